"""What the system says, in every language: one catalogue for bot, web and mail."""

"""One file a group of commands. A command parses, calls and prints."""

"""Telegram: handlers translate an update into one call, and its result into a message."""

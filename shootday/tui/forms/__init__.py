"""Dialogs. Each hands back a log line, or nothing; what it would mean is shown before it is sent."""

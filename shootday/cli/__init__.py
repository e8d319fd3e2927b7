"""The commands, one a file: each builds clock, language, folder and journal, starts something and prints. No logic."""

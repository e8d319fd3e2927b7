"""The papers of the day: each built as a plain value, pure, then rendered as PDF, text, spreadsheet or calendar.

A builder knows nothing of files or pages; a renderer knows nothing of shoot days. Heavy libraries load when a paper is
rendered, in the one module that needs them.
"""

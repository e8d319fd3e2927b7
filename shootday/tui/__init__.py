"""The terminal app, where alone Textual lives. It shows what the desk says and hands it lines; it decides nothing.

``actions`` is the one registry of keys; ``widgets`` are the small parts, ``screens`` the panes with their stylesheets,
``forms`` the dialogs that make the same log lines as the keyboard.
"""

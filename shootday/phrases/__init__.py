"""Every sentence that a user reads, in French and in English, one typed constant each.

A phrase that lacks a language, or that is not there at all, is a type error; equal placeholders in both are held by a
test. One module for each area; engines hand on a ``Said`` (a phrase and its facts), only the edge turns it into text.
"""

from shootday.phrases.phrase import Lang, Phrase, Said, pick_lang

__all__ = ["Lang", "Phrase", "Said", "pick_lang"]

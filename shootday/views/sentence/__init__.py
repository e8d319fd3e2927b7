"""A fact as a sentence in both languages: what a line will write, and what an entry says."""

from shootday.views.sentence.describe import describe
from shootday.views.sentence.setting import Setting, Told

__all__ = ["Setting", "Told", "describe"]

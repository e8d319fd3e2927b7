"""Text → proposed entries, completions, and what was not understood. One table of verbs; nothing is ever guessed."""

from shootday.logline.complete import complete
from shootday.logline.context import Context, Proposal
from shootday.logline.grammar import grammar
from shootday.logline.parse import parse

__all__ = ["Context", "Proposal", "complete", "grammar", "parse"]

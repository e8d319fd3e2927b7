"""Text → proposed entries, completions, and what was not understood. One table of verbs; nothing is ever guessed."""

from shootday.logline.cautions import cautions
from shootday.logline.complete import complete
from shootday.logline.context import Context, Proposal
from shootday.logline.grammar import grammar
from shootday.logline.names import Names
from shootday.logline.parse import parse
from shootday.logline.spell import Spelt, amendment, short

__all__ = ["Context", "Names", "Proposal", "Spelt", "amendment", "cautions", "complete", "grammar", "parse", "short"]

"""Do the documents agree, with one another and with the calendar? One topic a file; each yields faults with a place.

References are checked on the trees, so that they are told even while a document has faults of its own; the rest needs
the documents that it speaks of to be readable.
"""

from collections.abc import Iterator

from shootday.errors import Fault
from shootday.exchange.crosscheck import devis, plan, readings, references, scenes, sheets, stretches
from shootday.exchange.papers import Papers


def disagreements(papers: Papers) -> Iterator[Fault]:
    """Every fault that no field has on its own."""
    for topic in (references, stretches, readings, scenes, plan, sheets, devis):
        yield from topic.faults(papers)

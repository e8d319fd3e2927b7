"""Disputed points of the agreements that the production reads in a way that there is not."""

from collections.abc import Iterator

from shootday.errors import Fault
from shootday.exchange.faults import shown
from shootday.exchange.papers import Papers
from shootday.phrases import crosscheck as say


def faults(papers: Papers) -> Iterator[Fault]:
    """Switches that no agreement has, and values that a switch does not take."""
    asked = papers.info.document.readings if papers.info.document else {}
    if not asked:
        return
    from shootday.labour.agreement import agreements, unknown_readings  # noqa: PLC0415 - most readings are usual

    names = sorted(switch.id for text in agreements().values() for switch in text.switches)
    for name, values in unknown_readings(asked):
        said = say.UNKNOWN_READING.said(name=shown(name), value=shown(asked[name]))
        expected = say.EXPECT_ONE_OF.said(known=", ".join(values or names))
        yield papers.info.fault(("readings", name), said, expected)

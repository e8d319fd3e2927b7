"""The devis against the contracts: the same person must not cost two rates."""

from collections.abc import Iterator

from shootday.errors import Fault
from shootday.exchange.crosscheck.lookup import Lookup
from shootday.exchange.faults import shown
from shootday.exchange.papers import Papers
from shootday.phrases import crosscheck as say
from shootday.production.devis import Driver
from shootday.production.people import RateUnit

_DAILY = frozenset({RateUnit.DAY, RateUnit.CACHET})
"""Contract rates that can be compared with a line's, which is a day's."""


def faults(papers: Papers) -> Iterator[Fault]:
    """Lines of a person whose rate is not the contract's, and categories of charges that nobody defined."""
    if papers.devis.document is None:
        return
    people = Lookup(papers).people
    for index, line in enumerate(papers.devis.document.lines):
        person = people.get(line.subject or "") if line.driver is Driver.PERSON else None
        contract = person.contract if person else None
        if person is None or contract is None or contract.unit not in _DAILY or contract.rate == line.rate:
            continue
        said = say.RATE_DIFFERS.said(rate=str(line.rate), person=shown(person.name), contract=str(contract.rate))
        expected = say.EXPECT_CONTRACT_RATE.said(contract=str(contract.rate))
        yield papers.devis.fault(("lines", index, "rate"), said, expected)
    yield from _unwritten_charges(papers)


def _unwritten_charges(papers: Papers) -> Iterator[Fault]:
    """Contracts and groups that leave ``charges`` out, so draw a category that the devis's table lacks."""
    if papers.devis.document is None or papers.people.document is None or not papers.devis.document.charges:
        return
    known = {charge.category for charge in papers.devis.document.charges}
    expected = say.EXPECT_LISTED.said(key="category", section="charges", file="devis.yaml")
    for index, person in enumerate(papers.people.document.people):
        contract = person.contract
        if contract and "charges" not in contract.model_fields_set and contract.charges not in known:
            said = say.UNKNOWN_CHARGES.said(name=contract.charges)
            yield papers.people.fault(("people", index, "contract"), said, expected)
    for index, group in enumerate(papers.people.document.extras):
        if group.rate and "charges" not in group.model_fields_set and group.charges not in known:
            said = say.UNKNOWN_CHARGES.said(name=group.charges)
            yield papers.people.fault(("extras", index), said, expected)

"""The devis against the contracts and against itself: one rate a person, one chart, a seal that still fits."""

from collections.abc import Iterator
from datetime import date

from shootday.errors import Fault
from shootday.exchange.crosscheck.lookup import Lookup
from shootday.exchange.faults import shown
from shootday.exchange.papers import Papers
from shootday.phrases import crosscheck as say
from shootday.production.chart import CHARTS, chart
from shootday.production.devis import Devis, Driver
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
    for topic in (_chart, _dated_charges, _bases, _lock):
        yield from topic(papers, papers.devis.document)


def _chart(papers: Papers, devis: Devis) -> Iterator[Fault]:
    """A chart of accounts that there is not."""
    if devis.plan not in CHARTS:
        expected = say.EXPECT_ONE_OF.said(known=", ".join(CHARTS))
        yield papers.devis.fault(("plan",), say.UNKNOWN_CHART.said(name=shown(devis.plan)), expected)


def _dated_charges(papers: Papers, devis: Devis) -> Iterator[Fault]:
    """Two rates of one category from the same day on."""
    seen: dict[tuple[str, date | None], int] = {}
    for index, charge in enumerate(devis.charges):
        before = seen.setdefault((charge.category, charge.valid_from), index)
        if before != index:
            line = papers.devis.line(("charges", before, "category"))
            said = say.TWICE.said(name=shown(charge.category), line=line)
            yield papers.devis.fault(("charges", index, "category"), said, say.EXPECT_OTHER_DAY.said())


def _bases(papers: Papers, devis: Devis) -> Iterator[Fault]:
    """Bases of indirect costs that are neither a group nor an account."""
    groups = {group.code for group in chart(devis.plan).groups}
    known = groups | {account.code for account in devis.accounts}
    for index, indirect in enumerate(devis.indirect):
        for n, base in enumerate(indirect.base):
            if base not in known:
                expected = say.EXPECT_BASE.said(known=", ".join(sorted(groups, key=lambda code: (len(code), code))))
                yield papers.devis.fault(
                    ("indirect", index, "base", n), say.UNKNOWN_ACCOUNT.said(name=shown(base)), expected
                )


def _lock(papers: Papers, devis: Devis) -> Iterator[Fault]:
    """A locked devis that is not what it was locked at, and amendments older than it."""
    if devis.locked is None:
        return
    if devis.locked.seal != devis.seal:
        said = say.SEAL_BROKEN.said(by=shown(devis.locked.by), day=devis.locked.date)
        way = ("locked", "seal") if devis.locked.seal else ("locked",)
        yield papers.devis.fault(way, said, say.EXPECT_SEAL.said(seal=devis.seal))
    for index, amendment in enumerate(devis.amendments):
        if amendment.date < devis.locked.date:
            said = say.AMENDED_BEFORE.said(day=amendment.date, locked=devis.locked.date)
            expected = say.EXPECT_FROM_DAY.said(day=devis.locked.date)
            yield papers.devis.fault(("amendments", index, "date"), said, expected)


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

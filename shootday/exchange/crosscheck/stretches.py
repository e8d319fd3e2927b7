"""Dates and hours that run backwards outside the call sheets, and minors whose age nobody can tell."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Protocol

from shootday.errors import Fault
from shootday.exchange.faults import Steps, shown
from shootday.exchange.papers import Paper, Papers
from shootday.phrases import crosscheck as say
from shootday.production.base import clock_text


class _Stretch(Protocol):
    @property
    def first(self) -> date | None: ...

    @property
    def last(self) -> date | None: ...


def faults(papers: Papers) -> Iterator[Fault]:
    """Stretches that end before they start, and minors without a birth date."""
    yield from _holidays(papers)
    yield from _people(papers)
    yield from _places(papers)
    yield from _coordinates(papers)


def _coordinates(papers: Papers) -> Iterator[Fault]:
    """A latitude without a longitude, or the other way round."""
    given: list[tuple[Paper[Any], Steps, Any]] = []
    if papers.info.document:
        given.append((papers.info, (), papers.info.document))
    for number, place in enumerate(papers.locations.document.locations if papers.locations.document else ()):
        given.append((papers.locations, ("locations", number), place))
    for paper, steps, at in given:
        for one, other in (("latitude", "longitude"), ("longitude", "latitude")):
            if getattr(at, one) is not None and getattr(at, other) is None:
                yield paper.fault((*steps, one), say.HALF_A_PLACE.said(one=one), say.EXPECT_OTHER.said(other=other))


def _holidays(papers: Papers) -> Iterator[Fault]:
    if papers.info.document:
        for number, holidays in enumerate(papers.info.document.school_holidays):
            yield from _backwards(papers.info, ("school_holidays", number), holidays)


def _people(papers: Papers) -> Iterator[Fault]:
    for number, person in enumerate(papers.people.document.people if papers.people.document else ()):
        steps: Steps = ("people", number)
        if person.minor and person.birth_date is None:
            said = say.MINOR_UNBORN.said(name=shown(person.name))
            yield papers.people.fault((*steps, "minor"), said, say.EXPECT_BIRTH_DATE.said())
        for index, days in enumerate(person.unavailable):
            yield from _backwards(papers.people, (*steps, "unavailable", index), days)
        if person.contract:
            yield from _backwards(papers.people, (*steps, "contract"), person.contract)


def _places(papers: Papers) -> Iterator[Fault]:
    for number, place in enumerate(papers.locations.document.locations if papers.locations.document else ()):
        steps: Steps = ("locations", number)
        for index, days in enumerate(place.unavailable):
            yield from _backwards(papers.locations, (*steps, "unavailable", index), days)
        for index, days in enumerate(place.authorised):
            yield from _backwards(papers.locations, (*steps, "authorised", index), days)
        for index, window in enumerate(place.windows):
            here = (*steps, "windows", index)
            yield from _backwards(papers.locations, here, window)
            if window.closes <= window.opens:
                opens = clock_text(window.opens)
                said = say.NO_LENGTH.said(late="closes", early="opens", early_at=opens)
                yield papers.locations.fault((*here, "closes"), said, say.EXPECT_AFTER.said(at=opens))


def _backwards(paper: Paper[Any], steps: Steps, stretch: _Stretch) -> Iterator[Fault]:
    first, last = stretch.first, stretch.last
    if first is not None and last is not None and last < first:
        said = say.BACKWARDS.said(late="last", late_at=last, early="first", early_at=first)
        yield paper.fault((*steps, "last"), said, say.EXPECT_FROM.said(at=first))

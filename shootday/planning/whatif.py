"""What is supposed for one computation, without a word in the journal: a scene that waits, a place lost."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from shootday.entries import SubjectKind, Unavailability
from shootday.phrases import Said
from shootday.phrases import whatif as say
from shootday.planning.situation import Situation
from shootday.production.base import instant
from shootday.production.production import Production

MOST_DAYS = 5
"""Shooting days that may be supposed on top."""
MOST_PLACES = 4
"""Locations in one day that may be supposed."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A location that cannot be used from tomorrow to the end of a date."""

    location: str
    until: date


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Everything supposed at once; the value that says nothing changes nothing."""

    hold: tuple[str, ...] = ()
    """Segments that are not shot on the next shooting day."""
    lose: tuple[Lost, ...] = ()
    days: int = 0
    """Shooting days more that may be added at the end."""
    places: int | None = None
    """Locations in one day at most, in place of the house's rule."""

    def applied(self, situation: Situation) -> Situation:
        """The situation as it would be."""
        production = situation.production if self.places is None else _with_places(situation.production, self.places)
        return replace(
            situation,
            production=production,
            unavailable=(*situation.unavailable, *(self._gone(situation, lost) for lost in self.lose)),
            held=situation.held | frozenset(self.hold),
            more_dates=situation.more_dates + self.days,
        )

    def _gone(self, situation: Situation, lost: Lost) -> Unavailability:
        zone, day = situation.production.zone, timedelta(days=1)
        start, end = instant(situation.today + day, 0, zone), instant(lost.until + day, 0, zone)
        return Unavailability(subject_kind=SubjectKind.LOCATION, subject=lost.location, start=start, end=end)

    def told(self, production: Production) -> Iterable[Said]:
        """A few words for each thing supposed."""
        for number in self.hold:
            yield say.HELD.said(segment=number)
        for lost in self.lose:
            yield say.LOST.said(location=production.location[lost.location].name, day=lost.until)
        if self.days:
            yield say.MORE_DAYS.said(count=self.days)
        if self.places is not None:
            yield say.PLACES.said(count=self.places)


def _with_places(production: Production, places: int) -> Production:
    planning = production.info.planning.model_copy(update={"max_places": places})
    return production.model_copy(update={"info": production.info.model_copy(update={"planning": planning})})

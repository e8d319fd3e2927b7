"""What papers are built from: a snapshot of the day, the days before it, everybody's weeks, the sheets issued."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from shootday.papers.ink import Ink
from shootday.papers.paper import Block, Paper
from shootday.phrases import Lang
from shootday.phrases import papers as say
from shootday.production.callsheet import CallSheet
from shootday.production.production import Production
from shootday.views.dates import long_date, short_date
from shootday.views.snapshot import Snapshot

if TYPE_CHECKING:
    from shootday.labour.week import Weeks


@dataclass(frozen=True, slots=True)
class Issue:
    """A call sheet that was issued, as the journal says it; ``sheet`` None where what was issued is not kept."""

    day: date
    version: int
    at: datetime
    by: str
    function: str
    digest: str
    sheet: CallSheet | None = None


@dataclass(frozen=True)
class Source:
    """A day at an instant, in one language."""

    snap: Snapshot
    lang: Lang
    before: Callable[[], tuple[Snapshot, ...]] = field(repr=False)
    """The earlier recorded days in order, each as it ended."""
    weeks: Callable[[], Weeks] = field(repr=False)
    issues: tuple[Issue, ...] = ()
    """Every call sheet that was issued, in the ledger's order."""

    @property
    def production(self) -> Production:
        """The documents."""
        return self.snap.production

    @cached_property
    def earlier(self) -> tuple[Snapshot, ...]:
        """The earlier recorded days, looked at once."""
        return self.before()

    @cached_property
    def weeks_once(self) -> Weeks:
        """Everybody's weeks, worked out once."""
        return self.weeks()

    @cached_property
    def week_overtime(self) -> Mapping[str, int]:
        """Everyone's overtime minutes in the day's civil week, up to the instant."""
        monday = self.snap.day - timedelta(days=self.snap.day.weekday())
        sheets = self.weeks_once.sheets(monday)
        return {person: sheet.overtime_minutes for person, sheet in sheets.items()}

    @cached_property
    def ink(self) -> Ink:
        """How the day's papers write."""
        return self.ink_of(self.snap.day)

    def ink_of(self, day: date) -> Ink:
        """How a paper of that day writes."""
        return Ink(self.lang, day, self.production.zone, self.production.info.currency)

    def day_title(self, day: date) -> str:
        """``J7/24 – mercredi 14 octobre 2026``."""
        number, total = self.snap.plan.number(day), len(self.snap.plan.days)
        return say.DAY_N(self.lang, number=number, total=total, date=long_date(day, self.lang))

    def stamp(self) -> str:
        """As of when the paper tells what it tells."""
        local = self.snap.now.astimezone(self.production.zone)
        return say.AS_OF(self.lang, day=short_date(local.date(), self.lang), at=f"{local:%H:%M}")

    def name_of(self, person: str) -> str:
        """A person's name; an id that the documents do not know stays as it is."""
        found = self.production.person.get(person)
        return found.name if found else person

    def about(self, ids: Iterable[str]) -> str:
        """What notes are about: people, places and groups by their names, the rest as it stands."""
        known = self.production
        names = {place.id: place.name for place in known.locations.locations}
        names |= {group.id: group.name for group in known.people.extras}
        return ", ".join(names.get(one) or self.name_of(one) for one in ids)

    def paper(self, kind: str, blocks: tuple[Block, ...], *, landscape: bool = False) -> Paper:
        """The day's own paper of a kind."""
        info, day = self.production.info, self.snap.day
        return Paper(
            kind=kind,
            name=file_name(kind, self.snap.number, day, self.lang),
            lang=self.lang,
            title=say.KINDS[kind](self.lang),
            subtitle=self.day_title(day),
            owner=" · ".join(part for part in (info.title, info.episode, info.company) if part),
            foot=self.stamp(),
            blocks=blocks,
            landscape=landscape,
            instant=int(self.snap.now.timestamp()),
            labels={"page": say.PAGE(self.lang)},
        )


def file_name(kind: str, number: int, day: date, lang: Lang) -> str:
    """``J07-2026-10-14-rapport-production``: sorted by day, then by paper."""
    letter = "J" if lang == "fr" else "D"
    return f"{letter}{number:02d}-{day.isoformat()}-{say.FILES[kind](lang)}"

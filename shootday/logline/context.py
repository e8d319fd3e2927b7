"""What the log line needs to know, and what it hands back."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from shootday.day.facts import DayFacts, fold
from shootday.entries import Entry, Fact
from shootday.logline.names import Names
from shootday.phrases import Lang, Said
from shootday.production.dayplan import DayPlan
from shootday.production.production import Production
from shootday.spans import to_minute

Drafts = list[tuple[datetime, Fact]]
"""Facts, each with the instant it happened."""

Built = tuple[Drafts, list[Said]]
"""What a family of verbs makes of a line: the facts, and what should be said beside them."""


@dataclass(frozen=True)
class Context:
    """The day that a line speaks of. Nothing here is changed; ``now`` is the clock that was given."""

    production: Production
    day: date
    day_plan: DayPlan
    facts: DayFacts
    now: datetime
    lang: Lang
    author: str
    last_own: Entry | None = None
    """The author's last entry that still counts: what ``undo`` strikes out."""
    entries: tuple[Entry, ...] = ()
    """All entries of the day, corrections and struck ones too."""
    time_left_out: datetime | None = None
    """Instant of a line that names no time; None means now. An amended entry keeps its own."""
    known_names: Names | None = field(default=None, repr=False, compare=False)
    """The names of the same production and day in the same language, where they were looked through already."""

    @cached_property
    def names(self) -> Names:
        """The production's names."""
        return self.known_names or Names(self.production, self.day_plan, self.lang)

    def facts_without(self, entry: Entry) -> DayFacts:
        """The day's facts as they are without an entry; kept, for a line is read several times to complete it."""
        if entry.id not in self._without:
            self._without[entry.id] = fold(e for e in self.entries if e.id != entry.id)
        return self._without[entry.id]

    @cached_property
    def _without(self) -> dict[str, DayFacts]:
        return {}

    @property
    def minute(self) -> datetime:
        """Now, cut to the minute."""
        return to_minute(self.now)

    @property
    def default(self) -> datetime:
        """The instant of a line that names no time."""
        return self.minute if self.time_left_out is None else to_minute(self.time_left_out)

    def amending(self, entry: Entry, facts: DayFacts) -> "Context":
        """The same day as it stands without an entry, whose instant counts where the new line names none."""
        return replace(self, facts=facts, time_left_out=entry.happened_at)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a line would write, and the sentence that says so before Enter is pressed."""

    drafts: tuple[tuple[datetime, Fact], ...]
    understood: Said

"""What the log line needs to know, and what it hands back."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from shootday.day.facts import DayFacts
from shootday.entries import Entry, Fact
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

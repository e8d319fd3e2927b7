"""The desk of one day: one window's view of it. It holds no truth that is not on disk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shootday.clock import Clock
from shootday.day.board import owed
from shootday.day.effective import as_of, effective
from shootday.day.facts import fold
from shootday.desk.decide import decide
from shootday.desk.today import Known, last_outs, snapshot
from shootday.entries import Correction, CorrectionAction, Decision, DecisionAction, Draft, Entry, Fact
from shootday.errors import NotUnderstood, NotWritten, Refusal, ShootdayError
from shootday.journal import Journal
from shootday.logline import Context, Proposal, complete, parse
from shootday.phrases import Lang, Said
from shootday.phrases import desk as say
from shootday.planning.options import Option, Options
from shootday.production.production import Production
from shootday.spans import to_minute
from shootday.views.snapshot import Snapshot


class OutcomeKind(StrEnum):
    """How an entry ended."""

    SAVED = "saved"
    NOT_UNDERSTOOD = "not_understood"
    REFUSED = "refused"
    NOT_WRITTEN = "not_written"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a line: only SAVED is on disk."""

    kind: OutcomeKind
    text: str
    entries: tuple[Entry, ...] = ()
    facts: tuple[tuple[datetime, Fact], ...] = ()
    """What the disk refused, with the instants at which it happened: ``submit`` it again to retry."""
    understood: Said | None = None
    """What it meant."""

    @property
    def ok(self) -> bool:
        """Whether it is on disk."""
        return self.kind is OutcomeKind.SAVED


@dataclass(frozen=True, slots=True)
class Preview:
    """What a line means so far, or why it does not."""

    ok: bool
    text: str


class Desk:
    """Logs into one day's journal and publishes a snapshot after each change."""

    def __init__(
        self, production: Production, journal: Journal, day: date, clock: Clock, *, lang: Lang, author: str
    ) -> None:
        self.production, self.journal, self.day, self.clock = production, journal, day, clock
        self.lang, self.author = lang, author
        self.known_as_of: datetime | None = None
        log = journal.read(day)
        earlier = tuple(e for d in journal.days() if d < day for e in journal.read(d).entries)
        self._known = Known(log.entries, earlier, log.problems)
        self._seq = 0
        self.snapshot = self._fold()

    def read_as_of(self, instant: datetime) -> None:
        """Hide what was written after an instant; nothing can be written any more from this desk."""
        self.known_as_of = instant
        self._known = Known(
            as_of(self._known.entries, instant), as_of(self._known.earlier, instant), self._known.problems
        )
        self.snapshot = self._fold()

    def _fold(self) -> Snapshot:
        self._seq += 1
        return snapshot(self.production, self.day, self._known, self.clock.now(), self._seq)

    # -- the log line ------------------------------------------------------------------------------------------

    def _context(self) -> Context:
        snap, counting = self.snapshot, {e.id for e in effective(self._known.entries)}
        own = [e for e in self._known.entries if e.author == self.author and e.id in counting]
        return Context(
            production=self.production,
            day=self.day,
            day_plan=snap.day_plan,
            facts=snap.facts,
            now=to_minute(self.clock.now()),
            lang=self.lang,
            author=self.author,
            last_own=own[-1] if own else None,
            entries=self._known.entries,
        )

    def preview(self, line: str) -> Preview:
        """What a line means, before Enter; nothing is written."""
        try:
            return Preview(True, parse(line, self._context()).understood.text(self.lang))
        except NotUnderstood as error:
            return Preview(False, "; ".join((error.said.text(self.lang), *error.meanings)))
        except ShootdayError as error:
            return Preview(False, error.said.text(self.lang))

    def complete(self, line: str) -> tuple[str, ...]:
        """Whole lines that the text could become."""
        return complete(line, self._context())

    def log(self, line: str) -> Outcome:
        """Parse a line, decide, write it, fold it: SAVED only once it is on disk."""
        try:
            proposal: Proposal = parse(line, self._context())
        except NotUnderstood as error:
            text = "; ".join((error.said.text(self.lang), *error.meanings))
            return Outcome(OutcomeKind.NOT_UNDERSTOOD, text)
        except Refusal as error:
            return Outcome(OutcomeKind.REFUSED, error.said.text(self.lang))
        return self.submit(proposal.drafts, proposal.understood)

    def submit(self, facts: Sequence[tuple[datetime, Fact]], understood: Said) -> Outcome:
        """Write facts, each with the instant it happened: disk before screen."""
        written = self.clock.now()
        drafts = [
            Draft(day=self.day, happened_at=to_minute(at), written_at=written, author=self.author, fact=fact)
            for at, fact in facts
        ]
        if self.known_as_of is not None:
            said = say.READ_ONLY_PAST.said(at=self.known_as_of.isoformat(timespec="minutes"))
            return Outcome(OutcomeKind.REFUSED, said.text(self.lang))
        try:
            decide(self.snapshot, drafts)
            entries = self.journal.append(drafts)
            erased = self._erase(entries)
        except Refusal as error:
            return Outcome(OutcomeKind.REFUSED, error.said.text(self.lang))
        except NotWritten as error:
            text = error.said.text(self.lang)
            return Outcome(OutcomeKind.NOT_WRITTEN, text, facts=tuple(facts), understood=understood)
        if erased:
            self._known = Known(self.journal.read(self.day).entries, self._known.earlier, self._known.problems)
        self._take(() if erased else entries)
        return Outcome(OutcomeKind.SAVED, say.SAVED(self.lang, what=understood), entries)

    def _erase(self, entries: Sequence[Entry]) -> bool:
        """Erase the text of what was redacted, and of its amendments, from the disk itself."""
        targets = {
            e.fact.target
            for e in entries
            if isinstance(e.fact, Correction) and e.fact.action is CorrectionAction.REDACT
        }
        amended = {e.id for e in self._known.entries if isinstance(e.fact, Correction) and e.fact.target in targets}
        for target in sorted(targets | amended):
            self.journal.redact(self.day, target)
        return bool(targets)

    def _take(self, entries: Sequence[Entry]) -> None:
        known = {e.id: e for e in (*self._known.entries, *entries)}
        ordered = tuple(sorted(known.values(), key=lambda e: (e.number, e.id)))
        self._known = Known(ordered, self._known.earlier, self._known.problems)
        self.snapshot = self._fold()

    def tick(self) -> bool:
        """Take in what others wrote, re-derive what depends on the minute; True when the snapshot changed."""
        foreign = self.journal.poll(self.day) if self.known_as_of is None else ()
        if foreign:
            self._take(foreign)
        elif to_minute(self.clock.now()) != self.snapshot.now:
            self.snapshot = self._fold()
        else:
            return False
        return True

    # -- tomorrow ----------------------------------------------------------------------------------------------

    def solve(self) -> Options:
        """Tomorrow's options from the present snapshot; slow: for a worker."""
        from shootday.planning.propose import options  # noqa: PLC0415 - the planner loads when it is first asked
        from shootday.planning.situation import Owed  # noqa: PLC0415

        snap = self.snapshot
        outs = last_outs(tuple(e for e in (*self._known.earlier, *snap.entries)))
        left = tuple(Owed(segment, percent) for segment, percent in owed(snap.board))
        away = tuple(u.fact for u in fold(effective((*self._known.earlier, *snap.entries))).unavailable)
        return options(snap.production, snap.plan, snap.day, left, away, outs)

    def propose(self, option_id: str) -> Outcome:
        """Log an option as proposed, its plan with it."""
        found = {o.id: o for o in self.solve().options}
        option = found.get(option_id)
        if option is None:
            said = say.NO_SUCH_OPTION.said(option=option_id, known=", ".join(found) or "–")
            return Outcome(OutcomeKind.REFUSED, said.text(self.lang))
        return self.propose_option(option)

    def propose_option(self, option: Option) -> Outcome:
        """Log an option that was already computed."""
        fact = Decision(action=DecisionAction.PROPOSED, option=option.id, plan=option.days)
        return self.submit([(self.clock.now(), fact)], say.PROPOSED.said(option=option.id))

    def validate(self, by: str) -> Outcome:
        """Validate the last proposal by name and function (``"Name, function"``): it becomes the plan in force."""
        name, _, function = (part.strip() for part in by.partition(","))
        proposed = [d.fact for d in self.snapshot.facts.decisions if d.fact.action is DecisionAction.PROPOSED]
        if not name or not function:
            return Outcome(OutcomeKind.REFUSED, say.NO_SIGNATURE(self.lang))
        if not proposed:
            return Outcome(OutcomeKind.REFUSED, say.NOTHING_PROPOSED(self.lang))
        last = proposed[-1]
        fact = Decision(action=DecisionAction.VALIDATED, by=name, function=function, option=last.option, plan=last.plan)
        return self.submit([(self.clock.now(), fact)], say.VALIDATED.said(by=name, function=function))

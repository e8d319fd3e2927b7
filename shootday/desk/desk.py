"""The desk of one day: one window's view of it. It holds no truth that is not on disk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from shootday.clock import Clock
from shootday.day.effective import as_of
from shootday.day.ledger import Ledger
from shootday.desk.today import Engines
from shootday.entries import Correction, CorrectionAction, Decision, DecisionAction, Draft, Entry, Fact
from shootday.errors import NotUnderstood, NotWritten, Refusal, ShootdayError
from shootday.journal import DayLog, Journal
from shootday.phrases import Lang, Said
from shootday.phrases import desk as say
from shootday.production.production import Production
from shootday.spans import to_minute
from shootday.text import clean
from shootday.views.snapshot import Snapshot

if TYPE_CHECKING:
    from shootday.day.versions import Version
    from shootday.desk.by_hand import HandPlan
    from shootday.desk.supposing import Asked
    from shootday.logline import Context, Names, Spelt
    from shootday.money.impact import Impact
    from shootday.papers.source import Source
    from shootday.planning.options import Option, Options
    from shootday.planning.situation import Situation
    from shootday.planning.solve import Effort
    from shootday.planning.whatif import WhatIf


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
    why: Said | None = None
    """Why it was not understood, without the meanings."""
    meanings: tuple[str, ...] = ()
    """The lines that it may have meant."""
    caution: str = ""
    """What should be known of what was written: it contradicts what was there."""

    @property
    def answer(self) -> str:
        """The caution first, where there is one: it must not be cut off behind a long sentence."""
        return f"{self.caution} {self.text}".strip()

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
    """Logs into one day's journal and publishes a snapshot after each change.

    ``logs`` are days that the same journal has just read: they are not read again.
    """

    def __init__(  # noqa: PLR0913 - what a desk is made of, and what was read for it already
        self,
        production: Production,
        journal: Journal,
        day: date,
        clock: Clock,
        *,
        lang: Lang,
        author: str,
        logs: Mapping[date, DayLog] | None = None,
    ) -> None:
        self.production, self.journal, self.day, self.clock = production, journal, day, clock
        self.lang, self.author = lang, author
        self.known_as_of: datetime | None = None
        log = _read(journal, day, logs)
        earlier = tuple(e for d in journal.days() if d < day for e in _read(journal, d, logs).entries)
        self._ledger, self._problems = Ledger.of(log.entries), log.problems
        self._engines = Engines(production, day, earlier)
        self._names: Names | None = None
        self._seq = 0
        self.snapshot = self._derive()

    def read_as_of(self, instant: datetime) -> None:
        """Hide what was written after an instant; nothing can be written any more from this desk."""
        self.known_as_of = instant
        self._ledger = Ledger.of(as_of(self._ledger.entries, instant))
        self._engines = Engines(self.production, self.day, as_of(self._engines.earlier, instant))
        self.snapshot = self._derive()

    def _derive(self) -> Snapshot:
        self._seq += 1
        return self._engines.snapshot(self._ledger, self.clock.now(), self._seq, self._problems)

    def seen_at(self, instant: datetime) -> Snapshot:
        """The day as it was known at an instant: the entries written up to it, the instant itself as now."""
        engines = Engines(self.production, self.day, as_of(self._engines.earlier, instant), self._engines)
        return engines.snapshot(Ledger.of(as_of(self._ledger.entries, instant)), instant, self._seq, self._problems)

    # -- the log line ------------------------------------------------------------------------------------------

    def _context(self) -> Context:
        from shootday.logline import Context  # noqa: PLC0415 - the log line loads when the first line is typed

        snap, ledger = self.snapshot, self._ledger
        own = (e for e in reversed(ledger.entries) if e.author == self.author and e.id in ledger.counting)
        return Context(
            production=self.production,
            day=self.day,
            day_plan=snap.day_plan,
            facts=snap.facts,
            now=to_minute(self.clock.now()),
            lang=self.lang,
            author=self.author,
            last_own=next(own, None),
            entries=ledger.entries,
            known_names=self._known_names(),
        )

    def _known_names(self) -> Names:
        """The production's names, looked through once for all the lines of the day."""
        from shootday.logline import Names  # noqa: PLC0415 - see above

        known, plan = self._names, self.snapshot.day_plan
        if known is None or known.day_plan is not plan or known.lang != self.lang:
            known = self._names = Names(self.production, plan, self.lang)
        return known

    def preview(self, line: str) -> Preview:
        """What a line means, before Enter; nothing is written."""
        from shootday.logline import parse  # noqa: PLC0415 - see above

        try:
            context = self._context()
            proposal = parse(line, context)
            caution = self._decided(context, self._drafts(proposal.drafts))
            return Preview(True, f"{caution} {proposal.understood.text(self.lang)}".strip())
        except NotUnderstood as error:
            return Preview(False, _refused(error, self.lang))
        except ShootdayError as error:
            return Preview(False, error.said.text(self.lang))

    def complete(self, line: str) -> tuple[str, ...]:
        """Whole lines that the text could become."""
        from shootday.logline import complete  # noqa: PLC0415 - see above

        return complete(line, self._context())

    def amendment(self, entry_id: str, person: str | None = None) -> Spelt:
        """The log line that amends an entry, as it says what it says now. Raises NotUnderstood when there is none."""
        from shootday.logline import amendment  # noqa: PLC0415 - see above

        return amendment(entry_id, self._context(), person)

    def log(self, line: str) -> Outcome:
        """Parse a line, decide, write it, fold it: SAVED only once it is on disk."""
        from shootday.logline import parse  # noqa: PLC0415 - see above

        try:
            proposal = parse(line, self._context())
        except NotUnderstood as error:
            text = _refused(error, self.lang)
            return Outcome(OutcomeKind.NOT_UNDERSTOOD, text, why=error.said, meanings=error.meanings)
        except Refusal as error:
            return Outcome(OutcomeKind.REFUSED, error.said.text(self.lang))
        return self.submit(proposal.drafts, proposal.understood)

    def submit(self, facts: Sequence[tuple[datetime, Fact]], understood: Said) -> Outcome:
        """Write facts, each with the instant it happened: disk before screen."""
        drafts = self._drafts(facts)
        try:
            caution = self._decided(self._context(), drafts)
            entries = self.journal.append(drafts)
            erased = self._erase(entries)
        except Refusal as error:
            return Outcome(OutcomeKind.REFUSED, error.said.text(self.lang), understood=understood)
        except NotWritten as error:
            text = error.said.text(self.lang)
            return Outcome(OutcomeKind.NOT_WRITTEN, text, facts=tuple(facts), understood=understood)
        self._ledger = Ledger.of(self.journal.read(self.day).entries) if erased else self._ledger.plus(entries)
        self.snapshot = self._derive()
        return Outcome(OutcomeKind.SAVED, say.SAVED(self.lang, what=understood), entries, caution=caution)

    def _decided(self, context: Context, drafts: Sequence[Draft]) -> str:
        """What to say of facts that are about to be written. Raises Refusal for those that are not."""
        from shootday.desk.decide import decide  # noqa: PLC0415 - see above
        from shootday.logline import cautions  # noqa: PLC0415
        from shootday.phrases.cautions import CAUTION  # noqa: PLC0415

        if self.known_as_of is not None:
            raise Refusal(say.READ_ONLY_PAST.said(at=self.known_as_of.isoformat(timespec="minutes")))
        decide(self.snapshot, drafts)
        found = cautions(context, [(draft.happened_at, draft.fact) for draft in drafts])
        return CAUTION(self.lang, what=" ".join(said.text(self.lang) for said in found)) if found else ""

    def _drafts(self, facts: Sequence[tuple[datetime, Fact]]) -> list[Draft]:
        written = self.clock.now()
        return [
            Draft(day=self.day, happened_at=to_minute(at), written_at=written, author=self.author, fact=fact)
            for at, fact in facts
        ]

    def _erase(self, entries: Sequence[Entry]) -> bool:
        """Erase the text of what was redacted from the disk itself."""
        targets = {
            e.fact.target
            for e in entries
            if isinstance(e.fact, Correction) and e.fact.action is CorrectionAction.REDACT
        }
        for target in sorted(targets):
            self.journal.redact(self.day, target)
        return bool(targets)

    def tick(self) -> bool:
        """Take in what others wrote, re-derive what depends on the minute; True when the snapshot changed."""
        foreign = self.journal.poll(self.day) if self.known_as_of is None else ()
        if not foreign and to_minute(self.clock.now()) == self.snapshot.now:
            return False
        self._ledger = self._ledger.plus(foreign)
        self.snapshot = self._derive()
        return True

    @cached_property
    def week_before(self) -> Impact | None:
        """The budget as the last recorded day before this week left it; None without one."""
        from shootday.desk.recorded import week_before  # noqa: PLC0415 - the engines load when they are first asked

        return week_before(self.production, self.day, self._engines.earlier)

    # -- tomorrow ----------------------------------------------------------------------------------------------

    def situation(self, locked: Mapping[str, date] | None = None) -> Situation:
        """Where the next days' plan starts from, as the day stands; *locked* segments keep the day given."""
        from shootday.desk.supposing import situation  # noqa: PLC0415 - the planner loads when it is first asked

        return replace(situation(self._engines.earlier, self.snapshot), locked=locked or {})

    def solve(
        self,
        what_if: WhatIf | None = None,
        effort: Effort | None = None,
        locked: Mapping[str, date] | None = None,
    ) -> Options:
        """Tomorrow's options from the present snapshot, under what is supposed; slow: for a worker."""
        from shootday.planning.propose import options_of  # noqa: PLC0415 - see above

        return options_of(self.situation(locked), what_if, effort)

    @cached_property
    def by_hand(self) -> HandPlan:
        """The plan laid out by hand."""
        from shootday.desk.by_hand import HandPlan  # noqa: PLC0415 - see above

        return HandPlan(self)

    def what_if(self, asked: Asked) -> WhatIf:
        """What is to be supposed, read. Raises NotUnderstood, with what was expected."""
        from shootday.desk.supposing import what_if  # noqa: PLC0415 - see solve

        return what_if(self.situation(), asked)

    def propose(self, option_id: str, what_if: WhatIf | None = None, effort: Effort | None = None) -> Outcome:
        """Log an option as proposed, its plan with it; it is looked for as it was found."""
        found = {o.id: o for o in self.solve(what_if, effort).options}
        option = found.get(option_id)
        if option is None:
            said = say.NO_SUCH_OPTION.said(option=clean(option_id, 60), known=", ".join(found) or "–")
            return Outcome(OutcomeKind.REFUSED, said.text(self.lang))
        return self.propose_option(option)

    def propose_option(self, option: Option) -> Outcome:
        """Log an option that was already computed; one laid out by hand must break no rule."""
        action = DecisionAction.PROPOSED
        fact = Decision(action=action, option=option.id, plan=option.days, note=option.kind.value)
        if why := self._broken(fact):
            return Outcome(OutcomeKind.REFUSED, why)
        return self.submit([(self.clock.now(), fact)], say.PROPOSED.said(option=option.id))

    def validate(self, by: str) -> Outcome:
        """Validate the last proposal by name and function (``"Name, function"``): it becomes the plan in force."""
        signed = _signed(by)
        proposed = [d.fact for d in self.snapshot.facts.decisions if d.fact.action is DecisionAction.PROPOSED]
        if signed is None:
            return Outcome(OutcomeKind.REFUSED, say.NO_SIGNATURE(self.lang))
        if not proposed:
            return Outcome(OutcomeKind.REFUSED, say.NOTHING_PROPOSED(self.lang))
        name, function = signed
        if why := self._broken(proposed[-1]):
            return Outcome(OutcomeKind.REFUSED, why)
        last = proposed[-1].model_copy(update={"action": DecisionAction.VALIDATED, "by": name, "function": function})
        return self.submit([(self.clock.now(), last)], say.VALIDATED.said(by=name, function=function))

    def _broken(self, fact: Decision) -> str:
        """Why a plan laid out by hand may not be decided on; the solver's were checked when they were made."""
        from shootday.desk.by_hand import broken_by  # noqa: PLC0415 - see above
        from shootday.planning.options import OptionKind  # noqa: PLC0415

        by_hand = fact.note == OptionKind.BY_HAND.value
        return broken_by(self.situation(), fact.plan, self.lang) if by_hand else ""

    def papers(self, past: Snapshot | None = None, lang: Lang | None = None) -> Source:
        """What the papers of the day are built from: the day as it stands, or as it was known at a past snapshot."""
        from shootday.desk.papers import source_of  # noqa: PLC0415 - few days make papers

        earlier = self._engines.earlier if past is None else as_of(self._engines.earlier, past.now)
        return source_of(self, past or self.snapshot, earlier, lang or self.lang)

    def issue(self, by: str, prepared: str = "", *, coming: bool = False) -> Outcome:
        """Issue the day's call sheet, or the next day's, by ``"Name, function"``: numbered, kept, sealed."""
        from shootday.desk.issuing import issue  # noqa: PLC0415 - see papers

        signed = _signed(by)
        if signed is None or (prepared and _signed(prepared) is None):
            return Outcome(OutcomeKind.REFUSED, say.NO_SIGNATURE(self.lang))
        try:
            return issue(self, signed, _signed(prepared), coming=coming)
        except (Refusal, NotWritten) as error:
            kind = OutcomeKind.REFUSED if isinstance(error, Refusal) else OutcomeKind.NOT_WRITTEN
            return Outcome(kind, error.said.text(self.lang))

    @property
    def versions(self) -> tuple[Version, ...]:
        """Every version of the plan up to this day."""
        return self.versions_of(self.snapshot)

    def versions_of(self, snap: Snapshot) -> tuple[Version, ...]:
        """The versions that a snapshot knows, the past's among them."""
        from shootday.day.versions import versions  # noqa: PLC0415 - few days look at them

        return versions(self.production.plan, (*self._engines.earlier, *snap.entries))

    def restore(self, number: int, by: str) -> Outcome:
        """Put a version of the plan in force again, by name and function; those after it stay in the ledger."""
        from shootday.desk.restore import restoring  # noqa: PLC0415 - see versions_of

        signed = _signed(by)
        if signed is None:
            return Outcome(OutcomeKind.REFUSED, say.NO_SIGNATURE(self.lang))
        try:
            fact = restoring(self.versions, number, self.day, signed)
        except Refusal as error:
            return Outcome(OutcomeKind.REFUSED, error.said.text(self.lang))
        objections = self.objections(number)
        understood = say.RESTORED.said(number=number, by=signed[0], function=signed[1])
        outcome = self.submit([(self.clock.now(), fact)], understood)
        return replace(outcome, caution=objections) if outcome.ok else outcome

    def objections(self, number: int) -> str:
        """Which rules a version would break if it were put in force again now, and what it leaves out."""
        from shootday.desk.by_hand import objections  # noqa: PLC0415 - see above

        return objections(self.situation(), self.versions[number - 1].plan.after(self.day), self.lang)


def _signed(by: str) -> tuple[str, str] | None:
    """The name and the function of ``"Name, function"``; None when one of them is missing."""
    name, _, function = (clean(part, 60) for part in by.partition(","))
    return (name, function) if name and function else None


def _read(journal: Journal, day: date, logs: Mapping[date, DayLog] | None) -> DayLog:
    """What the journal holds of a day, unless that was just read; what comes in since is polled."""
    return logs[day] if logs and day in logs else journal.read(day)


def _refused(error: NotUnderstood, lang: Lang) -> str:
    """Why a line has no meaning, then the lines that it may have meant."""
    return f"{error.said.text(lang)} {' · '.join(error.meanings)}".strip()

"""What whoever takes over the laptop must know, on one page: where we are, who is missing, what stands open."""

from collections.abc import Iterable
from datetime import datetime

from shootday.day.clocks import doubts
from shootday.day.presence import PresenceState
from shootday.day.progress import SegmentStatus
from shootday.entries import DecisionAction, Unavailability
from shootday.phrases import Lang, Phrase
from shootday.phrases import why as say
from shootday.phrases.labour import RULES
from shootday.views.alerts import AlertCode, alerts
from shootday.views.clockface import clock, offset_words
from shootday.views.open_ends import is_over, no_arrival, still_in, without_out
from shootday.views.sentence import Told, describe, wording
from shootday.views.snapshot import Snapshot
from shootday.views.strip import wrap_cell
from shootday.views.table import Cell, Column, Row, Table, Tone

LAST = 3
"""How many entries are told."""
_NAMED = 6
"""How many people are named before the others are only counted."""


def handover_table(snap: Snapshot, lang: Lang) -> Table:
    """One row a topic; topics about which there is nothing to say are left out."""
    columns = (Column("topic", say.COL_TOPIC(lang), 22), Column("state", say.COL_STATE(lang), 0))
    page = _Page(snap, lang)
    page.where()
    page.people()
    page.open_ends()
    page.tomorrow()
    page.last()
    return Table(columns, tuple(page.rows))


def proposal_cell(snap: Snapshot, lang: Lang) -> Cell:
    """How far tomorrow is decided: nothing proposed, an option proposed, or one validated."""
    plans = (DecisionAction.PROPOSED, DecisionAction.VALIDATED)
    decided = [d.fact for d in snap.facts.decisions if d.fact.action in plans and d.at <= snap.now]
    if not decided:
        return Cell(say.NOT_PROPOSED(lang), Tone.DIM)
    last = decided[-1]
    if last.action is DecisionAction.VALIDATED:
        return Cell(say.VALIDATED(lang, option=last.option, by=last.by), Tone.GOOD)
    return Cell(say.NOT_VALIDATED(lang, option=last.option), Tone.WARN)


class _Page:
    def __init__(self, snap: Snapshot, lang: Lang) -> None:
        self.snap, self.lang = snap, lang
        self.rows: list[Row] = []

    def row(self, topic: Phrase, text: str, tone: Tone = Tone.PLAIN, entry: str = "") -> None:
        if text:
            cells = (Cell(topic(self.lang), Tone.STRONG), Cell(text, tone))
            self.rows.append(Row(f"row-{len(self.rows)}", cells, entry=entry))

    def clock(self, at: datetime) -> str:
        return clock(at, self.snap.day, self.snap.day_plan.zone)

    def where(self) -> None:
        snap, lang, board = self.snap, self.lang, self.snap.board
        cell = wrap_cell(snap, lang)
        if not is_over(snap):
            offset, wrap = offset_words(board.offset, lang), self.clock(board.projected_wrap)
            tone = Tone.WARN if board.offset > 0 else Tone.GOOD
            cell = Cell(say.OFFSET_NOW(lang, offset=offset, wrap=wrap), tone)
        self.row(say.WHERE, cell.text, cell.tone)
        hand = board.row(board.in_hand) if board.in_hand else None
        if hand is None:
            self.row(say.IN_HAND, say.NOTHING_LEFT(lang))
        waiting = [r for r in board.rows if r.progress.status is SegmentStatus.PLANNED and r is not hand]
        after = min(waiting, key=lambda r: r.progress.plan.start, default=None)
        for topic, row in ((say.IN_HAND, hand), (say.NEXT, after)):
            if row is not None and row.forecast is not None:
                place = snap.production.location[row.progress.plan.location].name
                span = f"{self.clock(row.forecast.start)}–{self.clock(row.forecast.end)}"
                self.row(topic, say.SCENE_AT(lang, scene=row.id, set=place, span=span))
        ahead = min((d for d in snap.deadlines if d.at >= snap.now), key=lambda d: d.at, default=None)
        if ahead is not None:
            self.row(say.LIMIT, f"{self.clock(ahead.at)} · {RULES[ahead.code](lang)} · {self.name(ahead.person)}")

    def people(self) -> None:
        states = {PresenceState.LATE: say.LATE_PEOPLE, PresenceState.ABSENT: say.ABSENT_PEOPLE}
        for state, topic in states.items():
            self.row(topic, self.names(p.person for p in self.snap.presence.values() if p.state is state), Tone.WARN)
        now = self.snap.now
        away = [a.fact for a in self.snap.facts.unavailable if a.at <= now and (a.fact.end is None or a.fact.end > now)]
        self.row(say.AWAY, " · ".join(map(self.away, away)), Tone.WARN)

    def away(self, fact: Unavailability) -> str:
        """Who or what cannot be used, and from when until when."""
        places = self.snap.production.location
        what = places[fact.subject].name if fact.subject in places else self.name(fact.subject)
        told = self._told()
        if fact.end is None:
            return say.AWAY_FROM(self.lang, what=what, start=wording.clock(told, fact.start))
        return say.AWAY_SPAN(self.lang, what=what, span=wording.until(told, fact.start, fact.end))

    def open_ends(self) -> None:
        snap, lang = self.snap, self.lang
        forgotten = without_out(snap)
        self.row(say.FORGOTTEN, self.names(forgotten), Tone.BAD)
        if is_over(snap) and not forgotten:
            self.row(say.STILL_IN, self.names(still_in(snap)), Tone.WARN)
        self.row(say.NO_ARRIVAL, self.names(no_arrival(snap)), Tone.BAD)
        cards = [a.subject for a in alerts(snap) if a.code is AlertCode.MEDIA_AT_RISK]
        self.row(say.CARDS, ", ".join(cards), Tone.BAD)
        doubtful = doubts(snap.entries, snap.now)
        numbers = (str(entry.number) for entry in snap.entries if entry.id in doubtful)
        self.row(say.CLOCKS, ", ".join(numbers), Tone.WARN)
        if snap.board.undeclared > 0:
            self.row(say.UNEXPLAINED, say.MINUTES(lang, minutes=snap.board.undeclared), Tone.WARN)

    def tomorrow(self) -> None:
        cell = proposal_cell(self.snap, self.lang)
        self.row(say.PROPOSED, cell.text, cell.tone)

    def last(self) -> None:
        happened = [entry for entry in self.snap.entries if entry.happened_at <= self.snap.now]
        for entry in reversed(happened[-LAST:]):
            text = describe(self._told(), entry.happened_at, entry.fact).text(self.lang)
            self.row(say.LAST_ENTRY, f"{entry.number} · {entry.author} · {text}", entry=entry.id)

    def names(self, people: Iterable[str]) -> str:
        known = [self.name(person) for person in people]
        named = ", ".join(known[:_NAMED])
        others = len(known) - _NAMED
        return say.AND_OTHERS(self.lang, count=len(known), names=named, others=others) if others > 0 else named

    def name(self, person: str) -> str:
        found = self.snap.production.person.get(person)
        return found.name if found else person

    def _told(self) -> Told:
        return Told(self.snap.production, self.snap.day, self.snap.entries, self.snap.now)

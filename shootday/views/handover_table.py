"""What whoever takes over the laptop must know, on one page: where we are, who is missing, what stands open."""

from collections.abc import Iterable
from datetime import datetime

from shootday.day.presence import PresenceState
from shootday.day.progress import SegmentStatus
from shootday.entries import DecisionAction
from shootday.phrases import Lang, Phrase
from shootday.phrases import why as say
from shootday.phrases.labour import RULES
from shootday.views.alerts import AlertCode, alerts
from shootday.views.clockface import clock, offset_words
from shootday.views.open_ends import no_arrival, without_out
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone

LAST = 5
"""How many entries are told."""


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


class _Page:
    def __init__(self, snap: Snapshot, lang: Lang) -> None:
        self.snap, self.lang = snap, lang
        self.rows: list[Row] = []

    def row(self, topic: Phrase, text: str, tone: Tone = Tone.PLAIN) -> None:
        if text:
            self.rows.append(Row(f"row-{len(self.rows)}", (Cell(topic(self.lang), Tone.STRONG), Cell(text, tone))))

    def clock(self, at: datetime) -> str:
        return clock(at, self.snap.day, self.snap.day_plan.zone)

    def where(self) -> None:
        snap, lang, board = self.snap, self.lang, self.snap.board
        offset = offset_words(board.offset, lang)
        tone = Tone.WARN if board.offset > 0 else Tone.GOOD
        self.row(say.WHERE, say.OFFSET_NOW(lang, offset=offset, wrap=self.clock(board.projected_wrap)), tone)
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
        for away in self.snap.facts.unavailable:
            if away.fact.end is not None and away.fact.end <= self.snap.now:
                continue
            self.row(say.AWAY, describe(self._told(), away.at, away.fact).text(self.lang), Tone.WARN)

    def open_ends(self) -> None:
        snap, lang = self.snap, self.lang
        self.row(say.FORGOTTEN, self.names(without_out(snap)), Tone.BAD)
        self.row(say.NO_ARRIVAL, self.names(no_arrival(snap)), Tone.BAD)
        cards = [a.subject for a in alerts(snap) if a.code is AlertCode.MEDIA_AT_RISK]
        self.row(say.CARDS, ", ".join(cards), Tone.BAD)
        if snap.board.undeclared > 0:
            self.row(say.UNEXPLAINED, say.MINUTES(lang, minutes=snap.board.undeclared), Tone.WARN)

    def tomorrow(self) -> None:
        last = self.snap.facts.decisions[-1].fact if self.snap.facts.decisions else None
        if last is None:
            self.row(say.PROPOSED, say.NOT_PROPOSED(self.lang), Tone.DIM)
        elif last.action is DecisionAction.VALIDATED:
            self.row(say.PROPOSED, say.VALIDATED(self.lang, option=last.option, by=last.by), Tone.GOOD)
        elif last.action is DecisionAction.PROPOSED:
            self.row(say.PROPOSED, say.NOT_VALIDATED(self.lang, option=last.option), Tone.WARN)

    def last(self) -> None:
        happened = [entry for entry in self.snap.entries if entry.happened_at <= self.snap.now]
        for entry in reversed(happened[-LAST:]):
            text = describe(self._told(), entry.happened_at, entry.fact).text(self.lang)
            self.row(say.LAST_ENTRY, f"{entry.number} · {entry.author} · {text}")

    def names(self, people: Iterable[str]) -> str:
        return ", ".join(self.name(person) for person in people)

    def name(self, person: str) -> str:
        found = self.snap.production.person.get(person)
        return found.name if found else person

    def _told(self) -> Told:
        return Told(self.snap.production, self.snap.day, self.snap.entries, self.snap.now)

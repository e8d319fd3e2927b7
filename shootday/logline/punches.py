"""Punches: people, departments and extras groups, with exceptions; spans for what has an end."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from shootday.entries import Punch, PunchAction
from shootday.errors import NotUnderstood
from shootday.logline.attendance import Attendance
from shootday.logline.context import Built, Drafts
from shootday.logline.names import PUNCHED, Kind, Name
from shootday.logline.reader import BARE, Reader
from shootday.logline.times import When, as_clock, bare_time, when
from shootday.logline.tokens import Token
from shootday.phrases import Said
from shootday.phrases import logline as say
from shootday.spans import later
from shootday.views.sentence import wording

EXCEPT = ("sauf", "except", "hormis", "but")
_SPANS = {PunchAction.HMC_START, PunchAction.PAUSE_START, PunchAction.MEAL_START, PunchAction.TRAVEL_START}
_MOST_EXTRAS = 5000
_LONE_DIGITS = 2


@dataclass
class Asked:
    """What a punch line names: subjects, extras with their number, one time, exceptions each with their own."""

    people: dict[str, None] = field(default_factory=dict)
    departments: dict[str, None] = field(default_factory=dict)
    extras: dict[str, int | None] = field(default_factory=dict)
    when: When | None = None
    exceptions: dict[str, When | None] = field(default_factory=dict)


def punch(reader: Reader, action: PunchAction) -> Built:
    """The punches that a line stands for: one a department, one for the people named, one an extras group."""
    asked = read(reader, action)
    if not (asked.people or asked.departments or asked.extras):
        raise reader.refuse(say.WHO)
    work = _Work(reader, action, asked)
    for department in asked.departments:
        work.department(department)
    if asked.people:
        work.people(list(asked.people), None)
    for group, count in asked.extras.items():
        work.extras(group, count)
    work.check_exceptions()
    return work.drafts, work.remarks


def read(reader: Reader, action: PunchAction) -> Asked:
    """Who a punch line names, when, and with which exceptions."""
    asked = Asked()
    while not reader.done:
        if reader.eat(*EXCEPT):
            _read_exceptions(reader, asked)
            continue
        name = reader.name(PUNCHED)
        if name is not None:
            _take(reader, asked, name)
        elif (count := _count_before_group(reader)) is not None:
            asked.extras[count[0].id] = count[1]
        else:
            _read_time(reader, asked, action)
    return asked


def _read_time(reader: Reader, asked: Asked, action: PunchAction) -> None:
    token = reader.token
    found = when(reader) or (number(reader) if _is_bare(reader) else None)
    if found is None:
        if reader.skip_noise():
            return
        raise reader.unknown(PUNCHED)
    if asked.when is not None:
        raise reader.refuse(say.ONE_TIME, word=token.text)
    if found.end is not None and action not in _SPANS:
        raise reader.refuse(say.OPEN_SPAN)
    asked.when = found


def _is_bare(reader: Reader) -> bool:
    return not reader.token.quoted and BARE.fullmatch(reader.token.plain) is not None


def number(reader: Reader) -> When:
    """A bare number where no segment can stand: a time, unless a segment has that number."""
    token = reader.token
    if reader.names.find(token.plain, {Kind.SEGMENT}):
        clock = as_clock(token.plain)
        lines = (reader.with_words((token,), clock),) if clock else ()
        raise reader.refuse(say.IS_SEGMENT, lines, word=token.text)
    return bare_time(reader)


def _take(reader: Reader, asked: Asked, name: Name) -> None:
    match name.kind:
        case Kind.PERSON:
            asked.people[name.id] = None
        case Kind.DEPARTMENT:
            asked.departments[name.id] = None
        case _:
            asked.extras[name.id] = _count_after_group(reader, name)


def _count_before_group(reader: Reader) -> tuple[Name, int] | None:
    """``12 fig``: a number right before an extras group counts them."""
    following = reader.ahead(1)
    if following is None or not _is_bare(reader):
        return None
    token = reader.token
    reader.pos += 1
    name = reader.name({Kind.EXTRAS})
    if name is None:
        reader.pos -= 1
        return None
    return name, _counted(reader, token)


def _count_after_group(reader: Reader, name: Name) -> int | None:
    """``fig 12``: a number right after an extras group counts them; three or four digits alone may be a time."""
    if reader.done or not _is_bare(reader):
        return None
    token = reader.token
    clock = as_clock(token.plain)
    last = reader.ahead(1) is None
    if last and clock and len(token.plain) > _LONE_DIGITS:
        now = reader.context.default.astimezone(reader.context.production.zone).strftime("%H:%M")
        due = _due(reader, name.id)
        lines = (f"{reader.line} {now}", reader.with_words((token,), f"{due} {clock}"))
        raise reader.refuse(say.COUNT_OR_TIME, lines, word=token.text)
    reader.pos += 1
    return _counted(reader, token)


def _counted(reader: Reader, token: Token) -> int:
    count = int(token.plain)
    if count > _MOST_EXTRAS:
        raise reader.refuse(say.TOO_MANY, word=token.text, limit=_MOST_EXTRAS)
    return count


def _due(reader: Reader, group: str) -> int:
    planned = reader.context.day_plan.extras.get(group)
    return planned[0] if planned else reader.context.production.extras[group].count


def _read_exceptions(reader: Reader, asked: Asked) -> None:
    """``sauf Zoé 20:10 Bob``: each time belongs to the people named since the last one."""
    open_names: list[str] = []
    while not reader.done:
        if reader.eat(*EXCEPT):
            continue
        name = reader.name({Kind.PERSON})
        if name is not None:
            asked.exceptions[name.id] = None
            open_names.append(name.id)
            continue
        token = reader.token
        own = when(reader) or (number(reader) if _is_bare(reader) else None)
        if own is None:
            if reader.skip_noise():
                continue
            raise reader.unknown({Kind.PERSON})
        if not open_names or own.end is not None:
            raise reader.refuse(say.ONE_TIME, word=token.text)
        asked.exceptions.update(dict.fromkeys(open_names, own))
        open_names = []
    if not asked.exceptions:
        raise reader.refuse(say.WHO)


class _Work:
    """Turning what was asked into drafts, with what should be said beside them."""

    def __init__(self, reader: Reader, action: PunchAction, asked: Asked) -> None:
        self.reader, self.context, self.action, self.asked = reader, reader.context, action, asked
        self.drafts: Drafts = []
        self.remarks: list[Said] = []
        self._placed: set[str] = set()

    def department(self, department: str) -> None:
        """Its members called that day, all of them when none is; those already there are left as they are."""
        members = [p.id for p in self.context.production.members(department)]
        called = [p for p in members if p in self.context.day_plan.calls] or members
        kept = Attendance(self.context).sort(self.action, called)
        timed = [p for p, at in self.asked.exceptions.items() if at is not None and p in members]
        self._placed.update(p for p in self.asked.exceptions if p in members)
        named = [p for p in dict.fromkeys((*kept.people, *timed)) if p not in self.asked.people]
        self.remarks += kept.remarks(tuple(self.asked.exceptions))
        self.people(named, department)

    def people(self, named: Sequence[str], group: str | None) -> None:
        """One punch for several people."""
        self._placed.update(p for p in named if p in self.asked.exceptions)
        left_out = [p for p in named if p in self.asked.exceptions and self.asked.exceptions[p] is None]
        own = {p: self._instant(p) for p in named if p not in left_out}
        if not own:
            raise NotUnderstood(wording.sentences([say.NOBODY_LEFT.said(), *self.remarks]))
        base = self._base(own)
        until = self.asked.when.end if self.asked.when else None
        if left_out:
            names = ", ".join(self.context.production.person[p].name for p in left_out)
            self.remarks.append(say.LEFT_OUT.said(people=names))
        times = {p: at for p, at in own.items() if at != base}
        self.drafts.append((base, Punch(action=self.action, people=tuple(own), group=group, until=until, times=times)))

    def extras(self, group: str, count: int | None) -> None:
        """So many of a group; left out, as many as are due, or for a departure as many as are there."""
        asked = self.asked.when
        if asked and asked.after_call is not None:
            planned = self.context.day_plan.extras.get(group)
            if planned is None:
                raise self.reader.refuse(say.NO_CALL, who=self.context.production.extras[group].name)
            at, until = later(planned[1], asked.after_call), None
        else:
            at, until = self._plain()
        count = self._usual(group) if count is None else count
        if count == 0:
            raise self.reader.refuse(say.NOBODY_LEFT)
        self.drafts.append((at, Punch(action=self.action, group=group, count=count, until=until)))

    def _usual(self, group: str) -> int:
        """How many of a group a punch without a number means."""
        due, there = _due(self.reader, group), Attendance(self.context).extras_there(group)
        if self.action in {PunchAction.IN, PunchAction.RDV} or there is None:
            return due
        return max(0, due - there) if self.action is PunchAction.ABSENT else there

    def check_exceptions(self) -> None:
        """Refuse an exception for somebody whom the line does not hold."""
        for person in self.asked.exceptions:
            if person not in self._placed:
                raise self.reader.refuse(say.NOT_IN_GROUP, who=self.context.production.person[person].name)

    def _plain(self) -> tuple[datetime, datetime | None]:
        asked = self.asked.when
        if asked is None or asked.start is None:
            return self.context.default, None
        return asked.start, asked.end

    def _instant(self, person: str) -> datetime:
        asked = self.asked.exceptions.get(person) or self.asked.when
        if asked is None or asked.after_call is None:
            return asked.start if asked and asked.start else self.context.default
        call = self.context.day_plan.calls.get(person)
        if call is None:
            raise self.reader.refuse(say.NO_CALL, who=self.context.production.person[person].name)
        return later(call, asked.after_call)

    def _base(self, own: dict[str, datetime]) -> datetime:
        """The entry's own instant: the line's time, or the earliest when each person has their own."""
        asked = self.asked.when
        if asked and asked.after_call is not None:
            return min(own.values())
        at, _ = self._plain()
        return at if at in own.values() else min(own.values())

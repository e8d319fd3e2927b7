"""The hours of extras who were punched by their group: one entry for so many, each of them paid alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from operator import attrgetter

from shootday.day.facts import ExtrasPunch, PunchMark
from shootday.entries import PunchAction
from shootday.labour.hours import timesheet
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from shootday.production.people import Contract, ExtrasGroup, Person, PersonKind, RateUnit

_GONE = frozenset({PunchAction.OUT, PunchAction.ABSENT})


@dataclass(frozen=True, slots=True)
class GroupSheet:
    """So many extras of a group who spent the day alike."""

    group: str
    count: int
    sheet: Timesheet
    """That of one of them."""

    @property
    def gross(self) -> Decimal | None:
        """What all of them are paid."""
        return None if self.sheet.gross is None else self.sheet.gross * self.count


@dataclass
class _Lot:
    count: int
    marks: list[PunchMark] = field(default_factory=list)

    @property
    def gone(self) -> bool:
        return bool(self.marks) and self.marks[-1].action in _GONE


def group_sheets(situation: Situation) -> tuple[GroupSheet, ...]:
    """One sheet for each lot of a group that was punched; a group that the documents do not know has none."""
    known: Mapping[str, ExtrasGroup] = situation.production.extras
    found: list[GroupSheet] = []
    for group in dict.fromkeys(p.group for p in situation.facts.extras if p.group in known):
        lots = _lots(p for p in situation.facts.extras if p.group == group and p.at <= situation.now)
        found += [GroupSheet(group, lot.count, _sheet(situation, known[group], lot)) for lot in lots if lot.count]
    return tuple(found)


def _lots(punches: Iterable[ExtrasPunch]) -> list[_Lot]:
    """Who was punched together: a punch is about those who came first and have not gone; a coming makes new ones."""
    lots: list[_Lot] = []
    for punch in sorted(punches, key=attrgetter("at")):
        mark = PunchMark(punch.action, punch.at, punch.until, punch.entry)
        left = punch.count
        for lot in [lot for lot in lots if _about(punch.action, lot)]:
            taken = min(left, lot.count)
            if not taken:
                break
            if taken < lot.count:
                lots.append(_Lot(lot.count - taken, list(lot.marks)))
                lot.count = taken
            lot.marks.append(mark)
            left -= taken
        if left:
            lots.append(_Lot(left, [mark]))
    return lots


def _about(action: PunchAction, lot: _Lot) -> bool:
    """Whether a punch may be of a lot: a coming is of those who are at the meeting point or in hair and make-up."""
    came = any(mark.action is PunchAction.IN for mark in lot.marks)
    removal = action in {PunchAction.HMC_START, PunchAction.HMC_END, PunchAction.RETURN}
    return removal or (not lot.gone and not (action is PunchAction.IN and came))


def _sheet(situation: Situation, group: ExtrasGroup, lot: _Lot) -> Timesheet:
    return timesheet(situation, situation.member(as_person(group), tuple(lot.marks)))


def as_person(group: ExtrasGroup) -> Person:
    """One extra of a group: hired by the day at the group's rate."""
    contract = Contract(
        unit=RateUnit.DAY,
        rate=group.rate,
        account=group.account,
        charges=group.charges,
        supplements=group.supplements,
    )
    return Person(id=group.id, name=group.name, kind=PersonKind.EXTRA, contract=contract)

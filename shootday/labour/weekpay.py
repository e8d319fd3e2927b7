"""A week's worked time cut into pieces: equivalence, overtime by length of the week, sixth day, rounding, guarantee."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from shootday.labour.brackets import AT_BASE, by_length, ranges
from shootday.labour.setting import Bracket, Setting
from shootday.labour.timesheet import Piece

UNPAID = "equivalence"
"""The bracket of presence that is not paid as work: of it premiums alone count."""


class Stint(NamedTuple):
    """So many minutes of one day at one rate by the day's own rules."""

    day: int
    """Which of the week's days."""
    minutes: int
    bracket: Bracket


class Equivalent(NamedTuple):
    """So many minutes are paid as work for so many of presence."""

    paid: int
    presence: int
    source: str


@dataclass(frozen=True, slots=True)
class WeekPay:
    """What a week's hours are paid."""

    pieces: tuple[Piece, ...]
    effective: int
    """Minutes that count as work, after equivalence."""
    equivalence: Equivalent | None
    readings: tuple[str, ...]

    @property
    def phe(self) -> Fraction:
        """Hours at base."""
        return Fraction(sum(p.minutes * p.percent for p in self.pieces), 60 * AT_BASE)


def week_pay(stints: Sequence[Stint], days: int, setting: Setting, besides: Iterable[Piece] = ()) -> WeekPay:
    """The pay of a week of so many days worked; ``besides``: pieces that no overtime touches (pauses, holidays)."""
    made = _weigh(stints, days, setting)
    disputed = _disputed(stints, made, setting)
    others = ((switch, other) for switch in disputed for other in setting.read_otherwise(switch))
    rests_on = [switch for switch, other in others if _weigh(stints, days, other).phe != made.phe]
    read = dict.fromkeys((*(switch for s in stints for switch in s.bracket.readings), *rests_on))
    return replace(made, pieces=joined([*made.pieces, *besides]), readings=tuple(read))


def _disputed(stints: Sequence[Stint], made: WeekPay, setting: Setting) -> tuple[str, ...]:
    """The points that the week's pay may rest on."""
    brackets = setting.week_brackets
    over = brackets is not None and made.effective > brackets.value[0][0]
    long = any(stint.bracket.long for stint in stints)
    raised = any(stint.bracket.capped or stint.bracket.free for stint in stints)
    return setting.readings_of(
        brackets if over else None,
        setting.figure("week_allocation") if long else None,
        setting.figure("equivalence_by_day") if raised and made.equivalence else None,
    )


def equivalence(days: int, setting: Setting) -> Equivalent | None:
    """What a craft's presence is paid for a week of so many days, None where every hour counts."""
    found = setting.equivalence(days)
    if found is None:
        return None
    paid, presence = found.value[min(days, max(found.value))]
    return Equivalent(paid, presence, found.source)


def effective_minutes(worked: int, days: int, setting: Setting, beyond: int = 0) -> int:
    """Worked minutes less those that equivalence does not count.

    ``beyond``: those of the days beyond the week's own, which count one for one where they are paid apart.
    """
    if setting.figure("sixth_day_premium") is None:
        beyond = 0
    else:
        days = min(days, setting.value("week_days"))
    known = equivalence(days, setting)
    return worked if known is None else worked - max(0, min(worked - beyond, known.presence) - known.paid)


class _Part(NamedTuple):
    minutes: int
    bracket: Bracket
    counted: bool
    """False for presence that equivalence does not count as work."""


def _weigh(stints: Sequence[Stint], days: int, setting: Setting) -> WeekPay:
    sixth = setting.figure("sixth_day_premium")
    apart = setting.value("week_days") if sixth is not None else days
    own = [s for s in stints if s.day < apart]
    if setting.value("week_allocation"):
        own.sort(key=lambda stint: stint.bracket.long)
    known = equivalence(min(days, apart), setting)
    parts = _parts(own, known, setting)
    paid = list(_by_week(parts, known, setting))
    effective = sum(part.minutes for part in parts if part.counted)
    more = _rounding(effective, setting)
    paid += more
    paid += _guarantee(effective + sum(p.minutes for p in more), min(days, apart), setting)
    if sixth is not None:
        raised = [s for s in stints if s.day >= apart]
        place = _Place("sixth_day", AT_BASE, sixth.value, sixth.source)
        paid += [_piece(s.minutes, s.bracket, place, setting) for s in raised]
        effective += sum([s.minutes for s in raised])
    return WeekPay(joined(paid), effective, known, ())


def _parts(stints: Sequence[Stint], known: Equivalent | None, setting: Setting) -> list[_Part]:
    total = sum(s.minutes for s in stints)
    lost = 0 if known is None else max(0, min(total, known.presence) - known.paid)
    if not lost or known is None:
        return [_Part(s.minutes, s.bracket, counted=True) for s in stints]
    if not setting.value("equivalence_by_day"):
        return list(_without(stints, known.paid, lost))
    parts: list[_Part] = []
    seen = taken = 0
    for _, group in groupby(sorted(stints, key=attrgetter("day")), key=attrgetter("day")):
        of_day = list(group)
        length = sum(s.minutes for s in of_day)
        seen += length
        here, taken = lost * seen // total - taken, lost * seen // total
        parts += _without(of_day, length - here, here)
    return parts


def _without(stints: Iterable[Stint], after: int, lost: int) -> Iterator[_Part]:
    """Stints with so many minutes, after so many, that do not count."""
    at = 0
    for stint in stints:
        edges = sorted({at, at + stint.minutes, *(e for e in (after, after + lost) if at < e < at + stint.minutes)})
        for start, end in pairwise(edges):
            yield _Part(end - start, stint.bracket, counted=not after <= start < after + lost)
        at += stint.minutes


class _Place(NamedTuple):
    """What a minute's place in the week says of its rate."""

    name: str
    base: int
    premium: int
    source: str


def _by_week(parts: Iterable[_Part], known: Equivalent | None, setting: Setting) -> Iterator[Piece]:
    """Each part with the premium of its place in the week, all premiums under the cap."""
    brackets = setting.week_brackets
    at = 0
    for part in parts:
        if not part.counted:
            source = known.source if known else ""
            yield _piece(part.minutes, part.bracket, _Place(UNPAID, 0, 0, source), setting)
            continue
        end = at + part.minutes
        for minutes, percent in by_length(at, end, ranges(brackets, end)):
            premium = percent - AT_BASE
            place = _Place("base", AT_BASE, 0, "")
            if premium and brackets is not None:
                place = _Place(f"{brackets.name}_{premium}", AT_BASE, premium, brackets.source)
            yield _piece(minutes, part.bracket, place, setting)
        at = end


def _piece(minutes: int, bracket: Bracket, place: _Place, setting: Setting) -> Piece:
    """So many minutes, with the premiums of their day and of their place in the week."""
    own = bracket.name.split("+")
    names = dict.fromkeys((place.name, *(part for part in own if part != "base")))
    sources = dict.fromkeys(part for told in (bracket.source, place.source) for part in told.split(" ; ") if part)
    capped = bracket.capped + place.premium
    if setting.cap is not None and capped > setting.cap.value:
        capped = setting.cap.value
        sources[setting.cap.source] = None
    return Piece("+".join(names), minutes, place.base + capped + bracket.free, " ; ".join(sources))


def _rounding(effective: int, setting: Setting) -> list[Piece]:
    """Overtime of the week is rounded up."""
    brackets, unit = setting.week_brackets, setting.figure("week_rounding")
    if brackets is None or unit is None:
        return []
    over = max(0, effective - brackets.value[0][0])
    more = -over % unit.value
    parts = by_length(effective, effective + more, ranges(brackets, effective + more))
    return [Piece("rounding", minutes, percent, f"{unit.source} ; {brackets.source}") for minutes, percent in parts]


def _guarantee(effective: int, days: int, setting: Setting) -> list[Piece]:
    """Of a full week, the time that the rate pays for and that was not worked."""
    full = setting.value("week_days")
    if not full or days < full:
        return []
    longer = setting.figure("week_minutes_six_days") if days > full else None
    figure = longer or setting.figure("week_minutes")
    promised = max(setting.base_minutes, longer.value if longer is not None else 0)
    parts = by_length(effective, promised, ranges(setting.week_brackets, promised))
    return [Piece("guarantee", minutes, percent, figure.source if figure else "") for minutes, percent in parts]


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Pieces of one kind together, in the order in which each kind comes first."""
    minutes: dict[tuple[str, int, str], int] = {}
    for piece in pieces:
        key = (piece.bracket, piece.percent, piece.source)
        minutes[key] = minutes.get(key, 0) + piece.minutes
    return tuple(Piece(name, count, percent, source) for (name, percent, source), count in minutes.items() if count)

"""Stop or go on: what finishing the segment in hand costs now, against what owing it costs on a day to come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from shootday.day.board import Board, BoardRow
from shootday.labour.running import running_cost
from shootday.labour.situation import Situation
from shootday.money.cents import ZERO, cents
from shootday.money.hot_cost import Part
from shootday.money.load import planned_load
from shootday.money.rates import Rates, charge_of, day_amounts
from shootday.production.devis import Driver, Line
from shootday.production.people import PersonKind
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production
from shootday.spans import minutes_between


@dataclass(frozen=True, slots=True)
class Owing:
    """What the rest of a segment costs on one day to come, charges included; ``parts`` add up to ``total``."""

    day: date | None
    """The planned day that it is added to; None for a day of its own, priced as the plan's last one."""
    parts: Mapping[Part, Decimal]

    @property
    def total(self) -> Decimal:
        """The whole."""
        return sum(self.parts.values(), ZERO)


@dataclass(frozen=True, slots=True)
class Choice:
    """Both sides: going on until the segment is in the can, or stopping now and owing the rest."""

    segment: str
    percent: int
    """Part of it that is in the can."""
    until: datetime
    go_on: Decimal
    """What everybody who is in costs more than if all stopped now; the strike comes in both cases."""
    extra_day: Owing
    joined: Owing | None
    """On the day to come where it costs least, before any rule is looked at; None without a day to come."""


def choice(situation: Situation, board: Board, plan: ShootingPlan, table: Rates) -> Choice | None:
    """Both sides for the segment in hand; None while none is, or once nobody is in."""
    row = board.row(board.in_hand) if board.in_hand else None
    production = situation.production
    if row is None or row.forecast is None or row.id not in production.scene or not plan.days:
        return None
    if not any(member is not None and member.standing.open for member in situation.crew.values()):
        return None
    strike, percent = board.plan.strike_minutes, _in_the_can(row)
    minutes = max(0, minutes_between(situation.now, row.forecast.end))
    own = _owing(production, table, ShootingDay(date=plan.days[-1].date), row.id, percent)
    coming = [day for day in plan.days if day.date > board.plan.date and day.segments]
    joined = [_owing(production, table, day, row.id, percent) for day in coming if row.id not in day.segments]
    return Choice(
        segment=row.id,
        percent=percent,
        until=row.forecast.end,
        go_on=running_cost(situation, minutes + strike) - running_cost(situation, strike),
        extra_day=Owing(None, own.parts),
        joined=min(joined, key=lambda owing: owing.total, default=None),
    )


def _in_the_can(row: BoardRow) -> int:
    """The part that was marked, else the shooting minutes taken; never the whole."""
    done, planned = row.progress, row.progress.plan.shoot_minutes
    return min(99, max(done.percent, 100 * done.shoot_taken // planned if planned else 0))


def _owing(production: Production, table: Rates, day: ShootingDay, segment: str, percent: int) -> Owing:
    """What a day costs more with the segment at its end."""
    parts = {**day.parts, segment: percent}
    fuller = day.model_copy(update={"segments": (*day.segments, segment), "parts": parts})
    before, after = (day_amounts(table, planned_load(production, one)) for one in (day, fuller))
    charges = charge_of(production)
    found: dict[Part, Decimal] = {}
    for position in {*before, *after}:
        line = table.lines[position]
        rate, _ = charges.get(line.charges or "", (ZERO, ""))
        more = (after.get(position, ZERO) - before.get(position, ZERO)) * (1 + rate)
        part = _part(production, line)
        found[part] = found.get(part, ZERO) + more
    return Owing(day.date, dict(_rounded(found)))


def _rounded(parts: Mapping[Part, Decimal]) -> Iterable[tuple[Part, Decimal]]:
    return ((part, amount) for part in Part if (amount := cents(parts.get(part, ZERO))))


def _part(production: Production, line: Line) -> Part:
    match line.driver:
        case Driver.PERSON:
            person = production.person.get(line.subject or "")
            return Part.CAST if person is not None and person.kind is PersonKind.PERFORMER else Part.CREW
        case Driver.EXTRAS:
            return Part.EXTRAS
        case Driver.LOCATION:
            return Part.PLACES
        case _:
            return Part.GEAR

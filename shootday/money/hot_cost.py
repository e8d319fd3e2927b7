"""What the day costs against what its call sheet should have cost: whole, by department, and by what made it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from shootday.money.cents import ZERO, cents
from shootday.money.rates import charge_of
from shootday.money.today import Engaged, Today
from shootday.production.devis import Driver, Line
from shootday.production.people import PersonKind
from shootday.production.production import Production

Amount = tuple[str | None, Decimal]
"""A category of charges and a gross."""


class Part(StrEnum):
    """What a line of the hot cost is about."""

    DEPARTMENT = "department"
    CAST = "cast"
    CREW = "crew"
    """Technicians of no department."""
    EXTRAS = "extras"
    PLACES = "places"
    GEAR = "gear"
    """What every shooting day costs."""
    EXPENSES = "expenses"
    ROUNDING = "rounding"
    """What rounding each line by itself leaves over, so that they add up to the whole."""


@dataclass(frozen=True, slots=True)
class HotLine:
    """One department, or one kind of cost, charges included; a negative variance is an overrun."""

    part: Part
    department: str | None
    planned: Decimal
    actual: Decimal

    @property
    def variance(self) -> Decimal:
        """Planned less actual."""
        return self.planned - self.actual


@dataclass(frozen=True, slots=True)
class HotCost:
    """The day's cost, charges included; a negative variance is an overrun."""

    planned: Decimal
    """What the call sheet should cost: pay of those called, extras, places, per-day lines."""
    actual: Decimal
    """What the journal has engaged so far, expenses without tax included."""
    variance: Decimal
    lines: tuple[HotLine, ...] = ()
    """They add up to the whole, column by column."""
    hours: Decimal = ZERO
    """What hours other than those of the call sheet add: overtime, mostly. The four add up to -variance."""
    presence: Decimal = ZERO
    """What people, extras and places add that came without being called, or did not come."""
    expenses: Decimal = ZERO
    to_come: Decimal = ZERO
    """What the rest of the day is still expected to engage, as a negative figure."""


def hot_cost(production: Production, today: Today, engagements: Sequence[Engaged]) -> HotCost:
    """The day's cost as planned and as engaged."""
    work = _Day(production, today)
    planned = [(work.line(n).charges, amount) for n, amount in today.planned.items()]
    actual = [(e.charges, e.committed) for e in engagements]
    should, did = work.priced(planned), work.priced(actual)
    steps, so_far, before = [], planned, should
    for more in work.differences(engagements):
        so_far = [*so_far, *more]
        now = work.priced(so_far)
        steps.append(now - before)
        before = now
    return HotCost(should, did, should - did, tuple(work.lines(engagements, should, did)), *steps)


class _Day:
    """One day's costs, sorted."""

    def __init__(self, production: Production, today: Today) -> None:
        self.production, self.today = production, today
        self._charges = charge_of(production, today.day)

    def line(self, position: int) -> Line:
        return self.today.table.lines[position]

    def priced(self, amounts: Iterable[Amount]) -> Decimal:
        """Amounts with their charges; gross, and the charges of each account, are rounded once."""
        gross, derived = ZERO, dict[str, Decimal]()
        for category, amount in amounts:
            gross += amount
            rate, account = self._charges.get(category or "", (ZERO, ""))
            derived[account] = derived.get(account, ZERO) + rate * amount
        return cents(gross) + sum(map(cents, derived.values()), ZERO)

    def differences(self, engagements: Iterable[Engaged]) -> tuple[list[Amount], ...]:
        """What sets the day apart from its call sheet: hours, presence, expenses, and what is still to come."""
        hours, presence, spent, rest = list[Amount](), list[Amount](), list[Amount](), list[Amount]()
        for e in engagements:
            planned = ZERO if e.line is None else self.today.planned.get(e.line, ZERO)
            kind = hours if e.person is not None and planned and self.today.came(e.person) else presence
            kind = spent if e.line is None and e.person is None else kind
            kind.append((e.charges, e.committed + e.to_come - planned))
            rest.append((e.charges, -e.to_come))
        return hours, presence, spent, rest

    def lines(self, engagements: Iterable[Engaged], should: Decimal, did: Decimal) -> Iterable[HotLine]:
        """Departments in the document's order, then cast, extras, places, gear, expenses, and the rounding."""
        keys: list[tuple[Part, str | None]] = [(Part.DEPARTMENT, d.id) for d in self.production.people.departments]
        keys += [(part, None) for part in Part if part not in {Part.DEPARTMENT, Part.ROUNDING}]
        planned: dict[tuple[Part, str | None], list[Amount]] = {key: [] for key in keys}
        actual: dict[tuple[Part, str | None], list[Amount]] = {key: [] for key in keys}
        for n, amount in self.today.planned.items():
            planned[self._of(self.line(n))].append((self.line(n).charges, amount))
        for e in engagements:
            actual[self._key(e)].append((e.charges, e.committed))
        found = [HotLine(*key, self.priced(planned[key]), self.priced(actual[key])) for key in keys]
        yield from (line for line in found if line.planned or line.actual)
        left = should - sum((n.planned for n in found), ZERO), did - sum((n.actual for n in found), ZERO)
        if any(left):
            yield HotLine(Part.ROUNDING, None, *left)

    def _key(self, engaged: Engaged) -> tuple[Part, str | None]:
        if engaged.person is not None:
            return self._person(engaged.person)
        return (Part.EXPENSES, None) if engaged.line is None else self._of(self.line(engaged.line))

    def _of(self, line: Line) -> tuple[Part, str | None]:
        match line.driver:
            case Driver.PERSON:
                return self._person(line.subject or "")
            case Driver.EXTRAS:
                return Part.EXTRAS, None
            case Driver.LOCATION:
                return Part.PLACES, None
            case _:
                return Part.GEAR, None

    def _person(self, person: str) -> tuple[Part, str | None]:
        known = self.production.person.get(person)
        if known is not None and known.department in self.production.department:
            return Part.DEPARTMENT, known.department
        return (Part.CAST if known is not None and known.kind is PersonKind.PERFORMER else Part.CREW), None

"""Several shooting days of one person, and their week."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from shootday.labour.calendar import monday_of
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from shootday.labour.week import Weeks
from shootday.labour.weeksheet import WeekSheet
from shootday.production.info import ProductionKind
from shootday.production.people import Contract, Person, PersonKind
from shootday.production.plan import DayForm
from tests.unit.labour.shoot_day import Mark, Shoot

Worked = tuple[date, str, str, tuple[str, str] | None]
"""A day, in, out, the unit's meal."""


@dataclass
class Run:
    """One person's days under one agreement."""

    agreement: str = "fr-3097"
    unit: str = "week"
    rate: str = "951.76"
    craft: str | None = None
    kind: ProductionKind = ProductionKind.FICTION
    area: str = "paris"
    form: DayForm = DayForm.NORMAL
    readings: dict[str, str] = field(default_factory=dict)
    terms: dict[str, object] = field(default_factory=dict)
    shoots: list[Shoot] = field(default_factory=list)

    def day(self, day: date, *marks: Mark, meal: tuple[str, str] | None = None) -> "Run":
        shoot = Shoot(
            day=day,
            kind=self.kind,
            agreement=self.agreement,
            readings=self.readings,
            area=self.area,
            form=self.form,
        )
        contract = Contract.model_validate({"unit": self.unit, "rate": "1.00", "craft": self.craft, **self.terms})
        exact = contract.model_copy(update={"rate": Decimal(self.rate)})  # some hourly bases have three decimals
        shoot.hire(Person(id="ben", name="Ben", kind=PersonKind.TECHNICIAN, contract=exact), marks)
        if meal is not None:
            shoot.meal(*meal)
        self.shoots.append(shoot)
        return self

    def days(self, worked: Sequence[Worked]) -> "Run":
        for day, start, end, meal in worked:
            self.day(day, ("in", start), ("out", end), meal=meal)
        return self

    @property
    def situations(self) -> list[Situation]:
        return [shoot.situation("23:59 +1") for shoot in self.shoots]

    @property
    def weeks(self) -> Weeks:
        return Weeks(self.situations)

    def week(self, day: date | None = None) -> WeekSheet:
        return self.weeks.sheets(monday_of(day or self.shoots[-1].day))["ben"]

    @property
    def sheets(self) -> tuple[Timesheet, ...]:
        return tuple(day.sheet() for day in self.weeks.people["ben"])

"""A small day to compute hours from: people, their punches in local time, an instant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from shootday.day.facts import DayFacts, PunchMark
from shootday.entries import PunchAction
from shootday.labour.deadlines import Deadline, deadlines
from shootday.labour.hours import timesheets
from shootday.labour.running import running_cost
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from shootday.production.base import instant, parse_clock
from shootday.production.dayplan import DayPlan
from shootday.production.devis import Charge, Devis
from shootday.production.info import ProductionInfo, ProductionKind, SchoolHolidays
from shootday.production.people import Contract, People, Person, PersonKind, RateUnit
from shootday.production.plan import DayForm
from shootday.production.production import Production
from shootday.spans import later

TUESDAY = date(2026, 6, 16)
Mark = tuple[str, ...]
"""``("in", "08:00")``, ``("hmc_start", "07:05", "07:50")``."""


@dataclass
class Shoot:
    """One shooting day; clock texts are those of its own clock (``03:00 +1`` past midnight)."""

    day: date = TUESDAY
    kind: ProductionKind = ProductionKind.FICTION
    people: list[Person] = field(default_factory=list)
    punches: dict[str, tuple[PunchMark, ...]] = field(default_factory=dict)
    meals: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    holidays: tuple[SchoolHolidays, ...] = ()
    charges: tuple[Charge, ...] = (Charge(category="technicians", rate=Decimal("0.5"), account="31"),)
    previous_outs: Mapping[str, datetime] = field(default_factory=dict)
    short_rests: Mapping[str, int] = field(default_factory=dict)
    agreement: str = "fr-2642"
    readings: dict[str, str] = field(default_factory=dict)
    area: str = "paris"
    form: DayForm = DayForm.NORMAL
    extras: int = 0
    """How many extras of a group are called."""

    def at(self, clock: str) -> datetime:
        return instant(self.day, parse_clock(clock), self.production.zone)

    @property
    def production(self) -> Production:
        info = ProductionInfo(
            title="Test",
            kind=self.kind,
            school_holidays=self.holidays,
            agreement=self.agreement,
            readings=self.readings,
            area=self.area,
        )
        people = People(people=tuple(self.people))
        return Production(info=info, people=people, devis=Devis(charges=self.charges))

    def meal(self, start: str, end: str | None) -> None:
        self.meals.append((self.at(start), self.at(end) if end else None))

    def punch(self, person: str, *marks: Mark) -> None:
        made = [
            PunchMark(PunchAction(m[0]), self.at(m[1]), self.at(m[2]) if len(m) == 3 else None, f"e{n}")
            for n, m in enumerate(marks)
        ]
        self.punches[person] = tuple(sorted(made, key=lambda m: m.at))

    def technician(
        self, *marks: Mark, person: str = "ben", rate: str = "320.00", craft: str | None = None, **contracted: object
    ) -> None:
        terms = {"unit": RateUnit.DAY, "rate": Decimal(rate), "craft": craft, **contracted}
        contract = Contract.model_validate(terms)
        self.hire(Person(id=person, name=person, kind=PersonKind.TECHNICIAN, contract=contract), marks)

    def child(self, *marks: Mark, born: date | None = date(2018, 5, 2)) -> None:
        contract = Contract(unit=RateUnit.CACHET, rate=Decimal("250.00"), charges="performers")
        self.hire(
            Person(
                id="lou",
                name="Lou",
                kind=PersonKind.PERFORMER,
                contract=contract,
                minor=True,
                birth_date=born,
                school_zone="C",
            ),
            marks,
        )

    def hire(self, person: Person, marks: Sequence[Mark] = ()) -> None:
        self.people.append(person)
        if marks:
            self.punch(person.id, *marks)

    @property
    def plan(self) -> DayPlan:
        call = self.at("08:00")
        return DayPlan(
            date=self.day,
            number=1,
            zone=self.production.zone,
            form=self.form,
            call=call,
            pat=call,
            meal=None,
            wrap=later(call, 600),
            strike_minutes=30,
            segments=(),
            calls={p.id: call for p in self.people},
            extras={"crowd": (self.extras, call)} if self.extras else {},
            from_sheet=False,
        )

    @property
    def facts(self) -> DayFacts:
        return DayFacts(meals=tuple(self.meals), punches=self.punches)

    def situation(self, now: str) -> Situation:
        return Situation(self.production, self.plan, self.facts, self.at(now))

    def sheets(self, now: str = "23:00 +1") -> dict[str, Timesheet]:
        return timesheets(self.situation(now), self.previous_outs, self.short_rests)

    def sheet(self, now: str = "23:00 +1", person: str = "ben") -> Timesheet:
        return self.sheets(now)[person]

    def deadlines(self, now: str, person: str = "ben") -> dict[str, Deadline]:
        found = deadlines(self.situation(now))
        return {d.code: d for d in found if d.person == person}

    def running(self, now: str, minutes: int = 60) -> Decimal:
        return running_cost(self.situation(now), minutes)

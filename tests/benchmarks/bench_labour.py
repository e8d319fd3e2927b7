"""Hours and weeks from nothing, one punch more, and the cost of a person in a small and in a large crew."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from shootday.day.facts import DayFacts, PunchMark
from shootday.entries import PunchAction
from shootday.labour.deadlines import deadlines
from shootday.labour.hours import timesheets
from shootday.labour.situation import Situation
from shootday.labour.week import Weeks
from shootday.production.base import instant
from shootday.production.dayplan import DayPlan
from shootday.production.devis import Charge, Devis
from shootday.production.info import ProductionInfo, ProductionKind
from shootday.production.people import Contract, People, Person, PersonKind, RateUnit
from shootday.production.plan import DayForm
from shootday.production.production import Production
from shootday.spans import later
from tests.benchmarks.measure import Row, Work, in_turns, median, row

MONDAY = date(2026, 6, 15)
DAYS = 6
ROUNDS = 15
CRAFTS = ("machiniste", "scripte", "habilleur")
Shot = tuple[DayPlan, DayFacts, datetime]


def rows() -> list[Row]:
    """Both agreements in departments' punches; the hardest case, nobody punched like anybody else, beside them."""
    works: dict[str, Work] = {}
    for agreement, unit in (("fr-2642", RateUnit.DAY), ("fr-3097", RateUnit.WEEK)):
        production = _production(300, agreement, unit)
        for name, apart in (("by department", 8), ("all apart", 300)):
            shot = _days(production, apart)
            works[f"{agreement}, {name}: days"] = _work_days(production, shot)
            works[f"{agreement}, {name}: weeks"] = _work_weeks(production, shot)
    works["one punch"] = _one_punch(_production(300, "fr-2642", RateUnit.DAY))
    for count in (30, 300, 3000):
        production = _production(count, "fr-2642", RateUnit.DAY)
        works[f"crew of {count}: days"] = _work_days(production, _days(production, 8))
    times = in_turns(works, ROUNDS)
    return [_row(name, taken) for name, taken in times.items()]


def _row(name: str, taken: list[float]) -> Row:
    if name.startswith("crew of"):
        count = int(name.split()[2].rstrip(":"))
        return row(f"labour: {name}, a person", [time / count for time in taken])
    aim = {"one punch": 10, "fr-2642, by department: days": 150, "fr-3097, by department: days": 150}.get(name)
    if aim is None:
        return row(f"labour: {name}", taken)
    return row(f"labour: {name}", taken, f"≤ {aim} ms", median(taken) <= aim)


def _production(count: int, agreement: str, unit: RateUnit) -> Production:
    people = tuple(
        Person(
            id=f"p{n}",
            name=f"Personne {n}",
            kind=PersonKind.TECHNICIAN,
            contract=Contract(unit=unit, rate=Decimal(300 + n % 90), craft=CRAFTS[n % len(CRAFTS)]),
        )
        for n in range(count)
    )
    info = ProductionInfo(title="Grand jour", kind=ProductionKind.FICTION, agreement=agreement)
    devis = Devis(charges=(Charge(category="technicians", rate=Decimal("0.55"), account="44"),))
    return Production(info=info, people=People(people=people), devis=devis)


def _days(production: Production, apart: int) -> list[Shot]:
    """Six days on which so many groups came and left at times of their own."""
    return [_day(production, MONDAY + timedelta(days=n), apart) for n in range(DAYS)]


def _day(production: Production, day: date, apart: int) -> Shot:
    def at(minutes: int) -> datetime:
        return instant(day, minutes, production.zone)

    punches = {}
    for n, person in enumerate(production.people.people):
        group = n % apart
        start, end = at(480 + group // 20), at(1110 + group % 20)
        punches[person.id] = (
            PunchMark(PunchAction.IN, start, None, "a"),
            PunchMark(PunchAction.OUT, end, None, "b"),
        )
    plan = DayPlan(
        date=day,
        number=1,
        zone=production.zone,
        form=DayForm.NORMAL,
        call=at(480),
        pat=at(540),
        meal=None,
        wrap=at(1080),
        strike_minutes=30,
        segments=(),
        calls={person.id: at(480) for person in production.people.people},
        extras={},
        from_sheet=False,
    )
    return plan, DayFacts(meals=((at(780), at(840)),), punches=punches), at(1380)


def _work_days(production: Production, shot: Sequence[Shot]) -> Work:
    def work() -> object:
        outs: dict[str, datetime] = {}
        for plan, facts, now in shot:
            made = timesheets(Situation(production, plan, facts, now), outs)
            outs = {person: marks[-1].at for person, marks in facts.punches.items()}
        return made

    return work


def _work_weeks(production: Production, shot: Sequence[Shot]) -> Work:
    return lambda: Weeks([Situation(production, *day) for day in shot]).sheets(MONDAY)


def _one_punch(production: Production) -> Work:
    """Everybody's hours and deadlines after one more punch, the situation before it known."""
    plan, facts, now = _day(production, MONDAY, 8)
    inside = {person: marks[:1] for person, marks in facts.punches.items()}
    before = Situation(production, plan, replace(facts, punches=inside), later(now, -600))
    timesheets(before, {})
    out = PunchMark(PunchAction.OUT, later(now, -600), None, "c")
    punched = replace(facts, punches={**inside, "p7": (*inside["p7"], out)})

    def work() -> object:
        situation = Situation(production, plan, punched, later(now, -600), before)
        return timesheets(situation, {}), deadlines(situation)

    return work

"""One shooting day as planned, in instants: by the call sheet where there is one, else by the house rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from shootday.production.base import instant
from shootday.production.callsheet import CallSheet
from shootday.production.mealtime import meal_start
from shootday.production.people import Person, PersonKind
from shootday.production.plan import DayForm, ShootingDay
from shootday.production.production import Production
from shootday.production.scenes import Light
from shootday.spans import Span, later, minutes_between


@dataclass(frozen=True, slots=True)
class PlannedSegment:
    """A segment's place in the planned day: set-up starts at ``start``, shooting ``setup_minutes`` later."""

    id: str
    start: datetime
    end: datetime
    setup_minutes: int
    shoot_minutes: int
    location: str
    not_before: datetime | None = None
    not_after: datetime | None = None
    track: str = "main"
    pass_: int = 1

    @property
    def shoot_start(self) -> datetime:
        """Planned first shot of the segment."""
        return later(self.start, self.setup_minutes)


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Everything planned for one day, as instants (UTC)."""

    date: date
    number: int
    zone: ZoneInfo
    form: DayForm
    call: datetime
    pat: datetime
    meal: Span | None
    wrap: datetime
    """Planned departure: last shot and strike done."""
    strike_minutes: int
    segments: tuple[PlannedSegment, ...]
    calls: Mapping[str, datetime]
    """When each person called that day is due, by id: technicians, and the performers of its segments."""
    extras: Mapping[str, tuple[int, datetime]]
    """How many of each extras group are due, and when."""
    from_sheet: bool

    def segment(self, number: str) -> PlannedSegment | None:
        """The day's segment of that number, None when it is not planned that day."""
        return next((s for s in self.segments if s.id == number), None)


def day_plan(production: Production, day: ShootingDay) -> DayPlan:
    """The planned day, resolved into instants.

    A call sheet for the date counts as long as it names the same segments as the plan in force, and the plan no
    other call; after a validated change of plan the house rules draw up the day from the new one.
    """
    sheet = production.callsheet.get(day.date)
    same_call = sheet is not None and day.call in {None, sheet.call}
    if sheet is not None and same_call and {s.segment for s in sheet.segments} == set(day.segments):
        return plan_by_sheet(production, day, sheet)
    return plan_by_rules(production, day)


def plan_by_sheet(production: Production, day: ShootingDay, sheet: CallSheet) -> DayPlan:
    """The day as a call sheet says it, issued or drafted."""

    def at(minutes: int) -> datetime:
        return instant(sheet.day, minutes, production.zone)

    def maybe(minutes: int | None) -> datetime | None:
        return None if minutes is None else at(minutes)

    segments = tuple(
        PlannedSegment(
            id=s.segment,
            start=at(s.start),
            end=at(s.end),
            setup_minutes=production.scene[s.segment].setup_minutes,
            shoot_minutes=_shoot_minutes(production, day, s.segment),
            location=production.scene[s.segment].location,
            not_before=maybe(s.not_before),
            not_after=maybe(s.not_after),
        )
        for s in sheet.segments
    )
    own = {c.person: at(c.call) for c in sheet.calls}
    by_department = {department: at(call) for department, call in sheet.departments.items()}
    calls = {
        p.id: own.get(p.id) or by_department.get(p.department or "") or at(sheet.call)
        for p in called(production, day)
        if p.id not in sheet.not_called
    } | own
    return DayPlan(
        date=sheet.day,
        number=production.plan.number(sheet.day) or 0,
        zone=production.zone,
        form=sheet.form,
        call=at(sheet.call),
        pat=at(sheet.pat),
        meal=Span(at(sheet.meal.start), at(sheet.meal.end)) if sheet.meal else None,
        wrap=at(sheet.wrap),
        strike_minutes=sheet.strike_minutes,
        segments=segments,
        calls=calls,
        extras={e.group: (e.count, at(e.call)) for e in sheet.extras},
        from_sheet=True,
    )


def _shoot_minutes(production: Production, day: ShootingDay, number: str) -> int:
    """Shooting minutes still to do: what was in the can before the day is left out, rounded up."""
    done = day.parts.get(number, 0)
    return -(-production.scene[number].shoot_minutes * (100 - done) // 100)


def called(production: Production, day: ShootingDay) -> tuple[Person, ...]:
    """Who works that day by the plan: technicians and trainees under contract, the performers of its segments."""
    cast = {person for number in day.segments for person in production.performers_of(number)}
    return tuple(
        p
        for p in production.people.people
        if (p.id in cast or p.kind in {PersonKind.TECHNICIAN, PersonKind.TRAINEE})
        and _under_contract(p, day.date)
        and not any(days.holds(day.date) for days in p.unavailable)
    )


def _under_contract(person: Person, day: date) -> bool:
    contract = person.contract
    if contract is None:
        return True
    return (contract.first is None or contract.first <= day) and (contract.last is None or day <= contract.last)


def is_night(production: Production, day: ShootingDay) -> bool:
    """Whether the day is a night: it holds a night exterior."""
    scenes = [production.scene[number] for number in day.segments]
    return any(s.light in {Light.NIGHT, Light.DUSK} and s.setting != "INT" for s in scenes)


def plan_by_rules(production: Production, day: ShootingDay) -> DayPlan:
    """The day as the house's planning rules draw it up, whatever a call sheet says."""
    rules = production.info.planning
    call_minutes = (
        day.call if day.call is not None else (rules.night_call if is_night(production, day) else rules.day_call)
    )
    call = instant(day.date, call_minutes, production.zone)
    pat = later(call, rules.lead_minutes)
    meal: Span | None = None
    segments: list[PlannedSegment] = []
    free: datetime | None = None
    place: str | None = None
    for number in day.segments:
        scene, shoot = production.scene[number], _shoot_minutes(production, day, number)
        if free is None:
            start = later(pat, -scene.setup_minutes)
        else:
            start = later(free, production.travel_minutes(place, scene.location) if place else 0)
        work = scene.setup_minutes + shoot
        since = None if free is None else minutes_between(call, free)
        at = meal_start(since, minutes_between(call, start), work, rules.meal_after_minutes)
        end = later(start, work)
        if meal is None and day.form is DayForm.NORMAL and at is not None:
            meal = Span(later(call, at), later(call, at + rules.meal_minutes))
            start = start if meal.start > start else later(start, rules.meal_minutes)
            end = later(end, rules.meal_minutes)
        segments.append(PlannedSegment(number, start, end, scene.setup_minutes, shoot, scene.location))
        free, place = end, scene.location
    wrap = later(free or pat, rules.strike_minutes)
    calls = {p.id: call for p in called(production, day)}
    return DayPlan(
        date=day.date,
        number=production.plan.number(day.date) or 0,
        zone=production.zone,
        form=day.form,
        call=call,
        pat=pat,
        meal=meal,
        wrap=wrap,
        strike_minutes=rules.strike_minutes,
        segments=tuple(segments),
        calls=calls,
        extras=_extras(production, day, call),
        from_sheet=False,
    )


def _extras(production: Production, day: ShootingDay, call: datetime) -> dict[str, tuple[int, datetime]]:
    wanted: dict[str, int] = {}
    for number in day.segments:
        for extra in production.scene[number].extras:
            wanted[extra.group] = max(wanted.get(extra.group, 0), extra.count)
    return {group: (count, call) for group, count in wanted.items()}

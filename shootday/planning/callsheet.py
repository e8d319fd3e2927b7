"""The draft of a day's call sheet, from the plan as it was validated."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from shootday.planning.daylight import sun_of
from shootday.planning.own_hours import own_hours
from shootday.production.base import wall_minutes
from shootday.production.callsheet import Call, CallSheet, ExtrasCall, Meal, SheetSegment
from shootday.production.dayplan import DayPlan, PlannedSegment, plan_by_rules
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production


def next_call_sheet(production: Production, option_day: ShootingDay, plan: ShootingPlan) -> CallSheet:
    """A draft: clock times by the house rules, performers called for their scenes, extras, needs and risks merged.

    *plan* is the plan with the option in it: it says what comes the day after. Where a sheet was issued for the
    date, the draft is its next version and keeps what does not depend on the plan. Departments' earlier calls are not
    kept: only the calls of the plan were checked against everybody's rest.
    """
    return _Draft(production, option_day, plan).sheet()


class _Draft:
    def __init__(self, production: Production, day: ShootingDay, plan: ShootingPlan) -> None:
        self.production, self.day, self.plan = production, day, plan
        self.drawn: DayPlan = plan_by_rules(production, day)
        self.before = production.callsheet.get(day.date)

    def clock(self, at: datetime) -> int:
        """The instant on the day's clock."""
        return wall_minutes(self.day.date, at, self.production.zone)

    def sheet(self) -> CallSheet:
        drawn, before = self.drawn, self.before
        call = self.clock(drawn.call)
        sunrise, sunset = self.sun()
        return CallSheet(
            day=self.day.date,
            version=before.version + 1 if before else 1,
            form=self.day.form,
            base=self.day.base,
            call=call,
            pat=self.clock(drawn.pat),
            meal=Meal(start=self.clock(drawn.meal.start), end=self.clock(drawn.meal.end)) if drawn.meal else None,
            wrap=self.clock(drawn.wrap),
            strike_minutes=drawn.strike_minutes,
            segments=tuple(map(self.segment, drawn.segments)),
            calls=tuple(self.calls()),
            extras=tuple(
                ExtrasCall(group=group, count=count, call=self.clock(at)) for group, (count, at) in drawn.extras.items()
            ),
            needs=self.needs(),
            safety=_merged(self.production.scene[number].risks for number in self.day.segments),
            weather=before.weather if before else "",
            sunrise=sunrise,
            sunset=sunset,
            tomorrow=self.tomorrow(),
            **_kept(before),
        )

    def sun(self) -> tuple[int | None, int | None]:
        """Sunrise and sunset where the first scene is shot; as an earlier sheet had them where that is unknown."""
        first = next(iter(self.drawn.segments), None)
        at = self.production.coordinates_of(first.location) if first else None
        if at is None:
            return (self.before.sunrise, self.before.sunset) if self.before else (None, None)
        sun = sun_of(at, self.day.date, self.production.zone)
        return sun.sunrise, sun.sunset

    def segment(self, planned: PlannedSegment) -> SheetSegment:
        """One segment with its hours; where the place closes is its hard stop."""
        window = self.production.location[planned.location].window_on(self.day.date)
        return SheetSegment(
            segment=planned.id,
            start=self.clock(planned.start),
            end=self.clock(planned.end),
            not_after=window.closes if window else None,
        )

    def calls(self) -> Iterable[Call]:
        """A line for whoever is not due at the general call."""
        for person, hours in own_hours(self.production, self.drawn).items():
            if hours.call != self.drawn.call:
                yield Call(person=person, call=self.clock(hours.call))

    def needs(self) -> dict[str, tuple[str, ...]]:
        """What the scenes need, under the department that an earlier sheet gave it to, else under the first one."""
        departments = self.production.people.departments
        if not departments:
            return {}
        known = {
            need: department
            for sheet in self.production.callsheets
            for department, needs in sheet.needs.items()
            for need in needs
        }
        merged: dict[str, tuple[str, ...]] = {}
        for need in _merged(self.production.scene[number].needs for number in self.day.segments):
            department = known.get(need, departments[0].id)
            merged[department] = (*merged.get(department, ()), need)
        return merged

    def tomorrow(self) -> str:
        """The next shooting day's number and segments."""
        coming = next((day for day in self.plan.after(self.day.date) if day.segments), None)
        return f"J{self.plan.number(coming.date)} : {', '.join(coming.segments)}" if coming else ""


_KEPT = ("access", "parking", "canteen", "first_aid", "notes")
"""What a sheet says of the unit's own place and habits: a change of scenes leaves it as it is."""


def _kept(before: CallSheet | None) -> dict[str, Any]:
    return {name: getattr(before, name) for name in _KEPT} if before else {}


def _merged(texts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for group in texts for text in group))

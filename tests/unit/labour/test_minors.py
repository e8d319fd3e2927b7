"""Minors: Sundays, the night with a derogation, the week."""

from datetime import date, timedelta

import pytest

from shootday.labour.timesheet import Timesheet
from shootday.labour.week import Weeks
from tests.unit.labour.shoot_day import Mark, Shoot

SUNDAY = date(2026, 10, 11)
MON = date(2026, 10, 12)
BORN_16 = date(2010, 1, 1)
BORN_15 = date(2011, 1, 1)


def sheet_of(day: date, *marks: Mark, born: date = BORN_15, authorised: bool = False) -> Timesheet:
    return shoot_of(day, *marks, born=born, authorised=authorised).sheet(person="lou")


def shoot_of(day: date, *marks: Mark, born: date = BORN_15, authorised: bool = False) -> Shoot:
    shoot = Shoot(day=day)
    shoot.child(*marks, born=born)
    shoot.people[0] = shoot.people[0].model_copy(update={"night_authorised": authorised})
    return shoot


def broken(sheet: Timesheet) -> dict[str, int]:
    return {b.code: b.minutes for b in sheet.breaches}


@pytest.mark.parametrize("born", [BORN_15, BORN_16])
def test_nobody_under_eighteen_works_on_a_sunday(born: date) -> None:
    """D-34."""
    sheet = sheet_of(SUNDAY, ("in", "09:00"), ("out", "10:30"), born=born)
    assert broken(sheet) == {"child_sunday": 90}
    assert "D-34" in sheet.breaches[0].source


@pytest.mark.parametrize(("day", "minutes"), [(date(2026, 10, 10), 15), (SUNDAY, 105)])
def test_a_sunday_begins_and_ends_at_midnight(day: date, minutes: int) -> None:
    """D-34: Saturday 22:15 to 00:15, Sunday 22:15 to 00:15."""
    sheet = sheet_of(day, ("in", "22:15"), ("out", "00:15 +1"))
    assert broken(sheet)["child_sunday"] == minutes


def test_a_childs_sunday_is_a_deadline_on_the_evening_before() -> None:
    """D-34."""
    shoot = shoot_of(date(2026, 10, 10), ("in", "19:00"))
    assert shoot.deadlines("19:30", person="lou")["child_sunday"].at == shoot.at("00:00 +1")


@pytest.mark.parametrize(
    ("born", "authorised", "minutes"),
    [(BORN_15, False, 270), (BORN_15, True, 30), (BORN_16, False, 150), (BORN_16, True, 30)],
)
def test_a_derogation_lets_a_minor_work_until_midnight_and_no_later(born: date, authorised: bool, minutes: int) -> None:
    """D-29, D-30: 19:00 to 00:30."""
    sheet = sheet_of(MON, ("in", "19:00"), ("out", "00:30 +1"), born=born, authorised=authorised)
    assert broken(sheet)["child_night"] == minutes


def week_of(hours: list[int], born: date) -> dict[str, int]:
    """Days from Monday on, and the Sunday before and the Monday after."""
    shoots = [shoot_of(MON - timedelta(days=1), ("in", "09:00"), ("out", "10:00"), born=born)]
    for n, length in enumerate([*hours, *[0] * (7 - len(hours)), 1]):
        if length:
            end = 480 + length * 60
            marks = (("in", "08:00"), ("out", f"{end // 60:02}:{end % 60:02}"))
            shoots.append(shoot_of(MON + timedelta(days=n), *marks, born=born))
    week = Weeks([shoot.situation("23:00") for shoot in shoots]).sheets(MON)["lou"]
    return {b.code: b.minutes for b in week.breaches}


def test_thirty_five_hours_are_a_minors_week() -> None:
    """D-33."""
    assert week_of([8, 8, 8, 8, 3], BORN_16) == {}
    assert week_of([8, 8, 8, 8, 4], BORN_16) == {"week_over_35h": 60}


def test_a_minor_rests_two_days_in_a_row() -> None:
    """D-32: Saturday 10:00 to Monday 08:00 is 46 hours."""
    assert week_of([2, 2, 2, 2, 2, 2], BORN_15) == {"weekly_rest": 120}

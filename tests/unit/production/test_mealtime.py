"""The unit's meal in a day drawn up by the house rules: due 4 h 30 after the call, no six hours without one."""

import pytest

from shootday.production.mealtime import meal_start

DUE = 270


@pytest.mark.parametrize(
    ("free", "start", "work", "expected"),
    [
        (None, 30, 90, None),  # the morning's first segment
        (200, 200, 90, None),  # ends at 290: it can wait
        (280, 300, 60, 280),  # due: at once, before the way to the next place
        (240, 240, 210, 240),  # due at 270, but the next would end at 450, past six hours
        (150, 150, 300, 270),  # too early before it, too late after it: inside, when it is due
        (None, 30, 480, 270),  # one long segment: inside
    ],
)
def test_the_meal_falls_when_due_and_before_six_hours(
    free: int | None, start: int, work: int, expected: int | None
) -> None:
    assert meal_start(free, start, work, DUE) == expected

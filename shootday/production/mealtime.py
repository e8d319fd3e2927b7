"""When the unit's meal falls in a day that no call sheet fixes: one rule for the drawn-up day and the planner."""

SIX_HOURS = 360
"""Nobody works this long without a pause (Code du travail L3121-16; IDCC 2642 VI.1.4)."""
EARLIEST = 180
"""A meal in the first three hours would not be one."""


def meal_start(free: int | None, start: int, work: int, due: int) -> int | None:
    """When the meal starts, looked at before each segment; None when it can wait. All in minutes from the general call.

    ``free`` is the end of the segment before (None for the first), ``start`` and ``work`` the next one's. Between two
    segments as soon as it is due, or before one that would carry the crew past six hours; else inside that one, when
    it is due: a start later than ``start`` means inside.
    """
    if free is not None and free >= due:
        return free
    if start + work <= SIX_HOURS:
        return None
    return free if free is not None and free >= EARLIEST else max(due, start + 1)

"""Premiums by length: which apply to which part of a day or a week, and what so many minutes come to."""

from collections.abc import Sequence
from fractions import Fraction

from shootday.labour.figures import Brackets

AT_BASE = 100


def at_base(brackets: Brackets | None, minutes: int) -> Fraction:
    """Hours at base that so many minutes come to with their premiums by length."""
    raised = [
        (min(minutes, end) - start) * percent for start, end, percent in ranges(brackets, minutes) if minutes > start
    ]
    return Fraction(minutes * AT_BASE + sum(raised), 60 * AT_BASE)


def ranges(brackets: Brackets | None, until: int) -> list[tuple[int, int, int]]:
    """Start, end and premium of each bracket, the last up to a length."""
    if brackets is None:
        return []
    starts = [after for after, _ in brackets.value]
    return [
        (start, end, percent)
        for (start, percent), end in zip(brackets.value, [*starts[1:], max(until, starts[-1])], strict=True)
    ]


def by_length(first: int, last: int, brackets: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """The minutes from one length to another with the rate of each part."""
    found = []
    below = brackets[0][0] if brackets else last
    for start, end, percent in [(0, below, 0), *brackets]:
        part = min(last, end) - max(first, start)
        if part > 0:
            found.append((part, AT_BASE + percent))
    return found

"""Talent scheduling instances read from JSON: durations, rates, participation (performer by scene)."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from shootday.planning.hold.problem import HoldProblem


class InstanceError(Exception):
    """A file that is not an instance: which, which field, and what was expected."""


def read_instance(path: Path) -> tuple[HoldProblem, dict[str, Any]]:
    """The problem, and the whole file for what else it says. Raises InstanceError."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InstanceError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InstanceError(f"{path}: not JSON: {error}") from error
    if not isinstance(data, dict):
        raise InstanceError(f"{path}: expected an object with durations, rates and participation")
    durations = _list(path, data, "durations", _whole, "a list of whole numbers, 0 or more")
    rates = _list(path, data, "rates", _whole, "a list of whole numbers, 0 or more")
    rows = _list(path, data, "participation", _row(len(durations)), f"a list of rows of {len(durations)} 0s or 1s")
    if len(rows) != len(rates):
        raise InstanceError(f"{path}: participation: expected {len(rates)} rows, one a rate, found {len(rows)}")
    casts = tuple(frozenset(p for p, row in enumerate(rows) if row[s]) for s in range(len(durations)))
    try:
        return HoldProblem(tuple(durations), tuple(rates), casts), data
    except ValueError as error:
        raise InstanceError(f"{path}: {error}") from error


def _list(path: Path, data: dict[str, Any], field: str, right: Callable[[Any], bool], expected: str) -> list[Any]:
    if field not in data:
        raise InstanceError(f"{path}: {field}: missing; expected {expected}")
    value = data[field]
    if not isinstance(value, list):
        raise InstanceError(f"{path}: {field}: expected {expected}")
    for n, one in enumerate(value):
        if not right(one):
            raise InstanceError(f"{path}: {field}[{n}]: expected {expected}, found {json.dumps(one)[:60]}")
    return value


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _row(length: int) -> Callable[[Any], bool]:
    return lambda row: isinstance(row, list) and len(row) == length and all(_whole(x) and x <= 1 for x in row)

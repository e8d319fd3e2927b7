"""``python -m tests.benchmarks.feature FILE --seconds N [--json]``: a feature from nothing, in fewest days, then moves.

The file holds ``{"scenes": [{"number", "location", "day_night", "eighths", "cast"}]}``. An eighth takes 15 minutes, a
day 12 hours, a company move an hour of it; day and night scenes are never mixed, and no day call follows a night.
``moves`` are changes of location within a day. ``bound``: no plan has fewer days.
"""

import argparse
import json
import sys
import time
from datetime import timedelta
from pathlib import Path

from shootday.planning.counting import fewest_days
from shootday.planning.problem import Job, Problem, Slot
from shootday.planning.search import Effort, least_cost
from tests.benchmarks.pictures import EVE

MINUTES_AN_EIGHTH, A_DAY, A_MOVE = 15, 720, 60
_MOST_PLACES = 4
_DAY, _VISIT = 1_000_000, 1_000
"""Prices that put days before moves."""


def main(arguments: list[str] | None = None) -> int:
    """Read, plan, print; exit code 2 for a file that holds no scenes."""
    parser = argparse.ArgumentParser(prog="feature")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    try:
        problem = feature(json.loads(asked.file.read_text(encoding="utf-8"))["scenes"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(
            f"feature: {asked.file}: {error!r}: expected scenes with number, location, day_night, eighths",
            file=sys.stderr,
        )
        return 2
    start = time.monotonic()
    found = least_cost(problem, Effort(1e9, seconds=asked.seconds))
    shot = [jobs for jobs in found.plan if jobs]
    line = {
        "days": len(shot),
        "moves": sum(len({problem.jobs[i].place for i in jobs}) - 1 for jobs in shot),
        "bound": fewest_days(problem, problem.jobs, A_DAY),
        "left_out": found.left_out,
        "seconds": round(time.monotonic() - start, 2),
    }
    print(json.dumps(line) if asked.json else "  ".join(f"{name} {value}" for name, value in line.items()))
    return int(found.left_out > 0)


def feature(scenes: list[dict[str, object]]) -> Problem:
    """The scenes as a problem whose slots are consecutive dates, more of them than are needed."""
    places = list(dict.fromkeys(str(scene["location"]) for scene in scenes))
    jobs = tuple(_job(scene, n, places.index(str(scene["location"]))) for n, scene in enumerate(scenes))
    work = sum(job.minutes for job in jobs)
    slots = tuple(_slot(n) for n in range(2 * (work // A_DAY + 2) + len(places) // 2))
    travel = tuple(tuple(0 if a == b else A_MOVE for b in range(len(places))) for a in range(len(places)))
    return Problem(
        jobs=jobs,
        slots=slots,
        windows=((((0, 2880),) * len(slots)),) * len(jobs),
        travel=travel,
        shortest=travel,
        max_places=_MOST_PLACES,
        place_price=(_VISIT,) * len(places),
        cast=(),
        cast_price=(),
        extras_price=(),
        lead=0,
        strike=0,
        regular=A_DAY,
        overtime=0,
        rest=660,
        cast_rest=(),
        meal_after=2880,
    )


def _job(scene: dict[str, object], rank: int, place: int) -> Job:
    night = str(scene["day_night"]).strip().upper().startswith("N")
    return Job(
        number=str(scene["number"]),
        minutes=int(str(scene["eighths"])) * MINUTES_AN_EIGHTH,
        setup=0,
        percent=0,
        place=place,
        night=night,
        outdoor_day=not night,
        cast=(),
        extras=(),
        after=(),
        was=None,
        rank=rank,
    )


def _slot(n: int) -> Slot:
    return Slot(
        date=EVE + timedelta(days=n + 1),
        old=None,
        gap=1,
        day_call=(480, 480),
        night_call=(1080, 1080),
        meal=0,
        fixed=_DAY,
        first_tier=0,
        second_tier=0,
        minors={},
    )


if __name__ == "__main__":
    sys.exit(main())

"""Times of alternatives taken in turns in one run, so that a busy machine slows them all alike."""

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. Times are in milliseconds."""

    name: str
    median: float
    p95: float
    runs: int
    aim: str = ""
    """What it should be, in words: ``≤ 20 ms``, ``≤ 1.3 × 100 entries``."""
    kept: bool | None = None
    """Whether the aim is kept; None where it only serves as a comparison."""


def in_turns(works: Mapping[str, Work], rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each work, once a round, one after another; a first round is thrown away."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            gc.collect()
            start = time.perf_counter_ns()
            work()
            taken = (time.perf_counter_ns() - start) / 1e6
            if number:
                times[name].append(taken)
    return times


def median(times: Iterable[float]) -> float:
    """The middle one."""
    return statistics.median(times)


def p95(times: Iterable[float]) -> float:
    """The one that 95 % do not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]


def row(name: str, times: list[float], aim: str = "", kept: bool | None = None) -> Row:
    """A line from its times."""
    return Row(name, median(times), p95(times), len(times), aim, kept)


def table(rows: Iterable[Row]) -> str:
    """Markdown, one line a figure."""
    lines = ["| what | median ms | p95 ms | runs | aim | kept |", "|---|---:|---:|---:|---|---|"]
    for one in rows:
        kept = {True: "yes", False: "NO", None: ""}[one.kept]
        lines.append(f"| {one.name} | {one.median:.2f} | {one.p95:.2f} | {one.runs} | {one.aim} | {kept} |")
    return "\n".join(lines)

"""``python tests/benchmarks fuzz``: bad documents, journals and lines by the ten thousand, judged one by one.

Each goes through everything that the program can say of it. The first that fails ends the run, with what it was; so
does one that takes more than a minute. The same count gives the same cases.
"""

import faulthandler
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.benchmarks.measure import Row, row
from tests.property.hostile import documents, journals
from tests.property.hostile_lines import FILMS, NOWS, context, lines
from tests.property.judging import LANGS, judge_documents, judge_journal, judge_line

SLOW = True
"""Only when it is named."""
COUNT = 50_000
"""Of all kinds together."""
_SHARES = {"documents": 0.3, "documents of a long shoot": 0.01, "journals": 0.07, "lines": 0.62}
_LONGEST_SECONDS = 60
_MOST_MEGABYTES = 400

Judge = Callable[[Any], str]


def _typed() -> st.SearchStrategy[tuple[Any, ...]]:
    return st.tuples(lines(), st.sampled_from(tuple(FILMS)), st.sampled_from(LANGS), st.sampled_from(NOWS))


def _line(case: tuple[Any, ...]) -> str:
    line, film, lang, now = case
    return judge_line(line, context(film, lang, now))


_PARTS: dict[str, tuple[st.SearchStrategy[Any], Judge]] = {
    "documents": (documents(), judge_documents),
    "documents of a long shoot": (documents(("fiction",)), judge_documents),
    "journals": (journals(), judge_journal),
    "lines": (_typed(), _line),
}


def _megabytes() -> float:
    """The most memory that this process ever had."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)


def _judged(cases: st.SearchStrategy[Any], judge: Judge, count: int) -> tuple[list[float], Counter[str]]:
    """Milliseconds of each case, and how many ended how. Whatever a judge does not accept is raised."""
    times: list[float] = []
    ends: Counter[str] = Counter()

    @settings(
        max_examples=count, phases=(Phase.generate,), derandomize=True, database=None, deadline=None,
        suppress_health_check=list(HealthCheck), print_blob=False,
    )  # fmt: skip
    @given(cases)
    def run(case: Any) -> None:
        faulthandler.dump_traceback_later(_LONGEST_SECONDS, exit=True)
        start = time.perf_counter_ns()
        ends[judge(case)] += 1
        times.append((time.perf_counter_ns() - start) / 1e6)

    run()
    faulthandler.cancel_dump_traceback_later()
    return times, ends


def rows(count: int = COUNT) -> list[Row]:
    """One row a kind of case: how many, how they ended, and the process's peak memory after them."""
    made: list[Row] = []
    for name, (cases, judge) in _PARTS.items():
        times, ends = _judged(cases, judge, max(1, round(count * _SHARES[name])))
        megabytes = _megabytes()
        told = ", ".join(f"{n} {end}" for end, n in ends.most_common())
        told = f"{name}: {told}; {sum(times) / 1000:.0f} s, longest {max(times):.0f} ms, peak {megabytes:.0f} MB"
        made.append(row(told, times, f"no failure, ≤ {_MOST_MEGABYTES} MB", megabytes <= _MOST_MEGABYTES))
    return made

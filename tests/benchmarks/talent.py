"""``python -m tests.benchmarks.talent FILE... --seconds N [--json] [--compare]``: talent scheduling instances.

For each file the order with the least paid waiting that the planner's exact search finds in the time, and its bound.
``hold_cost`` is what waiting costs, without the work itself. ``--compare`` puts each file to plain CP-SAT as well, in
the same run. Exit code 2 when a file is not an instance, 1 when a known optimum is missed or undercut.
"""

import argparse
import importlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from shootday.planning.hold.problem import HoldOrder, HoldProblem
from shootday.planning.hold.search import Limit, best_order
from tests.benchmarks.talent_files import InstanceError, read_instance

Line = dict[str, Any]
UNLIMITED = 10**12


def main(arguments: list[str] | None = None) -> int:
    """Read every file first, so that a wrong one is named at once; then one line a file."""
    asked = _asked(arguments)
    try:
        instances = [(path, *read_instance(path)) for path in asked.files]
    except InstanceError as error:
        print(f"talent: {error}", file=sys.stderr)
        return 2
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # for matrices this small a second thread only gets in the way
    importlib.import_module("shootday.planning.hold.beam")  # numpy is loaded before the watch starts
    if not asked.json:
        print("| file | scenes × performers | known | hold cost | bound | proved | seconds |" + _more(asked.compare))
        print("|---|---|---:|---:|---:|---|---:|" + "---:|---:|---|---:|" * asked.compare)
    missed = False
    for path, problem, said in instances:
        line = _line(path, problem, asked)
        known = said.get("known_hold_cost")
        missed |= known is not None and line["hold_cost"] != known
        print(json.dumps(line) if asked.json else _row(line, problem, known), flush=True)
    return int(missed)


def _asked(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="talent", description="Least paid waiting, by the planner's exact search.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--seconds", type=_seconds, default=5.0, help="for each file (default 5)")
    parser.add_argument("--json", action="store_true", help="a line of JSON for each file")
    parser.add_argument("--compare", action="store_true", help="plain CP-SAT on the same file, beside")
    return parser.parse_args(arguments)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError("expected a number of seconds above 0")
    return seconds


def _line(path: Path, problem: HoldProblem, asked: argparse.Namespace) -> Line:
    start = time.perf_counter()
    best = best_order(problem, Limit(UNLIMITED, lambda: time.perf_counter() - start > asked.seconds))
    line = {"file": str(path), **_figures(best, time.perf_counter() - start)}
    if asked.compare:
        from tests.benchmarks.talent_cp_sat import cp_sat  # noqa: PLC0415 - the solver is loaded only to compare

        line["cp_sat"] = _figures(*cp_sat(problem, asked.seconds))
    return line


def _figures(best: HoldOrder | None, seconds: float) -> Line:
    if best is None:
        return {"hold_cost": None, "bound": None, "proved": False, "seconds": round(seconds, 3)}
    return {"hold_cost": best.cost, "bound": best.bound, "proved": best.proved, "seconds": round(seconds, 3)}


def _more(compare: bool) -> str:
    return " CP-SAT cold: hold cost | bound | proved | seconds |" if compare else ""


def _row(line: Line, problem: HoldProblem, known: int | None) -> str:
    size = f"{len(problem.durations)} × {len(problem.rates)}"
    cells = [Path(line["file"]).name, size, "–" if known is None else known]
    for one in (line, line.get("cp_sat", {})):
        cells += [one[name] for name in ("hold_cost", "bound", "proved", "seconds") if one]
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


if __name__ == "__main__":
    sys.exit(main())

"""``python tests/benchmarks guided``: the loaders against bytes that look for code not reached yet (atheris).

Each target gets as many inputs; the first that raises, hangs for a minute or takes too much memory ends its run. What a
row tells beside the time of an input: how many places in the code the sound inputs reached, and how many by the end.
"""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measure import Row

SLOW = True
RUNS = {"documents": 4_000, "journal": 20_000, "line": 10_000}
MEGABYTES, SECONDS = 600, 60
ROOT = Path(__file__).parents[2]


def rows() -> list[Row]:
    """A row a target; kept is whether every input was answered."""
    return [_target(name, count) for name, count in RUNS.items()]


def _target(name: str, count: int) -> Row:
    with tempfile.TemporaryDirectory() as corpus:
        flags = [f"-runs={count}", f"-timeout={SECONDS}", f"-rss_limit_mb={MEGABYTES}", "-seed=1", "-max_len=20000"]
        flags += [f"-artifact_prefix={corpus}/"]
        command = [sys.executable, "-m", "tests.benchmarks.guided", name, corpus, *flags]
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, cwd=ROOT)
        each = (time.perf_counter() - start) * 1000 / count
    reached = [int(places) for places in re.findall(r"cov: (\d+)", done.stderr)]
    told = f"{reached[0]} → {reached[-1]} places reached" if reached else done.stderr[-300:].replace("\n", " ")
    if done.returncode:
        sys.stderr.write(done.stderr[-4000:])
    return Row(f"guided: {name}: {told}", each, each, count, "no failure", done.returncode == 0)

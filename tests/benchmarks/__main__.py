"""``python tests/benchmarks [NAME ...]``: take every figure (or those of the modules named) and print one table."""

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from tests.benchmarks.measure import Row, table  # noqa: E402 - the path comes first


def main(asked: list[str]) -> int:
    """Each ``bench_*.py`` beside this gives its rows, a ``SLOW`` one only if named; exit 1 when an aim is missed."""
    names = asked or sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    modules = [importlib.import_module(f"tests.benchmarks.bench_{name}") for name in names]
    rows: list[Row] = []
    for module in modules:
        if asked or not getattr(module, "SLOW", False):
            rows += module.rows()
    print(table(rows))
    return any(row.kept is False for row in rows)


sys.exit(main(sys.argv[1:]))

"""A thousand kills of writers at work: acknowledged entries lost, there twice, or in journals nobody can read."""

import tempfile
from pathlib import Path

from tests.benchmarks.measure import Row
from tests.crash.killing import rounds

SLOW = True
"""Minutes: only when it is asked for by name."""

KILLS = 1000


def rows() -> list[Row]:
    """No times: the counts are printed, and none may be other than nought."""
    with tempfile.TemporaryDirectory() as name:
        count = rounds(Path(name), KILLS)
    print(
        f"{KILLS} kills of three writers: {count.acknowledged} entries acknowledged, {count.lost} lost, "
        f"{count.repeated} there twice, {count.unreadable} journals unreadable"
    )
    return [
        Row(f"{what} after {KILLS} kills (count)", found, found, KILLS, "0", found == 0)
        for what, found in (
            ("acknowledged entries lost", count.lost),
            ("entries there twice", count.repeated),
            ("unreadable journals", count.unreadable),
        )
    ]

"""Documents that were brought in whole, and wait to be moved to their places: a crash cannot leave half of them."""

from os.path import isdir
from pathlib import Path

IMPORTED = ".imported"
"""Holds them, in a production's folder, for the moment that moving takes; an empty file stands for one that goes."""


def settle(folder: Path) -> None:
    """Move what waits to its place; begun again after a crash, it goes on where it was. Raises OSError."""
    waiting = folder / IMPORTED
    if not isdir(waiting):  # noqa: PTH112 - Path's raises where it may not look
        return
    for made in sorted(waiting.rglob("*.yaml")):
        target = folder / made.relative_to(waiting)
        if made.stat().st_size:
            target.parent.mkdir(mode=0o700, exist_ok=True)
            made.replace(target)
        else:
            target.unlink(missing_ok=True)
            made.unlink()
    for inner in waiting.iterdir():
        inner.rmdir()
    waiting.rmdir()

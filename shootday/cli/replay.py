"""``shootday replay FOLDER``: a recorded day played back, at any speed or at once; the recording is never touched."""

import argparse
import math
import tempfile
import threading
from datetime import datetime
from pathlib import Path

from shootday.cli.common import json_argument, print_json, user, which_day_arguments
from shootday.cli.open import show
from shootday.cli.samples import copy_cut
from shootday.clock import RealClock, SimulatedClock
from shootday.desk import Desk, open_day
from shootday.entries import Entry
from shootday.errors import Refusal
from shootday.exchange import load
from shootday.journal import Journal, lines_until
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.production.production import Production
from shootday.text import clean
from shootday.views.plain import headline
from shootday.views.to_output import state_output

_FEED_SECONDS = 0.5
_FASTEST = 86_400
"""A day a second."""


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    which_day_arguments(parser, lang)
    json_argument(parser, lang)
    parser.add_argument("--speed", type=_speed, default=60.0, help=say.SPEED(lang), metavar="N")
    parser.add_argument("--headless", action="store_true", help=say.HEADLESS(lang))


def _speed(text: str) -> float:
    """A speed at which time goes forward. Raises ValueError."""
    speed = float(text)
    if not (math.isfinite(speed) and 0 < speed <= _FASTEST):
        raise ValueError(text)
    return speed


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Play the day that was asked for, else the last recorded one."""
    production, journal = load(options.folder), Journal(options.folder)
    recorded = [d for d in journal.days() if journal.read(d).entries]
    if not recorded:
        raise Refusal(say.NOTHING_RECORDED.said(folder=clean(str(options.folder))))
    asked = options.day is not None
    day = open_day(production, journal, options.day, RealClock(), None).day if asked else recorded[-1]
    entries = journal.read(day).entries
    if not entries:
        raise Refusal(say.NOTHING_RECORDED.said(folder=clean(str(options.folder))))
    with tempfile.TemporaryDirectory(prefix="shootday-") as base:
        folder = Path(base) / "replay"
        copy_cut(options.folder, folder, day, entries[0].written_at)
        if options.headless:
            return _at_once(options, production, folder, entries, lang)
        return _played(options, folder, entries, lang)


def _at_once(
    options: argparse.Namespace, production: Production, folder: Path, entries: tuple[Entry, ...], lang: Lang
) -> int:
    """Every entry in its turn, the strip after each; at the end, the state."""
    day, source = entries[0].day, options.folder / "journal" / f"{entries[0].day.isoformat()}.jsonl"
    target = folder / "journal" / source.name
    ticking = _Hand(entries[0].written_at)
    desk = Desk(production, Journal(folder), day, ticking, lang=lang, author=user())
    for written in sorted({e.written_at for e in entries}):
        _feed(source, target, written)
        ticking.at = written
        desk.tick()
        if not options.json:
            print(headline(desk.snapshot, lang))
    if options.json:
        print_json(state_output(desk.snapshot))
    return 0


class _Hand:
    """A clock that is moved by hand."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """The instant it was moved to."""
        return self.at


def _played(options: argparse.Namespace, folder: Path, entries: tuple[Entry, ...], lang: Lang) -> int:
    """In the app: a thread writes what the recording holds up to the simulated instant; the app takes it in."""
    source = options.folder / "journal" / f"{entries[0].day.isoformat()}.jsonl"
    target = folder / "journal" / source.name
    clock = SimulatedClock(entries[0].written_at, options.speed)
    desk = Desk(load(folder), Journal(folder), entries[0].day, clock, lang=lang, author=user())
    stop = threading.Event()

    def feed() -> None:
        while not stop.wait(_FEED_SECONDS):
            _feed(source, target, clock.now())

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        return show(desk, lang)
    finally:
        stop.set()
        feeder.join()


def _feed(source: Path, target: Path, instant: datetime) -> None:
    """Append to the copy what the recording holds up to an instant and the copy lacks."""
    wanted, have = lines_until(source, instant), target.stat().st_size
    if len(wanted) > have:
        with target.open("ab") as file:
            file.write(wanted[have:])

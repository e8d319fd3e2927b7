"""``shootday demo``: a sample day on a simulated clock, in a copy of its own."""

import argparse
from datetime import date, datetime

from platformdirs import user_data_path

from shootday.cli.common import user
from shootday.cli.open import need_terminal, show
from shootday.cli.samples import NAMES, copy_cut, sample
from shootday.clock import SimulatedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.production.base import instant

STARTS = {"fiction": (date(2026, 10, 14), 11 * 60 + 5)}
"""Day and minute of the shooting day's clock at which each sample begins."""


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    parser.add_argument("name", nargs="?", choices=NAMES, default=NAMES[0], help=say.WHICH_DEMO(lang))


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Copy the sample, say where, and open it."""
    need_terminal()
    source = sample(options.name)
    production = load(source)
    day, minutes = STARTS[options.name]
    start: datetime = instant(day, minutes, production.zone)
    base = user_data_path("shootday", appauthor=False) / "demo"
    number = 1
    while (base / f"{options.name}-{number}").exists():
        number += 1
    folder = base / f"{options.name}-{number}"
    copy_cut(source, folder, day, start)
    print(say.DEMO_AT(lang, folder=folder), flush=True)
    desk = Desk(load(folder), Journal(folder), day, SimulatedClock(start), lang=lang, author=user())
    return show(desk, lang)

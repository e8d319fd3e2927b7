"""``shootday open FOLDER``: the app on a production's shoot day."""

import argparse
import sys

from shootday.cli import collector
from shootday.cli.common import author_argument, day_arguments, desk_of
from shootday.desk import Desk
from shootday.errors import Refusal
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    author_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Open it."""
    return show(desk_of(options, lang), lang)


def need_terminal() -> None:
    """Raise Refusal where there is no terminal to draw on."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refusal(say.NO_TERMINAL.said())


def show(desk: Desk, lang: Lang) -> int:
    """Run the app on a desk until it is quit."""
    need_terminal()
    from shootday.tui.app import ShootdayApp  # noqa: PLC0415 - commands without a screen never load Textual

    ShootdayApp(desk, lang=lang, settle=collector.settle).run()
    return 0

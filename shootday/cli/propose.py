"""``shootday propose FOLDER OPTION``: log an option as proposed."""

import argparse

from shootday.cli.common import author_argument, day_arguments, desk_of, report
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    parser.add_argument("option", help=say.OPTION(lang), metavar="OPTION")
    author_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Propose it; the decision entry carries its plan."""
    return report(desk_of(options, lang).propose(options.option))

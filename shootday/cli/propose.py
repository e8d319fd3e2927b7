"""``shootday propose FOLDER OPTION``: log an option as proposed."""

import argparse

from shootday.cli.common import author_argument, day_arguments, desk_of, report
from shootday.cli.supposing import effort, supposing_arguments, what_if
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    parser.add_argument("option", help=say.OPTION(lang), metavar="OPTION")
    supposing_arguments(parser, lang)
    author_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Propose it; the decision entry carries its plan."""
    desk = desk_of(options, lang)
    return report(desk.propose(options.option, what_if(options, desk), effort(options)))

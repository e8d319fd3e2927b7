"""``shootday propose FOLDER OPTION``: log an option as proposed."""

import argparse
import sys

from shootday.cli.common import author_argument, day_arguments, desk_of
from shootday.cli.log import EXIT
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    parser.add_argument("option", help=say.OPTION(lang), metavar="OPTION")
    author_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Propose it; the decision entry carries its plan."""
    outcome = desk_of(options, lang).propose(options.option)
    print(outcome.text, file=sys.stdout if outcome.ok else sys.stderr)
    return EXIT[outcome.kind]

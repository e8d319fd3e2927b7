"""``shootday validate FOLDER --by "NAME, FUNCTION"``: the proposed option becomes the plan in force."""

import argparse

from shootday.cli.common import author_argument, day_arguments, desk_of, report
from shootday.cli.streams import typed
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    parser.add_argument("--by", required=True, type=typed, help=say.BY(lang), metavar="NAME, FUNCTION")
    author_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Validate the last proposal."""
    return report(desk_of(options, lang).validate(options.by))

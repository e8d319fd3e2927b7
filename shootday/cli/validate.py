"""``shootday validate FOLDER --by "NAME, FUNCTION"``: the proposed option, or a version, becomes the plan in force."""

import argparse

from shootday.cli.common import author_argument, day_arguments, desk_of, report
from shootday.cli.streams import typed
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    parser.add_argument("--by", required=True, type=typed, help=say.BY(lang), metavar="NAME, FUNCTION")
    parser.add_argument("--restore", type=int, help=say.RESTORE(lang), metavar="N")
    author_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Validate the last proposal, or an earlier version of the plan."""
    desk = desk_of(options, lang)
    return report(desk.validate(options.by) if options.restore is None else desk.restore(options.restore, options.by))

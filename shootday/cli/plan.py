"""``shootday plan FOLDER``: the plan's versions, the one in force, and what sets two of them apart."""

import argparse
from collections.abc import Sequence

from shootday.cli.common import answer_arguments, desk_of, print_json
from shootday.day.versions import Version
from shootday.errors import Refusal
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.phrases import desk as desk_say
from shootday.phrases import versions as words
from shootday.views.plain import text_table
from shootday.views.plan_output import plan_output
from shootday.views.versions_table import differences_table, versions_table


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    answer_arguments(parser, lang)
    parser.add_argument("--diff", nargs=2, type=int, help=say.DIFF(lang), metavar=("A", "B"))


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the versions, newest first, then the differences asked for."""
    desk = desk_of(options, lang)
    snap, found = desk.snapshot, desk.versions
    pair = None if options.diff is None else (_version(found, options.diff[0]), _version(found, options.diff[1]))
    if options.json:
        print_json(plan_output(snap, found, pair))
        return 0
    print(text_table(versions_table(snap, found, lang)))
    if pair is not None:
        first, second = pair
        print(f"\n{words.TITLE(lang, first=first.number, second=second.number)}")
        print(text_table(differences_table(snap, first, second, lang)))
    return 0


def _version(found: Sequence[Version], number: int) -> Version:
    if not 1 <= number <= len(found):
        raise Refusal(desk_say.NO_SUCH_VERSION.said(number=number, last=len(found)))
    return found[number - 1]

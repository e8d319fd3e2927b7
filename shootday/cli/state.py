"""``shootday state FOLDER``: where the day stands."""

import argparse

from shootday.cli.common import day_arguments, desk_of, json_argument, print_json
from shootday.phrases import Lang
from shootday.views.day_table import day_table
from shootday.views.plain import headline, text_table
from shootday.views.to_output import state_output


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    json_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the state of the day."""
    snap = desk_of(options, lang).snapshot
    if options.json:
        print_json(state_output(snap))
    else:
        print(headline(snap, lang))
        print(text_table(day_table(snap, lang)))
    return 0

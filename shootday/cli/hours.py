"""``shootday hours FOLDER``: everyone's hours and estimated pay."""

import argparse

from shootday.cli.common import day_arguments, desk_of, json_argument, print_json
from shootday.phrases import Lang
from shootday.views.people_table import people_table
from shootday.views.plain import headline, text_table
from shootday.views.to_output import hours_output


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    json_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the hours."""
    snap = desk_of(options, lang).snapshot
    if options.json:
        print_json(hours_output(snap, lang))
    else:
        print(headline(snap, lang))
        print(text_table(people_table(snap, lang)))
    return 0

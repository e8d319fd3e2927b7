"""``shootday tomorrow FOLDER``: the options for the next days."""

import argparse

from shootday.cli.common import day_arguments, desk_of, json_argument, print_json
from shootday.phrases import Lang
from shootday.views.plain import text_table
from shootday.views.to_output import tomorrow_output
from shootday.views.tomorrow_table import options_table


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    json_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Compute and print the options."""
    desk = desk_of(options, lang)
    found = desk.solve()
    if options.json:
        print_json(tomorrow_output(desk.snapshot, found, lang))
        return 0
    print(text_table(options_table(desk.snapshot, found, lang)))
    for note in found.notes:
        print(note.text(lang))
    return 0

"""``shootday tomorrow FOLDER``: the options for the next days."""

import argparse

from shootday.cli.common import answer_arguments as arguments
from shootday.cli.common import desk_of, print_json
from shootday.phrases import Lang
from shootday.views.plain import text_table
from shootday.views.to_output import tomorrow_output
from shootday.views.tomorrow_table import options_table

__all__ = ["arguments", "run"]


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

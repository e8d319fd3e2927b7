"""``shootday tomorrow FOLDER``: the options for the next days, as things are or under what is supposed."""

import argparse

from shootday.cli.common import answer_arguments, desk_of, print_json
from shootday.cli.supposing import effort, supposing_arguments, what_if
from shootday.exchange import line_of
from shootday.phrases import Lang
from shootday.planning.grounds import Ground
from shootday.views.clash_table import clash_heading, clash_table
from shootday.views.plain import text_table
from shootday.views.to_output import tomorrow_output
from shootday.views.tomorrow_table import caution_lines, options_table, supposed_text


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    answer_arguments(parser, lang)
    supposing_arguments(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Compute and print the options."""
    desk = desk_of(options, lang)
    found = desk.solve(what_if(options, desk), effort(options))

    def locate(ground: Ground) -> int | None:
        return line_of(options.folder, ground.document, ground.item, ground.field) if ground.document else None

    if options.json:
        print_json(tomorrow_output(desk.snapshot, found, lang, locate))
        return 0
    if found.supposed:
        print(supposed_text(found.supposed, lang))
    print(text_table(options_table(desk.snapshot, found, lang)))
    if found.clash:
        print(clash_heading(found, lang))
        print(text_table(clash_table(found, lang)))
    for line in caution_lines(found, lang):
        print(line)
    for note in found.notes:
        print(note.text(lang))
    return 0

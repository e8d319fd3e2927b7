"""``shootday hours FOLDER``: everyone's hours and estimated pay; one person's arithmetic line by line."""

import argparse

from shootday.cli.common import answer, answer_arguments, person_named
from shootday.cli.streams import typed
from shootday.desk.supposing import whole_number
from shootday.phrases import Lang, outlook
from shootday.phrases import cli as say
from shootday.phrases.why import LETTERS
from shootday.views.people_table import people_table
from shootday.views.record_gaps import gap_lines
from shootday.views.running_on import MOST, over_output, over_table
from shootday.views.to_hours import explain_output, hours_output
from shootday.views.why import why_person


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    answer_arguments(parser, lang)
    parser.add_argument("--explain", type=typed, help=say.EXPLAIN(lang), metavar="PERSON")
    parser.add_argument("--over", type=typed, help=outlook.OVER(lang), metavar="N")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the answer."""
    if options.over is not None:
        return _over(options, lang)
    if options.explain is None:
        return answer(options, lang, lambda snap: hours_output(snap, lang), people_table, gap_lines)
    asked: str = options.explain
    code = answer(
        options,
        lang,
        lambda snap: explain_output(snap, person_named(snap, asked, lang), lang),
        lambda snap, lang: why_person(snap, person_named(snap, asked, lang), lang),
    )
    if not options.json:
        print(LETTERS(lang))
    return code


def _over(options: argparse.Namespace, lang: Lang) -> int:
    """Print what running on costs and breaks."""
    minutes = whole_number("--over", options.over, 1, MOST)
    return answer(
        options,
        lang,
        lambda snap: over_output(snap, minutes),
        lambda snap, lang: over_table(snap, minutes, lang),
    )

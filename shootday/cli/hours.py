"""``shootday hours FOLDER``: everyone's hours and estimated pay."""

import argparse

from shootday.cli.common import answer
from shootday.cli.common import answer_arguments as arguments
from shootday.phrases import Lang
from shootday.views.people_table import people_table
from shootday.views.to_output import hours_output

__all__ = ["arguments", "run"]


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the answer."""
    return answer(options, lang, lambda snap: hours_output(snap, lang), people_table)

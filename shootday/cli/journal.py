"""``shootday journal FOLDER``: the day's ledger."""

import argparse

from shootday.cli.common import answer
from shootday.cli.common import answer_arguments as arguments
from shootday.phrases import Lang
from shootday.views.journal_table import journal_table
from shootday.views.to_output import journal_output

__all__ = ["arguments", "run"]


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the answer."""
    return answer(options, lang, lambda snap: journal_output(snap, lang), journal_table)

"""``shootday budget FOLDER``: the budget impact by account."""

import argparse

from shootday.cli.common import answer
from shootday.cli.common import answer_arguments as arguments
from shootday.phrases import Lang
from shootday.views.budget_table import budget_table
from shootday.views.to_output import budget_output

__all__ = ["arguments", "run"]


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the answer."""
    return answer(options, lang, budget_output, budget_table)

"""``shootday state FOLDER``: where the day stands."""

import argparse

from shootday.cli.common import answer
from shootday.cli.common import answer_arguments as arguments
from shootday.phrases import Lang
from shootday.views.day_table import day_table
from shootday.views.to_output import state_output

__all__ = ["arguments", "run"]


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the answer."""
    return answer(options, lang, state_output, day_table)

"""``shootday new FOLDER``: a commented, valid, minimal production."""

import argparse
from pathlib import Path

from shootday.exchange import new
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.text import clean


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    parser.add_argument("folder", type=Path, help=say.FOLDER(lang), metavar="FOLDER")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Make it."""
    new(options.folder)
    print(say.MADE(lang, folder=clean(str(options.folder))))
    return 0

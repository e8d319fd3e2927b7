"""``shootday check FOLDER``: every fault of the documents at once; exit 1 when there is one."""

import argparse
from pathlib import Path

from shootday.exchange import check, fault_text
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.text import clean


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    parser.add_argument("folder", type=Path, help=say.FOLDER(lang), metavar="FOLDER")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the faults, one a line, or that there is none."""
    faults = check(options.folder)
    for fault in faults:
        print(fault_text(fault, Path(), lang))
    print(say.FAULTS(lang, count=len(faults)) if faults else say.NO_FAULT(lang, folder=clean(str(options.folder))))
    return 1 if faults else 0

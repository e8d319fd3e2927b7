"""``shootday template OUT.xlsx``: a workbook with examples, to bring one's own production in."""

import argparse
from importlib.resources import as_file, files
from pathlib import Path

from shootday.cli.export import write_new
from shootday.exchange import load
from shootday.phrases import Lang
from shootday.phrases import sheets as say
from shootday.text import clean


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``OUT.xlsx``."""
    parser.add_argument("out", type=Path, help=say.WORKBOOK_OUT(lang), metavar="OUT.xlsx")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Write it, in the user's language."""
    from shootday.exchange.sheets.workbook import workbook  # noqa: PLC0415 - the writer loads with the first workbook

    with as_file(files("shootday.exchange") / "blank") as example:
        write_new(options.out, workbook(load(example), lang))
    print(say.WRITTEN(lang, file=clean(str(options.out))))
    return 0

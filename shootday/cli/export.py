"""``shootday export FOLDER OUT.xlsx``: the whole production as one workbook; ``import`` takes it back unchanged."""

import argparse
import os
from pathlib import Path

from shootday.errors import NotWritten, Refusal
from shootday.exchange import load
from shootday.exchange.files import reason
from shootday.phrases import Lang
from shootday.phrases import cli as cli_say
from shootday.phrases import exchange as doc
from shootday.phrases import sheets as say
from shootday.text import clean


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``FOLDER OUT.xlsx``."""
    parser.add_argument("folder", type=Path, help=cli_say.FOLDER(lang), metavar="FOLDER")
    parser.add_argument("out", type=Path, help=say.WORKBOOK_OUT(lang), metavar="OUT.xlsx")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Write it, in the user's language."""
    from shootday.exchange.sheets.workbook import workbook  # noqa: PLC0415 - the writer loads with the first workbook

    write_new(options.out, workbook(load(options.folder), lang))
    print(say.WRITTEN(lang, file=clean(str(options.out))))
    return 0


def write_new(file: Path, data: bytes) -> None:
    """Write a new file for its owner alone. Raises Refusal where one is there, NotWritten when the disk says no."""
    name = clean(str(file))
    try:
        made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError as error:
        raise Refusal(say.EXISTS.said(file=name)) from error
    except (OSError, ValueError) as error:
        raise NotWritten(doc.CANNOT_WRITE.said(folder=name, reason=reason(error))) from error
    try:
        with os.fdopen(made, "wb") as written:
            written.write(data)
            written.flush()
            os.fsync(written.fileno())
    except OSError as error:
        file.unlink(missing_ok=True)
        raise NotWritten(doc.CANNOT_WRITE.said(folder=name, reason=reason(error))) from error

"""A new folder: the smallest production that opens, with every document explained in it."""

import os
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from shootday.errors import NotWritten, Refusal
from shootday.exchange.files import make_folder, reason
from shootday.phrases import exchange as say
from shootday.text import clean


def new(folder: Path) -> None:
    """Write a first production into a folder, which is made if need be.

    Raises Refusal when the folder holds anything already, NotWritten when the disk says no.
    """
    name = clean(str(folder))
    try:
        if folder.exists() and not folder.is_dir():
            raise Refusal(say.IS_A_FILE.said(folder=name))
        make_folder(folder)
        if any(folder.iterdir()):
            raise Refusal(say.NOT_EMPTY.said(folder=name))
        _copy(files("shootday.exchange") / "blank", folder)
    except (OSError, ValueError) as error:
        raise NotWritten(say.CANNOT_WRITE.said(folder=name, reason=reason(error))) from error


def _copy(source: Traversable, folder: Path) -> None:
    for item in source.iterdir():
        if item.is_dir():
            make_folder(folder / item.name)
            _copy(item, folder / item.name)
        elif item.name.endswith(".yaml"):
            made = os.open(folder / item.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(made, "w", encoding="utf-8", newline="\n") as written:
                written.write(item.read_text(encoding="utf-8"))

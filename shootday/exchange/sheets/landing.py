"""Writing a production into a folder so that never a half of it stands: files are made beside, read back, moved in.

The journal, and whatever else the folder holds, is left alone.
"""

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from shootday.errors import BadDocuments, NotWritten, Refusal
from shootday.exchange.faults import Faults
from shootday.exchange.fields import document
from shootday.exchange.files import make_folder, read_text, reason
from shootday.exchange.folder import CALLSHEETS, DOCUMENTS
from shootday.exchange.pending import IMPORTED, settle
from shootday.exchange.sheets.guessing import PROFILE
from shootday.exchange.sheets.rows import documents_of
from shootday.exchange.sheets.yaml_text import yaml_text
from shootday.exchange.tree import Scalar, read_tree
from shootday.phrases import exchange as doc
from shootday.phrases import sheets as say
from shootday.production.base import Document
from shootday.production.callsheet import CallSheet
from shootday.production.production import Production
from shootday.text import clean

_MAKING = ".importing"
_COMMENT = re.compile(r"(?m)(?:^|\s)#")


def is_production(folder: Path) -> bool:
    """Whether the folder holds any document of a production."""
    return any((folder / name).exists() for name in (*DOCUMENTS, CALLSHEETS, IMPORTED))


def land(folder: Path, before: Production | None, after: Production) -> tuple[str, ...]:
    """Write what differs into the folder; the names of the files written, and removed.

    Raises NotWritten, or Refusal for a folder that holds other things than a production; then nothing has changed.
    """
    try:
        if before is None:
            texts = _all(after)
            _make(folder, after, texts)
        else:
            texts = _changed(folder, before, after)
            _replace(folder, after, texts)
    except (OSError, ValueError) as error:
        raise NotWritten(doc.CANNOT_WRITE.said(folder=clean(str(folder)), reason=reason(error))) from error
    return tuple(texts)


def commented(folder: Path, before: Production, after: Production) -> tuple[str, ...]:
    """The files that would be written anew and hold comments, which are lost then."""
    names = (name for name, text in _changed(folder, before, after).items() if text and (folder / name).is_file())
    return tuple(name for name in names if _COMMENT.search((folder / name).read_text(encoding="utf-8")))


def keep_profile(folder: Path, text: str) -> None:
    """Keep what the columns of tables were said to be. Raises NotWritten."""
    making = folder / f".{PROFILE}"
    try:
        _write(folder, {making.name: text})
        making.replace(folder / PROFILE)
    except OSError as error:
        raise NotWritten(doc.CANNOT_WRITE.said(folder=clean(str(folder)), reason=reason(error))) from error


def _all(production: Production) -> dict[str, str]:
    texts = {name: yaml_text(document) for name, document in documents_of(production).items()}
    return texts | {_sheet_name(sheet.day): yaml_text(sheet) for sheet in production.callsheets}


def _changed(folder: Path, before: Production, after: Production) -> dict[str, str]:
    """The texts of what differs, by file name; an empty one for a call sheet that goes."""
    old, new = documents_of(before), documents_of(after)
    found = {name: yaml_text(new[name]) for name in new if old[name] != new[name]}
    names = _sheet_files(folder)
    for sheet in after.callsheets:
        if before.callsheet.get(sheet.day) != sheet:
            found[names.get(sheet.day.isoformat(), _sheet_name(sheet.day))] = yaml_text(sheet)
    gone = {day.isoformat() for day in before.callsheet} - {day.isoformat() for day in after.callsheet}
    return found | {names[day]: "" for day in gone if day in names}


def _sheet_name(day: date) -> str:
    return f"{CALLSHEETS}/{day.isoformat()}.yaml"


def _sheet_files(folder: Path) -> dict[str, str]:
    """The file of each day's call sheet, whatever it is called."""
    found = {}
    for file in (folder / CALLSHEETS).glob("*.yaml"):
        text = read_text(file, Faults(file))
        tree = None if text is None else read_tree(text, Faults(file))
        day = tree.items.get("day") if tree else None
        if isinstance(day, Scalar):
            found[day.text.strip()] = f"{CALLSHEETS}/{file.name}"
    return found


def _make(folder: Path, wanted: Production, texts: dict[str, str]) -> None:
    """A new folder, made beside its place."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        phrase = doc.NOT_EMPTY if folder.is_dir() else doc.IS_A_FILE
        raise Refusal(phrase.said(folder=clean(str(folder))))
    make_folder(folder.parent)
    making = folder.with_name(f".{folder.name}{_MAKING}")
    with _removed(making):
        _write(making, texts)
        _check(making, wanted, texts)
        if folder.exists():
            folder.rmdir()
        making.rename(folder)


def _replace(folder: Path, wanted: Production, texts: dict[str, str]) -> None:
    """The changed documents of a folder: made beside, read back, then moved in all together."""
    making = folder / _MAKING
    with _removed(making):
        _write(making, texts)
        _check(making, wanted, texts)
        making.rename(folder / IMPORTED)
    settle(folder)


@contextlib.contextmanager
def _removed(made: Path) -> Iterator[None]:
    """Nothing is left of it, before and after."""
    shutil.rmtree(made, ignore_errors=True)
    try:
        yield
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _write(folder: Path, texts: dict[str, str]) -> None:
    make_folder(folder)
    for name, text in texts.items():
        file = folder / name
        make_folder(file.parent)
        file.unlink(missing_ok=True)
        made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(made, "wb") as written:
            written.write(text.encode())
            written.flush()
            os.fsync(written.fileno())


def _check(folder: Path, wanted: Production, texts: dict[str, str]) -> None:
    """What was written must say what was meant. Raises BadDocuments: too much for one document, say; or Refusal."""
    documents = documents_of(wanted)
    sheets = {sheet.day: sheet for sheet in wanted.callsheets}
    for name in (name for name, text in texts.items() if text):
        faults = Faults(folder / name)
        text = read_text(folder / name, faults)
        tree = None if text is None else read_tree(text, faults)
        model: type[Document] = DOCUMENTS.get(name, CallSheet)
        found = None if tree is None else document(model, tree, faults)
        if faults.found:
            raise BadDocuments(doc.FAULTS_FOUND.said(count=len(faults.found)), tuple(faults.found))
        meant = documents.get(name) or (sheets.get(found.day) if isinstance(found, CallSheet) else None)
        if found != meant:
            raise Refusal(say.NOT_THE_SAME.said())

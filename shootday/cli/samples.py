"""The recorded productions that come with the program: where they are, and fresh copies of them."""

from datetime import date, datetime
from pathlib import Path

import shootday
from shootday.errors import NotWritten, Refusal
from shootday.exchange import copy_documents
from shootday.journal import Journal, lines_until
from shootday.phrases import cli as say
from shootday.text import clean

NAMES = ("fiction",)


def sample(name: str) -> Path:
    """The folder of a sample: inside the installed package, or beside it in a checkout."""
    package = Path(shootday.__file__).parent
    for folder in (package / "fixtures" / name, package.parent / "fixtures" / name):
        if (folder / "production.yaml").is_file():
            return folder
    raise Refusal(say.NO_FIXTURES.said(name=name))


def copy_cut(source: Path, target: Path, day: date, instant: datetime) -> None:
    """Copy a production for its owner alone to read, the journal of a day cut at an instant, later days left out.

    Raises NotWritten when the disk refuses. Whatever else lies in the folder (films, pipes, links) stays where it is.
    """
    try:
        copy_documents(source, target)
        (target / "journal").mkdir(mode=0o700)
        for recorded in Journal(source).days():
            if recorded <= day:
                _copy_day(source, target, recorded, instant if recorded == day else None)
    except OSError as error:
        reason = clean(error.strerror or str(error))
        raise NotWritten(say.NOT_COPIED.said(folder=clean(str(target)), reason=reason)) from error


def _copy_day(source: Path, target: Path, day: date, instant: datetime | None) -> None:
    name = Path("journal", f"{day.isoformat()}.jsonl")
    (target / name).touch(mode=0o600)
    (target / name).write_bytes(lines_until(source / name, instant))

"""The recorded productions that come with the program: where they are, and fresh copies of them."""

import shutil
from datetime import date, datetime
from pathlib import Path

import shootday
from shootday.errors import Refusal
from shootday.journal import lines_until
from shootday.phrases import cli as say

NAMES = ("fiction",)


def sample(name: str) -> Path:
    """The folder of a sample: inside the installed package, or beside it in a checkout."""
    package = Path(shootday.__file__).parent
    for folder in (package / "fixtures" / name, package.parent / "fixtures" / name):
        if (folder / "production.yaml").is_file():
            return folder
    raise Refusal(say.NO_FIXTURES.said(name=name))


def copy_cut(source: Path, target: Path, day: date, instant: datetime) -> None:
    """Copy a production for its owner alone to read, the journal of a day cut at an instant, later days left out."""
    target.mkdir(parents=True, mode=0o700)
    for path in sorted(source.rglob("*")):
        copied = target / path.relative_to(source)
        if path.is_dir():
            copied.mkdir(mode=0o700)
        elif path.parent.name != "journal":
            shutil.copyfile(path, copied)
            copied.chmod(0o600)
        elif path.suffix == ".jsonl" and path.stem <= day.isoformat():
            copied.touch(mode=0o600)
            whole = path.stem < day.isoformat()
            copied.write_bytes(path.read_bytes() if whole else lines_until(path, instant))

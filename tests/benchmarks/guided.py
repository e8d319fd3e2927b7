"""``python -m tests.benchmarks.guided TARGET FOLDER [libFuzzer's flags]``: atheris tries bytes on one of the loaders.

What it finds to reach new code it keeps in the folder and goes on from. It ends with an error at the first input that a
loader answers by anything but its own refusal. Needs the ``fuzz`` extra: atheris has no wheels for some platforms.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["shootday"]):
    import shootday.logline  # noqa: F401 - the judges use it
    from shootday.exchange import check, fault_text
    from shootday.journal import Journal

from tests.property.hostile import FILMS, FIXTURES, write
from tests.property.hostile_lines import FILMS as DAYS
from tests.property.hostile_lines import LINES, context
from tests.property.judging import is_plain, judge_line

DAY = date(2026, 10, 24)
FILM = {name: text.encode() for name, text in FILMS["clock-change"].items()}
NAMES = sorted(FILM)


def documents(data: bytes) -> None:
    """One document of a sound film, picked by the first byte, is made of the others."""
    if not data:
        return
    with TemporaryDirectory() as root:
        folder = write(Path(root) / "film", FILM | {NAMES[data[0] % len(NAMES)]: data[1:]})
        for fault in check(folder):
            line = fault_text(fault, folder, "fr")
            if not is_plain(line):
                raise AssertionError(line)


def journal(data: bytes) -> None:
    """A day's journal is made of the bytes."""
    with TemporaryDirectory() as root:
        (Path(root) / "journal").mkdir()
        (Path(root) / "journal" / f"{DAY}.jsonl").write_bytes(data)
        for problem in Journal(Path(root), "ffff").read(DAY).problems:
            if not is_plain(problem.text("fr")):
                raise AssertionError(problem)


def line(data: bytes) -> None:
    """The bytes are typed on the log line."""
    judge_line(data.decode("utf-8", "replace"), context(next(iter(DAYS)), "fr", "12:00"))


def seeds(target: str) -> list[bytes]:
    """Sound inputs to begin with."""
    match target:
        case "documents":
            return [bytes([n]) + FILM[name] for n, name in enumerate(NAMES)]
        case "journal":
            return [file.read_bytes() for file in (FIXTURES / "clock-change" / "journal").glob("*.jsonl")]
        case _:
            return [text.encode() for text in LINES]


TARGETS: dict[str, Callable[[bytes], None]] = {"documents": documents, "journal": journal, "line": line}


if __name__ == "__main__":
    asked, corpus, *flags = sys.argv[1:]
    for number, seed in enumerate(seeds(asked)):
        (Path(corpus) / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], corpus, *flags], TARGETS[asked])
    atheris.Fuzz()

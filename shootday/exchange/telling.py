"""A fault as one line of text."""

from pathlib import Path

from shootday.errors import Fault, Place
from shootday.phrases import Lang
from shootday.phrases import exchange as say
from shootday.text import clean


def fault_text(fault: Fault, folder: Path, lang: Lang) -> str:
    """``file:line:column: message (what was expected)``; the file as seen from the folder, else as it was typed."""
    said = say.FAULT(lang, said=fault.said, expected=fault.expected)
    return f"{_place(fault.place, folder)}: {said}"


def _place(place: Place, folder: Path) -> str:
    within = place.file != folder and place.file.is_relative_to(folder)
    file = clean(str(place.file.relative_to(folder) if within else place.file))
    return f"{file}:{place.line}:{place.column}" if place.line else file

"""Call sheets that were issued, kept as they were sent: the sheet itself, and each PDF that was made of it.

They lie in the production's ``issued`` folder; the journal's decision holds the checksum that seals them.
"""

import hashlib
import json
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from shootday.papers.callsheet.sheet import content, digest
from shootday.papers.files import make_folder, write
from shootday.production.callsheet import CallSheet

FOLDER = "issued"


def sheet_file(folder: Path, day: date, version: int) -> Path:
    """Where an issued sheet is kept."""
    return folder / FOLDER / f"{day.isoformat()}-v{version}.json"


def kept(folder: Path, day: date, version: int, seal: str) -> CallSheet | None:
    """The issued sheet, None where it is gone or is no longer what the journal's checksum sealed."""
    try:
        data = json.loads(sheet_file(folder, day, version).read_bytes())
        sheet = CallSheet.model_validate(data)
    except (OSError, ValueError, ValidationError):
        return None
    return sheet if digest(sheet) == seal else None


def keep(folder: Path, sheet: CallSheet, pdf: bytes, pdf_name: str) -> None:
    """Keep a sheet and its PDF, whole or not at all; before the journal seals them. Raises NotWritten."""
    place = folder / FOLDER
    make_folder(place)
    write(place / pdf_name, pdf)
    write(place / f"{pdf_name}.sha256", f"{hashlib.sha256(pdf).hexdigest()}  {pdf_name}\n".encode())
    write(sheet_file(folder, sheet.day, sheet.version), content(sheet))


def kept_pdf(folder: Path, pdf_name: str) -> bytes | None:
    """The PDF as it was sent, None where there is none, or where it is no longer the one that was sent."""
    try:
        pdf = (folder / FOLDER / pdf_name).read_bytes()
        told = (folder / FOLDER / f"{pdf_name}.sha256").read_text(encoding="utf-8").partition(" ")[0]
    except (OSError, UnicodeError):
        return None
    return pdf if hashlib.sha256(pdf).hexdigest() == told else None

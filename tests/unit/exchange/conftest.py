"""A small sound folder, and a way to spoil one place of it and say where the fault must be told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from shootday.errors import Fault
from shootday.exchange import check, fault_text

SOUND = {
    "production.yaml": """\
format: 1
title: Le quai
kind: fiction
planning:
  day_call: 08:00
school_holidays:
  - { zone: C, first: 2027-02-06, last: 2027-02-21 }
""",
    "people.yaml": """\
departments:
  - { id: image, fr: Image, en: Camera, head: lea }
people:
  - id: lea
    name: Léa
    kind: technician
    department: image
    contract: { unit: day, rate: 250.00, first: 2027-01-01, last: 2027-03-01, account: "212" }
  - id: ana
    name: Ana
    kind: performer
    unavailable: [{ first: 2027-01-10, last: 2027-01-12 }]
roles:
  - { id: jeanne, name: Jeanne, person: ana }
extras:
  - { id: passants, name: Passants, count: 12, leader: lea }
""",
    "locations.yaml": """\
locations:
  - id: cafe
    name: Café
    windows: [{ first: 2027-01-01, last: 2027-02-01, opens: 07:00, closes: 19:00 }]
    unavailable: [{ first: 2027-01-20, last: 2027-01-21 }]
    travel: { quai: 20 }
  - id: quai
    name: Quai
""",
    "scenes.yaml": """\
scenes:
  - { number: "1", setting: INT, light: day, location: cafe, shoot_minutes: 90, roles: [jeanne] }
  - { number: 2A, setting: EXT, light: night, location: quai, shoot_minutes: 60, after: ["1"] }
  - number: "3"
    setting: EXT
    light: day
    location: quai
    shoot_minutes: 60
    extras: [{ group: passants, count: 4 }]
""",
    "plan.yaml": """\
days:
  - date: 2027-01-04
    base: cafe
    segments: ["1", 2A]
  - date: 2027-01-05
    segments: ["3"]
""",
    "callsheets/2027-01-04.yaml": """\
day: 2027-01-04
call: 08:00
pat: 09:00
meal: { start: 12:30, end: 13:30 }
wrap: 17:00
segments:
  - { segment: "1", start: 08:30, end: 10:30 }
  - { segment: 2A, start: 10:30, end: 12:00, not_before: 10:00, not_after: 13:00 }
calls:
  - { person: ana, call: 07:30, hmc: 07:45, on_set: 08:45 }
departments: { image: 07:45 }
not_called: []
extras:
  - { group: passants, count: 4, call: 08:00 }
needs: { image: [Grue] }
""",
    "devis.yaml": """\
accounts:
  - { code: "212", label: Mise en scène }
  - { code: "621", label: Décors }
charges:
  - { category: technicians, rate: 0.56, account: "212" }
lines:
  - { account: "212", label: Léa, quantity: 2, rate: 250.00, charges: technicians, driver: person, subject: lea }
  - { account: "621", label: Café, quantity: 1, rate: 600, driver: location, subject: cafe }
""",
}

Spoil = Callable[..., tuple[Fault, ...]]


class Folder:
    """The sound folder on disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "callsheets").mkdir(parents=True)
        for name, text in SOUND.items():
            self.write(name, text)

    def write(self, name: str, text: str | bytes) -> None:
        data = text if isinstance(text, bytes) else text.encode()
        (self.path / name).write_bytes(data)

    def said(self, lang: str = "en") -> list[str]:
        """All faults as they are shown."""
        return [fault_text(fault, self.path, "fr" if lang == "fr" else "en") for fault in check(self.path)]

    def spoilt(self, name: str, before: str, after: str, lang: str = "en") -> list[str]:
        """The faults once ``before`` reads ``after``, whose ``§`` marks (and is not written) are places.

        Each fault that starts with a marked place is given as ``§: …``.
        """
        sound = (self.path / name).read_text(encoding="utf-8")
        assert sound.count(before) == 1, f"{before!r} is not there once"
        marked = sound.replace(before, after)
        text = marked.replace("§", "")
        self.write(name, text)
        offset = marked.index("§")
        place = f"{name}:{marked.count(chr(10), 0, offset) + 1}:{offset - marked.rfind(chr(10), 0, offset)}: "
        return [line.replace(place, "§: ", 1) if line.startswith(place) else line for line in self.said(lang)]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "quai")

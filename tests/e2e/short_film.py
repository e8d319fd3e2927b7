"""A film short enough for the planner to answer at once, as a folder on disk: six people, four scenes, two days."""

from pathlib import Path

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from tests.builders import DAY, at

DOCUMENTS = {
    "production.yaml": """
format: 1
title: Les Volets clos
kind: fiction
time_zone: Europe/Paris
currency: EUR
agreement: fr-2642
""",
    "people.yaml": """
departments:
  - {id: image, fr: Image, en: Camera, head: oda, aliases: [camera]}
  - {id: son, fr: Son, en: Sound, head: basil, aliases: [sound]}
people:
  - {id: oda, name: Oda Grandangle, kind: technician, department: image, function: cadreuse,
     contract: {unit: day, rate: 353.38, account: "23", charges: technicians}}
  - {id: pio, name: Pio Diaphragme, kind: technician, department: image, function: assistant caméra,
     contract: {unit: day, rate: 250, account: "23", charges: technicians}}
  - {id: basil, name: Basil Sourdine, kind: technician, department: son, function: ingénieur du son,
     contract: {unit: day, rate: 303.45, account: "23", charges: technicians}}
  - {id: cleo, name: Cléo Perche, kind: technician, department: son, function: perchwoman,
     contract: {unit: day, rate: 230, account: "23", charges: technicians}}
  - {id: rita, name: Rita Factotum, kind: technician, function: directrice de production,
     contract: {unit: day, rate: 400, account: "23", charges: technicians}}
  - {id: lou, name: Lou Paupière, kind: performer, function: artiste interprète,
     contract: {agreement: fr-1734, unit: cachet, rate: 281.54, account: "33", charges: artists}}
roles:
  - {id: veuve, name: La veuve, person: lou}
""",
    "locations.yaml": """
locations:
  - {id: salon, name: Le salon}
""",
    "scenes.yaml": """
scenes:
  - {number: "1", setting: INT, light: day, location: salon, synopsis: Elle ferme les volets.,
     setup_minutes: 30, shoot_minutes: 60, roles: [veuve]}
  - {number: "2", setting: INT, light: day, location: salon, synopsis: Elle les rouvre.,
     setup_minutes: 30, shoot_minutes: 60, roles: [veuve]}
  - {number: "3", setting: INT, light: day, location: salon, synopsis: On frappe.,
     setup_minutes: 30, shoot_minutes: 60, roles: [veuve]}
  - {number: "4", setting: INT, light: day, location: salon, synopsis: Personne.,
     setup_minutes: 30, shoot_minutes: 60, roles: [veuve]}
""",
    "plan.yaml": """
days:
  - {date: 2026-10-14, segments: ["1", "2", "3"]}
  - {date: 2026-10-15, segments: ["4"]}
""",
    "devis.yaml": """
plan: cnc-2018
ledger_date: 2026-10-13
accounts:
  - {code: "23", label: Équipe technique}
  - {code: "33", label: Rôles principaux}
  - {code: "44", label: Charges sociales techniciens}
  - {code: "46", label: Charges sociales artistes}
  - {code: "61", label: Régie}
charges:
  - {category: technicians, rate: 0.5615, account: "44", source: budget réel}
  - {category: artists, rate: 0.60, account: "46", source: budget réel}
lines:
  - {account: "23", label: Oda, quantity: 2, unit: jour, rate: 353.38, charges: technicians,
     driver: person, subject: oda}
  - {account: "33", label: Lou, quantity: 2, unit: jour, rate: 281.54, charges: artists, driver: person, subject: lou}
  - {account: "61", label: Régie, quantity: 1, unit: forfait, rate: 500}
""",
    "callsheets/2026-10-14.yaml": """
day: 2026-10-14
version: 1
call: "08:00"
pat: "09:00"
meal: {start: "12:30", end: "13:30"}
wrap: "15:50"
strike_minutes: 30
segments:
  - {segment: "1", start: "08:30", end: "10:00"}
  - {segment: "2", start: "10:00", end: "11:30"}
  - {segment: "3", start: "13:30", end: "15:00"}
calls:
  - {person: lou, call: "07:30"}
""",
}


def folder(place: Path) -> Path:
    """The film in a folder of its own, nothing logged yet."""
    for name, text in DOCUMENTS.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip(), encoding="utf-8")
    return place


def desk(place: Path, clock: str, author: str = "Odile") -> Desk:
    """A desk on the film's first day, as another program would open it."""
    return Desk(load(place), Journal(place), DAY, FixedClock(at(clock)), lang="en", author=author)

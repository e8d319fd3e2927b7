"""A production far larger than most, as documents on disk: so many people, and a day of so many entries.

Everything follows from the numbers asked for: the same call gives the same production.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import yaml

from shootday.entries import (
    Draft,
    Expense,
    Fact,
    Incident,
    IncidentCause,
    MarkAction,
    Milestone,
    MilestoneName,
    Observation,
    Punch,
    PunchAction,
    SegmentMark,
)

DAY = date(2026, 10, 14)
MORNING = datetime(2026, 10, 14, 4, 30, tzinfo=UTC)
DEPARTMENTS = ("image", "son", "lumiere", "machinerie", "regie", "hmc", "decoration", "mise-en-scene")
SCENES_A_DAY = 6


def folder(target: Path, *, people: int = 300, days: int = 20) -> Path:
    """Write a production of so many people (a quarter of them performers) and days; its journal is left empty."""
    cast = people // 4
    documents: dict[str, object] = {
        "production.yaml": {"format": 1, "title": "Grand jour", "kind": "fiction"},
        "people.yaml": _people(people, cast),
        "locations.yaml": {
            "locations": [
                {"id": f"lieu-{n}", "name": f"Lieu {n}", "day_cost": "900", "account": "52"} for n in range(8)
            ]
        },
        "scenes.yaml": {"scenes": [_scene(n, cast) for n in range(days * SCENES_A_DAY)]},
        "plan.yaml": {
            "days": [
                {
                    "date": DAY + timedelta(days=n),
                    "segments": [str(n * SCENES_A_DAY + k + 1) for k in range(SCENES_A_DAY)],
                }
                for n in range(days)
            ]
        },
        "devis.yaml": _devis(people, cast),
    }
    target.mkdir(parents=True, mode=0o700, exist_ok=True)
    for name, document in documents.items():
        (target / name).write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return target


def _people(people: int, cast: int) -> dict[str, object]:
    crew = [
        {
            "id": f"p{n}",
            "name": f"Personne {n}",
            "kind": "technician",
            "department": DEPARTMENTS[n % len(DEPARTMENTS)],
            "function": "Technicien",
            "contract": {"unit": "day", "rate": f"{200 + n % 90}", "account": "23", "charges": "technicians"},
        }
        for n in range(cast, people)
    ]
    performers = [
        {
            "id": f"p{n}",
            "name": f"Interprète {n}",
            "kind": "performer",
            "contract": {"unit": "cachet", "rate": "600", "account": "31", "charges": "artists"},
        }
        for n in range(cast)
    ]
    return {
        "departments": [{"id": d, "fr": d.capitalize(), "en": d.capitalize()} for d in DEPARTMENTS],
        "people": [*performers, *crew],
        "roles": [{"id": f"r{n}", "name": f"Rôle {n}", "person": f"p{n}"} for n in range(cast)],
    }


def _scene(n: int, cast: int) -> dict[str, object]:
    return {
        "number": str(n + 1),
        "setting": "INT",
        "light": "day",
        "location": f"lieu-{n // SCENES_A_DAY % 8}",
        "setup_minutes": 20,
        "shoot_minutes": 55,
        "roles": sorted({f"r{(n * 7 + k) % cast}" for k in range(4)}),
    }


def _devis(people: int, cast: int) -> dict[str, object]:
    lines = [
        {
            "account": "31" if n < cast else "23",
            "label": f"Personne {n}",
            "quantity": 20,
            "rate": "600" if n < cast else f"{200 + n % 90}",
            "driver": "person",
            "subject": f"p{n}",
            "charges": "artists" if n < cast else "technicians",
        }
        for n in range(people)
    ]
    accounts = {"23": "Équipe technique", "31": "Rôles", "44": "Charges", "52": "Décors", "61": "Régie"}
    return {
        "accounts": [{"code": code, "label": label} for code, label in accounts.items()],
        "charges": [{"category": category, "rate": "0.55", "account": "44"} for category in ("technicians", "artists")],
        "lines": lines,
    }


def facts(people: int, count: int) -> Iterator[tuple[datetime, Fact]]:
    """So many things that happen on the day: everybody in, scenes shot, people in and out of breaks, remarks, money."""
    named = [f"p{n}" for n in range(people)]
    yield MORNING, Punch(action=PunchAction.IN, people=tuple(named))
    yield MORNING + timedelta(minutes=60), Milestone(name=MilestoneName.PAT)
    marks = (MarkAction.SETUP, MarkAction.START, MarkAction.COMPLETE)
    for n in range(count - 2):
        at = MORNING + timedelta(minutes=60 + n * 600 // count)
        match n % 10:
            case 0 if n // 10 % 12 == 0 and n // 120 < SCENES_A_DAY * len(marks):
                step = n // 120
                yield at, SegmentMark(segment=str(step // len(marks) + 1), action=marks[step % len(marks)])
            case 1 | 2 | 3:
                yield (
                    at,
                    Punch(
                        action=PunchAction.PAUSE_START,
                        people=(named[n // 10 % people],),
                        until=at + timedelta(minutes=5),
                    ),
                )
            case 4:
                yield at, Incident(cause=IncidentCause.WEATHER, minutes_lost=1)
            case 5:
                yield at, Expense(amount="12.50", account="61", label="achat")
            case _:
                yield at, Observation(text=f"remarque {n}")


def drafts(people: int, count: int) -> list[Draft]:
    """The same as entries not written yet, each written when it happened."""
    return [
        Draft(day=DAY, happened_at=at, written_at=at + timedelta(seconds=20), author="p299", fact=fact)
        for at, fact in facts(people, count)
    ]

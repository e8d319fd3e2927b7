"""The follow-up of a budget of 500 lines after 30 days of journal: from the documents on, and after one more entry."""

from collections.abc import Iterator
from datetime import date, timedelta

from shootday.day.ledger import Ledger
from shootday.desk.today import Engines
from shootday.entries import Entry, Expense, Fact, MarkAction, Milestone, MilestoneName, Punch, PunchAction, SegmentMark
from shootday.production.base import instant
from shootday.production.production import Production
from tests.benchmarks.measure import Row, Work, in_turns, median, row

FIRST, DAYS, LINES, CREW, ROUNDS = date(2026, 3, 2), 30, 500, 60, 7
AIM = 200


def rows() -> list[Row]:
    """Everything anew as when a day is opened, its hours known or not; then after one more expense."""
    production, entries = _production(), tuple(_entries())
    last = FIRST + timedelta(days=DAYS - 1)
    earlier = tuple(entry for entry in entries if entry.day < last)
    ledger = Ledger.of(entry for entry in entries if entry.day == last)
    now = instant(last, 1200, production.zone)
    kept = Engines(production, last, earlier)
    _ = kept.snapshot(ledger, now, 0).impact

    def opened() -> object:
        return Engines(production, last, earlier).snapshot(ledger, now, 0).impact

    def once_more() -> object:
        return kept.snapshot(ledger, now, 0).impact

    works: dict[str, Work] = {
        "money: follow-up when a day is opened": opened,
        "money: follow-up after an entry": once_more,
    }
    times = in_turns(works, ROUNDS)
    return [row(name, taken, f"≤ {AIM} ms", median(taken) <= AIM) for name, taken in times.items()]


def _production() -> Production:
    people = [
        {
            "id": f"p{n}",
            "name": f"Personne {n}",
            "kind": "technician",
            "contract": {"unit": "day", "rate": 200 + n, "charges": "technicians", "account": "23"},
        }
        for n in range(CREW)
    ]
    lines: list[dict[str, object]] = [
        {
            "account": "23",
            "label": f"Personne {n}",
            "quantity": DAYS,
            "rate": 200 + n,
            "charges": "technicians",
            "driver": "person",
            "subject": f"p{n}",
        }
        for n in range(CREW)
    ]
    lines += [
        {"account": str(50 + n % 50), "label": f"Ligne {n}", "quantity": 3, "rate": 100 + n, "driver": _driver(n)}
        for n in range(LINES - CREW)
    ]
    scenes = [
        {"number": str(n), "setting": "INT", "light": "day", "location": "studio", "shoot_minutes": 300}
        for n in range(DAYS)
    ]
    return Production.model_validate(
        {
            "info": {"title": "Trente jours", "kind": "fiction", "agreement": "fr-2642"},
            "people": {"people": people},
            "locations": {"locations": [{"id": "studio", "name": "Studio"}]},
            "scenes": {"scenes": scenes},
            "plan": {"days": [{"date": FIRST + timedelta(days=n), "segments": [str(n)]} for n in range(DAYS)]},
            "devis": {
                "lines": lines,
                "charges": [{"category": "technicians", "account": "44"}],
                "indirect": [{"account": "101", "label": "Imprévus", "rate": "0.07"}],
            },
        }
    )


def _driver(n: int) -> str:
    return "shooting_day" if n % 10 == 0 else "lump"


def _entries() -> Iterator[Entry]:
    """Each day eight groups in and out, its scene shot, ten expenses."""
    zone = Production.model_validate({"info": {"title": "x", "kind": "fiction"}}).zone
    for n in range(DAYS):
        day = FIRST + timedelta(days=n)
        facts: list[tuple[int, Fact]] = []
        for group in range(8):
            people = tuple(f"p{p}" for p in range(CREW) if p % 8 == group)
            facts.append((470 + group, Punch(action=PunchAction.IN, people=people)))
            facts.append((1110 + 5 * group, Punch(action=PunchAction.OUT, people=people)))
        facts += [
            (540, Milestone(name=MilestoneName.PAT)),
            (541, SegmentMark(segment=str(n), action=MarkAction.START)),
            (780, Milestone(name=MilestoneName.MEAL_START, until=instant(day, 840, zone))),
            (1080, SegmentMark(segment=str(n), action=MarkAction.COMPLETE)),
            (1090, Milestone(name=MilestoneName.WRAP)),
        ]
        facts += [(600 + m, Expense(amount=100 + m, account=str(50 + m))) for m in range(10)]
        for number, (minutes, fact) in enumerate(sorted(facts, key=lambda told: told[0]), 1):
            at = instant(day, minutes, zone)
            yield Entry(
                id=f"{day:%Y%m%d}-{number:04d}-bench",
                day=day,
                happened_at=at,
                written_at=at,
                author="bench",
                device="bench",
                fact=fact,
            )

"""Small days for tests: a production of three scenes, and entries written as one line each."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from shootday.entries import Entry, Fact, MarkAction, Milestone, MilestoneName, Punch, PunchAction, SegmentMark
from shootday.production.base import instant, parse_clock
from shootday.production.dayplan import DayPlan, day_plan
from shootday.production.production import Production

DAY = date(2026, 10, 14)
PARIS = ZoneInfo("Europe/Paris")
_numbers = count(1)


def at(clock: str, day: date = DAY) -> datetime:
    """The instant that the shooting day's clock in Paris shows: ``09:42``, ``00:30 +1``."""
    return instant(day, parse_clock(clock), PARIS)


def production(**info: object) -> Production:
    """One day, three scenes of 30 + 60 minutes from 08:30, a meal from 12:30 to 13:30, two technicians, an actor."""
    return Production.model_validate(
        {
            "info": {"title": "Essai", "kind": "fiction", **info},
            "people": {
                "departments": [{"id": "image", "fr": "Image", "en": "Camera"}],
                "people": [
                    {"id": "tom", "name": "Tom Essai", "kind": "technician", "department": "image"},
                    {"id": "eve", "name": "Ève Essai", "kind": "technician", "department": "image"},
                    {"id": "ana", "name": "Ana Essai", "kind": "performer"},
                ],
                "roles": [{"id": "lise", "name": "Lise", "person": "ana"}],
            },
            "locations": {
                "locations": [{"id": "gare", "name": "Gare", "travel": {"port": 20}}, {"id": "port", "name": "Port"}]
            },
            "scenes": {
                "scenes": [
                    {
                        "number": n,
                        "setting": "INT",
                        "light": "day",
                        "location": place,
                        "shoot_minutes": 60,
                        "roles": ["lise"],
                    }
                    for n, place in (("1", "gare"), ("2", "gare"), ("3", "port"))
                ]
            },
            "plan": {
                "days": [{"date": DAY, "segments": ["1", "2", "3"]}, {"date": DAY + timedelta(days=1), "segments": []}]
            },
            "callsheets": [
                {
                    "day": DAY,
                    "call": "08:00",
                    "pat": "09:00",
                    "meal": {"start": "12:30", "end": "13:30"},
                    "wrap": "15:50",
                    "segments": [
                        {"segment": "1", "start": "08:30", "end": "10:00"},
                        {"segment": "2", "start": "10:00", "end": "11:30"},
                        {"segment": "3", "start": "13:50", "end": "15:20", "not_after": "16:00"},
                    ],
                }
            ],
        }
    )


def planned(made: Production | None = None) -> DayPlan:
    """The day of such a production, resolved."""
    made = made or production()
    return day_plan(made, made.plan.days[0])


def entry(
    clock: str, fact: Fact, *, number: int | None = None, written: str | None = None, author: str = "eve"
) -> Entry:
    """An entry of the day; numbers follow one another unless one is given."""
    n = next(_numbers) if number is None else number
    happened = at(clock)
    return Entry(
        id=f"20261014-{n:04d}-test",
        day=DAY,
        happened_at=happened,
        written_at=(at(written) if written else happened).astimezone(UTC),
        author=author,
        device="test",
        fact=fact,
    )


def mark(clock: str, segment: str, action: str, percent: int | None = None) -> Entry:
    """A segment's mark."""
    return entry(clock, SegmentMark(segment=segment, action=MarkAction(action), percent=percent))


def milestone(clock: str, name: str, until: str | None = None) -> Entry:
    """A milestone; ``until`` closes a meal."""
    return entry(clock, Milestone(name=MilestoneName(name), until=at(until) if until else None))


def punch(clock: str, action: str, *people: str) -> Entry:
    """People punched at one time."""
    return entry(clock, Punch(action=PunchAction(action), people=people))

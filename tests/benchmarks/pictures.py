"""Made-up pictures to replan, drawn from a seed: scenes in clusters of places and people, days, a plan, two blows.

Nothing in them is real. The shape is a feature's: a few big places and many small ones, leads who are in half the
scenes and day players, nights, places that are open for part of the shoot, performers who are away for some days;
then tomorrow's most wanted performer falls ill for three days, and tomorrow's place is lost for four.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from random import Random

from shootday.entries import Unavailability
from shootday.planning.situation import Situation
from shootday.production.production import Production

EVE = date(2026, 10, 4)
"""A Sunday: nothing is planned any more on it."""
_WORK_A_DAY = 380
"""Minutes of work that the plan puts on an average day, of some 530 that it could take."""
_CREW = 18


def picture(scenes: int, days: int, cast: int, seed: int = 1) -> Situation:
    """The evening before a shoot of so many scenes, days and performers, both blows known."""
    draw = Random(seed)  # noqa: S311 - repeatable, not secret
    dates = _weekdays(days)
    places = _places(draw, max(2, scenes // 5), dates)
    written = _scenes(draw, scenes, len(places), cast, days)
    plan = _plan(draw, written, dates)
    paper = _paper(draw, written, places, cast, plan, dates)
    first = next(day for day in paper.plan.days if day.segments)
    return Situation(paper, paper.plan, EVE, unavailable=_blows(paper, first.segments))


def _weekdays(number: int) -> list[date]:
    every = (EVE + timedelta(days=n) for n in range(1, 3 * number))
    return [day for day in every if day.weekday() < 5][:number]


def _places(draw: Random, number: int, dates: Sequence[date]) -> list[dict[str, object]]:
    found = []
    spots = [(draw.random(), draw.random()) for _ in range(number)]
    for n, (x, y) in enumerate(spots):
        far = {m: ((x - a) ** 2 + (y - b) ** 2) ** 0.5 for m, (a, b) in enumerate(spots) if m > n}
        there = {f"p{m}": 5 + round(40 * away) for m, away in far.items()}
        windows = []
        if n >= 2 and draw.random() < 0.3:
            half = len(dates) // 2
            first, last = draw.choice([(0, half), (half, len(dates) - 1)])
            windows = [{"first": dates[first], "last": dates[last], "opens": "07:00", "closes": "05:00 +1"}]
        found.append({"id": f"p{n}", "name": f"Lieu {n}", "travel": there, "windows": windows})
    return found


def _scenes(draw: Random, number: int, places: int, cast: int, days: int) -> list[dict[str, object]]:
    """Places by size, the n-th about 1/n of the first; each with its own company of performers; leads everywhere."""
    leads = list(range(max(1, cast // 8)))
    companies = [draw.sample(range(cast), min(cast, draw.randint(2, 6))) for _ in range(places)]
    average = _WORK_A_DAY * days / number
    written = []
    for n in range(number):
        place = n if n < places else draw.choices(range(places), [1 / (p + 1) for p in range(places)])[0]
        people = {p for p in leads if draw.random() < 0.5} | set(draw.sample(companies[place], draw.randint(1, 2)))
        setting, light = draw.choices(
            [("INT", "day"), ("INT", "night"), ("EXT", "day"), ("EXT", "night")], [45, 10, 33, 12]
        )[0]
        minutes = max(25, round(average * draw.uniform(0.5, 1.5) / 5) * 5)
        setup = min(draw.choice([10, 15, 20, 30, 45]), minutes - 15)
        written.append(
            {
                "number": str(n + 1),
                "setting": setting,
                "light": light,
                "location": f"p{place}",
                "setup_minutes": setup,
                "shoot_minutes": minutes - setup,
                "roles": [f"r{p}" for p in sorted(people)],
            }
        )
    return written


def _plan(draw: Random, written: list[dict[str, object]], dates: Sequence[date]) -> dict[date, list[str]]:
    """Place by place, nights last, the days filled one after the other: what a first assistant draws up first."""
    order = list(dict.fromkeys(str(scene["location"]) for scene in written))
    draw.shuffle(order)
    turn = {place: n for n, place in enumerate(order)}
    night = {True: 1, False: 0}

    def key(scene: dict[str, object]) -> tuple[int, int]:
        dark = scene["setting"] == "EXT" and scene["light"] == "night"
        return night[dark], turn[str(scene["location"])]

    plan: dict[date, list[str]] = {day: [] for day in dates}
    at, minutes = 0, 0
    for scene in sorted(written, key=key):
        length = int(str(scene["setup_minutes"])) + int(str(scene["shoot_minutes"]))
        if minutes and minutes + length > _WORK_A_DAY + 40 and at < len(dates) - 1:
            at, minutes = at + 1, 0
        plan[dates[at]].append(str(scene["number"]))
        minutes += length
    return plan


def _paper(
    draw: Random,
    written: list[dict[str, object]],
    places: list[dict[str, object]],
    cast: int,
    plan: dict[date, list[str]],
    dates: Sequence[date],
) -> Production:
    people: list[dict[str, object]] = []
    lines: list[dict[str, object]] = [{"rate": "6500", "driver": "shooting_day"}]
    for n in range(cast):
        away = []
        if draw.random() < 0.3:
            first = draw.randrange(len(dates))
            away = [{"first": dates[first], "last": dates[first] + timedelta(days=draw.randint(1, 4))}]
        people.append({"id": f"a{n}", "name": f"Interprète {n}", "kind": "performer", "unavailable": away})
        lines.append(
            {"rate": str(round(1800 / (1 + n / 3))), "driver": "person", "subject": f"a{n}", "charges": "artists"}
        )
    for n in range(_CREW):
        rate = str(draw.randint(180, 420))
        contract = {"unit": "day", "rate": rate, "charges": "technicians"}
        people.append({"id": f"t{n}", "name": f"Technique {n}", "kind": "technician", "contract": contract})
        lines.append({"rate": rate, "driver": "person", "subject": f"t{n}", "charges": "technicians"})
    fees = [(place["id"], str(draw.randrange(200, 1600, 50))) for place in places]
    lines += [{"rate": rate, "driver": "location", "subject": place} for place, rate in fees]
    charges = [
        {"category": "technicians", "rate": "0.6", "account": "4"},
        {"category": "artists", "rate": "0.55", "account": "4"},
    ]
    return Production.model_validate(
        {
            "info": {"title": "Un film tiré au sort", "kind": "fiction", "planning": {"max_places": 2}},
            "people": {
                "people": people,
                "roles": [{"id": f"r{n}", "name": f"Rôle {n}", "person": f"a{n}"} for n in range(cast)],
            },
            "locations": {"locations": places},
            "scenes": {"scenes": written},
            "plan": {"days": [{"date": day, "segments": numbers} for day, numbers in plan.items()]},
            "devis": {
                "lines": [{"account": "2", "label": "", "quantity": "1", **line} for line in lines],
                "charges": charges,
            },
        }
    )


def _blows(paper: Production, tomorrow: Sequence[str]) -> tuple[Unavailability, ...]:
    start = datetime(EVE.year, EVE.month, EVE.day, 12, tzinfo=UTC)
    people = [p for number in tomorrow for p in paper.performers_of(number)]
    ill = max(sorted(set(people)), key=people.count)
    lost = paper.scene[tomorrow[0]].location

    def gone(kind: str, subject: str, days: int) -> Unavailability:
        until = start + timedelta(days=days, hours=10)
        return Unavailability.model_validate({"subject_kind": kind, "subject": subject, "start": start, "end": until})

    return gone("person", ill, 3), gone("location", lost, 4)

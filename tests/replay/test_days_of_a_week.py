"""A day's hours know the week that they stand in, as the week's own sheet does."""

from datetime import date, timedelta
from pathlib import Path

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.desk.weeks import weeks
from shootday.journal import Journal
from shootday.production.people import Contract, RateUnit
from shootday.production.production import Production
from tests.builders import DAY, at, production

MONDAY = DAY - timedelta(days=2)
DAYS = [MONDAY + timedelta(days=n) for n in range(4)]


def paper() -> Production:
    """Four days from Monday to Thursday; Tom's rest may be cut to nine hours, twice a week (B-08, B-09)."""
    made = production(agreement="fr-2642")
    contract = Contract(unit=RateUnit.DAY, rate="320.00", craft="scripte", short_rest=True)
    people = [p.model_copy(update={"contract": contract}) if p.id == "tom" else p for p in made.people.people]
    (shot,) = made.plan.days[:1]
    days = tuple(shot.model_copy(update={"date": day}) for day in DAYS)
    return made.model_copy(
        update={
            "people": made.people.model_copy(update={"people": tuple(people)}),
            "plan": made.plan.model_copy(update={"days": days}),
        }
    )


def desk(folder: Path, day: date) -> Desk:
    return Desk(paper(), Journal(folder), day, FixedClock(at("23:30", day)), lang="en", author="eve")


def lived(folder: Path) -> None:
    """In at 08:00, out at 22:30: nine and a half hours of rest before each day but the first."""
    for day in DAYS:
        for line in ("in tom 8:00", "meal 13:00-14:00", "out tom 22:30"):
            assert desk(folder, day).log(line).ok, (day, line)


def test_the_third_short_rest_of_a_week_breaks_the_rule_on_its_day(tmp_path: Path) -> None:
    """Tuesday's and Wednesday's are the two that are let; Thursday's lacks 11 h - 9 h 30 = 90 minutes."""
    lived(tmp_path)
    rested = [
        [b.minutes for b in desk(tmp_path, day).snapshot.sheets["tom"].breaches if b.code == "daily_rest_11h"]
        for day in DAYS
    ]
    assert rested == [[], [], [], [90]]


def test_a_day_says_what_its_week_says_of_it(tmp_path: Path) -> None:
    lived(tmp_path)
    journal = Journal(tmp_path)
    logs = {day: journal.read(day).entries for day in DAYS}
    (week,) = [weeks(paper(), logs, at("23:30", DAYS[-1])).week("tom", MONDAY)]
    assert week is not None
    for told, day in zip(week.sheets, DAYS, strict=True):
        snap = desk(tmp_path, day).snapshot
        assert (snap.sheets["tom"].breaches, snap.sheets["tom"].indemnities) == (told.breaches, told.indemnities)
        assert snap.breaches.get("tom", ()) == told.breaches

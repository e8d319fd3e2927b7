"""Times as typed, and the one instant that each means."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shootday.entries import Unavailability
from shootday.phrases import logline as say
from shootday.production.plan import ShootingDay
from tests.unit.logline.film import DAY, Desk, at, film
from tests.unit.logline.refused import refused

AUTUMN, SPRING = date(2026, 10, 24), date(2026, 3, 28)


def night(day: date, now: str) -> Desk:
    """A night that starts at 18:00, seen at a wall clock."""
    desk = Desk(production=film(ShootingDay(date=day, segments=("30",))))
    desk.context = replace(desk.context, now=at(now, day))
    return desk


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("8:12", "08:12"),
        ("08:12", "08:12"),
        ("8h12", "08:12"),
        ("8H12", "08:12"),
        ("8h", "08:00"),
        ("0812", "08:12"),
        ("812", "08:12"),
        ("8", "08:00"),
        ("13", "13:00"),
        ("-5", "13:55"),
        ("-90", "12:30"),
        ("", "14:00"),
        ("2026-10-14 8:12", "08:12"),
        ("14/10 8:12", "08:12"),
        ("aujourd'hui 8:12", "08:12"),
        ("à 8:12", "08:12"),
        ("00:30 +1", "00:30 +1"),
        ("00:30+1", "00:30 +1"),
    ],
)
def test_a_time_as_people_type_it(desk: Desk, typed: str, clock: str) -> None:
    assert desk.one(f"pat {typed}")[0] == at(clock)


def test_yesterday_is_the_calendars(desk: Desk) -> None:
    for word in ("hier", "yesterday"):
        assert desk.one(f"in ana {word} 23:40")[0] == at("23:40", date(2026, 10, 13))
    assert desk.said("in ana hier 23:40") == "Arrivée à 23:40 le mar. 13 oct : Julie Faure."


def test_a_bare_number_is_a_segment_if_one_has_it_else_a_time(desk: Desk) -> None:
    assert desk.fact("ok 12").segment == "12"  # type: ignore[union-attr]  # a mark
    assert desk.one("12A ok 1120")[0] == at("11:20")
    assert refused(desk, "in ana 12", say.IS_SEGMENT) == ("in ana 12:00",)
    refused(desk, "in ana 99", say.BAD_NUMBER)


@pytest.mark.parametrize("word", ["25:00", "8:60", "24:00", "99h99"])
def test_what_is_no_time_is_refused(desk: Desk, word: str) -> None:
    refused(desk, f"in ana {word}", say.BAD_TIME)
    refused(desk, f"in ana 2026-02-30 {word}", say.BAD_TIME)


def test_a_span_takes_any_dash_and_ends_after_it_starts(desk: Desk) -> None:
    for span in ("8:00-9:15", "8:00–9:15", "8h-9h15", "0800-0915", "8:00 - 9:15", "8:00 – 9:15"):
        happened, fact = desk.one(f"hmc ana {span}")
        assert (happened, fact.until) == (at("08:00"), at("09:15"))  # type: ignore[union-attr]  # a punch
    refused(desk, "coupure 13:25-12:40", say.ENDS_FIRST)
    refused(desk, "coupure 13:25-13:25", say.ENDS_FIRST)


def test_past_midnight_of_a_night_a_small_hour_is_the_next_days() -> None:
    desk = night(DAY, "23:00")
    assert desk.one("out ana 00:30")[0] == at("00:30 +1")
    assert desk.one("in ana 17:55")[0] == at("17:55")
    assert desk.said("pause ana 23:30-00:15").startswith("Pause de 23:30 à 00:15 +1 : Julie Faure.")
    assert desk.one("pause ana 23:30-00:15")[1].until == at("00:15 +1")  # type: ignore[union-attr]  # a punch


def test_a_time_of_two_days_is_the_nearer_to_now_while_the_day_is_lived() -> None:
    production = film(ShootingDay(date=DAY, call=360, segments=("12A", "12B", "12", "7")))
    desk = Desk(production=production)
    desk.context = replace(desk.context, now=at("02:35 +1"), day_plan=replace(desk.context.day_plan, wrap=at("23:30")))
    assert desk.one("out ana 2:30")[0] == at("02:30 +1")
    desk.context = replace(desk.context, now=at("03:00"))
    assert desk.one("in ana 2:30")[0] == at("02:30")


def test_a_time_of_two_days_is_asked_for_afterwards() -> None:
    desk = Desk()
    desk.context = replace(
        desk.context,
        now=at("09:00 +1"),
        day_plan=replace(desk.context.day_plan, wrap=at("23:30")),
    )
    assert refused(desk, "out ana 4:30", say.OUT_OF_DAY) == ("out ana 2026-10-14 04:30", "out ana 2026-10-15 04:30")
    assert desk.one("out ana 2026-10-15 04:30")[0] == at("04:30 +1")


def test_a_time_more_than_twelve_hours_ahead_is_asked_for() -> None:
    desk = Desk("07:00")
    assert desk.one("out ana 18:59")[0] == at("18:59")
    refused(desk, "out ana 19:01", say.OUT_OF_DAY)
    assert desk.one("out ana 2026-10-14 19:01")[0] == at("19:01")
    refused(desk, "out ana 2:30", say.OUT_OF_DAY)


def test_past_midnight_of_a_running_day_yesterday_and_tomorrow_are_asked_for() -> None:
    desk = night(DAY, "01:00 +1")
    assert refused(desk, "out ana hier 23:40", say.SEVERAL) == (
        "out ana 2026-10-13 23:40",
        "out ana 2026-10-14 23:40",
    )
    refused(desk, "indispo ana ..demain", say.SEVERAL)


def test_an_hour_that_strikes_twice_is_asked_for() -> None:
    desk = night(AUTUMN, "23:00")
    assert refused(desk, "out ana 2:30", say.TWICE) == ("out ana 2:30été", "out ana 2:30hiver")
    first, second = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert [desk.one(f"out ana 2:30{s}")[0] for s in ("été", " été", "summer", " hiver", "winter")] == [
        first,
        first,
        first,
        second,
        second,
    ]
    assert "02:30 +1 (summer time)" in desk.said("out ana 2:30été", "en")
    assert desk.one("hmc ana 2:30été-2:50hiver")[1].until == datetime(  # type: ignore[union-attr]  # a punch
        2026, 10, 25, 1, 50, tzinfo=UTC
    )
    refused(desk, "hmc ana 1:30-2:50", say.TWICE)
    refused(desk, "hmc ana 2:30hiver-2:40été", say.ENDS_FIRST)


def test_an_hour_that_the_clocks_skip_is_refused() -> None:
    desk = night(SPRING, "23:00")
    refused(desk, "out ana 2:30", say.SKIPPED)
    refused(desk, "hmc ana 1:30-2:30", say.SKIPPED)
    assert desk.one("out ana 3:10")[0] == datetime(2026, 3, 29, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("", "14:00", None),
        ("..demain", "14:00", "00:00 +2"),
        ("..18:00", "14:00", "18:00"),
        ("..demain 12:00", "14:00", "12:00 +1"),
        ("8:00..18:00", "08:00", "18:00"),
        ("8:00 .. 18:00", "08:00", "18:00"),
        ("8:00-18:00", "08:00", "18:00"),
        ("demain", "00:00 +1", "00:00 +2"),
        ("demain..17/10", "00:00 +1", "00:00 +4"),
        ("demain..", "00:00 +1", None),
        ("15:00", "15:00", None),
        ("..2026-10-20", "14:00", "00:00 +7"),
    ],
)
def test_a_stretch_of_unavailability(desk: Desk, typed: str, start: str, end: str | None) -> None:
    happened, fact = desk.one(f"indispo ana {typed}")
    assert isinstance(fact, Unavailability)
    assert happened == at("14:00")
    assert (fact.subject, fact.start, fact.end) == ("julie", at(start), at(end) if end else None)


def test_a_stretch_that_ends_first_is_refused_and_one_of_a_day_is_said_in_words(desk: Desk) -> None:
    refused(desk, "indispo ana 15:00..14:00", say.ENDS_FIRST)
    refused(desk, "indispo ana ..hier", say.ENDS_FIRST)
    refused(desk, "indispo ana bientôt", say.UNKNOWN)
    refused(desk, "indispo", say.WHAT_AWAY)
    assert desk.said("indispo ana ..demain") == "Indisponible de 14:00 à la fin du jeu. 15 oct : Julie Faure."


def test_gear_that_has_no_name_in_the_documents_is_said_to_be_gear(desk: Desk) -> None:
    assert refused(desk, "indispo grue ..demain", say.UNKNOWN) == ("indispo matériel grue ..demain",)
    fact = desk.fact('indispo matériel "grue 9m" ..demain')
    assert isinstance(fact, Unavailability)
    assert (fact.subject_kind.value, fact.subject) == ("equipment", "grue 9m")

"""Any figure opens its arithmetic, line by line."""

from datetime import date, timedelta
from decimal import Decimal

from shootday.labour.calendar import monday_of
from shootday.labour.explain import ExplainStep, Unit, explain, explain_week
from tests.unit.labour.shoot_day import Shoot
from tests.unit.labour.shoot_week import Run

MON = date(2026, 6, 15)


def lines(steps: tuple[ExplainStep, ...]) -> list[tuple[str, object]]:
    return [(step.what.text("en"), step.figure) for step in steps]


def told_of(shoot: Shoot) -> tuple[ExplainStep, ...]:
    situation = shoot.situation("23:00 +1")
    member = situation.crew["ben"]
    assert member is not None
    return explain(situation, member, shoot.sheet())


def test_a_day_is_explained_from_the_hours_to_the_employers_cost(shoot: Shoot) -> None:
    """EX-08."""
    shoot.technician(("in", "08:00"), ("out", "20:30"), rate="256.40")
    shoot.meal("13:00", "14:00")
    assert lines(told_of(shoot)) == [
        ("work from 08:00 to 13:00", 300),
        ("work from 14:00 to 20:30", 390),
        ("hours worked", 690),
        ("amplitude", 750),
        ("base hours, at 100%", 480),
        ("overtime +25%, at 125%", 180),
        ("overtime +50%, at 150%", 30),
        ("equivalent in base hours", Decimal("12.5000")),
        ("base hour: 256.40 ÷ 8", Decimal("32.0500")),
        ("gross", Decimal("400.63")),
        ("employer charges at 50% (estimate)", Decimal("200.32")),
        ("employer cost (estimate)", Decimal("600.95")),
        ("day over 10 h", 90),
        ("20 min pause before 6 h of work", 30),
        ("open point: The text does not define the simple hourly rate of a day contract.", None),
    ]


def test_each_step_names_its_rule_and_how_sure_it_is(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "21:30"))
    by_name = {step.what.text("en"): step for step in told_of(shoot)}
    assert by_name["overtime +25%, at 125%"].source == "IDCC 2642 art. VI.8 (B-24)"
    assert by_name["overtime +25%, at 125%"].confidence == "T"
    assert by_name["amplitude over 13 h"].confidence == "D"
    assert by_name["gross"].unit is Unit.MONEY


def test_a_step_names_the_disputed_point_that_it_rests_on() -> None:
    """K-02."""
    run = Run(unit="hour", rate="23.79", craft="electricien").day(MON, ("in", "08:00"), ("out", "17:00"))
    situation = run.situations[0]
    member = situation.crew["ben"]
    assert member is not None
    steps = explain(situation, member, run.sheets[0])
    assert [s.reading for s in steps if s.what.text("fr").startswith("heures sup")] == ["day_engagement_stacking"]


def test_a_week_is_explained_with_its_equivalence_and_its_overtime() -> None:
    """EX-01."""
    run = Run(craft="machiniste")
    for n, end in enumerate(("18:30", "18:30", "18:30", "18:30", "18:00")):
        run.day(MON + timedelta(days=n), ("in", "08:00"), ("out", end), meal=("13:00", "14:00"))
    week = run.weeks.week("ben", monday_of(MON))
    assert week is not None
    assert lines(explain_week(week))[5:14] == [
        ("hours worked", 2820),
        ("equivalence: 46 h paid for 47 h", None),
        ("hours counted after equivalence", 2760),
        ("base hours, at 100%", 2100),
        ("overtime +25%, at 125%", 480),
        ("overtime +50%, at 150%", 180),
        ("equivalent in base hours", Decimal("49.5000")),
        ("base hour: 951.76 ÷ 40", Decimal("23.7940")),
        ("gross", Decimal("1177.80")),
    ]


def test_a_fee_and_a_childs_day_are_explained_too(shoot: Shoot) -> None:
    shoot.day = date(2026, 10, 8)
    shoot.child(("hmc_start", "13:50"), ("in", "14:20"), ("out", "17:22"))
    situation = shoot.situation("23:00 +1")
    member = situation.crew["lou"]
    assert member is not None
    told = lines(explain(situation, member, shoot.sheet(person="lou")))
    assert ("cachet, at 100%", 212) in told
    assert ("child's hours in a day", 32) in told


def test_what_is_owed_besides_is_explained_in_money_or_in_number(shoot: Shoot) -> None:
    """B-10, B-33."""
    shoot.previous_outs = {"ben": shoot.at("00:00")}
    shoot.technician(("in", "05:00"), ("out", "12:00"))
    told = lines(told_of(shoot))
    assert ("taxi at night, by receipt", 1) in told
    assert ("missing rest", Decimal("120.00")) in told
    assert ("rest before the day", 300) in told

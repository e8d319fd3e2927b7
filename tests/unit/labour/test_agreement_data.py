"""The agreements as shipped: every figure sourced, none twice at once, every switch with a default."""

from datetime import date
from decimal import Decimal
from itertools import combinations, product

import pytest
from pydantic import ValidationError

from shootday.labour.agreement import Agreement, agreements

DAY = date(2026, 6, 16)


def test_the_agreements_that_are_shipped_hold_in_2026() -> None:
    assert set(agreements()) >= {"fr-2642", "fr-3097", "fr-code", "fr-minors", "fr-trainees"}
    assert all(agreement.covers(DAY) for agreement in agreements().values())


@pytest.mark.parametrize("name", agreements())
def test_no_two_figures_speak_of_the_same_case_on_the_same_day(name: str) -> None:
    for one, other in combinations([f for f in agreements()[name].figures if f.in_force(DAY)], 2):
        if one.id != other.id or not set(one.scope) & set(other.scope):
            continue
        if one.when is not None and other.when is not None and one.when != other.when:
            continue
        ages = [set(range(f.ages[0], f.ages[1] + 1)) if f.ages else set(range(18)) for f in (one, other)]
        assert not ages[0] & ages[1], (one, other)


def test_a_source_is_as_sure_wherever_it_is_given() -> None:
    sure: dict[str, str] = {}
    for figure in (f for text in agreements().values() for f in text.figures):
        assert sure.setdefault(figure.source, figure.confidence) == figure.confidence, figure


def test_every_switch_is_one_that_a_figure_or_a_rule_reads() -> None:
    for text in agreements().values():
        read = {f.when.switch for f in text.figures if f.when} | {"child_counts_hmc"}
        assert {switch.id for switch in text.switches} <= read
        for figure in (f for f in text.figures if f.when):
            assert figure.when is not None
            switch = text.switch(figure.when.switch)
            assert switch is not None
            assert figure.when.value in switch.values


def test_every_age_and_period_of_a_minor_has_its_limits() -> None:
    """D-20 to D-25, D-29, D-31, D-33."""
    minors = agreements()["fr-minors"]
    names = ("day_limit", "spell_limit", "pause_length", "night_from", "night_until", "daily_rest")
    for name, age, period in product(names, range(18), ("school", "holidays")):
        assert minors.find(name, DAY, period, age) is not None, (name, age, period)


@pytest.mark.parametrize(
    ("age", "period", "day", "spell"),
    [
        (2, "school", 60, 30),
        (5, "holidays", 120, 60),
        (8, "school", 180, 90),
        (11, "holidays", 240, 120),
        (12, "school", 240, 120),
        (15, "holidays", 360, 180),
    ],
)
def test_a_childs_limits_are_those_of_the_authoritys_template(age: int, period: str, day: int, spell: int) -> None:
    """D-20 to D-25."""
    minors = agreements()["fr-minors"]
    assert minors.number("day_limit", DAY, period, age).value == day
    assert minors.number("spell_limit", DAY, period, age).value == spell


def test_clock_texts_and_dates_are_read_as_numbers() -> None:
    """B-28."""
    text = agreements()["fr-2642"]
    assert text.number("night_from", DAY, "fiction").value == 22 * 60
    assert text.number("night_until", DAY, "fiction").value == 31 * 60
    assert text.number("night_from", DAY, "magazine").value == 24 * 60
    assert text.number("winter_first", DAY).value == 1221
    assert text.ratio("days_in_week_rate", DAY) == Decimal("4.5")


def test_an_agreement_does_not_cover_a_day_before_its_figures_are_in_force() -> None:
    assert not agreements()["fr-2642"].covers(date(2012, 5, 1))


def test_what_a_text_does_not_say_is_an_error_and_not_a_zero() -> None:
    with pytest.raises(KeyError):
        agreements()["fr-code"].number("night_premium", DAY)


def test_a_switch_takes_only_its_own_values() -> None:
    text = agreements()["fr-2642"]
    assert text.reading("day_hourly_base_2642") == "day_over_8"
    assert text.read_as("day_hourly_base_2642", "week_over_35").reading("day_hourly_base_2642") == "week_over_35"
    with pytest.raises(ValidationError):
        text.read_as("day_hourly_base_2642", "by the moon")


def test_a_figure_without_a_source_is_refused() -> None:
    data = agreements()["fr-code"].model_dump(mode="json")
    data["figures"][0]["source"] = ""
    with pytest.raises(ValidationError):
        Agreement.model_validate(data)

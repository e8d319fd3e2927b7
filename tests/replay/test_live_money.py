"""Stop or go on, and the last moments to decide, on the recorded day at 17:00: 25 of the 45 minutes of 9 are shot."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from shootday.labour.running import running_cost
from shootday.money.hot_cost import Part
from shootday.money.moments import MomentKind
from shootday.money.second import converted
from shootday.production.devis import ExchangeRate
from shootday.views.money_tables import day_line, hot_cost_table, live_table, week_table
from shootday.views.snapshot import Snapshot
from tests.replay.test_expected import FIXTURES, at_the_end, desk_at

LANGS = ("fr", "en")


def at_five() -> Snapshot:
    return desk_at("fiction", datetime.fromisoformat("2026-10-14T17:00:00+02:00"), as_of=True).snapshot


def test_going_on_costs_what_the_minutes_until_the_end_of_the_scene_do_the_strike_being_due_either_way() -> None:
    snap = at_five()
    choice = snap.choice
    assert choice is not None
    # 25 of 45 minutes: 55 %; it ends at 17:25 (see the board's expected figures), 30 minutes of strike after it
    assert (choice.segment, choice.percent) == ("9", 55)
    assert choice.until == datetime.fromisoformat("2026-10-14T17:25:00+02:00")
    assert choice.go_on == running_cost(snap.situation, 55) - running_cost(snap.situation, 30)
    assert 0 < snap.cost_of(1) < snap.cost_of(60)


def test_owing_the_scene_costs_a_day_of_its_own_or_what_it_adds_to_a_planned_one() -> None:
    choice = at_five().choice
    assert choice is not None
    parts = choice.extra_day.parts
    # 300 + 5 x 65 + 120 + 70 x 16.50 + 850 + 380 + 620 + 240, the café, eight customers at 98 with their charges
    assert parts[Part.GEAR] == 3990
    assert parts[Part.PLACES] == 800
    assert parts[Part.EXTRAS] == Decimal("1254.40")
    # ana 950 + barnabe 520 + lilas 281.54 = 1751.54 ; x 1.60 = 2802.464
    assert parts[Part.CAST] == Decimal("2802.46")
    # more than the technicians of the day's call sheet at their day rates: the three who were not called come too
    assert parts[Part.CREW] > 11191 * Decimal("1.5615")
    assert choice.extra_day.total == sum(parts.values())
    assert choice.joined is not None
    assert choice.joined.total < choice.extra_day.total
    assert choice.joined.day is not None
    assert choice.joined.day > date(2026, 10, 14)


def test_once_everybody_has_left_there_is_nothing_to_choose_and_nothing_to_decide() -> None:
    ended = at_the_end("fiction").snapshot
    assert ended.choice is None
    assert ended.moments == ()


def test_the_last_moments_are_those_of_the_wrap_the_next_call_and_the_meal() -> None:
    kinds = {moment.kind: moment for moment in at_five().moments}
    # planned wrap 17:00, forecast 18:28
    assert kinds[MomentKind.OVERTIME].at == datetime.fromisoformat("2026-10-14T17:00:00+02:00")
    assert MomentKind.BREAK not in kinds
    # ana is called at 07:45 on the 15th; performers rest 12 h
    call = kinds[MomentKind.CALL]
    assert call.at == datetime.fromisoformat("2026-10-14T19:45:00+02:00")
    assert "ana" in call.people
    noon = desk_at("fiction", datetime.fromisoformat("2026-10-14T11:10:00+02:00"), as_of=True).snapshot
    breaks = [m for m in noon.moments if m.kind is MomentKind.BREAK]
    # bertille is there since 06:30: six hours at 12:30
    assert [(m.at, m.people) for m in breaks] == [(datetime.fromisoformat("2026-10-14T12:30:00+02:00"), ("bertille",))]


@pytest.mark.parametrize("lang", LANGS)
def test_the_tables_and_the_line_of_the_day_tell_their_figures_in_both_languages(lang: str) -> None:
    snap = at_five()
    tongue = "fr" if lang == "fr" else "en"
    assert snap.impact.day.lines
    assert len(hot_cost_table(snap, tongue).rows) > len(snap.impact.day.lines)
    assert len(live_table(snap, tongue).rows) >= 5
    weekly = week_table(snap, None, tongue)
    assert [row.cells[0].text.split()[0] for row in weekly.rows[:-1]] == [str(n) for n in range(1, 11)]
    assert str(snap.number) in day_line(snap, tongue)


def test_the_week_moves_by_what_its_days_committed() -> None:
    before, now = at_five().impact, at_the_end("fiction").snapshot
    moved = now.impact.total.committed - before.total.committed
    cells = week_table(now, before, "en").rows[-1].cells
    assert cells[3].text == f"€{round(moved):,}"


def test_the_week_before_is_the_last_recorded_day_of_it_as_it_ended() -> None:
    ended, folder = at_the_end("fiction"), FIXTURES / "fiction"
    monday = FixedClock(datetime.fromisoformat("2026-10-19T07:00:00+02:00"))
    desk = Desk(load(folder), Journal(folder), date(2026, 10, 19), monday, lang="en", author="test")
    assert ended.week_before is None
    assert desk.week_before is not None
    assert desk.week_before.total.committed == ended.snapshot.impact.total.committed
    assert week_table(desk.snapshot, desk.week_before, "en").rows[-1].cells[3].text == "€0"


def test_a_second_currency_adds_up_and_its_variance_is_that_of_its_own_columns() -> None:
    rate = ExchangeRate(currency="GBP", rate=Decimal("0.8613"), date=date(2026, 9, 1))
    accounts, total = converted(at_five().impact.accounts, rate)
    for name in ("planned", "revised", "committed", "actual", "to_complete", "estimated_final", "variance"):
        assert sum(getattr(a, name) for a in accounts) == getattr(total, name)
    assert all(a.variance == a.revised - a.estimated_final for a in (*accounts, total))
    # account 11: 18 000 x 0.8613
    assert next(a.planned for a in accounts if a.code == "11") == Decimal("15503.40")

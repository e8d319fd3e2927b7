"""The day as it was known at an instant: what is shown, what cannot be done, and how one comes back."""

from datetime import timedelta

import pytest
from textual.pilot import Pilot

from shootday.day.effective import as_of
from shootday.desk import Desk
from shootday.entries import Draft, MarkAction, SegmentMark
from shootday.tui import actions
from shootday.tui.app import ShootdayApp
from shootday.tui.past import Past
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.lookback import Slider
from tests.tui.driving import journal_of, make_app, screen_text, text_of, ticked, until
from tests.tui.fake_desk import HandClock, make_desk


async def back(app: ShootdayApp, pilot: Pilot[None], *keys: str) -> str:
    """What is on screen once the past was entered and some keys were pressed."""
    await pilot.press("f10", *keys)
    await pilot.pause()
    return screen_text(app)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_strip_says_that_it_is_the_past_and_how_wrong_the_forecast_was(size: tuple[int, int]) -> None:
    desk = make_desk()
    clock = desk.clock
    assert isinstance(clock, HandClock)
    clock.put(14, 20)
    desk.tick()
    app = make_app(desk)
    async with app.run_test(size=size) as pilot:
        shown = await back(app, pilot, "home", *["right"] * 8)

        assert "! VU À 08:42 · en direct 14:20" in shown
        assert "!! fin prévue alors 17:05, 18:55 à présent : 1h50 trop tôt" in shown
        assert "dernière entrée connue : 9, bea, écrite à 08:42" in shown


async def test_once_the_day_has_ended_the_forecast_is_held_against_what_really_came() -> None:
    desk = make_desk()
    clock = desk.clock
    assert isinstance(clock, HandClock)
    clock.put(18, 17)
    assert desk.log("fin rangement 18:17").ok
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await back(app, pilot, "left")

        assert "18:17 en réalité" in shown
        assert "trop tôt" in shown


@pytest.mark.parametrize("screen", actions.SCREENS)
async def test_every_pane_shows_the_same_past(screen: str) -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10", "home")
        await app.action_go(screen)
        await pilot.pause()

        assert "VU À 07:05" in screen_text(app)
        assert app.pane.snap.entries == desk.snapshot.entries[:1]


async def test_reasons_and_alerts_are_those_of_the_past() -> None:
    app = make_app(make_desk())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10", "home")
        app.pane.grid.go_to("12A")
        await pilot.press("y")
        await pilot.pause()
        reasons = screen_text(app)
        await pilot.press("escape", "f9")
        await pilot.pause()

        assert "Pourquoi : 12A" in reasons
        assert "terminée" not in reasons
        assert "Roy" not in screen_text(app)


@pytest.mark.parametrize(
    ("keys", "at"),
    [
        (("home",), "07:05"),
        (("home", "right", "right"), "07:36"),
        (("home", "left"), "07:05"),
        (("home", "pagedown"), "07:35"),
        (("pageup",), "09:56"),
        (("home", "end"), "10:26"),
        (("right",), "10:26"),
    ],
)
async def test_keys_go_from_instant_to_instant(keys: tuple[str, ...], at: str) -> None:
    app = make_app(make_desk())
    async with app.run_test(size=(80, 24)) as pilot:
        assert f"VU À {at}" in await back(app, pilot, *keys)


async def test_a_click_on_the_bar_goes_to_the_nearest_instant() -> None:
    app = make_app(make_desk())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10")
        await pilot.click(Slider, offset=(7, 0))
        await pilot.pause()

        assert "VU À 07:05" in screen_text(app)


@pytest.mark.parametrize("key", ["s", "d", "i", "u", "m"])
async def test_nothing_is_written_in_the_past(key: str) -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        before = len(journal_of(desk).entries)
        await pilot.press("f10", "left", key)
        await pilot.pause()

        assert len(app.screen_stack) == 1
        assert len(journal_of(desk).entries) == before


@pytest.mark.parametrize("key", ["colon", "enter"])
async def test_the_log_line_says_why_nothing_is_written(key: str) -> None:
    app = make_app(make_desk())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10", "left", key)
        await pilot.pause()

        assert "telle qu'elle était connue à 10:10 : rien ne s'y écrit" in text_of(app, "#lookback-keys")
        assert isinstance(app.focused, Grid)


async def test_escape_comes_back_to_the_day_and_to_the_line_that_was_begun() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("colon", *"note")
        await back(app, pilot, "left", "escape")

        assert app.snap is desk.snapshot
        assert app.focused is app.logline.line
        assert app.logline.line.value == "note"
        assert "VU À" not in screen_text(app)


async def test_what_others_write_meanwhile_throws_nobody_out_of_the_past() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10", "home")
        clock = desk.clock
        assert isinstance(clock, HandClock)
        clock.put(11, 7)
        fact = SegmentMark(segment="12B", action=MarkAction.COMPLETE)
        draft = Draft(day=desk.day, happened_at=clock.at, written_at=clock.at, author="tom", fact=fact)
        journal_of(desk).foreign += journal_of(desk).numbered([draft])
        await ticked(app, pilot)

        assert "VU À 07:05 · en direct 11:07" in screen_text(app)
        assert "VU À 11:07" in await _end(app, pilot)


async def _end(app: ShootdayApp, pilot: Pilot[None]) -> str:
    await pilot.press("end")
    await pilot.pause()
    return screen_text(app)


async def test_a_day_without_an_entry_has_no_past() -> None:
    app = make_app(make_desk(lines=()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f10")
        await until(pilot, lambda: "Rien n'a encore été écrit" in text_of(app, "#understood"))

        assert app.snap is app.desk.snapshot


def _same(one: Desk, instant_minutes: int) -> None:
    at = one.clock.now() - timedelta(minutes=instant_minutes)
    then = one.seen_at(at)
    assert then.entries == as_of(one.snapshot.entries, at)
    assert then.now == at


@pytest.mark.parametrize("minutes", [0, 1, 45, 120, 600])
def test_what_was_known_is_what_was_written_by_then(minutes: int) -> None:
    desk = make_desk()
    live = desk.snapshot
    _same(desk, minutes)

    assert desk.snapshot is live


def test_an_instant_looked_at_again_is_not_worked_out_again() -> None:
    past = Past(make_desk())
    assert past.enter()
    first = past.snapshot
    past.look("step", -1)
    past.look("step", 1)

    assert past.snapshot is first

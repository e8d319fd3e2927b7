"""What is made before the first frame, and what only when it is asked for."""

import pytest

from shootday.tui import actions
from shootday.tui.app import ShootdayApp
from shootday.tui.screens.pane import Pane
from tests.tui.driving import screen_text, text_of, ticked, until
from tests.tui.fake_desk import HandClock, make_desk


def made(app: ShootdayApp) -> list[str]:
    """The names of the panes that were made so far, in that order."""
    return [pane.name_in_registry for pane in app.screen_stack[0].query(Pane)]


@pytest.mark.parametrize("name", actions.SCREENS[1:])
async def test_a_pane_is_made_when_it_is_first_asked_for_and_stays(name: str) -> None:
    app = ShootdayApp(make_desk(), ticking=False)
    async with app.run_test() as pilot:
        assert made(app) == ["day"]

        await app.action_go(name)
        first = app.pane
        await app.action_go("day")
        await app.action_go(name)
        await pilot.pause()

        assert made(app) == ["day", name]
        assert app.pane is first
        assert app.pane.display


async def test_a_key_typed_right_after_the_one_that_opens_a_pane_is_for_that_pane() -> None:
    app = ShootdayApp(make_desk(), ticking=False)
    async with app.run_test() as pilot:
        await pilot.press("f7", "down", "slash", "r")

        assert app.pane.name_in_registry == "journal"
        assert app.pane.has_class("-filtering")


def said(app: ShootdayApp) -> str:
    """What the strip says."""
    return text_of(app, "#strip-0") + text_of(app, "#strip-1")


async def test_the_first_frame_has_a_dash_for_whatever_follows_from_the_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ShootdayApp, "_stand", lambda _app: None)
    desk = make_desk("en")
    app = ShootdayApp(desk, ticking=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()

        assert "_hours" not in vars(desk.snapshot)
        assert all(row.id in screen_text(app) for row in desk.snapshot.board.rows)
        assert "Wrap 17:05" in said(app)
        assert " – " in said(app)
        assert "alert" not in said(app)


async def test_the_hours_follow_in_the_next_frame() -> None:
    app = ShootdayApp(make_desk("en"), ticking=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: " – " not in said(app))

        assert "6 h break at 12:30, in 1h30 (Luc Ferrand)" in said(app)
        assert "1 alert" in said(app)


async def test_memory_settles_once_the_app_stands_and_every_ten_minutes_from_there() -> None:
    told: list[bool] = []
    desk = make_desk()
    clock = desk.clock
    assert isinstance(clock, HandClock)
    app = ShootdayApp(desk, ticking=False, settle=lambda: told.append(app.is_running))
    async with app.run_test() as pilot:
        await until(pilot, lambda: bool(told))
        await pilot.press("f3", "f2")
        for minute in range(1, 22):
            clock.put(11, minute)
            await ticked(app, pilot)

        assert told == [True, True, True]

"""What is made before the first frame, and what only when it is asked for."""

import pytest

from shootday.tui import actions
from shootday.tui.app import ShootdayApp
from shootday.tui.screens.pane import Pane
from tests.tui.driving import until
from tests.tui.fake_desk import make_desk


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


async def test_who_waits_for_the_app_to_stand_is_told_once() -> None:
    told: list[bool] = []
    app = ShootdayApp(make_desk(), ticking=False, ready=lambda: told.append(app.is_running))
    async with app.run_test() as pilot:
        await until(pilot, lambda: bool(told))
        await pilot.press("f3", "f2")

        assert told == [True]

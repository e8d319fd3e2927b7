"""What each screen looks like, at the smallest size that is promised and at a comfortable one, in both languages.

A picture that changes is to be looked at, not only updated.
"""

from typing import Any

import pytest
from textual.pilot import Pilot

from shootday.phrases import Lang
from shootday.tui import actions
from tests.tui.driving import make_app, until
from tests.tui.fake_desk import canned_options, make_desk

SIZES = {"small": (80, 24), "large": (120, 40)}


def _shown(screen: str) -> Any:
    async def go(pilot: Pilot[None]) -> None:
        await pilot.app.action_go(screen)  # type: ignore[attr-defined]  # it is our app
        await pilot.pause()

    return go


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", [s for s in actions.SCREENS if s != "tomorrow"])
def test_a_pane_looks_like_its_picture(screen: str, size: str, lang: Lang, snap_compare: Any) -> None:
    app = make_app(make_desk(lang))

    assert snap_compare(app, terminal_size=SIZES[size], run_before=_shown(screen))


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_tomorrow_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    desk = make_desk(lang)
    desk.solve = canned_options  # type: ignore[method-assign]  # the planner is not what is looked at here
    app = make_app(desk)

    async def solved(pilot: Pilot[None]) -> None:
        await pilot.press("4", "c")
        await until(pilot, lambda: bool(app.pane.grid.counts[1]))
        await pilot.pause()

    assert snap_compare(app, terminal_size=SIZES[size], run_before=solved)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_hand_over_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(lang)), terminal_size=SIZES[size], press=["h"])


@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
def test_the_past_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(lang)), terminal_size=SIZES[size], press=["f10", *["left"] * 4])


@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
def test_the_reasons_look_like_their_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(lang)), terminal_size=SIZES[size], press=["y"])


DIALOGS = {"mark": "p", "incident": "i", "help": "f1", "undo": "u", "quit": "ctrl+q"}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_dialog_looks_like_its_picture(dialog: str, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk()), terminal_size=SIZES["small"], press=[DIALOGS[dialog]])


def test_the_unsaved_banner_looks_like_its_picture(snap_compare: Any) -> None:
    desk = make_desk()
    desk.journal.full = True  # type: ignore[attr-defined]  # the fake's own

    assert snap_compare(make_app(desk), terminal_size=SIZES["small"], press=["d"])


def test_the_light_theme_looks_like_its_picture(snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(), light=True), terminal_size=SIZES["small"])

"""What each screen looks like, at the smallest size that is promised and at a comfortable one, in both languages.

A picture that changes is to be looked at, not only updated.
"""

from typing import Any

import pytest
from textual.pilot import Pilot

from shootday.desk import Desk
from shootday.phrases import Lang
from shootday.tui import actions
from shootday.tui.widgets.grid import Grid
from tests.tui.driving import make_app, screen_text, until
from tests.tui.fake_desk import MORNING, HandClock, canned_clash, canned_options, make_desk

SIZES = {"small": (80, 24), "large": (120, 40)}
OTHER = [("small", "en"), ("large", "fr")]
"""The sizes and languages that a picture of one screen in two leaves out."""


def _shown(screen: str) -> Any:
    async def go(pilot: Pilot[None]) -> None:
        await pilot.app.action_go(screen)  # type: ignore[attr-defined]  # it is our app
        await pilot.pause()

    return go


def _planned(lang: Lang = "fr") -> Desk:
    desk = make_desk(lang)
    desk.solve = canned_options  # type: ignore[method-assign]  # the planner is not what is looked at here
    return desk


def _solved(*keys: str) -> Any:
    async def go(pilot: Pilot[None]) -> None:
        await pilot.press("4", "c")
        await until(pilot, lambda: bool(pilot.app.pane.grid.counts[1]))  # type: ignore[attr-defined]  # it is our app
        await pilot.press(*keys)
        await pilot.pause()

    return go


def _evening(lang: Lang) -> Desk:
    """Five minutes after the wrap, which half of the people were never logged out of."""
    evening = ("12B ok 11:20", "meal 12:35-13:35", "14 start 14:00", "14 ok 15:20", "7 part 40% 16:40", "wrap 17:40")
    outs = ("out camera 18:00 except Ines 18:20", "out theo 17:45")
    desk = make_desk(lang, lines=(*MORNING, *(((18, 30), line) for line in (*evening, *outs))))
    assert isinstance(desk.clock, HandClock)
    desk.clock.put(18, 35)
    desk.tick()
    return desk


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", [s for s in actions.TABS if s != "tomorrow"])
def test_a_pane_looks_like_its_picture(screen: str, size: str, lang: Lang, snap_compare: Any) -> None:
    app = make_app(make_desk(lang))

    assert snap_compare(app, terminal_size=SIZES[size], run_before=_shown(screen))


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_tomorrow_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(_planned(lang)), terminal_size=SIZES[size], run_before=_solved())


def _supposing(*keys: str) -> Any:
    async def go(pilot: Pilot[None]) -> None:
        await pilot.press("4", "f", "down", "tab", *"cafe..16/10", *keys)
        await pilot.pause()

    return go


@pytest.mark.parametrize("keys", [(), ("enter",)], ids=["asked", "answered"])
@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
def test_what_if_looks_like_its_picture(size: str, lang: Lang, keys: tuple[str, ...], snap_compare: Any) -> None:
    assert snap_compare(make_app(_planned(lang)), terminal_size=SIZES[size], run_before=_supposing(*keys))


@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
def test_a_clash_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    desk = make_desk(lang)
    desk.solve = canned_clash  # type: ignore[method-assign]  # the planner is not what is looked at here

    async def go(pilot: Pilot[None]) -> None:
        await pilot.press("4", "c")
        await until(pilot, lambda: bool(pilot.app.pane.query_one("#clash", Grid).counts[1]))  # type: ignore[attr-defined]  # it is our app
        await pilot.pause()

    assert snap_compare(make_app(desk), terminal_size=SIZES[size], run_before=go)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_hand_over_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(lang)), terminal_size=SIZES[size], press=["h"])


@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
def test_the_past_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(lang)), terminal_size=SIZES[size], press=["f10", *["left"] * 4])


@pytest.mark.parametrize(("size", "lang"), OTHER)
def test_the_past_in_the_other_language_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(lang)), terminal_size=SIZES[size], press=["f10", "home", "right", "colon"])


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


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_dialog_in_the_other_language_and_size_looks_like_its_picture(dialog: str, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk("en")), terminal_size=SIZES["large"], press=[DIALOGS[dialog]])


@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
def test_the_alerts_look_like_their_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(make_desk(lang)), terminal_size=SIZES[size], press=["f9"])


def test_the_palette_looks_like_its_picture(snap_compare: Any) -> None:
    async def asked(pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+p", *"passation")
        await until(pilot, lambda: "Ce que doit savoir" in screen_text(pilot.app))  # type: ignore[arg-type]  # ours
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    assert snap_compare(make_app(make_desk()), terminal_size=SIZES["small"], run_before=asked)


KEYS = {
    "a punch with an hour": ("f3", "f", "down", "tab", *"17:30"),
    "an incident": ("i", *["down"] * 3, "tab", *"25", "tab", "tab", *"10:40", "tab", *"averse"),
    "an illness, which takes no text": ("i", "tab", *"25"),
    "a filter": ("f3", "slash", *"image"),
    "a selection": ("f3", "down", "space", "space", "space"),
    "people by their state": ("f3", *["t"] * 3, "T"),
    "a line and its meaning": ("colon", *"12B ok 11:20"),
    "a line without a meaning": ("colon", *"in personne", "enter"),
    "a mark that is asked first": ("up", "s"),
}


@pytest.mark.parametrize("what", KEYS)
def test_what_keys_lead_to_looks_like_its_picture(what: str, snap_compare: Any) -> None:
    keys = ["space" if key == " " else key for key in KEYS[what]]

    assert snap_compare(make_app(make_desk()), terminal_size=SIZES["small"], press=keys)


def test_the_unsaved_banner_on_a_large_screen_looks_like_its_picture(snap_compare: Any) -> None:
    desk = make_desk("en")
    desk.journal.full = True  # type: ignore[attr-defined]  # the fake's own

    assert snap_compare(make_app(desk), terminal_size=SIZES["large"], press=["d", "ctrl+q"])


@pytest.mark.parametrize(("size", "lang"), OTHER)
@pytest.mark.parametrize("part", ["moves", "calls", "sheet"])
def test_a_part_of_an_option_looks_like_its_picture(part: str, size: str, lang: Lang, snap_compare: Any) -> None:
    keys = ["w"] * (1 + ["moves", "calls", "sheet"].index(part))

    assert snap_compare(make_app(_planned(lang)), terminal_size=SIZES[size], run_before=_solved(*keys))


def test_the_signing_looks_like_its_picture(snap_compare: Any) -> None:
    desk = _planned()
    desk.propose_option(canned_options().options[1])

    assert snap_compare(make_app(desk), terminal_size=SIZES["small"], run_before=_solved("v", *"Luc", "enter"))


@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
@pytest.mark.parametrize("screen", ["day", "people"])
def test_a_pane_after_the_wrap_looks_like_its_picture(screen: str, size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(_evening(lang)), terminal_size=SIZES[size], run_before=_shown(screen))


@pytest.mark.parametrize("screen", [s for s in actions.TABS if s != "day"])
def test_a_pane_in_the_light_looks_like_its_picture(screen: str, snap_compare: Any) -> None:
    app = make_app(_planned(), light=True)

    assert snap_compare(
        app, terminal_size=SIZES["small"], run_before=_solved() if screen == "tomorrow" else _shown(screen)
    )


@pytest.mark.parametrize("screen", ["day", "people"])
def test_a_pane_without_colours_looks_like_its_picture(
    screen: str, snap_compare: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    assert snap_compare(make_app(make_desk()), terminal_size=SIZES["small"], run_before=_shown(screen))

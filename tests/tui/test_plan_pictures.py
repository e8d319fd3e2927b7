"""What the stripboard and the plan's versions look like, in both languages and sizes, in the light, without colours."""

from typing import Any

import pytest
from textual.pilot import Pilot

from shootday.desk import Desk
from shootday.phrases import Lang
from shootday.tui.forms.table import TableDialog
from tests.tui.driving import make_app, until
from tests.tui.fake_desk import HandClock, canned_options, make_desk
from tests.tui.test_screen_pictures import SIZES


def _afternoon(lang: Lang) -> Desk:
    """14 and 7 are left; Simon's actor is away the next day, on which he is planned; one version was validated."""
    desk = make_desk(lang)
    assert isinstance(desk.clock, HandClock)
    desk.clock.put(15, 30)
    for line in ("12B ok 11:20", "indispo theo ..15/10"):
        assert desk.log(line).ok
    return desk


def _keys(*keys: str) -> Any:
    async def go(pilot: Pilot[None]) -> None:
        for key in keys:
            await pilot.press(key)
            await pilot.pause()

    return go


TAKEN = ("4", "b", "end", "space", "left", "left")
"""The last strip of the boneyard, in hand, on a day."""


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_stripboard_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    assert snap_compare(make_app(_afternoon(lang)), terminal_size=SIZES[size], run_before=_keys(*TAKEN))


def test_the_stripboard_in_the_light_looks_like_its_picture(snap_compare: Any) -> None:
    assert snap_compare(make_app(_afternoon("fr"), light=True), terminal_size=SIZES["small"], run_before=_keys(*TAKEN))


def test_the_stripboard_without_colours_looks_like_its_picture(
    snap_compare: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    assert snap_compare(make_app(_afternoon("fr")), terminal_size=SIZES["small"], run_before=_keys(*TAKEN))


def test_the_stripboard_as_it_is_found_looks_like_its_picture(snap_compare: Any) -> None:
    assert snap_compare(make_app(_afternoon("fr")), terminal_size=SIZES["small"], run_before=_keys("4", "b"))


@pytest.mark.parametrize(("what", "keys"), [("the day", ("d",)), ("why", ("y",)), ("a refusal", ("up", "l", "x", "p"))])
def test_what_is_asked_of_a_strip_looks_like_its_picture(what: str, keys: tuple[str, ...], snap_compare: Any) -> None:
    del what
    asked = _keys("4", "b", "down", "down", *keys)

    assert snap_compare(make_app(_afternoon("en")), terminal_size=SIZES["small"], run_before=asked)


@pytest.mark.parametrize(("size", "lang"), [("small", "fr"), ("large", "en")])
def test_the_plan_beside_the_best_looks_like_its_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    desk = _afternoon(lang)
    desk.solve = canned_options  # type: ignore[method-assign,assignment]  # the planner is not what is looked at here

    async def compared(pilot: Pilot[None]) -> None:
        await _keys(*TAKEN, "space", "m")(pilot)
        await until(pilot, lambda: isinstance(pilot.app.screen, TableDialog))
        await pilot.pause()

    assert snap_compare(make_app(desk), terminal_size=SIZES[size], run_before=compared)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_versions_look_like_their_picture(size: str, lang: Lang, snap_compare: Any) -> None:
    desk = _afternoon(lang)
    for option, by in zip(canned_options().options, ("Luc Ferrand, directeur de production", "bea, 1re"), strict=True):
        desk.propose_option(option)
        assert desk.validate(by).ok

    assert snap_compare(make_app(desk), terminal_size=SIZES[size], run_before=_keys("4", "V"))


def test_taking_a_version_back_looks_like_its_picture(snap_compare: Any) -> None:
    desk = _afternoon("fr")
    desk.propose_option(canned_options().options[0])
    assert desk.validate("Luc Ferrand, directeur de production").ok

    assert snap_compare(make_app(desk), terminal_size=SIZES["small"], run_before=_keys("4", "V", "end", "v"))

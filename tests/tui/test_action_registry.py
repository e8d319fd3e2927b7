"""The registry that feeds the keys, the footer, the palette and the help."""

import re
from collections import Counter

import pytest

from shootday.phrases import Lang
from shootday.tui import actions
from shootday.tui.app import ShootdayApp
from shootday.tui.screens import panes
from tests.tui.driving import make_app, screen_text
from tests.tui.fake_desk import make_desk

ARRIVES = re.compile(
    r"[a-zA-Z0-9]|f([1-9]|10)|up|down|space|plus|ctrl\+[a-gj-ln-z]|slash|colon|enter|escape|left|right|pageup|pagedown|home|end"
)
"""Keys that every terminal sends; ctrl+h, ctrl+i and ctrl+m arrive as others."""


def keys(action: actions.Action) -> list[str]:
    return action.key.split(",")


@pytest.mark.parametrize("past", [False, True])
@pytest.mark.parametrize("screen", actions.SCREENS)
def test_no_two_actions_that_can_be_done_on_one_screen_share_a_key(screen: str, past: bool) -> None:
    where = actions.Where(screen, row=True, told=True, unsaved=True, past=past, options=True)
    counts = Counter(key for action in actions.at(screen) if action.possible(where) for key in keys(action))

    assert [key for key, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("screen", actions.SCREENS)
def test_nothing_can_be_logged_in_the_past(screen: str) -> None:
    where = actions.Where(screen, row=True, told=True, past=True, options=True)
    names = {action.command for action in actions.possible(where)}

    assert names.isdisjoint(
        ENTRIES | {"amend", "strike", "solve", "suppose", "app.type", "incident", "mark", "punch", "postpone"}
    )


@pytest.mark.parametrize("action", actions.ACTIONS, ids=lambda a: a.id)
def test_every_action_says_what_it_does_in_both_languages(action: actions.Action) -> None:
    words = [phrase(lang) for phrase in (action.phrase, action.help) for lang in ("fr", "en")]

    assert all(words)
    assert max(len(action.phrase(lang)) for lang in ("fr", "en")) <= 12


ENTRIES = {"start", "done", "setup", "come", "leave", "absent", "all_come", "all_leave", "undo", "propose", "validate"}


def test_nothing_that_writes_is_done_ahead_of_its_turn() -> None:
    """Such keys are alive under dialogs too."""
    assert [a.id for a in actions.ACTIONS if a.first and a.command in ENTRIES] == []


def test_ids_are_unique() -> None:
    assert len(actions.BY_ID) == len(actions.ACTIONS)


@pytest.mark.parametrize("action", actions.ACTIONS, ids=lambda a: a.id)
def test_every_key_reaches_a_program_in_a_terminal(action: actions.Action) -> None:
    assert all(ARRIVES.fullmatch(key) for key in keys(action))


@pytest.mark.parametrize("action", actions.ACTIONS, ids=lambda a: a.id)
def test_what_works_while_typing_is_no_plain_letter(action: actions.Action) -> None:
    """A letter goes into the log line while that has focus, so an action for everywhere must not be one."""
    if not action.screens:
        assert all(len(key) > 1 for key in keys(action))


@pytest.mark.parametrize("action", actions.ACTIONS, ids=lambda a: a.id)
def test_somebody_answers_to_every_action(action: actions.Action) -> None:
    name = action.command.removeprefix("app.").split("(")[0]
    if action.command.startswith("app."):
        assert hasattr(ShootdayApp, f"action_{name}")
    else:
        assert action.screens
        assert all(hasattr(panes.kind(screen), f"action_{name}") for screen in action.screens)


def test_the_panes_are_those_of_the_registry() -> None:
    assert tuple(panes.kind(screen).name_in_registry for screen in actions.SCREENS) == actions.SCREENS


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("screen", actions.SCREENS)
async def test_typing_alerts_and_help_are_always_in_sight_in_the_footer(screen: str, lang: Lang) -> None:
    app = make_app(make_desk(lang))
    async with app.run_test(size=(80, 24)) as pilot:
        await app.action_go(screen)
        await pilot.pause()
        footer = screen_text(app).splitlines()[-1]

        words = [f"{actions.BY_ID[i].shown_key} {actions.BY_ID[i].phrase(lang)}" for i in ("log", "alerts", "help")]
        assert all(word in footer for word in words), footer

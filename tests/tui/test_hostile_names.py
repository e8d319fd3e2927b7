"""Names that would be markup or orders to the terminal, on every pane and in every dialog: they are shown as text."""

from pathlib import Path

import pytest
from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Input

from shootday.production.production import Production
from shootday.tui import actions
from shootday.tui.app import ShootdayApp
from shootday.tui.widgets.plain import Plain
from tests import hostile_film
from tests.tui import fake_desk
from tests.tui.driving import make_app, screen_text

HOSTILE = ("Bob [/]", "[red]Bob[/]", "[link=http://x]Bob[/link]", "[@click=app.bell]Bob[/]", "[CAM A]")
SIZES = [(80, 24), (120, 40)]


def renamed(production: Production, name: str) -> Production:
    people = production.people
    first = people.people[0].model_copy(update={"name": name})
    places = tuple(place.model_copy(update={"name": name}) for place in production.locations.locations)
    return production.model_copy(
        update={
            "people": people.model_copy(update={"people": (first, *people.people[1:])}),
            "locations": production.locations.model_copy(update={"locations": places}),
        }
    )


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_name_is_text_on_every_pane(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    production = renamed(fake_desk.production(), name)
    monkeypatch.setattr(fake_desk, "production", lambda: production)
    app = make_app(fake_desk.make_desk(lines=()))
    seen = []
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        for screen in actions.SCREENS:
            await app.action_go(screen)
            await pilot.pause()
            seen.append(screen_text(app))
        await pilot.press("2", "i")
        await pilot.pause()

    assert name in seen[0]
    assert name in seen[1]


@pytest.mark.parametrize("text", HOSTILE)
def test_plain_text_is_never_markup(text: str) -> None:
    content = Plain(text).content

    assert isinstance(content, Content)
    assert content.plain == text


@pytest.mark.parametrize("size", SIZES)
async def test_no_pane_and_no_dialog_breaks_on_a_production_of_hostile_names(
    size: tuple[int, int], tmp_path: Path
) -> None:
    desk = hostile_film.desk(hostile_film.folder(tmp_path / "film"))
    desk.solve = fake_desk.canned_options  # type: ignore[method-assign]  # the planner has tests of its own
    app = make_app(desk)
    opened, done = set(), set()
    async with app.run_test(size=size, notifications=True) as pilot:
        for screen in actions.SCREENS:
            await app.action_go(screen)
            await pilot.press("home", "down")
            for action in app.possible():
                if action.command.startswith("app.go") or action.id.startswith("past") or action.id in done:
                    continue
                done.add(action.id)
                await app.doing(action)()
                await pilot.pause()
                unharmed(app, size)
                opened |= {type(window).__name__ for window in app.screen_stack[1:]}
                while len(app.screen_stack) > 1:
                    await pilot.press("escape")
                app.logline.line.put("")
                await app.action_go(screen)
            await pilot.press("end")
            unharmed(app, size)
        for line in ('in "[/ 漢', "12A ", 'note [red]x[/] \x1b[31m "', "@[/ 漢 in", "inc "):
            app.logline.line.put(line)
            await pilot.press("tab")
            unharmed(app, size)

    assert opened >= {"Confirm", "MarkForm", "PunchForm", "IncidentForm", "TableDialog"}


async def test_what_is_pasted_never_reaches_the_terminal_as_an_order() -> None:
    app = make_app(fake_desk.make_desk())
    async with app.run_test(size=SIZES[0]) as pilot:
        for keys in ((), ("f",), ("escape", "i")):
            await pilot.press(*keys)
            for box in app.screen.query(Input):
                box.post_message(events.Paste("vent\x1b[31m \x1b]52;c;QUJD\x07\x9b1m\u202efort\n"))
            await pilot.pause()
            assert all(box.value.endswith("vent[31m ]52;c;QUJD1mfort") for box in app.screen.query(Input))
            unharmed(app, SIZES[0])


def unharmed(app: ShootdayApp, size: tuple[int, int]) -> None:
    """Nothing on screen acts on the terminal, no text is a link or an action, each line is as wide as the screen."""
    strips: list[Strip] = app.screen._compositor.render_strips()
    assert len(strips) == size[1]
    for strip in strips:
        text = "".join(segment.text for segment in strip)
        assert cell_len(text) == size[0], text
        assert not hostile_film.foul(text), text
        for segment in strip:
            style = segment.style
            actions_ = [] if style is None else [str(v) for k, v in style.meta.items() if k.startswith("@")]
            assert style is None or style.link is None
            assert not any("quit" in action for action in actions_), actions_

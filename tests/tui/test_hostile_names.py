"""Names that would be markup, on every pane and in every answer: they are shown as they are written."""

import pytest
from textual.content import Content

from shootday.production.production import Production
from shootday.tui import actions
from shootday.tui.widgets.plain import Plain
from tests.tui import fake_desk
from tests.tui.driving import make_app, screen_text

HOSTILE = ("Bob [/]", "[red]Bob[/]", "[link=http://x]Bob[/link]", "[@click=app.bell]Bob[/]", "[CAM A]")


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
            app.action_go(screen)
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

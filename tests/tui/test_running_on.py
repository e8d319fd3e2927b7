"""What if we go on? One key from any pane; a quarter of an hour more or less at each key."""

from shootday.tui.forms.over import RunningOn
from tests.tui.driving import make_app, screen_text, until
from tests.tui.fake_desk import make_desk


async def test_one_key_says_what_going_on_costs_and_more_keys_look_further() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.action_go("people")
        await pilot.press("plus")
        await until(pilot, lambda: isinstance(app.screen, RunningOn))
        await pilot.pause()
        assert "Et si l'on continue 30 min" in screen_text(app)
        await pilot.press("plus", "plus", "minus")
        await pilot.pause()
        shown = screen_text(app)
        assert "Et si l'on continue 45 min" in shown
        assert "Rappel possible dès" in shown
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, RunningOn))
    assert desk.snapshot.entries == make_desk().snapshot.entries

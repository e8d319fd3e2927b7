"""The Budget pane's parts, one key after the other, and the form that says what an account will still cost."""

from textual.widgets import Input

from shootday.entries import ToComplete
from tests.tui.driving import last, make_app, screen_text
from tests.tui.fake_desk import make_desk


async def test_one_key_turns_from_the_accounts_to_the_day_to_the_choice_to_the_week_and_back() -> None:
    app = make_app(make_desk("fr"))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f6")
        for told in ("Écart du jour", "L'heure qui vient", "Groupe", "Cpte"):
            await pilot.press("w")
            await pilot.pause()
            assert told in screen_text(app)


async def test_the_form_logs_what_the_account_under_the_cursor_will_still_cost() -> None:
    desk = make_desk("fr")
    app = make_app(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f6")
        await pilot.press("f")
        await pilot.pause()
        app.screen.query_one("#field-amount", Input).value = "3200"
        await pilot.press("enter")
        await pilot.pause()
        account = app.pane.snap.impact.accounts[0].code
        assert last(desk) == ToComplete(account=account, amount="3200")
        assert "*" in screen_text(app)


async def test_the_form_can_put_an_account_back_as_computed() -> None:
    desk = make_desk("fr")
    app = make_app(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f6")
        await pilot.press("f")
        await pilot.pause()
        await pilot.press("end")
        await pilot.pause()
        assert app.screen.query_one("#field-amount", Input).disabled
        await pilot.press("enter")
        await pilot.pause()
        assert last(desk) == ToComplete(account=app.pane.snap.impact.accounts[0].code)

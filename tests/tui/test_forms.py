"""Forms, the ledger's screen and other windows: the same entries by other ways."""

from collections.abc import Callable

import pytest

from shootday.entries import Incident, IncidentCause, MarkAction, PunchAction
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.incident import IncidentForm
from shootday.tui.forms.mark import MarkForm
from shootday.tui.forms.punch import PunchForm
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import LogInput
from tests.tui.driving import journal_of, last, make_app, ticked, until
from tests.tui.fake_desk import make_desk


@pytest.mark.parametrize(
    ("keys", "form", "facts"),
    [
        (("f3", "f"), PunchForm, lambda fact: fact.action is PunchAction.IN),
        (("p",), MarkForm, lambda fact: (fact.action, fact.percent) == (MarkAction.PART, 50)),
    ],
)
async def test_a_form_makes_the_same_entry_as_a_line(
    keys: tuple[str, ...], form: type, facts: Callable[[object], bool]
) -> None:
    desk = make_desk(lines=())
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press(*keys)
        await until(pilot, lambda: isinstance(app.screen, form))
        await pilot.press("enter")
        await until(pilot, lambda: len(journal_of(desk).entries) == 1)

        assert facts(last(desk))


async def test_an_incident_is_logged_from_its_form() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, IncidentForm))
        app.screen.query_one(Grid).go_to("weather")
        await pilot.press("tab", *"25", "enter")
        await until(pilot, lambda: len(journal_of(desk).entries) == before + 1)

        assert isinstance(fact := last(desk), Incident)
        assert (fact.cause, fact.minutes_lost, fact.segments) == (IncidentCause.WEATHER, 25, ("12B",))


async def test_a_form_left_by_escape_logs_nothing() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, IncidentForm))
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, IncidentForm))

        assert len(journal_of(desk).entries) == before


async def test_a_tick_takes_in_what_another_window_wrote() -> None:
    desk, other = make_desk(), make_desk(lines=())
    app = make_app(desk)
    async with app.run_test() as pilot:
        other.log("12B ok")
        journal_of(desk).foreign = [journal_of(other).entries[-1].model_copy(update={"id": "20261014-0099-else"})]
        await ticked(app, pilot)

        assert "terminée" in app.pane.grid.render_line(2).text


async def test_an_entry_is_struck_out_from_the_journal() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        target = journal_of(desk).entries[-3].id
        await pilot.press("f7")
        app.pane.grid.go_to(target)
        await pilot.press("x")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("x")
        await until(pilot, lambda: getattr(last(desk), "target", None) == target)


async def test_amending_begins_on_the_log_line() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("f7", "e")
        await until(pilot, lambda: isinstance(app.focused, LogInput))

        assert app.logline.line.value == "corrige 15 12B début 10:25"

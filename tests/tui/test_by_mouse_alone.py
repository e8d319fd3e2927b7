"""The same day with no keyboard at all: everything that matters is on screen somewhere, and a click does it."""

import pytest
from rich.cells import cell_len
from textual.command import CommandList, CommandPalette
from textual.pilot import Pilot

from shootday.entries import DecisionAction, Incident, IncidentCause, MarkAction, PunchAction
from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui import actions
from shootday.tui.app import ShootdayApp
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.incident import IncidentForm
from shootday.tui.forms.mark import MarkForm
from shootday.tui.forms.signing import Signing
from shootday.tui.forms.table import TableDialog
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.lookback import Slider
from tests.tui.driving import journal_of, last, make_app, screen_text, until
from tests.tui.fake_desk import canned_options, make_desk

SMALL = (80, 24)


async def click(pilot: Pilot[None], app: ShootdayApp, text: str, **held: bool) -> None:
    """Click in the middle of a text that is on screen, once it is there; the last line that holds it is meant."""
    await until(pilot, lambda: text in screen_text(app))
    lines = screen_text(app).split("\n")
    y = max(n for n, line in enumerate(lines) if text in line)
    x = cell_len(lines[y][: lines[y].index(text)]) + cell_len(text) // 2
    await pilot.click(offset=(x, y), **held)
    await pilot.pause()


async def test_each_pane_is_one_click_on_its_tab() -> None:
    app = make_app(make_desk())
    async with app.run_test(size=SMALL) as pilot:
        seen = []
        for screen in (*actions.TABS[1:], actions.TABS[0]):
            await click(pilot, app, f"{actions.BY_ID[f'go.{screen}'].shown_key} ")
            seen.append(app.pane.name_in_registry)

        assert seen == [*actions.TABS[1:], actions.TABS[0]]


async def test_a_scene_is_clicked_and_then_the_mark_that_it_gets() -> None:
    desk = make_desk("en")
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "13:30–15:15")
        await click(pilot, app, "m Set-up")
        await until(pilot, lambda: getattr(last(desk), "segment", "") == "14")

        assert last(desk).action is MarkAction.SETUP  # type: ignore[attr-defined]  # the mark just made


async def test_a_form_is_filled_from_its_list_and_sent_by_its_button() -> None:
    desk = make_desk("en")
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F4 ")
        await click(pilot, app, "i Incident")
        await until(pilot, lambda: isinstance(app.screen, IncidentForm))
        await click(pilot, app, "weather")
        await click(pilot, app, say.OK.en)
        await until(pilot, lambda: isinstance(last(desk), Incident) and not isinstance(app.screen, IncidentForm))

        assert (fact := last(desk)).cause is IncidentCause.WEATHER  # type: ignore[attr-defined]  # the incident
        assert fact.segments == ("12B",)  # type: ignore[attr-defined]


async def test_a_form_is_given_up_by_its_other_button() -> None:
    desk = make_desk("en")
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        before = len(journal_of(desk).entries)
        await click(pilot, app, "p Part")
        await until(pilot, lambda: isinstance(app.screen, MarkForm))
        await click(pilot, app, say.CANCEL.en)
        await until(pilot, lambda: not isinstance(app.screen, MarkForm))

        assert len(journal_of(desk).entries) == before


async def test_people_selected_with_ctrl_leave_together() -> None:
    desk = make_desk("en")
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F3 ")
        await click(pilot, app, "Paul Azoulay", control=True)
        await click(pilot, app, "Léa Fontaine", control=True)
        await click(pilot, app, "o Out")
        await until(pilot, lambda: getattr(last(desk), "action", None) is PunchAction.OUT)

        assert set(last(desk).people) == {"paul", "lea"}  # type: ignore[attr-defined]  # the punch just made


async def test_a_title_sorts_by_its_column_then_the_other_way_round_then_not() -> None:
    app = make_app(make_desk("en"))
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F3 ")
        keys = [app.pane.grid.cursor_key]
        for title in ("Name", "Name ▲", "Name ▼"):
            await click(pilot, app, title)
            app.pane.grid.action_end(-1)
            keys.append(app.pane.grid.cursor_key)

        assert keys[1] == "ana"
        assert keys[2] == "zoe"
        assert keys[3] == keys[0]


async def test_an_undo_is_refused_by_one_button_and_done_by_the_other() -> None:
    desk = make_desk("en")
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F7 ")
        before = len(journal_of(desk).entries)
        await click(pilot, app, "u Undo")
        await click(pilot, app, say.CANCEL.en)
        await until(pilot, lambda: not isinstance(app.screen, Confirm))
        kept = len(journal_of(desk).entries)
        await click(pilot, app, "x Strike")
        await click(pilot, app, "Yes")
        await until(pilot, lambda: len(journal_of(desk).entries) == before + 1)

        assert kept == before
        assert last(desk).target == journal_of(desk).entries[-2].id  # type: ignore[attr-defined]  # a correction


@pytest.mark.parametrize("word", ["F9 Alerts", "F1 Help"])
@pytest.mark.parametrize("place", ["its hint", "beside it"])
async def test_a_page_is_closed_by_a_click_on_its_hint_or_beside_it(word: str, place: str) -> None:
    app = make_app(make_desk("en"))
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, word)
        await until(pilot, lambda: isinstance(app.screen, TableDialog))
        if place == "beside it":
            await pilot.click(offset=(0, 0))
        else:
            await click(pilot, app, say.CLOSE_HINT.en)
        await until(pilot, lambda: not isinstance(app.screen, TableDialog))


async def test_a_double_click_on_a_title_sorts_and_leaves_the_page_open() -> None:
    app = make_app(make_desk("en"))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("h")
        await until(pilot, lambda: isinstance(app.screen, TableDialog))
        await pilot.click(app.screen.query_one(Grid), offset=(3, 0), times=2)
        await pilot.pause()

        assert isinstance(app.screen, TableDialog)


async def test_the_reasons_of_a_row_lead_to_their_entry_by_a_double_click() -> None:
    app = make_app(make_desk("en"))
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F4 ")
        await click(pilot, app, "y Why?")
        await until(pilot, lambda: isinstance(app.screen, TableDialog))
        dialog = app.screen
        assert isinstance(dialog, TableDialog)
        row, entry = next((n, r.entry) for n, r in enumerate(dialog.table.rows) if r.entry)
        dialog.query_one(Grid).action_move(row)
        await pilot.click(dialog.query_one(Grid), offset=(3, 1 + row), times=2)
        await until(pilot, lambda: app.pane.name_in_registry == "journal")

        assert app.pane.grid.cursor_key == entry


async def test_the_past_is_entered_walked_and_left_by_the_mouse() -> None:
    app = make_app(make_desk("en"))
    async with app.run_test(size=(120, 40)) as pilot:
        await click(pilot, app, "Ctrl+P")
        await click(pilot, app, "Past  F10")
        await until(pilot, lambda: app.snap is not app.desk.snapshot)
        await pilot.click(Slider, offset=(1, 0))
        first = app.snap.now
        await pilot.click(Slider, offset=(110, 0))
        newest = app.snap.now
        await click(pilot, app, "Live")
        await until(pilot, lambda: app.snap is app.desk.snapshot)

        assert first < newest


async def test_an_option_is_computed_looked_at_and_proposed_by_the_mouse() -> None:
    desk = make_desk("en")
    desk.solve = canned_options  # type: ignore[method-assign]  # the planner has tests of its own
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F5 ")
        await click(pilot, app, "c Compute")
        await until(pilot, lambda: app.pane.grid.counts[1] == len(canned_options().options))
        await click(pilot, app, "Least change")
        await click(pilot, app, "calls")
        await click(pilot, app, "p Propose")
        await click(pilot, app, "Yes")
        await until(pilot, lambda: bool(desk.snapshot.facts.decisions))
        await click(pilot, app, "v Validate")
        await until(pilot, lambda: isinstance(app.screen, Signing))
        await click(pilot, app, say.CANCEL.en)
        await until(pilot, lambda: not isinstance(app.screen, Signing))

        decided = [(d.fact.action, d.fact.option) for d in desk.snapshot.facts.decisions]
        assert decided == [(DecisionAction.PROPOSED, canned_options().options[1].id)]


@pytest.mark.parametrize("lang", ["fr", "en"])
async def test_what_finds_no_room_below_is_in_the_palette_and_so_is_the_way_out(lang: Lang) -> None:
    app = make_app(make_desk(lang))
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "Ctrl+P")
        await until(pilot, lambda: isinstance(app.screen, CommandPalette))
        await pilot.click(offset=(0, 23))
        await until(pilot, lambda: not isinstance(app.screen, CommandPalette))
        await click(pilot, app, "Ctrl+P")
        await until(pilot, lambda: bool(app.screen.query_one(CommandList).option_count))
        await app.workers.wait_for_complete()
        app.screen.query_one(CommandList).scroll_end(animate=False)
        await click(pilot, app, say.QUIT(lang))
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await click(pilot, app, say.YES(lang))
        await until(pilot, lambda: not app.is_running)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("screen", actions.SCREENS)
async def test_all_tabs_and_the_palette_find_room_at_eighty_columns(screen: str, lang: Lang) -> None:
    app = make_app(make_desk(lang))
    async with app.run_test(size=SMALL) as pilot:
        await app.action_go(screen)
        await pilot.pause()
        shown = screen_text(app).split("\n")[2]

        assert all(f"{actions.BY_ID[f'go.{s}'].shown_key} " in shown for s in actions.TABS), shown
        assert "Ctrl+P …" in shown

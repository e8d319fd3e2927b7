"""A day driven by keys: what each one logs, and where focus is."""

import pytest
from textual.events import Key

from shootday.entries import CorrectionAction, MarkAction, Punch, PunchAction, SegmentMark
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.table import TableDialog
from shootday.tui.screens.pane import FilterInput
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import LogInput
from tests.tui.driving import journal_of, last, make_app, screen_text, text_of, until
from tests.tui.fake_desk import make_desk


@pytest.mark.parametrize(
    ("key", "action", "segment"),
    [("s", MarkAction.START, "14"), ("d", MarkAction.COMPLETE, "12B"), ("m", MarkAction.SETUP, "14")],
)
async def test_one_key_marks_the_scene_under_the_cursor(key: str, action: MarkAction, segment: str) -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        app.pane.grid.go_to(segment)
        await pilot.press(key)
        await until(pilot, lambda: len(journal_of(desk).entries) == before + 1)

        assert isinstance(fact := last(desk), SegmentMark)
        assert (fact.segment, fact.action) == (segment, action)


@pytest.mark.parametrize(
    ("key", "segment", "action"),
    [("s", "12B", MarkAction.START), ("d", "12A", MarkAction.COMPLETE), ("d", "14", MarkAction.COMPLETE)],
)
async def test_a_mark_that_may_be_a_slip_of_the_finger_is_asked_first(
    key: str, segment: str, action: MarkAction
) -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        app.pane.grid.go_to(segment)
        await pilot.press(key)
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        unasked = len(journal_of(desk).entries)
        await pilot.press("y")
        await until(pilot, lambda: len(journal_of(desk).entries) == before + 1)

        assert unasked == before
        assert isinstance(fact := last(desk), SegmentMark)
        assert (fact.segment, fact.action) == (segment, action)


async def test_the_sentence_that_was_understood_is_shown() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("d")
        await until(pilot, lambda: "12B" in text_of(app, "#understood"))

        assert text_of(app, "#understood").startswith("✓ ")


async def test_a_letter_typed_in_the_log_line_is_a_letter() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        await pilot.press("colon", "d", "s")

        assert app.logline.line.value == "ds"
        assert len(journal_of(desk).entries) == before


@pytest.mark.parametrize("opener", ["colon", "enter"])
async def test_what_is_typed_in_one_burst_is_text_and_logs_nothing(opener: str) -> None:
    """Over a slow link keys arrive together; the "o" of "note" must not send somebody home."""
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("f3")
        before = len(journal_of(desk).entries)
        app.post_message(Key(opener, ":" if opener == "colon" else "\r"))
        for letter in "noia":
            app.post_message(Key(letter, letter))
        await until(pilot, lambda: app.logline.line.value == "noia")

        assert len(journal_of(desk).entries) == before


async def test_a_filter_typed_in_one_burst_is_text() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("f3")
        before = len(journal_of(desk).entries)
        app.post_message(Key("slash", "/"))
        for letter in "ia":
            app.post_message(Key(letter, letter))
        await until(pilot, lambda: app.pane.query_one(FilterInput).value == "ia")

        assert len(journal_of(desk).entries) == before


@pytest.mark.parametrize("leave", ["enter", "escape"])
async def test_what_follows_a_filter_in_the_same_burst_is_for_the_table(leave: str) -> None:
    """Over a slow link "/ia", Enter and "o" arrive together: the "o" must punch, and not be typed."""
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("f3")
        before = len(journal_of(desk).entries)
        for key, char in (("slash", "/"), ("i", "i"), ("a", "a"), (leave, None), ("o", "o")):
            app.post_message(Key(key, char))
        await until(pilot, lambda: len(journal_of(desk).entries) == before + 1)

        assert app.pane.query_one(FilterInput).value == "ia"
        assert app.pane.has_class("-filtering")
        assert isinstance(app.focused, Grid)


async def test_escape_goes_back_to_the_table_and_keeps_the_text() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("enter", "n", "o", "t", "e", "escape")
        await until(pilot, lambda: isinstance(app.focused, Grid))

        assert app.logline.line.value == "note"


async def test_a_line_shows_what_it_would_log_before_it_is_sent() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        await pilot.press("colon", *"12B", "space", *"ok")
        await until(pilot, lambda: text_of(app, "#understood").startswith("→ "))

        assert text_of(app, "#understood") == f"→ {desk.preview('12B ok').text}"
        assert len(journal_of(desk).entries) == before


async def test_a_typed_line_is_logged_emptied_and_remembered() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("colon", *"12B", "space", *"ok", "enter")
        await until(pilot, lambda: app.logline.line.value == "")
        await pilot.press("up")

        assert isinstance(last(desk), SegmentMark)
        assert app.logline.line.value == "12B ok"


async def test_a_line_without_meaning_stays_and_says_why() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        await pilot.press("colon", *"zzz", "enter")
        await until(pilot, lambda: text_of(app, "#understood").startswith("!! "))

        assert app.logline.line.value == "zzz"
        assert len(journal_of(desk).entries) == before


async def test_function_keys_change_the_pane_while_typing_goes_on() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("colon", "x", "f3")

        assert app.pane.name_in_registry == "people"
        assert isinstance(app.focused, LogInput)


async def test_digits_change_the_pane_from_the_table() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        seen = []
        for digit in "234561":
            await pilot.press(digit)
            seen.append(app.pane.name_in_registry)

        assert seen == ["people", "incidents", "tomorrow", "budget", "journal", "day"]


async def test_undo_shows_the_entry_first_and_the_same_key_confirms() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        target = journal_of(desk).entries[-1]
        await pilot.press("u")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        shown = screen_text(app)
        await pilot.press("u")
        await until(pilot, lambda: journal_of(desk).entries[-1] != target)

        assert "12B" in shown
        fact = last(desk)
        assert (fact.action, fact.target) == (CorrectionAction.STRIKE, target.id)  # type: ignore[attr-defined]


async def test_undo_left_by_escape_strikes_nothing() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        await pilot.press("u")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Confirm))

        assert len(journal_of(desk).entries) == before


async def test_a_person_comes_in_by_one_key_and_a_department_by_another() -> None:
    desk = make_desk(lines=())
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("f3")
        app.pane.grid.go_to("ines")
        await pilot.press("i")
        await until(pilot, lambda: len(journal_of(desk).entries) == 1)
        app.pane.grid.go_to("zoe")
        await pilot.press("I")
        await until(pilot, lambda: len(journal_of(desk).entries) == 2)

        one, many = (e.fact for e in journal_of(desk).entries)
        assert isinstance(one, Punch)
        assert isinstance(many, Punch)
        assert (one.action, one.people) == (PunchAction.IN, ("ines",))
        assert set(many.people) == {"zoe", "hugo"}


async def test_a_selection_is_punched_in_one_entry() -> None:
    desk = make_desk(lines=())
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("f3")
        app.pane.grid.go_to("marc")
        await pilot.press("space", "space", "i")
        await until(pilot, lambda: len(journal_of(desk).entries) == 1)

        assert isinstance(fact := last(desk), Punch)
        assert fact.people == ("marc", "sami")
        assert app.pane.grid.chosen == frozenset()


async def test_the_filter_keeps_rows_and_escape_in_the_list_shows_all() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("f3", "slash", *"zoe")
        await until(pilot, lambda: app.pane.grid.counts == (1, 14))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.focused, Grid))
        kept = app.pane.grid.counts
        await pilot.press("escape")
        await until(pilot, lambda: app.pane.grid.counts == (14, 14))

        assert kept == (1, 14)


async def test_a_filter_finds_people_by_their_department() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("f3", "slash", *"hmc")
        await until(pilot, lambda: app.pane.grid.counts[0] < app.pane.grid.counts[1])

        assert app.pane.grid.cursor_key == "nina"


async def test_a_key_that_cannot_do_its_thing_says_why_on_the_line() -> None:
    app = make_app(make_desk("en"))
    async with app.run_test() as pilot:
        await pilot.press("f3")
        app.pane.grid.go_to("ana")
        await pilot.press("I")
        await until(pilot, lambda: "no department" in text_of(app, "#understood"))


async def test_quitting_is_confirmed() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("ctrl+q")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        asked = app._exit
        await pilot.press("enter")
        await until(pilot, lambda: app._exit)

        assert not asked


async def test_the_footer_can_be_clicked() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        before = len(journal_of(desk).entries)
        app.pane.grid.go_to("14")
        await pilot.pause()
        await pilot.click("#keys", offset=(2, 0))
        await until(pilot, lambda: len(journal_of(desk).entries) == before + 1)

        assert isinstance(fact := last(desk), SegmentMark)
        assert fact.action is MarkAction.START


async def test_the_tabs_can_be_clicked() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.click("#tabs", offset=(13, 0))
        await until(pilot, lambda: app.pane.name_in_registry == "people")


async def test_the_help_lists_the_keys_that_are_alive() -> None:
    app = make_app(make_desk("en"))
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("f3", "f1")
        await until(pilot, lambda: isinstance(app.screen, TableDialog))
        text = screen_text(app)

        assert "The person's whole department is in" in text
        assert "The scene starts shooting" not in text


async def test_the_alerts_name_who_and_by_which_rule() -> None:
    app = make_app(make_desk("en"))
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("f9")
        await until(pilot, lambda: isinstance(app.screen, TableDialog))
        text = screen_text(app)

        assert "Tom [INT] Roy" in text
        assert "IDCC 2642" in text


async def test_the_palette_finds_a_command_by_its_english_name_in_a_french_app() -> None:
    desk = make_desk("fr")
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("ctrl+p", *"incidents")
        await until(pilot, lambda: "Que s'est-il passé" in screen_text(app))
        await pilot.press("enter")
        await until(pilot, lambda: app.pane.name_in_registry == "incidents")

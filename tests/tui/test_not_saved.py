"""What happens when the disk refuses: a banner that stands, the entry kept, written once when it can be."""

import pytest

from tests.tui.driving import journal_of, make_app, screen_text, text_of, until
from tests.tui.fake_desk import HandClock, make_desk


async def test_what_the_disk_refuses_stands_in_a_banner_until_it_is_written() -> None:
    desk = make_desk()
    app = make_app(desk)
    clock = desk.clock
    assert isinstance(clock, HandClock)
    async with app.run_test() as pilot:
        journal_of(desk).full = True
        before, status = len(journal_of(desk).entries), desk.snapshot.board.in_hand
        await pilot.press("d")
        await until(pilot, lambda: app.logline.has_class("-unsaved"))
        state_moved = desk.snapshot.board.in_hand != status
        clock.put(11, 20)
        app.tick()
        journal_of(desk).full = False
        await pilot.press("f8")
        await until(pilot, lambda: not app.logline.has_class("-unsaved"))

        entry = journal_of(desk).entries[-1]
        assert not state_moved
        assert len(journal_of(desk).entries) == before + 1
        assert entry.happened_at.astimezone(desk.snapshot.day_plan.zone).strftime("%H:%M") == "11:00"


async def test_a_line_sent_again_while_it_waits_is_written_once() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        journal_of(desk).full = True
        before = len(journal_of(desk).entries)
        await pilot.press("colon", *"12B", "space", *"ok", "enter")
        await until(pilot, lambda: app.logline.has_class("-unsaved"))
        kept = app.logline.line.value
        journal_of(desk).full = False
        await pilot.press("enter")
        await until(pilot, lambda: not app.logline.has_class("-unsaved"))

        assert kept == "12B ok"
        assert len(journal_of(desk).entries) == before + 1
        assert app.logline.line.value == ""


async def test_a_later_line_that_is_written_takes_the_waiting_ones_with_it() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        journal_of(desk).full = True
        before = len(journal_of(desk).entries)
        await pilot.press("d")
        await until(pilot, lambda: app.logline.has_class("-unsaved"))
        journal_of(desk).full = False
        await pilot.press("colon", *"note", "space", *"x", "enter")
        await until(pilot, lambda: not app.logline.has_class("-unsaved"))

        assert len(journal_of(desk).entries) == before + 2


async def test_without_colour_every_tone_still_has_its_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app(make_desk("en"))
    async with app.run_test() as pilot:
        await pilot.press("f3")
        await pilot.pause()

        assert app.no_color
        assert "!! late" in screen_text(app)
        assert "✓ in" in screen_text(app)


async def test_the_banner_says_why_and_the_strip_counts() -> None:
    desk = make_desk("en")
    app = make_app(desk)
    async with app.run_test() as pilot:
        journal_of(desk).full = True
        await pilot.press("d")
        await until(pilot, lambda: app.logline.has_class("-unsaved"))

        assert "the disk is full" in text_of(app, "#unsaved")
        assert "1 not saved" in text_of(app, "#strip-0") + text_of(app, "#strip-1")

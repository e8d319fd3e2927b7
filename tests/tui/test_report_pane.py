"""The pane of the papers: each as text, in either language, exported by one key, issued by name and function."""

import stat
from pathlib import Path

import pytest
from textual.pilot import Pilot

from shootday.entries import Decision
from shootday.tui.app import ShootdayApp
from tests.builders import at
from tests.tui.driving import make_app, screen_text, text_of, until
from tests.unit.papers.desks import EVENING, copied, fiction


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path / "film")


def app_of(folder: Path, clock: str = "19:45") -> ShootdayApp:
    return make_app(fiction("en", at(clock), folder))


async def to_papers(pilot: Pilot[None], row: int = 0) -> None:
    await pilot.press("R", *["down"] * row)
    await pilot.pause()


async def test_the_paper_under_the_cursor_is_shown(folder: Path) -> None:
    app = app_of(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await to_papers(pilot)
        assert "no. 2, cancels and replaces no. 1" in text_of(app, "#paper")
        await pilot.press("down", "down")
        await pilot.pause()
        assert "24 of 74 scenes" in text_of(app, "#paper")


async def test_the_language_of_the_paper_is_not_that_of_the_screen(folder: Path) -> None:
    app = app_of(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await to_papers(pilot, 2)
        await pilot.press("l")
        await pilot.pause()
        assert "24 séquences sur 74" in text_of(app, "#paper")
        assert "in French" in text_of(app, "#paper-title")


async def test_one_key_writes_the_files_and_says_where(folder: Path) -> None:
    app = app_of(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await to_papers(pilot, 2)
        await pilot.press("e")
        await until(pilot, lambda: "Written:" in screen_text(app))

    made = sorted((folder / "papers").iterdir())
    assert [file.name for file in made] == [
        "D07-2026-10-14-production-report.pdf",
        "D07-2026-10-14-production-report.txt",
    ]
    assert {stat.S_IMODE(file.stat().st_mode) for file in made} <= {0o600, 0o666}


async def test_why_there_is_no_paper_stands_in_its_place(folder: Path) -> None:
    app = app_of(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await to_papers(pilot, 1)
        assert "no plan was validated that day" in text_of(app, "#paper")
        await pilot.press("e")
        await until(pilot, lambda: "no plan was validated" in screen_text(app))
    assert not (folder / "papers").exists()


async def test_the_papers_are_compared_by_one_key(folder: Path) -> None:
    app = app_of(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await to_papers(pilot)
        await pilot.press("c")
        await until(pilot, lambda: "9 papers agree" in screen_text(app))


async def test_a_call_sheet_is_issued_by_name_and_function(folder: Path) -> None:
    app = app_of(folder, "06:10")
    async with app.run_test(size=(120, 40)) as pilot:
        await to_papers(pilot)
        await pilot.press("v")
        await pilot.pause()
        await pilot.press(*"Luc", "tab", *"PM", "enter")
        await until(pilot, lambda: "issued, checksum" in screen_text(app))

    fact = app.desk.snapshot.entries[-1].fact
    assert isinstance(fact, Decision)
    assert (fact.by, fact.function, fact.version) == ("Luc", "PM", 2)
    assert (folder / "issued" / "2026-10-14-v2.json").is_file()


async def test_only_call_sheets_are_issued_and_never_in_the_past(folder: Path) -> None:
    app = app_of(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await to_papers(pilot, 3)
        await pilot.press("v")
        await until(pilot, lambda: "Only a call sheet is issued" in screen_text(app))
        await pilot.press("f10")
        await pilot.pause()
        assert not app.pane.check_action("issue", ())


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_page_is_reached_by_the_keyboard(size: tuple[int, int], folder: Path) -> None:
    app = app_of(folder, f"{EVENING:%H:%M}")
    async with app.run_test(size=size) as pilot:
        await to_papers(pilot, 2)
        page = app.query_one("#page")
        await pilot.press("tab")
        await until(pilot, lambda: app.focused is page)
        await pilot.press("down", "down", "down")
        await until(pilot, lambda: page.scroll_offset.y > 0)

"""The table widget: its cursor, its filter, and that it repaints only what changed."""

from typing import Any

import pytest
from textual.app import App, ComposeResult

from shootday.tui.widgets.grid import Grid
from shootday.views.table import Cell, Column, Row, Table, Tone

HOSTILE = (
    "[red]Bob[/]",
    "Bob [/]",
    "[@click=app.bell]Bob[/]",
    "[link=http://x]Bob[/link]",
    "[CAM A]",
    "[type=x, v={'a[0]'}]",
)


def table(*rows: tuple[str, str], now: str = "") -> Table:
    return Table(
        (Column("name", "Nom", 0), Column("state", "État", 10)),
        tuple(Row(k, (Cell(k, Tone.NOW if k == now else Tone.PLAIN), Cell(v))) for k, v in rows),
    )


class Host(App[None]):
    """A grid alone; ``moves`` notes where the cursor went."""

    def __init__(self, *, follow: bool = False) -> None:
        super().__init__()
        self.grid, self.moves = Grid(follow=follow), [""]

    def compose(self) -> ComposeResult:
        yield self.grid

    def on_grid_moved(self, event: Grid.Moved) -> None:
        self.moves.append(event.key or "")


def lines(app: Host) -> list[str]:
    return [app.grid.render_line(y).text.rstrip() for y in range(app.grid.size.height)]


async def test_the_cursor_stays_on_its_row_when_rows_come_before_it() -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("b", "1"), ("c", "2")))
        await pilot.press("down")
        app.grid.show(table(("a", "0"), ("b", "1"), ("c", "2")))

        assert app.grid.cursor_key == "c"


async def test_the_cursor_follows_what_is_in_hand_until_it_is_moved_by_hand() -> None:
    app = Host(follow=True)
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("a", ""), ("b", ""), now="a"))
        app.grid.show(table(("a", ""), ("b", ""), now="b"))
        followed = app.grid.cursor_key
        await pilot.press("up")
        app.grid.show(table(("a", ""), ("b", ""), ("c", ""), now="b"))

        assert (followed, app.grid.cursor_key) == ("b", "a")


async def test_a_changed_row_repaints_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("a", "1"), ("b", "2"), ("c", "3")))
        await pilot.pause()
        painted: list[Any] = []
        monkeypatch.setattr(app.grid, "refresh", lambda *regions, **_: painted.append(regions))
        app.grid.show(table(("a", "1"), ("b", "9"), ("c", "3")))

        assert [[(r.y, r.height) for r in regions] for regions in painted] == [[(2, 1)]]


async def test_nothing_is_repainted_when_nothing_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("a", "1")))
        await pilot.pause()
        painted: list[Any] = []
        monkeypatch.setattr(app.grid, "refresh", lambda *regions, **_: painted.append(regions))
        app.grid.show(table(("a", "1")))

        assert painted == []


async def test_markup_in_a_name_is_text() -> None:
    app = Host()
    async with app.run_test(size=(60, 12)) as pilot:
        app.grid.show(table(*((name, name) for name in HOSTILE)))
        await pilot.pause()

        shown = zip(lines(app)[1:], HOSTILE, strict=False)
        assert [name for line, name in shown if line.strip().startswith(name)] == list(HOSTILE)


async def test_every_line_is_exactly_as_wide_as_the_table() -> None:
    app = Host()
    async with app.run_test(size=(50, 8)) as pilot:
        app.grid.show(table(("漢字の名前", "x"), ("e\u0301te\u0301", "y"), ("a" * 90, "z")))
        await pilot.pause()

        assert {app.grid.render_line(y).cell_length for y in range(6)} == {app.grid.scrollable_content_region.width}


async def test_a_long_table_scrolls_under_its_header() -> None:
    app = Host()
    async with app.run_test(size=(40, 6)) as pilot:
        app.grid.show(table(*((f"row {n}", "") for n in range(20))))
        await pilot.press("end")
        await pilot.pause()

        assert lines(app)[0].split() == ["Nom", "État"]
        assert lines(app)[-1].strip() == "row 19"


async def test_what_is_cut_under_the_cursor_can_be_had_in_full() -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("short", ""), ("a name that is far too long for so narrow a table", "")))
        await pilot.pause()
        first = app.grid.cut
        await pilot.press("down")

        assert (first, app.grid.cut) == ("", "a name that is far too long for so narrow a table")


async def test_a_click_puts_the_cursor_there() -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("a", ""), ("b", ""), ("c", "")))
        await pilot.click(Grid, offset=(3, 3))

        assert app.grid.cursor_key == "c"


async def test_the_space_bar_selects_and_goes_on() -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("a", ""), ("b", ""), ("c", "")))
        await pilot.press("space", "down", "space")

        assert app.grid.subjects == ("a", "c")


async def test_what_the_filter_hides_is_not_acted_on() -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(("ana", ""), ("bea", "")))
        await pilot.press("space")
        app.grid.filter("bea")

        assert app.grid.subjects == ("bea",)

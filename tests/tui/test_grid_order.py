"""How a table is sorted: by the clock, by size, by the alphabet; kept while the day goes on."""

import pytest

from shootday.tui.screens.pane import Pane
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.order import Arrangement, rank
from shootday.views.table import Cell, Column, Row, Table
from tests.tui.driving import make_app, text_of, until
from tests.tui.fake_desk import make_desk
from tests.tui.test_grid import Host


def lines(host: Host | Pane) -> list[str]:
    """The table as it is drawn."""
    return [host.grid.render_line(y).text.rstrip() for y in range(host.grid.size.height)]


NAME, HOUR = Column("name", "Nom", 0), Column("at", "Heure", 8)


def table(**hours: str) -> Table:
    return Table((NAME, HOUR), tuple(Row(name, (Cell(name), Cell(at))) for name, at in hours.items()))


def order(texts: list[str], *, reverse: bool = False) -> list[str]:
    column = Table((NAME,), tuple(Row(str(n), (Cell(text),)) for n, text in enumerate(texts)))
    return [row.cells[0].text for row in Arrangement(column=NAME.key, reverse=reverse).rows(column)]


@pytest.mark.parametrize(
    "texts",
    [
        ["23:40 -1", "06:15", "07:30–08:42", "07:30–09:10", "23:59", "00:30 +1"],
        ["-0h40", "0h05", "1h05", "10h00"],
        ["-€1,234", "€9", "€80", "€1,234", "€15,720"],
        ["-1 234 €", "9 €", "80 €", "15 720 €"],
        ["-54", "0", "+12", "+110"],
        ["9", "9A", "12", "12A", "12B", "101"],
        ["Ana", "Bea", "Élodie", "Zoé"],
        ["Personne 2", "personne 10"],
    ],
)
def test_a_column_is_sorted_as_people_read_it(texts: list[str]) -> None:
    assert order(texts[::-1]) == texts


def test_rows_that_say_nothing_come_last_either_way() -> None:
    assert order(["–", "07:30", "", "06:15"]) == ["06:15", "07:30", "–", ""]
    assert order(["–", "07:30", "", "06:15"], reverse=True) == ["07:30", "06:15", "–", ""]


@pytest.mark.parametrize(
    "text", ["", "–", "²", "٣", "1.000,5 h", "9" * 5000, "+", "12:", "—12h"], ids=lambda text: text[:9]
)
def test_any_text_has_a_rank(text: str) -> None:
    assert rank(text) <= rank(text)


async def test_the_order_is_kept_when_the_day_goes_on_and_the_title_says_it() -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(ana="09:00", bea="07:00"))
        app.grid.sort_by("at")
        app.grid.show(table(ana="09:00", bea="07:00", zoe="08:00"))
        await pilot.pause()

        assert [line.split()[0] for line in lines(app)[:4]] == ["Nom", "bea", "zoe", "ana"]
        assert lines(app)[0].split() == ["Nom", "Heure", "▲"]


async def test_the_next_column_sorts_and_after_the_last_one_none() -> None:
    app, found = Host(), []
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(bea="07:00", ana="09:00"))
        for _ in range(3):
            app.grid.sort_next()
            await pilot.pause()
            found.append(lines(app)[1].split()[0])

        assert found == ["ana", "bea", "bea"]
        assert lines(app)[0].split() == ["Nom", "Heure"]


async def test_a_click_on_a_title_sorts_by_it_then_the_other_way_then_not() -> None:
    app, found = Host(), []
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(bea="07:00", ana="09:00", zoe="08:00"))
        for _ in range(3):
            await pilot.click(Grid, offset=(2, 0))
            await pilot.pause()
            found.append([line.split()[0] for line in lines(app)[1:4]])

        assert found == [["ana", "bea", "zoe"], ["zoe", "bea", "ana"], ["bea", "ana", "zoe"]]


async def test_the_cursor_and_the_selection_stay_on_their_rows_in_another_order() -> None:
    app = Host()
    async with app.run_test(size=(40, 10)) as pilot:
        app.grid.show(table(bea="07:00", ana="09:00", zoe="08:00"))
        await pilot.press("space")
        app.grid.sort_by("at", reverse=True)

        assert (app.grid.cursor_key, app.grid.subjects) == ("ana", ("bea",))


async def test_a_key_sorts_the_pane_and_another_turns_it_round_through_a_punch() -> None:
    app = make_app(make_desk())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("2", "t", "T", "i")
        await until(pilot, lambda: "✓" in text_of(app, "#understood"))
        await pilot.pause()
        shown = lines(app.pane)

        names = [line[1:24].strip() for line in shown[1:] if line.strip()]
        assert names == sorted(names, key=rank, reverse=True)
        assert " ▼" in shown[0]

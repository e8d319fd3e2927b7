"""Why a row is what it is, and the page for whoever takes over: asked for by key, left by key or for an entry."""

import pytest
from textual.pilot import Pilot

from shootday.desk import Desk
from shootday.tui.app import ShootdayApp
from shootday.tui.forms.table import TableDialog
from shootday.tui.widgets.folding import folded_table, wrapped
from shootday.tui.widgets.grid import Grid
from shootday.views.table import Cell, Column, Row, Table, Tone
from tests.tui.driving import journal_of, make_app, screen_text, until
from tests.tui.fake_desk import HandClock, canned_options, make_desk


async def asked(app: ShootdayApp, pilot: Pilot[None], key: str = "y") -> str:
    """What the dialog says that a key opens."""
    await pilot.press(key)
    await until(pilot, lambda: isinstance(app.screen, TableDialog))
    await pilot.pause()
    return screen_text(app)


@pytest.mark.parametrize(
    ("screen", "row", "said"),
    [
        ("day", "12A", ("Pourquoi : 12A", "Retard au début", "entrée 10, bea")),
        ("day", "wrap", ("Pourquoi : Fin de journée", "Rangement")),
        ("day", "meal", ("Pourquoi : Coupure repas", "Coupure prévue")),
        ("people", "ana", ("Pourquoi : Ana Costa", "Arrivée", "entrée 1, bea")),
        ("incidents", "20261014-0012-test", ("Pourquoi : matériel", "12 min", "Touche : 12A")),
        ("incidents", "undeclared", ("Pourquoi : Non expliqué", "matériel", "Écart du jour")),
        ("budget", "31", ("Pourquoi : 31 Rôles principaux", "Engagé")),
        ("budget", "total", ("Pourquoi : Total", "somme")),
        ("journal", "20261014-0012-test", ("Histoire de l'entrée 12", "écrite")),
    ],
)
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_key_gives_the_reasons_of_the_row_under_the_cursor(
    screen: str, row: str, said: tuple[str, ...], size: tuple[int, int]
) -> None:
    app = make_app(make_desk())
    async with app.run_test(size=size) as pilot:
        await app.action_go(screen)
        app.pane.grid.go_to(row)
        shown = await asked(app, pilot)

        assert all(text in shown for text in said), shown


async def test_enter_on_a_reason_goes_to_the_entry_that_it_rests_on() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        app.pane.grid.go_to("12A")
        await asked(app, pilot)
        grid = app.screen.query_one(Grid)
        while "mise en place" not in str(grid.cursor_key and reason(app, grid.cursor_key)):
            await pilot.press("down")
        await pilot.press("enter")
        await until(pilot, lambda: app.pane.name_in_registry == "journal")

        assert app.pane.grid.cursor_key == "20261014-0008-test"


async def test_a_double_click_on_a_reason_does_what_enter_does() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        app.pane.grid.go_to("12A")
        await asked(app, pilot)
        line = next(n for n, text in enumerate(screen_text(app).splitlines()) if "entrée 10, bea" in text)
        grid = app.screen.query_one(Grid)
        await pilot.click(grid, offset=(5, line - grid.region.y), times=2)
        await until(pilot, lambda: app.pane.name_in_registry == "journal")

        assert app.pane.grid.cursor_key == "20261014-0010-test"


def reason(app: ShootdayApp, key: str) -> str:
    """What a row of the dialog says."""
    dialog = app.screen
    assert isinstance(dialog, TableDialog)
    return next(row.cells[0].text for row in dialog.table.rows if row.key == key)


async def test_escape_leaves_the_reasons_where_they_were_asked_for() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await asked(app, pilot)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, TableDialog))

        assert app.pane.name_in_registry == "day"


async def test_an_option_s_reasons_give_its_price_its_proof_and_why_each_scene_moves() -> None:
    desk = make_desk()
    desk.solve = canned_options  # type: ignore[method-assign]  # the planner is not what is looked at here
    app = make_app(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f5", "c")
        await until(pilot, lambda: bool(app.pane.grid.counts[1]))
        await pilot.press("down")
        shown = await asked(app, pilot)

        for text in ("1 450 €", "optimum prouvé", "Séquence 12B : laissée", "Séquence 14 : déplacée", "40 %"):
            assert text in shown, text


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_hand_over_says_the_essential_without_scrolling(size: tuple[int, int]) -> None:
    app = make_app(make_desk())
    async with app.run_test(size=size) as pilot:
        shown = await asked(app, pilot, "h")

        for text in ("Passation à 11:00", "En cours", "12B", "Ensuite", "En retard", "Demain", "Dernières entrées"):
            assert text in shown, text


def long_after(desk: Desk, hours: int, minutes: int) -> None:
    clock = desk.clock
    assert isinstance(clock, HandClock)
    clock.put(hours, minutes)
    desk.tick()


async def test_people_who_are_missing_are_counted_and_named_above_the_table() -> None:
    desk = make_desk()
    assert desk.log("absent luc").ok
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3")
        await pilot.pause()

        assert "!! En retard, 1 : Tom [INT] Roy" in screen_text(app)
        assert "! Absents, 1 : Luc Ferrand" in screen_text(app)


async def test_who_was_not_punched_out_long_after_the_wrap_stands_out() -> None:
    desk = make_desk()
    long_after(desk, 18, 0)
    assert desk.log("fin de tournage 18:00").ok
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "Encore là : 12. Départs : F3" in screen_text(app)
        assert "Fin à 18:30 (+1h00)" in screen_text(app)
        long_after(desk, 19, 45)
        app.show_snapshot()
        await pilot.press("f3")
        await pilot.pause()

        assert "sans départ : 12" in screen_text(app)
        assert "!! Sans départ, 12 :" in screen_text(app)
        assert screen_text(app).count("sans départ ") > 3


async def test_one_person_s_time_in_a_department_s_punch_is_corrected_alone() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3")
        app.pane.grid.go_to("paul")
        await pilot.press("e")
        await until(pilot, lambda: app.focused is app.logline.line)
        begun = app.logline.line.value
        await pilot.press(*"7:45", "enter")
        await until(pilot, lambda: len(journal_of(desk).entries) == 16)

        assert begun == "corrige 2 arr camera 07:25 sauf Paul 07:25"
        zone = desk.production.zone
        came = {p: desk.snapshot.presence[p].in_at for p in ("ines", "paul", "lea")}
        assert [at and f"{at.astimezone(zone):%H:%M}" for at in came.values()] == ["07:25", "07:45", "07:25"]


async def test_somebody_who_was_never_punched_has_no_time_to_correct() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await pilot.press("f3")
        app.pane.grid.go_to("tom")
        await pilot.press("e")
        await until(pilot, lambda: "Rien n'est encore pointé" in screen_text(app))

        assert app.logline.line.value == ""


def test_a_long_text_goes_on_below_and_its_rows_keep_their_keys() -> None:
    columns = (Column("a", "A", 4), Column("b", "B", 0))
    long = Row("x", (Cell("abc"), Cell("un deux trois quatre cinq six sept", Tone.BAD)), entry="e1")
    rows = folded_table(Table(columns, (long, Row("y", (Cell("d"), Cell("court"))))), 30).rows

    assert [row.key.partition("\x1f")[0] for row in rows] == ["x", "x", "y"]
    assert (rows[0].entry, rows[0].cells[1].tone, rows[1].cells[1].tone) == ("e1", Tone.BAD, Tone.PLAIN)
    assert " ".join(row.cells[1].text for row in rows[:2]) == long.cells[1].text


@pytest.mark.parametrize("text", ["", "a", "deux mots", "x" * 50, "é" * 9 + " " + "日本" * 9])
def test_folding_loses_nothing(text: str) -> None:
    assert "".join(wrapped(text, 10)).replace(" ", "") == text.replace(" ", "")

"""How wide the columns of a table are."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from shootday.tui.widgets.columns import fitted, needed, said, visible, widths
from shootday.tui.widgets.order import Arrangement
from shootday.views.table import Cell, Column, Row, Table, Tone

NAME, HOUR, COST = Column("name", "Nom", 0), Column("at", "Heure", 8), Column("cost", "Coût", 9, right=True)


def test_a_long_name_takes_the_room_that_other_columns_do_not_fill() -> None:
    needs = [needed((Cell("Nina Caradec-Vasseur"), Cell("07:30"), Cell("12 €")))]

    assert widths((NAME, HOUR, COST), needs, 32) == (20, 6, 6)


def test_what_is_left_over_goes_to_the_elastic_column() -> None:
    assert widths((NAME, HOUR, COST), [needed((Cell("Ana"), Cell("07:30"), Cell("12 €")))], 60) == (43, 8, 9)


def test_columns_that_are_nice_to_have_come_at_a_hundred_cells() -> None:
    table = Table((NAME, Column("job", "Fonction", 20, wide_only=True), COST), ())

    assert (visible(table, 99), visible(table, 100)) == ((0, 2), (0, 1, 2))


def test_a_cut_text_shows_an_ellipsis() -> None:
    assert fitted("Café des Halles", 9, right=False) == "Café des…"


def test_a_tone_is_said_by_a_mark_before_the_text() -> None:
    cells = [Cell("en retard", tone) for tone in (Tone.BAD, Tone.WARN, Tone.GOOD, Tone.PLAIN)]

    shown = ["!! en retard", "! en retard ", "✓ en retard ", "en retard   "]
    assert [said(cell, 12, right=False) for cell in cells] == shown


def test_a_text_that_is_cut_anyway_keeps_its_mark() -> None:
    cell = Cell("pause de 20 min avant 6 h", Tone.BAD)

    assert said(cell, 12, right=False) == "!! pause de…"


def test_a_filter_sees_neither_accents_nor_capitals() -> None:
    row = Row("zoe", (Cell("Zoé Marchetti"), Cell("Lumière")))

    table = Table((NAME, NAME), (row,))
    assert Arrangement(("zoe", "lumiere")).rows(table) == (row,)
    assert Arrangement(("zoe", "image")).rows(table) == ()


@given(st.text(alphabet="aé漢字…[]/ ", max_size=30), st.integers(1, 40), st.booleans())
def test_a_fitted_text_is_exactly_as_wide_as_asked(text: str, width: int, right: bool) -> None:
    assert cell_len(fitted(text, width, right=right)) == width


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 50)), min_size=1, max_size=9), st.integers(40, 150))
def test_columns_never_take_more_than_there_is(sizes: list[tuple[int, int]], room: int) -> None:
    columns = tuple(Column(str(n), "x", width) for n, (width, _) in enumerate(sizes))
    needs = [tuple(length for _, length in sizes)]

    assert sum(widths(columns, needs, room)) <= max(room, 4 * len(sizes))

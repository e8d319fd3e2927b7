"""The reasons of figures say the same as the figures."""

from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.entries import Correction
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from shootday.views.clockface import clock, duration, money, offset_words
from shootday.views.handover_table import handover_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table
from shootday.views.why import why_account, why_entry, why_person, why_segment
from tests.builders import DAY, at, production

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"
INSTANTS = ("2026-10-14T09:40+02:00", "2026-10-14T14:30+02:00", "2026-10-14T21:00+02:00")


@cache
def day_at(instant: str) -> Snapshot:
    at = datetime.fromisoformat(instant)
    desk = Desk(load(FICTION), Journal(FICTION), at.date(), FixedClock(at), lang="fr", author="ines")
    return desk.snapshot


def figures(table: Table) -> list[str]:
    return [row.cells[1].text for row in table.rows]


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("instant", INSTANTS)
def test_a_scene_s_reasons_end_with_what_the_board_says(instant: str, lang: Lang) -> None:
    snap = day_at(instant)
    for row in snap.board.rows:
        told = figures(why_segment(snap, row.id, lang))
        if row.lateness is not None:
            assert f"{row.lateness:+d} min" in told
        if snap.board.in_hand == row.id:
            assert f"{snap.board.offset:+d} min" in told


@pytest.mark.parametrize("instant", INSTANTS)
def test_the_wrap_s_reasons_add_up_to_the_offset(instant: str) -> None:
    snap = day_at(instant)
    told = figures(why_segment(snap, "wrap", "fr"))
    assert clock(snap.board.projected_wrap, snap.day, snap.day_plan.zone) in told
    assert told[-1] == f"{snap.board.offset:+d} min"
    minutes = [int(text.removesuffix(" min")) for text in told[-1 - len(snap.board.lost) - 1 : -1]]
    assert sum(minutes) == snap.board.offset


@pytest.mark.parametrize("instant", INSTANTS)
def test_a_person_s_reasons_hold_their_hours_their_pay_and_each_rule(instant: str) -> None:
    snap = day_at(instant)
    for person, sheet in snap.sheets.items():
        table = why_person(snap, person, "fr")
        told = figures(table)
        origins = [row.cells[2].text.partition(" [")[0] for row in table.rows]
        if sheet.worked_minutes is not None:
            assert duration(sheet.worked_minutes) in told
        if sheet.gross is not None:
            assert money(sheet.gross, "fr", cents=True) in told
        assert {breach.source for breach in sheet.breaches} <= set(origins)
        assert {piece.source for piece in sheet.paid} <= set(origins)


@pytest.mark.parametrize("instant", INSTANTS)
def test_an_account_s_reasons_name_every_entry_behind_it(instant: str) -> None:
    snap = day_at(instant)
    number = {entry.id: entry.number for entry in snap.entries}
    for account in snap.impact.accounts:
        table = why_account(snap, account.code, "fr")
        origins = " ".join(row.cells[2].text for row in table.rows)
        assert all(f"entrée {number[e]}," in origins for e in account.entries if e in number)
        assert figures(table)[-1] == money(account.variance, "fr", cents=True)


def test_the_total_s_reasons_are_the_accounts() -> None:
    snap = day_at(INSTANTS[1])
    told = figures(why_account(snap, "total", "en"))
    assert len(told) == len(snap.impact.accounts) + 1
    assert told[-1] == money(snap.impact.total.variance, "en", cents=True)


def test_an_entry_s_history_is_the_same_from_wherever_it_is_asked_for() -> None:
    snap = day_at(INSTANTS[2])
    corrections = [e for e in snap.entries if isinstance(e.fact, Correction)]
    assert corrections
    for correction in corrections:
        assert isinstance(correction.fact, Correction)
        from_it = why_entry(snap, correction.id, "fr")
        assert from_it == why_entry(snap, correction.fact.target, "fr")
        assert [row.key for row in from_it.rows].index(correction.fact.target) == 0
        assert correction.id in [row.key for row in from_it.rows]


def test_an_entry_that_nobody_corrected_has_a_history_of_one() -> None:
    snap = day_at(INSTANTS[2])
    assert [row.key for row in why_entry(snap, snap.entries[0].id, "en").rows] == [snap.entries[0].id]
    assert why_entry(snap, "20261014-9999-none", "en").rows == ()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_handover_says_where_we_are_first_and_the_last_entries_last(lang: Lang) -> None:
    snap = day_at(INSTANTS[1])
    rows = [(row.cells[0].text, row.cells[1].text) for row in handover_table(snap, lang).rows]
    assert rows[0][1].startswith(offset_words(snap.board.offset, lang))
    assert len([topic for topic, _ in rows if topic == rows[-1][0]]) == 3
    last = [entry for entry in snap.entries if entry.happened_at <= snap.now][-1]
    assert rows[-3][1].startswith(f"{last.number} · {last.author} · ")


def test_the_handover_names_who_is_still_in_long_after_the_wrap_and_who_never_came(tmp_path: Path) -> None:
    clock_ = FixedClock(at("17:30"))
    desk = Desk(production(), Journal(tmp_path), DAY, clock_, lang="fr", author="eve")
    for line in ("arr tom 8:00", "départ eve 16:20", "fin de tournage 16:00"):
        assert desk.log(line).ok, line
    page = {row.cells[0].text: row.cells[1].text for row in handover_table(desk.snapshot, "fr").rows}
    assert page["Sans départ"] == "Tom Essai"
    assert page["Départ sans arrivée"] == "Ève Essai"
    clock_ = FixedClock(at("17:20"))
    early = Desk(production(), Journal(tmp_path), DAY, clock_, lang="fr", author="eve").snapshot
    assert "Sans départ" not in [row.cells[0].text for row in handover_table(early, "fr").rows]

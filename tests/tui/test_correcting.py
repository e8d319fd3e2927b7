"""Entries amended, struck out, amended again; and corrections that are corrected in their turn."""

from textual.pilot import Pilot

from shootday.desk import Desk, OutcomeKind
from shootday.entries import Correction, CorrectionAction, Decision, DecisionAction, SegmentMark
from shootday.tui.app import ShootdayApp
from shootday.tui.forms.confirm import Confirm
from tests.tui.driving import journal_of, last, make_app, text_of, until
from tests.tui.fake_desk import canned_options, make_desk

COMPLETED = "20261014-0013-test"


def completed_at(desk: Desk) -> list[str]:
    zone = desk.production.zone
    marks = desk.snapshot.facts.marks.get("12A", ())
    return [f"{m.fact.action.value} {m.at.astimezone(zone):%H:%M}" for m in marks][2:]


async def amend(app: ShootdayApp, pilot: Pilot[None], entry: str, old: str, new: str) -> str:
    """Amend an entry from the journal by typing over a part of the line; the line that was offered."""
    before = len(journal_of(app.desk).entries)
    await pilot.press("f7")
    app.pane.grid.go_to(entry)
    await pilot.press("e")
    await until(pilot, lambda: app.focused is app.logline.line)
    offered = app.logline.line.value
    app.logline.line.value = offered.replace(old, new)
    await pilot.press("enter")
    await until(pilot, lambda: len(journal_of(app.desk).entries) == before + 1)
    await pilot.press("escape")
    return offered


async def strike(app: ShootdayApp, pilot: Pilot[None], entry: str) -> None:
    before = len(journal_of(app.desk).entries)
    await pilot.press("f7")
    app.pane.grid.go_to(entry)
    await pilot.press("x")
    await until(pilot, lambda: isinstance(app.screen, Confirm))
    await pilot.press("enter")
    await until(pilot, lambda: len(journal_of(app.desk).entries) == before + 1)


async def test_an_amendment_is_amended_again_from_what_it_says_now() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        first = await amend(app, pilot, COMPLETED, "10:02", "09:58")
        amendment = journal_of(desk).entries[-1].id
        again = await amend(app, pilot, amendment, "09:58", "09:55")

        assert first == "corrige 13 12A ok 10:02"
        assert again == "corrige 13 12A ok 09:58"
        assert completed_at(desk) == ["complete 09:55"]


async def test_an_amendment_that_is_struck_out_leaves_the_entry_as_it_was_before() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await amend(app, pilot, COMPLETED, "10:02", "09:58")
        await amend(app, pilot, COMPLETED, "09:58", "09:55")
        await strike(app, pilot, journal_of(desk).entries[-1].id)

        assert completed_at(desk) == ["complete 09:58"]


async def test_a_strike_that_is_struck_out_makes_the_entry_count_again() -> None:
    desk = make_desk()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await strike(app, pilot, COMPLETED)
        gone = completed_at(desk)
        await strike(app, pilot, journal_of(desk).entries[-1].id)

        assert gone == []
        assert completed_at(desk) == ["complete 10:02"]
        assert isinstance(fact := last(desk), Correction)
        assert fact.action is CorrectionAction.STRIKE


async def test_an_entry_that_was_struck_out_says_what_to_do_instead_of_being_amended() -> None:
    app = make_app(make_desk())
    async with app.run_test() as pilot:
        await strike(app, pilot, COMPLETED)
        app.pane.grid.go_to(COMPLETED)
        await pilot.press("e")
        await until(pilot, lambda: "L'entrée 13 est rayée" in text_of(app, "#understood"))

        assert app.logline.line.value == ""


async def test_a_decision_is_struck_out_and_never_amended() -> None:
    desk = make_desk()
    assert desk.propose_option(canned_options().options[0]).ok
    assert desk.validate("Maud, directrice de production").ok
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("f7", "e")
        await until(pilot, lambda: "L'entrée 17 est une décision" in text_of(app, "#understood"))
        await pilot.press("colon", *"corrige 17 note rien", "enter")
        await until(pilot, lambda: "une décision ne se corrige pas" in text_of(app, "#understood"))

        assert not desk.preview("corrige 17 note rien").ok
        assert desk.log("corrige 17 note rien").kind is OutcomeKind.REFUSED
        assert isinstance(fact := last(desk), Decision)
        assert fact.action is DecisionAction.VALIDATED


def test_an_overrun_s_figures_are_amended_but_it_becomes_nothing_else() -> None:
    desk = make_desk()
    assert desk.log("heures sup autorisées 60m luc").ok

    assert desk.log("corrige 16 heures sup autorisées 90m luc").ok
    assert desk.log("corrige 16 note finalement non").kind is OutcomeKind.REFUSED
    assert [d.fact.minutes for d in desk.snapshot.facts.decisions] == [90]


async def test_a_mark_s_note_survives_an_amendment_of_its_time() -> None:
    desk = make_desk()
    assert desk.log("14 part 60% 10:40 3 prises reste le raccord").ok
    app = make_app(desk)
    async with app.run_test() as pilot:
        offered = await amend(app, pilot, "20261014-0016-test", "10:40", "10:45")

        assert offered == "corrige 16 14 part 60% 10:40 3 prises reste le raccord"
        assert isinstance(fact := last(desk), Correction)
        assert isinstance(mark := fact.replacement, SegmentMark)
        assert (mark.percent, mark.takes, mark.note) == (60, 3, "reste le raccord")

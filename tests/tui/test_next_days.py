"""Tomorrow's options on screen: computed aside, proposed, validated by name and function."""

import threading

from textual.widgets import Input

from shootday.desk import Desk
from shootday.entries import Decision, DecisionAction
from shootday.planning.options import Options
from shootday.planning.whatif import WhatIf
from shootday.tui.app import ShootdayApp
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.signing import Signing
from shootday.tui.forms.suppose import SupposeForm
from shootday.tui.widgets.plain import Plain
from tests.tui.driving import make_app, screen_text, text_of, ticked, until
from tests.tui.fake_desk import HandClock, canned_options, make_desk


def desk_with_options() -> Desk:
    desk = make_desk("en")
    desk.solve = canned_options  # type: ignore[method-assign]  # the planner has tests of its own
    return desk


def solved(app: ShootdayApp) -> bool:
    return app.pane.grid.counts[1] == len(canned_options().options)


async def test_keys_go_on_working_while_options_are_computed() -> None:
    desk, gate = make_desk("en"), threading.Event()

    def slowly(what_if: WhatIf) -> Options:
        gate.wait(10)
        return canned_options(what_if)

    desk.solve = slowly  # type: ignore[method-assign]  # a planner that takes its time
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: "Computing" in screen_text(app))
        await pilot.press("1", "d")
        await until(pilot, lambda: desk.snapshot.board.in_hand == "14")
        await pilot.press("4")
        gate.set()
        await until(pilot, lambda: solved(app))

        assert "the day or the plan has changed" in screen_text(app).lower()


async def test_a_minute_that_passes_does_not_make_options_old() -> None:
    desk = desk_with_options()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: solved(app))
        assert isinstance(desk.clock, HandClock)
        desk.clock.put(11, 3)
        await ticked(app, pilot)

        assert not app.pane.query_one("#notes", Plain).display


async def test_what_is_supposed_is_asked_for_in_a_form_and_named_beside_the_options() -> None:
    app = make_app(desk_with_options())
    async with app.run_test() as pilot:
        await pilot.press("4", "f")
        await until(pilot, lambda: isinstance(app.screen, SupposeForm))
        await pilot.press("down", "tab", *"cafe..16/9", "enter")
        meaning = app.screen.query_one("#meaning", Plain)
        await until(pilot, lambda: "is over; expected: a date after" in str(meaning.content))
        await pilot.press("backspace", *"10", "tab", *"+1", "enter")
        await until(pilot, lambda: solved(app))
        await pilot.pause()

        named = "What if: 31 not tomorrow ; Café des Halles lost until 16/10 ; up to 1 more day(s) at the end"
        assert text_of(app, "#notes") == named
        assert "What if · Least cost" in screen_text(app)
        await pilot.press("c")
        await until(pilot, lambda: "What if" not in screen_text(app).replace("What if…", ""))


async def test_each_scene_that_moves_says_why() -> None:
    app = make_app(desk_with_options())
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: solved(app))
        await pilot.press("w")
        await until(pilot, lambda: "40% in the can" in screen_text(app))


async def test_the_parts_of_an_option_can_be_clicked() -> None:
    app = make_app(desk_with_options())
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: solved(app))
        await pilot.pause()
        await pilot.click("#parts", offset=(14, 0))
        await until(pilot, lambda: "40% in the can" in screen_text(app))


async def test_an_option_is_proposed_once_that_was_confirmed() -> None:
    desk = desk_with_options()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: solved(app))
        await pilot.press("down", "p")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        before = desk.snapshot.facts.decisions
        await pilot.press("p")
        await until(pilot, lambda: bool(desk.snapshot.facts.decisions))

        fact = desk.snapshot.facts.decisions[-1].fact
        assert before == ()
        assert isinstance(fact, Decision)
        assert (fact.action, fact.option) == (DecisionAction.PROPOSED, canned_options().options[1].id)


async def test_a_plan_is_validated_by_name_and_function() -> None:
    desk = desk_with_options()
    desk.propose_option(canned_options().options[0])
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: solved(app))
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, Signing))
        await pilot.press(*"Luc", "enter")
        asked_on = isinstance(app.screen, Signing)
        await pilot.press(*"PM", "enter")
        await until(pilot, lambda: len(desk.snapshot.facts.decisions) == 2)

        fact = desk.snapshot.facts.decisions[-1].fact
        assert asked_on
        assert (fact.action, fact.by, fact.function) == (DecisionAction.VALIDATED, "Luc", "PM")
        assert desk.snapshot.plan.days[1].segments == ("7", "31")


async def test_the_function_of_somebody_known_is_offered_and_can_be_read_before_it_is_sent() -> None:
    desk = desk_with_options()
    desk.propose_option(canned_options().options[0])
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: solved(app))
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, Signing))
        await pilot.press(*"luc ferrand", "enter")
        await until(pilot, lambda: app.screen.query_one("#sign-function", Input).value == "Régisseur général")
        unsent = len(desk.snapshot.facts.decisions)
        await pilot.press("enter")
        await until(pilot, lambda: len(desk.snapshot.facts.decisions) == 2)

        fact = desk.snapshot.facts.decisions[-1].fact
        assert unsent == 1
        assert (fact.by, fact.function) == ("luc ferrand", "Régisseur général")


async def test_what_was_proposed_can_be_validated_after_a_restart_without_computing_again() -> None:
    desk = desk_with_options()
    desk.propose_option(canned_options().options[0])
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("4", "v")
        await until(pilot, lambda: isinstance(app.screen, Signing))

        assert canned_options().options[0].id in screen_text(app)


async def test_nothing_is_validated_before_something_was_proposed() -> None:
    desk = desk_with_options()
    app = make_app(desk)
    async with app.run_test() as pilot:
        await pilot.press("4", "c")
        await until(pilot, lambda: solved(app))
        await pilot.press("v")
        await until(pilot, lambda: "propose one first" in text_of(app, "#understood"))

        assert desk.snapshot.facts.decisions == ()

"""Re-planning by hand on screen: strips by keys and by mouse, what is refused, what survives, what is proposed."""

from datetime import date

import pytest
from textual.pilot import Pilot

from shootday.desk import Desk
from shootday.entries import DecisionAction
from shootday.phrases import stripboard as words
from shootday.planning.options import OptionKind
from shootday.tui.app import ShootdayApp
from shootday.tui.forms.ask import Ask
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.signing import Signing
from shootday.tui.forms.table import TableDialog
from shootday.views.stripboard_table import scene_of
from tests.tui.driving import journal_of, last, make_app, screen_text, text_of, until
from tests.tui.fake_desk import HandClock, canned_options, make_desk
from tests.tui.test_by_mouse_alone import SMALL, click

FIRST, SECOND = date(2026, 10, 15), date(2026, 10, 16)


def evening(lang: str = "en") -> Desk:
    """A day of which 14 and 7 are left; 31 is planned next."""
    desk = make_desk(lang)  # type: ignore[arg-type]  # a language
    assert isinstance(desk.clock, HandClock)
    desk.clock.put(15, 30)
    assert desk.log("12B ok 11:20").ok
    return desk


def strips(desk: Desk, day: date | None) -> tuple[str, ...]:
    return desk.by_hand.work.now.on(day)


async def board(pilot: Pilot[None]) -> None:
    """Through the options, as people come."""
    await pilot.press("4", "b")
    await pilot.pause()


async def on_strip(pilot: Pilot[None], app: ShootdayApp, number: str) -> None:
    for _ in range(30):
        if scene_of(app.pane.grid.cursor_key) == number:
            return
        await pilot.press("down")
    raise AssertionError(f"no strip {number}")


async def test_a_strip_is_taken_moved_and_put_down_by_keys() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await on_strip(pilot, app, "14")
        start = strips(desk, None)
        await pilot.press("space", "left")
        moving = screen_text(app)
        await pilot.press("space", "up")

        assert start == ("14", "7")
        assert "In hand: 14" in moving
        assert "By hand:" in moving
        assert desk.by_hand.work.held is None
        assert "14" not in strips(desk, None)


async def test_a_strip_goes_to_a_typed_day_and_back_to_the_boneyard() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await on_strip(pilot, app, "7")
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press("J", "3", "enter")
        await until(pilot, lambda: strips(desk, SECOND) == ("7",))
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press("9", "9", "enter")
        await until(pilot, lambda: "is not a day of the board" in text_of(app, "#understood"))
        await pilot.press("x")

        assert strips(desk, None) == ("14", "7")


async def test_escape_puts_back_what_is_in_hand_and_then_leaves() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await on_strip(pilot, app, "14")
        await pilot.press("space", "left", "escape")
        assert strips(desk, None) == ("14", "7")
        await pilot.press("escape")
        await until(pilot, lambda: app.pane.name_in_registry == "tomorrow")


async def test_moves_are_undone_and_done_again() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await on_strip(pilot, app, "31")
        await pilot.press("x", "u")
        undone = strips(desk, FIRST)
        await pilot.press("r")

        assert undone == ("31",)
        assert strips(desk, FIRST) == ()


async def test_a_locked_strip_says_so_and_stays() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await on_strip(pilot, app, "31")
        await pilot.press("l", "x")
        await until(pilot, lambda: "is locked to its day" in text_of(app, "#understood"))

        assert strips(desk, FIRST) == ("31",)
        assert "◆" in screen_text(app).split(" 31 ")[0].splitlines()[-1]


async def test_a_broken_rule_stands_under_its_strip_and_the_plan_is_not_proposed() -> None:
    desk = evening()
    assert desk.log("indispo theo ..16/10").ok
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        shown = screen_text(app).splitlines()
        under = next(n for n, line in enumerate(shown) if " 31 " in line) + 1
        await pilot.press("p")
        await until(pilot, lambda: "plan not proposed" in text_of(app, "#understood"))

        assert "Théo Vidal is not available for scene 31" in shown[under]
        assert desk.snapshot.facts.decisions == ()


async def test_a_plan_by_hand_is_proposed_and_validated_like_any_other() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        for number in ("14", "7"):
            await on_strip(pilot, app, number)
            await pilot.press("space", "left", "left", "left", "space", "home")
        placed = desk.by_hand.judged
        await pilot.press("p")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("p")
        await until(pilot, lambda: bool(desk.snapshot.facts.decisions))
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, Signing))
        await pilot.press(*"Luc", "enter", *"PM", "enter")
        await until(pilot, lambda: len(desk.snapshot.facts.decisions) == 2)

        assert placed.violations == ()
        fact = last(desk)
        assert fact.action is DecisionAction.VALIDATED  # type: ignore[attr-defined]  # the decision
        assert fact.note == OptionKind.BY_HAND  # type: ignore[attr-defined]
        assert desk.snapshot.plan.days[1:] == placed.days


async def test_what_broke_since_it_was_proposed_is_not_validated() -> None:
    desk = evening()
    hand = desk.by_hand
    hand.do(lambda work: work.then(work.now.moved("14", SECOND).moved("7", SECOND)))
    assert desk.propose_option(hand.option()).ok
    assert desk.log("indispo rose ..20/10").ok
    outcome = desk.validate("Luc, PM")

    assert not outcome.ok
    assert "Rose Amiot" in outcome.text


async def test_the_rest_is_completed_around_what_is_locked() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await on_strip(pilot, app, "31")
        await pilot.press("space", "right", "space", "l", "c")
        await until(pilot, lambda: strips(desk, None) == ())

        assert "31" in strips(desk, SECOND)
        assert desk.by_hand.judged.violations == ()
        await pilot.press("u")
        assert strips(desk, None) == ("14", "7")


async def test_the_plan_by_hand_is_shown_beside_the_best() -> None:
    desk = evening()
    desk.solve = canned_options  # type: ignore[method-assign,assignment]  # the planner has its own tests
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, TableDialog))

        shown = screen_text(app)
        assert "-€320" in shown
        assert words.RULES.en in shown


async def test_the_draft_survives_a_restart_and_follows_the_day() -> None:
    desk = evening()
    desk.by_hand.do(lambda work: work.then(work.now.moved("14", SECOND).moved("7", FIRST)))
    again = Desk(desk.production, journal_of(desk), desk.day, desk.clock, lang="en", author="bea")  # type: ignore[arg-type]
    assert again.by_hand.work.now == desk.by_hand.work.now
    assert again.log("14 ok 15:00").ok

    assert strips(again, SECOND) == ()
    assert strips(again, FIRST) == ("31", "7")


async def test_a_draft_that_the_disk_refuses_is_kept_and_said() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        journal_of(desk).full = True
        await on_strip(pilot, app, "31")
        await pilot.press("x")

        assert "Draft not saved" in screen_text(app)
        assert "31" in strips(desk, None)


async def test_a_damaged_draft_is_no_draft() -> None:
    desk = evening()
    journal_of(desk).drafts["stripboard"] = {"days": 3}

    assert strips(desk, FIRST) == ("31",)


async def test_nothing_is_moved_in_the_past() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await board(pilot)
        await pilot.press("f10", "space", "x", "u", "left", "b")

        assert words.PAST.en in screen_text(app)
        assert not desk.by_hand.begun


# -- with no keyboard at all -----------------------------------------------------------------------------------------


async def test_a_strip_is_dragged_to_a_day() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F5 ")
        await click(pilot, app, "b Stripboard")
        origin, onto = (_place(app, text) for text in ("  14 ", "J3 "))
        await pilot.mouse_down(offset=origin)
        await pilot.hover(offset=onto)
        await pilot.mouse_up(offset=onto)
        await until(pilot, lambda: strips(desk, SECOND) == ("14",))

        assert len(desk.by_hand.work.before) == 1


async def test_a_strip_is_clicked_and_then_the_place_where_it_goes() -> None:
    desk = evening()
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await click(pilot, app, "F5 ")
        await click(pilot, app, "b Stripboard")
        for _ in range(2):
            await click(pilot, app, "  14 ")
        await until(pilot, lambda: desk.by_hand.work.held == "14")
        await click(pilot, app, "  31 ")
        await until(pilot, lambda: strips(desk, FIRST) == ("14", "31"))

        assert desk.by_hand.work.held is None


def _place(app: ShootdayApp, text: str) -> tuple[int, int]:
    lines = screen_text(app).split("\n")
    y = next(n for n, line in enumerate(lines) if text in line)
    return lines[y].index(text) + 2, y


@pytest.mark.parametrize("screen", ["day", "people", "budget"])
async def test_the_board_is_one_key_away_from_every_table(screen: str) -> None:
    app = make_app(evening())
    async with app.run_test(size=SMALL) as pilot:
        await app.action_go(screen)
        await pilot.press("b")
        await until(pilot, lambda: app.pane.name_in_registry == "stripboard")


# -- versions --------------------------------------------------------------------------------------------------------


def decided(desk: Desk) -> None:
    desk.propose_option(canned_options().options[0])
    assert desk.validate("Luc, PM").ok


async def test_a_version_is_put_in_force_again_by_name_and_stays_in_the_list() -> None:
    desk = evening()
    decided(desk)
    app = make_app(desk)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("4", "V", "end", "v")
        await until(pilot, lambda: isinstance(app.screen, Signing))
        asked = screen_text(app)
        await pilot.press(*"Luc", "enter", *"PM", "enter")
        await until(pilot, lambda: len(desk.versions) == 3)

        assert "It leaves without a day: 7, 14" in asked
        assert desk.snapshot.plan.days == desk.production.plan.days
        await until(pilot, lambda: "Back to version 1" in screen_text(app))
        assert "Least cost" in screen_text(app)


async def test_the_differences_follow_the_cursor() -> None:
    desk = evening()
    decided(desk)
    app = make_app(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("4", "V")
        await pilot.pause()

        shown = screen_text(app)
        assert "From version 1 to version 2" in shown
        assert "Scene 7" in shown


async def test_before_anything_is_validated_there_is_one_version() -> None:
    app = make_app(evening())
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("4", "V")
        await pilot.pause()

        assert "Nothing was validated yet" in screen_text(app)

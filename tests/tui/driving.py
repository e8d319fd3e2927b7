"""Driving the app in tests: no timer, no animation, toasts on; waiting for a state, never for a while."""

from collections.abc import Callable

from textual.pilot import Pilot

from shootday.desk import Desk
from shootday.tui.app import ShootdayApp
from shootday.tui.widgets.plain import Plain
from tests.tui.fake_desk import MemoryJournal


def make_app(desk: Desk, *, light: bool = False) -> ShootdayApp:
    """The app on a desk, its clock moved by the test alone."""
    app = ShootdayApp(desk, ticking=False, light=light)
    app.animation_level = "none"
    return app


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Wait until something holds; fails when it does not come to hold."""
    for _ in range(200):
        if holds():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to hold")


async def ticked(app: ShootdayApp, pilot: Pilot[None]) -> None:
    """A tick of the clock, and all that follows from it drawn."""
    app.tick()
    await app.workers.wait_for_complete()
    await pilot.pause()


def text_of(app: ShootdayApp, selector: str) -> str:
    """What a text widget says."""
    return str(app.screen_stack[0].query_one(selector, Plain).content)


def screen_text(app: ShootdayApp) -> str:
    """Everything on screen, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def journal_of(desk: object) -> MemoryJournal:
    journal = desk.journal  # type: ignore[attr-defined]  # the fake's own
    assert isinstance(journal, MemoryJournal)
    return journal


def last(desk: object) -> object:
    return journal_of(desk).entries[-1].fact

"""The palette: the registry again, found by words."""

from collections.abc import Awaitable, Callable
from typing import Protocol, runtime_checkable

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui import actions


@runtime_checkable
class CanDo(Protocol):
    """An app that knows what can be done now, and does it."""

    lang: Lang

    def possible(self) -> tuple[actions.Action, ...]:
        """What can be done here and now."""
        ...

    def doing(self, action: actions.Action) -> Callable[[], Awaitable[None]]:
        """A callable that does it."""
        ...

    def action_command_palette(self) -> None:
        """Open the palette."""
        ...


class Commands(Provider):
    """The palette: everything that can be done here, found by its words in either language."""

    async def discover(self) -> Hits:
        """All of it, in the registry's order."""
        app = self.app
        if not isinstance(app, CanDo):
            return
        for action in app.possible():
            yield DiscoveryHit(self._title(app, action), app.doing(action), help=action.help(app.lang))

    async def search(self, query: str) -> Hits:
        """What matches the words typed."""
        app, matcher, found = self.app, self.matcher(query), False
        if not isinstance(app, CanDo):
            return
        for action in app.possible():
            word = max(matcher.match(action.phrase("fr")), matcher.match(action.phrase("en")))
            score = max(word, matcher.match(action.help(app.lang)) / 2)
            if score > 0:
                found = True
                yield Hit(score, self._title(app, action), app.doing(action), help=action.help(app.lang))
        if not found:
            yield Hit(1.0, Content(say.NO_COMMAND(app.lang)), app.action_command_palette)

    def _title(self, app: "CanDo", action: actions.Action) -> Content:
        return Content.assemble(action.phrase(app.lang), (f"  {action.shown_key}", "$text-muted"))

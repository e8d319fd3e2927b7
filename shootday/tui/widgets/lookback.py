"""The bar over the day's instants, while it is seen as it was known: where one stands, what was known, the keys."""

from dataclasses import dataclass
from datetime import datetime

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from shootday.phrases import Lang
from shootday.phrases import hindsight as say
from shootday.spans import elapsed
from shootday.tui.widgets.plain import Plain
from shootday.views.clockface import clock
from shootday.views.hindsight import last_known
from shootday.views.snapshot import Snapshot

_HERE, _WRITTEN, _EMPTY = "●", "┴", "─"


class Slider(Widget):
    """The instants at which something was written, from the first to now; a click goes to the nearest."""

    DEFAULT_CSS = "Slider { height: 1; width: 1fr; }"

    @dataclass
    class Picked(Message):
        """The mouse picked an instant."""

        at: datetime

    def __init__(self) -> None:
        super().__init__()
        self._instants: tuple[datetime, ...] = ()
        self._at: datetime | None = None
        self._ends = ("", "")

    def show(self, instants: tuple[datetime, ...], then: Snapshot, at: datetime) -> None:
        """Show where an instant stands among the others."""
        self._instants, self._at = instants, at
        ends = (instants[0], max(at, instants[-1]))
        self._ends = (
            f"{clock(ends[0], then.day, then.day_plan.zone)} ",
            f" {clock(ends[1], then.day, then.day_plan.zone)}",
        )
        self.refresh()

    @property
    def _room(self) -> int:
        return max(1, self.size.width - sum(map(cell_len, self._ends)))

    def _cell(self, at: datetime) -> int:
        whole = elapsed(self._instants[0], max(self._instants[-1], self._at or self._instants[-1]))
        return round((self._room - 1) * (elapsed(self._instants[0], at) / whole)) if whole else 0

    def render(self) -> Content:
        """The line with its marks."""
        if self._at is None or not self._instants:
            return Content("")
        track = [_EMPTY] * self._room
        for instant in self._instants:
            track[self._cell(instant)] = _WRITTEN
        here = self._cell(self._at)
        before, after = "".join(track[:here]), "".join(track[here + 1 :])
        return Content.assemble(
            (self._ends[0], "bold"),
            (before, "$text-muted"),
            (_HERE, "bold $text-accent"),
            (after, "$text-muted"),
            (self._ends[1], "bold"),
        )

    def on_click(self, event: events.Click) -> None:
        """Go to the instant nearest to the pointer."""
        x = event.x - cell_len(self._ends[0])
        if self._instants and self._at is not None:
            self.post_message(self.Picked(min(self._instants, key=lambda i: abs(self._cell(i) - x))))


class Lookback(Vertical):
    """The slider, what was the last entry known, the keys; it stands where the log line does."""

    DEFAULT_CSS = """
    Lookback { height: 3; background: $surface; padding: 0 1; }
    Lookback Plain { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, lang: Lang) -> None:
        super().__init__(id="lookback")
        self._lang = lang

    def compose(self) -> ComposeResult:
        """Three lines."""
        yield Slider()
        yield Plain(id="last-known")
        yield Plain(id="lookback-keys")

    def show(self, instants: tuple[datetime, ...], then: Snapshot, at: datetime) -> None:
        """Show an instant and what was known at it."""
        self.query_one(Slider).show(instants, then, at)
        self.query_one("#last-known", Plain).say(last_known(then, self._lang))
        self.query_one("#lookback-keys", Plain).say(Content.styled(say.KEYS(self._lang), "$text-muted"))

    def refuse(self, then: Snapshot) -> None:
        """Say why nothing is written here."""
        text = say.READ_ONLY(self._lang, at=clock(then.now, then.day, then.day_plan.zone))
        self.query_one("#lookback-keys", Plain).say(
            Content.assemble(("!! ", "bold $text-error"), (text, "bold $text-error"))
        )

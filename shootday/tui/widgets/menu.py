"""One line of things to press: the tabs above, the keys below. A click on one does what its key does."""

from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widget import Widget


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to press: its key, its word, the action it runs and whether it is the one in force."""

    key: str
    word: str
    action: str
    active: bool = False

    @property
    def cells(self) -> int:
        """Its width on screen."""
        return cell_len(self.key) + 1 + cell_len(self.word) + 2 * self.active


class Menu(Widget):
    """Items side by side; those that do not fit are left out whole, the last ones first."""

    DEFAULT_CSS = "Menu { height: 1; width: 1fr; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._items: tuple[Item, ...] = ()
        self._last: tuple[Item, ...] = ()
        self._boxes: tuple[tuple[int, int, str], ...] = ()

    def show(self, items: tuple[Item, ...], last: tuple[Item, ...] = ()) -> None:
        """Show these items; the last ones find room before all others."""
        if (items, last) != (self._items, self._last):
            self._items, self._last = items, last
            self.refresh()

    def render(self) -> Content:
        """The items that fit, and where each of them is."""
        parts: list[tuple[str, str]] = []
        boxes: list[tuple[int, int, str]] = []
        x = 0
        for item in self._fitting():
            boxes.append((x, x + item.cells, item.action))
            word = f"[{item.word}]" if item.active else item.word
            parts += [(item.key, "bold $text-accent"), (" ", ""), (word, "bold reverse" if item.active else "")]
            parts += [("  ", "")]
            x += item.cells + 2
        self._boxes = tuple(boxes)
        return Content.assemble(*parts)

    def _fitting(self) -> tuple[Item, ...]:
        room = self.size.width - sum(item.cells + 2 for item in self._last) + 2
        kept = 0
        while kept < len(self._items) and room >= self._items[kept].cells + 2:
            room -= self._items[kept].cells + 2
            kept += 1
        return (*self._items[:kept], *self._last)

    async def on_click(self, event: events.Click) -> None:
        """Do what the item under the pointer does."""
        for left, right, action in self._boxes:
            if left <= event.x < right:
                await self.app.run_action(action, default_namespace=self.parent)

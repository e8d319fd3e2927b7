"""One line to type on, without a frame; what is typed lays nothing out anew."""

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input

from shootday.text import shown


class Line(Input):
    """A line of a fixed width: its text scrolls, the screen around it stays as it is."""

    virtual_size = Reactive(Size(0, 0))
    """How long the text is; Textual lays the whole screen out when that changes."""

    def __init__(
        self,
        *,
        placeholder: str = "",
        id: str | None = None,  # noqa: A002 - Textual's own name
        classes: str | None = None,
        select_on_focus: bool = True,
    ) -> None:
        super().__init__(placeholder=placeholder, compact=True, id=id, classes=classes, select_on_focus=select_on_focus)
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        """What is pasted may hold orders to the terminal: they never reach the screen."""
        return shown(value)

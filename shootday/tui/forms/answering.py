"""What dialogs that hand back a text have in common: two buttons, one to send the answer, one to give up."""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Button


class Answering(ModalScreen[str | None]):
    """Hands back a text by its action ``send``, or nothing; the buttons' ids are ``ok`` and ``cancel``."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", show=False)]
    CSS_PATH = "forms.tcss"

    def action_cancel(self) -> None:
        """Give up; nothing was written."""
        self.dismiss(None)

    @on(Button.Pressed)
    async def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        await self.run_action("send" if event.button.id == "ok" else "cancel")

"""A few sentences above a table, each on a line of its own; none leaves no empty line."""

from collections.abc import Sequence

from textual.content import Content

from shootday.tui.widgets.plain import Plain
from shootday.tui.widgets.tones import STYLES, marked
from shootday.views.table import Cell


class Sentences(Plain):
    """The sentences, by their tones."""

    DEFAULT_CSS = "Sentences { height: auto; padding: 0 1; }"

    def show(self, cells: Sequence[Cell]) -> None:
        """Show these; no widget at all when there is nothing to say."""
        said = [Content.styled(marked(cell), STYLES[cell.tone]) for cell in cells if cell.text]
        self.display = bool(said)
        self.say(Content("\n").join(said), layout=True)

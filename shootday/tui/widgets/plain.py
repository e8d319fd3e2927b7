"""The only widget that shows text. A string is literal, always: no name can colour, click or crash the screen."""

from textual.content import Content
from textual.widgets import Static  # noqa: TID251 - the one exempt room


class Plain(Static):
    """A text, literal. Styled text is built as ``Content`` from parts, never from markup."""

    def __init__(
        self,
        text: str | Content = "",
        *,
        id: str | None = None,  # noqa: A002 - Textual's own name
        classes: str | None = None,
    ) -> None:
        self._said = _literal(text)
        super().__init__(self._said, id=id, classes=classes, markup=False)

    def say(self, text: str | Content, *, layout: bool = False) -> None:
        """Show another text; ``layout`` when its height may change. The same text again is not drawn again."""
        before, self._said = self._said, _literal(text)
        if not self._said.is_same(before):
            self.update(self._said, layout=layout)


def _literal(text: str | Content) -> Content:
    return text if isinstance(text, Content) else Content(text)

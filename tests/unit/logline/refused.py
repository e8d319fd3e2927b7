"""A line that must be refused."""

import pytest

from shootday.errors import NotUnderstood
from shootday.phrases import Phrase
from tests.unit.logline.film import Desk


def refused(desk: Desk, line: str, phrase: Phrase | None = None) -> tuple[str, ...]:
    """The meanings listed by the refusal of a line, which must be for that reason."""
    with pytest.raises(NotUnderstood) as caught:
        desk.parse(line)
    if phrase is not None:
        assert caught.value.said.phrase is phrase, caught.value.said.text("en")
    assert caught.value.said.text("fr")
    assert caught.value.said.text("en")
    return caught.value.meanings

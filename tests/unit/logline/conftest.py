"""The fixtures of this room."""

import pytest

from tests.unit.logline.film import Desk


@pytest.fixture
def desk() -> Desk:
    """The ordinary day at 14:00, nothing logged yet, in French."""
    return Desk()

"""The fixture of this room."""

import pytest

from tests.unit.labour.shoot_day import Shoot


@pytest.fixture
def shoot() -> Shoot:
    """A day of fiction, a Tuesday in June, nobody hired yet."""
    return Shoot()

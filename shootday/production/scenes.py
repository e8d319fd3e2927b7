"""``scenes.yaml``: the units that a fiction schedules."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from shootday.production.base import Document, Id, Minutes, Text


class Setting(StrEnum):
    """Inside or outside (INT/EXT, both for a shot through a door)."""

    INT = "INT"
    EXT = "EXT"
    BOTH = "INT/EXT"


class Light(StrEnum):
    """The hour that the story asks for (*effet*)."""

    DAY = "day"
    NIGHT = "night"
    DAWN = "dawn"
    DUSK = "dusk"


class SceneExtras(Document):
    """How many of an extras group a scene needs."""

    group: Id
    count: int = Field(ge=1, le=5000)


class Scene(Document):
    """One scene (*séquence*): what it shows, where, with whom, how long it should take."""

    number: Id
    setting: Setting
    light: Light
    location: Id
    synopsis: Text = ""
    eighths: int = Field(default=8, ge=0, le=400)
    """Length on the page, in eighths of a page."""
    setup_minutes: Minutes = 30
    shoot_minutes: Minutes
    roles: tuple[Id, ...] = ()
    extras: tuple[SceneExtras, ...] = ()
    needs: tuple[Text, ...] = ()
    risks: tuple[Text, ...] = ()
    after: tuple[Id, ...] = ()
    """Scenes that must be shot before this one."""
    same_day: tuple[Id, ...] = ()
    """Scenes that must be shot on the same day as this one."""
    not_same_day: tuple[Id, ...] = ()
    """Scenes that must not be shot on the same day as this one."""

    @property
    def minutes(self) -> int:
        """Set-up and shooting together."""
        return self.setup_minutes + self.shoot_minutes


class Scenes(Document):
    """The whole document."""

    scenes: tuple[Scene, ...] = ()


def together(scenes: Iterable[Scene]) -> tuple[frozenset[str], ...]:
    """Scenes that must share a day, in groups of two or more; whoever is tied to one of a group is tied to all."""
    groups: list[frozenset[str]] = []
    for scene in scenes:
        if scene.same_day:
            tied = frozenset((scene.number, *scene.same_day))
            joined = [group for group in groups if group & tied]
            groups = [*(group for group in groups if not group & tied), tied.union(*joined)]
    return tuple(group for group in groups if len(group) > 1)

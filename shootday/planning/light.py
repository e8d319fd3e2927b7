"""Light, as the planner sees it: an exterior at night asks for a night; dusk goes with either."""

from shootday.production.plan import ShootingDay
from shootday.production.production import Production
from shootday.production.scenes import Light, Scene, Setting

NOON = 720
"""A day after a night starts at noon at the earliest."""


def night_exterior(scene: Scene) -> bool:
    """Whether the scene needs darkness outside."""
    return scene.setting is not Setting.INT and scene.light is Light.NIGHT


def day_exterior(scene: Scene) -> bool:
    """Whether the scene needs daylight outside."""
    return scene.setting is not Setting.INT and scene.light in {Light.DAY, Light.DAWN}


def night_day(production: Production, day: ShootingDay) -> bool:
    """Whether the day is a night: it holds a night exterior."""
    return any(night_exterior(production.scene[number]) for number in day.segments)

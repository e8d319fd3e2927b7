"""The panes, each loaded when it is first asked for: the first frame waits for one of them alone."""

from collections.abc import Callable
from importlib import import_module

from shootday.desk import Desk
from shootday.tui.screens.pane import Pane


def kind(name: str) -> Callable[[Desk], Pane]:
    """The pane of that name: ``DayPane`` of ``day.py``."""
    module = import_module(f"shootday.tui.screens.{name}")
    pane: Callable[[Desk], Pane] = getattr(module, f"{name.capitalize()}Pane")
    return pane

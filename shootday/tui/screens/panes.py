"""The panes, each loaded when it is first asked for: the first frame waits for one of them alone."""

from importlib import import_module

from shootday.tui.screens.pane import Pane


def kind(name: str) -> type[Pane]:
    """The pane of that name: ``DayPane`` of ``day.py``."""
    module = import_module(f"shootday.tui.screens.{name}")
    pane: type[Pane] = getattr(module, f"{name.capitalize()}Pane")
    return pane

"""What panes and forms ask of the app."""

from dataclasses import dataclass

from textual.message import Message

from shootday.views.snapshot import Snapshot
from shootday.views.table import Table


@dataclass
class Log(Message):
    """Log this line, as if it had been typed."""

    line: str


@dataclass
class Prefill(Message):
    """Put this text on the log line, for the user to finish; a part of it may be selected, to be typed over."""

    line: str
    selected: tuple[int, int] | None = None


@dataclass
class Why(Message):
    """Show these reasons."""

    title: str
    reasons: Table


class Changed(Message):
    """What can be done here is no longer the same: the keys are to be drawn anew."""


class Undo(Message):
    """Show what the last own entry is, and strike it out once confirmed."""


@dataclass
class Answered(Message):
    """Something was written, or refused: say so."""

    text: str
    ok: bool


@dataclass
class WorkedOut(Message):
    """What follows from a snapshot is at hand: it can be drawn."""

    snap: Snapshot

"""The one service through which screens, commands and tests talk to a day: stamp → decide → append → fold → publish."""

from shootday.desk.desk import Desk, Outcome, OutcomeKind, Preview
from shootday.desk.opening import Opened, open_day

__all__ = ["Desk", "Opened", "Outcome", "OutcomeKind", "Preview", "open_day"]

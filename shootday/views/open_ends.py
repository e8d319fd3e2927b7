"""What the log still owes: people whose way out, or way in, nobody has logged."""

from shootday.day.presence import PresenceState
from shootday.entries import MilestoneName, PunchAction
from shootday.spans import later
from shootday.views.snapshot import Snapshot

GRACE_MINUTES = 60
"""How long after the end of the day somebody may still be in before their way out counts as forgotten."""


def without_out(snap: Snapshot) -> tuple[str, ...]:
    """Who is still in well after the day ended: the strike's end if logged, else the wrap, else the projected wrap."""
    landmarks = snap.facts.milestones
    ended = landmarks.get(MilestoneName.STRIKE_END) or later(
        landmarks.get(MilestoneName.WRAP, snap.board.projected_wrap),
        snap.day_plan.strike_minutes if MilestoneName.WRAP in landmarks else 0,
    )
    if snap.now < later(ended, GRACE_MINUTES):
        return ()
    return tuple(p.person for p in snap.presence.values() if p.state is PresenceState.PRESENT)


def no_arrival(snap: Snapshot) -> tuple[str, ...]:
    """Who was punched out without ever having been punched in: their hours are unknown."""
    return tuple(
        person
        for person, marks in snap.facts.punches.items()
        if any(m.action is PunchAction.OUT and m.at <= snap.now for m in marks)
        and not any(m.action in {PunchAction.IN, PunchAction.HMC_START} and m.at <= snap.now for m in marks)
    )

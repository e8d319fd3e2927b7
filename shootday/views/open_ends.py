"""What the log still owes: people whose way out, or way in, nobody has logged."""

from shootday.day.presence import PresenceState
from shootday.entries import MilestoneName, PunchAction
from shootday.spans import later
from shootday.views.snapshot import Snapshot

GRACE_MINUTES = 60
"""How long after the end of the day somebody may still be in before their way out counts as forgotten."""
_ENDS = (MilestoneName.WRAP, MilestoneName.STRIKE_END)


def is_over(snap: Snapshot) -> bool:
    """Whether the wrap, or the strike's end, was logged by now."""
    return any(snap.facts.milestones[name] <= snap.now for name in _ENDS if name in snap.facts.milestones)


def still_in(snap: Snapshot) -> tuple[str, ...]:
    """Who came and did not leave."""
    return people_in(snap, PresenceState.PRESENT)


def people_in(snap: Snapshot, state: PresenceState) -> tuple[str, ...]:
    """Whose presence stands so."""
    return tuple(p.person for p in snap.presence.values() if p.state is state)


def without_out(snap: Snapshot) -> tuple[str, ...]:
    """Who is still in well after the day ended: the strike's end if logged, else the wrap, else the projected wrap."""
    return () if snap.now < later(snap.board.projected_wrap, GRACE_MINUTES) else still_in(snap)


def no_arrival(snap: Snapshot) -> tuple[str, ...]:
    """Who was punched out without ever having been punched in: their hours are unknown."""
    return tuple(
        person
        for person, marks in snap.facts.punches.items()
        if any(m.action is PunchAction.OUT and m.at <= snap.now for m in marks)
        and not any(m.action in {PunchAction.IN, PunchAction.HMC_START} and m.at <= snap.now for m in marks)
    )

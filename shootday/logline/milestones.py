"""The unit's landmarks. The meal is the unit's when the line names nobody, else a punch of those named."""

from shootday.entries import Milestone, MilestoneName, PunchAction
from shootday.logline.context import Built
from shootday.logline.names import PUNCHED
from shootday.logline.punches import number, punch
from shootday.logline.reader import BARE, Reader
from shootday.logline.times import When, when
from shootday.phrases import logline as say


def milestone(reader: Reader, name: MilestoneName) -> Built:
    """``pat 8:12``: a landmark and nothing else."""
    found = only_time(reader)
    if found is not None and found.end is not None and name is not MilestoneName.MEAL_START:
        raise reader.refuse(say.OPEN_SPAN)
    at = found.start if found and found.start else reader.context.default
    return [(at, Milestone(name=name, until=found.end if found else None))], []


def meal(reader: Reader, name: MilestoneName, action: PunchAction) -> Built:
    """``coupure 12:40-13:25`` for the unit, ``coupure ana 13:00-13:45`` for her alone."""
    if reader.kind_ahead(PUNCHED) is not None:
        return punch(reader, action)
    return milestone(reader, name)


def only_time(reader: Reader) -> When | None:
    """Read one time, left out or not, and nothing else."""
    found: When | None = None
    while not reader.done:
        token = reader.token
        is_bare = not token.quoted and BARE.fullmatch(token.plain) is not None
        own = when(reader) or (number(reader) if is_bare else None)
        if own is None:
            if reader.skip_noise():
                continue
            raise reader.unknown(())
        if found is not None:
            raise reader.refuse(say.ONE_TIME, word=token.text)
        if own.after_call is not None:
            raise reader.refuse(say.AFTER_WHOSE_CALL, word=token.text)
        found = own
    return found

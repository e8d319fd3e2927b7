"""Marks of segments: set-up, start, pause, resumed, completed, part, dropped, postponed."""

import re
from dataclasses import dataclass

from shootday.entries import MarkAction, PunchAction, SegmentMark
from shootday.logline.context import Built, Drafts
from shootday.logline.mixed import minutes, mixed
from shootday.logline.names import PUNCHED, Kind
from shootday.logline.punches import punch
from shootday.logline.reader import Reader, option
from shootday.phrases import logline as say

TRACK, PASS = ("piste", "track"), ("passe", "pass")
TAKES, USEFUL = ("prises", "prise", "takes", "take"), ("utile", "utiles", "useful")
OPTIONS = (*TRACK, *PASS)
_PERCENT = re.compile(r"([0-9]{1,3})%")
_NUMBER = re.compile(r"([0-9]{1,3})")
_ALL = 100
_PASSES = 99


@dataclass
class _Figures:
    """What a mark may say beside its time: how much is in the can, takes, useful minutes."""

    parts: bool
    percent: int | None = None
    takes: int | None = None
    useful: int | None = None

    def read(self, reader: Reader) -> bool:
        """Read one of them, if it stands here."""
        start = reader.pos
        if self.parts and self.percent is None and (share := _percent(reader)) is not None:
            self.percent = share
        elif self.takes is None and (count := _takes(reader)) is not None:
            self.takes = count
        elif self.useful is None and reader.eat(*USEFUL) and (found := minutes(reader)) is not None:
            self.useful = found
        else:
            reader.pos = start
            return False
        return True


def mark(reader: Reader, action: MarkAction) -> Built:
    """``12A ok 11:20 note``: one entry a segment named."""
    figures = _Figures(parts=action is MarkAction.PART)
    found = mixed(reader, {Kind.SEGMENT}, also=figures.read)
    segments = found.ids(Kind.SEGMENT)
    if reader.pos < reader.verb_at:
        raise reader.unknown({Kind.SEGMENT})
    if not segments:
        raise _which(reader)
    if figures.parts and figures.percent is None:
        raise reader.refuse(say.HOW_MUCH_DONE)
    track, number = _track(reader)
    note = reader.rest()
    plain = SegmentMark(
        segment=segments[0],
        action=action,
        percent=figures.percent,
        takes=figures.takes,
        useful_minutes=figures.useful,
        track=track,
        pass_=number,
        note=note,
    )
    drafts: Drafts = [(found.at(reader), plain.model_copy(update={"segment": s})) for s in segments]
    return drafts, []


def mark_or_punch(reader: Reader, mark_action: MarkAction, action: PunchAction) -> Built:
    """``12A pause`` of a segment, ``pause ana`` of a person: the first name in the line says which."""
    kind = reader.kind_ahead(PUNCHED | {Kind.SEGMENT})
    if kind is Kind.SEGMENT:
        return mark(reader, mark_action)
    if kind is None:
        raise _which(reader)
    return punch(reader, action)


def _which(reader: Reader) -> Exception:
    """A refusal that lists the day's segments, or the near misses of a word that may be one."""
    if not reader.done and reader.names.near(reader.token.text, {Kind.SEGMENT}):
        return reader.unknown({Kind.SEGMENT})
    day = [s.id for s in reader.context.day_plan.segments]
    return reader.refuse(say.WHICH_SEGMENT, reader.before(day))


def _percent(reader: Reader) -> int | None:
    """Read ``60%`` or ``60 %``."""
    start = reader.pos
    found = reader.match(_PERCENT)
    if found is None and (found := reader.match(_NUMBER)) is not None and not reader.eat("%"):
        reader.pos = start
        return None
    if found is not None and int(found[1]) > _ALL:
        raise reader.refuse(say.HOW_MUCH_DONE)
    return None if found is None else int(found[1])


def _takes(reader: Reader) -> int | None:
    start = reader.pos
    behind = reader.eat(*TAKES)
    count = reader.match(_NUMBER)
    if count is not None and (behind or reader.eat(*TAKES)):
        return int(count[0])
    reader.pos = start
    return None


def _track(reader: Reader) -> tuple[str, int]:
    track, number = "main", 1
    for token in reader.options:
        found = option(token, OPTIONS)
        if found is None:
            continue
        key, value = found
        if key in TRACK:
            track = value[:60]
        elif _NUMBER.fullmatch(value) and 1 <= int(value) <= _PASSES:
            number = int(value)
        else:
            raise reader.refuse(say.UNKNOWN, word=token.text)
    return track, number

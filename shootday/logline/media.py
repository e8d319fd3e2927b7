"""Cards on their way from the camera to safety."""

import re

from shootday.entries import MediaAction, MediaMark
from shootday.logline.context import Built
from shootday.logline.milestones import only_time
from shootday.logline.reader import Reader
from shootday.logline.tokens import Token, fold
from shootday.phrases import logline as say

ACTION_WORDS: dict[MediaAction, tuple[str, ...]] = {
    MediaAction.OUT: ("out", "sortie", "sort"),
    MediaAction.COPIED: ("copie", "copy", "copied", "copiée"),
    MediaAction.VERIFIED: ("ok", "vérif", "vérifiée", "verified", "checked"),
    MediaAction.CLEARED: ("libérée", "cleared", "vidée", "clear"),
}
"""Words for what happens to a card; a copy's number stands right behind."""

NUMBERED = {MediaAction.COPIED, MediaAction.VERIFIED}
_ACTIONS = {fold(word): action for action, words in ACTION_WORDS.items() for word in words}
_ACTION = re.compile(r"([^\W\d_]+)([1-9])?")
_COPY = re.compile(r"[1-9]")
_LONGEST = 60


def media(reader: Reader) -> Built:
    """``carte A003 ok2``."""
    if reader.done or len(reader.token.plain) > _LONGEST or not reader.token.plain or _action(reader.token):
        raise reader.refuse(say.WHICH_CARD)
    card = _known(reader, reader.token.plain)
    reader.pos += 1
    action, copy = _read_action(reader)
    found = only_time(reader)
    if found is not None and found.end is not None:
        raise reader.refuse(say.OPEN_SPAN)
    at = found.start if found and found.start else reader.context.default
    return [(at, MediaMark(card=card, action=action, copy_number=copy))], []


def _known(reader: Reader, typed: str) -> str:
    """A card of the ledger however its letters were typed; a new one is written in capitals."""
    known = {fold(mark.fact.card): mark.fact.card for mark in reader.context.facts.media}
    return known.get(fold(typed), typed.upper()[:_LONGEST])


def _action(token: Token) -> MediaAction | None:
    found = _ACTION.fullmatch(token.plain)
    return None if token.quoted or found is None else _ACTIONS.get(fold(found[1]))


def _read_action(reader: Reader) -> tuple[MediaAction, int | None]:
    action = None if reader.done else _action(reader.token)
    if action is None:
        return MediaAction.OUT, None
    token = reader.token
    found = _ACTION.fullmatch(token.plain)
    reader.pos += 1
    digit = found[2] if found else None
    if action not in NUMBERED:
        if digit is not None:
            raise reader.refuse(say.UNKNOWN, word=token.text)
        return action, None
    number = int(digit) if digit else None
    if number is None and (spaced := reader.match(_COPY)):
        number = int(spaced[0])
    if number is None:
        word = token.plain
        raise reader.refuse(say.WHICH_COPY, (reader.with_words((token,), f"{word}{n}") for n in (1, 2, 3)))
    return action, number

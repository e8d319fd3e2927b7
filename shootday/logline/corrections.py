"""Corrections: an entry struck out, replaced, or its text erased. Both remain in the ledger."""

from shootday.day.effective import effective, struck_by
from shootday.entries import Correction, CorrectionAction, Entry, holds_text
from shootday.errors import NotUnderstood
from shootday.logline.context import Built
from shootday.logline.names import Kind
from shootday.logline.reader import Reader
from shootday.phrases import logline as say
from shootday.views.sentence import wording


def undo(reader: Reader) -> Built:
    """``annule``: the author's last entry, or the one that is named."""
    if reader.done:
        if reader.context.last_own is None:
            raise reader.refuse(say.NOTHING_TO_UNDO)
        target = reader.context.last_own
    else:
        target = _target(reader)
    reader.expect_end()
    _standing(reader, target)
    return [(reader.context.default, Correction(action=CorrectionAction.STRIKE, target=target.id))], []


def redact(reader: Reader) -> Built:
    """``efface 42``: the text of an entry is erased for ever."""
    target = _target(reader)
    reader.expect_end()
    if not holds_text(target.fact):
        raise reader.refuse(say.NO_TEXT_THERE, id=target.id)
    return [(reader.context.default, Correction(action=CorrectionAction.REDACT, target=target.id))], []


def amend(reader: Reader) -> Built:
    """``corrige 42 12A ok 11:25``: the line behind the number replaces the entry; without a time it keeps its own."""
    target = _target(reader)
    if isinstance(target.fact, Correction):
        raise reader.refuse(say.NO_CORRECTION)
    _standing(reader, target)
    start = reader.token.start if not reader.done else len(reader.line)
    facts = reader.context.facts_without(target)
    now = next((e for e in effective(reader.context.entries) if e.id == target.id), target)
    try:
        new = reader.parse(reader.line[start:], reader.context.amending(now, facts))
    except NotUnderstood as error:
        head = reader.line[:start].rstrip()
        raise NotUnderstood(error.said, tuple(f"{head} {meaning}" for meaning in error.meanings)) from None
    reader.pos = len(reader.tokens)
    if len(new.drafts) != 1:
        raise reader.refuse(say.ONE_FACT)
    at, fact = new.drafts[0]
    if isinstance(fact, Correction):
        raise reader.refuse(say.NO_CORRECTION)
    return [(at, Correction(action=CorrectionAction.AMEND, target=target.id, replacement=fact))], []


def _target(reader: Reader) -> Entry:
    """Read an entry's id, or its number in the day's journal."""
    if reader.done:
        raise reader.refuse(say.WHICH_ENTRY)
    token = reader.token
    typed = token.plain.lstrip("#")
    entries = reader.context.entries
    found = [e for e in entries if e.id == typed]
    if not found and typed.isascii() and typed.isdigit():
        found = [e for e in entries if e.number == int(typed)]
    if len(found) > 1:
        lines = (reader.with_words((token,), e.id) for e in found)
        raise reader.refuse(say.SEVERAL, lines, word=token.text)
    if not found:
        near = reader.close(typed, [e.id for e in entries])
        lines = (reader.with_words((token,), i) for i in near)
        raise reader.refuse(say.NO_ENTRY, (*_dropped(reader), *lines), word=token.text)
    reader.pos += 1
    return found[0]


def _dropped(reader: Reader) -> tuple[str, ...]:
    """``12A annulé`` looks like a segment that is dropped."""
    name = reader.names.find(reader.token.plain, {Kind.SEGMENT})
    word = "annulée" if reader.context.lang == "fr" else "drop"
    return tuple(f"{n.id} {word}" for n in name)


def _standing(reader: Reader, target: Entry) -> None:
    """Refuse to correct what is struck out; what is only amended still counts."""
    entries = reader.context.entries
    undone = struck_by(entries).get(target.id)
    by = next((e for e in entries if e.id == undone), None)
    if by is None or any(e.id == target.id for e in effective(entries)):
        return
    found, correction = (wording.entry(reader.context, e, e.id) for e in (target, by))
    raise reader.refuse(say.ALREADY_STRUCK, id=found, author=by.author, entry=correction)

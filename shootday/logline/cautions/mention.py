"""How a caution names what is there already: when it happened, which entry says so, what corrects it."""

from datetime import datetime

from shootday.entries import Entry
from shootday.logline.context import Context
from shootday.phrases import Phrase, Said
from shootday.views.sentence import wording


def mention(context: Context, phrase: Phrase, at: datetime, entry: str, **facts: object) -> Said:
    """The phrase with ``{at}`` and ``{entry}``, and with ``{ref}``: what to type to correct that entry."""
    found = _entry(context, entry)
    return phrase.said(
        at=wording.clock(context, at),
        entry=wording.entry(context, found, entry),
        ref=found.number if found is not None and found.number else entry,
        **facts,
    )


def _entry(context: Context, entry: str) -> Entry | None:
    return next((e for e in context.entries if e.id == entry), None)

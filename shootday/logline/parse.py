"""A line of text, from the keyboard to the facts that it stands for."""

import difflib

from pydantic import ValidationError

from shootday.entries import strays
from shootday.errors import NotUnderstood
from shootday.logline.context import Built, Context, Proposal
from shootday.logline.names import PUNCHED
from shootday.logline.reader import Reader, option
from shootday.logline.tokens import Token, tokenize
from shootday.logline.verb import Verb
from shootday.logline.verbs import BY_KEY, first_verb
from shootday.phrases import logline as say
from shootday.text import MAX_LENGTH, clean
from shootday.views.sentence import describe, wording

_NEAR = 5


def parse(line: str, context: Context) -> Proposal:
    """What a line would write. Raises NotUnderstood when it has no meaning, or several; nothing is ever guessed."""
    if len(line) > MAX_LENGTH:
        raise NotUnderstood(say.TOO_LONG.said(limit=MAX_LENGTH))
    text = clean(line)
    tokens = tokenize(text)
    if not tokens:
        raise NotUnderstood(say.EMPTY.said())
    found = first_verb(tokens)
    if found is None:
        raise _no_verb(text, tokens)
    drafts, remarks = _built(text, tokens, found, context)
    if any(strays(context.day, at, fact) for at, fact in drafts):
        raise NotUnderstood(say.FAR_FROM_DAY.said(day=context.day.isoformat()))
    told = [describe(context, at, fact) for at, fact in drafts]
    return Proposal(tuple(drafts), wording.sentences([*told, *remarks]))


def _built(text: str, tokens: tuple[Token, ...], found: tuple[Verb, int, int], context: Context) -> Built:
    verb, first, last = found
    rest = (*tokens[:first], *tokens[last:])
    options = tuple(t for t in rest if not t.quoted and verb.options and option(t, verb.options))
    reader = Reader(
        context=context,
        names=context.names,
        line=text,
        tokens=tuple(t for t in rest if t not in options),
        verb_at=sum(t not in options for t in tokens[:first]),
        verb=tokens[first:last],
        parse=parse,
        options=options,
    )
    try:
        built = verb.build(reader)
        reader.expect_end(verb.kinds)
    except NotUnderstood as error:
        other = _other_way_round(reader, tokens, last)
        raise NotUnderstood(error.said, tuple(dict.fromkeys((*error.meanings, *other)))) from None
    except ValidationError:
        raise NotUnderstood(say.NO_FACT.said()) from None
    return built


def _other_way_round(reader: Reader, tokens: tuple[Token, ...], last: int) -> tuple[str, ...]:
    """``hmc in 7:00``: a verb that is a name too, in front of another verb, may have been meant as the name."""
    following = first_verb(tokens, last)
    word = " ".join(t.text for t in reader.verb)
    if following is None or reader.verb[0] is not tokens[0] or not reader.names.find(word, PUNCHED):
        return ()
    _, first, end = following
    typed = [reader.line[t.start : t.end] for t in tokens]
    return (" ".join((*typed[first:end], *typed[:first], *typed[end:])),)


def _no_verb(line: str, tokens: tuple[Token, ...]) -> NotUnderstood:
    """No verb at all: the lines with a word replaced by the verb that it may have been."""
    lines: list[str] = []
    for token in tokens[:_NEAR]:
        longer = [key for key in BY_KEY if len(token.key) > 1 and key.startswith(token.key)]
        near = difflib.get_close_matches(token.key[:40], list(BY_KEY), n=_NEAR, cutoff=0.7)
        lines += [f"{line[: token.start]}{key}{line[token.end :]}" for key in (*near, *longer)]
    shown = line if len(line) <= 40 else f"{line[:39]}…"  # noqa: PLR2004 - what fits a message
    return NotUnderstood(say.NO_VERB.said(line=shown), tuple(dict.fromkeys(lines))[: 2 * _NEAR])

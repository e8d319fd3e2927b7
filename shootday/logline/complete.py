"""What a line could become: whole new lines, each the line with its last word completed."""

from collections.abc import Iterable, Iterator
from itertools import islice

from shootday.errors import NotUnderstood
from shootday.logline.context import Context
from shootday.logline.incidents import CAUSE_WORDS
from shootday.logline.money import accounts
from shootday.logline.names import PUNCHED, Kind, Name, Names
from shootday.logline.parse import parse
from shootday.logline.punches import EXCEPT
from shootday.logline.tokens import fold, quoted, tokenize
from shootday.logline.verb import Verb
from shootday.logline.verbs import VERBS, first_verb
from shootday.phrases import logline as say
from shootday.text import MAX_LENGTH, clean

MOST = 12
"""Lines offered at a time."""
_TRIED = 3 * MOST
"""Lines looked at for it: after a line that takes no more names, trying each of hundreds would hold up the typing."""
_NOT_HERE = (say.UNKNOWN, say.NOT_A_SUBJECT)
_PERSON = frozenset({Kind.PERSON})
_QUOTES = '"«“'


def complete(line: str, context: Context) -> tuple[str, ...]:
    """Up to a dozen whole lines that the text could become, its last word (or an open quote) completed.

    Before a verb: verbs and what a line may start with; after one: what that verb takes. A line that ends in a space
    is offered the next word. Only words that the line does not hold yet and that may stand there; nothing is completed
    within free text.
    """
    if len(line) > MAX_LENGTH:
        return ()
    head, typed = _last_word(line)
    verb = first_verb(tokenize(clean(head)))
    names = context.names
    words = _before_verb(names, context, head) if verb is None else _after_verb(names, context, verb[0], head)
    start = fold(typed.strip(_QUOTES))
    rests = (_rest(word, head) for word in words)
    fits = dict.fromkeys(word for word in rests if _fits(word, start) and fold(word) != fold(typed))
    whole = _means(head, context) is None
    return tuple(
        islice((f"{head}{word}" for word in islice(fits, _TRIED) if _may(head, word, context, whole=whole)), MOST)
    )


def _rest(word: str, head: str) -> str:
    """What a word, or several, adds to a line that ends in the first ones of them: ``fin de`` needs but ``coupure``."""
    parts, said = fold(word).split(), fold(head).split()
    held = next((n for n in range(len(parts) - 1, 0, -1) if said[-n:] == parts[:n]), 0)
    return " ".join(word.split()[held:]) if held else word


def _may(head: str, word: str, context: Context, *, whole: bool) -> bool:
    """Whether a word may stand behind a line: what is ``whole`` already still has a meaning, or is about to go on."""
    if word.endswith(":") or word in EXCEPT:
        return True
    error = _means(f"{head}{word}", context)
    if error is None:
        return True
    wrong = fold(str(error.said.facts.get("word", "")).strip(_QUOTES))
    return not whole and not (error.said.phrase in _NOT_HERE and fold(word.strip(_QUOTES)).startswith(wrong))


def _means(line: str, context: Context) -> NotUnderstood | None:
    """Why a line has no meaning; None when it has one."""
    try:
        parse(line, context)
    except NotUnderstood as error:
        return error
    return None


def _last_word(line: str) -> tuple[str, str]:
    """The line before its last word, and that word; an open quote is one word."""
    opened = line.rfind('"')
    if line.count('"') % 2 and (opened == 0 or line[opened - 1].isspace()):
        return line[:opened], line[opened:]
    cut = max((n + 1 for n, char in enumerate(line) if char.isspace()), default=0)
    return line[:cut], line[cut:]


def _fits(word: str, start: str) -> bool:
    """Whether a word, or one of the words within it, starts as typed."""
    key = fold(word.strip('"'))
    return key.startswith(start) or (len(start) > 1 and any(part.startswith(start) for part in key.split()))


def _before_verb(names: Names, context: Context, head: str) -> Iterator[str]:
    """Verbs; a line that starts with a name is offered the verbs that take such a name."""
    subjects = [t.text for t in tokenize(clean(head))]
    kinds = {name.kind for word in subjects for name in names.find(word, frozenset(Kind))}
    fitting = [verb for verb in VERBS if not kinds or kinds & verb.kinds]
    yield from (verb.spoken(context.lang)[0] for verb in fitting)
    if not subjects:
        planned = {s.id for s in context.day_plan.segments}
        yield from (quoted(n.id) for n in names.segments() if n.id in planned)
    yield from (word for verb in fitting for word in verb.spoken(context.lang)[1:])


def _after_verb(names: Names, context: Context, verb: Verb, head: str) -> Iterator[str]:
    used = {fold(token.text) for token in tokenize(clean(head))}
    every: Iterable[str] = (
        *_words(verb, context),
        *(names.spelling(name, verb.kinds) for name in _named(names, context, verb)),
        *(quoted(role) for role in names.roles() if len(names.find(role, verb.kinds & _PERSON)) == 1),
        *(name.label for name in names.departments() if verb.kinds >= PUNCHED and " " not in name.label),
        *(_cards(context) if verb.cards else ()),
        *(_accounts(context) if verb.accounts else ()),
        *((e.id for e in reversed(context.entries)) if verb.entries else ()),
        *verb.words,
        *(f"{key}:" for key in verb.options),
    )
    return (word for word in every if fold(word.strip('"')) not in used)


def _words(verb: Verb, context: Context) -> tuple[str, ...]:
    """An incident is offered the causes of the reader's language first."""
    side = 0 if context.lang == "fr" else 1
    offered = tuple(words[side][0] for words in CAUSE_WORDS.values())
    return offered if set(offered) <= set(verb.words) else ()


def _named(names: Names, context: Context, verb: Verb) -> list[Name]:
    """Names that the verb takes: departments first, then whoever and whatever the day holds, then the others."""
    planned = {s.id for s in context.day_plan.segments}
    due = {*context.day_plan.calls, *context.day_plan.extras, *(s.location for s in context.day_plan.segments)}
    today = {Kind.SEGMENT: planned, Kind.DEPARTMENT: {d.id for d in names.departments()}}
    return sorted(names.of(verb.kinds), key=lambda name: name.id not in today.get(name.kind, due))


def _cards(context: Context) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mark.fact.card for mark in reversed(context.facts.media)))


def _accounts(context: Context) -> Iterator[str]:
    for code, label in accounts(context).items():
        yield quoted(label)
        yield quoted(code)

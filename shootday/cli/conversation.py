"""What is said in answer to each line typed in ``shootday say``: entries, questions, and news from elsewhere."""

from collections.abc import Callable

from shootday.cli.common import EXIT
from shootday.desk import Desk, Outcome, OutcomeKind
from shootday.logline.tokens import fold
from shootday.phrases import Lang
from shootday.phrases import spoken as say
from shootday.production.people import People
from shootday.text import clean
from shootday.views import spoken, spoken_people
from shootday.views.alerts import Alert, alerts
from shootday.views.aloud import aloud, counted, ended

Lines = tuple[str, ...]
ASKS = "?"
"""What a question begins with; no entry does."""


class Conversation:
    """One person's talk with the day: lines in, sentences out. What is acknowledged is on disk."""

    def __init__(self, desk: Desk, lang: Lang) -> None:
        self._desk, self._lang = desk, lang
        self._told_entries = {e.id for e in desk.snapshot.entries}
        self._told_alerts = {_key(a) for a in alerts(desk.snapshot)}
        self._last = desk.snapshot
        self._kept: dict[str, Outcome] = {}
        self._ends: list[Outcome] = []
        self.over = False
        """Whether the end was asked for."""

    def open(self) -> Lines:
        """Where the day stands, and how to go on."""
        return (*spoken.opening(self._desk.snapshot, self._lang), self._said(say.WELCOME(self._lang)))

    def news(self) -> Lines:
        """What came from elsewhere, or with the time, since it was last asked: each thing once."""
        self._desk.tick()
        snap = self._desk.snapshot
        foreign = [e for e in snap.entries if e.id not in self._told_entries]
        fresh = [a for a in alerts(snap) if _key(a) not in self._told_alerts]
        self._told_entries.update(e.id for e in foreign)
        self._told_alerts.update(_key(a) for a in fresh)
        return (
            *spoken.told_entries(snap, foreign, self._lang),
            *spoken.told_alerts(snap, fresh, self._lang),
        )

    def answer(self, line: str) -> Lines:
        """What one line is answered, then what is new."""
        before = self.news()
        text = clean(line)
        said = self._question(text.removeprefix(ASKS)) if not text or text.startswith(ASKS) else self._log(line)
        return (*before, *said, *self.news())

    def close(self) -> Lines:
        """The last words: what is kept is tried once more, and what is lost is named."""
        retried = self._retry() if self._kept else ()
        lost = (say.LOST(self._lang, what=outcome.understood) for outcome in self._kept.values())
        saved = counted(sum(o.ok for o in self._ends), say.ENTRIES, self._lang)
        return (*retried, *map(self._said, lost), self._said(say.CLOSED(self._lang, entries=saved)))

    @property
    def exit_code(self) -> int:
        """0 when everything typed is on disk, else the code of the first that is not."""
        return next((EXIT[o.kind] for o in self._ends if not o.ok), 0)

    # -- entries ---------------------------------------------------------------------------------------------------

    def _log(self, line: str) -> Lines:
        """Log a line; sent again while it is kept, it is written once."""
        if line in self._kept:
            return self._retry()
        outcome = self._desk.log(line)
        self._ends.append(outcome)
        said = self._became(outcome)
        if outcome.kind is OutcomeKind.NOT_WRITTEN:
            self._kept[line] = outcome
            again = ASKS + say.QUESTIONS["again"](self._lang)
            return (*said, self._said(say.KEPT(self._lang, again=again)))
        return (*said, *self._retry()) if outcome.ok and self._kept else said

    def _became(self, outcome: Outcome) -> Lines:
        self._told_entries.update(e.id for e in outcome.entries)
        if outcome.ok:
            return tuple(self._said(text) for text in (outcome.text, outcome.caution) if text)
        if outcome.kind is OutcomeKind.NOT_UNDERSTOOD:
            why = self._said(say.NOT_UNDERSTOOD(self._lang, why=outcome.why))
            return (why, *(ended(say.MEANING(self._lang, line=clean(m))) for m in outcome.meanings))
        why = ended(outcome.text)
        if outcome.kind is OutcomeKind.REFUSED:
            why = say.REFUSED(self._lang, why=why)
        understood = () if outcome.understood is None else (say.UNDERSTOOD(self._lang, what=outcome.understood),)
        return tuple(map(self._said, (why, *understood)))

    def _retry(self) -> Lines:
        """Write what is kept, oldest first, up to the first that the disk still refuses."""
        said: list[str] = []
        for line, kept in tuple(self._kept.items()):
            outcome = self._desk.submit(kept.facts, kept.understood) if kept.understood else kept
            said += self._became(outcome)
            self._ends[self._ends.index(kept)] = outcome
            if outcome.kind is OutcomeKind.NOT_WRITTEN:
                self._kept[line] = outcome
                break
            del self._kept[line]
        return tuple(said)

    # -- questions -------------------------------------------------------------------------------------------------

    def _question(self, text: str) -> Lines:
        word, _, rest = text.strip().partition(" ")
        if not word:
            return self._where()
        snap, lang = self._desk.snapshot, self._lang
        asked: dict[str, Callable[[], Lines]] = {
            "alerts": lambda: spoken.all_alerts(snap, lang),
            "crew": lambda: spoken_people.crew(snap, lang),
            "next": lambda: spoken.ahead(snap, lang),
            "hours": lambda: self._hours(rest),
            "journal": lambda: spoken.last_entries(snap, lang),
            "again": self._again,
            "help": self._help,
            "end": self._end,
        }
        found = _questions(fold(word), lang)
        if len(found) != 1:
            return (self._said(say.NO_QUESTION(lang, help=ASKS + say.QUESTIONS["help"](lang))),)
        return asked[found[0]]()

    def _where(self) -> Lines:
        before, self._last = self._last, self._desk.snapshot
        return (*spoken.where(self._last, self._lang), *spoken.since(before, self._last, self._lang))

    def _hours(self, name: str) -> Lines:
        snap, lang, key = self._desk.snapshot, self._lang, fold(name)
        if not key:
            example = ASKS + say.QUESTIONS["hours"](lang)
            return (self._said(say.WHOSE_HOURS(lang, question=example)),)
        found = _people(snap.production.people, key)
        if len(found) == 1:
            return spoken_people.hours(snap, found[0], lang)
        names = ", ".join(snap.production.person[i].name for i in found)
        several = say.SEVERAL_PEOPLE(lang, names=names)
        return (self._said(several if found else say.NO_SUCH_PERSON(lang, name=name)),)

    def _again(self) -> Lines:
        return self._retry() if self._kept else (self._said(say.NOTHING_KEPT(self._lang)),)

    def _help(self) -> Lines:
        words = {key: phrase(self._lang) for key, phrase in say.QUESTIONS.items()}
        return tuple(phrase(self._lang, word=words.get(key, "")) for key, phrase in say.HELP.items())

    def _end(self) -> Lines:
        self.over = True
        return ()

    def _said(self, text: str) -> str:
        return aloud(text, self._lang)


def _questions(key: str, lang: Lang) -> list[str]:
    """The questions that a word of either language stands for, or else the beginning of one of the user's own."""
    words = {q: {fold(phrase("fr")), fold(phrase("en"))} for q, phrase in say.QUESTIONS.items()}
    exact = [q for q, both in words.items() if key in both]
    return exact or [q for q, phrase in say.QUESTIONS.items() if fold(phrase(lang)).startswith(key)]


def _people(people: People, key: str) -> list[str]:
    """Whom a name, a role's name, or the beginning of one of their words may stand for."""
    names = {p.id: [fold(p.name)] for p in people.people}
    for role in people.roles:
        names.get(role.person, []).append(fold(role.name))
    exact = [i for i, known in names.items() if key in {fold(i), *known}]
    return exact or [i for i, known in names.items() if any(f" {key}" in f" {name}" for name in known)]


def _key(alert: Alert) -> tuple[str, str]:
    """What makes an alert the same one as before: a breach's instant moves with the clock."""
    return (alert.code, alert.subject)

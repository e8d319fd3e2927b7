"""Punches of people that do not follow from what was punched before."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from shootday.day.facts import PunchMark
from shootday.entries import Punch, PunchAction, SubjectKind
from shootday.errors import Refusal
from shootday.logline.cautions.extras import extras
from shootday.logline.cautions.mention import mention
from shootday.logline.context import Context
from shootday.phrases import Phrase, Said
from shootday.phrases import cautions as say
from shootday.views.sentence import wording

_ARRIVES = (PunchAction.IN, PunchAction.RDV, PunchAction.HMC_START)
_ENDS = {
    PunchAction.HMC_START: PunchAction.HMC_END,
    PunchAction.PAUSE_START: PunchAction.PAUSE_END,
    PunchAction.MEAL_START: PunchAction.MEAL_END,
    PunchAction.TRAVEL_START: PunchAction.TRAVEL_END,
}
_BEGINS = {end: begin for begin, end in _ENDS.items()}

_Logged = tuple[datetime, str]
"""What is there already: an instant, and the entry that says so."""
_Found = _Logged | bool | None
"""What a rule finds: something that is there already, whether something is missing, or nothing to speak of."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """One person and their new punch, among the ones already logged."""

    context: Context
    person: str
    at: datetime
    fact: Punch

    @property
    def action(self) -> PunchAction:
        return self.fact.action

    @property
    def punches(self) -> tuple[PunchMark, ...]:
        return self.context.facts.punches.get(self.person, ())

    def last(self, *actions: PunchAction) -> PunchMark | None:
        """The last punch of these actions up to the new one."""
        return next((m for m in reversed(self.punches) if m.action in actions and m.at <= self.at), None)

    def following(self, *actions: PunchAction) -> PunchMark | None:
        """The first punch of these actions after the new one."""
        return next((m for m in self.punches if m.action in actions and m.at > self.at), None)

    def standing(self, action: PunchAction, *undone_by: PunchAction) -> PunchMark | None:
        """The last punch of an action, unless another one undid it since."""
        mark, undone = self.last(action), self.last(*undone_by)
        return mark if mark and (undone is None or undone.at < mark.at) else None


_Rule = Callable[[_Stand], _Found]


def _logged(mark: PunchMark | None) -> _Logged | None:
    return (mark.at, mark.entry) if mark else None


def _here(stand: _Stand) -> _Found:
    return _logged(stand.standing(PunchAction.IN, PunchAction.OUT))


def _again_later(stand: _Stand) -> _Found:
    """The same arrival or departure, logged later in the day."""
    mark = stand.following(PunchAction.IN, PunchAction.OUT)
    return _logged(mark) if mark and mark.action is stand.action else None


def _gone(stand: _Stand) -> _Found:
    return _logged(stand.standing(PunchAction.OUT, *_ARRIVES))


def _not_yet_there(stand: _Stand) -> _Found:
    return None if stand.last(*_ARRIVES) else _logged(stand.following(PunchAction.IN))


def _never_came(stand: _Stand) -> _Found:
    return not any(m.action is PunchAction.IN for m in stand.punches)


def _came(stand: _Stand) -> _Found:
    return _logged(stand.last(PunchAction.IN) or stand.following(PunchAction.IN))


def _absent(stand: _Stand) -> _Found:
    return _logged(stand.standing(PunchAction.ABSENT, *_ARRIVES))


def _away(stand: _Stand) -> _Found:
    """Whether they were said to be unavailable at that time."""
    for away in stand.context.facts.unavailable:
        fact = away.fact
        is_theirs = fact.subject_kind is SubjectKind.PERSON and fact.subject == stand.person
        if is_theirs and fact.start <= stand.at and (fact.end is None or stand.at < fact.end):
            return fact.start, away.entry
    return None


def _running(stand: _Stand) -> PunchMark | None:
    """The span of the new punch's kind that is on at its instant."""
    begin = _BEGINS.get(stand.action, stand.action)
    mark = stand.standing(begin, _ENDS[begin])
    return mark if mark and (mark.until is None or mark.until > stand.at) else None


def _on_already(stand: _Stand) -> _Found:
    following, until = stand.following(stand.action), stand.fact.until
    within = following if following and until and following.at < until else None
    return _logged(_running(stand) or within)


def _not_begun(stand: _Stand) -> _Found:
    unit = stand.action is PunchAction.MEAL_END and any(start <= stand.at for start, _ in stand.context.facts.meals)
    return _running(stand) is None and not unit


def _not_called(stand: _Stand) -> _Found:
    return stand.person not in stand.context.day_plan.calls and not stand.punches


_TIME_OFF = ((say.LEFT_ALREADY, _gone), (say.ON_ALREADY, _on_already), (say.NO_ARRIVAL, _never_came))
_RULES: dict[PunchAction, tuple[tuple[Phrase, _Rule], ...]] = {
    PunchAction.IN: (
        (say.HERE_SINCE, _here),
        (say.ARRIVAL_LOGGED, _again_later),
        (say.WAS_ABSENT, _absent),
        (say.PERSON_AWAY, _away),
    ),
    PunchAction.RDV: ((say.WAS_ABSENT, _absent), (say.PERSON_AWAY, _away)),
    PunchAction.OUT: (
        (say.ARRIVES_LATER, _not_yet_there),
        (say.LEFT_ALREADY, _gone),
        (say.LEFT_ALREADY, _again_later),
        (say.WAS_ABSENT, _absent),
        (say.NO_ARRIVAL, _never_came),
    ),
    PunchAction.ABSENT: ((say.ARRIVAL_LOGGED, _came), (say.WAS_ABSENT, _absent)),
    PunchAction.HMC_START: ((say.WAS_ABSENT, _absent), (say.ON_ALREADY, _on_already)),
    PunchAction.PAUSE_START: _TIME_OFF,
    PunchAction.MEAL_START: _TIME_OFF,
    PunchAction.TRAVEL_START: ((say.ON_ALREADY, _on_already),),
    **dict.fromkeys(_BEGINS, ((say.NO_BEGINNING, _not_begun),)),
}
"""What to say of each punch, by the first rule of its action that finds something."""
_STAYING = (say.ARRIVES_LATER, say.LEFT_ALREADY, say.NO_ARRIVAL, say.WAS_ABSENT)
"""What is said of people whom a departure leaves as they are."""


def punches(context: Context, at: datetime, fact: Punch) -> Iterator[Said]:
    """What is to be said of a punch. Raises Refusal for a departure by which nobody would leave."""
    yield from extras(context, at, fact)
    said: dict[tuple[Phrase, _Logged | None], list[str]] = {}
    people = dict.fromkeys((*fact.people, *fact.times))
    for person in people:
        for key in _found(_Stand(context, person, fact.times.get(person, at), fact)):
            said.setdefault(key, []).append(person)
    told = [_told(context, *key, found) for key, found in said.items()]
    too_early = [p for (phrase, _), found in said.items() if phrase is say.ARRIVES_LATER for p in found]
    staying = [p for (phrase, _), found in said.items() if phrase in _STAYING for p in found]
    if too_early and set(staying) >= set(people):
        raise Refusal(say.NOBODY_LEAVES.said(why=wording.sentences(told)))
    yield from told


def _found(stand: _Stand) -> Iterator[tuple[Phrase, _Logged | None]]:
    for phrase, rule in _RULES.get(stand.action, ()):
        if found := rule(stand):
            yield phrase, found if isinstance(found, tuple) else None
            break
    if _not_called(stand):
        yield say.NOT_CALLED, None


def _told(context: Context, phrase: Phrase, logged: _Logged | None, people: list[str]) -> Said:
    names = wording.people(context, people)
    return mention(context, phrase, *logged, people=names) if logged else phrase.said(people=names)

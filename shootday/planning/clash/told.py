"""A clash told: each rule in a sentence, with what relaxing it would give, found by a short search."""

from shootday.phrases import clash as say
from shootday.phrases import planning as words_of
from shootday.planning.clash.find import Clash, find_clashes
from shootday.planning.clash.instances import Instance
from shootday.planning.clash.relax import UNMOVED, relaxed
from shootday.planning.clash.values import Relaxed, Told, ToldRule
from shootday.planning.clash.wording import words
from shootday.planning.days import shooting_days
from shootday.planning.prepare import prepare
from shootday.planning.problem import Problem
from shootday.planning.search import least_change
from shootday.planning.situation import Situation
from shootday.planning.solve import Effort

SHORT = Effort(deterministic_seconds=0.3, steps=300)
"""How hard to look for what relaxing a rule would give."""


def clashes(situation: Situation, problem: Problem) -> tuple[Told, ...]:
    """The clashes of a situation in which not everything finds a day, told."""
    return tuple(_told(situation, problem, clash) for clash in find_clashes(situation, problem))


def _told(situation: Situation, problem: Problem, clash: Clash) -> Told:
    rules = []
    for rule in clash.rules:
        said, grounds = words(situation, problem, rule)
        rules.append(ToldRule(rule.rule, said, grounds, _without(situation, rule, clash)))
    return Told(clash.segments, tuple(rules))


def _without(situation: Situation, rule: Instance, clash: Clash) -> Relaxed:
    freed = relaxed(situation, rule)
    if freed is None:
        return Relaxed(UNMOVED.get(rule.rule, say.NO_OTHER_WAY).said(), None, None)
    problem = prepare(freed)
    found = least_change(problem, SHORT) if problem.slots else None
    placed = {problem.jobs[i].number for jobs in found.plan for i in jobs} if found else set()
    out = tuple(number for number in clash.segments if number not in placed)
    if found is None or out:
        return Relaxed(say.STILL_OUT.said(segments=", ".join(out)), None, out)
    delta = freed.cost(shooting_days(problem, found)).total - situation.cost(situation.remaining).total
    amount = words_of.signed(delta, situation.production.info.currency)
    return Relaxed(say.GIVES.said(amount=amount), delta, ())

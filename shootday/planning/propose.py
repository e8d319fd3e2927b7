"""The planner's door: from where the day stands to options for what to shoot next."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal

from shootday.entries import Unavailability
from shootday.money.cents import cents
from shootday.phrases import Phrase, Said
from shootday.phrases import planning as say
from shootday.phrases.clash import NOT_BY_WHOLE_DAYS
from shootday.planning.check import check
from shootday.planning.clash.told import clashes
from shootday.planning.clash.values import Told
from shootday.planning.convening import cautions
from shootday.planning.daylight import not_modelled
from shootday.planning.days import shooting_days
from shootday.planning.explain import left_out, moves
from shootday.planning.options import CallAt, Option, OptionKind, Options, option_id
from shootday.planning.own_hours import own_hours
from shootday.planning.prepare import prepare
from shootday.planning.problem import UNITS, Problem, until
from shootday.planning.search import Found, least_change, least_cost
from shootday.planning.situation import Owed, Situation
from shootday.planning.solve import Effort
from shootday.planning.whatif import WhatIf
from shootday.production.dayplan import day_plan
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production


def options(  # noqa: PLR0913 - the situation, spelt out for callers
    production: Production,
    plan: ShootingPlan,
    today: date,
    left: tuple[Owed, ...] = (),
    unavailable: tuple[Unavailability, ...] = (),
    last_outs: Mapping[str, datetime] | None = None,
    *,
    locked: Mapping[str, date] | None = None,
    what_if: WhatIf | None = None,
    effort: Effort | None = None,
) -> Options:
    """Up to four different plans from the day after *today* on, each legal, priced and explained.

    Owed is what the plan in force has after *today*, and what *left* adds (or, with 100 per cent, takes away).
    What is *locked* is on its day in each of them, or left out.
    """
    at = Situation(production, plan, today, left, unavailable, last_outs or {}, locked=locked or {})
    return options_of(at, what_if, effort)


def options_of(situation: Situation, what_if: WhatIf | None = None, effort: Effort | None = None) -> Options:
    """The same from a situation, as it would be under what is supposed."""
    supposed = tuple((what_if or WhatIf()).told(situation.production))
    situation = (what_if or WhatIf()).applied(situation)
    if not situation.owed():
        return Options((), (say.NOTHING_OWED.said(),), supposed)
    problem = prepare(situation)
    if not problem.slots:
        owed = ", ".join(job.number for job in problem.jobs)
        return Options((), (say.NO_DAY_LEFT.said(segments=owed),), supposed, clashes(situation, problem))
    return _Proposal(situation, problem, effort or Effort(), supposed).options()


class _Proposal:
    """Options gathered one after the other; those alike are shown once."""

    def __init__(self, situation: Situation, problem: Problem, effort: Effort, supposed: tuple[Said, ...] = ()) -> None:
        self.situation, self.problem, self.effort, self.supposed = situation, problem, effort, supposed
        self.found: list[Option] = []
        self.notes: list[Said] = []
        scene = situation.production.scene
        dark = not_modelled(situation.production, (scene[number] for number in situation.owed()))
        if dark:
            self.notes.append(say.DAYLIGHT_NOT_MODELLED.said(places=", ".join(dark)))
        self.notes += (say.PRICED_NOT_WEIGHED.said(what=words) for words in _counted_apart(problem))

    def options(self) -> Options:
        cheapest = self.add(OptionKind.LEAST_COST, least_cost(self.problem, self.effort))
        self.add(OptionKind.LEAST_CHANGE, least_change(self.problem, self.effort))
        if cheapest is not None and not cheapest.overtime_minutes:
            self.same(OptionKind.NO_OVERTIME, cheapest)
        else:
            self.besides(OptionKind.NO_OVERTIME, least_cost(self.problem, self.effort, overtime=False), cheapest)
        self.planned_end(cheapest)
        clash = self.clash()
        return Options(tuple(self.found), tuple(self.notes), self.supposed, clash)

    def clash(self) -> tuple[Told, ...]:
        """Why not everything is placed, where no option does."""
        if any(not option.unplaced for option in self.found):
            return ()
        found = clashes(self.situation, self.problem)
        if not found:
            self.notes.append(NOT_BY_WHOLE_DAYS.said())
        return found

    def planned_end(self, cheapest: Option | None) -> None:
        """The cheapest plan that ends when the plan in force does, where the cheapest of all ends later."""
        last = max((day.date for day in self.situation.remaining if day.segments), default=None)
        if last is not None and cheapest is not None and any(day.segments for day in cheapest.days if day.date > last):
            self.besides(OptionKind.PLANNED_END, least_cost(until(self.problem, last), self.effort), cheapest)

    def besides(self, kind: OptionKind, found: Found, cheapest: Option | None) -> None:
        """An option, unless it leaves out more than the cheapest one: then what it would."""
        known = {unplaced.segment for unplaced in cheapest.unplaced} if cheapest else set()
        missing = [number for number in self.unplaced(found) if number not in known]
        if cheapest is not None and found.left_out > len(known):
            facts = {"option": kind.words, "count": len(missing), "segments": ", ".join(missing)}
            self.notes.append(say.LEAVES_OUT.said(**facts))
        else:
            self.add(kind, found)

    def unplaced(self, found: Found) -> list[str]:
        placed = {i for jobs in found.plan for i in jobs}
        return [job.number for i, job in enumerate(self.problem.jobs) if i not in placed]

    def add(self, kind: OptionKind, found: Found) -> Option | None:
        """The option of a found plan, unless it breaks a rule or is there already; returns the one that stands."""
        days = shooting_days(self.problem, found)
        twin = next((option for option in self.found if option.days == days), None)
        if twin is not None:
            self.same(kind, twin)
            return twin
        unplaced = self.unplaced(found)
        total = self.situation.cost(days).total
        overtime = kind is not OptionKind.NO_OVERTIME
        broken = check(self.situation, days, unplaced, overtime=overtime, claimed=total)
        if broken:
            self.notes.append(say.NO_LEGAL_PLAN.said(option=kind.words, reason=broken[0].said))
            return None
        self.found.append(self.option(kind, found, days, unplaced))
        return self.found[-1]

    def same(self, kind: OptionKind, twin: Option) -> None:
        self.notes.append(say.SAME_AS.said(option=kind.words, other=twin.kind.words))

    def option(self, kind: OptionKind, found: Found, days: tuple[ShootingDay, ...], unplaced: list[str]) -> Option:
        production, remaining = self.situation.production, self.situation.remaining
        cost, in_force = self.situation.cost(days), self.situation.cost(remaining).total
        delta = cost.total - in_force
        bound = None if found.bound is None else min(delta, cents(Decimal(found.bound) / UNITS) - in_force)
        return Option(
            id=option_id(days),
            kind=kind,
            cost_delta=delta,
            days_delta=_shot(days) - _shot(remaining),
            overtime_minutes=cost.overtime_minutes,
            bound=bound,
            proved=found.proved and (kind is OptionKind.LEAST_CHANGE or not any(_counted_apart(self.problem))),
            disruption=found.disruption,
            days=days,
            calls=calls(production, next((day for day in days if day.segments), None)),
            moved=moves(self.situation, days),
            unplaced=left_out(self.situation, self.problem, days, unplaced),
            supposed=self.supposed,
            cautions=cautions(self.situation, days),
        )


def _counted_apart(problem: Problem) -> Iterator[Phrase]:
    """What a plan's cost holds and the solver does not weigh: then it proves no cost."""
    kinds = ((say.HOLD_DAYS, problem.hold_price), (say.GUARANTEES, problem.guaranteed), (say.RIGS, problem.rig))
    return (words for words, found in kinds if any(found))


def _shot(days: tuple[ShootingDay, ...]) -> int:
    return sum(bool(day.segments) for day in days)


def calls(production: Production, day: ShootingDay | None) -> tuple[CallAt, ...]:
    """When each person is due on a planned day: by its call sheet where that still holds, else by the house rules."""
    if day is None:
        return ()
    plan = day_plan(production, day)
    hours = own_hours(production, plan)
    due = plan.calls if plan.from_sheet else {person: own.call for person, own in hours.items()}
    return tuple(CallAt(person, at) for person, at in sorted(due.items(), key=lambda item: (item[1], item[0])))

"""What a plan laid out by hand means: its days on the clock, the rules that it breaks, its cost, and its option."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from shootday.money.plan_cost import DayCost, PlanCost, Pricing
from shootday.phrases import stripboard as say
from shootday.planning.check import check
from shootday.planning.convening import cautions
from shootday.planning.drawn import DayBook, day_key
from shootday.planning.explain import moves
from shootday.planning.layout import Layout
from shootday.planning.light import NOON, night_day
from shootday.planning.measure import disruption
from shootday.planning.options import Option, OptionKind, Unplaced, option_id
from shootday.planning.prepare import prepare
from shootday.planning.pricing import Prices
from shootday.planning.problem import LATEST_PUSH
from shootday.planning.propose import calls
from shootday.planning.situation import Situation
from shootday.planning.slots import Slots, call_of
from shootday.planning.violation import Violation
from shootday.production.base import wall_minutes
from shootday.production.dayplan import DayPlan
from shootday.production.plan import ShootingDay
from shootday.spans import minutes_between


@dataclass(frozen=True)
class Judged:
    """A layout with all that follows from it."""

    layout: Layout
    days: tuple[ShootingDay, ...]
    """What a decision would carry: the days on which something is shot, and those that the plan keeps empty."""
    plans: Mapping[date, DayPlan]
    """The days shot on, on the clock."""
    violations: tuple[Violation, ...]
    cost: PlanCost
    cost_delta: Decimal
    """Against the plan in force's remaining days."""
    days_delta: int
    moved: frozenset[str]
    """Strips that are not on the day that the plan in force gives them."""
    owed: Mapping[str, int]
    """Per cent already in the can, by strip."""


class Judge:
    """Judges layouts in one situation. It keeps what follows from single days: a move asks for two of them anew."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self._book = DayBook(situation)
        self._pricing = Pricing(situation.production)
        self._costs: dict[object, DayCost] = {}
        self._in_force = self._cost(situation.remaining)
        self._owed = situation.owed()
        self._was = {number: situation.day_in_force(number) for number in self._owed}
        self._old = {day.date: day for day in situation.remaining}
        extra = Slots(situation, Prices(situation.production), ()).extra_dates()
        self.dates = (*self._old, *extra)
        """The dates of the board: the plan's own, then the weekdays that contracts allow after them."""

    def start(self) -> Layout:
        """The plan in force; what today leaves is in the boneyard."""
        seen: set[str] = set()
        days = []
        for day in self.situation.remaining:
            first = tuple(dict.fromkeys(n for n in day.segments if n not in seen))
            seen.update(first)
            days.append((day.date, first))
        return self.fitted(Layout(tuple(days)))

    def fitted(self, layout: Layout) -> Layout:
        """A layout made in another situation, in this one."""
        return layout.fitted(self.dates, self._owed)

    def judged(self, layout: Layout) -> Judged:
        """The layout's days, rules, cost."""
        days = tuple(self._days(layout))
        shot = [day for day in days if day.segments]
        cost = self._cost(days)
        in_force = sum(bool(day.segments) for day in self.situation.remaining)
        return Judged(
            layout=layout,
            days=days,
            plans={day.date: self._book.drawn(day).plan for day in shot},
            violations=check(self.situation, days, layout.boneyard, book=self._book),
            cost=cost,
            cost_delta=cost.total - self._in_force.total,
            days_delta=len(shot) - in_force,
            moved=frozenset(n for n, at in layout.strips if self._was[n] != at),
            owed=self._owed,
        )

    def option(self, layout: Layout) -> Option:
        """The layout as an option like the others; its reasons are worked out, which is slow: for a worker."""
        judged, production = self.judged(layout), self.situation.production
        return Option(
            id=option_id(judged.days),
            kind=OptionKind.BY_HAND,
            cost_delta=judged.cost_delta,
            days_delta=judged.days_delta,
            overtime_minutes=judged.cost.overtime_minutes,
            bound=None,
            proved=False,
            disruption=self._disruption(layout),
            days=judged.days,
            calls=calls(production, next((day for day in judged.days if day.segments), None)),
            moved=moves(self.situation, judged.days),
            unplaced=tuple(Unplaced(number, say.LEFT_BY_HAND.said()) for number in layout.boneyard),
            cautions=cautions(self.situation, judged.days),
        )

    def _disruption(self, layout: Layout) -> int:
        problem = prepare(self.situation)
        where = dict(layout.strips)
        slots = (
            frozenset(i for i, job in enumerate(problem.jobs) if where[job.number] == s.date) for s in problem.slots
        )
        return disruption(problem, tuple(slots))

    def _cost(self, days: Sequence[ShootingDay]) -> PlanCost:
        return self._pricing.run(days, self.situation.past, self._day_cost)

    def _day_cost(self, day: ShootingDay, rig: int) -> DayCost:
        key = day_key(day), rig
        if key not in self._costs:
            self._costs[key] = self._pricing.day(day, rig)
        return self._costs[key]

    # -- on the clock ------------------------------------------------------------------------------------------

    def _days(self, layout: Layout) -> Iterable[ShootingDay]:
        """The days of the layout, each called as early as the rest before it allows."""
        outs = dict(self.situation.last_outs)
        like = next(iter(self._old.values()), None)
        before: ShootingDay | None = None
        for at, segments in layout.days:
            old = self._old.get(at)
            like = old or like
            if segments:
                day = self._rested(self._drafted(at, segments, like), outs, before)
                outs |= {person: hours.out for person, (hours, _) in self._book.drawn(day).rests.items()}
                before = day
                yield day
            elif old is not None and not old.segments:
                yield old

    def _drafted(self, at: date, segments: tuple[str, ...], like: ShootingDay | None) -> ShootingDay:
        """A day called as the plan in force calls it, while it is the same kind of day; else as the house does."""
        production, old = self.situation.production, self._old.get(at)
        parts = {number: self._owed[number] for number in segments if self._owed[number]}
        facts: dict[str, object] = {"date": at, "segments": segments, "parts": parts}
        if like is not None:
            facts |= {"unit": like.unit, "base": like.base}
        if old is not None:
            facts["form"] = old.form
        day = ShootingDay.model_validate(facts)
        night, rules = night_day(production, day), production.info.planning
        kept = old is not None and night_day(production, old) is night
        call = call_of(production, old) if old is not None and kept else rules.night_call if night else rules.day_call
        return day.model_copy(update={"call": call})

    def _rested(self, day: ShootingDay, outs: Mapping[str, datetime], before: ShootingDay | None) -> ShootingDay:
        """The day with its call put off, by four hours at most, for rest, after a night, or until its places open."""
        base = day.call or 0
        drawn, need = self._book.drawn(day), base
        for person, (hours, limit) in drawn.rests.items():
            if person in outs:
                need = max(need, base + limit - minutes_between(outs[person], hours.call))
        if before is not None and (day.date - before.date).days == 1 and self._after_night(before, day):
            need = max(need, NOON)
        need = max(need, base + max((self._early(day, s.id, s.start) for s in drawn.plan.segments), default=0))
        call = base if need <= base else min(-(-need // 5) * 5, base + LATEST_PUSH)
        return day if call == base else day.model_copy(update={"call": call})

    def _after_night(self, before: ShootingDay, day: ShootingDay) -> bool:
        production = self.situation.production
        return night_day(production, before) and not night_day(production, day)

    def _early(self, day: ShootingDay, number: str, start: datetime) -> int:
        """Minutes by which a segment would start before its place opens."""
        production = self.situation.production
        window = production.location[production.scene[number].location].window_on(day.date)
        return 0 if window is None else window.opens - wall_minutes(day.date, start, production.zone)

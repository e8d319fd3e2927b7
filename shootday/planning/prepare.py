"""From a situation to the prepared problem."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from shootday.money.load import remaining_minutes
from shootday.money.standing import calls_of, places_of
from shootday.planning.arrange import day_orders
from shootday.planning.light import day_exterior, night_exterior
from shootday.planning.pricing import Prices
from shootday.planning.problem import Job, Problem, Slot
from shootday.planning.situation import Situation
from shootday.planning.slots import Slots
from shootday.planning.windows import Window, window
from shootday.production.scenes import together


def prepare(situation: Situation) -> Problem:
    """The problem of placing everything owed on the remaining dates."""
    work, production = _Preparation(situation), situation.production
    rules = production.info.planning
    problem = Problem(
        jobs=work.jobs,
        slots=work.slots,
        windows=tuple(tuple(work.window(job, slot) for slot in work.slots) for job in work.jobs),
        travel=work.travel,
        shortest=_shortest(work.travel),
        max_places=rules.max_places,
        place_price=tuple(map(work.prices.place, work.places)),
        cast=work.cast,
        cast_price=tuple(map(work.prices.performer, work.cast)),
        extras_price=tuple(map(work.prices.extra, work.groups)),
        lead=rules.lead_minutes,
        strike=rules.strike_minutes,
        regular=rules.regular_minutes,
        overtime=rules.overtime_minutes,
        rest=work.dates.crew_rest(),
        cast_rest=tuple(map(work.dates.cast_rest, work.cast)),
        meal_after=rules.meal_after_minutes,
        together=tuple(work.pairs(together(production.scenes.scenes))),
        apart=tuple(work.pairs(work.torn())),
        hold_price=tuple(map(work.prices.hold, work.cast)),
        started=tuple(work.calls_past(person) > 0 for person in work.cast),
        guaranteed=tuple(map(work.guaranteed, work.cast)),
        rig=tuple(production.location[place].rig_minutes for place in work.places),
        seen=tuple(any(place in used for used in work.past_places) for place in work.places),
        there=tuple(place in used for used in work.past_places[-1:] for place in work.places)
        or (False,) * len(work.places),
    )
    return _pruned(problem)


@dataclass
class _Preparation:
    """The indexes that all parts of the problem share."""

    situation: Situation

    def __post_init__(self) -> None:
        production = self.situation.production
        self.owed = self.situation.owed()
        turn = [n for day in self.situation.remaining for n in day.segments]
        today = [owed.segment for owed in self.situation.left if owed.segment not in turn]
        self.numbers = [n for n in dict.fromkeys((*today, *turn)) if n in self.owed]
        scenes = [production.scene[n] for n in self.numbers]
        self.cast = tuple(dict.fromkeys(p for n in self.numbers for p in production.performers_of(n)))
        self.places = tuple(dict.fromkeys(s.location for s in scenes))
        self.groups = tuple(dict.fromkeys(e.group for s in scenes for e in s.extras))
        self.prices = Prices(production)
        self.dates = Slots(self.situation, self.prices, self.cast)
        self.slots = self.dates.build()
        self.travel = tuple(tuple(production.travel_minutes(a, b) for b in self.places) for a in self.places)
        self.past_places = [places_of(production, day) for day in self.situation.past if day.segments]
        self.jobs = tuple(map(self.job, range(len(self.numbers))))

    def job(self, turn: int) -> Job:
        production, number = self.situation.production, self.numbers[turn]
        scene, percent = production.scene[number], self.owed[number]
        was = self.situation.day_in_force(number)
        return Job(
            number=number,
            minutes=remaining_minutes(production, number, percent),
            setup=scene.setup_minutes,
            percent=percent,
            place=self.places.index(scene.location),
            night=night_exterior(scene),
            outdoor_day=day_exterior(scene),
            cast=tuple(map(self.cast.index, production.performers_of(number))),
            extras=tuple((self.groups.index(e.group), e.count) for e in scene.extras),
            after=tuple(self.numbers.index(n) for n in scene.after if n in self.owed),
            was=next((n for n, slot in enumerate(self.slots) if slot.date == was), None),
            rank=turn,
        )

    def calls_past(self, person: str) -> int:
        """Days before the first slot on which a performer was called."""
        production = self.situation.production
        return len(calls_of(production, production.person[person], self.situation.past)[1])

    def guaranteed(self, person: str) -> int:
        """Days still to be paid to a performer, called or not."""
        contract = self.situation.production.person[person].contract
        return max(0, (contract.guaranteed_days or 0) - self.calls_past(person)) if contract else 0

    def pairs(self, groups: Iterable[Collection[str]]) -> Iterable[tuple[int, int]]:
        """Pairs of jobs of each group, each pair once."""
        turn = {number: n for n, number in enumerate(self.numbers)}
        found = {pair for group in groups for pair in combinations(sorted(turn[n] for n in group if n in turn), 2)}
        return sorted(found)

    def torn(self) -> Iterable[Collection[str]]:
        """Pairs of scenes that must not share a day."""
        scenes = (self.situation.production.scene[number] for number in self.numbers)
        return [{scene.number, other} for scene in scenes for other in scene.not_same_day]

    def window(self, job: Job, slot: Slot) -> Window | None:
        """The paper's window, put off for performers who left later than the crew did."""
        if self.situation.locked.get(job.number, slot.date) != slot.date:
            return None
        found = window(self.situation, job.number, slot.date)
        earliest = (slot.night_call if job.night else slot.day_call)[0]
        rested = max((self.dates.rested(self.cast[p], slot.date) for p in job.cast), default=0)
        if found is None or rested <= earliest:
            return found
        return max(found[0], rested + self.situation.production.info.planning.lead_minutes), found[1]


def _shortest(travel: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """The shortest ways between places (Floyd and Warshall)."""
    found = [list(row) for row in travel]
    for by in range(len(found)):
        for a in range(len(found)):
            for b in range(len(found)):
                found[a][b] = min(found[a][b], found[a][by] + found[by][b])
    return tuple(map(tuple, found))


def _pruned(problem: Problem) -> Problem:
    """Without the dates that a job could not have even alone."""
    limit = problem.limit(overtime=True)
    windows = tuple(
        tuple(found if found and day_orders(problem, d, frozenset({i}), limit) else None for d, found in enumerate(row))
        for i, row in enumerate(problem.windows)
    )
    return replace(problem, windows=windows, orders={})

"""The hard rules, one a file: each states itself on the model's variables."""

from collections.abc import Callable

from shootday.planning.constraints.capacity import capacity
from shootday.planning.constraints.light import light
from shootday.planning.constraints.minors import minors
from shootday.planning.constraints.people import people
from shootday.planning.constraints.placement import placement
from shootday.planning.constraints.sequence import sequence
from shootday.planning.constraints.visits import visits
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables

CONSTRAINTS: tuple[Callable[[Problem, Variables], None], ...] = (
    placement,
    visits,
    people,
    light,
    minors,
    capacity,
    sequence,
)
"""All but the clock (``clock.py``), which a plan may turn out not to need."""

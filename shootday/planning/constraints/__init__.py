"""The hard rules, one a file: each states itself on the model's variables, for the slots that may change."""

from collections.abc import Callable

from shootday.planning.constraints.light import light
from shootday.planning.constraints.minors import minors
from shootday.planning.constraints.people import people
from shootday.planning.constraints.placement import placement
from shootday.planning.constraints.places import places
from shootday.planning.constraints.presence import presence
from shootday.planning.constraints.rest import rest
from shootday.planning.constraints.sequence import sequence
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables

CONSTRAINTS: tuple[Callable[[Problem, Variables], None], ...] = (
    placement,
    places,
    people,
    presence,
    light,
    minors,
    rest,
    sequence,
)

"""A property worked out once, when it is first asked for: ``functools.cached_property`` without its lock.

Up to Python 3.11 that one takes a lock at every first look, which costs more than most of what is worked out. Two
threads that look at the same time may both work the value out; it is the same, and the last one is kept.
"""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class cached_property(Generic[T]):  # noqa: N801 - it stands for the one of functools
    """Works a value out at the first look, and keeps it in the instance, where the next look finds it by itself."""

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work, self._name = work, work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, one: None, kind: type) -> Self: ...
    @overload
    def __get__(self, one: object, kind: type) -> T: ...
    def __get__(self, one: object | None, kind: type) -> T | Self:
        """The value, from now on an attribute like any other."""
        if one is None:
            return self
        made = one.__dict__[self._name] = self._work(one)
        return made

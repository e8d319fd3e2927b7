"""A plan laid out by hand: every strip on one day or in the boneyard, what is locked, what was done and undone.

Pure values: a move gives another layout, or a Refusal with its reason and nothing changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from shootday.errors import Refusal
from shootday.phrases import stripboard as say


@dataclass(frozen=True, slots=True)
class Layout:
    """Where every strip is. ``days`` holds each date once, in order, shot on or not."""

    days: tuple[tuple[date, tuple[str, ...]], ...]
    boneyard: tuple[str, ...] = ()
    """Segments without a day."""
    locked: frozenset[str] = frozenset()
    """Segments that stay on their day."""

    @property
    def strips(self) -> tuple[tuple[str, date | None], ...]:
        """Every strip with its day, in the board's order; the boneyard last."""
        placed = [(number, at) for at, numbers in self.days for number in numbers]
        return (*placed, *((number, None) for number in self.boneyard))

    def on(self, day: date | None) -> tuple[str, ...]:
        """The strips of a day, or of the boneyard (None). Raises KeyError for a date that is not on the board."""
        return self.boneyard if day is None else dict(self.days)[day]

    def day_of(self, number: str) -> date | None:
        """A strip's day, None in the boneyard. Raises KeyError for a strip that is not there."""
        return dict(self.strips)[number]

    def moved(self, number: str, to: date | None, at: int | None = None) -> "Layout":
        """With a strip on another day, or at another turn of its own (at the end when *at* is None)."""
        origin = self.day_of(number)
        if number in self.locked and origin != to:
            raise Refusal(say.LOCKED.said(segment=number))
        others = [n for n in self.on(to) if n != number]
        turn = len(others) if at is None else max(0, min(at, len(others)))
        strips = {day: tuple(n for n in numbers if n != number) for day, numbers in self.days}
        strips |= {to: (*others[:turn], number, *others[turn:])} if to is not None else {}
        boneyard = tuple(n for n in self.boneyard if n != number)
        if to is None:
            boneyard = (*boneyard[:turn], number, *boneyard[turn:])
        return replace(self, days=tuple(strips.items()), boneyard=boneyard)

    def nudged(self, number: str, by: int) -> "Layout":
        """One place up (-1) or down (1): past the end of its day, onto the next one."""
        day = self.day_of(number)
        turn = self.on(day).index(number) + by
        if 0 <= turn < len(self.on(day)):
            return self.moved(number, day, turn)
        beside = self.beside(day, by)
        if beside == day:
            return self
        return self.moved(number, beside, 0 if by > 0 else None)

    def shifted(self, number: str, by: int) -> "Layout":
        """To the end of the day before (-1) or after (1); after the last day comes the boneyard."""
        day = self.day_of(number)
        beside = self.beside(day, by)
        return self if beside == day else self.moved(number, beside)

    def beside(self, day: date | None, by: int) -> date | None:
        """The day before or after one on the board, as far as there is one."""
        days = [*(at for at, _ in self.days), None]
        return days[max(0, min(days.index(day) + by, len(days) - 1))]

    def toggled(self, number: str) -> "Layout":
        """With a strip locked to its day, or locked no more."""
        if self.day_of(number) is None:
            raise Refusal(say.NO_DAY_TO_LOCK.said(segment=number))
        return replace(self, locked=self.locked ^ {number})

    def held_to(self) -> Mapping[str, date]:
        """The day of every locked strip."""
        return {number: day for number, day in self.strips if number in self.locked and day is not None}

    def filled(self, found: Mapping[date, Sequence[str]]) -> "Layout":
        """Around what is locked, as a found plan has it; what that plan leaves out goes to the boneyard."""
        placed = {number for numbers in found.values() for number in numbers}
        kept = {number: day for number, day in self.held_to().items() if number not in placed}
        days = tuple(
            (day, (*found.get(day, ()), *(number for number, held in kept.items() if held == day)))
            for day, _ in self.days
        )
        out = tuple(number for number, _ in self.strips if number not in placed and number not in kept)
        return replace(self, days=days, boneyard=out)

    def fitted(self, dates: Iterable[date], owed: Iterable[str]) -> "Layout":
        """On these dates and with these segments alone: what is new, or has lost its day, is in the boneyard."""
        due = dict.fromkeys(owed)
        days = {day: tuple(n for n in dict(self.days).get(day, ()) if n in due) for day in dates}
        placed = {number for numbers in days.values() for number in numbers}
        first = tuple(number for number in self.boneyard if number in due and number not in placed)
        rest = tuple(number for number in due if number not in placed and number not in first)
        return Layout(tuple(days.items()), (*first, *rest), self.locked & placed)


@dataclass(frozen=True, slots=True)
class ByHand:
    """The layout as it stands, all that it was before and, after an undo, what it was after."""

    now: Layout
    before: tuple[Layout, ...] = ()
    after: tuple[Layout, ...] = ()
    held: str | None = None
    """The strip in hand: ``now`` shows where it would be put down."""
    origin: Layout | None = None
    """The layout from which it was taken."""

    def then(self, layout: Layout) -> "ByHand":
        """One step further; with a strip in hand, only where it would be put down."""
        if layout == self.now:
            return self
        if self.held is not None:
            return replace(self, now=layout)
        return ByHand(layout, (*self.before, self.now))

    def taken(self, number: str) -> "ByHand":
        """With a strip in hand. Raises Refusal when it is locked."""
        if number in self.now.locked:
            raise Refusal(say.LOCKED.said(segment=number))
        return replace(self.put_down(), held=number, origin=self.now)

    def put_down(self) -> "ByHand":
        """With nothing in hand: the way from where the strip was taken to where it is now is one step."""
        if self.origin is None:
            return self
        return replace(self, now=self.origin, held=None, origin=None).then(self.now)

    def put_back(self) -> "ByHand":
        """With nothing in hand, the strip where it was taken."""
        return self if self.origin is None else replace(self, now=self.origin, held=None, origin=None)

    def undone(self) -> "ByHand":
        """One step back; the same where there is none."""
        if self.origin is not None:
            return self.put_back()
        if not self.before:
            return self
        return ByHand(self.before[-1], self.before[:-1], (self.now, *self.after))

    def redone(self) -> "ByHand":
        """The last step undone, done again."""
        done = self.put_back()
        return ByHand(done.after[0], (*done.before, done.now), done.after[1:]) if done.after else done

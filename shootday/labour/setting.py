"""Every rate that a minute of a contract may have, by where it stands: the day's length, night, Sunday, holiday."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shootday.labour.brackets import AT_BASE
from shootday.labour.terms import Terms
from shootday.lazy import cached_property

PAUSE = -1
"""The place of a pause that is paid and is not work."""
_NIGHTS = 3
"""By day, the night's first hours, its later ones."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A rate at which a minute may be paid."""

    name: str
    percent: int
    """The whole rate, 100 = base, premiums cut to the cap where there is one."""
    source: str
    capped: int = 0
    """What the premiums under the cap come to before it."""
    free: int = 0
    """What those outside it come to."""
    long: bool = False
    """Whether the length of the day alone raises it."""
    readings: tuple[str, ...] = ()
    """The disputed points that another reading of would change the rate."""


@dataclass(frozen=True, slots=True)
class Premium:
    """So many per cent on top of base."""

    name: str
    percent: int
    source: str
    capped: bool = True


class Setting(Terms):
    """The terms with their rates, each looked up once."""

    def place(self, length: int, night: int, sunday: int, holiday: int) -> int:
        """Where the rate of a minute stands among all: the day's length, night, Sunday and holiday."""
        return ((length * _NIGHTS + night) * 2 + sunday) * self._holiday_places + holiday

    @cached_property
    def share_of_weight(self) -> tuple[int, int]:
        """What a hundredth of a minute at base is of the rate: the part's numerator and denominator."""
        return self.divisor.denominator, 60 * AT_BASE * self.divisor.numerator

    def length_of(self, place: int) -> int:
        """The length bracket of a place, 0 for the first."""
        return place // (_NIGHTS * 2 * self._holiday_places)

    def at_night(self, place: int) -> bool:
        """Whether a place is at night."""
        return place >= 0 and place // (2 * self._holiday_places) % _NIGHTS > 0

    def on_sunday(self, place: int) -> bool:
        """Whether a place is on a Sunday."""
        return place >= 0 and place // self._holiday_places % 2 > 0

    def on_holiday(self, place: int) -> bool:
        """Whether a place is on a public holiday."""
        return place >= 0 and place % self._holiday_places > 0

    @cached_property
    def _holiday_places(self) -> int:
        return 1 + len(self.holiday_kinds)

    @cached_property
    def _brackets(self) -> dict[int, Bracket]:
        return {}

    def bracket(self, place: int) -> Bracket:
        """The rate at a place."""
        found = self._brackets.get(place)
        if found is None:
            made = self._rate(place)
            others = [other._rate(place).percent for other in self._read_otherwise]  # noqa: SLF001 - the same class
            disputed = self.lengths.readings if self.lengths and any(p != made.percent for p in others) else ()
            found = self._brackets[place] = replace(made, readings=(*disputed, *self._read_holiday(place)))
        return found

    @cached_property
    def _read_otherwise(self) -> tuple["Setting", ...]:
        """The same with the premiums by length read in their other ways."""
        return tuple(other for switch in self.readings_of(self.lengths) for other in self.read_otherwise(switch))

    def read_otherwise(self, switch: str) -> tuple["Setting", ...]:
        """The same with a disputed point read in each of its other ways."""
        known, found = self.agreement.switch(switch), self._otherwise.get(switch)
        if found is None:
            others = [value for value in known.values if value != known.default] if known is not None else []
            found = tuple(replace(self, agreement=self.agreement.read_as(switch, value)) for value in others)
            self._otherwise[switch] = found
        return found

    @cached_property
    def _otherwise(self) -> dict[str, tuple["Setting", ...]]:
        return {}

    def _rate(self, place: int) -> Bracket:
        if place == PAUSE:
            return Bracket("pause", AT_BASE, self.source("paid_pause"))
        rest, holiday = divmod(place, self._holiday_places)
        rest, sunday = divmod(rest, 2)
        length, night = divmod(rest, _NIGHTS)
        base, premiums = self._length(length)
        if night:
            premiums.append(self._premium("night", "night_premium" if night == 1 else "night_beyond_premium"))
        if sunday:
            premiums.append(self._premium("sunday", "sunday_premium"))
        if holiday:
            premiums.append(self._holiday(holiday))
        return self._raised(base, premiums, long=length > 0)

    def _length(self, length: int) -> tuple[tuple[str, str], list[Premium]]:
        """Name and source of a minute by the length of the day, and its premium if it has one."""
        base = "cachet" if self.by_fee else "base", self.rate_source
        if self.lengths is None:
            return base, []
        known = self.lengths.value if not self.lengths.value[0][0] else ((0, 0), *self.lengths.value)
        percent = known[length][1]
        if not percent:
            return base, []
        name = "engagement" if length == 0 else self.lengths.name
        own = f"{name}_{percent}", self.lengths.source
        return own, [Premium(own[0], percent, own[1], capped=self.lengths.capped)]

    def _raised(self, base: tuple[str, str], premiums: Sequence[Premium], *, long: bool) -> Bracket:
        capped = sum(p.percent for p in premiums if p.capped)
        free = sum(p.percent for p in premiums if not p.capped)
        names = dict.fromkeys((base[0], *(p.name for p in premiums)))
        sources = dict.fromkeys((base[1], *(p.source for p in premiums)))
        granted = capped
        if self.cap is not None and capped > self.cap.value:
            granted = self.cap.value
            sources[self.cap.source] = None
        return Bracket("+".join(names), AT_BASE + granted + free, " ; ".join(sources), capped, free, long)

    def _read_holiday(self, place: int) -> tuple[str, ...]:
        """The disputed points that make its day a holiday."""
        return self.holiday_kinds[place % self._holiday_places - 1][3] if self.on_holiday(place) else ()

    def _holiday(self, place: int) -> Premium:
        percent, capped, source, _ = self.holiday_kinds[place - 1]
        return Premium("holiday", percent, source, capped=capped)

    def _premium(self, name: str, figure: str) -> Premium:
        found = self.agreement.number(figure, self.day, self.cases)
        return Premium(name, found.value, found.source)

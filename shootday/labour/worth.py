"""What minutes by bracket come to, whoever worked them: one object for all whose minutes are the same."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from shootday.labour.brackets import AT_BASE
from shootday.labour.pay import Tally, pieces, readings, share, weight
from shootday.labour.setting import Setting
from shootday.labour.timesheet import Piece
from shootday.lazy import cached_property


@dataclass(frozen=True, eq=False)
class Worth:
    """Each figure is worked out when it is first asked for."""

    tally: Tally
    setting: Setting

    @cached_property
    def paid(self) -> tuple[Piece, ...]:
        """The pieces."""
        return pieces(self.tally, self.setting)

    @cached_property
    def share(self) -> Fraction | None:
        """The part of a rate that the pieces come to; None where the rate is a fee."""
        return None if self.setting.by_fee else share(self.tally, self.setting)

    @cached_property
    def phe(self) -> Fraction | None:
        """The same in hours at base."""
        if self.setting.by_fee:
            return None
        return Fraction(weight(self.tally, self.setting), 60 * AT_BASE)

    @cached_property
    def night_minutes(self) -> int | None:
        """Worked in the agreement's night; None where it has none."""
        return self._in(self.setting.at_night) if self.setting.has_nights else None

    @cached_property
    def sunday_minutes(self) -> int | None:
        """Worked on a Sunday; None where no premium is paid for it."""
        return self._in(self.setting.on_sunday) if self.setting.has_sundays else None

    def _in(self, counts: Callable[[int], bool]) -> int:
        return sum([minutes for place, minutes in self.tally.items() if counts(place)])

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The disputed points that the pay rests on."""
        return readings(self.tally, self.setting)

"""What people's hours are counted, limited and paid by; one object for all those who are under the same."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shootday.labour.limits import Limits
from shootday.labour.setting import Setting
from shootday.labour.worktime import Hmc
from shootday.lazy import cached_property


@dataclass(frozen=True, eq=False)
class Rules:
    """What people's hours are counted, limited and paid by; one object for all those who are under the same."""

    hmc: Hmc
    limits: Limits
    text: str | None
    """Id of the text that they are taken from, None where there is none."""
    setting: Setting | None
    """None for those whose hours are not paid by pieces."""
    free_transport: int | None = None
    """Minutes between the meeting point and the set that are no work; None where the rules do not speak of it."""
    free_hmc: int | None = None
    """Minutes of hair, make-up and costume that are not paid as work; None where the rules do not speak of it."""
    signing_counts: bool = True
    """Whether time at the meeting point that is no work is part of the day."""
    foreign: bool = False
    """Whether the text's amounts of money are in another currency than the production's."""
    least_hourly: Decimal | None = None
    """What the law lets an hour be paid at least, in the production's currency; None where that is not known."""

    @cached_property
    def least_rate(self) -> Fraction | None:
        """What a rate is at least for its hours to be paid that; None where that is not known, or it is a fee."""
        if self.setting is None or self.least_hourly is None or self.setting.by_fee:
            return None
        return self.setting.divisor * Fraction(self.least_hourly)

"""Where a fee stands against the least that its agreement gives, where premiums depend on that."""

from decimal import Decimal
from typing import NamedTuple

from shootday.labour.figures import Ratio
from shootday.labour.setting import Setting
from shootday.labour.terms import UNKNOWN_LEVEL
from shootday.production.people import RateUnit


def fee_minimum(setting: Setting) -> Ratio | None:
    """The least that a text gives for the contract's day, or week of so many days; None where it gives none."""
    if setting.unit is not RateUnit.WEEK:
        return setting.amount("fee_minimum")
    longer = setting.fee_days > setting.value("week_days")
    return setting.amount("week_fee_minimum_six_days" if longer else "week_fee_minimum")


class PayLevels(NamedTuple):
    """The rates up to which pay is low, and from which it is high; None where no minimum is known."""

    low: Decimal | None
    high: Decimal | None

    def of(self, rate: Decimal) -> str:
        """The level of a rate."""
        if self.low is None or self.high is None:
            return UNKNOWN_LEVEL
        if rate <= self.low:
            return "low_pay"
        return "middle_pay" if rate < self.high else "high_pay"


def pay_levels(setting: Setting) -> PayLevels | None:
    """Those of a text, None where no premium of it depends on them."""
    low, high, least = setting.figure("low_pay_times"), setting.figure("high_pay_times"), fee_minimum(setting)
    if low is None or high is None:
        return None
    if least is None:
        return PayLevels(None, None)
    return PayLevels(low.value * least.value, high.value * least.value)

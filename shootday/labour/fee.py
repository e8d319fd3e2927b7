"""What a fee (cachet) pays: the rate, and by the hour what lies beyond what it covers."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from shootday.labour.brackets import AT_BASE
from shootday.labour.pay import Tally, cents
from shootday.labour.setting import Bracket, Setting
from shootday.labour.terms import UNKNOWN_LEVEL
from shootday.labour.timesheet import Piece
from shootday.labour.weekpay import joined
from shootday.labour.worktime import WorkDay
from shootday.production.people import Contract, RateUnit

_CENT = Decimal("0.01")
_NOTHING = Fraction(0)


class Line(NamedTuple):
    """Minutes, and what they are paid on top of the rate."""

    piece: Piece
    amount: Fraction | None
    """None where no text that was read gives the hour that it is paid by, and the contract does not either."""
    raised: Fraction = _NOTHING
    """What of the amount are premiums."""


class Fee(NamedTuple):
    """What a day pays."""

    rate: Decimal
    """The rate of a day: of a contract by the week, its part of the week's."""
    lines: tuple[Line, ...]
    postponed: int
    """Minutes beyond those that the rate covers, that are paid once the engagement, or the week, is over."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What the hours pay; postponed ones, their premiums alone."""
        return joined(line.piece for line in self.lines if line.piece.percent)

    @property
    def gross(self) -> Decimal | None:
        """The rate and each line, to the cent one by one; None where a line's amount is not known."""
        if any(line.amount is None for line in self.lines):
            return None
        return sum([cents(line.amount) for line in self.lines if line.amount], self.rate.quantize(_CENT))


def fee(contract: Contract, setting: Setting, day: WorkDay, minutes: Tally) -> Fee:
    """The fee of a day, by its minutes at each of the setting's places."""
    over = sum([count for place, count in minutes.items() if setting.bracket(place).long])
    later_on, hours = is_postponed(contract, setting), _hours(contract, setting)
    forgiven = 0 < over < setting.value("overrun_unpaid")
    lines = [
        _line(bracket, minutes[place], hours, postponed=later_on)
        for place in sorted(minutes)
        if not ((bracket := setting.bracket(place)).long and forgiven)
    ]
    lines += [*_whole_days(contract, setting, minutes, lines), *_hmc(contract, setting, day)]
    rate = contract.rate if setting.fee_days == 1 else cents(day_fee(contract, setting))
    return Fee(rate, tuple(lines), over if later_on else 0)


def day_fee(contract: Contract, setting: Setting) -> Fraction:
    """The rate of a day: an equal part of the week's where that is what the contract gives."""
    return Fraction(contract.rate) / setting.fee_days


def is_postponed(contract: Contract, setting: Setting) -> bool:
    """Whether overtime is seen over a week, or over an engagement of several days, at its end."""
    if setting.unit is RateUnit.WEEK:
        return True
    return bool(setting.value("overtime_of_engagement")) and contract.dated and contract.first != contract.last


class _Hours(NamedTuple):
    """What an hour is paid; None where that is not known."""

    base: Fraction | None
    raised: Fraction | None
    """The hour that premiums are taken on."""


def _line(bracket: Bracket, minutes: int, hours: _Hours, *, postponed: bool) -> Line:
    """Minutes at one place: paid in full beyond what the rate covers, by their premiums alone within it."""
    later_on = bracket.long and postponed
    long = bracket.long and not postponed
    percent = bracket.percent - AT_BASE - bracket.free
    name = "+".join(["cachet", *bracket.name.split("+")[1:]]) if later_on else bracket.name
    whole = percent if later_on else AT_BASE + percent + (bracket.free if long else 0)
    piece = Piece(name, minutes, whole, bracket.source)
    if not long and not percent:
        return Line(piece, _NOTHING)
    if hours.base is None or (percent and hours.raised is None):
        return Line(piece, None)
    raised = hours.raised * Fraction(percent * minutes, 60 * AT_BASE) if hours.raised and percent else _NOTHING
    own = hours.base * Fraction((AT_BASE + bracket.free) * minutes, 60 * AT_BASE) if long else _NOTHING
    return Line(piece, own + raised, raised)


def hour_of(contract: Contract, setting: Setting) -> Fraction | None:
    """What an hour at base is paid: what the contract says, the text says, or the rate over the hours it covers."""
    said, covered = setting.amount("hour_minimum"), setting.figure("fee_hour_minutes")
    hour = contract.hourly or (said.value if said is not None else None)
    if hour is not None:
        return Fraction(hour)
    return None if covered is None else _an_hour(contract.rate, 1, covered.value * setting.fee_days)


def _an_hour(amount: Decimal, times: int, minutes: int) -> Fraction:
    """So many times an amount for so many minutes, by the hour."""
    over, under = amount.as_integer_ratio()
    return Fraction(over * times * 60, under * minutes)


def _hours(contract: Contract, setting: Setting) -> _Hours:
    """The hour at base, and that of premiums: the same, or at most so many times the minimum's."""
    own, least = hour_of(contract, setting), setting.amount("fee_minimum")
    if setting.level == UNKNOWN_LEVEL:
        return _Hours(own, None)
    times, covered = setting.figure("premium_hour_times"), setting.figure("fee_hour_minutes")
    if own is None or times is None or covered is None or least is None:
        return _Hours(own, own)
    return _Hours(own, min(own, _an_hour(least.value, times.value, covered.value)))


def _whole_days(contract: Contract, setting: Setting, minutes: Tally, lines: Iterable[Line]) -> Iterator[Line]:
    """A night that is long enough, or a holiday, raises the whole day; of the night's own premiums the rest is due."""
    night = sum([count for place, count in minutes.items() if setting.at_night(place)])
    least, percent = setting.figure("night_day_from"), setting.figure("night_day_premium")
    if least is not None and percent is not None and night >= least.value:
        whole = day_fee(contract, setting) * percent.value / AT_BASE - sum([line.raised for line in lines])
        yield Line(Piece("night_day", 0, AT_BASE + percent.value, percent.source), max(_NOTHING, whole))
    holiday = setting.figure("holiday_day_premium")
    if holiday is not None and any(count and setting.on_holiday(place) for place, count in minutes.items()):
        whole = day_fee(contract, setting) * holiday.value / AT_BASE
        yield Line(Piece("holiday_day", 0, AT_BASE + holiday.value, holiday.source), whole)


def _hmc(contract: Contract, setting: Setting, day: WorkDay) -> Iterator[Line]:
    """Hair, make-up and costume beyond what the rate pays for, where it is paid apart."""
    inside, said = setting.figure("hmc_inside"), setting.amount("hmc_hour")
    if inside is None:
        return
    over = sum([span.minutes for span in day.hmc]) - inside.value
    if not setting.value("removal_is_hmc"):
        over -= removal_minutes(day)
    if over <= 0:
        return
    hour = contract.hmc_hourly or (said.value if said is not None else None)
    source = said.source if said is not None else inside.source
    yield Line(Piece("hmc", over, AT_BASE, source), None if hour is None else Fraction(hour) * over / 60)


def removal_minutes(day: WorkDay) -> int:
    """Hair, make-up and costume after the day's last work."""
    work = day.paid_work
    return sum([span.minutes for span in day.hmc if work and span.start >= work[-1].end])


def fee_readings(setting: Setting, day: WorkDay, minutes: Tally) -> tuple[str, ...]:
    """The disputed points that a fee rests on."""
    figures = [setting.figure("day_minutes"), setting.figure("fee_hour_minutes")]
    if removal_minutes(day):
        figures.append(setting.figure("removal_is_hmc"))
    capped = setting.readings_of(setting.cap)
    others = [(switch, other) for switch in capped for other in setting.read_otherwise(switch)]
    cut = [
        s for s, other in others for place in minutes if other.bracket(place).percent != setting.bracket(place).percent
    ]
    return tuple(dict.fromkeys((*setting.readings_of(*figures), *cut)))

"""Paid availability (IDCC 2642, VI.3.3): longer days, part of which is no work, where a contract says so."""

from dataclasses import replace
from datetime import date

from shootday.labour.agreement import Agreement
from shootday.labour.limits import Limit, Limits


def with_availability(found: Limits, text: Agreement, day: date) -> Limits:
    """The limits of a day of availability: that of presence in place of the ordinary ones of work, and its own span."""
    longest, span = text.find("availability_day", day), text.find("availability_amplitude", day)
    if longest is None or span is None:
        return found
    return replace(
        found,
        day=(Limit("availability_day", longest.value, longest.source),),
        amplitude=Limit("amplitude_15h", span.value, span.source),
    )

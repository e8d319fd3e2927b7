"""What all documents share: the frozen base, cleaned text, ids, and the shooting day's clock."""

import re
from dataclasses import dataclass
from datetime import UTC as _UTC
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, PlainSerializer
from pydantic_core import CoreSchema, PydanticKnownError, core_schema

from shootday.text import MAX_LENGTH, clean

MINUTES_A_DAY = 24 * 60
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:h]([0-5]\d)(?:\s*\+(1))?", re.ASCII)


class Document(BaseModel):
    """A frozen record of the paper; an unknown field is an error, not a surprise."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def parse_clock(text: str) -> int:
    """Minutes from midnight of the shooting day, of ``07:30``, ``7h30`` or, past midnight, ``00:30 +1`` (= 1470).

    Raises ValueError for anything else; the latest is ``23:59 +1`` (2879).
    """
    match = _CLOCK.fullmatch(text.strip())
    if not match:
        raise ValueError("clock")
    return int(match[1]) * 60 + int(match[2]) + (MINUTES_A_DAY if match[3] else 0)


def clock_text(minutes: int) -> str:
    """The reverse of parse_clock: ``07:30``, ``00:30 +1``."""
    days, rest = divmod(minutes, MINUTES_A_DAY)
    return f"{rest // 60:02d}:{rest % 60:02d}" + (f" {days:+d}" if days else "")


def _clock(value: object) -> object:
    return parse_clock(value) if isinstance(value, str) else value


def instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """The instant (UTC) that the shooting day's clock shows as so many minutes from its midnight.

    A wall time that a clock change skips is moved forward by the hour skipped; of two equal ones the first counts.
    """
    days, rest = divmod(minutes, MINUTES_A_DAY)
    wall = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), zone)
    return wall.astimezone(_UTC)


def wall_minutes(day: date, at: datetime, zone: ZoneInfo) -> int:
    """What the shooting day's clock shows at an instant: minutes from its midnight (≥ 1440 past the next)."""
    local = at.astimezone(zone)
    return (local.date() - day).days * MINUTES_A_DAY + local.hour * 60 + local.minute


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Marks a text that is cleaned as it comes in, with the length that it may have then.

    The same as pydantic's own marks one after another, in a third of their time: there are texts by the thousand.
    """

    least: int = 0
    most: int = MAX_LENGTH

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """What pydantic asks for."""
        del source, handler
        bounds: dict[str, Any] = {"minLength": self.least} if self.least else {}
        bounds |= {"maxLength": self.most} if self.most < MAX_LENGTH else {}
        text = core_schema.str_schema(metadata={"pydantic_js_updates": bounds})
        return core_schema.no_info_after_validator_function(self.take, text)

    def take(self, text: str) -> str:
        """The text, cleaned."""
        text = clean(text)
        if len(text) < self.least:
            raise PydanticKnownError("string_too_short", {"min_length": self.least})
        if len(text) > self.most:
            raise PydanticKnownError("string_too_long", {"max_length": self.most})
        return text


Id = Annotated[str, Cleaned(least=1, most=60)]
"""A name that other documents and entries point at something with: anything but control characters."""

Text = Annotated[str, Cleaned()]
"""One line of user text, cleaned."""

Name = Annotated[str, Cleaned(least=1)]
"""One line of user text of which something is left once it is cleaned."""

ClockTime = Annotated[
    int,
    BeforeValidator(_clock),
    PlainSerializer(clock_text, return_type=str, when_used="json"),
    Field(ge=0, lt=2 * MINUTES_A_DAY, json_schema_extra={"type": "string", "examples": ["07:30", "00:30 +1"]}),
]
"""A time on the shooting day's clock: minutes from its midnight, written ``07:30`` or ``00:30 +1``."""

Minutes = Annotated[int, Field(ge=0, le=MINUTES_A_DAY)]
"""A duration in whole minutes."""

Money = Annotated[Decimal, Field(max_digits=14, decimal_places=2)]
"""An amount in the production's currency, without tax, to the cent."""

Rate = Annotated[Decimal, Field(ge=0, le=10, decimal_places=6)]
"""A proportion: 0.5615 is 56.15 %."""


class Days(Document):
    """A stretch of calendar days, both ends included."""

    first: date
    last: date
    name: Text = ""

    def holds(self, day: date) -> bool:
        """Whether the day lies in the stretch."""
        return self.first <= day <= self.last

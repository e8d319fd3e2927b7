"""What all facts share: a frozen base, instants in UTC, free text that can be erased."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from shootday.production.base import Cleaned

_YEARS = range(1900, 2200)
"""Far from the ends of the calendar, where no clock of a time zone can be told any more."""


def _utc(at: datetime) -> datetime:
    if at.year not in _YEARS:
        raise ValueError("year")
    return at.astimezone(UTC)


Instant = Annotated[AwareDatetime, AfterValidator(_utc)]
Private = Annotated[str, Cleaned(), Field(json_schema_extra={"private": True})]
"""Free text: kept apart from the rest of the line, so that erasing it leaves the chain of checksums whole."""


class BaseFact(BaseModel):
    """A fact as it is written: it never changes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

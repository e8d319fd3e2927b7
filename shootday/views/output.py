"""What all ``--json`` outputs are."""

from pydantic import BaseModel, ConfigDict


class Output(BaseModel):
    """A frozen value that serialises under the names that the command promises."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

"""The documents' format as JSON Schema, made from the models that read them."""

from typing import Any

from shootday.exchange.folder import CALLSHEETS, DOCUMENTS
from shootday.production.base import clock_text
from shootday.production.callsheet import CallSheet

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def documents_schema() -> dict[str, Any]:
    """The JSON Schema of every document by file name; all call sheets share ``callsheets/*.yaml``."""
    models = DOCUMENTS | {f"{CALLSHEETS}/*.yaml": CallSheet}
    return {name: {"$schema": _DIALECT, **_as_written(model.model_json_schema())} for name, model in models.items()}


def _as_written(schema: Any) -> Any:
    """The schema with clock times as they stand in a document, ``08:00``; the models count them in minutes."""
    if isinstance(schema, list):
        return [_as_written(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _as_written(part) for key, part in schema.items()}
    if made.get("type") == "string":
        made = {key: part for key, part in made.items() if key not in {"ge", "lt"}}
        if isinstance(made.get("default"), int):
            made["default"] = clock_text(made["default"])
    return made

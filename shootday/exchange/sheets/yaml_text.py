"""A document as YAML, one item of a list on a line or a few: quick to write for thousands, and easy to read."""

import json
import re
from typing import Any

from pydantic import BaseModel

from shootday.production.info import FORMAT, ProductionInfo

_WIDE = 110
_PLAIN = re.compile(r"[^\W\d_][\w .'’/€+-]*")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def yaml_text(document: BaseModel) -> str:
    """The document's text; fields that hold their default are left out."""
    plain = document.model_dump(mode="json", exclude_defaults=True)
    plain = {"format": FORMAT, **plain} if isinstance(document, ProductionInfo) else plain
    lines: list[str] = []
    for name, value in plain.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            lines.append(f"{name}:")
            for item in value:
                lines.extend(_item(item))
        else:
            lines.append(f"{_scalar(name)}: {_flow(value)}")
    return "\n".join(lines or ["{}"]) + "\n"


def _item(item: dict[str, Any]) -> list[str]:
    short = _flow(item)
    if len(short) <= _WIDE:
        return [f"  - {short}"]
    fields = [f"    {_scalar(name)}: {_flow(value)}" for name, value in item.items()]
    return ["  - " + fields[0].lstrip(), *fields[1:]]


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(name)}: {_flow(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _scalar(value) if isinstance(value, str) else str(value)


def _scalar(text: str) -> str:
    """The text as it is where YAML takes it for a text, else in quotes."""
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _WORDS and not text.endswith(" ")
    return text if plain else json.dumps(text, ensure_ascii=False)

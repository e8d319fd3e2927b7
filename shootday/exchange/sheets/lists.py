"""Lists and tables in one cell: ``1, 2, 12A``; ``passants = 12``; ``2027-01-04..2027-01-06 Toussaint``; else JSON."""

import json
import re
from collections.abc import Callable
from collections.abc import Mapping as Table
from typing import Any

from shootday.exchange.shapes import Shape
from shootday.exchange.sheets.cells import Kind, Value, kind_of, to_text
from shootday.exchange.tree import Listing, Mapping, Mark, Node, Scalar
from shootday.production.base import Days
from shootday.production.places import Window
from shootday.production.scenes import SceneExtras

_SPLIT = re.compile(r"[,;\n]")
_EQUALS = re.compile(r"\s*[=×]\s*")
_DATE = r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}"
_DAYS = re.compile(rf"({_DATE})(?:\s*(?:\.\.|–|→|\bau\b|\bto\b)\s*({_DATE}))?(?:\s+(\D.*|\d(?!\d*[:h]).*))?")
_WINDOW = re.compile(rf"(?:({_DATE})\s*\.\.\s*({_DATE})\s+)?(\S+?)\s*[-–]\s*(\S+(?:\s*\+1)?)")


def many_to_text(value: Any, shape: Shape) -> str:
    """The text of a list or table: the short one where it comes back the same, else JSON."""
    if not value:
        return ""
    short = _short(value, shape)
    if short and _plain(many_from_text(short, shape, None)) == _texts(value):
        return short
    return json.dumps(value, ensure_ascii=False)


def _short(value: Any, shape: Shape) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} = {entry}" for name, entry in value.items())
    writer = _WRITERS.get(shape.each.model if shape.each else None, str)
    return ", ".join(writer(item) for item in value)


def _days(item: dict[str, Any]) -> str:
    return f"{item['first']}..{item['last']} {item['name']}".rstrip()


def _window(item: dict[str, Any]) -> str:
    dates = f"{item['first']}..{item['last']} " if item["first"] else ""
    return f"{dates}{item['opens']}-{item['closes']}"


def _extras(item: dict[str, Any]) -> str:
    return f"{item['group']} = {item['count']}"


_WRITERS: Table[Any, Callable[[Any], str]] = {Days: _days, Window: _window, SceneExtras: _extras}


def _texts(value: Any) -> Any:
    """Plain values as the texts that a tree holds, without what is blank in a group of fields."""
    if isinstance(value, dict):
        return {name: _texts(inner) for name, inner in value.items() if inner is not None and inner != ""}
    return [_texts(inner) for inner in value] if isinstance(value, list) else str(value)


def _plain(node: Node) -> Any:
    if isinstance(node, Mapping):
        return {name: _plain(inner) for name, inner in node.items.items()}
    return [_plain(inner) for inner in node.items] if isinstance(node, Listing) else node.text


def many_from_text(value: Value, shape: Shape, mark: Mark | None) -> Node:
    """The list or table that a cell holds; a text that is neither stays one, for the field's own check to refuse."""
    text = to_text(value, Kind.TEXT)
    if text.startswith(("[", "{")):
        return json_node(text, mark)
    parts = [part.strip() for part in _SPLIT.split(text) if part.strip()]
    if isinstance(shape.kind, type) or shape.each is None:
        return Scalar(mark, text)
    if _is_table(shape):
        return _table(parts, shape, mark)
    listing = Listing(mark)
    for part in parts:
        listing.items.append(_item(part, shape.each, mark))
    return listing


def _is_table(shape: Shape) -> bool:
    return getattr(shape.kind, "__origin__", None) is dict


def _table(parts: list[str], shape: Shape, mark: Mark | None) -> Node:
    found = Mapping(mark)
    for part in parts:
        pair = _EQUALS.split(part)
        if len(pair) != 2:  # noqa: PLR2004 - a name and a value
            return Scalar(mark, ", ".join(parts))
        kind = kind_of(shape.each) if shape.each else Kind.TEXT
        found.items[pair[0]] = Scalar(mark, to_text(pair[1], kind))
        found.keys[pair[0]] = Scalar(mark, pair[0])
    return found


def _item(part: str, shape: Shape, mark: Mark | None) -> Node:
    model = shape.model
    if model is None:
        return Scalar(mark, part)
    fields: dict[str, str] = {}
    if model is Days and (days := _DAYS.fullmatch(part)):
        fields = {"first": _iso(days[1]), "last": _iso(days[2] or days[1]), "name": days[3] or ""}
    elif model is Window and (window := _WINDOW.fullmatch(part)):
        fields = {"opens": to_text(window[3], Kind.CLOCK), "closes": to_text(window[4], Kind.CLOCK)}
        fields |= {"first": _iso(window[1]), "last": _iso(window[2])} if window[1] else {}
    elif model is SceneExtras and len(pair := _EQUALS.split(part)) == 2:  # noqa: PLR2004 - a group and a count
        fields = {"group": pair[0], "count": pair[1]}
    return node_of({name: text for name, text in fields.items() if text}, mark) if fields else Scalar(mark, part)


def _iso(text: str) -> str:
    return to_text(text, Kind.DATE)


def json_node(text: str, mark: Mark | None) -> Node:
    """The tree that a JSON text holds; a text that is not JSON stays one."""
    try:
        return node_of(json.loads(text, parse_float=str, parse_int=str, parse_constant=str), mark)
    except (ValueError, RecursionError):
        return Scalar(mark, text)


def node_of(value: Any, mark: Mark | None) -> Node:
    """Plain values as a tree, all of it at one place."""
    if isinstance(value, dict):
        found = Mapping(mark)
        for name, inner in value.items():
            found.items[str(name)], found.keys[str(name)] = node_of(inner, mark), Scalar(mark, str(name))
        return found
    if isinstance(value, list):
        listing = Listing(mark)
        listing.items.extend(node_of(inner, mark) for inner in value)
        return listing
    if value is None:
        return Scalar(mark, "", blank=True)
    return Scalar(mark, ("true" if value else "false") if isinstance(value, bool) else str(value))

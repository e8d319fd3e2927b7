"""On which line of a folder's document a field stands."""

from collections.abc import Iterator
from pathlib import Path

from shootday.exchange.faults import Faults, Step
from shootday.exchange.files import read_text
from shootday.exchange.tree import Listing, Mapping, Node, Scalar, key_spot, read_tree, spot_at

_NAMES = ("id", "number", "date", "code")


def line_of(folder: Path, document: str, item: str | None, field: str | None) -> int | None:
    """The line of a field (dotted where it lies deeper) of an item, or of the document itself.

    A field that the item leaves out is said to stand where the item does; None where there is no such item.
    """
    faults = Faults(folder / document)
    text = read_text(folder / document, faults)
    tree = None if text is None else read_tree(text, faults)
    holder: Node | None = tree if item is None else next(_items(tree, item), None) if tree else None
    if holder is None:
        return None
    steps: tuple[Step, ...] = tuple(field.split(".")) if field else ()
    return (key_spot(holder, steps) if steps else spot_at(holder, ())).line or None


def _items(tree: Mapping, wanted: str) -> Iterator[Mapping]:
    for section in tree.items.values():
        for item in section.items if isinstance(section, Listing) else ():
            names = [item.items.get(name) for name in _NAMES] if isinstance(item, Mapping) else []
            if isinstance(item, Mapping) and any(isinstance(n, Scalar) and n.text == wanted for n in names):
                yield item

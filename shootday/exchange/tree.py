"""A document's text as a tree of texts, each with its place.

Built straight from the parser's events: the depth is capped before anything recurses, every scalar stays text (in
YAML 1.1 ``12:30`` would be the number 750), and aliases, tags, second documents and doubled keys are faults.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

import yaml

from shootday.exchange.faults import MAX_FAULTS, Faults, Spot, Step, Steps, shown
from shootday.exchange.syntax import add_syntax_fault
from shootday.phrases import exchange as say
from shootday.text import clean

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml's parser, six times as fast, or the pure one where it was not built."""

MAX_DEPTH = 50
MAX_VALUES = 200_000
"""Values in a file, names of fields included: hundreds of times a long shoot's; more would keep everybody waiting."""

_BLANKS = frozenset({"", "~", "null", "Null", "NULL"})


class Mark(Protocol):
    """Where the parser was, counted from 0."""

    line: int
    column: int


class _Placed:
    """Something in the text. Its place is kept as the parser gave it: few are ever told."""

    __slots__ = ("_mark",)

    def __init__(self, mark: Mark | None = None) -> None:
        self._mark = mark

    @property
    def spot(self) -> Spot:
        """Where it begins."""
        return Spot(self._mark.line + 1, self._mark.column + 1) if self._mark else Spot()


class Scalar(_Placed):
    """A text; ``blank`` when it is left empty (or ``null``, or ``~``) without quotes."""

    __slots__ = ("blank", "text")

    def __init__(self, mark: Mark | None, text: str, *, blank: bool = False) -> None:
        self._mark, self.text, self.blank = mark, text, blank

    def left_blank(self) -> "Scalar":
        """The value of the field that this text names, when nothing stands there."""
        return Scalar(self._mark, "", blank=True)


class Listing(_Placed):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, mark: Mark | None = None) -> None:
        self._mark = mark
        self.items: list[Node] = []


class Mapping(_Placed):
    """Fields by name, and the texts that name them."""

    __slots__ = ("items", "keys")

    def __init__(self, mark: Mark | None = None) -> None:
        self._mark = mark
        self.items: dict[str, Node] = {}
        self.keys: dict[str, Scalar] = {}


Node = Scalar | Listing | Mapping


def read_tree(text: str, faults: Faults) -> Mapping | None:
    """The document's tree; None, and the fault, when it has no usable one."""
    builder = _Builder(faults)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if not builder.take(event):
                break
    except yaml.YAMLError as error:
        if "nesting depth" in str(getattr(error, "problem", "")):  # libyaml looks ahead, and has a limit of its own
            faults.add(Spot(), say.TOO_DEEP.said(), say.EXPECT_DEPTH.said(limit=MAX_DEPTH))
        else:
            add_syntax_fault(error, text, faults)
        return None
    if builder.broken:
        return None
    root = builder.root
    if isinstance(root, Mapping):
        return root
    if root is None or (isinstance(root, Scalar) and root.blank):
        faults.add(Spot(), say.EMPTY.said(), say.EXPECT_MAPPING.said())
    else:
        faults.add(root.spot, say.NOT_A_MAPPING.said(), say.EXPECT_MAPPING.said())
    return None


def find(node: Node, steps: Steps) -> Node | None:
    """The node at the end of a way, None when the way leads nowhere."""
    for step in steps:
        inner = _inner(node, step)
        if inner is None:
            return None
        node = inner
    return node


def _inner(node: Node, step: Step) -> Node | None:
    if isinstance(node, Mapping):
        return node.items.get(str(step))
    if isinstance(node, Listing) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def spot_at(node: Node, steps: Steps) -> Spot:
    """Where the value at the end of a way stands; where the way breaks off, the container's place."""
    for step in steps:
        inner = _inner(node, step)
        if inner is None:
            break
        node = inner
    return node.spot


def key_spot(node: Node, steps: Steps) -> Spot:
    """Where the name of the field at the end of a way stands; the value's place when it has none."""
    holder = find(node, steps[:-1])
    last: Step = steps[-1] if steps else 0
    if isinstance(holder, Mapping) and isinstance(last, str) and last in holder.keys:
        return holder.keys[last].spot
    return spot_at(node, steps)


@dataclass(slots=True)
class _Frame:
    """A list or a mapping that is still open."""

    node: Listing | Mapping
    key: Scalar | None = None
    """The field whose value comes next."""
    kept: bool = True
    """Whether that field's name can be used."""
    last: str = ""
    seen: dict[str, Scalar] = field(default_factory=dict)


_cleaned_name = lru_cache(maxsize=512)(clean)
"""The few names of fields come again and again."""


@dataclass(slots=True)
class _Builder:
    faults: Faults
    root: Node | None = None
    broken: bool = False
    documents: int = 0
    values: int = 0
    frames: list[_Frame] = field(default_factory=list)

    def take(self, event: yaml.Event) -> bool:
        """Add an event; False when there is no point in going on."""
        if type(event) is yaml.ScalarEvent and not (event.tag or event.anchor or self.faults.found):
            self.values += 1  # nearly all are plain texts: they take no other turn
            if self.values <= MAX_VALUES:
                blank = not event.style and event.value in _BLANKS
                self._place(Scalar(event.start_mark, event.value, blank=blank))
                return True
            return self._bounded(event.start_mark)
        if isinstance(event, yaml.NodeEvent):
            return self._take_node(event)
        if isinstance(event, yaml.CollectionEndEvent):
            self.frames.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            return self._document(event)
        return True

    def _take_node(self, event: yaml.NodeEvent) -> bool:
        mark, tag = event.start_mark, getattr(event, "tag", None)
        self.values += 1
        if (self.values > MAX_VALUES or self.faults.found) and not self._bounded(mark):
            return False
        if event.anchor is not None or tag is not None:
            self._check_plain(event, tag)
        if isinstance(event, yaml.ScalarEvent):
            self._place(Scalar(mark, event.value, blank=not event.style and event.value in _BLANKS))
        elif isinstance(event, yaml.CollectionStartEvent):
            return self._open(Listing(mark) if isinstance(event, yaml.SequenceStartEvent) else Mapping(mark))
        else:
            self._place(Scalar(mark, ""))
        return True

    def _document(self, event: yaml.Event) -> bool:
        self.documents += 1
        if self.documents > 1:
            spot = Scalar(event.start_mark, "").spot
            self.faults.add(spot, say.SEVERAL_DOCUMENTS.said(), say.EXPECT_ONE_DOCUMENT.said())
        return self.documents == 1

    def _bounded(self, mark: Mark | None) -> bool:
        if self.values > MAX_VALUES:
            said, expected = say.TOO_MANY_VALUES.said(), say.EXPECT_VALUES.said(limit=MAX_VALUES)
        elif len(self.faults.found) >= MAX_FAULTS:
            said, expected = say.STOPPED.said(), say.EXPECT_FIXED.said()
        else:
            return True
        self.faults.add(Scalar(mark, "").spot, said, expected)
        self.broken = True
        return False

    def _check_plain(self, event: yaml.NodeEvent, tag: str | None) -> None:
        anchor, spot = event.anchor, Scalar(event.start_mark, "").spot
        if isinstance(event, yaml.AliasEvent):
            said = say.ALIAS.said(name=shown(anchor))
            self.faults.add(spot, said, say.EXPECT_WRITTEN_OUT.said(), self._steps())
        elif anchor is not None:
            said = say.ANCHOR.said(name=shown(anchor))
            self.faults.add(spot, said, say.EXPECT_WRITTEN_OUT.said(), self._steps())
        if tag is not None:
            self.faults.add(spot, say.TAG.said(name=shown(tag)), say.EXPECT_UNTAGGED.said(), self._steps())

    def _open(self, node: Listing | Mapping) -> bool:
        if len(self.frames) >= MAX_DEPTH:
            self.faults.add(node.spot, say.TOO_DEEP.said(), say.EXPECT_DEPTH.said(limit=MAX_DEPTH))
            self.broken = True
            return False
        self._place(node)
        self.frames.append(_Frame(node))
        return True

    def _place(self, node: Node) -> None:
        if not self.frames:
            self.root = node
            return
        frame = self.frames[-1]
        holder, key = frame.node, frame.key
        if isinstance(holder, Listing):
            holder.items.append(node)
        elif key is None:
            self._name(node, frame)
        else:
            frame.key, frame.last = None, key.text
            if frame.kept:
                blank = isinstance(node, Scalar) and node.blank
                holder.items[key.text] = key.left_blank() if blank else node
                holder.keys[key.text] = key

    def _name(self, node: Node, frame: _Frame) -> None:
        """Take the name of a field whose value comes next."""
        name = _cleaned_name(node.text) if isinstance(node, Scalar) else ""
        frame.kept = bool(name) and name not in frame.seen
        if isinstance(node, Scalar) and frame.kept:
            frame.key = frame.seen[name] = node
            return
        if not name:
            self.faults.add(node.spot, say.BAD_KEY.said(), say.EXPECT_KEY.said(), self._steps())
        else:
            said = say.DUPLICATE_KEY.said(name=shown(name), line=frame.seen[name].spot.line)
            self.faults.add(node.spot, said, say.EXPECT_ONCE.said(), (*self._steps(), name))
        frame.key = Scalar(None, "")

    def _steps(self) -> Steps:
        return tuple(self._walk())

    def _walk(self) -> Iterator[Step]:
        for frame in self.frames:
            inside = frame is not self.frames[-1]
            if isinstance(frame.node, Listing):
                yield len(frame.node.items) - inside
            elif inside or frame.key is not None:
                yield frame.key.text if frame.key is not None else frame.last

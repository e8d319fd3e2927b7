"""A document's text as a tree of texts, each with its place.

Built straight from the parser's events: the depth is capped before anything recurses, every scalar stays text (in
YAML 1.1 ``12:30`` would be the number 750), and aliases, tags, second documents and doubled keys are faults.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; ``blank`` when it is left empty (or ``null``, or ``~``) without quotes."""

    spot: Spot
    text: str
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    spot: Spot
    items: "list[Node]" = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Fields by name, and where each name stands."""

    spot: Spot
    items: "dict[str, Node]" = field(default_factory=dict)
    keys: dict[str, Spot] = field(default_factory=dict)


Node = Scalar | Listing | Mapping


def read_tree(text: str, faults: Faults) -> Mapping | None:
    """The document's tree; None, and the fault, when it has no usable one."""
    builder = _Builder(faults)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if not builder.take(event):
                break
    except yaml.YAMLError as error:
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
        return holder.keys[last]
    return spot_at(node, steps)


@dataclass(slots=True)
class _Key:
    text: str
    spot: Spot
    kept: bool = True


@dataclass(slots=True)
class _Frame:
    node: Listing | Mapping
    key: _Key | None = None
    last: str = ""
    seen: dict[str, Spot] = field(default_factory=dict)


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
        mark = event.start_mark
        spot = Spot(mark.line + 1, mark.column + 1) if mark else Spot()
        if isinstance(event, yaml.DocumentStartEvent):
            return self._document(spot)
        if isinstance(event, yaml.CollectionEndEvent):
            self.frames.pop()
        elif isinstance(event, yaml.NodeEvent):
            if not self._bounded(spot):
                return False
            self._check_plain(event, spot)
            if not isinstance(event, yaml.CollectionStartEvent):
                self._place(_scalar(event, spot))
                return True
            return self._open(Listing(spot) if isinstance(event, yaml.SequenceStartEvent) else Mapping(spot))
        return True

    def _document(self, spot: Spot) -> bool:
        self.documents += 1
        if self.documents > 1:
            self.faults.add(spot, say.SEVERAL_DOCUMENTS.said(), say.EXPECT_ONE_DOCUMENT.said())
        return self.documents == 1

    def _bounded(self, spot: Spot) -> bool:
        self.values += 1
        if self.values > MAX_VALUES:
            said, expected = say.TOO_MANY_VALUES.said(), say.EXPECT_VALUES.said(limit=MAX_VALUES)
        elif len(self.faults.found) >= MAX_FAULTS:
            said, expected = say.STOPPED.said(), say.EXPECT_FIXED.said()
        else:
            return True
        self.faults.add(spot, said, expected)
        self.broken = True
        return False

    def _check_plain(self, event: yaml.NodeEvent, spot: Spot) -> None:
        anchor, tag = event.anchor, getattr(event, "tag", None)
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
        if isinstance(frame.node, Listing):
            frame.node.items.append(node)
            return
        key = frame.key
        if key is None:
            frame.key = self._key(node, frame)
        elif isinstance(frame.node, Mapping):
            frame.key, frame.last = None, key.text
            if key.kept:
                blank = isinstance(node, Scalar) and node.blank
                frame.node.items[key.text] = Scalar(key.spot, "", blank=True) if blank else node
                frame.node.keys[key.text] = key.spot

    def _key(self, node: Node, frame: _Frame) -> _Key:
        text = node.text if isinstance(node, Scalar) else ""
        name = clean(text)
        if not name:
            self.faults.add(node.spot, say.BAD_KEY.said(), say.EXPECT_KEY.said(), self._steps())
            return _Key("", node.spot, kept=False)
        if name in frame.seen:
            said = say.DUPLICATE_KEY.said(name=shown(name), line=frame.seen[name].line)
            self.faults.add(node.spot, said, say.EXPECT_ONCE.said(), (*self._steps(), name))
            return _Key("", node.spot, kept=False)
        frame.seen[name] = node.spot
        return _Key(text, node.spot)

    def _steps(self) -> Steps:
        return tuple(self._walk())

    def _walk(self) -> Iterator[Step]:
        for frame in self.frames:
            inside = frame is not self.frames[-1]
            if isinstance(frame.node, Listing):
                yield len(frame.node.items) - inside
            elif inside or frame.key is not None:
                yield frame.key.text if frame.key is not None else frame.last


def _scalar(event: yaml.NodeEvent, spot: Spot) -> Scalar:
    if not isinstance(event, yaml.ScalarEvent):
        return Scalar(spot, "")
    plain = event.style in {None, ""}
    return Scalar(spot, event.value, blank=plain and event.value in _BLANKS)

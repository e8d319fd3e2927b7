"""Bad documents, bad journals and bad lines, made from sound ones: what is damaged is still almost right."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from hypothesis import strategies as st

from shootday.exchange import new

FIXTURES = Path(__file__).parents[2] / "fixtures"
Tree = Any
Film = dict[str, str]


def _read(folder: Path) -> Film:
    return {str(f.relative_to(folder)): f.read_text(encoding="utf-8") for f in folder.rglob("*.yaml")}


def _films() -> dict[str, Film]:
    with TemporaryDirectory() as made:
        new(Path(made))
        films = {"new": _read(Path(made))}
    films |= {name: _read(FIXTURES / name) for name in ("clock-change", "one-person", "empty-day", "fiction")}
    for film in films.values():
        film.pop("expected.yaml", None)
    return films


FILMS = _films()
TREES = {name: {n: yaml.load(t, yaml.CBaseLoader) for n, t in film.items()} for name, film in FILMS.items()}  # noqa: S506 - texts alone
SMALL = ("new", "clock-change", "one-person", "empty-day")
"""The large one is read a dozen times more slowly than these."""

NUMBERS = (
    "0", "-1", "-0", "1e400", "1e-400", "NaN", "Infinity", "-inf", "9" * 400, "0.1", "1.005", "45,60", "1_000",
    "0x1F", "0o17",
    "0.0000001", "99999999999.99", "1441", "2880", "5001", "101", "１２", "٣", "½", "1 000", "1\u00a0000", "+5", ".5",
    "5.",
)  # fmt: skip
TIMES = (
    "0001-01-01", "0001-01-02", "9999-12-31", "9999-12-30", "2027-02-30", "2026-10-25", "2026-03-29", "2027-03-28",
    "2026-10-14", "2026-10-24", "24:00", "23:59 +1", "00:00 +1", "00:00", "23:59", "7h30", "07:30:00", "02:30", "2:30",
    "02:30 +1", "2026-10-14T08:00:00Z", "2026-10-14T08:00:00+99:00", "1970-01-01", "0000-00-00", "10000-01-01", "-5",
)  # fmt: skip
MARKUP = (
    "[red]x[/]", "[/", "[@click=app.quit]x[/]", "[link=http://x]x[/link]", "\\e[31m", "{x}", "{0}", "%s", "%(x)s",
    "$x", "=1+1",
    "<<", "&a x", "*a", "!!str x", "!!python/object/apply:os.system [ls]", "- x", "? x", "x: y", "#", "|", ">",
    "@x", "`x`",
)  # fmt: skip
NAMES = (
    "", " ", "\u00a0", "\u200b", "\u3164", "\u202eabc", "a\u200db", "👩\u200d👩\u200d👧", "🇫🇷", "👍🏽", "1\ufe0f\u20e3",
    "e" + "\u0301" * 40,
    "\u0489" * 30, "漢字名前", "ﾊﾝｶｸ", "अनिल", "שלום", "مرحبا", "\u0301", "ß", "ǆ", "İ", "\ufffd", "\U0001f3ac" * 20,
    "x" * 61,
    "x" * 10_000, "sauf", "in", "12", "8:00", "@ana", '"', "«x»", "a,b", "a;b", "null", "~", "true", "..", "..\\..",
    "/etc/passwd",
    "CON", "nul", "a\tb", "a\nb", "J7",
)  # fmt: skip
KNOWN = (
    "fr-2642",
    "fr-1734",
    "technicians",
    "artists",
    "ana",
    "cafe",
    "1",
    "12A",
    "image",
    "Europe/Paris",
    "EUR",
    "day",
)
ODD: st.SearchStrategy[str] = st.one_of(
    *map(st.sampled_from, (NUMBERS, TIMES, MARKUP, NAMES, KNOWN)), st.text(max_size=8), st.integers().map(str)
)


_KIN: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (
        re.compile(r"\d{4}-\d\d-\d\dT.*"),
        ("2026-10-24T23:30:00Z", "2026-10-25T01:30:00+01:00", "2026-10-24T00:00:00Z", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:00Z",
         "9999-12-31T23:59:00-12:00", "0001-01-01T00:00:00+12:00", "2026-10-25T12:00:00Z", "1970-01-01T00:00:00Z"),
    ),
    (re.compile(r"\d{4}-\d\d-\d\d"), TIMES),
    (re.compile(r"\d\d:\d\d.*"), ("00:00", "23:59", "23:59 +1", "00:00 +1", "02:30", "02:30 +1", "12:00", "08:00",
    "07h30")),
    (re.compile(r"[\d.]+"), ("0", "1", "2", "30", "60", "480", "1440", "0.01", "0.5", "10", "5000",
    "99999999999.99", "200", "400")),
    (re.compile(r"true|false"), ("true", "false")),
)  # fmt: skip


def kin(draw: st.DrawFn, value: str) -> str:
    """A value of the same look: what is odd about it shows only later."""
    looks = next((values for look, values in _KIN if look.fullmatch(value)), NAMES)
    return draw(st.sampled_from(looks))


# -- documents --------------------------------------------------------------------------------------------------------


def places(tree: Tree) -> Iterator[tuple[Tree, Any]]:
    """Every value of a tree, as what holds it and the key or number under which it does."""
    for key in range(len(tree)) if isinstance(tree, list) else tuple(tree):
        yield tree, key
        if isinstance(tree[key], list | dict):
            yield from places(tree[key])


def _deep(value: Tree, levels: int) -> Tree:
    for n in range(levels):
        value = [value] if n % 2 else {"a": value}
    return value


def _change(draw: st.DrawFn, tree: Tree) -> None:
    """One change somewhere in a tree."""
    found = list(places(tree))
    if not found:
        return
    holder, key = draw(st.sampled_from(found))
    other, its_key = draw(st.sampled_from(found))
    match draw(st.integers(0, 19)):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, list):
            holder.insert(draw(st.integers(0, len(holder))), deepcopy(holder[key]))
        case 1 | 2:
            _rename(holder, key, draw(ODD))
        case 3:
            holder[key] = deepcopy(other[its_key])
        case 4:
            holder[key] = draw(st.sampled_from(([], {}, [[]], [{}], {"": ""}, [""] * 3, {"a": "b"})))
        case 5:
            holder[key] = _deep(deepcopy(holder[key]), draw(st.integers(1, 60)))
        case _ if isinstance(holder[key], str):
            holder[key] = _misspelt(draw, holder[key])
        case _:
            holder[key] = deepcopy(other[its_key])


def _misspelt(draw: st.DrawFn, value: str) -> str:
    """Something odd in a value's place or in its midst; mostly, something of the same look."""
    kind = draw(st.integers(0, 12))
    at = draw(st.integers(0, len(value))) if kind == 0 else 0
    return value[:at] + draw(ODD) + value[at:] if kind == 0 else draw(ODD) if kind < 3 else kin(draw, value)


def _rename(holder: Tree, key: Any, name: str) -> None:
    if isinstance(holder, dict):
        holder[name] = holder.pop(key)
    else:
        holder[key] = {name: holder[key]}


def _written(draw: st.DrawFn, tree: Tree) -> str:
    flow = draw(st.sampled_from((None, False, True)))
    return yaml.dump(
        tree, Dumper=yaml.CSafeDumper, allow_unicode=draw(st.booleans()), default_flow_style=flow, sort_keys=False
    )


_PIECES = (
    "&a ", "*a", "*a\n", "!!int ", "!x ", "!!binary ", "<<: *a\n", "<<: {a: b}\n", "? ", "- ", ": ", "---\n",
    "...\n", "%YAML 1.1\n",
    "\t", "|\n", ">-\n", "'", '"', "[", "]", "{", "}", "#", "\r", "\x85", "\u2028", "\ufeff", "\x00", "\x1b[31m",
    "\\ud800", "\\x00",
    '"\\ud800"', '"\\e]52;c;AAAA\\a"', '"\\0"', "\u202e",
)  # fmt: skip


def _spoilt(draw: st.DrawFn, text: str) -> str:
    """The text with a piece put in, a line doubled, or plain scalars where there were quotes."""
    at = draw(st.integers(0, len(text)))
    match draw(st.integers(0, 5)):
        case 0 | 1:
            return text[:at] + draw(st.sampled_from(_PIECES)) + text[at:]
        case 2:
            lines = text.splitlines(keepends=True)
            line = draw(st.sampled_from(lines)) if lines else ""
            return "".join((*lines[: len(lines) // 2], line, *lines[len(lines) // 2 :]))
        case 3:
            return text.replace("'", "").replace('"', "")
        case 4:
            cut = text.find(": ", at)
            return text if cut < 0 else f"{text[: cut + 2]}{draw(st.sampled_from(_PIECES))}{text[cut + 2 :]}"
        case _:
            return text[:at]


_CODES: tuple[Callable[[str], bytes], ...] = (
    str.encode,
    lambda text: b"\xef\xbb\xbf" + text.encode(),
    lambda text: text.encode("utf-16", "ignore"),
    lambda text: text.encode("latin-1", "replace"),
    lambda text: text.replace("\n", "\r\n").encode(),
    lambda text: text.replace("é", "e\u0301").encode(),
    lambda text: text.encode("utf-8", "surrogatepass") + b"\xed\xa0\x80",
    lambda text: text.encode() + b"\xff",
)


@st.composite
def documents(draw: st.DrawFn, films: tuple[str, ...] = SMALL) -> dict[str, bytes]:
    """A folder's files, one or two of them damaged: as a tree, as a text, or in how it is encoded."""
    film = draw(st.sampled_from(films))
    files = {name: text.encode() for name, text in FILMS[film].items()}
    for name in draw(st.lists(st.sampled_from(sorted(files)), min_size=1, max_size=2)):
        tree = deepcopy(TREES[film][name])
        for _ in range(draw(st.sampled_from((1, 1, 1, 2, 3, 6)))):
            _change(draw, tree)
        text = _written(draw, tree)
        for _ in range(draw(st.sampled_from((0, 0, 0, 1, 2)))):
            text = _spoilt(draw, text)
        encode = draw(st.sampled_from(_CODES)) if draw(st.integers(0, 7)) == 0 else str.encode
        files[name] = encode(text)
    return files


def write(folder: Path, files: dict[str, bytes]) -> Path:
    """The files on disk."""
    (folder / "callsheets").mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


# -- journals ---------------------------------------------------------------------------------------------------------


def _lines(film: str) -> list[Tree]:
    (file,) = (
        (FIXTURES / film / "journal").glob("*24.jsonl")
        if film == "clock-change"
        else (FIXTURES / film / "journal").glob("*14.jsonl")
    )
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


RECORDED = {film: _lines(film) for film in ("clock-change", "fiction")}


def _canonical(value: Tree) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")


def sealed(header: Tree, lines: list[Tree]) -> bytes:
    """Lines with sums that are right, whatever they say: somebody who knows the format wrote them."""
    written, prev = [header], str(header["sum"])
    for line in lines:
        private = line.get("private")
        public = {key: line.get(key) for key in ("v", "n", "entry")}
        public["digest"] = hashlib.sha256(_canonical(private)).hexdigest() if private else None
        total = hashlib.sha256(prev.encode() + b"\n" + _canonical(public)).hexdigest()[:32]
        written.append({**public, "prev": prev, "sum": total, "private": private})
        prev = total
    return b"".join(json.dumps(one, separators=(",", ":")).encode() + b"\n" for one in written)


_VALUES: st.SearchStrategy[Tree] = st.one_of(
    ODD, st.integers(-(10**30), 10**30), st.none(), st.booleans(), st.floats(), st.just("\ud800"),
    st.just("\x00\x1b]52;c;A\x07"),
    st.sampled_from(("2026-10-24T23:30:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:00Z",
    "9999-12-31T23:59:00-12:00", "2026-10-25T01:30:00+01:00")),
    st.sampled_from(("strike", "amend", "redact", "in", "out", "absent", "meal_start", "start", "complete", "part",
    "drop", "validated", "proposed")),
)  # fmt: skip


@st.composite
def journals(draw: st.DrawFn, film: str = "clock-change") -> bytes:
    """A recorded day's file, damaged byte by byte, or changed by somebody who knows how its sums are made."""
    header, *recorded = RECORDED[film]
    lines = deepcopy(recorded[: draw(st.integers(1, len(recorded)))])
    if draw(st.booleans()):
        return _damaged(draw, sealed(header, lines))
    for _ in range(draw(st.integers(1, 4))):
        line = draw(st.sampled_from(lines))
        match draw(st.integers(0, 4)):
            case 0:
                _change(draw, line)
            case 1:
                lines.insert(draw(st.integers(0, len(lines))), deepcopy(line))
            case 2:
                holder, key = draw(st.sampled_from(list(places(line))))
                holder[key] = draw(_VALUES)
            case _:
                _shift(draw, line)
    return sealed(header, lines)


def _shift(draw: st.DrawFn, line: Tree) -> None:
    """Another text, number or instant of the same look in a line's entry, or another entry that it points at."""
    found = [
        (holder, key) for holder, key in places(line) if isinstance(holder[key], str | int) and key not in ("kind", "n")
    ]
    holder, key = draw(st.sampled_from(found))
    value = holder[key]
    holder[key] = draw(st.sampled_from((0, 1, 60, 1440))) if isinstance(value, int) else kin(draw, value)


def _damaged(draw: st.DrawFn, data: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((0, 1, 1, 8, 200))))
        piece = draw(
            st.one_of(
                st.binary(max_size=6),
                st.sampled_from((b"\n", b"\0" * 64, b'{"v":9,', b"[" * 3000, b"\xff\xfe", data[start:end] * 2)),
            )
        )
        data = data[:start] + piece + data[end:]
    return data

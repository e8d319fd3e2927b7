"""Whatever stands in the documents, reading them ends, and ends in faults that can be shown, or in a production."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shootday.errors import BadDocuments
from shootday.exchange import check, fault_text, load, new
from shootday.production.dayplan import day_plan

with TemporaryDirectory() as made:
    new(Path(made) / "film")
    SOUND = {str(f.relative_to(made)): f.read_text(encoding="utf-8") for f in Path(made).rglob("*.yaml")}
NAMES = sorted(SOUND)
ODD = [
    "[", "]", "{", "}", "- ", "? ", ": ", "&a ", "*a", "!!str ", "%", "@", "`", "|\n", ">\n", '"', "'", "\t", "\n",
    "\r", "---\n", "...\n", "%YAML 9.9\n", "#", "<<: ", "~", "null", "{}", "[]", "[[", "é", "\u202e", "\x00", "\x85",
    "\u2028", "\ufeff", "\U0001f3ac", "999999999999999999999", "-1", "1e400", "NaN", "Infinity", "0x1F", "1_000",
    "45,60", "24:00", "00:00 +1", "2027-02-30", "9999-12-31", "0001-01-01", "true", "no", "a" * 70, "{x}", "%s",
    "lea", "ana", "cafe", '"1"', "person",
]  # fmt: skip


def judge(folder: Path) -> None:
    """Faults can be shown in both languages; none means that the production opens and its days can be drawn up."""
    faults = check(folder)
    for fault in faults:
        for lang in ("fr", "en"):
            line = fault_text(fault, folder, "fr" if lang == "fr" else "en")
            assert line.isprintable()
            assert not line.startswith("/")
    order = [(str(f.place.file), f.place.line, f.place.column) for f in faults]
    assert order == sorted(order)
    if faults:
        with pytest.raises(BadDocuments) as caught:
            load(folder)
        assert caught.value.faults == faults
        return
    production = load(folder)
    for day in production.plan.days:
        assert day_plan(production, day).date == day.date


def film(root: str, changed: dict[str, bytes]) -> Path:
    folder = Path(root) / "film"
    (folder / "film" / "callsheets").mkdir(parents=True)
    for name in NAMES:
        (folder / name).write_bytes(changed.get(name, SOUND[name].encode()))
    return folder / "film"


ORDINARY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@ORDINARY
@given(
    name=st.sampled_from(NAMES),
    data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda t: t.encode())),
)
def test_random_bytes_and_texts(name: str, data: bytes) -> None:
    with TemporaryDirectory() as root:
        judge(film(root, {name: data}))


@ORDINARY
@given(
    name=st.sampled_from(NAMES),
    pieces=st.lists(st.sampled_from([*ODD, "days:", "people:", "a: b\n", "  "]), max_size=40),
)
def test_random_yaml(name: str, pieces: list[str]) -> None:
    with TemporaryDirectory() as root:
        judge(film(root, {name: "".join(pieces).encode()}))


@ORDINARY
@given(
    name=st.sampled_from(NAMES),
    cuts=st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 40), st.one_of(st.sampled_from([*ODD, ""]), st.text(max_size=5))),
        min_size=1,
        max_size=4,
    ),
)
def test_sound_documents_with_pieces_replaced(name: str, cuts: list[tuple[float, int, str]]) -> None:
    text = SOUND[name]
    for where, length, piece in cuts:
        start = int(where * len(text))
        text = text[:start] + piece + text[start + length :]
    with TemporaryDirectory() as root:
        judge(film(root, {name: text.encode()}))


@ORDINARY
@given(data=st.data())
def test_sound_documents_with_values_replaced(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES))
    lines = SOUND[name].splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(
            st.sampled_from([n for n, line in enumerate(lines) if ": " in line and not line.startswith("#")])
        )
        key = lines[at].split(": ", 1)[0]
        lines[at] = f"{key}: {data.draw(st.sampled_from(ODD))}\n"
    with TemporaryDirectory() as root:
        judge(film(root, {name: "".join(lines).encode()}))

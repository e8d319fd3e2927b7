"""However documents are damaged, the folder is opened and can be told, or every fault is told in plain words."""

import pytest
from hypothesis import HealthCheck, given, settings

from shootday.exchange import check
from shootday.exchange.tree import MAX_DEPTH
from tests.property.hostile import FILMS, documents, write
from tests.property.judging import judge_documents

STABLE = settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@settings(STABLE, max_examples=100)
@given(documents())
def test_damaged_documents_are_opened_or_refused(files: dict[str, bytes]) -> None:
    judge_documents(files)


@settings(STABLE, max_examples=8)
@given(documents(("fiction",)))
def test_damaged_documents_of_a_long_shoot_are_opened_or_refused(files: dict[str, bytes]) -> None:
    judge_documents(files)


def _sound(**changed: str) -> dict[str, bytes]:
    """The smallest film, with other texts for some of its files."""
    files = {name: text.encode() for name, text in FILMS["one-person"].items()}
    return files | {f"{name}.yaml": text.encode() for name, text in changed.items()}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", id="aliases of aliases"),
        pytest.param("a: &a {<<: *a}\n", id="a merge of itself"),
        pytest.param("people: !!python/object/apply:os.system [ls]\n", id="a tag that would run a program"),
        pytest.param("people: " + "[" * 100_000, id="brackets without end"),
        pytest.param("people:" + "".join(f"\n{' ' * n}a:" for n in range(1, 400)), id="fields in fields"),
        pytest.param("- " * 5000 + "x", id="lists in lists"),
        pytest.param("a: " + "9" * 1_000_000, id="a number of a million digits"),
        pytest.param("people: [" + "x, " * 300_000 + "]", id="more values than anybody writes"),
        pytest.param("".join(f"k{n}: x\n" for n in range(150_000)), id="a hundred thousand unknown fields"),
        pytest.param('a: "' + "\\e[31m" * 1000 + '"', id="colours"),
        pytest.param("? [a, b]\n: x\n", id="a list for a name"),
        pytest.param("\ufeff\ufeffpeople: []", id="two byte order marks"),
    ],
)
def test_a_document_made_to_exhaust_or_to_take_over_the_reader_is_a_fault(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    files = _sound(people=text)

    assert judge_documents(files) == "refused"
    assert 1 <= len(check(write(tmp_path_factory.mktemp("film"), files))) <= 1100


def test_lists_within_lists_stop_at_a_depth_that_no_production_needs(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = "people: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH
    (fault, *_) = check(write(tmp_path_factory.mktemp("film"), _sound(people=text)))

    assert str(MAX_DEPTH) in fault.expected.text("en")

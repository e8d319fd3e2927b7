"""A production goes out as a workbook and comes back the same, whatever the documents hold."""

import tempfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from shootday.exchange.faults import Faults
from shootday.exchange.fields import document
from shootday.exchange.shapes import Shape, is_clock
from shootday.exchange.sheets.guard import open_workbook
from shootday.exchange.sheets.reading import documents_in
from shootday.exchange.sheets.workbook import workbook
from shootday.exchange.sheets.yaml_text import yaml_text
from shootday.exchange.tree import read_tree
from shootday.phrases import Lang
from shootday.production.base import clock_text
from shootday.production.devis import Devis
from shootday.production.production import Production

TRICKY = (
    *("=1+1", "+33", "-5", "@x", "a, b", "a; b", "[x", '{"a": 1}', "null", "~", "12", "01", "1/2", "a = 1", "x × 2"),
    *("2027-01-04..2027-01-05 x", "_x0041_", "true", "oui", "É – « œ »", "a\u2009b", '"', "'", "#", "- a", "7:30"),
)
KEYS = {"locations": "id", "callsheets": "day"}
"""Lists whose items others belong to: named once each."""

texts = st.sampled_from(TRICKY) | st.text(max_size=12)
names = (st.sampled_from(TRICKY) | st.text(min_size=1, max_size=8)).filter(lambda text: bool(text.strip()))


def fields_of(model: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    """Plain values for a document, some fields left out."""
    required, optional = {}, {}
    for name, info in model.model_fields.items():
        made = values(Shape(info.annotation, tuple(info.metadata)), name)
        (required if info.is_required() else optional)[name] = made
    return st.fixed_dictionaries(required, optional=optional)


def values(shape: Shape, name: str = "") -> st.SearchStrategy[Any]:  # noqa: PLR0911 - one for each
    """Plain values of a shape, inside its bounds or near them."""
    if is_clock(shape):
        return st.integers(0, 2879).map(clock_text)
    if shape.model is not None:
        return fields_of(shape.model)
    origin = get_origin(shape.kind)
    if origin is Literal:
        return st.just(get_args(shape.kind)[0])
    if origin is tuple and shape.each is not None:
        key = KEYS.get(name)
        unique: Callable[[Any], Any] | None = (lambda item: str(item[key])) if key else None
        return st.lists(values(shape.each), max_size=2, unique_by=unique)
    if origin is dict and shape.each is not None:
        return st.dictionaries(names, values(shape.each), max_size=2)
    if isinstance(shape.kind, type) and issubclass(shape.kind, StrEnum):
        return st.sampled_from([str(word) for word in shape.kind])
    simple: dict[Any, st.SearchStrategy[Any]] = {
        date: st.dates(date(1999, 1, 1), date(2099, 12, 31)).map(str),
        bool: st.booleans(),
        int: st.integers(1, 60),
        Decimal: st.decimals(1, 9, places=2).map(str),
        str: names if "min" in str(shape.marks) or "least=1" in str(shape.marks) else texts,
    }
    if name in {"time_zone", "currency"}:
        return st.sampled_from(["Europe/Paris", "Asia/Tokyo"] if name == "time_zone" else ["EUR", "CHF"])
    return simple[shape.kind]


SECTIONS = [name for name in Production.model_fields if name != "info"]


@st.composite
def productions(draw: st.DrawFn) -> Production:
    """A production with one of its documents filled in: all of them at once would be more than an example may hold."""
    given: dict[str, Any] = {"info": {"title": "Essai", "kind": "fiction"}}
    section = draw(st.sampled_from(["info", *SECTIONS]))
    field = Production.model_fields[section]
    given[section] = draw(values(Shape(field.annotation, tuple(field.metadata)), section))
    try:
        made = Production.model_validate(given)
    except ValidationError:  # a name of which cleaning leaves nothing
        reject()
    return made.model_copy(update={"callsheets": tuple(sorted(made.callsheets, key=lambda sheet: sheet.day))})


def unique(production: Production) -> bool:
    """Cleaning may have made two names of places one: such a folder does not open."""
    ids = [place.id for place in production.locations.locations]
    days = [sheet.day for sheet in production.callsheets]
    return len(set(ids)) == len(ids) and len(set(days)) == len(days)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(lang=st.sampled_from(["fr", "en"]), made=productions().filter(unique))
def test_a_production_goes_out_as_a_workbook_and_comes_back_the_same(lang: Lang, made: Production) -> None:
    data = workbook(made, lang)
    found, faults = documents_in(open_workbook(Path("film.xlsx"), data).book)

    assert faults == ()
    assert found == made


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=productions())
def test_a_document_is_written_as_it_is_read(made: Production) -> None:
    for one in (made.info, made.people, made.locations, made.scenes, made.plan, made.devis, *made.callsheets):
        faults = Faults(Path(tempfile.gettempdir()) / "x.yaml")
        tree = read_tree(yaml_text(one), faults)
        assert tree is not None, faults.found
        assert document(type(one), tree, faults) == one, faults.found


def test_a_rate_written_with_fewer_decimals_is_the_same_signed_devis() -> None:
    devis = Devis.model_validate({"lines": [{"account": "23", "label": "x", "quantity": 1, "rate": "250"}]})
    same = Devis.model_validate({"lines": [{"account": "23", "label": "x", "quantity": 1, "rate": "250.00"}]})

    assert devis.seal == same.seal

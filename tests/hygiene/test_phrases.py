"""Both languages hold the same facts, in every phrase that there is."""

import importlib
import pkgutil
import string

import pytest

import shootday.phrases
from shootday.phrases import Phrase


def catalogue() -> list[tuple[str, Phrase]]:
    found = []
    for module in pkgutil.iter_modules(shootday.phrases.__path__):
        area = importlib.import_module(f"shootday.phrases.{module.name}")
        for name, value in vars(area).items():
            members = value.values() if isinstance(value, dict) else [value]
            found += [(f"{module.name}.{name}", p) for p in members if isinstance(p, Phrase)]
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize(("name", "phrase"), catalogue())
def test_both_languages_are_there_and_hold_the_same_facts(name: str, phrase: Phrase) -> None:
    assert phrase.fr.strip(), name
    assert phrase.en.strip(), name
    assert placeholders(phrase.fr) == placeholders(phrase.en), name

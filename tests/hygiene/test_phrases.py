"""Both languages hold the same facts, in every phrase that there is."""

import importlib
import pkgutil
import string

import pytest

import shootday.phrases
from shootday.phrases import Phrase

AREAS = [module.name for module in pkgutil.iter_modules(shootday.phrases.__path__) if module.name != "phrase"]


def catalogue(area: str) -> list[tuple[str, Phrase]]:
    found = []
    for name, value in vars(importlib.import_module(f"shootday.phrases.{area}")).items():
        members = value.values() if isinstance(value, dict) else [value]
        found += [(name, phrase) for phrase in members if isinstance(phrase, Phrase)]
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_are_there_and_hold_the_same_facts(area: str) -> None:
    phrases = catalogue(area)

    assert phrases
    assert [name for name, phrase in phrases if not phrase.fr.strip() or not phrase.en.strip()] == []
    assert [name for name, phrase in phrases if placeholders(phrase.fr) != placeholders(phrase.en)] == []

"""Every kind of paper, with what builds it; each builder loads when its paper is first asked for."""

from collections.abc import Callable
from importlib import import_module

from shootday.errors import NotUnderstood
from shootday.papers.paper import Paper
from shootday.papers.source import Source
from shootday.phrases import papers as say
from shootday.text import clean

KINDS = ("callsheet", "production", "timelog", "regie", "direction", "incidents", "media", "hours", "messages")
"""The kinds, in the order in which a day needs them."""
_MODULES = {kind: f"shootday.papers.{kind}" for kind in KINDS} | {"production": "shootday.papers.production_report"}


def build(source: Source, kind: str) -> Paper:
    """The day's paper of a kind."""
    builder: Callable[[Source], Paper] = import_module(_MODULES[kind]).paper
    return builder(source)


def all_papers(source: Source) -> tuple[Paper, ...]:
    """Every paper of the day, to be compared or shown."""
    return tuple(build(source, kind) for kind in KINDS)


def kind_named(word: str) -> str:
    """The kind that a word names. Raises NotUnderstood, with those there are."""
    if word in KINDS:
        return word
    raise NotUnderstood(say.UNKNOWN_KIND.said(kind=clean(word, 40), known=", ".join(KINDS)))

"""The media log: every card on its way from the camera to safety."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from shootday.entries import MediaAction
from shootday.papers.paper import Block, Cell, Column, Facts, Grid, Paper, Row, Signatures, Unit
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.views.alerts import SAFE_COPIES
from shootday.views.snapshot import Snapshot


@dataclass
class Card:
    """One card or roll, as far as its marks go; copies are told apart by their numbers."""

    name: str
    out: datetime | None = None
    copied: set[int] = field(default_factory=set)
    verified: set[int] = field(default_factory=set)
    checked: datetime | None = None
    cleared: datetime | None = None

    @property
    def safe(self) -> bool:
        """Whether it has as many verified copies as it needs."""
        return len(self.verified) >= SAFE_COPIES


def cards_of(snap: Snapshot) -> tuple[Card, ...]:
    """The day's cards in the order in which they left the camera."""
    cards: dict[str, Card] = {}
    for mark in snap.facts.media:
        if mark.at > snap.now:
            continue
        card = cards.setdefault(mark.fact.card, Card(mark.fact.card))
        number = mark.fact.copy_number or 1
        match mark.fact.action:
            case MediaAction.OUT:
                card.out = mark.at
            case MediaAction.COPIED:
                card.copied.add(number)
            case MediaAction.VERIFIED:
                card.verified.add(number)
                card.checked = mark.at
            case MediaAction.CLEARED:
                card.cleared = mark.at
    return tuple(cards.values())


def paper(source: Source) -> Paper:
    """The cards, how many are safe, and where the copies lie tonight."""
    return source.paper("media", tuple(_blocks(source)))


def _blocks(source: Source) -> Iterable[Block]:
    lang, cards = source.lang, cards_of(source.snap)
    columns = (
        Column(say.COL_CARD(lang), 2),
        Column(say.COL_OUT_AT(lang)),
        Column(say.COL_COPIED(lang), 1, Unit.COUNT),
        Column(say.COL_VERIFIED(lang), 1, Unit.COUNT),
        Column(say.COL_LAST(lang), 2),
        Column(say.COL_CLEARED(lang), 2),
        Column(say.COL_SAFETY(lang), 4),
    )
    yield Facts(say.MEDIA_COUNTS(lang), counts(source), columns=2)
    rows = tuple(_card(source, card) for card in cards)
    yield Grid(say.CARDS(lang), columns, rows, note="" if rows else common.NONE(lang))
    yield Signatures(((say.PLACES_OF_COPIES(lang), ""), (common.PREPARED_BY(lang), "")))


def counts(source: Source) -> tuple[tuple[str, Cell], ...]:
    """How many cards are out, safe, still at risk."""
    lang, ink, cards = source.lang, source.ink, cards_of(source.snap)
    risk = ", ".join(card.name for card in cards if not card.safe) or common.NONE(lang)
    return (
        (say.CARDS_OUT(lang), ink.count(len(cards), "media.cards")),
        (say.CARDS_SAFE(lang), ink.count(sum(card.safe for card in cards), "media.safe")),
        (say.CARDS_AT_RISK(lang), Cell(risk, sum(not card.safe for card in cards), "media.at_risk")),
    )


def _card(source: Source, card: Card) -> Row:
    ink, lang = source.ink, source.lang
    state = say.SAFE(lang) if card.safe else say.AT_RISK(lang, count=SAFE_COPIES)
    return (
        Cell(card.name, strong=True),
        Cell(ink.clock(card.out)),
        ink.count(len(card.copied | card.verified)),
        ink.count(len(card.verified), f"card.{card.name}.verified"),
        Cell(ink.clock(card.checked)),
        Cell(ink.clock(card.cleared)),
        Cell(state, strong=not card.safe),
    )

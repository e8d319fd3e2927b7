"""Sentences of the stripboard: what a layout breaks, why a move is refused, what its columns say."""

from shootday.phrases.phrase import Phrase

LOCKED = Phrase(
    fr="la séquence {segment} est verrouillée sur son jour : « l » pour la libérer",
    en="scene {segment} is locked to its day: “l” to free it",
)
NO_DAY_TO_LOCK = Phrase(
    fr="la séquence {segment} n'a pas de jour sur lequel la verrouiller",
    en="scene {segment} has no day to be locked to",
)
LEFT_BY_HAND = Phrase(fr="laissée sans jour, à la main", en="left without a day, by hand")

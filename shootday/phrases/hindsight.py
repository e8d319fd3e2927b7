"""Sentences of the day as it was known at an instant, looked back upon."""

from shootday.phrases.phrase import Phrase

SEEN_AT = Phrase(fr="VU À {at} · en direct {now}", en="SEEN AT {at} · live {now}")
WRAP_ACTUAL = Phrase(
    fr="fin prévue alors {then}, {now} en réalité : {error}", en="wrap foreseen then {then}, really {now}: {error}"
)
WRAP_FORECAST = Phrase(
    fr="fin prévue alors {then}, {now} à présent : {error}", en="wrap foreseen then {then}, by now {now}: {error}"
)
WRAP_KNOWN = Phrase(fr="la fin était déjà connue : {now}", en="the wrap was known already: {now}")
TOO_EARLY = Phrase(fr="{time} trop tôt", en="{time} too early")
TOO_LATE = Phrase(fr="{time} trop tard", en="{time} too late")
RIGHT = Phrase(fr="juste", en="right")
LAST_KNOWN = Phrase(
    fr="dernière entrée connue : {number}, {author}, écrite à {at} · {what}",
    en="last entry known: {number}, {author}, written at {at} · {what}",
)
KEYS = Phrase(
    fr="← → d'une écriture à l'autre · PgPréc PgSuiv 30 min · Échap : direct",
    en="← → from one entry to the next · PgUp PgDn 30 min · Esc: live",
)
READ_ONLY = Phrase(
    fr="La journée est vue telle qu'elle était connue à {at} : rien ne s'y écrit. Échap : retour au direct",
    en="The day is seen as it was known at {at}: nothing is written there. Esc: back to live",
)
NOTHING_WRITTEN = Phrase(fr="Rien n'a encore été écrit ce jour-là.", en="Nothing was written on that day yet.")

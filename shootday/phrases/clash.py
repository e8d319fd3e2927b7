"""Sentences of a clash: the rules that together leave no day for some scenes, and what relaxing each would give."""

from shootday.phrases.phrase import Phrase

CLASH = Phrase(
    fr="Impossible de tout placer : {segments}. Ce qui s'y oppose, ensemble :",
    en="Not everything can be placed: {segments}. What forbids it, together:",
)
NOT_BY_WHOLE_DAYS = Phrase(
    fr="À compter par journées entières, tout tiendrait : ce sont les heures et le repos qui manquent.",
    en="Counted by whole days everything would fit: it is hours and rest that are missing.",
)

PERSON_AWAY = Phrase(fr="{person} est indisponible : {days}", en="{person} is not available: {days}")
CONTRACT = Phrase(fr="{person} est sous contrat {days}", en="{person} is under contract {days}")
PLACE_HOURS = Phrase(fr="{location} n'est ouvert que {hours}", en="{location} is open only {hours}")
PLACE_AWAY = Phrase(fr="{location} est indisponible : {days}", en="{location} is not available: {days}")
GONE = Phrase(
    fr="{what} est indisponible du {start:%d/%m %H:%M} au {end:%d/%m %H:%M}",
    en="{what} is not available from {start:%d/%m %H:%M} to {end:%d/%m %H:%M}",
)
GONE_FOR_GOOD = Phrase(
    fr="{what} est indisponible depuis le {start:%d/%m %H:%M}, sans date de retour",
    en="{what} is not available since {start:%d/%m %H:%M}, until further notice",
)
HELD = Phrase(
    fr="la {segment} est supposée ne pas se tourner le {day:%d/%m}",
    en="{segment} is supposed not to be shot on {day:%d/%m}",
)
MINOR_HOURS = Phrase(
    fr="{person}, mineur·e, ne travaille ni la nuit ni le dimanche : de {earliest} à {latest}",
    en="{person}, a minor, works neither at night nor on Sunday: from {earliest} to {latest}",
)
MINOR_MINUTES = Phrase(
    fr="{person}, mineur·e, travaille {minutes} min par jour au plus",
    en="{person}, a minor, works {minutes} min a day at most",
)
REST = Phrase(
    fr="{person} est parti·e le {out:%d/%m à %H:%M} : {minutes} min de repos avant de revenir",
    en="{person} left on {out:%d/%m at %H:%M}: {minutes} min of rest before coming back",
)
CAPACITY = Phrase(
    fr="une journée prend {minutes} min de présence au plus", en="a day takes {minutes} min of presence at most"
)
PLACES = Phrase(fr="{count} décor(s) par jour au plus", en="{count} location(s) a day at most")
LIGHT = Phrase(
    fr="pas d'extérieur jour et d'extérieur nuit le même jour", en="no day exterior and night exterior on the same day"
)
DAYLIGHT = Phrase(
    fr="la {segment} (extérieur, {light}) se tourne de {opens} à {closes} (soleil du {day:%d/%m})",
    en="{segment} (exterior, {light}) is shot from {opens} to {closes} (sun of {day:%d/%m})",
)
NO_LIGHT = Phrase(
    fr="la {segment} (extérieur, {light}) n'a pas sa lumière ces jours-ci (le {day:%d/%m})",
    en="{segment} (exterior, {light}) does not have its light these days (on {day:%d/%m})",
)
BY_THE_SUN = Phrase(fr="fixé par le soleil : ne se relâche pas", en="set by the sun: not to be relaxed")
NIGHT_THEN_DAY = Phrase(fr="pas de matin juste après une nuit", en="no morning right after a night")
ORDER = Phrase(fr="la {segment} se tourne après : {before}", en="{segment} is shot after: {before}")
TOGETHER = Phrase(fr="la {segment} et la {other} se tournent le même jour", en="{segment} and {other} share a day")
APART = Phrase(
    fr="la {segment} et la {other} ne se tournent pas le même jour", en="{segment} and {other} do not share a day"
)
AUTHORISED = Phrase(fr="{location} est autorisé : {days}", en="{location} is authorised: {days}")
DAYS = Phrase(
    fr="il reste {count} date(s) de tournage, la dernière le {last:%d/%m}",
    en="{count} shooting date(s) are left, the last one on {last:%d/%m}",
)
NO_DAYS = Phrase(fr="il ne reste aucune date de tournage", en="no shooting date is left")

BY_LAW = Phrase(fr="fixé par la loi : ne se relâche pas", en="set by law: not to be relaxed")
NO_OTHER_WAY = Phrase(fr="ne se relâche pas d'ici", en="cannot be relaxed from here")
GIVES = Phrase(
    fr="sans elle, tout est placé : {amount} par rapport au plan en vigueur",
    en="without it everything is placed: {amount} against the plan in force",
)
STILL_OUT = Phrase(
    fr="sans elle, toujours impossible : {segments} resteraient sans jour",
    en="without it still impossible: {segments} would be left without a day",
)

COL_SCENES = Phrase(fr="Séquences", en="Scenes")
COL_RULE = Phrase(fr="Règle, et ce que donnerait de la relâcher", en="Rule, and what relaxing it would give")
FROM = Phrase(fr="à partir du {first:%d/%m}", en="from {first:%d/%m} on")
UP_TO = Phrase(fr="jusqu'au {last:%d/%m}", en="up to {last:%d/%m}")
FROM_TO = Phrase(fr="du {first:%d/%m} au {last:%d/%m}", en="from {first:%d/%m} to {last:%d/%m}")
HOURS = Phrase(fr="de {opens} à {closes} ({days})", en="from {opens} to {closes} ({days})")
EVERY_DAY = Phrase(fr="tous les jours", en="every day")
AND = Phrase(fr="{one} ; {other}", en="{one}; {other}")

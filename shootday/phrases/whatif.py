"""Sentences of what is supposed for one computation of tomorrow's options, and of what cannot be supposed."""

from shootday.phrases.phrase import Phrase

HELD = Phrase(fr="la {segment} pas demain", en="{segment} not tomorrow")
LOST = Phrase(fr="{location} perdu jusqu'au {day:%d/%m}", en="{location} lost until {day:%d/%m}")
MORE_DAYS = Phrase(fr="jusqu'à {count} jour(s) de plus à la fin", en="up to {count} more day(s) at the end")
PLACES = Phrase(fr="{count} décor(s) par jour au plus", en="{count} location(s) a day at most")
WHAT_IF = Phrase(fr="Et si : {supposed}", en="What if: {supposed}")
SUPPOSED_AIM = Phrase(fr="Et si · {aim}", en="What if · {aim}")
NOTHING_SUPPOSED = Phrase(fr="rien n'est supposé", en="nothing is supposed")
SUPPOSE_TITLE = Phrase(fr="Et si…", en="What if…")
SUPPOSE_HINT = Phrase(
    fr="Entrée : calculer, sans rien enregistrer · Tab : champ suivant · Échap : abandonner",
    en="Enter: compute, logging nothing · Tab: next field · Esc: give up",
)
FIELD_HOLD = Phrase(fr="Pas demain", en="Not tomorrow")
NOBODY_HELD = Phrase(fr="–  aucune séquence", en="–  no scene")
FIELD_LOSE = Phrase(fr="Décor perdu jusqu'au", en="Location lost until")
FIELD_DAYS = Phrase(fr="Jours de plus à la fin, au plus", en="More days at the end, at most")
FIELD_PLACES = Phrase(fr="Décors par jour, au plus", en="Locations a day, at most")

NOT_OWED = Phrase(
    fr="« {got} » n'est pas une séquence à tourner ; attendu, au choix : {known}",
    en="“{got}” is not a scene left to shoot; expected one of: {known}",
)
NO_PLACE = Phrase(
    fr="« {got} » n'est pas un décor ; attendu, au choix : {known}",
    en="“{got}” is not a location; expected one of: {known}",
)
LOST_SHAPE = Phrase(
    fr="« {got} » ne dit pas quel décor, ni jusqu'à quand ; attendu : DÉCOR..DATE, comme {example}",
    en="“{got}” does not say which location until when; expected: LOCATION..DATE, such as {example}",
)
NO_DATE = Phrase(
    fr="« {got} » n'est pas une date ; attendu : {example}, ou un jour du plan de J1 à J{count}",
    en="“{got}” is not a date; expected: {example}, or a day of the plan from J1 to J{count}",
)
PAST_DATE = Phrase(
    fr="le {day:%d/%m/%Y} est déjà passé ; attendu : une date après le {today:%d/%m/%Y}",
    en="{day:%d/%m/%Y} is over; expected: a date after {today:%d/%m/%Y}",
)
NO_NUMBER = Phrase(
    fr="« {what} » : « {got} » ne va pas ; attendu : un nombre entier de {least} à {most}",
    en="“{what}”: “{got}” will not do; expected: a whole number from {least} to {most}",
)
UNKNOWN_WORD = Phrase(
    fr="« {got} » n'est pas une supposition ; attendu, au choix : {known}",
    en="“{got}” is not something to suppose; expected one of: {known}",
)

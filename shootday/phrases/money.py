"""Sentences of the day's money: hot cost, stop or go on, the week's situation."""

from shootday.phrases.phrase import Phrase

COL_WHAT = Phrase(fr="Quoi", en="What")
COL_PLANNED = Phrase(fr="Prévu", en="Planned")
COL_ACTUAL = Phrase(fr="Engagé", en="Engaged")
COL_MINUTES = Phrase(fr="Retard", en="Delay")
COL_FIGURE = Phrase(fr="Chiffre", en="Figure")
COL_DETAIL = Phrase(fr="Détail", en="Detail")
COL_GROUP = Phrase(fr="Groupe", en="Group")
COL_WEEK = Phrase(fr="Semaine", en="This week")
COL_MOVED = Phrase(fr="Évolution", en="Moved")

PARTS = {
    "department": Phrase(fr="Département", en="Department"),
    "cast": Phrase(fr="Artistes", en="Cast"),
    "crew": Phrase(fr="Équipe", en="Crew"),
    "extras": Phrase(fr="Figuration", en="Extras"),
    "places": Phrase(fr="Décors", en="Locations"),
    "gear": Phrase(fr="Moyens du jour", en="Daily gear"),
    "expenses": Phrase(fr="Dépenses", en="Expenses"),
    "rounding": Phrase(fr="Arrondi", en="Rounding"),
}
"""Words for the kinds of a day's cost."""

DELAY = Phrase(fr="Heures, retard : {cause}", en="Hours, delay: {cause}")
UNDECLARED = Phrase(fr="sans cause déclarée", en="no declared cause")
PRESENCE = Phrase(fr="Absences et renforts", en="Absent or unplanned")
SPENT = Phrase(fr="Dépenses du jour", en="Expenses of the day")
TO_COME = Phrase(fr="Encore à venir aujourd'hui", en="Still to come today")
DIFFERENCE = Phrase(fr="Écart du jour", en="Difference of the day")

MINUTE = Phrase(fr="La minute qui vient", en="The next minute")
HOUR = Phrase(fr="L'heure qui vient", en="The next hour")
WHO_IS_IN = Phrase(fr="si tous ceux qui sont là restent", en="if everybody who is in stays")
GO_ON = Phrase(fr="Continuer", en="Go on")
UNTIL = Phrase(fr="finir la {segment}, à {at}", en="finish {segment}, at {at}")
EXTRA_DAY = Phrase(fr="Arrêter : un jour en plus", en="Stop: an extra day")
JOINED = Phrase(fr="Arrêter : à joindre au {day}", en="Stop: added to {day}")
OWED = Phrase(fr="doit {percent} % de la {segment}", en="owes {percent}% of {segment}")
OWED_PARTS = Phrase(fr="{owed} : {parts}", en="{owed}: {parts}")
UNCHECKED = Phrase(fr="{owed}, règles non vérifiées", en="{owed}, no rule checked")
WHOLE = Phrase(fr="{amount} jusqu'à la fin prévue", en="{amount} up to the wrap expected")
AN_HOUR = Phrase(fr="puis {amount} l'heure", en="{amount} an hour from then on")
MOMENTS = {
    "overtime": Phrase(fr="Annoncer les heures sup. avant", en="Announce overtime before"),
    "break": Phrase(fr="Couper avant", en="Break before"),
    "release": Phrase(fr="Libérer avant", en="Release before"),
    "call": Phrase(fr="Sinon, décaler demain, avant", en="Else move tomorrow's call, before"),
}
"""What is to be decided, by when."""

DAY_LINE_OVER = Phrase(
    fr="J{number} : {actual} pour {planned} prévus ({variance} de plus), final estimé {final}, imprévus {left}",
    en="D{number}: {actual} against {planned} planned ({variance} over), estimated final {final}, contingency {left}",
)
DAY_LINE_UNDER = Phrase(
    fr="J{number} : {actual} pour {planned} prévus ({variance} de moins), final estimé {final}, imprévus {left}",
    en="D{number}: {actual} against {planned} planned ({variance} under), estimated final {final}, contingency {left}",
)
SECOND = Phrase(
    fr="En {currency} : 1 {own} = {rate} {currency} le {day}, chaque compte au centime, le total est leur somme",
    en="In {currency}: 1 {own} = {rate} {currency} on {day}, each account to the cent, the total is their sum",
)
NO_RATE = Phrase(
    fr="Le devis n'a pas de taux pour {currency} (il a : {known}).",
    en="The devis has no rate for {currency} (it has: {known}).",
)
PART_HELP = Phrase(
    fr="ce qui est montré : accounts (comptes), day (coût du jour), live (continuer ou arrêter), week (situation)",
    en="what is shown: accounts, day (hot cost), live (stop or go on), week (the week's situation)",
)
CURRENCY_HELP = Phrase(
    fr="les comptes dans une autre devise, au taux du devis",
    en="the accounts in another currency, at the devis's rate",
)

"""Sentences of the plan's versions and of what sets two of them apart."""

from shootday.phrases.phrase import Phrase

COL_VERSION = Phrase(fr="N°", en="No.")
COL_WHEN = Phrase(fr="Quand", en="When")
COL_BY = Phrase(fr="Par qui", en="By whom")
COL_AIM = Phrase(fr="Ce qu'elle vise", en="Aim")
COL_OPTION = Phrase(fr="Variante", en="Option")
COL_DAYS = Phrase(fr="Jours", en="Days")
COL_COST = Phrase(fr="Écart à la 1", en="Against 1")
COL_STATE = Phrase(fr="État", en="State")
DOCUMENT = Phrase(fr="plan.yaml", en="plan.yaml")
IN_FORCE = Phrase(fr="en vigueur", en="in force")
STRUCK = Phrase(fr="rayée", en="struck out")
RESTORED = Phrase(fr="Retour à la version {number}", en="Back to version {number}")
BY = Phrase(fr="{name}, {function}", en="{name}, {function}")

COL_WHAT = Phrase(fr="Quoi", en="What")
COL_FROM = Phrase(fr="De", en="From")
COL_TO = Phrase(fr="À", en="To")
SCENE = Phrase(fr="Séquence {number}", en="Scene {number}")
DAY_GAINED = Phrase(fr="Jour de plus", en="Day more")
DAY_LOST = Phrase(fr="Jour de moins", en="Day fewer")
CALL_OF = Phrase(fr="Convocation du {day}", en="Call on {day}")
CALLED = Phrase(fr="Appelés le {day}", en="Called on {day}")
RELEASED = Phrase(fr="Libérés le {day}", en="Released on {day}")
ORDER_OF = Phrase(fr="Ordre du {day}", en="Order of {day}")
COST = Phrase(fr="Coût", en="Cost")
OVERTIME = Phrase(fr="Heures supplémentaires", en="Overtime")
NO_DIFFERENCE = Phrase(fr="Aucune différence", en="No difference")
TITLE = Phrase(fr="De la version {first} à la version {second}", en="From version {first} to version {second}")

RESTORE_TEXT = Phrase(
    fr="La version {number} du plan est remise en vigueur ; les autres restent au journal.\n{rules}\nQui valide ?",
    en="Version {number} of the plan is put in force again; the others stay in the ledger.\n{rules}\nWho validates it?",
)
BETWEEN = Phrase(
    fr="De la version {first} à la version {second} (Espace choisit l'autre)",
    en="From version {first} to version {second} (Space picks the other one)",
)
VERSION_NAME = Phrase(fr="version {number}", en="version {number}")
ONE_VERSION = Phrase(
    fr="Rien n'a encore été validé : une seule version.", en="Nothing was validated yet: one version only."
)

"""Sentences of the desk: what it refuses, and why."""

from shootday.phrases.phrase import Phrase

NO_SUCH_DAY = Phrase(
    fr="{day} n'est pas un jour de tournage (J1 à J{count}, ou une date du plan)",
    en="{day} is not a shooting day (J1 to J{count}, or a date of the plan)",
)
NO_DAY_AT = Phrase(fr="aucun jour de tournage à {at} : donner --day", en="no shooting day at {at}: name one with --day")
NO_DAYS = Phrase(fr="le plan de travail n'a aucun jour", en="the shooting plan has no day")
NOTHING_TO_UNDO = Phrase(fr="rien à annuler : aucune entrée de {author}", en="nothing to undo: no entry by {author}")
NO_SUCH_OPTION = Phrase(
    fr="variante inconnue : {option} (proposées : {known})", en="unknown option: {option} (on offer: {known})"
)
NOTHING_PROPOSED = Phrase(
    fr="aucune variante n'a été proposée : proposer d'abord", en="no option has been proposed: propose one first"
)
NO_SIGNATURE = Phrase(
    fr="une validation porte un nom et une fonction : « Nom, fonction »",
    en='a validation carries a name and a function: "Name, function"',
)
NO_SUCH_ENTRY = Phrase(fr="aucune entrée {entry} ce jour-là", en="no entry {entry} on that day")
UNKNOWN_SUBJECT = Phrase(fr="{kind} : {subject}", en="{kind}: {subject}")
SUBJECTS = {
    "person": Phrase(fr="personne inconnue", en="unknown person"),
    "scene": Phrase(fr="séquence inconnue", en="unknown scene"),
    "location": Phrase(fr="décor inconnu", en="unknown location"),
    "account": Phrase(fr="compte inconnu", en="unknown account"),
    "extras": Phrase(fr="groupe de figuration inconnu", en="unknown extras group"),
}
READ_ONLY_PAST = Phrase(
    fr="la journée est lue telle qu'elle était à {at} : rien ne s'y écrit",
    en="the day is being read as it was at {at}: nothing can be written",
)
DECISION_STANDS = Phrase(
    fr="une décision ne se corrige pas : la rayer, puis décider autrement",
    en="a decision is not amended: strike it out, then decide otherwise",
)
HARASSMENT_ALONE = Phrase(
    fr="un signalement transmis au référent ne remplace rien et n'est remplacé par rien : annuler l'un, saisir l'autre",
    en="a report passed to the referent replaces nothing and is replaced by nothing: strike out one, enter the other",
)
ILLNESS_WITHOUT_TEXT = Phrase(
    fr="une maladie ne se corrige ni vers un texte ni depuis un texte : aucun diagnostic dans le registre. "
    "Annuler l'une, saisir l'autre",
    en="an illness is not corrected into a text, nor a text into an illness: no diagnosis in the ledger. "
    "Strike out one, enter the other",
)
SAVED = Phrase(fr="Enregistré : {what}", en="Saved: {what}")
BREAKS_RULES = Phrase(
    fr="plan non proposé, règles enfreintes ({count}) : {reasons}",
    en="plan not proposed, rules broken ({count}): {reasons}",
)
NOTHING_CHANGED = Phrase(
    fr="rien n'a bougé : c'est le plan en vigueur", en="nothing has moved: this is the plan in force"
)
NO_SUCH_VERSION = Phrase(fr="pas de version {number} (1 à {last})", en="no version {number} (1 to {last})")
ALREADY_IN_FORCE = Phrase(fr="les jours de la version {number} sont en vigueur", en="version {number} is in force")
NOTHING_TO_RESTORE = Phrase(
    fr="la version {number} n'a aucun jour après aujourd'hui", en="version {number} has no day after today"
)
RESTORED = Phrase(
    fr="version {number} du plan de nouveau en vigueur, par {by}, {function}",
    en="version {number} of the plan in force again, by {by}, {function}",
)
RESTORE_RULES = Phrase(
    fr="Aujourd'hui, elle enfreint des règles ({count}) : {reasons}.",
    en="As of today it breaks rules ({count}): {reasons}.",
)
RESTORE_LEAVES = Phrase(fr="Elle laisse sans jour : {segments}.", en="It leaves without a day: {segments}.")
RESTORE_KEEPS = Phrase(fr="Elle tient toutes les règles.", en="It keeps every rule.")
PROPOSED = Phrase(fr="variante {option} proposée", en="option {option} proposed")
VALIDATED = Phrase(fr="plan validé par {by}, {function}", en="plan validated by {by}, {function}")
END_BEFORE_START = Phrase(fr="la fin précède le début", en="the end comes before the start")

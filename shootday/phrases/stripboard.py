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

# -- the board ---------------------------------------------------------------------------------------------------

COL_SCENE = Phrase(fr="Séq.", en="Scene")
COL_EFFECT = Phrase(fr="Effet", en="I/E")
COL_PLACE = Phrase(fr="Décor", en="Location")
COL_HOURS = Phrase(fr="Horaire", en="Hours")
COL_CAST = Phrase(fr="Rôles", en="Cast")
COL_PAGES = Phrase(fr="Pages", en="Pages")
COL_MINUTES = Phrase(fr="Durée", en="Time")
COL_SYNOPSIS = Phrase(fr="Ce qui s'y passe", en="Synopsis")
LIGHTS = {
    "day": Phrase(fr="J", en="D"),
    "night": Phrase(fr="N", en="N"),
    "dawn": Phrase(fr="aube", en="dawn"),
    "dusk": Phrase(fr="crép.", en="dusk"),
}
DAY_BREAK = Phrase(
    fr="J{number} {day} · {call}–{wrap} · {pages} p. · {minutes} · {overtime} · rôles {cast}",
    en="J{number} {day} · {call}–{wrap} · {pages} pp · {minutes} · {overtime} · cast {cast}",
)
OVERTIME = Phrase(fr="h. sup {minutes}", en="OT {minutes}")
NO_OVERTIME = Phrase(fr="sans h. sup", en="no OT")
EMPTY_DAY = Phrase(fr="J{number} {day} · rien à tourner", en="J{number} {day} · nothing to shoot")
POSSIBLE_DAY = Phrase(fr="J{number} {day} · jour possible, hors plan", en="J{number} {day} · possible day, not planned")
BONEYARD = Phrase(fr="Sans jour : {count} · {pages} p. · {minutes}", en="Boneyard: {count} · {pages} pp · {minutes}")
NO_BONE = Phrase(fr="Sans jour : aucune séquence", en="Boneyard: no scene")

UNCHANGED = Phrase(
    fr="Le plan en vigueur, sans changement.",
    en="The plan in force, unchanged.",
)
SUMMARY = Phrase(
    fr="À la main : {cost} · jours {days} · {overtime} · déplacées {moved} · sans jour {out}",
    en="By hand: {cost} · days {days} · {overtime} · moved {moved} · no day {out}",
)
IN_HAND = Phrase(
    fr="En main : {segment}. Flèches : déplacer · Espace : poser · Échap : reprendre",
    en="In hand: {segment}. Arrows: move · Space: put down · Esc: put back",
)
RULES_BROKEN = Phrase(
    fr="Règles enfreintes : {count}, dites sous la bande ou le jour",
    en="Rules broken: {count}, said under strip or day",
)
NO_RULE_BROKEN = Phrase(fr="Toutes les règles sont tenues.", en="Every rule is kept.")
UNSAVED = Phrase(fr="Brouillon non enregistré : {why}", en="Draft not saved: {why}")
PAST = Phrase(fr="Rien ne se déplace dans le passé.", en="Nothing is moved in the past.")

# -- reasons -----------------------------------------------------------------------------------------------------

PLACE = Phrase(fr="Décor", en="Location")
SYNOPSIS = Phrase(fr="Ce qui s'y passe", en="Synopsis")
LENGTH = Phrase(fr="Longueur", en="Length")
TIME = Phrase(fr="Installation et tournage", en="Set-up and shooting")
IN_FORCE = Phrase(fr="Jour du plan en vigueur", en="Day in the plan in force")
NOW = Phrase(fr="Jour sur le tableau", en="Day on the board")
LOCKED_THERE = Phrase(fr="verrouillée", en="locked")
ROLE = Phrase(fr="Rôle {number}", en="Cast {number}")
EXTRAS = Phrase(fr="Figuration", en="Extras")
NEEDS = Phrase(fr="Besoins", en="Needs")
RISKS = Phrase(fr="Risques", en="Risks")
AFTER = Phrase(fr="À tourner après", en="To be shot after")
BROKEN = Phrase(fr="Règle enfreinte", en="Rule broken")
DAY_COST = Phrase(fr="Coût du jour", en="Cost of the day")
PRESENCE = Phrase(fr="Présence prévue", en="Planned presence")

# -- the best ----------------------------------------------------------------------------------------------------

COMPARE_TITLE = Phrase(fr="Le plan à la main et le meilleur trouvé", en="The plan by hand and the best found")
COMPARE_NOTE = Phrase(
    fr="Le meilleur trouvé : « {kind} » ({proof}). Écarts de coût contre le plan en vigueur.",
    en="The best found: “{kind}” ({proof}). Costs are against the plan in force.",
)
COL_FIGURE = Phrase(fr="Ce qu'on compare", en="Compared")
COL_HAND = Phrase(fr="À la main", en="By hand")
COL_BEST = Phrase(fr="Le meilleur", en="Best found")
COL_GAP = Phrase(fr="Écart", en="Gap")
COST = Phrase(fr="Coût", en="Cost")
DAYS = Phrase(fr="Jours de plus ou de moins", en="Days more or fewer")
OVERTIME_TOTAL = Phrase(fr="Heures supplémentaires", en="Overtime")
DISRUPTION = Phrase(fr="Perturbation", en="Disruption")
RULES = Phrase(fr="Règles enfreintes", en="Rules broken")
MOVED = Phrase(fr="Séquences déplacées", en="Scenes moved")
LEFT_OUT = Phrase(fr="Séquences sans jour", en="Scenes without a day")
ELSEWHERE = Phrase(fr="Séquences sur un autre jour", en="Scenes on another day")
ELSEWHERE_HOW = Phrase(fr="{count} : {segments}", en="{count}: {segments}")

# -- what is asked and answered ----------------------------------------------------------------------------------

TO_DAY_TITLE = Phrase(fr="À quel jour mettre {segment} ?", en="To which day should {segment} go?")
TO_DAY_HINT = Phrase(
    fr="Un numéro : 12 ou J12. Entrée : déplacer · Échap : non", en="A number: 12 or J12. Enter: move · Esc: no"
)
NO_SUCH_DAY_THERE = Phrase(
    fr="« {typed} » n'est pas un jour du tableau (J{first} à J{last}).",
    en="“{typed}” is not a day of the board (J{first} to J{last}).",
)
COMPLETED = Phrase(
    fr="Le reste est placé autour de ce qui est verrouillé.", en="The rest is placed around what is locked."
)
NOTHING_TO_COMPARE = Phrase(fr="Aucune variante à comparer.", en="There is no option to compare with.")
STALE_WORK = Phrase(
    fr="La journée a changé pendant le calcul : recommencer.", en="The day changed meanwhile: do it again."
)

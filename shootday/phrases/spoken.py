"""Sentences that are heard, or read under the fingers: whole words, no symbol, one thing a sentence."""

from collections.abc import Mapping

from shootday.phrases.phrase import Phrase

Forms = Mapping[str, Phrase]
"""A counted thing: ``one`` and ``many``."""

# -- time, length, money -------------------------------------------------------------------------------------------

CLOCK = Phrase(fr="{hours} h {minutes}", en="{hours}:{minutes}")
NEXT_DAY = Phrase(fr="{clock} le lendemain", en="{clock} the next day")
DAY_BEFORE = Phrase(fr="{clock} la veille", en="{clock} the day before")
OTHER_DAY = Phrase(fr="{clock}, jour {shift}", en="{clock}, day {shift}")
HOURS: Forms = {
    "one": Phrase(fr="{count} heure", en="{count} hour"),
    "many": Phrase(fr="{count} heures", en="{count} hours"),
}
MINUTES: Forms = {
    "one": Phrase(fr="{count} minute", en="{count} minute"),
    "many": Phrase(fr="{count} minutes", en="{count} minutes"),
}
HOURS_MINUTES = Phrase(fr="{hours} {minutes}", en="{hours} {minutes}")
CURRENCIES: Mapping[str, Phrase] = {
    "EUR": Phrase(fr="euros", en="euros"),
    "GBP": Phrase(fr="livres", en="pounds"),
    "USD": Phrase(fr="dollars", en="dollars"),
}
AMOUNT = Phrase(fr="{amount} {currency}", en="{amount} {currency}")
PEOPLE: Forms = {
    "one": Phrase(fr="{count} personne", en="{count} person"),
    "many": Phrase(fr="{count} personnes", en="{count} people"),
}

# -- where we are --------------------------------------------------------------------------------------------------

DAY = Phrase(fr="{title}, jour {number} sur {total}, {date}", en="{title}, day {number} of {total}, {date}")
NOW = Phrase(fr="Il est {clock}", en="It is {clock}")
ON_TIME = Phrase(fr="À l'heure", en="On time")
LATE = Phrase(fr="{length} de retard", en="{length} late")
EARLY = Phrase(fr="{length} d'avance", en="{length} early")
WRAP_AHEAD = Phrase(fr="Fin prévue à {at}, au plan {planned}", en="Wrap expected at {at}, planned {planned}")
WRAP_DONE = Phrase(fr="Fin de journée à {at}, au plan {planned}", en="The day ended at {at}, planned {planned}")
IN_HAND = Phrase(fr="Séquence {segment}, {status}", en="Scene {segment}, {status}")
COMING = Phrase(fr="Séquence suivante, {segment}, à {at}", en="Next scene, {segment}, at {at}")
NOTHING_LEFT = Phrase(fr="Plus rien à tourner aujourd'hui", en="Nothing left to shoot today")
LIMIT = Phrase(
    fr="Prochaine limite à {at}, dans {away}, {what}, {who}", en="Next limit at {at}, in {away}, {what}, {who}"
)
LIMIT_PASSED = Phrase(fr="Dépassement depuis {away}, {what}, {who}", en="Over for {away}, {what}, {who}")
LIMIT_COST = Phrase(fr="{what}, une heure en coûte {amount}", en="{what}, an hour of it costs {amount}")
HOUR_COST = Phrase(fr="Une heure de plus coûte {amount}", en="One more hour costs {amount}")
IN: Forms = {
    "one": Phrase(fr="{count} personne présente sur {called}", en="{count} person in, of {called} called"),
    "many": Phrase(fr="{count} personnes présentes sur {called}", en="{count} people in, of {called} called"),
}
ALERTS: Forms = {
    "one": Phrase(fr="{count} alerte", en="{count} alert"),
    "many": Phrase(fr="{count} alertes", en="{count} alerts"),
}
NO_ALERT = Phrase(fr="Aucune alerte", en="No alert")
SETUP = Phrase(fr="mise en place en cours", en="setting up")
SHOOTING = Phrase(fr="tournage en cours", en="shooting")
PAUSED = Phrase(fr="en pause", en="paused")

NOTHING_NEW = Phrase(fr="Rien de nouveau depuis {clock}", en="Nothing new since {clock}")
SINCE = Phrase(fr="Depuis {clock}, {what}", en="Since {clock}, {what}")
MORE_LATE = Phrase(fr="retard accru de {length}", en="{length} later")
LESS_LATE = Phrase(fr="retard réduit de {length}", en="{length} won back")
ENTRIES: Forms = {
    "one": Phrase(fr="{count} entrée", en="{count} entry"),
    "many": Phrase(fr="{count} entrées", en="{count} entries"),
}

# -- alerts --------------------------------------------------------------------------------------------------------

ALERT = Phrase(fr="Alerte : {what}", en="Alert: {what}")
ABOUT = Phrase(fr="{what}, {who}", en="{what}, {who}")
ABOUT_SINCE = Phrase(fr="{what} depuis {at}, {who}", en="{what} since {at}, {who}")
GROUP = Phrase(fr="{count} : {names}", en="{count}: {names}")
AND_OTHERS = Phrase(fr="{names} et {count} autres", en="{names} and {count} others")
HARD_STOPS: Forms = {
    "one": Phrase(
        fr="séquence {names} prévue au-delà de {at}, sa limite", en="scene {names} runs past {at}, its limit"
    ),
    "many": Phrase(
        fr="{count} séquences prévues au-delà de {at}, leur limite : {names}",
        en="{count} scenes run past {at}, their limit: {names}",
    ),
}
CARDS: Forms = {
    "one": Phrase(
        fr="carte {names}, moins de deux copies vérifiées", en="card {names}, fewer than two verified copies"
    ),
    "many": Phrase(
        fr="{count} cartes, moins de deux copies vérifiées : {names}",
        en="{count} cards, fewer than two verified copies: {names}",
    ),
}
LEDGER = Phrase(fr="journal, {what}", en="ledger, {what}")
LATE_SINCE = Phrase(fr="pas encore là, convocation à {at}, {who}", en="not in yet, called at {at}, {who}")
RULE = Phrase(fr="Règle : {source}", en="Rule: {source}")
RULES: Mapping[str, Phrase] = {
    "pause_before_6h": Phrase(
        fr="plus de 6 heures de travail sans pause", en="more than 6 hours of work without a break"
    ),
    "day_over_10h": Phrase(fr="journée de 10 heures dépassée", en="day over 10 hours"),
    "day_over_12h": Phrase(fr="journée de 12 heures dépassée", en="day over 12 hours"),
    "amplitude_12h": Phrase(fr="amplitude de 12 heures dépassée", en="span over 12 hours"),
    "meal_hours": Phrase(fr="repas hors des heures prévues", en="meal outside its hours"),
    "meal_length": Phrase(fr="repas de moins d'une heure", en="meal shorter than an hour"),
    "amplitude_13h": Phrase(fr="amplitude de 13 heures dépassée", en="span over 13 hours"),
    "daily_rest_11h": Phrase(fr="moins de 11 heures de repos", en="less than 11 hours of rest"),
    "availability_day": Phrase(fr="journée de disponibilité dépassée", en="availability day over its limit"),
    "amplitude_15h": Phrase(fr="amplitude de 15 heures dépassée", en="span over 15 hours"),
    "daily_rest_10h": Phrase(fr="moins de 10 heures de repos", en="less than 10 hours of rest"),
    "daily_rest_12h": Phrase(fr="moins de 12 heures de repos", en="less than 12 hours of rest"),
    "meal_due_6h": Phrase(fr="repas après plus de 6 heures", en="meal after more than 6 hours"),
    "outside_timetable": Phrase(fr="hors de l'emploi du temps", en="outside the timetable"),
    "child_day_limit": Phrase(fr="journée de l'enfant dépassée", en="child's day over its limit"),
    "child_spell_limit": Phrase(fr="pause de l'enfant trop tardive", en="child's break overdue"),
    "child_night": Phrase(fr="travail de nuit d'un enfant", en="child at work at night"),
    "child_sunday": Phrase(fr="mineur au travail un dimanche", en="minor at work on a Sunday"),
    "child_rest_14h": Phrase(
        fr="moins de 14 heures de repos pour l'enfant", en="less than 14 hours of rest for the child"
    ),
    "child_rest_12h": Phrase(
        fr="moins de 12 heures de repos pour un mineur", en="less than 12 hours of rest for a minor"
    ),
}
LIMITS: Mapping[str, Phrase] = {
    **RULES,
    "pause_before_6h": Phrase(fr="pause due avant 6 heures de travail", en="break due before 6 hours of work"),
    "meal_due_6h": Phrase(fr="repas dû dans les 6 heures", en="meal due within 6 hours"),
    "day_over_10h": Phrase(fr="10 heures de travail", en="10 hours of work"),
    "day_over_12h": Phrase(fr="12 heures de travail", en="12 hours of work"),
    "amplitude_12h": Phrase(fr="amplitude de 12 heures", en="span of 12 hours"),
    "amplitude_13h": Phrase(fr="amplitude de 13 heures", en="span of 13 hours"),
    "availability_day": Phrase(fr="fin de la journée de disponibilité", en="end of the availability day"),
    "amplitude_15h": Phrase(fr="amplitude de 15 heures", en="span of 15 hours"),
    "child_day_limit": Phrase(fr="fin de journée de l'enfant", en="end of the child's day"),
    "child_spell_limit": Phrase(fr="pause due à l'enfant", en="child's break due"),
    "child_night": Phrase(fr="nuit pour un enfant", en="night for a child"),
}
"""The same before they are broken."""

# -- people --------------------------------------------------------------------------------------------------------

LISTED = Phrase(fr="{what}, {count} : {names}", en="{what}, {count}: {names}")
IS_IN = Phrase(fr="Présence, {group}", en="In, {group}")
NO_DEPARTMENT = Phrase(fr="sans département", en="no department")
PERFORMERS = Phrase(fr="artistes", en="cast")
NOBODY_IN = Phrase(fr="Personne n'est là", en="Nobody is in")
ARE_LATE = Phrase(fr="En retard", en="Late")
ARE_ABSENT = Phrase(fr="Absence constatée", en="Absent")
ARE_DUE = Phrase(fr="Encore à venir", en="Still to come")
ARE_OUT = Phrase(fr="Départ pointé, {people}", en="Out, {people}")
NO_OUT = Phrase(fr="Sans départ pointé", en="Without an out")
NAME_AT = Phrase(fr="{name} à {at}", en="{name} at {at}")

WHOSE_HOURS = Phrase(fr="De qui ? Taper {question} et un nom", en="Whose? Type {question} and a name")
NO_SUCH_PERSON = Phrase(fr="Personne ne s'appelle {name}", en="Nobody is called {name}")
SEVERAL_PEOPLE = Phrase(fr="Plusieurs personnes : {names}", en="Several people: {names}")
NOT_TODAY = Phrase(fr="{name} : ni convocation ni pointage ce jour", en="{name}: neither called nor logged that day")
PERSON = Phrase(fr="{name} : {what}", en="{name}: {what}")
EXPECTED_AT = Phrase(fr="convocation à {at}", en="called at {at}")
LATE_FOR = Phrase(fr="pas encore là, convocation à {at}", en="not in yet, called at {at}")
CAME = Phrase(fr="arrivée à {at}, pas de départ", en="in at {at}, not out yet")
CAME_AND_LEFT = Phrase(fr="arrivée à {at}, départ à {out}", en="in at {at}, out at {out}")
IS_ABSENT = Phrase(fr="absence constatée", en="absent")
UNKNOWN_TIME = Phrase(fr="heure inconnue", en="an unknown time")
WORKED = Phrase(fr="{length} de travail", en="{length} worked")
WORKED_OVERTIME = Phrase(
    fr="{length} de travail, dont {overtime} supplémentaires", en="{length} worked, {overtime} of it overtime"
)
COST = Phrase(fr="Coût employeur estimé : {amount}", en="Estimated employer cost: {amount}")
BREACH = Phrase(fr="Règle non respectée : {what}", en="Rule broken: {what}")

# -- what comes next, and the ledger -------------------------------------------------------------------------------

SEGMENT_NOW = Phrase(
    fr="Séquence {segment}, {where}, {status}, jusqu'à {end}", en="Scene {segment}, {where}, {status}, until {end}"
)
SEGMENT_AHEAD = Phrase(
    fr="Séquence {segment}, {where}, de {start} à {end}", en="Scene {segment}, {where}, {start} to {end}"
)
MEAL_AHEAD = Phrase(fr="Coupure repas, de {start} à {end}", en="Meal break, {start} to {end}")
SETTINGS: Mapping[str, Phrase] = {
    "INT": Phrase(fr="intérieur", en="interior"),
    "EXT": Phrase(fr="extérieur", en="exterior"),
    "INT/EXT": Phrase(fr="intérieur et extérieur", en="interior and exterior"),
}
ENTRY = Phrase(fr="Entrée {number}, {author}. {what}", en="Entry {number}, {author}. {what}")
DOUBTED = Phrase(fr="{entry}, {why}", en="{entry}, {why}")
STRUCK = Phrase(fr="Entrée {number}, rayée, {author}. {what}", en="Entry {number}, struck out, {author}. {what}")
NO_ENTRY = Phrase(fr="Le journal est vide", en="The ledger is empty")

# -- the conversation ----------------------------------------------------------------------------------------------

PROMPT = Phrase(fr="Ligne : ", en="Line: ")
WELCOME = Phrase(
    fr="Taper une ligne, puis Entrée. Pour l'aide, un point d'interrogation suivi du mot aide",
    en="Type a line, then Enter. For help, a question mark and the word help",
)
NOT_UNDERSTOOD = Phrase(fr="Pas compris. {why}", en="Not understood. {why}")
MEANING = Phrase(fr="Peut-être : {line}", en="Maybe: {line}")
REFUSED = Phrase(fr="Refusé, rien n'est enregistré. {why}", en="Refused, nothing is saved. {why}")
UNDERSTOOD = Phrase(fr="Compris : {what}", en="Understood: {what}")
KEPT = Phrase(fr="La ligne est gardée. Taper {again} pour réessayer", en="The line is kept. Type {again} to retry")
NOTHING_KEPT = Phrase(fr="Rien n'attend d'être enregistré", en="Nothing is waiting to be saved")
LOST = Phrase(fr="Attention, cette ligne n'est pas enregistrée : {what}", en="Mind, this line is not saved: {what}")
NO_QUESTION = Phrase(fr="Question inconnue. {help} les donne toutes", en="No such question. {help} gives them all")
CLOSED = Phrase(fr="Fermé. {entries} par vous", en="Closed. {entries} by you")

QUESTIONS: Mapping[str, Phrase] = {
    "alerts": Phrase(fr="alertes", en="alerts"),
    "crew": Phrase(fr="équipe", en="crew"),
    "next": Phrase(fr="suite", en="next"),
    "hours": Phrase(fr="heures", en="hours"),
    "journal": Phrase(fr="journal", en="journal"),
    "again": Phrase(fr="encore", en="again"),
    "help": Phrase(fr="aide", en="help"),
    "end": Phrase(fr="fin", en="quit"),
}
"""What may follow a question mark, in either language."""
HELP: Mapping[str, Phrase] = {
    "where": Phrase(fr="? ou une ligne vide : où en est-on.", en="? or an empty line: where are we."),
    "alerts": Phrase(
        fr="?{word} : les alertes, avec les noms et les règles.", en="?{word}: the alerts, with names and rules."
    ),
    "crew": Phrase(
        fr="?{word} : qui est là, en retard, absent ou à venir.", en="?{word}: who is in, late, absent or to come."
    ),
    "next": Phrase(
        fr="?{word} : ce qui reste à tourner, avec les prévisions.",
        en="?{word}: what is left to shoot, with forecasts.",
    ),
    "hours": Phrase(fr="?{word} et un nom : les heures d'une personne.", en="?{word} and a name: somebody's hours."),
    "journal": Phrase(fr="?{word} : les cinq dernières entrées.", en="?{word}: the last five entries."),
    "again": Phrase(fr="?{word} : réessayer les lignes gardées.", en="?{word}: retry the lines kept."),
    "help": Phrase(fr="?{word} : cette aide.", en="?{word}: this help."),
    "end": Phrase(fr="?{word}, ou Ctrl et D : quitter.", en="?{word}, or Control and D: leave."),
    "short": Phrase(
        fr="Le début du mot suffit, s'il est seul à commencer ainsi.",
        en="The start of a word will do, if no other starts so.",
    ),
    "entry": Phrase(
        fr="Tout le reste est une entrée, par exemple : 12A ok 11:20.",
        en="Anything else is an entry, for instance: 12A ok 11:20.",
    ),
    "typing": Phrase(
        fr="Une alerte qui arrive pendant la frappe n'efface rien : continuer, ou Ctrl et R pour relire sa ligne.",
        en="An alert that comes while you type erases nothing: go on, or Control and R to hear your line again.",
    ),
}

# -- symbols -------------------------------------------------------------------------------------------------------

SYMBOLS: Mapping[str, Phrase] = {
    "→": Phrase(fr=" vers ", en=" to "),
    "€": Phrase(fr=" euros", en=" euros"),
    "£": Phrase(fr=" livres", en=" pounds"),
    "$": Phrase(fr=" dollars", en=" dollars"),
    "&": Phrase(fr=" et ", en=" and "),
    "|": Phrase(fr=", ", en=", "),
    "•": Phrase(fr=", ", en=", "),
    " · ": Phrase(fr=", ", en=", "),
    " × ": Phrase(fr=" fois ", en=" times "),
}
"""What readers spell out, or skip, in sentences that were written for the eye."""
ONE_MINUTE_LOST = Phrase(fr="{count} minute perdue", en="{count} minute lost")

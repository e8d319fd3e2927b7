"""Sentences of the log line: what was understood, and why a line was not. Its syntax is in ``logline_grammar``."""

from shootday.phrases.phrase import Phrase

# -- pieces ----------------------------------------------------------------------------------------------------

COMMA = Phrase(fr="{head}, {tail}", en="{head}, {tail}")
THEN = Phrase(fr="{head} {tail}", en="{head} {tail}")
PERSON_AT = Phrase(fr="{who} à {at}", en="{who} at {at}")
ON_DAY = Phrase(fr="{clock} le {day}", en="{clock} on {day}")
END_OF_DAY = Phrase(fr="la fin du {day}", en="the end of {day}")
FIRST_TIME = Phrase(fr="{clock} (heure d'été)", en="{clock} (summer time)")
SECOND_TIME = Phrase(fr="{clock} (heure d'hiver)", en="{clock} (winter time)")
FROM_TO = Phrase(fr="de {start} à {end}", en="from {start} to {end}")
AT = Phrase(fr="à {at}", en="at {at}")
EXTRAS_COUNT = Phrase(fr="{count} × {group}", en="{count} × {group}")
WHOLE_GROUP = Phrase(fr="{group} ({people})", en="{group} ({people})")

# -- what was understood: one sentence a fact --------------------------------------------------------------------

MILESTONE = Phrase(fr="{what} {when}.", en="{what} {when}.")
CREW_CALL = Phrase(fr="Appel de l'équipe", en="Crew call")
PAT = Phrase(fr="Prêt à tourner", en="Ready to shoot")
FIRST_SHOT = Phrase(fr="Premier plan", en="First shot")
UNIT_MEAL = Phrase(fr="Coupure repas de l'équipe", en="The unit's meal break")
UNIT_MEAL_END = Phrase(fr="Fin de la coupure repas", en="End of the unit's meal break")
WRAP = Phrase(fr="Fin de tournage", en="Wrap")
STRIKE_END = Phrase(fr="Fin du rangement", en="End of strike")

PUNCH = Phrase(fr="{what} {when} : {who}.", en="{what} {when}: {who}.")
RDV = Phrase(fr="Présence au rendez-vous", en="At the meeting point")
IN = Phrase(fr="Arrivée", en="In")
HMC_START = Phrase(fr="HMC", en="Hair, make-up and costume")
HMC_END = Phrase(fr="Fin de HMC", en="End of hair, make-up and costume")
PAUSE_START = Phrase(fr="Pause", en="Break")
PAUSE_END = Phrase(fr="Fin de pause", en="End of break")
MEAL_START = Phrase(fr="Repas", en="Meal")
MEAL_END = Phrase(fr="Fin de repas", en="End of meal")
TRAVEL_START = Phrase(fr="Trajet", en="Travel")
TRAVEL_END = Phrase(fr="Fin de trajet", en="End of travel")
OUT = Phrase(fr="Départ", en="Out")
RETURN = Phrase(fr="Retour au rendez-vous", en="Back at the meeting point")
ABSENT = Phrase(fr="Absence constatée", en="Absent")

MARK = Phrase(fr="Séquence {segment} : {what} {when}.", en="Scene {segment}: {what} {when}.")
SETUP = Phrase(fr="mise en place", en="set-up begins")
START = Phrase(fr="début de tournage", en="shooting begins")
PAUSE = Phrase(fr="pause", en="paused")
RESUME = Phrase(fr="reprise", en="resumed")
COMPLETE = Phrase(fr="terminée", en="completed")
PART = Phrase(fr="laissée avec {percent} % tournés", en="left with {percent}% in the can")
DROP = Phrase(fr="supprimée", en="dropped")
POSTPONE = Phrase(fr="reportée", en="postponed")
TAKES = Phrase(fr="Prises : {takes}.", en="Takes: {takes}.")
USEFUL = Phrase(fr="Minutes utiles : {minutes}.", en="Useful minutes: {minutes}.")
TRACK = Phrase(fr="Piste {track}, passe {number}.", en="Track {track}, pass {number}.")
NOTE = Phrase(fr="Note : {text}", en="Note: {text}")

INCIDENT = Phrase(
    fr="Imprévu ({cause}) {when}, {minutes} min perdues.", en="Incident ({cause}) {when}, {minutes} min lost."
)
INCIDENT_ALONE = Phrase(
    fr="Imprévu ({cause}) {when}, aucune minute perdue.", en="Incident ({cause}) {when}, no minute lost."
)
TOUCHES = Phrase(fr="Touche : {what}.", en="Touches: {what}.")
MEASURES = Phrase(fr="Mesures : {text}", en="Measures: {text}")
REFERRED = Phrase(
    fr="Signalement transmis au référent {when} ; ni texte ni nom au journal.",
    en="Passed to the referent {when}; no text and no name in the ledger.",
)

AWAY = Phrase(fr="Indisponible {when} : {what}.", en="Unavailable {when}: {what}.")
UNTIL_NOTICE = Phrase(fr="à partir de {start}, sans fin connue", en="from {start} until further notice")

EXPENSE = Phrase(
    fr="Dépense {when} : {amount} {tax}, compte {account}.", en="Expense {when}: {amount} {tax}, account {account}."
)
TO_COMPLETE = Phrase(
    fr="Reste à engager estimé {when} : {amount} {tax}, compte {account}.",
    en="To complete, estimated {when}: {amount} {tax}, account {account}.",
)
AS_COMPUTED = Phrase(
    fr="Reste à engager de nouveau calculé, {when} : compte {account}.",
    en="To complete as computed again, {when}: account {account}.",
)
WITH_TAX = Phrase(fr="TTC à {rate} % (HT {net})", en="with {rate}% tax (net {net})")
WITHOUT_TAX = Phrase(fr="HT", en="without tax")
LABEL = Phrase(fr="Libellé : {text}", en="Label: {text}")
SUPPLIER = Phrase(fr="Fournisseur : {text}", en="Supplier: {text}")
RECEIPT = Phrase(fr="Justificatif : {text}", en="Receipt: {text}")
METHOD = Phrase(fr="Moyen de paiement : {text}", en="Paid with: {text}")
PAID_BY = Phrase(fr="Payé par : {text}", en="Paid by: {text}")

MEDIA = Phrase(fr="Carte {card} : {what} {when}.", en="Card {card}: {what} {when}.")
CARD_OUT = Phrase(fr="sortie de caméra", en="out of the camera")
CARD_COPIED = Phrase(fr="copie {copy} faite", en="copy {copy} made")
CARD_VERIFIED = Phrase(fr="copie {copy} vérifiée", en="copy {copy} verified")
CARD_CLEARED = Phrase(fr="libérée", en="cleared")

OBSERVATION = Phrase(fr="Note {when} : {text}", en="Note {when}: {text}")
ABOUT = Phrase(fr="À propos de : {what}.", en="About: {what}.")
OVERRUN = Phrase(
    fr="Heures supplémentaires autorisées {when}, {limit}, par {by}.", en="Overrun authorised {when}, {limit}, by {by}."
)
MINUTES = Phrase(fr="{minutes} min", en="{minutes} min")
CONFIRM_NO_TIME = Phrase(
    fr="Les heures proposées sont celles de la feuille ; une autre heure se pointe avec arr ou départ.",
    en="Drafted times are the call sheet's; another time is punched with in or out.",
)
CONFIRM_WHICH = Phrase(fr="L'heure de l'exception : à l'arrivée ou au départ ?", en="The exception's time: in, or out?")
NOTHING_DRAFTED = Phrase(
    fr="Aucune heure proposée et passée à confirmer.", en="No drafted time that has passed to confirm."
)
WHICH_REASON = Phrase(fr="Quel motif ?", en="For which reason?")
NO_SUCH_DATE = Phrase(fr="« {word} » n'est pas une date.", en='"{word}" is no date.')
NOTED_REASON = Phrase(
    fr="Motif du dépassement, noté {when} : {reason} ({who}).",
    en="Reason for going on, noted {when}: {reason} ({who}).",
)
NOTED_RECOVERY = Phrase(fr="Récupération donnée, {day} : {who}.", en="Day off given, {day}: {who}.")
NOTED_RECOVERY_ALONE = Phrase(
    fr="Récupération donnée, jour à fixer : {who}.", en="Day off given, day to be set: {who}."
)
NOTED_SIGNED = Phrase(fr="Heures signées {when} : {who}.", en="Hours signed {when}: {who}.")
NOTED_SIGNED_BY = Phrase(fr="Heures signées {when} par {by} : {who}.", en="Hours signed {when} by {by}: {who}.")
EVERYBODY = Phrase(fr="toute l'équipe", en="everybody")
NO_LIMIT = Phrase(fr="sans limite", en="without limit")
BY = Phrase(fr="{name} ({function})", en="{name} ({function})")
PROPOSED = Phrase(fr="variante proposée", en="option proposed")
VALIDATED = Phrase(fr="variante validée", en="option validated")
CALL_SHEET_ISSUED = Phrase(fr="feuille de service envoyée", en="call sheet issued")
SHEET_ISSUED = Phrase(
    fr="feuille de service du {day} n° {version} émise, empreinte {digest}…",
    en="call sheet of {day} no. {version} issued, checksum {digest}…",
)
OVERRUN_LABEL = Phrase(fr="heures supplémentaires autorisées", en="overrun authorised")
DECISION = Phrase(fr="Décision {when} : {action}.", en="Decision {when}: {action}.")
DECIDED = Phrase(fr="{what} ({option})", en="{what} ({option})")
DECIDED_BY = Phrase(fr="{what}, par {by}", en="{what}, by {by}")
ENTRY = Phrase(fr="l'entrée {number}", en="entry {number}")
ESTIMATE = Phrase(fr="Estimation {when} : {minutes} min et {cost}.", en="Estimate {when}: {minutes} min and {cost}.")

STRIKE = Phrase(fr="Annule {id} : {what}", en="Strikes out {id}: {what}")
AMEND = Phrase(fr="Corrige {id} : {what} Devient : {becomes}", en="Amends {id}: {what} Becomes: {becomes}")
REDACT = Phrase(fr="Efface pour toujours le texte de {id} : {what}", en="Erases for ever the text of {id}: {what}")
RESTORES = Phrase(fr="Ce qui était annulé compte de nouveau.", en="What was struck out counts again.")
GONE_ENTRY = Phrase(fr="{id}", en="{id}")

ALREADY_IN = Phrase(fr="Déjà là, laissés tels quels : {people}.", en="Already in, left as they are: {people}.")
ALREADY_OUT = Phrase(fr="Déjà partis, laissés tels quels : {people}.", en="Already out, left as they are: {people}.")
MARKED_ABSENT = Phrase(fr="Absents, laissés de côté : {people}.", en="Absent, left out: {people}.")
LEFT_OUT = Phrase(fr="Sauf : {people}.", en="Except: {people}.")

# -- what was not --------------------------------------------------------------------------------------------------

EMPTY = Phrase(fr="La ligne est vide.", en="The line is empty.")
TOO_LONG = Phrase(fr="Ligne trop longue : {limit} caractères au plus.", en="Line too long: {limit} characters at most.")
NO_VERB = Phrase(
    fr="Aucun verbe dans « {line} » (ex. début, ok, arr, out, inc, dep, note).",
    en="No verb in “{line}” (e.g. start, ok, in, out, inc, exp, note).",
)
UNKNOWN = Phrase(fr="Inconnu ici : « {word} ».", en="Unknown here: “{word}”.")
SEVERAL = Phrase(fr="« {word} » a plusieurs sens.", en="“{word}” has several meanings.")
NO_FACT = Phrase(fr="Ces valeurs ne font pas une entrée valable.", en="These values do not make a valid entry.")
WHO = Phrase(
    fr="De qui s'agit-il ? Nommer au moins une personne ou un département.",
    en="Who is it about? Name at least one person or department.",
)
WHICH_SEGMENT = Phrase(fr="Quelle séquence ?", en="Which scene?")
NOT_A_SUBJECT = Phrase(fr="« {word} » ne va pas avec ce verbe.", en="“{word}” does not go with this verb.")
OPEN_SPAN = Phrase(fr="Ce pointage prend une heure, pas un intervalle.", en="This punch takes one time, not a span.")
ONE_TIME = Phrase(fr="Une seule heure par ligne ; « {word} » est de trop.", en="One time a line; “{word}” is too many.")
NOT_IN_GROUP = Phrase(fr="{who} n'est pas parmi les personnes nommées.", en="{who} is not among those named.")
NOBODY_LEFT = Phrase(fr="Personne à pointer.", en="Nobody left to punch.")
TOO_MANY = Phrase(fr="« {word} » : {limit} au plus.", en="“{word}”: {limit} at most.")
COUNT_OR_TIME = Phrase(fr="« {word} » : un nombre ou une heure ?", en="“{word}”: a number or a time?")
NO_CALL = Phrase(
    fr="{who} n'a pas de convocation ce jour : donner l'heure.", en="{who} has no call that day: give the time."
)
AFTER_WHOSE_CALL = Phrase(
    fr="« {word} » compte à partir de la convocation d'une personne.", en="“{word}” counts from a person's call."
)
BAD_TIME = Phrase(fr="« {word} » n'est pas une heure.", en="“{word}” is not a time.")
BAD_NUMBER = Phrase(fr="« {word} » n'est ni une séquence ni une heure.", en="“{word}” is neither a scene nor a time.")
IS_SEGMENT = Phrase(fr="« {word} » est une séquence.", en="“{word}” is a scene.")
OUT_OF_DAY = Phrase(fr="{clock} : de quel jour ?", en="{clock}: of which day?")
FAR_FROM_DAY = Phrase(
    fr="Plus d'une semaine sépare cette heure de la journée du {day} : vérifier la date.",
    en="That time is more than a week from the day of {day}: check the date.",
)
TWICE = Phrase(
    fr="{clock} sonne deux fois cette nuit-là : préciser été ou hiver.",
    en="{clock} strikes twice that night: say summer or winter.",
)
SKIPPED = Phrase(
    fr="{clock} n'existe pas cette nuit-là : on passe à l'heure d'été.",
    en="{clock} does not exist that night: the clocks go forward.",
)
ENDS_FIRST = Phrase(fr="« {word} » finit avant de commencer.", en="“{word}” ends before it starts.")
DURATION_OR_TIME = Phrase(fr="« {word} » : une durée ou une heure ?", en="“{word}”: a duration or a time?")
HOW_LONG = Phrase(fr="Une durée en minutes est attendue.", en="A duration in minutes is expected.")
TOO_MANY_MINUTES = Phrase(fr="« {word} » : {limit} minutes au plus.", en="“{word}”: {limit} minutes at most.")
HOW_MUCH_DONE = Phrase(fr="Quelle part est tournée ? De 0 % à 100 %.", en="How much is in the can? From 0% to 100%.")
WHICH_CAUSE = Phrase(fr="Quelle cause ?", en="Which cause?")
HARASSMENT_PRIVATE = Phrase(
    fr="Un signalement ne prend ni texte, ni nom, ni durée. Écrire seulement « inc harcèlement » et l'heure à laquelle "
    "il a été transmis au référent.",
    en="A harassment report takes no text, no name and no duration. Write only “inc harassment” and the time at "
    "which it was passed to the referent.",
)
NO_DIAGNOSIS = Phrase(
    fr="Une maladie ne prend pas de texte : pas de diagnostic au journal. Écrire seulement la durée, les personnes et "
    "les séquences.",
    en="Illness takes no text: no diagnosis in the ledger. Write only the minutes, the people and the scenes.",
)
WHAT_AWAY = Phrase(
    fr="Qui ou quoi est indisponible ? Une personne, un décor, ou « matériel » et son nom.",
    en="Who or what is unavailable? A person, a location, or “gear” and its name.",
)
HOW_MUCH = Phrase(fr="Quel montant ?", en="How much?")
BAD_AMOUNT = Phrase(
    fr="« {word} » n'est pas un montant : des chiffres, deux décimales au plus.",
    en="“{word}” is not an amount: digits, two decimals at most.",
)
NOT_CURRENCY = Phrase(
    fr="La production compte en {currency} : convertir « {word} ».",
    en="The production counts in {currency}: convert “{word}”.",
)
WHICH_TAX = Phrase(fr="Avec ou sans taxe ? À quel taux ?", en="With or without tax? At which rate?")
WHICH_ACCOUNT = Phrase(fr="Quel compte du devis ?", en="Which account of the budget?")
UNKNOWN_ACCOUNT = Phrase(fr="Aucun compte du devis ne dit « {word} ».", en="No account of the budget says “{word}”.")
WHICH_CARD = Phrase(fr="Quelle carte ?", en="Which card?")
WHICH_COPY = Phrase(fr="Quelle copie ?", en="Which copy?")
WHICH_NOTE = Phrase(fr="La note est vide.", en="The note is empty.")
WHO_DECIDED = Phrase(
    fr="Qui autorise ? Donner une personne et sa fonction.", en="Who authorises it? Name a person and their function."
)
NOTHING_TO_UNDO = Phrase(fr="Rien à annuler : aucune entrée à votre nom.", en="Nothing to undo: no entry of yours.")
NO_ENTRY = Phrase(fr="Aucune entrée « {word} » ce jour-là.", en="No entry “{word}” on that day.")
WHICH_ENTRY = Phrase(fr="Quelle entrée ? Donner son numéro.", en="Which entry? Give its number.")
ALREADY_STRUCK = Phrase(
    fr="Déjà annulée par {author} ({entry}) : {id}.", en="Already struck out by {author} ({entry}): {id}."
)
NO_TEXT_THERE = Phrase(fr="{id} ne porte aucun texte à effacer.", en="{id} holds no text to erase.")
ONE_FACT = Phrase(
    fr="Une correction remplace une entrée par une seule autre.", en="A correction replaces one entry by one other."
)
STRUCK_ONE = Phrase(
    fr="L'entrée {id} est rayée : rayer sa rature pour qu'elle compte de nouveau.",
    en="Entry {id} is struck out: strike out what struck it to make it count again.",
)
DECISION_STANDS = Phrase(
    fr="L'entrée {id} est une décision : elle ne se corrige pas, elle se raye.",
    en="Entry {id} is a decision: it is not amended, it is struck out.",
)
NO_CORRECTION = Phrase(
    fr="Une correction ne se corrige pas ainsi : l'annuler.", en="A correction is not amended: undo it instead."
)

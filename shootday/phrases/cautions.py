"""What is said of a line that is written although it contradicts what is known, and of the few that are refused."""

from shootday.phrases.phrase import Phrase

CAUTION = Phrase(fr="Attention. {what}", en="Careful. {what}")

# -- times ---------------------------------------------------------------------------------------------------------

AHEAD = Phrase(fr="C'est à venir, dans {minutes} min.", en="This is still to come, in {minutes} min.")
AHEAD_AT = Phrase(fr="C'est à venir, à {at}.", en="This is still to come, at {at}.")
OTHER_DAY = Phrase(fr="{at} n'est pas de cette journée de tournage.", en="{at} is not of this shooting day.")
TOO_FAR = Phrase(
    fr="{at} est trop loin de cette journée de tournage : rien n'est écrit",
    en="{at} is too far from this shooting day: nothing is written",
)

# -- segments ------------------------------------------------------------------------------------------------------

MARKED = Phrase(
    fr="{segment} est déjà notée « {what} » à {at} ({entry}). Pour corriger : corrige {ref} …",
    en="{segment} is already logged as “{what}” at {at} ({entry}). To correct it: amend {ref} …",
)
MARKED_LATER = Phrase(
    fr="{segment} est notée « {what} » plus tard, à {at} ({entry}), et cela seul compte. "
    "Pour corriger : corrige {ref} …",
    en="{segment} is logged as “{what}” later, at {at} ({entry}), and only that counts. To correct it: amend {ref} …",
)
NOT_STARTED = Phrase(
    fr="{segment} n'a pas de début de tournage : aucune minute de tournage ne compte.",
    en="{segment} has no start of shooting: no shooting minute counts.",
)
NOT_BEGUN = Phrase(fr="{segment} n'est pas commencée.", en="{segment} has not begun.")
NOT_PAUSED = Phrase(fr="{segment} n'est pas en pause.", en="{segment} is not paused.")
NOT_TODAY = Phrase(fr="Pas au plan du jour : {segments}.", en="Not planned today: {segments}.")
LOCATION_AWAY = Phrase(
    fr="{location} est indisponible depuis {at} ({entry}).", en="{location} is unavailable since {at} ({entry})."
)

# -- landmarks and meals -------------------------------------------------------------------------------------------

LANDMARK = Phrase(
    fr="« {what} » est déjà noté à {at} ({entry}). Pour corriger : corrige {ref} …",
    en="“{what}” is already logged at {at} ({entry}). To correct it: amend {ref} …",
)
STILL_ON = Phrase(fr="Pas encore terminée : {segments}.", en="Not finished yet: {segments}.")
SHOT_LATER = Phrase(
    fr="{segment} est notée « {what} » plus tard, à {at} ({entry}).",
    en="{segment} is logged as “{what}” later, at {at} ({entry}).",
)
SHOOTING_SINCE = Phrase(
    fr="{segment} tourne déjà à {at} ({entry}).", en="{segment} is already shooting at {at} ({entry})."
)
MEAL_THERE = Phrase(
    fr="Une coupure est déjà notée {when} ({entry}). Pour corriger : corrige {ref} …",
    en="A meal break is already logged {when} ({entry}). To correct it: amend {ref} …",
)
MEAL_RUNNING = Phrase(
    fr="Une coupure est en cours depuis {at} ({entry}). Pour corriger : corrige {ref} …",
    en="A meal break is on since {at} ({entry}). To correct it: amend {ref} …",
)
NO_MEAL = Phrase(fr="Aucune coupure n'est en cours à cette heure.", en="No meal break is on at that time.")

# -- people --------------------------------------------------------------------------------------------------------

HERE_SINCE = Phrase(fr="Déjà là depuis {at} ({entry}) : {people}.", en="Already in since {at} ({entry}): {people}.")
ARRIVAL_LOGGED = Phrase(
    fr="Arrivée déjà notée à {at} ({entry}) : {people}.", en="Arrival already logged at {at} ({entry}): {people}."
)
ARRIVES_LATER = Phrase(
    fr="Arrivée notée plus tard, à {at} ({entry}) : {people}.", en="Arrival logged later, at {at} ({entry}): {people}."
)
LEFT_ALREADY = Phrase(
    fr="Départ déjà noté à {at} ({entry}) : {people}.", en="Departure already logged at {at} ({entry}): {people}."
)
WAS_ABSENT = Phrase(fr="Absence notée à {at} ({entry}) : {people}.", en="Logged as absent at {at} ({entry}): {people}.")
PERSON_AWAY = Phrase(
    fr="Indisponible depuis {at} ({entry}) : {people}.", en="Unavailable since {at} ({entry}): {people}."
)
ON_ALREADY = Phrase(fr="Déjà en cours à {at} ({entry}) : {people}.", en="Already on at {at} ({entry}): {people}.")
NO_BEGINNING = Phrase(fr="Aucun début noté pour {people}.", en="No beginning logged for {people}.")
NO_ARRIVAL = Phrase(fr="Aucune arrivée notée pour {people}.", en="No arrival logged for {people}.")
NOT_CALLED = Phrase(fr="Sans convocation ce jour : {people}.", en="Not called today: {people}.")
NOBODY_LEAVES = Phrase(
    fr="Personne ne partirait : rien n'est écrit. {why}", en="Nobody would leave: nothing is written. {why}"
)
EXTRAS_THERE = Phrase(fr="{group} : {there} là à cette heure.", en="{group}: {there} there at that time.")
EXTRAS_DUE = Phrase(
    fr="{group} : cela fait {there}, pour {due} attendus.", en="{group}: that makes {there}, with {due} due."
)
EXTRAS_NOT_THERE = Phrase(
    fr="{group} : personne n'est là à cette heure, rien n'est écrit",
    en="{group}: nobody is there at that time, nothing is written",
)

# -- the rest ------------------------------------------------------------------------------------------------------

SAME = Phrase(
    fr="La même chose est déjà notée à {at} ({entry}).", en="The same thing is already logged at {at} ({entry})."
)
AWAY_ALREADY = Phrase(
    fr="Indisponibilité déjà notée à partir de {at} ({entry}).",
    en="Unavailability already logged from {at} ({entry}).",
)
NEW_CARD = Phrase(fr="{card} n'est pas encore au journal.", en="{card} is not in the ledger yet.")
CARD_MARKED = Phrase(
    fr="{card} est déjà notée « {what} » à {at} ({entry}).",
    en="{card} is already logged as “{what}” at {at} ({entry}).",
)
CARD_CLEARED = Phrase(
    fr="{card} est notée libérée à {at} ({entry}).", en="{card} was logged as cleared at {at} ({entry})."
)
CARD_NOT_SAFE = Phrase(
    fr="{card} n'a que {count} copie(s) vérifiée(s).", en="{card} has only {count} verified copy or copies."
)
UNCHANGED = Phrase(fr="Cette correction ne change rien.", en="This correction changes nothing.")

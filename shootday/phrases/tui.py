"""Sentences of the terminal app: what keys do, what forms ask, what the log line answers."""

from shootday.phrases.phrase import Phrase

# -- panes, and the question that each answers -----------------------------------------------------------------

DAY = Phrase(fr="Jour", en="Day")
PEOPLE = Phrase(fr="Équipe", en="People")
INCIDENTS = Phrase(fr="Imprévus", en="Incidents")
TOMORROW = Phrase(fr="Demain", en="Tomorrow")
BUDGET = Phrase(fr="Budget", en="Budget")
JOURNAL = Phrase(fr="Journal", en="Journal")
HELP_DAY = Phrase(fr="Où en est-on ? Prévu, réel, prévision", en="Where are we? Planned, actual, forecast")
HELP_PEOPLE = Phrase(fr="Qui est là ? Heures, alertes, coût", en="Who is in? Hours, alerts, cost")
HELP_INCIDENTS = Phrase(fr="Que s'est-il passé, combien de minutes ?", en="What went wrong, how many minutes?")
HELP_TOMORROW = Phrase(fr="Que tourne-t-on ensuite, et pourquoi ?", en="What do we shoot next, and why?")
HELP_BUDGET = Phrase(fr="Qu'est-ce que cela change, compte par compte ?", en="What does it change, by account?")
HELP_JOURNAL = Phrase(fr="Tout ce qui a été saisi ; corriger, rayer", en="All that was logged; amend, strike out")

# -- what keys do ------------------------------------------------------------------------------------------------

START = Phrase(fr="Début", en="Start")
HELP_START = Phrase(fr="Le tournage de la séquence commence", en="The scene starts shooting")
DONE = Phrase(fr="Finie", en="Done")
HELP_DONE = Phrase(fr="La séquence est terminée", en="The scene is in the can")
PART = Phrase(fr="Partie", en="Part")
HELP_PART = Phrase(fr="Une partie seulement est tournée : combien ?", en="Only part of it is shot: how much?")
SETUP = Phrase(fr="Installer", en="Set-up")
HELP_SETUP = Phrase(fr="La mise en place commence", en="The set-up begins")
POSTPONE = Phrase(fr="Report", en="Postpone")
HELP_POSTPONE = Phrase(fr="Pas aujourd'hui : elle retourne au plan", en="Not today: it goes back to the plan")
MARK = Phrase(fr="Fiche", en="Form")
HELP_MARK = Phrase(fr="Tous les états, avec une heure et une note", en="Every mark, with a time and a note")
INCIDENT = Phrase(fr="Imprévu", en="Incident")
HELP_INCIDENT = Phrase(fr="Déclarer un imprévu", en="Log an incident")
COME = Phrase(fr="Arrivée", en="In")
HELP_COME = Phrase(fr="La personne (ou la sélection, Espace) est là", en="The person (or the selection, Space) is in")
LEAVE = Phrase(fr="Départ", en="Out")
HELP_LEAVE = Phrase(fr="La personne (ou la sélection) s'en va", en="The person (or the selection) leaves")
ABSENT = Phrase(fr="Absence", en="Absent")
HELP_ABSENT = Phrase(fr="La personne (ou la sélection) est absente", en="The person (or the selection) is absent")
ALL_COME = Phrase(fr="Dép. là", en="Dept in")
HELP_ALL_COME = Phrase(fr="Tout le département de la personne est là", en="The person's whole department is in")
ALL_LEAVE = Phrase(fr="Dép. parti", en="Dept out")
HELP_ALL_LEAVE = Phrase(fr="Tout le département de la personne s'en va", en="The person's whole department leaves")
CONFIRM = Phrase(fr="Confirmer", en="Confirm")
HELP_CONFIRM = Phrase(
    fr="Les heures proposées (~) et passées du département (ou de la sélection) deviennent des pointages",
    en="Drafted times (~) of the department (or the selection) that have passed become punches",
)
PUNCH = Phrase(fr="Fiche", en="Form")
HELP_PUNCH = Phrase(fr="Tous les pointages, avec une heure", en="Every punch, with a time")
SOLVE = Phrase(fr="Calculer", en="Compute")
HELP_SOLVE = Phrase(fr="Chercher trois variantes pour la suite", en="Look for three options for what is left")
PROPOSE = Phrase(fr="Proposer", en="Propose")
HELP_PROPOSE = Phrase(fr="Proposer la variante sous le curseur", en="Put the option under the cursor forward")
VALIDATE = Phrase(fr="Valider", en="Validate")
HELP_VALIDATE = Phrase(fr="Valider la proposition par nom et fonction", en="Validate the proposal by name and function")
SUPPOSE = Phrase(fr="Et si…", en="What if…")
HELP_SUPPOSE = Phrase(
    fr="Chercher en supposant : une séquence pas demain, un décor perdu, un jour de plus",
    en="Look while supposing: a scene not tomorrow, a location lost, one more day",
)
PARTS = Phrase(fr="Détail", en="Details")
HELP_PARTS = Phrase(fr="Les jours, ce qui bouge et pourquoi, les convocations", en="Days, what moves and why, calls")
STRIPBOARD = Phrase(fr="Bandes", en="Stripboard")
HELP_STRIPBOARD = Phrase(fr="Refaire le plan à la main, bande par bande", en="Re-plan by hand, strip by strip")
VERSIONS = Phrase(fr="Versions", en="Versions")
HELP_VERSIONS = Phrase(fr="Les versions du plan, ce qui les sépare", en="The plan's versions and what sets them apart")
TAKE = Phrase(fr="Prendre", en="Take")
HELP_TAKE = Phrase(fr="Prendre la bande, ou poser celle qu'on tient", en="Take the strip, or put down the one in hand")
UP = Phrase(fr="Plus haut", en="Up")
HELP_UP = Phrase(fr="Monter d'une ligne ; d'une place la bande en main", en="A row up; the strip in hand by a place")
DOWN = Phrase(fr="Plus bas", en="Down")
HELP_DOWN = Phrase(fr="Descendre d'une ligne ; d'une place la bande", en="A row down; the strip in hand by a place")
DAY_BEFORE = Phrase(fr="Jour d'avant", en="Day before")
HELP_DAY_BEFORE = Phrase(fr="Au jour d'avant, avec la bande en main", en="To the day before, with the strip in hand")
DAY_AFTER = Phrase(fr="Jour d'après", en="Day after")
HELP_DAY_AFTER = Phrase(fr="Au jour d'après, avec la bande en main", en="To the day after, with the strip in hand")
TO_DAY = Phrase(fr="Au jour…", en="To day…")
HELP_TO_DAY = Phrase(fr="Mettre la bande au jour dont on tape le numéro", en="Move the strip to the day typed")
BURY = Phrase(fr="Sans jour", en="No day")
HELP_BURY = Phrase(fr="Ôter la bande de son jour", en="Take the strip off its day, to the boneyard")
LOCK = Phrase(fr="Verrou", en="Lock")
HELP_LOCK = Phrase(
    fr="Verrouiller la bande sur son jour (◆), ou la libérer", en="Lock the strip to its day (◆), or free it"
)
HELP_UNDO_STEP = Phrase(fr="Défaire le dernier déplacement, sans limite", en="Undo the last move, without limit")
REDO = Phrase(fr="Refaire", en="Redo")
HELP_REDO = Phrase(fr="Refaire ce qui vient d'être défait", en="Do again what was just undone")
COMPLETE = Phrase(fr="Compléter", en="Complete")
HELP_COMPLETE = Phrase(
    fr="Placer au mieux tout ce qui n'est pas verrouillé", en="Place as well as can be all that is not locked"
)
COMPARE = Phrase(fr="Comparer", en="Compare")
HELP_COMPARE = Phrase(fr="Ce plan et le meilleur trouvé, côte à côte", en="This plan and the best found, side by side")
HELP_PROPOSE_HAND = Phrase(
    fr="Proposer ce plan, s'il tient toutes les règles", en="Put this plan forward, if it breaks no rule"
)
START_OVER = Phrase(fr="Repartir", en="Start over")
HELP_START_OVER = Phrase(fr="Revenir au plan en vigueur (se défait)", en="Back to the plan in force (can be undone)")
PUT_BACK = Phrase(fr="Reprendre", en="Put back")
HELP_PUT_BACK = Phrase(
    fr="Remettre la bande d'où elle vient ; sinon, aux variantes", en="Put the strip back; else, back to the options"
)
RESTORE = Phrase(fr="Remettre", en="Restore")
HELP_RESTORE = Phrase(
    fr="Remettre cette version en vigueur, par nom et fonction", en="Put this version in force again, signed"
)
AMEND = Phrase(fr="Corriger", en="Amend")
HELP_AMEND = Phrase(fr="Corriger l'entrée : les deux restent au journal", en="Amend the entry: both stay in the ledger")
STRIKE = Phrase(fr="Rayer", en="Strike")
HELP_STRIKE = Phrase(fr="Rayer l'entrée : elle ne compte plus", en="Strike the entry out: it no longer counts")
HELP_AMEND_PERSON = Phrase(
    fr="Corriger la dernière heure pointée de cette personne, d'elle seule",
    en="Amend the last time punched for this person, and no one else's",
)
WHY = Phrase(fr="Pourquoi ?", en="Why?")
HELP_WHY = Phrase(
    fr="D'où vient cette ligne : calcul, entrées, règles", en="Where this row comes from: sums, entries, rules"
)
HANDOVER = Phrase(fr="Passation", en="Hand-over")
HELP_HANDOVER = Phrase(fr="Ce que doit savoir qui reprend l'ordinateur", en="What whoever takes the laptop must know")
PAST = Phrase(fr="Passé", en="Past")
HELP_PAST = Phrase(fr="Revoir la journée telle qu'elle était connue", en="See the day as it was known at an instant")
LIVE = Phrase(fr="Direct", en="Live")
HELP_LIVE = Phrase(fr="Revenir à la journée en direct", en="Back to the day as it stands")
EARLIER = Phrase(fr="Avant", en="Earlier")
HELP_EARLIER = Phrase(fr="À l'écriture précédente", en="To the entry before")
LATER = Phrase(fr="Après", en="Later")
HELP_LATER = Phrase(fr="À l'écriture suivante", en="To the next entry")
BACK_30 = Phrase(fr="-30 min", en="-30 min")
HELP_BACK_30 = Phrase(fr="Une demi-heure plus tôt", en="Half an hour earlier")
ON_30 = Phrase(fr="+30 min", en="+30 min")
HELP_ON_30 = Phrase(fr="Une demi-heure plus tard", en="Half an hour later")
FIRST = Phrase(fr="Première", en="First")
HELP_FIRST = Phrase(fr="À la première écriture du jour", en="To the day's first entry")
LAST = Phrase(fr="Dernière", en="Last")
HELP_LAST = Phrase(fr="À la dernière écriture du jour", en="To the day's last entry")
HELP_REFUSE = Phrase(
    fr="Rien ne s'écrit dans le passé : revenir au direct", en="Nothing is written in the past: go back to live"
)
UNDO = Phrase(fr="Annuler", en="Undo")
HELP_UNDO = Phrase(fr="Rayer ma dernière entrée, montrée d'abord", en="Strike out my last entry, shown first")
LOG = Phrase(fr="Saisir", en="Log")
HELP_LOG = Phrase(fr="Aller à la ligne de saisie (Entrée aussi)", en="Go to the log line (Enter too)")
FILTER = Phrase(fr="Filtrer", en="Filter")
HELP_FILTER = Phrase(fr="Ne garder que les lignes qui contiennent…", en="Keep only the rows that hold…")
UNFILTER = Phrase(fr="Tout voir", en="Show all")
HELP_UNFILTER = Phrase(fr="Ôter le filtre et la sélection", en="Drop the filter and the selection")
SORT = Phrase(fr="Trier", en="Sort")
HELP_SORT = Phrase(fr="Trier par la colonne suivante (clic : celle-là)", en="Sort by the next column (click: that one)")
SORT_BACK = Phrase(fr="Inverser", en="Reverse")
HELP_SORT_BACK = Phrase(fr="Inverser l'ordre du tri", en="Sort the other way round")
EXPORT = Phrase(fr="Exporter", en="Export")
HELP_EXPORT = Phrase(
    fr="Écrire ce papier dans le dossier papers de la production",
    en="Write this paper to the production's papers folder",
)
LANGUAGE = Phrase(fr="Langue", en="Language")
HELP_LANGUAGE = Phrase(fr="Ce papier en français, en anglais", en="This paper in French, in English")
CHECK = Phrase(fr="Comparer", en="Compare")
HELP_CHECK = Phrase(fr="Les papiers du jour disent-ils la même chose ?", en="Do the day's papers agree?")
ISSUE = Phrase(fr="Émettre", en="Issue")
HELP_ISSUE = Phrase(fr="Numéroter et figer la feuille de service", en="Number and freeze the call sheet")
REPORT = Phrase(fr="Papiers", en="Papers")
HELP_REPORT = Phrase(fr="Les papiers du jour, prêts à partir", en="The day's papers, ready to leave")
RETRY = Phrase(fr="Réessayer", en="Retry")
HELP_RETRY = Phrase(fr="Écrire ce qui n'est pas enregistré", en="Write what is not saved yet")
ALERTS = Phrase(fr="Alertes", en="Alerts")
HELP_ALERTS = Phrase(fr="Ce qui ne va pas, ce qui approche, la règle", en="What is wrong, what is near, the rule")
HELP = Phrase(fr="Aide", en="Help")
HELP_HELP = Phrase(fr="Cette page", en="This page")
PALETTE = Phrase(fr="Commandes", en="Commands")
HELP_PALETTE = Phrase(fr="Tout, par son nom, en français ou en anglais", en="Everything by name, English or French")
THEME = Phrase(fr="Clair/sombre", en="Light/dark")
HELP_THEME = Phrase(fr="Thème : passer du clair au sombre", en="Theme: from light to dark and back")
QUIT = Phrase(fr="Quitter", en="Quit")
HELP_QUIT = Phrase(fr="Quitter, après confirmation", en="Quit, once confirmed")

# -- log line ----------------------------------------------------------------------------------------------------

LINE_HINT = Phrase(
    fr="« : » pour saisir : 12A début · arr image 7:30 · inc météo 25m 12A",
    en="“:” to type: 12A start · in camera 7:30 · inc weather 25m 12A",
)
UNSAVED = Phrase(
    fr="NON ENREGISTRÉ ({count}) : {why} — F8 pour réessayer",
    en="NOT SAVED ({count}): {why} — F8 to try again",
)
UNSAVED_MARK = Phrase(fr="non enregistré : {count}", en="{count} not saved")
SAVED = Phrase(fr="enregistré", en="saved")
NO_PUNCH = Phrase(fr="Rien n'est encore pointé pour cette personne.", en="Nothing was punched for this person yet.")
NO_DEPARTMENT = Phrase(fr="Cette personne n'a pas de département.", en="This person has no department.")
FILTER_HINT = Phrase(fr="filtrer : nom, fonction, état…", en="filter: name, function, status…")
FILTERED = Phrase(
    fr="Lignes : {shown} sur {total} · Échap dans la liste : tout voir",
    en="Rows: {shown} of {total} · Esc in the list: show all",
)
NOTHING_YET = Phrase(fr="Rien pour l'instant.", en="Nothing yet.")

# -- dialogs -----------------------------------------------------------------------------------------------------

OK = Phrase(fr="Enregistrer", en="Log it")
CANCEL = Phrase(fr="Abandonner", en="Cancel")
YES = Phrase(fr="Oui", en="Yes")
YES_KEY = Phrase(fr="o", en="y")
FORM_HINT = Phrase(
    fr="Entrée : enregistrer · Tab : champ suivant · Échap : abandonner",
    en="Enter: log it · Tab: next field · Esc: cancel",
)
SIGN_HINT = Phrase(fr="Entrée : valider · Échap : abandonner", en="Enter: validate · Esc: cancel")
CONFIRM_HINT = Phrase(fr="Entrée ou {key} : oui · Échap : non", en="Enter or {key}: yes · Esc: no")
CLOSE = Phrase(fr="Fermer", en="Close")
FOR_EXAMPLE = Phrase(fr="ex. {example}", en="e.g. {example}")
CLOSE_HINT = Phrase(fr="Échap : fermer", en="Esc: close")
TO_ENTRY_HINT = Phrase(
    fr="Entrée : aller à l'entrée dont parle la ligne · Échap : fermer", en="Enter: go to the row's entry · Esc: close"
)
WHAT_HAPPENED = Phrase(fr="Ce qui se passe", en="What happened")
CAUSE = Phrase(fr="Cause", en="Cause")
MARK_TITLE = Phrase(fr="Avancement", en="Progress")
PUNCH_TITLE = Phrase(fr="Pointage", en="Punch")
INCIDENT_TITLE = Phrase(fr="Imprévu", en="Incident")
MARK_ANYWAY_TITLE = Phrase(fr="{segment} : {status}. Quand même ?", en="{segment}: {status}. Go on?")
POSTPONE_TITLE = Phrase(fr="Reporter {segment} ?", en="Postpone {segment}?")
UNDO_TITLE = Phrase(fr="Annuler cette entrée ?", en="Undo this entry?")
STRIKE_TITLE = Phrase(fr="Rayer cette entrée ?", en="Strike this entry out?")
QUIT_TITLE = Phrase(fr="Quitter ?", en="Quit?")
QUIT_SAVED = Phrase(fr="Tout est enregistré.", en="Everything is saved.")
QUIT_UNSAVED = Phrase(
    fr="Pas encore sur le disque, et perdu en quittant : {count}.",
    en="Not on the disk yet, and lost by quitting: {count}.",
)
FIELD_PERCENT = Phrase(fr="Part tournée, en %", en="In the can, in %")
FIELD_AT = Phrase(fr="Heure (vide : maintenant)", en="Time (empty: now)")
FIELD_AT_OR_SPAN = Phrase(fr="Heure ou de–à (vide : maintenant)", en="Time or from–to (empty: now)")
FIELD_NOTE = Phrase(fr="Note", en="Note")
FIELD_LOST = Phrase(fr="Minutes perdues", en="Minutes lost")
FIELD_TOUCHES = Phrase(fr="Séquences, personnes touchées", en="Scenes and people touched")
FIELD_TEXT = Phrase(fr="En quelques mots", en="In a few words")
FIELD_AMOUNT = Phrase(fr="Montant", en="Amount")
TO_COMPLETE_TITLE = Phrase(fr="Reste à engager", en="To complete")
TAX = Phrase(fr="Taxe", en="Tax")
TAXES = {
    "ht": Phrase(fr="sans taxe (HT)", en="without tax"),
    "ttc20": Phrase(fr="TTC à 20 %", en="with 20% tax"),
    "ttc10": Phrase(fr="TTC à 10 %", en="with 10% tax"),
    "ttc55": Phrase(fr="TTC à 5,5 %", en="with 5.5% tax"),
    "computed": Phrase(fr="comme calculé", en="as computed"),
}
TO_COMPLETE = Phrase(fr="Reste", en="To complete")
HELP_MONEY_PARTS = Phrase(
    fr="Comptes, coût du jour, continuer ou arrêter, situation de la semaine",
    en="Accounts, the day's cost, stop or go on, the week's situation",
)
HELP_TO_COMPLETE = Phrase(
    fr="Dire ce que le compte coûtera encore, ou le laisser calculer",
    en="Say what the account will still cost, or leave it computed",
)
FIELD_NAME = Phrase(fr="Nom", en="Name")
FIELD_FUNCTION = Phrase(fr="Fonction", en="Function")
MARKS = {
    "setup": Phrase(fr="mise en place", en="set-up begins"),
    "start": Phrase(fr="début du tournage", en="shooting begins"),
    "pause": Phrase(fr="pause", en="paused"),
    "resume": Phrase(fr="reprise", en="resumed"),
    "ok": Phrase(fr="terminée", en="completed"),
    "part": Phrase(fr="partielle", en="partly done"),
    "postpone": Phrase(fr="reportée", en="postponed"),
    "drop": Phrase(fr="supprimée", en="dropped"),
}
PUNCHES = {
    "in": Phrase(fr="arrivée", en="in"),
    "out": Phrase(fr="départ", en="out"),
    "absent": Phrase(fr="absence", en="absent"),
    "hmc": Phrase(fr="HMC", en="hair, make-up, costume"),
    "pause": Phrase(fr="pause", en="break"),
    "meal": Phrase(fr="repas", en="meal"),
    "rdv": Phrase(fr="au rendez-vous", en="at the meeting point"),
    "return": Phrase(fr="retour au rendez-vous", en="back at the meeting point"),
}

# -- tomorrow ----------------------------------------------------------------------------------------------------

NOT_SOLVED = Phrase(
    fr="Pas encore de variante. « c » : les calculer à partir de la journée telle qu'elle est.",
    en="No option yet. “c”: compute them from the day as it stands.",
)
NO_OPTION = Phrase(fr="Aucune variante possible.", en="No option is possible.")
SOLVING = Phrase(fr="Calcul en cours… la saisie reste possible.", en="Computing… you can go on logging.")
SOLVED = Phrase(fr="Variantes pour la suite : {count}.", en="Options for what is left: {count}.")
STALE = Phrase(
    fr="La journée ou le plan a changé depuis ce calcul : « c » pour le refaire.",
    en="The day or the plan has changed since: “c” to compute again.",
)
PART_DAYS = Phrase(fr="jours", en="days")
PART_MOVES = Phrase(fr="ce qui bouge, et pourquoi", en="what moves, and why")
PART_CALLS = Phrase(fr="convocations", en="calls")
PART_SHEET = Phrase(fr="feuille", en="call sheet")
OPTION_NAME = Phrase(fr="« {kind} » ({cost}, {option})", en="“{kind}” ({cost}, {option})")
PROPOSE_TITLE = Phrase(fr="Proposer cette variante ?", en="Propose this option?")
PROPOSE_TEXT = Phrase(
    fr="Variante {option}. Rien ne change avant sa validation.",
    en="Option {option}. Nothing changes before it is validated.",
)
SIGN_BOTH = Phrase(fr="Il faut le nom et la fonction.", en="Both the name and the function are needed.")
SIGN_TITLE = Phrase(fr="Valider le plan proposé", en="Validate the proposed plan")
SIGN_TEXT = Phrase(
    fr="La variante {option}, proposée en dernier, devient le plan en vigueur.\nQui valide ?",
    en="Option {option}, proposed last, becomes the plan in force.\nWho validates it?",
)

# -- timeline, help, palette -------------------------------------------------------------------------------------

MEAL = Phrase(fr="Repas", en="Meal")
LEGEND = Phrase(fr="░ prévu   █ réel   ▒ prévision   │ maintenant", en="░ planned   █ actual   ▒ forecast   │ now")
HELP_TITLE = Phrase(fr="Aide · {screen}", en="Help · {screen}")
COL_WHAT = Phrase(fr="Quoi", en="What")
COL_WHO = Phrase(fr="Qui", en="Who")
COL_RULE = Phrase(fr="Règle", en="Rule")
COL_KEY = Phrase(fr="Touche", en="Key")
COL_ACTION = Phrase(fr="Action", en="Action")
COL_HELP = Phrase(fr="Ce qu'elle fait", en="What it does")
HELP_LINE = Phrase(
    fr="Ligne de saisie : un verbe, qui ou quoi, une heure (vide : maintenant).\n"
    "Tab complète, ↑ reprend une ligne, Ctrl+U l'efface.\n"
    "12A début · 12A fini 11:20 · arr image 7:30 · départ lumière 19:45 sauf Zoé 20:10 · repas 12:40-13:25 · note …",
    en="Log line: a verb, who or what, a time (empty: now).\n"
    "Tab completes, ↑ brings a line back, Ctrl+U clears it.\n"
    "12A start · 12A ok 11:20 · in camera 7:30 · out lighting 19:45 except Zoé 20:10 · meal 12:40-13:25 · note …",
)
NO_COMMAND = Phrase(fr="Aucune commande de ce nom ; chercher encore", en="No command of that name; search again")
PALETTE_HINT = Phrase(fr="Chercher une commande…", en="Search for a command…")

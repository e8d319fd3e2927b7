"""Sentences of the day's reports: production, time log, unit, director, incidents, media, messages."""

from shootday.phrases.phrase import Phrase

TEN_LINES = Phrase(fr="L'essentiel", en="In brief")
DONE_LINE = Phrase(
    fr="Tourné : {complete} séquence(s) sur {planned} terminée(s), {done} page(s) sur {pages}. Reste dû : {owed}.",
    en="Shot: {complete} of {planned} scene(s) completed, {done} of {pages} page(s). Owed: {owed}.",
)
OWED_PART = Phrase(fr="{number} ({percent} % faits)", en="{number} ({percent}% done)")
TO_DATE_LINE = Phrase(
    fr="Cumul : {scenes} séquences sur {all_scenes}, {pages} pages sur {all_pages}, au jour {day} sur {days}.",
    en="To date: {scenes} of {all_scenes} scenes, {pages} of {all_pages} pages, on day {day} of {days}.",
)
TIMES_LINE = Phrase(
    fr="Horaires : PAT {pat} (prévu {planned_pat}), départ {wrap} (prévu {planned_wrap}), {offset}.",
    en="Times: shooting call {pat} (planned {planned_pat}), departure {wrap} (planned {planned_wrap}), {offset}.",
)
MEAL_LINE = Phrase(fr="Coupure repas : {meal} (prévue {planned}).", en="Meal break: {meal} (planned {planned}).")
HOURS_LINE = Phrase(
    fr="Heures : {people} personnes, {worked} travaillées dont {overtime} supplémentaires ; "
    "dépassements de durée ou de repos : {breaches}.",
    en="Hours: {people} people, {worked} worked, {overtime} of it overtime; "
    "limits of hours or rest exceeded: {breaches}.",
)
INCIDENTS_LINE = Phrase(
    fr="Incidents : {count}, {minutes} min déclarées ({causes}) ; sans cause déclarée : {rest} min.",
    en="Incidents: {count}, {minutes} min declared ({causes}); without a declared cause: {rest} min.",
)
CAUSE_MINUTES = Phrase(fr="{cause} {minutes}", en="{cause} {minutes}")
COST_LINE = Phrase(
    fr="Coût du jour : {actual} pour {planned} prévus, écart {variance}.",
    en="Hot cost: {actual} against {planned} planned, variance {variance}.",
)
RESERVE_LINE = Phrase(
    fr="Coût final estimé : {final} (écart {variance}) ; imprévus restants : {left} sur {reserve}.",
    en="Estimated final cost: {final} (variance {variance}); contingency left: {left} of {reserve}.",
)
MEDIA_LINE = Phrase(
    fr="Supports : {cards} carte(s) sortie(s), {safe} en sécurité ; à copier encore : {risk}.",
    en="Media: {cards} card(s) out, {safe} safe; still to be copied: {risk}.",
)
DECIDED_LINE = Phrase(
    fr="Demain : {what}. Décision attendue : {wanted}.", en="Tomorrow: {what}. Decision wanted: {wanted}."
)
WANTED_PLAN = Phrase(fr="valider un plan pour {scenes}", en="validate a plan for {scenes}")
WANTED_NONE = Phrase(fr="aucune", en="none")

TIMES = Phrase(fr="Horaires", en="Times")
COL_WHAT = Phrase(fr="Repère", en="Landmark")
COL_PLANNED = Phrase(fr="Prévu", en="Planned")
COL_ACTUAL = Phrase(fr="Réel", en="Actual")
COL_LATE = Phrase(fr="Écart", en="Offset")
CALL = Phrase(fr="Convocation", en="Crew call")
PAT = Phrase(fr="PAT", en="Shooting call")
FIRST_SHOT = Phrase(fr="Premier plan", en="First shot")
MEAL = Phrase(fr="Coupure repas", en="Meal break")
AFTER_MEAL = Phrase(fr="Premier plan après la coupure", en="First shot after the meal")
WRAP = Phrase(fr="Fin de tournage", en="Camera wrap")
STRIKE = Phrase(fr="Fin de rangement, départ", en="End of strike, departure")
LAST_OUT = Phrase(fr="Dernier départ", en="Last person out")

SCENES = Phrase(fr="Séquences du jour", en="Scenes of the day")
COL_SCENE = Phrase(fr="Séq.", en="Scene")
COL_SET = Phrase(fr="Décor", en="Set")
COL_STATE = Phrase(fr="État", en="State")
COL_EIGHTHS = Phrase(fr="Pages prévues", en="Pages planned")
COL_DONE = Phrase(fr="Tournées", en="Shot")
COL_MINUTES = Phrase(fr="Tournage prévu", en="Shooting planned")
COL_TAKEN = Phrase(fr="Réel", en="Actual")
COL_USEFUL = Phrase(fr="Min utiles", en="Useful min")
COL_TAKES = Phrase(fr="Prises", en="Takes")
COL_SPAN = Phrase(fr="De–à", en="From–to")
NOT_SHOT = Phrase(fr="Prévues non tournées, motifs", en="Scheduled but not shot, with reasons")
COL_REASON = Phrase(fr="Motif", en="Reason")
NO_REASON = Phrase(fr="motif non noté", en="no reason noted")

SO_FAR = Phrase(fr="Cumul", en="Running totals")
COL_MEASURE = Phrase(fr="Mesure", en="Measure")
COL_BEFORE = Phrase(fr="Antérieur", en="Previous")
COL_TODAY = Phrase(fr="Jour", en="Today")
COL_TO_DATE = Phrase(fr="Cumul", en="To date")
COL_ALL = Phrase(fr="Total", en="Total")
COL_LEFT = Phrase(fr="Reste", en="Remaining")
ROW_SCENES = Phrase(fr="Séquences terminées", en="Scenes completed")
ROW_PAGES = Phrase(fr="Pages (huitièmes)", en="Pages (eighths)")
ROW_TAKES = Phrase(fr="Prises", en="Takes")
ROW_USEFUL = Phrase(fr="Minutage utile (min)", en="Useful minutes")
ROW_DAYS = Phrase(fr="Jours", en="Days")
UNRECORDED = Phrase(
    fr="Sans journal, comptés comme prévus : {days}.", en="Without a journal, counted as planned: {days}."
)

CAST = Phrase(fr="Artistes", en="Cast")
COL_NAME = Phrase(fr="Nom", en="Name")
COL_ROLE = Phrase(fr="Rôle", en="Role")
COL_FUNCTION = Phrase(fr="Poste", en="Position")
COL_DEPARTMENT = Phrase(fr="Département", en="Department")
COL_CALL = Phrase(fr="Convoc.", en="Call")
COL_HMC = Phrase(fr="HMC", en="Make-up")
COL_IN = Phrase(fr="Arrivée", en="In")
COL_MEAL = Phrase(fr="Repas", en="Meal")
COL_OUT = Phrase(fr="Départ", en="Out")
COL_WORKED = Phrase(fr="Travail", en="Worked")
COL_OVERTIME = Phrase(fr="H. sup.", en="OT")
COL_WEEK_OVERTIME = Phrase(fr="Sup. sem.", en="OT week")
COL_NOTE = Phrase(fr="Observations", en="Remarks")
ABSENT = Phrase(fr="absent·e", en="absent")
NOT_KNOWN = Phrase(fr="heures inconnues", en="hours unknown")
EXTRAS = Phrase(fr="Figuration", en="Extras")
COL_GROUP = Phrase(fr="Groupe", en="Group")
COL_CALLED = Phrase(fr="Convoqués", en="Called")
COL_CAME = Phrase(fr="Présents", en="Came")
COL_RATE = Phrase(fr="Tarif", en="Rate")
COL_AMOUNT = Phrase(fr="Montant", en="Amount")
CREW_BY_DEPARTMENT = Phrase(fr="Effectifs et heures par département", en="Head count and hours by department")
COL_ABSENT = Phrase(fr="Absents", en="Absent")
COL_BREACHES = Phrase(fr="Dépass.", en="Breaches")
CAST_ROW = Phrase(fr="Artistes", en="Cast")
CREW = Phrase(fr="Équipe par département", en="Crew by department")
OTHERS = Phrase(fr="Autres", en="Others")

INCIDENTS = Phrase(fr="Incidents, retards, accidents", en="Incidents, delays, accidents")
COL_AT = Phrase(fr="Heure", en="Time")
COL_CAUSE = Phrase(fr="Nature", en="Kind")
COL_LOST = Phrase(fr="Min perdues", en="Min lost")
COL_TOUCHES = Phrase(fr="Touche", en="Touches")
COL_FACTS = Phrase(fr="Faits", en="Facts")
COL_MEASURES = Phrase(fr="Mesures prises", en="Measures taken")
NO_INCIDENT = Phrase(fr="Aucun incident.", en="No incident.")
REFERRED = Phrase(fr="transmis au référent à {at}", en="passed to the referent at {at}")
UNDECLARED = Phrase(
    fr="Écart de fin de journée : {offset} min ; déclaré : {declared} min ; sans cause déclarée : {rest} min.",
    en="Offset at the day's end: {offset} min; declared: {declared} min; without a declared cause: {rest} min.",
)
FACTS_ONLY = Phrase(
    fr="Faits seuls : ni diagnostic, ni contenu d'un signalement au référent.",
    en="Facts only: no diagnosis, nothing of what was passed to the referent.",
)
AWAY = Phrase(fr="Indisponibilités", en="Unavailable")
COL_WHO = Phrase(fr="Qui, quoi", en="Who, what")
COL_FROM = Phrase(fr="De", en="From")
COL_TO = Phrase(fr="À", en="To")
UNTIL_NOTICE = Phrase(fr="jusqu'à nouvel ordre", en="until further notice")
END_OF = Phrase(fr="fin du {day}", en="end of {day}")
FOLLOW_UP = Phrase(fr="Informés (assureur, production), suites", en="Informed (insurer, production), follow-up")

COSTS = Phrase(fr="Coûts", en="Costs")
HOT_COST = Phrase(fr="Coût du jour", en="Hot cost")
COL_COST = Phrase(fr="Poste", en="Item")
COL_COST_PLANNED = Phrase(fr="Prévu", en="Planned")
COL_COST_ACTUAL = Phrase(fr="Réel", en="Actual")
COL_COST_VARIANCE = Phrase(fr="Écart", en="Variance")
PARTS = {
    "department": Phrase(fr="Département", en="Department"),
    "cast": Phrase(fr="Artistes", en="Cast"),
    "crew": Phrase(fr="Techniciens sans département", en="Crew of no department"),
    "extras": Phrase(fr="Figuration", en="Extras"),
    "places": Phrase(fr="Décors", en="Locations"),
    "gear": Phrase(fr="Moyens à la journée", en="Means by the day"),
    "expenses": Phrase(fr="Dépenses", en="Expenses"),
    "rounding": Phrase(fr="Arrondis", en="Rounding"),
}
DELAYS = Phrase(fr="Retards et leur coût en heures", en="Delays and their cost in hours")
COL_DELAY_COST = Phrase(fr="Coût", en="Cost")
NO_CAUSE = Phrase(fr="sans cause déclarée", en="without a declared cause")
FINAL = Phrase(fr="Coût final estimé", en="Estimated final cost")
REVISED = Phrase(fr="Devis révisé", en="Revised budget")
FINAL_VARIANCE = Phrase(fr="Écart final", en="Final variance")
RESERVE = Phrase(fr="Imprévus restants", en="Contingency left")
RESERVE_PLANNED = Phrase(fr="Imprévus prévus", en="Contingency planned")
NO_BUDGET = Phrase(fr="Pas de devis : aucun coût.", en="No budget: no cost.")

TIMELOG = Phrase(fr="Chronologie", en="Chronology")
COL_EVENT = Phrase(fr="Événement", en="Event")
COL_SHOT = Phrase(fr="Séq.", en="Scene")
CHILDREN = Phrase(fr="Enfants : arrivées et départs", en="Children: in and out")
NOTHING_LOGGED = Phrase(fr="Rien n'est encore au journal.", en="Nothing is in the journal yet.")
CHILD = Phrase(fr="{name} (enfant)", en="{name} (child)")

MEALS = Phrase(fr="Repas", en="Meals")
AT_MEAL = Phrase(fr="Présents au début de la coupure", en="Present when the meal began")
EXTRAS_AT_MEAL = Phrase(fr="Figurants présents", en="Extras present")
CANTEEN = Phrase(fr="Cantine prévue", en="Catering as planned")
LOCATIONS = Phrase(fr="Lieux", en="Locations")
COL_OPENED = Phrase(fr="Utilisé de–à", en="Used from–to")
COL_HOURS = Phrase(fr="Horaires", en="Hours")
COL_INVENTORY = Phrase(fr="État des lieux (arrivée / départ)", en="State of the place (in / out)")
COL_SIGNED = Phrase(fr="Signé", en="Signed")
PURCHASES = Phrase(fr="Achats et caisse", en="Purchases and petty cash")
COL_ACCOUNT = Phrase(fr="Compte", en="Account")
COL_LABEL = Phrase(fr="Libellé", en="Item")
COL_SUPPLIER = Phrase(fr="Fournisseur", en="Supplier")
COL_RECEIPT = Phrase(fr="Pièce", en="Receipt")
COL_PAID = Phrase(fr="Payé par", en="Paid by")
COL_GROSS = Phrase(fr="Saisi", en="As typed")
COL_NET = Phrase(fr="HT", en="Net")
RIDES = Phrase(fr="Transports", en="Transport")
COL_RIDE = Phrase(fr="Trajet prévu", en="Ride as planned")
COL_KM = Phrase(fr="Véhicule, km", en="Vehicle, km")
REGIE_NOTES = Phrase(fr="Notes de la régie", en="Unit notes")
CONSUMED = Phrase(fr="Énergie, déchets, consommables", en="Energy, waste, consumables")
NEIGHBOURS = Phrase(fr="Riverains, autorisations", en="Neighbours, permits")
NEEDS_NEXT = Phrase(fr="Besoins du lendemain", en="Needs for tomorrow")
BY_HAND = Phrase(fr="à remplir à la main", en="to be filled in by hand")

CONTINUITY = Phrase(fr="Notes de plateau et de raccord", en="Set and continuity notes")
COL_ABOUT = Phrase(fr="Sur", en="About")
COL_AUTHOR = Phrase(fr="Par", en="By")
ALL_NOTES = Phrase(fr="Journée", en="The day")
OWED = Phrase(fr="Ce qui reste dû", en="What is owed")

CARDS = Phrase(fr="Cartes image, son, données", en="Camera, sound and data cards")
COL_CARD = Phrase(fr="Carte", en="Card")
COL_OUT_AT = Phrase(fr="Sortie", en="Out")
COL_COPIED = Phrase(fr="Copies", en="Copies")
COL_VERIFIED = Phrase(fr="Vérifiées", en="Verified")
COL_LAST = Phrase(fr="Dernière vérification", en="Last check")
COL_CLEARED = Phrase(fr="Libérée", en="Cleared")
COL_SAFETY = Phrase(fr="État", en="State")
SAFE = Phrase(fr="en sécurité", en="safe")
AT_RISK = Phrase(fr="moins de {count} copies vérifiées", en="fewer than {count} verified copies")
MEDIA_COUNTS = Phrase(fr="Supports", en="Media")
CARDS_OUT = Phrase(fr="Cartes sorties", en="Cards out")
CARDS_SAFE = Phrase(fr="En sécurité", en="Safe")
CARDS_AT_RISK = Phrase(fr="À copier encore", en="Still to be copied")
PLACES_OF_COPIES = Phrase(fr="Lieux des copies cette nuit", en="Where the copies are tonight")

FIRST_MESSAGE = Phrase(fr="Premier plan", en="First shot")
MEAL_MESSAGE = Phrase(fr="Coupure", en="Meal break")
WRAP_MESSAGE = Phrase(fr="Fin de journée", en="Wrap")
FIRST_SAID = Phrase(
    fr="{title} – J{number}/{total} – {date}. Premier plan à {at} (PAT prévu {planned}).",
    en="{title} – day {number}/{total} – {date}. First shot at {at} (shooting call {planned}).",
)
LATE_REASON = Phrase(fr="Retard de {minutes} min : {causes}.", en="{minutes} min late: {causes}.")
MEAL_SAID = Phrase(
    fr="{title} – J{number}. Coupure de {start} à {end}. Convocation {call}, premier plan {first}. "
    "Tourné : {scenes} ({pages} pages, {takes} prises, {useful} min utiles).",
    en="{title} – day {number}. Meal from {start} to {end}. Call {call}, first shot {first}. "
    "Shot: {scenes} ({pages} pages, {takes} takes, {useful} useful min).",
)
MEAL_LATE = Phrase(
    fr="Coupure prise {minutes} min plus tard que prévu.", en="The meal was {minutes} min later than planned."
)
WRAP_SAID = Phrase(
    fr="{title} – J{number}/{total}. Fin de tournage {wrap}, départ {out}, dernier départ {last}. Lieux : {places}. "
    "Tourné : {scenes} ({pages} pages, {takes} prises, {useful} min utiles). Reste dû : {owed}.",
    en="{title} – day {number}/{total}. Wrap {wrap}, departure {out}, last person out {last}. Sets: {places}. "
    "Shot: {scenes} ({pages} pages, {takes} takes, {useful} useful min). Owed: {owed}.",
)
WRAP_INCIDENTS = Phrase(fr="Incidents : {causes}.", en="Incidents: {causes}.")
WRAP_NEXT = Phrase(fr="Demain : convocation {call}, {scenes}.", en="Tomorrow: call {call}, {scenes}.")
NOT_YET = Phrase(fr="pas encore", en="not yet")

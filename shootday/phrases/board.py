"""Sentences of the day's board, the people, the incidents and the status strip."""

from shootday.phrases.phrase import Phrase

ON_TIME = Phrase(fr="à l'heure", en="on time")
LATE = Phrase(fr="{time} de retard", en="{time} late")
EARLY = Phrase(fr="{time} d'avance", en="{time} early")
MINUTES = Phrase(fr="{minutes} min", en="{minutes} min")
PEOPLE = Phrase(fr="{count} pers. : {names}", en="{count} people: {names}")
DAY_OF = Phrase(fr="J{number}/{total}", en="Day {number}/{total}")

COL_SEGMENT = Phrase(fr="Séq.", en="Scene")
COL_WHAT = Phrase(fr="Décor", en="Set")
COL_PLANNED = Phrase(fr="Prévu", en="Planned")
COL_ACTUAL = Phrase(fr="Réel", en="Actual")
COL_FORECAST = Phrase(fr="Prévision", en="Forecast")
COL_STATUS = Phrase(fr="État", en="Status")
COL_LATE = Phrase(fr="Écart", en="Offset")
COL_CAST = Phrase(fr="Rôles", en="Cast")
COL_PERSON = Phrase(fr="Nom", en="Name")
COL_FUNCTION = Phrase(fr="Fonction", en="Function")
COL_DUE = Phrase(fr="Convoc.", en="Call")
COL_IN = Phrase(fr="Arr.", en="In")
COL_OUT = Phrase(fr="Dép.", en="Out")
COL_MEAL = Phrase(fr="Repas", en="Meal")
COL_WORKED = Phrase(fr="Trav.", en="Worked")
COL_OVERTIME = Phrase(fr="H. sup", en="OT")
COL_DAYS = Phrase(fr="Jours", en="Days")
COL_AVERAGE = Phrase(fr="Moyenne", en="Average")
OVER_WEEKS = Phrase(fr="{time} ({weeks} sem.)", en="{time} ({weeks} wk)")
COL_GROSS = Phrase(fr="Brut", en="Gross")
COL_COST_ESTIMATE = Phrase(fr="Coût estimé", en="Est. cost")
COL_OWED = Phrase(fr="Indemnités", en="Owed besides")
COL_COST = Phrase(fr="Coût", en="Cost")
COL_ALERT = Phrase(fr="Alerte", en="Alert")
COL_AT = Phrase(fr="Heure", en="Time")
COL_CAUSE = Phrase(fr="Cause", en="Cause")
COL_LOST = Phrase(fr="Perdu", en="Lost")
COL_TOUCHES = Phrase(fr="Touche", en="Touches")
COL_TEXT = Phrase(fr="Note", en="Note")
COL_NUMBER = Phrase(fr="N°", en="No.")
COL_ENTRY = Phrase(fr="Entrée", en="Entry")
COL_AUTHOR = Phrase(fr="Par", en="By")
COL_WRITTEN = Phrase(fr="Écrite", en="Written")

MEAL_BREAK = Phrase(fr="Coupure repas", en="Meal break")
WRAP = Phrase(fr="Fin de journée", en="Wrap")
TOTAL_DECLARED = Phrase(fr="Total déclaré", en="Declared in all")
UNDECLARED = Phrase(fr="Non expliqué", en="Not explained")
WON_BACK = Phrase(fr="Rattrapé", en="Won back")
STRUCK = Phrase(fr="rayée", en="struck out")
AMENDED = Phrase(fr="corrigée", en="amended")
DOUBTFUL = Phrase(fr="horloge douteuse", en="doubtful clock")
FROM_THE_FUTURE = Phrase(fr="heure à venir", en="time still to come")

PLANNED = Phrase(fr="à tourner", en="to shoot")
SETUP = Phrase(fr="mise en place", en="setting up")
SHOOTING = Phrase(fr="en tournage", en="shooting")
PAUSED = Phrase(fr="en pause", en="paused")
COMPLETED = Phrase(fr="terminée", en="done")
PART = Phrase(fr="partielle {percent} %", en="part {percent}%")
DROPPED = Phrase(fr="supprimée", en="dropped")
POSTPONED = Phrase(fr="reportée", en="postponed")

EXPECTED = Phrase(fr="attendu·e", en="expected")
IS_LATE = Phrase(fr="en retard", en="late")
PRESENT = Phrase(fr="présent·e", en="in")
OUT = Phrase(fr="parti·e", en="out")
NO_OUT = Phrase(fr="sans départ", en="no out")
ABSENT = Phrase(fr="absent·e", en="absent")

ILLNESS = Phrase(fr="maladie", en="illness")
LATENESS = Phrase(fr="retard", en="lateness")
EQUIPMENT = Phrase(fr="matériel", en="equipment")
WEATHER = Phrase(fr="météo", en="weather")
LOCATION = Phrase(fr="décor", en="location")
ACCIDENT = Phrase(fr="accident", en="accident")
SAFETY = Phrase(fr="sécurité", en="safety")
HARASSMENT = Phrase(fr="signalement au référent", en="passed to the referent")
CAST = Phrase(fr="interprétation", en="cast")
TRANSPORT = Phrase(fr="transport", en="transport")
TECHNICAL = Phrase(fr="technique", en="technical")
OTHER = Phrase(fr="autre", en="other")

LATE_ONES = Phrase(fr="En retard, {count} : {names}", en="Late, {count}: {names}")
ABSENT_ONES = Phrase(fr="Absents, {count} : {names}", en="Absent, {count}: {names}")
NO_OUT_ONES = Phrase(fr="Sans départ, {count} : {names}", en="Without an out, {count}: {names}")
STILL_IN_ONES = Phrase(fr="Encore là, {count} : {names}", en="Still in, {count}: {names}")
NO_REASON_ONES = Phrase(
    fr="Sans motif de dépassement, {count} : {names}", en="No reason for going on, {count}: {names}"
)
UNSIGNED_ONES = Phrase(fr="Heures non signées, {count} : {names}", en="Hours not signed for, {count}: {names}")
LEFT_STILL_IN = Phrase(
    fr="Encore là : {count}. Départs : F3, puis « O » pour tout un département",
    en="Still in: {count}. Outs: F3, then “O” for a whole department",
)
LEFT_WITHOUT_OUT = Phrase(
    fr="Sans départ : {count}. À pointer : F3, puis « O » pour tout un département",
    en="Without an out: {count}. To log: F3, then “O” for a whole department",
)

STRIP_WRAP = Phrase(fr="Fin {at}", en="Wrap {at}")
STRIP_ENDED = Phrase(fr="Fin à {at} ({away})", en="Wrapped at {at} ({away})")
STRIP_STILL_IN = Phrase(fr="encore là : {count}", en="still in: {count}")
STRIP_NO_OUT = Phrase(fr="sans départ : {count}", en="without an out: {count}")
STRIP_HOUR_COST = Phrase(fr="1 h de plus : {amount}", en="1 h more: {amount}")
STRIP_PEOPLE = Phrase(fr="{present}/{called} présents", en="{present}/{called} in")
STRIP_ALERTS = Phrase(fr="{count} alertes", en="{count} alerts")
STRIP_ONE_ALERT = Phrase(fr="1 alerte", en="1 alert")

PERSON_LATE = Phrase(fr="en retard", en="late")
HARD_STOP = Phrase(fr="butée dépassée", en="hard stop passed")
MEDIA_AT_RISK = Phrase(fr="moins de deux copies", en="fewer than two copies")
JOURNAL_PROBLEM = Phrase(fr="journal", en="journal")

COUNTED = Phrase(fr="{count} personnes", en="{count} people")
LIMIT_AHEAD = Phrase(fr="À {at}, dans {away} : {what} ({who})", en="At {at}, in {away}: {what} ({who})")
LIMIT_PASSED = Phrase(
    fr="Dépassement depuis {at} ({away}) : {what} ({who})", en="Over since {at} ({away}): {what} ({who})"
)
STRIP_AHEAD = Phrase(fr="{what} à {at}, dans {away} ({who})", en="{what} at {at}, in {away} ({who})")
STRIP_PASSED = Phrase(fr="{what} : +{away} ({who})", en="{what}: +{away} ({who})")
STRIP_WITH_COST = Phrase(fr="{what}, +{amount}/h", en="{what}, +{amount}/h")
WITH_HOUR_COST = Phrase(fr="{what}, +{amount} de l'heure", en="{what}, +{amount} an hour")
DRAFTED = Phrase(fr="~{at}", en="~{at}")
"""A time that the call sheet drafts and nobody confirmed: the mark tells it from a fact without any colour."""
SHORT_REASONED = Phrase(fr="{rule} motivé", en="{rule} reasoned")
SHORT_RULES = {
    "pause_before_6h": Phrase(fr="pause 6 h", en="6 h break"),
    "day_over_10h": Phrase(fr="10 h", en="10 h"),
    "day_over_12h": Phrase(fr="12 h", en="12 h"),
    "amplitude_12h": Phrase(fr="ampl. 12 h", en="12 h span"),
    "meal_hours": Phrase(fr="heure repas", en="meal hour"),
    "meal_length": Phrase(fr="repas court", en="short meal"),
    "amplitude_13h": Phrase(fr="ampl. 13 h", en="13 h span"),
    "daily_rest_11h": Phrase(fr="repos 11 h", en="11 h rest"),
    "availability_day": Phrase(fr="14 h 20", en="14 h 20"),
    "amplitude_15h": Phrase(fr="ampl. 15 h", en="15 h span"),
    "daily_rest_10h": Phrase(fr="repos de 10 h", en="10 h turnaround"),
    "daily_rest_12h": Phrase(fr="repos de 12 h", en="12 h turnaround"),
    "meal_due_6h": Phrase(fr="repas 6 h", en="6 h meal"),
    "outside_timetable": Phrase(fr="hors horaire", en="off hours"),
    "child_day_limit": Phrase(fr="jour enfant", en="child's day"),
    "child_spell_limit": Phrase(fr="pause enfant", en="child's break"),
    "child_night": Phrase(fr="nuit enfant", en="child's night"),
    "child_sunday": Phrase(fr="dimanche", en="Sunday"),
    "child_rest_14h": Phrase(fr="repos enfant", en="child's rest"),
    "child_rest_12h": Phrase(fr="repos 12 h", en="12 h rest"),
}
"""The names of breaches and deadlines where there is room for two words (their full names stand in the labour area)."""

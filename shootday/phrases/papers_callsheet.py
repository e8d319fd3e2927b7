"""Sentences of the call sheet, of what a new one changes, and of each person's notice."""

from shootday.phrases.phrase import Phrase

DRAFT = Phrase(fr="PROJET, non émis", en="DRAFT, not issued")
VERSION = Phrase(fr="n° {version}", en="no. {version}")
REPLACES = Phrase(
    fr="n° {version}, annule et remplace le n° {before}", en="no. {version}, cancels and replaces no. {before}"
)
ISSUED_AT = Phrase(fr="émise le {day} à {at} par {by}", en="issued on {day} at {at} by {by}")
CHECKSUM = Phrase(fr="empreinte {digest}", en="checksum {digest}")

THE_DAY = Phrase(fr="La journée", en="The day")
UNIT = Phrase(fr="Équipe", en="Unit")
UNITS = {"main": Phrase(fr="principale", en="main")}
FORM = Phrase(fr="Journée", en="Day form")
FORMS = {"normal": Phrase(fr="normale", en="normal"), "continuous": Phrase(fr="continue", en="continuous")}
CALL = Phrase(fr="Convocation générale", en="General crew call")
PAT = Phrase(fr="PAT (prêt à tourner)", en="Shooting call")
MEAL = Phrase(fr="Coupure repas", en="Meal break")
WRAP = Phrase(fr="Fin de journée prévue", en="Expected wrap")
SUN = Phrase(fr="Lever / coucher du soleil", en="Sunrise / sunset")
TWILIGHT = Phrase(fr="Aube / crépuscule civils", en="Civil dawn / dusk")
WEATHER = Phrase(fr="Météo", en="Weather")
SCRIPT = Phrase(fr="Scénario", en="Script")
BASE = Phrase(fr="Base", en="Base")
ACCESS = Phrase(fr="Accès", en="Access")
PARKING = Phrase(fr="Stationnement", en="Parking")
CANTEEN = Phrase(fr="Cantine, régimes", en="Catering, diets")
HEADS = Phrase(fr="Effectif", en="Head count")
HEADS_OF = Phrase(
    fr="{crew} techniciens, {cast} artistes, {extras} figurants", en="{crew} crew, {cast} cast, {extras} extras"
)
EPISODE = Phrase(fr="Épisode", en="Episode")

CONTACTS = Phrase(fr="Contacts", en="Contacts")
COMPANY = Phrase(fr="Société", en="Company")
SIRET = Phrase(fr="SIRET", en="Company no.")
PHONE = Phrase(fr="Téléphone", en="Phone")
DIRECTOR = Phrase(fr="Réalisation", en="Director")

PLACES = Phrase(fr="Adresses", en="Addresses")
COL_SET = Phrase(fr="Décor", en="Set")
COL_ADDRESS = Phrase(fr="Adresse", en="Address")
COL_HOSPITAL = Phrase(fr="Hôpital le plus proche", en="Nearest hospital")
COL_HOURS = Phrase(fr="Horaires du lieu", en="Opening hours")
OPEN = Phrase(fr="{opens}–{closes}", en="{opens}–{closes}")
MOVE = Phrase(fr="Trajet {origin} → {to} : {minutes} min", en="Company move {origin} → {to}: {minutes} min")

EMERGENCY = Phrase(fr="Secours, prévention", en="Emergency, prevention")
NUMBERS = Phrase(fr="Urgences", en="Emergency numbers")
NUMBERS_FR = "112 · 15 · 17 · 18 · 114 (SMS)"
NUMBERS_EU = "112"
FIRST_AID = Phrase(fr="Secouriste, extincteurs", en="First aid, extinguishers")
REFERENT = Phrase(fr="Référent VHSS", en="Harassment referent")
PRESENT = Phrase(fr="présent ce jour", en="on set today")
NOT_PRESENT = Phrase(fr="absent ce jour, par téléphone", en="not on set today, by phone")
LISTENING = Phrase(fr="Écoute extérieure", en="Outside listening line")
SAFETY = Phrase(fr="Sécurité", en="Safety")
ECO = Phrase(fr="Écoresponsabilité", en="Environment")
COVER = Phrase(fr="Plan B", en="Plan B (cover set)")
TRANSPORT = Phrase(fr="Transports", en="Transport")
NOTES = Phrase(fr="À savoir", en="Notes")

SCENES = Phrase(fr="Séquences", en="Scenes")
COL_ORDER = Phrase(fr="N°", en="No.")
COL_SCENE = Phrase(fr="Séq.", en="Scene")
COL_IE = Phrase(fr="I/E", en="I/E")
COL_LIGHT = Phrase(fr="Effet", en="D/N")
COL_SYNOPSIS = Phrase(fr="Décor, résumé", en="Set, synopsis")
COL_EIGHTHS = Phrase(fr="Pages", en="Pages")
COL_START = Phrase(fr="Installation", en="Set-up")
COL_SHOOT = Phrase(fr="Tournage", en="Shoot")
COL_ROLES = Phrase(fr="Rôles", en="Cast")
COL_EXTRAS = Phrase(fr="Figuration", en="Extras")
COL_RISKS = Phrase(fr="Risques", en="Risks")
LIGHTS = {
    "day": Phrase(fr="jour", en="day"),
    "night": Phrase(fr="nuit", en="night"),
    "dawn": Phrase(fr="aube", en="dawn"),
    "dusk": Phrase(fr="crépuscule", en="dusk"),
}
NOT_BEFORE = Phrase(fr="pas avant {at}", en="not before {at}")
NOT_AFTER = Phrase(fr="fini à {at}", en="done by {at}")

ROLES = Phrase(fr="Rôles", en="Cast")
COL_ROLE = Phrase(fr="Rôle", en="Role")
COL_PERFORMER = Phrase(fr="Artiste", en="Performer")
COL_PICK_UP = Phrase(fr="Transport", en="Pick-up")
COL_CALL = Phrase(fr="Arrivée", en="Call")
COL_HMC = Phrase(fr="HMC", en="Make-up")
COL_ON_SET = Phrase(fr="PAT", en="On set")
COL_IN_SCENES = Phrase(fr="Séquences", en="Scenes")
COL_DAY_OF = Phrase(fr="Jour", en="Day")
MINOR = Phrase(fr="{name} (mineur·e)", en="{name} (minor)")
EXTRAS = Phrase(fr="Figuration", en="Extras")
COL_GROUP = Phrase(fr="Groupe", en="Group")
COL_COUNT = Phrase(fr="Nombre", en="Number")
COL_NOTE = Phrase(fr="Note", en="Note")
COL_LEADER = Phrase(fr="Chef·fe de file", en="Leader")

DEPARTMENTS = Phrase(fr="Départements : convocations et besoins", en="Departments: calls and needs")
COL_DEPARTMENT = Phrase(fr="Département", en="Department")
COL_HEAD = Phrase(fr="Chef·fe de poste", en="Head")
COL_NEEDS = Phrase(fr="Besoins", en="Needs")
COL_PEOPLE = Phrase(fr="Pers.", en="People")
NO_DEPARTMENT = Phrase(fr="Autres", en="Others")

TOMORROW = Phrase(fr="Prévision du jour suivant : {day}", en="Advance for the next day: {day}")
TOMORROW_CALLS = Phrase(
    fr="Convocation générale {call}, PAT {pat}, fin {wrap}", en="General call {call}, shooting call {pat}, wrap {wrap}"
)
LAST_DAY = Phrase(fr="Dernier jour du plan de travail", en="Last day of the plan")

SIGN_PREPARED = Phrase(fr="Établie par", en="Prepared by")
SIGN_VALIDATED = Phrase(fr="Validée par", en="Approved by")

CREW = Phrase(fr="Liste de l'équipe", en="Crew list")
COL_NAME = Phrase(fr="Nom", en="Name")
COL_FUNCTION = Phrase(fr="Fonction", en="Position")
NOT_CALLED = Phrase(fr="Non convoqués : {names}", en="Not called: {names}")

CHANGES = Phrase(fr="Ce que le n° {version} change au n° {before}", en="What no. {version} changes in no. {before}")
COL_WHAT = Phrase(fr="Quoi", en="What")
COL_BEFORE = Phrase(fr="Avant", en="Before")
COL_AFTER = Phrase(fr="Maintenant", en="Now")
CALL_OF = Phrase(fr="Convocation de {name}", en="Call of {name}")
SCENE_N = Phrase(fr="Séquence {number}", en="Scene {number}")
EXTRAS_OF = Phrase(fr="Figuration : {name}", en="Extras: {name}")
EXTRAS_AT = Phrase(fr="{count} à {at}", en="{count} at {at}")
ORDER = Phrase(fr="Ordre des séquences", en="Order of scenes")
NOTHING = Phrase(fr="Aucun changement.", en="No change.")
RELEASE_COST = Phrase(
    fr="Coût des convocations déjà envoyées à qui ne vient plus, charges comprises, au plus : {amount} ({names}).",
    en="Cost of the calls already sent to those who no longer come, charges included, at most: {amount} ({names}).",
)
NO_RELEASE = Phrase(
    fr="Personne de ceux qui avaient été convoqués n'est libéré.", en="Nobody of those who had been called is released."
)
NOTICE = Phrase(fr="Pour vous : {name}", en="For you: {name}")
NOTICE_DAY = Phrase(fr="{title}, {day} (feuille n° {version})", en="{title}, {day} (sheet no. {version})")
NOTICE_CALL = Phrase(fr="Convocation à {at}, {place}", en="Call at {at}, {place}")
NOTICE_HMC = Phrase(fr="HMC à {at}", en="Make-up and costume at {at}")
NOTICE_ON_SET = Phrase(fr="Prêt·e sur le plateau à {at}", en="Ready on set at {at}")
NOTICE_RIDE = Phrase(fr="Transport : {ride}", en="Transport: {ride}")
NOTICE_SCENES = Phrase(fr="Séquences : {scenes}", en="Scenes: {scenes}")
NOTICE_MEAL = Phrase(fr="Coupure repas : {span}", en="Meal break: {span}")
NOTICE_WRAP = Phrase(fr="Fin prévue : {at}", en="Expected wrap: {at}")
NOTICE_HOSPITAL = Phrase(fr="Hôpital : {hospital}", en="Hospital: {hospital}")
NOTICE_RELEASED = Phrase(fr="Vous n'êtes plus convoqué·e ce jour-là.", en="You are no longer called that day.")
EVENT = Phrase(fr="Tournage J{number} – {title}", en="Shoot day {number} – {title}")

"""What is said of documents that do not agree with one another."""

from shootday.phrases.phrase import Phrase

# --- names that point at nothing

UNKNOWN_PERSON = Phrase(fr="personne inconnue : « {name} »", en="unknown person: “{name}”")
UNKNOWN_ROLE = Phrase(fr="rôle inconnu : « {name} »", en="unknown role: “{name}”")
UNKNOWN_DEPARTMENT = Phrase(fr="département inconnu : « {name} »", en="unknown department: “{name}”")
UNKNOWN_GROUP = Phrase(fr="groupe de figuration inconnu : « {name} »", en="unknown extras group: “{name}”")
UNKNOWN_LOCATION = Phrase(fr="décor inconnu : « {name} »", en="unknown location: “{name}”")
UNKNOWN_SCENE = Phrase(fr="séquence inconnue : « {name} »", en="unknown scene: “{name}”")
UNKNOWN_ACCOUNT = Phrase(fr="compte inconnu : « {name} »", en="unknown account: “{name}”")
UNKNOWN_CHARGES = Phrase(fr="catégorie de charges inconnue : « {name} »", en="unknown category of charges: “{name}”")
EXPECT_LISTED = Phrase(
    fr="« {key} » d'un élément de « {section} » dans {file}", en="the “{key}” of an item of “{section}” in {file}"
)
EXPECT_LISTED_NEAR = Phrase(
    fr="« {key} » d'un élément de « {section} » dans {file}, peut-être « {near} »",
    en="the “{key}” of an item of “{section}” in {file}, maybe “{near}”",
)
TWICE = Phrase(fr="« {name} » existe déjà, ligne {line}", en="“{name}” exists already, on line {line}")
EXPECT_UNIQUE = Phrase(fr="un nom qui ne sert qu'une fois", en="a name that is used once")
CALLED_TWICE = Phrase(fr="« {name} » figure déjà ligne {line}", en="“{name}” is listed already, on line {line}")
EXPECT_ONE_LINE = Phrase(fr="une seule ligne pour chaque nom", en="a single line for each name")

# --- times that run backwards

BACKWARDS = Phrase(
    fr="« {late} » ({late_at}) est avant « {early} » ({early_at})",
    en="“{late}” ({late_at}) is before “{early}” ({early_at})",
)
NO_LENGTH = Phrase(
    fr="« {late} » n'est pas après « {early} » ({early_at})", en="“{late}” is not after “{early}” ({early_at})"
)
EXPECT_FROM = Phrase(fr="{at} ou plus tard", en="{at} or later")
EXPECT_FROM_CLOCK = Phrase(fr="{at} ou plus tard, « +1 » après minuit", en="{at} or later, “+1” past midnight")
EXPECT_AFTER = Phrase(fr="plus tard que {at}, « +1 » après minuit", en="later than {at}, “+1” past midnight")
AFTER_WRAP = Phrase(
    fr="convocation à {at}, après la fin de journée prévue ({wrap})", en="call at {at}, after the planned wrap ({wrap})"
)
EXPECT_BEFORE_WRAP = Phrase(fr="une heure avant {wrap}", en="a time before {wrap}")

# --- people, scenes, plan

MINOR_UNBORN = Phrase(
    fr="« {name} » est mineur·e sans date de naissance", en="“{name}” is a minor without a birth date"
)
EXPECT_BIRTH_DATE = Phrase(
    fr="birth_date : les limites légales dépendent de l'âge", en="birth_date: the legal limits depend on the age"
)
TORN = Phrase(
    fr="les séquences « {name} » et « {other} » doivent et ne doivent pas être du même jour",
    en="scenes “{name}” and “{other}” must and must not share a day",
)
EXPECT_ONE_OR_OTHER = Phrase(fr="l'un ou l'autre", en="one or the other")
HALF_A_PLACE = Phrase(fr="« {one} » seule ne situe rien", en="“{one}” alone is nowhere")
EXPECT_OTHER = Phrase(fr="« {other} » aussi", en="“{other}” too")
CYCLE = Phrase(fr="ces séquences s'attendent en rond : {names}", en="these scenes wait for one another: {names}")
EXPECT_NO_CYCLE = Phrase(
    fr="qu'au moins l'une d'elles n'en attende aucune autre", en="at least one of them to wait for none of the others"
)
DAY_TWICE = Phrase(fr="le {day} figure déjà ligne {line}", en="{day} is listed already, on line {line}")
EXPECT_DAY_ONCE = Phrase(fr="un seul jour de tournage par date", en="one shooting day a date")
DAY_OUT_OF_ORDER = Phrase(fr="le {day} vient après le {before}", en="{day} comes after {before}")
EXPECT_DAY_ORDER = Phrase(fr="les jours dans l'ordre des dates", en="the days in order of date")
SCENE_TWICE = Phrase(
    fr="la séquence « {name} » est déjà prévue le {day}", en="scene “{name}” is planned already on {day}"
)
EXPECT_PART = Phrase(
    fr="une seule fois, ou dans « parts » de ce jour le pourcentage déjà tourné",
    en="only once, or in this day's “parts” the percentage already in the can",
)
SCENE_TWICE_A_DAY = Phrase(
    fr="la séquence « {name} » est déjà prévue ce jour-là", en="scene “{name}” is planned already on that day"
)
EXPECT_ONCE_A_DAY = Phrase(fr="une seule fois dans la journée", en="once a day")
PART_NOT_PLANNED = Phrase(
    fr="« {name} » n'est pas une séquence de ce jour", en="“{name}” is not one of this day's scenes"
)
EXPECT_OF_THE_DAY = Phrase(fr="une séquence de « segments » de ce jour", en="a scene of this day's “segments”")
PART_RANGE = Phrase(fr="« {name} » : {value} % déjà tournés", en="“{name}”: {value} % in the can already")
EXPECT_PERCENT = Phrase(fr="un nombre entier de 0 à 99", en="a whole number from 0 to 99")
CLOSED = Phrase(
    fr="la séquence « {name} » : le décor « {location} » est fermé le {day}",
    en="scene “{name}”: the location “{location}” is closed on {day}",
)
EXPECT_OPEN_DAY = Phrase(fr="un jour où ce décor est ouvert", en="a day on which that location is open")
PERFORMER_AWAY = Phrase(
    fr="la séquence « {name} » : {person} est indisponible le {day}",
    en="scene “{name}”: {person} is not available on {day}",
)
CALLED_AWAY = Phrase(fr="{person} est indisponible le {day}", en="{person} is not available on {day}")
EXPECT_AVAILABLE = Phrase(
    fr="un jour hors des dates « unavailable » de cette personne", en="a day outside that person's “unavailable” dates"
)

# --- call sheets

DAY_NOT_PLANNED = Phrase(fr="le {day} n'est pas un jour du plan de travail", en="{day} is not a day of the plan")
EXPECT_PLANNED_DAY = Phrase(fr="un jour de plan.yaml", en="a day of plan.yaml")
SHEET_TWICE = Phrase(fr="le {day} a déjà une feuille de service : {file}", en="{day} has a call sheet already: {file}")
EXPECT_ONE_SHEET = Phrase(fr="une feuille de service par jour", en="one call sheet a day")
NOT_IN_PLAN = Phrase(
    fr="la séquence « {name} » n'est pas au plan de travail du {day}", en="scene “{name}” is not in the plan of {day}"
)
NOT_ON_SHEET = Phrase(
    fr="il manque au plan de ce jour : {names}", en="scenes of this day's plan that are missing here: {names}"
)
EXPECT_PLAN_SEGMENTS = Phrase(
    fr="les mêmes séquences que plan.yaml ce jour-là", en="the same scenes as plan.yaml on that day"
)
OUTSIDE_HOURS = Phrase(
    fr="la séquence « {name} » ({start} – {end}) sort des heures du décor « {location} »",
    en="scene “{name}” ({start} – {end}) is outside the hours of the location “{location}”",
)
EXPECT_HOURS = Phrase(fr="entre {hours}", en="within {hours}")

# --- devis

NO_SUBJECT = Phrase(fr="la clé « {driver} » demande un « subject »", en="the driver “{driver}” needs a “subject”")
EXPECT_SUBJECT = Phrase(fr="qui ou quoi fait venir ce coût", en="who or what makes that cost come in")
RATE_DIFFERS = Phrase(
    fr="« rate » vaut {rate} mais le contrat de {person} dit {contract}",
    en="“rate” is {rate} but {person}'s contract says {contract}",
)
UNKNOWN_CHART = Phrase(fr="plan de comptes inconnu : « {name} »", en="unknown chart of accounts: “{name}”")
EXPECT_OTHER_DAY = Phrase(fr="un autre « valid_from » pour ce taux", en="another “valid_from” for that rate")
EXPECT_BASE = Phrase(fr="un compte du devis ou un groupe : {known}", en="an account of the devis or a group: {known}")
SEAL_BROKEN = Phrase(
    fr="le devis n'est plus celui que {by} a verrouillé le {day}",
    en="the devis is no longer the one that {by} locked on {day}",
)
EXPECT_SEAL = Phrase(
    fr="les lignes d'origine et un avenant daté, ou pour verrouiller à nouveau seal: {seal}",
    en="the lines as they were and a dated amendment, or to lock it anew seal: {seal}",
)
AMENDED_BEFORE = Phrase(
    fr="avenant du {day}, avant le verrouillage du {locked}", en="amendment of {day}, before the lock of {locked}"
)
EXPECT_FROM_DAY = Phrase(fr="{day} ou plus tard", en="{day} or later")
EXPECT_CONTRACT_RATE = Phrase(fr="{contract}, comme dans people.yaml", en="{contract}, as in people.yaml")

UNKNOWN_READING = Phrase(
    fr="aucune convention ne laisse lire « {name} » comme « {value} »",
    en="no agreement leaves “{name}” to be read as “{value}”",
)
EXPECT_ONE_OF = Phrase(fr="au choix : {known}", en="one of: {known}")

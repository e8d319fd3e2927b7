"""Sentences of the hours: why a figure is missing, and the names of brackets, breaches and deadlines."""

from collections.abc import Mapping

from shootday.phrases.phrase import Phrase

NOT_PUNCHED = Phrase(fr="Aucune arrivée pointée.", en="Not punched in.")
OUT_WITHOUT_IN = Phrase(
    fr="Départ pointé sans arrivée : heures inconnues.", en="Punched out without an in: hours unknown."
)
OUT_BEFORE_IN = Phrase(
    fr="Départ pointé avant l'arrivée : heures inconnues, à corriger.",
    en="Punched out before in: hours unknown, to be corrected.",
)
OVERLAPPING = Phrase(
    fr="Deux présences pointées se chevauchent : heures inconnues, à corriger.",
    en="Two stretches of presence overlap: hours unknown, to be corrected.",
)
OUTSIDE_CONTRACT = Phrase(
    fr="Jour hors des dates du contrat : présence seule, paie non calculée.",
    en="A day outside the contract's dates: presence only, pay not computed.",
)
UNDATED_CONTRACT = Phrase(
    fr="Contrat sans dates : le jour férié non travaillé de la semaine n'est pas compté.",
    en="Contract without dates: the week's public holiday that was not worked is not counted.",
)
ABSENT = Phrase(fr="Absence : ni heures ni paie.", en="Absent: no hours, no pay.")
UNKNOWN_PERSON = Phrase(fr="« {person} » ne figure pas dans les documents.", en='"{person}" is not in the documents.')
FLAT_CACHET = Phrase(
    fr="Cachet forfaitaire : la présence est indiquée, elle ne change pas la paie.",
    en="Flat fee (cachet): presence is shown, it does not change the pay.",
)
NO_CONTRACT = Phrase(
    fr="Pas de contrat dans les documents : présence seule, paie non calculée.",
    en="No contract in the documents: presence only, pay not computed.",
)
AGREEMENT_NOT_COVERED = Phrase(
    fr="Convention « {agreement} » non prise en charge à cette date : présence seule, paie non calculée.",
    en='Agreement "{agreement}" is not covered on this date: presence only, pay not computed.',
)
UNIT_NOT_COVERED = Phrase(
    fr="Contrat {unit} sous « {agreement} » : présence seule, cette convention n'en dit rien.",
    en='Contract {unit} under "{agreement}": presence only, this agreement says nothing of it.',
)
PERFORMER_UNIT_NOT_COVERED = Phrase(
    fr="Artiste sous contrat {unit} : présence seule, seul le cachet est calculé.",
    en="Performer under a contract {unit}: presence only, pay is computed for a flat fee alone.",
)
FEE_HOUR_UNKNOWN = Phrase(
    fr="Heure de « {agreement} » inconnue à cette date ({source}) : à donner au contrat, paie non calculée.",
    en='The hour of "{agreement}" is not known on this date ({source}): to be given in the contract, pay not computed.',
)
ENGAGEMENT_OVERTIME = Phrase(
    fr="Engagement de plusieurs jours : les heures supplémentaires se comptent à sa fin.",
    en="Engagement of several days: overtime is counted at its end.",
)
UNDATED_ENGAGEMENT = Phrase(
    fr="Contrat à la semaine sans dates : les heures supplémentaires, vues à sa fin, ne sont pas comptées.",
    en="Contract by the week without dates: overtime, seen at its end, is not counted.",
)
SHORT_ENGAGEMENT = Phrase(
    fr="Engagement à la semaine de {days} jours, le texte en demande au moins {least} ({source}).",
    en="Engagement by the week of {days} days, the text asks for at least {least} ({source}).",
)
BELOW_MINIMUM = Phrase(
    fr="Taux sous le minimum ({rate} < {least}, {source}) : à relever, la paie n'est pas corrigée.",
    en="Rate below the minimum ({rate} < {least}, {source}): to be raised, the pay is not corrected.",
)
EXTRA_NOT_COVERED = Phrase(
    fr="Figuration : présence seule, paie non calculée.", en="Extra: presence only, pay not computed."
)
TRAINEE_NOT_COVERED = Phrase(
    fr="Stagiaire : présence seule, paie non calculée.", en="Trainee: presence only, pay not computed."
)
TRAINEE_UNPAID = Phrase(
    fr="Stagiaire en formation : présence seule, la production ne doit pas de salaire.",
    en="Trainee in training: presence only, the production owes no wage.",
)
TRAINEE_WITH_A_RATE = Phrase(
    fr="Stagiaire avec un taux au contrat : présence seule, l'emploi du temps de la formation n'en fait pas une paie.",
    en="Trainee with a rate in the contract: presence only, the training's timetable makes no pay of it.",
)
NO_CHARGE_RATE = Phrase(
    fr="Le devis n'a pas de taux de charges pour « {category} » : coût employeur inconnu.",
    en='The devis has no rate of charges for "{category}": employer cost unknown.',
)
NO_BIRTH_DATE = Phrase(
    fr="Date de naissance manquante : les durées maximales d'un enfant ne sont pas vérifiées.",
    en="Birth date missing: a child's longest hours are not checked.",
)
OUTSIDE_HOURS = Phrase(
    fr="Cadre dirigeant : rémunération forfaitaire, les règles d'horaire ne la changent pas.",
    en="Senior executive: flat pay, rules on hours do not change it.",
)
DAY_TOO_LONG = Phrase(
    fr="Plus de 24 heures d'affilée : un pointage manque, paie non calculée.",
    en="More than 24 hours on end: a punch is missing, pay not computed.",
)
WEEK_OVERTIME_APART = Phrase(
    fr="Contrat à la semaine : les heures supplémentaires sont sur la feuille de la semaine.",
    en="Contract by the week: overtime is on the week's sheet.",
)
BELOW_SMIC = Phrase(
    fr="Taux horaire sous le SMIC ({hourly} < {least}) : à relever, la paie n'est pas corrigée.",
    en="Hourly rate below the minimum wage ({hourly} < {least}): to be raised, the pay is not corrected.",
)
OTHER_CURRENCY = Phrase(
    fr="Les montants de « {agreement} » sont dans une autre monnaie que la production : ils ne sont pas chiffrés.",
    en='The amounts of "{agreement}" are in another currency than the production: they are not given.',
)
BOTH = Phrase(fr="{first} {second}", en="{first} {second}")

CONTRACT_SOURCE = "contrat / contract"
"""The source of a pay that no agreement decides: the same in both languages."""

BY_HOUR = Phrase(fr="à l'heure", en="by the hour")
BY_DAY = Phrase(fr="à la journée", en="by the day")
BY_CACHET = Phrase(fr="au cachet", en="by the cachet")
BY_WEEK = Phrase(fr="à la semaine", en="by the week")

BASE = Phrase(fr="heures normales", en="base hours")
OVERTIME = Phrase(fr="heures sup. à {percent} %", en="overtime +{percent}%")
NIGHT = Phrase(fr="nuit", en="night")
SUNDAY = Phrase(fr="dimanche", en="Sunday")
HOLIDAY = Phrase(fr="jour férié", en="public holiday")
ENGAGEMENT = Phrase(fr="engagement à la journée à {percent} %", en="engagement by the day +{percent}%")
LONG_DAY = Phrase(fr="au-delà de la 10e heure, {percent} %", en="beyond the 10th hour +{percent}%")
PAUSE = Phrase(fr="pause payée", en="paid pause")
SIXTH_DAY = Phrase(fr="sixième jour", en="sixth day")
ROUNDING = Phrase(fr="arrondi de la semaine", en="week rounded up")
EQUIVALENCE = Phrase(fr="équivalence, non payées", en="equivalence, not paid")
HOLIDAY_UNWORKED = Phrase(fr="jour férié non travaillé", en="public holiday not worked")
GUARANTEE = Phrase(fr="garantie", en="guarantee")
CACHET = Phrase(fr="cachet", en="cachet")
HMC = Phrase(fr="HMC au-delà du cachet", en="hair, make-up and costume beyond the cachet")
NIGHT_DAY = Phrase(fr="journée entière majorée pour la nuit", en="whole day raised for the night")
HOLIDAY_DAY = Phrase(fr="journée entière majorée, jour férié", en="whole day raised, public holiday")

BRACKETS: Mapping[str, Phrase] = {
    "base": BASE,
    "overtime": OVERTIME,
    "engagement": ENGAGEMENT,
    "long_day": LONG_DAY,
    "night": NIGHT,
    "sunday": SUNDAY,
    "holiday": HOLIDAY,
    "pause": PAUSE,
    "sixth_day": SIXTH_DAY,
    "rounding": ROUNDING,
    "equivalence": EQUIVALENCE,
    "holiday_unworked": HOLIDAY_UNWORKED,
    "guarantee": GUARANTEE,
    "cachet": CACHET,
    "hmc": HMC,
    "night_day": NIGHT_DAY,
    "holiday_day": HOLIDAY_DAY,
}
"""The parts of a bracket's name, their per cent left out."""

TRANSPORT = Phrase(fr="transport du RDV au plateau", en="transport from the meeting point to the set")
TRAVEL = Phrase(fr="voyage", en="travel")
MISSING_REST = Phrase(fr="repos manquant", en="missing rest")
SUNDAY_RECOVERY = Phrase(fr="récupération du dimanche", en="day off for a Sunday")
HOLIDAY_RECOVERY = Phrase(fr="récupération du jour férié", en="day off for a public holiday")
SIXTH_DAY_RECOVERY = Phrase(fr="récupération du sixième jour", en="day off for a sixth day")
MEAL = Phrase(fr="repas, s'il n'est pas fourni", en="meal, unless provided")
BREAKFAST = Phrase(fr="casse-croûte, s'il n'est pas fourni", en="early breakfast, unless provided")
HMC_INDEMNITY = Phrase(fr="indemnité d'HMC", en="allowance for hair, make-up and costume")
SIXTH_DAY_RAISED = Phrase(fr="majoration du sixième jour", en="premium for the sixth day")
MEAL_PENALTY = Phrase(fr="pénalité de repas tardif", en="meal penalty")
FORCED_CALL = Phrase(fr="convocation avant la fin du repos", en="forced call")
TAXI = Phrase(fr="taxi de nuit, sur justificatif", en="taxi at night, by receipt")

INDEMNITIES: Mapping[str, Phrase] = {
    "transport": TRANSPORT,
    "travel": TRAVEL,
    "missing_rest": MISSING_REST,
    "sunday_recovery": SUNDAY_RECOVERY,
    "holiday_recovery": HOLIDAY_RECOVERY,
    "sixth_day_recovery": SIXTH_DAY_RECOVERY,
    "meal": MEAL,
    "breakfast": BREAKFAST,
    "taxi": TAXI,
    "meal_penalty": MEAL_PENALTY,
    "hmc": HMC_INDEMNITY,
    "sixth_day": SIXTH_DAY_RAISED,
    "forced_call": FORCED_CALL,
    "uniform": Phrase(fr="supplément : uniforme", en="supplement: uniform"),
    "dinner_suit": Phrase(fr="supplément : smoking", en="supplement: dinner suit"),
    "special_costume": Phrase(fr="supplément : costume spécial", en="supplement: special costume"),
    "silhouette": Phrase(fr="supplément : silhouette", en="supplement: silhouette"),
    "fitting": Phrase(fr="essayage", en="fitting"),
}
"""The names of indemnities, by code."""

DAY_OVER_10H = Phrase(fr="journée de plus de 10 h", en="day over 10 h")
DAY_OVER_12H = Phrase(fr="journée de plus de 12 h", en="day over 12 h")
PAUSE_BEFORE_6H = Phrase(fr="pause de 20 min avant 6 h de travail", en="20 min pause before 6 h of work")
AVAILABILITY_DAY = Phrase(fr="journée de disponibilité de plus de 14 h 20", en="availability day over 14 h 20")
AMPLITUDE_15H = Phrase(fr="amplitude de plus de 15 h", en="amplitude over 15 h")
MEAL_DUE_6H = Phrase(fr="repas dû dans les 6 h", en="meal due within 6 h")
DAILY_REST_12H = Phrase(fr="repos quotidien de 12 h", en="daily rest of 12 h")
DAILY_REST_10H = Phrase(fr="repos quotidien de 10 h", en="daily rest of 10 h")
DAILY_REST_11H = Phrase(fr="repos quotidien de 11 h", en="daily rest of 11 h")
AMPLITUDE_12H = Phrase(fr="amplitude de plus de 12 h", en="amplitude over 12 h")
MEAL_HOURS = Phrase(fr="repas hors des heures du texte", en="meal outside the text's hours")
MEAL_LENGTH = Phrase(fr="repas de moins d'une heure", en="meal shorter than an hour")
AMPLITUDE_13H = Phrase(fr="amplitude de plus de 13 h", en="amplitude over 13 h")
OUTSIDE_TIMETABLE = Phrase(fr="hors de l'emploi du temps de la formation", en="outside the training's timetable")
CHILD_DAY_LIMIT = Phrase(fr="durée journalière de l'enfant", en="child's hours in a day")
CHILD_SPELL_LIMIT = Phrase(fr="pause due à l'enfant", en="child's pause due")
CHILD_NIGHT = Phrase(fr="travail de nuit d'un enfant", en="child at work at night")
CHILD_SUNDAY = Phrase(fr="mineur au travail le dimanche", en="minor at work on a Sunday")
CHILD_REST_14H = Phrase(fr="repos quotidien de 14 h de l'enfant", en="child's daily rest of 14 h")
CHILD_REST_12H = Phrase(fr="repos quotidien de 12 h (16-17 ans)", en="daily rest of 12 h (aged 16-17)")

WATCHED: Mapping[str, Phrase] = {
    "early_pause": Phrase(
        fr="à surveiller : plus de 5 h de travail sans pause", en="to be watched: over 5 h of work without a pause"
    ),
    "late_meal": Phrase(fr="à surveiller : repas après 6 h de travail", en="to be watched: meal after 6 h of work"),
}
"""What no text forbids and is to be watched, by code."""

WEEK_RULES: Mapping[str, Phrase] = {
    "week_over_46h": Phrase(fr="semaine de plus de 46 h", en="week over 46 h"),
    "week_over_48h": Phrase(fr="semaine de plus de 48 h", en="week over 48 h"),
    "week_over_54h": Phrase(fr="semaine de plus de 54 h", en="week over 54 h"),
    "week_over_60h": Phrase(fr="semaine de plus de 60 h", en="week over 60 h"),
    "availability_over_2": Phrase(
        fr="plus de deux longues journées de disponibilité dans la semaine",
        en="more than two long availability days in the week",
    ),
    "sundays_over_25": Phrase(fr="plus de 25 dimanches dans l'année", en="more than 25 Sundays in the year"),
    "overtime_over_300h": Phrase(
        fr="plus de 300 heures supplémentaires dans l'année", en="over 300 hours of overtime in the year"
    ),
    "six_day_weeks_over_6": Phrase(
        fr="plus de six semaines de six jours d'affilée", en="more than six six-day weeks in a row"
    ),
    "six_day_weeks_over_3": Phrase(
        fr="plus de trois semaines de six jours d'affilée", en="more than three six-day weeks in a row"
    ),
    "week_over_35h": Phrase(fr="semaine de plus de 35 h", en="week over 35 h"),
    "week_average_over_46h": Phrase(
        fr="plus de 46 h en moyenne sur 12 semaines", en="over 46 h on average of 12 weeks"
    ),
    "days_in_row_over_6": Phrase(fr="plus de six jours d'affilée", en="more than six days in a row"),
    "six_day_weeks_over_4": Phrase(
        fr="plus de quatre semaines de six jours d'affilée", en="more than four six-day weeks in a row"
    ),
    "weekly_rest": Phrase(fr="repos hebdomadaire", en="weekly rest"),
    "day_contract_over_4_days": Phrase(
        fr="contrat à la journée : cinq jours d'affilée ou plus dans la semaine",
        en="contract by the day: five days in a row or more in the week",
    ),
}
"""The names of a week's breaches, by code."""

REASONS: Mapping[str, Phrase] = {
    "end_of_shot": Phrase(fr="fin de plan", en="end of a shot"),
    "end_of_scene": Phrase(fr="fin de séquence", en="end of a scene"),
    "end_of_set": Phrase(fr="fin de décor", en="end of a set"),
    "availability": Phrase(fr="disponibilité d'un artiste", en="availability of a performer"),
    "delay": Phrase(fr="retard imprévu", en="unforeseen delay"),
    "preparation": Phrase(fr="préparation exceptionnelle", en="exceptional preparation"),
}
"""Why a day went on, by code."""
REASONED = Phrase(fr="{rule}, motif : {reason}", en="{rule}, reason: {reason}")

WORK_SPAN = Phrase(fr="travail de {start} à {end}", en="work from {start} to {end}")
TRANSPORT_SPAN = Phrase(fr="RDV–plateau de {start} à {end}", en="meeting point–set from {start} to {end}")
WORKED = Phrase(fr="heures travaillées", en="hours worked")
WORKED_ON = Phrase(fr="heures travaillées le {day}", en="hours worked on {day}")
AMPLITUDE = Phrase(fr="amplitude", en="amplitude")
REST_BEFORE = Phrase(fr="repos avant la journée", en="rest before the day")
EQUIVALENT = Phrase(fr="équivalence : {paid} payées pour {presence}", en="equivalence: {paid} paid for {presence}")
EFFECTIVE = Phrase(fr="heures comptées après équivalence", en="hours counted after equivalence")
PIECE = Phrase(fr="{bracket}, à {percent} %", en="{bracket}, at {percent}%")
TOGETHER = Phrase(fr="{first}, {second}", en="{first}, {second}")
PHE = Phrase(fr="équivalent en heures de base", en="equivalent in base hours")
HOURLY = Phrase(fr="heure de base : {rate} ÷ {hours}", en="base hour: {rate} ÷ {hours}")
PREMIUM_HOUR = Phrase(fr="heure sur laquelle portent les majorations", en="hour that premiums are taken on")
FEE = Phrase(fr="cachet du contrat", en="the contract's cachet")
FEE_OF_DAY = Phrase(fr="part du jour : {rate} ÷ {days} jours", en="the day's part: {rate} ÷ {days} days")
FEE_OF_WEEK = Phrase(
    fr="semaine du contrat : {rate}, {days} jours sur {full}", en="the contract's week: {rate}, {days} of {full} days"
)
ON_TOP = Phrase(fr="en plus : {bracket}", en="on top: {bracket}")
GROSS = Phrase(fr="brut", en="gross")
CHARGES = Phrase(fr="charges patronales à {percent} % (estimation)", en="employer charges at {percent}% (estimate)")
COST = Phrase(fr="coût employeur (estimation)", en="employer cost (estimate)")
AVERAGE = Phrase(fr="moyenne par semaine sur {weeks} semaines", en="average a week over {weeks} weeks")
OPEN_READING = Phrase(fr="point ouvert : {why}", en="open point: {why}")
IN_ROW = Phrase(fr="jours travaillés d'affilée", en="days worked in a row")

RULES: Mapping[str, Phrase] = {
    "day_over_10h": DAY_OVER_10H,
    "day_over_12h": DAY_OVER_12H,
    "pause_before_6h": PAUSE_BEFORE_6H,
    "daily_rest_10h": DAILY_REST_10H,
    "daily_rest_11h": DAILY_REST_11H,
    "daily_rest_12h": DAILY_REST_12H,
    "availability_day": AVAILABILITY_DAY,
    "amplitude_15h": AMPLITUDE_15H,
    "meal_due_6h": MEAL_DUE_6H,
    "amplitude_12h": AMPLITUDE_12H,
    "amplitude_13h": AMPLITUDE_13H,
    "meal_hours": MEAL_HOURS,
    "meal_length": MEAL_LENGTH,
    "outside_timetable": OUTSIDE_TIMETABLE,
    "child_day_limit": CHILD_DAY_LIMIT,
    "child_spell_limit": CHILD_SPELL_LIMIT,
    "child_night": CHILD_NIGHT,
    "child_sunday": CHILD_SUNDAY,
    "child_rest_14h": CHILD_REST_14H,
    "child_rest_12h": CHILD_REST_12H,
}
"""The names of breaches and deadlines, by code."""

"""Sentences of the hours sheets, of what goes to payroll and of the monthly statement."""

from shootday.phrases.phrase import Phrase

WEEK_OF = Phrase(fr="{week}, du {first} au {last}", en="{week}, {first} to {last}")
RECAP = Phrase(fr="Récapitulatif de la semaine", en="The week in short")
MONTH = Phrase(fr="Mois de {month} : pour l'AEM", en="Month of {month}: for the monthly statement (AEM)")
MONTH_NOTE = Phrase(
    fr="Jours enregistrés au journal, brut estimé : à rapprocher de la paie avant déclaration.",
    en="Days that the journal holds, gross estimated: to be checked against payroll before it is declared.",
)
SHEET_OF = Phrase(fr="Décompte individuel – {name}", en="Individual hours sheet – {name}")

COL_NAME = Phrase(fr="Nom", en="Name")
COL_FUNCTION = Phrase(fr="Poste", en="Position")
COL_DAYS = Phrase(fr="Jours", en="Days")
COL_WORKED = Phrase(fr="Travail", en="Worked")
COL_NORMAL = Phrase(fr="Normales", en="Base")
COL_25 = Phrase(fr="Sup. ≤ 25 %", en="OT ≤ 25%")
COL_50 = Phrase(fr="Sup. ≤ 50 %", en="OT ≤ 50%")
COL_MORE = Phrase(fr="Sup. > 50 %", en="OT > 50%")
COL_NIGHT = Phrase(fr="Nuit", en="Night")
COL_SUNDAY = Phrase(fr="Dimanche", en="Sunday")
COL_GROSS = Phrase(fr="Brut estimé", en="Gross (est.)")
COL_COST = Phrase(fr="Coût estimé", en="Cost (est.)")
COL_NOTE = Phrase(fr="Observations", en="Remarks")
COL_HOURS = Phrase(fr="Heures", en="Hours")
COL_CACHETS = Phrase(fr="Cachets", en="Cachets")
COL_FIRST = Phrase(fr="Début de contrat", en="Contract from")
COL_LAST = Phrase(fr="Fin de contrat", en="Contract to")
RUNNING = Phrase(fr="en cours", en="running")

CONTRACT = Phrase(fr="Contrat", en="Contract")
UNITS = {
    "hour": Phrase(fr="à l'heure", en="by the hour"),
    "day": Phrase(fr="à la journée", en="by the day"),
    "cachet": Phrase(fr="au cachet", en="by the cachet"),
    "week": Phrase(fr="à la semaine", en="by the week"),
}
NO_CONTRACT = Phrase(fr="pas de contrat aux documents", en="no contract in the documents")
AGREEMENT = Phrase(fr="Convention", en="Agreement")
DEPARTMENT = Phrase(fr="Département", en="Department")
WEEK = Phrase(fr="Semaine", en="Week")
RATE = Phrase(fr="Taux", en="Rate")

DAYS = Phrase(fr="Journées", en="Days")
COL_DATE = Phrase(fr="Date", en="Date")
COL_CALL = Phrase(fr="Convoc.", en="Call")
COL_IN = Phrase(fr="Arrivée", en="In")
COL_MEAL = Phrase(fr="Repas", en="Meal")
COL_PAUSES = Phrase(fr="Pauses", en="Pauses")
COL_OUT = Phrase(fr="Départ", en="Out")
COL_REST = Phrase(fr="Repos avant", en="Rest before")
PAID = Phrase(fr="Ce qui est payé", en="What is paid")
COL_BRACKET = Phrase(fr="Nature", en="Kind")
COL_MINUTES = Phrase(fr="Durée", en="Time")
COL_PERCENT = Phrase(fr="% du taux", en="% of rate")
COL_SOURCE = Phrase(fr="Règle", en="Rule")
NOT_PAID = Phrase(fr="Paie non calculée : {reason}", en="Pay not computed: {reason}")
OWED = Phrase(fr="Dû en plus du brut", en="Owed besides the gross")
COL_QUANTITY = Phrase(fr="Quantité", en="Quantity")
COL_AMOUNT = Phrase(fr="Montant", en="Amount")
GROSS_LINE = Phrase(
    fr="Brut estimé de la semaine : {gross}. Ce décompte n'est pas un bulletin de paie.",
    en="Estimated gross of the week: {gross}. This sheet is no payslip.",
)
SIGN_PERSON = Phrase(fr="Signature de l'intéressé·e, le", en="Signature of the person concerned, on")
SIGN_PRODUCTION = Phrase(fr="Attesté par la production, remis le", en="Attested by the production, handed over on")
SIGNED = Phrase(fr="Signé au journal le {day} par {by}", en="Signed in the journal on {day} by {by}")
HERSELF = Phrase(fr="l'intéressé·e", en="the person")
NOBODY = Phrase(fr="Personne n'a travaillé cette semaine.", en="Nobody worked this week.")

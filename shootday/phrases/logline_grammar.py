"""The log line's syntax as it is printed: a form and an example for each verb. The verbs themselves are not here."""

from shootday.phrases.phrase import Phrase

VERB_LINE = Phrase(fr="{words}\n    {form}\n    ex. {example}", en="{words}\n    {form}\n    e.g. {example}")
INTRO = Phrase(
    fr="Une ligne : un verbe (le premier mot qui en est un, français ou anglais), des sujets, une heure ; le reste "
    "est du texte.",
    en="A line: a verb (the first word that is one, in French or English), subjects, a time; the rest is text.",
)
TIMES = Phrase(
    fr="Heures : 8:12, 8h12, 0812, 00:30 +1 (après minuit), -5 (il y a cinq minutes), +10 (après la convocation de la "
    "personne), hier 23:40, 2026-10-14 8:12, 8:00-9:15. Sans heure : maintenant. Un nombre seul est une séquence si "
    "l'une porte ce numéro, sinon une heure.",
    en="Times: 8:12, 8h12, 0812, 00:30 +1 (past midnight), -5 (five minutes ago), +10 (after that person's call), "
    "yesterday 23:40, 2026-10-14 8:12, 8:00-9:15. No time: now. A bare number is a scene if one has it, else a time.",
)
NAMES = Phrase(
    fr="Noms : sans égard aux majuscules ni aux accents, entre guillemets s'ils ont des espaces ; le nom d'un rôle est "
    "la personne qui le joue ; @id est exactement celui de cet identifiant.",
    en="Names: whatever the case and accents, in quotes when they hold spaces; a role's name is the person who plays "
    "it; @id is exactly the one with that id.",
)

TIME = Phrase(fr="[HEURE]", en="[TIME]")
MEAL = Phrase(fr="[PERSONNE | DÉPARTEMENT …] [HEURE | HEURE-HEURE]", en="[PERSON | DEPARTMENT …] [TIME | TIME-TIME]")
MEAL_END = Phrase(fr="[PERSONNE | DÉPARTEMENT …] [HEURE]", en="[PERSON | DEPARTMENT …] [TIME]")
PUNCH = Phrase(
    fr="PERSONNE | DÉPARTEMENT | FIGURATION [NOMBRE] … [HEURE] [sauf PERSONNE … [HEURE]]",
    en="PERSON | DEPARTMENT | EXTRAS [COUNT] … [TIME] [except PERSON … [TIME]]",
)
PUNCH_SPAN = Phrase(
    fr="PERSONNE | DÉPARTEMENT | FIGURATION [NOMBRE] … [HEURE | HEURE-HEURE] [sauf PERSONNE … [HEURE]]",
    en="PERSON | DEPARTMENT | EXTRAS [COUNT] … [TIME | TIME-TIME] [except PERSON … [TIME]]",
)
MARK = Phrase(
    fr="SÉQUENCE … [HEURE] [N prises] [utile Nm] [piste:NOM] [passe:N] [NOTE]",
    en="SCENE … [TIME] [N takes] [useful Nm] [track:NAME] [pass:N] [NOTE]",
)
PART = Phrase(fr="SÉQUENCE N% [HEURE] [N prises] [utile Nm] [NOTE]", en="SCENE N% [TIME] [N takes] [useful Nm] [NOTE]")
MARK_OR_PUNCH = Phrase(
    fr="SÉQUENCE [HEURE] [NOTE]  ou  PERSONNE … [HEURE]", en="SCENE [TIME] [NOTE]  or  PERSON … [TIME]"
)
PAUSE = Phrase(
    fr="SÉQUENCE [HEURE] [NOTE]  ou  PERSONNE … [HEURE | HEURE-HEURE]",
    en="SCENE [TIME] [NOTE]  or  PERSON … [TIME | TIME-TIME]",
)
INCIDENT = Phrase(
    fr="CAUSE [Nm] [SÉQUENCE | PERSONNE | DÉCOR …] [HEURE] [TEXTE] [mesures : TEXTE] — causes : {causes}",
    en="CAUSE [Nm] [SCENE | PERSON | LOCATION …] [TIME] [TEXT] [measures: TEXT] — causes: {causes}",
)
AWAY = Phrase(
    fr="PERSONNE | DÉCOR | matériel NOM  [DÉBUT]..[FIN] (heure, demain, date)",
    en="PERSON | LOCATION | gear NAME  [START]..[END] (time, tomorrow, date)",
)
EXPENSE = Phrase(
    fr="MONTANT ttcN | ht  COMPTE [HEURE] [LIBELLÉ] [chez:NOM] [reçu:N] [par:PERSONNE] [mode:NOM]",
    en="AMOUNT vatN | net  ACCOUNT [TIME] [LABEL] [supplier:NAME] [receipt:N] [by:PERSON] [method:NAME]",
)
TO_COMPLETE = Phrase(
    fr="MONTANT ttcN | ht  COMPTE [HEURE] [NOTE]  ou  calculé COMPTE",
    en="AMOUNT vatN | net  ACCOUNT [TIME] [NOTE]  or  computed ACCOUNT",
)
MEDIA = Phrase(fr="CARTE [sortie | copieN | okN | libérée] [HEURE]", en="CARD [out | copyN | okN | cleared] [TIME]")
NOTE = Phrase(fr="[HEURE] [@PERSONNE …] TEXTE", en="[TIME] [@PERSON …] TEXT")
ESTIMATE = Phrase(fr="Nm MONTANT [NOTE]", en="Nm AMOUNT [NOTE]")
OVERRUN = Phrase(
    fr="[Nm] PERSONNE | par:NOM fonction:NOM [HEURE] [NOTE]", en="[Nm] PERSON | by:NAME function:NAME [TIME] [NOTE]"
)
CONFIRM = Phrase(
    fr="PERSONNE | DÉPARTEMENT … [sauf PERSONNE … [HEURE]] : pointe les heures proposées (~) et passées",
    en="PERSON | DEPARTMENT … [except PERSON … [TIME]]: drafted times (~) that have passed become punches",
)
REASON = Phrase(
    fr="[PERSONNE | DÉPARTEMENT …] [HEURE] MOTIF (sans nom : toute l'équipe) — motifs : {reasons}",
    en="[PERSON | DEPARTMENT …] [TIME] REASON (no name: everybody) — reasons: {reasons}",
)
RECOVERY = Phrase(fr="PERSONNE | DÉPARTEMENT … [DATE]", en="PERSON | DEPARTMENT … [DATE]")
SIGN = Phrase(
    fr="PERSONNE | DÉPARTEMENT … [HEURE] [par:NOM] [fonction:NOM]",
    en="PERSON | DEPARTMENT … [TIME] [by:NAME] [function:NAME]",
)
UNDO = Phrase(fr="[ENTRÉE] (sans elle : ma dernière)", en="[ENTRY] (without one: my last)")
AMEND = Phrase(fr="ENTRÉE LIGNE", en="ENTRY LINE")
REDACT = Phrase(fr="ENTRÉE", en="ENTRY")

EX_CREW_CALL = Phrase(fr="appel 7:00", en="crew call 7:00")
EX_PAT = Phrase(fr="pat 8:12", en="pat 8:12")
EX_FIRST_SHOT = Phrase(fr="premier plan 8:20", en="first shot 8:20")
EX_MEAL = Phrase(fr="coupure 12:40-13:25", en="meal 12:40-13:25")
EX_MEAL_END = Phrase(fr="fin coupure 13:25", en="end meal 13:25")
EX_WRAP = Phrase(fr="fin de tournage 18:40", en="wrap 18:40")
EX_STRIKE_END = Phrase(fr="fin rangement 19:10", en="strike 19:10")
EX_RDV = Phrase(fr="rdv ana 6:30", en="rdv ana 6:30")
EX_IN = Phrase(fr="arr image 7:30", en="in camera 7:30")
EX_HMC = Phrase(fr="hmc ana 7:05-7:50", en="hmc ana 7:05-7:50")
EX_HMC_END = Phrase(fr="fin hmc ana 7:50", en="end hmc ana 7:50")
EX_PAUSE = Phrase(fr="12A pause 10:10", en="12A pause 10:10")
EX_PAUSE_END = Phrase(fr="fin pause ana 10:20", en="end pause ana 10:20")
EX_RESUME = Phrase(fr="12A reprise 10:20", en="12A resume 10:20")
EX_TRAVEL = Phrase(fr="trajet ana 6:15-7:00", en="travel ana 6:15-7:00")
EX_TRAVEL_END = Phrase(fr="fin trajet ana 7:00", en="end travel ana 7:00")
EX_OUT = Phrase(fr="out lumière 19:45 sauf Zoé 20:10", en="out lighting 19:45 except Zoé 20:10")
EX_RETURN = Phrase(fr="retour ana 20:30", en="return ana 20:30")
EX_ABSENT = Phrase(fr="absent ana", en="absent ana")
EX_SETUP = Phrase(fr="12A mep 7:45", en="12A setup 7:45")
EX_START = Phrase(fr="12A début", en="12A start")
EX_COMPLETE = Phrase(fr="12A ok 11:20", en="12A ok 11:20")
EX_PART = Phrase(fr="12A part 60% reste raccord", en="12A part 60% pick-up left")
EX_DROP = Phrase(fr="12A annulée", en="12A drop")
EX_POSTPONE = Phrase(fr="12A reportée", en="12A postpone")
EX_INCIDENT = Phrase(fr="inc météo 25m 12A pluie forte", en="inc weather 25m 12A heavy rain")
EX_AWAY = Phrase(fr='indispo "décor café" ..demain', en='unavail "set café" ..tomorrow')
EX_EXPENSE = Phrase(fr="dep 45,60 ttc20 régie parking", en="exp 45.60 ttc20 régie parking")
EX_TO_COMPLETE = Phrase(fr="reste 3200 ht régie parking en plus", en="to complete 3200 net régie more parking")
EX_MEDIA = Phrase(fr="carte A003 ok2", en="card A003 ok2")
EX_NOTE = Phrase(fr="note lumière superbe", en="note superb light")
EX_ESTIMATE = Phrase(fr="estimation 40m 350", en="estimate 40m 350")
EX_OVERRUN = Phrase(
    fr='heures sup autorisées 60m par:"Marie Roy" fonction:direction', en='overrun 60m by:"Marie Roy" function:producer'
)
EX_CONFIRM = Phrase(fr="confirme image", en="confirm camera")
EX_CONFIRM_IN = Phrase(fr="confirme arr image", en="confirm in camera")
EX_CONFIRM_OUT = Phrase(fr="confirme départ lumière sauf Zoé 20:10", en="confirm out lighting except Zoé 20:10")
EX_REASON = Phrase(fr="motif lumière fin de plan", en="reason lighting end of shot")
EX_RECOVERY = Phrase(fr="récup Zoé 22/06", en="recovery Zoé 22/06")
EX_SIGN = Phrase(fr="signe Ana", en="sign Ana")
EX_UNDO = Phrase(fr="annule", en="undo")
EX_AMEND = Phrase(fr="corrige 42 12A ok 11:25", en="amend 42 12A ok 11:25")
EX_REDACT = Phrase(fr="efface 42", en="redact 42")

"""Sentences of the command line."""

from shootday.phrases.phrase import Phrase

SHOOTDAY = Phrase(
    fr="Le registre vivant d'un jour de tournage : prévu, réel, et ce que cela change.",
    en="The live ledger of a shoot day: planned, real, and what it changes.",
)
OPEN = Phrase(fr="ouvrir une production sur son jour de tournage", en="open a production on its shoot day")
DEMO = Phrase(fr="vivre une journée d'exemple, à partir de 11:05", en="live a sample day, from 11:05 on")
REPLAY = Phrase(fr="rejouer une journée enregistrée", en="play a recorded day back")
NEW = Phrase(fr="créer une production minimale et commentée", en="make a minimal, commented production")
CHECK = Phrase(fr="contrôler tous les documents d'une production", en="check all documents of a production")
LOG = Phrase(fr="enregistrer une ligne", en="log one line")
SAY = Phrase(
    fr="la journée en lignes à écouter : lecteur d'écran, plage braille, terminal simple",
    en="the day as lines to listen to: screen reader, braille line, plain terminal",
)
JOURNAL = Phrase(fr="lire le journal du jour", en="read the day's journal")
STATE = Phrase(fr="où en est-on ?", en="where are we?")
HOURS = Phrase(fr="heures et paie estimée de chacun", en="everyone's hours and estimated pay")
WEEK = Phrase(fr="la semaine de chacun, et la moyenne de douze", en="everyone's week, and the average of twelve")
EXPLAIN = Phrase(fr="ouvrir le calcul d'une personne, ligne à ligne", en="open one person's arithmetic, line by line")
WHICH_WEEK = Phrase(
    fr="semaine ISO ; sinon celle de --at, ou la dernière enregistrée", en="ISO week; else --at's, or the last recorded"
)
BAD_WEEK = Phrase(fr="semaine incorrecte : {text} (attendu : 2026-W42)", en="bad week: {text} (expected: 2026-W42)")
WHICH_PERSON = Phrase(fr="quelle personne est « {word} » ? ({near})", en='which person is "{word}"? ({near})')
NOBODY_THAT_WEEK = Phrase(fr="{week} : personne n'a travaillé", en="{week}: nobody worked")
TOMORROW = Phrase(fr="les variantes pour les jours suivants", en="the options for the next days")
PROPOSE = Phrase(fr="proposer une variante", en="propose an option")
VALIDATE = Phrase(fr="valider la variante proposée", en="validate the proposed option")
PLAN = Phrase(fr="versions du plan, et ce qui les sépare", en="the plan's versions, and what sets them apart")
DIFF = Phrase(fr="ce qui change de la version A à la version B", en="what changes from version A to version B")
RESTORE = Phrase(
    fr="remettre cette version du plan en vigueur (voir plan)",
    en="put this version of the plan in force again (see plan)",
)
BUDGET = Phrase(fr="incidence budgétaire par compte", en="budget impact by account")
TEMPLATE = Phrase(
    fr="un classeur XLSX à remplir : sa propre production", en="an XLSX workbook to fill in: your own production"
)
IMPORT = Phrase(
    fr="importer un classeur, ou un tableau (--as), dans une production",
    en="import a workbook, or a table (--as), into a production",
)
EXPORT = Phrase(fr="écrire une production dans un classeur XLSX", en="write a production to an XLSX workbook")
REPORT = Phrase(fr="les papiers du jour : PDF, texte, tableur", en="the day's papers: PDF, text, spreadsheet")
SCHEMA = Phrase(fr="schémas JSON des documents et des sorties", en="JSON Schemas of documents and outputs")

COMMAND = Phrase(fr="COMMANDE", en="COMMAND")
COMMANDS = Phrase(fr="commandes", en="commands")
ARGUMENTS = Phrase(fr="arguments", en="arguments")
OPTIONS = Phrase(fr="options", en="options")
USAGE = Phrase(fr="usage :", en="usage:")
HELP = Phrase(fr="afficher cette aide", en="show this help")
VERSION = Phrase(fr="afficher la version", en="show the version")
LANG = Phrase(fr="langue (sinon celle du système)", en="language (else the system's)")
FOLDER = Phrase(fr="dossier de la production", en="the production's folder")
AT = Phrase(fr="instant ISO 8601 qui vaut maintenant", en="ISO 8601 instant that counts as now")
AS_OF = Phrase(fr="comme --at, et cache ce qui a été écrit plus tard", en="like --at, and hides what was written later")
DAY = Phrase(fr="date ISO ou J7 ; sinon le jour de --at", en="ISO date or J7; else the day that --at falls in")
JSON = Phrase(fr="sortie JSON", en="JSON output")
AUTHOR = Phrase(fr="auteur de l'entrée (sinon l'utilisateur)", en="author of the entry (else the user)")
LINE = Phrase(fr="la ligne, entre guillemets : « 12A ok 11:20 »", en='the line, quoted: "12A ok 11:20"')
GRAMMAR = Phrase(fr="afficher la grammaire de la ligne", en="print the grammar of the line")
WHICH_DEMO = Phrase(fr="quelle journée d'exemple", en="which sample day")
SPEED = Phrase(fr="combien de fois plus vite que l'horloge", en="how many times as fast as the clock")
HEADLESS = Phrase(fr="tout d'un coup, sans écran", en="all at once, without a screen")
OUTPUT = Phrase(fr="les sorties --json au lieu des documents", en="the --json outputs instead of the documents")
OPTION = Phrase(fr="identifiant de la variante", en="the option's id")
HOLD = Phrase(fr="et si cette séquence n'était pas tournée demain ?", en="what if this scene is not shot tomorrow?")
LOSE = Phrase(
    fr="et si ce décor était perdu jusqu'à cette date comprise ?", en="what if this location is lost up to that date?"
)
MORE_DAYS = Phrase(
    fr="et si l'on pouvait ajouter un jour de plus à la fin (ou plusieurs) ?",
    en="what if one more day (or more) may be added at the end?",
)
MAX_LOCATIONS = Phrase(fr="et s'il y avait tant de décors par jour au plus ?", en="what if so many locations a day?")
SECONDS = Phrase(
    fr="combien chercher, en secondes du solveur (1 d'ordinaire) ; le même résultat à chaque fois",
    en="how long to look, in the solver's seconds (usually 1); the same result each time",
)
SEED = Phrase(fr="graine de la recherche, un entier (1 d'ordinaire)", en="seed of the search, a number (usually 1)")
BY = Phrase(fr="« Nom, fonction » de qui valide", en='"Name, function" of who validates')

REQUIRED = Phrase(fr="il manque : {what}", en="missing: {what}")
UNRECOGNIZED = Phrase(fr="arguments inconnus : {what}", en="unknown arguments: {what}")
BAD_CHOICE = Phrase(fr="{what} : {got} n'existe pas (au choix : {known})", en="{what}: no {got} (choose from {known})")
NEEDS_VALUE = Phrase(fr="{what} : une valeur est attendue", en="{what}: a value is expected")
BAD_VALUE = Phrase(fr="{what} : valeur incorrecte {got}", en="{what}: bad value {got}")
NOT_TOGETHER = Phrase(fr="{what} ne va pas avec {got}", en="{what} does not go with {got}")
BAD_INSTANT = Phrase(
    fr="instant incorrect : {text} (attendu : 2026-10-14T11:05 ou 2026-10-14T11:05+02:00)",
    en="bad instant: {text} (expected: 2026-10-14T11:05 or 2026-10-14T11:05+02:00)",
)
NO_FAULT = Phrase(fr="{folder} : aucune faute", en="{folder}: no fault")
FAULTS = Phrase(fr="{count} faute(s)", en="{count} fault(s)")
MADE = Phrase(
    fr="{folder} : production créée. Ouvrir : shootday open {folder}",
    en="{folder}: production made. Open it: shootday open {folder}",
)
DEMO_AT = Phrase(fr="La journée d'exemple est copiée dans {folder}", en="The sample day is copied to {folder}")
NOT_COPIED = Phrase(
    fr="la copie dans {folder} n'a pas pu se faire : {reason}", en="the copy to {folder} could not be made: {reason}"
)
NO_FIXTURES = Phrase(fr="la journée d'exemple {name} est introuvable", en="the sample day {name} is missing")
SYSTEM = Phrase(fr="le système a répondu « {reason} »", en='the system answered "{reason}"')
NO_LINE = Phrase(fr="il manque la ligne à enregistrer", en="the line to log is missing")
NOTHING_RECORDED = Phrase(fr="aucune journée enregistrée dans {folder}", en="no recorded day in {folder}")
NO_TERMINAL = Phrase(
    fr="il faut un terminal : sans écran, utiliser say, state, log, hours, tomorrow ou budget",
    en="a terminal is needed: without a screen, use say, state, log, hours, tomorrow or budget",
)
CUT_AT = Phrase(fr="{at} · {offset} · fin {wrap}", en="{at} · {offset} · wrap {wrap}")
HOURS_UNKNOWN = Phrase(fr="non calculé : {reason}", en="not computed: {reason}")
EMPTY = Phrase(fr="rien à montrer", en="nothing to show")

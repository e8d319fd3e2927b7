"""Sentences that all papers share, and those of the command that makes them."""

from shootday.phrases.phrase import Phrase

WHICH_KIND = Phrase(fr="quel papier : {kinds}, all", en="which paper: {kinds}, all")
WHERE_TO = Phrase(
    fr="dossier d'arrivée (ici, sinon), fait s'il manque", en="folder to write to (else here), made if need be"
)
NEXT = Phrase(
    fr="la feuille de service du jour suivant, du plan validé", en="the next day's sheet, from the validated plan"
)
WHICH_FORMATS = Phrase(fr="formats, séparés par des virgules : {formats}", en="formats, separated by commas: {formats}")
ISSUE = Phrase(fr="émettre la feuille de service : numérotée, figée", en="issue the call sheet: numbered, frozen")
PREPARED = Phrase(fr="« Nom, fonction » de qui l'a préparée", en='"Name, function" of who prepared it')
TEMPLATE = Phrase(
    fr="copier le modèle dans le dossier templates de la production, pour l'adapter",
    en="copy the template to the production's templates folder, to adapt it",
)
UNKNOWN_KIND = Phrase(
    fr="papier inconnu : {kind} (au choix : {known})", en="unknown paper: {kind} (choose from {known})"
)
UNKNOWN_FORMAT = Phrase(
    fr="format inconnu : {name} (au choix : {known})", en="unknown format: {name} (choose from {known})"
)
NEXT_OF_WHAT = Phrase(
    fr="--next et --issue ne vont qu'avec --kind callsheet", en="--next and --issue go with --kind callsheet only"
)
NO_TABLE = Phrase(fr="{kind} n'a pas de tableau : pas de {name}", en="{kind} has no table: no {name}")
NO_SUCH_FILE = Phrase(fr="{kind} n'a pas de format {name}", en="{kind} has no format {name}")
PAYROLL = Phrase(fr="paie", en="payroll")
NOTHING_VALIDATED = Phrase(
    fr="aucun plan n'a été validé ce jour : valider d'abord une variante, ou demander le jour lui-même (--day {day})",
    en="no plan was validated that day: validate an option first, or ask for the day itself (--day {day})",
)
NOTHING_AFTER = Phrase(fr="aucun jour de tournage après celui-ci", en="no shooting day after this one")
NO_FOLDER = Phrase(
    fr="{folder} n'existe pas, ou n'est pas un dossier : le créer d'abord", en="{folder} is not a folder: make it first"
)
DISK_FULL = Phrase(
    fr="{file} : le disque est plein, rien n'a été changé", en="{file}: the disk is full, nothing was changed"
)
FILE_IN_USE = Phrase(
    fr="{file} est ouvert ailleurs, ou protégé : le fermer, puis recommencer",
    en="{file} is open elsewhere, or protected: close it, then try again",
)
NOT_WRITTEN = Phrase(fr="{file} n'a pas pu être écrit : {reason}", en="{file} could not be written: {reason}")
WRITTEN = Phrase(fr="{file}", en="{file}")
TEMPLATE_COPIED = Phrase(fr="modèle copié : {file}", en="template copied: {file}")
TEMPLATE_THERE = Phrase(fr="{file} existe déjà : rien n'a été copié", en="{file} is there already: nothing was copied")
BAD_TEMPLATE = Phrase(
    fr="le modèle {file} ne se laisse pas composer : {reason}", en="the template {file} cannot be set: {reason}"
)
MISSING_LIBRARY = Phrase(
    fr="la bibliothèque {name} manque : réinstaller shootday",
    en="the library {name} is missing: install shootday again",
)
ISSUED = Phrase(
    fr="feuille de service J{number} n° {version} émise, empreinte {digest}",
    en="call sheet day {number} no. {version} issued, checksum {digest}",
)
SAME_SHEET = Phrase(
    fr="rien n'a changé depuis la feuille n° {version} : rien à remplacer",
    en="nothing has changed since sheet no. {version}: nothing to replace",
)
BROKEN_SEAL = Phrase(
    fr="{file} n'est plus tel qu'il a été émis : l'empreinte du journal ({digest}) ne correspond pas",
    en="{file} is no longer as it was issued: the journal's checksum ({digest}) does not fit",
)
GONE_SHEET = Phrase(
    fr="la feuille n° {version} émise n'est plus dans {folder} : les différences ne sont pas connues",
    en="the issued sheet no. {version} is no longer in {folder}: the differences are not known",
)

DISAGREE = Phrase(
    fr="Désaccord : {what} – {first} dans « {first_paper} », {second} dans « {second_paper} »",
    en='Disagreement: {what} – {first} in "{first_paper}", {second} in "{second_paper}"',
)
BAD_TOTAL = Phrase(
    fr="Total faux dans « {paper} », {table}, colonne {column} : {total} écrit, {sum} par les lignes",
    en='Wrong total in "{paper}", {table}, column {column}: {total} written, {sum} by its lines',
)
AGREE = Phrase(fr="{count} papiers concordent", en="{count} papers agree")
DISAGREEMENTS = Phrase(
    fr="{count} désaccord(s) : à régler avant d'envoyer", en="{count} disagreement(s): settle before sending"
)
LINE_OF = Phrase(fr="{table}, ligne {line}", en="{table}, line {line}")

COL_PAPER = Phrase(fr="Papier", en="Paper")
COL_FILES = Phrase(fr="Fichiers", en="Files")
COL_CHECKED = Phrase(fr="Comparaison", en="Comparison")
CHECK_TITLE = Phrase(fr="Les papiers du jour, comparés", en="The day's papers, compared")
NEXT_SHEET = Phrase(fr="Feuille de service du jour suivant", en="Call sheet of the next day")
PAGE_OF = Phrase(
    fr="{paper}, {language} (Tab : la page, puis les flèches)",
    en="{paper}, {language} (Tab: the page, then the arrows)",
)
LANGUAGES = {"fr": Phrase(fr="en français", en="in French"), "en": Phrase(fr="en anglais", en="in English")}
EXPORTED = Phrase(fr="Écrit : {names}, dans {folder}", en="Written: {names}, in {folder}")
ONLY_SHEETS = Phrase(fr="Seule une feuille de service s'émet.", en="Only a call sheet is issued.")
ISSUE_TEXT = Phrase(
    fr="{paper} : numérotée, figée avec son empreinte, plus rien n'y change.\nQui valide ?",
    en="{paper}: numbered, frozen with its checksum, nothing in it changes any more.\nWho validates it?",
)
PAGE = Phrase(fr="page", en="page")
AS_OF = Phrase(fr="Arrêté le {day} à {at}", en="As of {day}, {at}")
DAY_N = Phrase(fr="J{number}/{total} – {date}", en="Day {number}/{total} – {date}")
TO_FILL_IN = Phrase(fr="à compléter", en="to be filled in")
NONE = Phrase(fr="néant", en="none")
TOTAL = Phrase(fr="Total", en="Total")
PREPARED_BY = Phrase(fr="Établi par", en="Prepared by")
APPROVED_BY = Phrase(fr="Visé par", en="Approved by")
NAME_FUNCTION = Phrase(fr="{name}, {function}", en="{name}, {function}")
CURRENCY_NOTE = Phrase(
    fr="Montants hors taxes, en {currency} ; coûts employeur estimés.",
    en="Amounts without tax, in {currency}; employer costs are estimates.",
)

KINDS = {
    "callsheet": Phrase(fr="Feuille de service", en="Call sheet"),
    "production": Phrase(fr="Rapport de production", en="Daily production report"),
    "timelog": Phrase(fr="Rapport horaire", en="Time log"),
    "regie": Phrase(fr="Rapport régie", en="Unit report"),
    "direction": Phrase(fr="Rapport mise en scène", en="Director's report"),
    "incidents": Phrase(fr="Relevé des incidents", en="Incident record"),
    "media": Phrase(fr="Rapport des supports", en="Media log"),
    "hours": Phrase(fr="Feuilles d'heures", en="Hours sheets"),
    "messages": Phrase(fr="Messages du jour", en="Messages of the day"),
}
FILES = {
    "callsheet": Phrase(fr="feuille-de-service", en="call-sheet"),
    "production": Phrase(fr="rapport-production", en="production-report"),
    "timelog": Phrase(fr="rapport-horaire", en="time-log"),
    "regie": Phrase(fr="rapport-regie", en="unit-report"),
    "direction": Phrase(fr="rapport-mise-en-scene", en="director-report"),
    "incidents": Phrase(fr="incidents", en="incidents"),
    "media": Phrase(fr="supports", en="media-log"),
    "hours": Phrase(fr="heures", en="hours"),
    "messages": Phrase(fr="messages", en="messages"),
}

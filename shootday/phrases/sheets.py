"""What is said of spreadsheets, on their way in and out."""

from shootday.phrases.phrase import Phrase

FAULTS_FOUND = Phrase(
    fr="{file} ne peut pas être importé ; fautes trouvées : {count}. Rien n'a été changé.",
    en="{file} cannot be imported; faults found: {count}. Nothing was changed.",
)
NO_SHEET = Phrase(fr="la feuille « {name} » manque", en="the sheet “{name}” is missing")
EXPECT_SHEET = Phrase(
    fr="le classeur de « shootday template » ; celui-ci a : {names} ; pour un autre tableau : --as",
    en="the workbook of “shootday template”; this one has: {names}; for any other table: --as",
)
UNKNOWN_SHEET = Phrase(fr="feuille inconnue : « {name} »", en="unknown sheet: “{name}”")
EXPECT_SHEETS = Phrase(
    fr="une feuille parmi {names} ; un nom qui commence par « _ » n'est pas lu",
    en="one of the sheets {names}; a name that begins with “_” is not read",
)
SHEET_TWICE = Phrase(
    fr="« {name} » et « {other} » sont la même feuille", en="“{name}” and “{other}” are the same sheet"
)
NO_HEADING = Phrase(fr="cette colonne n'a pas d'en-tête", en="this column has no heading")
UNKNOWN_HEADING = Phrase(fr="en-tête inconnu : « {name} »", en="unknown heading: “{name}”")
HEADING_TWICE = Phrase(fr="l'en-tête « {name} » est là deux fois", en="the heading “{name}” is there twice")
EXPECT_HEADINGS = Phrase(
    fr="un en-tête parmi {names} ; celui qui commence par « _ » n'est pas lu",
    en="one of the headings {names}; one that begins with “_” is not read",
)
NO_PARENT = Phrase(fr="« {name} » n'est pas dans la feuille « {sheet} »", en="“{name}” is not in the sheet “{sheet}”")
EXPECT_PARENT = Phrase(fr="la première colonne de « {sheet} »", en="the first column of “{sheet}”")
NOT_JSON = Phrase(fr="ce n'est pas du JSON", en="this is not JSON")
EXPECT_JSON = Phrase(
    fr='des champs sans colonne, comme {{"champ": "valeur"}}', en='fields without a column, as in {{"field": "value"}}'
)
TOO_LONG_FOR_A_CELL = Phrase(
    fr="Feuille « {sheet} », colonne « {heading} » : plus de {limit} caractères, ce qu'une cellule ne peut pas tenir."
    " Rien n'a été écrit.",
    en="Sheet “{sheet}”, column “{heading}”: more than {limit} characters, which no cell can hold. Nothing was"
    " written.",
)

# --- a file that is no workbook

NO_FILE = Phrase(fr="{file} n'existe pas.", en="{file} does not exist.")
UNREADABLE = Phrase(fr="{file} est illisible : {reason}.", en="{file} cannot be read: {reason}.")
EMPTY_FILE = Phrase(fr="{file} est vide.", en="{file} is empty.")
TOO_BIG = Phrase(
    fr="{file} est trop gros ({size} Mo, {limit} Mo au plus).", en="{file} is too big ({size} MB, {limit} MB at most)."
)
BOMB = Phrase(
    fr="{file} se déplie à plus de {limit} Mo : ce n'est pas un tableau de tournage. Il n'a pas été ouvert.",
    en="{file} unfolds to more than {limit} MB: this is no table of a shoot. It was not opened.",
)
TOO_MANY_CELLS = Phrase(
    fr="{file}, feuille « {sheet} » : la dernière cellule est {cell}, c'est trop loin. Supprimez les lignes et"
    " colonnes vides qui suivent vos données.",
    en="{file}, sheet “{sheet}”: its last cell is {cell}, which is too far. Delete the empty rows and columns after"
    " your data.",
)
PASSWORD = Phrase(
    fr="{file} est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.",
    en="{file} is protected by a password: save a copy without one.",
)
OLD_FORMAT = Phrase(
    fr="{file} est dans un ancien format ou un autre que XLSX : enregistrez-le en .xlsx ou en .csv.",
    en="{file} is in an old format, or another than XLSX: save it as .xlsx or .csv.",
)
NOT_A_WORKBOOK = Phrase(fr="{file} n'est pas un classeur XLSX.", en="{file} is no XLSX workbook.")
DAMAGED = Phrase(fr="{file} est abîmé : {reason}.", en="{file} is damaged: {reason}.")
MACRO = Phrase(
    fr="{file} contient des macros : elles n'ont pas été exécutées, seules les cellules sont lues.",
    en="{file} holds macros: they were not run, only the cells are read.",
)
NOT_COMPUTED = Phrase(fr="cette formule n'a jamais été calculée", en="this formula was never computed")
EXPECT_COMPUTED = Phrase(
    fr="une valeur : ouvrez le classeur dans un tableur et enregistrez-le",
    en="a value: open the workbook in a spreadsheet program and save it",
)
CELL_ERROR = Phrase(fr="cette cellule est en erreur", en="this cell holds an error")
EXPECT_VALUE = Phrase(fr="une valeur", en="a value")
MISSING_LIBRARY = Phrase(
    fr="Il manque la bibliothèque « {name} » : pip install {name}.",
    en="The library “{name}” is missing: pip install {name}.",
)

# --- what an import changes

ROW_ADDED = Phrase(fr="+ {sheet} : {row}", en="+ {sheet}: {row}")
ROW_GONE = Phrase(fr="− {sheet} : {row}", en="− {sheet}: {row}")
CELL_CHANGED = Phrase(
    fr="~ {sheet} : {row} – {column} : {was} → {becomes}", en="~ {sheet}: {row} – {column}: {was} → {becomes}"
)
ORDER_CHANGED = Phrase(fr="~ {sheet} : l'ordre des lignes change", en="~ {sheet}: the order of the rows changes")
MORE_DIFFERENCES = Phrase(fr="… {sheet} : encore {count} différences", en="… {sheet}: {count} more differences")
NO_DIFFERENCE = Phrase(fr="{folder} : rien à changer.", en="{folder}: nothing to change.")
ASK = Phrase(fr="Appliquer ? [o/N] ", en="Apply? [y/N] ")
YES = Phrase(fr="o", en="y")
NOT_APPLIED = Phrase(
    fr="Rien n'a été changé. Pour appliquer ces différences : --yes", en="Nothing was changed. To apply these: --yes"
)
REWRITTEN = Phrase(
    fr="Les commentaires de ces fichiers sont perdus : {names}", en="Comments in these files are lost: {names}"
)
IMPORTED = Phrase(
    fr="{folder} : importé ({names}). Ouvrir : shootday open {folder}",
    en="{folder}: imported ({names}). Open it: shootday open {folder}",
)
NOT_THE_SAME = Phrase(
    fr="Ce qui a été écrit ne se relit pas pareil : rien n'a été changé.",
    en="What was written does not read back the same: nothing was changed.",
)
WRITTEN = Phrase(fr="{file} : écrit", en="{file}: written")
EXISTS = Phrase(
    fr="{file} existe déjà : rien n'a été écrit. Choisissez un autre nom.",
    en="{file} exists already: nothing was written. Choose another name.",
)

# --- the commands

WORKBOOK_OUT = Phrase(fr="le classeur à écrire, en .xlsx", en="the workbook to write, .xlsx")
FILE_IN = Phrase(fr="le classeur ou le tableau à lire", en="the workbook or table to read")
SAY_YES = Phrase(fr="appliquer les différences sans demander", en="apply the differences without asking")

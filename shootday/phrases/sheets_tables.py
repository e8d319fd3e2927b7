"""What is said of tables that are no workbook of ours: their columns, and what was made of them."""

from shootday.phrases.phrase import Phrase

NO_TABLE = Phrase(
    fr="{file} n'est ni un classeur ni un texte en colonnes.", en="{file} is neither a workbook nor a CSV."
)
TOO_LONG = Phrase(fr="{file} a plus de {limit} lignes.", en="{file} has more than {limit} rows.")
NO_SUCH_SHEET = Phrase(
    fr="{file} n'a pas de feuille « {sheet} » : {names}.", en="{file} has no sheet “{sheet}”: {names}."
)
BAD_MAP = Phrase(
    fr="« {text} » : écrire « Colonne=champ », avec un champ parmi {fields}",
    en="“{text}”: write “Column=field”, with one of the fields {fields}",
)
NO_COLUMNS = Phrase(
    fr="{file} : aucune ligne d'en-têtes reconnue ; il faut {needed}. Indiquer les colonnes : --map « Colonne=champ »"
    " (champs : {fields})",
    en="{file}: no row of headings was recognised; it takes {needed}. Name the columns: --map “Column=field” (fields:"
    " {fields})",
)
NEEDS_FOLDER = Phrase(
    fr="{folder} n'est pas encore une production : shootday new {folder}, ou importer un classeur d'abord.",
    en="{folder} is no production yet: shootday new {folder}, or import a workbook first.",
)
COLUMNS = Phrase(fr="Colonnes de {file} (ligne {line}) :", en="Columns of {file} (row {line}):")
COLUMN = Phrase(fr="  {heading} → {field}", en="  {heading} → {field}")
UNREAD = Phrase(
    fr="  {heading} → non lue (--map « {heading}=champ »)", en="  {heading} → not read (--map “{heading}=field”)"
)
GRID = Phrase(fr="  grille de {count} jours, un X par jour", en="  a grid of {count} days, an X for each")
ROLE_IN_GRID = Phrase(
    fr="« {name} » n'est pas une séquence : sa présence suit de ses séquences, la ligne n'est pas lue",
    en="“{name}” is no scene: its presence follows from its scenes, the row is not read",
)
AS_KIND = Phrase(fr="ce que contient le tableau : {kinds}", en="what the table holds: {kinds}")
MAP = Phrase(
    fr="cette colonne est ce champ (« - » : ne pas la lire) ; gardé pour la suite",
    en="that column is this field (“-”: leave it unread); kept for the next time",
)
WHICH_SHEET = Phrase(fr="quelle feuille du classeur (sinon la plus remplie)", en="which sheet (else the fullest)")

"""What is said of the documents of a folder: reading them, and each field on its own."""

from shootday.phrases.phrase import Phrase

FAULT = Phrase(fr="{said} (attendu : {expected})", en="{said} (expected {expected})")
FAULTS_FOUND = Phrase(
    fr="Le dossier ne peut pas être ouvert ; fautes trouvées : {count}.",
    en="The folder cannot be opened; faults found: {count}.",
)
MORE_FAULTS = Phrase(fr="et {count} autres fautes dans ce fichier", en="and {count} more faults in this file")
EXPECT_FIXED = Phrase(fr="que les premières soient corrigées d'abord", en="the first ones to be put right first")

# --- the folder and its files

NO_FOLDER = Phrase(fr="ce dossier n'existe pas", en="this folder does not exist")
NOT_A_FOLDER = Phrase(fr="ce n'est pas un dossier", en="this is not a folder")
UNREADABLE_FOLDER = Phrase(fr="dossier illisible : {reason}", en="this folder cannot be read: {reason}")
UNFINISHED = Phrase(
    fr="un import attend d'être terminé ici, et ne peut pas l'être : {reason}",
    en="an import waits to be finished here, and cannot be: {reason}",
)
EXPECT_WRITABLE = Phrase(fr="un dossier où l'on peut écrire", en="a folder that may be written to")
EXPECT_FOLDER = Phrase(
    fr="un dossier de production, qui contient production.yaml",
    en="a production folder, which holds production.yaml",
)
NO_DOCUMENT = Phrase(fr="ce document manque", en="this document is missing")
EXPECT_DOCUMENT = Phrase(
    fr="un fichier {name} dans le dossier de la production", en="a file {name} in the production's folder"
)
MISNAMED = Phrase(fr="ce nom de document est inconnu", en="this document's name is not known")
SYMLINK = Phrase(fr="c'est un lien symbolique", en="this is a symbolic link")
SPECIAL_FILE = Phrase(fr="ce n'est pas un fichier ordinaire", en="this is not an ordinary file")
EXPECT_PLAIN_FILE = Phrase(fr="un fichier de texte ordinaire", en="an ordinary text file")
EXPECT_PLAIN_FOLDER = Phrase(fr="un dossier ordinaire", en="an ordinary folder")
UNREADABLE_FILE = Phrase(fr="fichier illisible : {reason}", en="this file cannot be read: {reason}")
EXPECT_READABLE = Phrase(fr="un fichier que vous avez le droit de lire", en="a file that you may read")
DENIED = Phrase(fr="accès refusé", en="permission denied")
FAILED = Phrase(fr="erreur du système {code}", en="system error {code}")
TOO_BIG = Phrase(fr="le fichier fait {size} Mo", en="the file is {size} MB long")
EXPECT_SIZE = Phrase(fr="{limit} Mo au plus", en="{limit} MB at most")
NOT_UTF8 = Phrase(
    fr="l'octet 0x{byte} n'est pas de l'UTF-8 : le fichier est enregistré dans un autre codage",
    en="byte 0x{byte} is not UTF-8: the file is saved in another encoding",
)
EXPECT_UTF8 = Phrase(fr="un fichier enregistré en UTF-8", en="a file saved as UTF-8")
CONTROL = Phrase(fr="caractère de contrôle interdit : {code}", en="control character not allowed: {code}")
EXPECT_TEXT_ONLY = Phrase(fr="du texte, des espaces et des fins de ligne", en="text, spaces and line breaks")

# --- the text's form

EMPTY = Phrase(fr="le fichier est vide", en="the file is empty")
NOT_A_MAPPING = Phrase(fr="le document n'est pas une suite de champs", en="the document is not a set of fields")
EXPECT_MAPPING = Phrase(fr="des champs « nom: valeur »", en="fields, as in “name: value”")
TAB = Phrase(fr="une tabulation sert de retrait", en="a tab is used to indent")
EXPECT_SPACES = Phrase(fr="des espaces", en="spaces")
TOO_DEEP = Phrase(fr="trop de niveaux imbriqués", en="too many nested levels")
EXPECT_DEPTH = Phrase(fr="{limit} niveaux au plus", en="{limit} levels at most")
TOO_MANY_VALUES = Phrase(fr="trop de valeurs dans un seul fichier", en="too many values in one file")
EXPECT_VALUES = Phrase(fr="{limit} valeurs au plus", en="{limit} values at most")
STOPPED = Phrase(fr="trop de fautes : la lecture s'arrête ici", en="too many faults: reading stops here")
ALIAS = Phrase(fr="renvoi « *{name} » interdit", en="alias “*{name}” not allowed")
ANCHOR = Phrase(fr="ancre « &{name} » interdite", en="anchor “&{name}” not allowed")
EXPECT_WRITTEN_OUT = Phrase(fr="la valeur écrite en toutes lettres", en="the value written out")
TAG = Phrase(fr="étiquette « {name} » interdite", en="tag “{name}” not allowed")
EXPECT_UNTAGGED = Phrase(
    fr="une valeur sans étiquette, entre guillemets si elle commence par « ! »",
    en="a value without a tag, in quotes if it starts with “!”",
)
SEVERAL_DOCUMENTS = Phrase(fr="un second document commence ici", en="a second document starts here")
EXPECT_ONE_DOCUMENT = Phrase(
    fr="un seul document par fichier, sans autre « --- »", en="one document a file, without another “---”"
)
DUPLICATE_KEY = Phrase(
    fr="le champ « {name} » est écrit deux fois, d'abord ligne {line}",
    en="the field “{name}” is written twice, first on line {line}",
)
EXPECT_ONCE = Phrase(fr="une seule fois", en="only once")
BAD_KEY = Phrase(fr="ce nom de champ n'est pas un mot", en="this field's name is not a word")
EXPECT_KEY = Phrase(fr="un mot suivi de « : »", en="a word followed by “:”")
MALFORMED = Phrase(fr="la mise en forme YAML est fautive ici", en="the YAML is malformed here")
EXPECT_WELL_FORMED = Phrase(
    fr="« nom: valeur », « - élément » et des retraits réguliers", en="“name: value”, “- item” and even indents"
)
UNCLOSED = Phrase(fr="il manque de quoi fermer ce qui précède", en="what comes before is not closed")
EXPECT_CLOSED = Phrase(fr="un « , », un « ] », un « }} » ou un guillemet", en="“,”, “]”, “}}” or a quote")
NO_COLON = Phrase(fr="il manque un « : » après le nom du champ", en="“:” is missing after the field's name")
STRAY_COLON = Phrase(fr="ce « : » n'a pas sa place ici", en="this “:” does not belong here")
EXPECT_QUOTED = Phrase(
    fr="le texte entre guillemets, ou un retrait à la ligne", en="the text in quotes, or on a line of its own, indented"
)
BAD_START = Phrase(fr="une valeur ne peut pas commencer ainsi", en="a value cannot start like this")
EXPECT_IN_QUOTES = Phrase(fr="la valeur entre guillemets", en="the value in quotes")
BAD_INDENT = Phrase(fr="le retrait de cette ligne ne va pas", en="this line's indent is wrong")
EXPECT_ALIGNED = Phrase(
    fr="le même retrait que les champs ou éléments voisins", en="the same indent as the fields or items around it"
)
BAD_ESCAPE = Phrase(fr="cette séquence « \\ » est inconnue", en="this “\\” sequence is not known")
EXPECT_SINGLE_QUOTES = Phrase(fr="des guillemets simples, ou « \\\\ »", en="single quotes, or “\\\\”")

# --- one field

MISSING = Phrase(fr="il manque « {name} »", en="“{name}” is missing")
EXTRA = Phrase(fr="champ inconnu : « {name} »", en="unknown field: “{name}”")
EXPECT_FIELDS = Phrase(fr="un champ parmi {names}", en="one of the fields {names}")
EXPECT_NEAR = Phrase(fr="peut-être « {name} »", en="maybe “{name}”")
BLANK = Phrase(fr="« {name} » est vide", en="“{name}” is empty")
WRONG = Phrase(fr="« {name} » ne peut pas valoir « {shown} »", en="“{name}” cannot be “{shown}”")
WRONG_KIND = Phrase(fr="« {name} » ne peut pas être {shown}", en="“{name}” cannot be {shown}")
A_LIST = Phrase(fr="une liste", en="a list")
A_GROUP = Phrase(fr="un groupe de champs", en="a group of fields")
COMMA = Phrase(
    fr="« {shown} » : les décimales s'écrivent avec un point", en="“{shown}”: decimals are written with a point"
)
TOO_LONG = Phrase(fr="« {name} » est trop long : « {shown} »", en="“{name}” is too long: “{shown}”")
OUT_OF_RANGE = Phrase(fr="« {name} » vaut {shown}", en="“{name}” is {shown}")
EXPECT_THIS = Phrase(fr="{value}", en="{value}")
EXPECT_LENGTH = Phrase(fr="{limit} caractères au plus", en="{limit} characters at most")
EXPECT_AT_LEAST = Phrase(fr="{limit} au moins", en="{limit} at least")
EXPECT_AT_MOST = Phrase(fr="{limit} au plus", en="{limit} at most")
EXPECT_LESS = Phrase(fr="moins de {limit}", en="less than {limit}")
EXPECT_PLACES = Phrase(fr="{limit} décimales au plus", en="{limit} decimals at most")
EXPECT_DIGITS = Phrase(fr="{limit} chiffres au plus", en="{limit} digits at most")
EXPECT_CLOCK = Phrase(
    fr="une heure comme 07:30, ou « 00:30 +1 » après minuit", en="a time such as 07:30, or “00:30 +1” past midnight"
)
EXPECT_DATE = Phrase(fr="une date comme 2027-01-31", en="a date such as 2027-01-31")
EXPECT_DECIMAL = Phrase(fr="un nombre comme 45.60", en="a number such as 45.60")
EXPECT_WHOLE = Phrase(fr="un nombre entier", en="a whole number")
EXPECT_YES_NO = Phrase(fr="true ou false", en="true or false")
EXPECT_ONE_OF = Phrase(fr="une valeur parmi {values}", en="one of {values}")
EXPECT_TEXT = Phrase(fr="un texte", en="a text")
EXPECT_LIST = Phrase(fr="une liste, un « - » par élément", en="a list, “-” before each item")
EXPECT_GROUP = Phrase(fr="des champs : {names}", en="the fields {names}")
EXPECT_TABLE = Phrase(fr="une table « nom: valeur »", en="a table, “name: value”")
EXPECT_ZONE = Phrase(fr="un fuseau horaire comme Europe/Paris", en="a time zone such as Europe/Paris")
EXPECT_CURRENCY = Phrase(fr="trois lettres majuscules comme EUR", en="three capital letters such as EUR")

# --- a new folder

NOT_EMPTY = Phrase(
    fr="Le dossier {folder} n'est pas vide : rien n'a été écrit. Choisissez un dossier neuf.",
    en="The folder {folder} is not empty: nothing was written. Choose a new one.",
)
IS_A_FILE = Phrase(
    fr="{folder} est un fichier, pas un dossier : rien n'a été écrit.",
    en="{folder} is a file, not a folder: nothing was written.",
)
CANNOT_WRITE = Phrase(
    fr="Impossible d'écrire dans {folder} : {reason}.", en="Nothing can be written in {folder}: {reason}."
)

"""What is said of the journal: why an entry is not saved, and what is wrong with a day's file."""

from shootday.phrases.phrase import Phrase

# --- not saved

LOCKED = Phrase(
    fr="Non enregistré : {user} écrit dans le journal depuis {host} (processus {pid}). Réessayer dans un instant.",
    en="Not saved: {user} is writing to the journal from {host} (process {pid}). Try again in a moment.",
)
LOCKED_BY_UNKNOWN = Phrase(
    fr="Non enregistré : un autre programme écrit dans le journal. Réessayer dans un instant.",
    en="Not saved: another program is writing to the journal. Try again in a moment.",
)
DISK_FULL = Phrase(
    fr="Non enregistré : le disque est plein. Libérer de la place, puis valider de nouveau.",
    en="Not saved: the disk is full. Make some room, then enter it again.",
)
FORBIDDEN = Phrase(
    fr="Non enregistré : {folder} est en lecture seule. Ouvrir un dossier où l'on peut écrire.",
    en="Not saved: {folder} is read-only. Open a folder that can be written to.",
)
GONE = Phrase(
    fr="Non enregistré : {path} n'est plus là. Rebrancher le disque ou remettre ce qui manque, puis revalider.",
    en="Not saved: {path} is no longer there. Plug the disk in again or put back what is missing, then enter it again.",
)
DISK_FAILED = Phrase(
    fr="Non enregistré : le disque a répondu « {reason} ».", en='Not saved: the disk answered "{reason}".'
)
UNSURE = Phrase(
    fr="Peut-être enregistré : le disque a répondu « {reason} » et n'a pas pu revenir en arrière. "
    "Relire la journée avant de ressaisir.",
    en='Perhaps saved: the disk answered "{reason}" and could not be wound back. '
    "Read the day again before entering it again.",
)
NEWER = Phrase(
    fr="Non enregistré : {file} vient d'une version plus récente de shootday. Mettre à jour ce poste pour y écrire.",
    en="Not saved: {file} was written by a newer version of shootday. Update this machine to write to it.",
)

# --- refused

NO_SUCH_ENTRY = Phrase(
    fr="aucune entrée {entry} dans le journal du {day}", en="there is no entry {entry} in the journal of {day}"
)

# --- what is wrong with a day's file

DAMAGED_LINE = Phrase(
    fr="{file}, ligne {line} : ligne abîmée, laissée de côté ; tout le reste est lu",
    en="{file}, line {line}: this line is damaged and left out; all the rest is read",
)
LINES_MISSING = Phrase(
    fr="{file}, ligne {line} : la chaîne est rompue, des lignes manquent avant celle-ci",
    en="{file}, line {line}: the chain is broken, lines are missing before this one",
)
REPEATED_LINE = Phrase(
    fr="{file}, ligne {line} : l'entrée {entry} y est une deuxième fois ; seule la première compte",
    en="{file}, line {line}: entry {entry} is there a second time; only the first one counts",
)
NO_HEADER = Phrase(fr="{file} : l'en-tête manque", en="{file}: the header is missing")
WRONG_DAY = Phrase(fr="{file} : l'en-tête annonce la journée du {day}", en="{file}: the header names the day of {day}")
UNFINISHED = Phrase(
    fr="{file} : la fin ({size} octets) n'a jamais été écrite jusqu'au bout ; elle n'avait pas été confirmée",
    en="{file}: the end ({size} bytes) was never written whole; it had not been acknowledged",
)
SET_ASIDE = Phrase(
    fr="{file} : fin de journal incomplète, mise de côté ; elle n'avait pas été confirmée",
    en="{file}: unfinished end of a journal, set aside; it had not been acknowledged",
)
NEWER_FILE = Phrase(
    fr="{file} : format {version}, plus récent que ce programme ; lecture seule",
    en="{file}: format {version}, newer than this program; read-only",
)
NEWER_LINE = Phrase(
    fr="{file}, ligne {line} : entrée d'une version plus récente, laissée de côté ; journée en lecture seule",
    en="{file}, line {line}: entry of a newer version, left out; the day is read-only",
)
FORBIDDEN_ENTRY = Phrase(
    fr="{file}, ligne {line} : entrée que shootday n'accepte pas ({why}), laissée de côté ; tout le reste est lu",
    en="{file}, line {line}: an entry that shootday does not accept ({why}), left out; all the rest is read",
)
FAR_FROM_DAY = Phrase(
    fr="une date à plus d'une semaine de la journée", en="a date more than a week from the shooting day"
)
NO_SUCH_YEAR = Phrase(fr="une date avant 1900 ou après 2199", en="a date before 1900 or after 2199")
TOLD_OF_HARASSMENT = Phrase(
    fr="un signalement de harcèlement ne porte ni nom ni texte", en="a harassment report holds no name and no text"
)
TOLD_OF_ILLNESS = Phrase(fr="une maladie ne porte pas de texte", en="an illness holds no text")
NOT_PLAIN = Phrase(fr="ce n'est pas un fichier ordinaire", en="this is not an ordinary file")
UNREADABLE = Phrase(fr="{file} : illisible ({reason})", en="{file}: cannot be read ({reason})")

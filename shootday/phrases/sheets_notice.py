"""The workbook's first sheet: how to fill the others."""

from shootday.phrases.phrase import Phrase

TITLE = Phrase(fr="Votre production dans un classeur", en="Your production in a workbook")
NOT_LISTED = Phrase(fr="Choisir dans la liste", en="Choose from the list")

LINES: tuple[tuple[Phrase, Phrase], ...] = (
    (
        Phrase(fr="Remplir", en="Fill it in"),
        Phrase(
            fr="Une ligne par personne, rôle, décor, séquence, jour. Les lignes déjà là sont des exemples :"
            " remplacez-les.",
            en="One row for each person, role, location, scene, day. The rows that are there are examples:"
            " replace them.",
        ),
    ),
    (
        Phrase(fr="Importer", en="Import it"),
        Phrase(
            fr="shootday import CLASSEUR.xlsx DOSSIER. Toutes les fautes sont dites d'un coup, avec leur"
            " feuille et leur"
            " cellule ; rien n'est écrit tant qu'il en reste. Sur un dossier qui existe, les différences sont montrées"
            " d'abord. Le journal n'est jamais touché.",
            en="shootday import WORKBOOK.xlsx FOLDER. Every fault is told at once, with its sheet and cell; nothing is"
            " written while there is one. On a folder that exists, the differences are shown first. The journal"
            " is never"
            " touched.",
        ),
    ),
    (
        Phrase(fr="Identifiants", en="Ids"),
        Phrase(
            fr="La première colonne nomme chaque ligne ; les autres feuilles y renvoient par ce nom (listes"
            " déroulantes).",
            en="The first column names each row; the other sheets point at it by that name (drop-down lists).",
        ),
    ),
    (
        Phrase(fr="Dates et heures", en="Dates and times"),
        Phrase(
            fr="Une heure s'écrit 7:30 ; après minuit, on continue : 24:30 est 0 h 30 le lendemain. Durées en minutes.",
            en="A time is typed 7:30; past midnight it goes on: 24:30 is 00:30 of the next day. Durations are"
            " in minutes.",
        ),
    ),
    (
        Phrase(fr="Listes", en="Lists"),
        Phrase(
            fr="Plusieurs valeurs : séparées par des virgules (1, 2, 12A). Figuration : passants = 12. Jours :"
            " 2027-01-04..2027-01-06 Théâtre. Horaires : 08:00-22:00.",
            en="Several values: with commas (1, 2, 12A). Extras: passants = 12. Days: 2027-01-04..2027-01-06 Theatre."
            " Hours: 08:00-22:00.",
        ),
    ),
    (
        Phrase(fr="Autres champs", en="Other fields"),
        Phrase(
            fr="Ce qui n'a pas de colonne est gardé dans la dernière, en JSON : n'y touchez pas si vous l'ignorez.",
            en="What has no column is kept in the last one, as JSON: leave it as it is if you do not know it.",
        ),
    ),
    (
        Phrase(fr="Vos notes", en="Your notes"),
        Phrase(
            fr="Une feuille, ou une colonne, dont le nom commence par « _ » n'est pas lue.",
            en="A sheet, or a column, whose name begins with “_” is not read.",
        ),
    ),
    (
        Phrase(fr="Montants", en="Amounts"),
        Phrase(
            fr="Sans taxe, dans la devise de la production. Un texte qui commence par = reste un texte.",
            en="Without tax, in the production's currency. A text that begins with = stays a text.",
        ),
    ),
)

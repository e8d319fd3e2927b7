"""Which column of somebody else's table holds what, by its heading; corrections are the production's profile."""

import json
from collections.abc import Mapping
from pathlib import Path

from shootday.errors import NotUnderstood
from shootday.exchange.sheets.catalogue import BY_ID, OTHER
from shootday.exchange.sheets.cells import Kind, Value, to_text
from shootday.exchange.sheets.words import folded
from shootday.phrases import sheets_tables as say
from shootday.text import clean

PROFILE = "import-profile.json"
"""In the production's folder: for each kind of table, which heading is which field."""

KINDS = {"people": "people", "scenes": "scenes", "plan": "plan", "devis": "lines"}
"""What a table may be of, and the workbook's sheet that it fills."""

SKIP = "-"
"""Stands for a column that is not read."""

MORE_FIELDS = {
    "people": ("first_name", "last_name", "role"),
    "scenes": ("pages",),
    "plan": ("segment",),
    "devis": ("amount",),
}
"""Fields that tables have and documents do not: what they hold goes where it belongs."""

_SYNONYMS: Mapping[str, Mapping[str, str]] = {
    "people": {
        "name": "nom complet|nom prenom|nom et prenom|prenom nom|full name|personne|qui|who|crew|equipe",
        "first_name": "prenom|first name|firstname|given name",
        "last_name": "nom de famille|last name|surname|family name",
        "kind": "categorie|statut|type",
        "department": "departement|dept|dep|service|departement poste",
        "function": "poste|fonction|metier|job|position|job title|title|role dans l equipe|craft",
        "role": "role|personnage|character|part",
        "contract.rate": "salaire|tarif|cachet|taux|rate|salary|fee|taux journalier|salaire brut|brut|day rate",
        "contract.unit": "unite|unite du taux|rate unit|unit|base de paie",
        "contract.account": "compte|account|poste budgetaire",
        "birth_date": "date de naissance|ne le|nee le|birthday|date of birth|dob|naissance",
        "minor": "mineur|enfant|child",
        "id": "id|identifiant|code|ref",
    },
    "scenes": {
        "number": "seq|sequence|sequences|n|no|numero|n seq|no seq|num seq|scene|scene no|scene number|sc|#",
        "setting": "i/e|int/ext|int ext|ie|int|interieur exterieur",
        "light": "effet|j/n|jour nuit|jour/nuit|lumiere|d/n|day/night|day night|time of day|tod|light",
        "location": "decor|decors|lieu|lieux|set|location|place",
        "synopsis": "resume|description|action|synopsis|summary|descriptif",
        "pages": "pages|page|nb pages|page count|longueur|length|pgs|nombre de pages",
        "eighths": "huitiemes|8e|8emes|eighths|1/8",
        "setup_minutes": "installation|mise en place|set up|setup|prep",
        "shoot_minutes": "duree|tournage|temps de tournage|minutes|shoot|shooting|duration|temps|est time",
        "roles": "roles|personnages|cast|characters|comediens|distribution|artistes",
        "needs": "besoins|accessoires|needs|props|materiel",
        "risks": "risques|risks|danger|securite",
    },
    "plan": {
        "date": "date|jour|day|jour de tournage|shoot date|shooting day",
        "segments": "sequences|seqs|scenes|seq du jour|scenes du jour",
        "segment": "seq|sequence|scene|sc|n seq|scene no|numero|#",
        "call": "convocation|call|heure|crew call|pat call|rdv|heure de convocation",
        "base": "base|lieu|decor|location|rendez vous",
        "form": "forme|journee|form",
        "unit": "unite|equipe|unit",
    },
    "devis": {
        "account": "compte|no compte|n compte|poste|account|code|acct|rubrique|account no",
        "label": "libelle|designation|intitule|description|label|detail|item|nom",
        "quantity": "quantite|qte|nb|nombre|qty|quantity|x|units",
        "unit": "unite|unit|u",
        "rate": "taux|prix unitaire|pu|p u|tarif|cout unitaire|rate|unit price|unit cost|price|prix",
        "amount": "montant|total|montant ht|total ht|amount|cost|cout|budget",
        "charges": "charges|categorie de charges|charges sociales|fringes",
        "committed": "engage|committed",
        "actual": "realise|facture|paye|actual|paid",
    },
}


def fields_for(kind: str) -> tuple[str, ...]:
    """The fields that a table of a kind may hold."""
    own = tuple(column for column in BY_ID[KINDS[kind]].columns if column != OTHER)
    return (*own, *MORE_FIELDS[kind])


def guess(kind: str, heading: Value) -> str:
    """The field that a heading names, an empty text where it names none."""
    word = _bare(to_text(heading, Kind.TEXT))
    sheet = BY_ID[KINDS[kind]]
    if not word:
        return ""
    for field, words in _SYNONYMS[kind].items():
        if word in map(_bare, words.split("|")):
            return field
    for column in sheet.columns:
        title = sheet.heading(column)
        if word in {_bare(title.fr), _bare(title.en), _bare(column)}:
            return column
    return ""


def _bare(text: str) -> str:
    return folded(text).replace(" ", "").replace("/", "")


def corrections(kind: str, typed: list[str]) -> dict[str, str]:
    """What ``--map "Colonne=field"`` says, by folded heading. Raises NotUnderstood."""
    found: dict[str, str] = {}
    for pair in typed:
        heading, equals, field = pair.rpartition("=")
        if not equals or not folded(heading) or field.strip() not in {*fields_for(kind), SKIP}:
            raise NotUnderstood(say.BAD_MAP.said(text=clean(pair, 80), fields=", ".join((*fields_for(kind), SKIP))))
        found[folded(heading)] = field.strip()
    return found


def profile(folder: Path) -> dict[str, dict[str, str]]:
    """What earlier imports into the folder were told; one that cannot be read is none."""
    try:
        told = json.loads((folder / PROFILE).read_text(encoding="utf-8"))
        return {str(kind): {str(k): str(v) for k, v in words.items()} for kind, words in told.items()}
    except (OSError, ValueError, AttributeError):
        return {}


def profile_text(told: dict[str, dict[str, str]]) -> str:
    """The profile's file."""
    return json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n"

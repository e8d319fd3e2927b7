"""Charts of accounts: the groups of a devis, in both languages, each a data file with its source."""

import json
from functools import cache
from importlib import resources

from shootday.phrases import Lang
from shootday.production.base import Document, Id, Text

CHARTS = ("cnc-2018", "cnc-av", "magazine")
"""The film form of 2018, the form of television and of films before it, a broadcaster's grid for magazines."""


class ChartAccount(Document):
    """One account of a chart; its label is a custom to be confirmed unless it is ``sure``."""

    code: Id
    label: Text
    sure: bool = False


class Group(Document):
    """One group of accounts (*rubrique*)."""

    code: Id
    fr: Text
    en: Text
    accounts: tuple[ChartAccount, ...] = ()

    def label(self, lang: Lang) -> str:
        """Its name in a language."""
        return self.fr if lang == "fr" else self.en


class Chart(Document):
    """A whole chart, with where it comes from and when that was looked at."""

    id: Id
    fr: Text
    en: Text
    checked: Text
    source: Text
    groups: tuple[Group, ...]

    def group_of(self, code: str) -> Group | None:
        """The group that an account lies in: the longest group code that its own begins with; None for none."""
        holds = [group for group in self.groups if code.startswith(group.code)]
        return max(holds, key=lambda group: len(group.code), default=None)


@cache
def chart(plan: str) -> Chart:
    """The chart of a devis's ``plan``; the film form's for one that is not known."""
    name = plan if plan in CHARTS else CHARTS[0]
    text = resources.files("shootday.production").joinpath("charts", f"{name}.json").read_text(encoding="utf-8")
    return Chart.model_validate(json.loads(text))


@cache
def usual_charges() -> dict[str, dict[str, str]]:
    """Rates of employer charges that were read somewhere, by category: ``rate``, ``source``, ``valid_from``."""
    text = resources.files("shootday.production").joinpath("charges.json").read_text(encoding="utf-8")
    rows = sorted(json.loads(text)["rates"], key=lambda row: row["valid_from"] or "")
    fields = ("rate", "source", "valid_from")
    return {row["category"]: {name: row[name] for name in fields if row[name]} for row in rows}

"""Each kind of wrong field is told at its line and column, in both languages."""

from typing import Any

import pytest
import yaml

from shootday.exchange import tree

CASES = {
    "missing": (
        ("people.yaml", "  - { id: jeanne, name: Jeanne, person: ana }", "  - §{ id: jeanne, name: Jeanne }"),
        "§: il manque « person » (attendu : un texte)",
        "§: “person” is missing (expected a text)",
    ),
    "blank": (
        ("people.yaml", "    kind: performer", "    §kind:"),
        "§: « kind » est vide (attendu : une valeur parmi technician, performer, extra, trainee)",
        "§: “kind” is empty (expected one of technician, performer, extra, trainee)",
    ),
    "extra with a near miss": (
        ("people.yaml", "    department: image", "    §departement: image"),
        "§: champ inconnu : « departement » (attendu : peut-être « department »)",
        "§: unknown field: “departement” (expected maybe “department”)",
    ),
    "extra without one": (
        ("plan.yaml", "    base: cafe", "    §xyz: cafe"),
        "§: champ inconnu : « xyz » (attendu : un champ parmi date, unit, form, base, call, segments, parts)",
        "§: unknown field: “xyz” (expected one of the fields date, unit, form, base, call, segments, parts)",
    ),
    "decimal comma": (
        ("devis.yaml", "quantity: 2, rate: 250.00", 'quantity: 2, rate: §"45,60"'),
        "§: « 45,60 » : les décimales s'écrivent avec un point (attendu : 45.60)",
        "§: “45,60”: decimals are written with a point (expected 45.60)",
    ),
    "not a number": (
        ("devis.yaml", "rate: 600", "rate: §600 €"),
        "§: « rate » ne peut pas valoir « 600 € » (attendu : un nombre comme 45.60)",
        "§: “rate” cannot be “600 €” (expected a number such as 45.60)",
    ),
    "too many decimals": (
        ("devis.yaml", "rate: 600", "rate: §600.005"),
        "§: « rate » ne peut pas valoir « 600.005 » (attendu : 2 décimales au plus)",
        "§: “rate” cannot be “600.005” (expected 2 decimals at most)",
    ),
    "infinity": (
        ("devis.yaml", "rate: 600", "rate: §Infinity"),
        "§: « rate » ne peut pas valoir « Infinity » (attendu : un nombre comme 45.60)",
        "§: “rate” cannot be “Infinity” (expected a number such as 45.60)",
    ),
    "rate over its limit": (
        ("devis.yaml", "rate: 0.56", "rate: §56"),
        "§: « rate » vaut 56 (attendu : 10 au plus)",
        "§: “rate” is 56 (expected 10 at most)",
    ),
    "French date": (
        ("plan.yaml", "date: 2027-01-05", "date: §05/01/2027"),
        "§: « date » ne peut pas valoir « 05/01/2027 » (attendu : 2027-01-05)",
        "§: “date” cannot be “05/01/2027” (expected 2027-01-05)",
    ),
    "day that does not exist": (
        ("plan.yaml", "date: 2027-01-05", "date: §2027-02-30"),
        "§: « date » ne peut pas valoir « 2027-02-30 » (attendu : une date comme 2027-01-31)",
        "§: “date” cannot be “2027-02-30” (expected a date such as 2027-01-31)",
    ),
    "number that could pass for a date": (
        ("plan.yaml", "date: 2027-01-05", "date: §86400"),
        "§: « date » ne peut pas valoir « 86400 » (attendu : une date comme 2027-01-31)",
        "§: “date” cannot be “86400” (expected a date such as 2027-01-31)",
    ),
    "year at the end of the calendar": (
        ("plan.yaml", "date: 2027-01-05", "date: §9999-12-31"),
        "§: « date » ne peut pas valoir « 9999-12-31 » (attendu : une date comme 2027-01-31)",
        "§: “date” cannot be “9999-12-31” (expected a date such as 2027-01-31)",
    ),
    "clock time": (
        ("callsheets/2027-01-04.yaml", "pat: 09:00", "pat: §25:00"),
        "§: « pat » ne peut pas valoir « 25:00 » (attendu : une heure comme 07:30, ou « 00:30 +1 » après minuit)",
        "§: “pat” cannot be “25:00” (expected a time such as 07:30, or “00:30 +1” past midnight)",
    ),
    "clock time in a table": (
        ("callsheets/2027-01-04.yaml", "{ image: 07:45 }", "{ image: §tôt }"),
        "§: « image » ne peut pas valoir « tôt » (attendu : une heure comme 07:30, ou « 00:30 +1 » après minuit)",
        "§: “image” cannot be “tôt” (expected a time such as 07:30, or “00:30 +1” past midnight)",
    ),
    "blank in a table": (
        ("locations.yaml", "{ quai: 20 }", "{ §quai: }"),
        "§: « quai » est vide (attendu : un nombre entier)",
        "§: “quai” is empty (expected a whole number)",
    ),
    "value outside a list": (
        ("scenes.yaml", "setting: INT, light: day", "setting: INT, light: §jour"),
        "§: « light » ne peut pas valoir « jour » (attendu : une valeur parmi day, night, dawn, dusk)",
        "§: “light” cannot be “jour” (expected one of day, night, dawn, dusk)",
    ),
    "not a whole number": (
        ("scenes.yaml", "shoot_minutes: 90", "shoot_minutes: §1h30"),
        "§: « shoot_minutes » ne peut pas valoir « 1h30 » (attendu : un nombre entier)",
        "§: “shoot_minutes” cannot be “1h30” (expected a whole number)",
    ),
    "number below its limit": (
        ("scenes.yaml", "count: 4", "count: §0"),
        "§: « count » vaut 0 (attendu : 1 au moins)",
        "§: “count” is 0 (expected 1 at least)",
    ),
    "negative pay": (
        ("people.yaml", "{ unit: day, rate: 250.00", "{ unit: day, rate: §-250.00"),
        "§: « rate » vaut -250.00 (attendu : 0 au moins)",
        "§: “rate” is -250.00 (expected 0 at least)",
    ),
    "number above its limit": (
        ("people.yaml", "count: 12", "count: §5001"),
        "§: « count » vaut 5001 (attendu : 5000 au plus)",
        "§: “count” is 5001 (expected 5000 at most)",
    ),
    "yes or no": (
        ("people.yaml", "kind: performer", "kind: performer\n    minor: §oui"),
        "§: « minor » ne peut pas valoir « oui » (attendu : true ou false)",
        "§: “minor” cannot be “oui” (expected true or false)",
    ),
    "text instead of a list": (
        ("plan.yaml", 'segments: ["3"]', 'segments: §"3"'),
        "§: « segments » ne peut pas valoir « 3 » (attendu : une liste, un « - » par élément)",
        "§: “segments” cannot be “3” (expected a list, “-” before each item)",
    ),
    "list instead of a text": (
        ("people.yaml", "name: Ana", "name: §[Ana]"),
        "§: « name » ne peut pas être une liste (attendu : un texte)",
        "§: “name” cannot be a list (expected a text)",
    ),
    "fields instead of a list": (
        ("plan.yaml", 'segments: ["3"]', "segments: §{ a: b }"),
        "§: « segments » ne peut pas être un groupe de champs (attendu : une liste, un « - » par élément)",
        "§: “segments” cannot be a group of fields (expected a list, “-” before each item)",
    ),
    "text instead of fields": (
        ("callsheets/2027-01-04.yaml", "meal: { start: 12:30, end: 13:30 }", "meal: §12:30"),
        "§: « meal » ne peut pas valoir « 12:30 » (attendu : des champs : start, end)",
        "§: “meal” cannot be “12:30” (expected the fields start, end)",
    ),
    "unknown time zone": (
        ("production.yaml", "kind: fiction", "kind: fiction\ntime_zone: §Paris"),
        "§: « time_zone » ne peut pas valoir « Paris » (attendu : un fuseau horaire comme Europe/Paris)",
        "§: “time_zone” cannot be “Paris” (expected a time zone such as Europe/Paris)",
    ),
    "currency": (
        ("production.yaml", "kind: fiction", "kind: fiction\ncurrency: §€"),
        "§: « currency » ne peut pas valoir « € » (attendu : trois lettres majuscules comme EUR)",
        "§: “currency” cannot be “€” (expected three capital letters such as EUR)",
    ),
    "a format to come": (
        ("production.yaml", "format: 1", "format: §2"),
        "§: « format » ne peut pas valoir « 2 » (attendu : 1)",
        "§: “format” cannot be “2” (expected 1)",
    ),
    "id too long": (
        ("production.yaml", "kind: fiction", f"kind: fiction\nagreement: §{'a' * 61}"),
        f"§: « agreement » est trop long : « {'a' * 59}… » (attendu : 60 caractères au plus)",
        f"§: “agreement” is too long: “{'a' * 59}…” (expected 60 characters at most)",
    ),
    "id of nothing": (
        ("production.yaml", "kind: fiction", 'kind: fiction\nagreement: §""'),
        "§: « agreement » est vide (attendu : un texte)",
        "§: “agreement” is empty (expected a text)",
    ),
    "key of a table too long": (
        ("callsheets/2027-01-04.yaml", "needs: { image: [Grue] }", f"needs: {{ §{'a' * 61}: [Grue], image: [Grue] }}"),
        f"§: « {'a' * 59}… » est trop long : « {'a' * 59}… » (attendu : 60 caractères au plus)",
        f"§: “{'a' * 59}…” is too long: “{'a' * 59}…” (expected 60 characters at most)",
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("loader", [tree.LOADER, yaml.BaseLoader], ids=["fast", "pure"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_wrong_field_is_told_where_it_stands(
    folder: Any, case: str, loader: Any, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "LOADER", loader)
    (name, before, after), fr, en = CASES[case]
    assert (fr if lang == "fr" else en) in folder.spoilt(name, before, after, lang)


def test_a_wrong_field_alone_is_the_only_fault(folder: Any) -> None:
    assert len(folder.spoilt("devis.yaml", "rate: 600", "rate: §600 €")) == 1


def test_clock_times_and_plain_words_stay_what_was_written(folder: Any) -> None:
    folder.write("production.yaml", "title: no\nkind: fiction\ncompany: 12:30\nplanning: { day_call: 12:30 }\n")
    assert folder.said() == []


def test_a_blank_field_counts_as_left_out(folder: Any) -> None:
    folder.write("production.yaml", "title: A\nkind: fiction\ncompany:\ncurrency: ~\ntime_zone: null\nplanning:\n")
    assert folder.said() == []


def test_all_faults_of_all_files_are_told_together_in_order(folder: Any) -> None:
    folder.write("production.yaml", "title: A\nkind: film\nformat: 3\n")
    folder.write("people.yaml", "people:\n  - { id: a, kind: performer }\n  - { id: b, name: B, kind: star }\n")
    folder.write("scenes.yaml", "scenes: [")
    places = [line.split(": ")[0] for line in folder.said()]
    assert places[-5:] == [
        "people.yaml:2:5",
        "people.yaml:3:29",
        "production.yaml:2:7",
        "production.yaml:3:9",
        "scenes.yaml:2:1",
    ]


def test_a_thousand_faults_are_told_and_the_rest_counted(folder: Any) -> None:
    wrong = "".join(f"wrong{n}: x\n" for n in range(1200))
    folder.write("production.yaml", "title: A\nkind: fiction\n" + wrong)
    said = folder.said()
    assert len(said) == 1001
    assert (
        said[-1]
        == "production.yaml:1003:1: and 200 more faults in this file (expected the first ones to be put right first)"
    )


def test_text_of_the_documents_cannot_reach_the_terminal_raw(folder: Any) -> None:
    said = folder.spoilt("people.yaml", "kind: performer", 'kind: §"\\e[31mBob\\u202e {name}"')
    assert said == ["§: “kind” cannot be “[31mBob {name}” (expected one of technician, performer, extra, trainee)"]

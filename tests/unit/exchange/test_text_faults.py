"""What is wrong with a file's text, before any field: told at its line and column, by both parsers alike."""

from typing import Any

import pytest
import yaml

from shootday.exchange import tree

PLAN = 'days:\n  - date: 2027-01-04\n    segments: ["1"]\n'

CASES = {
    "tab": (
        'days:\n  - date: 2027-01-04\n§\tsegments: ["1"]\n',
        "une tabulation sert de retrait (attendu : des espaces)",
        "a tab is used to indent (expected spaces)",
    ),
    "alias and anchor": (
        "days:\n  - date: 2027-01-04\n    unit: main\n    segments: §*all\n",
        "renvoi « *all » interdit (attendu : la valeur écrite en toutes lettres)",
        "alias “*all” not allowed (expected the value written out)",
    ),
    "anchor": (
        'days: §&all\n  - date: 2027-01-04\n    segments: ["1"]\n',
        "ancre « &all » interdite (attendu : la valeur écrite en toutes lettres)",
        "anchor “&all” not allowed (expected the value written out)",
    ),
    "tag": (
        "days:\n  - date: §!jour 2027-01-04\n",
        (
            "étiquette « !jour » interdite "
            "(attendu : une valeur sans étiquette, entre guillemets si elle commence par « ! »)"
        ),
        "tag “!jour” not allowed (expected a value without a tag, in quotes if it starts with “!”)",
    ),
    "field written twice": (
        "days:\n  - date: 2027-01-04\n    unit: a\n    §date: 2027-01-05\n",
        "le champ « date » est écrit deux fois, d'abord ligne 2 (attendu : une seule fois)",
        "the field “date” is written twice, first on line 2 (expected only once)",
    ),
    "field written twice but for a hidden character": (
        "days:\n  - date: 2027-01-04\n    §da\u200bte: 2027-01-05\n",
        "le champ « date » est écrit deux fois, d'abord ligne 2 (attendu : une seule fois)",
        "the field “date” is written twice, first on line 2 (expected only once)",
    ),
    "second document": (
        "days: []\n§---\ndays: []\n",
        "un second document commence ici (attendu : un seul document par fichier, sans autre « --- »)",
        "a second document starts here (expected one document a file, without another “---”)",
    ),
    "list": (
        "§- date: 2027-01-04\n",
        "le document n'est pas une suite de champs (attendu : des champs « nom: valeur »)",
        "the document is not a set of fields (expected fields, as in “name: value”)",
    ),
    "word": (
        "§bonjour\n",
        "le document n'est pas une suite de champs (attendu : des champs « nom: valeur »)",
        "the document is not a set of fields (expected fields, as in “name: value”)",
    ),
    "list as a key": (
        "days: []\n? §[a, b]\n: c\n",
        "ce nom de champ n'est pas un mot (attendu : un mot suivi de « : »)",
        "this field's name is not a word (expected a word followed by “:”)",
    ),
    "key of nothing": (
        'days: []\n§"": c\n',
        "ce nom de champ n'est pas un mot (attendu : un mot suivi de « : »)",
        "this field's name is not a word (expected a word followed by “:”)",
    ),
    "51 levels": (
        "days: " + "[" * 49 + "§[" + "]" * 50 + "\n",
        "trop de niveaux imbriqués (attendu : 50 niveaux au plus)",
        "too many nested levels (expected 50 levels at most)",
    ),
    "stray colon": (
        "days:\n  - unit: a§: b\n",
        "ce « : » n'a pas sa place ici (attendu : le texte entre guillemets, ou un retrait à la ligne)",
        "this “:” does not belong here (expected the text in quotes, or on a line of its own, indented)",
    ),
    "percent sign": (
        "days:\n  - unit: §%a\n",
        "une valeur ne peut pas commencer ainsi (attendu : la valeur entre guillemets)",
        "a value cannot start like this (expected the value in quotes)",
    ),
    "uneven indent": (
        "days:\n    - date: 2027-01-04\n   §- date: 2027-01-05\n",
        "le retrait de cette ligne ne va pas (attendu : le même retrait que les champs ou éléments voisins)",
        "this line's indent is wrong (expected the same indent as the fields or items around it)",
    ),
    "unclosed bracket": (
        "days: [\n§",
        "il manque de quoi fermer ce qui précède (attendu : un « , », un « ] », un « } » ou un guillemet)",
        "what comes before is not closed (expected “,”, “]”, “}” or a quote)",
    ),
    "unclosed quote": (
        'days: "abc\n§',
        "il manque de quoi fermer ce qui précède (attendu : un « , », un « ] », un « } » ou un guillemet)",
        "what comes before is not closed (expected “,”, “]”, “}” or a quote)",
    ),
    "unknown escape": (
        'days:\n  - unit: "a§\\q"\n',
        "cette séquence « \\ » est inconnue (attendu : des guillemets simples, ou « \\\\ »)",
        "this “\\” sequence is not known (expected single quotes, or “\\\\”)",
    ),
    "control character": (
        "days:\n  - unit: §\x1b[31m\n",
        "caractère de contrôle interdit : U+001B (attendu : du texte, des espaces et des fins de ligne)",
        "control character not allowed: U+001B (expected text, spaces and line breaks)",
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("loader", [tree.LOADER, yaml.BaseLoader], ids=["fast", "pure"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_fault_of_the_text_is_told_where_it_stands(
    folder: Any, case: str, loader: Any, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "LOADER", loader)
    after, fr, en = CASES[case]
    assert "§: " + (fr if lang == "fr" else en) in folder.spoilt(
        "plan.yaml", (folder.path / "plan.yaml").read_text(), after, lang
    )


@pytest.mark.parametrize("text", ["", "\n", "# rien\n", "---\n", "~\n"])
def test_an_empty_document_is_told_of_the_file_as_a_whole(folder: Any, text: str) -> None:
    folder.write("production.yaml", text)
    assert "production.yaml: the file is empty (expected fields, as in “name: value”)" in folder.said()


def test_a_byte_that_is_not_utf8_is_told_where_it_stands(folder: Any) -> None:
    folder.write("plan.yaml", b"days:\r\n  - unit: \xc3\xa9t\xe9\n")
    said = [line for line in folder.said() if line.startswith("plan.yaml")]
    assert said == [
        "plan.yaml:2:13: byte 0xE9 is not UTF-8: the file is saved in another encoding (expected a file saved as UTF-8)"
    ]


def test_utf16_is_told_at_its_first_byte(folder: Any) -> None:
    folder.write("plan.yaml", PLAN.encode("utf-16"))
    assert any(line.startswith("plan.yaml:1:1: byte 0xFF is not UTF-8") for line in folder.said())


def test_a_byte_order_mark_changes_nothing(folder: Any) -> None:
    text = (folder.path / "plan.yaml").read_text(encoding="utf-8")
    folder.write("plan.yaml", text.encode("utf-8-sig"))
    assert folder.said() == []
    folder.write("plan.yaml", b"\xef\xbb\xbf" + b"jours: []\n")
    assert any(line.startswith("plan.yaml:1:1: unknown field: “jours”") for line in folder.said())


def test_line_ends_of_other_systems_are_read(folder: Any) -> None:
    for end in ("\r\n", "\r"):
        text = (folder.path / "plan.yaml").read_text(encoding="utf-8")
        folder.write("plan.yaml", text.replace("\n", end))
        assert folder.said() == []


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_a_million_levels_are_refused_not_followed(folder: Any, opening: str) -> None:
    folder.write("plan.yaml", opening * 1_000_000)
    assert any("too many nested levels" in line for line in folder.said())


def test_fifty_levels_are_read(folder: Any) -> None:
    folder.write("plan.yaml", "days: " + "[" * 49 + "]" * 49)
    assert not any("nested" in line for line in folder.said())


def test_too_many_values_are_refused_where_they_become_too_many(folder: Any) -> None:
    folder.write("plan.yaml", "days:\n" + "- a\n" * 199_997)
    assert not any("too many values" in line for line in folder.said())
    folder.write("plan.yaml", "days:\n" + "- a\n" * 199_998)
    assert folder.said() == ["plan.yaml:199999:3: too many values in one file (expected 200000 values at most)"]


def test_reading_stops_after_a_thousand_faults_of_the_text(folder: Any) -> None:
    folder.write("plan.yaml", "days: []\n" * 2000)
    said = folder.said()
    assert len(said) == 1001
    assert said[-1].startswith("plan.yaml:1001:7: too many faults: reading stops here")


def test_a_field_written_twice_hides_no_other_fault(folder: Any) -> None:
    folder.write("plan.yaml", "days:\n  - date: demain\n    date: 2027-01-04\n    unti: main\n")
    assert [line.split(": ")[0] for line in folder.said() if line.startswith("plan")] == [
        "plan.yaml:2:11",
        "plan.yaml:3:5",
        "plan.yaml:4:5",
    ]

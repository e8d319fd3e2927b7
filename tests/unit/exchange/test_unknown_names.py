"""A name that points at nothing is told where it stands, with the near one that was probably meant."""

from typing import Any

import pytest

from shootday.exchange import check

SHEET = "callsheets/2027-01-04.yaml"
NAMED = "the “{0}” of an item of “{1}” in {2}".format

UNKNOWN = {
    "head": ("people.yaml", "head: lea", "head: §leea", "person: “leea”", NAMED("id", "people", "people.yaml"), "lea"),
    "player": (
        "people.yaml",
        "person: ana",
        "person: §anna",
        "person: “anna”",
        NAMED("id", "people", "people.yaml"),
        "ana",
    ),
    "leader": ("people.yaml", "leader: lea", "leader: §xx", "person: “xx”", NAMED("id", "people", "people.yaml"), ""),
    "called": (SHEET, "person: ana", "person: §Ana2", "person: “Ana2”", NAMED("id", "people", "people.yaml"), "ana"),
    "not called": (SHEET, "[]", "[§leea]", "person: “leea”", NAMED("id", "people", "people.yaml"), "lea"),
    "role": (
        "scenes.yaml",
        "[jeanne]",
        "[§jeane]",
        "role: “jeane”",
        NAMED("id", "roles", "people.yaml"),
        "jeanne",
    ),
    "department": (
        "people.yaml",
        "department: image",
        "department: §imgae",
        "department: “imgae”",
        NAMED("id", "departments", "people.yaml"),
        "image",
    ),
    "department called": (
        SHEET,
        "{ image: 07:45 }",
        "{ §imag: 07:45 }",
        "department: “imag”",
        NAMED("id", "departments", "people.yaml"),
        "image",
    ),
    "department's needs": (
        SHEET,
        "{ image: [Grue] }",
        "{ §imag: [Grue] }",
        "department: “imag”",
        NAMED("id", "departments", "people.yaml"),
        "image",
    ),
    "scene's location": (
        "scenes.yaml",
        "location: cafe",
        "location: §café",
        "location: “café”",
        NAMED("id", "locations", "locations.yaml"),
        "cafe",
    ),
    "way to": (
        "locations.yaml",
        "{ quai: 20 }",
        "{ §quay: 20 }",
        "location: “quay”",
        NAMED("id", "locations", "locations.yaml"),
        "quai",
    ),
    "base": (
        "plan.yaml",
        "base: cafe",
        "base: §cafa",
        "location: “cafa”",
        NAMED("id", "locations", "locations.yaml"),
        "cafe",
    ),
    "scene before": (
        "scenes.yaml",
        'after: ["1"]',
        'after: [§"99"]',
        "scene: “99”",
        NAMED("number", "scenes", "scenes.yaml"),
        "",
    ),
    "scene planned": (
        "plan.yaml",
        '["3"]',
        '["3", §2B]',
        "scene: “2B”",
        NAMED("number", "scenes", "scenes.yaml"),
        "",
    ),
    "scene on the sheet": (
        SHEET,
        "segment: 2A",
        "segment: §2AA",
        "scene: “2AA”",
        NAMED("number", "scenes", "scenes.yaml"),
        "2A",
    ),
    "extras of a scene": (
        "scenes.yaml",
        "group: passants",
        "group: §passant",
        "extras group: “passant”",
        NAMED("id", "extras", "people.yaml"),
        "passants",
    ),
    "extras called": (
        SHEET,
        "group: passants",
        "group: §pasants",
        "extras group: “pasants”",
        NAMED("id", "extras", "people.yaml"),
        "passants",
    ),
    "contract's account": (
        "people.yaml",
        'account: "212"',
        'account: §"213"',
        "account: “213”",
        NAMED("code", "accounts", "devis.yaml"),
        "",
    ),
    "line's account": (
        "devis.yaml",
        '  - { account: "621"',
        '  - { account: §"612"',
        "account: “612”",
        NAMED("code", "accounts", "devis.yaml"),
        "",
    ),
    "charges' account": (
        "devis.yaml",
        'rate: 0.56, account: "212"',
        'rate: 0.56, account: §"99"',
        "account: “99”",
        NAMED("code", "accounts", "devis.yaml"),
        "",
    ),
    "line's charges": (
        "devis.yaml",
        "charges: technicians",
        "charges: §technicien",
        "category of charges: “technicien”",
        NAMED("category", "charges", "devis.yaml"),
        "technicians",
    ),
    "line's person": (
        "devis.yaml",
        "subject: lea",
        "subject: §cafe",
        "person: “cafe”",
        NAMED("id", "people", "people.yaml"),
        "",
    ),
    "line's location": (
        "devis.yaml",
        "subject: cafe",
        "subject: §cafes",
        "location: “cafes”",
        NAMED("id", "locations", "locations.yaml"),
        "cafe",
    ),
    "line's extras": (
        "devis.yaml",
        "driver: location, subject: cafe",
        "driver: extras, subject: §passante",
        "extras group: “passante”",
        NAMED("id", "extras", "people.yaml"),
        "passants",
    ),
}


@pytest.mark.parametrize("case", UNKNOWN)
def test_a_name_that_points_at_nothing(folder: Any, case: str) -> None:
    name, before, after, what, expected, near = UNKNOWN[case]
    meant = f", maybe “{near}”" if near else ""
    assert f"§: unknown {what} (expected {expected}{meant})" in folder.spoilt(name, before, after)


def test_without_a_devis_nothing_is_said_of_accounts(folder: Any) -> None:
    (folder.path / "devis.yaml").unlink()
    assert folder.said() == []


def test_without_people_every_role_is_unknown(folder: Any) -> None:
    (folder.path / "people.yaml").unlink()
    assert any("unknown role: “jeanne”" in line for line in folder.said())


def test_names_are_checked_even_while_their_document_has_faults(folder: Any) -> None:
    people = (folder.path / "people.yaml").read_text(encoding="utf-8")
    folder.write("people.yaml", people.replace("kind: performer", "kind: star"))
    said = folder.spoilt("scenes.yaml", "[jeanne]", "[§jeane]")
    assert [line.split(": ")[0] for line in said] == ["people.yaml:11:11", "§"]


def test_an_unreadable_document_makes_no_name_unknown(folder: Any) -> None:
    folder.write("people.yaml", "people: [")
    assert len(check(folder.path)) == 1

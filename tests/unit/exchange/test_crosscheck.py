"""Documents that are right on their own and do not agree: each disagreement at its line and column."""

from typing import Any

import pytest

SHEET = "callsheets/2027-01-04.yaml"
FAULTS = {
    "two people": (
        ("people.yaml", "  - id: ana", "  - id: §lea"),
        "§: « lea » existe déjà, ligne 4 (attendu : un nom qui ne sert qu'une fois)",
    ),
    "two scenes": (
        ("scenes.yaml", "number: 2A", 'number: §"1"'),
        "§: « 1 » existe déjà, ligne 2 (attendu : un nom qui ne sert qu'une fois)",
    ),
    "two accounts": (
        ("devis.yaml", 'code: "621"', 'code: §"212"'),
        "§: « 212 » existe déjà, ligne 2 (attendu : un nom qui ne sert qu'une fois)",
    ),
    "called on two lines": (
        (SHEET, "on_set: 08:45 }", "on_set: 08:45 }\n  - { person: §ana, call: 08:00 }"),
        "§: « ana » figure déjà ligne 10 (attendu : une seule ligne pour chaque nom)",
    ),
    "driver without subject": (
        ("devis.yaml", "driver: location, subject: cafe", "driver: §location"),
        "§: la clé « location » demande un « subject » (attendu : qui ou quoi fait venir ce coût)",
    ),
    "line's rate": (
        ("devis.yaml", "rate: 250.00", "rate: §251"),
        "§: « rate » vaut 251 mais le contrat de Léa dit 250.00 (attendu : 250.00, comme dans people.yaml)",
    ),
    "contract's unwritten charges": (
        ("devis.yaml", "- { category: technicians", "- { category: §techniciens"),
        (
            "people.yaml:8:15: catégorie de charges inconnue : « technicians » "
            "(attendu : « category » d'un élément de « charges » dans devis.yaml)"
        ),
    ),
    "chart": (
        ("devis.yaml", "accounts:", "plan: §cnc-2081\naccounts:"),
        "§: plan de comptes inconnu : « cnc-2081 » (attendu : au choix : cnc-2018, cnc-av, magazine)",
    ),
    "two rates from the same day": (
        (
            "devis.yaml",
            "- { category: technicians",
            '- { category: technicians, rate: 0.5, account: "411" }\n  - { category: §technicians',
        ),
        "§: « technicians » existe déjà, ligne 5 (attendu : un autre « valid_from » pour ce taux)",
    ),
    "base": (
        ("devis.yaml", "accounts:", 'indirect: [{ account: "212", label: F, rate: 0.1, base: [§"77"] }]\naccounts:'),
        ("§: compte inconnu : « 77 » (attendu : un compte du devis ou un groupe : 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)"),
    ),
    "amendment before the lock": (
        (
            "devis.yaml",
            "accounts:",
            (
                'amendments: [{ date: §2027-01-01, account: "212", label: F, amount: 1 }]\n'
                "locked: { date: 2027-01-02, by: Léa, seal: e2e031c548e1 }\naccounts:"
            ),
        ),
        "§: avenant du 2027-01-01, avant le verrouillage du 2027-01-02 (attendu : 2027-01-02 ou plus tard)",
    ),
    "seal": (
        ("devis.yaml", "accounts:", "locked: { date: 2027-01-02, by: Léa, seal: §old }\naccounts:"),
        (
            "§: le devis n'est plus celui que Léa a verrouillé le 2027-01-02 (attendu : les lignes d'origine "
            "et un avenant daté, ou pour verrouiller à nouveau seal: e2e031c548e1)"
        ),
    ),
    "minor": (
        ("people.yaml", "    kind: performer", "    kind: performer\n    minor: §true"),
        (
            "§: « Ana » est mineur·e sans date de naissance "
            "(attendu : birth_date : les limites légales dépendent de l'âge)"
        ),
    ),
    "torn scenes": (
        ("scenes.yaml", 'after: ["1"]', 'same_day: ["1"], not_same_day: [§"1"]'),
        "§: les séquences « 2A » et « 1 » doivent et ne doivent pas être du même jour (attendu : l'un ou l'autre)",
    ),
    "authorisation": (
        ("locations.yaml", "    travel:", "    authorised: [{ first: 2027-01-02, last: §2027-01-01 }]\n    travel:"),
        "§: « last » (2027-01-01) est avant « first » (2027-01-02) (attendu : 2027-01-02 ou plus tard)",
    ),
    "half a place": (
        ("locations.yaml", "  - id: cafe", "  - id: cafe\n    latitude: §48.85"),
        "§: « latitude » seule ne situe rien (attendu : « longitude » aussi)",
    ),
    "holidays": (
        ("production.yaml", "last: 2027-02-21", "last: §2027-02-01"),
        "§: « last » (2027-02-01) est avant « first » (2027-02-06) (attendu : 2027-02-06 ou plus tard)",
    ),
    "reading that there is not": (
        ("production.yaml", "kind: fiction", "kind: fiction\nreadings: { art38_allocation: §by_moon }"),
        (
            "§: aucune convention ne laisse lire « art38_allocation » comme « by_moon » "
            "(attendu : au choix : by_clock, by_top_bracket)"
        ),
    ),
    "unavailable person": (
        ("people.yaml", "last: 2027-01-12", "last: §2027-01-09"),
        "§: « last » (2027-01-09) est avant « first » (2027-01-10) (attendu : 2027-01-10 ou plus tard)",
    ),
    "contract": (
        ("people.yaml", "last: 2027-03-01", "last: §2026-12-31"),
        "§: « last » (2026-12-31) est avant « first » (2027-01-01) (attendu : 2027-01-01 ou plus tard)",
    ),
    "unavailable place": (
        ("locations.yaml", "last: 2027-01-21", "last: §2027-01-19"),
        "§: « last » (2027-01-19) est avant « first » (2027-01-20) (attendu : 2027-01-20 ou plus tard)",
    ),
    "window's days": (
        ("locations.yaml", "last: 2027-02-01", "last: §2026-02-01"),
        "§: « last » (2026-02-01) est avant « first » (2027-01-01) (attendu : 2027-01-01 ou plus tard)",
    ),
    "window's hours": (
        ("locations.yaml", "closes: 19:00", "closes: §02:00"),
        "§: « closes » n'est pas après « opens » (07:00) (attendu : plus tard que 07:00, « +1 » après minuit)",
    ),
    "ring of two": (
        ("scenes.yaml", "roles: [jeanne]", "roles: [jeanne], after: [§2A]"),
        (
            "§: ces séquences s'attendent en rond : 1 → 2A → 1 "
            "(attendu : qu'au moins l'une d'elles n'en attende aucune autre)"
        ),
    ),
    "ring of one": (
        ("scenes.yaml", 'after: ["1"]', 'after: ["1", §2A]'),
        (
            "§: ces séquences s'attendent en rond : 2A → 2A "
            "(attendu : qu'au moins l'une d'elles n'en attende aucune autre)"
        ),
    ),
    "day twice": (
        ("plan.yaml", "2027-01-05", "§2027-01-04"),
        "§: le 2027-01-04 figure déjà ligne 2 (attendu : un seul jour de tournage par date)",
    ),
    "days out of order": (
        ("plan.yaml", "2027-01-05", "§2027-01-03"),
        "§: le 2027-01-03 vient après le 2027-01-04 (attendu : les jours dans l'ordre des dates)",
    ),
    "scene twice": (
        ("plan.yaml", '["3"]', '["3", §2A]'),
        (
            "§: la séquence « 2A » est déjà prévue le 2027-01-04 "
            "(attendu : une seule fois, ou dans « parts » de ce jour le pourcentage déjà tourné)"
        ),
    ),
    "scene twice a day": (
        ("plan.yaml", '["3"]', '["3", §"3"]'),
        "§: la séquence « 3 » est déjà prévue ce jour-là (attendu : une seule fois dans la journée)",
    ),
    "part of a scene of another day": (
        ("plan.yaml", '["3"]', '["3"]\n    parts: { §2A: 40 }'),
        "§: « 2A » n'est pas une séquence de ce jour (attendu : une séquence de « segments » de ce jour)",
    ),
    "part that is whole": (
        ("plan.yaml", '["3"]', '["3", 2A]\n    parts: { 2A: §100 }'),
        "§: « 2A » : 100 % déjà tournés (attendu : un nombre entier de 0 à 99)",
    ),
    "closed by its dates": (
        (
            "plan.yaml",
            '2027-01-05\n    segments: ["3"]',
            '2027-01-20\n    segments: ["3", §"1"]\n    parts: { "1": 50 }',
        ),
        "§: la séquence « 1 » : le décor « Café » est fermé le 2027-01-20 (attendu : un jour où ce décor est ouvert)",
    ),
    "no window that day": (
        (
            "plan.yaml",
            '2027-01-05\n    segments: ["3"]',
            '2027-02-02\n    segments: [§"1", "3"]\n    parts: { "1": 50 }',
        ),
        "§: la séquence « 1 » : le décor « Café » est fermé le 2027-02-02 (attendu : un jour où ce décor est ouvert)",
    ),
    "performer away": (
        (
            "plan.yaml",
            '2027-01-05\n    segments: ["3"]',
            '2027-01-12\n    segments: [§"1", "3"]\n    parts: { "1": 50 }',
        ),
        (
            "§: la séquence « 1 » : Ana est indisponible le 2027-01-12 "
            "(attendu : un jour hors des dates « unavailable » de cette personne)"
        ),
    ),
    "sheet for no day": (
        (SHEET, "day: 2027-01-04", "day: §2027-01-06"),
        "§: le 2027-01-06 n'est pas un jour du plan de travail (attendu : un jour de plan.yaml)",
    ),
    "scene not in the plan": (
        (SHEET, '"1", start', '§"3", start'),
        (
            "§: la séquence « 3 » n'est pas au plan de travail du 2027-01-04 "
            "(attendu : les mêmes séquences que plan.yaml ce jour-là)"
        ),
    ),
    "scene not on the sheet": (
        (SHEET, 'segments:\n  - { segment: "1", start: 08:30, end: 10:30 }', "§segments:"),
        "§: il manque au plan de ce jour : 1 (attendu : les mêmes séquences que plan.yaml ce jour-là)",
    ),
    "scene twice on the sheet": (
        (SHEET, "end: 10:30 }", 'end: 10:30 }\n  - { segment: §"1", start: 10:30, end: 10:40 }'),
        "§: la séquence « 1 » est déjà prévue ce jour-là (attendu : une seule fois dans la journée)",
    ),
    "before the place opens": (
        (SHEET, "start: 08:30", "start: §06:30"),
        "§: la séquence « 1 » (06:30 – 10:30) sort des heures du décor « Café » (attendu : entre 07:00 – 19:00)",
    ),
    "after the place closes": (
        (SHEET, "start: 08:30, end: 10:30", "start: 18:00, end: §19:30"),
        "§: la séquence « 1 » (18:00 – 19:30) sort des heures du décor « Café » (attendu : entre 07:00 – 19:00)",
    ),
    "ready before the call": (
        (SHEET, "pat: 09:00", "pat: §07:59"),
        "§: « pat » (07:59) est avant « call » (08:00) (attendu : 08:00 ou plus tard, « +1 » après minuit)",
    ),
    "wrap before the call": (
        (SHEET, "wrap: 17:00", "wrap: §01:00"),
        "§: « wrap » (01:00) est avant « pat » (09:00) (attendu : 09:00 ou plus tard, « +1 » après minuit)",
    ),
    "meal": (
        (SHEET, "end: 13:30", "end: §12:30"),
        "§: « end » n'est pas après « start » (12:30) (attendu : plus tard que 12:30, « +1 » après minuit)",
    ),
    "segment": (
        (SHEET, "end: 12:00", "end: §10:00"),
        "§: « end » n'est pas après « start » (10:30) (attendu : plus tard que 10:30, « +1 » après minuit)",
    ),
    "hard stop": (
        (SHEET, "not_after: 13:00", "not_after: §09:00"),
        "§: « not_after » (09:00) est avant « not_before » (10:00) (attendu : 10:00 ou plus tard, « +1 » après minuit)",
    ),
    "make-up": (
        (SHEET, "on_set: 08:45", "on_set: §07:40"),
        "§: « on_set » (07:40) est avant « hmc » (07:45) (attendu : 07:45 ou plus tard, « +1 » après minuit)",
    ),
    "call after the wrap": (
        (SHEET, "call: 07:30, hmc: 07:45, on_set: 08:45", "call: §18:00"),
        "§: convocation à 18:00, après la fin de journée prévue (17:00) (attendu : une heure avant 17:00)",
    ),
    "department after the wrap": (
        (SHEET, "image: 07:45", "image: §17:01"),
        "§: convocation à 17:01, après la fin de journée prévue (17:00) (attendu : une heure avant 17:00)",
    ),
    "extras after the wrap": (
        (SHEET, "count: 4, call: 08:00", "count: 4, call: §00:30 +1"),
        "§: convocation à 00:30 +1, après la fin de journée prévue (17:00) (attendu : une heure avant 17:00)",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_documents_that_do_not_agree(folder: Any, case: str) -> None:
    (name, before, after), said = FAULTS[case]
    assert said in folder.spoilt(name, before, after, "fr")


def test_the_sound_folder_has_no_fault(folder: Any) -> None:
    assert folder.said() == []


def test_a_technician_called_while_away_is_told_at_the_call(folder: Any) -> None:
    people = (folder.path / "people.yaml").read_text(encoding="utf-8")
    away = "department: image\n    unavailable: [{ first: 2027-01-04, last: 2027-01-04 }]"
    folder.write("people.yaml", people.replace("department: image", away))
    assert folder.said() == []  # the plan calls those who are there
    said = folder.spoilt(SHEET, "calls:", "calls:\n  - { person: §lea, call: 08:00 }")
    assert said == ["§: Léa is not available on 2027-01-04 (expected a day outside that person's “unavailable” dates)"]


def test_two_sheets_for_a_day(folder: Any) -> None:
    sheet = (folder.path / SHEET).read_text(encoding="utf-8")
    folder.write("callsheets/2027-01-05.yaml", sheet)
    assert folder.said("fr") == [
        (
            "callsheets/2027-01-05.yaml:1:6: le 2027-01-04 a déjà une feuille de service : 2027-01-04.yaml "
            "(attendu : une feuille de service par jour)"
        )
    ]


def test_a_scene_may_be_planned_again_for_the_part_that_is_left(folder: Any) -> None:
    assert folder.spoilt("plan.yaml", '["3"]', '["3", 2A]\n    parts: { 2A: 40§ }') == []


def test_either_of_two_windows_of_a_day_will_do(folder: Any) -> None:
    window = "opens: 07:00, closes: 19:00 }"
    assert (
        folder.spoilt("locations.yaml", window, window.replace("07", "15") + ", { §opens: 08:30, closes: 10:30 }") == []
    )


def test_a_weekly_rate_is_not_compared_with_a_days(folder: Any) -> None:
    people = (folder.path / "people.yaml").read_text(encoding="utf-8")
    folder.write("people.yaml", people.replace("unit: day, rate: 250.00", "unit: week, rate: 1100"))
    assert folder.said() == []


def test_several_rings_are_told_each_once(folder: Any) -> None:
    line = '  - {{ number: "{}", setting: INT, light: day, location: quai, shoot_minutes: 5, after: [{}] }}\n'
    ways = {"1": "", "2A": "", "3": "", "a": "b", "b": "c", "c": "b", "d": "e", "e": "d, a", "f": "1, a"}
    folder.write("scenes.yaml", "scenes:\n" + "".join(line.format(number, after) for number, after in ways.items()))
    rings = [line for line in folder.said() if "wait for one another" in line]
    assert [line.split(" (")[0] for line in rings] == [
        "scenes.yaml:6:88: these scenes wait for one another: b → c → b",
        "scenes.yaml:8:88: these scenes wait for one another: d → e → d",
    ]


def test_a_chain_of_many_scenes_is_followed_to_its_end(folder: Any) -> None:
    line = "  - {{ number: s{}, setting: INT, light: day, location: quai, shoot_minutes: 5, after: [s{}] }}\n"
    chain = "".join(line.format(n, n + 1) for n in range(3000)) + line.format(3000, 0)
    folder.write("scenes.yaml", "scenes:\n" + chain)
    assert sum("wait for one another" in said for said in folder.said()) == 1

"""Every line that the design promises, in both languages, down to the facts that it writes."""

from decimal import Decimal

import pytest

from shootday.entries import (
    Correction,
    Expense,
    Fact,
    Incident,
    MarkAction,
    MediaMark,
    Milestone,
    MilestoneName,
    Observation,
    Punch,
    PunchAction,
    SegmentMark,
    SubjectKind,
    TaxForm,
    Unavailability,
)
from tests.unit.logline.film import Desk, at, entry

CAMERA = ("luc", "ines", "tom")
MEAL = Milestone(name=MilestoneName.MEAL_START, until=at("13:25"))
RAIN = Incident(cause="weather", minutes_lost=25, segments=("12A",), text="pluie forte")
AWAY = Unavailability(
    subject_kind=SubjectKind.LOCATION,
    subject="decor-cafe",
    start=at("14:00"),
    end=at("00:00 +1", at("12:00 +1").date()),
)
PARKING = Expense(
    amount=Decimal("45.60"), tax=TaxForm.WITH_TAX, tax_rate=Decimal("0.20"), account="62", label="parking"
)

EXAMPLES: list[tuple[str, str, Fact]] = [
    ("pat 8:12", "08:12", Milestone(name=MilestoneName.PAT)),
    ("in camera 7:30", "07:30", Punch(action=PunchAction.IN, people=CAMERA, group="image")),
    ("arr image 7:30", "07:30", Punch(action=PunchAction.IN, people=CAMERA, group="image")),
    ("in ana +10", "07:10", Punch(action=PunchAction.IN, people=("julie",))),
    ("hmc ana 7:05-7:50", "07:05", Punch(action=PunchAction.HMC_START, people=("julie",), until=at("07:50"))),
    ("12A start", "14:00", SegmentMark(segment="12A", action=MarkAction.START)),
    ("12A début", "14:00", SegmentMark(segment="12A", action=MarkAction.START)),
    ("12A ok 11:20", "11:20", SegmentMark(segment="12A", action=MarkAction.COMPLETE)),
    ("12A fini", "14:00", SegmentMark(segment="12A", action=MarkAction.COMPLETE)),
    (
        "12A part 60% reste raccord",
        "14:00",
        SegmentMark(segment="12A", action=MarkAction.PART, percent=60, note="reste raccord"),
    ),
    ("coupure 12:40-13:25", "12:40", MEAL),
    ("meal 12:40-13:25", "12:40", MEAL),
    (
        "out lumière 19:45 sauf Zoé 20:10",
        "19:45",
        Punch(action=PunchAction.OUT, people=("karim", "zoe"), group="lumiere", times={"zoe": at("20:10")}),
    ),
    (
        "out lighting 19:45 except zoe 20:10",
        "19:45",
        Punch(action=PunchAction.OUT, people=("karim", "zoe"), group="lumiere", times={"zoe": at("20:10")}),
    ),
    ("fig 12 in 8:30", "08:30", Punch(action=PunchAction.IN, group="passants", count=12)),
    ("inc météo 25m 12A pluie forte", "14:00", RAIN),
    ("inc weather 25m 12A pluie forte", "14:00", RAIN),
    ('indispo "décor café" ..demain', "14:00", AWAY),
    ('unavail "décor café" ..tomorrow', "14:00", AWAY),
    ("dep 45,60 ttc20 régie parking", "14:00", PARKING),
    ("exp 45.60 ttc20 regie parking", "14:00", PARKING),
    ("carte A003 ok2", "14:00", MediaMark(card="A003", action="verified", copy_number=2)),
    ("card a003 ok2", "14:00", MediaMark(card="A003", action="verified", copy_number=2)),
    ("note lumière superbe", "14:00", Observation(text="lumière superbe")),
]


@pytest.mark.parametrize(("line", "clock", "fact"), EXAMPLES, ids=[line for line, _, _ in EXAMPLES])
def test_an_example_of_the_design_writes_exactly_its_fact(desk: Desk, line: str, clock: str, fact: Fact) -> None:
    found_at, found = desk.one(line)
    people = sorted(found.people) if isinstance(found, Punch) else []
    wanted = sorted(fact.people) if isinstance(fact, Punch) else []
    assert people == wanted
    if isinstance(found, Punch) and isinstance(fact, Punch):
        found, fact = found.model_copy(update={"people": ()}), fact.model_copy(update={"people": ()})
    assert (found_at, found) == (at(clock), fact)


def test_undo_strikes_out_my_last_entry_and_says_what_that_is_first(desk: Desk) -> None:
    desk.holding([entry(1, "08:00", Milestone(name="pat")), entry(2, "09:00", Observation(text="superbe"))])
    for verb in ("annule", "undo"):
        assert desk.fact(verb) == Correction(action="strike", target="20261014-0002-a7f3")
    assert desk.said("undo", "en") == "Strikes out entry 2: Note at 09:00: superbe."
    assert desk.said("annule") == "Annule l'entrée 2 : Note à 09:00 : superbe."


def test_what_was_understood_is_a_sentence_in_both_languages(desk: Desk) -> None:
    assert desk.said("in camera 7:30") == "Arrivée à 07:30 : image (Luc Petit, Inès Moreau, Tom Le Goff)."
    assert desk.said("in camera 7:30", "en") == "In at 07:30: camera (Luc Petit, Inès Moreau, Tom Le Goff)."
    assert desk.said("dep 45,60 ttc20 régie parking", "en") == (
        "Expense at 14:00: €45.60 with 20% tax (net €38.00), account 62 Régie. Label: parking."
    )

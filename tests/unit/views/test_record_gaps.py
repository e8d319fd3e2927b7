"""What the record of the day lacks is listed: reasons and signatures; extras of a group stand in the hours."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from shootday.production.people import Contract, RateUnit
from shootday.production.production import Production
from shootday.views.record_gaps import gap_lines, record_gaps
from shootday.views.to_hours import hours_output
from tests.builders import DAY, at, production

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"


def film() -> Production:
    """Tom works under film production's text, which lets ten hours be exceeded for reasons (A-07)."""
    paper = production(agreement="fr-3097")
    contract = Contract(unit=RateUnit.DAY, rate=Decimal(320))
    people = [p.model_copy(update={"contract": contract}) if p.id == "tom" else p for p in paper.people.people]
    return paper.model_copy(update={"people": paper.people.model_copy(update={"people": tuple(people)})})


def lived(folder: Path, *more: str) -> Desk:
    """Tom works eleven hours: 07:00 to 19:00 less an hour's meal."""
    desk = Desk(film(), Journal(folder), DAY, FixedClock(at("19:30")), lang="en", author="eve")
    for line in ("in tom 7:00", "meal 12:00-13:00", "wrap 18:30", "out tom 19:00", *more):
        assert desk.log(line).ok, line
    return desk


def test_who_exceeded_a_limit_without_a_reason_and_who_did_not_sign_is_listed(tmp_path: Path) -> None:
    snap = lived(tmp_path).snapshot
    assert record_gaps(snap) == (("tom",), ("tom",))
    assert [line.text for line in gap_lines(snap, "en")] == [
        "No reason for going on, 1: Tom Essai",
        "Hours not signed for, 1: Tom Essai",
    ]


def test_a_reason_and_a_signature_fill_the_record(tmp_path: Path) -> None:
    snap = lived(tmp_path, "reason tom end of shot", "sign tom").snapshot
    assert record_gaps(snap) == ((), ())
    assert gap_lines(snap, "en") == ()


def test_a_signature_that_was_struck_out_is_none(tmp_path: Path) -> None:
    assert record_gaps(lived(tmp_path, "sign tom", "undo").snapshot).signatures == ("tom",)


def test_extras_of_a_group_stand_in_the_hours_with_what_all_of_them_are_paid() -> None:
    """Eleven at 98 and eight at 98: 1078 and 784, four and a half hours each."""
    paper = load(FICTION)
    end = datetime.fromisoformat("2026-10-14T20:30").replace(tzinfo=paper.zone)
    desk = Desk(paper, Journal(FICTION), DAY, FixedClock(end), lang="en", author="eve")
    found = [(e.group, e.count, e.worked_minutes, e.gross) for e in hours_output(desk.snapshot, "en").extras]
    assert found == [("passants", 11, 270, Decimal("1078.00")), ("clients", 8, 270, Decimal("784.00"))]

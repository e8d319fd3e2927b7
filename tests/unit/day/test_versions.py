"""The plan's versions: the document's, one for each validation, and those that were struck out."""

from datetime import date

from shootday.day.in_force import plan_in_force
from shootday.day.versions import in_force, versions
from shootday.entries import Correction, CorrectionAction, Decision, DecisionAction, Entry
from shootday.production.plan import ShootingDay
from tests.builders import DAY, entry, production

NEXT = date(2026, 10, 15)


def validated(clock: str, *segments: str, number: int) -> Entry:
    plan = (ShootingDay(date=NEXT, segments=segments),)
    fact = Decision(action=DecisionAction.VALIDATED, by="Luc", function="PM", plan=plan, note="by_hand")
    return entry(clock, fact, number=number)


def test_the_document_is_the_first_version() -> None:
    plan = production().plan
    (only,) = versions(plan, ())
    assert (only.number, only.plan, only.decision, only.struck) == (1, plan, None, False)


def test_each_validation_is_a_version_and_the_last_one_counts() -> None:
    plan = production().plan
    entries = (validated("19:00", "2", number=1), validated("20:00", "3", number=2))
    found = versions(plan, entries)
    assert [version.number for version in found] == [1, 2, 3]
    assert [version.plan.days[1].segments for version in found] == [(), ("2",), ("3",)]
    assert in_force(found).plan == plan_in_force(plan, entries)
    assert found[1].plan.day(DAY) == plan.day(DAY)


def test_a_validation_that_was_struck_out_stays_in_the_list_and_does_not_count() -> None:
    plan = production().plan
    kept, gone = validated("19:00", "2", number=1), validated("20:00", "3", number=2)
    strike = entry("20:05", Correction(action=CorrectionAction.STRIKE, target=gone.id), number=3)
    found = versions(plan, (kept, gone, strike))
    assert [version.struck for version in found] == [False, False, True]
    assert in_force(found).number == 2
    assert in_force(found).plan == plan_in_force(plan, (kept, gone, strike))


def test_a_proposal_is_no_version() -> None:
    plan = (ShootingDay(date=NEXT, segments=("2",)),)
    proposal = entry("19:00", Decision(action=DecisionAction.PROPOSED, plan=plan), number=1)
    assert len(versions(production().plan, (proposal,))) == 1

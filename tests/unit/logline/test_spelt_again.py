"""An entry as the line that would write it: read back, it says the same."""

from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from shootday.clock import FixedClock
from shootday.day.effective import effective
from shootday.desk import Desk
from shootday.entries import Correction, Decision, DecisionAction, Entry, Fact, Observation, Punch
from shootday.errors import NotUnderstood
from shootday.exchange import load
from shootday.journal import Journal
from shootday.logline import Context, Spelt, amendment, parse, short
from shootday.phrases import Lang

FIXTURES = Path(__file__).parents[3] / "fixtures"
DAYS = (
    ("fiction", "2026-10-13T21:00+02:00"),
    ("fiction", "2026-10-14T21:00+02:00"),
    ("clock-change", "2026-10-25T12:00+01:00"),
    ("one-person", "2026-10-14T23:00+02:00"),
)


@cache
def context(sample: str, instant: str, lang: Lang) -> Context:
    at = datetime.fromisoformat(instant)
    folder = FIXTURES / sample
    journal = Journal(folder)
    day = max(d for d in journal.days() if d <= at.date())
    return Desk(load(folder), journal, day, FixedClock(at), lang=lang, author="ines")._context()


def said(at: datetime, fact: Fact) -> tuple[object, ...]:
    """What a fact says, whatever the order in which people are named."""
    told = fact.model_dump()
    if isinstance(fact, Punch):
        told["people"] = frozenset(fact.people)
    if isinstance(fact, Observation):
        told["about"] = ()
    if isinstance(fact, Decision):
        told["by"] = told["function"] = None
    return at, tuple(sorted(told.items(), key=lambda pair: pair[0]))


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize(("sample", "instant"), DAYS)
def test_every_entry_of_a_recorded_day_is_read_back_as_itself(sample: str, instant: str, lang: Lang) -> None:
    asked = context(sample, instant, lang)
    now = {e.id: e for e in effective(asked.entries)}
    counted = 0
    for entry in asked.entries:
        try:
            line = amendment(entry.id, asked).line
        except NotUnderstood:
            continue
        ((at, fact),) = parse(line, asked).drafts
        assert isinstance(fact, Correction)
        assert fact.replacement is not None
        assert said(at, fact.replacement) == said(now[fact.target].happened_at, now[fact.target].fact), line
        counted += 1
    assert counted >= len(asked.entries) * 9 // 10


def refused(entry: Entry, asked: Context) -> str:
    with pytest.raises(NotUnderstood) as error:
        amendment(entry.id, asked)
    return error.value.said.text(asked.lang)


def test_a_decision_and_what_is_struck_out_have_no_line_that_amends_them() -> None:
    asked = context(*DAYS[1], "fr")
    taken = [e for e in asked.entries if isinstance(e.fact, Decision)]
    plans = [e for e in taken if e.fact.action is not DecisionAction.OVERRUN_AUTHORISED]  # type: ignore[union-attr]  # just sorted out
    struck = {e.id for e in asked.entries if not isinstance(e.fact, Correction)} - {
        e.id for e in effective(asked.entries)
    }
    gone = [e for e in asked.entries if e.id in struck]

    assert plans
    assert gone
    assert all("une décision" in refused(e, asked) for e in plans)
    assert all("est rayée" in refused(e, asked) for e in gone)


def test_the_time_that_is_asked_for_is_the_person_s_own() -> None:
    asked = context(*DAYS[1], "fr")
    entry = next(e for e in asked.entries if isinstance(e.fact, Punch) and e.fact.group and len(e.fact.people) > 2)
    assert isinstance(entry.fact, Punch)
    person = entry.fact.people[1]
    spelt = amendment(entry.id, asked, person)
    changed = f"{spelt.line[: spelt.start]}07:41{spelt.line[spelt.end :]}"
    ((at, fact),) = parse(changed, asked).drafts

    assert isinstance(fact, Correction)
    assert isinstance(punch := fact.replacement, Punch)
    assert at == entry.happened_at
    assert set(punch.people) == set(entry.fact.people)
    assert set(punch.times) == {*entry.fact.times, person}


def test_an_entry_is_called_by_its_number_unless_two_devices_gave_the_same_one() -> None:
    asked = context(*DAYS[1], "fr")
    first = asked.entries[0]
    twin = first.model_copy(update={"id": f"{first.day:%Y%m%d}-0001-ffff"})

    assert short(first.id, asked.entries) == "1"
    assert short(first.id, (*asked.entries, twin)) == first.id
    assert isinstance(amendment(first.id, asked), Spelt)

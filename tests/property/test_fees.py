"""Fees under every text and reading: pieces add up, more work never pays less, no split, zone or order changes them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.day.facts import DayFacts, ExtrasPunch, PunchMark, fold
from shootday.entries import Correction, CorrectionAction, Entry, Punch, PunchAction
from shootday.labour.agreement import agreements
from shootday.labour.crowd import group_sheets
from shootday.labour.hours import timesheets
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from shootday.production.dayplan import DayPlan
from shootday.production.info import ProductionInfo, ProductionKind
from shootday.production.people import Contract, ExtrasGroup, People, Person, PersonKind, RateUnit
from shootday.production.plan import DayForm
from shootday.production.production import Production
from shootday.spans import later

DAY = date(2026, 3, 29)
"""A Sunday on which the clock goes forward, in a film's winter."""
START = datetime(2026, 3, 28, 23, tzinfo=UTC)
NOW = later(START, 1500)

rates = st.sampled_from(["145.82", "300.00", "836.00", "836.01", "2089.99", "2090.00", "9000.00"]).map(Decimal)
readings = st.one_of(
    st.just({}),
    *(
        st.just({switch.id: value})
        for text in ("fr-3097-performers", "fr-1734")
        for switch in agreements()[text].switches
        for value in switch.values
    ),
)
hired = st.tuples(
    st.sampled_from(["fr-3097", "fr-2642"]),
    st.sampled_from([PersonKind.PERFORMER, PersonKind.EXTRA]),
    rates,
    readings,
    st.sampled_from(DayForm),
)
Hired = tuple[str, PersonKind, Decimal, dict[str, str], DayForm]


def mark(action: PunchAction, at: int, until: int | None = None) -> PunchMark:
    return PunchMark(action, later(START, at), None if until is None else later(START, until), f"e{at}")


def situation(terms: Hired, facts: DayFacts, kind: ProductionKind = ProductionKind.FICTION) -> Situation:
    agreement, person, rate, read, form = terms
    contract = Contract(unit=RateUnit.DAY, rate=rate, hourly=Decimal("28.00"), hmc_hourly=Decimal("17.00"))
    group = ExtrasGroup(id="crowd", name="Passants", count=50, rate=rate)
    people = People(people=(Person(id="ana", name="Ana", kind=person, contract=contract),), extras=(group,))
    info = ProductionInfo(title="Film", kind=kind, agreement=agreement, readings=read)
    plan = DayPlan(
        date=DAY,
        number=1,
        zone=ZoneInfo("Europe/Paris"),
        form=form,
        call=START,
        pat=START,
        meal=None,
        wrap=later(START, 600),
        strike_minutes=30,
        segments=(),
        calls={"ana": START},
        extras={},
        from_sheet=False,
    )
    return Situation(Production(info=info, people=people), plan, facts, NOW)


def sheet(terms: Hired, *marks: PunchMark) -> Timesheet:
    return timesheets(situation(terms, DayFacts(punches={"ana": marks})), {"ana": later(START, -600)})["ana"]


def day(start: int, hmc: int, work: int, pause: int) -> list[PunchMark]:
    """In hair and make-up, then at work, with a pause in the middle."""
    at = start + hmc
    marks = [mark(PunchAction.HMC_START, start, at)] if hmc else []
    marks += [mark(PunchAction.IN, at), mark(PunchAction.OUT, at + work + pause)]
    if pause and work > 1:
        marks.insert(-1, mark(PunchAction.PAUSE_START, at + work // 2, at + work // 2 + pause))
    return marks


starts, lengths, short = st.integers(0, 360), st.integers(2, 840), st.integers(0, 100)


@settings(max_examples=100)
@given(hired, starts, short, lengths, short)
def test_the_pieces_are_the_paid_minutes_and_the_pay_at_least_the_rate(
    terms: Hired, start: int, hmc: int, work: int, pause: int
) -> None:
    made = sheet(terms, *day(start, hmc, work, pause))
    if made.gross is None:
        assert made.reason is not None
        assert made.paid == ()
        return
    assert made.gross >= terms[2]
    assert made.paid_minutes == sum(p.minutes for p in made.paid)
    assert all(p.minutes > 0 and p.percent >= 100 and p.source for p in made.paid)
    assert len({(p.bracket, p.percent, p.source) for p in made.paid}) == len(made.paid)


@settings(max_examples=100)
@given(hired, starts, short, lengths, st.integers(1, 240))
def test_more_work_never_pays_less(terms: Hired, start: int, hmc: int, work: int, more: int) -> None:
    less, longer = (sheet(terms, *day(start, hmc, minutes, 0)).gross for minutes in (work, work + more))
    if less is not None:
        assert longer is not None
        assert longer >= less


@settings(max_examples=100)
@given(hired, starts, lengths, st.data())
def test_going_out_and_in_at_the_same_minute_changes_nothing(
    terms: Hired, start: int, work: int, data: st.DataObject
) -> None:
    cut = start + data.draw(st.integers(1, work - 1))
    whole = sheet(terms, *day(start, 0, work, 0))
    again = [mark(PunchAction.OUT, cut), mark(PunchAction.IN, cut)]
    split = sheet(terms, mark(PunchAction.IN, start), *again, mark(PunchAction.OUT, start + work))
    assert split == whole


@settings(max_examples=50)
@given(hired, starts, short, lengths, st.sampled_from(["America/New_York", "Asia/Kolkata", "Pacific/Auckland"]))
def test_a_fee_does_not_hang_on_the_zone_of_its_instants(
    terms: Hired, start: int, hmc: int, work: int, zone: str
) -> None:
    marks = day(start, hmc, work, 0)
    there = ZoneInfo(zone)
    moved = [
        PunchMark(m.action, m.at.astimezone(there), m.until.astimezone(there) if m.until else None, m.entry)
        for m in marks
    ]
    assert sheet(terms, *moved) == sheet(terms, *marks)


def entry(number: int, fact: Punch | Correction, at: datetime) -> Entry:
    return Entry(
        id=f"20260329-{number:04d}-a1b2",
        day=DAY,
        happened_at=at,
        written_at=later(NOW, number),
        author="a",
        device="d",
        fact=fact,
    )


@settings(max_examples=50)
@given(hired, starts, short, lengths, st.integers(0, 1200), st.randoms(use_true_random=False))
def test_a_punch_struck_out_equals_none_in_whatever_order_entries_arrive(
    terms: Hired, start: int, hmc: int, work: int, wrong: int, chance: object
) -> None:
    marks = day(start, hmc, work, 0)
    kept = [entry(n + 1, Punch(action=m.action, people=("ana",), until=m.until), m.at) for n, m in enumerate(marks)]
    struck = [
        entry(90, Punch(action=PunchAction.OUT, people=("ana",)), later(START, wrong)),
        entry(91, Correction(action=CorrectionAction.STRIKE, target="20260329-0090-a1b2"), NOW),
    ]
    mixed = [*kept, *struck]
    chance.shuffle(mixed)  # type: ignore[attr-defined] - hypothesis gives a Random
    one, other = (timesheets(situation(terms, fold(entries)), {})["ana"] for entries in (kept, mixed))
    assert one == other


ACTIONS = [PunchAction.RDV, PunchAction.HMC_START, PunchAction.HMC_END, PunchAction.IN, PunchAction.OUT]


@settings(max_examples=100)
@given(hired, st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(1, 50), st.integers(0, 900)), max_size=10))
def test_lots_of_a_crowd_are_no_more_than_were_punched(
    terms: Hired, punched: list[tuple[PunchAction, int, int]]
) -> None:
    made = tuple(
        ExtrasPunch("crowd", action, count, later(START, at), f"e{n}") for n, (action, count, at) in enumerate(punched)
    )
    found = group_sheets(situation(terms, DayFacts(extras=made)))
    came = sum(count for action, count, _ in punched if action is PunchAction.IN)
    assert sum(lot.count for lot in found) <= sum(count for _, count, _ in punched)
    assert sum(lot.count for lot in found) >= max((count for _, count, _ in punched), default=0)
    assert sum(lot.count for lot in found) >= came

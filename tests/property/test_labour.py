"""Hours under every agreement: nothing lost, nothing paid twice, nothing that hangs on how or when it was written."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.day.facts import DayFacts, PunchMark, fold
from shootday.entries import Correction, CorrectionAction, Entry, Punch, PunchAction
from shootday.labour.agreement import Agreement, agreements
from shootday.labour.hours import timesheets
from shootday.labour.pay import pieces, steps, tally, weight
from shootday.labour.setting import Setting
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from shootday.labour.weekpay import UNPAID, Stint, effective_minutes, week_pay
from shootday.production.dayplan import DayPlan
from shootday.production.info import ProductionInfo, ProductionKind
from shootday.production.people import Contract, People, Person, PersonKind, RateUnit
from shootday.production.plan import DayForm
from shootday.production.production import Production
from shootday.spans import Span, later

PARIS = ZoneInfo("Europe/Paris")
MON = datetime(2026, 3, 23, 5, tzinfo=UTC)
"""The clock goes forward at the end of that week."""


def read_in_every_way(name: str) -> list[Agreement]:
    text = agreements()[name]
    return [text, *(text.read_as(s.id, value) for s in text.switches for value in s.values if value != s.default)]


texts = st.sampled_from([*read_in_every_way("fr-2642"), *read_in_every_way("fr-3097")])
extras = st.sampled_from([*read_in_every_way("fr-3097-extras"), *read_in_every_way("fr-2642-extras")])
crafts = st.sampled_from([None, "scripte", "electricien", "chef_maquilleur"])


@st.composite
def weekly(draw: st.DrawFn) -> Setting:
    return Setting(
        agreement=draw(texts),
        day=date(2026, 3, 23),
        kind=draw(st.sampled_from(ProductionKind)),
        zone=PARIS,
        craft=draw(crafts),
        unit=RateUnit.WEEK,
        form=draw(st.sampled_from(DayForm)),
        studio=draw(st.booleans()),
        area=draw(st.sampled_from(["paris", "regions"])),
    )


@st.composite
def weekly_of_anybody(draw: st.DrawFn) -> Setting:
    extra = st.sampled_from(read_in_every_way("fr-3097-extras"))
    return replace(draw(weekly()), agreement=draw(st.one_of(texts, extra)))


@st.composite
def daily(draw: st.DrawFn) -> Setting:
    return Setting(
        agreement=draw(st.one_of(texts, extras)),
        day=date(2026, 3, 23),
        kind=draw(st.sampled_from(ProductionKind)),
        zone=PARIS,
        craft=draw(crafts),
        unit=RateUnit.DAY,
    )


day_lengths = st.lists(st.tuples(st.integers(0, 900), st.integers(1, 840)), min_size=1, max_size=7)
"""Minutes after five o'clock (UTC) at which each day begins, and how long it lasts."""


def spans(days: list[tuple[int, int]]) -> list[tuple[Span, ...]]:
    found = []
    for n, (start, length) in enumerate(days):
        at = later(MON, n * 1440 + min(start, 1440 - length))
        found.append((Span(at, later(at, length)),))
    return found


def stints(days: list[tuple[Span, ...]], setting: Setting) -> list[Stint]:
    return [
        Stint(n, step.minutes, setting.bracket(step.bracket))
        for n, work in enumerate(days)
        for step in steps(work, setting)
    ]


@given(weekly_of_anybody(), day_lengths)
def test_the_pieces_of_a_week_are_its_minutes_and_what_is_promised(
    setting: Setting, lengths: list[tuple[int, int]]
) -> None:
    worked = sum(length for _, length in lengths)
    pay = week_pay(stints(spans(lengths), setting), len(lengths), setting)
    promised = {"rounding", "guarantee"}
    assert sum(p.minutes for p in pay.pieces if p.bracket not in promised) == worked
    assert pay.effective <= worked
    counted = sum(p.minutes for p in pay.pieces if not p.bracket.startswith(UNPAID) and p.bracket not in promised)
    assert counted == pay.effective
    assert all(p.minutes > 0 and p.source for p in pay.pieces)


@given(weekly_of_anybody(), day_lengths)
def test_a_week_pays_at_least_its_effective_hours_at_base(setting: Setting, lengths: list[tuple[int, int]]) -> None:
    pay = week_pay(stints(spans(lengths), setting), len(lengths), setting)
    assert pay.phe >= Fraction(pay.effective, 60)


@given(weekly_of_anybody(), day_lengths, st.integers(1, 120))
def test_a_longer_last_day_never_makes_a_week_pay_less(
    setting: Setting, lengths: list[tuple[int, int]], more: int
) -> None:
    days = spans(lengths)
    (last,) = days[-1]
    longer = [*days[:-1], (Span(last.start, later(last.end, more)),)]
    before = week_pay(stints(days, setting), len(days), setting)
    after = week_pay(stints(longer, setting), len(days), setting)
    assert after.phe >= before.phe


@given(weekly(), st.integers(0, 5000), st.integers(1, 7))
def test_equivalence_takes_nothing_that_more_work_would_not_give_back(setting: Setting, worked: int, days: int) -> None:
    now, then = (effective_minutes(minutes, days, setting) for minutes in (worked, worked + 1))
    assert 0 <= then - now <= 1
    assert now <= worked


@given(daily(), st.integers(0, 7 * 1440), st.integers(2, 1200), st.data())
def test_splitting_a_stretch_changes_nothing(setting: Setting, start: int, length: int, data: st.DataObject) -> None:
    at = later(MON, start)
    cut = later(at, data.draw(st.integers(1, length - 1)))
    end = later(at, length)
    whole, split = tally(steps((Span(at, end),), setting)), tally(steps((Span(at, cut), Span(cut, end)), setting))
    assert whole == split
    assert pieces(whole, setting) == pieces(split, setting)


@given(daily(), st.integers(0, 7 * 1440), st.integers(1, 1200), st.integers(1, 240))
def test_a_longer_day_never_pays_less(setting: Setting, start: int, length: int, more: int) -> None:
    at = later(MON, start)
    short, long = ((Span(at, later(at, minutes)),) for minutes in (length, length + more))
    assert weight(tally(steps(long, setting)), setting) >= weight(tally(steps(short, setting)), setting)


ORDER = [PunchAction.RDV, PunchAction.IN, PunchAction.PAUSE_START, PunchAction.PAUSE_END, PunchAction.OUT]
DAY = date(2026, 3, 23)


def name(number: int) -> str:
    return f"20260323-{number + 1:04d}-a1b2"


def entry(number: int, at: int, fact: Punch | Correction) -> Entry:
    when = later(MON, at)
    return Entry(
        id=name(number),
        day=DAY,
        happened_at=when,
        written_at=later(MON, 2000 + number),
        author="a",
        device="d",
        fact=fact,
    )


def sheet(facts: DayFacts, agreement: str) -> Timesheet:
    contract = Contract(unit=RateUnit.DAY, rate=Decimal("300.00"), craft="machiniste")
    people = People(people=(Person(id="ben", name="Ben", kind=PersonKind.TECHNICIAN, contract=contract),))
    info = ProductionInfo(title="Film", kind=ProductionKind.FICTION, agreement=agreement)
    production = Production(info=info, people=people)
    plan = DayPlan(
        date=DAY,
        number=1,
        zone=PARIS,
        form=DayForm.NORMAL,
        call=MON,
        pat=MON,
        meal=None,
        wrap=later(MON, 600),
        strike_minutes=30,
        segments=(),
        calls={"ben": MON},
        extras={},
        from_sheet=False,
    )
    return timesheets(Situation(production, plan, facts, later(MON, 1300)), {"ben": later(MON, -600)})["ben"]


punched = st.lists(st.tuples(st.sampled_from(ORDER), st.integers(0, 1200)), min_size=1, max_size=8)
named = st.sampled_from(["fr-2642", "fr-3097"])


@settings(max_examples=50)
@given(punched, named, st.randoms(use_true_random=False))
def test_hours_do_not_hang_on_the_order_in_which_entries_arrive(
    marks: list[tuple[PunchAction, int]], agreement: str, chance: object
) -> None:
    entries = [entry(n, at, Punch(action=action, people=("ben",))) for n, (action, at) in enumerate(marks)]
    mixed = list(entries)
    chance.shuffle(mixed)  # type: ignore[attr-defined] - hypothesis gives a Random
    assert sheet(fold(entries), agreement) == sheet(fold(mixed), agreement)


@settings(max_examples=50)
@given(punched, named, st.tuples(st.sampled_from(ORDER), st.integers(0, 1200)))
def test_a_punch_that_was_struck_out_equals_none(
    marks: list[tuple[PunchAction, int]], agreement: str, extra: tuple[PunchAction, int]
) -> None:
    entries = [entry(n, at, Punch(action=action, people=("ben",))) for n, (action, at) in enumerate(marks)]
    wrong = entry(90, extra[1], Punch(action=extra[0], people=("ben",)))
    struck = entry(91, 1250, Correction(action=CorrectionAction.STRIKE, target=name(90)))
    assert sheet(fold([*entries, wrong, struck]), agreement) == sheet(fold(entries), agreement)


@settings(max_examples=50)
@given(punched, named, st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]))
def test_hours_do_not_hang_on_the_zone_in_which_instants_are_written(
    marks: list[tuple[PunchAction, int]], agreement: str, zone: str
) -> None:
    made = sorted(((action, later(MON, at)) for action, at in marks), key=lambda mark: mark[1])

    def facts(elsewhere: ZoneInfo | None) -> DayFacts:
        own = tuple(
            PunchMark(action, at.astimezone(elsewhere) if elsewhere else at, None, f"e{n}")
            for n, (action, at) in enumerate(made)
        )
        return DayFacts(punches={"ben": own})

    assert sheet(facts(None), agreement) == sheet(facts(ZoneInfo(zone)), agreement)

"""Pay: pieces add up, nothing is lost at midnight or at a clock change, more work never pays less."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from shootday.day.facts import PunchMark
from shootday.entries import PunchAction
from shootday.labour.agreement import agreements
from shootday.labour.pay import cents, gross, pieces, share, steps, tally
from shootday.labour.setting import Setting
from shootday.labour.timesheet import Piece
from shootday.labour.worktime import Hmc, Punches, WorkDay
from shootday.production.info import ProductionKind
from shootday.spans import Span, later, total_minutes, union

PARIS = ZoneInfo("Europe/Paris")
FIRST = datetime(2026, 3, 20, tzinfo=UTC)

starts = st.one_of(
    st.integers(0, 300 * 24 * 60),
    st.integers(8 * 24 * 60, 9 * 24 * 60 + 12 * 60),  # around 29 March
    st.integers(218 * 24 * 60, 219 * 24 * 60 + 12 * 60),  # around 25 October
).map(lambda m: later(FIRST, m))
gaps = st.lists(st.tuples(st.integers(1, 600), st.integers(0, 120)), min_size=1, max_size=4)
settings_of = st.builds(
    Setting,
    agreement=st.sampled_from(
        [agreements()["fr-2642"], agreements()["fr-2642"].read_as("day_hourly_base_2642", "week_over_35")]
    ),
    day=st.just(date(2026, 6, 16)),
    kind=st.sampled_from(ProductionKind),
    zone=st.sampled_from([PARIS, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")]),
    craft=st.sampled_from([None, "scripte", "electricien"]),
    guaranteed_minutes=st.sampled_from([0, 240, 420, 480, 600]),
)
rates = st.integers(0, 200_000).map(lambda c: Decimal(c) / 100)


def spans_from(start: datetime, lengths: list[tuple[int, int]]) -> tuple[Span, ...]:
    spans = []
    for work, gap in lengths:
        spans.append(Span(start, later(start, work)))
        start = later(start, work + gap)
    return union(spans)


def paid_for(work: tuple[Span, ...], setting: Setting) -> tuple[Piece, ...]:
    return pieces(tally(steps(work, setting)), setting)


def gross_for(work: tuple[Span, ...], setting: Setting, rate: Decimal) -> Decimal:
    return gross(rate, share(tally(steps(work, setting)), setting))


@given(starts, gaps, settings_of)
def test_pieces_are_the_worked_minutes_and_the_guarantee(
    start: datetime, lengths: list[tuple[int, int]], setting: Setting
) -> None:
    work = spans_from(start, lengths)
    paid = paid_for(work, setting)
    worked = sum(length for length, _ in lengths)
    assert total_minutes(work) == worked
    assert sum(p.minutes for p in paid if p.bracket != "guarantee") == worked
    assert sum(p.minutes for p in paid) == max(worked, setting.base_minutes)
    assert all(p.minutes > 0 and p.percent >= 100 and p.source for p in paid)
    assert len({(p.bracket, p.percent) for p in paid}) == len(paid)


@given(starts, gaps, settings_of)
def test_brackets_by_length_do_not_depend_on_the_hour_of_day(
    start: datetime, lengths: list[tuple[int, int]], setting: Setting
) -> None:
    work = spans_from(start, lengths)
    worked = total_minutes(work)
    by_length: dict[str, int] = {}
    for piece in paid_for(work, setting):
        name = piece.bracket.split("+")[0]
        by_length[name] = by_length.get(name, 0) + piece.minutes
    assert by_length.get("base", 0) == min(worked, 480)
    assert by_length.get("overtime_25", 0) == min(max(0, worked - 480), 180)
    assert by_length.get("overtime_50", 0) == max(0, worked - 660)


@given(starts, gaps, settings_of, rates, st.integers(1, 600))
def test_more_work_never_pays_less(
    start: datetime, lengths: list[tuple[int, int]], setting: Setting, rate: Decimal, more: int
) -> None:
    work = spans_from(start, lengths)
    longer = (*work[:-1], Span(work[-1].start, later(work[-1].end, more)))
    assert gross_for(longer, setting, rate) >= gross_for(work, setting, rate)


@given(starts, gaps, settings_of, rates)
def test_pay_is_at_least_the_day_rate_and_the_base_of_what_was_worked(
    start: datetime, lengths: list[tuple[int, int]], setting: Setting, rate: Decimal
) -> None:
    work = spans_from(start, lengths)
    amount = gross_for(work, setting, rate)
    base = Fraction(rate) / setting.base_minutes
    assert amount >= rate
    assert amount >= cents(base * total_minutes(work))


@given(starts, st.integers(1, 1200), st.integers(0, 600), st.integers(0, 120))
def test_worked_minutes_depend_on_instants_alone(start: datetime, length: int, meal_at: int, meal: int) -> None:
    """The same punches at another time of the year, or written in another zone, are the same minutes."""

    def day(origin: datetime, zone: ZoneInfo) -> WorkDay:
        def at(minutes: int) -> datetime:
            return later(origin, minutes).astimezone(zone)

        marks = [
            PunchMark(PunchAction.IN, at(0), None, "a"),
            PunchMark(PunchAction.OUT, at(length), None, "b"),
        ]
        now = later(origin, 2000)
        return Punches(marks, [(at(meal_at), at(meal_at + meal))], Hmc.NOT_THEIRS, now, now).day()

    inside = max(0, min(meal_at + meal, length) - meal_at)
    assert day(start, PARIS).minutes == length - inside
    assert day(start + timedelta(days=97), ZoneInfo("UTC")).minutes == length - inside


@given(starts, st.lists(st.tuples(st.sampled_from(PunchAction), st.integers(0, 1500)), max_size=12))
def test_any_punches_make_a_day_of_disjoint_stretches_within_the_presence(
    start: datetime, punched: list[tuple[PunchAction, int]]
) -> None:
    made = (PunchMark(a, later(start, m), None, str(n)) for n, (a, m) in enumerate(punched))
    marks = sorted(made, key=lambda m: m.at)
    now = later(start, 1600)
    for hmc in Hmc:
        day = Punches(marks, [], hmc, now, now).day()
        assert total_minutes(day.work) == sum(s.minutes for s in day.work)
        assert not day.work or (day.presence[0].start <= day.work[0].start and day.work[-1].end <= day.presence[-1].end)

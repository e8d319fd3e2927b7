"""Budget rows worked out by hand: what is planned, engaged, to come, and that every cent adds up."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.day.facts import DayFacts, ExtrasPunch, PunchMark, Timed
from shootday.entries import Expense, MilestoneName, PunchAction, TaxForm
from shootday.labour.crowd import GroupSheet
from shootday.labour.timesheet import Timesheet
from shootday.money.cents import cents as round_half_up
from shootday.money.impact import Budget, Impact, impact
from shootday.money.plan_cost import plan_cost
from shootday.money.today import DayPay
from shootday.production.dayplan import DayPlan, day_plan
from shootday.production.devis import Amendment, Charge, Devis, Driver, Line
from shootday.production.info import ProductionInfo, ProductionKind
from shootday.production.people import (
    Contract,
    ExtrasGroup,
    People,
    Person,
    PersonKind,
    RateUnit,
    Role,
)
from shootday.production.places import Location, Locations
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production
from shootday.production.scenes import Light, Scene, SceneExtras, Scenes, Setting

D1, D2 = date(2026, 10, 14), date(2026, 10, 15)
NOON = datetime(2026, 10, 14, 10, 0, tzinfo=UTC)
EVENING = NOON + timedelta(hours=12)
EURO = Decimal


def person(name: str, kind: PersonKind, rate: str, charges: str) -> Person:
    unit = RateUnit.DAY if kind is PersonKind.TECHNICIAN else RateUnit.CACHET
    return Person(id=name, name=name, kind=kind, contract=Contract(unit=unit, rate=EURO(rate), charges=charges))


def line(account: str, quantity: str, rate: str, driver: Driver = Driver.LUMP, **more: object) -> Line:
    return Line.model_validate(
        {"account": account, "label": account, "quantity": quantity, "rate": rate, "driver": driver, **more}
    )


def budget(**more: object) -> Devis:
    lines = (
        line("23", "2", "300", Driver.PERSON, subject="leo", charges="technicians"),
        line("31", "2", "500", Driver.PERSON, subject="ana", charges="artists"),
        line("34", "8", "110", Driver.EXTRAS, subject="crowd", charges="artists"),
        line("52", "2", "850", Driver.LOCATION, subject="cafe"),
        line("69", "6", "20", Driver.SHOOTING_DAY, a_day="3"),
        line("69", "2", "40", Driver.SHOOTING_DAY),
        line("55", "1", "200"),
        line("94", "1", "1000"),
    )
    charges = (
        Charge(category="technicians", rate=EURO("0.5615"), account="44"),
        Charge(category="artists", rate=EURO("0.60"), account="46"),
    )
    return Devis.model_validate({"lines": lines, "charges": charges, "contingency_account": "94", **more})


def production(devis: Devis, shoot_minutes: int = 300) -> Production:
    scenes = tuple(
        Scene(
            number=number,
            setting=Setting.INT,
            light=Light.DAY,
            location="cafe",
            shoot_minutes=shoot_minutes,
            roles=("mia",),
            extras=(SceneExtras(group="crowd", count=4),),
        )
        for number in ("1", "2")
    )
    return Production(
        info=ProductionInfo(title="Essai", kind=ProductionKind.FICTION),
        people=People(
            people=(
                person("leo", PersonKind.TECHNICIAN, "300", "technicians"),
                person("ana", PersonKind.PERFORMER, "500", "artists"),
            ),
            roles=(Role(id="mia", name="Mia", person="ana"),),
            extras=(ExtrasGroup(id="crowd", name="Clients", count=4),),
        ),
        locations=Locations(locations=(Location(id="cafe", name="Café"),)),
        scenes=Scenes(scenes=scenes),
        plan=ShootingPlan(days=(ShootingDay(date=D1, segments=("1",)), ShootingDay(date=D2, segments=("2",)))),
        devis=devis,
    )


def seen(
    paper: Production, facts: DayFacts, sheets: dict[str, Timesheet] | None = None, crowd: tuple[GroupSheet, ...] = ()
) -> Impact:
    return impact(Budget(paper), paper.plan, today(paper), facts, DayPay(sheets or {}, crowd), EVENING)


def today(paper: Production) -> DayPlan:
    return day_plan(paper, paper.plan.days[0])


def mark(action: PunchAction, entry: str) -> tuple[PunchMark, ...]:
    return (PunchMark(action, NOON, None, entry),)


def sheet(name: str, gross: str | None) -> Timesheet:
    return Timesheet(name, 540, 540, (), (), None if gross is None else EURO(gross), None, None, open=False)


def account(result: Impact, code: str) -> tuple[Decimal | int, ...]:
    row = next(a for a in result.accounts if a.code == code)
    return row.planned, row.committed, row.to_complete, row.variance


def spent(amount: str, code: str, entry: str = "e9") -> Timed[Expense]:
    fact = Expense(amount=EURO(amount), tax=TaxForm.WITH_TAX, tax_rate=EURO("0.20"), account=code)
    return Timed(NOON, fact, entry, "ana")


def test_with_nothing_logged_and_the_plan_as_budgeted_there_is_no_variance() -> None:
    result = seen(production(budget()), DayFacts())
    assert {a.variance for a in result.accounts} == {EURO(0)}
    assert result.total.planned == EURO("600") + 1000 + 880 + 1700 + 120 + 80 + 200 + 1000 + EURO("336.90") + 1128
    assert result.day.actual == 0


def test_overtime_worked_today_is_an_overrun_of_the_technicians_account_and_of_its_charges() -> None:
    facts = DayFacts(punches={"leo": mark(PunchAction.IN, "e1")})
    result = seen(production(budget()), facts, {"leo": sheet("leo", "346.88")})
    assert account(result, "23") == (600, EURO("346.88"), 300, EURO("-46.88"))
    # 346.88 × 0.5615 = 194.773… ; 646.88 × 0.5615 = 363.223…
    assert account(result, "44") == (EURO("336.90"), EURO("194.77"), EURO("168.45"), EURO("-26.32"))
    assert next(a for a in result.accounts if a.code == "44").entries == ("e1",)
    assert result.contingency.used == EURO("73.20")
    assert result.contingency.left == EURO("926.80")


def test_whoever_is_absent_or_never_came_before_the_wrap_costs_nothing_today() -> None:
    wrap = {MilestoneName.WRAP: EVENING}
    absent = DayFacts(punches={"ana": mark(PunchAction.ABSENT, "e1")}, milestones=wrap)
    result = seen(production(budget()), absent)
    assert account(result, "31") == (1000, 0, 500, 500)
    assert account(result, "23") == (600, 0, 300, 300)
    assert account(result, "46") == (1128, 0, 564, 564)


def test_a_present_performer_without_computed_pay_costs_the_lines_rate() -> None:
    facts = DayFacts(punches={"ana": mark(PunchAction.HMC_START, "e1")})
    assert account(seen(production(budget()), facts, {"ana": sheet("ana", None)}), "31") == (1000, 500, 500, 0)


def test_extras_engage_their_number_and_the_missing_stay_to_come_until_the_wrap() -> None:
    came = (ExtrasPunch("crowd", PunchAction.IN, 3, NOON, "e1"),)
    paper = production(budget())
    assert account(seen(paper, DayFacts(extras=came)), "34") == (880, 330, 550, 0)
    over = DayFacts(extras=came, milestones={MilestoneName.WRAP: EVENING})
    assert account(seen(paper, over), "34") == (880, 330, 440, 110)


def test_extras_engage_what_their_hours_pay_and_their_rate_where_that_is_not_known() -> None:
    """Three paid 125.50 each, one whose hours are not covered at 110: 376.50 + 110 = 486.50."""
    came = (ExtrasPunch("crowd", PunchAction.IN, 4, NOON, "e1"),)
    crowd = (GroupSheet("crowd", 3, sheet("crowd", "125.50")), GroupSheet("crowd", 1, sheet("crowd", None)))
    found = seen(production(budget()), DayFacts(extras=came), crowd=crowd)
    assert account(found, "34")[1] == EURO("486.50")


def test_a_group_on_two_lines_is_paid_once_and_adds_its_rate_to_the_other() -> None:
    """4 x 120 on the first line, 4 x 15 of the second: 480 + 60."""
    more = line("34", "8", "15", Driver.EXTRAS, subject="crowd")
    devis = budget()
    paper = production(devis.model_copy(update={"lines": (*devis.lines, more)}))
    came = (ExtrasPunch("crowd", PunchAction.IN, 4, NOON, "e1"),)
    found = seen(paper, DayFacts(extras=came), crowd=(GroupSheet("crowd", 4, sheet("crowd", "120")),))
    assert account(found, "34")[1] == EURO(540)


def test_places_and_gear_are_owed_once_somebody_came() -> None:
    facts = DayFacts(punches={"leo": mark(PunchAction.IN, "e1")})
    result = seen(production(budget()), facts)
    assert account(result, "52") == (1700, 850, 850, 0)
    assert account(result, "69") == (200, 100, 100, 0)


def test_an_expense_without_tax_eats_the_lump_of_its_account_and_then_overruns() -> None:
    paper = production(budget())
    small = seen(paper, DayFacts(expenses=(spent("120", "55"),)))
    assert account(small, "55") == (200, 100, 100, 0)
    assert next(a.actual for a in small.accounts if a.code == "55") == 100
    large = seen(paper, DayFacts(expenses=(spent("120", "55"), spent("240", "55", "e8"))))
    assert account(large, "55") == (200, 300, 0, -100)
    assert next(a.entries for a in large.accounts if a.code == "55") == ("e9", "e8")


def test_an_expense_on_an_account_without_a_lump_is_an_overrun() -> None:
    result = seen(production(budget()), DayFacts(expenses=(spent("60", "52"), spent("12", "99"))))
    assert account(result, "52") == (1700, 50, 1700, -50)
    assert account(result, "99") == (0, 10, 0, -10)


def test_the_reserve_itself_is_not_counted_among_what_eats_it() -> None:
    result = seen(production(budget()), DayFacts(expenses=(spent("1440", "94"),)))
    assert account(result, "94")[3] == -200
    assert result.contingency.used == 0


def test_an_amendment_revises_its_account_and_is_spent_where_the_account_is_a_lump() -> None:
    signed = (
        Amendment(date=D1, account="55", label="", amount=EURO(50)),
        Amendment(date=D1, account="52", label="", amount=EURO(70)),
        Amendment(date=D2, account="52", label="", amount=EURO(999)),
    )
    result = seen(production(budget(amendments=signed)), DayFacts())
    assert account(result, "55") == (200, 0, 250, 0)
    assert account(result, "52") == (1700, 0, 1700, 70)


def test_once_the_ledger_holds_today_the_journal_does_not_count_it_again() -> None:
    devis = budget(ledger_date=D1)
    facts = DayFacts(punches={"leo": mark(PunchAction.IN, "e1")}, expenses=(spent("120", "55"),))
    result = seen(production(devis), facts, {"leo": sheet("leo", "400")})
    assert account(result, "23") == (600, 0, 300, 300)
    assert account(result, "55") == (200, 0, 200, 0)
    assert result.day.actual > 0


def test_what_was_spent_later_than_the_instant_asked_for_does_not_count() -> None:
    paper = production(budget())
    facts = DayFacts(expenses=(spent("120", "55"),))
    early = impact(Budget(paper), paper.plan, today(paper), facts, DayPay({}), NOON - timedelta(minutes=1))
    assert account(early, "55") == (200, 0, 200, 0)


def test_the_hot_cost_sets_the_call_sheet_against_the_journal() -> None:
    facts = DayFacts(
        punches={"leo": mark(PunchAction.IN, "e1"), "ana": mark(PunchAction.IN, "e2")},
        extras=(ExtrasPunch("crowd", PunchAction.IN, 4, NOON, "e3"),),
        expenses=(spent("60", "69"),),
    )
    day = seen(production(budget()), facts, {"leo": sheet("leo", "346.88")}).day
    # 300 + 500 + 440 + 850 + 60 + 40, charges 168.45 + 564
    assert day.planned == EURO("2922.45")
    # + 46.88 of overtime, + 26.32 of charges on it, + 50 spent
    assert day.actual == EURO("3045.65")
    assert day.variance == EURO("-123.20")


def test_pay_without_a_line_lands_in_the_contracts_account() -> None:
    paper = production(budget())
    extra = Person(
        id="zoe",
        name="Zoé",
        kind=PersonKind.TECHNICIAN,
        contract=Contract(unit=RateUnit.DAY, rate=EURO(200), account="55"),
    )
    paper = Production(
        **{
            **{n: getattr(paper, n) for n in Production.model_fields},
            "people": paper.people.model_copy(update={"people": (*paper.people.people, extra)}),
        }
    )
    result = seen(paper, DayFacts(punches={"zoe": mark(PunchAction.IN, "e1")}), {"zoe": sheet("zoe", "200")})
    assert account(result, "55") == (200, 200, 0, 0)
    assert account(result, "44")[1] == EURO("112.30")


def test_planned_overtime_is_paid_in_two_tiers_to_technicians_alone() -> None:
    # presence 60 + 600 + 30 = 690: 180 min at 125 % and 30 min at 150 % of 37.50 an hour
    paper = production(budget(), shoot_minutes=600)
    cost = plan_cost(paper, paper.plan.days[:1])
    plain = plan_cost(production(budget()), paper.plan.days[:1])
    pay = EURO("140.625") + EURO("28.125")
    assert cost.overtime_minutes == 210
    assert plain.overtime_minutes == 0
    assert plain.total == EURO("2922.45")
    # charges 468.75 × 0.5615 = 263.203… against 168.45
    assert pay == EURO("168.75")
    assert cost.total - plain.total == pay + EURO("263.20") - EURO("168.45")


def test_the_cost_by_day_adds_up_and_an_empty_day_costs_nothing() -> None:
    paper = production(budget(), shoot_minutes=533)
    days = (*paper.plan.days, ShootingDay(date=date(2026, 10, 16)))
    cost = plan_cost(paper, days)
    assert sum(cost.by_day.values()) == cost.total
    assert cost.by_day[date(2026, 10, 16)] == 0


AMOUNTS = st.decimals(min_value=0, max_value=5000, places=2)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_euro_reconciles(data: st.DataObject) -> None:
    rates = data.draw(st.lists(AMOUNTS, min_size=6, max_size=6))
    committed = data.draw(st.lists(AMOUNTS, min_size=6, max_size=6))
    drivers = [
        (Driver.PERSON, "leo", "technicians"),
        (Driver.PERSON, "ana", "artists"),
        (Driver.EXTRAS, "crowd", "artists"),
        (Driver.LOCATION, "cafe", None),
        (Driver.SHOOTING_DAY, None, None),
        (Driver.LUMP, None, "technicians"),
    ]
    lines = tuple(
        line(data.draw(st.sampled_from("123")), "2", str(r), d, subject=s, charges=c, committed=str(k))
        for r, k, (d, s, c) in zip(rates, committed, drivers, strict=True)
    )
    percent = st.decimals(min_value=0, max_value=1, places=4)
    charges = tuple(
        Charge(category=c, rate=data.draw(percent), account=data.draw(st.sampled_from("14")))
        for c in ("technicians", "artists")
    )
    devis = Devis(lines=lines, charges=charges, contingency_account="3")
    gross = data.draw(st.none() | AMOUNTS)
    facts = DayFacts(
        punches={"leo": mark(PunchAction.IN, "e1")} if data.draw(st.booleans()) else {},
        expenses=tuple(spent(str(a), "1") for a in data.draw(st.lists(AMOUNTS, max_size=3))),
    )
    paper = production(devis, data.draw(st.integers(1, 900)))
    result = seen(paper, facts, {"leo": sheet("leo", None if gross is None else str(gross))})
    columns = ("planned", "revised", "committed", "actual", "to_complete", "estimated_final", "variance")
    for name in columns:
        assert sum(getattr(a, name) for a in result.accounts) == getattr(result.total, name)
    for row in (*result.accounts, result.total):
        assert row.estimated_final == row.committed + row.to_complete
        assert row.variance == row.revised - row.estimated_final
        assert all(getattr(row, name) == round(getattr(row, name), 2) for name in columns)
    assert [a.code for a in result.accounts] == sorted({a.code for a in result.accounts})
    charged = {charge.account for charge in charges}
    for row in result.accounts:
        if row.code not in charged:  # those are rates on what stands here
            ledger = sum(n.committed for n in lines if n.account == row.code)
            days = sum(result.committed_by_day(row.code).values())
            assert row.variance == row.revised - round_half_up(ledger + days) - row.to_complete
    day = result.day
    assert sum(line.planned for line in day.lines) == day.planned
    assert sum(line.actual for line in day.lines) == day.actual
    assert day.hours + day.presence + day.expenses + day.to_come == -day.variance


@settings(max_examples=40, deadline=None)
@given(st.lists(AMOUNTS, min_size=5, max_size=5), st.decimals(min_value=0, max_value=1, places=4))
def test_a_plan_as_budgeted_has_no_variance_whatever_the_rates(rates: list[Decimal], charge: Decimal) -> None:
    lines = (
        line("1", "2", str(rates[0]), Driver.PERSON, subject="leo", charges="technicians"),
        line("1", "2", str(rates[1]), Driver.PERSON, subject="ana", charges="technicians"),
        line("2", "8", str(rates[2]), Driver.EXTRAS, subject="crowd"),
        line("2", "2", str(rates[3]), Driver.LOCATION, subject="cafe"),
        line("3", "1", str(rates[4]), charges="technicians"),
    )
    devis = Devis(lines=lines, charges=(Charge(category="technicians", rate=charge, account="4"),))
    result = seen(production(devis), DayFacts())
    assert [a.variance for a in result.accounts] == [0, 0, 0, 0]


@pytest.mark.parametrize("percent", [0, 40, 100])
def test_a_segment_partly_done_before_costs_only_its_rest(percent: int) -> None:
    paper = production(budget(), shoot_minutes=600)
    day = ShootingDay(date=D1, segments=("1",), parts={"1": percent})
    expected = {0: 210, 40: 0, 100: 0}[percent]
    assert plan_cost(paper, (day,)).overtime_minutes == expected

"""What the law lets one person do in a day: an adult by agreement or labour code, a minor by age and school."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter

from shootday.entries import OverrunReason
from shootday.labour.agreement import Agreement, agreements_read
from shootday.labour.figures import Number, Reasons, Timetable
from shootday.labour.mealclock import MealClock, meal_clock
from shootday.labour.mealhours import MealHours, meal_hours
from shootday.labour.windows import SUNDAY
from shootday.production.base import MINUTES_A_DAY
from shootday.production.people import Person, PersonKind
from shootday.production.plan import DayForm
from shootday.production.production import Production


@dataclass(frozen=True, slots=True)
class Limit:
    """A duration that a rule sets, and the code of its breach."""

    code: str
    minutes: int
    source: str
    reasons: tuple[OverrunReason, ...] = field(default=(), kw_only=True)
    """For which of these it may be exceeded; then that is no breach."""


@dataclass(frozen=True, slots=True)
class SpellLimit(Limit):
    """Work in one go, ended by an interruption of at least ``pause``; ``reached``: reaching it is too much already."""

    pause: int
    reached: bool


@dataclass(frozen=True, slots=True)
class ClockBan:
    """Hours of the local clock in which no work may be done."""

    code: str
    start: int
    end: int
    source: str
    weekday: int | None = None
    """The only day of the week that it is for (Monday: 0), None for every day."""

    def clock(self, day: date) -> tuple[int, int]:
        """Start and end of those that begin on a date; the same where none do."""
        return (self.start, self.end) if self.weekday in {None, day.weekday()} else (0, 0)


@dataclass(frozen=True, slots=True)
class ShortRest:
    """A rest shorter than the ordinary one, that the agreement lets be so many times a week under its conditions."""

    minutes: int
    times: int
    source: str


@dataclass(frozen=True, slots=True)
class Limits:
    """All of one person's."""

    rest: Limit
    day: tuple[Limit, ...] = ()
    day_with_hmc: Limit | None = None
    """The same, hair, make-up and costume counted whatever else they are."""
    spell: SpellLimit | None = None
    amplitudes: tuple[Limit, ...] = ()
    """The ordinary one, and that of the cases that the text lists, where it has both."""
    bans: tuple[ClockBan, ...] = ()
    meal: MealClock | None = None
    late_meal: SpellLimit | None = None
    """What is no limit, and to be watched: work in one go without a break as long as a meal."""
    early_pause: SpellLimit | None = None
    """The same: work in one go up to the first hour from which the text asks for a pause."""
    meal_hours: MealHours | None = None
    short_rest: ShortRest | None = None
    """None where the contract does not say that the agreement's conditions for it are met."""

    def missing(self, rested: int | None) -> int:
        """How many minutes of rest lack, 0 when none do, nothing is known, or no text asks for any."""
        return 0 if rested is None or not self.rest.minutes else max(0, self.rest.minutes - rested)


def is_minor(production: Production, person: Person, day: date) -> bool:
    """Under the age of majority that day; without a birth date, what the document says."""
    age = person.age_on(day)
    if age is None:
        return person.minor
    return (
        agreements_read(production.info.readings)["fr-minors"].find("daily_rest", day, "school", max(age, 0))
        is not None
    )


_UNDER: Mapping[PersonKind, str] = {
    PersonKind.TECHNICIAN: "technicians",
    PersonKind.PERFORMER: "performers",
    PersonKind.EXTRA: "extras",
    PersonKind.TRAINEE: "trainees",
}
"""Whom a text must be about to be somebody's."""


def agreement_of(production: Production, person: Person, day: date) -> Agreement | None:
    """The working agreement that a person is under, where the program carries it and it is in force that day.

    It is the one that the contract, else the production, names, or the one beside it for people of that kind.
    """
    kind = _UNDER.get(person.kind)
    if kind is None:
        return None
    known = agreements_read(production.info.readings)
    named = person.contract.agreement if person.contract and person.contract.agreement else production.info.agreement
    found = known.get(named)
    if found is not None and found.people != kind:
        found = known.get(found.beside.get(kind, ""))
    return found if found and found.covers(day) else None


def limits(production: Production, person: Person, day: date, form: DayForm = DayForm.NORMAL) -> Limits:
    """What holds for a person on a shooting day: the labour code where no agreement does, the stricter of both else."""
    found = texts(production, person, day)
    adult = _adult(found, day, form, short_rest=bool(person.contract and person.contract.short_rest))
    if not is_minor(production, person, day):
        return adult
    longest = stricter(found, "minor_day_limit", day, (form,), age=person.age_on(day))
    return _stricter_of(_minor(production, person, day), adult, longest)


def _stricter_of(minor: Limits, adult: Limits, longest: Number | None) -> Limits:
    """A minor's limits, and those of the agreement that are about something else or stricter."""
    return replace(
        minor,
        rest=minor.rest if minor.rest.minutes >= adult.rest.minutes else adult.rest,
        amplitudes=adult.amplitudes,
        meal_hours=adult.meal_hours,
        day_with_hmc=Limit("child_day_limit", longest.value, longest.source) if longest is not None else None,
    )


def texts(production: Production, person: Person, day: date) -> tuple[Agreement, ...]:
    """What an adult is under: the agreement and the text below it, or the one below the production's own alone.

    Where the production's own text is not known, the labour code; where nothing lies below it, nothing.
    """
    known = agreements_read(production.info.readings)
    agreement = agreement_of(production, person, day)
    if agreement is None:
        own = known.get(production.info.agreement)
        below = "fr-code" if own is None else own.id if own.people == "adults" else own.floor
        return () if below is None else (known[below],)
    return (agreement,) if agreement.floor is None else (agreement, known[agreement.floor])


def stricter(
    said_by: Sequence[Agreement],
    figure: str,
    day: date,
    cases: Collection[str],
    pick: Callable[..., Number] = min,
    age: int | None = None,
) -> Number | None:
    """The strictest of what some texts say, the first's among equals; None when none says anything."""
    said = [found for text in said_by if (found := text.find(figure, day, cases, age)) is not None]
    return pick(said, key=attrgetter("value")) if said else None


def _adult(said_by: Sequence[Agreement], day: date, form: DayForm, *, short_rest: bool) -> Limits:
    def strict(figure: str, pick: Callable[..., Number] = min) -> Number | None:
        return stricter(said_by, figure, day, (form,), pick)

    def limit(kind: str, figure: str, pick: Callable[..., Number] = min) -> Limit | None:
        found = strict(figure, pick)
        if found is None:
            return None
        told = (text.told(Reasons, f"{figure}_reasons", day, (form,)) for text in said_by)
        reasons = next((said.value for said in told if said is not None), ())
        return Limit(coded(kind, found.value), found.value, found.source, reasons=reasons)

    rest = limit("daily_rest", "daily_rest", max)
    pause, length = strict("pause_before"), strict("pause_length", max)
    days = (limit("day_over", "day_max"), limit("day_over", "day_exceptional_max"))
    spell = None
    if pause is not None and length is not None:
        source = pause.source if length.source == pause.source else f"{pause.source} ; {length.source}"
        spell = SpellLimit("pause_before_6h", pause.value, source, pause=length.value, reached=True)
    short_rest = short_rest or any(text.find("short_rest_unasked", day, (form,)) is not None for text in said_by)
    shorter = _short_rest(said_by, day, strict("short_rest", max)) if short_rest else None
    spans = (limit("amplitude", "amplitude"), limit("amplitude", "amplitude_exceptional"))
    return Limits(
        rest=rest or Limit("daily_rest", 0, ""),
        day=tuple(found for found in days if found is not None),
        spell=spell,
        amplitudes=tuple(found for found in spans if found is not None),
        bans=tuple(ban for text in said_by for ban in _outside(text, day, form)),
        meal=next((clock for text in said_by if (clock := meal_clock(text, day, (form,))) is not None), None),
        late_meal=_watched("late_meal", strict("late_meal"), strict("late_meal_break", max)),
        early_pause=_watched("early_pause", strict("pause_from"), length),
        meal_hours=next((hours for text in said_by if (hours := meal_hours(text, day, (form,))) is not None), None),
        short_rest=shorter,
    )


def _watched(code: str, after: Number | None, length: Number | None) -> SpellLimit | None:
    if after is None or length is None:
        return None
    return SpellLimit(code, after.value, after.source, pause=length.value, reached=False)


def coded(kind: str, minutes: int) -> str:
    """The code of a rule with its hours: ``daily_rest_11h``."""
    return f"{kind}_{minutes / 60:g}h"


def _outside(text: Agreement, day: date, form: DayForm) -> Iterator[ClockBan]:
    """All the hours that a timetable leaves out."""
    found = text.told(Timetable, "timetable", day, form)
    if found is None:
        return
    later_on = [*(start for start, _ in found.value[1:]), found.value[0][0] + MINUTES_A_DAY]
    for (_, end), start in zip(found.value, later_on, strict=True):
        yield ClockBan("outside_timetable", end, start, found.source)


def _short_rest(said_by: Sequence[Agreement], day: date, least: Number | None) -> ShortRest | None:
    """The shorter rest, and how often in a week the agreement lets it be."""
    times = said_by[0].find("short_rest_times", day) if said_by else None
    return None if times is None or least is None else ShortRest(least.value, times.value, times.source)


def _minor(production: Production, person: Person, day: date) -> Limits:
    """Night and rest of the youngest, and no limit of duration, when the birth date is not known."""
    text, age = agreements_read(production.info.readings)["fr-minors"], person.age_on(day)
    period = "holidays" if _holidays(production, person, day) else "school"

    def figure(name: str) -> Number:
        return text.number(name, day, period, max(age or 0, 0))

    start = figure("night_from_authorised" if person.night_authorised else "night_from")
    rest, end, sunday = figure("daily_rest"), figure("night_until"), figure("sunday_ban")
    bans = (
        ClockBan("child_night", start.value, end.value, start.source),
        ClockBan("child_sunday", 0, MINUTES_A_DAY, sunday.source, SUNDAY),
    )
    resting = Limit(f"child_rest_{rest.value // 60}h", rest.value, rest.source)
    if age is None:
        return Limits(rest=resting, bans=bans)
    longest, spell, pause = figure("day_limit"), figure("spell_limit"), figure("pause_length")
    return Limits(
        rest=resting,
        day=(Limit("child_day_limit", longest.value, longest.source),),
        spell=SpellLimit("child_spell_limit", spell.value, spell.source, pause=pause.value, reached=False),
        bans=bans,
    )


def _holidays(production: Production, person: Person, day: date) -> bool:
    """Whether the person's school zone is on holiday; a weekend in term time is term time."""
    return any(h.zone == person.school_zone and h.holds(day) for h in production.info.school_holidays)

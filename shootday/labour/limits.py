"""What the law lets one person do in a day: an adult by agreement or labour code, a minor by age and school."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from shootday.labour.agreement import Agreement, Number, agreements
from shootday.labour.timesheet import Breach
from shootday.labour.windows import nights
from shootday.labour.worktime import WorkDay, overlaps, stretches
from shootday.production.people import Person, PersonKind
from shootday.production.production import Production
from shootday.spans import Span, minutes_between, total_minutes


@dataclass(frozen=True, slots=True)
class Limit:
    """A duration that a rule sets, and the code of its breach."""

    code: str
    minutes: int
    source: str


@dataclass(frozen=True, slots=True)
class SpellLimit(Limit):
    """Work in one go, ended by an interruption of at least ``pause``; ``reached``: reaching it is too much already."""

    pause: int
    reached: bool


@dataclass(frozen=True, slots=True)
class NightBan:
    """Hours of the local clock in which no work may be done."""

    code: str
    start: int
    end: int
    source: str

    def clock(self, day: date) -> tuple[int, int]:
        """Start and end of the night that begins on a date: every night is the same."""
        del day
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Limits:
    """All of one person's."""

    rest: Limit
    day: tuple[Limit, ...] = ()
    spell: SpellLimit | None = None
    amplitude: Limit | None = None
    night: NightBan | None = None


def is_minor(person: Person, day: date) -> bool:
    """Under the age of majority that day; without a birth date, what the document says."""
    age = person.age_on(day)
    if age is None:
        return person.minor
    return agreements()["fr-minors"].find("daily_rest", day, "school", max(age, 0)) is not None


def agreement_of(production: Production, person: Person, day: date) -> Agreement | None:
    """The working agreement that a technician is under, where the program carries it and it is in force that day."""
    if person.kind is not PersonKind.TECHNICIAN:
        return None
    named = person.contract.agreement if person.contract and person.contract.agreement else production.info.agreement
    found = agreements().get(named)
    return found if found and found.people == "technicians" and found.covers(day) else None


def limits(production: Production, person: Person, day: date) -> Limits:
    """What holds for a person on a shooting day: the labour code where no agreement does."""
    if is_minor(person, day):
        return _minor(production, person, day)
    text = agreement_of(production, person, day) or agreements()["fr-code"]

    def limit(code: str, figure: str) -> Limit:
        found = text.number(figure, day)
        return Limit(code, found.value, found.source)

    pause = text.number("pause_before", day)
    length = text.number("pause_length", day).value
    return Limits(
        rest=limit("daily_rest_11h", "daily_rest"),
        day=(limit("day_over_10h", "day_max"), limit("day_over_12h", "day_exceptional_max")),
        spell=SpellLimit("pause_before_6h", pause.value, pause.source, pause=length, reached=True),
        amplitude=limit("amplitude_13h", "amplitude"),
    )


def _minor(production: Production, person: Person, day: date) -> Limits:
    """Night and rest of the youngest, and no limit of duration, when the birth date is not known."""
    text, age = agreements()["fr-minors"], person.age_on(day)
    period = "holidays" if _holidays(production, person, day) else "school"

    def figure(name: str) -> Number:
        return text.number(name, day, period, max(age or 0, 0))

    rest, start, end = figure("daily_rest"), figure("night_from"), figure("night_until")
    night = NightBan("child_night", start.value, end.value, start.source)
    resting = Limit(f"child_rest_{rest.value // 60}h", rest.value, rest.source)
    if age is None:
        return Limits(rest=resting, night=night)
    longest, spell, pause = figure("day_limit"), figure("spell_limit"), figure("pause_length")
    return Limits(
        rest=resting,
        day=(Limit("child_day_limit", longest.value, longest.source),),
        spell=SpellLimit("child_spell_limit", spell.value, spell.source, pause=pause.value, reached=False),
        night=night,
    )


def _holidays(production: Production, person: Person, day: date) -> bool:
    """Whether the person's school zone is on holiday; a weekend in term time is term time."""
    return any(h.zone == person.school_zone and h.holds(day) for h in production.info.school_holidays)


def missing_rest(found: Limits, day: WorkDay, previous_out: datetime | None) -> int:
    """How many minutes of rest somebody lacked before a day, 0 when they had enough or nothing is known."""
    if previous_out is None or not day.work:
        return 0
    return max(0, found.rest.minutes - minutes_between(previous_out, day.presence[0].start))


def breaches(found: Limits, day: WorkDay, zone: ZoneInfo, missing: int) -> tuple[Breach, ...]:
    """The limits that a day broke, each with the minutes over; ``missing``: of the rest before it."""
    if not day.work:
        return ()
    worked = day.minutes
    broken = [Breach(x.code, worked - x.minutes, x.source) for x in found.day if worked > x.minutes]
    broken += _spells(found.spell, day.work)
    if missing:
        broken.append(Breach(found.rest.code, missing, found.rest.source))
    if found.amplitude is not None:
        over = minutes_between(day.presence[0].start, day.presence[-1].end) - found.amplitude.minutes
        broken += [Breach(found.amplitude.code, over, found.amplitude.source)] if over > 0 else []
    if found.night is not None:
        at_night = total_minutes(overlaps(day.work, nights(day.work, zone, found.night.clock)))
        broken += [Breach(found.night.code, at_night, found.night.source)] if at_night else []
    return tuple(broken)


def _spells(spell: SpellLimit | None, work: Sequence[Span]) -> list[Breach]:
    """One breach for each stretch of work that went on too long."""
    if spell is None:
        return []
    over = [sum([span.minutes for span in group]) - spell.minutes for group in stretches(work, spell.pause)]
    return [Breach(spell.code, o, spell.source) for o in over if o > 0 or (o == 0 and spell.reached)]

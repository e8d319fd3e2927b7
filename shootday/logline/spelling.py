"""Facts in the words of the log line: the reverse of what its verbs read."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from shootday.entries import (
    Decision,
    Estimate,
    Expense,
    Fact,
    Incident,
    IncidentCause,
    MarkAction,
    MediaMark,
    Milestone,
    MilestoneName,
    Observation,
    Punch,
    PunchAction,
    Record,
    RecordAction,
    SegmentMark,
    SubjectKind,
    TaxForm,
    ToComplete,
    Unavailability,
)
from shootday.logline.away import GEAR, TO
from shootday.logline.context import Context
from shootday.logline.incidents import CAUSE_WORDS
from shootday.logline.media import ACTION_WORDS, NUMBERED
from shootday.logline.names import PUNCHED, Kind
from shootday.logline.punches import EXCEPT
from shootday.logline.records import REASON_WORDS
from shootday.logline.records import WHO as RECORDED
from shootday.logline.to_complete import COMPUTED
from shootday.logline.tokens import quoted
from shootday.logline.verbs import BY_KEY
from shootday.production.base import MINUTES_A_DAY, clock_text, wall_minutes

_VERBS: dict[MilestoneName | PunchAction | MarkAction, str] = {
    MilestoneName.CREW_CALL: "crew call",
    MilestoneName.PAT: "pat",
    MilestoneName.FIRST_SHOT: "first shot",
    MilestoneName.MEAL_START: "meal",
    MilestoneName.MEAL_END: "end meal",
    MilestoneName.WRAP: "wrap",
    MilestoneName.STRIKE_END: "strike",
    PunchAction.RDV: "rdv",
    PunchAction.IN: "in",
    PunchAction.HMC_START: "hmc",
    PunchAction.HMC_END: "end hmc",
    PunchAction.PAUSE_START: "pause",
    PunchAction.PAUSE_END: "end pause",
    PunchAction.MEAL_START: "meal",
    PunchAction.MEAL_END: "end meal",
    PunchAction.TRAVEL_START: "travel",
    PunchAction.TRAVEL_END: "end travel",
    PunchAction.OUT: "out",
    PunchAction.RETURN: "return",
    PunchAction.ABSENT: "absent",
    MarkAction.SETUP: "setup",
    MarkAction.START: "start",
    MarkAction.PAUSE: "pause",
    MarkAction.RESUME: "resume",
    MarkAction.COMPLETE: "ok",
    MarkAction.PART: "part",
    MarkAction.DROP: "drop",
    MarkAction.POSTPONE: "postpone",
}
"""A word of the verb that each stands for; the verb itself says how each language writes it."""


class Time(str):
    """The word of a line that is the time asked for."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Style:
    """One way to spell: dates written out, ids for names, each person by name where a department was punched."""

    dated: bool
    exact: bool
    one_by_one: bool

    @classmethod
    def every(cls) -> Iterable["Style"]:
        """All ways, those that people type first."""
        return (cls(dated, exact, one) for dated in (False, True) for exact in (False, True) for one in (False, True))


class Spelling:
    """Facts in words, in one style."""

    def __init__(self, context: Context, style: Style) -> None:
        self._context, self._style = context, style
        self._fr = context.lang == "fr"

    def words(self, at: datetime, fact: Fact, person: str | None) -> list[str]:
        """The words of a fact; empty for what no line says. One of them is the ``Time``, where it says one."""
        match fact:
            case Milestone():
                words = [self._verb(fact.name), self._time(at, fact.until)]
            case Punch():
                words = self._punch(at, fact, person)
            case SegmentMark():
                words = self._mark(at, fact)
            case Incident():
                words = self._incident(at, fact)
            case Unavailability():
                words = self._away(fact)
            case Expense():
                words = self._expense(at, fact)
            case MediaMark():
                action = ACTION_WORDS[fact.action][0]
                number = str(fact.copy_number or "") if fact.action in NUMBERED else ""
                words = [self._word("card"), fact.card, f"{action}{number}", self._time(at)]
            case Observation():
                about = [quoted(f"@{each}") for each in fact.about if self._context.names.find(f"@{each}", tuple(Kind))]
                words = [self._word("note"), self._time(at), *about, fact.text]
            case _:
                words = self._rare(at, fact)
        return [word for word in words if word]

    def _rare(self, at: datetime, fact: Fact) -> list[str]:
        if isinstance(fact, Estimate):
            return [self._word("estimate"), f"{fact.minutes}m", self._number(fact.cost), fact.note]
        if isinstance(fact, Record):
            return self._record(at, fact)
        if isinstance(fact, ToComplete):
            return self._to_complete(at, fact)
        return self._overrun(at, fact) if isinstance(fact, Decision) else []

    # -- kinds of facts ----------------------------------------------------------------------------------------

    def _punch(self, at: datetime, fact: Punch, person: str | None) -> list[str]:
        if fact.count is not None:
            group = self._name(Kind.EXTRAS, fact.group or "", PUNCHED)
            return [self._verb(fact.action), str(fact.count), group, self._time(at, fact.until)]
        members = () if self._style.one_by_one or fact.group is None else self._called(fact.group)
        who = [self._name(Kind.DEPARTMENT, fact.group or "", PUNCHED)] if members else self._people(fact.people)
        alone = len(fact.people) == 1 and not members
        line: list[str] = [self._verb(fact.action), *who, self._time(at, fact.until)]
        own = dict(fact.times)
        if person is not None and not alone:
            line[-1] = str(line[-1])
            own = {person: fact.times.get(person, at), **{p: t for p, t in own.items() if p != person}}
        left_out = [p for p in members if p not in fact.people]
        if own or left_out:
            line.append(EXCEPT[0] if self._fr else EXCEPT[1])
        for each, instant in own.items():
            time = self._time(instant)
            line += [*self._people([each]), time if each == person else str(time)]
        return [*line, *self._people(left_out)]

    def _called(self, department: str) -> list[str]:
        members = [p.id for p in self._context.production.members(department)]
        return [p for p in members if p in self._context.day_plan.calls] or members

    def _mark(self, at: datetime, fact: SegmentMark) -> list[str]:
        takes, useful = ("prises", "utile") if self._fr else ("takes", "useful")
        return [
            self._name(Kind.SEGMENT, fact.segment, {Kind.SEGMENT}),
            self._verb(fact.action),
            f"{fact.percent}%" if fact.percent is not None else "",
            self._time(at),
            f"{fact.takes} {takes}" if fact.takes is not None else "",
            f"{useful} {fact.useful_minutes}m" if fact.useful_minutes is not None else "",
            self._option("piste", "track", fact.track if fact.track != "main" else None),
            self._option("passe", "pass", str(fact.pass_) if fact.pass_ != 1 else None),
            fact.note,
        ]

    def _incident(self, at: datetime, fact: Incident) -> list[str]:
        cause = CAUSE_WORDS[fact.cause][0 if self._fr else 1][0]
        if fact.cause is IncidentCause.HARASSMENT:
            return [self._word("inc"), cause, self._time(at)]
        kinds = {Kind.SEGMENT, Kind.PERSON, Kind.LOCATION}
        named = ((Kind.SEGMENT, fact.segments), (Kind.PERSON, fact.people), (Kind.LOCATION, fact.locations))
        touched = [self._name(kind, each, kinds) for kind, ids in named for each in ids]
        lost = f"{fact.minutes_lost}m" if fact.minutes_lost else ""
        measures = f"mesures : {fact.measures}" if fact.measures else ""
        return [self._word("inc"), cause, lost, *touched, self._time(at), fact.text, measures]

    def _away(self, fact: Unavailability) -> list[str]:
        if fact.subject_kind is SubjectKind.EQUIPMENT:
            subject = f"{GEAR[0] if self._fr else GEAR[-1]} {quoted(fact.subject)}"
        else:
            kind = Kind.PERSON if fact.subject_kind is SubjectKind.PERSON else Kind.LOCATION
            subject = self._name(kind, fact.subject, {Kind.PERSON, Kind.LOCATION})
        end = "" if fact.end is None else self._until(fact.end)
        return [self._word("unavail"), subject, Time(f"{self._clock(fact.start)}{TO}{end}")]

    def _until(self, end: datetime) -> str:
        local = end.astimezone(self._context.production.zone)
        if (local.hour, local.minute) == (0, 0):
            return (local.date() - timedelta(days=1)).isoformat()
        return self._clock(end)

    def _to_complete(self, at: datetime, fact: ToComplete) -> list[str]:
        words = [COMPUTED[0 if self._fr else 1]]
        if fact.amount is not None:
            words = [self._number(fact.amount), self._tax(fact.tax, fact.tax_rate)]
        return [self._word("ctc"), *words, quoted(fact.account), self._time(at), fact.note]

    def _tax(self, form: TaxForm, rate: Decimal) -> str:
        percent = self._number((rate * 100).normalize()) if rate else ""
        return f"{'ttc' if form is TaxForm.WITH_TAX else 'ht'}{percent}"

    def _expense(self, at: datetime, fact: Expense) -> list[str]:
        return [
            self._word("exp"),
            self._number(fact.amount),
            self._tax(fact.tax, fact.tax_rate),
            quoted(fact.account),
            self._time(at),
            fact.label,
            self._option("chez", "from", fact.supplier or None),
            self._option("ticket", "receipt", fact.receipt),
            self._option("mode", "method", fact.method),
            self._option("par", "by", f"@{fact.paid_by}" if fact.paid_by else None),
        ]

    def _overrun(self, at: datetime, fact: Decision) -> list[str]:
        minutes = f"{fact.minutes}m" if fact.minutes is not None else ""
        by, function = self._option("par", "by", fact.by), self._option("fonction", "function", fact.function)
        return [self._word("overrun"), minutes, self._time(at), by, function, fact.note]

    def _record(self, at: datetime, fact: Record) -> list[str]:
        who = [self._name(Kind.PERSON, each, RECORDED) for each in fact.people]
        if fact.group and not self._style.one_by_one and list(fact.people) == self._called(fact.group):
            who = [self._name(Kind.DEPARTMENT, fact.group, RECORDED)]
        match fact.action:
            case RecordAction.REASON if fact.reason is not None:
                words = [self._time(at), REASON_WORDS[fact.reason][0 if self._fr else 1][0]]
                return [self._word("reason"), *who, *words]
            case RecordAction.RECOVERY:
                day = fact.recovery.isoformat() if fact.recovery else ""
                return [self._word("recovery"), *who, day]  # a date beside it would be the day given
            case _:
                by, function = self._option("par", "by", fact.by), self._option("fonction", "function", fact.function)
                return [self._word("sign"), *who, self._time(at), by, function]

    # -- words -------------------------------------------------------------------------------------------------

    def _verb(self, what: MilestoneName | PunchAction | MarkAction) -> str:
        return self._word(_VERBS[what])

    def _word(self, key: str) -> str:
        return BY_KEY[key].spoken(self._context.lang)[0]

    def _people(self, ids: Iterable[str]) -> list[str]:
        return [self._name(Kind.PERSON, each, PUNCHED) for each in ids]

    def _name(self, kind: Kind, key: str, kinds: Collection[Kind]) -> str:
        names = self._context.names
        found = None if self._style.exact else next((n for n in names.of({kind}) if n.id == key), None)
        return quoted(f"@{key}") if found is None else names.spelling(found, kinds)

    def _option(self, fr: str, en: str, value: str | None) -> str:
        return "" if not value else f"{fr if self._fr else en}:{quoted(value)}"

    def _number(self, value: Decimal) -> str:
        text = f"{value:f}"
        return text.replace(".", ",") if self._fr else text

    def _time(self, start: datetime, end: datetime | None = None) -> Time:
        if end is None:
            return Time(self._clock(start))
        return Time(f"{self._clock(start)}-{self._clock(end, dated=False)}")

    def _clock(self, at: datetime, *, dated: bool | None = None) -> str:
        """``08:12``, ``00:30+1``, ``02:30hiver``; with its date where the style, or another day, asks for it."""
        zone = self._context.production.zone
        local = at.astimezone(zone)
        days, rest = divmod(wall_minutes(self._context.day, at, zone), MINUTES_A_DAY)
        other = local.replace(fold=1 - local.fold).astimezone(UTC)
        twice = other != at.astimezone(UTC) and other.astimezone(zone).replace(fold=0) == local.replace(fold=0)
        seasons = ("été", "hiver") if self._fr else ("summer", "winter")
        text = clock_text(rest) + (seasons[local.fold] if twice else "")
        written_out = days not in {0, 1} or (self._style.dated if dated is None else dated)
        if written_out:
            return f"{local.date().isoformat()} {text}"
        return f"{clock_text(rest)}+1{seasons[local.fold] if twice else ''}" if days else text

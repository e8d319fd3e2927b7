"""Who is there, and one person's hours, as short sentences."""

from collections.abc import Sequence

from shootday.day.presence import Presence, PresenceState
from shootday.labour.timesheet import Timesheet
from shootday.phrases import Lang, Phrase
from shootday.phrases import spoken as say
from shootday.production.people import PersonKind
from shootday.views.aloud import aloud, amount, clock, counted, length, name
from shootday.views.snapshot import Snapshot

Lines = tuple[str, ...]


def crew(snap: Snapshot, lang: Lang) -> Lines:
    """Who is late, absent, still to come, and who is in, a department a line; once the day is over, who has no out."""
    by_state: dict[PresenceState, list[Presence]] = {state: [] for state in PresenceState}
    for presence in snap.presence.values():
        by_state[presence.state].append(presence)
    lines = [
        *_due(snap, say.ARE_LATE, by_state[PresenceState.LATE], lang),
        *_listed(snap, say.ARE_ABSENT(lang), by_state[PresenceState.ABSENT], lang),
        *_due(snap, say.ARE_DUE, by_state[PresenceState.EXPECTED], lang),
        *_present(snap, by_state[PresenceState.PRESENT], lang),
    ]
    left = len(by_state[PresenceState.OUT])
    if left:
        lines.append(say.ARE_OUT(lang, people=counted(left, say.PEOPLE, lang)))
    return tuple(aloud(line, lang) for line in lines)


def _present(snap: Snapshot, present: Sequence[Presence], lang: Lang) -> list[str]:
    if snap.board.in_hand is None and snap.board.projected_wrap <= snap.now:
        return _listed(snap, say.NO_OUT(lang), present, lang)
    groups: dict[str, list[Presence]] = {}
    for one in present:
        groups.setdefault(_group(snap, one.person, lang), []).append(one)
    lines = [
        line for group, those in groups.items() for line in _listed(snap, say.IS_IN(lang, group=group), those, lang)
    ]
    return lines or [say.NOBODY_IN(lang)]


def _group(snap: Snapshot, person_id: str, lang: Lang) -> str:
    person = snap.production.person.get(person_id)
    department = snap.production.department.get(person.department or "") if person else None
    if department is not None:
        return department.fr if lang == "fr" else department.en
    return (say.PERFORMERS if person and person.kind is PersonKind.PERFORMER else say.NO_DEPARTMENT)(lang)


def _listed(snap: Snapshot, what: str, people: Sequence[Presence], lang: Lang) -> list[str]:
    return _line(what, [name(snap, p.person) for p in people], lang)


def _due(snap: Snapshot, what: Phrase, people: Sequence[Presence], lang: Lang) -> list[str]:
    due = sorted(people, key=lambda p: p.due or snap.now)
    return _line(
        what(lang), [say.NAME_AT(lang, name=name(snap, p.person), at=clock(snap, p.due, lang)) for p in due], lang
    )


def _line(what: str, names: Sequence[str], lang: Lang) -> list[str]:
    if not names:
        return []
    return [say.LISTED(lang, what=what, count=counted(len(names), say.PEOPLE, lang), names=", ".join(names))]


def hours(snap: Snapshot, person: str, lang: Lang) -> Lines:
    """When somebody came and left, what they worked, what it costs, which rules it broke."""
    found, sheet = snap.presence.get(person), snap.sheets.get(person)
    if found is None:
        return (aloud(say.NOT_TODAY(lang, name=name(snap, person)), lang),)
    lines = [say.PERSON(lang, name=name(snap, person), what=_came(snap, found, lang))]
    if sheet is not None:
        lines += _worked(snap, sheet, lang)
    return tuple(aloud(line, lang) for line in lines)


def _came(snap: Snapshot, found: Presence, lang: Lang) -> str:
    due, came = clock(snap, found.due, lang), clock(snap, found.in_at or found.hmc_at, lang)
    match found.state:
        case PresenceState.EXPECTED:
            return say.EXPECTED_AT(lang, at=due)
        case PresenceState.LATE:
            return say.LATE_FOR(lang, at=due)
        case PresenceState.PRESENT:
            return say.CAME(lang, at=came)
        case PresenceState.OUT:
            return say.CAME_AND_LEFT(lang, at=came, out=clock(snap, found.out_at, lang))
        case PresenceState.ABSENT:
            return say.IS_ABSENT(lang)


def _worked(snap: Snapshot, sheet: Timesheet, lang: Lang) -> list[str]:
    lines: list[str] = []
    overtime = sum(p.minutes for p in sheet.paid if p.overtime)
    if sheet.worked_minutes is not None:
        worked = length(sheet.worked_minutes, lang)
        more = length(overtime, lang)
        lines.append(
            say.WORKED_OVERTIME(lang, length=worked, overtime=more) if overtime else say.WORKED(lang, length=worked)
        )
    if sheet.reason is not None:
        lines.append(sheet.reason.text(lang))
    if sheet.employer_cost is not None:
        lines.append(say.COST(lang, amount=amount(sheet.employer_cost, snap.production.info.currency, lang)))
    broken = dict.fromkeys(breach.code for breach in sheet.breaches)
    return lines + [say.BREACH(lang, what=say.RULES[code]) for code in broken]

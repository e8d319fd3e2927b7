"""Why an incident counts for what it does: who wrote what of it, and what it touches; and what explains the minutes."""

from shootday.day.facts import Timed
from shootday.entries import Correction, Incident
from shootday.phrases import Lang
from shootday.phrases import board as words
from shootday.phrases import why as say
from shootday.views.labels import CAUSE, presence_cell, status_cell
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table, Tone
from shootday.views.why.history import STEPS, chain
from shootday.views.why.told import Reasons


def why_incident(snap: Snapshot, key: str, lang: Lang) -> Table:
    """The reasons of one row of the incidents: an incident's, or those of the minutes under them."""
    reasons = Reasons(snap, lang)
    incident = next((i for i in snap.facts.incidents if i.entry == key), None)
    if incident is None:
        minutes(reasons)
    else:
        _written(reasons, incident)
        _touched(reasons, incident.fact)
    return reasons.table()


def minutes(reasons: Reasons) -> None:
    """The minutes that each cause explains, those that none does, and the offset that they make."""
    snap, lang, board = reasons.snap, reasons.lang, reasons.snap.board
    for cause, lost in board.lost.items():
        behind = [i.entry for i in snap.facts.incidents if i.fact.cause is cause and i.at <= snap.now]
        what, figure = say.INCIDENT(lang, cause=CAUSE[cause]), say.MINUTES(lang, minutes=lost)
        if len(behind) == 1:
            reasons.logged(what, figure, behind[0])
        else:
            reasons.step(what, figure, ", ".join(reasons.entry(entry) for entry in behind))
    reasons.step(words.UNDECLARED(lang), say.SIGNED(lang, minutes=board.undeclared), say.COMPUTED(lang))
    reasons.step(say.OFFSET(lang), say.SIGNED(lang, minutes=board.offset), say.SUM(lang), Tone.STRONG)


def _written(reasons: Reasons, incident: Timed[Incident]) -> None:
    snap, lang = reasons.snap, reasons.lang
    lost = say.MINUTES(lang, minutes=incident.fact.minutes_lost)
    reasons.step(say.INCIDENT(lang, cause=CAUSE[incident.fact.cause]), lost, reasons.clock(incident.at), Tone.STRONG)
    told = Told(snap.production, snap.day, snap.entries, snap.now)
    for entry in chain(snap.entries, incident.entry):
        fact = entry.fact
        step = STEPS[fact.action] if isinstance(fact, Correction) else say.WRITTEN
        said = fact.replacement if isinstance(fact, Correction) and fact.replacement is not None else fact
        what = say.STEP(lang, step=step, what=describe(told, entry.happened_at, said))
        reasons.logged(what, reasons.clock(entry.written_at), entry.id)


def _touched(reasons: Reasons, fact: Incident) -> None:
    snap, lang = reasons.snap, reasons.lang
    for scene in fact.segments:
        row = snap.board.row(scene)
        status = status_cell(row.progress, lang).text if row else ""
        late = "" if row is None or row.lateness is None else say.SIGNED(lang, minutes=row.lateness)
        reasons.step(say.TOUCHES(lang, what=scene), late, status)
    for person in fact.people:
        known, presence = snap.production.person.get(person), snap.presence.get(person)
        state = presence_cell(presence.state, lang).text if presence else ""
        reasons.step(say.TOUCHES(lang, what=known.name if known else person), "", state)
    for place in fact.locations:
        found = snap.production.location.get(place)
        reasons.step(say.TOUCHES(lang, what=found.name if found else place), "")

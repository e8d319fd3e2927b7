"""The common ground of hours, deadlines and costs: documents, facts and an instant; who was called or punched."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shootday.day.facts import DayFacts
from shootday.labour.agreement import agreements
from shootday.labour.limits import is_minor
from shootday.labour.worktime import Hmc, Punches, WorkDay
from shootday.production.dayplan import DayPlan
from shootday.production.people import Person, PersonKind
from shootday.production.production import Production
from shootday.spans import later, to_minute

_STAFF = frozenset({PersonKind.TECHNICIAN, PersonKind.TRAINEE})


@dataclass(frozen=True, slots=True)
class Situation:
    """One day as it stands at an instant."""

    production: Production
    plan: DayPlan
    facts: DayFacts
    now: datetime

    def people(self) -> Mapping[str, Person | None]:
        """Everyone called or punched, called people first; None for whom the documents do not know."""
        ids = dict.fromkeys((*self.plan.calls, *self.facts.punches))
        return {person: self.production.person.get(person) for person in ids}

    def work_day(self, person: Person, ahead: int = 0) -> WorkDay:
        """A person's day, up to now, or on the supposition that whoever is in stays and works so many minutes more."""
        now = to_minute(self.now)
        marks = self.facts.punches.get(person.id, ())
        return Punches(marks, self.facts.meals, self._hmc(person), now, later(now, ahead)).day()

    def _hmc(self, person: Person) -> Hmc:
        if is_minor(person, self.plan.date):
            counts = agreements()["fr-minors"].reading("child_counts_hmc") == "yes"
            return Hmc.WORK if counts else Hmc.PRESENCE
        return Hmc.NOT_THEIRS if person.kind in _STAFF else Hmc.WORK

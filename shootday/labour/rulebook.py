"""What people's hours are judged and paid by on one day of a production: one object for all who are under the same."""

from collections.abc import Hashable
from decimal import Decimal

from shootday.labour.agreement import Agreement, agreements_read
from shootday.labour.availability import with_availability
from shootday.labour.crafts import craft_key
from shootday.labour.figures import Ratio
from shootday.labour.limits import agreement_of, is_minor, limits, texts
from shootday.labour.paylevel import PayLevels, pay_levels
from shootday.labour.rules import Rules
from shootday.labour.setting import Setting
from shootday.labour.worktime import Hmc
from shootday.production.base import MINUTES_A_DAY
from shootday.production.dayplan import DayPlan
from shootday.production.people import Person, PersonKind, RateUnit
from shootday.production.production import Production

_STAFF = frozenset({PersonKind.TECHNICIAN, PersonKind.TRAINEE})


class Rulebook:
    """The rules of a day, worked out once for all people whose contracts say the same."""

    def __init__(self, production: Production, plan: DayPlan) -> None:
        self.production, self._day, self._form = production, plan.date, plan.form
        self._studio, self._extras = _in_studio(production, plan), _extras(production, plan)
        self.place = plan.date, plan.form, self._studio, self._extras
        """What of the day the rules depend on."""
        self._rules: dict[Hashable, Rules] = {}
        self._levels: dict[Hashable, PayLevels | None] = {}
        self._of: dict[str, tuple[Person, Rules]] = {}

    def serves(self, other: "Rulebook") -> bool:
        """Whether all that the rules depend on is the same for another day, or another state of it."""
        return self.production is other.production and self.place == other.place

    def of(self, person: Person) -> Rules:
        """A person's rules."""
        known = self._of.get(person.id)
        if known is not None and known[0] is person:
            return known[1]
        own = _terms(person)
        level = self._level(person, own)
        found = self._rules.get((own, level))
        if found is None:
            found = self._rules[own, level] = self._made(person, level)
        self._of[person.id] = person, found
        return found

    def _made(self, person: Person, level: str) -> Rules:
        setting, text, apart = self._setting(person, level), self._text(person), self._free_hmc(person)
        own = limits(self.production, person, self._day, self._form)
        if setting is not None and setting.availability:
            own = with_availability(own, setting.agreement, self._day)
        return Rules(
            hmc=self._hmc(person, apart),
            limits=own,
            text=text,
            setting=setting,
            free_transport=_free_transport(setting) if setting is not None else None,
            free_hmc=apart,
            signing_counts=setting is None or bool(setting.value("signing_in_amplitude", 1)),
            foreign=self._foreign(text),
            least_hourly=self._least(person),
        )

    def _free_hmc(self, person: Person) -> int | None:
        """Minutes of hair, make-up and costume that a person's agreement does not pay as work."""
        agreement = agreement_of(self.production, person, self._day)
        found = agreement.find("hmc_apart", self._day) if agreement is not None else None
        return None if found is None else found.value

    def _hmc(self, person: Person, apart: int | None) -> Hmc:
        if is_minor(self.production, person, self._day):
            minors = agreements_read(self.production.info.readings)["fr-minors"]
            return Hmc.WORK if minors.reading("child_counts_hmc") == "yes" else Hmc.PRESENCE
        if person.kind in _STAFF:
            return Hmc.NOT_THEIRS
        return Hmc.WORK if apart is None else Hmc.APART

    def _text(self, person: Person) -> str | None:
        """Id of the text that a person's hours are judged by."""
        if is_minor(self.production, person, self._day):
            return "fr-minors"
        return next((text.id for text in texts(self.production, person, self._day)), None)

    def _least(self, person: Person) -> Decimal | None:
        """The lowest legal pay of an hour."""
        said = (text.told(Ratio, "smic", self._day) for text in texts(self.production, person, self._day))
        least = next((found.value for found in said if found is not None), None)
        return least if self.production.info.currency == "EUR" else None

    def _foreign(self, text: str | None) -> bool:
        """Whether a text's amounts are in another currency than the production's."""
        spoken = agreements_read(self.production.info.readings)[text].currency if text is not None else None
        return spoken not in {None, self.production.info.currency}

    def _setting(self, person: Person, level: str = "") -> Setting | None:
        """What a contract is paid by, where the program carries the agreement and it speaks of such contracts."""
        contract, info = person.contract, self.production.info
        agreement = agreement_of(self.production, person, self._day)
        if agreement is None or contract is None or agreement.form(contract.unit) is None:
            return None
        if not contract.holds(self._day):
            return None
        if craft_key(contract.craft) in agreement.crafts("flat_crafts", self._day):
            return None
        guaranteed = contract.weekly_minutes if contract.unit is RateUnit.WEEK else contract.guaranteed_minutes
        made = Setting(
            agreement=agreement,
            day=self._day,
            kind=info.kind,
            zone=self.production.zone,
            craft=contract.craft,
            guaranteed_minutes=guaranteed or 0,
            unit=contract.unit,
            form=self._form,
            studio=self._studio,
            area=info.area,
            availability=contract.availability,
            supplements=contract.supplements,
            level=level,
            crowd=self._crowd(agreement),
        )
        return made if made.figure("day_minutes") is not None or made.weekly else None

    def _level(self, person: Person, own: Hashable) -> str:
        """Where a performer's fee stands against the minimum of their agreement, if its premiums depend on that."""
        contract = person.contract
        if contract is None or person.kind is not PersonKind.PERFORMER:
            return ""
        if own not in self._levels:
            setting = self._setting(person)
            self._levels[own] = None if setting is None else pay_levels(setting)
        levels = self._levels[own]
        return "" if levels is None else levels.of(contract.rate)

    def _crowd(self, agreement: Agreement) -> bool:
        """Whether as many extras are called as the agreement calls many."""
        many = agreement.find("crowd_from", self._day)
        return many is not None and self._extras >= many.value


def _in_studio(production: Production, plan: DayPlan) -> bool:
    """Whether all that is planned that day is shot in an approved studio."""
    places = {segment.location for segment in plan.segments}
    return bool(places) and all(p.studio for p in production.locations.locations if p.id in places)


def _extras(production: Production, plan: DayPlan) -> int:
    """How many extras are called, by name or by their groups."""
    known = production.person
    named = sum([known[p].kind is PersonKind.EXTRA for p in plan.calls if p in known])
    return named + sum([count for count, _ in plan.extras.values()])


def _free_transport(setting: Setting) -> int | None:
    """Minutes between the meeting point and the set, or of signing in there, that are no work."""
    if setting.figure("transport_usual_free") is not None:
        return MINUTES_A_DAY
    found = setting.figure("transport_free") or setting.figure("signing_free")
    return None if found is None else found.value


def _terms(person: Person) -> Hashable:
    """All that a person's rules are made from, besides the production, the day and the level of the pay."""
    own = (person.kind, person.minor, person.birth_date, person.school_zone, person.night_authorised)
    contract = person.contract
    if contract is None:
        return own
    pays_for = (contract.unit, contract.guaranteed_minutes, contract.weekly_minutes)
    named = (contract.agreement, contract.craft, contract.short_rest, contract.availability, contract.supplements)
    return (*own, *named, contract.first, contract.last, *pays_for)

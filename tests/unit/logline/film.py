"""A small production in code, and a day of it to log lines into."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from shootday.day.facts import fold
from shootday.entries import Entry, Fact
from shootday.logline import Context, Proposal, cautions, parse
from shootday.phrases import Lang
from shootday.production.dayplan import day_plan
from shootday.production.devis import Account, Devis
from shootday.production.info import PlanningRules, ProductionInfo, ProductionKind
from shootday.production.people import Department, ExtrasGroup, People, Person, PersonKind, Role
from shootday.production.places import Location, Locations
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production
from shootday.production.scenes import Light, Scene, Scenes, Setting

DAY = date(2026, 10, 14)
PARIS = ZoneInfo("Europe/Paris")
TECH, CAST = PersonKind.TECHNICIAN, PersonKind.PERFORMER

PEOPLE = (
    Person(id="luc", name="Luc Petit", kind=TECH, department="image", function="chef opérateur"),
    Person(id="ines", name="Inès Moreau", kind=TECH, department="image"),
    Person(id="tom", name="Tom Le Goff", kind=TECH, department="image"),
    Person(id="zoe", name="Zoé Blanc", kind=TECH, department="lumiere"),
    Person(id="karim", name="Karim Haddad", kind=TECH, department="lumiere"),
    Person(id="paul-r", name="Paul Renaud", kind=TECH, department="regie"),
    Person(id="paul-s", name="Paul Simon", kind=TECH, department="regie"),
    Person(id="rose", name="Rose Hamon", kind=TECH, department="hmc"),
    Person(id="marie", name="Marie Roy", kind=TECH, department="production", function="directrice de production"),
    Person(id="julie", name="Julie Faure", kind=CAST),
    Person(id="anatole", name="Ana Lopez", kind=TECH, department="production"),
    Person(id="marc", name="Marc Vidal", kind=CAST),
)
DEPARTMENTS = (
    Department(id="image", fr="image", en="camera", head="luc"),
    Department(id="lumiere", fr="lumière", en="lighting", head="zoe", aliases=("elec",)),
    Department(id="regie", fr="régie", en="locations"),
    Department(id="hmc", fr="HMC", en="hair and make-up"),
    Department(id="production", fr="production", en="production office"),
)
ROLES = (Role(id="1", name="Ana", person="julie"), Role(id="2", name="Le Père", person="marc"))
ACCOUNTS = (
    Account(code="62", label="Régie"),
    Account(code="63", label="Régie extérieure"),
    Account(code="71", label="Transports et carburant"),
    Account(code="72", label="Transports de matériel"),
    Account(code="81", label="Repas de l'équipe"),
)


def scene(number: str, location: str = "decor-cafe", light: Light = Light.DAY) -> Scene:
    """A scene of thirty minutes' set-up and an hour's shooting with both roles."""
    return Scene(
        number=number,
        setting=Setting.EXT if light is Light.NIGHT else Setting.INT,
        light=light,
        location=location,
        shoot_minutes=60,
        roles=("1", "2"),
    )


def film(*days: ShootingDay, currency: str = "EUR") -> Production:
    """The production, with the days given or the one ordinary day."""
    return Production(
        info=ProductionInfo(
            title="Le Café",
            kind=ProductionKind.FICTION,
            currency=currency,
            planning=PlanningRules(day_call=420, night_call=1080),
        ),
        people=People(
            departments=DEPARTMENTS,
            people=PEOPLE,
            roles=ROLES,
            extras=(ExtrasGroup(id="passants", name="Passants", count=20),),
        ),
        locations=Locations(
            locations=(Location(id="sports", name="Café des Sports"), Location(id="decor-cafe", name="Décor café"))
        ),
        scenes=Scenes(scenes=(scene("12A"), scene("12B"), scene("12"), scene("7"), scene("30", light=Light.NIGHT))),
        plan=ShootingPlan(days=days or (ShootingDay(date=DAY, segments=("12A", "12B", "12")),)),
        devis=Devis(accounts=ACCOUNTS),
    )


def at(clock: str, day: date = DAY) -> datetime:
    """The instant of a wall clock in Paris, ``07:30``; ``00:30 +1`` is the next day's."""
    time, _, plus = clock.partition(" +")
    wall = datetime.fromisoformat(f"{day.isoformat()}T{time}").replace(tzinfo=PARIS)
    return (wall + timedelta(days=int(plus or 0))).astimezone(UTC)


def entry(number: int, clock: str, fact: Fact, author: str = "lea") -> Entry:
    """An entry of the ordinary day."""
    instant = at(clock)
    return Entry(
        id=f"20261014-{number:04d}-a7f3",
        device="a7f3",
        day=DAY,
        happened_at=instant,
        written_at=instant,
        author=author,
        fact=fact,
    )


class Desk:
    """A day to log lines into: each line is parsed against all that was logged before."""

    def __init__(self, now: str = "14:00", lang: Lang = "fr", production: Production | None = None) -> None:
        film_ = production or film()
        day = film_.plan.days[0]
        self.entries: tuple[Entry, ...] = ()
        self.context = Context(
            production=film_,
            day=day.date,
            day_plan=day_plan(film_, day),
            facts=fold(()),
            now=at(now, day.date),
            lang=lang,
            author="lea",
        )

    def holding(self, entries: Iterable[Entry]) -> "Desk":
        """The same day with entries in its ledger; the last one is the author's own."""
        self.entries = tuple(entries)
        last = self.entries[-1] if self.entries else None
        self.context = replace(self.context, entries=self.entries, facts=fold(self.entries), last_own=last)
        return self

    def parse(self, line: str) -> Proposal:
        """What the line would write."""
        return parse(line, self.context)

    def fact(self, line: str) -> Fact:
        """The only fact of a line."""
        ((_, fact),) = self.parse(line).drafts
        return fact

    def one(self, line: str) -> tuple[datetime, Fact]:
        """The only fact of a line with its instant."""
        (draft,) = self.parse(line).drafts
        return draft

    def cautions(self, line: str, lang: Lang | None = None) -> str:
        """What is pointed out before the line is written; nothing of an ordinary one. Raises Refusal."""
        found = cautions(self.context, self.parse(line).drafts)
        return " ".join(said.text(lang or self.context.lang) for said in found)

    def said(self, line: str, lang: Lang | None = None) -> str:
        """What was understood."""
        return self.parse(line).understood.text(lang or self.context.lang)

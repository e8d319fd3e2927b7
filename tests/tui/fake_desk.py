"""A desk for screen tests: the real one, over a journal in memory that can refuse, with a clock moved by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from shootday.desk import Desk
from shootday.entries import Draft, Entry
from shootday.errors import NotWritten
from shootday.journal import DayLog
from shootday.phrases import Lang, Phrase
from shootday.phrases import clash as clash_say
from shootday.phrases import planning as said
from shootday.planning.clash.values import Relaxed, Told, ToldRule
from shootday.planning.grounds import Ground
from shootday.planning.options import CallAt, Moved, Option, OptionKind, Options, Unplaced, option_id
from shootday.planning.violation import Rule
from shootday.planning.whatif import WhatIf
from shootday.production.base import instant
from shootday.production.callsheet import Call, CallSheet, Meal, SheetSegment
from shootday.production.devis import Account, Charge, Devis, Driver, Line
from shootday.production.info import ProductionInfo, ProductionKind
from shootday.production.people import Contract, Department, People, Person, PersonKind, RateUnit, Role
from shootday.production.places import Location, Locations, Window
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production
from shootday.production.scenes import Light, Scene, Scenes, Setting

DAY = date(2026, 10, 14)
DISK_FULL = Phrase(fr="le disque est plein", en="the disk is full")

DEPARTMENTS = (
    ("direction", "Mise en scène", "Direction", "mise-en-scene"),
    ("camera", "Image", "Camera", "image"),
    ("sound", "Son", "Sound", "son"),
    ("lighting", "Lumière", "Lighting", "lumiere"),
    ("hmc", "HMC", "HMC", "hmc-dep"),
    ("production", "Production", "Production", "regie"),
)
CREW = (
    ("bea", "Béatrice Lemoine", "direction", "1re assistante", "420"),
    ("tom", "Tom [INT] Roy", "direction", "2e assistant", "290"),
    ("ines", "Inès Garnier", "camera", "Cheffe opératrice", "560"),
    ("paul", "Paul Azoulay", "camera", "1er assistant", "330"),
    ("lea", "Léa Fontaine", "camera", "2e assistante", "260"),
    ("marc", "Marc Oudin", "sound", "Chef opérateur du son", "450"),
    ("sami", "Sami Diallo", "sound", "Perchman", "300"),
    ("zoe", "Zoé Marchetti", "lighting", "Cheffe électricienne", "340"),
    ("hugo", "Hugo Perrin", "lighting", "Électricien", "250"),
    ("nina", "Nina Caradec-Vasseur", "hmc", "Cheffe maquilleuse", "310"),
    ("luc", "Luc Ferrand", "production", "Régisseur général", "380"),
)
CAST = (("ana", "Ana Costa", "Claire"), ("theo", "Théo Vidal", "Simon"), ("rose", "Rose Amiot", "Madame Lebrun"))
SCENES = (
    ("12A", "INT", "cafe", "Claire attend, Simon n'arrive pas", 20, 70, ("claire",)),
    ("12B", "INT", "cafe", "Simon entre", 15, 60, ("claire", "simon")),
    ("14", "EXT", "quay", "Ils marchent sans se parler", 30, 75, ("claire", "simon")),
    ("7", "EXT", "quay", "Madame Lebrun les regarde passer", 20, 50, ("lebrun",)),
    ("31", "INT", "cafe", "Le café vide", 15, 40, ("simon",)),
)
ACCOUNTS = {
    "23": "Équipe technique",
    "31": "Rôles principaux",
    "44": "Charges sociales techniciens",
    "46": "Charges sociales artistes",
    "52": "Décors naturels",
    "61": "Régie [divers]",
    "94": "Imprévus",
}


def _person(row: tuple[str, str, str, str, str]) -> Person:
    key, name, department, function, rate = row
    contract = Contract(unit=RateUnit.DAY, rate=Decimal(rate), account="23", charges="technicians")
    return Person(
        id=key, name=name, kind=PersonKind.TECHNICIAN, department=department, function=function, contract=contract
    )


def _people() -> People:
    cast = tuple(
        Person(
            id=key,
            name=name,
            kind=PersonKind.PERFORMER,
            function=role,
            contract=Contract(unit=RateUnit.CACHET, rate=Decimal(600), account="31", charges="artists"),
        )
        for key, name, role in CAST
    )
    return People(
        departments=tuple(Department(id=i, fr=fr, en=en, aliases=(alias,)) for i, fr, en, alias in DEPARTMENTS),
        people=(*cast, *map(_person, CREW)),
        roles=(
            Role(id="claire", name="Claire", person="ana"),
            Role(id="simon", name="Simon", person="theo"),
            Role(id="lebrun", name="Madame Lebrun", person="rose"),
        ),
    )


def _scenes() -> Scenes:
    return Scenes(
        scenes=tuple(
            Scene(
                number=number,
                setting=Setting(setting),
                light=Light.DAY,
                location=place,
                synopsis=synopsis,
                setup_minutes=setup,
                shoot_minutes=shoot,
                roles=roles,
            )
            for number, setting, place, synopsis, setup, shoot, roles in SCENES
        )
    )


def _devis() -> Devis:
    crew = tuple(
        Line(
            account="23",
            label=function,
            quantity=Decimal(3),
            rate=Decimal(rate),
            driver=Driver.PERSON,
            subject=key,
            charges="technicians",
        )
        for key, _, _, function, rate in CREW
    )
    cast = tuple(
        Line(
            account="31",
            label=role,
            quantity=Decimal(2),
            rate=Decimal(600),
            driver=Driver.PERSON,
            subject=key,
            charges="artists",
        )
        for key, _, role in CAST
    )
    return Devis(
        accounts=tuple(Account(code=code, label=label) for code, label in ACCOUNTS.items()),
        charges=(
            Charge(category="technicians", rate=Decimal("0.5615"), account="44"),
            Charge(category="artists", rate=Decimal("0.60"), account="46"),
        ),
        lines=(
            *crew,
            *cast,
            Line(
                account="52",
                label="Café",
                quantity=Decimal(2),
                rate=Decimal(850),
                driver=Driver.LOCATION,
                subject="cafe",
            ),
            Line(account="61", label="Régie", quantity=Decimal(1), rate=Decimal(1500)),
            Line(account="94", label="Imprévus", quantity=Decimal(1), rate=Decimal(4000)),
        ),
        contingency_account="94",
    )


def _sheet() -> CallSheet:
    return CallSheet(
        day=DAY,
        call="07:30",
        pat="08:30",
        meal=Meal(start="12:30", end="13:30"),
        wrap="17:30",
        strike_minutes=30,
        segments=(
            SheetSegment(segment="12A", start="08:10", end="09:40"),
            SheetSegment(segment="12B", start="09:50", end="11:05"),
            SheetSegment(segment="14", start="13:30", end="15:15", not_after="18:00"),
            SheetSegment(segment="7", start="15:20", end="16:30"),
        ),
        calls=(Call(person="ana", call="07:00"), Call(person="theo", call="08:30"), Call(person="rose", call="13:30")),
    )


def production() -> Production:
    """A short fiction: two places, five scenes, fourteen people, three days."""
    return Production(
        info=ProductionInfo(title="Le Café vide", kind=ProductionKind.FICTION, company="Les Films du quai"),
        people=_people(),
        locations=Locations(
            locations=(
                Location(id="cafe", name="Café des Halles", day_cost=Decimal(850), account="52"),
                Location(
                    id="quay",
                    name="Quai de l'Aude",
                    windows=(Window(opens="07:00", closes="20:00"),),
                    travel={"cafe": 10},
                ),
            )
        ),
        scenes=_scenes(),
        plan=ShootingPlan(
            days=(
                ShootingDay(date=DAY, segments=("12A", "12B", "14", "7")),
                ShootingDay(date=date(2026, 10, 15), segments=("31",)),
                ShootingDay(date=date(2026, 10, 16)),
            )
        ),
        callsheets=(_sheet(),),
        devis=_devis(),
    )


@dataclass
class HandClock:
    """A clock that stands where it was put."""

    at: datetime

    def now(self) -> datetime:
        """The instant it was set to."""
        return self.at

    def put(self, hours: int, minutes: int) -> None:
        """Move it to an hour of the shooting day."""
        self.at = instant(DAY, hours * 60 + minutes, production().zone)


class MemoryJournal:
    """Entries in a list; ``full`` makes every append fail; ``foreign`` holds what another window wrote."""

    def __init__(self) -> None:
        self.production_folder = Path("nowhere")
        self.entries: list[Entry] = []
        self.foreign: list[Entry] = []
        self.full = False
        self.drafts: dict[str, object] = {}

    def read(self, day: date) -> DayLog:
        """The day's entries."""
        return DayLog(tuple(e for e in self.entries if e.day == day), ())

    def days(self) -> tuple[date, ...]:
        """The days with entries."""
        return tuple(sorted({e.day for e in self.entries}))

    def poll(self, day: date) -> tuple[Entry, ...]:
        """What others wrote since."""
        news, self.foreign = tuple(e for e in self.foreign if e.day == day), []
        self.entries += news
        return news

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Keep the drafts, or refuse them all."""
        if self.full:
            raise NotWritten(DISK_FULL.said())
        new = self.numbered(drafts)
        self.entries += new
        return new

    def draft(self, name: str) -> object:
        """What was kept under a name."""
        return self.drafts.get(name)

    def keep_draft(self, name: str, draft: object) -> None:
        """Keep it, or refuse."""
        if self.full:
            raise NotWritten(DISK_FULL.said())
        self.drafts[name] = draft

    def numbered(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """The drafts as entries."""
        first = len(self.entries) + 1
        return tuple(
            Entry(**dict(d), id=f"{d.day:%Y%m%d}-{n:04d}-test", device="test") for n, d in enumerate(drafts, first)
        )


MORNING = (
    ((7, 5), "in ana 7:00"),
    ((7, 35), "in camera 7:25"),
    ((7, 36), "in sound 7:30"),
    ((7, 40), "in lighting 7:30"),
    ((7, 45), "in bea 7:10"),
    ((7, 46), "in luc 6:30"),
    ((7, 50), "in nina 6:45"),
    ((8, 15), "12A setup 8:14"),
    ((8, 42), "pat 8:42"),
    ((8, 43), "12A start 8:42"),
    ((8, 50), "in theo 8:35"),
    ((9, 15), "inc equipment 12m 12A câble HDMI [HS]"),
    ((10, 5), "12A ok 10:02"),
    ((10, 10), "12B setup 10:08"),
    ((10, 26), "12B start 10:25"),
)
"""A morning that runs late; Tom never came."""


def make_desk(lang: Lang = "fr", *, lines: Sequence[tuple[tuple[int, int], str]] = MORNING) -> Desk:
    """A desk at 11:00 on the first day, after a morning of entries."""
    clock, journal = HandClock(instant(DAY, 0, production().zone)), MemoryJournal()
    clock.put(6, 0)
    desk = Desk(production(), journal, DAY, clock, lang=lang, author="bea")  # type: ignore[arg-type]  # same methods
    for (hours, minutes), line in lines:
        clock.put(hours, minutes)
        desk.tick()
        outcome = desk.log(line)
        assert outcome.ok, (line, outcome.text)
    clock.put(11, 0)
    desk.tick()
    return desk


def canned_options(what_if: WhatIf | None = None) -> Options:
    """Two options as the planner would hand them over: one moves two scenes, one finds no day for a third."""
    supposed = tuple((what_if or WhatIf()).told(production()))
    first, second = date(2026, 10, 15), date(2026, 10, 16)
    calls = tuple(CallAt(person, instant(first, at, production().zone)) for person, at in (("rose", 450), ("bea", 480)))
    moved = (
        Moved("7", DAY, first, said.NOT_FINISHED.said(day=DAY, percent=40)),
        Moved("14", DAY, second, said.OUT_OF_ORDER.said(segment="14", before="31")),
    )
    lost = Unplaced("12B", said.LOCATION_CLOSED.said(location="Café des Halles", day=first, segment="12B"))

    def option(kind: OptionKind, delta: str, unplaced: tuple[Unplaced, ...], *segments: tuple[str, ...]) -> Option:
        days = tuple(ShootingDay(date=d, segments=s) for d, s in zip((first, second), segments, strict=True))
        return Option(
            id=option_id(days),
            kind=kind,
            cost_delta=Decimal(delta),
            days_delta=0,
            overtime_minutes=45,
            bound=None,
            proved=True,
            disruption=4,
            days=days,
            calls=calls,
            moved=moved,
            unplaced=unplaced,
            supposed=supposed,
        )

    return Options(
        (
            option(OptionKind.LEAST_COST, "-320", (), ("7", "31"), ("14", "12B")),
            option(OptionKind.LEAST_CHANGE, "1450", (lost,), ("31", "7"), ("14",)),
        ),
        (),
        supposed,
    )


def canned_clash(what_if: WhatIf | None = None) -> Options:
    """What the planner hands over when nothing can be placed: a performer gone for good, and no other date."""
    del what_if
    first = date(2026, 10, 15)
    more = Relaxed(clash_say.STILL_OUT.said(segments="7, 14"), None, ("7", "14"))
    back = Relaxed(clash_say.GIVES.said(amount=said.signed(Decimal(-1200), "EUR")), Decimal(-1200), ())
    days = ToldRule(Rule.DAYS, clash_say.DAYS.said(count=2, last=date(2026, 10, 16)), (), more)
    gone = clash_say.GONE_FOR_GOOD.said(what="Rose Amiot", start=instant(first, 0, production().zone))
    away = ToldRule(Rule.PERSON, gone, (Ground(entry="20261014-0001-test"),), back)
    return Options((), (said.NO_DAY_LEFT.said(segments="7, 14"),), (), (Told(("7", "14"), (days, away)),))

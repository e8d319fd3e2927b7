"""The stripboard: a heading for each day with its totals, its strips in order, what they break; then the boneyard."""

from collections.abc import Iterable, Mapping
from datetime import date

from shootday.money.load import presence_minutes, remaining_minutes
from shootday.phrases import Lang
from shootday.phrases import stripboard as say
from shootday.planning.by_hand import Judged
from shootday.planning.layout import ByHand
from shootday.planning.violation import Violation
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production
from shootday.production.scenes import Light, Scene, Setting
from shootday.views.clockface import clock, duration
from shootday.views.dates import short_date
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone
from shootday.views.tomorrow_table import signed_money

SCENE, DAY, RULE = "scene/", "day/", "rule/"
"""What the keys of the board's rows begin with."""
NO_DAY = f"{DAY}none"
_END = "\n"
LOCK, MOVED = "◆", "*"


def scene_key(number: str) -> str:
    """The key of a strip's row."""
    return f"{SCENE}{number}"


def day_key(day: date | None) -> str:
    """The key of a day's heading, or of the boneyard's."""
    return NO_DAY if day is None else f"{DAY}{day.isoformat()}"


def scene_of(key: str | None) -> str | None:
    """The strip that a row is, or speaks of; None for another row."""
    if key and key.startswith(RULE):
        return key.removeprefix(RULE).partition(_END)[0] or None
    return key.removeprefix(SCENE) if key and key.startswith(SCENE) else None


def day_of(key: str | None) -> date | None:
    """The day whose heading a row is; None for another row, the boneyard's among them."""
    if not key or not key.startswith(DAY) or key == NO_DAY:
        return None
    return date.fromisoformat(key.removeprefix(DAY))


def numbers(plan: ShootingPlan, judged: Judged, today: date) -> Mapping[date, int]:
    """The n of J n of each date on the board: it stays the same while strips move."""
    first = sum(day.date <= today for day in plan.days) + 1
    return {day: n for n, (day, _) in enumerate(judged.layout.days, first)}


def summary(snap: Snapshot, work: ByHand, judged: Judged, lang: Lang) -> tuple[Cell, ...]:
    """What the whole layout comes to, and whether it keeps the rules; what is in hand."""
    facts = {
        "cost": signed_money(judged.cost_delta, snap, lang),
        "days": f"{judged.days_delta:+d}" if judged.days_delta else "0",
        "overtime": _overtime(judged.cost.overtime_minutes, lang),
        "moved": len(judged.moved),
        "out": len(judged.layout.boneyard),
    }
    changed = bool(work.before or judged.moved or work.held)
    told = Cell(say.SUMMARY(lang, **facts), Tone.STRONG) if changed else Cell(say.UNCHANGED(lang), Tone.DIM)
    rules = (
        Cell(say.RULES_BROKEN(lang, count=len(judged.violations)), Tone.BAD)
        if judged.violations
        else Cell(say.NO_RULE_BROKEN(lang), Tone.GOOD)
    )
    hand = Cell(say.IN_HAND(lang, segment=work.held), Tone.NOW) if work.held else Cell("")
    return told, rules, hand


def stripboard_table(snap: Snapshot, work: ByHand, judged: Judged, lang: Lang) -> Table:
    """The board. Wherever a rule is broken, a sentence says so under the strip or the day concerned."""
    columns = (
        Column("marks", LOCK, 2),
        Column("scene", say.COL_SCENE(lang), 5),
        Column("effect", say.COL_EFFECT(lang), 6),
        Column("place", say.COL_PLACE(lang), 0),
        Column("hours", say.COL_HOURS(lang), 11),
        Column("cast", say.COL_CAST(lang), 7),
        Column("pages", say.COL_PAGES(lang), 5, right=True),
        Column("minutes", say.COL_MINUTES(lang), 5, right=True),
        Column("synopsis", say.COL_SYNOPSIS(lang), 0, wide_only=True),
    )
    board = _Board(snap, work, judged, lang, len(columns))
    return Table(columns, tuple(board.rows()))


def eighths(pages: int) -> str:
    """``3 4/8``, ``4/8``, ``3``; a dash for nothing."""
    whole, rest = divmod(pages, 8)
    return " ".join([*([str(whole)] if whole else []), *([f"{rest}/8"] if rest else [])]) or "–"


def cast_numbers(production: Production, scene: Scene) -> str:
    """The numbers of a scene's roles: a role's is its place in the list of roles, from 1."""
    turn = {role.id: n for n, role in enumerate(production.people.roles, 1)}
    return " ".join(map(str, sorted(turn[role] for role in scene.roles)))


def effect(scene: Scene, lang: Lang) -> Cell:
    """``INT J``, ``EXT N``: the letters say it, the colour of the trade repeats it."""
    outside = scene.setting is not Setting.INT
    tone = {
        Light.DAY: Tone.EXT_DAY if outside else Tone.INT_DAY,
        Light.NIGHT: Tone.EXT_NIGHT if outside else Tone.INT_NIGHT,
    }.get(scene.light, Tone.TWILIGHT)
    return Cell(f"{scene.setting} {say.LIGHTS[scene.light](lang)}", tone)


def _overtime(minutes: int, lang: Lang) -> str:
    return say.OVERTIME(lang, minutes=duration(minutes)) if minutes else say.NO_OVERTIME(lang)


class _Board:
    """The rows of one board in the making."""

    def __init__(self, snap: Snapshot, work: ByHand, judged: Judged, lang: Lang, width: int) -> None:
        self.snap, self.work, self.judged, self.lang, self.width = snap, work, judged, lang, width
        self.production = snap.production
        self.number = numbers(snap.plan, judged, snap.day)
        self.days = {day.date: day for day in judged.days}

    def rows(self) -> Iterable[Row]:
        """Day after day, then the boneyard."""
        yield from self.sentences(v for v in self.judged.violations if v.segment is None and v.day is None)
        for day, segments in self.judged.layout.days:
            yield self.heading(day)
            yield from self.sentences(v for v in self.judged.violations if v.segment is None and v.day == day)
            yield from self.strips(segments, day)
        yield self.bones()
        yield from self.strips(self.judged.layout.boneyard, None)

    def whole(self, key: str, cell: Cell) -> Row:
        return Row(key, (cell, *(Cell("") for _ in range(self.width - 1))), whole=True)

    def sentences(self, found: Iterable[Violation]) -> Iterable[Row]:
        """Each thing said once; its key tells where it is said and of what."""
        for text, v in {v.said.text(self.lang): v for v in found}.items():
            key = f"{RULE}{v.segment or ''}{_END}{v.rule}/{v.day}/{v.person}"
            yield self.whole(key, Cell(text, Tone.BAD))

    def heading(self, day: date) -> Row:
        number, said = self.number[day], short_date(day, self.lang)
        planned, plan = self.days.get(day), self.judged.plans.get(day)
        if planned is None or plan is None:
            known = self.snap.plan.day(day) is not None
            text = (say.EMPTY_DAY if known else say.POSSIBLE_DAY)(self.lang, number=number, day=said)
            return self.whole(day_key(day), Cell(text, Tone.HEAD))
        regular = self.production.info.planning.regular_minutes
        facts = {
            "number": number,
            "day": said,
            "call": clock(plan.call, day, plan.zone),
            "wrap": clock(plan.wrap, day, plan.zone),
            "pages": self.pages(planned.segments),
            "minutes": duration(sum(s.setup_minutes + s.shoot_minutes for s in plan.segments)),
            "overtime": _overtime(max(0, presence_minutes(self.production, planned) - regular), self.lang),
            "cast": len({person for n in planned.segments for person in self.production.performers_of(n)}),
        }
        return self.whole(day_key(day), Cell(say.DAY_BREAK(self.lang, **facts), Tone.HEAD))

    def bones(self) -> Row:
        bones = self.judged.layout.boneyard
        minutes = duration(sum(self.minutes(number) for number in bones))
        text = say.BONEYARD(self.lang, count=len(bones), pages=self.pages(bones), minutes=minutes)
        return self.whole(NO_DAY, Cell(text if bones else say.NO_BONE(self.lang), Tone.HEAD))

    def strips(self, segments: Iterable[str], day: date | None) -> Iterable[Row]:
        for number in segments:
            yield Row(scene_key(number), self.strip(number, day))
            yield from self.sentences(v for v in self.judged.violations if v.segment == number)

    def strip(self, number: str, day: date | None) -> tuple[Cell, ...]:
        scene, plan = self.production.scene[number], self.judged.plans.get(day) if day else None
        planned = plan.segment(number) if plan else None
        hours = "–"
        if planned is not None and plan is not None:
            hours = "–".join(clock(at, plan.date, plan.zone) for at in (planned.start, planned.end))
        layout, held = self.judged.layout, self.work.held == number
        marks = (LOCK if number in layout.locked else "") + (MOVED if number in self.judged.moved else "")
        return (
            Cell(marks),
            Cell(number, Tone.NOW if held else Tone.STRONG),
            effect(scene, self.lang),
            Cell(self.production.location[scene.location].name),
            Cell(hours, Tone.DIM),
            Cell(cast_numbers(self.production, scene)),
            Cell(eighths(scene.eighths)),
            Cell(duration(self.minutes(number))),
            Cell(scene.synopsis, Tone.DIM),
        )

    def pages(self, segments: Iterable[str]) -> str:
        return eighths(sum(self.production.scene[number].eighths for number in segments))

    def minutes(self, number: str) -> int:
        return remaining_minutes(self.production, number, self.judged.owed[number])

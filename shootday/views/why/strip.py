"""What stands behind a strip of the board, or behind a day: who, what, which rules, what it costs."""

from datetime import date

from shootday.money.load import presence_minutes
from shootday.phrases import Lang
from shootday.phrases import stripboard as say
from shootday.planning.by_hand import Judged
from shootday.views.clockface import clock, duration, money
from shootday.views.dates import short_date
from shootday.views.snapshot import Snapshot
from shootday.views.stripboard_table import day_of, eighths, scene_of
from shootday.views.table import Table, Tone
from shootday.views.why.told import Reasons


def why_strip(snap: Snapshot, judged: Judged, key: str, lang: Lang) -> Table:
    """The reasons of one row of the board: a strip's, a day's; a sentence has none beside itself."""
    reasons, number, day = Reasons(snap, lang), scene_of(key), day_of(key)
    if number is not None:
        _strip(reasons, judged, number)
    elif day is not None:
        _day(reasons, judged, day)
    return reasons.table()


def _strip(reasons: Reasons, judged: Judged, number: str) -> None:
    production, lang = reasons.snap.production, reasons.lang
    scene = production.scene[number]
    for broken in (v for v in judged.violations if v.segment == number):
        reasons.step(say.BROKEN(lang), "", broken.said.text(lang), Tone.BAD)
    now, was = judged.layout.day_of(number), _in_force(reasons.snap, number)
    held = say.LOCKED_THERE(lang) if number in judged.layout.locked else ""
    reasons.step(say.NOW(lang), _said(now, lang), held, Tone.STRONG)
    reasons.step(say.IN_FORCE(lang), _said(was, lang))
    reasons.step(say.PLACE(lang), str(scene.setting), production.location[scene.location].name)
    reasons.step(say.LENGTH(lang), eighths(scene.eighths), scene.synopsis)
    reasons.step(say.TIME(lang), duration(scene.minutes), f"{scene.setup_minutes} + {scene.shoot_minutes} min")
    turn = {role.id: n for n, role in enumerate(production.people.roles, 1)}
    for role in sorted(scene.roles, key=turn.__getitem__):
        played = production.role[role]
        reasons.step(say.ROLE(lang, number=turn[role]), played.name, production.person[played.person].name)
    for extra in scene.extras:
        reasons.step(say.EXTRAS(lang), str(extra.count), production.extras[extra.group].name)
    for what, texts in ((say.NEEDS, scene.needs), (say.RISKS, scene.risks), (say.AFTER, scene.after)):
        if texts:
            reasons.step(what(lang), "", ", ".join(texts))


def _day(reasons: Reasons, judged: Judged, day: date) -> None:
    production, lang = reasons.snap.production, reasons.lang
    planned = next((d for d in judged.days if d.date == day), None)
    plan = judged.plans.get(day)
    if planned is None or plan is None:
        return
    for broken in (v for v in judged.violations if v.day == day):
        reasons.step(say.BROKEN(lang), broken.segment or "", broken.said.text(lang), Tone.BAD)
    amount = money(judged.cost.by_day.get(day), lang, production.info.currency)
    reasons.step(say.DAY_COST(lang), amount, "", Tone.STRONG)
    reasons.step(say.PRESENCE(lang), duration(presence_minutes(production, planned)))
    turn = {role.id: n for n, role in enumerate(production.people.roles, 1)}
    for role in sorted({r for n in planned.segments for r in production.scene[n].roles}, key=turn.__getitem__):
        played = production.role[role]
        due = clock(plan.calls.get(played.person), day, plan.zone)
        reasons.step(say.ROLE(lang, number=turn[role]), due, f"{played.name} – {production.person[played.person].name}")


def _in_force(snap: Snapshot, number: str) -> date | None:
    return next((day.date for day in snap.plan.after(snap.day) if number in day.segments), None)


def _said(day: date | None, lang: Lang) -> str:
    return short_date(day, lang) if day else "–"

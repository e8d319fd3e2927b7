"""The snapshot turned into the values of the ``--json`` outputs. Instants carry the production's own offset."""

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal

from shootday.day.board import BoardRow
from shootday.day.clocks import doubts
from shootday.day.effective import struck_by
from shootday.day.progress import IN_HAND, SegmentStatus
from shootday.money.impact import AccountImpact
from shootday.phrases import Lang
from shootday.planning.clash.values import Told as ToldClash
from shootday.planning.grounds import Ground
from shootday.planning.options import Option, Options
from shootday.production.dayplan import day_plan
from shootday.views import outputs as out
from shootday.views import outputs_tomorrow as days
from shootday.views.alerts import alerts
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot

_REMAINING = IN_HAND | {SegmentStatus.PLANNED, SegmentStatus.COMPLETED}


def _local(snap: Snapshot, at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(snap.day_plan.zone)


def _at(snap: Snapshot, at: datetime) -> datetime:
    return at.astimezone(snap.day_plan.zone)


def journal_output(snap: Snapshot, lang: Lang) -> out.JournalOutput:
    """``journal --json``."""
    gone, doubtful = struck_by(snap.entries), doubts(snap.entries, snap.now)
    told = Told(snap.production, snap.day, snap.entries, snap.now)
    return out.JournalOutput(
        entries=tuple(
            out.JournalEntryOutput(
                id=e.id,
                happened_at=_at(snap, e.happened_at),
                written_at=_at(snap, e.written_at),
                author=e.author,
                kind=e.fact.kind,
                text=describe(told, e.happened_at, e.fact).text(lang),
                struck_by=gone.get(e.id),
                doubts=doubtful.get(e.id, ()),
            )
            for e in snap.entries
        )
    )


def state_output(snap: Snapshot) -> out.StateOutput:
    """``state --json``."""
    board = snap.board
    return out.StateOutput(
        as_of=_at(snap, snap.now),
        offset_minutes=board.offset,
        offset_since_pat_minutes=board.offset_since_pat,
        projected_wrap=_at(snap, board.projected_wrap),
        milestones={name: _at(snap, at) for name, at in snap.facts.milestones.items() if at <= snap.now},
        segments=tuple(_segment(snap, row) for row in board.rows),
        present=tuple(
            out.PresentOutput(
                id=p.person,
                state=p.state,
                due=_local(snap, p.due),
                in_at=_local(snap, p.in_at),
                out_at=_local(snap, p.out_at),
            )
            for p in snap.presence.values()
        ),
        incidents=tuple(
            out.IncidentOutput(
                kind=i.fact.cause,
                minutes_lost=i.fact.minutes_lost,
                segments=i.fact.segments,
                people=i.fact.people,
            )
            for i in snap.facts.incidents
            if i.at <= snap.now
        ),
        alerts=tuple(
            out.AlertOutput(code=a.code, subject=a.subject, at=_local(snap, a.at), source=a.source)
            for a in alerts(snap)
        ),
    )


def _segment(snap: Snapshot, row: BoardRow) -> out.SegmentOutput:
    done, plan = row.progress, row.progress.plan
    shown = row.forecast if done.status in _REMAINING else None
    return out.SegmentOutput(
        id=plan.id,
        track=plan.track,
        pass_=plan.pass_,
        status=done.status,
        planned_start=_at(snap, plan.start),
        planned_end=_at(snap, plan.end),
        actual_start=_local(snap, done.began_at),
        actual_end=_local(snap, done.end_at),
        forecast_start=_local(snap, shown.start if shown else None),
        forecast_end=_local(snap, shown.end if shown else None),
        part_percent=done.percent,
    )


Locate = Callable[[Ground], int | None]
"""Tells on which line of its document a ground stands."""


def tomorrow_output(
    snap: Snapshot, found: Options, lang: Lang, locate: Locate = lambda _ground: None
) -> days.TomorrowOutput:
    """``tomorrow --json``."""
    return days.TomorrowOutput(
        what_if=tuple(said.text(lang) for said in found.supposed),
        options=tuple(_option(snap, o, lang, locate) for o in found.options),
        clash=tuple(_clash(clash, lang, locate) for clash in found.clash),
        notes=tuple(note.text(lang) for note in found.notes),
    )


def _clash(clash: ToldClash, lang: Lang, locate: Locate) -> days.ClashOutput:
    rules = []
    for rule in clash.rules:
        gives = rule.relaxed
        relaxed = days.RelaxedOutput(cost_delta=gives.cost_delta, unplaced=gives.unplaced, reason=gives.said.text(lang))
        facts = _facts(rule.grounds, locate)
        rules.append(days.ClashRuleOutput(rule=rule.rule, reason=rule.said.text(lang), facts=facts, relaxed=relaxed))
    return days.ClashOutput(segments=clash.segments, rules=tuple(rules))


def _facts(grounds: Iterable[Ground], locate: Locate) -> tuple[days.FactOutput, ...]:
    return tuple(
        days.FactOutput(entry=g.entry, document=g.document, item=g.item, field=g.field, line=locate(g)) for g in grounds
    )


def _explain(option: Option, lang: Lang, locate: Locate) -> Iterable[days.ExplainOutput]:
    for moved in option.moved:
        yield days.ExplainOutput(
            segment=moved.segment,
            change="split" if moved.split else "moved",
            from_=moved.from_,
            to=moved.to,
            reason=moved.reason.text(lang),
            facts=_facts(moved.grounds, locate),
        )
    for lost in option.unplaced:
        yield days.ExplainOutput(
            segment=lost.segment,
            change="dropped",
            from_=lost.from_,
            to=None,
            reason=lost.reason.text(lang),
            facts=_facts(lost.grounds, locate),
        )


def _option(snap: Snapshot, option: Option, lang: Lang, locate: Locate) -> days.OptionOutput:
    resolved = [day_plan(snap.production, day) for day in option.days]
    return days.OptionOutput(
        id=option.id,
        kind=option.kind,
        cost_delta=option.cost_delta,
        days_delta=option.days_delta,
        overtime_minutes=option.overtime_minutes,
        bound=option.bound,
        proved=option.proved,
        disruption=option.disruption,
        what_if=tuple(said.text(lang) for said in option.supposed),
        days=tuple(
            days.OptionDayOutput(
                date=d.date,
                segments=tuple(s.id for s in d.segments),
                call=_at(snap, d.call),
                wrap=_at(snap, d.wrap),
            )
            for d in resolved
        ),
        calls=tuple(days.CallOutput(person=c.person, at=_at(snap, c.at)) for c in option.calls),
        moved=tuple(
            days.MovedOutput(segment=m.segment, from_=m.from_, to=m.to, reason=m.reason.text(lang))
            for m in option.moved
        ),
        unplaced=tuple(days.UnplacedOutput(segment=u.segment, reason=u.reason.text(lang)) for u in option.unplaced),
        explain=tuple(_explain(option, lang, locate)),
        cautions=tuple(
            days.CautionOutput(reason=c.said.text(lang), price=c.price, source=c.source) for c in option.cautions
        ),
    )


def budget_output(snap: Snapshot) -> out.BudgetOutput:
    """``budget --json``."""
    impact = snap.impact
    reserve, day = impact.contingency, impact.day
    return out.BudgetOutput(
        accounts=tuple(_account(snap, a) for a in impact.accounts),
        total=_account(snap, impact.total),
        contingency=out.ContingencyOutput(
            planned=reserve.planned,
            used=reserve.used,
            left=reserve.left,
            days_left=reserve.days_left,
            left_a_day=reserve.left_a_day,
        ),
        day=out.HotCostOutput(planned=day.planned, actual=day.actual, variance=day.variance),
        hot_cost=_hot_cost(snap),
    )


def _hot_cost(snap: Snapshot) -> out.HotCostDetailOutput:
    day = snap.impact.day
    return out.HotCostDetailOutput(
        lines=tuple(
            out.HotLineOutput(
                part=n.part, department=n.department, planned=n.planned, actual=n.actual, variance=n.variance
            )
            for n in day.lines
        ),
        hours=day.hours,
        presence=day.presence,
        expenses=day.expenses,
        to_come=day.to_come,
        delays=tuple(
            out.DelayOutput(cause=n.line.cause, minutes=n.line.minutes, cost=n.cost, entry=n.line.entry)
            for n in snap.delay_costs
        ),
    )


_FIGURES = ("planned", "revised", "committed", "actual", "to_complete", "estimated_final", "variance", "computed")


def _account(snap: Snapshot, account: AccountImpact) -> out.AccountOutput:
    figures: dict[str, Decimal] = {name: getattr(account, name) for name in _FIGURES}
    told = account.typed
    return out.AccountOutput(
        code=account.code,
        label=account.label,
        entries=account.entries,
        typed_by=told.author if told else None,
        typed_at=_local(snap, told.at) if told else None,
        **figures,
    )

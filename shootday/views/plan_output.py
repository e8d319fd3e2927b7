"""The plan's versions turned into the values of ``plan --json``."""

from collections.abc import Sequence

from shootday.day.versions import Version, in_force
from shootday.planning.differences import differences
from shootday.production.base import clock_text
from shootday.production.production import Production
from shootday.views import outputs_plan as out
from shootday.views.snapshot import Snapshot
from shootday.views.versions_table import kind_of


def plan_output(snap: Snapshot, found: Sequence[Version], pair: tuple[Version, Version] | None) -> out.PlanOutput:
    """``plan --json``."""
    return out.PlanOutput(
        versions=tuple(_version(snap, version, found) for version in found),
        differences=None if pair is None else _differences(snap.production, *pair),
    )


def _version(snap: Snapshot, version: Version, found: Sequence[Version]) -> out.VersionOutput:
    entry, decision = version.entry, version.decision
    return out.VersionOutput(
        number=version.number,
        at=entry.happened_at.astimezone(snap.day_plan.zone) if entry else None,
        by=decision.by if decision else None,
        function=decision.function if decision else None,
        kind=kind_of(version),
        option=decision.option if decision else None,
        restores=decision.version if decision else None,
        in_force=version is in_force(found),
        struck=version.struck,
        entry=entry.id if entry else None,
        days=tuple(out.PlannedDayOutput(date=day.date, segments=day.segments) for day in version.plan.days),
    )


def _differences(production: Production, first: Version, second: Version) -> out.DifferencesOutput:
    found = differences(production, first.plan, second.plan)
    return out.DifferencesOutput(
        first=first.number,
        second=second.number,
        cost_delta=found.cost_delta,
        overtime_delta_minutes=found.overtime_delta,
        days_gained=found.gained,
        days_lost=found.lost,
        moved=tuple(out.MovedSegmentOutput(segment=m.segment, from_=m.from_, to=m.to) for m in found.moved),
        calls=tuple(
            out.CallChangeOutput(
                day=c.day,
                from_=clock_text(c.before),
                to=clock_text(c.after),
                called=c.called,
                released=c.released,
            )
            for c in found.calls
        ),
        reordered=found.reordered,
    )

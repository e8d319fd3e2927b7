"""The plan that is laid out by hand at a desk: the draft, kept between two looks at it, and its way to a proposal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from shootday.errors import NotWritten
from shootday.phrases import Lang, Said
from shootday.phrases import desk as say
from shootday.planning.by_hand import Judge, Judged
from shootday.planning.check import check
from shootday.planning.layout import ByHand, Layout
from shootday.planning.options import Option, Options
from shootday.planning.violation import Violation
from shootday.production.plan import ShootingDay

if TYPE_CHECKING:
    from shootday.desk.desk import Desk
    from shootday.planning.situation import Situation

DRAFT = "stripboard"
_LAYOUTS = TypeAdapter(Layout)
_TOLD = 3
"""So many broken rules find room in a dialog; the board shows them all."""


class HandPlan:
    """The draft of one desk. It follows the day: what is no longer owed leaves the board, what is new waits there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._seq = -1
        self._judge: Judge | None = None
        self._work: ByHand | None = None
        self._judged: Judged | None = None
        self.unsaved: Said | None = None
        """Why the draft is not on disk, when it is not."""

    @property
    def judge(self) -> Judge:
        """What judges layouts in the day's present situation."""
        snap = self._desk.snapshot
        if self._judge is None or self._seq != snap.seq:
            self._seq = snap.seq
            situation = self._desk.situation()
            if self._judge is None or situation != self._judge.situation:
                self._judge, self._judged = Judge(situation), None
                if self._work is not None:
                    self._work = _fitted(self._work, self._judge)
            self._judge.situation = situation  # asked later, and said by other entries perhaps
        return self._judge

    @property
    def work(self) -> ByHand:
        """The draft and its history: the one kept on disk, else the plan in force."""
        judge = self.judge
        if self._work is None:
            kept = _read(self._desk.journal.draft(DRAFT))
            self._work = ByHand(judge.start() if kept is None else judge.fitted(kept))
        return self._work

    @property
    def judged(self) -> Judged:
        """What the layout means."""
        layout, judge = self.work.now, self.judge
        if self._judged is None or self._judged.layout is not layout:
            self._judged = judge.judged(layout)
        return self._judged

    @property
    def begun(self) -> bool:
        """Whether the layout is another than the plan in force."""
        return self.work.now != self.judge.start()

    def do(self, step: Callable[[ByHand], ByHand]) -> None:
        """Take a step. Raises Refusal when it is not allowed; nothing changed then."""
        before = self.work
        self._work = after = step(before)
        if after.held is None and after.put_back().now != before.put_back().now:
            self._keep(after.now)

    def start_over(self) -> None:
        """Back to the plan in force, as one more step."""
        start = self.judge.start()
        self.do(lambda work: work.put_back().then(start))

    def complete(self, found: Options) -> bool:
        """Lay out what options found around what is locked, as one step; whether they found anything."""
        option = next(iter(found.options), None)
        if option is not None:
            days: Mapping[date, tuple[str, ...]] = {day.date: day.segments for day in option.days}
            self.do(lambda work: work.put_back().then(work.put_back().now.filled(days)))
        return option is not None

    def option(self) -> Option:
        """The layout as an option; slow: for a worker."""
        return self.judge.option(self.work.put_down().now)

    def refusal(self, lang: Lang) -> str:
        """Why the layout cannot be proposed; empty when it can."""
        if not self.begun and not self.judged.violations:
            return say.NOTHING_CHANGED(lang)
        return broken_rules(self.judged.violations, lang)

    def _keep(self, layout: Layout) -> None:
        draft = None if layout == self.judge.start() else _LAYOUTS.dump_python(layout, mode="json")
        try:
            self._desk.journal.keep_draft(DRAFT, draft)
        except NotWritten as error:
            self.unsaved = error.said
        else:
            self.unsaved = None


def _fitted(work: ByHand, judge: Judge) -> ByHand:
    """A draft with its history, in another situation: steps that leave no trace any more are left out."""
    kept = work.put_back()
    before = [judge.fitted(layout) for layout in kept.before]
    now, after = judge.fitted(kept.now), tuple(judge.fitted(layout) for layout in kept.after)
    return ByHand(now, tuple(before), after)


def _read(draft: object) -> Layout | None:
    try:
        return None if draft is None else _LAYOUTS.validate_python(draft, strict=False)
    except ValidationError:
        return None


def broken_rules(found: Sequence[Violation], lang: Lang) -> str:
    """Why a plan that breaks these rules is not put forward; empty when it breaks none."""
    if not found:
        return ""
    return say.BREAKS_RULES(lang, count=len(found), reasons=reasons_of(found, lang))


def objections(situation: Situation, days: Sequence[ShootingDay], lang: Lang) -> str:
    """What the checker holds against putting such days in force again, as of now; empty when nothing."""
    placed = {number for day in days for number in day.segments}
    lost = [number for number in situation.owed() if number not in placed]
    found, told = check(situation, days, lost), []
    if found:
        told.append(say.RESTORE_RULES(lang, count=len(found), reasons=reasons_of(found, lang, _TOLD)))
    if lost:
        told.append(say.RESTORE_LEAVES(lang, segments=", ".join(lost)))
    return " ".join(told)


def reasons_of(found: Sequence[Violation], lang: Lang, most: int | None = None) -> str:
    """The sentences of broken rules, each once; the first ones alone where there is room for so many."""
    told = list(dict.fromkeys(violation.said.text(lang) for violation in found))
    return " · ".join([*told[:most], *(["…"] if told[:most] != told else [])])


def broken_by(situation: Situation, days: Sequence[ShootingDay], lang: Lang) -> str:
    """Why such days may not be decided on: the checker's own answer; what they leave out is no fault."""
    placed = {number for day in days for number in day.segments}
    return broken_rules(check(situation, days, [n for n in situation.owed() if n not in placed]), lang)

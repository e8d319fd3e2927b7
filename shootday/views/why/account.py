"""Why an account is expected to end where it does: its lines, what today engaged, what is still to come."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from shootday.money.indirect import base_of, indirect_lines
from shootday.phrases import Lang
from shootday.phrases import budget as words
from shootday.phrases import why as say
from shootday.production.devis import Devis
from shootday.views.clockface import money
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table, Tone
from shootday.views.why.told import Reasons, plain

if TYPE_CHECKING:
    from shootday.money.impact import AccountImpact


def why_account(snap: Snapshot, key: str, lang: Lang) -> Table:
    """The reasons of one row of the budget; the total's are its accounts."""
    reasons = _Money(snap, lang)
    found = next((a for a in snap.impact.accounts if a.code == key), None)
    if found is None:
        for account in snap.impact.accounts:
            reasons.amount(f"{account.code} {account.label}", account.variance, say.VARIANCE_HOW(lang))
        reasons.amount(words.TOTAL(lang), snap.impact.total.variance, say.SUM(lang), Tone.STRONG)
        return reasons.table()
    _planned(reasons, snap.production.devis, found)
    _charges(reasons, snap.production.devis, found.code)
    _stands(reasons, snap.production.devis, found)
    return reasons.table()


def _to_complete(reasons: _Money, account: AccountImpact) -> None:
    snap, lang, told = reasons.snap, reasons.lang, account.typed
    if told is None:
        reasons.amount(say.TO_COMPLETE(lang), account.to_complete, say.TO_COMPLETE_HOW(lang))
        return
    local = told.at.astimezone(snap.day_plan.zone)
    typed = say.TYPED_AT(lang, author=told.author, day=local.date(), at=f"{local:%H:%M}")
    reasons.amount(say.BY_PLAN(lang), account.computed, say.TO_COMPLETE_HOW(lang))
    reasons.amount(say.TYPED(lang), account.to_complete, typed, Tone.NOW)


class _Money(Reasons):
    def amount(self, what: str, value: Decimal, origin: str = "", tone: Tone = Tone.PLAIN) -> None:
        self.step(what, money(value, self.lang, self.snap.production.info.currency, cents=True), origin, tone)


def _planned(reasons: _Money, devis: Devis, account: AccountImpact) -> None:
    lang = reasons.lang
    for line in devis.lines:
        if line.account == account.code:
            facts = {"quantity": plain(line.quantity, lang), "rate": plain(line.rate, lang)}
            reasons.amount(say.LINE(lang, label=line.label, **facts), line.amount, say.DEVIS(lang))
    for indirect in devis.indirect:
        if indirect.account == account.code:
            base = money(base_of(devis, indirect), lang, reasons.snap.production.info.currency, cents=True)
            what = say.INDIRECT(lang, label=indirect.label, rate=plain(indirect.rate * 100, lang), base=base)
            line = next(n for n in indirect_lines(devis) if (n.account, n.label) == (account.code, indirect.label))
            reasons.amount(what, line.amount, indirect.source or say.NO_SOURCE(lang))
    reasons.amount(words.COL_PLANNED(lang), account.planned, say.SUM(lang), Tone.STRONG)
    for change in devis.amendments:
        if change.account == account.code and change.date <= reasons.snap.day:
            reasons.amount(say.AMENDMENT(lang, label=change.label), change.amount, change.by or str(change.date))
    reasons.amount(words.COL_REVISED(lang), account.revised, say.SUM(lang), Tone.STRONG)


def _charges(reasons: _Money, devis: Devis, code: str) -> None:
    for charge in devis.charges:
        if charge.account == code:
            what = say.CHARGES_LINE(reasons.lang, category=charge.category, rate=plain(charge.rate * 100, reasons.lang))
            if charge.valid_from:
                what = say.CHARGES_FROM(reasons.lang, what=what, day=charge.valid_from)
            reasons.step(what, "", charge.source or say.NO_SOURCE(reasons.lang))


def _stands(reasons: _Money, devis: Devis, account: AccountImpact) -> None:
    snap, lang = reasons.snap, reasons.lang
    if all(charge.account != account.code for charge in devis.charges):  # those follow the gross of other accounts
        booked = [(line.account, line.committed) for line in devis.lines]
        booked += [(one.account, one.committed) for one in devis.indirect]
        ledger = sum((amount for code, amount in booked if code == account.code), Decimal(0))
        reasons.amount(say.LEDGER(lang), ledger, str(devis.ledger_date or ""))
        earlier = {d: a for d, a in snap.impact.committed_by_day(account.code).items() if d != snap.day}
        for day, amount in earlier.items():
            reasons.amount(str(day), amount, say.COMPUTED(lang))
        today = account.committed - ledger - sum(earlier.values(), Decimal(0))
        reasons.amount(say.TODAY(lang), today, say.COMPUTED(lang))
    told = Told(snap.production, snap.day, snap.entries, snap.now)
    behind = {entry.id: entry for entry in snap.entries}
    for entry_id in account.entries:
        if entry_id in behind:
            entry = behind[entry_id]
            text = describe(told, entry.happened_at, entry.fact).text(lang)
            reasons.logged(f"  {text}", "", entry_id)
    reasons.amount(words.COL_COMMITTED(lang), account.committed, say.SUM(lang), Tone.STRONG)
    _to_complete(reasons, account)
    reasons.amount(say.FINAL(lang), account.estimated_final, say.FINAL_HOW(lang), Tone.STRONG)
    tone = Tone.BAD if account.variance < 0 else Tone.GOOD
    reasons.amount(say.VARIANCE(lang), account.variance, say.VARIANCE_HOW(lang), tone)

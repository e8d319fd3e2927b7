"""What the strip and the budget's head lines say, and how loudly."""

from dataclasses import replace
from decimal import Decimal

import pytest

from shootday.phrases import Lang
from shootday.tui.forms.alerts import alerts_table
from shootday.views.budget_table import budget_lines, budget_table, variance_tone
from shootday.views.clockface import offset_words
from shootday.views.table import Tone
from tests.tui.fake_desk import make_desk


@pytest.mark.parametrize(
    ("minutes", "lang", "said"),
    [
        (0, "fr", "à l'heure"),
        (12, "fr", "12 min de retard"),
        (100, "fr", "1h40 de retard"),
        (-60, "fr", "1h00 d'avance"),
        (59, "en", "59 min late"),
        (410, "en", "6h50 late"),
    ],
)
def test_an_offset_of_an_hour_or_more_is_said_in_hours(minutes: int, lang: Lang, said: str) -> None:
    assert offset_words(minutes, lang) == said


def test_the_final_cost_stands_above_the_accounts() -> None:
    snap = make_desk("en").snapshot
    total = budget_table(snap, "en").rows[-1]
    final = total.cells[-2].text

    assert any(line.text.startswith(f"Estimated final cost: {final} ") for line in budget_lines(snap, "en"))


@pytest.mark.parametrize(("over", "tone"), [(3, Tone.WARN), (99, Tone.WARN), (100, Tone.BAD), (-1, Tone.GOOD)])
def test_an_overrun_alarms_from_a_hundredth_of_the_account_on(over: int, tone: Tone) -> None:
    account = make_desk("en").snapshot.impact.accounts[0]

    assert variance_tone(replace(account, revised=Decimal(10_000), variance=Decimal(-over))) is tone


def test_alerts_that_differ_in_nothing_but_whom_they_touch_are_one_row() -> None:
    snap = make_desk("en").snapshot
    ahead = [d for d in snap.deadlines if d.at >= snap.now]
    alike = {(d.code, d.at, d.source) for d in ahead}
    rows = [row for row in alerts_table(snap, "en").rows if row.cells[0].tone is Tone.PLAIN]
    told = ", ".join(row.cells[1].text for row in rows)

    assert len(rows) == len(alike) < len(ahead)
    assert all(snap.production.person[d.person].name in told for d in ahead)

"""Entries whose clocks look doubtful are marked wherever entries are read, in their order; none is left out."""

import pytest

from shootday.day.ledger import Ledger
from shootday.desk.today import Engines
from shootday.entries import Observation
from shootday.phrases import Lang
from shootday.views.handover_table import handover_table
from shootday.views.journal_table import journal_table
from shootday.views.snapshot import Snapshot
from shootday.views.spoken import last_entries
from shootday.views.to_output import journal_output
from tests.builders import DAY, at, entry, production

MARKS: dict[Lang, tuple[str, str]] = {
    "fr": ("horloge douteuse", "heure à venir"),
    "en": ("doubtful clock", "time still to come"),
}


def snapshot() -> Snapshot:
    """At 12:00: an entry beyond doubt, one of a laptop set back an hour, one of a laptop an hour ahead."""
    written = (("10:00", "10:00"), ("09:10", "09:10"), ("13:00", "13:00"))
    entries = [
        entry(happened, Observation(text=f"note {n}"), number=n).model_copy(update={"written_at": at(clock)})
        for n, (happened, clock) in enumerate(written, 1)
    ]
    return Engines(production(), DAY, ()).snapshot(Ledger.of(entries), at("12:00"), 1)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_journal_marks_them(lang: Lang) -> None:
    texts = [row.cells[2].text for row in journal_table(snapshot(), lang).rows]
    back, ahead = MARKS[lang]
    assert len(texts) == 3
    assert texts[0].endswith(f"({ahead})")
    assert texts[1].endswith(f"({back})")
    assert not texts[2].endswith(")")


def test_the_json_output_names_each_doubt_in_the_order_written() -> None:
    found = journal_output(snapshot(), "en").entries
    assert [one.doubts for one in found] == [(), ("clock_went_back",), ("from_the_future",)]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_spoken_entries_say_them(lang: Lang) -> None:
    ahead, back, sure = last_entries(snapshot(), lang)
    assert MARKS[lang][0] in back
    assert MARKS[lang][1] in ahead
    assert not any(mark in sure for mark in MARKS[lang])


def test_the_hand_over_lists_both_by_number() -> None:
    texts = [cell.text for row in handover_table(snapshot(), "en").rows for cell in row.cells]
    assert "2, 3" in texts

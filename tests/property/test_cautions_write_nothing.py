"""A caution never changes what is written, and depends on what is known alone."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.cli.samples import copy_cut
from shootday.clock import FixedClock
from shootday.desk import Desk, OutcomeKind
from shootday.entries import Correction, Incident, IncidentCause, Milestone, Punch, SegmentMark, Unavailability
from shootday.errors import NotUnderstood, Refusal
from shootday.exchange import load
from shootday.journal import Journal
from shootday.logline import Context, cautions, parse
from tests.builders import DAY
from tests.builders import at as on_the_day
from tests.unit.logline.film import Desk as Film
from tests.unit.logline.film import at, entry

FICTION = Path(__file__).parents[2] / "fixtures" / "fiction"
ENTRIES = (
    entry(1, "07:15", Punch(action="in", people=("luc", "zoe"))),
    entry(2, "07:30", Punch(action="in", group="passants", count=12)),
    entry(3, "08:12", Milestone(name="pat")),
    entry(4, "09:00", SegmentMark(segment="12A", action="start")),
    entry(5, "09:30", SegmentMark(segment="12A", action="complete")),
    entry(6, "10:00", Punch(action="absent", people=("rose",))),
    entry(7, "10:10", Incident(cause=IncidentCause.HARASSMENT, passed_to_referent=True)),
    entry(8, "10:20", Unavailability(subject_kind="location", subject="decor-cafe", start=at("10:20"))),
    entry(9, "10:30", Milestone(name="meal_start", until=at("11:00"))),
    entry(10, "11:00", Punch(action="out", people=("luc",))),
    entry(11, "11:10", Correction(action="strike", target="20261014-0005-a7f3")),
    entry(12, "11:20", Milestone(name="wrap")),
)
TIMES = st.sampled_from(("", "3:00", "7:00", "9:10", "10:25", "11:30", "17:00", "+10", "hier 23:00", "17/10 10:00"))
SUBJECTS = ("12A", "12B", "7", "luc", "zoe", "rose", "image", "lumière", "fig 5")
VERBS = ("start", "ok", "part 60%", "pause", "reprise", "in", "out", "absent", "hmc", "fin pause", "trajet")
ALONE = ("pat", "wrap", "coupure", "fin coupure", "appel", "strike", "inc météo 10m", "inc harcèlement", "note")
AMENDED = ("12A ok", "in luc", "pat 9:00", "wrap")
ODD = ("indispo zoe ..demain", "carte A1 ok1", "carte A1 libérée", "dep 10 ht 63 x", "annule 11", "12A 12B ok 11:30")
LINES = st.one_of(
    st.builds("{} {} {}".format, st.sampled_from(SUBJECTS), st.sampled_from(VERBS), TIMES),
    st.builds("{} {}".format, st.sampled_from(ALONE), TIMES),
    st.builds("corrige {} {}".format, st.integers(1, 12), st.sampled_from(AMENDED)),
    st.sampled_from(ODD),
)


def told(context: Context, line: str) -> tuple[str, ...]:
    """What is said of a line in both languages, a refusal too; nothing of a line that has no meaning."""
    try:
        drafts = parse(line, context).drafts
    except NotUnderstood:
        return ()
    before = repr(drafts)
    try:
        found = cautions(context, drafts)
    except Refusal as error:
        found = (error.said,)
    assert repr(drafts) == before
    texts = tuple(said.text(lang) for said in found for lang in ("fr", "en"))
    assert all(texts)
    return texts


def test_what_is_pointed_out_depends_on_the_entries_and_not_on_their_order() -> None:
    @given(LINES, st.permutations(ENTRIES))
    def holds(line: str, received: list[object]) -> None:
        context = Film().holding(ENTRIES).context
        shuffled = replace(context, entries=tuple(received))
        assert told(shuffled, line) == told(context, line)

    holds()


@pytest.fixture(scope="module")
def fiction() -> Iterator[Path]:
    """The fiction day as it was on disk at 11:10."""
    with tempfile.TemporaryDirectory() as base:
        copy_cut(FICTION, Path(base) / "fiction", DAY, on_the_day("11:10"))
        yield Path(base) / "fiction"


def test_what_is_written_is_what_the_line_says_whatever_is_pointed_out(fiction: Path) -> None:
    production = load(fiction)
    number = next(s.number for s in production.scenes.scenes)
    lines = st.builds("{} {} {}".format, st.just(number), st.sampled_from(VERBS[:5]), st.sampled_from(("", "9:10")))

    @settings(max_examples=20, deadline=None)
    @given(st.lists(st.one_of(lines, st.builds("{} {}".format, st.sampled_from(ALONE), TIMES)), max_size=4))
    def holds(typed: list[str]) -> None:
        with tempfile.TemporaryDirectory() as base:
            folder = Path(base) / "fiction"
            shutil.copytree(fiction, folder)
            desk = Desk(production, Journal(folder), DAY, FixedClock(on_the_day("11:10")), lang="fr", author="x")
            for line in typed:
                preview, before = desk.preview(line), len(desk.snapshot.entries)
                outcome = desk.log(line)
                assert preview.ok == outcome.ok
                assert outcome.caution in preview.text
                assert outcome.caution not in outcome.text or not outcome.caution
                added = desk.snapshot.entries[before:]
                assert added == outcome.entries
                assert bool(added) == (outcome.kind is OutcomeKind.SAVED)
                assert all(outcome.caution not in repr(e) or not outcome.caution for e in added)

    holds()

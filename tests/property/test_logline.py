"""Whatever is typed, the log line either proposes facts or refuses in both languages; it never fails."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shootday.entries import Incident, IncidentCause, MediaMark, Observation, Punch
from shootday.errors import NotUnderstood
from shootday.logline import Proposal, complete
from shootday.logline.times import DAY_WORDS
from shootday.logline.verbs import VERBS
from shootday.spans import to_minute
from tests.unit.logline.film import DAY, PARIS, Desk, at, entry

LINES = (
    *(verb.example("fr") for verb in VERBS),
    *(verb.example("en") for verb in VERBS),
    "in camera 7:30 sauf luc ines 7:40 tom",
    "fig 12 in 8:30",
    "in image +10",
    "12A part 60% 11:20 3 prises utile 4m reste",
    "inc harcèlement transmis 2026-10-25 2:30hiver",
    "indispo ana demain..17/10 18:00",
    'dep 45,60 ttc 5,5 71 gasoil chez:"Total Energies" par:luc',
    "corrige 1 in image hier 23:00-23:40",
)
WORDS = sorted(
    {word for line in LINES for word in line.split()}
    | {word for verb in VERBS for word in (*verb.fr, *verb.en, *verb.words)}
    | {f"{key}:" for verb in VERBS for key in verb.options}
    | set(DAY_WORDS)
    | {
        "+1",
        "-",
        "..",
        "%",
        '"',
        "«",
        "@",
        "@luc",
        "fig",
        "12",
        "99",
        "0830",
        "9999",
        "été",
        "1h30",
        "25m",
        "paul",
        "€",
    }
)
ENTRIES = (
    entry(1, "07:30", Punch(action="in", people=("luc",), group="image")),
    entry(2, "10:00", MediaMark(card="A003", action="out")),
    entry(42, "11:00", Observation(text="superbe")),
)
NOON = at("12:00")
NOWS = st.integers(min_value=-600, max_value=2400).map(lambda minutes: at("07:00") + timedelta(minutes=minutes))


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A valid line with words dropped, doubled, swapped or replaced by any others."""
    words = draw(st.sampled_from(LINES)).split()
    for _ in range(draw(st.integers(min_value=1, max_value=4))):
        place = draw(st.integers(min_value=0, max_value=len(words)))
        new = draw(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)))
        words[place : place + draw(st.integers(min_value=0, max_value=2))] = [new]
    return draw(st.sampled_from((" ", "  ", ", "))).join(words)


TYPED = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="0123456789:h+-.,%@\"'€/ aAé", max_size=30),
    st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join),
    mutated(),
)


def desk(now: datetime = NOON) -> Desk:
    found = Desk().holding(ENTRIES)
    found.context = replace(found.context, now=now)
    return found


def outcome(line: str, now: datetime = NOON) -> Proposal | NotUnderstood:
    """The proposal, or the refusal; anything else that is raised fails the test."""
    try:
        return desk(now).parse(line)
    except NotUnderstood as error:
        return error


def test_any_text_is_proposed_or_refused_in_both_languages() -> None:
    @given(TYPED, NOWS)
    def holds(line: str, now: datetime) -> None:
        found = outcome(line, now)
        if isinstance(found, NotUnderstood):
            assert found.said.text("fr")
            assert found.said.text("en")
            assert all(isinstance(meaning, str) for meaning in found.meanings)
            return
        assert found.drafts
        assert found.understood.text("fr")
        assert found.understood.text("en")
        for instant, _ in found.drafts:
            assert instant == to_minute(instant)
            assert instant.tzinfo is UTC

    holds()


def test_what_is_proposed_depends_on_the_line_and_the_day_alone() -> None:
    @given(TYPED)
    def holds(line: str) -> None:
        first, again = outcome(line), outcome(line)
        if isinstance(first, NotUnderstood):
            assert isinstance(again, NotUnderstood)
            assert again.meanings == first.meanings
        else:
            assert isinstance(again, Proposal)
            assert again.drafts == first.drafts

    holds()


def test_a_harassment_report_never_holds_a_word_that_was_typed() -> None:
    @given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)))
    def holds(rest: str) -> None:
        found = outcome(f"inc harcèlement {rest}")
        if isinstance(found, Proposal):
            ((_, fact),) = found.drafts
            assert fact == Incident(cause=IncidentCause.HARASSMENT, passed_to_referent=True)

    holds()


def test_completion_never_fails_and_keeps_what_was_typed_before_the_last_word() -> None:
    @given(TYPED)
    def holds(line: str) -> None:
        head = line[: max((n + 1 for n, char in enumerate(line) if char.isspace()), default=0)]
        for offered in complete(line, desk().context):
            assert offered.startswith(head) or '"' in line

    holds()


def test_a_clock_time_is_one_instant_of_the_day_that_shows_it() -> None:
    @given(st.integers(min_value=0, max_value=1439), NOWS)
    def holds(minutes: int, now: datetime) -> None:
        found = outcome(f"pat {minutes // 60}:{minutes % 60:02d}", now)
        if isinstance(found, NotUnderstood):
            assert len(found.meanings) > 1
            return
        local = found.drafts[0][0].astimezone(PARIS)
        assert (local.hour, local.minute) == divmod(minutes, 60)
        assert 0 <= (local.date() - DAY).days <= 1

    holds()

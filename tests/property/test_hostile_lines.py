"""Whatever is typed on whatever day, preview, completion and logging agree, and nothing but a sentence comes back."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shootday.phrases import Lang
from tests.property.hostile_lines import FILMS, NOWS, context, lines
from tests.property.judging import LANGS, judge_desk, judge_line
from tests.tui.fake_desk import make_desk

STABLE = settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@settings(STABLE, max_examples=250)
@given(lines(), st.sampled_from(tuple(FILMS)), st.sampled_from(LANGS), st.sampled_from(NOWS))
def test_a_line_is_proposed_or_refused_and_its_completions_go_on_from_it(
    line: str, film: str, lang: Lang, now: str
) -> None:
    judge_line(line, context(film, lang, now))


def test_what_is_shown_before_enter_is_what_enter_does() -> None:
    desks = {lang: make_desk(lang) for lang in LANGS}

    @settings(STABLE, max_examples=150)
    @given(lines(), st.sampled_from(LANGS))
    def holds(line: str, lang: Lang) -> None:
        judge_desk(desks[lang], line)

    holds()

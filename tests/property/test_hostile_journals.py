"""However a journal is damaged, or filled by who knows its sums, the day is told, and goes on or says why not."""

from hypothesis import HealthCheck, given, settings

from tests.property.hostile import journals
from tests.property.judging import judge_journal

STABLE = settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@settings(STABLE, max_examples=40)
@given(journals())
def test_a_damaged_or_forged_journal_is_told_and_goes_on_or_says_why_not(data: bytes) -> None:
    judge_journal(data)

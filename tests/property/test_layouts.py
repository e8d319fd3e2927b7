"""Whatever strips are moved by hand: each is on the board once, steps are undone, what is kept changes nothing."""

from hypothesis import given
from hypothesis import strategies as st

from shootday.errors import Refusal
from shootday.planning.by_hand import Judge
from shootday.planning.check import check
from shootday.planning.layout import ByHand, Layout
from tests.property.test_plans import CALM, drawn_situation


def _step(data: st.DataObject, work: ByHand) -> ByHand:
    """Anything that a user may do."""
    layout = work.now
    if not layout.strips:
        return work
    number = data.draw(st.sampled_from([n for n, _ in layout.strips]))
    by, turn = data.draw(st.sampled_from([-1, 1])), data.draw(st.none() | st.integers(-1, 4))
    to = data.draw(st.sampled_from([None, *(day for day, _ in layout.days)]))
    ways = {
        "move": lambda: work.then(layout.moved(number, to, turn)),
        "nudge": lambda: work.then(layout.nudged(number, by)),
        "shift": lambda: work.then(layout.shifted(number, by)),
        "lock": lambda: work.then(layout.toggled(number)),
        "take": lambda: work.taken(number),
        "down": work.put_down,
        "back": work.put_back,
        "undo": work.undone,
        "redo": work.redone,
    }
    try:
        return ways[data.draw(st.sampled_from(sorted(ways)))]()
    except Refusal:
        return work


@CALM
@given(st.data())
def test_every_strip_owed_is_there_once_and_a_kept_check_is_a_fresh_one(data: st.DataObject) -> None:
    at = drawn_situation(data)
    judge = Judge(at)
    work = ByHand(judge.start())
    for _ in range(data.draw(st.integers(0, 8))):
        work = _step(data, work)
        found = judge.judged(work.now)
        assert sorted(number for number, _ in work.now.strips) == sorted(at.owed())
        assert found == Judge(at).judged(work.now)
        assert found.violations == check(at, found.days, work.now.boneyard)
        assert found.cost == at.cost(found.days)
        assert found.cost_delta == found.cost.total - at.cost(at.remaining).total


@CALM
@given(st.data())
def test_a_step_undone_is_as_if_it_had_not_been_and_comes_again(data: st.DataObject) -> None:
    work = ByHand(Judge(drawn_situation(data)).start())
    for _ in range(data.draw(st.integers(0, 8))):
        before = work.put_down()
        after = _step(data, before).put_down()
        if len(after.before) > len(before.before):
            assert after.undone().now == before.now
            assert after.undone().redone() == after
        work = after


@CALM
@given(st.data())
def test_a_layout_that_fits_already_is_left_as_it_is(data: st.DataObject) -> None:
    judge = Judge(drawn_situation(data))
    work = ByHand(judge.start())
    for _ in range(data.draw(st.integers(0, 6))):
        work = _step(data, work)
    assert judge.fitted(work.now) == work.now
    assert isinstance(work.now, Layout)

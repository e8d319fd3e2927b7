"""Scenes that could never be shot: they wait for one another in a ring, or must and must not share a day."""

from collections.abc import Iterator

from shootday.errors import Fault
from shootday.exchange.faults import shown
from shootday.exchange.papers import Papers
from shootday.phrases import crosscheck as say
from shootday.production.scenes import Scene, together

_SHOWN = 12
"""Scenes of a ring that are named."""


def faults(papers: Papers) -> Iterator[Fault]:
    """One fault for each ring, at the ``after`` of its first scene; one for each pair torn apart."""
    if papers.scenes.document is None:
        return
    yield from _torn(papers)
    scenes = papers.scenes.document.scenes
    place = {scene.number: index for index, scene in reversed(list(enumerate(scenes)))}
    for ring in _rings({scene.number: scene for scene in reversed(scenes)}):
        start = min(range(len(ring)), key=lambda index: place[ring[index]])
        turned = [*ring[start:], *ring[:start]]
        scene = scenes[place[turned[0]]]
        following = turned[1] if len(turned) > 1 else turned[0]
        steps = ("scenes", place[turned[0]], "after", scene.after.index(following))
        names = " → ".join(shown(number) for number in [*turned[:_SHOWN], turned[0]])
        yield papers.scenes.fault(steps, say.CYCLE.said(names=names), say.EXPECT_NO_CYCLE.said())


def _torn(papers: Papers) -> Iterator[Fault]:
    """Scenes that must be on one day, however indirectly, and must not."""
    scenes = papers.scenes.document.scenes if papers.scenes.document else ()
    company = {number: group for group in together(scenes) for number in group}
    for number, scene in enumerate(scenes):
        for index, other in enumerate(scene.not_same_day):
            if other == scene.number or other in company.get(scene.number, ()):
                said = say.TORN.said(name=shown(scene.number), other=shown(other))
                steps = ("scenes", number, "not_same_day", index)
                yield papers.scenes.fault(steps, said, say.EXPECT_ONE_OR_OTHER.said())


def _rings(scenes: dict[str, Scene]) -> Iterator[list[str]]:
    """Rings that share no scene; every knot of scenes holds one of them."""
    waits = _stuck(scenes)
    done: set[str] = set()
    for number in waits:
        path: dict[str, None] = {}
        while number not in done and number not in path:
            path[number] = None
            number = waits[number]  # noqa: PLW2901 - walks from scene to scene
        if number in path:
            way = list(path)
            yield way[way.index(number) :]
        done.update(path)


def _stuck(scenes: dict[str, Scene]) -> dict[str, str]:
    """The scenes that wait, however indirectly, for a ring; and for each one scene in the same case."""
    needs = {number: {n for n in scene.after if n in scenes} for number, scene in scenes.items()}
    waiting: dict[str, list[str]] = {number: [] for number in scenes}
    for number, before in needs.items():
        for other in before:
            waiting[other].append(number)
    free = [number for number, before in needs.items() if not before]
    while free:
        number = free.pop()
        del needs[number]
        for other in waiting[number]:
            needs[other].discard(number)
            if not needs[other]:
                free.append(other)
    return {number: next(n for n in scenes[number].after if n in needs) for number in needs}

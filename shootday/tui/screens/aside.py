"""Slow work of a pane, done in a worker: keys go on working, and a result for a day that moved on is dropped."""

from collections.abc import Callable
from dataclasses import dataclass

from textual import on
from textual.message import Message

from shootday.errors import ShootdayError
from shootday.phrases import stripboard as words
from shootday.phrases import tui as say
from shootday.planning.situation import Situation
from shootday.tui.messages import Answered
from shootday.tui.screens.pane import Pane


@dataclass
class Worked(Message):
    """Slow work is done: what it found, for whoever asked; or why it found nothing."""

    on: Situation
    then: Callable[[object], None]
    found: object
    why: str = ""


class Aside(Pane):
    """A pane with one piece of slow work at a time."""

    _working = False

    def aside(self, on: Situation, slow: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do slow work on a situation, then hand what it found on, if the situation is still the same."""
        if self._working:
            return
        self._working = True
        self.post_message(Answered(say.SOLVING(self.desk.lang), ok=True))

        def run() -> None:
            try:
                self.post_message(Worked(on, then, slow()))
            except ShootdayError as error:
                self.post_message(Worked(on, then, None, error.said.text(self.desk.lang)))

        self.run_worker(run, name="aside", group="aside", thread=True, exit_on_error=False)

    @on(Worked)
    def _worked(self, message: Worked) -> None:
        message.stop()
        self._working = False
        if message.why:
            self.post_message(Answered(message.why, ok=False))
        elif message.on != self.desk.situation():
            self.post_message(Answered(words.STALE_WORK(self.desk.lang), ok=False))
        else:
            message.then(message.found)

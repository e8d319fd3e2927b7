"""What was logged and is not on disk: kept in order, with the instants at which it happened, until it is."""

from dataclasses import dataclass

from shootday.desk import Desk, Outcome, OutcomeKind


@dataclass
class _Waiting:
    line: str
    outcome: Outcome


class Pending:
    """Lines that the disk refused. Each keeps the instant at which it happened, whenever it is written in the end."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._waiting: list[_Waiting] = []
        self.why = ""
        """What the disk said last."""
        self.written: tuple[str, ...] = ()
        """The lines that the last retry wrote."""

    @property
    def count(self) -> int:
        """How many lines wait."""
        return len(self._waiting)

    def log(self, line: str) -> Outcome:
        """Log a line; when the disk refuses, it is kept here. Sent again while it waits, it is written once."""
        if any(waiting.line == line for waiting in self._waiting):
            return self.retry()
        outcome = self._desk.log(line)
        if outcome.kind is OutcomeKind.NOT_WRITTEN:
            self.why = outcome.text
            self._waiting.append(_Waiting(line, outcome))
        elif outcome.ok and self._waiting:
            self.retry()
        return outcome

    def _again(self, outcome: Outcome) -> Outcome:
        if outcome.understood is None:
            return outcome
        return self._desk.submit(outcome.facts, outcome.understood)

    def retry(self) -> Outcome:
        """Write what waits, oldest first, up to the first failure; what became of the last one tried.

        Something must wait. What the desk refuses by now for another reason is dropped, and that reason handed back.
        """
        written: list[str] = []
        while True:
            last = self._again(self._waiting[0].outcome)
            if last.kind is OutcomeKind.NOT_WRITTEN:
                self.why = last.text
                break
            written.append(self._waiting.pop(0).line)
            if not self._waiting or not last.ok:
                break
        self.written = tuple(written)
        return last

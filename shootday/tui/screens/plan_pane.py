"""What the panes of the plan share: a decision is signed by name and function."""

from collections.abc import Callable

from shootday.desk import Desk, Outcome
from shootday.entries import DecisionAction
from shootday.phrases import desk as desk_say
from shootday.phrases import tui as say
from shootday.tui.forms.signing import Signing
from shootday.tui.messages import Answered
from shootday.tui.screens.pane import Pane


class PlanPane(Pane):
    """A pane on which a plan is validated."""

    desk: Desk

    def option_named(self, option_id: str) -> str:
        """What people call a proposed option."""
        return option_id

    def action_validate(self) -> None:
        """The last proposal becomes the plan, by name and function."""
        lang, decisions = self.desk.lang, self.desk.snapshot.facts.decisions
        proposed = [d.fact.option for d in decisions if d.fact.action is DecisionAction.PROPOSED]
        if proposed:
            self.sign(say.SIGN_TEXT(lang, option=self.option_named(proposed[-1] or "–")), self.desk.validate)
        else:
            self.post_message(Answered(desk_say.NOTHING_PROPOSED(lang), ok=False))

    def sign(self, text: str, decide: Callable[[str], Outcome]) -> None:
        """Ask who decides what the text says, then decide it."""

        def signed(by: str | None) -> None:
            if by:
                outcome = decide(by)
                self.post_message(Answered(outcome.text, ok=outcome.ok))

        people = {p.name: p.function for p in self.desk.snapshot.production.people.people}
        self.app.push_screen(Signing(self.desk.lang, text, people), signed)

"""The panes, in the order of their keys."""

from shootday.tui.screens.budget import BudgetPane
from shootday.tui.screens.day import DayPane
from shootday.tui.screens.incidents import IncidentsPane
from shootday.tui.screens.journal import JournalPane
from shootday.tui.screens.people import PeoplePane
from shootday.tui.screens.tomorrow import TomorrowPane

PANES: tuple[
    type[DayPane] | type[PeoplePane] | type[IncidentsPane] | type[TomorrowPane] | type[BudgetPane] | type[JournalPane],
    ...,
] = (DayPane, PeoplePane, IncidentsPane, TomorrowPane, BudgetPane, JournalPane)
"""F2 to F7."""

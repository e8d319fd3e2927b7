"""The one registry of what a user can do: it feeds the bindings, the footer, the palette and the help."""

from collections.abc import Callable
from dataclasses import dataclass

from textual.binding import Binding, BindingType

from shootday.phrases import Phrase, outlook
from shootday.phrases import tui as say

TABS = ("day", "people", "incidents", "tomorrow", "budget", "journal")
"""The panes with a tab, in the order of F2 to F7."""
BEHIND = {"stripboard": "tomorrow", "versions": "tomorrow", "report": "journal"}
"""Panes that are reached from another one, under whose tab they stand."""
SCREENS = (*TABS, *BEHIND)
"""All panes."""


@dataclass(frozen=True, slots=True)
class Where:
    """What a guard may know: which pane is shown, whether a row is under its cursor, what stands still to be saved."""

    screen: str
    row: bool = False
    """Whether there is something under its cursor to log about."""
    told: bool = False
    """Whether there is a row under its cursor, whatever it is."""
    unsaved: bool = False
    past: bool = False
    """Whether the day is seen as it was known at an instant, and not as it stands."""
    options: bool = False
    """Whether options for the next days are there to choose from."""
    held: bool = False
    """Whether a strip of the board is in hand."""


KEPT = 9
"""Rank in the footer of what is always kept in sight, however narrow the screen."""

Guard = Callable[[Where], bool]


def _always(_where: Where) -> bool:
    return True


def _on_row(where: Where) -> bool:
    return where.row


def _told(where: Where) -> bool:
    return where.told


def _past(where: Where) -> bool:
    return where.past


def _live(where: Where) -> bool:
    return not where.past


def _unsaved(where: Where) -> bool:
    return where.unsaved


def _strip(where: Where) -> bool:
    return where.row and not where.past


def _held(where: Where) -> bool:
    return where.held and not where.past


def _option(where: Where) -> bool:
    return where.options


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. ``screens`` empty means everywhere, even while typing; else on these panes' tables only."""

    id: str
    key: str
    """Textual's name of the key; several are separated by commas, the first is shown."""
    command: str
    """The Textual action that does it."""
    phrase: Phrase
    help: Phrase
    screens: tuple[str, ...] = ()
    guard: Guard = _always
    footer: int = 1
    """Its rank in the footer: low ones find room first, but for those always ``KEPT`` in sight; 0 stays out of it."""
    writes: bool = False
    """Whether it logs something, or leads to that: never while the past is looked at."""
    first: bool = False
    """Done before the next key is looked at: what is typed right after it, however fast, finds its effect.

    Only for what moves the typing elsewhere, never for an entry.
    """

    def possible(self, where: Where) -> bool:
        """Whether it can be done there."""
        return self.guard(where) and not (self.writes and where.past)

    @property
    def shown_key(self) -> str:
        """The key as people read it: ``F1``, ``Ctrl+P``, ``s``."""
        return key_name(self.key.split(",")[0])


def key_name(key: str) -> str:
    """Textual's name of a key as people read it."""
    return _NAMES.get(key) or (key.title() if len(key) > 1 else key)


_NAMES = {"slash": "/", "colon": ":", "enter": "⏎", "escape": "Esc", "question_mark": "?", "plus": "+"} | {
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "up": "↑",
    "down": "↓",
    "space": "␣",
}
_ALL = SCREENS
_ROWS = tuple(screen for screen in SCREENS if screen != "stripboard")
"""Panes whose rows are filtered and sorted; a board has the order that it is given."""


def _go(n: int, screen: str, phrase: Phrase, help_: Phrase) -> Action:
    return Action(f"go.{screen}", f"f{n}", f"app.go('{screen}')", phrase, help_, footer=0)


def _digit(n: int, screen: str, phrase: Phrase, help_: Phrase) -> Action:
    return Action(f"digit.{screen}", str(n), f"app.go('{screen}')", phrase, help_, _ALL, footer=0)


_PANES = (
    ("day", say.DAY, say.HELP_DAY),
    ("people", say.PEOPLE, say.HELP_PEOPLE),
    ("incidents", say.INCIDENTS, say.HELP_INCIDENTS),
    ("tomorrow", say.TOMORROW, say.HELP_TOMORROW),
    ("budget", say.BUDGET, say.HELP_BUDGET),
    ("journal", say.JOURNAL, say.HELP_JOURNAL),
)
_DAY, _PEOPLE, _INCIDENTS, _TOMORROW, _BUDGET, _JOURNAL = (
    ("day",), ("people",), ("incidents",), ("tomorrow",), ("budget",), ("journal",),
)  # fmt: skip
_BOARD, _VERSIONS, _REPORT = (
    ("stripboard",), ("versions",), ("report",),
)  # fmt: skip
_PLAN, _TO_BOARD, _TO_VERSIONS = (*_TOMORROW, *_BOARD, *_VERSIONS), (*_TOMORROW, *_VERSIONS), (*_TOMORROW, *_BOARD)
_NOT_REPORT = tuple(screen for screen in SCREENS if screen != "report")
_NOT_PLAN = tuple(screen for screen in SCREENS if screen not in _PLAN)

ACTIONS: tuple[Action, ...] = (
    Action("day.start", "s", "start", say.START, say.HELP_START, _DAY, _on_row, writes=True),
    Action("day.done", "d", "done", say.DONE, say.HELP_DONE, _DAY, _on_row, writes=True),
    Action("day.part", "p", "part", say.PART, say.HELP_PART, _DAY, _on_row, writes=True),
    Action("day.setup", "m", "setup", say.SETUP, say.HELP_SETUP, _DAY, _on_row, writes=True),
    Action("day.postpone", "r", "postpone", say.POSTPONE, say.HELP_POSTPONE, _DAY, _on_row, writes=True),
    Action("day.mark", "f", "mark", say.MARK, say.HELP_MARK, _DAY, _on_row, footer=3, writes=True),
    Action("day.incident", "i", "incident", say.INCIDENT, say.HELP_INCIDENT, _DAY, writes=True),
    Action("people.in", "i", "come", say.COME, say.HELP_COME, _PEOPLE, _on_row, writes=True),
    Action("people.out", "o", "leave", say.LEAVE, say.HELP_LEAVE, _PEOPLE, _on_row, writes=True),
    Action("people.absent", "a", "absent", say.ABSENT, say.HELP_ABSENT, _PEOPLE, _on_row, writes=True),
    Action("people.all_in", "I", "all_come", say.ALL_COME, say.HELP_ALL_COME, _PEOPLE, _on_row, writes=True),
    Action("people.all_out", "O", "all_leave", say.ALL_LEAVE, say.HELP_ALL_LEAVE, _PEOPLE, _on_row, writes=True),
    Action("people.confirm", "c", "confirm", say.CONFIRM, say.HELP_CONFIRM, _PEOPLE, _on_row, writes=True),
    Action("people.punch", "f", "punch", say.PUNCH, say.HELP_PUNCH, _PEOPLE, _on_row, footer=2, writes=True),
    Action("incidents.new", "i", "incident", say.INCIDENT, say.HELP_INCIDENT, _INCIDENTS, writes=True),
    Action("tomorrow.solve", "c", "solve", say.SOLVE, say.HELP_SOLVE, _TOMORROW, writes=True),
    Action("tomorrow.suppose", "f", "suppose", say.SUPPOSE, say.HELP_SUPPOSE, _TOMORROW, footer=2, writes=True),
    Action("tomorrow.propose", "p", "propose", say.PROPOSE, say.HELP_PROPOSE, _TOMORROW, _option, writes=True),
    Action("tomorrow.validate", "v", "validate", say.VALIDATE, say.HELP_VALIDATE, _TOMORROW, writes=True),
    Action("budget.part", "w", "next_part", say.PARTS, say.HELP_MONEY_PARTS, _BUDGET, footer=2),
    Action("budget.rest", "f", "to_complete", say.TO_COMPLETE, say.HELP_TO_COMPLETE, _BUDGET, _on_row, writes=True),
    Action("strip.take", "space", "take", say.TAKE, say.HELP_TAKE, _BOARD, _strip),
    Action("strip.up", "up", "nudge(-1)", say.UP, say.HELP_UP, _BOARD, footer=0),
    Action("strip.down", "down", "nudge(1)", say.DOWN, say.HELP_DOWN, _BOARD, footer=0),
    Action("strip.before", "left", "shift(-1)", say.DAY_BEFORE, say.HELP_DAY_BEFORE, _BOARD, _live, footer=0),
    Action("strip.after", "right", "shift(1)", say.DAY_AFTER, say.HELP_DAY_AFTER, _BOARD, _live, footer=0),
    Action("strip.day", "d", "to_day", say.TO_DAY, say.HELP_TO_DAY, _BOARD, _strip),
    Action("strip.bury", "x", "bury", say.BURY, say.HELP_BURY, _BOARD, _strip),
    Action("strip.lock", "l", "lock", say.LOCK, say.HELP_LOCK, _BOARD, _strip),
    Action("strip.undo", "u", "undo_step", say.UNDO, say.HELP_UNDO_STEP, _BOARD, _live),
    Action("strip.redo", "r", "redo_step", say.REDO, say.HELP_REDO, _BOARD, _live),
    Action("strip.complete", "c", "complete", say.COMPLETE, say.HELP_COMPLETE, _BOARD, _live),
    Action("strip.compare", "m", "compare", say.COMPARE, say.HELP_COMPARE, _BOARD, _live, footer=2),
    Action("strip.propose", "p", "propose", say.PROPOSE, say.HELP_PROPOSE_HAND, _BOARD, footer=2, writes=True),
    Action("strip.validate", "v", "validate", say.VALIDATE, say.HELP_VALIDATE, _BOARD, footer=2, writes=True),
    Action("strip.over", "z", "start_over", say.START_OVER, say.HELP_START_OVER, _BOARD, _live, footer=3),
    Action("strip.back", "escape", "back", say.PUT_BACK, say.HELP_PUT_BACK, _BOARD, _live, footer=3),
    Action("versions.restore", "v", "restore", say.RESTORE, say.HELP_RESTORE, _VERSIONS, _told, writes=True),
    Action("go.stripboard", "b", "app.go('stripboard')", say.STRIPBOARD, say.HELP_STRIPBOARD, _TO_BOARD),
    Action("go.versions", "V", "app.go('versions')", say.VERSIONS, say.HELP_VERSIONS, _TO_VERSIONS, footer=3),
    Action("to.stripboard", "b", "app.go('stripboard')", say.STRIPBOARD, say.HELP_STRIPBOARD, _NOT_PLAN, footer=0),
    Action("to.versions", "V", "app.go('versions')", say.VERSIONS, say.HELP_VERSIONS, _NOT_PLAN, footer=0),
    Action("report.export", "e", "export", say.EXPORT, say.HELP_EXPORT, _REPORT, _told),
    Action("report.language", "l", "language", say.LANGUAGE, say.HELP_LANGUAGE, _REPORT, _told),
    Action("report.check", "c", "check", say.CHECK, say.HELP_CHECK, _REPORT, _told),
    Action("report.issue", "v", "issue", say.ISSUE, say.HELP_ISSUE, _REPORT, _told, footer=2, writes=True),
    Action("tomorrow.part", "w", "next_part", say.PARTS, say.HELP_PARTS, _TOMORROW, _option),
    Action("people.amend", "e", "amend", say.AMEND, say.HELP_AMEND_PERSON, _PEOPLE, _on_row, writes=True),
    Action("journal.amend", "e", "amend", say.AMEND, say.HELP_AMEND, _JOURNAL, _on_row, writes=True),
    Action("journal.strike", "x", "strike", say.STRIKE, say.HELP_STRIKE, _JOURNAL, _on_row, writes=True),
    Action("undo", "u", "undo", say.UNDO, say.HELP_UNDO, _ROWS, writes=True),
    Action("why", "y", "why", say.WHY, say.HELP_WHY, _ALL, _told, footer=4),
    Action("handover", "h", "app.handover", say.HANDOVER, say.HELP_HANDOVER, _ALL, footer=5),
    Action("past", "f10", "app.past", say.PAST, say.HELP_PAST, guard=_live, footer=5),
    Action("past.live", "escape,f10", "app.live", say.LIVE, say.HELP_LIVE, guard=_past, first=True),
    Action("past.back", "left", "app.look('step', -1)", say.EARLIER, say.HELP_EARLIER, guard=_past, first=True),
    Action("past.on", "right", "app.look('step', 1)", say.LATER, say.HELP_LATER, guard=_past, first=True),
    Action("past.back_more", "pageup", "app.look('jump', -30)", say.BACK_30, say.HELP_BACK_30, guard=_past, first=True),
    Action("past.on_more", "pagedown", "app.look('jump', 30)", say.ON_30, say.HELP_ON_30, guard=_past, first=True),
    Action("past.first", "home", "app.look('edge', -1)", say.FIRST, say.HELP_FIRST, guard=_past, footer=0, first=True),
    Action("past.last", "end", "app.look('edge', 1)", say.LAST, say.HELP_LAST, guard=_past, footer=0, first=True),
    Action("past.type", "colon,enter", "app.refuse", say.LOG, say.HELP_REFUSE, guard=_past, footer=0, first=True),
    Action("over", "plus", "app.over", outlook.KEY, outlook.HELP_KEY, _ALL, footer=0),
    Action("log", "colon", "app.type", say.LOG, say.HELP_LOG, guard=_live, footer=KEPT, first=True),
    Action("log.enter", "enter", "app.type", say.LOG, say.HELP_LOG, _ALL, _live, footer=0, first=True),
    Action("filter", "slash", "filter", say.FILTER, say.HELP_FILTER, _ROWS, footer=2, first=True),
    Action("unfilter", "escape", "unfilter", say.UNFILTER, say.HELP_UNFILTER, _ROWS, _live, footer=0),
    Action("sort", "t", "sort", say.SORT, say.HELP_SORT, _ROWS, footer=0),
    Action("sort.back", "T", "sort_back", say.SORT_BACK, say.HELP_SORT_BACK, _ROWS, footer=0),
    Action("retry", "f8", "app.retry", say.RETRY, say.HELP_RETRY, guard=_unsaved),
    Action("alerts", "f9", "app.alerts", say.ALERTS, say.HELP_ALERTS, footer=KEPT),
    Action("help", "f1", "app.help", say.HELP, say.HELP_HELP, footer=KEPT),
    Action("to.report", "R", "app.go('report')", say.REPORT, say.HELP_REPORT, _NOT_REPORT, footer=0),
    Action("palette", "ctrl+p", "app.command_palette", say.PALETTE, say.HELP_PALETTE, footer=0),
    Action("theme", "ctrl+t", "app.theme", say.THEME, say.HELP_THEME, footer=0),
    Action("quit", "ctrl+q,ctrl+c", "app.leave", say.QUIT, say.HELP_QUIT, footer=0),
    Action("quit.table", "q", "app.leave", say.QUIT, say.HELP_QUIT, _ALL, footer=0),
    *(_go(n, *pane) for n, pane in enumerate(_PANES, 2)),
    *(_digit(n, *pane) for n, pane in enumerate(_PANES, 1)),
)
"""Everything there is to do, in the footer's order."""

BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
"""The registry by id."""


def at(screen: str) -> tuple[Action, ...]:
    """What can be done on one pane: its own actions, then those of all."""
    return tuple(a for a in ACTIONS if not a.screens or screen in a.screens)


def bindings(screen: str | None) -> list[BindingType]:
    """Textual's bindings of one pane's own keys, or (None) those that work everywhere."""
    chosen = (a for a in ACTIONS if (not a.screens if screen is None else screen in a.screens))
    return [
        Binding(a.key, a.command, a.phrase.en, show=False, priority=a.first, id=f"{a.id}@{screen or 'app'}")
        for a in chosen
    ]


def allowed(command: str, where: Where) -> bool:
    """Whether the guard lets a pane's (or the app's) action through; what the registry does not know is allowed."""
    known = [a for a in at(where.screen) if a.command.removeprefix("app.").split("(")[0] == command]
    return not known or any(a.possible(where) for a in known)


def possible(where: Where) -> tuple[Action, ...]:
    """What can be done on a pane as it stands; what several keys do is there once."""
    found: dict[str, Action] = {}
    for action in at(where.screen):
        if action.possible(where):
            found.setdefault(action.command, action)
    return tuple(found.values())

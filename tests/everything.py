"""All that the program can say of a day, as texts: what no input may break, and where no secret may stand."""

from shootday.cli.conversation import Conversation
from shootday.desk import Desk
from shootday.planning.options import Options
from shootday.views import to_output as out
from shootday.views import why
from shootday.views.budget_table import budget_table
from shootday.views.clash_table import clash_heading, clash_table
from shootday.views.day_table import day_table
from shootday.views.handover_table import handover_table
from shootday.views.incident_table import incidents_table
from shootday.views.journal_table import journal_table
from shootday.views.people_table import people_table
from shootday.views.plain import headline, text_table
from shootday.views.table import Table
from shootday.views.to_hours import explain_output, hours_output
from shootday.views.tomorrow_table import (
    caution_lines,
    option_calls_table,
    option_days_table,
    option_moves_table,
    options_table,
)

_TABLES = (day_table, people_table, incidents_table, budget_table, journal_table, handover_table)
_QUESTIONS = ("?", "?alertes", "?équipe", "?suite", "?journal", "?aide", "?heures")


def everything(desk: Desk, options: Options | None = None) -> dict[str, str]:
    """Each table, each reason, each answer to a question and each ``--json`` output, by its name."""
    snap, lang = desk.snapshot, desk.lang
    tables: dict[str, Table] = {make.__name__: make(snap, lang) for make in _TABLES}
    asked = (
        ("segment", "day_table"),
        ("person", "people_table"),
        ("account", "budget_table"),
        ("entry", "journal_table"),
    )
    for what, where in asked:
        for row in tables[where].rows[:12]:
            tables[f"why {what} {row.key}"] = getattr(why, f"why_{what}")(snap, row.key, lang)
    found = {name: text_table(table) for name, table in tables.items()} | {"strip": headline(snap, lang)}
    talk = Conversation(desk, lang)
    said = [*talk.open(), *(line for question in _QUESTIONS for line in talk.answer(question)), *talk.close()]
    found["say"] = "\n".join(said)
    jsons = (
        out.state_output(snap),
        hours_output(snap, lang),
        out.budget_output(snap),
        out.journal_output(snap, lang),
        *(explain_output(snap, person, lang) for person in list(snap.presence)[:12]),
    )
    for value in jsons:
        found[f"{type(value).__name__} {getattr(value, 'id', '')}".strip()] = value.model_dump_json()
    return found if options is None else found | _tomorrow(desk, options)


def _tomorrow(desk: Desk, options: Options) -> dict[str, str]:
    snap, lang = desk.snapshot, desk.lang
    found = {
        "options": text_table(options_table(snap, options, lang)),
        "TomorrowOutput": out.tomorrow_output(snap, options, lang).model_dump_json(),
        "clash": f"{clash_heading(options, lang)}\n{text_table(clash_table(options, lang))}",
        "cautions": "\n".join(caution_lines(options, lang)),
        "notes": "\n".join(note.text(lang) for note in options.notes),
    }
    for option in options.options:
        found[f"days {option.id}"] = text_table(option_days_table(snap, option, lang))
        found[f"moves {option.id}"] = text_table(option_moves_table(option, lang))
        found[f"calls {option.id}"] = text_table(option_calls_table(snap, option, lang))
    return found

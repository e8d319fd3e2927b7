"""``shootday week FOLDER``: everyone's civil week, from all the days of the journal."""

import argparse
import re
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from shootday.cli.common import instant, json_argument, print_json
from shootday.cli.streams import print_last, typed
from shootday.clock import RealClock
from shootday.errors import NotUnderstood
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.text import clean
from shootday.views.plain import text_table

_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``FOLDER --week --at --as-of --json``."""
    parser.add_argument("folder", type=Path, help=say.FOLDER(lang), metavar="FOLDER")
    parser.add_argument("--week", type=typed, help=say.WHICH_WEEK(lang), metavar="2026-W42")
    parser.add_argument("--at", help=say.AT(lang), metavar="ISO")
    parser.add_argument("--as-of", help=say.AS_OF(lang), metavar="ISO")
    json_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the week's sheets."""
    from shootday.desk.weeks import weeks  # noqa: PLC0415 - the engines of hours load after the arguments are sound
    from shootday.views.to_hours import week_output  # noqa: PLC0415
    from shootday.views.week_table import week_table  # noqa: PLC0415

    production, journal = load(options.folder), Journal(options.folder)
    text = options.at if options.as_of is None else options.as_of
    at = None if text is None else instant(text, production)
    asked = None if options.week is None else _monday(options.week)
    logs = {day: journal.read(day) for day in journal.days()}
    for problem in (said for log in logs.values() for said in log.problems):
        print_last(problem.text(lang), ok=False)
    days = {day: log.entries for day, log in logs.items()}
    found = weeks(production, days, at or RealClock().now(), at if options.as_of is not None else None)
    last = max((situation.plan.date for situation in found.days), default=date.min)
    monday = asked or last - timedelta(days=last.weekday())
    output = week_output(found, monday, lang)
    if options.json:
        print_json(output)
    elif output.people:
        print(text_table(week_table(found, monday, lang)))
    else:
        print(say.NOBODY_THAT_WEEK(lang, week=output.week))
    return 0


def _monday(text: str) -> date:
    """The Monday of ``2026-W42``. Raises NotUnderstood."""
    found = _WEEK.fullmatch(text.strip())
    if found is not None:
        with suppress(ValueError):  # a week that the year has not
            return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    raise NotUnderstood(say.BAD_WEEK.said(text=clean(text, 60)))

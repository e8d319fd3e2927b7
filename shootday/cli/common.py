"""What most commands share: their arguments, and how a desk is opened from them."""

import argparse
import getpass
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel

from shootday.cli.streams import print_last, print_machine, typed
from shootday.clock import Clock, RealClock
from shootday.desk import Desk, Outcome, OutcomeKind, open_day
from shootday.errors import NotUnderstood
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.production.production import Production
from shootday.text import clean
from shootday.views.plain import headline, text_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Table

EXIT = {
    OutcomeKind.SAVED: 0,
    OutcomeKind.NOT_UNDERSTOOD: 2,
    OutcomeKind.REFUSED: 3,
    OutcomeKind.NOT_WRITTEN: 4,
}
"""The exit code that tells how an entry ended."""


def which_day_arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``FOLDER --day``."""
    parser.add_argument("folder", type=Path, help=say.FOLDER(lang), metavar="FOLDER")
    parser.add_argument("--day", help=say.DAY(lang), metavar="J7")


def day_arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``FOLDER --day --at --as-of``."""
    which_day_arguments(parser, lang)
    parser.add_argument("--at", help=say.AT(lang), metavar="ISO")
    parser.add_argument("--as-of", help=say.AS_OF(lang), metavar="ISO")


def json_argument(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``--json``."""
    parser.add_argument("--json", action="store_true", help=say.JSON(lang))


def author_argument(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``--author``."""
    parser.add_argument("--author", type=typed, help=say.AUTHOR(lang), metavar="NAME")


def user() -> str:
    """The user of the laptop: who writes, unless ``--author`` says otherwise."""
    try:
        return clean(getpass.getuser(), 60) or "?"
    except (OSError, KeyError):  # no such variable and no account: containers
        return "?"


def instant(text: str, production: Production) -> datetime:
    """An ISO 8601 instant; without an offset it is read on the production's clock. Raises NotUnderstood."""
    try:
        typed = datetime.fromisoformat(text)
        return (typed if typed.tzinfo else typed.replace(tzinfo=production.zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise NotUnderstood(say.BAD_INSTANT.said(text=clean(text, 60))) from error


def desk_of(options: argparse.Namespace, lang: Lang, *, clock: Clock | None = None) -> Desk:
    """The desk of the folder, the day and the instant that the arguments name."""
    folder: Path = options.folder
    production = load(folder)
    journal = Journal(folder)
    text = options.at if options.as_of is None else options.as_of
    at = None if text is None else instant(text, production)
    opened = open_day(production, journal, options.day, clock or RealClock(), at)
    author = clean(getattr(options, "author", None) or "", 60) or user()
    desk = Desk(production, journal, opened.day, opened.clock, lang=lang, author=author, logs=opened.logs)
    if options.as_of is not None and at is not None:
        desk.read_as_of(at)
    return desk


def answer_arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """What ``state``, ``hours``, ``budget`` and ``journal`` take."""
    day_arguments(parser, lang)
    json_argument(parser, lang)


def answer(
    options: argparse.Namespace,
    lang: Lang,
    output: Callable[[Snapshot], BaseModel],
    table: Callable[[Snapshot, Lang], Table],
    lines: Callable[[Snapshot, Lang], Iterable[Cell]] = lambda _snap, _lang: (),
) -> int:
    """Print what the snapshot answers: as JSON, or as the strip, a table and lines; returns the exit code."""
    snap = desk_of(options, lang).snapshot
    for problem in snap.problems:
        print_last(problem.text(lang), ok=False)
    if options.json:
        print_json(output(snap))
    else:
        print(headline(snap, lang))
        print(text_table(table(snap, lang)))
        for line in lines(snap, lang):
            print(line.text)
    return 0


def person_named(snap: Snapshot, word: str, lang: Lang) -> str:
    """The id of the person that a word stands for, as on the log line. Raises NotUnderstood where it is not one."""
    from shootday.logline.names import Kind, Names  # noqa: PLC0415 - few commands are asked about one person

    names = Names(snap.production, snap.day_plan, lang)
    found = names.find(word, {Kind.PERSON})
    if len(found) == 1:
        return found[0].id
    near = ", ".join(name.label for name in found or names.near(word, {Kind.PERSON})) or "–"
    raise NotUnderstood(say.WHICH_PERSON.said(word=clean(word, 60), near=near))


def print_json(value: BaseModel) -> None:
    """The value as JSON: instants with offset, money as decimal text."""
    print_machine(value.model_dump_json(indent=2))


def report(outcome: Outcome) -> int:
    """Print what became of an entry, and apart what is odd about it; returns the exit code that says the same."""
    print_last(outcome.text, ok=outcome.ok)
    if outcome.caution:
        print_last(outcome.caution, ok=False)
    return EXIT[outcome.kind]

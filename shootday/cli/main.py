"""Finds the command and runs it; no error ever reaches the user as a traceback."""

import argparse
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from shootday import __version__
from shootday.cli.parser import Parser
from shootday.cli.streams import abandon, open_streams, print_last
from shootday.errors import BadDocuments, NotUnderstood, NotWritten, ShootdayError
from shootday.phrases import Lang, Phrase, pick_lang
from shootday.phrases import cli as say
from shootday.text import clean

COMMANDS: dict[str, Phrase] = {
    "open": say.OPEN,
    "demo": say.DEMO,
    "replay": say.REPLAY,
    "new": say.NEW,
    "check": say.CHECK,
    "template": say.TEMPLATE,
    "import": say.IMPORT,
    "export": say.EXPORT,
    "log": say.LOG,
    "say": say.SAY,
    "journal": say.JOURNAL,
    "state": say.STATE,
    "hours": say.HOURS,
    "week": say.WEEK,
    "tomorrow": say.TOMORROW,
    "propose": say.PROPOSE,
    "validate": say.VALIDATE,
    "plan": say.PLAN,
    "budget": say.BUDGET,
    "report": say.REPORT,
    "schema": say.SCHEMA,
}
"""Each is a module of this room with ``arguments(parser, lang)`` and ``run(options, lang) -> exit code``."""

_FILES = {"import": "import_"}
"""Commands whose name is a word of Python's own."""

OK, FAULTS, NOT_UNDERSTOOD, REFUSED, NOT_WRITTEN = range(5)
"""Exit codes: done; documents at fault; not understood (or wrong usage); refused; not written."""

INTERRUPTED = 130
"""Exit code after Ctrl+C: nothing was confirmed."""


def language(arguments: Sequence[str]) -> Lang:
    """``--lang`` wherever it stands, else the locale of the environment."""
    asked = None
    for position, word in enumerate(arguments):
        if word == "--lang" and position + 1 < len(arguments):
            asked = arguments[position + 1]
        elif word.startswith("--lang="):
            asked = word.partition("=")[2]
    locale = next((os.environ[v] for v in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(v)), None)
    return pick_lang(asked, locale)


def run(arguments: Sequence[str]) -> int:
    """Run one command line; returns its exit code."""
    open_streams()
    lang = language(arguments)
    try:
        code = _dispatch(arguments, lang)
        sys.stdout.flush()
    except BadDocuments as error:
        print_last("\n".join(_told(error, lang)), ok=False)
        code = FAULTS
    except ShootdayError as error:
        print_last(error.said.text(lang), ok=False)
        code = {NotWritten: NOT_WRITTEN, NotUnderstood: NOT_UNDERSTOOD}.get(type(error), REFUSED)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:  # whoever reads the answer has seen enough: `| head`
        code = OK
    except OSError as error:
        print_last(say.SYSTEM(lang, reason=clean(str(error))), ok=False)
        code = NOT_WRITTEN
    finally:
        abandon()
    return code


def _told(error: BadDocuments, lang: Lang) -> Iterator[str]:
    from shootday.exchange import fault_text  # noqa: PLC0415 - only when something is wrong

    yield error.said.text(lang)
    for fault in error.faults:
        yield fault_text(fault, Path(), lang)


def _dispatch(arguments: Sequence[str], lang: Lang) -> int:
    parser = Parser(prog="shootday", description=say.SHOOTDAY(lang), lang=lang)
    parser.add_argument("--version", action="version", version=f"shootday {__version__}", help=say.VERSION(lang))
    parser.add_argument("--lang", choices=("fr", "en"), help=say.LANG(lang))
    commands = parser.add_subparsers(dest="command", metavar=say.COMMAND(lang), required=True, title=say.COMMANDS(lang))
    asked = next((word for word in arguments if word in COMMANDS), None)
    first = asked if asked and arguments[0] == asked else None  # then nobody is told of the others
    for name in [first] if first else COMMANDS:
        phrase = COMMANDS[name]
        sub = commands.add_parser(name, help=phrase(lang), description=phrase(lang), lang=lang)
        if name == asked:
            _module(name).arguments(sub, lang)
            sub.add_argument("--lang", choices=("fr", "en"), help=say.LANG(lang), default=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    code: int = _module(options.command).run(options, lang)
    return code


def _module(name: str) -> Any:
    return importlib.import_module(f"shootday.cli.{_FILES.get(name, name)}")

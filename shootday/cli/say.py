"""``shootday say FOLDER``: the day as lines to listen to, and lines typed in. No cursor is moved, nothing is drawn."""

import argparse
import select
import sys
from collections.abc import Iterable

from shootday.cli import collector
from shootday.cli.common import author_argument, day_arguments, desk_of
from shootday.cli.conversation import Conversation
from shootday.cli.streams import typed
from shootday.phrases import Lang
from shootday.phrases import spoken as say

TICK_SECONDS = 1.0
"""How often a waiting prompt looks for news."""


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    author_argument(parser, lang)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Talk until the end is asked for, or the input ends; the exit code of ``log`` for the first line not saved."""
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="surrogateescape")
    talk = Conversation(desk_of(options, lang), lang)
    collector.settle()
    _tell(talk.open())
    try:
        while not talk.over and (line := _next_line(talk, lang)):
            _tell(talk.answer(typed(line.rstrip("\r\n"))))
    except KeyboardInterrupt:
        pass  # Ctrl+C leaves as Ctrl+D does: what is kept must be named
    if not talk.over and sys.stdin.isatty():
        print()
    _tell(talk.close())
    return talk.exit_code


def _next_line(talk: Conversation, lang: Lang) -> str:
    """The next line typed, with its end; empty at the end of the input. News are told while a terminal waits.

    The terminal keeps what is being typed, so that news cannot garble it: they begin on a line of their own. Windows
    cannot wait for its console: there, news come with the answer to each line.
    """
    if sys.stdin.isatty():
        _prompt(lang)
        while sys.platform != "win32" and not select.select([sys.stdin], [], [], TICK_SECONDS)[0]:
            news = talk.news()
            if news:
                print()
                _tell(news)
                _prompt(lang)
    return sys.stdin.readline()


def _prompt(lang: Lang) -> None:
    print(say.PROMPT(lang), end="", flush=True)


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)

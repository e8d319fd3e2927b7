"""``shootday log FOLDER LINE``: one line into the journal; exit 0 only once it is on disk."""

import argparse

from shootday.cli.common import author_argument, day_arguments, desk_of, report
from shootday.cli.streams import typed
from shootday.errors import NotUnderstood
from shootday.logline import grammar
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    day_arguments(parser, lang)
    parser.add_argument("line", nargs="?", type=typed, help=say.LINE(lang), metavar="LINE")
    author_argument(parser, lang)
    parser.add_argument("--grammar", action=_Grammar, lang=lang, help=say.GRAMMAR(lang))


class _Grammar(argparse.Action):
    """Print the grammar and leave, as --help does."""

    def __init__(self, lang: Lang, **options: object) -> None:
        super().__init__(nargs=0, **options)  # type: ignore[arg-type]  # argparse's own options
        self.lang = lang

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(grammar(self.lang))
        parser.exit(0)


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Log the line and print what was understood."""
    if not options.line:
        raise NotUnderstood(say.NO_LINE.said())
    return report(desk_of(options, lang).log(options.line))

"""argparse in the user's language."""

import argparse
import re
from typing import NoReturn

from shootday.phrases import Lang, Phrase
from shootday.phrases import cli as say

_ERRORS: tuple[tuple[str, Phrase], ...] = (
    (r"the following arguments are required: (?P<what>.*)", say.REQUIRED),
    (r"unrecognized arguments: (?P<what>.*)", say.UNRECOGNIZED),
    (r"argument (?P<what>.*?): invalid choice: (?P<got>.*?) \(choose from (?P<known>.*)\)", say.BAD_CHOICE),
    (r"argument (?P<what>.*?): expected (?:one|\d+) arguments?", say.NEEDS_VALUE),
    (r"argument (?P<what>.*?): invalid \w+ value: (?P<got>.*)", say.BAD_VALUE),
    (r"argument (?P<what>.*?): not allowed with argument (?P<got>.*)", say.NOT_TOGETHER),
)
"""argparse's own English sentences, and ours for them (Python 3.11 to 3.14)."""


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors speak the user's language."""

    def __init__(self, *, lang: Lang, **options: object) -> None:
        super().__init__(add_help=False, formatter_class=argparse.RawDescriptionHelpFormatter, **options)  # type: ignore[arg-type]  # argparse's own options
        self.lang = lang
        self._positionals.title = say.ARGUMENTS(lang)
        self._optionals.title = say.OPTIONS(lang)
        self.add_argument("-h", "--help", action="help", help=say.HELP(lang))

    def error(self, message: str) -> NoReturn:
        """Usage and the error, in the user's language; exit code 2."""
        self.exit(2, f"{self.format_usage()}{self.prog}: {_translated(message, self.lang)}\n")

    def format_usage(self) -> str:
        """The usage line under its translated heading."""
        return self._with_usage(super().format_usage())

    def format_help(self) -> str:
        """The help page under translated headings."""
        return self._with_usage(super().format_help())

    def _with_usage(self, text: str) -> str:
        return text.replace("usage:", say.USAGE(self.lang), 1)


def _translated(message: str, lang: Lang) -> str:
    for pattern, phrase in _ERRORS:
        found = re.fullmatch(pattern, message)
        if found:
            return phrase(lang, **found.groupdict())
    return message

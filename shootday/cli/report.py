"""``shootday report FOLDER --kind callsheet --out DIR``: the day's papers as files."""

import argparse
from pathlib import Path

from shootday.cli.common import day_arguments, desk_of
from shootday.cli.streams import typed
from shootday.papers.export import FORMATS, export, formats_named
from shootday.papers.files import check_folder
from shootday.papers.kinds import KINDS, build, kind_named
from shootday.phrases import Lang
from shootday.phrases import papers as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``FOLDER --day --at --as-of --kind --format --out``."""
    day_arguments(parser, lang)
    parser.add_argument("--kind", type=typed, default="callsheet", help=say.WHICH_KIND(lang, kinds=", ".join(KINDS)))
    parser.add_argument(
        "--format", type=typed, help=say.WHICH_FORMATS(lang, formats=", ".join(FORMATS)), metavar="pdf,txt"
    )
    parser.add_argument("--out", type=Path, default=Path(), help=say.WHERE_TO(lang), metavar="DIR")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Build, render, write."""
    kind = kind_named(options.kind)
    formats = formats_named(kind, options.format)
    check_folder(options.out)
    desk = desk_of(options, lang)
    source = desk.papers()
    for file in export(source, build(source, kind), options.out, formats, options.folder):
        print(file)
    return 0

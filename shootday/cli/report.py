"""``shootday report FOLDER --kind callsheet --out DIR``: the day's papers as files, compared before they are sent."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from shootday.cli.common import EXIT, day_arguments, desk_of
from shootday.cli.streams import print_last, typed
from shootday.errors import NotUnderstood
from shootday.phrases import Lang
from shootday.phrases import cli as cli_say
from shootday.phrases import papers as say

if TYPE_CHECKING:
    from shootday.desk import Desk
    from shootday.papers.source import Source

ALL = "all"
DISAGREED = 3
"""Exit code when papers were written that do not agree: they are not ready to be sent."""


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``FOLDER --day --at --as-of --kind --format --out --next --issue --by --prepared --template``."""
    from shootday.papers.export import FORMATS  # noqa: PLC0415 - the other commands know no paper

    day_arguments(parser, lang)
    kinds, formats = ", ".join(say.KINDS), ", ".join(FORMATS)
    parser.add_argument(
        "--kind", type=typed, default="production", help=say.WHICH_KIND(lang, kinds=kinds), metavar="KIND"
    )
    parser.add_argument("--format", type=typed, help=say.WHICH_FORMATS(lang, formats=formats), metavar="pdf,txt")
    parser.add_argument("--out", type=Path, default=Path(), help=say.WHERE_TO(lang), metavar="DIR")
    parser.add_argument("--next", action="store_true", help=say.NEXT(lang))
    parser.add_argument("--issue", action="store_true", help=say.ISSUE(lang))
    parser.add_argument("--by", type=typed, default="", help=cli_say.BY(lang), metavar="NAME, FUNCTION")
    parser.add_argument("--prepared", type=typed, default="", help=say.PREPARED(lang), metavar="NAME, FUNCTION")
    parser.add_argument("--template", action="store_true", help=say.TEMPLATE(lang))


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Check what was asked, issue where that is asked, write the files, say what disagrees."""
    from shootday.papers.export import formats_named  # noqa: PLC0415 - see arguments
    from shootday.papers.files import make_folder  # noqa: PLC0415
    from shootday.papers.kinds import KINDS, kind_named  # noqa: PLC0415

    if options.template:
        return _template(options.folder, lang)
    kinds = KINDS if options.kind == ALL else (kind_named(options.kind),)
    formats = {kind: formats_named(kind, options.format) for kind in kinds}
    if (options.next or options.issue) and kinds != ("callsheet",):
        raise NotUnderstood(say.NEXT_OF_WHAT.said())
    desk = desk_of(options, lang)
    make_folder(options.out)
    if options.issue:
        outcome = desk.issue(options.by, options.prepared, coming=options.next)
        print_last(outcome.text, ok=outcome.ok)
        if not outcome.ok:
            return EXIT[outcome.kind]
    return _write(options, desk, formats)


def _write(options: argparse.Namespace, desk: Desk, formats: dict[str, tuple[str, ...]]) -> int:
    """Write the papers asked for, then compare the day's own with one another."""
    from shootday.papers.export import export, make  # noqa: PLC0415 - see arguments

    source = desk.papers()
    for lost in _lost(source, options.folder):
        print_last(lost, ok=False)
    for kind, names in formats.items():
        made = make(source, kind, coming=options.next)
        for file in export(made, options.out, names, options.folder):
            print(file)
    return _compare(source, only="callsheet" if options.next else None)


def _lost(source: Source, folder: Path) -> Iterable[str]:
    """Issued sheets that are gone, or are no longer what the journal sealed."""
    from shootday.papers.issued import sheet_file  # noqa: PLC0415 - see arguments

    for issue in source.issues:
        if issue.sheet is None:
            file = sheet_file(folder, issue.day, issue.version)
            if file.exists():
                yield say.BROKEN_SEAL(source.lang, file=file, digest=issue.digest)
            else:
                yield say.GONE_SHEET(source.lang, version=issue.version, folder=file.parent)


def _compare(source: Source, *, only: str | None) -> int:
    """Name what disagrees, on the error stream; the day's papers are those compared, not the next day's."""
    from shootday.papers.checker import disagreements, told  # noqa: PLC0415 - see arguments
    from shootday.papers.kinds import all_papers  # noqa: PLC0415

    if only is not None:
        return 0
    papers = all_papers(source)
    found = disagreements(papers)
    for line in told(found, len(papers), source.lang) if found else ():
        print_last(line, ok=False)
    return DISAGREED if found else 0


def _template(folder: Path, lang: Lang) -> int:
    """Copy the layout to the production, to be adapted there; one that is there already stays."""
    from shootday.papers.pdf import copy_template  # noqa: PLC0415 - see arguments

    print(say.TEMPLATE_COPIED(lang, file=copy_template(folder)))
    return 0

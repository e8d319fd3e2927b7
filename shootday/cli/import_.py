"""``shootday import FILE FOLDER``: a workbook into a production's folder; the differences first, all or nothing."""

import argparse
import sys
from pathlib import Path

from shootday.cli.streams import print_last, typed
from shootday.errors import Refusal
from shootday.exchange import load
from shootday.phrases import Lang
from shootday.phrases import cli as cli_say
from shootday.phrases import sheets as say
from shootday.phrases import sheets_tables as tables
from shootday.production.production import Production
from shootday.text import clean

KINDS = ("people", "scenes", "plan", "devis")
"""What ``--as`` may say of a table."""

NOT_APPLIED = 3
"""Exit code when differences were shown and not applied."""


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``FILE FOLDER --yes``."""
    parser.add_argument("file", type=Path, help=say.FILE_IN(lang), metavar="FILE")
    parser.add_argument("folder", type=Path, help=cli_say.FOLDER(lang), metavar="FOLDER")
    parser.add_argument("--yes", action="store_true", help=say.SAY_YES(lang))
    parser.add_argument("--as", dest="kind", choices=KINDS, help=tables.AS_KIND(lang, kinds=", ".join(KINDS)))
    parser.add_argument("--map", action="append", type=typed, default=[], help=tables.MAP(lang), metavar="COL=FIELD")
    parser.add_argument("--sheet", type=typed, default="", help=tables.WHICH_SHEET(lang), metavar="NAME")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Read, show, ask, write."""
    from shootday.exchange.sheets.landing import is_production  # noqa: PLC0415 - only this command reads tables

    before = load(options.folder) if is_production(options.folder) else None
    if options.kind:
        return _table(options, lang, before)
    return apply(options, lang, before, _read(options.file, lang))


def _read(file: Path, lang: Lang) -> Production:
    from shootday.exchange.sheets.guard import open_workbook, read_bytes  # noqa: PLC0415 - only this command
    from shootday.exchange.sheets.reading import production_of  # noqa: PLC0415

    opened = open_workbook(file, read_bytes(file))
    for warning in opened.warnings:
        print_last(warning.text(lang), ok=False)
    return production_of(opened.book)


def _table(options: argparse.Namespace, lang: Lang, before: Production | None) -> int:
    """Bring a table in: show how its columns are read, then what it changes; what was corrected is kept."""
    from shootday.exchange.sheets import guessing  # noqa: PLC0415 - only this command
    from shootday.exchange.sheets.bringing import bring  # noqa: PLC0415
    from shootday.exchange.sheets.landing import keep_profile  # noqa: PLC0415
    from shootday.exchange.sheets.tables import read_table  # noqa: PLC0415

    if before is None:
        raise Refusal(tables.NEEDS_FOLDER.said(folder=clean(str(options.folder))))
    kept = guessing.profile(options.folder)
    told = kept.get(options.kind, {}) | guessing.corrections(options.kind, options.map)
    brought = bring(read_table(options.file, options.sheet), options.kind, before, told)
    for said in (*brought.columns, *brought.notes):
        print(said.text(lang))
    code = apply(options, lang, before, brought.production)
    if options.map and code == 0:
        keep_profile(options.folder, guessing.profile_text(kept | {options.kind: told}))
    return code


def apply(options: argparse.Namespace, lang: Lang, before: Production | None, after: Production) -> int:
    """Show what would change, ask, and write it; returns the exit code."""
    from shootday.exchange.sheets.differences import differences  # noqa: PLC0415 - only this command
    from shootday.exchange.sheets.landing import commented, land  # noqa: PLC0415

    folder = clean(str(options.folder))
    if before is not None:
        told = [said.text(lang) for said in differences(before, after, lang)]
        print("\n".join(told) if told else say.NO_DIFFERENCE(lang, folder=folder))
        if not told:
            return 0
        lost = commented(options.folder, before, after)
        if lost:
            print(say.REWRITTEN(lang, names=", ".join(lost)))
        if not (options.yes or _agreed(lang)):
            print_last(say.NOT_APPLIED(lang), ok=False)
            return NOT_APPLIED
    names = land(options.folder, before, after)
    print(say.IMPORTED(lang, folder=folder, names=", ".join(names)))
    return 0


def _agreed(lang: Lang) -> bool:
    """Whether the user, asked at the terminal, says yes."""
    if not sys.stdin.isatty():
        return False
    print(say.ASK(lang), end="", flush=True)
    return sys.stdin.readline().strip().casefold()[:1] in {say.YES("fr"), say.YES("en")}

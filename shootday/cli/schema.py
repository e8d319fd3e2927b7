"""``shootday schema``: JSON Schema of the documents, or of the ``--json`` outputs."""

import argparse
import json

from shootday.cli.streams import print_machine
from shootday.phrases import Lang
from shootday.phrases import cli as say


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    parser.add_argument("--output", action="store_true", help=say.OUTPUT(lang))


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print it."""
    del lang
    if options.output:
        from shootday.views.outputs import outputs_schema  # noqa: PLC0415 - only the one that is asked for

        print_machine(json.dumps(outputs_schema(), indent=2, ensure_ascii=False))
    else:
        from shootday.exchange import documents_schema  # noqa: PLC0415

        print_machine(json.dumps(documents_schema(), indent=2, ensure_ascii=False))
    return 0

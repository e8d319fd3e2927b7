"""The arguments of ``tomorrow`` and ``propose`` that suppose something, and those that say how hard to look."""

import argparse

from shootday.cli.streams import typed
from shootday.desk import Desk
from shootday.desk.supposing import Asked, whole_number
from shootday.phrases import Lang
from shootday.phrases import cli as say
from shootday.planning.solve import Effort
from shootday.planning.whatif import WhatIf

_LONGEST = 3600
_LAST_SEED = 2**31 - 1


def supposing_arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """``--hold --lose --days --max-locations --seconds --seed``."""
    many = {"action": "append", "default": [], "type": typed}
    parser.add_argument("--hold", help=say.HOLD(lang), metavar="SCENE", **many)  # type: ignore[arg-type]  # argparse's own
    parser.add_argument("--lose", help=say.LOSE(lang), metavar="LOCATION..DATE", **many)  # type: ignore[arg-type]
    parser.add_argument("--days", help=say.MORE_DAYS(lang), metavar="+1", type=typed)
    parser.add_argument("--max-locations", help=say.MAX_LOCATIONS(lang), metavar="N", type=typed)
    parser.add_argument("--seconds", help=say.SECONDS(lang), metavar="N", type=typed)
    parser.add_argument("--seed", help=say.SEED(lang), metavar="S", type=typed)


def what_if(options: argparse.Namespace, desk: Desk) -> WhatIf:
    """What is to be supposed. Raises NotUnderstood, with what was expected."""
    return desk.what_if(Asked(options.hold, options.lose, options.days, options.max_locations))


def effort(options: argparse.Namespace) -> Effort:
    """How hard to look: as usual where nothing is said. Raises NotUnderstood."""
    usual = Effort()
    seconds, seed = options.seconds, options.seed
    return Effort(
        usual.deterministic_seconds if seconds is None else whole_number("--seconds", seconds, 1, _LONGEST),
        usual.steps,
        usual.seed if seed is None else whole_number("--seed", seed, 0, _LAST_SEED),
    )

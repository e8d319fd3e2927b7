"""Desks to make papers from: the fiction's seventh day, whole, by its documents alone, or copied to be written to."""

import shutil
from datetime import datetime
from pathlib import Path

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from tests.builders import DAY, at
from tests.property.hostile import FIXTURES

FICTION = FIXTURES / "fiction"
EVENING = at("19:45")


def fiction(lang: Lang = "fr", now: datetime = EVENING, folder: Path = FICTION) -> Desk:
    """The day at an instant."""
    return Desk(load(folder), Journal(folder, "ffff"), DAY, FixedClock(now), lang=lang, author="Inès")


def copied(target: Path) -> Path:
    """The production, to be written to."""
    shutil.copytree(FICTION, target)
    return target


def without_journal(target: Path) -> Path:
    """The documents alone."""
    shutil.copytree(FICTION, target, ignore=shutil.ignore_patterns("journal"))
    return target

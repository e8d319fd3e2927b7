"""Where entries rest: an append-only file a shooting day, checksummed, chained, read through TinyDB. See SPEC.md."""

from shootday.journal.compose import encode
from shootday.journal.journal import DayLog, Journal, default_device
from shootday.journal.playback import lines_until
from shootday.journal.storage import JournalStorage

__all__ = ["DayLog", "Journal", "JournalStorage", "default_device", "encode", "lines_until"]

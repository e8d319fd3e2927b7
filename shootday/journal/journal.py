"""The journal of a production: append durably, read, follow what others append, redact."""

import hashlib
import os
import re
import socket
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tinydb.table import Table

from shootday.entries import Draft, Entry
from shootday.errors import NotWritten, Refusal
from shootday.journal import files
from shootday.journal.codec import Record
from shootday.journal.compose import by_day, lines, numbered
from shootday.journal.drafts import draft_in, keep_draft_in
from shootday.journal.failures import gone, not_saved
from shootday.journal.lock import FolderLock
from shootday.journal.pause import without_collector
from shootday.journal.redaction import redacted, without_end
from shootday.journal.scan import Stand, follow, scan, understood
from shootday.journal.storage import TABLE, JournalStorage
from shootday.phrases import Said
from shootday.phrases import journal as say

LOCK_SECONDS = 2.0
"""How long an append waits for another program's append."""

_DAY_FILE = re.compile(r"\d{4}-\d{2}-\d{2}\.jsonl")
_NO_FILE = (0, 0)


@dataclass(frozen=True, slots=True)
class DayLog:
    """A day's entries in the order in which they were written, and everything that is wrong with its file."""

    entries: tuple[Entry, ...]
    problems: tuple[Said, ...]
    blocked: Said | None = None
    """Why this program may read the day but not write to it; None when it may."""


@dataclass(slots=True)
class _Seen:
    """How far this object has read a day's file, and what it read but has not handed on yet."""

    inode: int
    offset: int
    stand: Stand
    pending: tuple[Entry, ...] = ()


def default_device() -> str:
    """The end of the ids that this machine gives: SHOOTDAY_DEVICE, else four hex digits of the host's name."""
    asked = "".join(char for char in os.environ.get("SHOOTDAY_DEVICE", "") if char.isalnum())
    return asked[:16] or hashlib.sha256(socket.gethostname().encode()).hexdigest()[:4]


@dataclass(frozen=True, slots=True)
class _Batch:
    """What one append writes to one day's file."""

    day: date
    file: files.DayFile
    entries: tuple[Entry, ...]
    data: bytes
    after: Stand


def _day_of(path: Path) -> date | None:
    """The day that a file's name gives; None when it is not a journal's."""
    try:
        return date.fromisoformat(path.stem) if _DAY_FILE.fullmatch(path.name) else None
    except ValueError:
        return None


def _holds(path: Path) -> bool:
    """Whether a day's file has anything in it; what is not an ordinary file counts, so that reading it is refused."""
    try:
        status = path.lstat()
    except FileNotFoundError:  # taken away meanwhile
        return False
    return status.st_size > 0 or not stat.S_ISREG(status.st_mode)


class Journal:
    """The journal in a production's folder. Any number of processes may hold one; one object belongs to one thread."""

    def __init__(self, folder: Path, device: str | None = None) -> None:
        self.production_folder = folder
        self._folder = folder / "journal"
        self._device = device or default_device()
        self._lock = FolderLock(self._folder)
        self._seen: dict[date, _Seen] = {}
        self._blocked: set[date] = set()
        self._doubts: dict[date, tuple[int, bytes]] = {}
        """Where a failed append began, and its bytes, when the disk refused to take them back."""
        self._was_there = os.access(self._folder, os.F_OK)

    def days(self) -> tuple[date, ...]:
        """The days that have a journal, in order."""
        found = (_day_of(path) for path in self._folder.glob("*.jsonl") if _holds(path))
        return tuple(sorted(day for day in found if day))

    def read(self, day: date) -> DayLog:
        """Everything that the day's file holds. What cannot be read is named in ``problems``, never raised."""
        with without_collector():
            return self._load(day)[0]

    def verify(self, day: date) -> tuple[Said, ...]:
        """What is wrong with the day's file: sums, chain, repeated or unknown lines; empty when it is whole."""
        return self.read(day).problems

    def query(self, day: date) -> Table:
        """The day as a TinyDB table to search: ``where("fact")["kind"] == "punch"``.

        Each search takes in the file as it stands; a write through the table raises ``io.UnsupportedOperation``.
        """
        return Table(JournalStorage(self._path(day)), TABLE, cache_size=0)

    def poll(self, day: date) -> tuple[Entry, ...]:
        """What others have appended since this object last read, polled or appended; costs no more than what is new.

        A damaged tail, or a file that was replaced, makes it read the whole file; ``read`` names what is wrong.
        """
        if day not in self._seen:
            return self.read(day).entries
        with suppress(OSError):  # a disk that does not answer just now: what is new comes next time
            self._catch_up(day)
        seen = self._seen[day]
        fresh, seen.pending = seen.pending, ()
        return fresh

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Write the drafts, all of them or none; they are safe on disk when this returns. Raises NotWritten."""
        if not drafts:
            return ()
        batches: list[_Batch] = []
        with self._writing(), ExitStack() as stack:
            try:
                for day, its_drafts in by_day(drafts).items():
                    begun = day in self._seen and self._seen[day].offset > 0
                    file = stack.enter_context(files.opened(self._path(day), anew=not begun))
                    batches.append(self._batch(day, its_drafts, file))
                for batch in batches:
                    batch.file.append(batch.data)
            except OSError as error:
                raise NotWritten(self._wound_back(batches, error)) from error
            for batch in batches:
                self._note(batch)
        entries = {batch.day: iter(batch.entries) for batch in batches}
        return tuple(next(entries[draft.day]) for draft in drafts)

    def redact(self, day: date, entry_id: str) -> None:
        """Erase an entry's free text, and its amendments', from the folder; the entry and the chain of sums remain.

        Log the correction besides. Raises Refusal when there is no such entry, NotWritten when the disk or the lock
        fails.
        """
        path = self._path(day)
        with self._writing():
            data = files.read_from(path) if path.exists() else b""
            if scan(data, path.name).blocked:
                raise NotWritten(say.NEWER.said(file=path.name))
            erased = redacted(data, entry_id)
            if erased is None:
                raise Refusal(say.NO_SUCH_ENTRY.said(entry=entry_id, day=day))
            for side in self._sides(day):
                files.change(side, without_end(files.read_from(side)))
            files.change(path, erased)

    def draft(self, name: str) -> object:
        """Unfinished work that was kept under a name; None when there is none."""
        return draft_in(self._folder, name)

    def keep_draft(self, name: str, draft: object) -> None:
        """Keep unfinished work, in place of what was kept before; None drops it. Raises NotWritten."""
        with self._writing():
            keep_draft_in(self._folder, name, draft)

    def _path(self, day: date) -> Path:
        return self._folder / f"{day.isoformat()}.jsonl"

    def _sides(self, day: date) -> list[Path]:
        """The unfinished ends of the day's file that were set aside."""
        return sorted(self._folder.glob(f"{day.isoformat()}.torn-*"))

    def _status(self, day: date) -> tuple[int, int]:
        """Number and length of the day's file."""
        try:
            status = self._path(day).stat()
        except OSError:
            return _NO_FILE
        return status.st_ino, status.st_size

    def _load(self, day: date) -> tuple[DayLog, JournalStorage]:
        inode, _ = self._status(day)
        storage = JournalStorage(self._path(day))
        table = Table(storage, TABLE, cache_size=0)
        entries, odd, unknown = understood(((row.doc_id, row) for row in table), self._path(day).name)
        found = storage.scan
        blocked = found.blocked or unknown
        (self._blocked.add if blocked else self._blocked.discard)(day)
        self._doubts.pop(day, None)  # what is read is believed
        if not storage.unreadable:
            self._seen[day] = _Seen(inode, found.whole, found.stand)
        problems = (*found.problems, *odd, *self._besides(day, storage))
        return DayLog(entries, problems, blocked), storage

    def _besides(self, day: date, storage: JournalStorage) -> Iterator[Said]:
        """What is wrong besides the lines: the file cannot be read, is another day's, or had its end cut off once."""
        if storage.unreadable:
            yield storage.unreadable
        if storage.scan.day not in (None, day.isoformat()):
            yield say.WRONG_DAY.said(file=self._path(day).name, day=storage.scan.day)
        for side in self._sides(day):
            yield say.SET_ASIDE.said(file=side.name)

    def _catch_up(self, day: date) -> None:
        """Take in the lines behind what was seen; whole where they do not simply follow it, or nothing was seen yet."""
        seen = self._seen.get(day)
        if seen is None:
            self._whole(day)
            return
        if day in self._doubts:
            return
        inode, size = self._status(day)
        if (inode, size) in {(seen.inode, seen.offset), _NO_FILE}:
            return
        if inode == seen.inode and size > seen.offset:
            data = files.read_from(self._path(day), seen.offset)
            if (tail := follow(data, seen.stand)) is not None:
                records, seen.stand = tail
                entries, odd, _ = understood(((0, record.document) for record in records), "")
                if not odd:
                    seen.pending += entries
                    seen.offset += data.rfind(b"\n") + 1
                    return
        self._start_over(day, seen)

    def _start_over(self, day: date, seen: _Seen) -> None:
        """Read the whole file; what comes after the last line seen is new (a redacted file has the same sums)."""
        log, records = self._whole(day)
        now = self._seen[day]
        known = next((at for at, record in enumerate(records, 1) if record.sum == seen.stand.sum), None)
        later = records[known:] if known else [record for record in records if record.n >= seen.stand.n]
        if now.stand.n < seen.stand.n:  # lines are gone that were on disk: no number twice, and the gap shows
            now.stand, later = seen.stand, records
        new = {record.document["id"] for record in later}
        now.pending = seen.pending + tuple(entry for entry in log.entries if entry.id in new)

    def _whole(self, day: date) -> tuple[DayLog, list[Record]]:
        """The whole file, or the OSError that kept it from being read."""
        log, storage = self._load(day)
        if storage.failure:
            raise storage.failure
        return log, [record for _, record in storage.scan.records]

    def _batch(self, day: date, drafts: Sequence[Draft], file: files.DayFile) -> _Batch:
        """What is to be written, after all that stands in the file; an unfinished end is set aside."""
        if day in self._doubts:
            file.take_back(*self._doubts[day])
            del self._doubts[day]
        self._catch_up(day)
        if day in self._blocked:
            raise NotWritten(say.NEWER.said(file=self._path(day).name))
        seen = self._seen[day]
        if (torn := file.size - seen.offset) > 0:
            file.set_aside(torn)
        entries = numbered(drafts, seen.stand.n, self._device)
        data, after = lines(entries, seen.stand)
        return _Batch(day, file, entries, data, after)

    def _note(self, batch: _Batch) -> None:
        end = batch.file.size + len(batch.data)
        self._seen[batch.day] = _Seen(batch.file.inode, end, batch.after, self._seen[batch.day].pending)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            if not self._folder.is_dir():
                if self._was_there:  # a disk that was pulled leaves an empty folder
                    raise NotWritten(gone(self._folder))
                files.make_folder(self._folder)
                self._was_there = True
            with self._lock.held(LOCK_SECONDS):
                yield
        except OSError as error:
            raise NotWritten(not_saved(error, self._folder)) from error

    def _wound_back(self, batches: Sequence[_Batch], error: OSError) -> Said:
        left = [batch for batch in batches if not batch.file.undo()]
        if not left:
            return not_saved(error, self._folder)
        self._doubts |= {batch.day: (batch.file.size, batch.data) for batch in left}
        return say.UNSURE.said(reason=error.strerror or str(error))

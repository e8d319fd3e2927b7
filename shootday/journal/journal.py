"""The journal of a production: append durably, read, follow what others append, redact."""

import errno
import hashlib
import os
import re
import socket
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tinydb.table import Table

from shootday.entries import Draft, Entry
from shootday.errors import NotWritten, Refusal
from shootday.journal import files
from shootday.journal.codec import VERSION, NewerError, redact_line
from shootday.journal.compose import by_day, lines, numbered
from shootday.journal.lock import held
from shootday.journal.scan import Scan, Stand, follow, scan, stand_after, understood
from shootday.journal.storage import TABLE, JournalStorage
from shootday.phrases import Said
from shootday.phrases import journal as say

LOCK_SECONDS = 2.0
"""How long an append waits for another program's append."""

_DAY_FILE = re.compile(r"\d{4}-\d{2}-\d{2}\.jsonl")
_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_NO_FILE = (0, 0)
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}


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


class Journal:
    """The journal in a production's folder. Any number of processes may hold one; one object belongs to one thread."""

    def __init__(self, folder: Path, device: str | None = None) -> None:
        self._folder = folder / "journal"
        self._device = device or default_device()
        self._seen: dict[date, _Seen] = {}
        self._blocked: set[date] = set()

    def days(self) -> tuple[date, ...]:
        """The days that have a journal, in order."""
        found = (_day_of(path) for path in self._folder.glob("*.jsonl") if path.stat().st_size)
        return tuple(sorted(day for day in found if day))

    def read(self, day: date) -> DayLog:
        """Everything that the day's file holds. What cannot be read is named in ``problems``, never raised."""
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
                    file = stack.enter_context(files.opened(self._path(day)))
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
        """Erase an entry's free text from the disk; the entry and the chain of sums remain. Log the correction besides.

        An amendment's own text stands in the amendment's line: redact that one too. Raises Refusal when there is no
        such entry, NotWritten when the disk or the lock fails.
        """
        path = self._path(day)
        with self._writing():
            data = path.read_bytes() if path.exists() else b""
            if scan(data, path.name).blocked:
                raise NotWritten(say.NEWER.said(file=path.name))
            erased = redact_line(data, entry_id)
            if erased is None:
                raise Refusal(say.NO_SUCH_ENTRY.said(entry=entry_id, day=day))
            if erased != data:
                files.replace(path, erased)

    def _path(self, day: date) -> Path:
        return self._folder / f"{day.isoformat()}.jsonl"

    def _status(self, day: date) -> tuple[int, int]:
        """Number and length of the day's file."""
        try:
            status = self._path(day).stat()
        except OSError:
            return _NO_FILE
        return status.st_ino, status.st_size

    def _load(self, day: date) -> tuple[DayLog, Scan]:
        inode, _ = self._status(day)
        storage = JournalStorage(self._path(day))
        table = Table(storage, TABLE, cache_size=0)
        entries, unknown = understood(((row.doc_id, row) for row in table), self._path(day).name)
        found = storage.scan
        blocked = found.blocked or (unknown[0] if unknown else None)
        (self._blocked.add if blocked else self._blocked.discard)(day)
        if not storage.unreadable:
            self._seen[day] = _Seen(inode, found.whole, found.stand)
        problems = (*found.problems, *unknown, *self._besides(day, storage))
        return DayLog(entries, problems, blocked), found

    def _besides(self, day: date, storage: JournalStorage) -> Iterator[Said]:
        """What is wrong besides the lines: the file cannot be read, is another day's, or had its end cut off once."""
        if storage.unreadable:
            yield storage.unreadable
        if storage.scan.day not in (None, day.isoformat()):
            yield say.WRONG_DAY.said(file=self._path(day).name, day=storage.scan.day)
        for side in sorted(self._folder.glob(f"{day.isoformat()}.torn-*")):
            yield say.SET_ASIDE.said(file=side.name)

    def _catch_up(self, day: date) -> None:
        """Take in the lines behind what was seen; whole again where they do not simply follow it."""
        seen = self._seen[day]
        inode, size = self._status(day)
        if (inode, size) in {(seen.inode, seen.offset), _NO_FILE}:
            return
        if inode == seen.inode and size > seen.offset:
            data = files.read_from(self._path(day), seen.offset)
            if (tail := follow(data, seen.stand)) is not None:
                records, seen.stand = tail
                entries, unknown = understood(((0, record.document) for record in records), "")
                if not unknown:
                    seen.pending += entries
                    seen.offset += data.rfind(b"\n") + 1
                    return
        self._start_over(day, seen)

    def _start_over(self, day: date, seen: _Seen) -> None:
        """Read the whole file; what comes after the last line seen is new (a redacted file has the same sums)."""
        log, found = self._load(day)
        records = [record for _, record in found.records]
        known = next((at for at, record in enumerate(records, 1) if record.sum == seen.stand.sum), None)
        later = records[known:] if known else [record for record in records if record.n >= seen.stand.n]
        new = {record.document["id"] for record in later}
        self._seen[day].pending = seen.pending + tuple(entry for entry in log.entries if entry.id in new)

    def _batch(self, day: date, drafts: Sequence[Draft], file: files.DayFile) -> _Batch:
        try:
            stand = self._stand(day, file)
        except NewerError as error:
            raise NotWritten(say.NEWER.said(file=self._path(day).name)) from error
        if day in self._seen:
            self._catch_up(day)
        entries = numbered(drafts, stand.n, self._device)
        data, after = lines(entries, stand)
        return _Batch(day, file, entries, data, after)

    def _stand(self, day: date, file: files.DayFile) -> Stand:
        """Where the day's chain stands, from the first and last lines alone; an unfinished end is set aside."""
        if day in self._blocked:
            raise NewerError(VERSION)
        if not file.size:
            return Stand()
        stand_after(file.first_line())
        *whole, torn = file.tail().split(b"\n")
        if torn:
            file.set_aside(len(torn))
        if not whole:
            return Stand()
        return stand_after(whole[-1]) or self._stand_of_damaged(day)

    def _stand_of_damaged(self, day: date) -> Stand:
        """The last line is damaged: the chain goes on from the last sound one, under a number nobody has."""
        found = scan(files.read_from(self._path(day), 0), "")
        if found.blocked:
            raise NewerError(VERSION)
        return Stand(found.stand.n, found.stand.sum or "")

    def _note(self, batch: _Batch) -> None:
        pending = self._seen[batch.day].pending if batch.day in self._seen else ()
        end = batch.file.size + len(batch.data)
        self._seen[batch.day] = _Seen(batch.file.inode, end, batch.after, pending)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            files.make_folder(self._folder)
            with held(self._folder, LOCK_SECONDS):
                yield
        except OSError as error:
            raise NotWritten(self._why(error)) from error

    def _why(self, error: OSError) -> Said:
        if error.errno in _FULL:
            return say.DISK_FULL.said()
        if error.errno in _CLOSED:
            return say.FORBIDDEN.said(folder=self._folder)
        return say.DISK_FAILED.said(reason=error.strerror or str(error))

    def _wound_back(self, batches: Sequence[_Batch], error: OSError) -> Said:
        undone = [batch.file.undo() for batch in batches]
        if all(undone):
            return self._why(error)
        return say.UNSURE.said(reason=error.strerror or str(error))

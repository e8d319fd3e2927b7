"""Appends notes to a journal and acknowledges each on its output: ``journal_writer.py FOLDER DEVICE COUNT``."""

import sys
from pathlib import Path

from shootday.journal import Journal
from tests.unit.journal.journal_drafts import note


def main() -> None:
    folder, device, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    journal = Journal(folder, device)
    for number in range(count):
        (entry,) = journal.append([note(f"{device} {number}")])
        sys.stdout.write(entry.id + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""What comes in by the command line and what is printed: in any locale, whoever has closed the streams."""

import os
import sys

UTF_8 = "utf-8"


def open_streams() -> None:
    """Let nothing that is printed fail on a character, or on a stream that was closed before the program began."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding=UTF_8))  # noqa: SIM115, PTH123 - as long as the program
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def typed(word: str) -> str:
    """A text (not a path) of the command line: UTF-8 if it can be, whatever the locale took it for."""
    try:
        return os.fsencode(word).decode(UTF_8)
    except UnicodeError:  # neither one nor the other: the text's own reader drops what is not a character
        return word


def print_machine(text: str) -> None:
    """Print what a program will read: UTF-8, whatever the locale."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding=UTF_8, errors="strict")
    print(text)


def print_last(text: str, *, ok: bool) -> None:
    """Print what became of a request. The exit code tells it too: a reader who has left does not change it."""
    try:
        print(text, file=sys.stdout if ok else sys.stderr, flush=True)
    except OSError:  # what the stream could not take is still in its buffer
        abandon()


def abandon() -> None:
    """Print nowhere from now on: what is left unprinted must not fail again when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)

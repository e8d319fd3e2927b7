"""What has to hold of any document, journal or line, however bad: the judges of hostile tests and of the long run."""

import unicodedata
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from shootday.clock import FixedClock
from shootday.day.span import day_span
from shootday.desk import Desk
from shootday.errors import BadDocuments, NotUnderstood
from shootday.exchange import check, fault_text, load
from shootday.journal import Journal
from shootday.logline import Context, Proposal, complete, parse
from shootday.logline.punches import EXCEPT
from shootday.logline.tokens import fold
from shootday.phrases import Lang
from shootday.phrases import logline as say
from shootday.production.production import Production
from shootday.spans import later
from tests.everything import everything
from tests.property.hostile import FILMS, write

LANGS: tuple[Lang, Lang] = ("fr", "en")
RECORDED_DAY = date(2026, 10, 24)
_NOON = 8 * 60


def is_plain(text: str) -> bool:
    """Whether a text can be printed anywhere: no control, no surrogate, nothing that turns the reading direction."""
    return all(c in "\n\u200c" or unicodedata.category(c) not in {"Cc", "Cs", "Cf", "Zl", "Zp"} for c in text)


def judge_documents(files: dict[str, bytes]) -> str:
    """The faults of a folder can be shown; without any, its first days open and all that is said of them is plain."""
    with TemporaryDirectory() as root:
        folder = write(Path(root) / "film", files)
        faults = check(folder)
        for fault in faults:
            for lang in LANGS:
                line = fault_text(fault, folder, lang)
                assert is_plain(line), line
                assert "\n" not in line
        if faults:
            with pytest.raises(BadDocuments) as caught:
                load(folder)
            assert caught.value.faults == faults
            return "refused"
        production = load(folder)
        for day in production.plan.days[:2]:
            _judge_day(folder, production, day.date)
        return "opened"


def _judge_day(folder: Path, production: Production, day: date) -> None:
    span = day_span(production, production.plan, day)
    for lang, at in zip(LANGS, (span.start, later(span.start, _NOON)), strict=True):
        told = everything(_desk(folder, production, day, at, lang))
        for name, text in told.items():
            assert is_plain(text), (name, text)


def _desk(folder: Path, production: Production, day: date, at: datetime, lang: Lang) -> Desk:
    return Desk(production, Journal(folder, "ffff"), day, FixedClock(at), lang=lang, author="essai")


def judge_journal(data: bytes) -> str:
    """A day's file is read without a word too many, told in full, and written on or refused in a sentence."""
    with TemporaryDirectory() as root:
        folder = write(Path(root) / "film", {name: text.encode() for name, text in FILMS["clock-change"].items()})
        (folder / "journal").mkdir()
        file = folder / "journal" / f"{RECORDED_DAY}.jsonl"
        file.write_bytes(data)
        log = Journal(folder, "ffff").read(RECORDED_DAY)
        for problem in log.problems:
            assert all(is_plain(problem.text(lang)) for lang in LANGS)
        production = load(folder)
        _judge_day(folder, production, RECORDED_DAY)
        span = day_span(production, production.plan, RECORDED_DAY)
        desk = _desk(folder, production, RECORDED_DAY, later(span.start, _NOON), "fr")
        outcome = desk.log("note après")
        assert is_plain(outcome.text)
        after = Journal(folder, "ffff").read(RECORDED_DAY).entries
        assert after == (*log.entries, *outcome.entries)
        return "written on" if outcome.ok else "refused"


def meaning(line: str, context: Context) -> Proposal | NotUnderstood:
    """The proposal, or the refusal; anything else that is raised is a failure."""
    try:
        return parse(line, context)
    except NotUnderstood as error:
        return error


def judge_line(line: str, context: Context) -> str:
    """A line is proposed or refused in plain words, and what it could become goes on from what was typed."""
    found = meaning(line, context)
    for lang in LANGS:
        text = found.said.text(lang) if isinstance(found, NotUnderstood) else found.understood.text(lang)
        assert text
        assert is_plain(text), text
    if isinstance(found, NotUnderstood):
        assert all(map(is_plain, found.meanings)), found.meanings
    else:
        assert all(drafted.model_dump_json() for _, drafted in found.drafts)
    head = line[: max((n + 1 for n, char in enumerate(line) if char.isspace()), default=0)]
    whole = isinstance(meaning(head, context), Proposal)
    for offered in complete(line, context):
        if line.count('"') % 2 == 0:
            assert offered.startswith(head), (line, offered)
            _judge_offer(head, offered, context, whole=whole)
    return "refused" if isinstance(found, NotUnderstood) else "understood"


def _judge_offer(head: str, offered: str, context: Context, *, whole: bool) -> None:
    """What is offered is never what the line then calls unknown; behind a line with a meaning it has one too."""
    word = offered[len(head) :]
    found = meaning(offered, context)
    if word.endswith(":") or word in EXCEPT or isinstance(found, Proposal):
        return
    assert not whole, (head, offered, found.said.text("en"))
    if found.said.phrase in (say.UNKNOWN, say.NOT_A_SUBJECT):
        assert fold(str(found.said.facts["word"]).strip('"')) != fold(word.strip('"')), (head, offered)


def judge_desk(desk: Desk, line: str) -> None:
    """The desk previews, completes and logs a line as one: what was shown before Enter is what Enter does."""
    shown = desk.preview(line)
    desk.complete(line)
    outcome = desk.log(line)
    assert is_plain(shown.text)
    assert is_plain(outcome.text)
    if outcome.ok:
        assert shown.ok
    if outcome.understood is None:
        assert not shown.ok or outcome.entries

"""The command line under bad conditions: closed streams, odd locales, odd words, odd folders."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shootday.cli.main import run
from shootday.cli.samples import copy_cut
from shootday.entries import Decision, DecisionAction, Draft
from shootday.journal import Journal
from tests.builders import DAY, at

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell, pipes and permissions")

ROOT = Path(__file__).parents[3]
FICTION = ROOT / "fixtures" / "fiction"
AT_1110 = ["--at", "2026-10-14T11:10", "--lang", "en"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The fiction day as it was on disk at 11:10."""
    target = tmp_path / "fiction"
    copy_cut(FICTION, target, DAY, at("11:10"))
    return target


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """A shell line in which ``$SD`` is the program; what it prints is buffered, as it is for its users."""
    known = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    known |= {"PYTHONPATH": str(ROOT), "SD": f"{sys.executable} -m shootday", **environment}
    return subprocess.run(["bash", "-c", line], capture_output=True, env=known, check=False, timeout=60)


def modes(folder: Path) -> set[str]:
    paths = [folder, *folder.rglob("*")]
    return {f"{'d' if path.is_dir() else 'f'}{stat.S_IMODE(path.stat().st_mode):o}" for path in paths}


def journal_of(folder: Path) -> bytes:
    return (folder / "journal" / f"{DAY}.jsonl").read_bytes()


# -- what is printed, and to whom -------------------------------------------------------------------------------------


def test_a_refused_line_is_never_exit_0_even_when_nobody_reads_why(folder: Path) -> None:
    before = journal_of(folder)
    found = shell(
        f"$SD log '{folder}' 'blorg 12' --at 2026-10-14T11:10 2>&1 >/dev/null | true; exit ${{PIPESTATUS[0]}}"
    )

    assert (found.returncode, journal_of(folder)) == (2, before)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_line_on_disk_is_exit_0_even_when_saying_so_fails(folder: Path) -> None:
    found = shell(f"$SD log '{folder}' 'note belle lumière' --at 2026-10-14T11:10 >/dev/full")

    assert (found.returncode, found.stderr) == (0, b"")
    assert "belle lumière".encode() in journal_of(folder)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_answer_that_cannot_be_written_is_a_sentence_and_exit_4() -> None:
    found = shell(f"$SD state '{FICTION}' --day J7 --lang en >/dev/full")

    assert found.returncode == 4
    assert found.stderr.startswith(b"the system answered")
    assert found.stderr.count(b"\n") == 1


def test_a_reader_who_leaves_is_no_error() -> None:
    found = shell(f"$SD journal '{FICTION}' --day J7 --json | head -1; exit ${{PIPESTATUS[0]}}")

    assert (found.returncode, found.stdout, found.stderr) == (0, b"{\n", b"")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&-"])
def test_without_streams_the_app_says_that_it_needs_a_terminal(closed: str) -> None:
    found = shell(f"$SD open '{FICTION}' --day J7 --lang en {closed}")

    assert found.returncode == 3
    assert found.stderr.startswith(b"a terminal is needed")


def test_ctrl_c_is_never_exit_0(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("shootday.cli.main._dispatch", interrupted)
    assert run(["log", "x", "y"]) == 130


def test_json_is_the_same_bytes_in_every_locale_and_time_zone() -> None:
    line = f"$SD budget '{FICTION}' --day J7 --json --lang fr"
    utf8 = shell(line, LC_ALL="C.UTF-8", TZ="UTC")

    assert "Équipe".encode() in utf8.stdout
    assert shell(line, LC_ALL="C", PYTHONUTF8="0", TZ="Asia/Tokyo").stdout == utf8.stdout
    assert shell(line, PYTHONIOENCODING="latin-1").stdout == utf8.stdout


def test_accents_reach_the_journal_in_every_locale(folder: Path) -> None:
    line = f"$SD log '{folder}' 'note belle lumière' --author Inès --at 2026-10-14T11:10"

    assert shell(line, LC_ALL="C", PYTHONUTF8="0").returncode == 0
    assert "belle lumière".encode() in journal_of(folder)
    assert "Inès".encode() in journal_of(folder)


# -- odd words --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-10-14T11:10", "2026-10-14T11:10:00+02:00"),
        ("2026-10-14T11:10+02:00", "2026-10-14T11:10:00+02:00"),
        ("2026-10-14T09:10Z", "2026-10-14T11:10:00+02:00"),
        ("2026-10-14T18:10+09:00", "2026-10-14T11:10:00+02:00"),
    ],
)
def test_an_offset_in_an_instant_counts(typed: str, meant: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["state", str(FICTION), "--at", typed, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["as_of"] == meant


@pytest.mark.parametrize("words", [["--at", ""], ["--as-of", ""], ["--day", ""]])
def test_an_empty_word_is_not_the_same_as_none(words: list[str]) -> None:
    assert run(["state", str(FICTION), *words]) in {2, 3}


@pytest.mark.parametrize("speed", ["0", "-1", "nan", "inf", "-inf", "1e308", "fast", ""])
def test_a_replay_only_goes_forward(speed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(["replay", str(FICTION), f"--speed={speed}", "--lang", "en"])
    assert left.value.code == 2
    assert "--speed: bad value" in capsys.readouterr().err


def test_a_replay_takes_no_instant_that_it_would_not_heed() -> None:
    with pytest.raises(SystemExit) as left:
        run(["replay", str(FICTION), "--headless", "--at", "2026-10-14T11:10"])
    assert left.value.code == 2


@pytest.mark.parametrize("author", ["\x07", "\u202e", "\udcff", " "])
def test_an_author_of_no_visible_character_is_the_user_of_the_laptop(folder: Path, author: str) -> None:
    assert run(["log", str(folder), "note ok", "--author", author, *AT_1110]) == 0


@pytest.mark.parametrize(
    ("by", "code"), [("\x07, \x07", 3), ("\u202e,\u202e", 3), ("\udcff, f", 3), ("n" * 5000 + ", f", 0), ("n, f, f", 0)]
)
def test_a_signature_holds_a_name_and_a_function_that_can_be_read(folder: Path, by: str, code: int) -> None:
    proposal = Decision(action=DecisionAction.PROPOSED, option="opt-1")
    Journal(folder).append([Draft(day=DAY, happened_at=at("11:00"), written_at=at("11:00"), author="x", fact=proposal)])

    assert run(["validate", str(folder), "--by", by, *AT_1110]) == code


def test_words_of_the_command_line_cannot_colour_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["state", str(FICTION), "--day", "\x1b[31mJ7"]) == 3
    assert "\x1b" not in capsys.readouterr().err


# -- odd folders ------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("no_umask")
def test_what_is_made_is_its_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    assert run(["new", str(tmp_path / "made" / "film")]) == 0
    copy_cut(FICTION, tmp_path / "copied" / "film", DAY, at("11:10"))
    assert run(["log", str(tmp_path / "copied" / "film"), "note ok", *AT_1110]) == 0

    assert modes(tmp_path / "made") == modes(tmp_path / "copied") == {"d700", "f600"}


def test_a_demo_without_a_terminal_copies_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert run(["demo"]) == 3
    assert not any(tmp_path.iterdir())


def test_a_replay_leaves_what_is_no_document_where_it_is(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "callsheets" / "endless").symlink_to("/dev/zero")
    (folder / "film.mov").write_bytes(b"film")
    copy_cut(folder, tmp_path / "copy", DAY, at("11:10"))

    assert run(["replay", str(folder), "--headless", "--json"]) == 0
    copied = {str(path.relative_to(tmp_path / "copy")) for path in (tmp_path / "copy").rglob("*")}
    assert copied.isdisjoint({"pipe", "callsheets/endless", "film.mov"})


def test_a_copy_that_the_disk_refuses_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("shootday.cli.replay.tempfile.TemporaryDirectory", lambda **_: _Folder(tmp_path / "file"))
        assert run(["replay", str(FICTION), "--headless", "--lang", "en"]) == 4
    assert "could not be made: " in capsys.readouterr().err


class _Folder:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> str:
        return str(self.path)

    def __exit__(self, *_: object) -> None:
        pass


def test_what_is_wrong_with_the_journal_is_said_beside_the_answer(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "journal" / f"{DAY}.jsonl"
    path.write_bytes(path.read_bytes() + b"garbage\n")

    assert run(["journal", str(folder), "--json", *AT_1110]) == 0
    found = capsys.readouterr()
    assert json.loads(found.out)["entries"]
    assert "this line is damaged" in found.err


# -- what the ledger keeps quiet --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "amended"),
    [
        ("inc harcèlement", "note c'est Basile"),
        ("inc harcèlement", "inc autre par Basile"),
        ("inc harcèlement", "inc retard basile"),
        ("note c'est Basile", "inc harcèlement"),
        ("inc maladie 20m ana", "note une grippe"),
        ("inc maladie 20m ana", "inc autre 20m ana une grippe"),
        ("inc autre 20m ana une grippe", "inc maladie 20m ana"),
    ],
)
def test_an_amendment_tells_nothing_of_what_is_kept_quiet(folder: Path, line: str, amended: str) -> None:
    assert run(["log", str(folder), line, *AT_1110]) == 0
    before = journal_of(folder)
    number = json.loads(before.splitlines()[-1])["n"]

    assert run(["log", str(folder), f"corrige {number} {amended}", *AT_1110]) == 3
    assert journal_of(folder) == before


@pytest.mark.parametrize(
    ("line", "amended"),
    [("inc harcèlement", "inc harcèlement 10:30"), ("inc maladie 20m ana", "inc maladie 30m ana")],
)
def test_what_is_kept_quiet_can_still_be_put_right(folder: Path, line: str, amended: str) -> None:
    assert run(["log", str(folder), line, *AT_1110]) == 0
    number = json.loads(journal_of(folder).splitlines()[-1])["n"]

    assert run(["log", str(folder), f"corrige {number} {amended}", *AT_1110]) == 0

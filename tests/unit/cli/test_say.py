"""``say``: a day told as lines, and lines typed in, with a pipe in the place of a terminal."""

import io
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from shootday.cli.conversation import Conversation
from shootday.cli.main import run
from shootday.cli.samples import copy_cut
from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.entries import Draft, Entry
from shootday.errors import NotWritten
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from shootday.phrases import journal as troubles
from shootday.phrases import spoken as phrases
from tests.builders import DAY, at

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"
QUESTIONS = (
    "?\n\n?alertes\n?équipe\n?suite\n?heures bruno\n?heures lilas\n?heures\n?heures zzz\n?heures c\n"
    "?journal\n?encore\n?blorg\n12A blorg\n999Z ok\nin ana blorg\nok\n"
)
ODD = re.compile(r"[\x00-\x1f\x7f\u2190-\u21ff\u2500-\u25ff€×·]|!!|  | [+-]\d")

Speak = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The fiction day as it was on disk at 11:10."""
    target = tmp_path / "fiction"
    copy_cut(FICTION, target, DAY, at("11:10"))
    return target


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Speak:
    """Pipe a text into the command: its exit code and the lines told."""

    def piped(folder: Path, text: str, *words: str, lang: Lang = "fr") -> tuple[int, list[str]]:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        when = () if words else ("--at", "2026-10-14T11:10")
        code = run(["say", str(folder), *when, *words, "--author", "Odile", "--lang", lang])
        told = capsys.readouterr()
        assert told.err == ""
        return code, told.out.splitlines()

    return piped


def journal_text(folder: Path) -> str:
    return (folder / "journal" / f"{DAY}.jsonl").read_text(encoding="utf-8")


class FullDisk(Journal):
    """A journal whose disk is full for as long as one says."""

    full = False

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        if self.full:
            raise NotWritten(troubles.DISK_FULL.said())
        return super().append(drafts)


def talk(folder: Path, lang: Lang = "fr") -> tuple[Conversation, FullDisk]:
    disk = FullDisk(folder)
    desk = Desk(load(folder), disk, DAY, FixedClock(at("11:10")), lang=lang, author="Odile")
    return Conversation(desk, lang), disk


@pytest.mark.parametrize("when", ["2026-10-14T06:00", "2026-10-14T11:10", "2026-10-14T18:00", "2026-10-15T01:30"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_line_told_is_a_sentence_without_a_sign_that_is_spelt_out(lang: Lang, when: str, speak: Speak) -> None:
    _, lines = speak(FICTION, QUESTIONS, "--at", when, lang=lang)

    assert len(lines) > 40
    assert [line for line in lines if ODD.search(line) or not line.endswith((".", "?")) or line != line.strip()] == []


def test_the_day_opens_on_where_it_stands(speak: Speak) -> None:
    code, lines = speak(folder=FICTION, text="")

    assert code == 0
    assert lines[:6] == [
        "L'Horloge de Saint-Ombre, jour 7 sur 24, mercredi 14 octobre 2026.",
        "Il est 11 h 10.",
        "45 minutes de retard.",
        "Fin prévue à 17 h 15, au plan 17 h 00.",
        "Séquence 12B, en pause.",
        "Prochaine limite à 12 h 30, dans 1 heure 20 minutes, pause due avant 6 heures de travail, Bertille Ventouse.",
    ]
    assert lines[-1] == "Fermé. 0 entrée par vous."


def test_alerts_of_one_rule_are_one_line_with_the_first_names_and_all_of_them_when_asked(speak: Speak) -> None:
    _, lines = speak(FICTION, "?alerts\n", "--at", "2026-10-14T19:45", lang="en")

    over = [line for line in lines if "day over 10 hours" in line]
    assert [line.count(",") for line in over] == [3, 36]
    assert over[0] == (
        "Alert: day over 10 hours, 36 people: Margot Ventdebout, Basile Tambourin, Inès Carambole and 33 others."
    )
    assert "Rule: IDCC 2642 art. VI.3.1.1 (B-07)." in lines


def test_a_line_is_acknowledged_once_it_is_on_disk(folder: Path, speak: Speak) -> None:
    code, lines = speak(folder, "12B reprise\nnote belle lumière\n?\n")

    assert code == 0
    assert "Enregistré : Séquence 12B : reprise à 11 h 10." in lines
    assert "Enregistré : Note à 11 h 10 : belle lumière." in lines
    assert "Depuis 11 h 10, retard réduit de 5 minutes, 2 entrées." in lines
    assert lines[-1] == "Fermé. 2 entrées par vous."
    assert "belle lumière" in journal_text(folder)


@pytest.mark.parametrize(
    ("lines", "code"), [("note a\n12A blorg\n", 2), ("?blorg\n?\n\n", 0), ("999Z ok\nnote a\n", 2), ("\ufeff?\n", 0)]
)
def test_the_exit_code_is_that_of_the_first_entry_not_saved(folder: Path, lines: str, code: int, speak: Speak) -> None:
    assert speak(folder, lines)[0] == code


def test_what_was_not_understood_comes_with_its_meanings_as_they_are_typed(folder: Path, speak: Speak) -> None:
    _, lines = speak(folder, "ok\n")

    assert "Pas compris. Quelle séquence ?" in lines
    assert "Peut-être : 12A ok." in lines


def test_a_day_read_as_it_was_refuses_entries(speak: Speak) -> None:
    code, lines = speak(FICTION, "note a\n", "--as-of", "2026-10-14T11:10")

    assert code == 3
    assert any(line.startswith("Refusé, rien n'est enregistré.") for line in lines)


def test_the_end_asked_for_leaves_the_rest_of_the_input_alone(folder: Path, speak: Speak) -> None:
    code, _ = speak(folder, "?fin\nnote jamais\n")

    assert code == 0
    assert "jamais" not in journal_text(folder)


@pytest.mark.parametrize("word", ["?alertes", "?ALERTS", "? alertes", "?al"])
def test_a_question_is_understood_in_both_languages_and_by_its_beginning(folder: Path, word: str) -> None:
    conversation, _ = talk(folder)

    assert conversation.answer(word) == conversation.answer("?alertes")


def test_the_help_names_every_question(folder: Path) -> None:
    told = talk(folder)[0].answer("?aide")

    assert all(any(line.startswith(f"?{phrase('fr')}") for line in told) for phrase in phrases.QUESTIONS.values())


def test_what_the_disk_refuses_is_kept_and_written_once_when_asked_again(folder: Path) -> None:
    conversation, disk = talk(folder)
    disk.full = True
    refused = conversation.answer("note vent")
    again = conversation.answer("?encore")
    disk.full = False
    retried = conversation.answer("?encore")

    assert refused[0] == "Non enregistré : le disque est plein. Libérer de la place, puis valider de nouveau."
    assert refused[1:] == (
        "Compris : Note à 11 h 10 : vent.",
        "La ligne est gardée. Taper ?encore pour réessayer.",
    )
    assert again == refused[:2]
    assert retried == ("Enregistré : Note à 11 h 10 : vent.",)
    assert conversation.answer("?encore") == ("Rien n'attend d'être enregistré.",)
    assert conversation.exit_code == 0
    assert journal_text(folder).count('"vent"') == 1


def test_a_kept_line_that_is_typed_again_is_written_once(folder: Path) -> None:
    conversation, disk = talk(folder, "en")
    disk.full = True
    conversation.answer("note one")
    disk.full = False

    assert conversation.answer("note one") == ("Saved: Note at 11:10: one.",)
    assert conversation.exit_code == 0
    assert journal_text(folder).count('"one"') == 1


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("bruno", "Bruno Barnum : arrivée à 6 h 50, pas de départ."),
        ("Solange", "Ana Mirabelle : arrivée à 7 h 10, pas de départ."),
        ("petitp", "Lilas Petitpont : convocation à 14 h 30."),
        ("octave", "Octave Bellepluie : absence constatée."),
        ("verd", "Plusieurs personnes : Ana Mirabelle, Céleste Rocambole."),
        ("zzz", "Personne ne s'appelle zzz."),
    ],
)
def test_hours_are_found_by_a_name_or_a_role_or_its_beginning(folder: Path, name: str, told: str) -> None:
    assert talk(folder)[0].answer(f"?heures {name}")[0] == told


def test_a_line_saved_takes_those_that_were_kept_along(folder: Path) -> None:
    conversation, disk = talk(folder, "en")
    disk.full = True
    conversation.answer("note one")
    disk.full = False

    assert conversation.answer("note two") == ("Saved: Note at 11:10: two.", "Saved: Note at 11:10: one.")


def test_what_is_still_kept_at_the_end_is_named_and_ends_in_four(folder: Path) -> None:
    conversation, disk = talk(folder, "en")
    disk.full = True
    conversation.answer("note lost")

    assert "Mind, this line is not saved: Note at 11:10: lost." in conversation.close()
    assert conversation.exit_code == 4


def test_entries_from_another_window_and_the_alerts_they_bring_are_told_once(folder: Path) -> None:
    conversation, _ = talk(folder)
    elsewhere = Desk(load(folder), Journal(folder), DAY, FixedClock(at("11:10")), lang="fr", author="Bruno")
    elsewhere.log("carte Z999 sortie")

    told = conversation.news()
    assert [re.sub(r"\d+", "n", line, count=1) for line in told] == [
        "Entrée n, Bruno. Carte Z999 : sortie de caméra à 11 h 10.",
        "Alerte : carte Zn, moins de deux copies vérifiées.",
    ]
    assert conversation.news() == ()
    assert conversation.answer("note a") == ("Enregistré : Note à 11 h 10 : a.",)


class HandClock:
    """A clock that is put forward by hand."""

    def __init__(self, shown: str) -> None:
        self.shown = shown

    def now(self) -> datetime:
        return at(self.shown)


def test_a_limit_that_many_reach_together_is_one_line_when_it_is_reached(tmp_path: Path) -> None:
    folder = tmp_path / "fiction"
    copy_cut(FICTION, folder, DAY, at("17:45"))
    clock = HandClock("17:49")
    conversation = Conversation(Desk(load(folder), Journal(folder), DAY, clock, lang="fr", author="Odile"), "fr")
    told: list[str] = []
    for shown in ("17:50", "17:51", "17:52"):
        clock.shown = shown
        told += conversation.news()

    people = "6 personnes : Inès Carambole, Bruno Barnum, Dario Rubalise et 3 autres."
    assert told == [f"Alerte : journée de 10 heures dépassée depuis 17 h 50, {people}"]

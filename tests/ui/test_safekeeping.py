"""What was told survives: the recovery file, saving by itself, and what the next start offers."""

import os
import shutil
import stat
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journeymap.model.journey import Event, Journey
from journeymap.storage import encoder
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.recovery import RecoveryFile, recovery_files
from journeymap.ui import safekeeping
from journeymap.ui.interview_dialog import InterviewDialog
from journeymap.ui.preferences import Preferences
from journeymap.ui.prepare_dialog import PrepareDialog
from journeymap.ui.window import MainWindow
from tests.factories import bad, event, journey
from tests.ui.person import Person, field_of, press, presses, presses_button, tab_to, write


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "data"))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where the recovery files of the test lie."""
    return tmp_path / "data" / "recovery"


def files(kept: Path) -> list[RecoveryFile]:
    return list(recovery_files(kept))


def told(kept: Path) -> list[str]:
    return [event.text for file in files(kept) for event in file.journey().events]


def open_journey(window: MainWindow) -> Journey:
    assert window.desk.document is not None
    return window.desk.document.journey


def fall(window: MainWindow) -> None:
    """The program is gone without a word: nothing is cleaned up, only the lock is left."""
    keeper = window.safekeeping
    keeper._scribe.finish()  # what was under way reached the disk or did not; here it did
    assert keeper._document is not None
    keeper._document.unsubscribe(keeper._changed)
    assert keeper._lock is not None
    keeper._lock.release()
    keeper._document = keeper._file = keeper._lock = None
    window.desk.clear()
    window.show_what_is_open()


def test_each_word_is_on_the_disk_within_a_second(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")
    write("Jeg fik et brev")
    qtbot.waitUntil(lambda: told(kept) == ["Jeg fik et brev"], timeout=1000)
    write(" fra kommunen")
    qtbot.waitUntil(lambda: told(kept) == ["Jeg fik et brev fra kommunen"], timeout=1000)
    (file,) = files(kept)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700


def test_typing_without_a_pause_is_kept_too(window: MainWindow, qtbot: QtBot, kept: Path) -> None:
    press("Ctrl+N")
    for _ in range(60):
        write("x")
        QTest.qWait(15)
    assert told(kept), "nothing was kept while the typing went on"
    assert len(told(kept)[0]) > 20


def test_a_line_being_typed_in_is_kept_before_it_is_a_note(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N", "Ctrl+Shift+T")
    write("fik brev")
    press("Return")
    write("kom til mø")
    qtbot.waitUntil(lambda: told(kept) == ["fik brev", "kom til mø"], timeout=1000)
    press("Up")
    write(" igår")
    qtbot.waitUntil(lambda: told(kept) == ["fik brev igår", "kom til mø"], timeout=1000)
    press("Ctrl+A")
    write("x" * 3)
    assert [e.text for e in open_journey(window).events] == ["fik brev"], "nothing was taken yet"
    press("Ctrl+A", "Delete")
    qtbot.waitUntil(lambda: told(kept) == ["fik brev", "kom til mø"], timeout=1000)


def test_a_correction_longer_than_a_note_is_kept_whole(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N", "Ctrl+Shift+T")
    write("fik brev")
    press("Return", "Up")
    QGuiApplication.clipboard().setText(" ord" * 3_000)
    press("Ctrl+V")
    qtbot.waitUntil(lambda: len(told(kept)) == 2, timeout=1000)
    assert " ".join(told(kept)).split() == ["fik", "brev", *["ord"] * 3_000]


@pytest.mark.parametrize(
    "field", ["Overskrift", "Kommune", "Hvornår – med borgerens ord", "Aktør", "Holdepunkt 1"]
)
def test_a_half_written_fact_is_kept(
    window: MainWindow, qtbot: QtBot, kept: Path, field: str
) -> None:
    press("Ctrl+N")
    write("Brev")
    press("Escape")
    written = {"Kommune": "aabenra", "Hvornår – med borgerens ord": "2019"}.get(field, "dommer")
    tab_to(field_of(window, field))
    write(written)
    fact = {
        "Overskrift": lambda j: j.title == "dommer",
        "Kommune": lambda j: j.municipality == "0580",
        "Hvornår – med borgerens ord": lambda j: (
            j.events[0].when is not None and j.events[0].when.edtf == "2019"
        ),
        "Aktør": lambda j: j.events[0].actor == "dommer",
        "Holdepunkt 1": lambda j: [p.text for p in j.periods] == ["dommer"],
    }[field]
    qtbot.waitUntil(lambda: any(fact(file.journey()) for file in files(kept)), timeout=1000)
    assert not fact(open_journey(window)), "it is not told yet"


def test_a_time_being_corrected_on_its_note_is_kept(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")
    write("Brev")
    press("Escape", "Ctrl+T")
    write("2019")
    qtbot.waitUntil(
        lambda: any(e.when for file in files(kept) for e in file.journey().events), timeout=1000
    )
    assert open_journey(window).events[0].when is None


def test_what_is_written_of_the_interview_is_kept_and_not_dropped_unasked(
    window: MainWindow, person: Person, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")

    def fills(dialog: object) -> None:
        assert isinstance(dialog, InterviewDialog)
        tab_to(field_of(dialog, "Sted"))
        write("Biblioteket")
        qtbot.waitUntil(
            lambda: any(f.journey().interview.place == "Biblioteket" for f in files(kept)),
            timeout=1000,
        )
        press("Escape")
        assert dialog.isVisible()
        press("Escape")

    with person.answers(fills, presses("Escape"), presses_button("Luk uden")):
        press("Ctrl+Shift+I")
    assert "Vil du lukke uden det, du har skrevet her?" in person.heard[1]
    assert open_journey(window).interview.place == ""
    qtbot.waitUntil(lambda: not files(kept), timeout=1000)


def test_known_facts_that_were_not_laid_out_are_there_again(
    window: MainWindow, person: Person
) -> None:
    press("Ctrl+N")

    def writes(_dialog: object) -> None:
        write("2019: brev")
        press("Escape")

    def finds(dialog: object) -> None:
        assert isinstance(dialog, PrepareDialog)
        assert dialog.field.toPlainText() == "2019: brev"
        press("Ctrl+Return")

    with person.answers(writes, finds):
        press("Ctrl+Shift+P", "Ctrl+Shift+P")
    assert [e.text for e in open_journey(window).events] == ["brev"]


def test_a_landmark_of_which_only_the_time_is_written_is_not_lost(
    window: MainWindow, person: Person
) -> None:
    press("Ctrl+N")
    tab_to(field_of(window, "Hvornår, holdepunkt 1"))
    write("2019")
    with person.answers(presses("Escape")):
        press("Ctrl+N")
    assert [p.text for p in open_journey(window).periods] == ["2019"]


def test_a_clean_close_leaves_nothing(
    window: MainWindow, person: Person, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")
    write("Brev")
    qtbot.waitUntil(lambda: bool(told(kept)), timeout=1000)
    with person.answers(presses_button("Gem ikke")):
        press("Alt+Up")
    assert list(kept.iterdir()) == []


def test_undone_back_to_what_is_saved_nothing_is_left(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")
    write("Brev")
    qtbot.waitUntil(lambda: bool(told(kept)), timeout=1000)
    press("Escape", "Ctrl+Z")
    qtbot.waitUntil(lambda: not files(kept), timeout=1000)


def test_after_a_fall_the_journey_is_brought_back(
    window: MainWindow, person: Person, qtbot: QtBot, kept: Path, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    before = path.read_bytes()
    window.open_path(path)
    press("End", "Return")
    write("Så ringede de")
    qtbot.waitUntil(lambda: "Så ringede de" in told(kept), timeout=1000)
    fall(window)

    with person.answers(presses("Return")):
        window.files.offer_what_was_left()

    assert "Borger T1" in person.heard[0]
    assert "kl." in person.heard[0]
    assert window.desk.document is not None
    assert [e.text for e in window.desk.document.journey.events] == ["Møde", "Så ringede de"]
    assert window.isWindowModified(), "it is not saved yet"
    assert window.desk.path == path
    assert path.read_bytes() == before
    press("Ctrl+S")
    assert [e.text for e in read_journey(path).events] == ["Møde", "Så ringede de"]
    qtbot.waitUntil(lambda: not files(kept), timeout=1000)


def test_what_is_brought_back_and_lost_again_is_still_there(
    window: MainWindow, person: Person, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")
    write("Brev")
    qtbot.waitUntil(lambda: bool(told(kept)), timeout=1000)
    fall(window)
    with person.answers(presses("Return")):
        window.files.offer_what_was_left()
    fall(window)
    assert told(kept) == ["Brev"]


def test_later_keeps_it_and_discard_does_not(
    window: MainWindow, person: Person, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")
    write("Brev")
    qtbot.waitUntil(lambda: bool(told(kept)), timeout=1000)
    fall(window)
    with person.answers(presses("Escape")):
        window.files.offer_what_was_left()
    assert told(kept) == ["Brev"]
    assert window.desk.document is None
    with person.answers(presses_button("Kassér")):
        window.files.offer_what_was_left()
    assert told(kept) == []


def test_a_journey_that_is_open_elsewhere_is_not_offered(
    window: MainWindow, qtbot: QtBot, kept: Path, preferences: Preferences
) -> None:
    press("Ctrl+N")
    write("Brev")
    qtbot.waitUntil(lambda: bool(told(kept)), timeout=1000)
    other = safekeeping.Safekeeping(window.desk, kept, window)
    assert other.left_behind() == []


def test_a_recovery_file_that_cannot_be_read_is_told_and_left_alone(
    window: MainWindow, person: Person, kept: Path
) -> None:
    kept.mkdir(parents=True)
    broken = kept / "0123.journey.json"
    broken.write_bytes(b'{"format": ')
    with person.answers(presses("Return")):
        window.files.offer_what_was_left()
    assert "kan ikke læses" in person.heard[0]
    assert broken.read_bytes() == b'{"format": '


def test_when_the_file_was_changed_after_the_fall_nothing_of_it_is_overwritten(
    window: MainWindow, person: Person, qtbot: QtBot, kept: Path, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    press("End", "Return")
    write("Mit")
    qtbot.waitUntil(lambda: "Mit" in told(kept), timeout=1000)
    fall(window)
    write_journey(path, journey(1, event("e1"), event("e2")))
    theirs = path.read_bytes()
    with person.answers(presses("Return")):
        window.files.offer_what_was_left()
    with person.answers(presses("Escape")):
        press("Ctrl+S")
    assert "gemt af andre" in person.heard[-1]
    assert path.read_bytes() == theirs


def test_no_room_for_recovery_is_said_in_the_foot_and_nowhere_else(
    window: MainWindow, qtbot: QtBot, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Ctrl+N")
    real = os.write

    def full(descriptor: int, data: bytes) -> int:
        raise OSError(28, "")

    monkeypatch.setattr(os, "write", full)
    write("Brev")
    assert window.workspace is not None
    label = window.workspace._foot.label
    qtbot.waitUntil(lambda: "ikke sikres" in label.text(), timeout=2000)
    assert "ikke plads" in label.text()
    monkeypatch.setattr(os, "write", real)
    write("et")
    qtbot.waitUntil(lambda: "ikke sikres" not in label.text(), timeout=2000)
    assert told(kept) == ["Brevet"]


# Saving by itself.


def test_a_journey_with_a_file_is_saved_by_itself(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    window.safekeeping._later.setInterval(50)
    press("End", "Return")
    write("Af sig selv")
    qtbot.waitUntil(lambda: len(read_journey(path).events) == 2, timeout=3000)
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=3000)
    assert window.workspace is not None
    assert window.workspace._foot.label.text().startswith("Gemt kl. ")
    assert window.workspace.view.is_writing, "the talk goes on"


def test_a_long_talk_leaves_few_revisions_and_still_descends(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    first = read_journey(path)
    press("End", "Return")
    for letter in "abcdefghijklmnopqrstuvwxyz":
        write(letter)
        window.safekeeping.autosave()
        window.safekeeping.settle()
    last = read_journey(path)
    assert last.events[-1].text == "abcdefghijklmnopqrstuvwxyz"
    from journeymap.model.revision import descends, revision

    assert descends(last, revision(first))
    assert len(last.history) <= 10


def test_off_is_off_and_remembered(
    window: MainWindow, tmp_path: Path, preferences: Preferences
) -> None:
    from journeymap.ui.actions import Name

    action = window.actions_by_name[Name.AUTOSAVE]
    assert action.isChecked(), "on until somebody turns it off"
    action.trigger()
    assert not preferences.autosave
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    before = path.read_bytes()
    window.open_path(path)
    press("End", "Return")
    write("Ikke endnu")
    window.safekeeping.autosave()
    window.safekeeping.settle()
    assert path.read_bytes() == before
    assert window.isWindowModified()


def test_the_samples_are_never_saved_by_themselves(window: MainWindow, samples: Path) -> None:
    path = samples / "Aabenraa" / "fra-bold-til-dommer.journey.json"
    before = path.read_bytes()
    window.open_path(path)
    press("End", "Return")
    write("Prøver")
    window.safekeeping.autosave()
    window.safekeeping.settle()
    assert path.read_bytes() == before
    assert not list(path.parent.glob(".*.lock"))


def test_leaving_a_journey_that_has_a_file_asks_nothing(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    press("End", "Return")
    write("Farvel")
    press("Alt+Up")
    assert window.desk.document is None
    assert read_journey(path).events[-1].text == "Farvel"


def test_the_version_before_is_kept_and_opens_as_a_copy(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    from journeymap.ui.actions import Name

    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    press("End", "Return")
    write("Ny")
    press("Ctrl+S")
    with person.answers(presses("Return")):
        window.actions_by_name[Name.EARLIER].trigger()
    assert "Borger T1" in person.heard[0]
    assert window.desk.document is not None
    assert [e.text for e in window.desk.document.journey.events] == ["Møde"]
    assert window.desk.path is None
    assert len(read_journey(path).events) == 2


def test_a_long_journey_is_encoded_between_the_keys_and_not_at_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded: list[str] = []
    once = encoder._piece

    def noted(one: Event) -> bytes:
        encoded.append(one.id)
        return once(one)

    monkeypatch.setattr(encoder, "_piece", noted)
    path = tmp_path / "lang.journey.json"
    write_journey(path, journey(1, *(event(f"e{number}") for number in range(90))))
    window.open_path(path)
    qtbot.waitUntil(lambda: len(encoded) == 90)
    press("End", "Return")
    write("Ny")
    QTest.qWait(1)
    encoded.clear()
    press("Ctrl+S")
    assert not encoded
    assert read_journey(path).events[-1].text == "Ny"


def test_what_is_taken_out_or_moved_is_offered_again_after_a_fall(
    window: MainWindow, person: Person, kept: Path, tmp_path: Path
) -> None:
    window.safekeeping.saves_by_itself = False
    ways = {
        "taken out": ("End", "Delete"),
        "moved": ("Home", "Alt+Right"),
        "a red note taken out": ("Home", "Down", "Delete"),
    }
    for number, keys in enumerate(ways.values()):
        path = tmp_path / f"{number}.journey.json"
        write_journey(path, journey(number, event("e1", bad("b1")), event("e2"), event("e3")))
        window.open_path(path)
        press(*keys)
        window.safekeeping.keep_now()
        assert window.desk.document is not None
        left_as = window.desk.document.journey
        fall(window)
        with person.answers(presses("Return")):
            window.files.offer_what_was_left()
        assert window.desk.document is not None
        assert window.desk.document.journey == left_as
        fall(window)
        for file in files(kept):
            file.discard()


def test_the_recovery_folder_may_be_cleaned_away_under_way(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    press("Ctrl+N")
    write("Jeg fik et brev")
    window.safekeeping.keep_now()
    shutil.rmtree(kept)
    write(" fra kommunen")
    qtbot.waitUntil(lambda: told(kept) == ["Jeg fik et brev fra kommunen"], timeout=2000)


def test_what_was_made_ready_is_written_only_as_long_as_it_is_what_was_told(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    press("End", "Return")
    write("Så")
    QTest.qWait(20)  # made ready
    write(" ringede de")
    press("Ctrl+S")
    assert read_journey(path).events[-1].text == "Så ringede de"
    first = read_journey(path)
    QTest.qWait(20)
    press("Escape", "Delete", "Ctrl+S")
    assert [one.id for one in read_journey(path).events] == ["e1"]
    press("Ctrl+Z")
    QTest.qWait(20)
    press("Ctrl+S")
    again = read_journey(path)
    assert again.events == first.events
    assert len(set(again.history)) == len(again.history) > len(first.history)
    assert encoder.Encoder().encode(again, path) == path.read_bytes()

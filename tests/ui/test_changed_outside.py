"""What somebody else saved meanwhile is never overwritten unasked."""

from pathlib import Path

from PySide6.QtTest import QTest

from journeymap.model.commands import EditText
from journeymap.model.document import Document
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.places import recovery_folder
from journeymap.storage.recovery import recovery_files
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.ui.person import Person, press, presses, presses_button, write


def test_a_colleagues_version_stands(window: MainWindow, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "fælles.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    theirs = Document.opened(read_journey(path))
    theirs.execute(EditText("e1", "deres"))
    write_journey(path, theirs.to_save())
    assert window.workspace is not None
    QTest.keyClicks(window.workspace.view, "m")
    before = path.read_bytes()

    with person.answers(presses("Escape")):
        window.save()

    assert path.read_bytes() == before
    assert "gemt af andre" in person.heard[-1]
    assert "Intet er overskrevet" in person.heard[-1]
    assert window.desk.document is not None
    assert window.desk.document.is_modified


def test_saving_again_and_again_is_no_change_by_others(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    assert window.workspace is not None
    for letter in "abc":
        QTest.keyClicks(window.workspace.view, letter)
        window.workspace.view.finish_writing()
        window.save()
        assert window.desk.document is not None
        assert not window.desk.document.is_modified
    assert len(read_journey(path).events) == 4


def test_a_file_that_has_gone_is_written_again(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    path.unlink()
    assert window.workspace is not None
    QTest.keyClicks(window.workspace.view, "a")
    window.save()
    assert len(read_journey(path).events) == 2


def opened_and_saved(window: MainWindow, path: Path) -> None:
    """One event was there, one was told, and both are on the disk."""
    write_journey(path, journey(1, event("e1")))
    window.open_path(path)
    press("End", "Return")
    write("Så ringede de")
    press("Ctrl+S")


def test_a_saved_file_that_has_gone_is_missed_when_one_leaves(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    opened_and_saved(window, path)
    path.unlink()
    with person.answers(presses("Return")):
        press("Alt+Up")
    assert "min.journey.json" in person.heard[-1]
    assert [event.text for event in read_journey(path).events] == ["Møde", "Så ringede de"]
    assert window.desk.document is None


def test_one_may_stay_or_let_it_be_gone(window: MainWindow, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "min.journey.json"
    opened_and_saved(window, path)
    path.rename(tmp_path / "flyttet.json")
    with person.answers(presses("Escape")):
        press("Alt+Up")
    assert window.desk.document is not None
    with person.answers(presses_button("Lad den være væk")):
        press("Alt+Up")
    assert window.desk.document is None
    assert not path.exists()


def test_back_at_the_window_a_file_that_has_gone_is_told_of_once(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    opened_and_saved(window, path)
    path.unlink()
    with person.answers(presses("Escape")):
        window.vigil.look_soon()
        QTest.qWait(10)
        window.vigil.look_soon()
        QTest.qWait(10)
    assert window.isWindowModified(), "what lies nowhere is not saved"
    window.safekeeping.keep_now()
    (left,) = [one for one in recovery_files(recovery_folder()) if one.origin().path == path]
    assert [event.text for event in left.journey().events] == ["Møde", "Så ringede de"]
    with person.answers(presses("Return")):
        press("Alt+Up")
    assert path.exists()


def test_an_older_version_that_came_back_does_not_go_unseen(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    older = path.read_bytes()
    opened_and_saved(window, path)
    path.write_bytes(older)  # as a sync client does
    with person.answers(presses("Return")):
        press("Alt+Up")
    assert "gemt af andre" in person.heard[-1]
    assert [event.text for event in read_journey(path).events] == ["Møde", "Så ringede de"]


def test_what_others_made_of_what_was_saved_here_needs_no_question(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "min.journey.json"
    opened_and_saved(window, path)
    theirs = Document.opened(read_journey(path))
    theirs.execute(EditText("e1", "deres"))
    write_journey(path, theirs.to_save())
    press("Alt+Up")
    assert window.desk.document is None
    assert read_journey(path).events[0].text == "deres"

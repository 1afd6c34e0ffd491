"""What somebody else saved meanwhile is never overwritten unasked."""

from pathlib import Path

from PySide6.QtTest import QTest

from journeymap.model.commands import EditText
from journeymap.model.document import Document
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.ui.person import Person, presses


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

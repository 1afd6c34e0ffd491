"""The samples are the program's own: nobody's journey is led among them."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from journeymap.storage.resources import is_sample, sample_folder
from journeymap.ui.preferences import Preferences
from journeymap.ui.window import MainWindow
from tests.ui.person import Person


def test_a_new_journey_is_not_proposed_among_the_samples(
    window: MainWindow, preferences: Preferences, person: Person, tmp_path: Path
) -> None:
    window.actions_by_name["open_samples"].trigger()
    assert window.files.folder == sample_folder()
    assert preferences.last_folder == str(tmp_path)
    window.files.new()
    assert window.workspace is not None
    QTest.keyClicks(window.workspace.view, "a")
    seen: list[str] = []

    def looks(dialog: object) -> None:
        seen.append(dialog.directory().absolutePath())  # type: ignore[attr-defined]
        dialog.reject()  # type: ignore[attr-defined]

    with person.answers(looks):
        window.actions_by_name["save"].trigger()
    assert [Path(folder) for folder in seen] == [tmp_path]
    assert not is_sample(Path(seen[0]))


def test_ticking_with_the_mouse_leaves_the_typing_on_the_table(
    window: MainWindow, samples: Path
) -> None:
    window.open_path(samples / "Kolding" / "traener-for-de-smaa.journey.json")
    work = window.workspace
    assert work is not None
    QTest.keyClick(work.view, Qt.Key.Key_Home)
    tick = next(t for t in work.facts.findChildren(QCheckBox) if t.isVisible())
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(12, tick.height() // 2))
    assert tick.isChecked()
    assert QApplication.focusWidget() is work.view


def test_a_time_written_in_the_panel_is_understood(window: MainWindow, samples: Path) -> None:
    window.open_path(samples / "Kolding" / "traener-for-de-smaa.journey.json")
    work = window.workspace
    assert work is not None
    QTest.keyClick(work.view, Qt.Key.Key_Home)
    field = next(
        line for line in work.facts.findChildren(QLineEdit) if "vornår" in line.accessibleName()
    )
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12. marts 2019")
    QTest.keyClick(field, Qt.Key.Key_Return)
    document = window.desk.document
    assert document is not None
    when = document.journey.events[0].when
    assert when is not None
    assert (when.text, when.edtf) == ("12. marts 2019", "2019-03-12")

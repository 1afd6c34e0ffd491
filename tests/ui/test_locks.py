"""Two programs, one file."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.commands import AddEvent, EditText
from journeymap.model.document import Document
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.ui.locks import lock_of
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.ui.person import Person, press, presses, presses_button, write


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    path = tmp_path / "fælles.journey.json"
    write_journey(path, journey(1, event("e1")))
    return path


def foreign_lock(path: Path) -> Path:
    """The lock of somebody on another machine, as Qt writes it."""
    lock = lock_of(path).path
    lock.write_text("4711\njourneymap\nANDEN-PC\n0123456789abcdef\nfedcba\n", encoding="utf-8")
    return lock


def saved_by_colleague(path: Path, text: str) -> None:
    theirs = Document.opened(read_journey(path))
    theirs.execute(EditText("e1", text))
    theirs.execute(AddEvent(event("deres"), after="e1"))
    write_journey(path, theirs.to_save())


def texts(window: MainWindow) -> list[str]:
    assert window.desk.document is not None
    return [e.text for e in window.desk.document.journey.events]


def test_the_lock_is_there_while_the_journey_is_open_and_goes_with_it(
    window: MainWindow, shared: Path
) -> None:
    window.open_path(shared)
    assert lock_of(shared).path.exists()
    press("Alt+Up")
    assert not lock_of(shared).path.exists()


def test_the_second_is_told_who_and_may_look(
    window: MainWindow, person: Person, shared: Path
) -> None:
    foreign_lock(shared)
    with person.answers(presses("Return")):
        window.open_path(shared)
    assert "ANDEN-PC" in person.heard[0]
    assert "Se på den" in person.heard[0].replace("&", "")
    assert window.desk.document is not None
    assert window.desk.document.read_only
    write("x")
    assert texts(window) == ["Møde"]
    assert lock_of(shared).path.read_text(encoding="utf-8").startswith("4711"), "it is theirs"


def test_the_second_may_work_on_in_a_copy(window: MainWindow, person: Person, shared: Path) -> None:
    foreign_lock(shared)
    with person.answers(presses_button("Åbn en kopi")):
        window.open_path(shared)
    assert window.desk.document is not None
    assert not window.desk.document.read_only
    assert window.desk.path is None


def test_the_second_may_leave_it(window: MainWindow, person: Person, shared: Path) -> None:
    foreign_lock(shared)
    with person.answers(presses("Escape")):
        window.open_path(shared)
    assert window.desk.document is None


def test_saving_over_what_another_has_open_is_refused(
    window: MainWindow, person: Person, shared: Path
) -> None:
    foreign_lock(shared)
    before = shared.read_bytes()
    press("Ctrl+N")
    write("Brev")
    from tests.ui.person import types_name

    with person.answers(types_name(shared.name), presses_button("Yes"), presses("Escape")):
        press("Ctrl+S")
    assert "ANDEN-PC" in person.heard[-1]
    assert shared.read_bytes() == before


def test_both_changes_are_there_after_merging(
    window: MainWindow, person: Person, shared: Path
) -> None:
    window.open_path(shared)
    press("End", "Return")
    write("Mit")
    press("Escape")
    saved_by_colleague(shared, "Rettet af dem")
    with person.answers(presses("Return")):
        press("Ctrl+S")
    assert texts(window) == ["Rettet af dem", "Mit", "Møde"]
    assert [e.text for e in read_journey(shared).events] == texts(window)
    press("Ctrl+Z")
    assert texts(window) == ["Møde", "Mit"], "one step leads back"


def test_theirs_can_be_taken_and_undone(window: MainWindow, person: Person, shared: Path) -> None:
    window.open_path(shared)
    press("End", "Return")
    write("Mit")
    press("Escape")
    saved_by_colleague(shared, "Rettet af dem")
    with person.answers(presses_button("Brug deres")):
        press("Ctrl+S")
    assert texts(window) == ["Rettet af dem", "Møde"]
    assert not window.isWindowModified()
    press("Ctrl+Z")
    assert texts(window) == ["Møde", "Mit"]
    assert window.isWindowModified()


def test_back_at_the_window_it_is_told_once(
    window: MainWindow, person: Person, shared: Path, qtbot: QtBot
) -> None:
    window.open_path(shared)
    saved_by_colleague(shared, "Rettet af dem")
    with person.answers(presses("Escape")):
        window.vigil.look_soon()
        qtbot.waitUntil(lambda: bool(person.heard), timeout=2000)
        qtbot.waitUntil(lambda: person.has_answered, timeout=2000)
    window.vigil.look_soon()
    qtbot.wait(50)
    assert len(person.heard) == 1


def test_both_wrote_on_one_note_and_it_is_said(
    window: MainWindow, person: Person, shared: Path
) -> None:
    window.open_path(shared)
    press("Home", "F2")
    write(" hos mig")
    press("Escape")
    saved_by_colleague(shared, "Møde hos dem")
    with person.answers(presses("Return"), presses("Return")):
        press("Ctrl+S")
    assert "Ét sted" in person.heard[-1]
    assert "Møde hos dem" in texts(window)
    assert "Møde hos mig" in texts(window)


def test_a_link_and_the_file_it_leads_to_have_one_lock(shared: Path, tmp_path: Path) -> None:
    link = tmp_path / "genvej.journey.json"
    link.symlink_to(shared)
    assert lock_of(link).path == lock_of(shared).path


def test_a_name_as_long_as_names_may_be_can_be_locked(tmp_path: Path) -> None:
    suffix = ".journey.json"
    path = tmp_path / ("x" * (255 - len(suffix)) + suffix)
    path.write_bytes(b"")
    first, second = lock_of(path), lock_of(path)
    assert first.take()
    assert not second.take()
    first.release()

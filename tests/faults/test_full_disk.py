"""A really full disk: the old file stands, nothing says "saved", and another place is offered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.commands import EditText
from journeymap.model.journey import Journey
from journeymap.storage.backups import Retention
from journeymap.storage.errors import WriteError
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.recovery import recovery_files
from journeymap.storage.resources import load_words
from journeymap.storage.saving import Backups
from journeymap.ui.desk import Desk
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.faults.places import fill, mounted
from tests.ui.person import Asking, Person, press, presses, presses_button, types_name, write

TOLD = "Så ringede de og sagde, at jeg skulle begynde forfra med det hele. " * 30


@pytest.fixture(params=["bytes", "names"])
def small(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB with one journey on it, about to be full: of bytes, or of names of files."""
    room = "size=64k,nr_inodes=40" if request.param == "bytes" else "size=64k,nr_inodes=4"
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", room, "tmpfs") as folder:
        write_journey(folder / "min.journey.json", journey(1, event("e1")))
        yield folder


def make_full(folder: Path) -> None:
    """Full: what lies on it already, a lock too, does not count."""
    for number in range(20):
        try:
            (folder / f"x{number}").touch()
        except OSError:
            return  # full of names
    fill(folder)


def is_whole(path: Path, before: bytes) -> None:
    assert path.read_bytes() == before
    assert read_journey(path).events[0].text == "Møde"
    left = [found.name for found in path.parent.iterdir() if found.name.endswith(".tmp")]
    assert left == [], "what could not be written still takes room"


def problem_of(path: Path, what: Journey) -> str:
    """What kept a journey from being written."""
    try:
        write_journey(path, what)
    except WriteError as error:
        return error.key
    return ""


def test_saving_on_it_fails_and_the_old_file_stands(small: Path, tmp_path: Path) -> None:
    path = small / "min.journey.json"
    before = path.read_bytes()
    desk = Desk(Backups(tmp_path / "backups", Retention()))
    desk.open(path)
    assert desk.document is not None
    desk.document.execute(EditText("e1", TOLD))
    make_full(small)
    with pytest.raises(WriteError) as caught:
        desk.save(path)
    assert caught.value.key == "problem.disk_full"
    assert "Der er ikke plads" in caught.value.sentence(load_words("da"))
    assert desk.document.is_modified
    is_whole(path, before)

    saved = desk.save(tmp_path / "et andet sted.journey.json")
    assert saved is not None
    assert not desk.document.is_modified
    assert read_journey(tmp_path / "et andet sted.journey.json").events[0].text == TOLD
    desk.clear()


def test_only_the_backup_has_no_room(small: Path, tmp_path: Path) -> None:
    """That the version before cannot be kept is told, and is no reason not to save."""
    path = tmp_path / "min.journey.json"
    write_journey(path, journey(1, event("e1")))
    (small / "backups").mkdir()
    desk = Desk(Backups(small / "backups", Retention()))
    desk.open(path)
    assert desk.document is not None
    desk.document.execute(EditText("e1", TOLD))
    make_full(small)
    saved = desk.save(path)
    assert saved is not None
    assert saved.trouble is not None
    assert read_journey(path).events[0].text == TOLD
    desk.clear()


def test_the_window_says_so_and_a_second_place_works(
    window: MainWindow, person: Person, small: Path, tmp_path: Path
) -> None:
    path = small / "min.journey.json"
    before = path.read_bytes()
    window.open_path(path)
    press("End", "Return")
    write("Så ringede de")
    make_full(small)
    still: list[bool] = []

    def looks(dialog: Asking) -> None:
        still.append(window.isWindowModified())
        is_whole(path, before)
        presses("Escape")(dialog)

    with person.answers(looks):
        press("Ctrl+S")
    assert "min.journey.json blev ikke gemt: Der er ikke plads." in person.heard[0]
    assert "Det, du har skrevet, er her stadig." in person.heard[0]
    assert still == [True]
    assert window.isWindowModified(), "nothing was saved"
    is_whole(path, before)

    elsewhere = tmp_path / "reddet.journey.json"
    with person.answers(presses_button("Gem et andet sted…"), types_name(str(elsewhere))):
        press("Ctrl+S")
    assert not window.isWindowModified()
    assert window.desk.path == elsewhere
    assert [note.text for note in read_journey(elsewhere).events] == ["Møde", "Så ringede de"]
    is_whole(path, before)


def test_recovery_without_room_is_said_in_the_foot_until_there_is_room_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mounted(tmp_path / "own", "-t", "tmpfs", "-o", "size=64k", "tmpfs") as own:
        monkeypatch.setattr(window.safekeeping, "_folder", own / "recovery")
        press("Ctrl+N")
        fill(own)
        write("Brev")
        assert window.workspace is not None
        label = window.workspace._foot.label
        qtbot.waitUntil(lambda: "Det, du skriver, kan ikke sikres lige nu" in label.text())
        assert "Der er ikke plads" in label.text()
        assert list(recovery_files(own / "recovery")) == []
        (own / "ballast").unlink()
        write("et")
        qtbot.waitUntil(lambda: "ikke sikres" not in label.text(), timeout=3_000)
        (kept,) = recovery_files(own / "recovery")
        assert [note.text for note in kept.journey().events] == ["Brevet"]
        window.desk.clear()
        window.show_what_is_open()
        window.safekeeping.end()


def test_saving_by_itself_without_room_is_said_in_the_foot(
    window: MainWindow, qtbot: QtBot, small: Path
) -> None:
    path = small / "min.journey.json"
    before = path.read_bytes()
    window.open_path(path)
    press("End", "Return")
    write("Af sig selv")
    make_full(small)
    window.safekeeping.autosave()
    window.safekeeping.settle()
    assert window.workspace is not None
    assert "Der er ikke plads" in window.workspace._foot.label.text()
    assert window.isWindowModified()
    is_whole(path, before)
    window.safekeeping.keep_now()
    assert "Der er ikke plads" in window.workspace._foot.label.text(), "the recovery file hides it"


def test_every_size_of_what_is_left_keeps_the_old_file(tmp_path: Path) -> None:
    """Where a write comes back short, and where not even a name fits."""
    room = "size=64k,nr_inodes=40"
    seen: set[bool] = set()
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", room, "tmpfs") as folder:
        path = folder / "min.journey.json"
        for pages in range(10):
            write_journey(path, journey(1, event("e1")))
            before = path.read_bytes()
            fill(folder, leave=pages * 4096)
            longer = journey(1, event("e1").replaced(text="æ" * 9_000))
            problem = problem_of(path, longer)
            if problem:
                assert problem == "problem.disk_full"
                is_whole(path, before)
            else:
                assert read_journey(path) == longer
            seen.add(not problem)
            (folder / "ballast").unlink()
            path.unlink()
    assert seen == {True, False}

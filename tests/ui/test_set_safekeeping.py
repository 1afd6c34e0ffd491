"""What is done with a set survives a kill, a full disk and a bad save, and can come back."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.collection import Collection, Tombstone
from journeymap.model.groups import Group, GroupNote
from journeymap.model.guide import Guide
from journeymap.model.journey import Valence
from journeymap.storage import coding, collection
from journeymap.storage.atomic import write_atomically
from journeymap.storage.backups import backups_of, name_of_set
from journeymap.storage.collection import SET_FILE, open_set, read_collection, write_collection
from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.kept_sets import read_earlier, read_set
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.recovery import recovery_files, recovery_files_of_sets
from journeymap.storage.resources import load_vocabulary
from journeymap.ui.codebook_desk import BookDesk
from journeymap.ui.codebook_dialog import CodebookDialog
from journeymap.ui.guide_dialog import GuideDialog
from journeymap.ui.pains.page import PainsPage
from journeymap.ui.window import MainWindow
from tests.factories import bad, event, journey
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    press,
    presses,
    presses_button,
    types_name,
    write,
)
from tests.ui.sets import see_set

ONE = journey(1, event("e1", bad("b1"), bad("b2")))
SECOND_MS = 1000


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "data"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "samling"
    made.mkdir()
    write_journey(made / "1.journey.json", ONE)
    return made


class Disk:
    """The one the folder of the set lies on: it can get full, and be emptied."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder, self._patch = folder, patch

    def fill(self) -> None:
        """Nothing can be written in the folder from now on."""

        def refuse(path: Path, *told: Any, **how: Any) -> None:
            if path.parent == self._folder:
                raise WriteError(path, Problem("problem.disk_full"))
            write_atomically(path, *told, **how)

        self._patch.setattr(collection, "write_atomically", refuse)

    def empty(self) -> None:
        """There is room again."""
        self._patch.setattr(collection, "write_atomically", write_atomically)


@dataclass
class Scene:
    """The window, what is asked there, and the disk."""

    window: MainWindow
    qtbot: QtBot
    person: Person
    disk: Disk
    folder: Path

    def wait(self, comes: Callable[[], object]) -> None:
        """At most a second."""
        self.qtbot.waitUntil(lambda: bool(comes()), timeout=SECOND_MS)

    def begin(self) -> PainsPage:
        """Opens the pain points of the set."""
        see_set(self.window, self.folder)
        press("Ctrl+Shift+B")
        room = self.window.of_set.pains
        self.qtbot.waitUntil(lambda: room.page is not None and not room.is_busy)
        assert room.page is not None
        return room.page

    def book(self) -> CodebookDialog:
        """Opens the codebook beside the test."""
        desk, window = BookDesk(open_set(self.folder), load_vocabulary()), self.window
        copies = window.of_set.copies
        dialog = CodebookDialog(desk, window.around, window.preferences, window, copies)
        dialog.show()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def starts_anew(self, *replies: Reply) -> None:
        """What the next start offers is answered so."""
        with self.person.answers(*replies):
            self.window.of_set.copies.offer_what_was_left()


@pytest.fixture
def scene(
    window: MainWindow,
    qtbot: QtBot,
    person: Person,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Scene:
    return Scene(window, qtbot, person, Disk(folder, monkeypatch), folder)


def left() -> list[Collection]:
    return [one.collection() for one in recovery_files_of_sets(recovery_folder())]


def labels(*sets: Collection) -> list[str]:
    lenses = [lens for one in sets for lens in one.codebook.lenses]
    return [code.label.da for lens in lenses for code in lens.codes]


def left_groups() -> list[str]:
    return [group.name for one in left() for group in one.groups]


def names(folder: Path) -> list[str]:
    return [group.name for group in read_collection(folder / SET_FILE).groups]


def falls(window: MainWindow) -> None:
    """The program is gone without a word: nothing is cleaned up, only the lock is left."""
    safe = window.of_set.pains.keeping.safe
    safe._scribe.finish()
    if safe._lock is not None:
        safe._lock.release()
    safe._file = safe._lock = safe._folder = None
    safe._is_kept = False
    window.of_set.pains.keeping.give_up()
    window.files.folder = None
    window.show_what_is_open()


def describes(text: str) -> None:
    """A new group, its name and its description."""
    press("N")
    write("Man venter")
    press("Tab")
    write(text)


def test_in_a_healthy_folder_nothing_but_the_set_is_written(scene: Scene) -> None:
    window, folder, qtbot = scene.window, scene.folder, scene.qtbot
    scene.begin()
    describes("Ingen siger hvor længe")
    scene.wait(lambda: names(folder) == ["Man venter"])
    press("Escape", "Escape")
    qtbot.waitUntil(lambda: not window.of_set.pains.is_busy)
    assert left() == []


def test_a_description_on_a_full_disk_is_safe_and_offered_after_a_kill(
    scene: Scene,
) -> None:
    window, person, folder = scene.window, scene.person, scene.folder
    page = scene.begin()
    scene.disk.fill()
    describes("Ingen siger hvor længe")
    scene.wait(
        lambda: [g.description for one in left() for g in one.groups] == ["Ingen siger hvor længe"]
    )
    write(" det tager")
    scene.wait(lambda: left()[0].groups[0].description.endswith("det tager"))
    assert "sikret på denne computer" in page.notice.text()
    assert page.line.button.text() == "Gem en kopi et andet sted…"
    (file,) = recovery_files_of_sets(recovery_folder())
    assert file.path.stat().st_mode & 0o777 == 0o600

    falls(window)
    assert not (folder / SET_FILE).exists()
    scene.starts_anew(presses("Escape"))
    assert str(folder) in person.heard[-1]
    assert "kl." in person.heard[-1]
    assert left_groups() == ["Man venter"], "kept for later"

    scene.starts_anew(presses("Return"), presses_button("Luk"))
    assert "Der er ikke plads" in person.heard[-1]
    assert left_groups() == ["Man venter"], "the disk is full still"

    scene.disk.empty()
    scene.starts_anew(presses("Return"))
    assert read_collection(folder / SET_FILE).groups[0].description.endswith("det tager")
    assert left() == []
    assert window.files.folder == folder


def test_the_program_that_runs_offers_nothing_of_its_own(scene: Scene) -> None:
    window, person = scene.window, scene.person
    scene.begin()
    scene.disk.fill()
    describes("x")
    scene.wait(lambda: bool(left()))
    window.of_set.copies.offer_what_was_left()
    assert person.heard == []
    assert left()
    window.of_set.pains.keeping.give_up()


def test_once_there_is_room_again_it_is_saved_and_the_recovery_file_goes(scene: Scene) -> None:
    window, folder = scene.window, scene.folder
    page = scene.begin()
    scene.disk.fill()
    describes("x")
    scene.wait(lambda: bool(left()))
    scene.disk.empty()
    assert window.of_set.pains.keeping.flush()
    assert names(folder) == ["Man venter"]
    scene.wait(lambda: left() == [])
    assert page.notice.text() == ""


def test_another_place_is_offered_and_the_copy_comes_back(scene: Scene, tmp_path: Path) -> None:
    window, person, folder = scene.window, scene.person, scene.folder
    page = scene.begin()
    scene.disk.fill()
    describes("x")
    scene.wait(page.line.button.isVisible)
    copy = tmp_path / "kopi.set.json"
    with person.answers(types_name("../kopi.set.json")):
        page.line.button.click()
    assert [group.name for group in read_set(copy).groups] == ["Man venter"]
    with person.answers(presses_button("Gem et andet sted…"), types_name("../2.set.json")):
        window.actions_by_name["start"].trigger()
    assert window.of_set.pains.page is None
    assert (tmp_path / "2.set.json").exists()
    scene.wait(lambda: left() == [])

    scene.disk.empty()
    with person.answers(presses("Return"), types_name(str(copy)), presses_button("Hent tilbage")):
        window.actions_by_name["earlier"].trigger()
    assert names(folder) == ["Man venter"]


def test_leaving_without_saving_leaves_nothing(scene: Scene) -> None:
    person = scene.person
    scene.begin()
    scene.disk.fill()
    describes("x")
    scene.wait(lambda: bool(left()))
    press("Escape")
    with person.answers(presses_button("Gå uden at gemme")):
        press("Escape")
    scene.wait(lambda: left() == [])


# Earlier versions.


def with_groups(*told: str) -> Collection:
    notes = (GroupNote(journey=ONE.id, note="b1"),)
    groups = [
        Group(id=f"{number}" * 32, name=name, valence=Valence.BAD, notes=notes)
        for number, name in enumerate(told, 1)
    ]
    return Collection(groups=tuple(groups))


def test_an_earlier_version_comes_back_and_the_present_one_is_kept(
    scene: Scene,
) -> None:
    window, person, folder = scene.window, scene.person, scene.folder
    write_collection(folder / SET_FILE, with_groups("Den gode", "Den anden"))
    write_collection(folder / SET_FILE, Collection())
    see_set(window, folder)
    with person.answers(presses("Return"), presses("Escape")):
        window.actions_by_name["earlier"].trigger()
    assert names(folder) == []
    assert "Tidligere udgaver af det, samlingen samling ved" in person.heard[0]
    with person.answers(presses("Return"), presses_button("Hent tilbage")):
        window.actions_by_name["earlier"].trigger()
    assert names(folder) == ["Den gode", "Den anden"]
    kept = backups_of(backup_folder(), name_of_set(folder))
    assert [len(read_earlier(one).groups) for one in kept] == [0, 2]


def test_whoever_withdrew_stays_out_when_one_goes_back(scene: Scene) -> None:
    window, person, folder = scene.window, scene.person, scene.folder
    write_collection(folder / SET_FILE, with_groups("Den gode"))
    stone = Tombstone(journey=ONE.id, withdrawn_on=dt.date(2026, 11, 30))
    write_collection(folder / SET_FILE, Collection(tombstones=(stone,)))
    see_set(window, folder)
    with person.answers(presses("Return"), presses_button("Hent tilbage")):
        window.actions_by_name["earlier"].trigger()
    back = read_collection(folder / SET_FILE)
    assert back.tombstones == (stone,)
    assert [group.notes for group in back.groups] == [()]


# Codebook and guide.


def test_words_in_the_codebook_are_safe_before_their_field_is_left(scene: Scene) -> None:
    folder = scene.folder
    dialog = scene.book()
    dialog.tree.go_to(("themes", "heard"))
    dialog.fields.helps["da"].setFocus()
    press("Ctrl+A")
    write("Når nogen lytter")

    def helps() -> list[str]:
        lenses = [lens for one in left() for lens in one.codebook.lenses]
        return [code.help.da for lens in lenses for code in lens.codes if code.id == "heard"]

    scene.wait(lambda: helps() == ["Når nogen lytter"])
    assert not (folder / SET_FILE).exists(), "it is not said yet"
    dialog.tree.setFocus()
    scene.wait(lambda: left() == [])
    assert (folder / SET_FILE).exists()
    dialog.new_code.setFocus()
    write("Ventetid")
    scene.wait(
        lambda: (
            "Ventetid"
            in [c.label.da for one in left() for x in one.codebook.lenses for c in x.codes]
        )
    )
    press("Escape")
    assert not dialog.isVisible()
    scene.wait(lambda: left() == [])
    dialog.deleteLater()


def test_a_code_that_cannot_be_saved_is_kept_for_the_next_start(scene: Scene) -> None:
    person, folder = scene.person, scene.folder
    dialog = scene.book()
    dialog.tree.go_to(("themes", None))
    scene.disk.fill()
    dialog.new_code.setFocus()
    write("Ventetid")
    with person.answers(presses_button("Luk")):
        press("Return")
    assert "Der er ikke plads" in person.heard[0]
    assert "sikret på denne computer" in person.heard[0]
    press("Escape")
    dialog.deleteLater()
    scene.disk.empty()
    scene.starts_anew(presses("Return"))
    labels = [
        c.label.da for x in read_collection(folder / SET_FILE).codebook.lenses for c in x.codes
    ]
    assert "Ventetid" in labels


def test_a_guide_is_safe_while_it_is_written_and_when_it_cannot_be_saved(scene: Scene) -> None:
    window, person, folder = scene.window, scene.person, scene.folder
    write_collection(folder / SET_FILE, Collection())
    see_set(window, folder)

    def prompts() -> list[str]:
        guides = [one.guide for one in left() if isinstance(one.guide, Guide)]
        return [prompt.text for guide in guides for prompt in guide.prompts]

    def writes(dialog: Asking) -> None:
        assert isinstance(dialog, GuideDialog)
        dialog.add.setFocus()
        write("Hvem ringede?")
        scene.wait(lambda: "Hvem ringede?" in prompts())
        dialog.list.setFocus()
        dialog.list.setCurrentRow(0)
        press("Return")
        write("Hvad nu?")
        scene.wait(lambda: "Hvad nu?" in prompts())
        press("Return")
        scene.disk.fill()
        press("Ctrl+Return")

    with person.answers(writes, presses_button("Luk")):
        press("Ctrl+Shift+G")
    assert "Der er ikke plads" in person.heard[-1]
    assert read_collection(folder / SET_FILE).guide is None
    scene.disk.empty()
    scene.starts_anew(presses("Return"))
    guide = read_collection(folder / SET_FILE).guide
    assert guide is not None
    told = [prompt.text for prompt in guide.prompts]
    assert told[0] == "Hvad nu?"
    assert told[-1] == "Hvem ringede?"


def test_a_guide_that_is_given_up_leaves_nothing(scene: Scene) -> None:
    window, person, folder = scene.window, scene.person, scene.folder
    see_set(window, folder)
    write_collection(folder / SET_FILE, Collection())

    def writes(dialog: Asking) -> None:
        assert isinstance(dialog, GuideDialog)
        dialog.add.setFocus()
        write("Hvem ringede?")
        scene.wait(lambda: bool(left()))
        press("Escape")

    with person.answers(writes):
        press("Ctrl+Shift+G")
    assert left() == []


# Codes on notes.


def test_codes_that_cannot_be_saved_are_offered_with_their_journey(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, person, folder, qtbot = scene.window, scene.person, scene.folder, scene.qtbot

    def refuse(self: coding.Saving) -> None:
        raise WriteError(self.path, Problem("problem.disk_full"))

    window.preferences.initials = "KL"
    monkeypatch.setattr(coding.Saving, "carry_out", refuse)
    see_set(window, folder)
    press("Ctrl+Shift+K")
    room = window.of_set.coding
    scene.wait(lambda: room.page is not None and not room.is_reading)

    def codes() -> list[int]:
        found = [one.journey() for one in recovery_files(recovery_folder())]
        return [len(note.codes) for one in found for _, note in one.experiences()]

    press("1")
    qtbot.waitUntil(lambda: codes() == [1, 0])
    press("2")
    scene.wait(lambda: codes() == [2, 0])
    assert room.page is not None
    assert "Ikke gemt" in room.page.saved.text()
    assert window.safekeeping.left_behind() == [], "this program has it open"

    keeping = room._keeping  # the program is gone without a word
    keeping._scribe.finish()
    for _file, lock in keeping._kept.values():
        lock.release()
    keeping._kept.clear()
    room._give_up()
    keeping.end()
    window.files.folder = None
    monkeypatch.undo()
    monkeypatch.setenv("JOURNEYMAP_DATA", str(folder.parent / "data"))
    window.show_what_is_open()
    with person.answers(presses("Return")):
        window.files.offer_what_was_left()
    assert ONE.code in person.heard[-1]
    press("Ctrl+S")
    saved = read_journey(folder / "1.journey.json")
    assert [len(note.codes) for _, note in saved.experiences()] == [2, 0]

"""Filters that are kept with a set: others keep theirs in it, too."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.collection import MAX_FILTERS
from journeymap.model.groups import SavedFilter
from journeymap.storage.collection import SET_FILE, open_set, read_collection
from journeymap.ui.window import MainWindow
from tests.ui.person import Person, press, write
from tests.ui.sets import see_set


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    made = tmp_path / "samling"
    shutil.copytree(samples, made)
    return made


def analyse(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    see_set(window, folder)
    press("Ctrl+Shift+A")
    room = window.of_set.analysis
    qtbot.waitUntil(lambda: room.page is not None and not room.is_reading)


def keep(window: MainWindow, person: Person, name: str) -> None:
    page = window.of_set.analysis.page
    assert page is not None
    page.filters.changed.emit("target-group", ("familier",))

    def names(_dialog: object) -> None:
        write(name)
        press("Return")

    with person.answers(names):
        page.filters.saved.menu().actions()[-1].trigger()


def put(folder: Path, *filters: SavedFilter) -> None:
    opened = open_set(folder)
    opened.save(opened.collection.replaced(filters=filters))


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in read_collection(folder / SET_FILE).filters)


def test_a_filter_that_a_colleague_kept_meanwhile_stays(
    window: MainWindow, folder: Path, person: Person, qtbot: QtBot
) -> None:
    analyse(window, folder, qtbot)
    put(folder, SavedFilter(name="Kollegaens", where=("municipality=0751",)))

    keep(window, person, "Mit")

    assert names(folder) == ["Kollegaens", "Mit"]


def test_a_part_of_a_set_keeps_its_filters_in_the_set_itself(
    window: MainWindow, folder: Path, person: Person, qtbot: QtBot
) -> None:
    part = folder / "del"
    part.mkdir()
    for path in sorted(folder.rglob("*.journey.json"))[:3]:
        path.rename(part / path.name)
    put(folder)
    analyse(window, part, qtbot)

    keep(window, person, "Mit")

    assert not (part / SET_FILE).exists()
    assert names(folder) == ["Mit"]


def test_a_set_that_cannot_be_read_is_told_and_left_as_it_is(
    window: MainWindow, folder: Path, person: Person, qtbot: QtBot
) -> None:
    analyse(window, folder, qtbot)
    (folder / SET_FILE).write_text("{", encoding="utf-8")
    told: list[str] = []
    window.messages.tell = lambda _title, text, *_rest: told.append(text)  # type: ignore[method-assign]

    keep(window, person, "Mit")

    assert (folder / SET_FILE).read_text(encoding="utf-8") == "{"
    assert told
    assert "Eksemplerne" not in told[0]


def test_no_more_filters_are_kept_than_a_set_holds(
    window: MainWindow, folder: Path, person: Person, qtbot: QtBot
) -> None:
    full = [SavedFilter(name=f"F{n}") for n in range(MAX_FILTERS)]
    put(folder, *full)
    analyse(window, folder, qtbot)
    told: list[str] = []
    window.messages.tell = lambda _title, text, *_rest: told.append(text)  # type: ignore[method-assign]

    keep(window, person, "En for meget")

    assert len(names(folder)) == MAX_FILTERS
    assert str(MAX_FILTERS) in told[0]

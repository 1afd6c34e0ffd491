"""Open data from the window: of the open set, in the kind that was chosen."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from journeymap.storage.journeys import write_journey
from journeymap.storage.open_data import decode_open_data
from journeymap.ui.window import MainWindow
from tests.report.opendata.exports import everything
from tests.ui.person import Person, press, presses, types_name
from tests.ui.sets import see_set

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A set of two journeys, of which one keeps its words."""
    made = tmp_path / "set"
    made.mkdir()
    for number, one in enumerate(everything()):
        write_journey(made / f"{number}.journey.json", one)
    return made


@pytest.mark.parametrize(("typed", "begins"), [("data", b"PK"), ("data.csv", b"\xef\xbb\xbf")])
def test_what_may_leave_is_written(
    *, window: MainWindow, person: Person, qtbot: "QtBot", folder: Path, typed: str, begins: bytes
) -> None:
    see_set(window, folder)
    with person.answers(types_name(typed), presses("Escape")):
        press("Ctrl+Shift+X")
        qtbot.waitUntil(lambda: person.has_answered, timeout=20_000)
    (out,) = folder.parent.rglob("data.*")
    assert f"{out.name} er gemt." in person.heard[-1]
    assert out.read_bytes().startswith(begins)


def test_words_without_leave_stay(
    window: MainWindow, person: Person, qtbot: "QtBot", folder: Path
) -> None:
    see_set(window, folder)
    with person.answers(types_name("data.json"), presses("Escape")):
        press("Ctrl+Shift+X")
        qtbot.waitUntil(lambda: person.has_answered, timeout=20_000)
    data = next(folder.parent.rglob("data.json")).read_bytes()
    assert decode_open_data(data).method.withheld == 3
    assert b"Sig det ikke" not in data

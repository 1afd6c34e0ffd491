"""Until when a set is kept: said quietly, reminded of in time, and ended by deleting for good."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journeymap.model.collection import Collection
from journeymap.storage.collection import SET_FILE, read_collection, write_collection
from journeymap.storage.journeys import find_journey_files, write_journey
from journeymap.storage.resources import sample_folder
from journeymap.ui.interview_form import Problem
from journeymap.ui.keeping import last_day_of
from journeymap.ui.tasks import Task
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    button_of,
    field_of,
    press,
    presses,
    presses_button,
    said,
    tab_to,
    write,
)
from tests.ui.sets import see_set, settled

TODAY = dt.datetime.now().astimezone().date()
NEXT = TODAY.year + 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "saml"
    home.mkdir()
    for number in (1, 2, 3):
        write_journey(home / f"{number}.journey.json", journey(number, event("e1")))
    return home


def keeps(folder: Path, day: dt.date | None) -> None:
    write_collection(folder / SET_FILE, Collection(name="Foråret", keep_until=day))


def changes(window: MainWindow, person: Person, qtbot: QtBot, button: str, *replies: Reply) -> None:
    shown = button_of(window.set_page, button)
    assert isinstance(shown, QPushButton)
    with person.answers(*replies):
        shown.setFocus()
        press("Return")
        settled(window, person, qtbot)


def types_day(text: str) -> Reply:
    def reply(dialog: Asking) -> None:
        assert isinstance(field_of(dialog, "Opbevares til"), QLineEdit)
        press("Ctrl+A")
        write(text)
        press("Return")

    return reply


def test_a_date_is_set_in_words_and_stands_quietly_on_the_page(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    keeps(folder, None)
    see_set(window, folder)
    assert "ikke noteret" in said(window.set_page)
    changes(window, person, qtbot, "Angiv en dato", types_day(f"31.12.{NEXT}"))
    assert f"Opbevares til 31. december {NEXT}" in said(window.set_page)
    assert read_collection(folder / SET_FILE) == Collection(
        name="Foråret", keep_until=dt.date(NEXT, 12, 31)
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31.12.2040", dt.date(2040, 12, 31)),
        ("1. januar 2099", dt.date(2099, 1, 1)),
        ("1 January 2099", dt.date(2099, 1, 1)),
        ("2061-02-28", dt.date(2061, 2, 28)),
        ("31.12.2024", dt.date(2024, 12, 31)),
        ("i dag", TODAY),
        ("", None),
    ],
)
def test_the_last_day_may_lie_far_ahead(text: str, day: dt.date | None) -> None:
    assert last_day_of(text, TODAY) == day


@pytest.mark.parametrize("text", ["31.12.40", "i går", "2040", "31.2.2040", "forår 2040", "9999"])
def test_a_last_day_that_is_not_plain_is_none(text: str) -> None:
    with pytest.raises(Problem):
        last_day_of(text, TODAY)


def test_a_day_far_ahead_stays_when_nothing_is_changed(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    keeps(folder, dt.date(2099, 1, 1))
    see_set(window, folder)
    changes(window, person, qtbot, "Ændr", presses("Return"))
    assert len(person.heard) == 1
    assert read_collection(folder / SET_FILE).keep_until == dt.date(2099, 1, 1)


def test_a_stopped_deletion_shows_what_is_left(
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keeps(folder, TODAY - dt.timedelta(1))
    see_set(window, folder)
    stopped: list[Task] = []

    def stops(task: Task, done: int, _total: int) -> None:
        if done == 1 and not stopped:
            stopped.append(task)
            task.requestInterruption()
            task.check()

    monkeypatch.setattr(Task, "tell", stops)
    changes(window, person, qtbot, "Se rejserne…", ticks(3), presses_button("Slet for altid"))
    settled(window, person, qtbot)
    assert len(find_journey_files([folder])) == 2
    assert len(window.set_page.cards.cards()) == 2


def test_what_is_no_day_is_said_kindly_and_nothing_changes(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    keeps(folder, dt.date(2099, 1, 1))
    see_set(window, folder)

    def tries(dialog: Asking) -> None:
        types_day("en dag i foråret")(dialog)
        assert "Skriv en hel dag" in said(dialog)
        press("Escape")

    changes(window, person, qtbot, "Ændr", tries)
    assert read_collection(folder / SET_FILE).keep_until == dt.date(2099, 1, 1)


def test_a_day_that_has_passed_is_kept_only_once_that_is_said(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    keeps(folder, None)
    see_set(window, folder)

    def means_it(dialog: Asking) -> None:
        write("31.12.2024")
        press("Return")
        assert "Den 31. december 2024 er allerede gået" in said(dialog)
        assert read_collection(folder / SET_FILE).keep_until is None
        press("Ctrl+A")
        write("30.12.2024")
        assert "er allerede gået" not in said(dialog)
        assert button_of(dialog, "Gem datoen").isVisible()
        press("Return")
        assert "Den 30. december 2024" in said(dialog), "another day is said anew"
        button_of(dialog, "Gem alligevel").click()

    changes(window, person, qtbot, "Angiv en dato", means_it)
    assert read_collection(folder / SET_FILE).keep_until == dt.date(2024, 12, 30)
    changes(window, person, qtbot, "Se rejserne…", presses("Return"))
    assert len(person.heard) == 2, "of a day that stood there nobody is warned again"


@pytest.mark.parametrize(
    ("days", "told"),
    [(-1, "skulle opbevares til"), (0, "Der ligger 3 rejser."), (30, "Der ligger 3 rejser.")],
)
def test_near_the_end_the_page_says_how_many_are_left(
    window: MainWindow, folder: Path, days: int, told: str
) -> None:
    keeps(folder, TODAY + dt.timedelta(days))
    see_set(window, folder)
    assert told in said(window.set_page)
    assert button_of(window.set_page, "Se rejserne…")


def test_long_before_the_end_nobody_is_reminded(window: MainWindow, folder: Path) -> None:
    keeps(folder, TODAY + dt.timedelta(31))
    see_set(window, folder)
    assert "Der ligger" not in said(window.set_page)


def ticks(count: int) -> Reply:
    """Ticks the first so many journeys with the keyboard."""

    def reply(dialog: Asking) -> None:
        tab_to(field_of(dialog, "Rejser, der kan slettes for altid"))
        press("Home")
        for _ in range(count):
            press("Space", "Down")
        presses_button("Slet de valgte…")(dialog)

    return reply


def test_journeys_go_for_good_and_do_not_come_back(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    keeps(folder, TODAY - dt.timedelta(1))
    see_set(window, folder)
    changes(
        window,
        person,
        qtbot,
        "Se rejserne…",
        ticks(2),
        presses_button("Slet for altid"),
        presses("Return"),
    )
    assert "2 rejser slettes for altid" in person.heard[1]
    assert "kan programmet ikke nå" in person.heard[1]
    assert len(find_journey_files([folder])) == 1
    known = read_collection(folder / SET_FILE)
    assert len(known.tombstones) == 2
    assert known.name == "Foråret"
    assert len(list((folder / "withdrawals").iterdir())) == 2
    assert len(window.set_page.cards.cards()) == 1


@pytest.mark.parametrize("keys", ["Return", "Escape"])
def test_nothing_is_deleted_without_a_plain_yes(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path, keys: str
) -> None:
    keeps(folder, TODAY - dt.timedelta(1))
    see_set(window, folder)
    changes(window, person, qtbot, "Se rejserne…", ticks(1), presses(keys))
    assert len(find_journey_files([folder])) == 3


def test_the_samples_are_kept_without_a_date(window: MainWindow) -> None:
    see_set(window, sample_folder())
    assert "Opbevar" not in said(window.set_page)

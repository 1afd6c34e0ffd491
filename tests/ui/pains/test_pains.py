"""Pain points put together by hand: by keys, with the mouse, and what then lies in the set."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from journeymap.model import grouping
from journeymap.model.grouping import Groups
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Valence
from journeymap.storage.collection import SET_FILE, open_set, read_collection
from journeymap.storage.journeys import find_journey_files, read_journey, write_journey
from journeymap.ui.pains.page import PainsPage
from journeymap.ui.pains.parcels import notes_parcel
from journeymap.ui.window import MainWindow
from tests.factories import bad, event, journey
from tests.ui.person import Person, press, write
from tests.ui.sets import see_set

Begin = Callable[[], PainsPage]


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    """Seven journeys of a set in which nothing is grouped."""
    made = tmp_path / "samling"
    for name in ("Aabenraa", "Herlev"):
        shutil.copytree(samples / name, made / name)
    return made


@pytest.fixture
def begin(window: MainWindow, folder: Path, qtbot: QtBot) -> Begin:
    """Opens the set and goes to its pain points, by the key for it."""

    def go() -> PainsPage:
        if window.files.folder != folder:
            see_set(window, folder)
        press("Ctrl+Shift+B")
        return page_of(window, qtbot)

    return go


def page_of(window: MainWindow, qtbot: QtBot) -> PainsPage:
    qtbot.waitUntil(
        lambda: window.of_set.pains.page is not None and not window.of_set.pains.is_busy
    )
    assert window.of_set.pains.page is not None
    return window.of_set.pains.page


def wait_until(comes: Callable[[], bool]) -> None:
    """Lets the window go on until something has come."""
    patience = QDeadlineTimer(5_000)
    while not comes():
        assert not patience.hasExpired()
        QTest.qWait(2)


def settle() -> None:
    """Waits until everything that was done is saved; that happens beside the window."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    wait_until(lambda: not any(window.of_set.pains.keeping.is_unsaved for window in windows))


def on_disk(folder: Path) -> Groups:
    settle()
    return read_collection(folder / SET_FILE).groups


def known(folder: Path) -> dict[str, int]:
    return {group.name: len(group.notes) for group in on_disk(folder)}


def shown(notes: QListView) -> list[str]:
    model = notes.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def put_into_set(folder: Path, *groups: Group) -> None:
    opened = open_set(folder)
    opened.save(opened.collection.replaced(groups=groups))


def red_notes(folder: Path) -> list[GroupNote]:
    journeys = [read_journey(path) for path in find_journey_files([folder])]
    return list(grouping.refs(journeys, Valence.BAD))


def two_groups(folder: Path) -> list[GroupNote]:
    notes = red_notes(folder)
    groups = grouping.create((), Valence.BAD, name="Ventetid", notes=notes[:3], group_id="a")
    put_into_set(
        folder, *grouping.create(groups, Valence.BAD, name="Breve", notes=notes[3:5], group_id="b")
    )
    return notes


def test_a_pain_point_of_five_notes_by_keys_alone(begin: Begin, folder: Path) -> None:
    page = begin()
    assert QApplication.focusWidget() is page.loose.notes
    total = page.loose.notes.model().rowCount()

    press("Shift+Down", "Shift+Down", "N")
    write("Man venter uden at vide på hvad")
    press("Return")
    assert QApplication.focusWidget() is page.loose.notes
    press("G", "G")

    assert known(folder) == {"Man venter uden at vide på hvad": 5}
    (card,) = page.groups.cards.cards
    assert card.name == "Man venter uden at vide på hvad"
    assert card.count == page.group.count.text()
    assert card.count.endswith("5 noter")
    assert page.loose.notes.model().rowCount() == total - 5
    assert page.saved.text().startswith("Gemt kl. ")

    press("F2")
    write("Ingen siger noget")
    press("Return", "Ctrl+Z")
    assert known(folder) == {"Man venter uden at vide på hvad": 5}
    press("Ctrl+Z", "Ctrl+Z")
    assert known(folder) == {"Man venter uden at vide på hvad": 3}
    press("Ctrl+Y", "Ctrl+Y", "Ctrl+Y")
    assert known(folder) == {"Ingen siger noget": 5}


def test_suggestions_are_taken_with_one_key(begin: Begin, folder: Path) -> None:
    page = begin()
    press("Down")
    asked = shown(page.loose.notes)[1]
    assert page.loose.alike_title.text().startswith("Ligner måske ”")
    second = shown(page.loose.alike)[1]

    press("2")
    assert set(shown(page.group.notes)) == {asked, second}
    assert page.loose.alike_title.text() == "Siger måske det samme som ”Uden navn endnu”"
    suggested = shown(page.loose.alike)
    assert len(suggested) == 3
    assert not set(suggested) & {asked, second}

    press("1")
    assert set(shown(page.group.notes)) == {asked, second, suggested[0]}
    assert [len(group.notes) for group in on_disk(folder)] == [3]


def test_nothing_is_put_together_unasked(begin: Begin, folder: Path) -> None:
    begin()
    press("Down", "Down", "F6", "Escape")
    assert not (folder / SET_FILE).exists()


def test_del_takes_notes_out_and_deletes_a_group_which_undo_brings_back(
    begin: Begin, folder: Path
) -> None:
    two_groups(folder)
    page = begin()
    press("F6", "Shift+Down", "Del")
    assert known(folder) == {"Ventetid": 1, "Breve": 2}
    page.groups.cards.setFocus()
    press("Del")
    assert known(folder) == {"Breve": 2}
    assert "Ventetid" in page.said.text()
    press("Ctrl+Z", "Ctrl+Z")
    assert known(folder) == {"Ventetid": 3, "Breve": 2}


def test_order_merge_and_split_by_keys(begin: Begin, folder: Path, person: Person) -> None:
    two_groups(folder)
    page = begin()
    press("Ctrl+Shift+Down")
    assert list(known(folder)) == ["Breve", "Ventetid"]
    with person.answers(lambda _menu: press("Down", "Return")):
        press("M")
    assert known(folder) == {"Ventetid": 5}
    assert "Breve" in page.group.description.toPlainText()
    press("F6", "S")
    write("Papirer")
    press("Return")
    assert known(folder) == {"Ventetid": 4, "Papirer": 1}


def test_groups_of_the_codes_of_a_lens_are_one_step(begin: Begin, folder: Path) -> None:
    page = begin()
    lens = page.groups.codes.menu().actions()[0].menu()
    assert lens is not None
    lens.actions()[-1].trigger()  # type: ignore[attr-defined]
    groups = on_disk(folder)
    assert len(groups) > 1
    assert all(group.code and group.name and group.notes for group in groups)
    press("Ctrl+Z")
    assert on_disk(folder) == ()


def test_notes_are_found_by_words_and_by_what_stands_on_them(begin: Begin) -> None:
    page = begin()
    total = page.loose.notes.model().rowCount()
    press("Ctrl+F")
    write("skole")
    found = shown(page.loose.notes)
    assert 0 < len(found) < total
    assert page.loose.title.text() == f"Ikke samlet endnu · {len(found)} af {total}"
    press("Down")
    assert QApplication.focusWidget() is page.loose.notes
    press("Ctrl+F", "Ctrl+A", "Backspace")
    actors = page.loose.sieve.menu().actions()[1].menu()
    assert actors is not None
    jobcenter = next(a for a in actors.actions() if a.text() == "Jobcenter")  # type: ignore[attr-defined]
    jobcenter.trigger()
    assert all("Jobcenter" in text for text in shown(page.loose.notes))
    assert page.loose.sieve.text() == "Jobcenter"


def test_what_works_has_groups_of_its_own(begin: Begin, folder: Path) -> None:
    page = begin()
    press("+")
    assert page.sides[Valence.GOOD].isChecked()
    assert all(text.startswith("+") for text in shown(page.loose.notes))
    press("N", "Return", "-")
    assert page.groups.cards.cards == ()
    assert [group.valence for group in on_disk(folder)] == [Valence.GOOD]
    press("Ctrl+Z")
    assert page.sides[Valence.GOOD].isChecked()


def test_enter_opens_the_journey_at_the_note_and_the_way_back_leads_here(
    begin: Begin, folder: Path, window: MainWindow, qtbot: QtBot
) -> None:
    notes = two_groups(folder)
    page = begin()
    press("F6", "Return")
    assert window.workspace is not None
    assert window.workspace.view.hands.place.note_id in {note.note for note in notes[:3]}
    press("Alt+Up")
    again = page_of(window, qtbot)
    assert again is not page
    assert again.groups.cards.cards[0].name == "Ventetid"
    press("Escape")
    assert window.of_set.pains.page is None


# Drag and drop.


def drop(parcel: QMimeData, onto: QWidget, where: QPoint) -> bool:
    """What Qt sends when something is dragged to a place and let go there."""
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, action, parcel, button, no_key)
    QApplication.sendEvent(onto, enter)
    event = QDropEvent(QPointF(where), action, parcel, button, no_key)
    QApplication.sendEvent(onto, event)
    return event.isAccepted()


def test_notes_are_dragged_onto_cards_the_table_and_back(begin: Begin, folder: Path) -> None:
    notes = two_groups(folder)
    page = begin()
    cards = page.groups.cards
    second = cards.visualRect(cards.model().index(1, 0)).center()

    page.loose.notes.setFocus()
    press("Shift+Down")
    dragged = page.loose.notes.model().mimeData(page.loose.notes.selectedIndexes())
    assert drop(dragged, cards.viewport(), second)
    assert known(folder) == {"Ventetid": 3, "Breve": 4}

    assert drop(notes_parcel(notes[:1], "a"), cards.viewport(), second)
    assert known(folder) == {"Ventetid": 2, "Breve": 5}

    table = cards.viewport().rect().bottomLeft() + QPoint(9, -9)
    assert drop(notes_parcel(notes[1:2], "a"), cards.viewport(), table)
    write("Nyt")
    press("Return")
    assert known(folder) == {"Ventetid": 1, "Nyt": 1, "Breve": 5}

    assert drop(notes_parcel(notes[1:2], ""), page.group.notes.viewport(), QPoint(9, 9))
    assert drop(notes_parcel(notes[2:3], "a"), page.loose.notes.viewport(), QPoint(9, 9))
    assert known(folder) == {"Ventetid": 0, "Nyt": 1, "Breve": 5}


def test_cards_are_dragged_into_another_order(begin: Begin, folder: Path) -> None:
    two_groups(folder)
    cards = begin().groups.cards
    parcel = cards.model().mimeData([cards.model().index(1, 0)])
    assert drop(parcel, cards.viewport(), QPoint(20, 4))
    assert list(known(folder)) == ["Breve", "Ventetid"]
    assert cards.cards[0].name == "Breve"


def test_red_notes_do_not_fall_among_the_green(begin: Begin, folder: Path) -> None:
    notes = red_notes(folder)
    page = begin()
    press("+", "N", "Return")
    drop(notes_parcel(notes[:2], ""), page.group.notes.viewport(), QPoint(9, 9))
    assert [len(group.notes) for group in on_disk(folder)] == [1]


# Others, samples, what is gone.


def test_what_somebody_else_saves_meanwhile_stays(begin: Begin, folder: Path) -> None:
    two_groups(folder)
    page = begin()
    theirs = grouping.create(on_disk(folder), Valence.BAD, name="It", group_id="c")
    put_into_set(folder, *grouping.describe(theirs, "b", name="Svære breve"))
    press("F2")
    write("Lang ventetid")
    press("Return")
    assert known(folder) == {"Lang ventetid": 3, "Svære breve": 2, "It": 0}
    assert [card.name for card in page.groups.cards.cards] == list(known(folder))
    assert "En anden har arbejdet" in page.notice.text()


def test_samples_are_for_trying_and_stay_as_they_are(
    window: MainWindow, samples: Path, qtbot: QtBot
) -> None:
    before = {path: path.read_bytes() for path in samples.rglob("*.json")}
    see_set(window, samples)
    press("Ctrl+Shift+B")
    page = page_of(window, qtbot)
    assert page.notice.text() == (
        "Det her er eksempler, man kan prøve på: grupperne bliver ikke gemt."
    )
    press("N")
    write("Prøve")
    press("Return")
    assert page.groups.cards.cards[-1].name == "Prøve"
    press("Escape")
    assert {path: path.read_bytes() for path in samples.rglob("*.json")} == before


def test_notes_that_are_gone_are_counted_and_taken_out_when_asked(
    begin: Begin, folder: Path
) -> None:
    two_groups(folder)
    gone = [GroupNote(journey=red_notes(folder)[0].journey, note=f"x{n}") for n in range(3)]
    put_into_set(folder, *grouping.put_in(on_disk(folder), "a", gone))
    page = begin()
    assert page.group.gone.text() == "3 noter er ikke i samlingen mere."
    assert page.groups.cards.cards[0].count.endswith("3 noter")
    page.group.remove_gone.click()
    assert known(folder)["Ventetid"] == 3
    assert not page.group.gone.isVisible()
    press("Ctrl+Z")
    assert known(folder)["Ventetid"] == 6


def test_while_a_file_cannot_be_read_no_note_is_called_gone(begin: Begin, folder: Path) -> None:
    notes = two_groups(folder)
    path = next(p for p in find_journey_files([folder]) if read_journey(p).id == notes[0].journey)
    path.write_text("{", encoding="utf-8")
    page = begin()
    assert "nogle filer kunne ikke læses" in page.group.gone.text()
    assert not page.group.remove_gone.isVisible()


def test_a_set_that_cannot_be_saved_keeps_what_was_done_and_asks(
    begin: Begin, folder: Path, person: Person, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from journeymap.storage import collection
    from journeymap.storage.errors import Problem, WriteError
    from tests.ui.person import presses_button

    def full(path: Path, _collection: object, **_how: object) -> None:
        raise WriteError(path, Problem("problem.disk_full"))

    page = begin()
    with monkeypatch.context() as patch:
        patch.setattr(collection, "write_collection", full)
        press("N", "Return")
        wait_until(lambda: page.saved.text().startswith("Ikke gemt"))
        with person.answers(presses_button("Annuller")):
            press("Escape")
        assert window.of_set.pains.page is page
    press("Escape")
    assert window.of_set.pains.page is None
    assert len(on_disk(folder)) == 1


def test_where_nothing_is_alike_it_is_said(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    page = begin()
    press("Down")
    monkeypatch.setattr(type(page.desk.likeness[Valence.BAD]), "to_note", lambda *_: ())
    press("Down")
    assert not page.loose.alike.isVisible()
    assert page.loose.alike_title.isVisible()
    assert page.loose.alike_title.text().startswith("Ingen noter ligner nok til et forslag.")


def test_when_all_are_in_groups_the_next_step_is_told(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    made = tmp_path / "lille"
    made.mkdir()
    write_journey(made / "en.journey.json", journey(1, event("e1", bad("b1"))))
    window.open_path(made)
    press("Ctrl+Shift+B")
    page = page_of(window, qtbot)
    press("Down", "N")
    settle()
    assert page.loose.notes.model().rowCount() == 0
    assert not page.loose.alike_title.isVisible(), "there is nothing left to be alike"
    assert "lav så rapporten" in page.loose.notes.accessibleDescription()

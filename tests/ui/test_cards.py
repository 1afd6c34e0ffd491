"""The start page and the set: what was open before stands there, newest first, and opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from journeymap.storage.resources import sample_folder
from journeymap.ui.window import MainWindow
from tests.ui.person import (
    Person,
    click,
    field_of,
    heard_of,
    press,
    presses,
    presses_button,
    tab_to,
    types_name,
    write,
)
from tests.ui.sets import look_on, see_set

KOLDING = sample_folder() / "Kolding"
HAM, TRAENER, TRE = (
    KOLDING / f"{name}.journey.json"
    for name in ("ham-der-skrev-foer-proeven", "traener-for-de-smaa", "tre-aftaler-samme-tirsdag")
)


def recent(window: MainWindow) -> list[str]:
    assert window.start_page.isVisible()
    return [card.path.name for card in window.start_page.cards.cards()]


def open_name(window: MainWindow) -> str:
    assert window.desk.path is not None
    return window.desk.path.name


def open_and_go_back(window: MainWindow, *paths: Path) -> None:
    for path in paths:
        window.open_path(path)
        press("Alt+Up")


def test_at_first_the_start_says_where_journeys_will_stand(window: MainWindow) -> None:
    assert recent(window) == []
    assert window.start_page.notice.isVisible()
    assert window.start_page.notice.text().startswith("Her kommer de rejser, du har haft åbne.")


def test_at_first_enter_begins_a_journey(window: MainWindow) -> None:
    press("Return")
    assert window.desk.document is not None
    assert window.desk.path is None


def test_what_was_open_stands_first_and_once(window: MainWindow) -> None:
    open_and_go_back(window, HAM, TRAENER, TRE, HAM)
    assert recent(window) == [HAM.name, TRE.name, TRAENER.name]
    assert not window.start_page.notice.isVisible()


def test_what_was_saved_stands_first_too(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    open_and_go_back(window, HAM)
    window.preferences.last_folder = str(tmp_path)
    press("Ctrl+N")
    write("Brev")
    with person.answers(types_name("ny")):
        press("Ctrl+S")
    press("Alt+Up")
    assert recent(window) == ["ny.journey.json", HAM.name]


def test_a_set_stands_among_them_as_a_folder(window: MainWindow) -> None:
    open_and_go_back(window, HAM, KOLDING)
    first = window.start_page.cards.cards()[0]
    assert (first.code, first.title) == ("Kolding", "Samling")
    press("Return")
    assert window.windowTitle() == "Kolding"


def test_what_has_gone_is_not_shown_again(window: MainWindow, tmp_path: Path) -> None:
    gone = tmp_path / "væk.journey.json"
    gone.write_bytes(HAM.read_bytes())
    open_and_go_back(window, gone)
    gone.unlink()
    open_and_go_back(window, TRE)
    assert recent(window) == [TRE.name]
    gone.write_bytes(HAM.read_bytes())
    open_and_go_back(window, TRE)
    assert recent(window) == [TRE.name]


def test_what_is_broken_stands_there_and_says_so(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "itu.journey.json"
    path.write_bytes(HAM.read_bytes())
    open_and_go_back(window, path)
    path.write_bytes(b"")
    open_and_go_back(window, TRE)
    assert recent(window) == [TRE.name, "itu.journey.json"]
    card = window.start_page.cards.model().index(1, 0)
    assert card.data().startswith("itu.journey.json, Filen er tom.")
    with person.answers(presses("Return")):
        press("Right", "Return")
    assert "itu.journey.json kan ikke åbnes: Filen er tom." in person.heard[0]
    assert window.start_page.isVisible()


def test_enter_opens_the_card_the_arrows_have_reached(window: MainWindow) -> None:
    open_and_go_back(window, HAM, TRAENER, TRE)
    press("Right", "Return")
    assert open_name(window) == TRAENER.name
    assert window.workspace is not None
    assert window.workspace.view.hasFocus(), "the keys are on the table at once"


def test_a_click_opens_a_card(window: MainWindow) -> None:
    open_and_go_back(window, HAM, TRAENER, TRE)
    cards = window.start_page.cards
    where = cards.visualRect(cards.model().index(2, 0)).center()
    click(cards.viewport(), where)
    assert open_name(window) == HAM.name


def test_a_click_beside_the_cards_opens_nothing(window: MainWindow) -> None:
    open_and_go_back(window, HAM)
    cards = window.start_page.cards
    click(cards.viewport(), QPoint(cards.viewport().width() - 5, cards.viewport().height() - 5))
    assert window.desk.document is None


def test_back_from_a_journey_of_a_set_is_the_set_and_then_the_start(window: MainWindow) -> None:
    see_set(window, KOLDING)
    names = [card.path.name for card in window.set_page.cards.cards()]
    assert sorted(names) == sorted((HAM.name, TRAENER.name, TRE.name))
    press("Return")
    assert open_name(window) == names[0]
    press("Alt+Up")
    assert window.set_page.isVisible()
    press("Alt+Up")
    assert window.start_page.isVisible()


def test_a_new_journey_in_a_set_is_saved_there_under_a_free_code(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    folder = tmp_path / "samling"
    folder.mkdir()
    (folder / "a.journey.json").write_bytes(HAM.read_bytes())
    see_set(window, folder)
    press("Ctrl+N")
    write("Brev")
    with person.answers(presses("Return")):
        press("Ctrl+S")
    assert window.desk.document is not None
    code = window.desk.document.journey.code
    assert (folder / f"{code}.journey.json").is_file(), "the name that was proposed is the code"
    press("Alt+Up")
    look_on(window)
    assert len(window.set_page.cards.cards()) == 2


@pytest.mark.parametrize("key", ["Space", "Return"])
def test_every_button_of_the_start_is_reached_and_pressed_with_keys(
    window: MainWindow, person: Person, key: str
) -> None:
    names = [b.text().replace("&", "") for b in window.start_page.findChildren(QPushButton)]
    assert names == ["Ny rejse", "Åbn…", "Åbn en samling…", "Se eksemplerne"]

    def push(name: str) -> None:
        buttons = window.start_page.findChildren(QPushButton)
        tab_to(next(b for b in buttons if b.text().replace("&", "") == name))
        press(key)

    push("Ny rejse")
    assert window.desk.document is not None
    press("Alt+Up")
    for name in names[1:3]:
        with person.answers(presses("Escape")):
            push(name)
        assert window.start_page.isVisible()
    push("Se eksemplerne")
    assert window.windowTitle() == sample_folder().name
    look_on(window)
    assert len(window.set_page.cards.cards()) >= 16


def test_a_screen_reader_hears_what_is_on_a_card(window: MainWindow) -> None:
    open_and_go_back(window, TRAENER)
    (_, name, _), inside = heard_of(window.start_page.cards)
    assert name == "Åbnet for nylig"
    _, card, _ = inside[0]
    assert card.startswith("Borger ")
    assert "Kolding · " in card
    assert "begivenheder" in card


# Dropping.


def ancestry(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def drop(on: QWidget, data: QMimeData) -> bool:
    """Drops as a file manager does; False when neither the widget nor its window would have it."""
    where, left = QPointF(on.rect().center()), Qt.MouseButton.LeftButton
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), action, data, left, none)
    QApplication.sendEvent(on, entering)
    if not entering.isAccepted():
        return False
    taker = next(w for w in ancestry(on) if w.acceptDrops())
    QApplication.sendEvent(taker, QDropEvent(where, action, data, left, none))
    QApplication.processEvents()
    return True


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_file_dropped_on_the_window_is_opened(window: MainWindow) -> None:
    assert drop(window, files(TRE))
    assert open_name(window) == TRE.name


@pytest.mark.parametrize("where", ["the table", "a note", "a field", "the outline"])
def test_a_file_is_taken_wherever_it_is_dropped(window: MainWindow, where: str) -> None:
    window.open_path(HAM)
    press("Ctrl+1", "Home", *(["F2"] if where == "a note" else []))
    space = window.workspace
    assert space is not None
    on = {
        "the table": space.view.viewport(),
        "a note": space.view.editor.viewport(),
        "a field": field_of(window, "Overskrift"),
        "the outline": space.outline.viewport(),
    }[where]
    assert drop(on, files(TRE))
    assert open_name(window) == TRE.name


def test_a_folder_dropped_on_the_window_is_opened_as_a_set(window: MainWindow) -> None:
    assert drop(window, files(KOLDING))
    assert window.windowTitle() == "Kolding"


def test_a_drop_over_unsaved_changes_asks_first(window: MainWindow, person: Person) -> None:
    press("Ctrl+N")
    write("Brev")
    with person.answers(presses("Escape")):
        assert drop(window, files(TRE))
    assert window.desk.path is None
    with person.answers(presses_button("Gem ikke")):
        assert drop(window, files(TRE))
    assert open_name(window) == TRE.name


def test_words_and_addresses_of_the_net_are_not_taken(window: MainWindow) -> None:
    words, address = QMimeData(), QMimeData()
    words.setText("bare en tekst")
    address.setUrls([QUrl("https://example.org/a.journey.json")])
    assert not drop(window, words)
    assert not drop(window, address)
    assert window.start_page.isVisible()


def test_a_broken_file_dropped_says_so(window: MainWindow, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "itu.journey.json"
    path.write_bytes(b"{")
    with person.answers(presses("Return")):
        assert drop(window, files(path))
    assert "itu.journey.json kan ikke åbnes" in person.heard[0]

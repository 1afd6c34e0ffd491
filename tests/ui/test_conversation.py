"""The conversation view: this citizen's journey and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar, QPushButton, QWidget

from journeymap.storage.resources import load_vocabulary, load_words
from journeymap.ui.conversation import Conversation
from journeymap.ui.window import MainWindow
from tests.canvas.fingers import Fingers
from tests.ui.person import Person, click, press, write

SAMPLE = Path("Aabenraa") / "fra-bold-til-dommer.journey.json"


@pytest.fixture
def talk(window: MainWindow, samples: Path, person: Person) -> Iterator[Conversation]:
    """The first sample journey in the conversation view."""
    window.open_path(samples / SAMPLE)
    assert window.workspace is not None
    QTest.keyClick(window.workspace.view, Qt.Key.Key_Home)
    window.actions_by_name["conversation"].trigger()
    QApplication.processEvents()
    made = window.talk.conversation
    assert made is not None
    yield made
    window.talk.close()


def words_on(widget: QWidget) -> str:
    """Everything a person could read on the widgets, but for the notes themselves."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, widget.windowTitle()])


def test_nothing_but_the_journey_is_on_the_screen(
    talk: Conversation, window: MainWindow, samples: Path
) -> None:
    seen = words_on(talk)
    assert "Hvad skete der så?" in seen or "Hvordan oplevede du det?" in seen
    assert not talk.findChildren(QMenuBar)
    assert ".json" not in seen
    assert str(samples) not in seen
    lens = load_vocabulary().lens("themes")
    assert lens is not None
    assert not [code.id for code in lens.codes if code.label("da") in seen]
    english = load_words("en")
    assert english("canvas.what_then") not in seen


def test_words_are_written_there_as_on_the_working_canvas(
    talk: Conversation, window: MainWindow
) -> None:
    for letter in "Nyt brev":
        QTest.keyClick(QApplication.focusWidget() or talk, letter)
    QTest.keyClick(QApplication.focusWidget() or talk, Qt.Key.Key_Escape)
    document = window.desk.document
    assert document is not None
    assert document.journey.events[1].text == "Nyt brev"
    assert document.is_modified


def test_one_key_blanks_the_screen_and_says_how_it_comes_back(talk: Conversation) -> None:
    press("F9")
    assert talk.is_blank
    assert not talk.view.isVisible()
    assert not talk.minimap.isVisible()
    seen = words_on(talk)
    assert "F9 eller Esc viser rejsen igen." in seen
    assert talk.prompt.text() not in seen
    picture = talk.grab().toImage()
    assert picture.pixelColor(10, picture.height() // 2).lightness() == 0


@pytest.mark.parametrize("key", ["F9", "Escape"])
def test_it_comes_back_on_purpose_alone(talk: Conversation, window: MainWindow, key: str) -> None:
    before = talk.view.hands.journey
    press("F9")
    write("Hvem er det?")
    assert talk.is_blank
    assert "Det, du taster nu, bliver ikke skrevet." in words_on(talk)
    press("Space", "Return", "Ctrl+Z", "Ctrl+S", "F5", "F11", "Delete", "Alt+K", "Tab", "PgDown")
    assert talk.is_blank
    assert window.talk.conversation is talk
    assert talk.view.hands.journey is before, "nothing is done out of sight"
    press(key)
    assert not talk.is_blank
    assert talk.view.hands.journey is before
    press("F9")
    assert "bliver ikke skrevet" not in words_on(talk)
    press(key)


def test_its_button_brings_it_back_and_the_writing_goes_on(talk: Conversation) -> None:
    write("Nyt br")
    press("F9")
    write("x")
    button = next(b for b in talk.findChildren(QPushButton) if b.isVisible())
    assert button.text() == "Vis rejsen"
    click(button)
    assert not talk.is_blank
    write("ev")
    press("Escape")
    assert "Nyt brev" in [event.text for event in talk.view.hands.journey.events]


def test_the_second_screen_is_hidden_with_the_first(
    talk: Conversation, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.workspace is not None
    monkeypatch.setattr("journeymap.ui.talk._other_screen", lambda mine: mine)
    window.talk.mirror(window.workspace.view, window.around)
    second = window.talk.second
    assert second is not None
    press_on(talk, Qt.Key.Key_F9)
    assert second.is_blank
    assert words_on(second).strip() == second.windowTitle(), "it says nothing to who passes by"
    press_on(talk, Qt.Key.Key_Escape)
    assert not second.is_blank
    press_on(talk, Qt.Key.Key_F9)
    talk.close()
    assert not second.is_blank


def press_on(talk: Conversation, key: Qt.Key) -> None:
    QTest.keyClick(talk.focusWidget() or talk, key)


def test_leaving_goes_back_to_the_same_note(talk: Conversation, window: MainWindow) -> None:
    QTest.keyClick(talk.view, Qt.Key.Key_Right)
    QTest.keyClick(talk.view, Qt.Key.Key_Right)
    here = talk.view.hands.place.note_id
    QTest.keyClick(talk.view, Qt.Key.Key_F11)
    assert window.talk.conversation is None
    assert window.workspace is not None
    assert window.workspace.view.hands.place.note_id == here


def test_the_prompt_follows_the_talk_and_can_be_turned(talk: Conversation) -> None:
    QTest.keyClick(talk.view, Qt.Key.Key_Return)
    assert talk.prompt.text() == "Hvad skete der så?"
    QTest.keyClick(talk.view, Qt.Key.Key_PageDown)
    assert talk.prompt.text() == "Hvor vil du gerne begynde?"
    QTest.keyClick(talk.view, Qt.Key.Key_PageUp)
    assert talk.prompt.text() == "Hvad skete der så?"


def test_the_whole_journey_is_in_the_small_map(talk: Conversation) -> None:
    QTest.mouseClick(
        talk.minimap,
        Qt.MouseButton.LeftButton,
        pos=talk.minimap.rect().center(),
    )
    place = talk.view.hands.place.note_id
    middle = len(talk.view.row.columns) // 2
    near = {column.owner for column in talk.view.row.columns[middle - 1 : middle + 2]}
    assert place in near


def test_the_conversation_goes_when_the_journey_is_put_away(
    talk: Conversation, window: MainWindow
) -> None:
    window.files.go_to_start()
    assert window.talk.conversation is None
    assert window.workspace is None


def test_with_one_screen_a_second_one_is_asked_for(
    window: MainWindow, samples: Path, person: Person
) -> None:
    window.open_path(samples / SAMPLE)
    with person.answers(lambda box: QTest.keyClick(box, Qt.Key.Key_Escape)):
        window.actions_by_name["second_screen"].trigger()
    assert "kun én skærm" in person.heard[-1]


def test_find_walks_through_the_notes(window: MainWindow, samples: Path) -> None:
    window.open_path(samples / SAMPLE)
    work = window.workspace
    assert work is not None
    QTest.keyClick(work.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert work.find_bar.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "brev")
    count = work.find_bar.count.text()
    assert count.startswith("1 af ")
    first = work.view.hands.place.note_id
    assert "brev" in work.view.hands.text_of(str(first)).casefold()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert work.view.hands.place.note_id != first
    assert work.find_bar.count.text() != count
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert work.view.hands.place.note_id == first
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not work.find_bar.isVisible()
    assert work.view.hasFocus()


def test_a_finger_does_there_what_it_does_on_the_working_canvas(talk: Conversation) -> None:
    fingers = Fingers(talk.view, QTest.createTouchDevice())
    note = talk.view.row.find(talk.view.hands.journey.events[1].id)
    assert note is not None
    x, y = talk.view.camera.to_px(note.box.center_x, note.box.y + 15)
    at = QPoint(round(x), round(y))
    fingers.tap(at)
    assert talk.view.hands.place.note_id == note.id
    fingers.double_tap(at + QPoint(1, 0))
    assert talk.view.is_writing
    talk.view.finish_writing()
    before = talk.view.camera
    start = QPoint(talk.view.viewport().width() - 60, 8)
    assert talk.view.note_under(start) is None
    fingers.drag(start, start - QPoint(100, 0))
    assert talk.view.camera.x > before.x


def test_a_finger_along_the_mini_map_goes_along_the_journey(talk: Conversation) -> None:
    minimap, screen = talk.minimap, QTest.createTouchDevice()
    places = []
    width, middle = minimap.width(), minimap.height() // 2
    QTest.touchEvent(talk, screen).press(0, QPoint(width // 3, middle), minimap).commit()
    places.append(talk.view.camera.x)
    for step in (2, 3):
        at = QPoint(width // 3 + step * width // 12, middle)
        QTest.touchEvent(talk, screen).move(0, at, minimap).commit()
        places.append(talk.view.camera.x)
    QTest.touchEvent(talk, screen).release(0, at, minimap).commit()
    assert places == sorted(set(places)), "farther along with every move"
    assert minimap.height() >= 40

"""The read-back: the story step by step, corrected, marked and approved by the citizen."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenuBar, QWidget

from journeymap.model.commands import ChangeFacts
from journeymap.model.document import Document
from journeymap.model.journey import Event, Experience, Journey, Valence
from journeymap.storage.journeys import read_journey
from journeymap.storage.resources import load_vocabulary, load_words, sample_folder
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.read_back import ReadBack
from journeymap.ui.window import MainWindow
from tests.ui.person import heard_of, press, strike, write

SAMPLE = Path("Aabenraa") / "fra-bold-til-dommer.journey.json"
TRAENER = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"


@pytest.fixture
def file(samples: Path, tmp_path: Path) -> Path:
    """A copy of the first sample journey: 26 events, 2 answers to the whole journey."""
    return Path(shutil.copy(samples / SAMPLE, tmp_path / SAMPLE.name))


@pytest.fixture
def opened(window: MainWindow, file: Path) -> Iterator[MainWindow]:
    window.open_path(file)
    yield window
    window.talk.close()


def begin(window: MainWindow) -> ReadBack:
    """F5 in the working view."""
    press("F5")
    made = window.talk.reading
    assert made is not None
    assert made.isVisible()
    return made


def end(window: MainWindow) -> None:
    """F5 or Escape brought the working view back."""
    assert window.talk.reading is None
    window.activateWindow()
    QApplication.processEvents()


def journey_of(window: MainWindow) -> Journey:
    assert window.desk.document is not None
    return window.desk.document.journey


def words_on(widget: QWidget) -> str:
    """Everything a person could read on the widgets, but for the notes themselves."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    tips = [child.toolTip() for child in widget.findChildren(QWidget)]
    return "\n".join([*labels, *buttons, *tips, widget.windowTitle()]).replace("&", "")


def foot_of(window: MainWindow) -> str:
    label = window.findChild(ElidedLabel, "approval")
    assert isinstance(label, QLabel)
    return label.text()


# The whole of it, without a mouse.


def test_a_story_is_read_back_corrected_marked_and_approved_with_keys_alone(
    opened: MainWindow, file: Path
) -> None:
    before = journey_of(opened)
    shown = begin(opened)
    assert shown.line.place.text() == "1 af 27"

    press("Return")  # 2: a red note is corrected
    press("Down", "F2")
    write(" Hver dag.")
    press("Return")
    assert shown.line.place.text() == "2 af 27", "Enter ended the writing and went no further"
    press("Alt+1")

    press("PgDown")  # 3: something good was forgotten
    press("Ctrl+Up")
    write("Min far kom med")
    press("Escape", "Alt+3", "Alt+K")

    press("Right")  # 4: typing goes on with the words that stand there
    write("To gange")
    press("Return")

    steps = [shown.line.place.text()]
    while not shown.is_closing:
        press("Return")
        steps.append(shown.line.place.text())
    assert [step.split(" ")[0] for step in steps[:-1]] == [str(n) for n in range(4, 28)]
    assert "Om hele rejsen" in steps[-1]
    assert "Er det din historie, som du vil have den fortalt?" in words_on(shown)

    press("Tab", "Return")
    today = dt.datetime.now().astimezone().date()
    assert journey_of(opened).approval == today
    assert "Tak, fordi du fortalte." in words_on(shown)
    press("Return")
    end(opened)
    assert foot_of(opened) == f"Godkendt {load_words('da').date(today)}"

    press("Ctrl+S")
    saved = read_journey(file)
    assert saved.approval == today
    second, third, fourth = saved.events[1:4]
    assert second.of(Valence.BAD)[0].text == before.events[1].of(Valence.BAD)[0].text + " Hver dag."
    assert second.of(Valence.BAD)[0].strength == 1
    forgotten = third.experiences[-1]
    assert (forgotten.text, forgotten.valence) == ("Min far kom med", Valence.GOOD)
    assert (forgotten.strength, forgotten.key_moment) == (3, True)
    assert fourth.text == before.events[3].text + " To gange"

    opened.files.go_to_start()
    opened.open_path(file)
    assert foot_of(opened) == f"Godkendt {load_words('da').date(today)}"
    assert journey_of(opened) == saved


def test_every_mark_and_the_approval_can_be_undone(opened: MainWindow) -> None:
    before = journey_of(opened)
    shown = begin(opened)
    press("Down", "Up", "Up", "Alt+2", "Alt+K", "Alt+0", "End")
    assert journey_of(opened) != before
    press("Right", "Tab", "Return")
    assert journey_of(opened).approval is not None
    press("Ctrl+Z")
    assert journey_of(opened).approval is None
    assert shown.closing.approve.isVisible(), "the question stands there again"
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert journey_of(opened) == before
    press("Ctrl+Y", "Ctrl+Y", "Ctrl+Y", "Ctrl+Y")
    assert journey_of(opened).approval is not None


# Where one is.


def test_the_steps_walk_the_events_in_their_order_and_the_answers_last(
    opened: MainWindow,
) -> None:
    journey = journey_of(opened)
    shown = begin(opened)
    seen = []
    for _ in range(len(journey.events)):
        seen.append(shown.view.hands.place.note_id)
        press("Right")
    assert seen == [event.id for event in journey.events]
    assert shown.view.hands.event_of(str(shown.view.hands.place.note_id)) is None
    press("Right")
    assert shown.is_closing
    press("Left")
    assert not shown.is_closing
    assert shown.step == len(journey.events)
    press("Home")
    assert shown.step == 0
    press("Left", "PgUp")
    assert shown.step == 0
    press("End")
    assert shown.step == len(journey.events)


def test_each_step_is_large_and_in_the_middle(opened: MainWindow) -> None:
    shown = begin(opened)
    shown.setWindowState(Qt.WindowState.WindowNoState)
    shown.setGeometry(0, 0, 1366, 768)
    QApplication.processEvents()
    port = shown.view.viewport()
    for _ in range(27):
        column = shown.view.selected_column()
        assert column is not None
        box = shown.view.camera.box_to_px(column)
        assert shown.view.camera.scale * 18 > 19, "the words are larger than in the working view"
        assert abs(box.center_x - port.width() / 2) < 2
        fits = column.height * 1.08 <= port.height() - 60
        assert not fits or (box.y >= 0 and box.bottom <= port.height())
        press("Right")


def test_of_a_step_too_tall_for_the_screen_the_selected_note_is_shown(window: MainWindow) -> None:
    notes = tuple(
        Experience(id=f"x{n}", valence=Valence.BAD, text="Der var ingen, der sagde noget. " * 5)
        for n in range(6)
    )
    journey = Journey(
        id="00000000-0000-4000-8000-000000000001",
        code="Borger T1",
        events=(Event(id="e1", text="Møde", experiences=notes),),
    )
    window.desk.document = Document.opened(journey)
    window.show_what_is_open()
    shown = begin(window)
    for note in ("e1", *(note.id for note in notes)):
        assert shown.view.hands.place.note_id == note
        found = shown.view.row.find(note)
        assert found is not None
        box = shown.view.camera.box_to_px(found.box)
        assert box.y >= 0
        assert box.bottom <= shown.view.viewport().height()
        press("Down")
    window.talk.close()


def test_the_other_columns_are_behind_a_veil(opened: MainWindow) -> None:
    shown = begin(opened)
    press("Right", "Right")
    picture = shown.view.viewport().grab().toImage()

    def darkest(index: int) -> int:
        note = shown.view.row.notes_of(index)[0]
        box = shown.view.camera.box_to_px(note.box)
        xs = range(max(0, int(box.x) + 8), min(picture.width(), int(box.right) - 8))
        ys = range(int(box.y) + 8, int(box.y) + 60)
        return min(picture.pixelColor(x, y).lightness() for x in xs for y in ys)

    assert darkest(2) < 60
    assert darkest(1) > 150
    assert darkest(3) > 150


def test_a_click_on_the_small_map_goes_there(opened: MainWindow) -> None:
    shown = begin(opened)
    QTest.mouseClick(
        shown.minimap, Qt.MouseButton.LeftButton, pos=QPoint(shown.minimap.width() // 2, 20)
    )
    assert shown.step in (12, 13, 14)


def test_escape_ends_the_writing_first_and_then_the_read_back(opened: MainWindow) -> None:
    begin(opened)
    press("Right", "F2")
    write(" x")
    press("Escape")
    assert opened.talk.reading is not None
    press("Escape")
    end(opened)
    assert opened.workspace is not None
    assert opened.workspace.view.hands.place.note_id == journey_of(opened).events[1].id


def test_one_key_blanks_the_screen_and_no_key_marks_what_cannot_be_seen(
    opened: MainWindow,
) -> None:
    before = journey_of(opened)
    shown = begin(opened)
    press("F9")
    assert shown.is_blank
    press("Alt+K", "Right", "F5", "F11")
    assert shown.is_blank
    press("Escape")
    assert not shown.is_blank
    assert shown.step == 0
    assert journey_of(opened) is before
    press("End", "Right", "F9", "F9")
    assert shown.is_closing
    assert shown.closing.hasFocus()


@pytest.mark.parametrize("way_out", ["Escape", "F5", "F11"])
def test_it_goes_on_where_it_was_left(opened: MainWindow, way_out: str) -> None:
    begin(opened)
    press("Right", "Right", way_out)
    if way_out == "F11":
        press("F11")
    opened.activateWindow()
    assert opened.workspace is not None
    opened.workspace.view.hands.go_to(journey_of(opened).events[-1].id)
    shown = begin(opened)
    assert shown.step == 2
    assert "Her slap I" in shown.line.hint.text()
    press("Home")
    assert shown.step == 0
    assert "Her slap I" not in shown.line.hint.text()


def test_each_journey_is_gone_on_with_at_its_own_place(opened: MainWindow, tmp_path: Path) -> None:
    begin(opened)
    press("Right", "Escape")
    here = opened.desk.path
    assert here is not None
    other = Path(shutil.copy(TRAENER, tmp_path / "anden.journey.json"))
    opened.open_path(other)
    assert begin(opened).step == 0
    press("Escape")
    opened.open_path(here)
    assert begin(opened).step == 1


def test_a_story_read_to_its_end_begins_at_its_beginning(opened: MainWindow) -> None:
    begin(opened)
    press("End", "Right")
    assert opened.talk.reading is not None
    assert opened.talk.reading.is_closing
    press("F5")
    opened.activateWindow()
    assert begin(opened).step == 0


def test_a_step_that_went_meanwhile_is_not_gone_back_to(opened: MainWindow) -> None:
    begin(opened)
    press("Right", "Escape")
    opened.activateWindow()
    press("Delete")
    assert begin(opened).step == 0


@pytest.mark.parametrize("key", ["F5", "F11"])
def test_the_second_screen_follows(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setattr("journeymap.ui.talk._other_screen", lambda mine: mine)
    assert opened.workspace is not None
    press("Home")
    opened.talk.mirror(opened.workspace.view, opened.around)
    second = opened.talk.second
    assert second is not None
    opened.activateWindow()
    press(key)
    front = opened.talk.reading or opened.talk.conversation
    assert front is not None
    front.activateWindow()
    press("Right", "Right")
    place = front.view.hands.place
    assert second.view.hands.place == place
    front.leave()
    assert second.view.hands.place == opened.workspace.view.hands.place
    opened.workspace.view.hands.go_to(journey_of(opened).events[-1].id)
    assert second.view.hands.place == opened.workspace.view.hands.place != place


def test_the_conversation_and_the_read_back_lead_to_each_other(opened: MainWindow) -> None:
    begin(opened)
    press("F11")
    assert opened.talk.reading is None
    assert opened.talk.conversation is not None
    press("F5")
    assert opened.talk.conversation is None
    assert opened.talk.reading is not None
    press("F5")
    end(opened)


def test_there_is_nothing_to_read_back_before_something_is_told(window: MainWindow) -> None:
    press("Ctrl+N")
    press("F5")
    assert window.talk.reading is None
    write("Brev")
    press("Escape")
    begin(window)
    press("Delete")
    reading = window.talk.reading
    assert reading is not None
    assert reading.line.place.text() == ""
    write("Et nyt brev")
    press("Escape")
    assert reading.line.place.text() == "1 af 1"
    window.talk.close()


# What the citizen says.


def test_the_marks_have_buttons_too(opened: MainWindow) -> None:
    shown = begin(opened)
    event = journey_of(opened).events[0]
    assert shown.line.star.isVisible()
    QTest.mouseClick(shown.line.star, Qt.MouseButton.LeftButton)
    assert journey_of(opened).events[0].key_moment is not event.key_moment
    assert shown.line.star.isChecked() is not event.key_moment
    assert shown.view.hasFocus(), "the keys still walk the story"
    press("Up")
    felt = journey_of(opened).events[0].of(Valence.GOOD)[-1]
    buttons = {b.text(): b for b in shown.line.findChildren(QAbstractButton) if b.isVisible()}
    QTest.mouseClick(buttons["lidt"], Qt.MouseButton.LeftButton)
    assert shown.view.hands.text_of(felt.id) == felt.text
    assert journey_of(opened).events[0].of(Valence.GOOD)[-1].strength == 1
    QTest.mouseClick(buttons["lidt"], Qt.MouseButton.LeftButton)
    assert journey_of(opened).events[0].of(Valence.GOOD)[-1].strength is None


def test_how_many_key_moments_there_are_is_said_and_never_forbidden(opened: MainWindow) -> None:
    shown = begin(opened)
    assert shown.line.count.text() == "3 vigtige øjeblikke"
    for _ in range(4):
        press("Alt+K", "Right")
    assert shown.line.count.text() == "7 vigtige øjeblikke"


def test_only_what_a_note_can_have_is_offered(opened: MainWindow) -> None:
    shown = begin(opened)
    assert "meget" not in words_on(shown.line)
    press("Up")
    assert "meget" in words_on(shown.line)
    press("End")
    assert "Vigtigt øjeblik" not in words_on(shown.line)
    before = journey_of(opened)
    press("Alt+K", "Alt+2")
    assert journey_of(opened) is before


@pytest.mark.parametrize("begins", ["F2", "just type"])
def test_no_letter_and_no_digit_is_a_mark(opened: MainWindow, begins: str) -> None:
    begin(opened)
    before = journey_of(opened).events[0]
    if begins == "F2":
        press("F2")
    for letter in "kun 2 timer, 013":
        strike(letter, Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper())))
    press("Escape")
    event = journey_of(opened).events[0]
    assert event.text.removeprefix(before.text).strip() == "kun 2 timer, 013"
    assert event.key_moment == before.key_moment
    assert [x.strength for x in event.experiences] == [x.strength for x in before.experiences]


def test_the_last_page_names_the_key_moments_and_no_held_key_approves(
    opened: MainWindow,
) -> None:
    shown = begin(opened)
    press("End")
    for _ in range(6):
        press("Return")
    assert shown.is_closing
    assert journey_of(opened).approval is None
    told = shown.closing.moments.accessibleName()
    marked = [e.text for e in journey_of(opened).events if e.key_moment]
    assert marked
    assert all(text in told for text in marked)


def test_not_yet_goes_back_to_the_working_view_without_approval(opened: MainWindow) -> None:
    begin(opened)
    press("End", "Right", "Tab", "Tab", "Return")
    end(opened)
    assert journey_of(opened).approval is None
    assert foot_of(opened) == ""


# What the approval is worth.


def approve(window: MainWindow) -> None:
    assert window.desk.document is not None
    window.desk.document.execute(ChangeFacts("approval", dt.date(2026, 11, 20)))
    window.desk.document.seal()
    assert foot_of(window) == "Godkendt 20. november 2026"


LAPSED = "Rettet, efter at historien blev godkendt 20. november 2026"


def test_looking_reading_and_walking_take_no_approval_away(opened: MainWindow) -> None:
    approve(opened)
    shown = begin(opened)
    for _ in range(28):
        press("Right")
    assert "Godkendt 20. november 2026" in words_on(shown)
    assert not shown.closing.approve.isVisible()
    press("Escape")
    end(opened)
    press("Home", "Right", "Up", "F2", "Escape", "Shift+1", "Ctrl+F", "Escape")
    assert foot_of(opened) == "Godkendt 20. november 2026"


def test_a_change_takes_the_approval_away_and_says_so_quietly(opened: MainWindow) -> None:
    approve(opened)
    press("Home", "Alt+K")
    assert foot_of(opened) == LAPSED
    press("Ctrl+Z")
    assert foot_of(opened) == "Godkendt 20. november 2026"
    press("Ctrl+Z")
    assert foot_of(opened) == "", "what was never approved has not been changed since"


def test_a_change_in_the_read_back_is_asked_about_again(opened: MainWindow) -> None:
    approve(opened)
    shown = begin(opened)
    press("Up", "Alt+2", "End", "Right")
    assert shown.closing.approve.isVisible()
    press("Escape")
    end(opened)
    assert foot_of(opened) == LAPSED


def test_a_journey_to_look_at_only_can_be_read_back_and_not_changed(
    window: MainWindow, sample: Journey
) -> None:
    window.desk.document = Document.opened(sample, read_only=True)
    window.show_what_is_open()
    shown = begin(window)
    assert "Kan kun læses" in shown.line.hint.text()
    press("Alt+K", "Up", "Alt+2", "x", "F2", "End")
    assert not shown.line.star.isVisible()
    press("Right")
    assert shown.is_closing
    assert journey_of(window) is sample
    assert not shown.closing.approve.isVisible()
    assert "kan derfor ikke godkendes" in words_on(shown)
    press("Tab", "Return")
    end(window)


# What stands on the screen.


@pytest.mark.parametrize("page", ["story", "closing", "thanks"])
def test_nothing_but_the_story_is_on_the_screen(
    opened: MainWindow, samples: Path, page: str
) -> None:
    shown = begin(opened)
    press("Up")
    if page != "story":
        press("End", "Right")
    if page == "thanks":
        press("Tab", "Return")
    seen = words_on(shown)
    assert not shown.findChildren(QMenuBar)
    assert ".json" not in seen
    assert str(samples) not in seen
    assert journey_of(opened).title not in seen
    lens = load_vocabulary().lens("themes")
    assert lens is not None
    assert not [code.id for code in lens.codes if code.label("da") in seen]
    english, danish = load_words("en"), load_words("da")
    strange = {
        text
        for name, text in english.texts.items()
        if name.startswith(("read_back.", "strength.", "approval."))
        and isinstance(text, str)
        and text != danish.texts[name]
        and "{" not in text
        and text.replace("&", "") in seen
    }
    assert not strange


def test_what_is_on_the_screen_is_told_by_name_and_role(opened: MainWindow) -> None:
    shown = begin(opened)
    press("Up")
    role = QAccessible.Role
    _, inside = heard_of(shown.line)
    told = {name: kind for kind, name, _ in inside}
    assert told["Vigtigt øjeblik"] == role.CheckBox
    _, choices = heard_of(shown.line.strength)
    assert [(kind, name) for kind, name, _ in choices] == [
        (role.CheckBox, f"Hvor meget fyldte det? {word}") for word in ("lidt", "noget", "meget")
    ]
    assert heard_of(shown.minimap)[0][1] == "Hele rejsen i småt"
    press("End", "Right")
    page, inside = heard_of(shown.closing)
    assert page[1] == "Er det din historie, som du vil have den fortalt?"
    buttons = [name for kind, name, _ in inside if kind == role.Button]
    assert [name.replace("&", "") for name in buttons][:2] == ["Godkend", "Ikke endnu"]


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_no_words_are_cut(opened: MainWindow, size: tuple[int, int]) -> None:
    shown = begin(opened)
    shown.setWindowState(Qt.WindowState.WindowNoState)
    shown.setGeometry(0, 0, *size)
    press("Up")
    QApplication.processEvents()
    for widget in [*shown.findChildren(QLabel), *shown.findChildren(QAbstractButton)]:
        if widget.isVisible():
            needed = widget.fontMetrics().horizontalAdvance(widget.text().split("\n")[0])
            assert widget.width() >= needed, widget.text()

"""What is in view: zoom, fit, and the table that follows the talk."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from pytestqt.qtbot import QtBot

from journeymap.canvas.keys import Act
from journeymap.canvas.palette import PALETTES, Theme
from journeymap.canvas.view import JourneyView
from journeymap.canvas.viewfinder import READABLE_SCALE
from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.model.document import Document
from journeymap.model.journey import Answer, Journey
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words
from tests.canvas.conftest import Sit
from tests.canvas.person import ALT, CTRL, SHIFT, Key, Person
from tests.factories import bad, event, good, journey

LONG = "Så kom der et brev, og så ringede jeg, og så kom der et brev til. " * 20
MANY = journey(1, *(event(f"e{n}", good(f"g{n}"), bad(f"b{n}")) for n in range(30)))


@pytest.fixture
def many(sit: Sit) -> Person:
    """A row far wider than the window; the talk is at its start."""
    person = sit(MANY)
    person.press(Key.Key_Home)
    return person


def seen(view: JourneyView, box: Box) -> Box:
    return view.camera.box_to_px(box)


def is_in_view(view: JourneyView, box: Box) -> bool:
    shown, size = seen(view, box), view.viewport().size()
    across = shown.x >= -1 and shown.right <= size.width() + 1
    return across and shown.y >= -1 and shown.bottom <= size.height() + 1


def selected_box(person: Person) -> Box:
    note = person.view.selected_note()
    assert note is not None
    return note.box


def test_a_journey_is_first_seen_at_full_size_from_its_start(many: Person) -> None:
    assert many.view.camera.scale == 1
    first = many.view.row.notes_of(0)[0].box
    assert 0 < seen(many.view, first).x < 120
    assert is_in_view(many.view, first)


def test_a_short_journey_lies_in_the_middle(sit: Sit) -> None:
    view = sit(journey(1, event("e1"), event("e2"))).view
    shown = seen(view, view.row.bounds)
    size = view.viewport().size()
    assert shown.center_x == pytest.approx(size.width() / 2, abs=2)
    assert shown.center_y == pytest.approx(size.height() / 2, abs=2)


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_Exclam])
def test_shift_1_shows_the_whole_journey(many: Person, key: Key) -> None:
    many.press(key, SHIFT)
    assert is_in_view(many.view, many.view.row.bounds)
    assert many.journey == MANY


@pytest.mark.parametrize("key", [Key.Key_2, Key.Key_QuoteDbl, Key.Key_At])
def test_shift_2_shows_the_selection_large(many: Person, key: Key) -> None:
    many.press(Key.Key_1, SHIFT)
    many.press(Key.Key_Right, times=9)
    many.press(Key.Key_Down)
    many.press(key, SHIFT)
    assert many.selected == "b9"
    assert many.view.camera.scale > 1
    assert all(is_in_view(many.view, note.box) for note in many.view.row.notes_of(9))


def test_shift_1_and_2_type_while_writing(many: Person) -> None:
    many.press(Key.Key_F2)
    many.type('!"', SHIFT)
    assert many.events[0] == 'Møde!"'


def test_keys_zoom_around_the_selected_note(many: Person) -> None:
    many.press(Key.Key_Right, times=2)
    before = seen(many.view, selected_box(many))
    many.press(Key.Key_Plus, CTRL)
    after = seen(many.view, selected_box(many))
    assert many.view.camera.scale == pytest.approx(1.2)
    assert (after.center_x, after.center_y) == pytest.approx((before.center_x, before.center_y))
    many.press(Key.Key_Minus, CTRL, times=3)
    assert many.view.camera.scale == pytest.approx(1 / 1.44)
    many.press(Key.Key_0, CTRL)
    assert many.view.camera.scale == pytest.approx(1)


def test_zoom_is_told(many: Person) -> None:
    told: list[float] = []
    many.view.zoom_changed.connect(told.append)
    many.press(Key.Key_Plus, CTRL)
    assert told == [pytest.approx(1.2)]


def test_zoom_has_ends(many: Person) -> None:
    many.press(Key.Key_Plus, CTRL, times=40)
    nearest = many.view.camera.scale
    many.press(Key.Key_Minus, CTRL, times=80)
    farthest = many.view.camera.scale
    assert 2 < nearest < 8
    assert 0 < farthest < 0.1


@pytest.mark.parametrize("scale", [0.6, 1.0, 1.7])
def test_the_table_follows_the_walk(many: Person, scale: float) -> None:
    view = many.view
    view.look(view.camera.zoomed(scale, 600, 350))
    for key in [Key.Key_Right] * 12 + [Key.Key_Up, Key.Key_Left, Key.Key_Down, Key.Key_Down]:
        many.press(key)
        assert is_in_view(view, selected_box(many))
    for key in (Key.Key_End, Key.Key_Home):
        many.press(key)
        assert is_in_view(view, selected_box(many))


def test_the_table_follows_the_event_that_is_moved(many: Person) -> None:
    for _ in range(12):
        many.press(Key.Key_Right, ALT)
        assert is_in_view(many.view, selected_box(many))
    assert many.journey.events[12].id == "e0"


def test_the_waiting_note_is_in_view_at_the_end_of_the_row(many: Person) -> None:
    many.press(Key.Key_End)
    many.press(Key.Key_Return)
    last = many.view.row.notes_of(29)[0].box
    beside = QPoint(round(seen(many.view, last).right + 60), round(seen(many.view, last).center_y))
    assert many.view.is_on_slot(beside)
    assert beside.x() < many.view.viewport().width()
    many.click(beside)
    many.type("Ny")
    assert many.events[-1] == "Ny"


@pytest.mark.parametrize("where", ["between", "before answers", "at an answer"])
def test_the_waiting_note_covers_nothing(sit: Sit, where: str) -> None:
    own = (Answer(prompt="Hvad hjalp?", text="Et møde"),)
    person = sit(journey(1, event("e1"), event("e2"), answers=own))
    person.press(Key.Key_Home)
    if where == "before answers":
        person.press(Key.Key_Right)
    elif where == "at an answer":
        person.press(Key.Key_End)
    person.press(Key.Key_Return)
    assert person.is_waiting
    view, size = person.view, person.view.viewport().size()
    for x in range(0, size.width(), 3):
        for y in range(200, 500, 20):
            point = QPoint(x, y)
            assert not (view.is_on_slot(point) and view.note_under(point))


def test_delete_calls_off_the_waiting_note_before_it_takes_the_one_that_was_written(
    sit: Sit,
) -> None:
    person = sit(journey(1))
    person.type("Skole")
    person.press(Key.Key_Return)
    person.press(Key.Key_Backspace, times=3)
    assert person.events == ["Skole"], "whoever mistypes the next word takes nothing away"
    person.press(Key.Key_Delete)
    assert person.events == ["Skole"]
    assert not person.is_waiting
    person.press(Key.Key_Delete)
    assert person.events == []


def test_the_cursor_stays_in_view_however_long_the_note_grows(sit: Sit) -> None:
    person = sit(journey(1))
    person.type("Og så skete der det, at de sagde noget helt andet end sidst. " * 14)
    view = person.view
    cursor = view.editor.cursorRect().translated(view.editor.pos())
    assert view.viewport().rect().contains(cursor.center())


def test_undo_brings_what_it_changed_into_view(sit: Sit) -> None:
    person = sit(journey(1, *(event(f"e{number}") for number in range(20))))
    person.press(Key.Key_Home)
    person.press(Key.Key_F2)
    person.type(" ja")
    person.press(Key.Key_Escape)
    person.press(Key.Key_End)
    first = person.view.row.find("e0")
    assert first is not None
    assert person.view.camera.box_to_px(first.box).right < 0
    person.undo()
    box = person.view.camera.box_to_px(first.box)
    assert box.x >= 0
    assert box.right <= person.view.viewport().width()


def test_f2_calls_off_the_waiting_note(sit: Sit) -> None:
    person = sit(journey(1))
    person.type("Skole")
    person.press(Key.Key_Return)
    person.press(Key.Key_F2)
    assert not person.is_waiting
    person.type("n")
    assert person.events == ["Skolen"]


# Writing.


@pytest.mark.parametrize("how", ["type", "f2", "green"])
def test_writing_from_afar_comes_close(many: Person, how: str) -> None:
    many.press(Key.Key_1, SHIFT)
    many.press(Key.Key_Right, times=20)
    assert many.view.camera.scale < READABLE_SCALE
    if how == "type":
        many.type("Ny")
    elif how == "f2":
        many.press(Key.Key_F2)
    else:
        many.press(Key.Key_G, CTRL)
    assert many.is_writing
    assert many.view.camera.scale >= READABLE_SCALE
    assert is_in_view(many.view, selected_box(many))


def test_the_note_that_is_written_grows_and_stays_in_view(many: Person) -> None:
    many.type("Et ")
    before = selected_box(many)
    editor = many.view.editor.geometry()
    many.type("brev fra kommunen " * 5)
    after = selected_box(many)
    assert after.height > before.height
    assert after.width == before.width
    assert many.view.editor.geometry().height() > editor.height()
    assert is_in_view(many.view, after)


def test_a_note_written_at_the_foot_of_the_window_stays_in_view(many: Person) -> None:
    many.view.resize(QSize(900, 420))
    many.press(Key.Key_R, CTRL)
    for _ in range(6):
        many.type("og så kom der et brev til ")
        assert is_in_view(many.view, selected_box(many))


@pytest.mark.parametrize("writing", [False, True])
def test_resizing_keeps_the_place(many: Person, writing: bool) -> None:
    if writing:
        many.press(Key.Key_F2)
    before = many.view.camera
    many.view.resize(QSize(900, 600))
    assert many.view.camera == before
    assert many.is_writing == writing


# Long notes.


def is_opened(person: Person, note_id: str) -> bool:
    """True when a point below the note's place in the row belongs to it."""
    note = person.view.row.find(note_id)
    assert note is not None
    shown = seen(person.view, note.box)
    below = person.view.note_under(QPoint(round(shown.center_x), round(shown.bottom + 30)))
    return below is not None and below.id == note_id


@pytest.mark.parametrize("note_id", ["e1", "b1", "e1:answer:0"])
def test_a_long_note_fades_and_opens_when_it_is_selected(sit: Sit, note_id: str) -> None:
    texts = dict.fromkeys(("e1", "b1", "e1:answer:0"), "Kort")
    texts[note_id] = LONG
    answer = Answer(prompt="Hvad hjalp?", text=texts["e1:answer:0"])
    first = event("e1", bad("b1", text=texts["b1"]), answers=(answer,))
    person = sit(journey(1, first.replaced(text=texts["e1"]), event("e2")))
    note = person.view.row.find(note_id)
    assert note is not None
    assert note.faded
    assert not is_opened(person, note_id)
    person.click(note_id)
    assert is_opened(person, note_id)
    person.press(Key.Key_Home)
    person.press(Key.Key_Right)
    assert not is_opened(person, note_id)
    assert person.steps == 0


def test_a_long_note_is_written_on_open_with_all_its_words(sit: Sit) -> None:
    person = sit(journey(1, event("e1").replaced(text=LONG)))
    person.press(Key.Key_Home)
    person.press(Key.Key_F2)
    note = person.view.row.find("e1")
    assert note is not None
    assert person.view.editor.toPlainText() == LONG
    assert person.view.editor.height() > note.box.height
    person.type("slut")
    assert person.events[0].endswith("slut")


def test_a_click_on_the_open_part_of_a_long_note_is_a_click_on_it(sit: Sit) -> None:
    person = sit(journey(1, event("e1", bad("b1")).replaced(text=LONG)))
    person.click("e1")
    note = person.view.row.find("e1")
    assert note is not None
    shown = seen(person.view, note.box)
    person.double_click(QPoint(round(shown.center_x), round(shown.bottom + 40)))
    assert person.selected == "e1"
    assert person.is_writing


# Motion.


def test_with_motion_the_table_arrives_a_little_later(
    many: Person, qtbot: QtBot, vocabulary: Vocabulary, words: Words
) -> None:
    moving = JourneyView(
        Document(MANY),
        style=many.view.row.style,
        captions=Captions(words, vocabulary),
        palette=PALETTES[Theme.LIGHT],
        motion=True,
    )
    moving.resize(many.view.size())
    qtbot.addWidget(moving)
    moving.show()
    moving.hands.go_to("e20")
    note = moving.selected_note()
    assert note is not None
    assert not is_in_view(moving, note.box)
    qtbot.waitUntil(lambda: is_in_view(moving, note.box))
    moving.perform(Act.FIT_ALL)
    assert moving.camera.scale == 1
    moving.viewfinder.settle()
    assert is_in_view(moving, moving.row.bounds)
    moving.detach()


def test_cursor_tells_what_can_be_done(many: Person) -> None:
    shape = Qt.CursorShape
    viewport = many.view.viewport()
    start = many.where("e0")
    many.carry(QPoint(30, 30), start)
    assert viewport.cursor().shape() == shape.OpenHandCursor
    many.take("e0")
    many.carry(start, start + QPoint(60, 0))
    assert viewport.cursor().shape() == shape.ClosedHandCursor
    many.press(Key.Key_Escape)
    many.drop(start)
    many.carry(start, QPoint(30, 30))
    assert viewport.cursor().shape() == shape.ArrowCursor


def test_an_empty_journey_can_be_looked_at(sit: Sit) -> None:
    of: Journey = journey(1)
    person = sit(of)
    for key in (Key.Key_1, Key.Key_2):
        person.press(key, SHIFT)
    for key in (Key.Key_Plus, Key.Key_Minus, Key.Key_0):
        person.press(key, CTRL)
    for key in (Key.Key_Left, Key.Key_Up, Key.Key_End, Key.Key_F2, Key.Key_Delete):
        person.press(key)
    assert person.journey == of
    assert not person.is_writing

"""The editor lies over the note's words as if they had never been painted by another hand."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit

from journeymap.canvas.editor import NoteEditor
from journeymap.layout.notes import NoteBox
from journeymap.layout.style import NoteStyle
from journeymap.model.journey import Answer, Journey
from tests.canvas.conftest import Sit
from tests.canvas.person import CTRL, SHIFT, Key, Person
from tests.factories import bad, event, good, journey

SAID = "Så kom der et brev, og så ringede jeg, og så kom der et brev til."
MIXED = journey(
    1,
    event("e1", good("g1", text=f"{SAID}\n\nDet var dét."), bad("b1", text="Nej")),
    event("e2", answers=(Answer(prompt="Hvad hjalp dig den dag?", text=SAID),)).replaced(
        text=f"{SAID} Uddannelsesparathedsvurderingssamtale", key_moment=True
    ),
)


class Line(NamedTuple):
    """A line of words and where it begins, in pixels of the viewport: left, baseline."""

    text: str
    x: float
    y: float


def written(editor: NoteEditor) -> list[Line]:
    """The lines as the editor shows them."""
    layout, found = editor.document().documentLayout(), []
    block = editor.document().firstBlock()
    corner = QPoint(editor.horizontalScrollBar().value(), editor.verticalScrollBar().value())
    while block.isValid():
        top = layout.blockBoundingRect(block).topLeft() - corner + editor.pos()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            words = block.text()[line.textStart() : line.textStart() + line.textLength()]
            base = top.y() + line.y() + line.ascent()
            found.append(Line(words.rstrip(), top.x() + line.x(), base))
        block = block.next()
    return found


def painted(person: Person, note: NoteBox) -> list[Line]:
    """The lines as layout places them and the painter paints them."""
    style: NoteStyle = person.view._painter.note_painter.note_style(note.kind)
    base = style.text.metrics.baseline(style.text.size, style.text.leading)
    top = note.box.y + note.text_top
    lines = []
    for number, line in enumerate(note.lines):
        y = top + number * style.text.leading + base
        lines.append(Line(line.rstrip(), *person.view.camera.to_px(note.box.x + style.padding, y)))
    return lines


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.2, 1.44, 2.0])
@pytest.mark.parametrize("note_id", ["e1", "g1", "b1", "e2", "e2:answer:0"])
def test_words_stay_where_they_are_when_writing_begins(
    sit: Sit, note_id: str, scale: float
) -> None:
    person = sit(MIXED)
    person.view.look(person.view.camera.zoomed(scale, 600, 350))
    person.view.hands.go_to(note_id)
    person.press(Key.Key_F2)
    note = person.view.row.find(note_id)
    assert note is not None
    shown, expected = written(person.view.editor), painted(person, note)
    assert [line.text for line in shown] == [line.text for line in expected]
    for one, other in zip(shown, expected, strict=True):
        assert (one.x, one.y) == pytest.approx((other.x, other.y), abs=1)


def test_lines_break_in_the_editor_as_on_the_notes_of_a_sample(sit: Sit, sample: Journey) -> None:
    person = sit(sample)
    for note in list(person.view.row.notes()):
        if not note.faded:
            person.view.hands.go_to(note.id)
            person.press(Key.Key_F2)
            words = [line.text for line in written(person.view.editor)]
            assert words == [line.rstrip() for line in note.lines]
            person.press(Key.Key_Escape)
    assert person.journey == sample


@pytest.mark.parametrize("scale", [0.5, 0.8, 0.86, 0.9, 1.0, 1.1, 1.2, 1.3, 1.5, 1.73, 2.5])
def test_the_first_line_stays_in_view_while_writing(
    sit: Sit, sample: Journey, scale: float
) -> None:
    person = sit(sample)
    for note in list(person.view.row.notes())[:20]:
        person.view.hands.go_to(note.id)
        person.press(Key.Key_F2)
        person.view.look(person.view.camera.zoomed(scale / person.view.camera.scale, 600, 350))
        assert person.view.editor.verticalScrollBar().value() == 0
        assert person.view.editor.horizontalScrollBar().value() == 0
        person.press(Key.Key_Escape)


def test_the_editor_follows_the_table(sit: Sit) -> None:
    person = sit(MIXED)
    person.view.hands.go_to("e2")
    person.press(Key.Key_F2)
    before = person.view.editor.pos()
    person.view.look(person.view.camera.panned(-40, 25))
    assert person.view.editor.pos() == before + QPoint(-40, 25)


def test_the_editor_goes_along_when_its_event_moves(sit: Sit) -> None:
    person = sit(journey(1, event("e1"), event("e2")))
    person.view.hands.go_to("e2")
    person.press(Key.Key_F2)
    before = person.view.editor.x()
    person.view.hands.move_event(-1)
    assert person.is_writing
    assert person.view.editor.x() == before - 252
    person.type("!")
    assert person.events == ["Møde!", "Møde"]


def test_the_cursor_stands_after_the_last_word(sit: Sit) -> None:
    person = sit(MIXED)
    person.view.hands.go_to("g1")
    person.press(Key.Key_F2)
    assert person.view.editor.textCursor().atEnd()


def test_changes_from_elsewhere_show_in_the_editor(sit: Sit) -> None:
    person = sit(MIXED)
    person.view.hands.go_to("b1")
    person.press(Key.Key_F2)
    person.view.hands.write("b1", "Jo")
    assert person.view.editor.toPlainText() == "Jo"


def test_writing_is_told(sit: Sit) -> None:
    person = sit(MIXED)
    told: list[bool] = []
    person.view.writing_changed.connect(told.append)
    person.type("Ny")
    assert told == [True]
    person.press(Key.Key_Escape)
    person.press(Key.Key_Escape)
    assert told == [True, False]


def test_leaving_for_a_field_beside_finishes_the_note(sit: Sit, qtbot: object) -> None:
    person = sit(MIXED)
    field = QLineEdit(person.view)
    field.show()
    person.type("Ny")
    field.setFocus()
    assert not person.is_writing
    assert "Ny" in person.events
    assert QApplication.focusWidget() is field


def test_the_editor_tells_the_blind_what_is_written(sit: Sit) -> None:
    person = sit(MIXED)
    names = []
    for note_id in ("e1", "g1", "b1", "e2:answer:0"):
        person.view.hands.go_to(note_id)
        person.press(Key.Key_F2)
        names.append(person.view.editor.accessibleName())
        person.press(Key.Key_Escape)
    assert names == ["Begivenhed", "Godt", "Svært", "Svar"]
    assert person.view.accessibleName()


def test_an_answer_can_be_rewritten_and_undone(sit: Sit) -> None:
    person = sit(MIXED)
    person.view.hands.go_to("e2:answer:0")
    person.press(Key.Key_F2)
    person.press(Key.Key_A, CTRL)
    person.type("Min moster")
    person.press(Key.Key_Escape)
    assert person.journey.events[1].answers[0].text == "Min moster"
    person.undo()
    assert person.journey == MIXED


def test_a_selection_within_the_words_can_be_replaced(sit: Sit) -> None:
    person = sit(MIXED)
    person.view.hands.go_to("b1")
    person.press(Key.Key_F2)
    person.press(Key.Key_Home, SHIFT)
    person.type("Jo")
    assert person.notes[1] == "− Jo"


def test_words_with_a_hard_space_are_kept_until_they_are_changed(sit: Sit) -> None:
    of = journey(1, event("e1").replaced(text="10\N{NO-BREAK SPACE}år"))
    person = sit(of)
    person.press(Key.Key_Home)
    person.press(Key.Key_F2)
    person.press(Key.Key_Escape)
    assert person.journey == of
    assert person.steps == 0

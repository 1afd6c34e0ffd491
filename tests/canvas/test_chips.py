"""Times and actors are corrected where they stand: a small field over the chip."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest

from journeymap.layout.notes import ChipKind
from journeymap.model.journey import Answer, Interview, When
from tests.canvas.conftest import Sit
from tests.canvas.person import CTRL, SHIFT, Key, Person
from tests.factories import event, good, journey

SPRING = When(text="forår 2019", edtf="2019-21")
THREE = journey(
    1,
    event("e1", good("g1"), when=SPRING, actor="jobcenter"),
    event("e2"),
    event("e3", when=SPRING).replaced(text="Langt " * 90),
    interview=Interview(date=dt.date(2024, 3, 12)),
    birth_year=1990,
)


@pytest.fixture
def three(sit: Sit) -> Person:
    person = sit(THREE)
    person.press(Key.Key_Home)
    return person


def chip_at(person: Person, note_id: str, kind: ChipKind) -> QPoint:
    note = person.view.shown_note(note_id)
    assert note is not None
    chip = next(chip for chip in note.chips if chip.kind is kind)
    box = person.view.camera.box_to_px(chip.box.moved(note.box.x, note.box.y))
    return QPoint(round(box.center_x), round(box.center_y))


def field(person: Person) -> str | None:
    """What stands in the field; None while there is none."""
    line = person.view.chips.field
    return line.text() if line.isVisible() and line.hasFocus() else None


def facts(person: Person, index: int = 0) -> tuple[When | None, str | None]:
    told = person.journey.events[index]
    return told.when, told.actor


def replace(person: Person, text: str) -> None:
    """Types over what is selected, as it is when the field opens."""
    person.press(Key.Key_A, CTRL)
    person.press(Key.Key_Backspace)
    person.type(text)


@pytest.mark.parametrize(
    ("kind", "said"), [(ChipKind.TIME, "forår 2019"), (ChipKind.ACTOR, "Jobcenter")]
)
def test_a_click_on_a_chip_opens_a_field_over_it(three: Person, kind: ChipKind, said: str) -> None:
    at = chip_at(three, "e1", kind)
    three.click(at)
    assert field(three) == said
    assert three.view.chips.field.geometry().contains(at)
    assert three.selected == "e1"
    assert three.steps == 0


def test_a_drag_that_begins_on_a_chip_carries_the_note(three: Person) -> None:
    at = chip_at(three, "e1", ChipKind.TIME)
    three.drag(at, at + QPoint(300, 0))
    assert [e.id for e in three.journey.events] == ["e2", "e1", "e3"]
    assert field(three) is None


def test_enter_takes_a_time_with_what_it_is_understood_as(three: Person) -> None:
    three.press(Key.Key_T, CTRL)
    replace(three, "da jeg var 15")
    three.press(Key.Key_Return)
    assert facts(three)[0] == When(text="da jeg var 15", edtf="2005/2006")
    assert field(three) is None
    assert three.view.hasFocus()
    assert three.steps == 1
    three.undo()
    assert three.journey == THREE


def test_last_year_is_counted_from_the_interview(three: Person) -> None:
    three.press(Key.Key_T, CTRL)
    replace(three, "sidste år")
    three.press(Key.Key_Return)
    assert facts(three)[0] == When(text="sidste år", edtf="2023")


def test_words_that_are_no_date_stay_as_words(three: Person) -> None:
    three.press(Key.Key_T, CTRL)
    replace(three, "engang da sneen lå")
    three.press(Key.Key_Return)
    assert facts(three)[0] == When(text="engang da sneen lå", edtf=None)
    note = three.view.row.find("e1")
    assert note is not None
    assert note.chips[0].dotted


def test_what_is_understood_is_told_while_it_is_written(three: Person) -> None:
    hint = three.view.chips.hint
    three.press(Key.Key_T, CTRL)
    assert (hint.isVisible(), hint.text()) == (True, "→ marts–maj 2019")
    replace(three, "omkring jul 2020")
    assert "2020" in hint.text()
    replace(three, "hvem ved")
    assert hint.text() == "Står med borgerens ord, uden dato"
    replace(three, "")
    assert not hint.isVisible()
    three.press(Key.Key_Escape)
    assert not hint.isVisible()


def test_escape_leaves_the_chip_as_it_was(three: Person) -> None:
    for key in (Key.Key_T, Key.Key_K):
        three.press(key, CTRL)
        replace(three, "noget andet")
        three.press(Key.Key_Escape, times=2 if key is Key.Key_K else 1)
        assert field(three) is None
    assert three.journey == THREE
    assert three.steps == 0


def test_what_was_not_changed_is_no_step(three: Person) -> None:
    for key in (Key.Key_T, Key.Key_K):
        three.press(key, CTRL)
        three.press(Key.Key_Return)
    assert three.journey == THREE
    assert three.steps == 0


@pytest.mark.parametrize(("key", "index"), [(Key.Key_T, 0), (Key.Key_K, 1)])
def test_an_emptied_field_takes_the_chip_away(three: Person, key: Key, index: int) -> None:
    three.press(key, CTRL)
    replace(three, "")
    three.press(Key.Key_Return)
    assert facts(three)[index] is None
    assert facts(three)[1 - index] is not None
    assert three.steps == 1
    three.undo()
    assert three.journey == THREE


def test_tab_goes_on_to_the_other_chip_and_back(three: Person) -> None:
    three.press(Key.Key_T, CTRL)
    replace(three, "2018")
    three.press(Key.Key_Tab)
    assert facts(three)[0] == When(text="2018", edtf="2018")
    assert field(three) == "Jobcenter"
    three.press(Key.Key_Backtab, SHIFT)
    assert field(three) == "2018"
    three.press(Key.Key_Escape)
    assert three.steps == 1


def test_keys_make_chips_where_there_are_none(three: Person) -> None:
    three.press(Key.Key_Right)
    three.press(Key.Key_T, CTRL)
    assert field(three) == ""
    three.type("maj 2020")
    three.press(Key.Key_Tab)
    assert field(three) == ""
    three.type("Værestedet")
    three.press(Key.Key_Return)
    assert facts(three, 1) == (When(text="maj 2020", edtf="2020-05"), "Værestedet")
    assert three.steps == 2


def test_an_actor_is_found_by_a_few_letters_however_they_are_spelt(three: Person) -> None:
    three.press(Key.Key_Right)
    three.press(Key.Key_K, CTRL)
    three.type("jobcentr")
    three.press(Key.Key_Return)
    assert facts(three, 1)[1] == "jobcenter"
    assert field(three) is None


def test_tab_takes_the_actor_that_is_marked(three: Person) -> None:
    three.press(Key.Key_Right)
    three.press(Key.Key_K, CTRL)
    three.type("jobc")
    three.press(Key.Key_Tab)
    assert facts(three, 1)[1] == "jobcenter"
    assert field(three) == ""


def test_an_empty_field_shows_actors_and_takes_none_unasked(three: Person) -> None:
    three.press(Key.Key_Right)
    three.press(Key.Key_K, CTRL)
    three.press(Key.Key_Return)
    assert facts(three, 1)[1] is None
    three.press(Key.Key_K, CTRL)
    three.press(Key.Key_Down)
    three.press(Key.Key_Return)
    assert facts(three, 1)[1] is not None


def test_the_keys_work_while_a_note_is_written(three: Person) -> None:
    three.press(Key.Key_Right)
    three.press(Key.Key_F2)
    three.type(" igen")
    three.press(Key.Key_T, CTRL)
    assert not three.is_writing
    assert field(three) == ""
    three.type("2021")
    three.press(Key.Key_Return)
    assert three.events[1] == "Møde igen"
    assert facts(three, 1)[0] == When(text="2021", edtf="2021")


def test_a_new_note_may_be_given_its_time_before_its_words(three: Person) -> None:
    three.press(Key.Key_E, CTRL)
    three.press(Key.Key_T, CTRL)
    three.type("2021")
    three.press(Key.Key_Return)
    assert three.is_writing, "now the words"
    three.type("Fik brev")
    three.press(Key.Key_Escape)
    assert (three.events[1], facts(three, 1)[0]) == ("Fik brev", When(text="2021", edtf="2021"))


def test_a_new_note_that_gets_neither_time_nor_words_never_was(three: Person) -> None:
    three.press(Key.Key_E, CTRL)
    three.press(Key.Key_T, CTRL)
    three.press(Key.Key_Escape)
    assert three.is_writing
    three.press(Key.Key_T, CTRL)
    three.click("e3")
    assert three.journey == THREE
    assert three.selected == "e3"
    assert three.steps == 0


def test_from_an_experience_the_field_opens_on_its_event_and_the_place_comes_back(
    three: Person,
) -> None:
    three.press(Key.Key_Up)
    assert three.selected == "g1"
    three.press(Key.Key_T, CTRL)
    replace(three, "2018")
    three.press(Key.Key_Return)
    assert facts(three)[0] == When(text="2018", edtf="2018")
    assert three.selected == "g1"


def test_the_waiting_note_waits_on(three: Person) -> None:
    three.press(Key.Key_Return)
    assert three.is_waiting
    three.press(Key.Key_T, CTRL)
    replace(three, "2018")
    three.press(Key.Key_Return)
    assert three.is_waiting
    three.type("Så")
    assert three.events[1] == "Så"


def test_going_elsewhere_takes_what_is_written(three: Person) -> None:
    three.press(Key.Key_T, CTRL)
    replace(three, "2018")
    three.click("e2")
    assert facts(three)[0] == When(text="2018", edtf="2018")
    assert three.selected == "e2"
    three.press(Key.Key_T, CTRL)
    three.type("2019")
    three.press(Key.Key_Up, CTRL)
    assert facts(three, 1)[0] == When(text="2019", edtf="2019")


def test_the_field_goes_with_the_table_and_with_its_event(three: Person) -> None:
    three.press(Key.Key_T, CTRL)
    at = three.view.chips.field.pos()
    three.view.look(three.view.camera.panned(40, 10))
    assert three.view.chips.field.pos() - at == QPoint(40, 10)
    three.view.hands.go_to("e1")
    three.view.hands.delete()
    assert field(three) is None
    assert three.view.hasFocus()


def test_the_field_stays_in_the_window(three: Person) -> None:
    view = three.view
    for x, y in ((-600, 0), (600, 0), (0, 300), (0, -300)):
        three.press(Key.Key_Home)
        three.press(Key.Key_T, CTRL)
        view.look(view.camera.panned(x, y))
        assert view.viewport().rect().contains(view.chips.field.geometry())
        assert view.viewport().rect().contains(view.chips.hint.geometry())
        three.press(Key.Key_Escape)


def test_a_note_too_small_to_read_comes_closer_first(three: Person) -> None:
    three.press(Key.Key_Minus, CTRL, times=9)
    assert three.view.camera.scale < 0.35
    three.press(Key.Key_T, CTRL)
    assert three.view.camera.scale == 1
    assert field(three) == "forår 2019"


def test_chips_too_small_to_read_are_not_opened_by_accident(three: Person) -> None:
    three.press(Key.Key_Minus, CTRL, times=9)
    three.click(chip_at(three, "e1", ChipKind.TIME))
    assert field(three) is None


def test_the_chip_of_a_note_opened_to_its_whole_length_is_where_it_is_seen(three: Person) -> None:
    three.click("e3")
    at = chip_at(three, "e3", ChipKind.TIME)
    laid = three.view.row.find("e3")
    assert laid is not None
    assert three.view.camera.to_table(at.x(), at.y())[1] > laid.box.bottom
    three.press(Key.Key_T, CTRL)
    assert three.view.chips.field.geometry().contains(chip_at(three, "e3", ChipKind.TIME))


def test_the_mouse_shows_which_chips_can_be_corrected(three: Person) -> None:
    view, at = three.view, chip_at(three, "e1", ChipKind.TIME)
    plain = view.viewport().grab().toImage()
    QTest.mouseMove(view.viewport(), at)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert view.viewport().toolTip() == "Klik for at rette tidspunktet"
    assert view.viewport().grab().toImage() != plain
    QTest.mouseMove(view.viewport(), three.where("e1"))
    assert view.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor
    assert view.viewport().toolTip() == ""
    assert view.viewport().grab().toImage() == plain


def test_the_chips_of_the_selected_event_show_that_they_can_be_corrected(three: Person) -> None:
    def edge() -> list[QColor]:
        """What is seen along the upper edge of the chip."""
        note = three.view.row.find("e1")
        assert note is not None
        chip = three.view.camera.box_to_px(note.chips[0].box.moved(note.box.x, note.box.y))
        picture = three.view.viewport().grab().toImage()
        return [picture.pixelColor(round(chip.center_x), round(chip.y) + dy) for dy in range(3)]

    selected = edge()
    three.press(Key.Key_Right)
    plain = edge()
    assert min(c.lightness() for c in selected) < min(c.lightness() for c in plain) - 20
    three.press(Key.Key_Left)
    three.view.hands.document.read_only = True
    three.view.viewport().update()
    assert edge() == plain


def test_a_screen_reader_hears_what_is_corrected_and_how_it_is_understood(three: Person) -> None:
    for key, name, description in (
        (Key.Key_T, "Tidspunkt", "→ marts–maj 2019"),
        (Key.Key_K, "Aktør", "hvem var med"),
    ):
        three.press(key, CTRL)
        heard = QAccessible.queryAccessibleInterface(three.view.chips.field)
        assert heard.role() == QAccessible.Role.EditableText
        assert heard.text(QAccessible.Text.Name) == name
        assert heard.text(QAccessible.Text.Description) == description


def test_undo_in_the_field_takes_back_letters_first(three: Person) -> None:
    three.press(Key.Key_T, CTRL)
    replace(three, "2018")
    three.press(Key.Key_Z, CTRL, times=6)
    assert field(three) == "forår 2019"
    assert three.journey == THREE


def test_an_answer_to_the_whole_journey_has_no_time(sit: Sit) -> None:
    own = (Answer(prompt="Hvad hjalp?", text="Et møde"),)
    of = journey(1, event("e1"), answers=own)
    person = sit(of)
    person.press(Key.Key_End)
    assert not person.view.hands.is_event(str(person.selected))
    person.press(Key.Key_T, CTRL)
    assert field(person) is None
    empty = sit(journey(2))
    empty.press(Key.Key_K, CTRL)
    assert field(empty) is None


def test_in_a_read_only_journey_chips_are_only_read(three: Person) -> None:
    three.view.hands.document.read_only = True
    at = chip_at(three, "e1", ChipKind.TIME)
    QTest.mouseMove(three.view.viewport(), at)
    assert three.view.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor
    three.click(at)
    three.press(Key.Key_T, CTRL)
    three.press(Key.Key_K, CTRL, times=1)
    assert field(three) is None
    assert three.journey is THREE


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Tab])
def test_an_actor_that_is_only_like_others_stays_as_it_was_written(three: Person, end: Key) -> None:
    three.press(Key.Key_K, CTRL)
    replace(three, "kommune")
    three.press(end)
    assert facts(three)[1] == "kommune"

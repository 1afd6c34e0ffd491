"""The arrangement by time at the hands: shown otherwise, walked and worked in, never stored."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.palette import PALETTES, Theme
from journeymap.canvas.showing import Showing
from journeymap.canvas.view import JourneyView
from journeymap.layout.columns import Captions
from journeymap.layout.notes import NoteKind
from journeymap.model.document import Document
from journeymap.model.journey import Event, Journey, When
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words
from tests.canvas.conftest import Sit
from tests.canvas.person import ALT, CTRL, Key, Person
from tests.factories import bad, good, journey
from tests.layout.stories import STYLE, overlapping

BY_TIME = Showing(by_time=True)


def told(number: int, edtf: str | None, **fields: object) -> Event:
    when = When(text=f"i {edtf}", edtf=edtf) if edtf else None
    return Event(id=f"e{number}", text=f"nr. {number}", when=when, **fields)


@pytest.fixture
def story() -> Journey:
    """Told as e0 … e4; by time e2, e3, e0, e1, e4."""
    return journey(
        1,
        told(0, "2015", experiences=(good("g0"),)),
        told(1, None),
        told(2, "2003", experiences=(bad("b2"),)),
        told(3, None, experiences=(good("g3"), good("h3"))),
        told(4, "2016"),
    )


def shown(view: JourneyView) -> list[str]:
    return [column.owner for column in view.row.columns]


@pytest.fixture
def sitting(sit: Sit, story: Journey) -> Person:
    person = sit(story)
    person.view.show_as(BY_TIME)
    return person


def test_only_the_view_changes(sitting: Person, story: Journey) -> None:
    assert shown(sitting.view) == ["e2", "e3", "e0", "e1", "e4"]
    assert sitting.journey is story
    assert not sitting.view.hands.document.is_modified
    assert sitting.steps == 0
    sitting.view.show_as(Showing())
    assert shown(sitting.view) == ["e0", "e1", "e2", "e3", "e4"]


def test_the_selected_event_stays_where_it_is_on_the_screen(sit: Sit, story: Journey) -> None:
    person = sit(story)
    person.click("e2")
    before = person.where("e2")
    person.view.show_as(BY_TIME)
    assert person.where("e2").x() == pytest.approx(before.x(), abs=1)


def test_arrows_walk_along_what_is_shown(sitting: Person) -> None:
    sitting.press(Key.Key_Home)
    walked = [sitting.selected]
    for _ in range(4):
        sitting.press(Key.Key_Right)
        walked.append(sitting.selected)
    assert walked == ["e2", "e3", "e0", "e1", "e4"]
    sitting.press(Key.Key_End)
    assert sitting.selected == "e4"
    sitting.press(Key.Key_Left, times=2)
    assert sitting.selected == "e0"


def test_a_new_event_comes_after_the_current_one(sitting: Person) -> None:
    sitting.click("e0")
    sitting.type("Ny")
    sitting.press(Key.Key_Escape)
    assert sitting.events == ["nr. 0", "Ny", "nr. 1", "nr. 2", "nr. 3", "nr. 4"]
    fresh = sitting.journey.events[1].id
    assert shown(sitting.view) == ["e2", "e3", "e0", fresh, "e1", "e4"]


def test_the_waiting_note_lies_where_the_event_will_come(sitting: Person) -> None:
    sitting.click("e3")
    sitting.press(Key.Key_Return)
    row, camera = sitting.view.row, sitting.view.camera
    x, y = camera.to_px(row.xs[1] + row.style.pitch, 0)
    assert sitting.view.is_on_slot(QPoint(round(x), round(y)))
    waiting = sitting.view.row.note_at(row.xs[1] + row.style.pitch, 0)
    assert waiting is None
    sitting.type("S")
    assert sitting.events[4] == "S"


def test_an_event_that_gets_a_date_goes_to_its_place(sitting: Person) -> None:
    sitting.click("e4")
    sitting.type("1999: Startede i skole")
    sitting.press(Key.Key_Escape)
    fresh = sitting.journey.events[-1]
    assert fresh.when is not None
    assert shown(sitting.view)[0] == fresh.id
    assert sitting.selected == fresh.id


def test_an_event_given_another_time_is_followed_to_its_new_place(
    sit: Sit, sample: Journey
) -> None:
    person = sit(sample)
    view = person.view
    view.show_as(BY_TIME)
    person.press(Key.Key_Home)
    first = person.selected
    assert first is not None
    view.hands.change("when", When(text="i 2023", edtf="2023"))
    note = view.row.find(first)
    assert note is not None
    assert note.box.x > 3000
    shown_at = view.camera.box_to_px(note.box)
    assert 0 < shown_at.x < shown_at.right < view.viewport().width()


def test_an_event_cannot_be_dragged_along_the_row(sitting: Person) -> None:
    sitting.drag("e0", sitting.where("e2"))
    assert "efter deres dato" in sitting.view.notice.text()
    assert sitting.view.notice.isVisible()
    assert sitting.events == [f"nr. {number}" for number in range(5)]
    assert sitting.steps == 0
    assert shown(sitting.view) == ["e2", "e3", "e0", "e1", "e4"]


def test_an_experience_can_be_dragged_to_the_event_it_is_dropped_on(sitting: Person) -> None:
    target = sitting.where("e3")
    sitting.drag("g0", QPoint(target.x(), sitting.where("g0").y()))
    assert {note.id for note in sitting.journey.events[3].experiences} == {"g3", "h3", "g0"}
    assert sitting.journey.events[0].experiences == ()
    assert sitting.steps == 1


def test_experiences_of_an_event_change_places(sitting: Person) -> None:
    top = sitting.where("h3")
    sitting.drag("g3", top - QPoint(0, 60))
    assert [note.id for note in sitting.journey.events[3].experiences] == ["h3", "g3"]


def test_alt_and_arrows_change_nothing_and_say_why(sitting: Person) -> None:
    sitting.click("e0")
    sitting.press(Key.Key_Left, ALT)
    assert "efter deres dato" in sitting.view.notice.text()
    sitting.press(Key.Key_Right, ALT)
    assert sitting.steps == 0
    sitting.view.show_as(Showing())
    sitting.press(Key.Key_Right, ALT)
    assert sitting.events[:2] == ["nr. 1", "nr. 0"]


def test_a_double_click_on_the_table_comes_after_what_lies_left_of_it(sitting: Person) -> None:
    left, right = sitting.where("e3"), sitting.where("e0")
    sitting.double_click(QPoint((left.x() + right.x()) // 2, left.y() + 150))
    sitting.type("Her")
    assert sitting.events == ["nr. 0", "nr. 1", "nr. 2", "nr. 3", "Her", "nr. 4"]


def test_switching_while_writing_loses_no_word(sit: Sit, story: Journey) -> None:
    person = sit(story)
    person.click("e2")
    person.type("Midt i et ord")
    person.view.show_as(BY_TIME)
    person.type(", og så videre")
    assert person.is_writing
    person.press(Key.Key_Escape)
    assert "Midt i et ord, og så videre" in person.events


def test_the_editor_lies_over_its_note_with_a_lane_above(sitting: Person) -> None:
    sitting.click("e0")
    sitting.press(Key.Key_F2)
    view = sitting.view
    assert view.lanes.above.isVisible()
    note = view.row.find("e0")
    assert note is not None
    middle = view.editor.mapTo(view, view.editor.rect().center())
    on_table = view.viewport().mapFrom(view, middle)
    x, y = view.camera.to_table(on_table.x(), on_table.y())
    assert note.box.contains(x, y)


def test_undo_works_in_both(sitting: Person) -> None:
    sitting.click("e2")
    sitting.press(Key.Key_G, CTRL)
    sitting.type("Godt")
    sitting.press(Key.Key_Escape)
    sitting.undo()
    assert [note.id for note in sitting.journey.events[2].experiences] == ["b2"]


def test_read_only_can_be_looked_at_by_time(sit: Sit, story: Journey) -> None:
    person = sit(story)
    person.view.hands.document.read_only = True
    person.view.show_as(BY_TIME)
    person.press(Key.Key_Home)
    assert person.selected == "e2"
    person.drag("g0", "e4")
    assert person.journey is story


def test_a_sample_by_time_has_no_note_over_another(sit: Sit, sample: Journey) -> None:
    person = sit(sample)
    person.view.show_as(BY_TIME)
    assert not overlapping([note.box for note in person.view.row.notes()])
    kinds = {note.kind for note in person.view.row.notes()}
    assert NoteKind.EVENT in kinds


def test_with_motion_events_glide_from_where_they_lay(
    painted: QApplication, qtbot: QtBot, story: Journey, words: Words, vocabulary: Vocabulary
) -> None:
    view = JourneyView(
        Document(story),
        style=STYLE,
        captions=Captions(words, vocabulary),
        palette=PALETTES[Theme.LIGHT],
        motion=True,
    )
    view.resize(1366, 700)
    qtbot.addWidget(view)
    view.show()
    view.viewfinder.settle()
    before = dict(zip(shown(view), view.row.xs, strict=True))
    view.show_as(Showing(by_time=True, feelings=True))
    after = dict(zip(shown(view), view.row.xs, strict=True))
    assert all(view.slide_of(owner) == before[owner] - x for owner, x in after.items())
    qtbot.waitUntil(lambda: not any(view.slide_of(owner) for owner in after))
    view.detach()


def test_a_chip_is_corrected_where_it_stands_with_a_lane_above(sitting: Person) -> None:
    sitting.click("e0")
    sitting.press(Key.Key_T, CTRL)
    view = sitting.view
    field = view.chips.field
    assert field.isVisible()
    on_table = view.viewport().mapFrom(view, field.geometry().center())
    note = view.row.find("e0")
    assert note is not None
    assert note.box.grown(6).contains(*view.camera.to_table(on_table.x(), on_table.y()))
    sitting.type("1999")
    sitting.press(Key.Key_Return)
    assert shown(view)[0] == "e0"

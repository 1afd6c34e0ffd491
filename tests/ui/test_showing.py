"""How a journey is shown: by time, with the emotion line, with its landmarks, in every view."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from journeymap.canvas.view import JourneyView
from journeymap.model.journey import Event, Journey, Period, When
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.ui.actions import Name
from journeymap.ui.window import MainWindow
from tests.factories import bad, good, journey
from tests.ui.person import Person, click, field_of, heard_of, press, write

MORMOR = Period(text="Boede hos mormor", when=When(text="2012 til 2016", edtf="2012/2016"))


def event(number: int, edtf: str | None, *notes: object) -> Event:
    when = When(text=f"i {edtf}", edtf=edtf) if edtf else None
    return Event(id=f"e{number}", text=f"nr. {number}", when=when, experiences=tuple(notes))


@pytest.fixture
def story() -> Journey:
    return journey(
        1,
        event(0, "2015", good("g0")),
        event(1, "2003", bad("b1")),
        event(2, None),
        periods=(MORMOR,),
    )


@pytest.fixture
def opened(window: MainWindow, story: Journey, tmp_path: Path) -> MainWindow:
    path = tmp_path / "rejse.journey.json"
    write_journey(path, story)
    window.open_path(path)
    press("Ctrl+1")
    return window


def view_of(window: MainWindow) -> JourneyView:
    assert window.workspace is not None
    return window.workspace.view


def order_in(view: JourneyView) -> list[str]:
    return [column.owner for column in view.row.columns]


def periods_of(window: MainWindow) -> list[tuple[str, str | None]]:
    assert window.desk.document is not None
    periods = window.desk.document.journey.periods
    return [(period.text, period.when.edtf if period.when else None) for period in periods]


def outline_of(window: MainWindow) -> list[str]:
    assert window.workspace is not None
    return [name for _, name, _ in heard_of(window.workspace.outline)[1]][1:]


def enter(window: MainWindow, name: str, text: str, key: str = "Return") -> None:
    assert window.workspace is not None
    field = field_of(window.workspace.facts, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    press("Del")
    write(text)
    press(key)


def test_one_key_arranges_by_time_and_back(opened: MainWindow, tmp_path: Path) -> None:
    before = (tmp_path / "rejse.journey.json").read_bytes()
    press("Ctrl+Shift+L")
    assert order_in(view_of(opened)) == ["e1", "e2", "e0"]
    assert opened.actions_by_name[Name.BY_TIME].isChecked()
    assert not opened.isWindowModified()
    press("Ctrl+Shift+L")
    assert order_in(view_of(opened)) == ["e0", "e1", "e2"]
    press("Ctrl+S")
    assert (tmp_path / "rejse.journey.json").read_bytes() == before


def test_the_bar_has_a_button_for_it(opened: MainWindow) -> None:
    assert opened.workspace is not None
    buttons = opened.workspace.bar.findChildren(QToolButton)
    button = next(one for one in buttons if one.accessibleName() == "Efter tid")
    click(button)
    assert order_in(view_of(opened)) == ["e1", "e2", "e0"]
    assert button.isChecked()
    assert "Ctrl+Shift+L" in button.toolTip() or "Ctrl+Skift+L" in button.toolTip()


def test_it_lasts_while_the_window_lives(opened: MainWindow) -> None:
    press("Ctrl+Shift+L", "Ctrl+Shift+F")
    opened.dress(opened.around)
    QApplication.processEvents()
    assert order_in(view_of(opened)) == ["e1", "e2", "e0"]
    assert view_of(opened).lanes.below.isVisible()
    assert opened.actions_by_name[Name.FEELINGS].isChecked()


def test_the_conversation_shows_the_same_without_hints(opened: MainWindow, person: Person) -> None:
    press("Ctrl+Shift+L")
    opened.actions_by_name[Name.CONVERSATION].trigger()
    QApplication.processEvents()
    talk = opened.talk.conversation
    assert talk is not None
    assert order_in(talk.view) == ["e1", "e2", "e0"]
    assert not talk.view.showing.hints
    assert view_of(opened).showing.hints
    press("Ctrl+Shift+F")
    assert talk.view.lanes.below.isVisible()
    press("Ctrl+Shift+L")
    assert order_in(talk.view) == ["e0", "e1", "e2"]
    talk.close()
    assert order_in(view_of(opened)) == ["e0", "e1", "e2"]


def test_the_outline_says_what_is_drawn_and_keeps_told_order(opened: MainWindow) -> None:
    told = outline_of(opened)
    assert told[0].startswith("1. nr. 0")
    assert any("Fortalt efter ”nr. 0”, men dateret før" in text for text in told)
    assert "oplevet" not in "".join(told)
    press("Ctrl+Shift+F")
    told = outline_of(opened)
    assert "oplevet kun godt (1 oplevelse)" in told[0]
    assert any("oplevet kun svært (1 oplevelse)" in text for text in told)
    press("Ctrl+Shift+L")
    assert outline_of(opened)[0].startswith("1. nr. 0")


def test_the_outline_follows_a_date_that_changes(opened: MainWindow) -> None:
    view_of(opened).hands.go_to("e0")
    enter(opened, "Hvornår – med borgerens ord", "2001")
    assert not any("Fortalt efter" in text for text in outline_of(opened))
    opened.actions_by_name[Name.UNDO].trigger()
    assert any("Fortalt efter" in text for text in outline_of(opened))


def test_landmarks_stand_in_the_outline_and_lead_nowhere(opened: MainWindow) -> None:
    assert outline_of(opened)[-1] == "Holdepunkt: Boede hos mormor (2012 til 2016)"
    assert opened.workspace is not None
    opened.workspace.outline.setFocus()
    view_of(opened).hands.go_to("e2")
    press("End")
    assert view_of(opened).hands.place.note_id == "e2"
    press("Del", "Alt+Left")
    assert opened.desk.document is not None
    assert [event.id for event in opened.desk.document.journey.events] == ["e0", "e1", "e2"]
    press("Return")
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "Boede hos mormor"


def test_a_landmark_is_written_by_key_and_undone(opened: MainWindow) -> None:
    press("Ctrl+2", "Ctrl+Shift+H")
    write("Lillebror blev født")
    press("Tab")
    write("ca. 2009")
    press("Return")
    assert periods_of(opened)[1] == ("Lillebror blev født", "2009~")
    assert outline_of(opened)[-1] == "Holdepunkt: Lillebror blev født (ca. 2009)"
    opened.actions_by_name[Name.UNDO].trigger()
    assert periods_of(opened)[1] == ("Lillebror blev født", None)
    opened.actions_by_name[Name.UNDO].trigger()
    assert periods_of(opened) == [("Boede hos mormor", "2012/2016")]


def test_a_landmark_is_changed(opened: MainWindow) -> None:
    enter(opened, "Holdepunkt 1", "Boede hos farmor")
    enter(opened, "Hvornår, holdepunkt 1", "engang")
    assert periods_of(opened) == [("Boede hos farmor", None)]
    lane = view_of(opened).lanes.above
    assert lane.isVisible()
    assert "Boede hos farmor (engang)" in lane.accessibleDescription()


def test_a_landmark_is_taken_away_by_mouse_or_by_emptying_it(opened: MainWindow) -> None:
    assert opened.workspace is not None
    button = field_of(opened.workspace.facts, "Fjern holdepunktet: Boede hos mormor")
    click(button)
    assert periods_of(opened) == []
    assert not view_of(opened).lanes.above.isVisible()
    opened.actions_by_name[Name.UNDO].trigger()
    enter(opened, "Holdepunkt 1", "")
    assert periods_of(opened) == []


def test_a_click_on_a_landmark_opens_it(opened: MainWindow) -> None:
    press("Ctrl+2")
    view_of(opened).lanes.above.chosen.emit(0)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "Boede hos mormor"


def test_landmarks_are_saved(opened: MainWindow, tmp_path: Path) -> None:
    enter(opened, "Holdepunkt 2", "Corona")
    press("Ctrl+S")
    saved = read_journey(tmp_path / "rejse.journey.json")
    assert [period.text for period in saved.periods] == ["Boede hos mormor", "Corona"]


def test_a_time_written_before_its_words_is_kept(opened: MainWindow) -> None:
    enter(opened, "Hvornår, holdepunkt 2", "2020")
    enter(opened, "Holdepunkt 2", "Corona")
    assert periods_of(opened)[1] == ("Corona", "2020")


def test_find_goes_to_what_it_finds_by_time_too(opened: MainWindow) -> None:
    press("Ctrl+Shift+L", "Ctrl+F")
    write("nr. 1")
    press("Return", "Escape")
    view = view_of(opened)
    note = view.selected_note()
    assert note is not None
    assert note.id == "e1"
    left, _ = view.camera.to_table(0, 0)
    right, _ = view.camera.to_table(view.viewport().width(), 0)
    assert left < note.box.x < note.box.right < right


def test_a_click_in_the_mini_map_goes_where_it_shows(opened: MainWindow, person: Person) -> None:
    press("Ctrl+Shift+L")
    opened.actions_by_name[Name.CONVERSATION].trigger()
    QApplication.processEvents()
    talk = opened.talk.conversation
    assert talk is not None
    middle = talk.minimap.rect().center()
    click(talk.minimap, middle - QPoint(40, 0))
    assert talk.view.hands.place.note_id == "e1"
    click(talk.minimap, middle + QPoint(40, 0))
    assert talk.view.hands.place.note_id == "e0"
    talk.close()


def test_a_file_of_a_newer_program_is_shown_by_time_and_not_changed(opened: MainWindow) -> None:
    assert opened.desk.document is not None
    opened.desk.document.read_only = True
    opened.show_what_is_open()
    press("Ctrl+Shift+L", "Ctrl+Shift+F")
    assert order_in(view_of(opened)) == ["e1", "e2", "e0"]
    assert not opened.actions_by_name[Name.LANDMARKS].isEnabled()
    assert opened.workspace is not None
    assert not field_of(opened.workspace.facts, "Holdepunkt 1").isEnabled()

"""The lanes beside the table: landmarks and years above, the emotion line below; and the hints."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from journeymap.canvas.lanes import Lane
from journeymap.canvas.remarks import remarks
from journeymap.canvas.showing import Showing
from journeymap.canvas.view import JourneyView
from journeymap.model.commands import ChangeFacts, RemoveNote
from journeymap.model.journey import Event, Journey, Period, When
from journeymap.words import Words
from tests.canvas.conftest import Sit
from tests.canvas.person import CTRL, Key
from tests.canvas.person import LEFT as LEFT_BUTTON
from tests.conftest import MakeView
from tests.factories import bad, good, journey

LEFT = QPoint(8, 12)


def at(edtf: str) -> When:
    return When(text=f"i {edtf}", edtf=edtf)


def event(number: int, edtf: str | None, *notes: object) -> Event:
    when = at(edtf) if edtf else None
    return Event(id=f"e{number}", text=f"nr. {number}", when=when, experiences=tuple(notes))


HOME = Period(text="Boede hos mormor", when=at("2012/2016"))
LOST = Period(text="Corona")


@pytest.fixture
def story() -> Journey:
    return journey(
        1,
        event(0, "2010", good("g0")),
        event(1, "2014", bad("b1"), good("g1", strength=3)),
        event(2, None),
        event(3, "2018", bad("b3"), bad("c3")),
        event(4, "2013"),
    )


def x_of(view: JourneyView, event_id: str) -> int:
    note = view.row.find(event_id)
    assert note is not None
    return round(view.camera.to_px(note.box.center_x, 0)[0])


def inked(lane: Lane, left: int, right: int) -> int:
    """How many pixels of a lane between two x are not its ground."""
    picture: QImage = lane.grab().toImage()
    ground = QColor(lane.colors.chrome).rgb()
    return sum(
        picture.pixel(x, y) != ground
        for x in range(max(0, left), min(right, picture.width()))
        for y in range(2, picture.height() - 2)
    )


def test_no_lane_without_something_to_show(make_view: MakeView, story: Journey) -> None:
    view = make_view(story)
    assert not view.lanes.above.isVisible()
    assert not view.lanes.below.isVisible()
    assert view.viewport().height() == view.height() - view.horizontalScrollBar().height()


def test_a_period_lies_over_what_it_covers_and_goes_with_it(
    make_view: MakeView, story: Journey
) -> None:
    view = make_view(story.replaced(periods=(HOME,)))
    lane = view.lanes.above
    assert lane.isVisible()
    over = QPoint(x_of(view, "e1"), 12)
    assert lane.told_at(over) == "Boede hos mormor (i 2012/2016)"
    assert lane.told_at(QPoint(x_of(view, "e0"), 12)) == ""
    assert inked(lane, x_of(view, "e1") - 90, x_of(view, "e1") + 90) > 500
    view.look(view.camera.panned(-300, 0))
    assert lane.told_at(QPoint(over.x() - 300, 12)) == "Boede hos mormor (i 2012/2016)"
    view.hands.execute(ChangeFacts("periods", ()))
    assert not lane.isVisible()
    view.hands.undo()
    assert lane.isVisible()


@pytest.mark.parametrize("by_time", [False, True])
def test_a_period_without_a_place_stands_at_the_left_end(
    make_view: MakeView, story: Journey, by_time: bool
) -> None:
    view = make_view(story.replaced(periods=(LOST, HOME)))
    view.show_as(Showing(by_time=by_time))
    lane = view.lanes.above
    assert lane.told_at(LEFT) == "Corona"
    assert inked(lane, 0, 80) > 50
    assert "Corona" in lane.accessibleDescription()
    assert "Boede hos mormor (i 2012/2016)" in lane.accessibleDescription()


def test_without_dates_all_periods_are_listed(make_view: MakeView) -> None:
    view = make_view(journey(1, event(0, None), periods=(HOME,)))
    assert view.lanes.above.told_at(LEFT) == "Boede hos mormor (i 2012/2016)"


def test_a_click_in_the_lane_takes_up_the_period_and_no_note(sit: Sit, story: Journey) -> None:
    person = sit(story.replaced(periods=(LOST, HOME)))
    lane, chosen = person.view.lanes.above, []
    lane.chosen.connect(chosen.append)
    QTest.mouseClick(lane, LEFT_BUTTON, pos=QPoint(x_of(person.view, "e1"), 12))
    QTest.mouseDClick(lane, LEFT_BUTTON, pos=QPoint(x_of(person.view, "e3"), 12))
    assert chosen == [1]
    assert person.selected is None
    assert len(person.events) == 5


def test_by_time_the_lane_shows_years(make_view: MakeView, story: Journey) -> None:
    view = make_view(story)
    view.show_as(Showing(by_time=True))
    lane = view.lanes.above
    assert lane.isVisible()
    assert inked(lane, x_of(view, "e0") - 2, x_of(view, "e0") + 40) > 20
    view.show_as(Showing())
    assert not lane.isVisible()


def test_the_emotion_line_is_off_until_chosen_and_broken_where_nothing_was_said(
    make_view: MakeView, story: Journey
) -> None:
    view = make_view(story)
    view.show_as(Showing(feelings=True))
    lane = view.lanes.below
    assert lane.isVisible()
    assert lane.told_at(QPoint(x_of(view, "e1"), 30)) == "oplevet mest godt (2 oplevelser)"
    assert lane.told_at(QPoint(x_of(view, "e3"), 30)) == "oplevet kun svært (2 oplevelser)"
    assert lane.told_at(QPoint(x_of(view, "e2"), 30)).startswith("Her er ikke fortalt")
    between = (x_of(view, "e0") + x_of(view, "e1")) // 2
    empty = x_of(view, "e2")
    axis = inked(lane, empty - 40, empty + 40)
    assert inked(lane, between - 40, between + 40) > axis + 100


def test_good_lies_high_and_hard_lies_low(make_view: MakeView, story: Journey) -> None:
    view = make_view(story)
    view.show_as(Showing(feelings=True))
    lane = view.lanes.below
    picture = lane.grab().toImage()
    ground = QColor(lane.colors.chrome).rgb()

    def rows(event_id: str) -> list[int]:
        x = x_of(view, event_id)
        return [
            y
            for y in range(2, picture.height() - 2)
            if any(picture.pixel(x + dx, y) != ground for dx in range(-5, 6))
            and abs(y - picture.height() // 2) > 3
        ]

    assert max(rows("e0")) < picture.height() / 2 < min(rows("e3"))


def test_the_emotion_line_follows_what_is_said(sit: Sit, story: Journey) -> None:
    person = sit(story)
    person.view.show_as(Showing(feelings=True))
    lane = person.view.lanes.below
    person.click("e2")
    person.press(Key.Key_G, CTRL)
    person.type("Endelig ro")
    person.press(Key.Key_Escape)
    assert lane.told_at(QPoint(x_of(person.view, "e2"), 30)) == "oplevet kun godt (1 oplevelse)"


def test_the_table_gives_the_lanes_room(make_view: MakeView, story: Journey) -> None:
    view = make_view(story.replaced(periods=(HOME,)))
    view.show_as(Showing(feelings=True))
    table = view.viewport().geometry()
    assert view.lanes.above.geometry().bottom() < table.top()
    assert view.lanes.below.geometry().top() > table.bottom()
    view.resize(900, 600)
    assert view.lanes.above.width() == view.viewport().width()
    assert view.lanes.below.geometry().top() > view.viewport().geometry().bottom()


def hint_at(view: JourneyView, x: float) -> str:
    x_px, y_px = view.camera.to_px(x, 0)
    return view.hint_tips.told_at(QPoint(round(x_px), round(y_px)))


def test_a_long_empty_stretch_is_said_on_the_line(make_view: MakeView) -> None:
    view = make_view(journey(1, event(0, "2010"), event(1, "2015"), event(2, None)))
    row = view.row
    assert hint_at(view, (row.xs[0] + row.xs[1]) / 2) == "4 år uden sedler"
    assert hint_at(view, (row.xs[1] + row.xs[2]) / 2) == ""
    told, quiet = table_of(view), Showing(hints=False)
    view.show_as(quiet)
    assert hint_at(view, (row.xs[0] + row.xs[1]) / 2) == ""
    assert table_of(view) != told


def test_an_event_told_astray_bears_a_mark(make_view: MakeView, story: Journey) -> None:
    view = make_view(story)
    edge = view.row.xs[4] - view.row.style.event.width / 2 - 5
    assert hint_at(view, edge) == "Fortalt efter ”nr. 3”, men dateret før"
    view.hands.execute(RemoveNote("e3"))
    view.hands.execute(RemoveNote("e1"))
    assert view.chronology.astray == {}


def test_the_outline_is_told_what_is_drawn(
    make_view: MakeView, story: Journey, words: Words
) -> None:
    view = make_view(story)
    assert view.remarks() == {"e4": "Fortalt efter ”nr. 3”, men dateret før"}
    view.show_as(Showing(feelings=True, hints=False))
    assert view.remarks() == {
        "e0": "oplevet kun godt (1 oplevelse)",
        "e1": "oplevet mest godt (2 oplevelser)",
        "e3": "oplevet kun svært (2 oplevelser)",
    }
    stretch = journey(1, event(0, "2010"), event(1, "2015"))
    other = make_view(stretch)
    assert remarks(stretch, other.chronology, Showing(), words) == {
        "e0": "derefter 4 år uden sedler"
    }


def table_of(view: JourneyView) -> QImage:
    return view.viewport().grab().toImage()

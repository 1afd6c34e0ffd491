"""The row: where the notes lie, what lies under a point, and laying out only what changed."""

from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.geometry import Box, around
from journeymap.layout.notes import NoteKind
from journeymap.layout.row import Placer, Row
from journeymap.model.commands import (
    AddEvent,
    AddExperience,
    ChangeNote,
    Command,
    EditText,
    MoveEvent,
    MoveExperience,
    RemoveNote,
    duplicate,
)
from journeymap.model.document import Document
from journeymap.model.journey import Answer, Event, Experience, Journey, Valence, When, new_id
from tests.factories import bad, event, good, journey
from tests.layout.stories import CAPTIONS, HAIR, SOME, STYLE, inside, journeys, overlapping

points = st.tuples(st.floats(-400, 1600), st.floats(-900, 900))


def placed(of: Journey) -> Row:
    return Placer(STYLE, CAPTIONS).place(of)


@SOME
@given(of=journeys())
def test_notes_never_overlap_and_all_lie_within_the_bounds(of: Journey) -> None:
    row = placed(of)
    boxes = [note.box for note in row.notes()]
    assert not overlapping(boxes)
    assert all(inside(box, row.bounds) for box in boxes)
    if row.events:
        tight = around(boxes)
        assert abs(tight.height - row.bounds.height) < HAIR


@SOME
@given(of=journeys())
def test_every_note_of_the_journey_lies_on_the_table_once(of: Journey) -> None:
    row = placed(of)
    expected = [event.id for event in of.events]
    expected += [experience.id for _, experience in of.experiences()]
    answers = len(of.answers) + sum(len(event.answers) for event in of.events)
    ids = [note.id for note in row.notes()]
    assert len(ids) == len(set(ids)) == len(expected) + answers
    assert set(expected) <= set(ids)
    assert all(row.find(note.id) == note for note in row.notes())


@SOME
@given(of=journeys(least=1))
def test_events_lie_on_the_line_good_above_and_the_rest_below(of: Journey) -> None:
    row = placed(of)
    for index in range(row.events):
        first, *others = row.notes_of(index)
        assert first.kind is NoteKind.EVENT
        assert abs(first.box.center_y) < HAIR
        assert first.box.center_x == row.xs[index]
        for note in others:
            assert (note.box.bottom < first.box.y) == (note.kind is NoteKind.GOOD)
    assert list(row.xs) == sorted(set(row.xs))


@SOME
@given(of=journeys())
def test_stems_reach_from_note_to_note(of: Journey) -> None:
    for column in placed(of).columns:
        edges = {edge for note in column.notes for edge in (note.box.y, note.box.bottom)}
        for start, end in column.stems:
            assert start < end
            assert {start, end} <= edges
        if column.notes[0].kind is NoteKind.EVENT:
            assert len(column.stems) == len(column.notes) - 1


@SOME
@given(of=journeys(), point=points)
def test_the_note_at_a_point_is_the_one_whose_box_holds_it(
    of: Journey, point: tuple[float, float]
) -> None:
    row = placed(of)
    expected = [note for note in row.notes() if note.box.contains(*point)]
    assert len(expected) <= 1
    assert row.note_at(*point) == next(iter(expected), None)


@SOME
@given(of=journeys(least=1))
def test_every_note_is_found_in_its_middle_and_at_its_edges(of: Journey) -> None:
    row = placed(of)
    for note in row.notes():
        box = note.box
        for x, y in (
            (box.center_x, box.center_y),
            (box.x + HAIR, box.y + HAIR),
            (box.right - HAIR, box.bottom - HAIR),
        ):
            assert row.note_at(x, y) == note
        assert row.note_at(box.x - 10, box.center_y) is None


@SOME
@given(of=journeys(), left=st.floats(-600, 1600), width=st.floats(0, 900))
def test_what_can_be_seen_is_never_left_out(of: Journey, left: float, width: float) -> None:
    row = placed(of)
    seen = row.between(left, left + width)
    for index in range(len(row.columns)):
        box = around([note.box for note in row.notes_of(index)])
        if box.right >= left and box.x <= left + width:
            assert index in seen
    assert seen.stop <= len(row.columns)


@SOME
@given(of=journeys(), x=st.floats(-900, 2000))
def test_a_slot_lies_after_all_events_left_of_it(of: Journey, x: float) -> None:
    row = placed(of)
    assert row.slot_at(x) == sum(middle < x for middle in row.xs[: row.events])


@SOME
@given(of=journeys(), x=st.floats(-900, 2000))
def test_the_nearest_event_is_nearest(of: Journey, x: float) -> None:
    row = placed(of)
    nearest = row.nearest_event(x)
    distances = [abs(middle - x) for middle in row.xs[: row.events]]
    if nearest is None:
        assert not distances
    else:
        assert distances[nearest] == min(distances)


def test_an_empty_row_is_one_event_wide() -> None:
    row = placed(journey(1))
    assert row.bounds == Box(-108, -46, 216, 92)
    assert row.note_at(0, 0) is None
    assert row.slot_at(50) == 0
    assert row.nearest_event(50) is None
    assert row.find("n1") is None
    assert list(row.notes()) == []


def test_the_journeys_own_answers_lie_after_the_last_event() -> None:
    own = (Answer(prompt="Hvad hjalp?", text="Et møde"), Answer(prompt="Og ellers?"))
    row = placed(journey(1, event("e1"), event("e2"), answers=own))
    assert row.events == 2
    assert [note.kind for note in row.notes_of(2)] == [NoteKind.ANSWER] * 2
    assert row.xs[2] > row.xs[1]
    assert row.slot_at(row.xs[2] + 99) == 2
    assert row.nearest_event(row.xs[2]) == 1


def test_a_row_of_answers_alone_lies_within_its_bounds() -> None:
    row = placed(journey(1, answers=(Answer(prompt="Hvad hjalp?", text="Et møde"),)))
    (note,) = row.notes()
    assert inside(note.box, row.bounds)
    assert row.note_at(0, 0) == note


def test_notes_on_an_event_keep_their_order_away_from_the_line() -> None:
    row = placed(journey(1, event("e1", good("g1"), bad("b1"), good("g2"), bad("b2"))))
    boxes = {note.id: note.box for note in row.notes()}
    order = sorted(boxes, key=lambda note_id: boxes[note_id].y)
    assert order == ["g2", "g1", "e1", "b1", "b2"]


@st.composite
def edits(draw: st.DrawFn, of: Journey) -> Command:
    """A change that a user could make to `of`."""
    events = [event.id for event in of.events]
    experiences = [experience.id for _, experience in of.experiences()]
    makers = [
        st.just(AddEvent(Event(id=new_id(), text="ny"), draw(st.sampled_from([None, *events]))))
    ]
    if events:
        one, other = st.sampled_from(events), st.integers(0, len(events))
        new = st.builds(Experience, id=st.builds(new_id), valence=st.sampled_from(Valence))
        makers += [
            st.builds(AddExperience, one, new),
            st.builds(MoveEvent, one, other),
            st.builds(EditText, one, st.sampled_from(["", "kort", "lang " * 80])),
            st.builds(RemoveNote, one),
            st.builds(ChangeNote, one, st.just("actor"), st.sampled_from([None, "jobcenter"])),
            st.builds(ChangeNote, one, st.just("when"), st.just(When(text="i 2019"))),
            one.map(lambda note_id: duplicate(of, note_id)),
        ]
    if experiences:
        note = st.sampled_from(experiences)
        makers += [
            st.builds(MoveExperience, note, st.sampled_from(events), st.integers(0, 3)),
            st.builds(EditText, note, st.sampled_from(["", "kort", "lang " * 80])),
            st.builds(ChangeNote, note, st.just("valence"), st.sampled_from(Valence)),
        ]
    return draw(st.one_of(makers))


@SOME
@given(of=journeys(most=3), data=st.data())
def test_laying_out_what_changed_is_laying_out_everything(of: Journey, data: st.DataObject) -> None:
    document, placer = Document(of), Placer(STYLE, CAPTIONS)
    row = placer.place(of)
    known = {note.id for note in row.notes()}
    for _ in range(data.draw(st.integers(1, 8))):
        going = data.draw(st.sampled_from(["edit", "edit", "undo", "redo"]))
        if going == "edit":
            document.execute(data.draw(edits(document.journey)))
        else:
            getattr(document, going)()
        row, fresh = placer.place(document.journey), placed(document.journey)
        assert row == fresh
        assert row.bounds == fresh.bounds
        notes = list(fresh.notes())
        assert [row.find(note.id) for note in notes] == notes
        assert [row.column_of(note.id) for note in notes] == [
            fresh.column_of(note.id) for note in notes
        ]
        assert all(row.find(gone) is None for gone in known - {note.id for note in notes})
        known |= {note.id for note in notes}


def test_writing_leaves_what_is_known_of_the_row_as_it_is() -> None:
    of = journey(1, *(event(f"e{number}", good(f"g{number}")) for number in range(5)))
    document, placer = Document(of), Placer(STYLE, CAPTIONS)
    before = placer.place(of)
    bounds = before.bounds
    for text in ("kort", "meget længere " * 20, "kort", ""):
        document.execute(EditText("e2", text))
        row, fresh = placer.place(document.journey), placed(document.journey)
        assert row == fresh
        assert row.bounds == fresh.bounds
        assert row.find("g2") == fresh.find("g2")
        assert row.xs is before.xs, "nothing is laid out anew but the one column"
    assert row.bounds == bounds


def test_a_placer_lays_out_any_journey_after_any_other() -> None:
    placer = Placer(STYLE, CAPTIONS)
    one = journey(1, event("e1", good("g1")), event("e2"))
    for of in (one, one, journey(2, event("e2")), one, journey(1), one):
        assert placer.place(of) == placed(of)


def test_columns_that_did_not_change_are_the_same_objects() -> None:
    of = journey(1, *(event(f"e{number}", good(f"g{number}")) for number in range(5)))
    document, placer = Document(of), Placer(STYLE, CAPTIONS)
    before = placer.place(of)
    document.execute(EditText("g2", "noget andet"))
    after = placer.place(document.journey)
    kept = [one is other for one, other in zip(before.columns, after.columns, strict=True)]
    assert kept == [True, True, False, True, True]

"""On paper every word of every note is printed once, whole, and in nobody's way."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.layout.columns import shifted
from journeymap.layout.geometry import Box
from journeymap.layout.metrics import wrap
from journeymap.layout.notes import NoteBox, NoteKind
from journeymap.layout.paper import Sheet, fit_on_one, paginate, sheet_height
from journeymap.model.commands import answer_id
from journeymap.model.journey import Answer, Event, Journey, Valence
from tests.factories import bad, event, experience, good, journey
from tests.layout.stories import (
    CAPTIONS,
    HAIR,
    PAPER_STYLE,
    inside,
    journeys,
    overlapping,
    style_of,
)

A4, A3, A2 = (774.0, 467.0), (1123.0, 714.0), (1616.0, 1063.0)
"""The room of the poster on its papers, in points."""
TALE = "Så kom der et brev, og så ringede jeg, og så kom der et brev til. "
LONG = (TALE * 160)[:10_000]


def paged(of: Journey, room: tuple[float, float] = A4, scale: float = 0.6) -> tuple[Sheet, ...]:
    width, height = room
    return paginate(
        of, style=PAPER_STYLE, captions=CAPTIONS, width=width, height=height, scale=scale
    )


def on_one(of: Journey, room: tuple[float, float] = A3) -> Sheet:
    width, height = room
    return fit_on_one(
        of, style=PAPER_STYLE, captions=CAPTIONS, width=width, height=height, scale=1.0
    )


def notes_on(sheet: Sheet) -> Iterator[NoteBox]:
    """The notes of a sheet, in its own table units."""
    for strip in sheet.strips:
        for x, column in zip(strip.xs, strip.columns, strict=True):
            yield from (shifted(note, x, strip.line_y) for note in column.notes)


def texts_of(of: Journey) -> dict[str, str]:
    """What is written on each note."""
    owners = [(of.id, of.answers), *((event.id, event.answers) for event in of.events)]
    answers = {answer_id(o, i): a.text for o, all_ in owners for i, a in enumerate(all_)}
    events = {event.id: event.text for event in of.events}
    return events | {e.id: e.text for _, e in of.experiences()} | answers


def is_stub(note: NoteBox) -> bool:
    """True for the head of a further column of an event, which says only that it goes on."""
    return note.kind is NoteKind.EVENT and note.box.height == PAPER_STYLE.event.min_height / 2


def printed(sheets: Sequence[Sheet]) -> dict[str, tuple[str, ...]]:
    """The lines of each note, its parts joined in the order of the pages."""
    lines: dict[str, tuple[str, ...]] = {}
    for sheet in sheets:
        for note in notes_on(sheet):
            if not is_stub(note):
                lines[note.id] = lines.get(note.id, ()) + note.lines
    return lines


def check_words(of: Journey, sheets: Sequence[Sheet]) -> None:
    notes = {note.id: note for sheet in sheets for note in notes_on(sheet)}
    lines = printed(sheets)
    for note_id, text in texts_of(of).items():
        measures = style_of(notes[note_id].kind, PAPER_STYLE).text
        width = notes[note_id].text_width
        assert lines.pop(note_id) == wrap(measures.metrics, text, measures.size, width)
    assert not lines


def check_prompts_and_chips(of: Journey, sheets: Sequence[Sheet]) -> None:
    chips = [chip.text for sheet in sheets for note in notes_on(sheet) for chip in note.chips]
    assert len(chips) == sum(len(CAPTIONS.chips(event)) for event in of.events)
    for sheet in sheets:
        for note in notes_on(sheet):
            assert not note.faded
            assert bool(note.prompt) == (note.kind is NoteKind.ANSWER)


def check_places(sheets: Sequence[Sheet], room: tuple[float, float]) -> None:
    for sheet in sheets:
        page = Box(0, 0, room[0] / sheet.scale, room[1] / sheet.scale)
        notes = list(notes_on(sheet))
        assert notes
        assert all(inside(note.box, page) for note in notes)
        assert not overlapping(note.box for note in notes)
        for note in notes:
            measures = style_of(note.kind, PAPER_STYLE)
            room_below = min([note.box.height, *(chip.box.y for chip in note.chips)])
            assert note.text_top + len(note.lines) * measures.text.leading <= room_below + HAIR
            box = Box(0, 0, note.box.width, note.box.height)
            assert all(inside(chip.box, box) for chip in note.chips)


def check_timeline(of: Journey, sheets: Sequence[Sheet]) -> None:
    """The row goes on from strip to strip in its order, open at the sides where it goes on."""
    strips = [strip for sheet in sheets for strip in sheet.strips]
    owners = [column.owner for strip in strips for column in strip.columns]
    kept = [one for one, other in pairwise([*owners, None]) if one != other]
    assert kept == [event.id for event in of.events] + ([of.id] if of.answers else [])
    for number, strip in enumerate(strips):
        assert strip.first == (number == 0)
        assert strip.last == (number == len(strips) - 1)


def check(of: Journey, sheets: Sequence[Sheet], room: tuple[float, float]) -> None:
    check_words(of, sheets)
    check_prompts_and_chips(of, sheets)
    check_places(sheets, room)
    check_timeline(of, sheets)


def of_events(count: int) -> Journey:
    """A journey with some of everything on its events."""

    def made(number: int) -> Event:
        notes = [
            experience(f"x{number}-{i}", (Valence.GOOD, Valence.BAD)[(number + i) % 2], text=TALE)
            for i in range(number % 4)
        ]
        answers = (Answer(prompt="Hvem hjalp?", text=f"Nummer {number}"),) * (number % 5 == 2)
        return event(f"e{number}", *notes, actor="jobcenter", answers=answers)

    return journey(1, *(made(number) for number in range(count)))


def many_notes(good_count: int, bad_count: int) -> Journey:
    """One event with that many notes on it, the sides mixed."""
    above = [good(f"g{number}", text=f"God {number}. {TALE}") for number in range(good_count)]
    below = [bad(f"b{number}", text=f"Slem {number}. {TALE}") for number in range(bad_count)]
    return journey(1, event("e0"), event("e1", *above, *below), event("e2"))


CASES = {
    "1 event": of_events(1),
    "3 events": of_events(3),
    "30 events": of_events(30),
    "120 events": of_events(120),
    "40 experiences": many_notes(20, 20),
    "40 above": many_notes(40, 0),
    "40 below": many_notes(0, 40),
    "a long event": journey(
        1, event("e0"), event("e1", good("g"), bad("b")).replaced(text=LONG), event("e2")
    ),
    "long experiences": journey(1, event("e1", good("g", text=LONG), bad("b", text=LONG))),
    "a long answer": journey(
        1,
        event("e1", answers=(Answer(prompt="Hvad hjalp?", text=LONG),)),
        answers=(Answer(prompt="Og ellers?", text=LONG), Answer(prompt="Mere?", text="Nej")),
    ),
    "one long word": journey(1, event("e1", good("g", text="å" * 10_000))),
    "many short lines": journey(1, event("e1", bad("b", text="å\n" * 5_000))),
    "only answers": journey(1, answers=(Answer(prompt="Hvad hjalp?", text="Et møde"),) * 9),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize(("room", "scale"), [(A4, 0.6), (A4, 0.51), (A2, 0.6)])
def test_every_word_is_paged_once_and_nothing_is_cut(
    name: str, room: tuple[float, float], scale: float
) -> None:
    check(CASES[name], paged(CASES[name], room, scale), room)


@pytest.mark.parametrize("name", CASES)
def test_every_word_is_on_the_one_sheet(name: str) -> None:
    sheet = on_one(CASES[name])
    check(CASES[name], [sheet], (A3[0], max(A3[1], sheet_height(sheet))))


@settings(max_examples=25, deadline=None)
@given(
    of=journeys(least=1),
    width=st.floats(216, 1600),
    height=st.floats(420, 1600),
    scale=st.floats(0.3, 1.0),
)
def test_any_journey_fits_any_page(of: Journey, width: float, height: float, scale: float) -> None:
    room = width * scale, height * scale
    check(of, paged(of, room, scale), room)


@settings(max_examples=10, deadline=None)
@given(of=journeys(least=1))
def test_any_journey_goes_on_one_sheet(of: Journey) -> None:
    sheet = on_one(of)
    check(of, [sheet], (A3[0], max(A3[1], sheet_height(sheet))))


def test_strips_on_a_page_keep_apart() -> None:
    for sheet in paged(of_events(30), A2):
        tops = [s.line_y + min(column.top for column in s.columns) for s in sheet.strips]
        feet = [s.line_y + max(column.bottom for column in s.columns) for s in sheet.strips]
        assert len(tops) > 1 or sheet.strips[-1].last
        assert all(top - foot >= 40 for foot, top in zip(feet, tops[1:], strict=False))


def test_an_empty_journey_has_no_pages_and_an_empty_sheet() -> None:
    assert paged(journey(1)) == ()
    assert on_one(journey(1)).strips == ()
    assert sheet_height(on_one(journey(1))) == 0


def test_a_short_journey_is_one_page_at_full_size() -> None:
    assert len(paged(of_events(3))) == 1
    assert on_one(of_events(3)).scale == 1.0


def test_one_sheet_is_no_smaller_than_it_must_be() -> None:
    sheet = on_one(of_events(30))
    assert sheet.scale < 1
    assert sheet_height(sheet) <= A3[1]
    assert len(paged(of_events(30), A3, sheet.scale * 1.01)) > 1


def test_a_journey_too_big_for_the_sheet_makes_it_longer_but_not_illegible() -> None:
    sheet = on_one(CASES["120 events"], A4)
    assert sheet.scale >= 0.2
    assert sheet_height(on_one(CASES["long experiences"], (200, 150))) > 150


@pytest.mark.parametrize("length", [600, 3_000])
def test_a_long_prompt_is_printed_whole(length: int) -> None:
    asked = (TALE * 160)[:length].rstrip()
    of = journey(1, event("e1", answers=(Answer(prompt=asked, text=TALE * 20),)))
    sheets = paged(of)
    check_words(of, sheets)
    check_places(sheets, A4)
    shown = {line for sheet in sheets for note in notes_on(sheet) for line in note.prompt}
    prompt = PAPER_STYLE.prompt
    width = PAPER_STYLE.answer.text_width
    assert shown == set(wrap(prompt.metrics, asked, prompt.size, width))

"""What is placed where, as text a reader can check: compared with tests/golden/*.txt."""

from collections.abc import Iterator

from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.layout.row import Placer, Row
from journeymap.model.journey import Answer, Event, Experience, Journey, Source, Valence, When
from tests.factories import journey
from tests.golden.snapshots import check_text
from tests.layout.stories import CAPTIONS, STYLE


def told(row: Row) -> str:
    """A row as lines of text; boxes as x, y, width × height, rounded to whole units."""
    return "\n".join([f"row {_box(row.bounds)}", *_columns(row), ""])


def _columns(row: Row) -> Iterator[str]:
    for index, column in enumerate(row.columns):
        yield f"\ncolumn {index} at {row.xs[index]:.0f}"
        yield from (f"  stem {start:.0f} to {end:.0f}" for start, end in column.stems)
        for note in row.notes_of(index):
            yield from _note(note)


def _note(note: NoteBox) -> Iterator[str]:
    marks = [name for name in ("faded", "key_moment", "prepared") if getattr(note, name)]
    yield " ".join([f"  {note.kind} {_box(note.box)}", *marks])
    yield from (f"    ? {line}" for line in note.prompt)
    yield from (f"    | {line}" for line in note.lines)
    for chip in note.chips:
        dots = " dotted" if chip.dotted else ""
        yield f"    ({chip.text}) {chip.kind} {_box(chip.box)}{dots}"


def _box(box: Box) -> str:
    return f"{box.x:.0f},{box.y:.0f} {box.width:.0f}×{box.height:.0f}"


def by_hand() -> Journey:
    """Every kind of note and mark there is, on three events."""
    long = "Der kom et brev, og så kom der et brev om brevet. " * 12
    first = Event(
        id="e1",
        text="Flyttede hjemmefra",
        when=When(text="forår 2019", edtf="2019-21"),
        actor="familie",
        source=Source.PREPARED,
        experiences=(
            Experience(id="g1", valence=Valence.GOOD, text="Endelig ro.", key_moment=True),
            Experience(id="b1", valence=Valence.BAD, text="Ingen at spørge\ni weekenden."),
            Experience(id="g2", valence=Valence.GOOD, text=""),
        ),
        answers=(Answer(prompt="Hvem hjalp dig?", text="Min moster."),),
    )
    second = Event(
        id="e2",
        text=long,
        when=When(text="da jeg gik i 9. klasse på den gamle skole ved åen"),
        actor="jobcenter",
        turning_point=True,
        key_moment=True,
        experiences=(Experience(id="b2", valence=Valence.BAD, text=long),),
    )
    third = Event(id="e3", text="Ungdomsuddannelsesvejledningscenteret 😀 <b>&amp;")
    own = (Answer(prompt="Hvad skal vi huske?", text="At jeg selv fandt vejen."),)
    return journey(1, first, second, third, answers=own)


def test_a_sample_journey_lies_as_it_did(sample: Journey) -> None:
    check_text("sample_row.txt", told(Placer(STYLE, CAPTIONS).place(sample)))


def test_a_journey_made_by_hand_lies_as_it_did() -> None:
    check_text("by_hand_row.txt", told(Placer(STYLE, CAPTIONS).place(by_hand())))

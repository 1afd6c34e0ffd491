"""Notes to cut out, as large as the sticky notes they stand for. Points, y growing down."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.layout.columns import Captions, is_uncertain
from journeymap.layout.geometry import Box
from journeymap.layout.metrics import FontMetrics, wrap
from journeymap.layout.notes import NoteKind, shortened
from journeymap.layout.poster import MM
from journeymap.layout.style import TextStyle
from journeymap.model.journey import Event, Journey, Source

SIDE: Final = 76 * MM
"""A note is a square of this side."""
PADDING: Final = 16.0
HEAD: Final = 44.0
"""Above the text: the sign, its word and the number."""
LARGEST: Final = 18.0
SMALLEST: Final = 11.0
_LEADING: Final = 1.24
_LEAST_MARGIN: Final = 8 * MM
_FIELD_SIZE: Final = 10.5
FIELD_LEADING: Final = 14.0
FIELD_LABEL: Final = 46.0
"""Before what stands in a field, its name."""
_FIELD_LINES: Final = 3

_BLANK: Final = {NoteKind.EVENT: 12, NoteKind.GOOD: 12, NoteKind.BAD: 12}
"""At least so many blank notes of a kind; a talk of 40 minutes needs some 25 + 45 in all."""
_MORE_EVENTS: Final = 6
"""Where no notes are prepared."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is printed on a prepared note, or on its part `part` of `parts`.

    `when` and `actor` are the lines of its two fields, empty where nothing is known.
    """

    lines: tuple[str, ...]
    text: TextStyle
    when: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    uncertain: bool = False
    part: int = 1
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Cutout:
    """A note on a sheet, blank unless something is `written` on it."""

    kind: NoteKind
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """How many notes a sheet holds, and where: edge to edge, so that one cut parts two."""

    columns: int
    rows: int
    left: float
    top: float

    @property
    def places(self) -> tuple[Box, ...]:
        """The places of the notes, row by row."""
        return tuple(
            Box(self.left + column * SIDE, self.top + row * SIDE, SIDE, SIDE)
            for row in range(self.rows)
            for column in range(self.columns)
        )


def grid_of(width: float, height: float) -> Grid:
    """As many notes as fit on a sheet, in its middle."""
    columns, rows = (int((length - 2 * _LEAST_MARGIN) / SIDE) for length in (width, height))
    return Grid(columns, rows, (width - columns * SIDE) / 2, (height - rows * SIDE) / 2)


def prepared(
    journey: Journey, captions: Captions, metrics: dict[str, FontMetrics]
) -> tuple[Cutout, ...]:
    """The events that the interviewer brings along; a long one takes several notes."""
    return tuple(
        Cutout(NoteKind.EVENT, written)
        for event in journey.events
        if event.source is Source.PREPARED
        for written in _written(event, captions, metrics)
    )


def _written(
    event: Event, captions: Captions, metrics: dict[str, FontMetrics]
) -> Iterator[Written]:
    fields = TextStyle(metrics["semibold"], _FIELD_SIZE, FIELD_LEADING)
    actor = (
        captions.vocabulary.actor_label(event.actor, captions.words.language) if event.actor else ""
    )
    when = _field(event.when.text if event.when else "", fields)
    whom = _field(actor, fields)
    room = SIDE - HEAD - fields_height(when, whom) - PADDING / 2
    style, chunks = _fitted(event.text, metrics["regular"], room)
    for number, chunk in enumerate(chunks, start=1):
        yield Written(
            chunk,
            style,
            when=when,
            actor=whom,
            uncertain=event.when is not None and is_uncertain(event.when),
            part=number,
            parts=len(chunks),
        )


def fields_height(when: Sequence[str], actor: Sequence[str]) -> float:
    """The room the two fields take at the foot of a note, with the margin below them."""
    return (max(1, len(when)) + max(1, len(actor))) * FIELD_LEADING + 14


def _field(text: str, style: TextStyle) -> tuple[str, ...]:
    width = SIDE - 2 * PADDING - FIELD_LABEL
    return at_most(_FIELD_LINES, text, style, width) if text else ()


def at_most(count: int, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
    """`text` in lines of `width`, with an ellipsis where it takes more than `count`."""
    lines = wrap(style.metrics, text, style.size, width)
    if len(lines) <= count:
        return lines
    rest = " ".join(lines[count - 1 : count + 1])
    return (*lines[: count - 1], shortened(rest, style, width))


def _fitted(
    text: str, metrics: FontMetrics, room: float
) -> tuple[TextStyle, Sequence[tuple[str, ...]]]:
    """The text on as few notes as can be, and there as large as can be."""
    sizes = range(int(LARGEST * 2), int(SMALLEST * 2) - 1, -1)
    tries = [_split(text, metrics, half_points / 2, room) for half_points in sizes]
    return min(tries, key=lambda tried: len(tried[1]))


def _split(
    text: str, metrics: FontMetrics, size: float, room: float
) -> tuple[TextStyle, Sequence[tuple[str, ...]]]:
    """The text in one size on notes with `room`, evenly."""
    style = TextStyle(metrics, size, size * _LEADING)
    lines = wrap(metrics, text, size, SIDE - 2 * PADDING)
    notes = -(-len(lines) // int(room / style.leading))
    each = -(-len(lines) // notes)
    return style, [lines[start : start + each] for start in range(0, len(lines), each)]


def sheets(ready: Sequence[Cutout], grid: Grid) -> tuple[tuple[Cutout, ...], ...]:
    """All notes of a kit, sheet by sheet: the prepared ones, then blank ones colour by colour.

    A sheet begun with prepared notes is filled up with blank yellow ones. The last sheet has one
    row of blue notes, for answers, and yellow ones.
    """
    size = grid.columns * grid.rows
    event = Cutout(NoteKind.EVENT)
    notes = [*ready, *[event] * (-len(ready) % size)]
    for kind, least in _BLANK.items():
        wanted = least + (0 if ready or kind is not NoteKind.EVENT else _MORE_EVENTS)
        notes += [Cutout(kind)] * (-(-wanted // size) * size)
    notes += [Cutout(NoteKind.ANSWER)] * grid.columns + [event] * (size - grid.columns)
    return tuple(tuple(notes[start : start + size]) for start in range(0, len(notes), size))

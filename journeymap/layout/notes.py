"""One note: how its text breaks, where its chips lie, how tall it is."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.layout.metrics import wrap
from journeymap.layout.style import NoteStyle, TableStyle, TextStyle
from journeymap.model.journey import Answer, Event, Experience, Source, Valence

_ELLIPSIS: Final = "…"
_STAR_ROOM: Final = 20
"""An event has no head beside whose sign the star could stand; its words make room."""
STAR_INSET: Final = (22.0, 21.0)
"""How far the middle of the star lies from the right edge of its note and from its top."""
STRONGEST: Final = 3
DOT_RADIUS: Final = 3.6
_DOT_PITCH: Final = 10.5
_DOT_INSET: Final = 20.0
_DOT_TOP: Final = 22.0
_BESIDE_STAR: Final = 18.0


class NoteKind(StrEnum):
    """What a note on the table is."""

    EVENT = "event"
    GOOD = "good"
    BAD = "bad"
    ANSWER = "answer"


class ChipKind(StrEnum):
    """What a chip at the foot of an event tells."""

    TIME = "time"
    ACTOR = "actor"
    TURNING_POINT = "turning_point"


KIND_OF: Final = {Valence.GOOD: NoteKind.GOOD, Valence.BAD: NoteKind.BAD}
assert set(KIND_OF) == set(Valence)


@dataclass(frozen=True, slots=True)
class Chip:
    """A pill with a few words, in the note's own coordinates. `dotted`: the time is uncertain."""

    kind: ChipKind
    text: str
    box: Box
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class NoteBox:
    """A note laid out: `box` in the column's coordinates, everything else relative to `box`.

    `lines` are the lines shown; `faded` says that more text follows than is shown.
    """

    id: str
    kind: NoteKind
    box: Box
    lines: tuple[str, ...]
    text_top: float
    text_width: float
    faded: bool = False
    prompt: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()
    key_moment: bool = False
    prepared: bool = False
    strength: int | None = None

    def at(self, x: float, y: float) -> "NoteBox":
        """The same note with its upper left corner elsewhere."""
        return replace(self, box=Box(x, y, self.box.width, self.box.height))

    def dots(self) -> tuple[tuple[float, float, bool], ...]:
        """The middles of the dots that show the strength, and whether each is filled.

        In the note's own coordinates: at the right of its head, left of the star.
        """
        if self.strength is None:
            return ()
        right = self.box.width - (STAR_INSET[0] + _BESIDE_STAR if self.key_moment else _DOT_INSET)
        left = right - _DOT_PITCH * (STRONGEST - 1)
        return tuple(
            (left + place * _DOT_PITCH, _DOT_TOP, place < self.strength)
            for place in range(STRONGEST)
        )


def shape_event(
    event: Event, chip_texts: tuple[tuple[ChipKind, str, bool], ...], style: TableStyle
) -> NoteBox:
    """An event's note with its upper left corner at the origin.

    `chip_texts` are (kind, words, dotted) in their order.
    """
    width = style.event.text_width - (_STAR_ROOM if event.key_moment else 0)
    lines, faded = _lines(event.text, style.event, width, style.max_lines)
    text_bottom = style.event.head + len(lines) * style.event.text.leading
    chips, chips_bottom = _place_chips(chip_texts, text_bottom + style.chips_above, style)
    height = chips_bottom + style.chips_below if chips else text_bottom + style.event.foot
    missing = max(0.0, style.event.min_height - height)
    return NoteBox(
        event.id,
        NoteKind.EVENT,
        Box(0, 0, style.event.width, height + missing),
        lines,
        style.event.head,
        width,
        faded=faded,
        chips=tuple(replace(chip, box=chip.box.moved(0, missing)) for chip in chips),
        key_moment=event.key_moment,
        prepared=event.source is Source.PREPARED,
    )


def shape_experience(experience: Experience, style: TableStyle) -> NoteBox:
    """A green or red note with its upper left corner at the origin."""
    width = style.experience.text_width
    lines, faded = _lines(experience.text, style.experience, width, style.max_lines)
    return NoteBox(
        experience.id,
        KIND_OF[experience.valence],
        Box(0, 0, style.experience.width, _height(style.experience, len(lines))),
        lines,
        style.experience.head,
        width,
        faded=faded,
        key_moment=experience.key_moment,
        strength=experience.strength,
    )


def shape_answer(answer: Answer, note_id: str, style: TableStyle) -> NoteBox:
    """An answer's note, its prompt above the words, with its upper left corner at the origin."""
    note = style.answer
    prompt = _prompt(answer.prompt, style)
    lines, faded = _lines(answer.text, note, note.text_width, style.max_lines)
    head = note.head + len(prompt) * style.prompt.leading
    height = max(note.min_height, head + len(lines) * note.text.leading + note.foot)
    box = Box(0, 0, note.width, height)
    return NoteBox(
        note_id, NoteKind.ANSWER, box, lines, head, note.text_width, faded=faded, prompt=prompt
    )


def _prompt(text: str, style: TableStyle) -> tuple[str, ...]:
    """The lines of a prompt: whole on paper; on the table never most of the note."""
    width = style.answer.text_width
    lines = wrap(style.prompt.metrics, text, style.prompt.size, width)
    limit = len(lines) if style.max_lines is None else style.max_lines // 2
    if len(lines) <= limit:
        return lines
    rest = " ".join(lines[limit - 1 : limit + 1])
    return (*lines[: limit - 1], shortened(rest, style.prompt, width))


def _lines(
    text: str, style: NoteStyle, width: float, limit: int | None
) -> tuple[tuple[str, ...], bool]:
    lines = wrap(style.text.metrics, text, style.text.size, width)
    if limit is None or len(lines) <= limit:
        return lines, False
    return lines[:limit], True


def _height(style: NoteStyle, lines: int) -> float:
    return max(style.min_height, style.head + lines * style.text.leading + style.foot)


def _place_chips(
    texts: tuple[tuple[ChipKind, str, bool], ...], top: float, style: TableStyle
) -> tuple[list[Chip], float]:
    """Chips from the left, wrapping to further rows; also where the last row ends."""
    right = style.event.width - style.chips_inset
    chips: list[Chip] = []
    x, y = style.chips_inset, top
    for kind, text, dotted in texts:
        shown = shortened(text, style.chip, right - style.chips_inset - 2 * style.chip_padding)
        width = style.chip.metrics.width(shown, style.chip.size) + 2 * style.chip_padding
        if x > style.chips_inset and x + width > right:
            x, y = style.chips_inset, y + style.chip_height + style.chip_gap
        chips.append(Chip(kind, shown, Box(x, y, width, style.chip_height), dotted))
        x += width + style.chip_gap
    return chips, y + style.chip_height


def shortened(text: str, style: TextStyle, width: float) -> str:
    """`text` on one line no wider than `width`, with an ellipsis where words had to go."""
    text = " ".join(text.split())
    if style.metrics.width(text, style.size) <= width:
        return text
    while text and style.metrics.width(text + _ELLIPSIS, style.size) > width:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS

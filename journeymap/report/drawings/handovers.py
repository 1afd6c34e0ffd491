"""The map of hand-overs: who passes citizens on to whom, and how it was felt.

Every actor who hands over stands at the left, every one who receives at the right, the busiest
first. A band joins two of them, as wide as citizens are many; its number, and the good and the
hard that citizens tell of it, stand at its end.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.report.drawings.drawing import Drawing, Sketch, ended
from journeymap.report.drawings.look import Look
from journeymap.report.palette import HAIRLINE, TIMELINE, Tone, tint
from journeymap.report.pen import Point, Stroke

_SIDE_SHARE: Final = 0.27
_HEAD: Final = 24.0
_PORT: Final = 17.0
"""Height of one end of a band."""
_BLOCK_GAP: Final = 12.0
_THINNEST: Final = 1.2
_THICKEST: Final = 13.0
_ARROW: Final = 7.0
_COUNT: Final = 34.0
_SIGNED: Final = 38.0
_DISC: Final = 4.6
_STEPS: Final = 24


@dataclass(frozen=True, slots=True)
class Handover:
    """From one actor to another. The three numbers are citizens: all, and those who tell of
    something good and of something hard about it."""

    giver: str
    receiver: str
    citizens: Cell
    good: Cell
    bad: Cell

    @property
    def weight(self) -> int:
        """For putting in order; a hidden number is a small one."""
        return self.citizens.value or 1


@dataclass(frozen=True, slots=True)
class _Port:
    """Where a band begins or ends."""

    handover: Handover
    y: float


@dataclass(frozen=True, slots=True)
class _Block:
    """An actor with the ends of all its bands."""

    name: str
    lines: tuple[str, ...]
    middle: float
    ports: tuple[_Port, ...]


def handover_map(
    handovers: Sequence[Handover],
    titles: tuple[str, str, str],
    *,
    look: Look,
    width: float,
    alt: str,
) -> Drawing:
    """The map on `width` points.

    `titles` stand over those who hand over, over the numbers, and over those who receive.
    """
    side = width * _SIDE_SHARE
    givers = _blocks(handovers, _order(handovers, "giver"), "giver", side, look)
    receivers = _blocks(handovers, _order(handovers, "receiver"), "receiver", side, look)
    sketch = Sketch()
    sketch.beside(side, _HEAD / 2 - 4, [titles[0]], ended(look.soft))
    sketch.beside(width - side, _HEAD / 2 - 4, [titles[2]], look.soft)
    most = max((one.citizens.value or 0 for one in handovers), default=0)
    starts = {port.handover: port.y for block in givers for port in block.ports}
    ends = {port.handover: port.y for block in receivers for port in block.ports}
    left, right = side + 10, width - side - 10 - _COUNT - 2 * _SIGNED
    sketch.beside(right + _COUNT - 2, _HEAD / 2 - 4, [titles[1]], ended(look.soft))
    for one in sorted(handovers, key=lambda one: -one.weight):
        _band(sketch, one, (left, starts[one]), (right, ends[one]), most)
    for one, y in ends.items():
        _numbers(sketch, one, right + 6, y, look)
    for block in givers:
        _named(sketch, block, side, 1, look)
    for block in receivers:
        _named(sketch, block, width - side, -1, look)
    bottom = max((port.y for block in (*givers, *receivers) for port in block.ports), default=0.0)
    return sketch.finished(width, bottom + _PORT / 2, alt)


def _order(handovers: Iterable[Handover], end: str) -> tuple[str, ...]:
    """The names at one end, the busiest first."""
    busy: dict[str, int] = {}
    for one in handovers:
        name = getattr(one, end)
        busy[name] = busy.get(name, 0) + one.weight
    return tuple(sorted(busy, key=lambda name: (-busy[name], name)))


def _blocks(
    handovers: Sequence[Handover], order: Sequence[str], end: str, width: float, look: Look
) -> list[_Block]:
    """The actors under each other. The ends of bands lie as those they lead to do."""
    other = "receiver" if end == "giver" else "giver"
    across = {name: place for place, name in enumerate(_order(handovers, other))}
    blocks, top, ink = [], _HEAD, look.label
    for name in order:
        own = [one for one in handovers if getattr(one, end) == name]
        own.sort(key=lambda one: across[getattr(one, other)])
        lines = ink.wrapped(name, width)
        height = max(len(own) * _PORT, len(lines) * ink.style.leading)
        middle = top + height / 2
        first = middle - (len(own) - 1) * _PORT / 2
        places = (first + n * _PORT for n in range(len(own)))
        ports = tuple(_Port(one, y) for one, y in zip(own, places, strict=True))
        blocks.append(_Block(name, lines, middle, ports))
        top += height + _BLOCK_GAP
    return blocks


def _band(sketch: Sketch, one: Handover, start: Point, end: Point, most: int) -> None:
    """A curved arrow, the harder for citizens the redder; grey where that is hidden or nobody
    says so."""
    thick = _THINNEST
    if one.citizens.value:
        thick = max(_THINNEST, _THICKEST * one.citizens.value / max(most, 1))
    fill = TIMELINE
    if one.citizens.value and one.bad.value:
        fill = tint(Tone.BAD, min(1.0, one.bad.value / one.citizens.value))
    tip = (end[0] - _ARROW, end[1])
    upper = list(_curve(start, tip, -thick / 2))
    lower = list(_curve(start, tip, thick / 2))
    sketch.shape([*upper, *reversed(lower)], fill)
    wing = max(thick / 2 + 2.5, 4.0)
    sketch.shape([(tip[0] - 0.2, end[1] - wing), end, (tip[0] - 0.2, end[1] + wing)], fill)


def _curve(start: Point, end: Point, aside: float) -> Iterator[Point]:
    """A curve that leaves and arrives level, moved by `aside`."""
    for step in range(_STEPS + 1):
        share = step / _STEPS
        eased = share * share * (3 - 2 * share)
        yield start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * eased + aside


def _numbers(sketch: Sketch, one: Handover, x: float, y: float, look: Look) -> None:
    """Citizens, then + and − with theirs."""
    sketch.beside(x + _COUNT - 8, y, [look.number(one.citizens)], ended(look.value))
    for place, (tone, cell) in enumerate(((Tone.GOOD, one.good), (Tone.BAD, one.bad))):
        if cell.value == 0:
            continue
        at = x + _COUNT + place * _SIGNED
        sketch.sign((at + _DISC, y), _DISC, tone)
        sketch.beside(at + 2 * _DISC + 4, y, [look.number(cell)], look.label)


def _named(sketch: Sketch, block: _Block, x: float, side: int, look: Look) -> None:
    """The name and a line that holds its bands together."""
    ink = ended(look.label) if side > 0 else look.label
    sketch.beside(x, block.middle, block.lines, ink)
    if len(block.ports) > 1:
        edge, reach = x + side * 6, _PORT * 0.3
        ends = (edge, block.ports[0].y - reach), (edge, block.ports[-1].y + reach)
        sketch.line(*ends, Stroke(HAIRLINE, 1.4, round=True))

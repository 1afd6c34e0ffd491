"""Exhibits as charts, where a picture says more than the table. One drawing for screen and paper.

A chart shows what the exhibit holds: exact numbers in the room, guarded ones of a released exhibit.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from journeymap.aggregate.alignment import align
from journeymap.aggregate.guard import Cell, guard
from journeymap.aggregate.places import journeys_of
from journeymap.aggregate.turning import Side, before_after
from journeymap.model.journey import Valence
from journeymap.report.drawings.aligned import AlignedJourney, Step, aligned
from journeymap.report.drawings.bars import Bar, BarRow, bars
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.drawings.handovers import Handover, handover_map
from journeymap.report.drawings.look import Look
from journeymap.report.drawings.matrix import Matrix, matrix
from journeymap.report.drawings.slopes import Slope, slopes
from journeymap.report.exhibits.catalogue import Name
from journeymap.report.exhibits.exhibit import Exhibit, Row, Subject, Value
from journeymap.report.exhibits.stories import ANCHORS
from journeymap.report.palette import Tone
from journeymap.report.sentences import TONE

_MOST_ROWS: Final = 14
"""More bars or bands than that are no picture any more; the table has the others."""
_MOST_COLUMNS: Final = 12

Chart = Callable[[Exhibit, Subject, Look, float], Drawing]


def _bars(
    exhibit: Exhibit, _subject: Subject, look: Look, width: float, *, columns: tuple[int, ...]
) -> Drawing:
    """One bar a row for each of the columns."""
    rows = tuple(
        BarRow(
            row.label,
            tuple(
                Bar(_tone(exhibit, at), cell_of(row.values[at]), exhibit.journeys) for at in columns
            ),
        )
        for row in exhibit.rows[:_MOST_ROWS]
    )
    return bars(rows, exhibit.journeys, look=look, width=width, alt=told(exhibit, look))


def _matrix(exhibit: Exhibit, _subject: Subject, look: Look, width: float) -> Drawing:
    """The busiest columns, and the rows that have a number in them."""
    busy = sorted(range(len(exhibit.columns)), key=lambda at: -_sum(exhibit, at))[:_MOST_COLUMNS]
    shown = sorted(at for at in busy if _sum(exhibit, at) or not exhibit.rows)
    rows = [(row.label, tuple(cell_of(row.values[at]) for at in shown)) for row in exhibit.rows]
    table = Matrix(
        columns=tuple(exhibit.columns[at].title for at in shown),
        rows=tuple((label, cells) for label, cells in rows if any(map(_tells, cells))),
        tone=_tone(exhibit, 0),
        corner=exhibit.names,
    )
    return matrix(table, look=look, width=width, alt=told(exhibit, look))


def _handovers(exhibit: Exhibit, _subject: Subject, look: Look, width: float) -> Drawing:
    """The hand-overs where most citizens met something hard."""
    words = look.speech.words
    ways = []
    for row in exhibit.rows[:_MOST_ROWS]:
        giver, _, receiver = row.label.partition(" → ")
        met, good, bad = (cell_of(value) for value in row.values[:3])
        ways.append(Handover(giver, receiver, met, good, bad))
    titles = words("exhibit.handovers.from"), words("exhibit.citizens"), words("exhibit.to")
    return handover_map(ways, titles, look=look, width=width, alt=told(exhibit, look))


def _slopes(exhibit: Exhibit, subject: Subject, look: Look, width: float) -> Drawing:
    """How many of the same citizens tell of something good and hard, before and after.

    No lines where the number of these citizens would itself point at a few.
    """
    words, least = look.speech.words, look.speech.min_cell
    pairs = before_after(subject.journeys).pairs
    told = _guarded(len(pairs), exhibit.journeys, least)
    before, after = [pair.before for pair in pairs], [pair.after for pair in pairs]
    names = {
        Valence.GOOD: words("exhibit.with_good"),
        Valence.BAD: words("exhibit.with_bad"),
    }
    lines = [
        Slope(
            label=names[valence],
            tone=TONE[valence],
            before=_citizens(before, valence, least),
            after=_citizens(after, valence, least),
            total=len(pairs),
        )
        for valence in (() if told.hidden else Valence)
    ]
    titles = words("exhibit.turned.before_title"), words("exhibit.turned.after_title")
    alt = "; ".join(
        f"{line.label}: {look.number(line.before)} → {look.number(line.after)}" for line in lines
    )
    return slopes(lines, titles, look=look, width=width, alt=f"{exhibit.title}. {alt}")


def _citizens(sides: Sequence[Side], valence: Valence, least: int) -> Cell:
    notes = [note for side in sides for note in (side.good if valence is _GOOD else side.bad)]
    return _guarded(journeys_of(notes), len(sides), least)


_GOOD: Final = Valence.GOOD


def _guarded(number: int, total: int, least: int) -> Cell:
    """Hidden too where the few who are left would be told by subtraction."""
    cell = guard(number, least)
    return Cell(None) if not cell.hidden and guard(total - number, least).hidden else cell


def _aligned(exhibit: Exhibit, subject: Subject, look: Look, width: float) -> Drawing:
    """A row of marks for each citizen: only for the room, since it shows single journeys."""
    codes = {journey.id: journey.code for journey in subject.journeys}
    found = align(subject.journeys, subject.anchor, reach=12)
    rows = tuple(
        AlignedJourney(
            codes[row.journey_id],
            tuple(Step(event.offset, len(event.good), len(event.bad)) for event in row.events),
        )
        for row in found.rows
    )
    title = ANCHORS[subject.anchor.kind]
    anchor = look.speech.words(title)
    return aligned(rows, anchor, look=look, width=width, alt=told(exhibit, look))


CHARTS: Final[dict[Name, Chart]] = {
    Name.CODES_GOOD: partial(_bars, columns=(0,)),
    Name.CODES_BAD: partial(_bars, columns=(0,)),
    Name.GROUPS_GOOD: partial(_bars, columns=(0,)),
    Name.GROUPS_BAD: partial(_bars, columns=(0,)),
    Name.WHERE_GOOD: partial(_bars, columns=(1, 2, 3)),
    Name.WHERE_BAD: partial(_bars, columns=(1, 2, 3)),
    Name.WITH_WHOM_GOOD: _matrix,
    Name.WITH_WHOM_BAD: _matrix,
    Name.ACTORS: partial(_bars, columns=(1, 2)),
    Name.CHANNELS: partial(_bars, columns=(1, 2)),
    Name.HANDOVERS: _handovers,
    Name.HANDOVER_GRID: _matrix,
    Name.RETURNS: partial(_bars, columns=(0,)),
    Name.TURNED: _slopes,
    Name.ALIGNED: _aligned,
    Name.MOMENTS: partial(_bars, columns=(1, 2)),
    Name.MUNICIPALITIES: partial(_bars, columns=(1, 2)),
    Name.TARGET_GROUPS: partial(_bars, columns=(1, 2)),
    Name.AGES: partial(_bars, columns=(1, 2)),
}
"""The exhibits that have a chart. The others are tables of words or of what no picture helps."""

ONLY_IN_THE_ROOM: Final = frozenset({Name.ALIGNED})
"""Charts that show single citizens, and may not be saved."""


def draw(name: Name, exhibit: Exhibit, subject: Subject, look: Look, width: float) -> Drawing:
    """The chart of an exhibit on `width` points. KeyError for one that has none."""
    return CHARTS[name](exhibit, subject, look, width)


def cell_of(value: Value) -> Cell:
    """A number of an exhibit as charts take it: hidden where it has been hidden."""
    return value.cell or Cell(int(value.number or 0))


def told(exhibit: Exhibit, look: Look) -> str:
    """What a chart shows, in words: the title, then each row with its first number."""
    words = look.speech.words
    rows = "; ".join(f"{row.label}: {_told(exhibit, row)}" for row in exhibit.rows[:_MOST_ROWS])
    return f"{exhibit.title}. {words.count('report.citizens', exhibit.journeys)}. {rows}"


def _told(exhibit: Exhibit, row: Row) -> str:
    if not exhibit.is_grid:
        return row.values[0].text
    pairs = zip(exhibit.columns, row.values, strict=True)
    return ", ".join(f"{column.title} {value.text}" for column, value in pairs if value.number != 0)


def _tone(exhibit: Exhibit, at: int) -> Tone:
    valence = exhibit.columns[at].valence if exhibit.columns else None
    return Tone.ACCENT if valence is None else TONE[valence]


def _sum(exhibit: Exhibit, at: int) -> float:
    """Hidden numbers weigh a little: they are not nothing."""
    values = (row.values[at] for row in exhibit.rows)
    return sum(0.5 if value.number is None else value.number for value in values)


def _tells(cell: Cell) -> bool:
    return cell.hidden or bool(cell.value)

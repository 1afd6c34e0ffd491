"""The way through the system: hand-overs, sent round, waiting."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from journeymap.aggregate.waiting import Days
from journeymap.report import blocks as b
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.drawings.handovers import Handover, handover_map
from journeymap.report.drawings.look import Look
from journeymap.report.exhibits.counting import days
from journeymap.report.material import Handovers, Material, Row
from journeymap.report.pages.grids import cell, grouped, legend, named, note
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech, sentence

_NUMBER_WIDTH: Final = 54.0
_WIDE: Final = 92.0
_LEAST_ON_MAP: Final = 2
"""A map of one band shows no more than its row."""


def handovers(material: Material, look: Look) -> b.Blocks:
    """The map, the single ways, then each actor as receiver and giver."""
    found, speech = material.handovers, look.speech
    words = speech.words
    if not found.with_any.value and not found.with_any.hidden:
        return ()
    citizens = sentence(speech.citizens_of(found.with_any, material.citizens))
    return (
        b.Heading(1, words("report.handovers.title")),
        b.Paragraph(words("report.handovers.lead", citizens=citizens), b.Style.LEAD),
        *_map(found, look),
        *_ways(found, speech),
        *_ends(found, speech),
    )


def _map(found: Handovers, look: Look) -> Iterator[b.Block]:
    if len(found.ways) >= _LEAST_ON_MAP:
        yield b.Picture(partial(_drawn, found, look))


def _drawn(found: Handovers, look: Look, width: float) -> Drawing:
    words = look.speech.words
    ways = []
    for row in found.ways:
        giver, receiver = row.label.split(" → ", 1)
        met, good, bad, _ = row.cells
        ways.append(Handover(giver, receiver, met, good, bad))
    titles = words("exhibit.handovers.from"), words("exhibit.citizens"), words("exhibit.to")
    told = "; ".join(_told(row, look.speech) for row in found.ways)
    alt = words("report.handovers.alt", ways=told)
    return handover_map(ways, titles, look=look, width=width, alt=alt)


def _told(row: Row, speech: Speech) -> str:
    met, good, bad, _ = map(speech.number, row.cells)
    return speech.words("report.handovers.told", way=row.label, citizens=met, good=good, bad=bad)


def _ways(found: Handovers, speech: Speech) -> Iterator[b.Block]:
    words = speech.words
    if found.ways:
        columns = (
            b.Column(words("report.handovers.way"), 0, b.Align.LEFT),
            b.Column(words("report.column.citizens"), _NUMBER_WIDTH),
            b.Column(words("report.column.with_good"), _WIDE),
            b.Column(words("report.column.with_bad"), _WIDE),
            b.Column(words("exhibit.times"), _NUMBER_WIDTH),
        )
        lines = _lines(found.ways, speech)
        yield b.Table(words("report.handovers.table"), columns, lines)
        yield from legend(found.ways, speech)
    if found.more:
        yield from note(words.count("report.handovers.more", found.more))
    if found.few:
        yield from note(words.count("report.handovers.few", found.few, limit=speech.min_cell))


def _lines(rows: Sequence[Row], speech: Speech) -> tuple[b.TableRow, ...]:
    return tuple(grouped(rows, lambda row: tuple(cell(one, speech) for one in row.cells)))


def _ends(found: Handovers, speech: Speech) -> Iterator[b.Block]:
    words = speech.words
    rows = [row for row in found.ends if row.tells]
    if not rows:
        return
    columns = (
        b.Column(words("report.actors.name"), 0, b.Align.LEFT),
        b.Column(words("report.handovers.into"), _NUMBER_WIDTH),
        b.Column(words("report.handovers.good"), _NUMBER_WIDTH),
        b.Column(words("report.handovers.bad"), _NUMBER_WIDTH),
        b.Column(words("report.handovers.out"), _NUMBER_WIDTH),
        b.Column(words("report.handovers.good"), _NUMBER_WIDTH),
        b.Column(words("report.handovers.bad"), _NUMBER_WIDTH),
    )
    yield b.Heading(2, words("report.handovers.ends"))
    yield b.Table(words("report.handovers.ends_table"), columns, _lines(rows, speech))
    yield from legend(rows, speech)
    silent = [row.label for row in found.ends if not row.tells]
    if silent:
        names = named(silent, speech)
        yield from note(words("report.actors.few_in_grid_all", names=names, limit=speech.min_cell))


def rounds(material: Material, speech: Speech) -> b.Blocks:
    """Back to the same actor, several at once, and how long it took."""
    found, words = material.rounds, speech.words
    if not (material.citizens and (found.with_return.hidden or found.with_return.value)):
        return ()
    back = sentence(speech.citizens_of(found.with_return, material.citizens))
    together = sentence(speech.citizens_of(found.together, material.citizens))
    told = [words("report.rounds.together", citizens=together)]
    if found.median_actors:
        told.insert(0, words.count("report.rounds.actors", found.median_actors))
    return (
        b.Heading(1, words("report.rounds.title")),
        b.Paragraph(words("report.rounds.lead", citizens=back), b.Style.LEAD),
        b.Paragraph(" ".join(told)),
        *_returns(found.returns, speech),
        *_waits(material, speech),
    )


def _returns(rows: Sequence[Row], speech: Speech) -> Iterator[b.Block]:
    words = speech.words
    if rows:
        columns = (
            b.Column(words("report.rounds.back_to"), 0, b.Align.LEFT),
            b.Column(words("report.column.citizens"), _WIDE),
            b.Column(words("exhibit.times"), _WIDE),
        )
        yield b.Paragraph(words("report.rounds.good_too"), b.Style.SMALL, Tone.SOFT)
        yield b.Table(words("report.rounds.table"), columns, _lines(rows, speech))


def _waits(material: Material, speech: Speech) -> Iterator[b.Block]:
    words, found = speech.words, material.rounds
    yield b.Heading(2, words("report.rounds.waiting"))
    pairs, undated = words.number(found.pairs), found.undated.value
    yield b.Paragraph(
        words("report.rounds.dated_hidden", pairs=pairs)
        if undated is None
        else words("report.rounds.dated", undated=words.number(undated), pairs=pairs)
    )
    if found.longest is not None:
        text = words("report.rounds.longest", days=_days(found.longest, speech))
        yield b.Paragraph(text)
    if found.waits:
        columns = (
            b.Column(words("report.handovers.way"), 0, b.Align.LEFT),
            b.Column(words("report.column.citizens"), _WIDE),
            b.Column(words("exhibit.waits.median"), 2 * _WIDE),
        )
        lines = tuple(
            b.TableRow(
                (
                    b.TableCell(row.label),
                    cell(row.cells[0], speech),
                    b.TableCell(_days(median, speech)),
                )
            )
            for row, median in found.waits
        )
        yield b.Table(words("report.rounds.waits"), columns, lines)
    yield from note(words("report.rounds.not_always"))


def _days(wait: Days, speech: Speech) -> str:
    return days(speech.words, wait).text

"""The citizens' own stories: the turning point, what was needed, the most important moments."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.aggregate.intervals import Interval
from journeymap.aggregate.quotes import Quote
from journeymap.aggregate.whole_entries import BETTER, SAME, WORSE
from journeymap.report import blocks as b
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.drawings.look import Look
from journeymap.report.drawings.slopes import Slope, slopes
from journeymap.report.material import Material, Turning
from journeymap.report.pages.grids import cell, grouped, legend, note
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech, sentence
from journeymap.words import key

_NUMBER_WIDTH: Final = 92.0
_WHOLE: Final = 100
_SURE: Final = 0.05
_VERY_SURE: Final = 0.01
_WAYS: Final = {
    BETTER: key("report.turning.better"),
    SAME: key("report.turning.same"),
    WORSE: key("report.turning.worse"),
}


def turning(material: Material, look: Look) -> b.Blocks:
    """Before and after the turning point; nothing where nobody has one to compare."""
    found, speech = material.turning, look.speech
    words = speech.words
    if not (found.pairs.value or found.pairs.hidden):
        return ()
    citizens = sentence(speech.citizens_of(found.pairs, material.citizens))
    lead = b.Paragraph(words("report.turning.lead", citizens=citizens), b.Style.LEAD)
    if material.options.shape == "slides" and found.before is not None:
        picture = b.Picture(partial(_slopes, found, look))
        return (b.Heading(1, words("report.turning.title")), *_ways(found, speech), picture)
    return (
        b.Heading(1, words("report.turning.title")),
        lead,
        *((b.Picture(partial(_slopes, found, look)),) if found.before is not None else ()),
        *_ways(found, speech),
        *note(words("report.turning.limits")),
    )


def _slopes(found: Turning, look: Look, width: float) -> Drawing:
    """The mean of the citizens' own shares, of hard notes and of good ones."""
    words = look.speech.words
    before, after = round((found.before or 0) * _WHOLE), round((found.after or 0) * _WHOLE)
    lines = [
        _slope(words("report.turning.bad_share"), Tone.BAD, before, after),
        _slope(words("report.turning.good_share"), Tone.GOOD, _WHOLE - before, _WHOLE - after),
    ]
    titles = words("exhibit.turned.before_title"), words("exhibit.turned.after_title")
    told = "; ".join(
        words(
            "report.turning.from_to",
            name=line.label,
            before=line.said(line.before, look),
            after=line.said(line.after, look),
        )
        for line in lines
    )
    alt = words("report.turning.alt", lines=told)
    return slopes(lines, titles, look=look, width=width, alt=alt)


def _slope(label: str, tone: Tone, before: int, after: int) -> Slope:
    return Slope(label, tone, Cell(before), Cell(after), _WHOLE, is_share=True)


def _ways(found: Turning, speech: Speech) -> Iterator[b.Block]:
    words = speech.words
    told = [_way(found, *way, speech) for way in found.ways if found.pairs.value]
    if found.p is not None and told:
        told.append(_chance(found.p, speech))
    if told:
        yield b.Paragraph(" ".join(told))
    else:
        yield b.Paragraph(words("report.turning.hidden", limit=speech.min_cell))


def _way(found: Turning, which: str, number: Cell, share: Interval | None, speech: Speech) -> str:
    name = _WAYS[which]
    text = speech.words(name, citizens=sentence(speech.citizens_of(number, found.pairs.value or 0)))
    if share is None:
        return text
    span = speech.words("report.turning.span", span=speech.in_percent(share))
    return f"{text} {span}"


def _chance(p: float, speech: Speech) -> str:
    """In three steps: the exact number and its n would tell how few went the other way."""
    if p < _VERY_SURE:
        return speech.words("report.turning.very_sure", p=speech.words.number(_VERY_SURE, 2))
    if p < _SURE:
        return speech.words("report.turning.sure", p=speech.words.number(_SURE, 2))
    return speech.words("report.turning.chance", p=speech.words.number(_SURE, 2))


def needed(material: Material, speech: Speech) -> b.Blocks:
    """What citizens say they needed, in their words, and whom they had met."""
    found, words = material.needed, speech.words
    if not (found.answered.value or found.answered.hidden):
        return ()
    citizens = sentence(speech.citizens_of(found.answered, material.citizens))
    return (
        b.Heading(1, words("report.needed.title")),
        b.Paragraph(words("report.needed.lead", citizens=citizens), b.Style.LEAD),
        *_abreast(found.said, Tone.ACCENT, speech),
        *_given(material, speech),
        *note(words("report.needed.limits")),
    )


def _abreast(quotes: Sequence[Quote], tone: Tone, speech: Speech) -> Iterator[b.Block]:
    """Two columns, read one after the other."""
    half = (len(quotes) + 1) // 2
    columns = [
        tuple(speech.quote(quote, tone) for quote in part)
        for part in (quotes[:half], quotes[half:])
        if part
    ]
    if columns:
        yield b.Columns(tuple(columns), (0,) * len(columns), gutter=28)
        yield b.Space(8)


def _given(material: Material, speech: Speech) -> Iterator[b.Block]:
    words = speech.words
    named = [
        words("report.counted", name=row.label, citizens=speech.citizens(row.cells[0]))
        for row in material.needed.given
    ]
    if named:
        yield b.Paragraph(words("report.needed.given", actors=words.listed(named)))


def moments(material: Material, speech: Speech) -> b.Blocks:
    """The moments citizens chose themselves, and whom they were with."""
    found, words = material.moments, speech.words
    if not (found.with_any.value or found.with_any.hidden):
        return ()
    citizens = sentence(speech.citizens_of(found.with_any, material.citizens))
    sides = words(
        "report.moments.sides",
        good=sentence(speech.citizens_of(found.good, material.citizens)),
        bad=speech.citizens_of(found.bad, material.citizens),
    )
    return (
        b.Heading(1, words("report.moments.title")),
        b.Paragraph(words("report.moments.lead", citizens=citizens), b.Style.LEAD),
        b.Paragraph(sides),
        *_voices(material, speech),
        *_moment_table(material, speech),
    )


def _voices(material: Material, speech: Speech) -> Iterator[b.Block]:
    words, found = speech.words, material.moments
    sides = (
        (words("report.summary.good"), Tone.GOOD, found.good_quotes),
        (words("report.summary.bad"), Tone.BAD, found.bad_quotes),
    )
    columns: tuple[b.Blocks, ...] = tuple(
        (
            b.Paragraph(title, b.Style.LABEL, tone, sign=tone),
            *(speech.quote(quote, tone) for quote in quotes),
        )
        for title, tone, quotes in sides
        if quotes
    )
    if columns:
        yield b.Columns(columns, (0,) * len(columns), gutter=28)
        yield b.Space(8)


def _moment_table(material: Material, speech: Speech) -> Iterator[b.Block]:
    words, rows = speech.words, material.moments.rows
    if not rows:
        yield from note(words("report.moments.few", limit=speech.min_cell))
        return
    columns = (
        b.Column(words("report.actors.name"), 0, b.Align.LEFT),
        b.Column(words("report.column.citizens"), _NUMBER_WIDTH),
        b.Column(words("report.column.with_good"), _NUMBER_WIDTH),
        b.Column(words("report.column.with_bad"), _NUMBER_WIDTH),
    )
    lines = grouped(rows, lambda row: tuple(cell(one, speech) for one in row.cells))
    yield b.Table(words("report.moments.table"), columns, tuple(lines))
    yield from legend(rows, speech)
    yield from note(words("report.moments.few_else", limit=speech.min_cell))

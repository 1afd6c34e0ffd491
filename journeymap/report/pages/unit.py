"""One page for one receiving unit: what citizens tell of meeting it. What works comes first.

Every number is one of the whole report's, hidden where it is hidden there. Nothing here says how
well a unit does: where many go, many tell of much.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.aggregate.places import NoteRef
from journeymap.aggregate.quotes import Quote, Request, choose
from journeymap.aggregate.topics import Topic
from journeymap.aggregate.whole_entries import with_key
from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.drawings.look import Look
from journeymap.report.material import Finding, Material, Row
from journeymap.report.names import Names
from journeymap.report.pages.cover import badge
from journeymap.report.palette import Tone
from journeymap.report.reach import notice
from journeymap.report.sentences import TONE, Speech, sentence
from journeymap.words import key

_QUOTES: Final = 2
_LONGEST: Final = 130
_FINDINGS: Final = 3
_WAYS: Final = 3
_TITLES: Final = {Valence.GOOD: key("report.unit.good"), Valence.BAD: key("report.unit.bad")}
_TOLD: Final = {
    Valence.GOOD: key("report.unit.told_good"),
    Valence.BAD: key("report.unit.told_bad"),
}
_FEW: Final = {Valence.GOOD: key("report.unit.few_good"), Valence.BAD: key("report.unit.few_bad")}


def unit_page(material: Material, actor: str, names: Names, look: Look, day: str) -> b.Blocks:
    """The page of one actor."""
    speech, words = look.speech, look.speech.words
    name = names.actor(actor)
    row = next((row for row in material.actors if row.key == actor), None)
    heading = (
        *badge(material, speech),
        b.Paragraph(words("report.unit.kind"), b.Style.LABEL, Tone.ACCENT),
        b.Heading(1, name),
    )
    if row is None or not row.cells[0].value:
        few = words("report.unit.few", limit=speech.min_cell)
        return (*heading, b.Paragraph(few, b.Style.LEAD), *_foot(material, (), day, speech))
    met = sentence(speech.citizens_of(row.cells[0], material.citizens))
    most = 1 if any(_named(material, actor, valence) for valence in Valence) else _QUOTES
    said = _voices(material, actor, row, most)
    columns = tuple(_side(material, row, v, said[v], speech) for v in Valence)
    return (
        *heading,
        b.Paragraph(words("report.unit.lead", citizens=met, actor=name), b.Style.LEAD),
        b.Columns(columns, (0, 0), gutter=28),
        *_ways(material, actor, speech),
        _monday(material, row, name, speech),
        *_foot(material, columns, day, speech),
    )


def _named(material: Material, actor: str, valence: Valence) -> bool:
    """Whether findings take much of the room for quotes."""
    return len(list(unit_findings(material, actor, valence))) > 1


def _voices(
    material: Material, actor: str, row: Row, most: int
) -> dict[Valence, tuple[Quote, ...]]:
    """A hidden number gets one voice at most: two would tell that it is more than one."""
    cells = dict(zip(Valence, row.cells[1:], strict=True))
    part = next(part for part in material.whole.actors if part.part == actor)
    notes = {Valence.GOOD: part.good, Valence.BAD: part.bad}
    requests = [_request(notes[valence], cells[valence], most) for valence in Valence]
    return dict(zip(Valence, choose(material.available, requests), strict=True))


def _request(notes: tuple[NoteRef, ...], cell: Cell, most: int) -> Request:
    return Request(notes, most if cell.value else 1, _LONGEST)


def _side(
    material: Material,
    row: Row,
    valence: Valence,
    quotes: Sequence[Quote],
    speech: Speech,
) -> b.Blocks:
    words, tone, title = speech.words, TONE[valence], _TITLES[valence]
    told, few = _TOLD[valence], _FEW[valence]
    cell = row.cells[1 + list(Valence).index(valence)]
    blocks: list[b.Block] = [b.Heading(3, words(title), sign=tone), b.Space(4)]
    blocks.append(b.Paragraph(speech.of(cell, material.citizens), b.Style.COUNT, tone))
    blocks.append(b.Paragraph(words(told), b.Style.SMALL))
    found = list(unit_findings(material, row.key, valence))
    if found:
        blocks.append(b.Space(4))
    for finding, number in found[:_FINDINGS]:
        counted = speech.citizens(number)
        blocks.append(b.Paragraph(finding.label, b.Style.STRONG))
        blocks.append(b.Paragraph(counted, b.Style.SMALL, Tone.SOFT))
    if not found and not quotes:
        blocks.append(b.Paragraph(words(few, limit=speech.min_cell), b.Style.SMALL, Tone.SOFT))
    blocks += [speech.quote(quote, tone) for quote in quotes]
    return tuple(blocks)


def unit_findings(
    material: Material, actor: str, valence: Valence
) -> Iterator[tuple[Finding, Cell]]:
    """The findings that enough citizens tell of with the actor, the most first."""
    side = material.good if valence is Valence.GOOD else material.bad
    topics = {_place(topic): topic for topic in material.whole.topics[valence]}
    found = []
    for finding in side.findings:
        topic = topics[finding.group, finding.code]
        cell = material.numbers.cells.get(with_key(topic, actor, material.lens.id))
        if cell is not None and cell.value:
            found.append((finding, cell))
    return iter(sorted(found, key=lambda one: -(one[1].value or 0)))


def _place(topic: Topic) -> tuple[str, str]:
    return (topic.group.id, "") if topic.group else ("", topic.code)


def _ways(material: Material, actor: str, speech: Speech) -> b.Blocks:
    """Into the unit and out of it: all together, then from whom and to whom."""
    words = speech.words
    row = next((row for row in material.handovers.ends if row.key == actor), None)
    if row is None or not row.tells:
        return (b.Space(6), _labelled(speech, words("report.unit.no_ways", limit=speech.min_cell)))
    told = []
    for name, cells in (
        (key("report.unit.into"), row.cells[:3]),
        (key("report.unit.out"), row.cells[3:]),
    ):
        met, good, bad = cells
        if met.value:
            citizens = sentence(speech.citizens(met))
            numbers = {"good": speech.number(good), "bad": speech.number(bad)}
            told.append(words(name, citizens=citizens, **numbers))
    ways = [
        words("report.counted", name=way.label, citizens=speech.citizens(way.cells[0]))
        for way in material.handovers.ways
        if actor in way.key.split("\n")
    ][:_WAYS]
    if ways:
        told.append(words("report.unit.ways", ways=words.listed(ways)))
    return (b.Space(6), _labelled(speech, *told))


def _labelled(speech: Speech, *told: str) -> b.Block:
    label = b.Paragraph(speech.words("report.handovers.title"), b.Style.LABEL, Tone.SOFT)
    return b.beside((label,), tuple(b.Paragraph(text) for text in told))


def _monday(material: Material, row: Row, name: str, speech: Speech) -> b.Block:
    """One question, about what most citizens find hard there, or about the unit's own next step.

    Nobody is asked to do more of what no citizen, or a hidden number of them, tells of.
    """
    words = speech.words
    found = next(unit_findings(material, row.key, Valence.BAD), None)
    works = row.cells[1 + list(Valence).index(Valence.GOOD)]
    if found is not None:
        asked = words("report.unit.ask", theme=found[0].label)
    elif works.value:
        asked = words("report.unit.ask_any", actor=name)
    else:
        asked = words("report.unit.ask_hard", actor=name)
    return b.Panel(
        (
            b.Heading(3, words("report.unit.monday")),
            b.Paragraph(asked, b.Style.BODY),
        )
    )


def _foot(material: Material, columns: Sequence[b.Blocks], day: str, speech: Speech) -> b.Blocks:
    words = speech.words
    citizens = words.count("report.citizens", material.citizens)
    chosen = (words("report.summary.chosen", conditions="; ".join(material.chosen)),)
    told = [
        *(chosen if material.chosen else ()),
        words("report.unit.caveat", citizens=citizens, title=material.title, day=day),
    ]
    if speech.min_cell > 1:
        told.append(words("report.legend.small", limit=speech.min_cell))
        told.append(words("report.legend.cover"))
    printed = tuple(block for column in columns for block in column)
    return (
        b.Space(6),
        notice(material, printed, speech),
        b.Paragraph(" ".join(told), b.Style.SMALL, Tone.SOFT),
    )

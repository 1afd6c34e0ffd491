"""What works, and what hurts: ranked, with bars, each with its citizens' voices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.drawings.look import Look
from journeymap.report.drawings.thirds import thirds
from journeymap.report.material import Finding, Material, Row, Side
from journeymap.report.palette import Tone
from journeymap.report.sentences import TONE, Speech, sentence
from journeymap.words import key


@dataclass(frozen=True, slots=True)
class _Keys:
    title: str
    lead: str
    groups: str
    hidden: str
    hidden_groups: str
    nothing: str
    opposite: str
    uncoded: str
    ungrouped: str
    bars: str
    against: str


_KEYS: Final = {
    Valence.GOOD: _Keys(
        key("report.good.title"),
        key("report.good.lead"),
        key("report.good.groups"),
        key("report.good.hidden"),
        key("report.good.hidden_groups"),
        key("report.good.nothing"),
        key("report.good.opposite"),
        key("report.good.uncoded"),
        key("report.good.ungrouped"),
        key("report.good.bars"),
        key("report.good.against"),
    ),
    Valence.BAD: _Keys(
        key("report.bad.title"),
        key("report.bad.lead"),
        key("report.bad.groups"),
        key("report.bad.hidden"),
        key("report.bad.hidden_groups"),
        key("report.bad.nothing"),
        key("report.bad.opposite"),
        key("report.bad.uncoded"),
        key("report.bad.ungrouped"),
        key("report.bad.bars"),
        key("report.bad.against"),
    ),
}
_AGAINST: Final = {Valence.GOOD: Tone.BAD, Valence.BAD: Tone.GOOD}
_THIRDS: Final = (
    key("report.findings.first_third"),
    key("report.findings.middle_third"),
    key("report.findings.last_third"),
)


def findings(material: Material, side: Side, look: Look) -> b.Blocks:
    """One side of the report."""
    speech, keys, tone = look.speech, _KEYS[side.valence], TONE[side.valence]
    words, title, nothing = speech.words, keys.title, keys.nothing
    heading = b.Heading(1, words(title), sign=tone)
    if not side.findings:
        return (heading, b.Paragraph(words(nothing), b.Style.LEAD), *_rest(side, speech))
    counting = (
        words("report.findings.counting_groups")
        if side.is_grouped
        else words("report.findings.counting")
    )
    return (
        heading,
        b.Paragraph(_lead(material, side, speech), b.Style.LEAD),
        b.Paragraph(counting, b.Style.SMALL, Tone.SOFT),
        finding_bars(material, side, speech),
        *_rest(side, speech),
        *(_finding(material, finding, look) for finding in side.findings),
    )


def _lead(material: Material, side: Side, speech: Speech) -> str:
    words, keys = speech.words, _KEYS[side.valence]
    touched = sentence(speech.citizens_of(side.touched, material.citizens))
    lead = keys.groups if side.is_grouped else keys.lead
    hidden = keys.hidden_groups if side.is_grouped else keys.hidden
    shown = any(finding.citizens.value for finding in side.findings)
    name = lead if shown or not any(f.citizens.hidden for f in side.findings) else hidden
    return words(name, touched=touched)


def finding_bars(material: Material, side: Side, speech: Speech) -> b.Figure:
    """All findings of a side in one picture."""
    name, tone = _KEYS[side.valence].bars, TONE[side.valence]
    groups = tuple(
        b.BarGroup(
            finding.label,
            (b.Bar(tone, finding.citizens.value, speech.of(finding.citizens, material.citizens)),),
        )
        for finding in side.findings
    )
    told = "; ".join(f"{group.label}: {group.bars[0].text}" for group in groups)
    return b.Figure(groups, material.citizens, speech.words(name, bars=told))


def _finding(material: Material, finding: Finding, look: Look) -> b.Block:
    speech, tone = look.speech, TONE[finding.valence]
    body: list[b.Block] = [b.Paragraph(finding.said)] if finding.said else []
    body += [speech.quote(quote, tone) for quote in finding.quotes]
    body += _against(finding, speech)
    return b.KeepTogether(
        (
            b.Artifact(b.Ornament.RULE),
            b.Heading(2, finding.label),
            b.beside(_figures(material, finding, look), tuple(body)),
        )
    )


def _against(finding: Finding, speech: Speech) -> Iterator[b.Block]:
    name = _KEYS[finding.valence].against
    for quote in finding.against:
        yield b.Space(4)
        yield b.Paragraph(speech.words(name), b.Style.LABEL, Tone.SOFT)
        yield speech.quote(quote, _AGAINST[finding.valence])


def _remarks(material: Material, finding: Finding, speech: Speech) -> Iterator[b.Block]:
    """Whom it was with, between whom, how it was coded, how many tell the opposite."""
    words, opposite = speech.words, _KEYS[finding.valence].opposite
    told = []
    if finding.actors:
        told.append(words("report.findings.actors", actors=_counted(finding.actors, speech)))
    if finding.ways:
        told.append(words("report.findings.ways", ways=_counted(finding.ways, speech)))
    if finding.codes:
        told.append(words("report.findings.codes", codes=_counted(finding.codes, speech)))
    if finding.opposite is not None:
        citizens = speech.citizens_of(finding.opposite, material.citizens)
        told.append(words(opposite, citizens=citizens))
    return (b.Paragraph(text, b.Style.SMALL, Tone.SOFT) for text in told)


def _counted(rows: Sequence[Row], speech: Speech) -> str:
    words = speech.words
    return words.listed(
        [
            words("report.counted", name=row.label, citizens=speech.citizens(row.cells[0]))
            for row in rows
        ]
    )


def _figures(material: Material, finding: Finding, look: Look) -> b.Blocks:
    speech, tone = look.speech, TONE[finding.valence]
    words = speech.words
    figures: list[b.Block] = [
        b.Paragraph(speech.of(finding.citizens, material.citizens), b.Style.FIGURE, tone),
        b.Paragraph(words("report.findings.touched"), b.Style.LABEL),
    ]
    small = [speech.mentions(finding.mentions)]
    if finding.share is not None and finding.citizens.value is not None:
        share = speech.share(finding.citizens.value, material.citizens)
        span = speech.in_percent(finding.share)
        small.append(words("report.findings.share", share=share, span=span))
    figures += [b.Paragraph(text, b.Style.SMALL, Tone.SOFT) for text in small]
    remarks = list(_remarks(material, finding, speech))
    gap = (b.Space(8),) if remarks else ()
    return (*figures, *where_in_journey(finding, look), *gap, *remarks)


def where_in_journey(finding: Finding, look: Look) -> Iterator[b.Block]:
    """The thirds; nothing where none of them may be told."""
    words = look.speech.words
    if not any(cell.value for cell in finding.thirds):
        return
    yield b.Space(8)
    yield b.Paragraph(words("report.findings.thirds"), b.Style.LABEL, Tone.SOFT)
    yield b.Picture(partial(_thirds, finding, look))


def _thirds(finding: Finding, look: Look, width: float) -> Drawing:
    words = look.speech.words
    names = [words(name) for name in _THIRDS]
    pairs = zip(names, finding.thirds, strict=True)
    told = ", ".join(f"{name}: {look.number(cell)}" for name, cell in pairs)
    alt = words("report.findings.thirds_alt", label=finding.label, thirds=told)
    return thirds(finding.thirds, names, TONE[finding.valence], look=look, width=width, alt=alt)


def _rest(side: Side, speech: Speech) -> b.Blocks:
    """What the ranking leaves out: notes in no group or without a code, codes without a note."""
    words, told = speech.words, []
    if side.notes.value != 0:
        told.append(_left(side, speech))
    if side.untouched and side.findings and not side.is_grouped:
        told.append(words("report.findings.untouched", codes=words.listed(side.untouched)))
    return tuple(b.Paragraph(text, b.Style.SMALL, Tone.SOFT) for text in told)


def _left(side: Side, speech: Speech) -> str:
    words, keys, notes = speech.words, _KEYS[side.valence], side.notes.value
    left = side.ungrouped if side.is_grouped else side.uncoded
    if notes is not None and left.value is not None:
        name = keys.ungrouped if side.is_grouped else keys.uncoded
        share = speech.share(left.value, notes)
        return words(name, left=words.number(left.value), notes=words.number(notes), share=share)
    if side.is_grouped:
        return words("report.findings.ungrouped_hidden")
    if side.is_hardly_coded and notes is not None:
        limit, told = speech.min_cell, words.number(notes)
        return words("report.findings.hardly_coded", limit=limit, notes=told)
    return words("report.findings.uncoded_hidden")

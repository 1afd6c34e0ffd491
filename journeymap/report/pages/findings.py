"""What works, and what hurts: ranked, with bars, each with its citizens' voices."""

from dataclasses import dataclass
from typing import Final

from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.material import Finding, Material, Side
from journeymap.report.palette import Tone
from journeymap.report.prompts import statement
from journeymap.report.sentences import TONE, Speech, sentence
from journeymap.words import key


@dataclass(frozen=True, slots=True)
class _Keys:
    title: str
    lead: str
    hidden: str
    nothing: str
    opposite: str
    uncoded: str
    bars: str


_KEYS: Final = {
    Valence.GOOD: _Keys(
        key("report.good.title"),
        key("report.good.lead"),
        key("report.good.hidden"),
        key("report.good.nothing"),
        key("report.good.opposite"),
        key("report.good.uncoded"),
        key("report.good.bars"),
    ),
    Valence.BAD: _Keys(
        key("report.bad.title"),
        key("report.bad.lead"),
        key("report.bad.hidden"),
        key("report.bad.nothing"),
        key("report.bad.opposite"),
        key("report.bad.uncoded"),
        key("report.bad.bars"),
    ),
}


def findings(material: Material, side: Side, speech: Speech) -> b.Blocks:
    """One side of the report."""
    words, keys, tone = speech.words, _KEYS[side.valence], TONE[side.valence]
    title, nothing = keys.title, keys.nothing
    lead = keys.hidden if all(f.citizens.hidden for f in side.findings) else keys.lead
    heading = b.Heading(1, words(title), sign=tone)
    if not side.findings:
        return (heading, b.Paragraph(words(nothing), b.Style.LEAD), *_rest(side, speech))
    touched = sentence(speech.citizens_of(side.touched, material.citizens))
    return (
        heading,
        b.Paragraph(words(lead, touched=touched), b.Style.LEAD),
        b.Paragraph(words("report.findings.counting"), b.Style.SMALL, Tone.SOFT),
        _bars(material, side, speech),
        *(_finding(material, finding, speech) for finding in side.findings),
        b.Artifact(b.Ornament.RULE),
        b.Space(6),
        *_rest(side, speech),
    )


def _bars(material: Material, side: Side, speech: Speech) -> b.Figure:
    name = _KEYS[side.valence].bars
    groups = tuple(
        b.BarGroup(
            finding.label,
            (
                b.Bar(
                    TONE[side.valence],
                    finding.citizens.value,
                    speech.of(finding.citizens, material.citizens),
                ),
            ),
        )
        for finding in side.findings
    )
    told = "; ".join(f"{group.label}: {group.bars[0].text}" for group in groups)
    return b.Figure(groups, material.citizens, speech.words(name, bars=told))


def _finding(material: Material, finding: Finding, speech: Speech) -> b.Block:
    words, tone = speech.words, TONE[finding.valence]
    said = statement(words, material.lens.id, finding)
    body: list[b.Block] = [b.Paragraph(said)] if said else []
    body += [speech.quote(quote, tone) for quote in finding.quotes]
    remarks = _remarks(material, finding, speech)
    if remarks:
        body += [b.Space(4), b.Paragraph(" ".join(remarks), b.Style.SMALL, Tone.SOFT)]
    return b.KeepTogether(
        (
            b.Artifact(b.Ornament.RULE),
            b.Heading(2, finding.label),
            b.beside(_figures(material, finding, speech), tuple(body)),
        )
    )


def _remarks(material: Material, finding: Finding, speech: Speech) -> list[str]:
    """Whom it was with, and how many tell the opposite."""
    words, opposite = speech.words, _KEYS[finding.valence].opposite
    remarks: list[str] = []
    if finding.actors:
        named = [
            words("report.counted", name=row.label, citizens=speech.citizens(row.cells[0]))
            for row in finding.actors
        ]
        remarks.append(words("report.findings.actors", actors=words.listed(named)))
    if finding.opposite is not None:
        citizens = speech.citizens_of(finding.opposite, material.citizens)
        remarks.append(words(opposite, citizens=citizens))
    return remarks


def _figures(material: Material, finding: Finding, speech: Speech) -> b.Blocks:
    words, tone = speech.words, TONE[finding.valence]
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
    return tuple(figures)


def _rest(side: Side, speech: Speech) -> b.Blocks:
    """What the ranking leaves out: notes without a code, codes without a note."""
    words, told = speech.words, []
    if side.notes:
        name = _KEYS[side.valence].uncoded
        share = speech.share(side.uncoded, side.notes)
        uncoded, notes = words.number(side.uncoded), words.number(side.notes)
        if side.hardly_coded(speech.min_cell):
            told.append(words("report.findings.hardly_coded", limit=speech.min_cell, notes=notes))
        else:
            told.append(words(name, uncoded=uncoded, notes=notes, share=share))
    if side.untouched and side.findings:
        told.append(words("report.findings.untouched", codes=words.listed(side.untouched)))
    return tuple(b.Paragraph(text, b.Style.SMALL, Tone.SOFT) for text in told)

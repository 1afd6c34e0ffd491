"""One page a leader can read alone."""

from typing import Final

from journeymap.report import blocks as b
from journeymap.report.material import Finding, Material, Side
from journeymap.report.options import FEW
from journeymap.report.palette import Tone
from journeymap.report.prompts import questions
from journeymap.report.sentences import TONE, Speech
from journeymap.words import key

_SHOWN: Final = 3

_TITLES: Final = {Tone.GOOD: key("report.summary.good"), Tone.BAD: key("report.summary.bad")}
_NOTHING: Final = {Tone.GOOD: key("report.good.nothing"), Tone.BAD: key("report.bad.nothing")}


def summary(material: Material, speech: Speech) -> b.Blocks:
    """What was asked, of whom, what works, what hurts, whom citizens meet, what to ask."""
    words = speech.words
    heading = b.Heading(1, words("report.summary.title"))
    if not material.citizens:
        return (heading, b.Paragraph(words("report.summary.nobody"), b.Style.LEAD))
    return (
        heading,
        b.Paragraph(_lead(material, speech), b.Style.LEAD),
        *_chosen(material, speech),
        *_few(material, speech),
        b.Columns(
            (_card(material, material.good, speech), _card(material, material.bad, speech)),
            (0, 0),
            gutter=28,
        ),
        *_actors(material, speech),
        _monday(material, speech),
        b.Space(6),
        b.Paragraph(words("report.summary.caveat"), b.Style.SMALL, Tone.SOFT),
    )


def _lead(material: Material, speech: Speech) -> str:
    words = speech.words
    order = key("report.summary.most_first")
    if not has_order(material):
        order = key("report.summary.no_order")
    number = len(material.municipalities)
    if not number:
        asked = words.count("report.summary.lead_nowhere", material.citizens)
    else:
        municipalities = words.count("report.municipalities", number)
        asked = words.count("report.summary.lead", material.citizens, municipalities=municipalities)
    return f"{asked} {words(order)}"


def has_order(material: Material) -> bool:
    """Whether any finding stands before another because more citizens tell of it."""
    findings = (*material.good.findings, *material.bad.findings)
    return not findings or any(finding.citizens.value for finding in findings)


def _chosen(material: Material, speech: Speech) -> b.Blocks:
    """What was left out on purpose is said where the numbers are read first."""
    if not material.chosen:
        return ()
    text = speech.words("report.summary.chosen", conditions="; ".join(material.chosen))
    return (b.Paragraph(text, b.Style.STRONG, Tone.ACCENT), b.Space(4))


def _few(material: Material, speech: Speech) -> b.Blocks:
    if material.citizens >= FEW:
        return ()
    text = speech.words.count("report.summary.few", material.citizens)
    return (b.Paragraph(text, b.Style.STRONG, Tone.ACCENT), b.Space(4))


def _card(material: Material, side: Side, speech: Speech) -> b.Blocks:
    words, tone = speech.words, TONE[side.valence]
    title, nothing = _TITLES[tone], _NOTHING[tone]
    blocks: list[b.Block] = [b.Heading(3, words(title), sign=tone), b.Space(4)]
    for finding in side.findings[:_SHOWN]:
        blocks += _finding(material, finding, speech)
    if not side.findings:
        blocks.append(b.Paragraph(words(nothing)))
    blocks += [speech.quote(quote, tone) for quote in side.opening]
    return tuple(blocks)


def _finding(material: Material, finding: Finding, speech: Speech) -> b.Blocks:
    words = speech.words
    counted = speech.of(finding.citizens, material.citizens)
    share = finding.share
    span = words("report.summary.span", span=speech.in_tenths(share)) if share else ""
    blocks: list[b.Block] = [
        b.Paragraph(counted, b.Style.COUNT, TONE[finding.valence], remark=span),
        b.Paragraph(finding.label, b.Style.STRONG),
    ]
    if finding.said and not finding.group:
        blocks.append(b.Paragraph(finding.said, b.Style.SMALL))
    return (*blocks, b.Space(5))


def _actors(material: Material, speech: Speech) -> b.Blocks:
    words = speech.words
    told = []
    if material.facts.actors_met and material.citizens >= speech.min_cell:
        told.append(words.count("report.summary.actors_met", material.facts.actors_met))
    if material.busiest is not None:
        met, good, bad = material.busiest.cells
        told.append(
            words(
                "report.summary.busiest",
                actor=material.busiest.label,
                met=speech.citizens_of(met, material.citizens),
                good=speech.number(good),
                bad=speech.number(bad),
            )
        )
    if not told:
        return ()
    label = b.Paragraph(words("report.summary.whom"), b.Style.LABEL, Tone.SOFT)
    return (b.Space(6), b.beside((label,), (b.Paragraph(" ".join(told)),)))


def _monday(material: Material, speech: Speech) -> b.Block:
    words = speech.words
    asked = questions(words, material.lens.id, material.bad.findings)
    return b.Panel(
        (
            b.Heading(3, words("report.monday.title")),
            b.Paragraph(words("report.monday.lead"), b.Style.SMALL, Tone.SOFT),
            b.BulletList(tuple(b.Item(question) for question in asked), numbered=True),
        )
    )

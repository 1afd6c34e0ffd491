"""The report to show in a room: one thing on each slide, then the tables and the method whole."""

from collections.abc import Callable, Iterator
from typing import Final

from journeymap.aggregate.quotes import Quote
from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.drawings.look import Look
from journeymap.report.material import Finding, Material, Side
from journeymap.report.options import FEW, Section
from journeymap.report.pages.actors import actors
from journeymap.report.pages.appendix import appendix
from journeymap.report.pages.breakdowns import breakdowns
from journeymap.report.pages.cover import badge, figures
from journeymap.report.pages.findings import finding_bars
from journeymap.report.pages.method import method
from journeymap.report.pages.stories import moments, needed, turning
from journeymap.report.pages.themes import themes
from journeymap.report.pages.ways import handovers, rounds
from journeymap.report.palette import Tone
from journeymap.report.prompts import questions
from journeymap.report.reach import notice, warnings
from journeymap.report.sentences import TONE, Speech
from journeymap.words import key

_SHOWN: Final = 3
_QUOTES: Final = 2
_LONGEST: Final = 190
"""Characters of the quotes on one slide; the first is always shown."""
_SHORT: Final = 40
"""Characters of a title that leaves room for an ornament, or of a name that takes one line."""
_FIGURE: Final = 176.0

_TITLES: Final = {Valence.GOOD: key("report.good.title"), Valence.BAD: key("report.bad.title")}
_NOTHING: Final = {
    Valence.GOOD: key("report.good.nothing"),
    Valence.BAD: key("report.bad.nothing"),
}


def slides(material: Material, look: Look) -> b.Blocks:
    """All slides in order."""
    parts = [part for part in _parts(material, look) if part]
    printed = tuple(block for part in parts for block in part)
    told = [_opening(material, printed, look.speech), *parts]
    return tuple(block for part in told for block in (*part, b.PageBreak()))[:-1]


def _parts(material: Material, look: Look) -> Iterator[b.Blocks]:
    speech, wanted = look.speech, material.options.sections
    if not material.citizens:
        yield from _summary(material, speech)
        yield method(material, speech)
        return
    if Section.SUMMARY in wanted:
        yield from _summary(material, speech)
    for section, side in ((Section.WORKS, material.good), (Section.PAINS, material.bad)):
        if section in wanted:
            yield from _side(material, side, speech)
    if Section.SUMMARY in wanted:
        yield _monday(material, speech)
    for section, page in _PAGES.items():
        if section in wanted:
            yield page(material, look)
    yield method(material, speech)
    if Section.APPENDIX in wanted:
        yield appendix(material, speech)


_PAGES: Final[dict[Section, Callable[[Material, Look], b.Blocks]]] = {
    Section.THEMES: lambda material, look: themes(material, look.speech),
    Section.ACTORS: lambda material, look: actors(material, look.speech),
    Section.HANDOVERS: handovers,
    Section.TURNING: turning,
    Section.ROUNDS: lambda material, look: rounds(material, look.speech),
    Section.NEEDED: lambda material, look: needed(material, look.speech),
    Section.MOMENTS: lambda material, look: moments(material, look.speech),
    Section.BREAKDOWNS: lambda material, look: breakdowns(material, look.speech),
}


def _opening(material: Material, printed: b.Blocks, speech: Speech) -> b.Blocks:
    words, counted = speech.words, figures(material, speech)
    told = "  ·  ".join(f"{words.number(value)} {name}" for value, name in counted)
    # Warnings need the room more than the ornament does.
    bare = len(material.title) > _SHORT or warnings(material, speech)
    ornament = () if bare else (b.Artifact(b.Ornament.SMALL_TIMELINE),)
    return (
        *badge(material, speech),
        *ornament,
        b.Title(material.title),
        b.Paragraph(words("report.cover.subtitle"), b.Style.LEAD, Tone.SOFT),
        b.Paragraph(told, b.Style.LABEL, Tone.ACCENT),
        notice(material, printed, speech),
    )


def _summary(material: Material, speech: Speech) -> Iterator[b.Blocks]:
    """What works and what hurts, side by side."""
    words = speech.words
    heading = b.Heading(1, words("report.summary.title"))
    if not material.citizens:
        yield (heading, b.Paragraph(words("report.summary.nobody"), b.Style.LEAD))
        return
    sides = (material.good, material.bad)
    columns = b.Columns(tuple(_foremost(material, side, speech) for side in sides), (0, 0), 36)
    yield (heading, *_caution(material, speech), columns)


def _caution(material: Material, speech: Speech) -> b.Blocks:
    """What must be known before any number is read."""
    words, told = speech.words, []
    if material.chosen:
        told.append(words("report.summary.chosen", conditions="; ".join(material.chosen)))
    if material.citizens < FEW:
        told.append(words.count("report.summary.few", material.citizens))
    return tuple(b.Paragraph(text, b.Style.LABEL, Tone.ACCENT) for text in told)


def _foremost(material: Material, side: Side, speech: Speech) -> b.Blocks:
    tone, title, nothing = TONE[side.valence], _TITLES[side.valence], _NOTHING[side.valence]
    found = side.findings[:_SHOWN]
    blocks: list[b.Block] = [b.Heading(3, speech.words(title), sign=tone), b.Space(2)]
    for finding in found:
        counted = speech.of(finding.citizens, material.citizens)
        blocks += [b.Paragraph(counted, b.Style.COUNT, tone), b.Paragraph(finding.label)]
    return tuple(blocks) if found else (*blocks, b.Paragraph(speech.words(nothing)))


def _side(material: Material, side: Side, speech: Speech) -> Iterator[b.Blocks]:
    """All themes in one picture, then each on a slide of its own."""
    words, tone, title = speech.words, TONE[side.valence], _TITLES[side.valence]
    heading = b.Heading(1, words(title), sign=tone)
    if not side.findings:
        nothing = _NOTHING[side.valence]
        yield (heading, b.Paragraph(words(nothing), b.Style.LEAD))
        return
    yield (heading, finding_bars(material, side, speech))
    for finding in side.findings:
        yield _finding(material, finding, speech)


def _finding(material: Material, finding: Finding, speech: Speech) -> b.Blocks:
    """A large statement, how many citizens it is about, one or two of them in their own words."""
    words, tone = speech.words, TONE[finding.valence]
    said = finding.said
    figure: list[b.Block] = [
        b.Paragraph(speech.of(finding.citizens, material.citizens), b.Style.HUGE, tone),
        b.Paragraph(words("report.findings.touched"), b.Style.BODY),
    ]
    if finding.share is not None and finding.citizens.value is not None:
        share = speech.share(finding.citizens.value, material.citizens)
        span = speech.in_percent(finding.share)
        told = words("report.findings.share", share=share, span=span)
        figure.append(b.Paragraph(told, b.Style.SMALL, Tone.SOFT))
    quotes = tuple(speech.quote(quote, tone) for quote in _few_words(finding))
    return (
        b.Heading(2, finding.label, sign=tone),
        *((b.Paragraph(said, b.Style.LEAD, Tone.SOFT),) if said else ()),
        b.Space(4),
        b.Columns((tuple(figure), quotes), (_FIGURE, 0), gutter=28),
    )


def _few_words(finding: Finding) -> Iterator[Quote]:
    """As many quotes as a slide bears, the first in any case."""
    length = len(finding.said) // 3 + (0 if len(finding.label) <= _SHORT else _LONGEST // 4)
    for place, quote in enumerate(finding.quotes[:_QUOTES]):
        length += len(quote.text)
        if place == 0 or length <= _LONGEST:
            yield quote


def _monday(material: Material, speech: Speech) -> b.Blocks:
    words = speech.words
    asked = questions(words, material.lens.id, material.bad.findings)
    return (
        b.Heading(1, words("report.monday.title")),
        b.Paragraph(words("report.monday.lead"), b.Style.LEAD, Tone.SOFT),
        b.BulletList(tuple(b.Item(question) for question in asked), numbered=True),
        b.Paragraph(words("report.summary.caveat"), b.Style.SMALL, Tone.SOFT),
    )

"""Evidence → the aggregated report as a PDF."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.model.vocabulary import Vocabulary
from journeymap.report import blocks as b
from journeymap.report.document import Properties, build
from journeymap.report.fonts import register
from journeymap.report.gather import gather
from journeymap.report.material import Material
from journeymap.report.names import Names
from journeymap.report.options import ReportOptions, UnknownLens
from journeymap.report.pages.actors import actors
from journeymap.report.pages.breakdowns import breakdowns
from journeymap.report.pages.cover import cover
from journeymap.report.pages.findings import findings
from journeymap.report.pages.method import method
from journeymap.report.pages.slides import slides
from journeymap.report.pages.summary import summary
from journeymap.report.pages.voices import voices
from journeymap.report.sentences import Speech
from journeymap.report.shapes import SHAPES
from journeymap.words import Words

__all__ = ["ReportOptions", "UnknownLens", "build_report", "report_blocks"]


_SOFT_BREAK: Final = b.PageBreak(unless=330)
"""Short parts share a page; a part does not begin near the foot."""


def build_report(
    evidence: Evidence,
    *,
    options: ReportOptions,
    words: Words,
    vocabulary: Vocabulary,
    fonts: Mapping[str, bytes],
    date: dt.date,
) -> bytes:
    """The report as a PDF; the same bytes for the same input. Raises UnknownLens.

    `fonts` holds TTF files under "regular", "semibold", "bold" and "italic"; `date` is the only
    date the report gives itself.
    """
    material = gather(evidence, options, words, vocabulary)
    face = register(fonts)
    day = words.date(date)
    citizens = words.count("report.citizens", material.citizens)

    def place(page: int, of: int) -> str:
        return words("report.foot", citizens=citizens, page=page, pages=of)

    properties = Properties(
        title=material.title,
        subject=words("report.cover.subtitle"),
        language=words.language,
        date=date,
        foot=f"{material.title}  ·  {day}",
        place=place,
    )
    blocks = report_blocks(material, words, vocabulary, day)
    shape = SHAPES[options.shape]
    return build(blocks, properties, face, text_scale=options.text_scale, shape=shape)


def report_blocks(material: Material, words: Words, vocabulary: Vocabulary, day: str) -> b.Blocks:
    """The pages of the report in order."""
    speech = Speech(words, material.options.min_cell)
    if material.options.shape == "slides":
        return slides(material, speech)
    cover_page = cover(material, speech, Names(words, vocabulary), day)
    one_page = summary(material, speech)
    last = method(material, speech)
    if not material.citizens:
        return _joined((cover_page, b.PageBreak()), (one_page, _SOFT_BREAK), (last, _SOFT_BREAK))
    return _joined(
        (cover_page, b.PageBreak()),
        (one_page, b.PageBreak()),
        (findings(material, material.good, speech), b.PageBreak()),
        (findings(material, material.bad, speech), b.PageBreak()),
        (voices(material, speech), _SOFT_BREAK),
        (actors(material, speech), _SOFT_BREAK),
        (breakdowns(material, speech), b.PageBreak()),
        (last, _SOFT_BREAK),
    )


def _joined(*parts: tuple[b.Blocks, b.PageBreak]) -> b.Blocks:
    """The parts that have something to say, each followed by its break."""
    blocks: list[b.Block] = []
    for part, after in parts:
        blocks += [*part, after] if part else []
    return tuple(blocks[:-1])

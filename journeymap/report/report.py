"""Evidence → the aggregated report as a PDF."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.model.vocabulary import Vocabulary
from journeymap.report import blocks as b
from journeymap.report.document import Properties, build
from journeymap.report.drawings.look import Look
from journeymap.report.fonts import Typeface, metrics, register
from journeymap.report.gather import gather
from journeymap.report.material import Material
from journeymap.report.names import Names
from journeymap.report.options import ReportOptions, Section, UnknownLens
from journeymap.report.pages.actors import actors
from journeymap.report.pages.appendix import appendix
from journeymap.report.pages.breakdowns import breakdowns
from journeymap.report.pages.cover import cover
from journeymap.report.pages.findings import findings
from journeymap.report.pages.method import method
from journeymap.report.pages.slides import slides
from journeymap.report.pages.stories import moments, needed, turning
from journeymap.report.pages.summary import summary
from journeymap.report.pages.themes import themes
from journeymap.report.pages.unit import unit_page
from journeymap.report.pages.ways import handovers, rounds
from journeymap.report.sentences import Speech
from journeymap.report.shapes import A4, SHAPES, PageShape
from journeymap.words import Words

__all__ = ["ReportOptions", "UnknownLens", "build_report", "build_units", "report_blocks"]


_SOFT_BREAK: Final = b.PageBreak(unless=300)
"""Short parts share a page; a part does not begin near the foot."""
_HARD_BREAK: Final = b.PageBreak()

Step = Callable[[], object]


def build_report(
    evidence: Evidence,
    *,
    options: ReportOptions,
    words: Words,
    vocabulary: Vocabulary,
    fonts: Mapping[str, bytes],
    date: dt.date,
    prompts: Iterable[str] = (),
    step: Step = lambda: None,
) -> bytes:
    """The report as a PDF; the same bytes for the same input. Raises UnknownLens.

    `fonts` holds TTF files under "regular", "semibold", "bold" and "italic"; `date` is the only
    date the report gives itself. `prompts` are the questions that ask what was needed. `step` is
    called now and then, and may raise to stop the work.
    """
    material = gather(evidence, options, words, vocabulary, prompts=tuple(prompts), step=step)
    face = register(fonts)
    blocks = report_blocks(material, words, vocabulary, words.date(date), face)
    step()
    return _Press(material, words, date, face, step).built(blocks, SHAPES[options.shape])


def build_units(
    evidence: Evidence,
    actors: Iterable[str],
    *,
    options: ReportOptions,
    words: Words,
    vocabulary: Vocabulary,
    fonts: Mapping[str, bytes],
    date: dt.date,
    step: Step = lambda: None,
) -> dict[str, bytes]:
    """One page on A4 for each of the actors, by id: what citizens tell of meeting it.

    All numbers come out of the ledger of the whole report. Raises UnknownLens.
    """
    material = gather(evidence, options, words, vocabulary, step=step)
    face, names = register(fonts), Names(words, vocabulary)
    look = Look(metrics(face), Speech(words, options.min_cell))
    press, made = _Press(material, words, date, face, step), {}
    for actor in actors:
        step()
        blocks = unit_page(material, actor, names, look, words.date(date))
        made[actor] = press.built(blocks, A4, about=names.actor(actor))
    return made


@dataclass(frozen=True, slots=True)
class _Press:
    """Turns the blocks of a report into its bytes."""

    material: Material
    words: Words
    date: dt.date
    face: Typeface
    step: Step

    def built(self, blocks: b.Blocks, shape: PageShape, about: str = "") -> bytes:
        """A PDF on pages of this shape; `about` is what a part of the report is on."""
        material, words = self.material, self.words
        citizens = words.count("report.citizens", material.citizens)
        title = f"{about} · {material.title}" if about else material.title

        def place(page: int, of: int) -> str:
            return words("report.foot", citizens=citizens, page=page, pages=of)

        properties = Properties(
            title=title,
            subject=words("report.cover.subtitle"),
            language=words.language,
            date=self.date,
            foot=f"{title}  ·  {words.date(self.date)}",
            place=place,
        )
        scale = material.options.text_scale
        return build(blocks, properties, self.face, text_scale=scale, shape=shape, step=self.step)


def report_blocks(
    material: Material, words: Words, vocabulary: Vocabulary, day: str, face: Typeface
) -> b.Blocks:
    """The pages of the report in order."""
    speech = Speech(words, material.options.min_cell)
    look = Look(metrics(face), speech)
    if material.options.shape == "slides":
        return slides(material, look)
    wanted = material.options.sections
    names = Names(words, vocabulary)
    last = method(material, speech)
    if not material.citizens:
        one_page = summary(material, speech)
        cover_page = cover(material, one_page, speech, names, day)
        return _joined((cover_page, _HARD_BREAK), (one_page, _SOFT_BREAK), (last, _SOFT_BREAK))
    told = [(page(material, look), after) for section, page, after in _PAGES if section in wanted]
    if told:
        told[-1] = (told[-1][0], _HARD_BREAK)
    end = [(appendix(material, speech), _SOFT_BREAK)] if Section.APPENDIX in wanted else []
    printed = tuple(block for page, _ in told for block in page)
    cover_page = cover(material, printed, speech, names, day)
    return _joined((cover_page, _HARD_BREAK), *told, (last, _SOFT_BREAK), *end)


def _good(material: Material, look: Look) -> b.Blocks:
    return findings(material, material.good, look)


def _bad(material: Material, look: Look) -> b.Blocks:
    return findings(material, material.bad, look)


def _spoken(page: Callable[[Material, Speech], b.Blocks]) -> Callable[[Material, Look], b.Blocks]:
    """A page without charts."""
    return lambda material, look: page(material, look.speech)


_PAGES: Final[tuple[tuple[Section, Callable[[Material, Look], b.Blocks], b.PageBreak], ...]] = (
    (Section.SUMMARY, _spoken(summary), _HARD_BREAK),
    (Section.WORKS, _good, _SOFT_BREAK),
    (Section.PAINS, _bad, _SOFT_BREAK),
    (Section.THEMES, _spoken(themes), _SOFT_BREAK),
    (Section.ACTORS, _spoken(actors), _SOFT_BREAK),
    (Section.HANDOVERS, handovers, _SOFT_BREAK),
    (Section.TURNING, turning, _SOFT_BREAK),
    (Section.ROUNDS, _spoken(rounds), _SOFT_BREAK),
    (Section.NEEDED, _spoken(needed), _SOFT_BREAK),
    (Section.MOMENTS, _spoken(moments), _SOFT_BREAK),
    (Section.BREAKDOWNS, _spoken(breakdowns), _HARD_BREAK),
)
"""In their order, each with the break behind it."""
assert {section for section, _, _ in _PAGES} == set(Section) - {Section.APPENDIX}


def _joined(*parts: tuple[b.Blocks, b.PageBreak]) -> b.Blocks:
    """The parts that have something to say, each followed by its break."""
    blocks: list[b.Block] = []
    for part, after in parts:
        blocks += [*part, after] if part else []
    return tuple(blocks[:-1])

"""The cover: what the report is about, in figures and names."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from journeymap.aggregate.facts import Facts
from journeymap.report import blocks as b
from journeymap.report.material import Material
from journeymap.report.names import Names
from journeymap.report.palette import Tone
from journeymap.report.reach import reach, warnings
from journeymap.report.sentences import Speech

_THIRD: Final = 146.0


def cover(
    material: Material, printed: b.Blocks, speech: Speech, names: Names, day: str
) -> b.Blocks:
    """Title, three figures, how far what is `printed` may go, and the facts about the material."""
    words = speech.words
    # Warnings need the room more than the ornament does.
    ornament = () if warnings(material, speech) else (b.Artifact(b.Ornament.TIMELINE),)
    return (
        *badge(material, speech),
        *ornament,
        b.Space(12),
        b.Paragraph(words("report.cover.kind"), b.Style.LABEL, Tone.ACCENT),
        b.Title(material.title),
        b.Paragraph(words("report.cover.subtitle"), b.Style.LEAD, Tone.SOFT),
        b.Space(10),
        _figures(material, speech),
        b.Space(8),
        *_facts(material, printed, speech, names, day),
        b.Artifact(b.Ornament.RULE),
        b.beside(
            (b.Paragraph(words("report.cover.contents"), b.Style.LABEL, Tone.SOFT),),
            (b.Contents(),),
        ),
    )


def badge(material: Material, speech: Speech) -> b.Blocks:
    """The logo, if there is one."""
    logo = material.options.logo
    return (b.Badge(logo, speech.words("report.cover.logo")),) if logo else ()


def figures(material: Material, speech: Speech) -> Iterator[tuple[int, str]]:
    """What the first page counts; how many experiences only where nobody is told by it."""
    words, facts, told = speech.words, material.facts, material.told.experiences.value
    places = len(facts.municipalities)
    yield facts.journeys, words.count("report.cover.citizens", facts.journeys)
    yield places, words.count("report.cover.municipalities", places)
    if told is not None:
        yield told, words.count("report.cover.experiences", told)


def _figures(material: Material, speech: Speech) -> b.Columns:
    words = speech.words
    columns = tuple(
        (
            b.Paragraph(words.number(value), b.Style.HUGE, Tone.ACCENT),
            b.Paragraph(name, b.Style.BODY),
        )
        for value, name in figures(material, speech)
    )
    return b.Columns(columns, (*(_THIRD for _ in columns[1:]), 0))


def _facts(
    material: Material, printed: b.Blocks, speech: Speech, names: Names, day: str
) -> b.Blocks:
    words, facts = speech.words, material.facts
    told = [
        (words("report.reach.label"), reach(material, printed, speech)),
        *((words("report.reach.warning"), text) for text in warnings(material, speech)),
        (words("report.cover.municipalities_label"), words.listed(material.municipalities)),
        (words("report.cover.chosen"), "; ".join(material.chosen)),
        (words("report.cover.period"), period(material)),
        (words("report.cover.interviews"), interviewed(facts, speech)),
        (words("report.cover.modes"), words.listed([names.mode(m) for m, _ in facts.modes if m])),
        (words("report.cover.lens"), material.lens.label(words.language)),
        (words("report.cover.date"), day),
    ]
    return tuple(_fact(label, text) for label, text in told if text)


def _fact(label: str, text: str) -> b.Block:
    return b.beside(
        (b.Paragraph(label, b.Style.LABEL, Tone.SOFT),), (b.Paragraph(text, b.Style.SMALL),)
    )


def period(material: Material) -> str:
    """ "2004–2023"; empty when no event is dated, or only those of few citizens."""
    if material.told.period is None:
        return ""
    first, last = material.told.period
    return str(first) if first == last else f"{first}–{last}"


def interviewed(facts: Facts, speech: Speech) -> str:
    """ "marts 2023 – november 2023"; empty when no interview is dated."""
    if facts.interviewed is None:
        return ""
    first, last = (_month(day, speech) for day in facts.interviewed)
    return first if first == last else f"{first} – {last}"


def _month(day: dt.date, speech: Speech) -> str:
    """ "marts 2023": a date in words begins with its day in both languages."""
    return speech.words.date(day).partition(" ")[2]

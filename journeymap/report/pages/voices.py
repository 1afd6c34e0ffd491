"""Themes that are both green and red: the voices that contradict each other, side by side."""

from collections.abc import Sequence

from journeymap.report import blocks as b
from journeymap.report.material import BothWays, Material
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech, sentence


def voices(material: Material, speech: Speech) -> b.Blocks:
    """Nothing when no theme goes both ways, or none may show a number."""
    themes = [theme for theme in material.both_ways if theme.good.value or theme.bad.value]
    if not themes:
        return ()
    words = speech.words
    return (
        b.Heading(1, words("report.voices.title")),
        b.Paragraph(words("report.voices.lead"), b.Style.LEAD),
        _bars(material, themes, speech),
        *(_pair(material, theme, speech) for theme in themes),
    )


def _bars(material: Material, themes: Sequence[BothWays], speech: Speech) -> b.Figure:
    groups = tuple(
        b.BarGroup(
            theme.label,
            (
                b.Bar(Tone.GOOD, theme.good.value, speech.of(theme.good, material.citizens)),
                b.Bar(Tone.BAD, theme.bad.value, speech.of(theme.bad, material.citizens)),
            ),
        )
        for theme in themes
    )
    told = "; ".join(
        speech.words("report.voices.bar", theme=g.label, good=g.bars[0].text, bad=g.bars[1].text)
        for g in groups
    )
    return b.Figure(groups, material.citizens, speech.words("report.voices.bars", bars=told))


def _pair(material: Material, theme: BothWays, speech: Speech) -> b.Block:
    citizens = sentence(speech.citizens_of(theme.both, material.citizens))
    both = speech.words("report.voices.both", citizens=citizens)
    said = (
        tuple(speech.quote(quote, Tone.GOOD) for quote in theme.good_quotes),
        tuple(speech.quote(quote, Tone.BAD) for quote in theme.bad_quotes),
    )
    titles = speech.words("report.summary.good"), speech.words("report.summary.bad")
    sides: tuple[b.Blocks, ...] = tuple(
        (b.Paragraph(title, b.Style.LABEL, tone, sign=tone), *quotes)
        for title, tone, quotes in zip(titles, (Tone.GOOD, Tone.BAD), said, strict=True)
    )
    columns = (b.Columns(sides, (0, 0), gutter=28),) if all(said) else ()
    return b.KeepTogether(
        (
            b.Artifact(b.Ornament.RULE),
            b.Heading(3, theme.label),
            b.Paragraph(both, b.Style.SMALL, Tone.SOFT),
            *columns,
        )
    )

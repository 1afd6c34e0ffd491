"""All themes from both sides: bars, and a table that says how many tell of both."""

from collections.abc import Sequence

from journeymap.report import blocks as b
from journeymap.report.material import BothWays, Material, Row
from journeymap.report.pages.grids import cell, legend
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech


def themes(material: Material, speech: Speech) -> b.Blocks:
    """Nothing when no theme may show a number."""
    found = material.themes
    if not any(theme.good.value or theme.bad.value for theme in found):
        return ()
    words = speech.words
    rows = [Row(theme.label, (theme.good, theme.bad, theme.both)) for theme in found]
    columns = (
        b.Column(words("report.themes.theme"), 0, b.Align.LEFT),
        b.Column(words("report.column.with_good"), _NUMBER_WIDTH),
        b.Column(words("report.column.with_bad"), _NUMBER_WIDTH),
        b.Column(words("report.themes.both"), _NUMBER_WIDTH),
    )
    lines = tuple(
        b.TableRow((b.TableCell(row.label), *(cell(value, speech) for value in row.cells)))
        for row in rows
    )
    lens = material.lens.label(words.language)
    return (
        b.Heading(1, words("report.themes.title")),
        b.Paragraph(words("report.themes.lead", lens=lens), b.Style.LEAD),
        _bars(material, found, speech),
        b.Table(words("report.themes.table"), columns, lines),
        *legend(rows, speech),
    )


_NUMBER_WIDTH = 92.0


def _bars(material: Material, found: Sequence[BothWays], speech: Speech) -> b.Figure:
    groups = tuple(
        b.BarGroup(
            theme.label,
            (
                b.Bar(Tone.GOOD, theme.good.value, speech.of(theme.good, material.citizens)),
                b.Bar(Tone.BAD, theme.bad.value, speech.of(theme.bad, material.citizens)),
            ),
        )
        for theme in found
    )
    told = "; ".join(
        speech.words("report.themes.bar", theme=g.label, good=g.bars[0].text, bad=g.bars[1].text)
        for g in groups
    )
    return b.Figure(groups, material.citizens, speech.words("report.themes.bars", bars=told))

"""The appendix: what each measure means, which files could not be read, what is hidden."""

from collections import Counter
from typing import Final

from journeymap.report import blocks as b
from journeymap.report.material import Material
from journeymap.report.pages.grids import note
from journeymap.report.sentences import Speech
from journeymap.words import key

_LONGEST: Final = 600
"""Characters in a cell of the table of why files could not be read."""
_MEASURES: Final = (
    (key("report.measure.groups_term"), key("report.measure.groups")),
    (key("report.measure.thirds_term"), key("report.measure.thirds")),
    (key("report.measure.parts_term"), key("report.measure.parts")),
    (key("report.measure.handovers_term"), key("report.measure.handovers")),
    (key("report.measure.around_term"), key("report.measure.around")),
    (key("report.measure.turning_term"), key("report.measure.turning")),
    (key("report.measure.sign_test_term"), key("report.measure.sign_test")),
    (key("report.measure.rounds_term"), key("report.measure.rounds")),
    (key("report.measure.together_term"), key("report.measure.together")),
    (key("report.measure.waiting_term"), key("report.measure.waiting")),
    (key("report.measure.needed_term"), key("report.measure.needed")),
    (key("report.measure.moments_term"), key("report.measure.moments")),
    (key("report.measure.against_term"), key("report.measure.against")),
)
_NUMBER_WIDTH: Final = 110.0


def appendix(material: Material, speech: Speech) -> b.Blocks:
    """Definitions, unreadable files, hidden numbers."""
    words = speech.words
    return (
        b.Heading(1, words("report.appendix.title")),
        b.Paragraph(words("report.appendix.lead"), b.Style.LEAD),
        b.Heading(2, words("report.appendix.measures")),
        b.BulletList(tuple(b.Item(words(text), words(term)) for term, text in _MEASURES)),
        *_left_out(material, speech),
        *_hidden(material, speech),
    )


def _left_out(material: Material, speech: Speech) -> b.Blocks:
    words = speech.words
    table = unreadable(material, speech)
    told = table or (b.Paragraph(words("report.appendix.all_read")),)
    return (b.Heading(2, words("report.appendix.unreadable")), *told)


def unreadable(material: Material, speech: Speech) -> b.Blocks:
    """Why, and how many files; never their names, in which the names of people may stand."""
    words = speech.words
    reasons = Counter(why[:_LONGEST] for _, why in material.evidence.unreadable)
    if not reasons:
        return ()
    columns = (
        b.Column(words("report.method.problem"), 0, b.Align.LEFT),
        b.Column(words("report.method.files_count"), 60),
    )
    rows = tuple(
        b.TableRow((b.TableCell(why), b.TableCell(words.number(files))))
        for why, files in sorted(reasons.items(), key=lambda one: (-one[1], one[0]))
    )
    return (b.Table(words("report.method.files"), columns, rows),)


def _without_table(material: Material, speech: Speech) -> b.Blocks:
    words = speech.words
    titles = [words(title) for title in material.left_out]
    if not titles:
        return ()
    return (b.Paragraph(words("report.appendix.left_out", tables=words.listed(titles))),)


def _hidden(material: Material, speech: Speech) -> b.Blocks:
    words, found = speech.words, material.withheld
    heading = (b.Heading(2, words("report.appendix.hidden")), *_without_table(material, speech))
    if not found:
        text = words("report.appendix.nothing_hidden")
        return heading if material.left_out else (*heading, b.Paragraph(text))
    columns = (
        b.Column(words("report.appendix.part"), 0, b.Align.LEFT),
        b.Column(words("report.appendix.small", limit=speech.min_cell), _NUMBER_WIDTH),
        b.Column(words("report.appendix.covers"), _NUMBER_WIDTH),
    )
    rows = []
    for one in found:
        title = one.title
        numbers = (words.number(one.small), words.number(one.covers))
        rows.append(b.TableRow((b.TableCell(words(title)), *map(b.TableCell, numbers))))
    return (
        *heading,
        b.Paragraph(words("report.appendix.why")),
        b.Table(words("report.appendix.table"), columns, tuple(rows)),
        *note(words("report.appendix.not_listed", limit=speech.min_cell)),
    )

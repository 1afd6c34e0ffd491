"""Charts say what they are given, whole, and no word lies on another: on any pen."""

import io
from functools import partial
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import SimpleDocTemplate

from journeymap.aggregate.guard import COVER, SMALL, Cell
from journeymap.report.charts import Drawn
from journeymap.report.drawings.bars import Bar, BarRow, bars
from journeymap.report.drawings.drawing import Disc, Drawing, Shape, Text, as_svg
from journeymap.report.drawings.handovers import Handover, handover_map
from journeymap.report.drawings.matrix import Matrix, matrix
from journeymap.report.drawings.slopes import Slope, slopes, spread
from journeymap.report.fonts import register
from journeymap.report.palette import WHITE, Tone
from journeymap.report.structure import Structure
from journeymap.report.styles import StyleSheet
from journeymap.report.tagging import TaggedCanvas, figure
from journeymap.storage.resources import load_fonts
from tests.report.drawings.samples import ALL, look

WIDTHS = [300.0, 370.0, 481.0, 760.0]


def lines_of(drawing: Drawing) -> list[str]:
    return [line for text in drawing.texts for line in text.lines if line]


def overlapping(one: Text, other: Text) -> bool:
    a, b = one.box, other.box
    slack = 0.6  # leading leaves more than that between lines
    return (
        min(a.right, b.right) - max(a.x, b.x) > slack
        and min(a.bottom, b.bottom) - max(a.y, b.y) > slack
    )


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_lies_on_another_or_outside(name: str, width: float) -> None:
    drawing = ALL[name](width)
    for text in drawing.texts:
        box = text.box
        assert box.x >= -0.5
        assert box.right <= drawing.width + 0.5, text.lines
        assert box.y >= -0.5
        assert box.bottom <= drawing.height + 1, text.lines
    for one, other in combinations(drawing.texts, 2):
        assert not overlapping(one, other), (one.lines, other.lines)


@pytest.mark.parametrize("name", ALL)
def test_every_pen_writes_the_same_words(name: str) -> None:
    drawing = ALL[name]()
    root = ET.fromstring(as_svg(drawing, language="da", ground=WHITE))
    space = "{http://www.w3.org/2000/svg}"
    assert [one.text for one in root.iter(f"{space}text")] == lines_of(drawing)
    assert root.findtext(f"{space}title") == drawing.alt
    buffer = io.BytesIO()
    sheet = StyleSheet(register(load_fonts()))
    SimpleDocTemplate(buffer).build([Drawn(drawing, sheet)])
    page = pypdfium2.PdfDocument(buffer.getvalue())[0]
    printed = page.get_textpage().get_text_bounded()
    for line in lines_of(drawing):
        assert line.split()[0] in printed


def test_a_drawing_that_is_too_large_shrinks_to_its_page() -> None:
    drawing = ALL["map"](900.0)
    flowable = Drawn(drawing, StyleSheet(register(load_fonts())))
    width, height = flowable.wrap(450, 700)
    large = Drawn(ALL["bars"](300.0), StyleSheet(register(load_fonts())), scale=1.5)
    assert large.wrap(481, 700)[0] == pytest.approx(450)
    assert width == pytest.approx(450)
    assert height == pytest.approx(drawing.height / 2)
    assert flowable.alt == "Overgange"


def a_bar(cell: Cell) -> Drawing:
    rows = [BarRow("Navn", (Bar(Tone.BAD, cell, 40),))]
    return bars(rows, 40, look=look(), width=400, alt="")


def test_a_hidden_number_draws_no_length() -> None:
    assert a_bar(SMALL).marks == a_bar(SMALL).marks
    cards = [mark for mark in a_bar(SMALL).marks if type(mark).__name__ == "Card"]
    assert cards == []
    assert "<5 af 40" in lines_of(a_bar(SMALL))
    assert ".. af 40" in lines_of(a_bar(COVER))


def test_bars_are_as_long_as_citizens_are_many() -> None:
    def length(citizens: int) -> float:
        cards = [mark for mark in a_bar(Cell(citizens)).marks if type(mark).__name__ == "Card"]
        return cards[1].box.width  # type: ignore[union-attr]

    assert length(30) == pytest.approx(2 * length(15))


def test_every_coloured_bar_has_its_sign() -> None:
    drawing = ALL["bars"]()
    discs = [mark for mark in drawing.marks if isinstance(mark, Disc)]
    assert len(discs) == 10


def test_darker_is_more_and_hidden_is_white() -> None:
    table = Matrix(("a", "b", "c"), (("x", (Cell(20), Cell(10), SMALL)),), Tone.BAD)
    drawing = matrix(table, look=look(), width=400, alt="")
    fills = [mark.fill for mark in drawing.marks if type(mark).__name__ == "Card"]  # type: ignore[union-attr]
    light = [sum(int(fill[n : n + 2], 16) for n in (1, 3, 5)) for fill in fills]
    assert len(light) == 2
    assert light[0] < light[1]
    assert "<5" in lines_of(drawing)


def test_a_slope_with_a_hidden_end_is_said_and_not_drawn() -> None:
    lines = [Slope("Navn", Tone.BAD, SMALL, Cell(9), 20)]
    drawing = slopes(lines, ("Før", "Efter"), look=look(), width=400, alt="")
    thick = [m for m in drawing.marks if type(m).__name__ == "Line" and m.stroke.width == 2.4]  # type: ignore[union-attr]
    assert not thick
    assert "Navn: <5 af 20 → 9 af 20" in lines_of(drawing)


def test_a_wider_band_is_more_citizens() -> None:
    found = [
        Handover("A", "B", Cell(20), Cell(0), Cell(5)),
        Handover("B", "A", Cell(10), Cell(0), Cell(5)),
    ]
    titles = "Fra", "Borgere", "Til"
    drawing = handover_map(found, titles, look=look(), width=481, alt="")
    shapes = [mark for mark in drawing.marks if isinstance(mark, Shape) and len(mark.points) > 3]
    first, second = (abs(shape.points[0][1] - shape.points[-1][1]) for shape in shapes)
    assert first == pytest.approx(2 * second)


@pytest.mark.parametrize("many", [0, 1, 30])
def test_any_number_of_rows(many: int) -> None:
    rows = [BarRow(f"Navn {n} " * 12, (Bar(Tone.GOOD, Cell(n)),)) for n in range(many)]
    assert bars(rows, 0, look=look(), width=300, alt="").height >= 0
    table = Matrix(("a",) * many, (("x", (Cell(7),) * many),), Tone.ACCENT)
    assert matrix(table, look=look(), width=300, alt="").height > 0
    assert slopes([], ("a", "b"), look=look(), width=300, alt="").height > 0
    assert handover_map([], ("a", "b", "c"), look=look(), width=300, alt="").height >= 0


@given(st.lists(st.tuples(st.floats(0, 200), st.floats(5, 30)), max_size=12))
def test_spread_names_keep_apart_and_in_order(wanted: list[tuple[float, float]]) -> None:
    places = spread([y for y, _ in wanted], [height for _, height in wanted])
    order = sorted(range(len(wanted)), key=lambda one: (wanted[one][0], one))
    for above, below in pairwise(order):
        room = (wanted[above][1] + wanted[below][1]) / 2
        assert places[below] - places[above] >= room - 1e-6


def test_a_drawing_in_a_report_is_a_figure_that_says_what_it_shows() -> None:
    structure, buffer = Structure(), io.BytesIO()
    flowable = Drawn(ALL["map"](), StyleSheet(register(load_fonts())))
    chart = figure(flowable, structure.document, flowable.alt)
    document = SimpleDocTemplate(buffer, pageCompression=0)
    document.build([chart], canvasmaker=partial(TaggedCanvas, structure=structure))
    (element,) = structure.document.kids
    assert (element.role, element.alt) == ("Figure", "Overgange")
    assert buffer.getvalue().count(b" BDC") == buffer.getvalue().count(b"EMC") == 1

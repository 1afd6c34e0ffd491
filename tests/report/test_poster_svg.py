"""The poster as SVG: well-formed, every note once, harmless; all pens write the same."""

from xml.etree import ElementTree as ET

import pytest

from tests.factories import event, good, journey
from tests.report.posters import MM, captions, of_events, poster, squeezed, svg, texts_of

SVG = "{http://www.w3.org/2000/svg}"


def groups(data: bytes) -> dict[str, list[ET.Element]]:
    """The notes of an SVG by what they are called."""
    found: dict[str, list[ET.Element]] = {}
    for group in ET.fromstring(data).iter(f"{SVG}g"):
        title = group.find(f"{SVG}title")
        if title is not None:
            found.setdefault(title.text or "", []).append(group)
    return found


def said_in(group: ET.Element) -> str:
    return squeezed("".join(text.text or "" for text in group.iter(f"{SVG}text")))


@pytest.mark.parametrize("count", [3, 30, 120])
def test_every_note_stands_in_the_svg_once(count: int) -> None:
    of = of_events(count)
    data = svg(of)
    notes = [said_in(group) for same in groups(data).values() for group in same]
    assert len(notes) == len(texts_of(of))
    everything = squeezed("".join(ET.fromstring(data).itertext()))
    for text in texts_of(of):
        assert sum(squeezed(text) in note for note in notes) == 1, text
        assert everything.count(squeezed(text)) == 1, text


def test_each_note_of_the_svg_has_a_title() -> None:
    found = groups(svg(of_events(3)))
    assert len(found["Begivenhed 1"]) == len(found["Begivenhed 3"]) == 1
    assert len(found["Godt til begivenhed 3"]) == 2
    assert len(found["Svar om hele rejsen"]) == 1
    english = groups(svg(of_events(3), language="en"))
    assert "Good on event 3" in english


def test_the_svg_shows_how_much_an_experience_mattered() -> None:
    of = journey(1, event("e1", good("g1", strength=2), good("g2")))
    found = groups(svg(of))["Godt til begivenhed 1"]
    marked, plain = sorted(found, key=lambda group: -len(list(group.iter(f"{SVG}circle"))))
    discs = [disc.attrib["fill"].lower() for disc in marked.iter(f"{SVG}circle")]
    assert len(discs) == len(list(plain.iter(f"{SVG}circle"))) + 3
    assert discs[-3:] == ["#2d763d", "#2d763d", "#ffffff"]


@pytest.mark.parametrize("count", [3, 120])
def test_no_line_of_the_svg_is_wider_than_its_note(count: int) -> None:
    for same in groups(svg(of_events(count))).values():
        for group in same:
            _, paper, *_ = group.iter(f"{SVG}rect")
            left = float(paper.attrib["x"])
            right = left + float(paper.attrib["width"])
            top = float(paper.attrib["y"])
            bottom = top + float(paper.attrib["height"])
            for text in group.iter(f"{SVG}text"):
                x, y = float(text.attrib["x"]), float(text.attrib["y"])
                assert left < x
                assert x + float(text.attrib["textLength"]) < right
                assert top < y < bottom


@pytest.mark.parametrize(
    "said",
    [
        "<b>fed</b> & ]]> &amp;",
        '"x" onload="alert(1)"',
        "glad 😀 dag",
        "a\uffffb",
        "<!--",
        "\ufffe",
    ],
)
def test_nothing_said_can_act_in_the_svg(said: str) -> None:
    data = svg(journey(1, event("e1", good("g1", text=said), actor=said), title=said))
    tags = {element.tag.removeprefix(SVG) for element in ET.fromstring(data).iter()}
    assert tags <= {"svg", "title", "rect", "g", "text", "line", "circle", "polygon"}
    shown = squeezed(said.replace("\uffff", "□").replace("\ufffe", "□"))
    assert shown in said_in(groups(data)["Godt til begivenhed 1"][0])


def test_the_svg_is_as_large_as_its_paper_and_the_same_bytes_twice() -> None:
    data = svg(of_events(30), paper="A3")
    assert data == svg(of_events(30), paper="A3")
    root = ET.fromstring(data)
    assert round(float(root.attrib["width"].removesuffix("pt")) / MM) == 420
    assert b"Side 1 af 1" in data


def test_all_pens_write_the_same_words_at_the_same_places(monkeypatch: pytest.MonkeyPatch) -> None:
    from journeymap.canvas.painter_pen import PainterPen
    from journeymap.canvas.picture import render_png
    from journeymap.report.pdf_pen import PdfPen
    from journeymap.report.svg_pen import SvgPen

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    told: dict[str, list[object]] = {}
    for pen in (PdfPen, SvgPen, PainterPen):
        written = told.setdefault(pen.__name__, [])

        def record(_self: object, *what: object, written: list[object] = written) -> None:
            written.append(what)

        monkeypatch.setattr(pen, "text", record)
    of = of_events(30)
    poster(of, arrangement="poster", paper="A3")
    svg(of, paper="A3")
    render_png(of, captions=captions("da"), paper="A3")
    assert len(told["PdfPen"]) > 100
    assert told["PdfPen"] == told["SvgPen"] == told["PainterPen"]

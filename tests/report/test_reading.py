"""The checks of geometry must be able to fail."""

import io

from reportlab.pdfgen.canvas import Canvas

from tests.report.reading import outside, overlapping


def drawn(*texts: tuple[float, float, str]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595.3, 841.9))
    for x, y, text in texts:
        canvas.drawString(x, y, text)
    canvas.save()
    return target.getvalue()


def test_text_on_text_is_found() -> None:
    assert overlapping(drawn((100, 100, "En linje tekst"), (110, 104, "En anden"))) != []
    assert overlapping(drawn((100, 100, "En linje tekst"), (100, 120, "En anden"))) == []


def test_text_outside_the_margins_is_found() -> None:
    assert outside(drawn((20, 400, "For langt til venstre"))) != []
    assert outside(drawn((500, 400, "For langt til højre, helt ud"))) != []
    assert outside(drawn((100, 20, "For langt nede"))) != []
    assert outside(drawn((100, 400, "Inden for"))) == []

"""A journey as one PNG."""

import io

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from journeymap.canvas.picture import render_png
from journeymap.layout.columns import Captions
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words
from tests.factories import bad, event, good, journey

TABLE = "#f4f1ea"


@pytest.fixture
def captions(painted: QApplication, words: Words, vocabulary: Vocabulary) -> Captions:
    return Captions(words, vocabulary)


def decoded(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    assert image.format == "PNG"
    return image.convert("RGB")


def colors_of(image: Image.Image) -> set[str]:
    """The names of all colours there are."""
    rgb = image.tobytes()
    return {f"#{rgb[i : i + 3].hex()}" for i in range(0, len(rgb), 3)}


def ink(image: Image.Image) -> int:
    """How many dark pixels there are."""
    return sum(image.convert("L").histogram()[:90])


def of_events(count: int) -> Journey:
    return journey(
        1, *(event(f"e{n}", good(f"g{n}"), bad(f"b{n}")) for n in range(count)), title="Fra A til Å"
    )


@pytest.mark.parametrize("count", [1, 12])
def test_the_picture_has_paper_signs_and_ink(captions: Captions, count: int) -> None:
    image = decoded(render_png(of_events(count), captions=captions))
    assert image.width >= 2400
    assert image.height >= 1500
    colors = colors_of(image)
    for paper in (TABLE, "#fff3b8", "#ddf0d8", "#fbe0da", "#2d763d", "#b23a2b"):
        assert paper in colors
    assert ink(image) > 2_000


def test_nothing_touches_the_edge_of_the_picture(captions: Captions) -> None:
    """The timeline alone goes on over the sides."""
    image = decoded(render_png(of_events(40), captions=captions))
    width, height = image.size
    for rows in ((0, 0, width, 12), (0, height - 12, width, height)):
        assert colors_of(image.crop(rows)) == {TABLE}
    for columns in ((0, 0, 2, height), (width - 2, 0, width, height)):
        assert not any(image.crop(columns).convert("L").histogram()[:190])


def test_a_long_journey_makes_a_taller_picture(captions: Captions) -> None:
    image = decoded(render_png(of_events(200), captions=captions))
    assert image.height > 1500
    foot = image.crop((0, image.height - 400, image.width, image.height - 100))
    assert "#fff3b8" in colors_of(foot)


def test_an_empty_journey_is_a_picture_with_its_code(captions: Captions) -> None:
    assert ink(decoded(render_png(journey(1), captions=captions))) > 100


def test_the_same_journey_gives_the_same_picture(captions: Captions) -> None:
    of = of_events(5)
    assert render_png(of, captions=captions) == render_png(of, captions=captions)

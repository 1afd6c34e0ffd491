"""What is painted: colours where they should be, signs that grey-scale keeps apart, words as ink.

LOOK's numbers stand here as numbers, not read from the program.
"""

from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.palette import PALETTES, Theme
from journeymap.canvas.view import JourneyView
from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.layout.style import table_style
from journeymap.model.document import Document
from journeymap.model.journey import Answer, Journey
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.resources import load_metrics
from journeymap.words import Words
from tests.factories import bad, event, good, journey
from tests.golden.snapshots import GOLDEN, is_renewing
from tests.layout.stories import by_hand

Show = Callable[..., JourneyView]
SAID: Final = "Så kom der et brev, og så ringede jeg, og så kom der et brev til."
EACH: Final = journey(
    1,
    event("e1", good("g1", text=SAID), bad("b1", text=SAID)).replaced(text=SAID),
    event("e2", answers=(Answer(prompt="Hvad hjalp?", text=SAID),)),
    event("e3", good("g3", text=""), bad("b3", text="")).replaced(text=""),
)
KINDS: Final = {"event": "e1", "good": "g1", "bad": "b1", "answer": "e2:answer:0"}
TABLE: Final = {Theme.LIGHT: "#f4f1ea", Theme.DARK: "#24231f", Theme.CONTRAST: "#ffffff"}
PAPER: Final = {"event": "#fff3b8", "good": "#ddf0d8", "bad": "#fbe0da", "answer": "#e6ecf4"}
ACCENT: Final = "#2b5c8a"


@pytest.fixture
def show(
    painted: QApplication, qtbot: QtBot, words: Words, vocabulary: Vocabulary
) -> Iterator[Show]:
    """Opens a canvas on a journey in a theme and at a zoom, its whole row in the middle."""
    views: list[JourneyView] = []

    def make(of: Journey, theme: Theme = Theme.LIGHT, scale: float = 1.0) -> JourneyView:
        view = JourneyView(
            Document(of),
            style=table_style(load_metrics()),
            captions=Captions(words, vocabulary),
            palette=PALETTES[theme],
            motion=False,
        )
        view.resize(1100, 800)
        qtbot.addWidget(view)
        view.show()
        view.look(view.camera.zoomed(scale, 550, 400))
        views.append(view)
        return view

    yield make
    for view in views:
        view.detach()


def picture(view: JourneyView) -> QImage:
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def note_of(view: JourneyView, note_id: str) -> NoteBox:
    note = view.row.find(note_id)
    assert note is not None
    return note


def area(view: JourneyView, note: NoteBox, box: Box) -> QRect:
    """A box in a note's own coordinates as pixels of the picture."""
    shown = view.camera.box_to_px(box.moved(note.box.x, note.box.y))
    return QRect(round(shown.x), round(shown.y), round(shown.width), round(shown.height))


def words_area(view: JourneyView, note: NoteBox) -> QRect:
    return area(view, note, Box(16, note.text_top, note.text_width, 25 * len(note.lines)))


def colors_in(image: QImage, rect: QRect) -> Iterator[QColor]:
    inside = rect & image.rect()
    assert inside == rect, "out of the picture"
    for y in range(rect.top(), rect.bottom() + 1):
        for x in range(rect.left(), rect.right() + 1):
            yield QColor(image.pixel(x, y))


def ink(image: QImage, rect: QRect) -> float:
    """The share of dark pixels."""
    dark = [color.lightness() < 110 for color in colors_in(image, rect)]
    return sum(dark) / len(dark)


def blank_spot(view: JourneyView, note: NoteBox) -> QPoint:
    """A point of bare paper near the lower right corner of a note."""
    return area(view, note, Box(note.box.width - 10, note.box.height - 9, 1, 1)).topLeft()


# Colours.


@pytest.mark.parametrize("theme", Theme)
def test_the_table_has_its_colour(show: Show, theme: Theme) -> None:
    image = picture(show(EACH, theme))
    assert image.pixelColor(4, 4).name() == TABLE[theme]
    assert image.pixelColor(1090, 790).name() == TABLE[theme]


@pytest.mark.parametrize("kind", KINDS)
def test_notes_have_their_papers_colour(show: Show, kind: str) -> None:
    view = show(EACH)
    note = note_of(view, KINDS[kind])
    assert picture(view).pixelColor(blank_spot(view, note)).name() == PAPER[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_in_the_dark_notes_stay_paper_a_little_dimmed(show: Show, kind: str) -> None:
    view = show(EACH, Theme.DARK)
    dark = picture(view).pixelColor(blank_spot(view, note_of(view, KINDS[kind])))
    light = QColor(PAPER[kind])
    assert 180 < dark.lightness() < light.lightness()
    assert abs(dark.hslHue() - light.hslHue()) < 20


@pytest.mark.parametrize("kind", KINDS)
def test_high_contrast_is_white_paper_with_wide_black_borders(show: Show, kind: str) -> None:
    view = show(EACH, Theme.CONTRAST)
    note, image = note_of(view, KINDS[kind]), picture(view)
    assert image.pixelColor(blank_spot(view, note)).name() == "#ffffff"
    edge = area(view, note, Box(-5, note.box.height / 4, 14, 1))
    black_px = sum(255 - color.lightness() for color in colors_in(image, edge)) / 255
    assert black_px == pytest.approx(3, abs=0.4)


@pytest.mark.parametrize("theme", Theme)
def test_the_selected_note_has_a_ring_outside_its_paper(show: Show, theme: Theme) -> None:
    view = show(EACH, theme)
    note = note_of(view, "e1")
    ring = area(view, note, Box(note.box.width + 3, note.box.height / 2, 4, 1))
    plain = picture(view)
    view.hands.go_to("e1")
    chosen = picture(view)
    assert [c.name() for c in colors_in(plain, ring)] != [c.name() for c in colors_in(chosen, ring)]
    assert plain.pixelColor(blank_spot(view, note)) == chosen.pixelColor(blank_spot(view, note))


def test_the_ring_has_the_accent_colour_and_pales_without_focus(show: Show, qtbot: QtBot) -> None:
    view = show(EACH)
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    view.hands.go_to("e1")
    note = note_of(view, "e1")
    ring = area(view, note, Box(note.box.width + 2, note.box.height / 2, 6, 1))
    focused = {color.name() for color in colors_in(picture(view), ring)}
    assert ACCENT in focused
    view.clearFocus()
    assert ACCENT not in {color.name() for color in colors_in(picture(view), ring)}


# Signs.


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("scale", [1.0, 1.44])
def test_plus_and_minus_differ_in_grey(show: Show, theme: Theme, scale: float) -> None:
    """The disc is dark, the bar across it light, and only the plus has an upright one."""
    view = show(EACH, theme, scale)
    image = picture(view).convertToFormat(QImage.Format.Format_Grayscale8)
    for note_id, has_upright in (("g1", True), ("b1", False)):
        note = note_of(view, note_id)

        def grey(dx: float, dy: float, note: NoteBox = note) -> int:
            spot = area(view, note, Box(25 + dx, 22 + dy, 1, 1)).topLeft()
            return image.pixelColor(spot).lightness()

        disc = max(grey(6, 6), grey(-6, 6), grey(6, -6), grey(-6, -6))
        across = min(grey(-4, -0.3), grey(4, -0.3))
        upright = (grey(-0.3, -4), grey(-0.3, 4))
        assert disc < 130
        assert across > disc + 90
        if has_upright:
            assert min(upright) > disc + 90
        else:
            assert max(upright) < 130


def test_words_stand_beside_the_signs(show: Show) -> None:
    view = show(EACH)
    image = picture(view)
    for note_id, color in (("g3", "#2d763d"), ("b3", "#b23a2b")):
        beside = area(view, note_of(view, note_id), Box(43, 12, 40, 18))
        assert [c.name() for c in colors_in(image, beside)].count(color) > 20


# Words.


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("kind", KINDS)
def test_words_are_ink_on_the_note(show: Show, theme: Theme, kind: str) -> None:
    view = show(EACH, theme)
    note = note_of(view, KINDS[kind])
    assert 0.04 < ink(picture(view), words_area(view, note)) < 0.4


def test_every_line_of_a_note_has_ink(show: Show) -> None:
    view = show(EACH)
    note, image = note_of(view, "g1"), picture(view)
    assert len(note.lines) >= 3
    for number in range(len(note.lines)):
        line = Box(16, note.text_top + number * 25, note.text_width, 25)
        assert ink(image, area(view, note, line)) > 0.03


def test_a_note_without_words_has_none(show: Show) -> None:
    view = show(EACH)
    image = picture(view)
    for note_id in ("e3", "g3", "b3"):
        assert ink(image, words_area(view, note_of(view, note_id))) == 0


def test_words_never_leave_their_note(show: Show) -> None:
    """Beside and between the notes there is only table, line and stem: nothing dark."""
    view = show(EACH)
    image = picture(view)
    for left in (note_of(view, "e1").box, note_of(view, "e2").box):
        gap = view.camera.box_to_px(Box(left.right + 4, -300, 28, 600))
        rect = QRect(round(gap.x), round(gap.y), round(gap.width), round(gap.height))
        assert ink(image, rect & image.rect()) == 0


def test_a_long_text_fades_at_its_end_and_not_before(show: Show) -> None:
    view = show(journey(1, event("e1").replaced(text=f"{SAID} " * 20)))
    note, image = note_of(view, "e1"), picture(view)
    shares = [
        ink(image, area(view, note, Box(16, note.text_top + number * 26, note.text_width, 26)))
        for number in range(len(note.lines))
    ]
    assert min(shares[:-3]) > 0.05
    assert shares[-1] < 0.4 * min(shares[:-3])


def test_the_words_of_an_opened_note_do_not_fade(show: Show) -> None:
    view = show(journey(1, event("e1").replaced(text=f"{SAID} " * 6)))
    view.hands.go_to("e1")
    note, image = note_of(view, "e1"), picture(view)
    assert note.faded
    for number in range(len(note.lines) + 2):
        line = Box(16, note.text_top + number * 26, note.text_width, 26)
        assert ink(image, area(view, note, line)) > 0.04


def test_a_key_moment_has_a_star(show: Show) -> None:
    plain, starred = event("e1").replaced(text=""), event("e2", key_moment=True).replaced(text="")
    view = show(journey(1, plain, starred))
    image = picture(view)
    corners = [area(view, note_of(view, e), Box(216 - 32, 10, 22, 22)) for e in ("e1", "e2")]
    without, with_star = ({c.name() for c in colors_in(image, rect)} for rect in corners)
    assert "#8a6a00" in with_star
    assert "#8a6a00" not in without


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("key_moment", [False, True])
def test_strength_can_be_counted_in_grey(show: Show, theme: Theme, key_moment: bool) -> None:
    """From one to three dark dots in the head of the note; light within where one is hollow."""
    notes = [
        good(f"g{n}", text="", strength=n, key_moment=key_moment) if n % 2 else
        bad(f"g{n}", text="", strength=n, key_moment=key_moment)
        for n in (1, 2, 3)
    ]  # fmt: skip
    view = show(journey(1, *(event(f"e{n}", note) for n, note in enumerate(notes))), theme, 1.5)
    image = picture(view)
    for count in (1, 2, 3):
        note = note_of(view, f"g{count}")
        middles = [area(view, note, Box(x, y, 1, 1)).topLeft() for x, y, _ in note.dots()]
        dark = [image.pixelColor(middle).lightness() < 130 for middle in middles]
        assert dark == [True] * count + [False] * (3 - count)
        edges = [area(view, note, Box(x - 3, y - 0.3, 1, 1)).topLeft() for x, y, _ in note.dots()]
        assert all(image.pixelColor(edge).lightness() < 190 for edge in edges)


def test_an_experience_of_no_stated_strength_has_no_dots(show: Show) -> None:
    view = show(journey(1, event("e1", good("g1", text=""))))
    image = picture(view)
    head = area(view, note_of(view, "g1"), Box(110, 12, 80, 20))
    assert {color.name() for color in colors_in(image, head)} == {PAPER["good"]}


def test_an_experience_can_be_a_key_moment_too(show: Show) -> None:
    view = show(journey(1, event("e1", good("g1", text="", key_moment=True))))
    image, note = picture(view), note_of(view, "g1")
    corner = area(view, note, Box(202 - 32, 10, 22, 22))
    assert "#8a6a00" in {color.name() for color in colors_in(image, corner)}


def test_an_empty_table_invites(show: Show) -> None:
    view = show(journey(1))
    image, center = picture(view), view.viewport().rect().center()
    note = QRect(center - QPoint(95, 35), center + QPoint(95, 35))
    assert any(color.lightness() < 140 for color in colors_in(image, note))
    assert image.pixelColor(center + QPoint(0, 100)).name() == TABLE[Theme.LIGHT]


# From afar.


def test_from_afar_notes_are_plain_blocks_without_words(show: Show) -> None:
    view = show(EACH, scale=0.34)
    image = picture(view)
    seen = {}
    for kind, note_id in KINDS.items():
        note = note_of(view, note_id)
        inner = area(view, note, Box(8, 8, note.box.width - 16, note.box.height - 16))
        colors = {color.name() for color in colors_in(image, inner)}
        assert len(colors) == 1
        seen[kind] = colors.pop()
    assert len(set(seen.values())) == 4
    assert TABLE[Theme.LIGHT] not in seen.values()


def test_nearer_they_have_words_again(show: Show) -> None:
    view = show(EACH, scale=0.36)
    image = picture(view)
    for note_id in KINDS.values():
        note = note_of(view, note_id)
        inner = area(view, note, Box(8, 8, note.box.width - 16, note.box.height - 16))
        assert len({color.name() for color in colors_in(image, inner)}) > 10


def test_the_smallest_zoom_still_shows_something(show: Show) -> None:
    many = journey(1, *(event(f"e{n}", good(f"g{n}"), bad(f"b{n}")) for n in range(300)))
    view = show(many)
    view.viewfinder.fit_all()
    assert view.camera.scale < 0.02
    image, center = picture(view), view.viewport().rect().center()
    strip = QRect(100, center.y() - 6, 900, 13)
    assert len({color.name() for color in colors_in(image, strip)}) >= 3


# Pictures kept.


def _pixels(image: QImage) -> Image.Image:
    size = image.width(), image.height()
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "BGRX")


def _difference(one: QImage, other: QImage) -> float:
    """The share of pixels that a person would see differ."""
    bands = ImageChops.difference(_pixels(one), _pixels(other)).split()
    most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return sum(most.histogram()[49:]) / (one.width() * one.height())


@pytest.mark.pixel
@pytest.mark.parametrize("theme", Theme)
def test_a_small_journey_looks_as_it_did(show: Show, qtbot: QtBot, theme: Theme) -> None:
    *first, last = by_hand().events
    # An emoji would be painted with whatever font the machine has.
    view = show(by_hand().replaced(events=(*first, last.replaced(text="<b>&amp;"))), theme)
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    view.look(view.camera.panned(0, 40))
    view.hands.go_to("g1")
    image = picture(view)
    file = GOLDEN / f"by_hand_{theme}.png"
    if is_renewing():
        assert image.save(str(file))
    kept = QImage(str(file)).convertToFormat(image.format())
    assert kept.size() == image.size()
    assert _difference(image, kept) < 0.002, f"{file} (see tests/golden/snapshots.py)"

"""Told apart without colour: by those who see no red or green, on a grey copy, in poor light.

Green and red fills are alike to some eyes (LOOK wants them quiet). Then sign, word and place do it,
and those must stand out from their paper. The rules are WCAG 2.2: 4.5 for words, 3 for marks.
"""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from journeymap.canvas.note_painter import NotePainter
from journeymap.canvas.palette import PALETTES, NoteColors, Palette, Theme
from journeymap.layout.notes import NoteBox, NoteKind, shape_experience
from journeymap.layout.style import table_style
from journeymap.model.journey import Valence
from journeymap.report import palette as paper
from journeymap.report.note_drawing import PAPER_OF
from journeymap.storage.resources import load_metrics, load_words
from tests.canvas.colours import EYES, contrast, difference, linear, luminance, over
from tests.factories import experience

WORDS, MARKS, ALIKE = 4.5, 3.0, 10.0
CHIP_PAPER, CHIP_INK, PROMPT_INK = 15 / 255, 0.78, 0.68
"""As NotePainter mixes them."""

each_theme = pytest.mark.parametrize("theme", Theme)
each_kind = pytest.mark.parametrize("kind", NoteKind)
each_eye = pytest.mark.parametrize("eye", EYES)


def notes(theme: Theme, kind: NoteKind) -> NoteColors:
    return PALETTES[theme].notes[kind]


def test_the_yardstick_measures_what_is_known() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert difference("#808080", "#808080", EYES["usual"]) == 0
    for eye in ("protanopia", "deuteranopia"):
        assert difference("#FFFFFF", "#000000", EYES[eye]) == pytest.approx(100, abs=1)
        red_green = difference("#B05030", "#6F7000", EYES[eye])
        assert red_green < difference("#B05030", "#6F7000", EYES["usual"]) / 2


@each_theme
@each_kind
def test_words_stand_out_from_every_paper(theme: Theme, kind: NoteKind) -> None:
    colors = notes(theme, kind)
    assert contrast(colors.ink, colors.fill) >= 7
    chip = over(colors.ink, colors.fill, CHIP_PAPER)
    assert contrast(over(colors.ink, chip, CHIP_INK), chip) >= WORDS
    if kind is NoteKind.EVENT:
        assert contrast(colors.ink, colors.prepared_fill) >= 7
        chip = over(colors.ink, colors.prepared_fill, CHIP_PAPER)
        assert contrast(over(colors.ink, chip, CHIP_INK), chip) >= WORDS
    if kind is NoteKind.ANSWER:
        assert contrast(over(colors.ink, colors.fill, PROMPT_INK), colors.fill) >= WORDS


@each_theme
@pytest.mark.parametrize("kind", [NoteKind.GOOD, NoteKind.BAD])
def test_signs_stand_out_and_so_do_their_words(theme: Theme, kind: NoteKind) -> None:
    colors = notes(theme, kind)
    assert colors.sign is not None
    assert contrast(colors.sign, colors.fill) >= WORDS, "the word beside the disc"
    assert contrast("#FFFFFF", colors.sign) >= MARKS, "the sign on the disc"


@each_theme
def test_marks_stand_out(theme: Theme) -> None:
    palette = PALETTES[theme]
    fills = [colors.fill for colors in palette.notes.values()]
    fills.append(palette.notes[NoteKind.EVENT].prepared_fill)
    assert min(contrast(palette.star, fill) for fill in fills) >= MARKS


@each_theme
def test_words_around_the_notes_stand_out(theme: Theme) -> None:
    palette = PALETTES[theme]
    grounds = [palette.table, palette.chrome, palette.field, palette.hover]
    for ground in grounds:
        assert contrast(palette.ink, ground) >= 7
        assert contrast(palette.soft, ground) >= WORDS
        assert contrast(palette.accent, ground) >= WORDS, "links, and the ring of the focus"
    assert contrast(palette.on_accent, palette.accent) >= WORDS
    for kind in NoteKind:
        assert contrast(palette.on_chrome(kind), palette.chrome) >= WORDS


@each_theme
@each_eye
def test_events_answers_and_experiences_are_told_apart(theme: Theme, eye: str) -> None:
    """By their paper; else by sign and word, which experiences have, or by their place."""
    palette = PALETTES[theme]
    for one, other in combinations(NoteKind, 2):
        fills = palette.notes[one].fill, palette.notes[other].fill
        if difference(*fills, EYES[eye]) >= ALIKE:
            continue
        has_sign = [palette.notes[kind].sign is not None for kind in (one, other)]
        on_the_line = NoteKind.EVENT in (one, other)
        assert any(has_sign) or on_the_line, f"{one} and {other} look alike"


@each_eye
def test_the_paper_of_events_is_told_from_all_others_by_those_who_see_colours(eye: str) -> None:
    if eye == "grey":
        pytest.skip("no paper is told from another without any colour; the test above says how")
    for theme in (Theme.LIGHT, Theme.DARK):
        event = notes(theme, NoteKind.EVENT).fill
        for kind in set(NoteKind) - {NoteKind.EVENT}:
            assert difference(event, notes(theme, kind).fill, EYES[eye]) >= ALIKE


def painted_head(palette: Palette, valence: Valence) -> QImage:
    """The head of a note without its words: paper, disc, sign, and the word that says it."""
    style = table_style(load_metrics())
    note: NoteBox = shape_experience(experience("e1", valence), style)
    image = QImage(160, 36, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.table))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    NotePainter(palette, load_words("da"), style).paint(painter, note, text=False)
    painter.end()
    return image


def apart(one: QImage, other: QImage, eye: str, columns: range) -> int:
    """How many pixels differ to an eye as clearly as a mark must."""

    def light(image: QImage, x: int, y: int) -> float:
        return luminance(EYES[eye](linear(image.pixelColor(x, y).name())))

    pairs = (sorted((light(one, x, y), light(other, x, y))) for x in columns for y in range(8, 36))
    return sum((high + 0.05) / (low + 0.05) >= MARKS for low, high in pairs)


@each_theme
@each_eye
def test_good_and_hard_differ_in_sign_and_word(
    painted: QApplication, theme: Theme, eye: str
) -> None:
    good, bad = (painted_head(PALETTES[theme], valence) for valence in Valence)
    assert apart(good, bad, eye, range(15, 36)) >= 10, "plus and minus on the disc"
    assert apart(good, bad, eye, range(43, 100)) >= 40, "“Godt” and “Svært”"


# On paper.


def test_words_of_the_report_stand_out() -> None:
    for tone in paper.Tone:
        for ground in (paper.WHITE, paper.PAPER):
            assert contrast(tone.value, ground) >= WORDS
    for tone in paper.LIGHT:
        assert contrast(paper.Tone.INK.value, paper.tint(tone, 1)) >= WORDS
        assert contrast(paper.WHITE, tone.value) >= MARKS, "the sign on a bar"


@each_kind
def test_words_on_printed_notes_stand_out(kind: NoteKind) -> None:
    note = PAPER_OF[kind]
    assert contrast(paper.Tone.INK.value, note.fill) >= 7
    if note.sign:
        assert contrast(note.sign, note.fill) >= WORDS

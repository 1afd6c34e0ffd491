"""The pictures of the program, the check that they can be read, and those for the README."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from journeymap.canvas.palette import Theme
from journeymap.layout.columns import Captions
from journeymap.layout.row import Placer
from journeymap.layout.style import table_style
from journeymap.model.journey import Journey
from journeymap.storage.resources import load_metrics, load_vocabulary
from journeymap.ui.elided import ElidedLabel
from journeymap.words import Words
from tools import screens
from tools.legible import flaws, note_flaws

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_pages_lie_side_by_side_with_room_around_them():
    sheet = screens.beside([Image.new("RGB", (100, 200), "white")] * 2)
    assert sheet.height > 200
    assert sheet.width > 200
    assert sheet.getpixel((0, 0)) == sheet.getpixel((sheet.width - 1, sheet.height - 1))


def test_a_picture_for_the_readme_is_small_and_has_few_colours(tmp_path: Path):
    path = tmp_path / "pictures" / "canvas.png"
    screens.save_small(Image.new("RGB", (1366, 768), "#F4F1EA"), path)
    with Image.open(path) as saved:
        assert saved.mode == "P"
        assert saved.size == (1366, 768)
    assert path.stat().st_size < screens.MAX_README_BYTES


def test_a_picture_too_big_for_the_readme_is_refused(tmp_path: Path):
    noise = Image.effect_noise((1600, 900), 90)
    with pytest.raises(SystemExit, match=r"canvas\.png"):
        screens.save_small(noise, tmp_path / "canvas.png")


# What cannot be read is told.


@pytest.fixture
def window(painted: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(400, 300)
    yield made
    made.close()
    made.deleteLater()


def told(window: QWidget) -> list[str]:
    window.show()
    QApplication.processEvents()
    return flaws(window)


def at(widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    widget.setGeometry(x, y, width, height)


WORDS = "Det, der virkede bedst for mig"


def test_a_window_that_can_be_read_has_no_flaws(window: QWidget) -> None:
    at(QLabel(WORDS, window), 10, 10, 380, 30)
    at(QPushButton("Gem", window), 10, 60, 200, 40)
    at(QLineEdit(WORDS * 9, window), 10, 120, 200, 40)
    at(QCheckBox("Vendepunkt", window), 10, 180, 200, 40)
    assert told(window) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QCheckBox, QToolButton])
def test_words_that_are_cut_are_told(window: QWidget, kind: type[QLabel]) -> None:
    made = kind(window)
    made.setText(WORDS)
    at(made, 10, 10, 60, 40)
    (flaw,) = told(window)
    assert flaw.startswith("cut")
    assert WORDS in flaw


def test_a_wrapped_label_that_is_too_low_is_told(window: QWidget) -> None:
    label = QLabel(WORDS * 3, window)
    label.setWordWrap(True)
    at(label, 10, 10, 120, 30)
    assert told(window)[0].startswith("cut")


def test_a_word_too_long_to_wrap_is_told(window: QWidget) -> None:
    label = QLabel("Arbejdsmarkedsuddannelsesforløb", window)
    label.setWordWrap(True)
    at(label, 10, 10, 90, 200)
    assert told(window)[0].startswith("cut")


def test_a_prompt_in_a_field_that_is_cut_is_told(window: QWidget) -> None:
    line = QLineEdit(window)
    line.setPlaceholderText(WORDS)
    at(line, 10, 10, 60, 40)
    assert told(window)[0].startswith("cut")


def test_a_line_cut_on_purpose_says_all_in_its_tool_tip(window: QWidget) -> None:
    label = ElidedLabel(window)
    label.setText(WORDS)
    at(label, 10, 10, 90, 30)
    assert told(window) == []
    label.setToolTip("")
    assert told(window)[0].startswith("cut without a tool tip")


def test_words_over_words_are_told(window: QWidget) -> None:
    at(QLabel(WORDS, window), 10, 10, 300, 30)
    at(QPushButton("Gem", window), 100, 15, 200, 40)
    (flaw,) = told(window)
    assert "lies over" in flaw
    assert WORDS in flaw
    assert "Gem" in flaw


def test_words_beyond_their_window_are_told(window: QWidget) -> None:
    at(QPushButton("Gem", window), 300, 280, 90, 40)
    (flaw,) = told(window)
    assert flaw.startswith("out of sight")


def test_what_can_be_scrolled_to_is_in_sight(window: QWidget) -> None:
    area, content = QScrollArea(window), QWidget()
    at(area, 0, 0, 400, 300)
    at(QPushButton("Gem", content), 500, 500, 90, 40)
    content.resize(800, 800)
    area.setWidget(content)
    assert told(window) == []
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert told(window)[0].startswith("out of sight")


def test_a_row_too_low_for_its_words_is_told(window: QWidget) -> None:
    rows = QListWidget(window)
    at(rows, 0, 0, 300, 200)
    rows.addItem(WORDS)
    assert told(window) == []
    item = rows.item(0)
    assert item is not None
    item.setSizeHint(QSize(100, 8))
    rows.setUniformItemSizes(False)
    assert told(window)[0].startswith("cut")


def test_notes_are_looked_through_too(sample: Journey, words: Words) -> None:
    style = table_style(load_metrics())
    row = Placer(style, Captions(words, load_vocabulary())).place(sample)
    assert note_flaws(row) == []
    column = row.columns[0]
    event = column.notes[0]
    low = replace(event, box=replace(event.box, height=20))
    wide = replace(event, lines=("Arbejdsmarkedsuddannelsesforløb" * 2,))
    pushed = replace(event, chips=tuple(replace(c, box=c.box.moved(300, 0)) for c in event.chips))
    twice = (event, event.at(event.box.x + 20, event.box.y))
    for notes, complaint in (
        ((low,), "below"),
        ((wide,), "beyond their note"),
        ((pushed,), "chip beyond"),
        (twice, "note over note"),
    ):
        spoilt = replace(column, notes=notes)
        broken = replace(row, columns=(spoilt, *row.columns[1:]))
        assert any(complaint in flaw for flaw in note_flaws(broken)), complaint


# A part of what `make screens` does, in this process and at its scale.

_LOOKS = (
    screens.Look("da", Theme.LIGHT, size=(911, 512)),
    screens.Look("en", Theme.CONTRAST, 150),
)
_SOME = ("start-recent", "canvas-panels", "find", "keys", "prepare", "made")


@pytest.mark.parametrize("look", _LOOKS, ids=str)
def test_the_views_can_be_read(qapp: QApplication, tmp_path: Path, look: screens.Look) -> None:
    studio = screens.Studio(tmp_path)
    try:
        assert screens.look_through(studio, look, _SOME, tmp_path) == []
    finally:
        studio.close()
    taken = {path.name for path in tmp_path.glob("*.png")}
    assert taken == {f"{name}-{look}.png" for name in _SOME}


def test_the_command_fails_and_names_what_it_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def narrow(studio: screens.Studio) -> QWidget:
        made = QWidget(studio.window, Qt.WindowType.Dialog)
        at(QPushButton(WORDS, made), 0, 0, 40, 40)
        made.resize(300, 100)
        made.show()
        return made

    monkeypatch.setitem(screens.VIEWS, "about", narrow)
    monkeypatch.setitem(screens.LOOKS, 100, (screens.Look("da", Theme.DARK),))
    done = screens.main(["--scale", "100", "--only", "about", "--out", str(tmp_path)])
    said = capsys.readouterr().out
    assert done == 1
    for part in ("100 %", "about", "da-dark", WORDS):
        assert part in said

"""Charts on the screen and as pictures."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage

from journeymap.canvas.drawing_view import DrawingView, drawing_png
from tests.report.drawings.samples import some_aligned, some_bars

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_picture_is_sharp_and_coloured(qtbot: "QtBot") -> None:
    image = QImage.fromData(drawing_png(some_bars()))
    assert image.width() > 1400
    row = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in (55, 105)}
    assert {"#2d763d", "#b23a2b"} <= row, "green and red"


def test_a_view_shows_it_and_says_it(painted: object, qtbot: "QtBot") -> None:
    view = DrawingView(scale=1.5)
    qtbot.addWidget(view)
    assert view.sizeHint().isEmpty()
    view.show_drawing(some_aligned())
    view.show()
    qtbot.waitExposed(view)
    assert view.accessibleName() == "Rejser"
    assert view.width() == round((481 + 24) * 1.5)
    shot = view.grab().toImage()
    names = {
        QColor(shot.pixel(x, y)).name()
        for x in range(0, shot.width(), 2)
        for y in range(0, shot.height(), 2)
    }
    assert {"#ffffff", "#2b5c8a"} <= names, "paper and the anchor"

"""Windows to measure on, and how to wait for what they paint."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.app import Program
from journeymap.canvas.palette import PALETTES, Theme
from journeymap.canvas.view import JourneyView
from journeymap.layout.columns import Captions
from journeymap.layout.style import table_style
from journeymap.model.document import Document
from journeymap.model.journey import Journey
from journeymap.storage.resources import load_metrics, load_vocabulary, load_words
from journeymap.ui.preferences import Preferences

WIDTH_PX: Final = 1920
HEIGHT_PX: Final = 1080


@contextmanager
def program() -> Iterator[Program]:
    """The program with its window shown, nothing open, and wishes that are forgotten."""
    with TemporaryDirectory() as folder:
        wishes = Path(folder, "wishes.ini")
        settings = QSettings(str(wishes), QSettings.Format.IniFormat)
        made = Program(application(), Preferences(settings), "da")
        made.window.resize(WIDTH_PX, HEIGHT_PX)
        made.window.show()
        made.tidy_up()
        settle()
        yield made
        made.window.desk.clear()
        made.window.show_what_is_open()
        made.window.close()
        made.let_python_tidy_up()
        made.window.deleteLater()
        made.deleteLater()  # and with it its translator leaves the application
        settle()


def application() -> QApplication:
    """The application of this process."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


def view_of(journey: Journey) -> JourneyView:
    """A canvas of its own, shown."""
    view = JourneyView(
        Document(journey),
        style=table_style(load_metrics()),
        captions=Captions(load_words("da"), load_vocabulary()),
        palette=PALETTES[Theme.LIGHT],
        motion=True,
    )
    view.resize(WIDTH_PX, HEIGHT_PX)
    view.show()
    settle()
    return view


class Blank(QWidget):
    """The least a frame can cost: one colour over the whole window."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(WIDTH_PX, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fills the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PALETTES[Theme.LIGHT].table))
        painter.end()


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Counts, and lets the event pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False

    def wait(self, *, beyond: int | None = None) -> None:
        """Returns once the widget was painted again, or more often than `beyond`."""
        before = self.count if beyond is None else beyond
        while self.count == before:
            QApplication.processEvents()


def settle() -> None:
    """Lets everything happen that waits to happen."""
    for _ in range(20):
        QApplication.processEvents()


def frames_ms(widget: QWidget, steps: Sequence[Callable[[], object]]) -> list[float]:
    """How long each step takes with painting `widget` after it, in milliseconds."""
    samples = []
    for step in steps:
        start = perf_counter()
        step()
        widget.repaint()
        samples.append((perf_counter() - start) * 1000)
        QApplication.processEvents()
    return samples

"""Ctrl+P: what goes on paper, on which paper, and whether it is printed or saved."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.canvas.picture import PicturePen
from journeymap.errands import ARRANGEMENTS, PAPERS
from journeymap.model.journey import Journey
from journeymap.model.values import clean_line
from journeymap.privacy.walk import identifiers_in
from journeymap.report.palette import WHITE
from journeymap.report.poster_drawing import PosterDrawing, drawing_of
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.resources import load_metrics
from journeymap.ui.beside import Beside
from journeymap.ui.fitting import fit_on_screen, scrolled
from journeymap.ui.quiet_box import QuietBox
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

_PREVIEW_PX: Final = (430, 304)
_LEFT_PX: Final = 270
_GAP_PX: Final = 30
_LONGEST: Final = 500
"""Characters of a contact, as on the command line."""


class What(StrEnum):
    """What goes on paper."""

    PAGES = "pages"
    ONE_PAGE = "one_page"
    COPY = "copy"


_NAMES: Final = {
    What.PAGES: (key("print.pages"), key("print.pages_help")),
    What.ONE_PAGE: (key("print.one_page"), key("print.one_page_help")),
    What.COPY: (key("print.copy"), key("print.copy_help")),
}
assert set(_NAMES) == set(What)


class Wish(StrEnum):
    """What the dialog was left with."""

    PRINT = "print"
    SAVE = "save"
    CHECK = "check"
    """Neither yet: what looks like names is to be seen first."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """What goes on which paper. `contact` is whom the citizen can ask, on their own copy."""

    what: What = What.PAGES
    paper: str = PAPERS[0]
    contact: str = ""

    @property
    def arrangement(self) -> str:
        """One of ARRANGEMENTS."""
        return ARRANGEMENTS[self.what is What.ONE_PAGE]

    @property
    def copy(self) -> CitizenCopy | None:
        """Set when it is the citizen's own."""
        return CitizenCopy(self.contact) if self.what is What.COPY else None

    def drawing(self, journey: Journey, around: Surroundings) -> PosterDrawing:
        """The journey laid out on this paper."""
        return drawing_of(
            journey,
            paper=self.paper,
            one_page=self.what is What.ONE_PAGE,
            captions=around.captions,
            metrics=load_metrics(),
            copy=self.copy,
        )


class PrintDialog(QDialog):
    """Left what is wanted, right its first page. `wish` is None when nothing is."""

    def __init__(
        self,
        around: Surroundings,
        journey: Journey,
        sheets: Sheets,
        parent: QWidget | None = None,
        *,
        has_printer: bool,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._words = around.words
        self._journey = journey
        self._shown: Sheets | None = None
        self.wish: Wish | None = None
        self.setWindowTitle(self._words("print.title"))
        self._make_widgets(sheets, has_printer=has_printer)
        self._arrange(has_printer=has_printer)
        self._show()
        fit_on_screen(self)
        self._boxes[sheets.what].setFocus()

    def sheets(self) -> Sheets:
        """What is chosen."""
        what = next(what for what, box in self._boxes.items() if box.isChecked())
        contact = clean_line(self._contact.text())
        return Sheets(what, self._paper.currentText(), contact if what is What.COPY else "")

    # Building.

    def _make_widgets(self, sheets: Sheets, *, has_printer: bool) -> None:
        words = self._words
        self._group = QButtonGroup(self)
        self._boxes: dict[What, QRadioButton] = {}
        for what, (name, help_) in _NAMES.items():
            box = QRadioButton(words(name), self)
            box.setAccessibleDescription(words(help_))
            box.setChecked(what is sheets.what)
            box.toggled.connect(self._show)
            self._group.addButton(box)
            self._boxes[what] = box
        self._help = self._label("caption")
        self._help.setWordWrap(True)
        self._help.setFixedWidth(px(_LEFT_PX))
        self._help.setMinimumHeight(self._most_help())
        self._contact_caption = self._label("caption")
        self._contact_caption.setText(words("print.contact"))
        self._contact = QLineEdit(sheets.contact, self)
        self._contact.setMaxLength(_LONGEST)
        self._contact.setAccessibleName(words("print.contact"))
        self._contact.setPlaceholderText(words("print.contact_line"))
        self._contact.editingFinished.connect(self._show)
        self._paper = QuietBox(self)
        self._paper.addItems(list(PAPERS))
        self._paper.setCurrentText(sheets.paper)
        self._paper.setAccessibleName(words("print.paper"))
        self._paper.currentIndexChanged.connect(self._show)
        self._picture = QLabel(self)
        self._picture.setObjectName("sheet")
        self._picture.setFixedSize(*_PREVIEW_PX)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = self._label("caption")
        self._pages.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._print = self._button(words("print.print"), Wish.PRINT)
        self._save = self._button(words("print.save"), Wish.SAVE)
        self._print.setEnabled(has_printer)
        (self._print if has_printer else self._save).setDefault(True)

    def _most_help(self) -> int:
        """As high as the longest help, so that nothing moves when another is shown."""
        heights = []
        self._help.ensurePolished()
        for _, help_ in _NAMES.values():
            self._help.setText(self._words(help_))
            heights.append(self._help.heightForWidth(px(_LEFT_PX)))
        return max(heights)

    def _button(self, text: str, wish: Wish) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)

        def wanted() -> None:
            self.wish = wish
            self.accept()

        button.clicked.connect(wanted)
        return button

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _arrange(self, *, has_printer: bool) -> None:
        sides = Beside(self, gap_px=_GAP_PX)
        right_side = QWidget(sides)
        right = QVBoxLayout(right_side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addWidget(self._picture)
        right.addWidget(self._pages)
        right.addStretch(1)
        sides.hold(self._left(sides), right_side, shares=(1, 0))
        close = QPushButton(self._words("dialog.cancel"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        for button in (self._print, self._save, close):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(18)
        column.addWidget(scrolled(sides, self.windowTitle(), self), 1)
        found = len(identifiers_in(self._journey))
        if found:
            column.addLayout(self._names(found))
        if not has_printer:
            notice = self._label("notice")
            notice.setText(self._words("print.no_printer"))
            column.addWidget(notice)
        column.addLayout(foot)

    def _names(self, found: int) -> QHBoxLayout:
        """One quiet line about what looks like names or numbers, and the way to it."""
        words, row = self._words, QHBoxLayout()
        line = self._label("caption")
        line.setText(words.count("names.found", found))
        row.addWidget(line, 1)
        row.addWidget(self._button(words("names.see"), Wish.CHECK))
        return row

    def _left(self, parent: QWidget) -> QWidget:
        words = self._words
        side = QWidget(parent)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        title = self._label("panelTitle")
        title.setText(words("print.what"))
        left.addWidget(title)
        for box in self._boxes.values():
            left.addWidget(box)
        left.addWidget(self._help)
        left.addSpacing(8)
        paper = self._label("panelTitle")
        paper.setText(words("print.paper"))
        paper.setBuddy(self._paper)
        left.addWidget(paper)
        left.addWidget(self._paper)
        left.addSpacing(8)
        left.addWidget(self._contact_caption)
        left.addWidget(self._contact)
        left.addStretch(1)
        return side

    # Showing.

    def _show(self) -> None:
        """The first page as it would become; drawn anew only when something else is chosen."""
        sheets, words = self.sheets(), self._words
        if sheets == self._shown:
            return
        self._shown = sheets
        help_ = _NAMES[sheets.what][1]
        self._help.setText(words(help_))
        for widget in (self._contact_caption, self._contact):
            widget.setVisible(sheets.what is What.COPY)
        drawing = sheets.drawing(self._journey, self._around)
        self._picture.setPixmap(self._first_page(drawing))
        count = len(drawing.poster.pages)
        said = words.count("print.pages_of", count, paper=sheets.paper)
        self._pages.setText(said)
        self._picture.setAccessibleName(f"{words('print.preview')}: {said}")

    def _first_page(self, drawing: PosterDrawing) -> QPixmap:
        frame, room = drawing.poster.frame, QSize(*_PREVIEW_PX) - QSize(2, 2)
        ratio = self.devicePixelRatio()
        fits = min(room.width() / frame.width, room.height() / frame.height)
        pen = PicturePen(ground=WHITE, density=fits * ratio)
        drawing.draw_page(pen, 1)
        made = QPixmap.fromImage(pen.image)
        made.setDevicePixelRatio(ratio)
        return made

"""What a report is to be like: its title, its parts, its shape, a logo, a page for each unit."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.errands import load_logo
from journeymap.model.values import clean_line
from journeymap.report.logo import Logo
from journeymap.report.options import EVERY_SECTION, ReportOptions, Section
from journeymap.report.shapes import Shape
from journeymap.storage.errors import ReadError
from journeymap.ui.fitting import fit_on_screen, scrolled
from journeymap.ui.messages import Messages
from journeymap.ui.quiet_box import QuietBox
from journeymap.words import Words, key

_WIDE_PX: Final = 420
_LONGEST: Final = 300
"""Characters of a title."""
_SECTIONS: Final = {
    Section.SUMMARY: key("report.summary.title"),
    Section.WORKS: key("report.good.title"),
    Section.PAINS: key("report.bad.title"),
    Section.THEMES: key("report.themes.title"),
    Section.ACTORS: key("report.actors.title"),
    Section.HANDOVERS: key("report.handovers.title"),
    Section.TURNING: key("report.turning.title"),
    Section.ROUNDS: key("report.rounds.title"),
    Section.NEEDED: key("report.needed.title"),
    Section.MOMENTS: key("report.moments.title"),
    Section.BREAKDOWNS: key("report.breakdown.title"),
    Section.APPENDIX: key("report.appendix.title"),
}
assert tuple(_SECTIONS) == tuple(Section)
_SHAPES: Final[dict[Shape, str]] = {
    "a4": key("report_wish.a4"),
    "slides": key("report_wish.slides"),
}


@dataclass(frozen=True)
class ReportWish:
    """What was chosen; `with_units` wants a page for each unit beside the report."""

    title: str = ""
    shape: Shape = "a4"
    sections: frozenset[Section] = EVERY_SECTION
    logo: Logo | None = None
    with_units: bool = False

    def options(self, text_scale: float) -> ReportOptions:
        """For the report."""
        return ReportOptions(
            title=self.title or None,
            shape=self.shape,
            sections=self.sections,
            logo=self.logo,
            text_scale=text_scale,
        )


class ReportDialog(QDialog):
    """Asks; `wish` is what was chosen once it is accepted."""

    def __init__(
        self, words: Words, messages: Messages, wish: ReportWish, folder: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words, self._messages, self._folder = words, messages, folder
        self._logo = wish.logo
        self.setWindowTitle(words("report_wish.title"))
        self._make_widgets(wish)
        self._arrange()
        self._show_logo("")
        fit_on_screen(self)
        self._title.setFocus()

    @property
    def wish(self) -> ReportWish:
        """What is chosen now."""
        return ReportWish(
            title=clean_line(self._title.text()),
            shape=list(_SHAPES)[self._shape.currentIndex()],
            sections=frozenset(part for part, box in self._parts.items() if box.isChecked()),
            logo=self._logo,
            with_units=self._units.isChecked(),
        )

    def _make_widgets(self, wish: ReportWish) -> None:
        words = self._words
        self._title = QLineEdit(wish.title, self)
        self._title.setMaxLength(_LONGEST)
        self._title.setPlaceholderText(words("report.title"))
        self._title.setAccessibleName(words("report_wish.title_of"))
        self._shape = QuietBox(self)
        self._shape.addItems([words(name) for name in _SHAPES.values()])
        self._shape.setCurrentIndex(list(_SHAPES).index(wish.shape))
        self._shape.setAccessibleName(words("report_wish.shape"))
        self._parts: dict[Section, QCheckBox] = {}
        for part, name in _SECTIONS.items():
            box = QCheckBox(words(name).replace("&", "&&"), self)
            box.setChecked(part in wish.sections)
            self._parts[part] = box
        self._units = QCheckBox(words("report_wish.units"), self)
        self._units.setChecked(wish.with_units)
        self._units.setAccessibleDescription(words("report_wish.units_help"))
        self._logo_line = self._label("caption")
        self._choose = self._button(words("report_wish.choose_logo"))
        self._choose.clicked.connect(self._choose_logo)
        self._drop = self._button(words("report_wish.no_logo"))
        self._drop.clicked.connect(self._drop_logo)
        self._make = self._button(words("report_wish.make"))
        self._make.setDefault(True)
        self._make.clicked.connect(self.accept)
        self._cancel = self._button(words("dialog.cancel"))
        self._cancel.clicked.connect(self.reject)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _label(self, name: str, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(px(_WIDE_PX))
        return label

    def _arrange(self) -> None:
        words, inside = self._words, QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for caption, field in (
            (words("report_wish.title_of"), self._title),
            (words("report_wish.shape"), self._shape),
        ):
            rows.addWidget(self._titled(caption, field))
            rows.addWidget(field)
            rows.addSpacing(8)
        rows.addWidget(self._label("panelTitle", words("report_wish.parts")))
        rows.addLayout(self._parts_in_columns())
        rows.addWidget(self._label("caption", words("report_wish.always")))
        rows.addSpacing(8)
        rows.addWidget(self._label("panelTitle", words("report_wish.logo")))
        rows.addWidget(self._logo_line)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        for button in (self._choose, self._drop):
            ways.addWidget(button)
        ways.addStretch(1)
        rows.addLayout(ways)
        rows.addSpacing(8)
        rows.addWidget(self._units)
        rows.addWidget(self._label("caption", words("report_wish.units_help")))
        rows.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        for button in (self._make, self._cancel):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(18)
        column.addWidget(scrolled(inside, self.windowTitle(), self), 1)
        column.addLayout(foot)

    def _parts_in_columns(self) -> QGridLayout:
        """Two columns, read down."""
        grid, boxes = QGridLayout(), list(self._parts.values())
        grid.setHorizontalSpacing(24)
        half = (len(boxes) + 1) // 2
        for place, box in enumerate(boxes):
            grid.addWidget(box, place % half, place // half)
        return grid

    def _titled(self, caption: str, field: QWidget) -> QLabel:
        label = self._label("panelTitle", caption)
        label.setBuddy(field)
        return label

    def _choose_logo(self) -> None:
        words = self._words
        kinds = dict.fromkeys((".png", ".jpg", ".jpeg", ".svg"), words("report_wish.picture"))
        title = words("report_wish.which_logo")
        path = self._messages.choose_file(title, self._folder, kinds)
        if path is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        try:
            self._logo = load_logo(path)
        except ReadError as error:
            self._show_logo(error.sentence(self._words))
        else:
            self._show_logo(path.name)

    def _drop_logo(self) -> None:
        self._logo = None
        self._show_logo("")

    def _show_logo(self, told: str) -> None:
        words = self._words
        has = words("report_wish.has_logo") if self._logo else words("report_wish.without_logo")
        self._logo_line.setText(told or has)
        self._drop.setEnabled(self._logo is not None)

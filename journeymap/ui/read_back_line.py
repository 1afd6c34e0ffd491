"""The line under a journey that is read back: where one is, what to do, and the two marks."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.canvas.palette import Palette, Theme
from journeymap.model.journey import Event, Experience
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.icons import icon
from journeymap.ui.strength import StrengthChoice
from journeymap.words import Words

_SIDE_PX = 36
_GAP_PX = 16
_ROW_GAP_PX = 6
_BEFORE_MARKS = 2
_STAR_PX = 22


class ReadBackLine(QWidget):
    """Shows; what is clicked is reported.

    Where there is no room for all of it the marks have a row of their own.
    """

    star_clicked = Signal()
    height_changed = Signal()
    """A row more or less: there is another room above it."""
    strength_chosen = Signal(object)

    def __init__(self, words: Words, palette: Palette, parent: QWidget, *, read_only: bool) -> None:
        super().__init__(parent)
        self._words, self._palette, self._read_only = words, palette, read_only
        self._widest = 0
        self.place = QLabel(self)
        self.place.setObjectName("step")
        hint = words("read_back.look_only") if read_only else words("read_back.hint")
        self.hint = ElidedLabel(self)
        self._usual = f"{words('read_back.steps')}   ·   {hint}"
        self.hint.setText(self._usual)
        self.hint.setObjectName("stepHint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._much = QLabel(words("strength.lead"), self)
        self._much.setObjectName("stepHint")
        self.strength = StrengthChoice(words, self)
        self.strength.chosen.connect(self.strength_chosen)
        self.star = self._make_star()
        self.count = QLabel(self)
        self.count.setObjectName("stepHint")
        self._arrange()

    def _make_star(self) -> QToolButton:
        star = QToolButton(self)
        name = self._words("read_back.key_moment")
        star.setText(name)
        star.setToolTip("Alt+K")
        star.setAccessibleName(name)
        star.setProperty("choice", True)
        star.setCheckable(True)
        star.setIconSize(QSize(px(_STAR_PX), px(_STAR_PX)))
        star.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        star.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        star.clicked.connect(self.star_clicked)
        return star

    def _arrange(self) -> None:
        self._top, self._below = QHBoxLayout(), QHBoxLayout()
        for row in (self._top, self._below):
            row.setSpacing(_GAP_PX)
        self._top.addWidget(self.place)
        self._top.addWidget(self.hint, 1)
        self._top.addWidget(self.count)
        self._below.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        rows.setSpacing(_ROW_GAP_PX)
        rows.addLayout(self._top)
        rows.addLayout(self._below)
        self.setMinimumHeight(self.star.sizeHint().height())  # with or without the buttons
        self._put_marks(beside=True)

    @property
    def _marks(self) -> tuple[QWidget, ...]:
        return self._much, self.strength, self.star

    def _put_marks(self, *, beside: bool) -> None:
        """The marks between the hint and the count, or below them."""
        self._is_beside = beside
        for number, widget in enumerate(self._marks):
            if beside:
                self._below.removeWidget(widget)
                self._top.insertWidget(_BEFORE_MARKS + number, widget)
            else:
                self._top.removeWidget(widget)
                self._below.addWidget(widget)
        kept = self.star.sizePolicy()
        kept.setRetainSizeWhenHidden(not beside)  # the row below stays without the buttons too
        self.star.setSizePolicy(kept)
        self.updateGeometry()

    def _lie(self) -> None:
        """In as many rows as the width asks; never fewer because a note has fewer marks."""
        whole = self.hint.fontMetrics().horizontalAdvance(self._usual)
        ends = self.place.sizeHint().width() + self.count.sizeHint().width()
        widths = [widget.sizeHint().width() for widget in self._marks]
        marks = 0 if self._read_only else sum(widths) + 2 * _GAP_PX
        wanted = whole + ends + marks + 3 * _GAP_PX + 2 * _SIDE_PX
        self._widest = max(self._widest, wanted)
        beside = self._read_only or self._widest <= self.width()
        if beside != self._is_beside:
            self._put_marks(beside=beside)

    def minimumSizeHint(self) -> QSize:
        """Never wider than its wider row: the marks can lie below."""
        shown = (self.place, self.hint, self.count)
        ends = sum(widget.minimumSizeHint().width() for widget in shown) + 2 * _GAP_PX
        marks = sum(widget.minimumSizeHint().width() for widget in self._marks) + 2 * _GAP_PX
        return QSize(max(ends, marks) + 2 * _SIDE_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may ask for another row."""
        super().resizeEvent(event)
        self._lie()
        if event.size().height() != event.oldSize().height():
            self.height_changed.emit()

    def show_place(self, text: str) -> None:
        """Shows where in the story one is: "3 af 12"."""
        self.place.setText(text)
        self._lie()

    def show_resumed(self, *, is_resumed: bool) -> None:
        """Says before the usual words that the story goes on where it was left."""
        resumed = self._words("read_back.resumed")
        self.hint.setText(f"{resumed}   ·   {self._usual}" if is_resumed else self._usual)

    def show_note(self, note: Event | Experience | None) -> None:
        """Shows the marks of the selected note, and those only that it can have."""
        strength = note.strength if isinstance(note, Experience) else None
        felt = isinstance(note, Experience) and not self._read_only
        self._much.setVisible(felt)
        self.strength.setVisible(felt)
        self.strength.show_strength(strength)
        self.star.setVisible(note is not None and not self._read_only)
        chosen = note is not None and note.key_moment
        self.star.setChecked(chosen)
        drawn = "star-full" if chosen else "star"
        self.star.setIcon(icon(drawn, self._star_ink(), self._palette.soft))

    def show_count(self, count: int) -> None:
        """Shows how many key moments there are; nothing forbids another."""
        self.count.setText(self._words.count("read_back.moments_count", count) if count else "")
        self._lie()

    def _star_ink(self) -> str:
        """The star of the notes is too dark for a dark ground."""
        dark = self._palette.theme is Theme.DARK
        return self._palette.ink if dark else self._palette.star

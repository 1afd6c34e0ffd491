"""The line under a journey that is read back: where one is, what to do, and the two marks."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.palette import Palette, Theme
from journeymap.model.journey import Event, Experience
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.icons import icon
from journeymap.ui.strength import StrengthChoice
from journeymap.words import Words

_SIDE_PX = 36
_GAP_PX = 16
_STAR_PX = 22


class ReadBackLine(QWidget):
    """Shows; what is clicked is reported."""

    star_clicked = Signal()
    strength_chosen = Signal(object)

    def __init__(self, words: Words, palette: Palette, parent: QWidget, *, read_only: bool) -> None:
        super().__init__(parent)
        self._words, self._palette, self._read_only = words, palette, read_only
        self.place = QLabel(self)
        self.place.setObjectName("step")
        hint = words("read_back.look_only") if read_only else words("read_back.hint")
        self.hint = ElidedLabel(f"{words('read_back.steps')}   ·   {hint}", self)
        self.hint.setObjectName("stepHint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._much = QLabel(words("strength.lead"), self)
        self._much.setObjectName("stepHint")
        self.strength = StrengthChoice(words, self, numbered=True)
        self.strength.chosen.connect(self.strength_chosen)
        self.star = self._make_star()
        self.count = QLabel(self)
        self.count.setObjectName("stepHint")
        self._arrange()

    def _make_star(self) -> QToolButton:
        star = QToolButton(self)
        name = self._words("read_back.key_moment")
        star.setText(f"K  {name}")
        star.setAccessibleName(name)
        star.setProperty("choice", True)
        star.setCheckable(True)
        star.setIconSize(QSize(px(_STAR_PX), px(_STAR_PX)))
        star.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        star.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        star.clicked.connect(self.star_clicked)
        return star

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        row.setSpacing(_GAP_PX)
        self.setMinimumHeight(self.star.sizeHint().height())  # with or without the buttons
        row.addWidget(self.place)
        row.addWidget(self.hint, 1)
        for widget in (self._much, self.strength, self.star):
            row.addWidget(widget)
        row.addWidget(self.count)

    def show_place(self, text: str) -> None:
        """Shows where in the story one is: "3 af 12"."""
        self.place.setText(text)

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

    def _star_ink(self) -> str:
        """The star of the notes is too dark for a dark ground."""
        dark = self._palette.theme is Theme.DARK
        return self._palette.ink if dark else self._palette.star

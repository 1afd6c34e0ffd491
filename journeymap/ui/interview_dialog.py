"""Interview and consent: how the journey was told, and what the citizen said yes to.

No field is wanted, and nothing is changed before OK; then it is one step.
"""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.commands import Together
from journeymap.model.journey import Consent, Coverage, Interview, Journey, Mode
from journeymap.model.values import clean_line
from journeymap.ui.beside import Beside
from journeymap.ui.interview_form import (
    LONGEST,
    MODES,
    REACHES,
    Entered,
    Problem,
    day_of,
    minutes_of,
    year_of,
)
from journeymap.ui.messages import may_drop
from journeymap.ui.quiet_box import QuietBox
from journeymap.ui.surroundings import Surroundings
from journeymap.words import Words, key

_SIZE_PX: Final = (980, 664)
_ROOM_PX: Final = 40
_COLUMN_GAP_PX: Final = 36
_DAY_PX: Final = 164
"""Room for a whole date, such as 19. september 2023."""
_AGE_BANDS: Final = (
    "0-14", "15-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80+",
)  # fmt: skip
_LANGUAGES: Final = (
    ("da", key("interview.language.da")),
    ("en", key("interview.language.en")),
    ("de", key("interview.language.de")),
    ("ar", key("interview.language.ar")),
    ("uk", key("interview.language.uk")),
    ("pl", key("interview.language.pl")),
    ("so", key("interview.language.so")),
    ("tr", key("interview.language.tr")),
)
_BASES: Final = (
    ("samtykke", key("interview.basis_consent")),
    ("myndighedsopgave", key("interview.basis_task")),
)


class _Choice(QuietBox):
    """Known values, or words of one's own; gives the value behind a known label."""

    def __init__(self, options: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._values = {label.casefold(): value for value, label in options}
        self._labels = dict(options)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("")
        self.addItems([label for _, label in options])

    def show_value(self, value: str) -> None:
        """Shows the label of a value; words of one's own as they are."""
        self.setCurrentText(self._labels.get(value, value))

    def value(self, before: str) -> str:
        """What was chosen or written; what was there before, to the letter, if nothing was."""
        if self.currentText() == self._labels.get(before, before):
            return before
        text = clean_line(self.currentText())[:LONGEST]
        return self._values.get(text.casefold(), text)


class _Problems:
    """A quiet line under each field that says what is wanted."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._labels: dict[QWidget, QLabel] = {}

    def label(self, field: QWidget, parent: QWidget) -> QLabel:
        """The line of one field, out of sight until there is something to say."""
        label = QLabel(parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setObjectName("problem")
        label.hide()
        self._labels[field] = label
        return label

    def clear(self) -> None:
        """Nothing is wrong."""
        for field, label in self._labels.items():
            label.hide()
            field.setAccessibleDescription("")

    def tell(self, field: QWidget, problem: str) -> None:
        """Says under a field what is wrong, to the eye and to a screen reader."""
        text = self._words(problem)
        self._labels[field].setText(text)
        self._labels[field].show()
        field.setAccessibleDescription(text)


class InterviewDialog(QDialog):
    """Shows the circumstances of a journey; `entered` is set once OK was pressed."""

    stirred = Signal()
    """Something was entered that does not hold yet."""

    def __init__(
        self,
        around: Surroundings,
        journey: Journey,
        today: dt.date,
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._words = around.words
        self._journey = journey
        self._today = today
        self.entered: Entered | None = None
        self._problems = _Problems(around.words)
        self.setWindowTitle(self._words("interview.title"))
        self._make_fields()
        self._show()
        self._arrange(read_only=read_only)
        self._read_only = read_only
        self._listen()
        room = parent.window().size() if parent else self.screen().availableSize()
        wide, high = map(px, _SIZE_PX)
        self.resize(min(wide, room.width() - _ROOM_PX), min(high, room.height() - _ROOM_PX))
        if not read_only:
            self._date.setFocus()

    def _make_fields(self) -> None:
        words = self._words
        self._date, self._consent_date = self._line(), self._line()
        self._mode = QuietBox(self)
        self._mode.addItem(words("interview.not_told"), None)
        for mode, name in MODES.items():
            said = words(name)
            self._mode.addItem(said[:1].upper() + said[1:], mode)
        self._interviewer, self._relation, self._selection = (self._line() for _ in range(3))
        self._language = _Choice([(code, words(name)) for code, name in _LANGUAGES], self)
        self._minutes, self._place, self._unit = (self._line() for _ in range(3))
        self._basis = _Choice([(basis, words(name)) for basis, name in _BASES], self)
        self._covers: dict[Coverage, QCheckBox] = {}
        for reach, name in REACHES.items():
            self._covers[reach] = QCheckBox(words(name), self)
        self._quotes = QCheckBox(words("interview.quotes"), self)
        bands = [(band, band.replace("-", "–")) for band in _AGE_BANDS]
        self._age = _Choice(bands, self)
        self._born = self._line()
        self._date.setPlaceholderText(words("interview.day_like"))
        self._consent_date.setPlaceholderText(words("interview.day_like"))
        for line in (self._date, self._consent_date):
            line.setMinimumWidth(px(_DAY_PX))

    def _listen(self) -> None:
        for line in self.findChildren(QLineEdit):
            line.textEdited.connect(self.stirred)
        for tick in self.findChildren(QCheckBox):
            tick.clicked.connect(self.stirred)
        for box in self.findChildren(QComboBox):
            box.activated.connect(self.stirred)

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST)
        return line

    def _show(self) -> None:
        words, journey = self._words, self._journey
        interview, consent = journey.interview, journey.consent
        self._date.setText(words.date(interview.date) if interview.date else "")
        self._mode.setCurrentIndex(max(0, self._mode.findData(interview.mode)))
        for line, text in (
            (self._interviewer, interview.interviewer),
            (self._relation, interview.relation),
            (self._selection, interview.selection),
            (self._minutes, "" if interview.minutes is None else str(interview.minutes)),
            (self._place, interview.place),
            (self._unit, journey.unit),
            (self._born, "" if journey.birth_year is None else str(journey.birth_year)),
        ):
            line.setMaxLength(max(LONGEST, len(text)))  # an older, longer text is not cut
            line.setText(text)
            line.setCursorPosition(0)
        self._language.show_value(interview.language)
        self._basis.show_value(consent.basis)
        self._age.show_value(journey.age_band or "")
        self._consent_date.setText(words.date(consent.date) if consent.date else "")
        for reach, box in self._covers.items():
            box.setChecked(reach in consent.covers)
        self._quotes.setChecked(consent.quotes_allowed)

    # How it lies.

    def _arrange(self, *, read_only: bool) -> None:
        words = self._words
        fields = Beside(self, gap_px=_COLUMN_GAP_PX)
        fields.setContentsMargins(0, 0, 14, 0)
        fields.hold(self._told(fields), self._allowed(fields))
        fields.setEnabled(not read_only)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        self._area = area
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        if read_only:
            buttons.addButton(words("dialog.close"), role.RejectRole)
        else:
            buttons.addButton(words("dialog.ok"), role.AcceptRole).setDefault(True)
            buttons.addButton(words("dialog.cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 14, 18)
        column.setSpacing(14)
        withdrawn = self._journey.consent.withdrawn_on
        if withdrawn is not None:
            notice = self._label("notice", self)
            notice.setText(words("interview.withdrawn_notice", date=words.date(withdrawn)))
            column.addWidget(notice)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        for before, after in pairwise(self._in_reading_order()):
            QWidget.setTabOrder(before, after)

    def _in_reading_order(self) -> list[QWidget]:
        """The fields, one half after the other: Tab goes as the eye does."""
        return [
            self._date,
            self._minutes,
            self._mode,
            self._language,
            self._place,
            self._interviewer,
            self._relation,
            self._selection,
            self._basis,
            self._consent_date,
            *self._covers.values(),
            self._quotes,
            self._unit,
            self._age,
            self._born,
        ]

    def _told(self, parent: QWidget) -> QWidget:
        side, grid = self._side(parent)
        self._title(grid, self._words("interview.talk"))
        self._add(grid, key("interview.date"), self._date, half=0)
        self._add(grid, key("interview.minutes"), self._minutes, half=1)
        self._add(grid, key("interview.mode"), self._mode, half=0)
        self._add(grid, key("interview.language_of"), self._language, half=1)
        self._add(grid, key("interview.place"), self._place)
        self._add(grid, key("interview.interviewer"), self._interviewer)
        self._add(grid, key("interview.relation"), self._relation)
        self._add(grid, key("interview.selection"), self._selection)
        grid.setRowStretch(grid.rowCount(), 1)
        return side

    def _allowed(self, parent: QWidget) -> QWidget:
        side, grid = self._side(parent)
        self._title(grid, self._words("interview.consent"))
        self._add(grid, key("interview.basis"), self._basis, half=0)
        self._add(grid, key("interview.consent_date"), self._consent_date, half=1)
        self._help(grid, self._words("interview.covers"))
        for box in (*self._covers.values(), self._quotes):
            grid.addWidget(box, grid.rowCount(), 0, 1, 2)
        grid.setRowMinimumHeight(grid.rowCount(), 6)
        self._title(grid, self._words("interview.citizen"))
        self._add(grid, key("interview.unit"), self._unit)
        self._add(grid, key("interview.age_band"), self._age, half=0)
        self._add(grid, key("interview.birth_year"), self._born, half=1)
        self._help(grid, self._words("interview.birth_year_help"))
        grid.setRowStretch(grid.rowCount(), 1)
        return side

    @staticmethod
    def _side(parent: QWidget) -> tuple[QWidget, QGridLayout]:
        side = QWidget(parent)
        grid = QGridLayout(side)
        grid.setContentsMargins(2, 0, 2, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return side, grid

    def _label(self, name: str, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _title(self, grid: QGridLayout, text: str) -> None:
        label = self._label("panelTitle", self)
        label.setText(text)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)

    def _help(self, grid: QGridLayout, text: str) -> None:
        label = self._label("caption", self)
        label.setText(text)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)

    def _add(self, grid: QGridLayout, name: str, field: QWidget, half: int | None = None) -> None:
        """A field under its caption and over what may be wrong with it; two may share a row."""
        caption = self._label("caption", self)
        caption.setText(self._words(name))
        caption.setBuddy(field)
        field.setAccessibleName(self._words(name))
        cell = QVBoxLayout()
        cell.setSpacing(3)
        cell.addWidget(caption)
        cell.addWidget(field)
        cell.addWidget(self._problems.label(field, self))
        cell.addStretch(1)
        row = grid.rowCount() - (half == 1)
        grid.addLayout(cell, row, half or 0, 1, 2 if half is None else 1)

    # What is entered.

    def accept(self) -> None:
        """Closes when every field can be used; else says under which field what is wanted."""
        self._problems.clear()
        wrong: list[QWidget] = []

        def read(field: QLineEdit, meaning: Callable[[str], Any]) -> Any:
            try:
                return meaning(clean_line(field.text()))
            except Problem as problem:
                self._problems.tell(field, problem.text)
                wrong.append(field)

        day = read(self._date, self._day)
        agreed = read(self._consent_date, self._day)
        minutes = read(self._minutes, minutes_of)
        born = read(self._born, year_of)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(wrong[0])
            return
        self.entered = self._all(day, minutes, agreed, born)
        super().accept()

    def reject(self) -> None:
        """Closes; what was entered goes only when that is wished."""
        if self.unfinished() is None or may_drop(self, self._words):
            super().reject()

    def unfinished(self) -> Together | None:
        """What OK would come to now; a field that cannot be used yet counts as it was before."""
        if self._read_only:
            return None
        interview, consent = self._journey.interview, self._journey.consent
        fields: tuple[tuple[QLineEdit, Callable[[str], Any], Any], ...] = (
            (self._date, self._day, interview.date),
            (self._minutes, minutes_of, interview.minutes),
            (self._consent_date, self._day, consent.date),
            (self._born, year_of, self._journey.birth_year),
        )
        read = (_read_or(field, meaning, before) for field, meaning, before in fields)
        return self._all(*read).command(self._journey)

    def _all(
        self, day: dt.date | None, minutes: int | None, agreed: dt.date | None, born: int | None
    ) -> Entered:
        return Entered(
            interview=self._interview(day, minutes),
            consent=self._consent(agreed),
            unit=_written(self._unit, self._journey.unit),
            age_band=self._age.value(self._journey.age_band or "") or None,
            birth_year=born,
        )

    def _day(self, text: str) -> dt.date | None:
        return day_of(text, self._today)

    def _interview(self, day: dt.date | None, minutes: int | None) -> Interview:
        before = self._journey.interview
        mode: Mode | None = self._mode.currentData()
        return Interview(
            date=day,
            mode=Mode(mode) if mode else None,
            interviewer=_written(self._interviewer, before.interviewer),
            relation=_written(self._relation, before.relation),
            selection=_written(self._selection, before.selection),
            language=self._language.value(before.language),
            minutes=minutes,
            place=_written(self._place, before.place),
        )

    def _consent(self, agreed: dt.date | None) -> Consent:
        before = self._journey.consent
        covers = tuple(reach for reach, box in self._covers.items() if box.isChecked())
        return before.replaced(
            basis=self._basis.value(before.basis),
            date=agreed,
            # The order they were stored in is no change.
            covers=before.covers if set(covers) == set(before.covers) else covers,
            quotes_allowed=self._quotes.isChecked(),
        )


def _read_or(field: QLineEdit, meaning: Callable[[str], Any], before: Any) -> Any:
    try:
        return meaning(clean_line(field.text()))
    except Problem:
        return before


def _written(line: QLineEdit, before: str) -> str:
    """What stands on a line; what was there before, to the letter, if nobody touched it."""
    return before if line.text() == before else clean_line(line.text())

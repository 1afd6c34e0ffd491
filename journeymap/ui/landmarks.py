"""Landmarks and background periods in the facts panel: written, changed, taken away."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from journeymap.canvas.spoken import when_said
from journeymap.model.commands import ChangeFacts, Command
from journeymap.model.journey import MAX_FACTS, Journey, Period, When
from journeymap.model.values import clean_line
from journeymap.ui.fields import Line
from journeymap.words import Words

_SPACING_PX = 4
_BETWEEN_PX = 10


class Landmarks(QWidget):
    """Each period in two lines, what and when, and two empty lines for the next one.

    Every change is one command with all the periods. A period whose words are emptied is gone.
    """

    command = Signal(object)
    stirred = Signal()
    """Something was typed that is no period yet."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._journey: Journey | None = None
        self._rows: list[_Row] = []
        title = QLabel(words("periods.name"), self)
        title.setObjectName("panelTitle")
        title.setToolTip(words("periods.help"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(_BETWEEN_PX)
        self._column.addWidget(title)
        self.setAccessibleName(words("periods.name"))

    def show_periods(self, journey: Journey) -> bool:
        """Shows the periods of a journey; True when they were not shown already."""
        before, self._journey = self._journey, journey
        if before is not None and before.periods is journey.periods:
            return False
        wanted = min(len(journey.periods) + 1, MAX_FACTS)
        while len(self._rows) > wanted:
            row = self._rows.pop()
            row.give_up_focus()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < wanted:
            self._rows.append(self._make_row(len(self._rows)))
        for rank, row in enumerate(self._rows):
            row.show_period(journey.periods[rank] if rank < len(journey.periods) else None)
        return True

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """Tab comes here from `before` and goes on to `after`: rows made later come last."""
        fields = [field for row in self._rows for field in row.fields]
        for left, right in pairwise([before, *fields, after]):
            QWidget.setTabOrder(left, right)

    def begin(self, rank: int | None = None) -> None:
        """Takes the focus, at one of the periods or where the next is written."""
        if self._rows:
            self._rows[-1 if rank is None else min(rank, len(self._rows) - 1)].take_focus()

    def _make_row(self, rank: int) -> "_Row":
        row = _Row(self._words, rank + 1, self)
        row.text.entered.connect(partial(self._enter_text, rank))
        row.when.entered.connect(partial(self._enter_when, rank))
        row.removed.connect(partial(self._enter_text, rank, ""))
        for line in (row.text, row.when):
            line.textEdited.connect(self.stirred)
        self._column.addWidget(row)
        return row

    def unfinished(self) -> Command | None:
        """What stands half written, as the command it will be; a time alone is a period by then."""
        if self._journey is None:
            return None
        for rank, row in enumerate(self._rows):
            text, when = row.text.half_written, row.when.half_written
            if rank >= len(self._journey.periods):
                text = text or clean_line(row.when.text())
            elif when is not None:
                return self._changed(self._timed(rank, when))
            if text:
                return self._changed(self._said(rank, text))
        return None

    def finish(self) -> None:
        """Nothing may stand half written any more: a time alone is a period, too."""
        command = self.unfinished()
        if command is not None:
            self.command.emit(command)

    def _enter_text(self, rank: int, text: str) -> None:
        self._send(self._said(rank, text))

    def _said(self, rank: int, text: str) -> list[Period]:
        periods = list(self._journey.periods) if self._journey is not None else []
        if rank >= len(periods):
            if text:
                periods.append(Period(text=text, when=self._read(self._rows[rank].when.text())))
        elif text:
            periods[rank] = periods[rank].replaced(text=text)
        else:
            del periods[rank]
        return periods

    def _enter_when(self, rank: int, text: str) -> None:
        """A time alone is no period yet: it is kept until there are words for it."""
        if self._journey is not None and rank < len(self._journey.periods):
            self._send(self._timed(rank, text))

    def _timed(self, rank: int, text: str) -> list[Period]:
        periods = list(self._journey.periods) if self._journey is not None else []
        periods[rank] = periods[rank].replaced(when=self._read(text))
        return periods

    def _read(self, text: str) -> When | None:
        return when_said(text.strip(), self._journey) if self._journey is not None else None

    def _changed(self, periods: list[Period]) -> Command | None:
        if self._journey is None or tuple(periods) == self._journey.periods:
            return None
        return ChangeFacts("periods", tuple(periods))

    def _send(self, periods: list[Period]) -> None:
        command = self._changed(periods)
        if command is not None:
            self.command.emit(command)


class _Row(QWidget):
    """One period: what it was, when, and a button that takes it away."""

    removed = Signal()

    def __init__(self, words: Words, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.text, self.when = Line(self), Line(self)
        self.text.setAccessibleName(words("periods.text", number=number))
        self.when.setAccessibleName(words("periods.when", number=number))
        self.when.setPlaceholderText(words("periods.when_hint"))
        self._remove = QToolButton(self)
        self._remove.setText("×")
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._remove.setToolTip(words("periods.remove"))
        self._remove.clicked.connect(self.removed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_SPACING_PX)
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.when, 1, 0)
        grid.addWidget(self._remove, 1, 1)
        self._remove.setFixedHeight(self._remove.sizeHint().height())
        self.when.setMinimumHeight(self._remove.sizeHint().height())

    def show_period(self, period: Period | None) -> None:
        """Shows a period, or that one may be written here."""
        hint = "" if period else self._words("periods.text_hint")
        self.text.setPlaceholderText(hint)
        self.text.show_text(period.text if period else "")
        self.text.setToolTip(period.text if period else "")
        if period is not None or not self.when.text().strip() or not self._is_active():
            self.when.show_text(period.when.text if period and period.when else "")
        self._remove.setVisible(period is not None)
        name = self._words("periods.remove")
        self._remove.setAccessibleName(f"{name}: {period.text}" if period else name)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What takes the focus, in its order."""
        return self.text, self.when, self._remove

    def take_focus(self) -> None:
        """The cursor stands in its words."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_up_focus(self) -> None:
        """Another row goes on when this one is about to go."""
        parent = self.parentWidget()
        if self._is_active() and parent is not None:
            previous = self.text.previousInFocusChain()
            if previous is not None:
                previous.setFocus()

    def _is_active(self) -> bool:
        return self.text.hasFocus() or self.when.hasFocus() or self._remove.hasFocus()

"""The codes of the lens that is looked through, beside the citizen's words and apart from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journeymap.canvas.fonts import px
from journeymap.model.coding import key_of
from journeymap.model.vocabulary import Code, Lens
from journeymap.ui.fields import wrapped
from journeymap.words import Words

_TEXT_PX: Final = 16
_LABEL_PX: Final = 226
_KEY_PX: Final = 26
_HELP_PX: Final = 116
_WIDTH_PX: Final = 344
_LOWEST_PX: Final = 40


@dataclass(frozen=True, slots=True)
class Put:
    """A code as it is on the note: by whom; `is_used` is false for one no longer in the book."""

    code: str
    label: str
    by: tuple[str, ...]
    is_used: bool = True


class _CodeTick(QCheckBox):
    """One code: ticked when it is on the note. The keys of the page stay the page's."""

    def __init__(self, code_id: str, label: str, parent: QWidget) -> None:
        super().__init__(wrapped(label, _TEXT_PX, _LABEL_PX).replace("&", "&&"), parent)
        self.code_id = code_id
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks; arrows and Enter go on as everywhere on the page."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()


class _List(QScrollArea):
    """Scrolls by itself to where one is: the arrow keys are the page's."""

    def minimumSizeHint(self) -> QSize:
        """Gives way on low windows."""
        return QSize(0, px(_LOWEST_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes no keys."""
        event.ignore()


class CodeRow(QWidget):
    """The key, the code, and who put it there."""

    toggled = Signal(str)
    looked_at = Signal(str)

    def __init__(self, place: int, code: Code | Put, label: str, words: Words, parent: QWidget):
        super().__init__(parent)
        self._words, self._label = words, label
        self._key = key_of(place) if isinstance(code, Code) else ""
        self.code_id = code.id if isinstance(code, Code) else code.code
        self._cap = QLabel(self._key.upper(), self)
        self._cap.setObjectName("codeKey")
        self._cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cap.setFixedWidth(px(_KEY_PX))
        self._cap.setVisible(bool(self._key))
        self.tick = _CodeTick(self.code_id, label, self)
        self._by = QLabel(self)
        self._by.setObjectName("caption")
        self._by.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignTop)
        if not self._key:
            row.addSpacing(px(_KEY_PX) + 8)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.tick)
        column.addWidget(self._by)
        self._by.setIndent(px(30))
        row.addLayout(column, 1)
        self.tick.clicked.connect(self._clicked)
        self.tick.installEventFilter(self)
        self.show_state(None, can_code=True)

    def show_state(self, put: Put | None, *, can_code: bool) -> None:
        """Shows whether the code is on the note, and by whom."""
        words = self._words
        self.tick.setChecked(put is not None)
        self.tick.setEnabled(can_code)
        by = words.listed([who for who in put.by if who]) if put is not None else ""
        shown = words("coding.by", who=by) if by else ""
        self._by.setText(shown)
        self._by.setVisible(bool(shown))
        named = words("coding.code_name", key=self._key, label=self._label) if self._key else ""
        self.tick.setAccessibleName(named or self._label)
        self.tick.setAccessibleDescription(shown)

    def _clicked(self) -> None:
        self.toggled.emit(self.code_id)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Whoever comes here with the keys reads the help as well."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self.looked_at.emit(self.code_id)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """The help follows the mouse."""
        super().enterEvent(event)
        self.looked_at.emit(self.code_id)


class CodePanel(QWidget):
    """All codes of one lens, and what the one looked at means."""

    toggled = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("factsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self._lens: Lens | None = None
        self.rows: tuple[CodeRow, ...] = ()
        self._old: tuple[CodeRow, ...] = ()
        self._title = QLabel(self)
        self._title.setObjectName("panelTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._list = _List(self)
        self._list.setWidgetResizable(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._help = QLabel()
        self._help.setObjectName("codeHelp")
        self._help.setWordWrap(True)
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._help_area = _List(self)
        self._help_area.setWidget(self._help)
        self._help_area.setWidgetResizable(True)
        self._help_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._help_area.setMaximumHeight(px(_HELP_PX))
        line = QWidget(self)
        line.setObjectName("hairline")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 8, 10)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._list, 3)
        column.addWidget(line)
        column.addWidget(self._help_area, 1)
        self.setFixedWidth(px(_WIDTH_PX))
        self.setAccessibleName(words("coding.codes"))

    def show_lens(self, lens: Lens | None) -> None:
        """Shows another lens, or the same after its codes were changed."""
        self._lens = lens
        language = self._words.language
        name = lens.label(language) if lens is not None else ""
        self._title.setText(self._words("coding.codes_of", lens=name))
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(4)
        codes = lens.codes if lens is not None else ()
        self.rows = tuple(
            self._row(place, code, code.label(language), ground) for place, code in enumerate(codes)
        )
        for row in self.rows:
            column.addWidget(row)
        self._beyond = QVBoxLayout()
        self._beyond.setSpacing(4)
        column.addLayout(self._beyond)
        column.addStretch(1)
        self._old = ()
        old = self._list.takeWidget()
        if old is not None:
            old.deleteLater()
        self._list.setWidget(ground)
        self._explain_lens()

    def _row(self, place: int, code: Code | Put, label: str, ground: QWidget) -> CodeRow:
        row = CodeRow(place, code, label, self._words, ground)
        row.toggled.connect(self.toggled)
        row.looked_at.connect(self.explain)
        return row

    def show_codes(self, put: Mapping[str, Put], *, can_code: bool) -> None:
        """Ticks what is on the note; what is there and no longer in the book lies below."""
        for row in self.rows:
            row.show_state(put.get(row.code_id), can_code=can_code)
        known = {row.code_id for row in self.rows}
        beyond = [one for code_id, one in put.items() if code_id not in known]
        self._show_beyond(beyond, can_code=can_code)

    def _show_beyond(self, beyond: Sequence[Put], *, can_code: bool) -> None:
        for row in self._old:
            self._beyond.removeWidget(row)
            row.hide()
            row.deleteLater()
        ground = self._list.widget() or self
        labels = [self._words("coding.no_longer_used", label=one.label) for one in beyond]
        self._old = tuple(
            self._row(0, one, label, ground) for one, label in zip(beyond, labels, strict=True)
        )
        for row, one in zip(self._old, beyond, strict=True):
            self._beyond.addWidget(row)
            row.show_state(one, can_code=can_code)

    def explain(self, code_id: str) -> None:
        """Says when a code is to be used."""
        code = self._lens.code(code_id) if self._lens is not None else None
        if code is not None:
            language = self._words.language
            text = code.help.get(language, "")
            self._show_help(f"{code.label(language)}\n{text}" if text else code.label(language))

    def _explain_lens(self) -> None:
        self._show_help(self._lens.help.get(self._words.language, "") if self._lens else "")

    def _show_help(self, text: str) -> None:
        self._help.setText(text)
        self._help_area.verticalScrollBar().setValue(0)

    def step(self, by: int) -> None:
        """Takes the keys to the code below or above."""
        rows = (*self.rows, *self._old)
        here = next((i for i, row in enumerate(rows) if row.tick.hasFocus()), None)
        start = -1 if by > 0 else len(rows)
        index = (start if here is None else here) + by
        if 0 <= index < len(rows):
            rows[index].tick.setFocus(Qt.FocusReason.TabFocusReason)
            self._list.ensureWidgetVisible(rows[index])

    @property
    def has_keys(self) -> bool:
        """True while one walks among the codes."""
        return any(row.tick.hasFocus() for row in (*self.rows, *self._old))

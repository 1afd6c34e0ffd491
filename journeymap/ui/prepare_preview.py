"""The notes a pasted text would lay out, one row each, and what could not be used."""

from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.canvas.understood import understood
from journeymap.layout.notes import NoteKind
from journeymap.model.journey import Source, Valence, When
from journeymap.model.reading import PreparedRow
from journeymap.model.transcript import SIGNS, is_event
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words, key

LINE, TIME, ACTOR, TEXT = range(4)
_HEADINGS: Final = (
    key("prepare.line"),
    key("prepare.meaning.when"),
    key("prepare.meaning.actor"),
    key("prepare.meaning.text"),
)
_LINE_PX: Final = 56
_NARROWEST_PX: Final = 72
_SHARES: Final = {TIME: 0.34, ACTOR: 0.24}
"""The most of the width that a column may take from the text."""
_MEASURED: Final = 200
"""Rows that decide how wide a column is."""
_SMALL_PX, _TEXT_PX = 13, 14
_PAD_PX = 8
_RADIUS_PX = 4
_INDENT_PX = 22
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """Rows in words: two lines a cell, the second said more quietly."""

    def __init__(self, words: Words, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._vocabulary = vocabulary
        self._rows: tuple[PreparedRow, ...] = ()

    def show_rows(self, rows: tuple[PreparedRow, ...]) -> None:
        """Replaces the rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: _Index) -> PreparedRow:
        """The row at an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Line, time, actor, text."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What stands over the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            heading = _HEADINGS[section]
            return self._words(heading)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; all of them for the pointer and a screen reader."""
        row, column = self.row(index), index.column()
        first, second = self.said(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return first
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (first, second) if part)
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        if column == TIME and row.when and row.when.edtf and second:
            return self._words("prepare.understood_as", said=first, time=second)
        return ", ".join(part for part in (first, second) if part)

    def said(self, row: PreparedRow, column: int) -> tuple[str, str]:
        """The two lines of a cell."""
        words = self._words
        if column == LINE:
            return words.number(row.line), ""
        if column == TEXT and row.problem:
            problem = row.problem
            return self._refused(row), words(problem)
        if column == TEXT:
            return _as_line(row), ""
        if row.problem or not is_event(row):
            return "", ""
        if column == TIME:
            return self._time(row.when)
        return self._actor(row)

    def _refused(self, row: PreparedRow) -> str:
        return self._words.count("prepare.more_lines", row.count) if row.count > 1 else row.text

    def _time(self, when: When | None) -> tuple[str, str]:
        if when is None:
            return "", self._words("prepare.no_time")
        if when.edtf is None:
            return when.text, self._words("prepare.said_only")
        meant = understood(when.edtf, self._words)
        return when.text, "" if meant.casefold() == when.text.casefold() else meant

    def _actor(self, row: PreparedRow) -> tuple[str, str]:
        language = self._words.language
        actor = self._vocabulary.actor_label(row.actor, language) if row.actor else ""
        channel = self._vocabulary.channel_label(row.channel, language) if row.channel else ""
        return actor, channel


class _RowPainter(QStyledItemDelegate):
    """Paints the text as the note it will be, and the rest quietly beside it."""

    def __init__(self, model: PreviewModel, palette: Palette, parent: QTreeView) -> None:
        super().__init__(parent)
        self._model = model
        self._palette = palette
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = 2 * QFontMetricsF(font(px(_TEXT_PX))).height()
        return QSize(px(_LINE_PX), round(lines) + 2 * _PAD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, column = self._model.row(index), index.column()
        first, second = self._model.said(row, column)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, column)
        rect = option.rect.adjusted(_PAD_PX, 4, -_PAD_PX, -4)
        colors = self._palette
        if column == TEXT and not row.problem:
            self._note(painter, rect, first, row)
        elif column == LINE:
            self._lines(painter, rect, (first, colors.soft), ("", ""), size=_SMALL_PX)
        elif column == TEXT:
            problem = colors.on_chrome(NoteKind.BAD)
            self._lines(painter, rect, (first, colors.soft), (second, problem))
        else:
            self._lines(painter, rect, (first, colors.ink), (second, colors.soft))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, column: int) -> None:
        """A hairline under each row; the current one in a frame."""
        colors, rect = self._palette, option.rect
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colors.hairline), 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            return
        painter.fillRect(rect, QColor(colors.hover))
        if not self._view.hasFocus():
            return
        painter.setPen(QPen(QColor(colors.accent), 2))
        frame = rect.adjusted(0 if column else 1, 1, 0 if column < TEXT else -1, -1)
        painter.drawLine(frame.topLeft(), frame.topRight())
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        if column == LINE:
            painter.drawLine(frame.topLeft(), frame.bottomLeft())
        if column == TEXT:
            painter.drawLine(frame.topRight(), frame.bottomRight())

    def _note(self, painter: QPainter, rect: QRect, text: str, row: PreparedRow) -> None:
        """The text on the paper it will lie on, on as many lines as there is room for."""
        colors = self._palette.notes[_kind_of(row)]
        prepared = is_event(row) and row.source is Source.PREPARED
        if not is_event(row):  # what hangs on an event stands a little further in
            rect = rect.adjusted(_INDENT_PX, 0, 0, 0)
        painter.setPen(QPen(QColor(colors.edge), min(colors.edge_width, 2)))
        painter.setBrush(QColor(colors.prepared_fill if prepared else colors.fill))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)
        inside = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        first, _, rest = text.partition("\n")
        face = font(px(_TEXT_PX))
        if not rest and QFontMetricsF(face).horizontalAdvance(first) > inside.width():
            first, rest = _broken(first, inside.width())
        ink = colors.ink
        second = (" ".join(rest.split()), ink)
        self._lines(painter, inside, (first, ink), second, small=_TEXT_PX)

    def _lines(
        self,
        painter: QPainter,
        rect: QRect,
        first: tuple[str, str],
        second: tuple[str, str],
        *,
        size: int = _TEXT_PX,
        small: int = _SMALL_PX,
    ) -> None:
        """One or two lines, in the middle of the height, each (text, colour)."""
        lines = [
            (text, color, font(px(pixels)))
            for (text, color), pixels in ((first, size), (second, small))
            if text
        ]
        heights = [QFontMetricsF(face).height() for _, _, face in lines]
        top = rect.y() + (rect.height() - sum(heights)) / 2
        for (text, color, face), height in zip(lines, heights, strict=True):
            painter.setFont(face)
            painter.setPen(QColor(color))
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(text, elide, rect.width())
            where = QRectF(rect.x(), top, rect.width(), height)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
            top += height


def _kind_of(row: PreparedRow) -> NoteKind:
    if row.valence is not None:
        return NoteKind.GOOD if row.valence is Valence.GOOD else NoteKind.BAD
    return NoteKind.ANSWER if row.prompt else NoteKind.EVENT


def _as_line(row: PreparedRow) -> str:
    """A row as somebody would type it: its sign or its prompt before its words."""
    if row.valence is not None:
        return f"{SIGNS[row.valence]} {row.text}"
    return f"{row.prompt} – {row.text}" if row.prompt else row.text


def _broken(text: str, width: float) -> tuple[str, str]:
    """A text parted where its first line is full; a word longer than that is not."""
    metrics = QFontMetricsF(font(px(_TEXT_PX)))
    words = text.split(" ")
    count = 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


class Preview(QTreeView):
    """The rows; Enter or a double click goes to the line a row came from."""

    asked_for_line = Signal(int)

    def __init__(
        self, *, words: Words, vocabulary: Vocabulary, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words("prepare.preview"))
        self._model = PreviewModel(words, vocabulary, self)
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(self._model, palette, self))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self._arrange_header(palette)
        self.doubleClicked.connect(self._ask)

    def show_rows(self, rows: tuple[PreparedRow, ...]) -> None:
        """Shows other rows, where the eye was before."""
        where, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self._model.show_rows(rows)
        self.setColumnHidden(ACTOR, not any(row.actor or row.channel for row in rows))
        self._fit_columns()
        if rows and current >= 0:
            self.setCurrentIndex(self._model.index(min(current, len(rows) - 1), 0))
        self.verticalScrollBar().setValue(where)

    def rows(self) -> tuple[PreparedRow, ...]:
        """The rows shown."""
        return tuple(
            self._model.row(self._model.index(i, 0)) for i in range(self._model.rowCount())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the text most of the room."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Times and actors as wide as they are, within their share."""
        metrics = QFontMetricsF(font(px(_TEXT_PX)))
        rows = self.rows()[:_MEASURED]
        for column, share in _SHARES.items():
            texts = (text for row in rows for text in self._model.said(row, column))
            widest = max(map(metrics.horizontalAdvance, texts), default=0) + 3 * _PAD_PX
            most = share * self.viewport().width()
            self.setColumnWidth(column, round(max(px(_NARROWEST_PX), min(widest, most))))

    def show_next_problem(self) -> None:
        """Goes to the next row that cannot be used, and round again."""
        rows, start = self.rows(), self.currentIndex().row() + 1
        order = [*range(start, len(rows)), *range(start)]
        found = next((number for number in order if rows[number].problem), None)
        if found is not None:
            index = self._model.index(found, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the line and presses no button of the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._ask(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid():
            self.asked_for_line.emit(self._model.row(index).line)

    def _arrange_header(self, palette: Palette) -> None:
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(px(_LINE_PX))
        self.setColumnWidth(LINE, px(_LINE_PX))
        header.setSectionResizeMode(LINE, QHeaderView.ResizeMode.Fixed)
        self.setStyleSheet(
            f"QTreeView {{ border: 1px solid {palette.hairline}; border-radius: 6px; }}"
            f"QTreeView:focus {{ border: 2px solid {palette.accent}; }}"
            f"QHeaderView {{ background: {palette.chrome}; border: none; }}"
            f"QHeaderView::section {{ background: {palette.chrome}; color: {palette.soft};"
            f" border: none; border-bottom: 1px solid {palette.hairline};"
            f" padding: 5px {_PAD_PX}px; font-size: {px(_SMALL_PX)}px; }}"
        )

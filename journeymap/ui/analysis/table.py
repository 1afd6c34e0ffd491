"""An exhibit as a table: a number is chosen with a click or Enter, and opens its notes."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import NoteColors, Palette
from journeymap.layout.notes import KIND_OF
from journeymap.report.exhibits.exhibit import Column, Exhibit, Kind, Row, Value
from journeymap.ui.fields import wrapped
from journeymap.words import Words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NAME_PX, _NAME_LEAST_PX, _NAME_MOST_PX = 260, 190, 440
_COLUMN_PX, _COLUMN_MOST_PX = 112, 200
_BAR_MOST_PX = 320
_GRID_PX = 108
_WORDS_PX, _WORDS_MOST_PX = 300, 520
_SIDES_PX = 20
_HEAD_SIDES_PX = 36
_TITLE_PX = 13
_TEXT_PX = 15
_BAR_LEFT, _BAR_GAP, _NUMBER_PX = 10, 6, 40
"""Pixels before a bar, between a bar and its number, and kept free for the number."""


class ExhibitTable(QAbstractTableModel):
    """The rows of an exhibit, with the names of groups as rows of their own between them."""

    def __init__(self, words: Words, min_cell: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._min_cell = words, min_cell
        self._exhibit: Exhibit | None = None
        self._rows: tuple[Row | str, ...] = ()
        self._widths: tuple[int, ...] = ()

    @property
    def exhibit(self) -> Exhibit | None:
        """What is shown."""
        return self._exhibit

    def use_widths(self, widths: tuple[int, ...]) -> None:
        """How wide the columns are, in pixels: their titles wrap to it."""
        self._widths = widths
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(widths) - 1))

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Shows another exhibit."""
        self.beginResetModel()
        rows: list[Row | str] = []
        group = ""
        for row in exhibit.rows:
            if row.group and row.group != group:
                rows.append(row.group)
            group = row.group
            rows.append(row)
        self._exhibit, self._rows = exhibit, tuple(rows)
        self.endResetModel()

    def row_at(self, index: _Index) -> Row | str | None:
        """A row, or the name of a group; None outside."""
        return self._rows[index.row()] if index.isValid() else None

    def value_at(self, index: _Index) -> Value | None:
        """The number at a place; None on names."""
        row = self.row_at(index)
        return row.values[index.column() - 1] if isinstance(row, Row) and index.column() else None

    def column_at(self, index: _Index) -> Column | None:
        """What stands in the column; None for the one of names."""
        if self._exhibit is None or not index.column():
            return None
        return self._exhibit.columns[index.column() - 1]

    def share_at(self, index: _Index) -> float:
        """How much of all citizens a number is, from 0 to 1; 0 for other numbers."""
        value, column = self.value_at(index), self.column_at(index)
        if self._exhibit is None or value is None or column is None or value.number is None:
            return 0.0
        counts = column.kind is Kind.CITIZENS and self._exhibit.journeys
        return min(1.0, value.number / self._exhibit.journeys) if counts else 0.0

    def is_small(self, index: _Index) -> bool:
        """Whether the number would be hidden outside."""
        value, column = self.value_at(index), self.column_at(index)
        if value is None or column is None or column.kind is not Kind.CITIZENS:
            return False
        return 0 < (value.number or 0) < self._min_cell

    def group_rows(self) -> list[int]:
        """The rows that are names of groups."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, str)]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Rows and group names."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Names and numbers."""
        if parent.isValid() or self._exhibit is None:
            return 0
        return 1 + len(self._exhibit.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns, on as many lines as they need."""
        if self._exhibit is None or orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._exhibit.columns[section - 1] if section else None
        title = column.title if column else self._exhibit.names
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column is not None and column.kind is Kind.NUMBER
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignBottom
        if role == Qt.ItemDataRole.ToolTipRole:
            return title
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        width = self._widths[section] if section < len(self._widths) else px(_COLUMN_PX)
        return wrapped(title, px(_TITLE_PX), width - px(_HEAD_SIDES_PX))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says; for a screen reader with its column and how many notes it opens."""
        row, value = self.row_at(index), self.value_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(row, str):
                return "" if index.column() else row
            return value.text if value is not None else row.label if row else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole and self.is_small(index):
            return self._words("analysis.small", limit=self._min_cell)
        return None

    def _spoken(self, index: _Index) -> str:
        row, value, column = self.row_at(index), self.value_at(index), self.column_at(index)
        if not isinstance(row, Row) or value is None or column is None:
            return row.label if isinstance(row, Row) else row or ""
        return f"{row.label}, {column.title}: {value.text}"

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Names of groups are passed over."""
        row = self.row_at(index)
        if isinstance(row, str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _reads(column: Column | None) -> bool:
    """Whether a column is read from the left: names and words."""
    return column is None or column.kind is Kind.WORDS


def widths(exhibit: Exhibit, room: int) -> tuple[int, ...]:
    """How wide the columns are in a room, all in pixels: names, words and bars share what is over.

    What is left then stays empty: a number far from its name is read on the wrong line.
    """
    wide = [px(_NAME_PX), *(_least(exhibit, place) for place in range(len(exhibit.columns)))]
    spare = room - sum(wide)
    if spare < 0:
        wide[0] = max(px(_NAME_LEAST_PX), wide[0] + spare)
    if spare <= 0 or exhibit.is_grid:
        return tuple(wide)
    kinds = [column.kind for column in exhibit.columns]
    for most, sections in (
        (_NAME_MOST_PX, [0]),
        (_WORDS_MOST_PX, [at for at, kind in enumerate(kinds, 1) if kind is Kind.WORDS]),
        (_BAR_MOST_PX, [at for at, kind in enumerate(kinds, 1) if kind is Kind.CITIZENS]),
    ):
        for left, section in zip(range(len(sections), 0, -1), sections, strict=True):
            more = min(spare // left, max(0, px(most) - wide[section]))
            wide[section] += more
            spare -= more
    return tuple(wide)


def _least(exhibit: Exhibit, place: int) -> int:
    """What a column needs; one of numbers is as wide as the longest of them."""
    column = exhibit.columns[place]
    if column.kind is Kind.WORDS:
        return px(_WORDS_PX)
    if exhibit.is_grid:
        return px(_GRID_PX)
    if column.kind is Kind.CITIZENS:
        return px(_COLUMN_PX)
    metrics = QFontMetrics(font(px(_TEXT_PX)))
    longest = max(
        (metrics.horizontalAdvance(row.values[place].text) for row in exhibit.rows), default=0
    )
    return min(px(_COLUMN_MOST_PX), max(px(_COLUMN_PX), longest + px(_SIDES_PX) + 2))


class _CellPainter(QStyledItemDelegate):
    """A number over a bar that says how much of all citizens it is; small ones stand back."""

    def __init__(self, model: ExhibitTable, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._palette = model, palette

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the words of the row need."""
        table = self.parent()
        width = table.columnWidth(index.column()) if isinstance(table, QTableView) else px(200)
        text = str(index.data() or "")
        lines = wrapped(text, px(_TEXT_PX), width - px(_SIDES_PX)).count("\n") + 1
        height = QFontMetrics(font(px(_TEXT_PX))).lineSpacing()
        return QSize(width, lines * height + px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, bar, words, and the ring of the one chosen."""
        rect = QRectF(option.rect)
        painter.save()
        if isinstance(self._model.row_at(index), str):
            self._group(painter, rect, str(index.data() or ""))
        else:
            end = self._bar(painter, rect, index)
            self._text(painter, rect, index, end)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(QPen(QColor(self._palette.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        painter.restore()

    def _group(self, painter: QPainter, rect: QRectF, text: str) -> None:
        painter.setFont(font(px(_TITLE_PX), "semibold"))
        painter.setPen(QColor(self._palette.soft))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(px(8), 0, 0, -px(4)), bottom, text)

    def _bar(self, painter: QPainter, rect: QRectF, index: _Index) -> float:
        """Draws the bar and gives where it ends; at the left edge where there is none."""
        share, colors = self._model.share_at(index), self._colors(index)
        left = rect.x() + px(_BAR_LEFT)
        if not share:
            return left - px(_BAR_GAP)
        width = max(px(4), (rect.width() - px(_BAR_LEFT + _NUMBER_PX)) * share)
        bar = QRectF(left, rect.y() + px(6), width, rect.height() - 2 * px(6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.edge if colors else self._palette.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(colors.fill if colors else self._palette.hover))
        painter.drawRoundedRect(bar, 3, 3)
        return bar.right()

    def _colors(self, index: _Index) -> NoteColors | None:
        column = self._model.column_at(index)
        if column is None or column.valence is None:
            return None
        return self._palette.notes[KIND_OF[column.valence]]

    def _text(self, painter: QPainter, rect: QRectF, index: _Index, end: float) -> None:
        """Names and words from the left; citizens at the end of their bar; other numbers right."""
        value, column = self._model.value_at(index), self._model.column_at(index)
        small = self._model.is_small(index)
        quiet = small or (value is not None and value.number == 0)
        counts = column is not None and column.kind is Kind.CITIZENS
        face = font(px(_TEXT_PX), "semibold" if counts and not quiet else "regular")
        face.setItalic(small)
        painter.setFont(face)
        painter.setPen(QColor(self._palette.soft if quiet else self._palette.ink))
        place = rect.adjusted(px(10), px(5), -px(10), -px(5))
        if counts:
            place.setLeft(end + px(_BAR_GAP))
        left = counts or _reads(column)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        shown = str(index.data() or "")
        text = shown if counts else wrapped(shown, px(_TEXT_PX), rect.width() - px(_SIDES_PX))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)


class ExhibitView(QTableView):
    """The table on the screen."""

    chosen = Signal(object)
    """The index of a number that is to open its notes."""
    asked = Signal(object)
    """The same, and the notes are to have the keys."""

    def __init__(self, words: Words, palette: Palette, min_cell: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exhibit")
        self.rows = ExhibitTable(words, min_cell, self)
        self.setModel(self.rows)
        self.setItemDelegate(_CellPainter(self.rows, palette, self))
        self.setShowGrid(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(px(_COLUMN_PX))
        header.setHighlightSections(False)
        header.setFont(font(px(_TITLE_PX)))
        self.selectionModel().currentChanged.connect(self._moved)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Shows another exhibit, its first number current; the same anew, where one was."""
        before = self.rows.exhibit
        here = self._place() if before is not None and before.title == exhibit.title else None
        self.rows.show_exhibit(exhibit)
        self.setAccessibleName(exhibit.title)
        self.clearSpans()
        for row in self.rows.group_rows():
            self.setSpan(row, 0, 1, max(1, self.rows.columnCount()))
        self._share_out()
        self.resizeRowsToContents()
        if exhibit.rows and exhibit.columns:
            self.horizontalScrollBar().setValue(0)
            self.setCurrentIndex(self._index_of(here))

    def _place(self) -> tuple[str, int]:
        """The label of the row, and the column, that are current."""
        current = self.currentIndex()
        return str(current.siblingAtColumn(0).data()), current.column()

    def _index_of(self, place: tuple[str, int] | None) -> QModelIndex:
        """The number at a place; the first where it is not there."""
        first = 1 if self.rows.group_rows()[:1] == [0] else 0
        if place is None or not 0 < place[1] < self.rows.columnCount():
            return self.rows.index(first, 1)
        labels = [str(self.rows.index(row, 0).data()) for row in range(self.rows.rowCount())]
        row = labels.index(place[0]) if place[0] in labels else first
        return self.rows.index(row, place[1])

    def _share_out(self) -> bool:
        """Gives the columns their widths; False where they have them already."""
        exhibit = self.rows.exhibit
        if exhibit is None:
            return False
        wide = widths(exhibit, self.viewport().width())
        if wide == tuple(map(self.columnWidth, range(self.rows.columnCount()))):
            return False
        self.rows.use_widths(wide)
        for section, width in enumerate(wide):
            self.setColumnWidth(section, width)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew where the columns become wider or narrower."""
        super().resizeEvent(event)
        if self._share_out():
            self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the notes behind the current number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current)

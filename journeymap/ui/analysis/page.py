"""The analysis of an open set: contents at the left, one exhibit, the notes behind its numbers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.aggregate.alignment import Anchor
from journeymap.canvas.fonts import px
from journeymap.model.groups import SavedFilter
from journeymap.report.exhibits.catalogue import Name
from journeymap.report.exhibits.charts import CHARTS
from journeymap.report.exhibits.exhibit import Row
from journeymap.report.names import Names
from journeymap.report.options import FEW
from journeymap.ui.analysis.anchors import AnchorChoice
from journeymap.ui.analysis.chart import ChartPane
from journeymap.ui.analysis.contents import Contents
from journeymap.ui.analysis.filters import FilterBar
from journeymap.ui.analysis.notes import NotesPanel
from journeymap.ui.analysis.study import Study, Told
from journeymap.ui.analysis.table import ExhibitView
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.fitting import scrolled
from journeymap.ui.icons import icon
from journeymap.ui.room import RoomPage
from journeymap.ui.surroundings import Surroundings

_CONTENTS_PX, _NOTES_PX = 262, 330
_SIDE_SHARE, _SIDE_LEAST_PX = 0.26, 150
"""Large words take no more than a part of the window from what is in the middle."""
_TABLE_LEAST_PX = 170
_LENS_LETTERS = 12
_MIN_CELL = 5
_LINE_PX = 24


class AnalysisPage(RoomPage):
    """Shows a study. What is asked anew (a filter, a lens, an anchor) comes back as `asked`."""

    asked = Signal(object)
    """Another `Study` of the same journeys is to be shown."""
    opened = Signal(Path, str)
    """A journey's file, and the note in it."""
    copied = Signal(object, object)
    """An exhibit and the rows of it (all: None) that are to go to the clipboard."""
    exported = Signal(object)
    """The name of the exhibit that is to become a file."""
    kept = Signal()
    forgotten = Signal(object)

    turned_to = Signal(object)
    """The name of the exhibit that is shown now."""

    def __init__(self, around: Surroundings, first: Name, parent: QWidget) -> None:
        super().__init__("analysis", around.words, _LINE_PX, parent)
        self._around, self._words = around, around.words
        self._study: Study | None = None
        self._name = first
        words, palette = around.words, around.palette
        self.contents = Contents(words, self)
        self.view = ExhibitView(words, palette, _MIN_CELL, self)
        self.notes = NotesPanel(words, palette, self)
        names = Names(words, around.vocabulary)
        self.filters = FilterBar(names, self)
        self.anchor = AnchorChoice(names, self)
        self.as_table, self.as_chart = QToolButton(self), QToolButton(self)
        self.chart = ChartPane(around, self)
        self.lens = QComboBox(self)
        self.lens.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.lens.setMinimumContentsLength(_LENS_LETTERS)
        self.lens.setAccessibleName(words("analysis.lens"))
        self._title, self._definition = _label("headline", self), _label("lead", self)
        self._remarks, self._counts = _label("caption", self), _label("place", self)
        self._arrange()
        self._connect()
        self._counts.setText(words("reading.title"))
        self._show_tools(has_study=False)

    def _arrange(self) -> None:
        middle = QWidget(self)
        middle.setObjectName("exhibitPanel")
        column = QVBoxLayout(middle)
        column.setContentsMargins(px(24), px(18), px(16), px(10))
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addWidget(self._definition)
        column.addLayout(self._choices())
        column.addWidget(self.view, 1)
        column.addWidget(self.chart, 1)
        column.addWidget(self._remarks)
        for shown in (self.view, self.chart):
            shown.setMinimumHeight(px(_TABLE_LEAST_PX))
        area = scrolled(middle, "", self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for part in (self.contents, area, self.notes):
            splitter.addWidget(part)
        for side in (self.contents, self.notes):
            side.setMinimumWidth(_SIDE_LEAST_PX)
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addWidget(self.line)
        whole.addWidget(self.filters)
        whole.addWidget(splitter, 1)

    def _choices(self) -> QHBoxLayout:
        """Table or chart, and what the chart is laid at."""
        row = QHBoxLayout()
        row.setSpacing(px(6))
        group = QButtonGroup(self)
        for button, text in (
            (self.as_table, self._words("analysis.table")),
            (self.as_chart, self._words("analysis.chart")),
        ):
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("choice", True)
            group.addButton(button)
            row.addWidget(button)
        self.as_table.setChecked(True)
        row.addWidget(self.anchor, 1)
        row.addStretch(1)
        return row

    def _bar(self) -> QWidget:
        words, palette = self._words, self._around.palette
        bar = QWidget(self)
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(12), px(6), px(16), px(6))
        row.setSpacing(px(8))
        self.back = QToolButton(bar)
        self.back.setIcon(icon("back", palette.ink, palette.soft))
        self.back.setToolTip(words("analysis.back"))
        self.back.setAccessibleName(words("analysis.back"))
        title = QLabel(words("analysis.title"), bar)
        title.setObjectName("code")
        self.copy = QToolButton(bar)
        self.copy.setText(words("analysis.copy"))
        self.export = QToolButton(bar)
        self.export.setText(words("analysis.export"))
        caption = ElidedLabel(bar)
        caption.setText(words("analysis.lens"))
        caption.setMinimumWidth(1)  # gives way to the lens itself
        caption.setObjectName("place")
        self._caption = caption
        left: tuple[QWidget, ...] = (self.back, title, self._counts)
        right: tuple[QWidget, ...] = (caption, self.lens, self.copy, self.export)
        for part in left:
            row.addWidget(part)
        row.addStretch(1)
        for part in right:
            row.addWidget(part)
        return bar

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.contents.chosen.connect(self.show_exhibit)
        self.view.chosen.connect(self._show_notes)
        self.view.clicked.connect(self._show_notes)
        self.view.asked.connect(self._go_to_notes)
        self.notes.opened.connect(self._open)
        self.notes.left.connect(self.view.setFocus)
        self.filters.changed.connect(self._filter)
        self.filters.cleared.connect(self._clear)
        self.filters.recalled.connect(self._recall)
        self.filters.kept.connect(self.kept)
        self.filters.forgotten.connect(self.forgotten)
        self.anchor.chosen.connect(self._align)
        self.lens.activated.connect(self._look_through)
        self.as_table.toggled.connect(self._show_as)
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(self._export)
        QShortcut(QKeySequence.StandardKey.Copy, self.view, self._copy_selected).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def _show_tools(self, *, has_study: bool) -> None:
        """Nothing is offered to be filtered, laid out or copied before there is something."""
        of_bar: tuple[QWidget, ...] = (self._caption, self.lens, self.copy, self.export)
        for tool in (*of_bar, self.filters, self.as_table, self.as_chart, self.anchor):
            tool.setVisible(has_study)

    def show_study(self, study: Study, saved: Sequence[SavedFilter] = ()) -> None:
        """Shows the answers to the questions put to a set."""
        self._study, words = study, self._words
        evidence = study.evidence
        citizens = words.count("report.citizens", len(evidence.journeys))
        all_of_them = words.number(len(study.everything.journeys))
        told = words("analysis.of_all", citizens=citizens, all=all_of_them)
        self._counts.setText(told if study.where else citizens)
        self.filters.show_study(study, saved)
        self._show_lenses(study)
        self._show_tools(has_study=True)
        self.show_exhibit(self._name)
        self.contents.select(self._name)

    def say(self, text: str) -> None:
        """Says quietly what was done."""
        self._remarks.setText(text)
        self._remarks.setVisible(True)

    def _show_lenses(self, study: Study) -> None:
        self.lens.clear()
        for lens in study.names.vocabulary.lenses:
            self.lens.addItem(lens.label(self._words.language), lens.id)
        self.lens.setCurrentIndex(self.lens.findData(study.lens.id))
        self.lens.setToolTip(self.lens.currentText())

    def show_exhibit(self, name: Name) -> None:
        """Shows one exhibit and no notes yet."""
        self._name = name
        self.turned_to.emit(name)
        if self._study is None:
            return
        exhibit, words = self._study.exhibit(name), self._words
        self._title.setText(exhibit.title)
        self._definition.setText(exhibit.definition)
        few = (words.count("analysis.few", exhibit.journeys),) if exhibit.journeys < FEW else ()
        remarks = (*few, *(remark.text for remark in exhibit.remarks))
        self._remarks.setText(" ".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self.anchor.setVisible(name is Name.ALIGNED)
        self.anchor.show_study(self._study)
        self.view.show_exhibit(exhibit)
        has_chart = name in CHARTS and bool(exhibit.rows)
        self.as_chart.setEnabled(has_chart)
        if not has_chart:
            self.as_table.setChecked(True)
        self._show_as()

    def _show_as(self) -> None:
        """The table, or the chart drawn as wide as there is room."""
        charted = self.as_chart.isChecked()
        self.view.setVisible(not charted)
        self.chart.setVisible(charted)
        if charted and self._study is not None:
            self.chart.show_chart(self._name, self._study)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sides have their width, and the middle what is over."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        most = round(self.width() * _SIDE_SHARE)
        left, right = min(px(_CONTENTS_PX), most), min(px(_NOTES_PX), most)
        self._splitter.setSizes([left, self.width() - left - right, right])

    def take_focus(self) -> None:
        """Puts the keys on the contents."""
        self.contents.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the set."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _show_notes(self, index: QModelIndex) -> None:
        row, value = self.view.rows.row_at(index), self.view.rows.value_at(index)
        column, study = self.view.rows.column_at(index), self._study
        if not isinstance(row, Row) or value is None or column is None or study is None:
            return
        self.notes.show_notes(f"{row.label} – {column.title}", study.told(value.spots))

    def _go_to_notes(self, index: QModelIndex) -> None:
        self._show_notes(index)
        self.notes.take_focus()

    def _open(self, note: Told) -> None:
        path = self._study.path_of(note.journey_id) if self._study else None
        if path is not None:
            self.opened.emit(path, note.note_id)

    def _filter(self, name: str, values: tuple[str, ...]) -> None:
        if self._study is not None:
            self.asked.emit(self._study.with_filter(name, values))

    def _clear(self) -> None:
        if self._study is not None:
            self.asked.emit(self._study.asked(where=()))

    def _recall(self, saved: SavedFilter) -> None:
        if self._study is not None:
            self.asked.emit(self._study.recalled(saved))

    def _align(self, anchor: Anchor) -> None:
        if self._study is not None:
            self.asked.emit(self._study.asked(anchor=anchor))

    def _look_through(self, number: int) -> None:
        if self._study is not None:
            self.asked.emit(self._study.asked(lens_id=self.lens.itemData(number)))

    def _copy(self) -> None:
        if self._study is not None:
            self.copied.emit(self._study.exhibit(self._name), None)

    def _copy_selected(self) -> None:
        """The rows that are selected; the whole table where only one number is."""
        numbers = sorted({index.row() for index in self.view.selectedIndexes()})
        rows = [self.view.rows.row_at(self.view.rows.index(number, 0)) for number in numbers]
        chosen = [row for row in rows if isinstance(row, Row)]
        if self._study is not None:
            exhibit = self._study.exhibit(self._name)
            self.copied.emit(exhibit, chosen if len(chosen) > 1 else None)

    def _export(self) -> None:
        self.exported.emit(self._name)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(name != "place")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

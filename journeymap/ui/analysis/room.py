"""The analysis of the open set: reads it beside the window, shows the page, finds the way back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QStackedWidget

from journeymap.aggregate.collect import Pool
from journeymap.errands import Gathered, gather, pool_of, write_exhibit
from journeymap.model.codebook import MAX_LABEL
from journeymap.model.collection import MAX_FILTERS
from journeymap.model.groups import SavedFilter
from journeymap.model.values import clean_line
from journeymap.report.drawings.look import Look
from journeymap.report.exhibits.catalogue import Name
from journeymap.report.exhibits.charts import CHARTS, ONLY_IN_THE_ROOM, draw
from journeymap.report.exhibits.exhibit import Exhibit, Row
from journeymap.report.exhibits.files import as_html, as_tsv
from journeymap.report.exhibits.release import released
from journeymap.report.names import Names
from journeymap.report.options import ReportOptions
from journeymap.report.sentences import Speech
from journeymap.storage.collection import OpenSet, open_set
from journeymap.storage.errors import ReadError, StorageError
from journeymap.storage.names import proposed_name
from journeymap.storage.resources import is_sample, load_metrics
from journeymap.ui.analysis.page import AnalysisPage
from journeymap.ui.analysis.study import Study, as_saved
from journeymap.ui.room import SetRoom
from journeymap.ui.set_reading import Work
from journeymap.ui.tasks import Task
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow

_Filters = tuple[SavedFilter, ...]
_CHART_PT: Final = 482.0
"""How wide a saved chart is: a column of the report."""


class AnalysisRoom(SetRoom[AnalysisPage]):
    """The analysis of one window. What was asked outlives its page: one comes back to it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._study: Study | None = None
        self._shown = Name.CODES_GOOD
        self._set: OpenSet | None = None

    # Coming and going.

    def _forget(self) -> None:
        self._study = None

    def _make_page(self, stack: QStackedWidget) -> AnalysisPage:
        page = AnalysisPage(self._window.around, self._shown, stack)
        page.asked.connect(self._ask)
        page.turned_to.connect(self._remember)
        page.opened.connect(self._open_journey)
        page.copied.connect(self._copy)
        page.exported.connect(self._export)
        page.kept.connect(self._keep_filter)
        page.forgotten.connect(self._forget_filter)
        return page

    def _begin_page(self, page: AnalysisPage) -> None:
        page.take_focus()
        if self._study is not None:
            self._show(self._in_this_language(self._study))

    # Reading.

    def _work(self) -> Work:
        return partial(_pool_of, self._ground, self._window.around.words)

    def _show_read(
        self, read: tuple[Gathered, Pool], page: AnalysisPage, *, is_first: bool
    ) -> None:
        self._look_at_set()
        gathered, pool = read
        names = self._names(gathered)
        if self._study is None:
            self._show(Study(gathered, names, pooled=pool))
        else:
            self._show(self._study.of(gathered, names, pool))

    def _names(self, gathered: Gathered) -> Names:
        return Names(self._window.around.words, gathered.vocabulary)

    def _in_this_language(self, study: Study) -> Study:
        return study.of(study.gathered, self._names(study.gathered), study.pool)

    # What the page asks.

    @Slot(object)
    def _ask(self, study: Study) -> None:
        self._show(study)

    def _show(self, study: Study) -> None:
        self._study = study
        if self._page is not None:
            self._page.show_study(study, self._filters())

    @Slot(object)
    def _remember(self, name: Name) -> None:
        self._shown = name

    @Slot(Path, str)
    def _open_journey(self, path: Path, note_id: str) -> None:
        self._open_note(path, note_id)

    # What leaves.

    def _released(self, exhibit: Exhibit) -> Exhibit:
        return released(exhibit, self._speech)

    @property
    def _speech(self) -> Speech:
        return Speech(self._window.around.words, ReportOptions().min_cell)

    @Slot(object, object)
    def _copy(self, exhibit: Exhibit, rows: Sequence[Row] | None) -> None:
        """Guarded numbers go to the clipboard: it may be pasted anywhere."""
        leaving = self._released(exhibit).only(rows)
        data = QMimeData()
        data.setText(as_tsv(leaving))
        data.setHtml(as_html(leaving))
        QGuiApplication.clipboard().setMimeData(data)
        if self._page is not None:
            self._page.say(self._window.around.words("analysis.copied"))

    @Slot(object)
    def _export(self, name: Name) -> None:
        window, study, words = self._window, self._study, self._window.around.words
        if study is None:
            return
        kinds = {".csv": words("dialog.csv_file")}
        charted = name in CHARTS and name not in ONLY_IN_THE_ROOM
        if charted:
            kinds |= {".svg": words("dialog.svg_file"), ".png": words("dialog.png_file")}
        exhibit = study.exhibit(name)
        place = window.outputs.beside(proposed_name(exhibit.title, ".csv"))
        out = window.messages.choose_place(place, kinds)
        if out is None:
            return
        leaving = self._released(exhibit)
        look = Look(load_metrics(), self._speech)
        drawing = draw(name, leaving, study.subject, look, _CHART_PT) if charted else None
        try:
            write_exhibit(leaving, drawing, out, words=words)
        except StorageError as error:
            window.outputs.tell_failure(error)
        else:
            window.outputs.offer(out)

    # Filters kept with the set.

    def _filters(self) -> tuple[SavedFilter, ...]:
        return self._set.collection.filters if self._set is not None else ()

    def _look_at_set(self) -> ReadError | None:
        """Looks at the set anew; what stands in the way."""
        self._set = None
        try:
            if self._folder is not None:
                self._set = open_set(self._home)
        except ReadError as error:
            return error
        return None

    @Slot()
    def _keep_filter(self) -> None:
        words, study = self._window.around.words, self._study
        if study is None:
            return
        title = words("analysis.keep_filter_title")
        name, said = QInputDialog.getText(self._window, title, words("analysis.filter_name"))
        name = clean_line(name)[:MAX_LABEL]
        if said and name:
            kept = as_saved(name, study.where)
            self._save_filters(
                lambda filters: (*(one for one in filters if one.name != name), kept)
            )

    @Slot(object)
    def _forget_filter(self, saved: SavedFilter) -> None:
        self._save_filters(lambda filters: tuple(one for one in filters if one != saved))

    def _save_filters(self, change: Callable[[_Filters], _Filters]) -> None:
        """In the set, for everybody who works with it: on top of what others have kept there."""
        window, words = self._window, self._window.around.words
        error = self._look_at_set()
        if error is not None:
            window.messages.tell(words("analysis.title"), error.sentence(words))
        elif self._set is None or is_sample(self._set.folder):
            window.messages.tell(words("analysis.title"), words("analysis.samples"))
        else:
            self._write(self._set, change(self._set.collection.filters))

    def _write(self, opened: OpenSet, filters: _Filters) -> None:
        window, words = self._window, self._window.around.words
        if len(filters) > MAX_FILTERS:
            told = words("analysis.too_many_filters", limit=MAX_FILTERS)
            window.messages.tell(words("analysis.title"), told)
            return
        try:
            opened.save(opened.collection.replaced(filters=filters))
        except StorageError as error:
            window.outputs.tell_failure(error)
        self._look_at_set()
        if self._study is not None:
            self._show(self._study)


def _pool_of(folder: Path, words: Words, task: Task) -> tuple[Gathered, Pool]:
    gathered = gather([folder], task.tell)
    task.check()
    return gathered, pool_of(gathered, words)

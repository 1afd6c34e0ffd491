"""What leaves the window on paper: the poster of a journey, the report of a set."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from journeymap.aggregate.collect import Evidence, Pool
from journeymap.aggregate.opendata import Choice
from journeymap.errands import (
    gather,
    pool_of,
    unit_files,
    units_of,
    write_export,
    write_kit,
    write_poster,
    write_report,
    write_units,
)
from journeymap.model.journey import Journey
from journeymap.privacy.leaving import Suspect, in_export, in_report, in_set
from journeymap.storage.errors import StorageError
from journeymap.storage.names import proposed_name
from journeymap.storage.resources import is_sample
from journeymap.ui.desk import Desk
from journeymap.ui.leaving_dialog import Asking, may_leave
from journeymap.ui.messages import Messages
from journeymap.ui.preferences import Preferences
from journeymap.ui.print_dialog import PrintDialog, Sheets, What, Wish
from journeymap.ui.report_dialog import ReportDialog, ReportWish
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.tasks import Task
from journeymap.ui.work import Done, Work


@dataclass(frozen=True, slots=True)
class Found:
    """What a report or open data will stand on, and what in it may say who somebody is.

    `sources` are the files of journeys, by their `id()`.
    """

    evidence: Evidence
    suspects: tuple[Suspect, ...]
    sources: dict[int, Path]


def _found(pool: Pool, suspects: tuple[Suspect, ...]) -> Found:
    """The journeys are those that count, which a set may read otherwise than they lie there."""
    counted = pool.whole.journeys
    sources = {id(journey): Path(pool.sources[journey.id]) for journey in counted}
    return Found(pool.whole, suspects, sources)


class Outputs(QObject):
    """Asks where, works beside the window, says how it went and offers to show it."""

    names_asked = Signal()
    """What looks like names is to be seen before anything leaves."""
    see = Signal(Path, object)
    """A journey is to be opened at what was found in it."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        messages: Messages,
        preferences: Preferences,
        around: Surroundings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._messages = messages
        self._preferences = preferences
        self._around = around
        self.work = Work(window)
        self._out = Path()
        self._sheets = Sheets()
        self._report_wish = ReportWish()

    def dress(self, messages: Messages, around: Surroundings) -> None:
        """Speaks another language from now on; what is being made goes on."""
        self._messages = messages
        self._around = around

    @property
    def is_busy(self) -> bool:
        """True while something is being made."""
        return self.work.is_busy

    def poster(self) -> None:
        """Prints the open journey, or makes a picture of it: PDF, SVG or PNG."""
        self._on_paper(What.PAGES)

    def citizen_copy(self) -> None:
        """Makes the copy the citizen takes home: the code and the story, nothing else."""
        self._on_paper(What.COPY)

    def kit(self) -> None:
        """Makes the paper for a talk without a computer, with the prepared notes if there are."""
        document, words = self._desk.document, self._around.words
        journey = document.journey if document is not None else None
        kinds = {".pdf": words("dialog.pdf_file")}
        out = self._messages.choose_place(self.beside(words("outputs.kit_name")), kinds)
        if out is not None:
            guide = self._around.prompts.guide
            self._write(out, partial(write_kit, journey, out, paper="A4", words=words, guide=guide))

    def _on_paper(self, what: What) -> None:
        """Asks what is wanted on which paper, and prints or saves it."""
        from journeymap.ui import printers

        document = self._desk.document
        if document is None:
            return
        sheets = replace(self._sheets, what=what)
        dialog = PrintDialog(
            self._around,
            document.journey,
            sheets,
            self._window,
            has_printer=printers.has_printer(),
        )
        dialog.exec()
        wish, sheets = dialog.wish, dialog.sheets()
        dialog.deleteLater()
        if wish is not None:
            self._sheets = replace(sheets, contact=sheets.contact or self._sheets.contact)
        if wish is Wish.PRINT:
            self._print(document.journey, sheets)
        elif wish is Wish.SAVE:
            self._draw(document.journey, sheets)
        elif wish is Wish.CHECK:
            self.names_asked.emit()

    def _print(self, journey: Journey, sheets: Sheets) -> None:
        from journeymap.canvas.printing import PrintingFailed, print_drawing
        from journeymap.ui import printers

        drawing, words = sheets.drawing(journey, self._around), self._around.words
        pages = len(drawing.poster.pages)
        printer = printers.ask_printer(journey.code, sheets.paper, pages, self._window)
        if printer is None:
            return
        try:
            print_drawing(drawing, printer)
        except PrintingFailed:
            self._messages.tell(
                words("outputs.not_printed_title"),
                words("outputs.not_printed"),
                words("outputs.not_printed_detail"),
            )

    def _draw(self, journey: Journey, sheets: Sheets) -> None:
        words = self._around.words
        kinds = {
            ".pdf": words("dialog.pdf_file"),
            ".svg": words("dialog.svg_file"),
            ".png": words("dialog.png_file"),
        }
        name = proposed_name(journey.code, ".pdf")
        out = self._messages.choose_place(self.beside(name), kinds)
        if out is not None:
            draw = partial(write_poster, journey, out, paper=sheets.paper)
            draw = partial(draw, arrangement=sheets.arrangement)
            draw = partial(draw, words=words, copy=sheets.copy)
            self._write(out, partial(draw, text_scale=self._around.text_scale))

    def _write(self, out: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except StorageError as error:
            self.tell_failure(error)
        else:
            self.offer(out)

    def report(self, folder: Path) -> None:
        """Makes the report of all journeys in a folder, with progress and a way to stop it."""
        words = self._around.words
        if self.is_busy:
            return
        wish = self._wish_for_report()
        if wish is None:
            return
        kinds = {".pdf": words("dialog.pdf_file")}
        out = self._messages.choose_place(self.beside(words("report_file.name")), kinds)
        if out is None:
            return
        self._out = out

        def look(task: Task) -> Found:
            pool = pool_of(gather([folder], task.tell), words)
            said = in_set(pool.whole.groups, pool.whole.codebook)
            return _found(pool, (*in_report(pool.whole.journeys, task.tell), *said))

        self._begin(look, self._looked)

    def _looked(self, found: Found) -> None:
        """Everything is read: what looks like names is seen before anything is written."""
        if may_leave(found.suspects, found.sources, self._out, self._ask()):
            self._write_report(found.evidence)

    def _write_report(self, evidence: Evidence) -> None:
        words, out = self._around.words, self._out
        wish = self._report_wish
        options = wish.options(self._around.text_scale)
        today = dt.datetime.now(dt.UTC).astimezone().date()

        def work(task: Task) -> None:
            task.check()
            make = partial(write_report, evidence, out, options=options, words=words, date=today)
            make(ready=task.check)
            if wish.with_units:
                units = units_of(evidence, options.min_cell)
                files = unit_files(out, units, beside=True)
                pages = partial(write_units, evidence, files, options=options, words=words)
                pages(date=today, ready=task.check)

        self._begin(work, lambda _nothing: self.offer(out))

    def _ask(self) -> Asking:
        return Asking(self._around, self._desk.backups, self._window, self.see.emit)

    def export(self, folder: Path) -> None:
        """Makes open data of all journeys in a folder; what is withheld is told in them."""
        words = self._around.words
        if self.is_busy:
            return
        kinds = {
            ".xlsx": words("dialog.xlsx_file"),
            ".csv": words("dialog.csv_file"),
            ".qdpx": words("dialog.qdpx_file"),
            ".json": words("dialog.json_file"),
        }
        out = self._messages.choose_place(self.beside(words("export.file_name")), kinds)
        if out is None:
            return
        choice = Choice(dt.datetime.now(dt.UTC).astimezone().date())

        def look(task: Task) -> Found:
            pool = pool_of(gather([folder], task.tell), words)
            said = in_set(choice.groups_of(pool.whole), pool.whole.codebook)
            told = in_export(pool.whole.journeys, choice.reach, task.tell)
            return _found(pool, (*told, *said))

        def go_on(found: Found) -> None:
            if may_leave(found.suspects, found.sources, out, self._ask()):
                self._write_export(found.evidence, out, choice)

        self._begin(look, go_on)

    def _write_export(self, evidence: Evidence, out: Path, choice: Choice) -> None:
        words = self._around.words

        def work(task: Task) -> None:
            write_export(evidence, out, choice=choice, words=words, ready=task.check)

        self._begin(work, lambda _nothing: self.offer(out))

    def _wish_for_report(self) -> ReportWish | None:
        """What the report is to be like, asked for; as the last one unless somebody says so."""
        dialog = ReportDialog(
            self._around.words,
            self._messages,
            self._report_wish,
            self._preferences.last_folder or str(Path.home()),
            self._window,
        )
        is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
        wish = dialog.wish
        dialog.deleteLater()
        if not is_wanted:
            return None
        self._report_wish = wish
        return wish

    def stop(self) -> None:
        """Ends what is being made; nothing half-made is left."""
        self.work.stop()

    def _begin(self, work: Callable[[Task], Any], done: Done) -> None:
        words = self._around.words
        self.work.start(
            work,
            words,
            title=words("outputs.making_title"),
            text=words("outputs.making"),
            done=done,
            failed=self.tell_failure,
        )

    def offer(self, out: Path) -> None:
        """Says what was written, and shows it if that is wished."""
        words = self._around.words
        if not is_sample(out):
            self._preferences.last_folder = str(out.parent)
        show = self._messages.offer(
            words("outputs.made_title"),
            words("outputs.made", file=out.name),
            words("outputs.made_detail", folder=str(out.parent)),
            words("outputs.show"),
        )
        if show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(out)))

    def tell_failure(self, error: StorageError) -> None:
        """Says what could not be written, and that nothing else was touched."""
        words = self._around.words
        self._messages.tell(
            words("outputs.failed_title"),
            words("outputs.failed", problem=error.sentence(words)),
            words("outputs.failed_detail"),
        )

    def beside(self, name: str) -> Path:
        """A file of this name where the last one went, never among the samples."""
        here = self._desk.path
        if here is not None and not is_sample(here):
            return here.parent / name
        return Path(self._preferences.last_folder or Path.home()) / name

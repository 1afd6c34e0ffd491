"""Where the notes of the open set are coded: reads them beside the window, shows the page, keeps
what is done, and finds the way to a journey and back."""

import datetime as dt
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from journeymap.model.codebook import Codebook
from journeymap.model.coding import CodingPass, Noted, marks_of
from journeymap.model.recoding import with_codebook
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.coding import CodesSaved, SetNotes, read_notes
from journeymap.storage.collection import OpenSet, open_set, set_above
from journeymap.storage.errors import ReadError, StorageError
from journeymap.storage.resources import is_sample
from journeymap.ui.codebook_desk import BookDesk
from journeymap.ui.coding_keeping import CodeKeeping
from journeymap.ui.coding_keys import key_rows
from journeymap.ui.coding_page import CodingPage
from journeymap.ui.coding_wishes import Wishes, that_fit, wishes_from
from journeymap.ui.locks import Holder
from journeymap.ui.room import SetRoom
from journeymap.ui.set_reading import Work
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.tasks import Task

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow


class CodingRoom(SetRoom[CodingPage]):
    """The coding of one window. The pass outlives its page: one comes back where one was."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._comes_back = False
        self._going = CodingPass()
        self._set: OpenSet | None = None
        self._passphrases: list[str] = []
        self._found = SetNotes()
        self._saved_at: dt.datetime | None = None
        self._told = ""
        self._keeping = CodeKeeping(window.desk.backups, self)
        self._keeping.saved.connect(self._saved)
        self._keeping.troubled.connect(self._troubled)

    # Coming and going.

    def _forget(self) -> None:
        self._passphrases, self._found = [], SetNotes()
        self._saved_at, self._told = None, ""
        self._going = CodingPass(by=self._window.preferences.initials)
        self._keeping.begin(self._going, {})

    def _make_page(self, stack: QStackedWidget) -> CodingPage:
        page = CodingPage(self._going, self._window.around, self._may_code, stack)
        page.visited.connect(self._visit)
        page.coded.connect(self._coded)
        page.signed.connect(self._sign)
        page.moved.connect(self._remember)
        page.journey_asked.connect(self._open_journey)
        page.codebook_asked.connect(self.edit_codebook)
        page.line.asked.connect(self._unlock)
        return page

    def _begin_page(self, page: CodingPage) -> None:
        self._take_codebook()
        self._show_saved()
        page.begin()

    def _close(self) -> None:
        self._keeping.end()

    def let_go(self) -> None:
        """Saves, and holds no journey any more: one of them may be about to be opened.

        Whoever opens something else from here is done coding; a journey opened at its note is on
        the way back here.
        """
        self._keeping.end()
        if self._page is not None and not self._comes_back:
            self._is_on = False

    def _save(self) -> bool:
        return self._keeping.flush()

    def _unsaved(self) -> tuple[str, str, str]:
        words = self._window.around.words
        lost = words.count("coding.unsaved", len(self._going.unsaved))
        return words("coding.unsaved_title"), lost, words("coding.unsaved_detail")

    def _give_up(self) -> None:
        for source in self._going.unsaved:
            self._going.take_back(source)
        self._keeping.drop_kept()

    def key_rows(self) -> list[tuple[str, str]] | None:
        """The keys of this page, while it is shown."""
        return key_rows(self._window.around.words) if self._page is not None else None

    # Reading.

    def _work(self) -> Work:
        return partial(_notes_of, self._ground, tuple(self._passphrases))

    def _show_read(self, read: SetNotes, page: CodingPage, *, is_first: bool) -> None:
        if not self._has_all_unsaved(read):
            return  # they are read once more when somebody has written there again
        self._found = read
        self._going.take_notes(read.notes)
        if is_first:
            wishes = wishes_from(self._window.preferences.coding)
            wishes = that_fit(wishes, read.notes, self._vocabulary)
            self._going.look_through(wishes.lens)
            self._going.look_for(wishes.sift)
        else:
            self._take_codebook()
        self._keeping.begin(self._going, read.sealed)
        self._told = self._what_is_missing(read)
        self._show_notice()
        page.show_lens()

    def _has_all_unsaved(self, found: SetNotes) -> bool:
        """Whether every journey is among them whose codes are not saved yet."""
        return {note.voice.source for note in found.notes}.issuperset(self._going.unsaved)

    def _what_is_missing(self, found: SetNotes) -> str:
        words = self._window.around.words
        told = []
        if self._is_sample:
            told.append(words("coding.samples"))
        if found.locked:
            told.append(words.count("coding.locked", len(found.locked)))
        if found.unreadable:
            told.append(words.count("set.unreadable", len(found.unreadable)))
        if not found.notes and not found.locked:
            told.append(words("coding.no_notes"))
        return "\n".join(told)

    def _show_notice(self) -> None:
        if self._page is not None:
            unlock = self._window.around.words("coding.unlock") if self._found.locked else ""
            self._page.show_notice(self._told, unlock)

    @Slot()
    def _unlock(self) -> None:
        """Asks for the passphrase of what is protected, and tries it on all of it."""
        if not self._found.locked:
            return
        name = self._found.locked[0].name
        given = self._window.messages.ask_passphrase(name, wrong=bool(self._passphrases))
        if given:
            self._passphrases.append(given)
            self._keeping.flush()
            self._read()

    # The codebook.

    @property
    def _vocabulary(self) -> Vocabulary:
        book = self._set.collection.codebook if self._set is not None else Codebook()
        return with_codebook(self._window.around.vocabulary, book)

    def _take_codebook(self) -> None:
        folder = self._window.files.folder
        self._set = _set_of(folder) if folder is not None else None
        book = self._set.collection.codebook if self._set is not None else Codebook()
        vocabulary = self._vocabulary
        self._going.follow_codebook(marks_of(book, vocabulary))
        if self._page is not None:
            self._page.use_codebook(vocabulary)

    def edit_codebook(self) -> None:
        """Opens the codebook of the set, and goes on with what it has become."""
        folder, around = self._window.files.folder, self._window.around
        if folder is None:
            return
        try:
            opened = open_set(set_above(folder) or folder)
        except ReadError as error:
            words = around.words
            self._window.messages.tell(words("codebook.title"), error.sentence(words))
            return
        from journeymap.ui.codebook_dialog import CodebookDialog

        desk = BookDesk(opened, around.vocabulary, keeps=not is_sample(opened.folder))
        copies = self._window.of_set.copies
        dialog = CodebookDialog(desk, around, self._window.preferences, self._window, copies)
        dialog.exec()
        dialog.deleteLater()
        self._follow_dialog()

    def _follow_dialog(self) -> None:
        """The codes, and who signs them, may have become others."""
        self._going.by = self._window.preferences.initials
        if self._page is not None:
            self._page.initials.setText(self._going.by)
            self._take_codebook()
            self._page.begin()

    # What the page tells.

    def _may_code(self, note: Noted) -> bool:
        return self._show_holder(self._keeping.may_code(note))

    @Slot(object)
    def _visit(self, note: Noted) -> None:
        if self._page is not None:
            self._page.show_may_code(may=self._show_holder(self._keeping.visit(note)))

    def _show_holder(self, holder: Holder | None) -> bool:
        """Says quietly who has the journey open; True when nobody else has."""
        words, page = self._window.around.words, self._page
        if holder is None:
            self._show_notice()
        elif page is not None:
            who = holder.user or words("dialog.somebody")
            page.show_notice(words("coding.in_use", user=who, host=holder.host))
        return holder is None

    @Slot()
    def _coded(self) -> None:
        self._keeping.changed()

    @Slot(str)
    def _sign(self, by: str) -> None:
        self._window.preferences.initials = by

    @Slot()
    def _remember(self) -> None:
        wishes = Wishes(self._going.lens, self._going.sift)
        self._window.preferences.coding = wishes.as_text()

    @Slot(object)
    def _open_journey(self, note: Noted) -> None:
        self._comes_back = True
        self._open_note(Path(note.voice.source), note.experience.id)
        self._comes_back = False

    # What the keeping tells.

    @Slot(object)
    def _saved(self, saved: CodesSaved) -> None:
        self._saved_at = saved.at
        self._reading.outdate()
        words = self._window.around.words
        if saved.missing:
            self._told = words.count("coding.note_gone", len(saved.missing))
            self._show_notice()
        if self._page is not None:
            self._page.show_note()
        self._show_saved()

    @Slot(object)
    def _troubled(self, error: StorageError) -> None:
        if self._page is not None:
            words = self._window.around.words
            self._page.show_saved(words("coding.not_saved", problem=error.sentence(words)))

    def _show_saved(self) -> None:
        if self._page is None:
            return
        if self._saved_at is None:
            self._page.show_saved(self._window.around.words("coding.saves_itself"))
        else:
            self._page.show_saved_at(self._saved_at)


def _notes_of(folder: Path, passphrases: tuple[str, ...], task: Task) -> SetNotes:
    return read_notes(folder, passphrases, task.tell)


def _set_of(folder: Path) -> OpenSet | None:
    """The set a folder or a file belongs to; None when its file cannot be read."""
    try:
        return open_set(set_above(folder) or folder)
    except ReadError:
        return None


def with_set_codebook(around: Surroundings, path: Path | None) -> Surroundings:
    """The surroundings with the codes of the set that a journey or a folder lies in."""
    opened = _set_of(path) if path is not None else None
    if opened is None or not opened.collection.codebook.lenses:
        return around
    vocabulary = with_codebook(around.vocabulary, opened.collection.codebook)
    return replace(around, vocabulary=vocabulary)

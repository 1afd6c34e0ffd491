"""Takes the pictures of the program and sees to it that they can be read.

Every view and dialog in both languages and all themes, at the scales and text sizes of LOOKS, into
a folder; each picture is looked through by `tools.legible`, and words that are cut, covered or out
of sight end the command with 1 and are told with view, language, theme and size.

**A new view** is one line in VIEWS: its name, and a function that brings the studio's window there
and gives the widget to look at; `asked(…)` for what waits for an answer, as dialogs do.

No display is needed, and the invented sample journeys are all that is shown. With --readme the
README's two pictures are made as well.

Usage: python -m tools.screens [--out FOLDER] [--readme] [--scale 100|150|200] [--only VIEW …]
"""

import argparse
import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.app import Program
from journeymap.canvas.keys import Act
from journeymap.canvas.motion import DURATION_MS
from journeymap.canvas.palette import Theme
from journeymap.errands import Packing, evidence_of, gather, write_report
from journeymap.model.collection import Collection
from journeymap.model.commands import ChangeFacts, SetAside
from journeymap.model.grouping import Groups, create
from journeymap.model.journey import Coverage, Period, Valence, When
from journeymap.model.merge import Copy
from journeymap.privacy.leaving import Suspect
from journeymap.privacy.walk import identifiers_in
from journeymap.report.exhibits.catalogue import Name as Exhibit
from journeymap.report.options import ReportOptions
from journeymap.storage.collection import SET_FILE
from journeymap.storage.journeys import read_journey
from journeymap.storage.resources import load_words, sample_folder
from journeymap.storage.withdrawal import Withdrawal
from journeymap.ui.actions import Name
from journeymap.ui.codebook_dialog import CodebookDialog
from journeymap.ui.earlier import EarlierVersions
from journeymap.ui.interview_dialog import InterviewDialog
from journeymap.ui.keeping import KeepDialog
from journeymap.ui.keycard import KeyCard
from journeymap.ui.leaving_dialog import LeavingDialog
from journeymap.ui.names_dialog import NamesDialog
from journeymap.ui.pack_dialog import PackDialog
from journeymap.ui.pains.slips import Shelf
from journeymap.ui.preferences import Panels, Preferences
from journeymap.ui.prepare_dialog import PrepareDialog
from journeymap.ui.print_dialog import PrintDialog, Sheets
from journeymap.ui.standing import LOOKS as SHOWINGS
from journeymap.ui.withdrawing import going
from tools.legible import flaws

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView
    from journeymap.ui.window import MainWindow

ROOT: Final = Path(__file__).resolve().parent.parent
OUT: Final = ROOT / "out" / "screens"
README: Final = ROOT / "docs" / "pictures"
MAX_README_BYTES: Final = 300_000
_LAPTOP: Final = (1366, 768)
_DESK: Final = (1920, 1080)
_SAMPLE: Final = Path("Aabenraa", "fra-bold-til-dommer.journey.json")
_OTHERS: Final = (
    Path("Herlev", "drop-i-egen-stol.journey.json"),
    Path("Kolding", "traener-for-de-smaa.journey.json"),
    Path("Morsø", "ringbindet.journey.json"),
)
_WITHDRAWN: Final = Withdrawal(Path(), "", (Path(), Path()), 7, 1, ())
_WORDS_WITH_NAMES: Final = (
    "Jeg ringede til min sagsbehandler Mette på 12 34 56 78. Hun bor på Søndergade 3 i Vejen."
)
_A_NAME: Final = "Min mentor Bo Krogh kom hjem til os."
_WORDS: Final = "Så ringede hun igen"
_TYPED: Final = (
    "forår 2019: fik brev fra kommunen @jobcenter",
    "+ hun ringede selv og spurgte, hvordan det gik",
    "- jeg forstod ikke et ord af brevet",
)
_HALF_TYPED: Final = "marts 2020: flyttede til Kolding"
_LANDMARKS: Final = (
    Period(text="Boede hos mormor", when=When(text="2012–2016", edtf="2012/2016")),
    Period(text="Far blev syg", when=When(text="foråret 2018", edtf="2018-21")),
    Period(text="Da vi havde den lille hund"),
)
_STATEMENTS: Final = {
    Valence.GOOD: ("Ét menneske bliver ved, også når det går skævt",),
    Valence.BAD: (
        "Ingen siger, hvad der skal ske, og man venter i månedsvis",
        "Man må fortælle det hele igen hvert nyt sted",
        "",
    ),
}
_PASTED: Final = "2018-08-13\tBegynder i 0. klasse\tskole\n2021-03\tUdredning\tPPR\n?\tFlytning\t\n"
_SAVED_AT: Final = dt.datetime(2026, 3, 2, 10, 42).astimezone()
_REPORT_DAY: Final = _SAVED_AT.date()
_REPORT_PAGES: Final = 8
_DOTS_PER_INCH: Final = 110
_ANSWER_MS: Final = 80
_READ_MS: Final = 50


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture looks: `text` in per cent, `size` in the pixels of the screen."""

    language: str
    theme: Theme
    text: int = 100
    size: tuple[int, int] = _LAPTOP

    def __str__(self) -> str:
        text = f"-text{self.text}" if self.text != 100 else ""
        size = "-{}x{}".format(*self.size) if self.size != _LAPTOP else ""
        return f"{self.language}-{self.theme}{text}{size}"


LOOKS: Final = {
    100: (
        *(Look(language, theme) for language in ("da", "en") for theme in Theme),
        Look("da", Theme.LIGHT, 115),
        Look("en", Theme.DARK, 130),
        Look("da", Theme.LIGHT, 150),
        Look("en", Theme.CONTRAST, 150),
        Look("da", Theme.CONTRAST, 200),
        Look("en", Theme.LIGHT, 200),
        Look("da", Theme.LIGHT, size=_DESK),
    ),
    150: (
        Look("da", Theme.LIGHT),
        Look("da", Theme.CONTRAST),
        Look("en", Theme.DARK),
        Look("en", Theme.LIGHT, 130),
    ),
    200: (Look("da", Theme.LIGHT), Look("en", Theme.DARK), Look("da", Theme.CONTRAST, size=_DESK)),
}
"""Qt's scale in per cent, as of a screen set to it, and what is looked at there."""


class Studio:
    """The program, set up for one picture after another; `scale` is Qt's, in per cent."""

    def __init__(self, folder: Path, scale: int = 100) -> None:
        self._samples = copy_of_samples(folder)
        self._scale = scale
        settings = QSettings(str(folder / "wishes.ini"), QSettings.Format.IniFormat)
        self.preferences = Preferences(settings)
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self._program = Program(application, self.preferences, "da")
        self.window.show()

    @property
    def window(self) -> "MainWindow":
        return self._program.window

    @property
    def view(self) -> "JourneyView":
        """The canvas of the working window."""
        assert self.window.workspace is not None
        return self.window.workspace.view

    def dress(self, look: Look) -> None:
        """Chooses how the next pictures look."""
        wishes = self.preferences
        wishes.language, wishes.theme, wishes.text_size = look.language, look.theme, look.text
        self.room = tuple(round(length * 100 / self._scale) for length in look.size)
        self.window.resize(*self.room)
        self.window.wishes_changed.emit()
        self.settle()

    def open(self, *places: Path, outline: bool = False, facts: bool = True) -> None:
        """Opens samples one after the other, by their place among them; an empty one is all.

        What was open before is put away unsaved, and nobody is asked.
        """
        self.window.desk.clear()
        self.preferences.panels = Panels(outline, facts)
        for place in places:
            self.window.open_path(self._samples / place)
        self.tick()
        self.settle()

    def tick(self, *names: Name) -> None:
        """Shows a journey by time, with the emotion line, or neither."""
        for name in SHOWINGS:
            action = self.window.actions_by_name[name]
            if action.isChecked() != (name in names):
                action.trigger()

    def settle(self) -> None:
        """Lets every movement come to its end, and what is read beside the window."""
        while self.window.of_set.shown.is_reading:
            QTest.qWait(_READ_MS)
        QTest.qWait(DURATION_MS + DURATION_MS // 2)
        if self.window.workspace is not None:
            self.view.viewfinder.settle()
        QApplication.processEvents()

    def perform(self, *acts: Act) -> None:
        """Does on the canvas what keys would do."""
        for act in acts:
            self.view.perform(act)
            self.view.viewfinder.settle()
        self.settle()

    def write(self, text: str) -> None:
        """Writes a new event after the current one, and leaves it open."""
        self.view.acts.type_event(text)
        self.settle()

    def put_away(self) -> None:
        """Back to the start, without saving; nothing has been opened before."""
        self.window.desk.clear()
        self.window.files.folder = None
        self.window.show_what_is_open()
        self.settle()

    def close(self) -> None:
        """Ends the program."""
        self.window.close()
        self.window.deleteLater()
        self._program.deleteLater()

    def forget(self) -> None:
        """No file has ever been opened."""
        for path in self.preferences.recent:
            self.preferences.forget(path)


def copy_of_samples(folder: Path) -> Path:
    """The samples, saved at an hour that does not depend on when the checkout was made."""
    copied = Path(shutil.copytree(sample_folder(), folder / "sample_journeys"))
    for path in copied.rglob("*.json"):
        os.utime(path, (_SAVED_AT.timestamp(),) * 2)
    return copied


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that waits for an answer once it is done: the dialog is looked at, then closed."""

    deed: Callable[[], object]


Take = Callable[[Studio], QWidget | Asked]


def asked(deed: Callable[[Studio], object]) -> Take:
    """A view that is a dialog which `deed` opens and waits for."""
    return lambda studio: Asked(lambda: deed(studio))


def start(studio: Studio) -> QWidget:
    studio.put_away()
    studio.forget()
    studio.put_away()
    return studio.window


def start_with_recent(studio: Studio) -> QWidget:
    studio.open(*_OTHERS, _SAMPLE)
    studio.put_away()
    return studio.window


def a_set(studio: Studio) -> QWidget:
    studio.open(Path())
    return studio.window


def coding(codes: str = "", lens: str = "") -> Take:
    """Notes being coded: `codes` are pressed on one after the other."""

    def take(studio: Studio) -> QWidget:
        studio.preferences.initials = "KL"
        studio.preferences.coding = ""
        studio.open(Path())
        room = studio.window.of_set.coding
        room.begin()
        while room.is_reading:
            QTest.qWait(_READ_MS)
        assert room.page is not None
        if lens:
            room.page.lenses.chosen.emit(lens)
        for code in codes:
            QTest.keyClick(room.page.pane, Qt.Key(ord(code)))
            QTest.keyClick(room.page.pane, Qt.Key.Key_Return)
        studio.settle()
        return studio.window

    return take


def pains(side: Valence, *, filled: bool = True) -> Take:
    """Pain points, or what works, being put together from the samples."""

    def take(studio: Studio) -> QWidget:
        studio.open(Path())
        room = studio.window.of_set.pains
        room.begin()
        while room.is_busy:
            QTest.qWait(_READ_MS)
        page = room.page
        assert page is not None
        page.desk.work.take(_groups_of(page.desk.shelf) if filled else ())
        page.desk.turn_to(side)
        page.refresh()
        page.loose.notes.setFocus()
        QTest.keyClick(page.loose.notes, Qt.Key.Key_Down)
        studio.settle()
        return studio.window

    return take


def _groups_of(shelf: Shelf) -> Groups:
    groups: Groups = ()
    for side, statements in _STATEMENTS.items():
        slips = shelf.of_side(side)
        for number, statement in enumerate(statements):
            notes = [slip.ref for slip in slips[number :: 20 + 7 * number]]
            groups = create(groups, side, name=statement, notes=notes)
    return groups


def analysis(name: Exhibit, *, charted: bool = False) -> Take:
    """One exhibit of the samples, as a table with the notes behind a number, or as a chart."""

    def take(studio: Studio) -> QWidget:
        studio.open(Path())
        room = studio.window.of_set.analysis
        room.begin()
        while room.is_reading:
            QTest.qWait(_READ_MS)
        page = room.page
        assert page is not None
        page.contents.select(name)
        if charted:
            page.as_chart.click()
        else:
            page.view.setFocus()
            page.view.setCurrentIndex(page.view.rows.index(1, 1))
        studio.settle()
        return studio.window

    return take


def codebook(studio: Studio) -> Asked:
    """The codebook, with a few things done to it."""
    studio.preferences.initials = "KL"
    studio.open(Path())
    assert studio.window.files.folder is not None
    Path(studio.window.files.folder, SET_FILE).unlink(missing_ok=True)

    def deed() -> None:
        QTimer.singleShot(0, studio.window, _edit_codebook)
        studio.window.of_set.coding.edit_codebook()

    return Asked(deed)


def _edit_codebook() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CodebookDialog)
    dialog.tree.go_to(("coordination", None))
    dialog.new_code.setText("Kommunikation")
    QTest.keyClick(dialog.new_code, Qt.Key.Key_Return)
    told = dialog.notice.text()
    dialog.new_code.setText("Fælles sprog")
    QTest.keyClick(dialog.new_code, Qt.Key.Key_Return)
    dialog.tree.go_to(("coordination", "accuracy"))
    dialog.retire.click()
    dialog.tree.go_to(("coordination", "frequency"))
    dialog.new_code.setText("Kommunikation")
    dialog.say(told)


def being_read(studio: Studio) -> QWidget:
    """A large set that has just been opened."""
    studio.open(Path())
    page = studio.window.set_page
    page.show_unread(Path("Vejen"))
    page.show_kept("", "", urgent=False)
    page.reading.show_progress(1203, 3000)
    page.reading.show()
    studio.settle()
    return studio.window


def unreadable(studio: Studio) -> QWidget:
    studio.open(Path())
    page, words = studio.window.set_page, studio.window.around.words
    problem = f"gammel.journey.json: {words('problem.empty')}"
    page.show_set(Path("Vejen"), page.cards.cards(), (problem,) * 7)
    studio.settle()
    return studio.window


def canvas(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    studio.perform(Act.GO_FIRST, Act.GO_RIGHT, Act.GO_RIGHT)
    return studio.window


def both_panels(studio: Studio) -> QWidget:
    studio.open(_SAMPLE, outline=True)
    studio.perform(Act.GO_FIRST, Act.GO_UP)
    return studio.window


def whole_map(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    studio.perform(Act.GO_FIRST, Act.FIT_ALL)
    return studio.window


def finding(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    assert studio.window.workspace is not None
    studio.window.workspace.find_bar.begin()
    studio.window.workspace.find_bar.field.setText("skole")
    studio.settle()
    return studio.window


def writing(studio: Studio) -> QWidget:
    studio.open(_SAMPLE, facts=False)
    studio.perform(Act.GO_LAST)
    studio.write(_WORDS)
    return studio.window


def actors(studio: Studio) -> QWidget:
    studio.open(_SAMPLE, facts=False)
    studio.perform(Act.GO_FIRST)
    studio.write("@")
    QTest.keyClicks(studio.view.editor, "sk")
    studio.settle()
    return studio.window


def waiting(studio: Studio) -> QWidget:
    studio.preferences.panels = Panels(outline=False, facts=False)
    studio.put_away()
    studio.window.files.new()
    studio.settle()
    return studio.window


def chip(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    studio.perform(Act.GO_FIRST, Act.EDIT_TIME)
    return studio.window


def note_menu(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    studio.perform(Act.GO_FIRST)
    studio.view.menu_asked.emit(studio.view.hands.place.note_id, QPoint(0, 0))
    studio.settle()
    shown = QApplication.activePopupWidget()
    assert shown is not None
    return shown


def menu(number: int) -> Take:
    def take(studio: Studio) -> QWidget:
        studio.open(_SAMPLE)
        shown = studio.window.menuBar().actions()[number].menu()
        assert isinstance(shown, QWidget)
        shown.popup(studio.window.mapToGlobal(studio.window.rect().topLeft()))  # type: ignore[attr-defined]
        studio.settle()
        return shown

    return take


def key_card(studio: Studio) -> QWidget:
    card = KeyCard(studio.window.around.words, studio.window)
    card.show()
    studio.settle()
    return card


def prepare(text: str) -> Take:
    def take(studio: Studio) -> QWidget:
        studio.open(_SAMPLE)
        journey = studio.view.hands.journey
        made = PrepareDialog(studio.window.around, journey, _REPORT_DAY, studio.window)
        made.field.replace_all(text)
        made.show()
        QTest.qWait(400)
        return made

    return take


def conversation(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    studio.perform(Act.GO_FIRST, Act.GO_RIGHT, Act.NEXT_PROMPT)
    window = studio.window
    window.talk.converse(studio.view, window.around, window.actions_by_name[Name.SAVE])
    shown = window.talk.conversation
    assert shown is not None
    shown.showNormal()
    shown.resize(*studio.room)
    studio.settle()
    return shown


def guide(studio: Studio) -> Asked:
    studio.open(_SAMPLE)
    return Asked(studio.window.actions_by_name[Name.GUIDE].trigger)


def by_time(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    studio.view.hands.execute(ChangeFacts("periods", _LANDMARKS))
    studio.perform(Act.GO_FIRST, Act.GO_RIGHT)
    studio.tick(*SHOWINGS)
    studio.settle()
    return studio.window


def set_aside(studio: Studio) -> QWidget:
    studio.open(_SAMPLE, outline=True)
    hands = studio.view.hands
    for event in hands.journey.events[2:4]:
        hands.execute(SetAside(event.id))
    studio.perform(Act.GO_FIRST)
    return studio.window


def read_back(*, closing: bool = False) -> Take:
    def take(studio: Studio) -> QWidget:
        studio.open(_SAMPLE)
        studio.window.actions_by_name[Name.READ_BACK].trigger()
        shown = studio.window.talk.reading
        assert shown is not None
        shown.showNormal()
        shown.resize(*studio.room)
        studio.settle()
        shown.go_to_step(len(shown.view.row.columns) if closing else 5)
        shown.view.perform(Act.GO_DOWN)
        studio.settle()
        return shown

    return take


def transcribing(studio: Studio) -> QWidget:
    waiting(studio)
    assert studio.window.workspace is not None
    pane = studio.window.workspace.transcribe
    pane.begin()
    for line in _TYPED:
        pane.field.show_line(line)
        pane.enter()
    pane.field.show_line(_HALF_TYPED)
    studio.settle()
    return studio.window


def interview(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    journey, today = studio.view.hands.journey, _SAVED_AT.date()
    dialog = InterviewDialog(studio.window.around, journey, today, studio.window)
    dialog.show()
    studio.settle()
    return dialog


def with_names(studio: Studio, *, open_note: bool = True) -> None:
    """A note that says who somebody is, as no sample does."""
    studio.open(_SAMPLE, facts=False)
    studio.perform(Act.GO_FIRST)
    studio.write(_WORDS_WITH_NAMES)
    if not open_note:
        studio.view.finish_writing()


def suspected(studio: Studio) -> QWidget:
    with_names(studio)
    assert studio.window.workspace is not None
    studio.window.workspace.suspicions.look()
    studio.settle()
    return studio.window


def names(studio: Studio) -> QWidget:
    with_names(studio, open_note=False)
    window = studio.window
    earlier = EarlierVersions(window.desk, window.files.save_now)
    dialog = NamesDialog(studio.view.hands, window.around.words, earlier, window)
    dialog.show()
    studio.settle()
    return dialog


def printing(studio: Studio) -> QWidget:
    studio.open(_SAMPLE)
    around, journey = studio.window.around, studio.view.hands.journey
    dialog = PrintDialog(around, journey, Sheets(), studio.window, has_printer=True)
    dialog.show()
    studio.settle()
    return dialog


def leaving(studio: Studio) -> QWidget:
    """Names in two journeys, as no sample has them."""
    one, other = (read_journey(sample_folder() / place) for place in (_SAMPLE, _OTHERS[1]))
    named = one.with_event(1, one.events[1].replaced(text=_WORDS_WITH_NAMES))
    told = other.with_event(
        0, other.events[0].replaced(text="Min mentor Bo Krogh kom hjem til os.")
    )
    found = [Suspect(each, finding) for each in (named, told) for finding in identifiers_in(each)]
    around, window = studio.window.around, studio.window
    dialog = LeavingDialog(found, "rapport.pdf", around, lambda _suspect: "", window)
    dialog.show()
    studio.settle()
    return dialog


def packing(studio: Studio) -> QWidget:
    gathered = gather([sample_folder()])
    copies = tuple(_with_consent(copy, index) for index, copy in enumerate(gathered.copies))
    made = PackDialog(Packing(copies, Collection(), ()), (), studio.window.around, studio.window)
    made.show()
    studio.settle()
    return made


def _with_consent(copy: Copy, index: int) -> Copy:
    """Some of everything: close to home, not to be quoted, taken back."""
    consent = copy.journey.consent
    if index % 4 == 1:
        consent = consent.replaced(covers=(Coverage.TEAM,), quotes_allowed=False)
    if index % 7 == 3:
        consent = consent.replaced(withdrawn_on=_REPORT_DAY)
    return Copy(copy.source, copy.journey.replaced(consent=consent))


def kept_too_long(studio: Studio) -> QWidget:
    """A set whose last day has passed, in place of the samples' own page."""
    studio.open(Path())
    page, words = studio.window.set_page, studio.window.around.words
    day = words.date(_REPORT_DAY)
    told = words.count("keeping.past", len(page.cards.cards()), day=day)
    page.show_kept(told, words("keeping.see"), urgent=True)
    studio.settle()
    return studio.window


def keeping(studio: Studio) -> QWidget:
    studio.open(Path())
    cards, words = studio.window.set_page.cards.cards(), studio.window.around.words
    dialog = KeepDialog(_REPORT_DAY, cards, _REPORT_DAY, words, studio.window)
    dialog.show()
    studio.settle()
    return dialog


def kept_past(studio: Studio) -> QWidget:
    """A day that has passed was typed, and Enter pressed."""
    dialog = keeping(studio)
    field = dialog.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "31.12.2019")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    studio.settle()
    return dialog


def new_passphrase(studio: Studio) -> object:
    return studio.window.messages.ask_new_passphrase("Borger A3")


def new_set_passphrase(studio: Studio) -> object:
    return studio.window.messages.ask_set_passphrase("Foråret", 22)


def set_protected(studio: Studio) -> None:
    words = studio.window.around.words
    studio.window.messages.tell(
        words("protect_set.done_title"),
        words.count("protect_set.done", 22, folder="/home/team/Dokumenter/Foråret"),
        words("protect_set.done_detail"),
    )


def no_earlier(studio: Studio) -> object:
    words = studio.window.around.words
    return studio.window.messages.choose_safe(
        words("earlier.remove_title"),
        words("earlier.remove_ask", code="Borger A3"),
        words("earlier.remove_detail"),
        words("earlier.remove_do"),
    )


def unsaved(studio: Studio) -> object:
    return studio.window.messages.ask_about_changes("Borger A3")


def withdrawing(studio: Studio) -> object:
    words = studio.window.around.words
    return studio.window.messages.choose_safe(
        words("withdraw.title"),
        words("withdraw.ask", code="Borger A3"),
        going(_WITHDRAWN, words),
        words("withdraw.do"),
    )


def made(studio: Studio) -> object:
    words = studio.window.around.words
    return studio.window.messages.offer(
        words("outputs.made_title"),
        words("outputs.made", file="borger-a3-en-rejse-med-et-langt-navn.pdf"),
        words("outputs.made_detail", folder="/home/konsulent/Dokumenter/Borgerrejser/Foråret"),
        words("outputs.show"),
    )


def failed(studio: Studio) -> None:
    words = studio.window.around.words
    studio.window.messages.tell(
        words("outputs.failed_title"),
        words("outputs.failed", problem=words("problem.empty")),
        words("outputs.failed_detail"),
    )


VIEWS: Final[dict[str, Take]] = {
    "start": start,
    "start-recent": start_with_recent,
    "set": a_set,
    "set-being-read": being_read,
    "set-unreadable": unreadable,
    "analysis": analysis(Exhibit.CODES_BAD),
    "analysis-chart": analysis(Exhibit.CODES_BAD, charted=True),
    "pains": pains(Valence.BAD),
    "pains-good": pains(Valence.GOOD),
    "pains-empty": pains(Valence.BAD, filled=False),
    "coding": coding("1121"),
    "coding-many": coding(lens="coherence"),
    "codebook": codebook,
    "canvas": canvas,
    "canvas-panels": both_panels,
    "whole-map": whole_map,
    "find": finding,
    "empty": waiting,
    "writing": writing,
    "actors": actors,
    "chip": chip,
    "note-menu": note_menu,
    "menu-file": menu(0),
    "menu-view": menu(2),
    "keys": key_card,
    "prepare": prepare(_PASTED),
    "prepare-empty": prepare(""),
    "conversation": conversation,
    "by-time": by_time,
    "set-aside": set_aside,
    "read-back": read_back(),
    "read-back-closing": read_back(closing=True),
    "transcribe": transcribing,
    "interview": interview,
    "suspected": suspected,
    "names": names,
    "leaving": leaving,
    "pack": packing,
    "set-kept": kept_too_long,
    "keep": keeping,
    "keep-past": kept_past,
    "passphrase": asked(new_passphrase),
    "passphrase-set": asked(new_set_passphrase),
    "set-protected": asked(set_protected),
    "no-earlier": asked(no_earlier),
    "print": printing,
    "guide": guide,
    "unsaved": asked(unsaved),
    "withdraw": asked(withdrawing),
    "made": asked(made),
    "failed": asked(failed),
    "about": asked(lambda studio: studio.window.actions_by_name[Name.ABOUT].trigger()),
}
"""In the order they are taken."""

Seen = Callable[[QWidget], None]


def visit(studio: Studio, take: Take, seen: Seen) -> None:
    """Brings a view about, shows it to `seen`, and puts it away again."""
    shown = take(studio)
    if isinstance(shown, Asked):
        QTimer.singleShot(_ANSWER_MS, studio.window, lambda: _answer(seen))
        shown.deed()
        return
    seen(shown)
    if shown is not studio.window:
        shown.close()
        studio.settle()


def _answer(seen: Seen) -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None, "nothing was asked"
    try:
        seen(dialog)
    finally:  # nobody else would answer it
        dialog.close()


def look_through(studio: Studio, look: Look, views: Sequence[str], out: Path | None) -> list[str]:
    """Takes views in one look, into `out` if that is given, and tells what cannot be read."""
    found: list[str] = []
    studio.dress(look)
    for name in views:

        def seen(shown: QWidget, name: str = name) -> None:
            if out is not None:
                shown.grab().save(str(out / f"{name}-{look}.png"))
            told = [*flaws(shown), *_too_large(shown, studio)]
            found.extend(f"{name} {look}: {flaw}" for flaw in told)

        visit(studio, VIEWS[name], seen)
    studio.put_away()
    return found


def _too_large(shown: QWidget, studio: Studio) -> list[str]:
    """A window that would not become as small as it was asked to, or a dialog beyond the screen."""
    wide, high = studio.room
    if shown.width() <= wide and shown.height() <= high:
        return []
    return [f"{shown.width()}×{shown.height()} is more than {wide}×{high}"]


def take_all(out: Path, scale: int, views: Sequence[str]) -> list[str]:
    """All looks of one scale; Qt must have been started at it."""
    folder = out / str(scale)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        studio = Studio(Path(temporary), scale)
        found: list[str] = []
        for look in LOOKS[scale]:
            found += look_through(studio, look, views, folder)
        studio.window.close()
    return found


def take_each_scale(out: Path, views: Sequence[str]) -> int:
    """Each scale in a process of its own, for Qt reads it when it is started; how many failed."""
    command = [sys.executable, "-m", "tools.screens", "--out", str(out), "--only", *views]
    running = [
        subprocess.Popen([*command, "--scale", str(scale)], cwd=ROOT, env=environment(scale, out))
        for scale in LOOKS
    ]
    return sum(process.wait() != 0 for process in running)


def environment(scale: int, out: Path) -> dict[str, str]:
    """No display, but a screen like a laptop's, at a scale."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": _LAPTOP[0], "height": _LAPTOP[1]}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = out / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}))
    return os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_SCALE_FACTOR": str(scale / 100),
        "QT_LOGGING_RULES": "default.warning=false",  # what Qt says of having no display
    }


def report_pages(pages: int) -> Iterator[Image.Image]:
    """The first pages of the report of the samples."""
    words = load_words("da")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "report.pdf")
        evidence = evidence_of(gather([sample_folder()]), (), words)
        write_report(evidence, path, options=ReportOptions(), words=words, date=_REPORT_DAY)
        document = pypdfium2.PdfDocument(path)
        for index in range(min(pages, len(document))):
            yield document[index].render(scale=_DOTS_PER_INCH / 72).to_pil()
        document.close()


def beside(pages: Sequence[Image.Image]) -> Image.Image:
    """Pages side by side with a hairline around each."""
    gap = 24
    width = sum(page.width for page in pages) + gap * (len(pages) + 1)
    sheet = Image.new("RGB", (width, pages[0].height + 2 * gap), "#E4DFD3")
    left = gap
    for page in pages:
        sheet.paste(page, (left, gap))
        left += page.width + gap
    return sheet


def save_small(picture: Image.Image, path: Path) -> None:
    """Saves with 256 colours; exits with a message when the file is too big for the README."""
    path.parent.mkdir(parents=True, exist_ok=True)
    few = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    if path.stat().st_size > MAX_README_BYTES:
        raise SystemExit(f"{path.name}: {path.stat().st_size} bytes, more than {MAX_README_BYTES}")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=OUT, help="folder for the pictures")
    parser.add_argument("--readme", action="store_true", help="write the README's pictures as well")
    parser.add_argument("--scale", type=int, choices=LOOKS, help="only this scale of Qt's, here")
    parser.add_argument("--only", nargs="+", choices=VIEWS, default=list(VIEWS), help="views")
    options = parser.parse_args(arguments)
    out: Path = options.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    if options.scale:
        found = take_all(out, options.scale, options.only)
        print("\n".join(f"{options.scale} % {flaw}" for flaw in found), flush=True)
        return 1 if found else 0
    failed = take_each_scale(out, options.only)
    pages = list(report_pages(_REPORT_PAGES))
    for number, page in enumerate(pages, start=1):
        page.save(out / f"report-{number}.png")
    if options.readme:
        with Image.open(out / "100" / "canvas-da-light.png") as picture:
            save_small(picture, README / "canvas.png")
        save_small(beside(pages[1:3]), README / "report.png")
    taken = len(options.only) * sum(map(len, LOOKS.values()))
    print(f"{taken} windows and {len(pages)} pages: {out}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Danish and English: all that is shown is in the language chosen, and a switch loses nothing."""

import re
import shutil
import threading
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journeymap.canvas.palette import PALETTES, Theme
from journeymap.canvas.printing import PrintingFailed
from journeymap.model.commands import EditText
from journeymap.model.document import Document
from journeymap.storage.backups import Retention
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.resources import load_vocabulary, load_words, resource, sample_folder
from journeymap.storage.saving import Backups
from journeymap.ui.actions import Name
from journeymap.ui.locks import lock_of
from journeymap.ui.messages import may_drop
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.tasks import Task
from journeymap.ui.window import MainWindow
from tests.sealing import PASSPHRASE, sealed
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    field_of,
    press,
    presses,
    presses_button,
    said,
    tab_to,
    types_name,
    write,
)
from tests.ui.sets import see_set

NAME = "ham-der-skrev-foer-proeven.journey.json"
THE_OTHER = {"da": "en", "en": "da"}
WORD = r"[^\W\d_]{3}"


def texts(table: dict[str, object]) -> Iterator[str]:
    for value in table.values():
        if isinstance(value, dict):
            yield from texts(value)
        elif isinstance(value, str):
            yield value


def pattern(text: str) -> str:
    """What a text looks like once its {placeholders} are filled in."""
    parts = re.split(r"\{\w+\}", text.replace("&", ""))
    return ".+".join(re.escape(part) for part in parts)


def of_language(language: str) -> re.Pattern[str]:
    catalogue = tomllib.loads(resource("translations", f"{language}.toml").read_text("utf-8"))
    # A text that is hardly more than its placeholders may be anything.
    own = {text for text in texts(catalogue) if re.search(WORD, re.sub(r"\{\w+\}|&", "", text))}
    return re.compile("|".join(sorted(map(pattern, own - {"journeymap {version}"}))))


SPOKEN = {language: of_language(language) for language in THE_OTHER}


def foreign(shown: list[str], language: str) -> list[str]:
    """What is said in the other language and not in this one."""
    other = SPOKEN[THE_OTHER[language]]
    return [
        text for text in shown if other.fullmatch(text) and not SPOKEN[language].fullmatch(text)
    ]


def all_said(root: QWidget) -> list[str]:
    """Every word of a window or dialog that can be seen, pointed at or heard."""
    found: list[str] = [root.windowTitle()]
    for widget in (root, *root.findChildren(QWidget)):
        found += [widget.accessibleName(), widget.accessibleDescription()]
        found += widget.toolTip().split("  (")[:1]
        if isinstance(widget, QLabel | QAbstractButton):
            found += [widget.text(), *widget.text().split("\n")]
        if isinstance(widget, QLineEdit):
            found.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(row) for row in range(widget.count())]
    for action in root.findChildren(QAction):
        found.append(action.text().partition("\t")[0])
    return [text.replace("&", "").strip() for text in found if text.strip()]


@pytest.fixture
def speak(window: MainWindow, preferences: Preferences) -> Callable[[str], None]:
    """Chooses a language in the menu, as the program does it."""

    def answer() -> None:
        window.dress(replace(surroundings(preferences, "da"), motion=False))

    window.wishes_changed.connect(answer)

    def choose_language(language: str) -> None:
        window.actions_by_name[Name.DANISH if language == "da" else Name.ENGLISH].trigger()
        # What was thrown away is no longer shown.
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    return choose_language


@pytest.fixture
def kolding(tmp_path: Path) -> Path:
    """A set of three journeys where something may be written."""
    return shutil.copytree(sample_folder() / "Kolding", tmp_path / "Kolding")


# The yardstick itself.


def test_the_yardstick_knows_a_foreign_word() -> None:
    assert foreign(["New journey", "Ny rejse", "Borger A3"], "da") == ["New journey"]
    assert foreign(["New journey", "Ny rejse", "3 begivenheder"], "en") == [
        "Ny rejse",
        "3 begivenheder",
    ]


# The window.


@pytest.mark.parametrize("page", ["start", "set", "journey", "note", "experience"])
def test_everything_in_the_window_is_in_the_language_chosen(
    window: MainWindow, speak: Callable[[str], None], each_language: str, page: str, kolding: Path
) -> None:
    speak(THE_OTHER[each_language])
    if page == "set":
        see_set(window, kolding)
    elif page != "start":
        window.open_path(kolding / NAME)
        press("Ctrl+1", *{"note": ["Home"], "experience": ["Home", "Up"]}.get(page, []))
    speak(each_language)
    shown = all_said(window)
    assert len(shown) > 60
    assert foreign(shown, each_language) == []
    assert len(foreign(shown, THE_OTHER[each_language])) > 20, "the words are known to the test"


def test_the_vocabularies_follow_the_language(
    window: MainWindow, speak: Callable[[str], None], each_language: str, kolding: Path
) -> None:
    window.open_path(kolding / NAME)
    press("Home", "Up")
    speak(each_language)
    shown = {text.replace("\n", " ") for text in all_said(window)}
    vocabulary = load_vocabulary()
    lens = vocabulary.lens("themes")
    assert lens is not None
    for term in (*vocabulary.actors, *lens.codes):
        assert term.label(each_language) in shown
        other = term.label(THE_OTHER[each_language])
        assert other == term.label(each_language) or other not in shown


def test_a_switch_keeps_the_journey_its_place_and_that_it_is_not_saved(
    window: MainWindow, speak: Callable[[str], None], kolding: Path
) -> None:
    window.open_path(kolding / NAME)
    press("Home", "Right", "Alt+Right", "Shift+2")
    document = window.desk.document
    assert document is not None
    assert window.workspace is not None
    journey, camera = document.journey, window.workspace.view.camera
    place = window.workspace.view.hands.place
    for language in ("en", "da"):
        speak(language)
        assert window.desk.document is document
        assert document.journey is journey
        assert window.workspace.view.hands.place == place
        assert window.workspace.view.camera == camera
        assert window.isWindowModified()
        assert window.workspace.view.hasFocus()
    press("Ctrl+Z")
    assert document.journey.events[1] != journey.events[1]
    assert not window.isWindowModified()


def test_a_switch_while_a_note_is_written_loses_no_letter(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    press("Ctrl+N")
    write("Jeg fik brev")
    speak("en")
    assert window.desk.document is not None
    assert [event.text for event in window.desk.document.journey.events] == ["Jeg fik brev"]
    press("F2")
    write("e")
    assert [event.text for event in window.desk.document.journey.events] == ["Jeg fik breve"]


def test_a_switch_while_a_fact_is_written_keeps_it(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    press("Ctrl+N")
    tab_to(field_of(window, "Overskrift"))
    write("Halvvejs")
    speak("en")
    assert window.desk.document is not None
    assert window.desk.document.journey.title == "Halvvejs"


def test_the_language_is_remembered_and_ticked(
    window: MainWindow, speak: Callable[[str], None], preferences: Preferences
) -> None:
    def ticked() -> list[bool]:
        return [window.actions_by_name[name].isChecked() for name in (Name.DANISH, Name.ENGLISH)]

    assert ticked() == [True, False]
    speak("en")
    assert ticked() == [False, True]
    speak("en")  # chosen again it stays chosen
    assert ticked() == [False, True]
    assert preferences.language == "en"


def test_the_set_stays_open_through_a_switch(
    window: MainWindow, speak: Callable[[str], None], kolding: Path
) -> None:
    see_set(window, kolding)
    speak("en")
    assert window.set_page.isVisible()
    assert window.set_page.lead.text().startswith("3 journeys from 1 municipality.")
    press("Alt+Up")
    assert window.start_page.isVisible()


@pytest.mark.parametrize("theme", [*Theme, None])
def test_a_theme_changes_the_colours_and_nothing_else(
    window: MainWindow, preferences: Preferences, theme: Theme | None, kolding: Path
) -> None:
    window.wishes_changed.connect(
        lambda: window.dress(replace(surroundings(preferences, "da"), motion=False))
    )
    window.open_path(kolding / NAME)
    press("Home", "Right", "Alt+Right")
    document = window.desk.document
    assert document is not None
    assert window.workspace is not None
    place = window.workspace.view.hands.place
    action = Name.THEME_SYSTEM if theme is None else Name(f"theme_{theme.value}")
    window.actions_by_name[action].trigger()

    assert preferences.theme is theme
    assert window.actions_by_name[action].isChecked()
    assert window.desk.document is document
    assert window.workspace.view.hands.place == place
    assert window.isWindowModified()
    corner = window.workspace.view.viewport().grab().toImage().pixelColor(2, 2).name()
    assert corner == PALETTES[theme or Theme.LIGHT].table.lower()


# The dialogs: what brings each up, the answers before it, and what it is called in each language.


def unsaved(window: MainWindow, _folder: Path) -> None:
    press("Ctrl+N")
    write("Brev")
    press("Alt+Up")


def broken(window: MainWindow, folder: Path) -> None:
    path = folder / "itu.journey.json"
    path.touch()
    window.open_path(path)


def newer(window: MainWindow, folder: Path) -> None:
    path = folder / "ny.journey.json"
    path.write_bytes(
        (folder / "Kolding" / NAME).read_bytes().replace(b'"schema": 1', b'"schema": 7')
    )
    window.open_path(path)


def not_saved(window: MainWindow, folder: Path) -> None:
    (folder / "mappe.journey.json").mkdir()
    press("Ctrl+N")
    window.desk.path = folder / "mappe.journey.json"
    write("Brev")
    press("Ctrl+S")


def poster(window: MainWindow, folder: Path) -> None:
    window.open_path(folder / "Kolding" / NAME)
    press("Ctrl+P")


def saves(dialog: Asking) -> None:
    """Presses the button that saves, in either language."""
    english = "Save as…" in said(dialog).replace("&", "")
    presses_button("Save as…" if english else "Gem som…")(dialog)


def not_printed(window: MainWindow, folder: Path) -> None:
    """A printer that takes no page."""
    window.open_path(folder / "Kolding" / NAME)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("journeymap.ui.printers.has_printer", lambda: True)
        patch.setattr("journeymap.ui.printers.ask_printer", lambda *_: QPrinter())
        patch.setattr("journeymap.canvas.printing.PrinterPen.page", refuse)
        press("Ctrl+P")


def refuse(*_: object) -> None:
    raise PrintingFailed


def prints(dialog: Asking) -> None:
    """Presses the button that prints, in either language."""
    english = "Print…" in said(dialog).replace("&", "")
    presses_button("Print…" if english else "Udskriv…")(dialog)


def block(window: MainWindow, folder: Path) -> None:
    window.open_path(folder / "Kolding" / NAME)
    press("Ctrl+Shift+T")
    QGuiApplication.clipboard().setText("2019: xyz\n+ xyz\n- xyz\n???")
    press("Ctrl+V")


def interview(window: MainWindow, folder: Path) -> None:
    window.open_path(folder / "Kolding" / NAME)
    press("Ctrl+Shift+I")


def gone(window: MainWindow, folder: Path) -> None:
    """A file that was taken away while it was open."""
    path = folder / "xyz.journey.json"
    path.write_bytes((folder / "Kolding" / NAME).read_bytes())
    window.open_path(path)
    path.unlink()
    press("Alt+Up")


def report(window: MainWindow, folder: Path) -> None:
    see_set(window, folder / "Kolding")
    press("Ctrl+Shift+R")


def name_again(window: MainWindow, folder: Path) -> None:
    (folder / "brev.journey.json").touch()
    press("Ctrl+N", "Ctrl+S")


def others_saved(window: MainWindow, folder: Path) -> Path:
    """The journey is open and written in, and somebody else has written on the same note."""
    path = folder / "Kolding" / NAME
    window.open_path(path)
    theirs = Document.opened(read_journey(path))
    first = theirs.journey.events[0].id
    theirs.execute(EditText(first, "Deres"))
    write_journey(path, theirs.to_save())
    press("Home", "F2")
    write(" Brev")
    return path


def outdated(window: MainWindow, folder: Path) -> None:
    others_saved(window, folder)
    press("Ctrl+S")


def in_use(window: MainWindow, folder: Path) -> None:
    path = folder / "Kolding" / NAME
    lock = "4711\njourneymap\nANDEN-PC\n0123\n4567\n"
    lock_of(path).path.write_text(lock, encoding="utf-8")
    window.open_path(path)


def no_backup(window: MainWindow, folder: Path) -> None:
    path = folder / "Kolding" / NAME
    window.open_path(path)
    window.desk.backups = Backups(path, Retention())  # a file stands where the folder should be
    press("End", "Return")
    write("Brev")
    press("Ctrl+S")


def protect(window: MainWindow, folder: Path) -> None:
    window.open_path(folder / "Kolding" / NAME)
    window.actions_by_name[Name.PROTECT].trigger()


def protected(window: MainWindow, folder: Path) -> None:
    path = folder / "laast.journey.json"
    path.write_bytes(sealed())
    window.open_path(path)


def passphrase(text: str) -> Reply:
    def reply(_dialog: Asking) -> None:
        write(text)
        press("Return")

    return reply


def unprotect(window: MainWindow, folder: Path) -> None:
    protected(window, folder)
    window.actions_by_name[Name.UNPROTECT].trigger()


ESCAPE = presses("Escape")
Dialog = tuple[Callable[[MainWindow, Path], object], tuple[Reply, ...], str, str]


def names(window: MainWindow, _folder: Path) -> None:
    """One name in a note, of nobody in particular."""
    press("Ctrl+N")
    write("Mette Hansen")
    press("Escape", "Ctrl+Shift+N")


def withdraw(window: MainWindow, folder: Path) -> None:
    window.open_path(folder / "Kolding" / NAME)
    window.actions_by_name[Name.WITHDRAW].trigger()


def not_withdrawn(window: MainWindow, folder: Path) -> None:
    (folder / "Kolding" / "set.json").write_text("{", "utf-8")
    withdraw(window, folder)


def open_package(window: MainWindow, _folder: Path) -> None:
    window.actions_by_name[Name.UNPACK].trigger()


DIALOGS: dict[str, Dialog] = {
    "unsaved": (unsaved, (), "Ændringer er ikke gemt", "Changes are not saved"),
    "broken": (broken, (), "Filen blev ikke åbnet", "The file was not opened"),
    "newer": (newer, (), "Kun til at se på", "To look at only"),
    "not saved": (not_saved, (), "Rejsen blev ikke gemt", "The journey was not saved"),
    "open": (lambda _w, _f: press("Ctrl+O"), (), "Åbn en rejse", "Open a journey"),
    "open set": (lambda _w, _f: press("Ctrl+Shift+O"), (), "Åbn en samling", "Open a set"),
    "open package": (open_package, (), "Åbn en pakke", "Open a package"),
    "new folder": (
        lambda window, folder: window.messages.choose_new_folder(folder / "pakke"),
        (),
        "Vælg en mappe til pakken",
        "Choose a folder for the package",
    ),
    "save as": (lambda _w, _f: press("Ctrl+N", "Ctrl+Shift+S"), (), "Gem", "Save"),
    "exists": (
        name_again,
        (types_name("brev"),),
        "Filen findes i forvejen",
        "The file is already there",
    ),
    "outdated": (outdated, (), "Andre har ændret rejsen", "Others have changed the journey"),
    "united": (outdated, (presses("Return"),), "De to er flettet", "The two are merged"),
    "protect": (protect, (), "Beskyt rejsen", "Protect the journey"),
    "protected": (protected, (), "Rejsen er beskyttet", "The journey is protected"),
    "wrong passphrase": (
        protected,
        (passphrase("passer ikke"),),
        "Adgangssætningen passer ikke",
        "The passphrase does not fit",
    ),
    "unprotect": (
        unprotect,
        (passphrase(PASSPHRASE),),
        "Fjern beskyttelsen",
        "Remove the protection",
    ),
    "in use": (in_use, (), "Rejsen er åben et andet sted", "The journey is open elsewhere"),
    "no backup": (
        no_backup,
        (),
        "Rejsen er gemt, men uden kopi af den forrige udgave",
        "The journey is saved, but the version before it was not kept",
    ),
    "print": (poster, (), "Udskriv eller gem", "Print or save"),
    "not printed": (
        not_printed,
        (prints,),
        "Den blev ikke udskrevet",
        "It was not printed",
    ),
    "transcribe": (block, (), "Skriv af fra papir", "Transcribe from paper"),
    "names": (names, (), "Navne og numre", "Names and numbers"),
    "withdraw": (withdraw, (), "Borgeren trækker sig", "The citizen withdraws"),
    "withdrawn": (
        withdraw,
        (presses("Tab", "Space"),),
        "Rejsen er fjernet",
        "The journey is removed",
    ),
    "not withdrawn": (
        not_withdrawn,
        (presses("Tab", "Space"),),
        "Rejsen er ikke fjernet helt",
        "The journey was not removed completely",
    ),
    "interview": (interview, (), "Samtale og samtykke", "Interview and consent"),
    "gone": (gone, (), "Filen er væk", "The file has gone"),
    "written": (
        lambda window, _f: may_drop(window, window.around.words),
        (),
        "Det, du skrev, er ikke taget med",
        "What you wrote is not kept yet",
    ),
    "poster": (poster, (saves,), "Gem", "Save"),
    "poster made": (poster, (saves, types_name("p")), "Den er klar", "It is ready"),
    "poster not made": (
        poster,
        (saves, types_name("/findes ikke/p")),
        "Den blev ikke lavet",
        "It was not made",
    ),
    "report wish": (report, (), "Lav en rapport", "Make a report"),
    "report": (report, (presses("Return"),), "Gem", "Save"),
    "report made": (report, (presses("Return"), types_name("r")), "Den er klar", "It is ready"),
    "report not made": (
        report,
        (presses("Return"), types_name("/findes ikke/r")),
        "Den blev ikke lavet",
        "It was not made",
    ),
    "keys": (lambda _w, _f: press("F1"), (), "Taster", "Keys"),
    "about": (
        lambda w, _f: w.actions_by_name[Name.ABOUT].trigger(),
        (),
        "Om journeymap",
        "About journeymap",
    ),
}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_every_dialog_is_in_the_language_chosen(
    *,
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    speak: Callable[[str], None],
    each_language: str,
    dialog: str,
    tmp_path: Path,
    kolding: Path,
) -> None:
    speak(each_language)
    bring_up, before, danish, english = DIALOGS[dialog]
    seen: list[str] = []
    titles: list[str] = []

    def reads(shown: QWidget) -> None:
        titles.append(shown.windowTitle())
        if isinstance(shown, QFileDialog):  # the rest of it are Qt's own words
            seen.extend([shown.windowTitle(), *shown.nameFilters()])
        else:
            seen.extend(all_said(shown))
            cut = [b for b in shown.findChildren(QAbstractButton) if b.isVisible()]
            assert not [b.text() for b in cut if b.width() < b.minimumSizeHint().width()]
        press("Escape")

    with person.answers(*before, reads):
        bring_up(window, tmp_path)
        qtbot.waitUntil(lambda: person.has_answered, timeout=20_000)
    assert titles == [danish if each_language == "da" else english]
    assert foreign(seen, each_language) == []
    assert not [text for text in seen if re.search(r"\{\w*\}|\w+\.\w+_\w+", text)]


def test_no_dialog_of_the_program_is_forgotten_here() -> None:
    """Each title in the catalogue is the title of a dialog opened above, or named here."""
    catalogue = tomllib.loads(resource("translations", "da.toml").read_text("utf-8"))
    titles = {
        text
        for table in (
            "dialog",
            "outputs",
            "protect",
            "keycard",
            "about",
            "print",
            "transcribe",
            "interview",
            "names",
            "withdraw",
            "report_wish",
        )
        for name, text in catalogue[table].items()
        if name.endswith("title")
    }
    shown_elsewhere = {catalogue["outputs"]["making_title"]}  # the progress, below
    assert titles - shown_elsewhere == {danish for _, _, danish, _ in DIALOGS.values()}


# The report on its way.


@pytest.fixture
def slow_report(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], bool]]:
    """A report that is made until it is asked to stop; tells whether it has begun."""
    begun: list[bool] = []
    pause = threading.Event()

    def gather_for_ever(_paths: object, progress: Callable[[int, int], None]) -> None:
        begun.append(True)
        while True:
            pause.wait(0.001)
            progress(0, 1)

    monkeypatch.setattr("journeymap.ui.outputs.gather", gather_for_ever)
    yield lambda: bool(begun)
    monkeypatch.undo()


def begin_report(window: MainWindow, person: Person, folder: Path) -> None:
    see_set(window, folder)
    with person.answers(presses("Return"), types_name("rapport")):
        press("Ctrl+Shift+R")


def test_the_progress_speaks_the_language_and_can_be_stopped(
    *,
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    speak: Callable[[str], None],
    each_language: str,
    slow_report: Callable[[], bool],
    kolding: Path,
) -> None:
    speak(each_language)
    begin_report(window, person, kolding)
    words = load_words(each_language)
    progress = window.findChild(QProgressDialog)
    assert progress is not None
    qtbot.waitUntil(progress.isActiveWindow, timeout=2_000)
    assert progress.windowTitle() == words("outputs.making_title")
    assert words("outputs.making") in all_said(progress)
    assert foreign(all_said(progress), each_language) == []

    press("Escape")
    qtbot.waitUntil(lambda: not window.outputs.is_busy)
    assert not list(kolding.glob("rapport*"))


def test_after_a_stopped_report_another_can_be_made(
    *,
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    slow_report: Callable[[], bool],
    monkeypatch: pytest.MonkeyPatch,
    kolding: Path,
) -> None:
    begin_report(window, person, kolding)
    progress = window.findChild(QProgressDialog)
    assert progress is not None
    qtbot.waitUntil(progress.isActiveWindow, timeout=2_000)
    press("Escape")
    qtbot.waitUntil(lambda: not window.outputs.is_busy)
    monkeypatch.undo()
    with person.answers(presses("Return"), types_name("rapport"), ESCAPE):
        press("Ctrl+Shift+R")
        qtbot.waitUntil(lambda: person.has_answered, timeout=20_000)
    assert (kolding / "rapport.pdf").is_file()


def test_closing_the_window_ends_the_report(
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    slow_report: Callable[[], bool],
    kolding: Path,
) -> None:
    begin_report(window, person, kolding)
    qtbot.waitUntil(slow_report)
    press("Ctrl+Q")
    assert not window.isVisible()
    assert not [task for task in window.findChildren(Task) if task.isRunning()]
    assert not list(kolding.glob("rapport*"))


def test_a_report_goes_on_through_a_switch_and_is_ended_with_the_window(
    *,
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    speak: Callable[[str], None],
    slow_report: Callable[[], bool],
    kolding: Path,
) -> None:
    begin_report(window, person, kolding)
    qtbot.waitUntil(slow_report)
    speak("en")
    assert window.outputs.is_busy
    press("Ctrl+Shift+R")  # not two at once
    assert len(window.findChildren(Task)) == 1
    window.close()
    assert not [task for task in window.findChildren(Task) if task.isRunning()]

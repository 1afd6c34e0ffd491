"""Takes the pictures of the program: every view into a folder, and with --readme the README's two.

No display is needed, and the invented sample journeys are all that is shown.

Usage: python tools/screens.py [--out FOLDER] [--readme]
"""

import argparse
import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.app import Program
from journeymap.canvas.keys import Act
from journeymap.canvas.motion import DURATION_MS
from journeymap.canvas.palette import Theme
from journeymap.errands import evidence_of, gather, write_report
from journeymap.report.options import ReportOptions
from journeymap.storage.resources import load_words, sample_folder
from journeymap.ui.actions import Name
from journeymap.ui.interview_dialog import InterviewDialog
from journeymap.ui.keycard import KeyCard
from journeymap.ui.preferences import Panels, Preferences
from journeymap.ui.print_dialog import PrintDialog, Sheets
from journeymap.ui.standing import LOOKS

if TYPE_CHECKING:
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
_WORDS: Final = "Så ringede hun igen"
_TYPED: Final = (
    "forår 2019: fik brev fra kommunen @jobcenter",
    "+ hun ringede selv og spurgte, hvordan det gik",
    "- jeg forstod ikke et ord af brevet",
)
_HALF_TYPED: Final = "marts 2020: flyttede til Kolding"
_SAVED_AT: Final = dt.datetime(2026, 3, 2, 10, 42).astimezone()
_REPORT_DAY: Final = _SAVED_AT.date()
_REPORT_PAGES: Final = 8
_DOTS_PER_INCH: Final = 110


class Studio:
    """The program, set up for one picture after another."""

    def __init__(self, folder: Path) -> None:
        self._samples = copy_of_samples(folder)
        settings = QSettings(str(folder / "wishes.ini"), QSettings.Format.IniFormat)
        self._preferences = Preferences(settings)
        self._program = Program(QApplication([]), self._preferences, "da")
        self.window.show()

    @property
    def window(self) -> "MainWindow":
        return self._program.window

    def dress(
        self,
        *,
        language: str = "da",
        theme: Theme = Theme.LIGHT,
        size: tuple[int, int] = _LAPTOP,
        panels: Panels | None = None,
    ) -> None:
        """Chooses how the next pictures look."""
        self._preferences.language, self._preferences.theme = language, theme
        self._preferences.panels = panels or Panels(outline=size == _DESK, facts=True)
        self.window.resize(*size)
        self.window.wishes_changed.emit()

    def open(self, *places: Path) -> None:
        """Opens samples one after the other, by their place among them; an empty one is all."""
        for place in places:
            self.window.open_path(self._samples / place)
        self.tick()
        self.settle()

    def tick(self, *names: Name) -> None:
        """Shows a journey by time, with the emotion line, or neither."""
        for name in LOOKS:
            action = self.window.actions_by_name[name]
            if action.isChecked() != (name in names):
                action.trigger()

    def settle(self) -> None:
        """Lets every movement come to its end."""
        QTest.qWait(2 * DURATION_MS)
        if self.window.workspace is not None:
            self.window.workspace.view.viewfinder.settle()
        QApplication.processEvents()

    def perform(self, *acts: Act) -> None:
        """Does on the canvas what keys would do."""
        assert self.window.workspace is not None
        for act in acts:
            self.window.workspace.view.perform(act)
            self.settle()

    def write(self, text: str) -> None:
        """Writes a new event after the current one, and leaves it open."""
        assert self.window.workspace is not None
        self.window.workspace.view.acts.type_event(text)
        self.settle()

    def put_away(self) -> None:
        """Back to the start, without saving."""
        self.window.desk.clear()
        self.window.files.folder = None
        self.window.show_what_is_open()
        self.settle()


def copy_of_samples(folder: Path) -> Path:
    """The samples, saved at an hour that does not depend on when the checkout was made."""
    copied = Path(shutil.copytree(sample_folder(), folder / "sample_journeys"))
    for path in copied.rglob("*.json"):
        os.utime(path, (_SAVED_AT.timestamp(),) * 2)
    return copied


Take = Callable[[Studio], QWidget]


def start(studio: Studio) -> QWidget:
    studio.dress()
    studio.put_away()
    return studio.window


def start_with_recent(studio: Studio) -> QWidget:
    studio.dress()
    studio.open(*_OTHERS, _SAMPLE)
    studio.put_away()
    return studio.window


def a_set(studio: Studio) -> QWidget:
    studio.dress()
    studio.open(Path())
    return studio.window


def canvas(**looks: Any) -> Take:
    def take(studio: Studio) -> QWidget:
        studio.dress(**looks)
        studio.open(_SAMPLE)
        studio.perform(Act.GO_FIRST, Act.GO_RIGHT, Act.GO_RIGHT)
        return studio.window

    return take


def by_time(**looks: Any) -> Take:
    def take(studio: Studio) -> QWidget:
        canvas(**looks)(studio)
        studio.tick(*LOOKS)
        studio.settle()
        return studio.window

    return take


def whole_map(**looks: Any) -> Take:
    def take(studio: Studio) -> QWidget:
        studio.dress(**looks)
        studio.open(_SAMPLE)
        studio.perform(Act.GO_FIRST, Act.FIT_ALL)
        return studio.window

    return take


def writing(studio: Studio) -> QWidget:
    studio.dress(panels=Panels(outline=False, facts=False))
    studio.open(_SAMPLE)
    studio.perform(Act.GO_LAST)
    studio.write(_WORDS)
    return studio.window


def waiting(studio: Studio) -> QWidget:
    studio.dress(panels=Panels(outline=False, facts=False))
    studio.put_away()
    studio.window.files.new()
    studio.settle()
    return studio.window


def key_card(studio: Studio) -> QWidget:
    studio.dress()
    card = KeyCard(load_words("da"), studio.window)
    card.show()
    studio.settle()
    return card


def read_back(*, closing: bool = False, **looks: Any) -> Take:
    def take(studio: Studio) -> QWidget:
        studio.dress(**looks)
        studio.open(_SAMPLE)
        studio.window.actions_by_name[Name.READ_BACK].trigger()
        shown = studio.window.talk.reading
        assert shown is not None
        shown.setWindowState(Qt.WindowState.WindowNoState)
        shown.setGeometry(0, 0, *looks.get("size", _LAPTOP))
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
    studio.dress()
    studio.open(_SAMPLE)
    document = studio.window.desk.document
    assert document is not None
    dialog = InterviewDialog(
        studio.window.around, document.journey, _SAVED_AT.date(), studio.window
    )
    dialog.show()
    studio.settle()
    return dialog


def printing(studio: Studio) -> QWidget:
    studio.dress()
    studio.open(_SAMPLE)
    document = studio.window.desk.document
    assert document is not None
    around, sheets = studio.window.around, Sheets()
    dialog = PrintDialog(around, document.journey, sheets, studio.window, has_printer=True)
    dialog.show()
    studio.settle()
    return dialog


PICTURES: Final[dict[str, Take]] = {
    "start": start,
    "start-recent": start_with_recent,
    "set": a_set,
    "canvas": canvas(),
    "canvas-en": canvas(language="en"),
    "canvas-dark": canvas(theme=Theme.DARK),
    "canvas-contrast": canvas(theme=Theme.CONTRAST),
    "canvas-1920": canvas(size=_DESK),
    "by-time": by_time(),
    "by-time-en-dark": by_time(language="en", theme=Theme.DARK),
    "by-time-contrast": by_time(theme=Theme.CONTRAST),
    "by-time-1920": by_time(size=_DESK),
    "whole-map": whole_map(size=_DESK),
    "whole-map-dark": whole_map(theme=Theme.DARK),
    "whole-map-contrast": whole_map(theme=Theme.CONTRAST),
    "read-back": read_back(),
    "read-back-en": read_back(language="en", size=_DESK),
    "read-back-dark": read_back(theme=Theme.DARK),
    "read-back-contrast": read_back(theme=Theme.CONTRAST),
    "read-back-closing": read_back(closing=True),
    "read-back-closing-1920": read_back(closing=True, size=_DESK),
    "empty": waiting,
    "writing": writing,
    "keys": key_card,
    "transcribe": transcribing,
    "interview": interview,
    "print": printing,
}
"""In the order they are taken; each gives the widget to take a picture of."""


def take_windows(out: Path) -> None:
    """Takes every picture of PICTURES."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder))
        for name, prepare in PICTURES.items():
            shown = prepare(studio)
            shown.grab().save(str(out / f"{name}.png"))
            if shown is not studio.window:
                shown.close()
        studio.put_away()
        studio.window.close()


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


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=OUT, help="folder for the pictures")
    parser.add_argument("--readme", action="store_true", help="write the README's pictures as well")
    options = parser.parse_args(arguments)
    # Qt reads these when the application is made; the second hides what it says of no display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"
    options.out.mkdir(parents=True, exist_ok=True)
    take_windows(options.out)
    pages = list(report_pages(_REPORT_PAGES))
    for number, page in enumerate(pages, start=1):
        page.save(options.out / f"report-{number}.png")
    if options.readme:
        with Image.open(options.out / "canvas.png") as picture:
            save_small(picture, README / "canvas.png")
        save_small(beside(pages[1:3]), README / "report.png")
    print(f"{len(PICTURES)} windows and {len(pages)} pages: {options.out}")


if __name__ == "__main__":
    main()

"""The dialog for prepared events: pasted, seen, corrected and laid out, with keys alone."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journeymap.canvas.understood import understood
from journeymap.model.commands import AddEvents
from journeymap.model.document import Document
from journeymap.model.journey import Event, Interview, Journey, Source
from journeymap.storage.resources import load_words
from journeymap.ui.landmarks import Landmarks
from journeymap.ui.paste_field import MAX_CHARACTERS
from journeymap.ui.preferences import Preferences
from journeymap.ui.prepare_dialog import PrepareDialog
from journeymap.ui.prepare_preview import TEXT, TIME
from journeymap.ui.surroundings import surroundings
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.ui.person import Asking, Person, press, said, tab_to, types_name, write

TODAY = dt.date(2024, 5, 1)
LINES = (
    "12-03-2019 Møde på jobcentret om praktik\n"
    "marts 2020: indlagt på psykiatrisk\n"
    "2021;Jobcenter;Aktivering\n"
    "som barn: flyttede hjemmefra\n"
    "01-06-2021\n"
)
TABLE = (
    "Dato\tIndsats\tEnhed\tTovholder\n"
    "01-05-2020\tPraktik\tJC\tKirsten\n"
    "12-03-2019\tMentor\tSkole\tOle\n"
)
Open = Callable[..., PrepareDialog]


@pytest.fixture
def open_dialog(painted: QApplication, qtbot: QtBot, preferences: Preferences) -> Open:
    """Opens the dialog on a journey, in a language, as wide as told."""

    def make(
        about: Journey | None = None, language: str = "da", width: int = 1100
    ) -> PrepareDialog:
        around = surroundings(preferences, language)
        dialog = PrepareDialog(around, about or journey(1), TODAY)
        qtbot.addWidget(dialog)
        dialog.resize(width, 640)
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(dialog.field.hasFocus)
        return dialog

    return make


def paste(qtbot: QtBot, dialog: PrepareDialog, text: str) -> None:
    """Copies somewhere else and pastes here; waits until the preview has followed."""
    QGuiApplication.clipboard().setText(text)
    press("Ctrl+V")
    seen = len(dialog.prepared.rows)
    qtbot.waitUntil(lambda: len(dialog.prepared.rows) != seen)


def shown(dialog: PrepareDialog) -> list[tuple[str, str, str]]:
    """The preview as it can be read: time, what was understood, text or reason."""
    model = dialog.preview.model()
    rows = []
    for number in range(model.rowCount()):
        time = str(model.index(number, TIME).data(Qt.ItemDataRole.ToolTipRole))
        text = str(model.index(number, TEXT).data(Qt.ItemDataRole.ToolTipRole))
        said_, _, meant = time.partition("\n")
        rows.append((said_, meant, text))
    return rows


def laid_out(dialog: PrepareDialog) -> list[tuple[str | None, str | None, str, Source]]:
    return [(e.when.edtf if e.when else None, e.actor, e.text, e.source) for e in dialog.events()]


def test_lines_are_pasted_seen_and_laid_out_with_keys(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert not dialog.lay_out.isEnabled()
    paste(qtbot, dialog, LINES)
    assert shown(dialog) == [
        ("12-03-2019", "12. marts 2019", "Møde på jobcentret om praktik"),
        ("marts 2020", "", "indlagt på psykiatrisk"),
        ("2021", "", "Aktivering"),
        ("som barn", "kun som ord", "flyttede hjemmefra"),
        ("", "", "01-06-2021\nHer står kun en tid."),
    ]
    words = said(dialog)
    assert "4 begivenheder lægges som forberedte sedler · 1 linje kan ikke bruges" in words
    press("Ctrl+Return")
    assert dialog.result() == QDialog.DialogCode.Accepted
    made = laid_out(dialog)
    assert made[:3] == [
        ("2019-03-12", None, "Møde på jobcentret om praktik", Source.PREPARED),
        ("2020-03", None, "indlagt på psykiatrisk", Source.PREPARED),
        ("2021", "jobcenter", "Aktivering", Source.PREPARED),
    ]
    assert len(made) == 4


def test_in_english(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(language="en")
    paste(qtbot, dialog, "12 March 2019: meeting\nspring 2020: @school called\n----")
    assert shown(dialog) == [
        ("12 March 2019", "", "meeting"),
        ("spring 2020", "", "called"),
        ("", "", "----\nThere are no words here."),
    ]
    words = said(dialog)
    assert "2 events will be laid out as prepared notes · 1 line cannot be used" in words
    tab_to(dialog.lay_out)
    press("Space")
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert [row[:2] for row in laid_out(dialog)] == [("2019-03-12", None), ("2020-21", "skole")]


def test_what_was_typed_last_is_laid_out_too(open_dialog: Open) -> None:
    dialog = open_dialog()
    write("2019: møde\n2020: brev")
    press("Ctrl+Return")
    assert [text for _, _, text, _ in laid_out(dialog)] == ["møde", "brev"]


def test_the_preview_follows_the_typing(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    write("2019: møde")
    qtbot.waitUntil(lambda: bool(dialog.prepared.rows))
    press("Ctrl+A", "Delete")
    qtbot.waitUntil(lambda: not dialog.prepared.rows)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: bool(dialog.prepared.rows))


def test_with_nothing_to_lay_out_it_stays_open_until_escape(open_dialog: Open) -> None:
    dialog = open_dialog()
    write("----")
    press("Ctrl+Return")
    assert dialog.isVisible()
    assert not dialog.lay_out.isEnabled()
    press("Escape")
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


# --- tables ----------------------------------------------------------------------------------


def test_a_column_gets_another_meaning_with_keys(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert not dialog.columns.isVisible()
    paste(qtbot, dialog, TABLE)
    boxes = dialog.columns.boxes()
    assert [box.currentText() for box in boxes] == ["Tid", "Begivenhed", "Aktør", "Bruges ikke"]
    assert [box.accessibleName() for box in boxes][2:] == [
        "Kolonne 3, Enhed",
        "Kolonne 4, Tovholder",
    ]
    tab_to(boxes[3])
    press("Home", "Down", "Down", "Down", "Down")  # on the way past what others mean
    assert [box.currentText() for box in dialog.columns.boxes()] == [
        "Tid",
        "Begivenhed",
        "Bruges ikke",
        "Aktør",
    ]
    assert boxes[3].hasFocus()
    assert [row.actor for row in dialog.prepared.rows] == ["Ole", "Kirsten"]


def test_a_meaning_holds_while_the_columns_are_the_same(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    paste(qtbot, dialog, TABLE)
    dialog.columns.boxes()[3].setCurrentText("Begivenhed")
    tab_to(dialog.field)
    press("Ctrl+End")
    write("2021")
    qtbot.waitUntil(lambda: len(dialog.prepared.rows) == 3)
    assert dialog.columns.boxes()[3].currentText() == "Begivenhed"
    press("Ctrl+A")
    paste(qtbot, dialog, "Dato;Tekst\n2019;Møde")
    assert [box.currentText() for box in dialog.columns.boxes()] == ["Tid", "Begivenhed"]
    press("Ctrl+A")
    paste(qtbot, dialog, "Møde\nBrev\nSkole")
    assert not dialog.columns.isVisible()


def test_a_list_with_the_newest_first_is_turned_unless_told_not_to(
    open_dialog: Open, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    assert not dialog.turn.isVisible()
    paste(qtbot, dialog, TABLE)
    assert dialog.turn.isVisible()
    assert [row.text for row in dialog.prepared.rows] == ["Mentor", "Praktik"]
    tab_to(dialog.turn)
    press("Space")
    assert [text for _, _, text, _ in laid_out(dialog)] == ["Praktik", "Mentor"]
    assert [row[2] for row in shown(dialog)] == ["Praktik", "Mentor"]


def test_what_lies_on_the_table_already_is_told(open_dialog: Open, qtbot: QtBot) -> None:
    first = open_dialog()
    paste(qtbot, first, "2019: Møde\n2020: Brev")
    there = AddEvents(first.events()).apply(journey(1, event("a")))
    first.close()
    again = open_dialog(there)
    paste(qtbot, again, "2019: Møde\n2021: Skole")
    assert [row[2] for row in shown(again)] == ["Møde\nLigger allerede på bordet.", "Skole"]


# --- finding what could not be used ----------------------------------------------------------


def test_from_a_problem_to_its_line_and_back_to_good(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    paste(qtbot, dialog, "2019: møde 🙂\n2020\nbrev\n----\n")
    assert dialog.show_problem.isVisible()
    tab_to(dialog.show_problem)
    for expected in (1, 3, 1):
        press("Space")
        assert dialog.preview.currentIndex().row() == expected
    tab_to(dialog.preview)
    press("Return")
    assert dialog.isVisible()
    assert dialog.field.hasFocus()
    assert dialog.field.textCursor().selectedText() == "2020"
    write("2020: skole")
    qtbot.waitUntil(lambda: dialog.prepared.refused == 1)
    assert [text for _, _, text, _ in laid_out(dialog)] == ["møde 🙂", "skole", "brev"]


# --- files -----------------------------------------------------------------------------------


def file_of(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(target: QWidget, data: QMimeData) -> None:
    """What a file manager sends when files are let go over a widget."""
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), action, data, button, no_key)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(40, 40), action, data, button, no_key))


def test_a_file_is_fetched_with_keys(open_dialog: Open, person: Person, tmp_path: Path) -> None:
    dialog = open_dialog()
    path = file_of(tmp_path, "forløb.csv", TABLE.replace("\t", ";").encode("cp1252"))
    tab_to(dialog.from_file)
    with person.answers(types_name(str(path))):
        press("Space")
    assert "Hent begivenheder fra en fil" in person.heard[0]
    assert [row.text for row in dialog.prepared.rows] == ["Mentor", "Praktik"]
    assert dialog.focusWidget() is dialog.field


@pytest.mark.parametrize("onto_field", [True, False])
def test_a_file_is_dropped(open_dialog: Open, tmp_path: Path, onto_field: bool) -> None:
    dialog = open_dialog()
    write("Det her skrev jeg selv")
    data = dropped(file_of(tmp_path, "forløb.txt", LINES.encode()))
    drop(dialog.field.viewport() if onto_field else dialog, data)
    assert len(dialog.prepared.usable) == 4
    press("Ctrl+Z")
    assert dialog.field.toPlainText() == "Det her skrev jeg selv"


def test_a_copied_file_is_pasted(open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog()
    data = dropped(file_of(tmp_path, "forløb.txt", LINES.encode()))
    QGuiApplication.clipboard().setMimeData(data)
    press("Ctrl+V")
    assert len(dialog.prepared.usable) == 4


def test_a_file_that_cannot_be_used_says_why_and_changes_nothing(
    open_dialog: Open, tmp_path: Path
) -> None:
    dialog = open_dialog()
    write("2019: møde")
    drop(dialog, dropped(file_of(tmp_path, "kat.png", b"\x89PNG\x00\x00")))
    assert "kat.png: Filen er hverken tekst eller et regneark" in said(dialog)
    drop(dialog, dropped(tmp_path / "a.csv", tmp_path / "b.csv"))
    assert "Træk én fil ad gangen." in said(dialog)
    assert dialog.field.toPlainText() == "2019: møde"
    drop(dialog, dropped(file_of(tmp_path, "god.csv", b"2019;Brev;Skole")))
    assert not dialog.notice.isVisible()


def test_far_too_much_is_not_pasted(open_dialog: Open) -> None:
    dialog = open_dialog()
    QGuiApplication.clipboard().setText("a" * MAX_CHARACTERS)
    press("Ctrl+V")
    assert dialog.field.toPlainText() == ""
    assert "Det er for meget på én gang" in said(dialog)


# --- how it looks and is read ----------------------------------------------------------------


def test_side_by_side_or_one_above_the_other(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    paste(qtbot, dialog, TABLE)
    for width, is_beside in ((1100, True), (860, False), (1000, True)):
        dialog.resize(width, 600)
        QApplication.processEvents()
        field = dialog.field.mapTo(dialog, QPoint(0, 0))
        preview = dialog.preview.mapTo(dialog, QPoint(0, 0))
        assert (preview.x() > field.x() + dialog.field.width()) is is_beside
        assert (preview.y() > field.y() + dialog.field.height()) is not is_beside
        assert dialog.preview.height() > 100


@pytest.mark.parametrize("text", ["", LINES, TABLE], ids=["nothing", "lines", "table"])
@pytest.mark.parametrize("width", [820, 1100])
def test_no_label_is_cut_off(
    open_dialog: Open, qtbot: QtBot, each_language: str, text: str, width: int
) -> None:
    dialog = open_dialog(language=each_language, width=width)
    if text:
        paste(qtbot, dialog, text)
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and not dialog.columns.isAncestorOf(label):
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= max(needed, label.fontMetrics().height()), label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()


def test_everything_the_keyboard_reaches_has_a_name(
    open_dialog: Open, qtbot: QtBot, each_language: str
) -> None:
    dialog = open_dialog(language=each_language)
    paste(qtbot, dialog, TABLE + "01-01-2022\t\t\t")
    reached: list[QWidget] = []
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        press("Tab")
    wanted = [dialog.field, dialog.from_file, *dialog.columns.boxes(), dialog.preview]
    wanted += [dialog.turn, dialog.show_problem, dialog.lay_out]
    assert set(wanted) <= set(reached)
    for widget in reached:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget


def test_a_time_is_read_aloud_with_what_was_understood(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    paste(qtbot, dialog, "12-03-2019 Møde\n2020\n")
    model = dialog.preview.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, TIME).data(role) == "12-03-2019, forstået som 12. marts 2019"
    assert model.index(1, TEXT).data(role) == "2020, Her står kun en tid."


def test_rows_beyond_the_limit_are_one_row(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    paste(qtbot, dialog, "Møde\n" * 2_010)
    assert shown(dialog)[-1][2].startswith("10 linjer mere\nHøjst 2.000 linjer ad gangen.")


def test_the_journey_is_left_alone(open_dialog: Open, qtbot: QtBot) -> None:
    about = journey(1, Event(id="a", text="Møde"))
    dialog = open_dialog(about)
    paste(qtbot, dialog, LINES)
    press("Escape")
    assert about == journey(1, Event(id="a", text="Møde"))


@pytest.mark.parametrize(
    ("edtf", "danish", "english"),
    [
        ("2019-03-12", "12. marts 2019", "12 March 2019"),
        ("2019-03", "marts 2019", "March 2019"),
        ("2019-21", "forår 2019", "spring 2019"),
        ("2019-24", "vinter 2019", "winter 2019"),
        ("2019", "2019", "2019"),
        ("201X", "2010’erne", "the 2010s"),
        ("19XX", "1900-tallet", "the 1900s"),
        ("2019~", "omkring 2019", "around 2019"),
        ("2019-03?", "måske marts 2019", "perhaps March 2019"),
        ("2019-XX-XX", "2019", "2019"),
        ("2019-03-XX", "marts 2019", "March 2019"),
        ("2018/2019-06", "2018 – juni 2019", "2018 – June 2019"),
        ("2020/..", "fra 2020", "from 2020"),
        ("../2018", "til 2018", "until 2018"),
        ("2020/", "fra 2020", "from 2020"),
        ("-0044", "-0044", "-0044"),
    ],
)
def test_what_was_understood_is_said_in_words(edtf: str, danish: str, english: str) -> None:
    assert understood(edtf, load_words("da")) == danish
    assert understood(edtf, load_words("en")) == english


def test_last_year_is_counted_from_the_day_of_the_talk_whichever_way_it_comes_in(
    window: MainWindow, person: Person, qtbot: QtBot
) -> None:
    interview = Interview(date=dt.date(2019, 5, 1))
    window.desk.document = Document(journey(1, event("e1")).replaced(interview=interview))
    window.show_what_is_open()

    def pastes(dialog: Asking) -> None:
        assert isinstance(dialog, PrepareDialog)
        paste(qtbot, dialog, "sidste år\tflyttede\n")
        press("Ctrl+Return")

    with person.answers(pastes):
        press("Ctrl+Shift+P")
    press("Ctrl+Shift+T")
    write("sidste år: fik brev")
    press("Return", "Escape")
    assert window.workspace is not None
    landmarks = window.workspace.findChild(Landmarks)
    assert landmarks is not None
    landmarks.begin()
    write("skilt")
    press("Return", "Tab")
    write("sidste år")
    press("Return")
    now = window.desk.document.journey
    whens = [*(told.when for told in now.events[1:]), *(period.when for period in now.periods)]
    assert [when.edtf if when else None for when in whens] == ["2018"] * 3

"""The codebook, changed by somebody at the keyboard: what is refused, what lies in the set."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journeymap.model.codebook import Change, Codebook, Label
from journeymap.model.codebook_commands import Signed, add_code, lens_of
from journeymap.model.recoding import codes_in_use
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.collection import SET_FILE, open_set, read_collection
from journeymap.storage.journeys import write_journey
from journeymap.storage.resources import load_vocabulary
from journeymap.ui.codebook_desk import BookDesk
from journeymap.ui.codebook_dialog import CodebookDialog
from journeymap.ui.codebook_files import ImportDialog
from journeymap.ui.window import MainWindow
from tests.factories import journey
from tests.ui.person import Person, press, presses, types_name, write
from tests.ui.sets import see_set

Open = Callable[[], CodebookDialog]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "samling"
    made.mkdir()
    write_journey(made / "a.journey.json", journey(1))
    return made


@pytest.fixture
def open_book(window: MainWindow, folder: Path, vocabulary: Vocabulary, qtbot: QtBot) -> Open:
    """Opens the dialog beside the test, which goes on."""

    def make() -> CodebookDialog:
        window.preferences.initials = "KL"
        desk = BookDesk(open_set(folder), vocabulary)
        dialog = CodebookDialog(desk, window.around, window.preferences, window)
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def book_in(folder: Path) -> Codebook:
    return read_collection(folder / SET_FILE).codebook


def used(folder: Path, lens: str = "themes") -> list[str]:
    lens_now = lens_of(book_in(folder), load_vocabulary(), lens)
    return [code.label.da for code in codes_in_use(lens_now)]


def go(dialog: CodebookDialog, lens: str, code: str | None = None) -> None:
    dialog.tree.go_to((lens, code))
    dialog.tree.setFocus()


def add(dialog: CodebookDialog, text: str) -> None:
    dialog.new_code.setFocus()
    write(text)
    press("Return")


def log(dialog: CodebookDialog) -> list[str]:
    return [dialog.log.item(index).text() for index in range(dialog.log.count())]


def test_a_new_code_lies_in_the_set_at_once_signed_and_logged(
    open_book: Open, folder: Path
) -> None:
    dialog = open_book()
    go(dialog, "themes")
    add(dialog, "Økonomisk tryghed")
    assert used(folder)[-1] == "Økonomisk tryghed"
    line = book_in(folder).log[-1]
    assert (line.what, line.by) == (Change.ADDED, "KL")
    assert "KL" in log(dialog)[0]
    assert "tilføjede ”Økonomisk tryghed”" in log(dialog)[0]
    dialog.close()


def test_plain_communication_is_refused_with_what_to_use_instead(
    open_book: Open, folder: Path
) -> None:
    dialog = open_book()
    go(dialog, "themes")
    add(dialog, "Kommunikation")
    assert dialog.notice.isVisible()
    assert "Rettidighed" in dialog.notice.text()
    assert dialog.new_code.text() == "Kommunikation"
    assert not (folder / SET_FILE).exists()
    dialog.close()


def test_renaming_moving_and_taking_back(open_book: Open, folder: Path) -> None:
    dialog = open_book()
    go(dialog, "themes", "heard")
    press("F2")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    write("Hørt og set")
    press("Return")
    go(dialog, "themes", "heard")
    press("Alt+Down")
    assert used(folder)[:2] == ["At kunne se en rød tråd", "Hørt og set"]
    dialog.undo.click()
    dialog.undo.click()
    assert used(folder)[0] == "At blive set, hørt og inddraget"
    assert not dialog.undo.isEnabled()
    dialog.redo.click()
    assert used(folder)[0] == "Hørt og set"
    dialog.close()


def test_help_text_counts_when_one_goes_on(open_book: Open, folder: Path) -> None:
    dialog = open_book()
    go(dialog, "themes", "heard")
    dialog.fields.helps["da"].setFocus()
    press("Ctrl+A")
    write("Når borgeren bliver lyttet til")
    press("Tab")
    code = next(code for code in book_in(folder).lenses[0].codes if code.id == "heard")
    assert code.help.da == "Når borgeren bliver lyttet til"
    dialog.close()


def test_merging_splitting_retiring_and_restoring(
    open_book: Open, folder: Path, person: Person, qtbot: QtBot
) -> None:
    dialog = open_book()
    go(dialog, "barrier", "it")
    count = len(used(folder, "barrier")) if (folder / SET_FILE).exists() else 6
    with person.answers(presses("Down", "Return")):
        dialog.merge.click()
        qtbot.waitUntil(lambda: person.has_answered)
    assert len(used(folder, "barrier")) == count - 1

    def splits(_dialog: object) -> None:
        write("Regler")
        press("Return")
        write("Praksis")
        press("Tab", "Return")

    go(dialog, "barrier", "law-practice")
    with person.answers(splits):
        dialog.split.click()
        qtbot.waitUntil(lambda: person.has_answered)
    assert used(folder, "barrier")[-2:] == ["Regler", "Praksis"]
    dialog.activateWindow()  # without a desktop nobody gives the keys back to it
    qtbot.waitUntil(dialog.isActiveWindow)
    go(dialog, "barrier", "culture")
    press("Delete")
    assert "Kultur" not in used(folder, "barrier")
    assert dialog.state.text().startswith("Ude af brug")
    press("Delete")
    assert "Kultur" in used(folder, "barrier")
    assert [line.what for line in book_in(folder).log] == [
        Change.MERGED,
        Change.SPLIT,
        Change.RETIRED,
        Change.RESTORED,
    ]
    dialog.close()


def test_a_lens_of_ones_own(open_book: Open, folder: Path) -> None:
    dialog = open_book()
    dialog.new_lens.click()
    write("Ventetid")
    press("Return")
    add(dialog, "Uger")
    lens = book_in(folder).lenses[0]
    assert lens.name == Label(da="Ventetid")
    assert [code.label.da for code in lens.codes] == ["Uger"]
    dialog.close()


def test_what_a_colleague_changed_meanwhile_is_kept(
    open_book: Open, folder: Path, vocabulary: Vocabulary
) -> None:
    dialog = open_book()
    go(dialog, "themes")
    add(dialog, "Min kode")
    theirs = open_set(folder)
    signed = Signed("MB", dt.date(2026, 3, 2))
    book = add_code(
        theirs.collection.codebook, vocabulary, signed, "themes", label=Label(da="Deres kode")
    )
    theirs.save(theirs.collection.replaced(codebook=book))
    go(dialog, "themes")
    add(dialog, "Min anden kode")
    assert set(used(folder)) >= {"Min kode", "Deres kode", "Min anden kode"}
    assert "En anden har rettet" in dialog.notice.text()
    dialog.close()


def test_undo_does_not_take_a_colleagues_change_away(open_book: Open, folder: Path) -> None:
    dialog = open_book()
    go(dialog, "themes")
    add(dialog, "Min kode")
    theirs = open_set(folder)
    theirs.save(theirs.collection.replaced(name="Et nyt navn"))
    dialog.undo.click()
    assert read_collection(folder / SET_FILE).name == "Et nyt navn"
    assert "Min kode" in used(folder)
    assert "intet at fortryde" in dialog.notice.text()
    dialog.close()


@pytest.mark.parametrize("suffix", [".csv", ".qdc"])
def test_a_codebook_goes_out_and_comes_into_another_set(
    open_book: Open, folder: Path, person: Person, qtbot: QtBot, suffix: str
) -> None:
    dialog = open_book()
    go(dialog, "themes")
    add(dialog, "Økonomisk tryghed")
    out = folder.parent / f"bog{suffix}"
    with person.answers(types_name(str(out))):
        dialog._export()
        qtbot.waitUntil(lambda: person.has_answered)
    dialog.close()
    (folder / SET_FILE).unlink()
    dialog = open_book()
    seen: list[str] = []

    def looks_and_agrees(preview: object) -> None:
        assert isinstance(preview, ImportDialog)
        top = [preview.tree.topLevelItem(n) for n in range(preview.tree.topLevelItemCount())]
        seen.extend(item.text(0) for item in top if item is not None)
        assert not (folder / SET_FILE).exists()
        press("Return")

    with person.answers(types_name(str(out)), looks_and_agrees):
        dialog._import()
        qtbot.waitUntil(lambda: person.has_answered)
    assert seen[0] == "1 ny kode"
    assert used(folder)[-1] == "Økonomisk tryghed"
    assert "hentede koder fra en fil" in log(dialog)[0]
    dialog.close()


def test_a_file_that_is_no_codebook_changes_nothing(
    open_book: Open, folder: Path, tmp_path: Path, person: Person, qtbot: QtBot
) -> None:
    bad = tmp_path / "bog.qdc"
    bad.write_text("<ikke xml")
    dialog = open_book()
    with person.answers(types_name(str(bad)), presses("Return")):
        dialog._import()
        qtbot.waitUntil(lambda: person.has_answered)
    assert "bog.qdc" in person.heard[-1]
    assert not (folder / SET_FILE).exists()
    dialog.close()


def test_the_coding_page_and_the_panel_of_a_journey_use_the_codes_of_the_set(
    window: MainWindow, folder: Path, vocabulary: Vocabulary, qtbot: QtBot
) -> None:
    opened = open_set(folder)
    signed = Signed("MB", dt.date(2026, 3, 2))
    book = add_code(Codebook(), vocabulary, signed, "themes", label=Label(da="Vores egen kode"))
    opened.save(opened.collection.replaced(codebook=book))
    window.preferences.initials = "KL"
    see_set(window, folder)
    press("Ctrl+Shift+K")
    qtbot.waitUntil(
        lambda: window.of_set.coding.page is not None and not window.of_set.coding.is_reading
    )
    assert window.of_set.coding.page is not None
    assert window.of_set.coding.page.codes.rows[-1].tick.accessibleName() == "6: Vores egen kode"
    window.open_path(folder / "a.journey.json")
    assert window.workspace is not None
    ticks = window.workspace.facts._experience_part._themes.values()
    assert [tick.accessibleName() for tick in ticks][-1] == "Vores egen kode"

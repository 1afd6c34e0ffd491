"""The dialog for the interview guide: chosen, written, moved, marked and taken back with keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from journeymap.model.guide import MAX_PROMPT, MAX_PROMPTS, Guide, Prompt
from journeymap.storage.resources import load_guides
from journeymap.ui.guide_dialog import GuideDialog
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import surroundings
from tests.ui.person import button_of, click, heard_of, press, said, tab_to, write

OWN = Guide(
    built_in="short",
    name="Vores",
    prompts=(
        Prompt(text="Hvem hjalp dig?"),
        Prompt(text="Hvad så?", is_open=False),
        Prompt(text="Hvad mangler?"),
    ),
)
SHORT = Guide(built_in="short")
Open = Callable[..., GuideDialog]


@pytest.fixture
def open_dialog(painted: QApplication, qtbot: QtBot, preferences: Preferences) -> Open:
    def make(
        guide: Guide = OWN, language: str = "da", others: tuple[Guide, ...] = (), folder: str = ""
    ) -> GuideDialog:
        around = surroundings(preferences, language)
        dialog = GuideDialog(around, guide, others=others, folder=folder)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(lambda: dialog.list.hasFocus() or dialog.add.hasFocus())
        return dialog

    return make


def shown(dialog: GuideDialog) -> list[tuple[str, bool]]:
    """What the list shows: the words, and whether they are ticked."""
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]


def texts(dialog: GuideDialog) -> list[str]:
    return [text for text, _ in shown(dialog)]


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press("Ctrl+V")


def test_a_prompt_is_moved_with_alt_and_an_arrow(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("Home", "Alt+Down")
    assert texts(dialog) == ["Hvad så?", "Hvem hjalp dig?", "Hvad mangler?"]
    press("Alt+Down", "Alt+Down")
    assert texts(dialog) == ["Hvad så?", "Hvad mangler?", "Hvem hjalp dig?"]
    assert dialog.list.currentRow() == 2, "it stays at hand"
    press("Alt+Up")
    assert texts(dialog) == ["Hvad så?", "Hvem hjalp dig?", "Hvad mangler?"]


@pytest.mark.parametrize("keys", [("F2",), ("Return",)])
def test_a_prompt_is_written_anew_in_place(open_dialog: Open, keys: tuple[str, ...]) -> None:
    dialog = open_dialog()
    press("Home", "Down", *keys, "Ctrl+A")
    write("Hvad skete der bagefter?")
    press("Return")
    assert shown(dialog)[1] == ("Hvad skete der bagefter?", False)
    assert dialog.isVisible(), "the Enter that ends the writing does not close the dialog"
    press("Return", "Ctrl+A")
    write("Vrøvl")
    press("Escape")
    assert texts(dialog)[1] == "Hvad skete der bagefter?"
    assert dialog.isVisible()


def test_a_prompt_is_marked_with_the_space_bar_and_taken_away(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("Home", "Down", "Space")
    assert shown(dialog)[1] == ("Hvad så?", True)
    assert dialog.summary.text() == "3 spørgsmål · 3 med egen seddel"
    press("Delete")
    assert texts(dialog) == ["Hvem hjalp dig?", "Hvad mangler?"]
    assert dialog.list.hasFocus()
    press("Ctrl+Z", "Ctrl+Z")
    assert dialog.guide == OWN
    press("Ctrl+Y")
    assert shown(dialog)[1] == ("Hvad så?", True)


def test_prompts_are_added_one_by_one_and_several_at_once(open_dialog: Open) -> None:
    dialog = open_dialog()
    tab_to(dialog.add)
    write("Hvad nu?")
    press("Return")
    assert texts(dialog)[-1] == "Hvad nu?"
    assert dialog.add.text() == ""
    assert dialog.add.hasFocus(), "the next one is written at once"
    paste("1. Ét?\n2. To?\n\n3. Tre?")
    assert texts(dialog)[-3:] == ["Ét?", "To?", "Tre?"]
    paste("kun én linje")
    assert dialog.add.text() == "kun én linje"
    tab_to(dialog.list)
    press("Home")
    paste("- Efter den første?\n- Og så?")
    assert texts(dialog)[:3] == ["Hvem hjalp dig?", "Efter den første?", "Og så?"]


def test_what_stands_half_written_comes_along(open_dialog: Open) -> None:
    dialog = open_dialog()
    tab_to(dialog.add)
    write("Halvt skrevet?")
    press("Ctrl+Return")
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.guide.prompts is not None
    assert dialog.guide.prompts[-1].text == "Halvt skrevet?"


def test_a_built_in_guide_becomes_ones_own_and_is_had_again(open_dialog: Open) -> None:
    dialog = open_dialog(SHORT)
    before = texts(dialog)
    assert not dialog.name.isVisible()
    assert not dialog.restore.isVisible()
    press("Home", "Delete")
    assert dialog.guide.is_own
    assert dialog.choice.currentText() == "Egen guide"
    tab_to(dialog.name)
    write("Til telefonen")
    tab_to(dialog.list)
    assert dialog.choice.currentText() == "Til telefonen"
    tab_to(button_of(dialog, "Gendan Den korte"))
    press("Space")
    assert texts(dialog) == before
    assert dialog.guide == SHORT
    own = [dialog.choice.itemText(n) for n in range(dialog.choice.count())]
    assert own == [*(one.label("da") for one in load_guides()), "Til telefonen"]


def test_another_guide_is_chosen_with_the_arrows(open_dialog: Open) -> None:
    dialog = open_dialog(Guide())
    tab_to(dialog.choice)
    assert dialog.choice.currentText() == "Hele rejsen"
    press("Down")
    assert dialog.guide == SHORT
    assert load_guides()[1].help["da"] in said(dialog)
    press("Up", "Ctrl+Return")
    assert dialog.guide == Guide(built_in="general")


def test_guides_that_came_along_can_be_chosen(open_dialog: Open) -> None:
    other = Guide(name="Koldings", prompts=(Prompt(text="Hvem?"),))
    dialog = open_dialog(Guide(), others=(other, SHORT))
    names = [dialog.choice.itemText(n) for n in range(dialog.choice.count())]
    assert names[-1] == "Koldings"
    assert len(names) == len(load_guides()) + 1, "what is built in is not offered twice"
    tab_to(dialog.choice)
    press("End")
    assert dialog.guide == other
    assert texts(dialog) == ["Hvem?"]


def test_all_own_lists_are_there_to_choose_and_one_is_deleted_on_purpose(open_dialog: Open) -> None:
    first, second = (Guide(prompts=(Prompt(text=text),)) for text in ("Hvem?", "Hvor?"))
    dialog = open_dialog(first, others=(second, OWN))

    def offered() -> list[str]:
        count = dialog.choice.count()
        return [dialog.choice.itemText(n) for n in range(len(load_guides()), count)]

    assert offered() == ["Egen guide", "Vores", "Egen guide (2)"]
    assert dialog.choice.currentText() == "Egen guide (2)"
    tab_to(dialog.choice)
    press("Home")
    assert not dialog.forget.isVisible()
    assert set(dialog.beside) == {first, second, OWN}
    press("End")
    assert texts(dialog) == ["Hvem?"]
    tab_to(button_of(dialog, "Slet guiden"))
    press("Space")
    assert offered() == ["Egen guide", "Vores"]
    assert not dialog.guide.is_own
    press("Ctrl+Z")
    assert offered() == ["Egen guide", "Vores", "Egen guide (2)"]
    assert dialog.guide == first


def test_an_empty_guide_says_what_to_do(open_dialog: Open) -> None:
    dialog = open_dialog(Guide(prompts=()))
    assert dialog.add.hasFocus()
    assert "Ingen spørgsmål endnu" in said(dialog)
    write("Hvem?")
    press("Return")
    assert "Ingen spørgsmål endnu" not in said(dialog)
    assert texts(dialog) == ["Hvem?"]
    tab_to(dialog.list)
    press("Delete")
    assert "Ingen spørgsmål endnu" in said(dialog)


def test_beyond_the_limits_it_says_which_and_nothing_is_lost(open_dialog: Open) -> None:
    dialog = open_dialog()
    tab_to(dialog.add)
    paste("x" * (MAX_PROMPT + 1))
    press("Return")
    assert "højst være på 200 tegn" in dialog.notice.text()
    assert len(dialog.add.text()) == MAX_PROMPT + 1, "the words still stand there"
    press("Ctrl+Return")
    assert dialog.isVisible()
    press("Ctrl+A", "Delete")
    paste("\n".join("abc" for _ in range(MAX_PROMPTS)))
    assert "højst have 60 spørgsmål" in dialog.notice.text()
    assert dialog.guide == OWN
    write("fin")
    press("Return")
    assert not dialog.notice.isVisible()
    assert len(texts(dialog)) == 4


@pytest.mark.parametrize(
    ("start", "end", "order"), [(0, 2, "120"), (2, 0, "201"), (0, 1, "102"), (1, 1, "012")]
)
def test_a_prompt_is_dragged_to_another_place(
    open_dialog: Open, start: int, end: int, order: str
) -> None:
    dialog = open_dialog()
    before = texts(dialog)
    press("Home", *["Down"] * start)
    rect = dialog.list.visualItemRect(dialog.list.item(end))
    edge = rect.bottom() - 3 if end > start else rect.top() + 3
    drop = QDropEvent(
        QPointF(200, edge),
        Qt.DropAction.MoveAction,
        dialog.list.mimeData([dialog.list.item(start)]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.list.dropEvent(drop)
    assert texts(dialog) == [before[int(number)] for number in order]
    assert drop.dropAction() is Qt.DropAction.IgnoreAction, "Qt takes no row away by itself"
    if order != "012":
        press("Ctrl+Z")
    assert dialog.guide == OWN


def test_the_buttons_do_the_same(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("Home")
    assert not dialog.up.isEnabled()
    click(dialog.down)
    assert texts(dialog) == ["Hvad så?", "Hvem hjalp dig?", "Hvad mangler?"]
    click(dialog.up)
    click(dialog.remove)
    assert texts(dialog) == ["Hvad så?", "Hvad mangler?"]
    for _ in range(3):
        click(dialog.undo)
    assert dialog.guide == OWN
    assert not dialog.undo.isEnabled()


@pytest.mark.parametrize("language", ["da", "en"])
def test_it_says_where_the_guide_is_kept_in_each_language(open_dialog: Open, language: str) -> None:
    dialog = open_dialog(SHORT, language=language, folder="Unge i Kolding")
    assert "Unge i Kolding" in said(dialog)
    assert texts(dialog)[0] == load_guides()[1].prompts[0].label(language)
    _role, name, description = heard_of(dialog.list)[0]
    assert name == {"da": "Spørgsmål", "en": "Prompts"}[language]
    assert description


def test_escape_keeps_the_old_guide(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("Home", "Delete", "Escape")
    assert dialog.result() == QDialog.DialogCode.Rejected

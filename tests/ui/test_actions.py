"""Menus and keys: everything in a menu, usable when it can be used, each key one meaning."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget

from journeymap import __version__
from journeymap.canvas.keys import KEYS
from journeymap.model.document import Document
from journeymap.model.journey import Journey
from journeymap.storage.resources import load_words, sample_folder
from journeymap.ui.actions import MENUS, SPECS, SUBMENUS, Name
from journeymap.ui.window import MainWindow
from tests.ui.person import (
    Person,
    choose,
    click,
    field_of,
    hold,
    let_go,
    press,
    presses,
    presses_button,
    strike,
    tab_to,
    types_name,
    write,
)
from tests.ui.sets import see_set

KOLDING = sample_folder() / "Kolding"
ALWAYS = {
    Name.NEW,
    Name.OPEN,
    Name.OPEN_SET,
    Name.OPEN_SAMPLES,
    Name.UNPACK,
    Name.START,
    Name.QUIT,
    Name.DANISH,
    Name.ENGLISH,
    Name.THEME_SYSTEM,
    Name.THEME_LIGHT,
    Name.THEME_DARK,
    Name.THEME_CONTRAST,
    Name.KEYS,
    Name.ABOUT,
}
TO_LOOK = {
    Name.EARLIER,
    Name.POSTER,
    Name.OUTLINE,
    Name.FACTS,
    Name.ZOOM_IN,
    Name.ZOOM_OUT,
    Name.ZOOM_RESET,
    Name.FIT_ALL,
    Name.FIT_SELECTION,
}
TO_READ = {Name.READ_BACK}
"""As soon as something has been told."""
TO_WRITE = {Name.SAVE, Name.SAVE_AS, Name.ADD_EVENT, Name.WITHDRAW}
TO_ADD = {Name.ADD_GOOD, Name.ADD_BAD}
TO_CHANGE = {Name.EDIT, Name.DUPLICATE, Name.DELETE, Name.MOVE_LEFT, Name.MOVE_RIGHT}
TO_SHARE = {Name.EARLIER, Name.REPORT, Name.PACK, Name.KEEP_UNTIL, Name.PROTECT_SET}
"""What is done with a whole set."""


TABLED = {
    *(ALWAYS | TO_LOOK | TO_READ | TO_WRITE | TO_ADD | TO_CHANGE),
    *(TO_SHARE | {Name.UNDO, Name.REDO}),
}
"""Those whose use is told here one by one; the others are told by the group they belong to."""


def usable(window: MainWindow) -> set[Name]:
    """Which of the tabled actions can be used; the others must go with their groups."""
    enabled = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    groups = {SPECS[name].needs for name in enabled & TABLED}
    assert enabled == {name for name, spec in SPECS.items() if spec.needs in groups}
    return enabled & TABLED


def items_of(tops: list[QAction]) -> list[QAction]:
    """What is in these menus, and in the menus in them."""
    items = [item for top in tops for item in top.menu().actions() if not item.isSeparator()]
    deeper = [item for item in items if item.menu() is not None]
    return items + (items_of(deeper) if deeper else [])


def in_menu_bar(window: MainWindow) -> list[QAction]:
    return items_of(window.menuBar().actions())


def behind_button(window: MainWindow) -> list[QAction]:
    button = field_of(window, "Menu")
    assert isinstance(button, QToolButton)
    return items_of(button.menu().actions())


# Where they are.


def test_every_action_stands_once_in_a_menu(window: MainWindow) -> None:
    press("Ctrl+N")
    every = Counter(id(action) for action in window.actions_by_name.values())
    assert Counter(id(item) for item in in_menu_bar(window)) == every
    assert Counter(id(item) for item in behind_button(window)) == every


def test_what_can_be_used_at_the_start(window: MainWindow) -> None:
    assert usable(window) == ALWAYS


def test_what_can_be_used_in_a_set(window: MainWindow) -> None:
    see_set(window, KOLDING)
    assert usable(window) == ALWAYS | TO_SHARE | {Name.WITHDRAW}


def test_what_can_be_used_in_a_journey_of_a_set(window: MainWindow) -> None:
    see_set(window, KOLDING)
    press("Return")
    assert usable(window) == ALWAYS | TO_LOOK | TO_READ | TO_WRITE | TO_ADD


def test_what_can_be_used_in_an_empty_journey(window: MainWindow) -> None:
    press("Ctrl+N")
    assert usable(window) == ALWAYS | TO_LOOK | TO_WRITE


def test_what_can_be_used_when_nothing_is_selected(window: MainWindow) -> None:
    window.open_path(KOLDING / "traener-for-de-smaa.journey.json")
    assert usable(window) == ALWAYS | TO_LOOK | TO_READ | TO_WRITE | TO_ADD


def test_what_can_be_used_on_a_note(window: MainWindow) -> None:
    window.open_path(KOLDING / "traener-for-de-smaa.journey.json")
    press("Home")
    assert usable(window) == ALWAYS | TO_LOOK | TO_READ | TO_WRITE | TO_ADD | TO_CHANGE


def test_what_can_be_used_after_a_change_and_after_undo(window: MainWindow) -> None:
    window.open_path(KOLDING / "traener-for-de-smaa.journey.json")
    press("Home", "Alt+Right")
    here = ALWAYS | TO_LOOK | TO_READ | TO_WRITE | TO_ADD | TO_CHANGE
    assert usable(window) == here | {Name.UNDO}
    press("Ctrl+Z")
    assert usable(window) == here | {Name.REDO}


def test_what_can_be_used_in_a_journey_to_look_at_only(window: MainWindow, sample: Journey) -> None:
    window.desk.document = Document.opened(sample, read_only=True)
    window.show_what_is_open()
    press("Home")
    assert usable(window) == ALWAYS | TO_LOOK | TO_READ


def test_a_key_of_what_cannot_be_used_does_nothing(window: MainWindow, person: Person) -> None:
    press(
        "Ctrl+S", "Ctrl+Shift+S", "Ctrl+P", "Ctrl+Shift+R", "Ctrl+Z", "Ctrl+E", "Ctrl+G", "Alt+Up"
    )
    assert window.start_page.isVisible()
    assert person.heard == []


# What they are called.


def test_undo_says_what_it_takes_back_and_redo_what_it_makes_again(window: MainWindow) -> None:
    def called(name: Name) -> str:
        return window.actions_by_name[name].text().replace("&", "")

    window.open_path(KOLDING / "traener-for-de-smaa.journey.json")
    assert (called(Name.UNDO), called(Name.REDO)) == ("Fortryd", "Gentag")
    press("Home", "Alt+Right")
    assert called(Name.UNDO) == "Fortryd flyt begivenhed"
    press("Delete")
    assert called(Name.UNDO) == "Fortryd slet seddel"
    press("Ctrl+Z")
    assert (called(Name.UNDO), called(Name.REDO)) == (
        "Fortryd flyt begivenhed",
        "Gentag slet seddel",
    )
    press("Ctrl+E")
    write("Brev")
    press("Escape")
    assert called(Name.UNDO) == "Fortryd ny begivenhed"
    press("F2")
    write(" fra kommunen")
    press("Escape")
    assert (called(Name.UNDO), called(Name.REDO)) == ("Fortryd det skrevne", "Gentag")
    press("Ctrl+Up")
    write("Godt")
    press("Escape")
    assert called(Name.UNDO) == "Fortryd ny oplevelse"


def test_the_buttons_of_the_bar_say_their_names_and_keys(window: MainWindow) -> None:
    press("Ctrl+N")
    assert window.workspace is not None
    buttons = window.workspace.bar.findChildren(QToolButton)
    tips = {button.accessibleName(): button.toolTip() for button in buttons}
    assert tips["Fortryd"] == "Fortryd  (Ctrl+Z)"
    assert tips["Tilføj noget godt"] == "Tilføj noget godt  (Ctrl+Up)"
    assert "" not in tips
    assert len(tips) == len(buttons), "no two buttons are called the same"


# Which keys.


def test_no_two_actions_have_the_same_key(window: MainWindow) -> None:
    keys = Counter(
        sequence.toString()
        for action in window.actions_by_name.values()
        for sequence in action.shortcuts()
    )
    assert not [key for key, count in keys.items() if count > 1]
    canvas = {
        QKeySequence(combination).toString(): act
        for act, combinations in KEYS.items()
        for combination in combinations
    }
    for name, spec in SPECS.items():
        for text in spec.keys:
            assert text not in canvas, f"{name} takes the key of {canvas.get(text)}"


def test_no_key_is_one_that_types_on_a_danish_keyboard(window: MainWindow) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    typing = {Qt.Key(ord(character)) for character in "[]{}'/@"}
    for action in window.actions_by_name.values():
        for sequence in action.shortcuts():
            keys = sequence[0]
            assert keys.keyboardModifiers() & both != both, "AltGr is Ctrl+Alt on Windows"
            assert keys.key() not in typing
            bare = keys.keyboardModifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            assert not bare or keys.key() >= Qt.Key.Key_F1, f"{sequence.toString()} is typing"


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_two_items_of_a_menu_have_the_same_underlined_letter(language: str) -> None:
    words = load_words(language)

    def letter(text: str) -> str:
        return text.replace("&&", "").partition("&")[2][:1].casefold()

    inner = tuple((SPECS[opener].text, names) for opener, names in SUBMENUS.items())
    for menu, names in MENUS + inner:
        letters = Counter(letter(words(SPECS[name].text)) for name in names if name)
        assert "" not in letters, f"an item of {words(menu)} has no letter"
        assert not [one for one, count in letters.items() if count > 1], words(menu)
    tops = Counter(letter(words(menu)) for menu, _ in MENUS)
    assert not [one for one, count in tops.items() if count > 1]


# The menu bar that Alt brings out.


def alt() -> None:
    hold(Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    let_go(Qt.Key.Key_Alt)
    QApplication.processEvents()


@pytest.mark.parametrize("where", ["start", "canvas", "note", "field", "outline", "set"])
def test_alt_brings_the_menus_out_and_puts_them_away(window: MainWindow, where: str) -> None:
    if where == "set":
        see_set(window, KOLDING)
    elif where != "start":
        press("Ctrl+N")
        write("Brev")
        if where != "note":
            press("Escape")
        if where == "field":
            tab_to(field_of(window, "Overskrift"))
        if where == "outline":
            press("Ctrl+1")
            tab_to(window.workspace.outline)  # type: ignore[union-attr]
    focus = QApplication.focusWidget()
    assert not window.menuBar().isVisible()
    alt()
    assert window.menuBar().isVisible()
    alt()
    assert not window.menuBar().isVisible()
    assert QApplication.focusWidget() is focus, "the hands are where they were"


@pytest.mark.parametrize("first_up", ["Alt", "arrow"])
def test_alt_with_another_key_is_not_alt_alone(window: MainWindow, first_up: str) -> None:
    window.open_path(KOLDING / "traener-for-de-smaa.journey.json")
    press("Home", "Right")
    hold(Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    hold(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    keys = [Qt.Key.Key_Alt, Qt.Key.Key_Left]
    for key in keys if first_up == "Alt" else reversed(keys):
        let_go(key)
    assert window.actions_by_name[Name.UNDO].isEnabled()
    assert not window.menuBar().isVisible()


def test_alt_up_goes_back_without_bringing_the_menus_out(window: MainWindow) -> None:
    press("Ctrl+N")
    hold(Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    press("Alt+Up")
    let_go(Qt.Key.Key_Alt)
    assert window.start_page.isVisible()
    assert not window.menuBar().isVisible()


def test_alt_gr_writes_and_brings_nothing_out(window: MainWindow) -> None:
    press("Ctrl+N")
    write("a")
    # AltGr and 2 on Windows: Ctrl and Alt go down, an @ comes.
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    hold(Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    hold(Qt.Key.Key_Alt, both)
    strike("@", Qt.Key.Key_At, both)
    let_go(Qt.Key.Key_Control, Qt.KeyboardModifier.AltModifier)
    let_go(Qt.Key.Key_Alt)
    assert not window.menuBar().isVisible()
    assert window.desk.document is not None
    assert window.desk.document.journey.events[0].text == "a@"


def test_a_menu_is_used_with_keys_and_goes_away_after(window: MainWindow) -> None:
    alt()
    press("Down")
    choose(window.actions_by_name[Name.NEW])
    assert window.desk.document is not None
    assert not window.menuBar().isVisible()
    write("Brev")
    assert [event.text for event in window.desk.document.journey.events] == ["Brev"]


def test_escape_leaves_the_menus_and_goes_back_to_the_table(window: MainWindow) -> None:
    press("Ctrl+N")
    assert window.workspace is not None
    alt()
    press("Down")
    press("Escape", "Escape")
    assert not window.menuBar().isVisible()
    assert window.workspace.view.hasFocus()


def test_writing_goes_on_after_a_look_in_the_menus(window: MainWindow) -> None:
    press("Ctrl+N")
    write("Br")
    alt()
    alt()
    write("ev")
    assert window.desk.document is not None
    assert [event.text for event in window.desk.document.journey.events] == ["Brev"]


def test_the_menu_button_opens_the_same_menus(window: MainWindow, person: Person) -> None:
    press("Ctrl+N")
    button = field_of(window, "Menu")
    assert isinstance(button, QToolButton)
    chosen = []

    def looks(menu: object) -> None:
        assert isinstance(menu, QMenu)
        chosen.extend(action.text().replace("&", "") for action in menu.actions())
        press("Escape")

    with person.answers(looks):
        click(button)
    assert chosen == ["Filer", "Rediger", "Vis", "Analyse", "Hjælp"]


# The two cards of help.


def test_f1_shows_the_keys_and_escape_puts_them_away(window: MainWindow, person: Person) -> None:
    press("Ctrl+N")
    with person.answers(presses("Escape")):
        press("F1")
    card = person.heard[0]
    for text in ("Skriv løs", "Skift+Enter", "F2", "Ctrl+D", "Ctrl+Z", "Ctrl+S", "Shift+1"):
        assert text in card
    assert "Tilføj noget godt" in card
    assert "&" not in card


def test_every_key_stands_on_the_card_and_no_line_is_cut(
    window: MainWindow, person: Person
) -> None:
    seen: list[str] = []

    def reads(card: QWidget) -> None:
        labels = card.findChildren(QLabel)
        seen.extend(label.text() for label in labels)
        assert not [label.text() for label in labels if label.width() < label.sizeHint().width()]
        press("Return")

    with person.answers(reads):
        press("F1")
    keys = " ".join(seen)
    for combination in ("Ctrl+Up", "Ctrl+G", "Ctrl+Down", "Ctrl+R", "Alt+Left", "Ctrl+Y", "Del"):
        assert combination in keys
    missing = {name for name in TABLED if not all(k in keys for k in SPECS[name].keys)}
    assert missing <= {Name.SAVE_AS, Name.OPEN_SET, Name.START, Name.QUIT, Name.OUTLINE,
                       Name.FACTS, Name.KEYS}  # fmt: skip


def test_about_says_the_version(window: MainWindow, person: Person) -> None:
    with person.answers(presses("Escape")):
        window.actions_by_name[Name.ABOUT].trigger()
    assert f"journeymap {__version__}" in person.heard[0]
    assert "sender aldrig noget" in person.heard[0]


def test_the_poster_is_saved_with_keys(window: MainWindow, person: Person, tmp_path: Path) -> None:
    window.open_path(KOLDING / "traener-for-de-smaa.journey.json")
    for name, beginning in (("plakat.pdf", b"%PDF-"), ("plakat.png", b"\x89PNG")):
        typed = name.removesuffix(".pdf")
        saved = presses_button("Gem som…"), types_name(str(tmp_path / typed)), presses("Escape")
        with person.answers(*saved):
            press("Ctrl+P")
        assert f"{name} er gemt." in person.heard[-1]
        assert (tmp_path / name).read_bytes().startswith(beginning)

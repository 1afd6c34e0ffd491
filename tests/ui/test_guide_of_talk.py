"""Which guide a talk is led by: the set's, else the user's; and how far it has come."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from journeymap.model.collection import Collection
from journeymap.model.guide import Guide, Prompt
from journeymap.model.journey import Journey
from journeymap.storage.collection import read_collection, write_collection
from journeymap.storage.journeys import make_folder, write_journey
from journeymap.storage.resources import sample_folder
from journeymap.ui.conversation import Conversation
from journeymap.ui.guide_dialog import GuideDialog
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.report.reading import words_of
from tests.ui.person import Asking, Person, press, presses, tab_to, types_name, write
from tests.ui.sets import see_set

SETS = Guide(
    name="Kommunens",
    prompts=(Prompt(text="Hvad drømte du om?"), Prompt(text="Hvem kom?", is_open=False)),
)
MINE = Guide(name="Min", prompts=(Prompt(text="Hvad tænker du nu?"),))
STORY = journey(1, event("e1"), event("e2"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A set with a guide of its own, and a journey in a folder below it."""
    folder = tmp_path / "samling"
    make_folder(folder)
    make_folder(folder / "Kolding")
    write_collection(folder / "set.json", Collection(name="Unge", guide=SETS))
    path = folder / "Kolding" / "a.journey.json"
    write_journey(path, STORY)
    return path


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A journey that lies in no set."""
    make_folder(tmp_path / "skuffe")
    path = tmp_path / "skuffe" / "b.journey.json"
    write_journey(path, journey(2, event("e1")))
    return path


def prompt(window: MainWindow) -> str:
    QApplication.processEvents()
    assert window.workspace is not None
    shown = [
        label.text()
        for label in window.workspace.findChildren(QLabel)
        if label.isVisible() and "?" in label.text()
    ]
    assert len(shown) == 1
    return shown[0]


def first_prompt(window: MainWindow, path: Path) -> str:
    window.open_path(path)
    press("PgDown")
    return prompt(window)


def adds(text: str) -> Callable[[Asking], object]:
    """Answers the dialog: one more prompt, and keeps the guide."""

    def reply(dialog: Asking) -> None:
        assert isinstance(dialog, GuideDialog)
        tab_to(dialog.add)
        write(text)
        press("Return", "Ctrl+Return")

    return reply


# Which guide.


def test_a_journey_below_a_set_is_led_by_the_guide_of_the_set(
    window: MainWindow, place: Path
) -> None:
    assert first_prompt(window, place) == "Hvad drømte du om?"
    press("PgDown")
    assert prompt(window) == "Hvem kom?"
    press("PgDown")
    assert prompt(window) == "Hvad skete der så?", "past the last the moment speaks again"


def test_a_journey_outside_sets_is_led_by_the_users_guide(
    window: MainWindow, preferences: Preferences, place: Path, outside: Path
) -> None:
    preferences.guide = MINE
    assert first_prompt(window, outside) == "Hvad tænker du nu?"
    assert first_prompt(window, place) == "Hvad drømte du om?"
    assert first_prompt(window, outside) == "Hvad tænker du nu?"


def test_without_any_choice_it_is_the_built_in_one_in_the_language_of_the_window(
    window: MainWindow, preferences: Preferences, outside: Path
) -> None:
    assert first_prompt(window, outside) == "Hvor vil du gerne begynde?"
    window.dress(surroundings(preferences, "en"))
    assert prompt(window) == "Where would you like to begin?"


def test_a_switch_of_language_keeps_a_guide_of_ones_own(
    window: MainWindow, preferences: Preferences, place: Path
) -> None:
    first_prompt(window, place)
    window.dress(surroundings(preferences, "en"))
    assert prompt(window) == "Hvad drømte du om?"


def test_the_only_guide_that_came_with_a_merge_is_used_and_of_two_none(
    window: MainWindow, place: Path
) -> None:
    file = place.parent.parent / "set.json"
    write_collection(file, Collection(other_guides=(MINE,)))
    assert first_prompt(window, place) == "Hvad tænker du nu?"
    write_collection(file, Collection(other_guides=(MINE, SETS)))
    assert first_prompt(window, place) == "Hvor vil du gerne begynde?"


def test_a_set_that_cannot_be_read_is_told_in_the_dialog_and_stays_as_it_is(
    window: MainWindow, preferences: Preferences, person: Person, place: Path
) -> None:
    file = place.parent.parent / "set.json"
    file.write_bytes(b"{")
    preferences.guide = MINE
    assert first_prompt(window, place) == "Hvad tænker du nu?"
    with person.answers(presses("Escape"), adds("Og så?")):
        press("Ctrl+Shift+G")
    assert "set.json" in person.heard[0]
    assert file.read_bytes() == b"{"
    assert preferences.guide.prompts is not None
    assert preferences.guide.prompts[-1].text == "Og så?"


def test_where_several_guides_came_along_the_dialog_asks_for_one(
    window: MainWindow, person: Person, place: Path
) -> None:
    file = place.parent.parent / "set.json"
    write_collection(file, Collection(other_guides=(MINE, SETS)))
    window.open_path(place)

    def chooses(dialog: Asking) -> None:
        assert isinstance(dialog, GuideDialog)
        tab_to(dialog.choice)
        press("End", "Ctrl+Return")

    with person.answers(chooses):
        press("Ctrl+Shift+G")
    assert "2 forskellige guider" in person.heard[0]
    assert read_collection(file) == Collection(guide=SETS, other_guides=(MINE,))
    with person.answers(presses("Escape")):
        press("Ctrl+Shift+G")
    assert "forskellige guider" not in person.heard[1]


# Changing it.


def test_a_change_is_saved_with_the_set_and_asked_at_once(
    window: MainWindow, preferences: Preferences, person: Person, place: Path
) -> None:
    window.open_path(place)
    with person.answers(adds("Hvad mere?")):
        press("Ctrl+Shift+G")
    saved = read_collection(place.parent.parent / "set.json")
    assert saved.name == "Unge"
    assert saved.guide is not None
    assert saved.guide.prompts is not None
    assert [each.text for each in saved.guide.prompts][-1] == "Hvad mere?"
    assert preferences.guide == Guide(), "the user's own is another"
    assert window.desk.document is not None
    assert window.desk.document.journey == STORY, "the journey is not touched"
    press("PgUp")
    assert prompt(window) == "Hvad mere?"


def chooses_built_in(dialog: Asking) -> None:
    assert isinstance(dialog, GuideDialog)
    tab_to(dialog.choice)
    press("Home", "Ctrl+Return")


def chooses_last(dialog: Asking) -> None:
    assert isinstance(dialog, GuideDialog)
    tab_to(dialog.choice)
    press("End", "Ctrl+Return")


def test_a_list_of_the_set_can_be_had_again_after_another_was_chosen(
    window: MainWindow, person: Person, place: Path
) -> None:
    file = place.parent.parent / "set.json"
    assert first_prompt(window, place) == "Hvad drømte du om?"
    with person.answers(chooses_built_in):
        press("Ctrl+Shift+G")
    assert read_collection(file).guide == Guide(built_in="general")
    assert read_collection(file).other_guides == (SETS,)
    with person.answers(chooses_last):
        press("Ctrl+Shift+G")
    assert read_collection(file) == Collection(name="Unge", guide=SETS)


def test_a_list_of_the_users_can_be_had_again_after_another_was_chosen(
    window: MainWindow, preferences: Preferences, person: Person, outside: Path
) -> None:
    preferences.guide = MINE
    window.open_path(outside)
    with person.answers(chooses_built_in):
        press("Ctrl+Shift+G")
    assert preferences.guide == Guide(built_in="general")
    with person.answers(adds("Hvad mere?")):
        press("Ctrl+Shift+G")
    assert preferences.other_guides == (MINE,)
    with person.answers(chooses_last, chooses_built_in):
        press("Ctrl+Shift+G", "Ctrl+Shift+G")
    assert MINE in preferences.other_guides
    assert len(preferences.other_guides) == 2


def test_the_users_list_does_not_go_into_a_set_that_chooses_another(
    window: MainWindow, preferences: Preferences, person: Person, outside: Path
) -> None:
    preferences.guide = MINE
    see_set(window, outside.parent)
    with person.answers(chooses_built_in):
        press("Ctrl+Shift+G")
    chosen = read_collection(outside.parent / "set.json")
    assert chosen == Collection(guide=Guide(built_in="general"))
    assert preferences.guide == MINE


def test_nothing_of_a_colleague_is_overwritten(
    window: MainWindow, person: Person, place: Path
) -> None:
    file = place.parent.parent / "set.json"
    window.open_path(place)

    def meanwhile(dialog: Asking) -> None:
        write_collection(file, Collection(name="Kollegaens", guide=MINE))
        adds("Hvad mere?")(dialog)

    with person.answers(meanwhile, presses("Escape")):
        press("Ctrl+Shift+G")
    assert "ændret af andre" in person.heard[1]
    assert read_collection(file) == Collection(name="Kollegaens", guide=MINE)


def test_a_plain_folder_gets_a_set_file_only_when_a_guide_is_chosen(
    window: MainWindow, person: Person, outside: Path
) -> None:
    see_set(window, outside.parent)
    with person.answers(presses("Escape")):
        press("Ctrl+Shift+G")
    assert not (outside.parent / "set.json").exists()
    with person.answers(adds("Hvad mere?")):
        press("Ctrl+Shift+G")
    assert read_collection(outside.parent / "set.json").guide is not None


def test_nobodys_guide_lands_among_the_samples(
    window: MainWindow, preferences: Preferences, person: Person
) -> None:
    see_set(window, sample_folder() / "Kolding")
    with person.answers(adds("Hvad mere?")):
        press("Ctrl+Shift+G")
    assert not (sample_folder() / "Kolding" / "set.json").exists()
    assert preferences.guide.is_own


def test_saving_a_new_journey_into_a_set_takes_its_guide(
    window: MainWindow, person: Person, place: Path
) -> None:
    press("Ctrl+N")
    write("Brev")
    press("Escape", "PgDown")
    assert prompt(window) == "Hvor vil du gerne begynde?"
    with person.answers(types_name(str(place.parent / "ny.journey.json"))):
        press("Ctrl+S")
    assert prompt(window) == "Hvad drømte du om?"


# How far it has come.


def test_the_line_says_quietly_what_has_been_answered(window: MainWindow, place: Path) -> None:
    first_prompt(window, place)
    press("Ctrl+B")
    write("Et hus")
    press("Escape", "PgUp")
    assert prompt(window) == "Hvad drømte du om?   ✓ besvaret"
    press("PgDown")
    assert prompt(window) == "Hvem kom?"
    press("Ctrl+Z", "PgUp", "PgUp")
    assert prompt(window) == "Hvad drømte du om?"


def test_the_interviewer_goes_on_where_they_were(window: MainWindow, place: Path) -> None:
    first_prompt(window, place)
    press("Right")
    assert prompt(window) == "Hvordan oplevede du det?", "the talk goes on, and so does the line"
    press("PgDown")
    assert prompt(window) == "Hvem kom?"
    press("Right", "PgUp")
    assert prompt(window) == "Hvem kom?", "back to what was asked last"


def test_the_conversation_goes_on_with_the_same_prompt(window: MainWindow, place: Path) -> None:
    first_prompt(window, place)
    press("F11")
    talk = window.talk.conversation
    assert talk is not None
    assert talk.prompt.text() == "Hvad drømte du om?"
    QTest.keyClick(talk.view, Qt.Key.Key_PageDown)
    assert talk.prompt.text() == "Hvem kom?"
    talk.leave()
    press("Home", "PgUp")
    assert prompt(window) == "Hvem kom?"


def test_another_journey_begins_the_guide_anew(
    window: MainWindow, place: Path, tmp_path: Path
) -> None:
    first_prompt(window, place)
    press("PgDown")
    other = place.parent / "c.journey.json"
    write_journey(other, Journey(id=journey(3).id, code="Borger T3"))
    assert first_prompt(window, other) == "Hvad drømte du om?"


def test_a_long_prompt_does_not_widen_the_window(
    window: MainWindow, preferences: Preferences, outside: Path
) -> None:
    preferences.guide = Guide(prompts=(Prompt(text="Hvad " + "mon " * 45 + "?"),))
    width = window.width()
    first_prompt(window, outside)
    assert window.minimumSizeHint().width() < 1366
    assert window.width() == width


# On paper.


def test_the_kit_asks_what_the_set_asks(
    window: MainWindow, person: Person, place: Path, tmp_path: Path
) -> None:
    window.open_path(place)
    out = tmp_path / "papir.pdf"
    with person.answers(types_name(str(out)), presses("Escape")):
        window.actions_by_name["kit"].trigger()  # type: ignore[index]
    told = words_of(out.read_bytes())
    assert "Hvad drømte du om?" in told
    assert "Hvem ville du gerne have haft med?" not in told


def test_a_second_screen_shows_the_prompt_the_interviewer_turned_to(
    window: MainWindow, place: Path
) -> None:
    window.open_path(place)
    assert window.workspace is not None
    view = window.workspace.view
    assert window.desk.document is not None
    second = Conversation(
        window.desk.document, around=window.around, place=view.hands.place, follows=view
    )
    second.show()
    window.activateWindow()
    view.setFocus()
    press("PgDown")
    assert second.prompt.text() == prompt(window) == "Hvad drømte du om?"
    press("Right")
    assert second.prompt.text() == prompt(window) == "Hvordan oplevede du det?"
    second.close()
    press("PgDown")
    assert prompt(window) == "Hvem kom?"
    second.deleteLater()

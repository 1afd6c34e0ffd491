"""Coding by keys alone, as somebody does it for a day: and what then lies in the files."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journeymap.model.coding import Codes
from journeymap.model.journey import Coding, Journey, Valence
from journeymap.storage.journeys import find_journey_files, read_journey, write_journey
from journeymap.storage.sealed import Seal
from journeymap.ui.coding_page import CodingPage
from journeymap.ui.locks import lock_of
from journeymap.ui.window import MainWindow
from tests.factories import bad, event, good, journey
from tests.ui.person import Person, heard_of, press, presses, write
from tests.ui.sets import see_set

_PASSPHRASE = "et langt sæt ord om is"


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    """Three journeys of a set, none of their notes coded."""
    made = tmp_path / "samling"
    for name in ("Aabenraa", "Herlev"):
        shutil.copytree(samples / name, made / name)
    for path in find_journey_files([made]):
        write_journey(path, _bare(path))
    return made


def _bare(path: Path) -> Journey:
    journey = read_journey(path)
    events = tuple(
        event.replaced(experiences=tuple(e.replaced(codes=()) for e in event.experiences))
        for event in journey.events
    )
    return journey.replaced(events=events)


@pytest.fixture
def begin(window: MainWindow, folder: Path, qtbot: QtBot) -> Callable[[], CodingPage]:
    """Opens the set and goes coding, by the key for it."""

    def go() -> CodingPage:
        if window.files.folder != folder:
            see_set(window, folder)
        press("Ctrl+Shift+K")
        return page_of(window, qtbot)

    window.preferences.initials = "KL"
    return go


def page_of(window: MainWindow, qtbot: QtBot) -> CodingPage:
    qtbot.waitUntil(
        lambda: window.of_set.coding.page is not None and not window.of_set.coding.is_reading
    )
    assert window.of_set.coding.page is not None
    return window.of_set.coding.page


def on_disk(folder: Path) -> dict[str, Codes]:
    return {
        experience.id: experience.codes
        for path in find_journey_files([folder])
        for _, experience in read_journey(path).experiences()
    }


def coded(folder: Path) -> list[Codes]:
    return [codes for codes in on_disk(folder).values() if codes]


def heard(by: str = "KL") -> Coding:
    return Coding(lens="themes", code="heard", by=by)


def test_twenty_notes_are_coded_with_two_keys_each(
    begin: Callable[[], CodingPage], folder: Path, qtbot: QtBot, window: MainWindow
) -> None:
    begin()
    keys = 0
    expected = []
    lens = window.around.vocabulary.lens("themes")
    assert lens is not None
    for number in range(20):
        digit = number % 5
        expected.append(lens.codes[digit].id)
        press(str(digit + 1), "Return")
        keys += 2
    qtbot.waitUntil(lambda: len(coded(folder)) == 20)
    found = list(on_disk(folder).values())[:20]
    assert [[(c.code, c.by) for c in codes] for codes in found] == [
        [(code, "KL")] for code in expected
    ]
    assert keys / 20 <= 2


def test_a_code_lies_on_the_disk_within_a_second(
    begin: Callable[[], CodingPage], folder: Path, qtbot: QtBot
) -> None:
    page = begin()
    press("1")
    qtbot.waitUntil(lambda: coded(folder) == [(heard(),)], timeout=1_000)
    qtbot.waitUntil(lambda: page.saved.text().startswith("Gemt kl. "))


def test_approval_and_story_stay_as_they_are(
    begin: Callable[[], CodingPage], folder: Path, window: MainWindow
) -> None:
    before = {path: read_journey(path) for path in find_journey_files([folder])}
    begin()
    press("1", "Return", "2", "Escape")
    assert window.of_set.coding.page is None
    for path, told in before.items():
        after = read_journey(path)
        assert after.approval == told.approval
        assert _bare(path).replaced(history=()) == told.replaced(history=())


def test_tab_skips_what_is_coded_and_undo_goes_back(
    begin: Callable[[], CodingPage], folder: Path, window: MainWindow
) -> None:
    page = begin()
    first = page.pane.accessibleName()
    press("1", "Right", "1", "Left", "Tab")
    assert page.count.text().startswith("3 af ")
    press("Ctrl+Z", "Ctrl+Z")
    assert page.count.text().startswith("1 af ")
    assert page.pane.accessibleName() == first
    press("Ctrl+Y", "Escape")
    assert coded(folder) == [(heard(),)]


def test_filters_by_keys_and_words(begin: Callable[[], CodingPage]) -> None:
    page = begin()
    press("G")
    good = page.count.text()
    press("R")
    bad = page.count.text()
    assert good != bad
    press("R", "U")
    total = page.count.text().partition(" af ")[2]
    press("1", "Return")
    assert page.count.text().partition(" af ")[2] != total
    assert len({page.standing.total, page.standing.uncoded}) == 1
    press("U", "Ctrl+F")
    write("jobcent")
    press("Return")
    assert page.pane.hasFocus()
    assert "jobcent" in page.pane.accessibleName().casefold()


def test_another_lens_by_l_and_letters_for_many_codes(
    begin: Callable[[], CodingPage], folder: Path, window: MainWindow
) -> None:
    page = begin()
    press("L", "L")
    assert page.lens.id == "coherence"
    press("A", "Escape")
    assert [(c.lens, c.code) for c in coded(folder)[0]] == [("coherence", page.lens.codes[10].id)]
    press("Ctrl+Shift+K")
    assert window.of_set.coding.page is not None
    assert window.of_set.coding.page.lens.id == "coherence"


def test_codes_can_be_walked_and_ticked_without_digits(
    begin: Callable[[], CodingPage], folder: Path
) -> None:
    page = begin()
    press("Down", "Down", "Space", "Return")
    assert page.pane.hasFocus()
    assert page.count.text().startswith("2 af ")
    press("Escape")
    assert [code.code for code in coded(folder)[0]] == ["red-thread"]


def test_the_number_of_a_code_is_nobodys_initials(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    window.preferences.initials = ""
    see_set(window, folder)
    press("Ctrl+Shift+K")
    page = page_of(window, qtbot)
    assert page.initials.hasFocus()
    write("1")
    assert page.initials.text() == ""
    write("KL")
    assert page.initials.text() == "KL"


def test_initials_are_asked_for_once(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    see_set(window, folder)
    press("Ctrl+Shift+K")
    page = page_of(window, qtbot)
    assert page.initials.hasFocus()
    write("MB")
    press("Return", "1", "Escape")
    assert coded(folder) == [(heard("MB"),)]
    assert window.preferences.initials == "MB"
    press("Ctrl+Shift+K")
    assert page_of(window, qtbot).pane.hasFocus()


def test_the_journey_opens_at_the_note_and_the_way_back_leads_here(
    begin: Callable[[], CodingPage], folder: Path, window: MainWindow, qtbot: QtBot
) -> None:
    begin()
    press("Right", "1", "Ctrl+J")
    assert window.workspace is not None
    note_id = window.workspace.view.hands.place.note_id
    assert on_disk(folder)[note_id or ""] == (heard(),)
    press("Alt+Up")
    page = page_of(window, qtbot)
    assert page.count.text().startswith("2 af ")
    press("Escape")
    assert window.of_set.coding.page is None
    assert window.set_page.isVisible()


def test_opening_the_set_again_is_an_end_of_coding(
    begin: Callable[[], CodingPage], window: MainWindow, folder: Path
) -> None:
    begin()
    press("1")
    see_set(window, folder)
    assert window.of_set.coding.page is None
    assert window.set_page.isVisible()
    assert coded(folder) == [(heard(),)]


def test_enter_on_the_citizens_code_opens_the_journey(
    begin: Callable[[], CodingPage], window: MainWindow
) -> None:
    page = begin()
    note = page.pane.accessibleName()
    press("F6", "F6", "F6")
    assert page.journey.hasFocus()
    press("Return")
    assert window.workspace is not None
    experience = next(
        experience
        for _, experience in window.workspace.view.hands.journey.experiences()
        if experience.id == window.workspace.view.hands.place.note_id
    )
    assert experience.text in note


def test_a_journey_somebody_else_has_open_is_read_only(
    begin: Callable[[], CodingPage], folder: Path
) -> None:
    path = find_journey_files([folder])[0]
    lock = lock_of(path)
    assert lock.take()
    try:
        page = begin()
        press("1")
        assert page.notice.isVisible()
        assert "ikke kodes lige nu" in page.notice.text()
        assert not page.codes.rows[0].tick.isEnabled()
    finally:
        lock.release()
    press("Right", "1", "Escape")
    assert coded(folder) == [(heard(),)]


def test_what_a_colleague_wrote_meanwhile_is_kept(
    begin: Callable[[], CodingPage], folder: Path, qtbot: QtBot
) -> None:
    page = begin()
    path = find_journey_files([folder])[0]
    journey = read_journey(path)
    event = next(event for event in journey.events if event.experiences)
    theirs = Coding(lens="themes", code="other-ways", by="MB")
    note = event.experiences[0].replaced(text="Rettet af en anden", codes=(theirs,))
    changed = event.replaced(experiences=(note, *event.experiences[1:]))
    write_journey(path, journey.with_event(journey.event_index(event.id), changed))
    press("1")
    qtbot.waitUntil(lambda: coded(folder) == [(theirs, heard())])
    assert "Rettet af en anden" in path.read_text(encoding="utf-8")
    qtbot.waitUntil(page.codes.rows[4].tick.isChecked)


def test_a_file_that_cannot_be_written_is_told_of_and_tried_again(
    begin: Callable[[], CodingPage], folder: Path, person: Person, window: MainWindow, qtbot: QtBot
) -> None:
    page = begin()
    path = find_journey_files([folder])[0]
    away = path.with_suffix(".away")
    path.rename(away)
    press("1")
    qtbot.waitUntil(lambda: page.saved.text().startswith("Ikke gemt: "))
    with person.answers(presses("Escape")):
        press("Escape")
        qtbot.waitUntil(lambda: person.has_answered)
    assert window.of_set.coding.page is page
    away.rename(path)
    press("Escape")
    assert coded(folder) == [(heard(),)]


def test_a_protected_journey_is_coded_with_its_passphrase(
    window: MainWindow, folder: Path, person: Person, qtbot: QtBot
) -> None:
    for path in find_journey_files([folder])[1:]:
        path.unlink()
    path = find_journey_files([folder])[0]
    write_journey(path, read_journey(path), Seal(_PASSPHRASE))
    window.preferences.initials = "KL"
    see_set(window, folder)
    press("Ctrl+Shift+K")
    page = page_of(window, qtbot)
    assert "1 rejse er beskyttet" in page.notice.text()

    def gives(dialog: object) -> None:
        write(_PASSPHRASE)
        press("Return")

    with person.answers(gives):
        page.line.asked.emit()
        qtbot.waitUntil(lambda: person.has_answered)
    page = page_of(window, qtbot)
    press("1", "Escape")
    codes = [e.codes for _, e in read_journey(path, _PASSPHRASE).experiences() if e.codes]
    assert codes == [(heard(),)]


def test_samples_can_be_tried_and_are_not_changed(
    window: MainWindow, samples: Path, qtbot: QtBot
) -> None:
    window.preferences.initials = "KL"
    see_set(window, samples / "Herlev")
    before = {path: path.read_bytes() for path in find_journey_files([samples / "Herlev"])}
    press("Ctrl+Shift+K")
    page = page_of(window, qtbot)
    assert "gemmes" in page.notice.text() or "gemt" in page.notice.text()
    press("1", "Return", "Escape")
    assert {path: path.read_bytes() for path in before} == before


def test_language_and_theme_change_where_one_is(
    begin: Callable[[], CodingPage], window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    begin()
    press("1", "Return")
    window.dress(replace(window.around, motion=False))
    page = page_of(window, qtbot)
    assert page.count.text().startswith("2 af ")
    press("Ctrl+Z", "Escape")
    assert coded(folder) == []


def test_a_screen_reader_hears_the_words_first_and_the_codes_last(
    begin: Callable[[], CodingPage],
) -> None:
    page = begin()
    press("1")
    (_, name, _), _ = heard_of(page.pane)
    assert name.startswith(("Svært: ", "Godt: "))
    assert name.endswith("Koder: At blive set, hørt og inddraget")
    (_, name, description), _ = heard_of(page.codes.rows[0].tick)
    assert (name, description) == ("1: At blive set, hørt og inddraget", "af KL")


def test_f1_shows_the_keys_of_coding(
    begin: Callable[[], CodingPage], person: Person, qtbot: QtBot
) -> None:
    begin()
    with person.answers(presses("Escape")):
        press("F1")
        qtbot.waitUntil(lambda: person.has_answered)
    assert "Næste note uden kode" in person.heard[-1]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """One journey with two notes, neither coded."""
    made = tmp_path / "lille"
    made.mkdir()
    told = journey(1, event("e1", good("g1"), bad("b1")))
    write_journey(made / "en.journey.json", told)
    return made


def test_when_the_last_note_has_its_code_the_next_step_is_told(
    window: MainWindow, small: Path, qtbot: QtBot
) -> None:
    window.preferences.initials = "KL"
    window.open_path(small)
    press("Ctrl+Shift+K")
    page = page_of(window, qtbot)
    press("1")
    assert not page.notice.isVisible()
    press("Return", "1")
    assert page.notice.text().startswith("Alle de valgte noter har en kode i denne linse. L:")
    press("1")
    assert not page.notice.isVisible(), "the code was taken off again"
    press("1", "Ctrl+Shift+B")
    qtbot.waitUntil(lambda: window.of_set.pains.page is not None)
    assert window.of_set.coding.page is None


def test_where_only_a_part_was_gone_through_it_is_told_that_there_is_more(
    window: MainWindow, small: Path, qtbot: QtBot
) -> None:
    window.preferences.initials = "KL"
    window.open_path(small)
    press("Ctrl+Shift+K")
    page = page_of(window, qtbot)
    page.sift.turn_valence(Valence.GOOD)
    press("1")
    assert page.notice.text().endswith("Vælg flere noter foroven, eller gå til næste linse med L.")


def test_with_only_the_uncoded_shown_the_end_is_said_as_such(
    window: MainWindow, small: Path, qtbot: QtBot
) -> None:
    window.preferences.initials = "KL"
    window.open_path(small)
    press("Ctrl+Shift+K")
    page = page_of(window, qtbot)
    press("1", "Return", "1", "U")
    assert "L: næste linse" in page.notice.text()
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Alle de valgte noter har en kode i denne linse." in shown
    assert "Ingen noter passer til det valgte" not in shown

"""Before a report leaves the house: what may say who somebody is, seen, put right, or let go."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from journeymap.model.collection import ActorAlias, Collection
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Valence
from journeymap.storage.collection import open_set, write_collection
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.ui.locks import lock_of
from journeymap.ui.window import MainWindow
from tests.factories import event, good, journey
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    button_of,
    press,
    presses,
    presses_button,
    said,
    types_name,
)
from tests.ui.sets import see_set, settled

ONE = journey(1, event("e1"), event("e2", good("g1", text="Min ven Ali Demir kom")))
OTHER = journey(2, event("e1", good("g1", text="Ali Demir"), good("g2", text="Ring 22 33 44 55")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "saml"
    home.mkdir()
    for name, one in (("a", ONE), ("b", OTHER)):
        write_journey(home / f"{name}.journey.json", one)
    return home


def makes_report(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path, *replies: Reply
) -> None:
    see_set(window, folder)
    with person.answers(presses("Return"), types_name("rapport"), *replies):
        press("Ctrl+Shift+R")
        settled(window, person, qtbot)


def rows(dialog: Asking) -> list[str]:
    (found,) = dialog.findChildren(QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def test_the_list_names_journey_words_and_a_way_to_say_it_and_one_may_go_on(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    seen: list[str] = []

    def reads(dialog: Asking) -> None:
        seen.extend(rows(dialog))
        presses_button("Gå videre")(dialog)

    makes_report(window, person, qtbot, folder, reads, presses("Escape"))
    assert "3 steder" in person.heard[2]
    assert "2 rejser" in person.heard[2]
    assert "finder aldrig alt" in person.heard[2]
    assert seen[0].startswith(ONE.code)
    assert "Ali Demir" in seen[0]
    assert "oplevelse på begivenhed 2" in seen[0]
    assert "Forslag: Min ven" in seen[0]
    assert (folder / "rapport.pdf").read_bytes().startswith(b"%PDF-")


def test_what_the_set_says_is_seen_too(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    group = Group(
        id="g",
        valence=Valence.GOOD,
        name="Hørt af Birgitte Kolding",
        description="Ring 23 45 67 89",
        notes=(GroupNote(journey=ONE.id, note="g1"),),
    )
    write_collection(folder / "set.json", Collection(groups=(group,)))
    seen: list[str] = []

    def reads(dialog: Asking) -> None:
        seen.extend(rows(dialog))
        (found,) = dialog.findChildren(QListWidget)
        found.setCurrentRow(found.count() - 1)
        assert not button_of(dialog, "Gå til").isEnabled()
        presses_button("Gå videre")(dialog)

    makes_report(window, person, qtbot, folder, reads, presses("Escape"))
    assert "Noget står i det, samlingen siger" in person.heard[2]
    assert seen[-2].startswith("Samlingen\n")
    assert "Birgitte Kolding" in seen[-2]
    assert "23 45 67 89" in seen[-1]
    assert seen[-1].splitlines()[2].endswith("en gruppe")


def test_enter_opens_the_journey_at_the_note_and_nothing_is_written(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    makes_report(window, person, qtbot, folder, presses("Down", "Down", "Return"))
    assert window.desk.path == folder / "b.journey.json"
    assert window.workspace is not None
    assert window.workspace.view.hands.place.note_id == "g2"
    assert not (folder / "rapport.pdf").exists()


def test_escape_leaves_everything_as_it_was(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    makes_report(window, person, qtbot, folder, presses("Escape"))
    assert not (folder / "rapport.pdf").exists()
    assert window.desk.document is None


def test_what_is_no_identifier_is_remembered_in_the_journey_and_never_asked_again(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    def dismisses(dialog: Asking) -> None:
        presses_button("Ikke en person")(dialog)
        assert "2 steder" in said(dialog)
        press("Escape")

    makes_report(window, person, qtbot, folder, dismisses)
    kept = read_journey(folder / "a.journey.json")
    assert kept.not_identifiers
    assert kept.events == ONE.events
    seen: list[str] = []

    def reads(dialog: Asking) -> None:
        seen.extend(rows(dialog))
        press("Escape")

    makes_report(window, person, qtbot, folder, reads)
    assert len(seen) == 2
    assert not [row for row in seen if row.startswith(ONE.code)]


def test_what_somebody_else_has_open_is_not_touched(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    lock = lock_of(folder / "a.journey.json")
    assert lock.take()
    before = (folder / "a.journey.json").read_bytes()

    def tries(dialog: Asking) -> None:
        presses_button("Ikke en person")(dialog)
        assert "åben et andet sted" in said(dialog)
        assert "3 steder" in said(dialog)
        press("Escape")

    makes_report(window, person, qtbot, folder, tries)
    lock.release()
    assert (folder / "a.journey.json").read_bytes() == before


def test_when_all_are_dismissed_enter_goes_on(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    def clears(dialog: Asking) -> None:
        for text in ("Ikke en person", "Ikke en person", "Ikke en oplysning om en person"):
            presses_button(text)(dialog)
        assert not button_of(dialog, "Gå til").isEnabled()
        press("Space")

    makes_report(window, person, qtbot, folder, clears, presses("Escape"))
    assert (folder / "rapport.pdf").exists()


def renamed(folder: Path) -> None:
    """The set reads its journeys otherwise than they lie there."""
    for name, one in (("a", ONE), ("b", OTHER)):
        events = tuple(happened.replaced(actor="Gamle JC") for happened in one.events)
        write_journey(folder / f"{name}.journey.json", one.replaced(events=events))
    opened = open_set(folder)
    alias = ActorAlias(name="Gamle JC", actor="jobcenter")
    opened.save(opened.collection.replaced(actor_aliases=(alias,)))


def test_a_report_of_a_set_with_local_names_leads_to_its_files_too(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    renamed(folder)

    makes_report(window, person, qtbot, folder, presses("Down", "Down", "Return"))

    assert window.desk.path is not None
    assert window.desk.path.parent == folder
    assert not list(folder.glob("rapport*"))


def test_open_data_are_asked_about_before_they_are_written(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    seen: list[str] = []

    def reads(dialog: Asking) -> None:
        seen.extend(rows(dialog))
        assert not list(folder.parent.rglob("ud*"))
        presses_button("Gå videre")(dialog)

    see_set(window, folder)
    with person.answers(types_name("ud.csv"), reads, presses("Escape")):
        press("Ctrl+Shift+X")
        settled(window, person, qtbot)

    assert any("Ali Demir" in row for row in seen)
    assert list(folder.parent.rglob("ud.csv"))

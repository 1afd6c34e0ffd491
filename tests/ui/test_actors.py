"""What actors of a set's own are counted as is settled in the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from journeymap.errands import gather, pool_of
from journeymap.model.collection import ActorAlias, Collection
from journeymap.storage.collection import SET_FILE, read_collection, write_collection
from journeymap.storage.journeys import write_journey
from journeymap.storage.resources import load_words, sample_folder
from journeymap.ui.actions import Name
from journeymap.ui.actors_dialog import ActorsDialog
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.ui.person import Asking, Person, Reply, field_of, press, presses, tab_to, write
from tests.ui.sets import see_set


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "saml"
    home.mkdir()
    for number, actor in enumerate(("Kommunen", "kommunen", "Naboen", "skole"), start=1):
        told = journey(number, event("e1").replaced(actor=actor))
        write_journey(home / f"{number}.journey.json", told)
    return home


def settle(window: MainWindow, person: Person, qtbot: QtBot, reply: Reply) -> None:
    with person.answers(reply):
        window.actions_by_name[Name.ACTORS].trigger()
        qtbot.waitUntil(
            lambda: person.has_answered and not window.outputs.work.is_busy, timeout=20_000
        )


def rows(dialog: Asking) -> list[tuple[str, str, str]]:
    shown = dialog.findChild(QTreeWidget)
    assert shown is not None
    items = [shown.topLevelItem(row) for row in range(shown.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(2)) for item in items if item is not None]


def counted(folder: Path) -> list[str | None]:
    found = pool_of(gather([folder]), load_words("da")).evidence(())
    return sorted(str(each.events[0].actor) for each in found.journeys)


def chooses(name: str, actor: str) -> Reply:
    def reply(dialog: Asking) -> None:
        assert isinstance(dialog, ActorsDialog)
        names = [row[0] for row in rows(dialog)]
        press("Home", *["Down"] * names.index(name))
        tab_to(field_of(dialog, f"”{name}” tælles som"))
        write(actor)
        press("Return" if actor else "Home")
        press("Alt+G")

    return reply


def test_names_are_seen_with_who_told_them_and_what_they_may_mean(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    seen: list[tuple[str, str, str]] = []

    def looks(dialog: Asking) -> None:
        seen.extend(rows(dialog))
        press("Escape")

    see_set(window, folder)
    settle(window, person, qtbot, looks)
    assert seen == [
        ("Kommunen", "2 borgere", "2 stavemåder – vælg"),
        ("Naboen", "1 borger", "sig selv"),
    ]
    assert not (folder / SET_FILE).exists(), "to look changes nothing"


def test_a_name_is_settled_counted_so_and_taken_out_again(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    see_set(window, folder)
    before = {path: path.read_bytes() for path in folder.glob("*.journey.json")}
    settle(window, person, qtbot, chooses("Kommunen", "Ydelseskontor"))
    alias = ActorAlias(name="Kommunen", actor="ydelse")
    assert read_collection(folder / SET_FILE).actor_aliases == (alias,)
    assert counted(folder) == ["Naboen", "skole", "ydelse", "ydelse"]
    assert {path: path.read_bytes() for path in before} == before, "the journeys keep their words"
    settle(window, person, qtbot, chooses("Kommunen", "Samlet"))
    assert counted(folder) == ["Kommunen", "Kommunen", "Naboen", "skole"]
    settle(window, person, qtbot, chooses("Kommunen", "Sig selv"))
    assert read_collection(folder / SET_FILE).actor_aliases == ()
    assert counted(folder) == ["Kommunen", "Naboen", "kommunen", "skole"]


def test_a_disagreement_of_merged_sets_is_shown_first_and_ended(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    aliases = (ActorAlias(name="naboen", actor="skole"), ActorAlias(name="Naboen", actor="ppr"))
    write_collection(folder / SET_FILE, Collection(name="Foråret", actor_aliases=aliases))
    see_set(window, folder)
    first: list[tuple[str, str, str]] = []

    def ends(dialog: Asking) -> None:
        first.append(rows(dialog)[0])
        chooses("Naboen", "Skole")(dialog)

    settle(window, person, qtbot, ends)
    assert first == [("Naboen", "1 borger", "uenighed – vælg")]
    kept = read_collection(folder / SET_FILE)
    assert kept.actor_aliases == (ActorAlias(name="Naboen", actor="skole"),)
    assert kept.name == "Foråret"


def test_the_samples_are_left_as_they_are(window: MainWindow, person: Person) -> None:
    window.open_path(sample_folder())
    with person.answers(presses("Return")):
        window.actions_by_name[Name.ACTORS].trigger()
    assert "Eksemplerne hører til programmet" in person.heard[0]

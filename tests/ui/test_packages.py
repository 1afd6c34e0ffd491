"""Packages in the window: seen before they leave, made whole, and opened again."""

import datetime as dt
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from journeymap.model.journey import Consent, Coverage, Journey
from journeymap.model.revision import only_counted
from journeymap.storage.journeys import write_journey
from journeymap.storage.package import open_package
from journeymap.ui.actions import Name
from journeymap.ui.window import MainWindow
from tests.factories import OPEN_CONSENT, event, good, journey
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    button_of,
    field_of,
    press,
    presses,
    presses_button,
    said,
    types_name,
    write,
)
from tests.ui.sets import see_set, settled

PASSPHRASE = "fire gule sedler ligger her"
FAR = journey(1, event("e1", good("g1"))).replaced(birth_year=1987)
NEAR = journey(2, consent=Consent(covers=(Coverage.TEAM,), date=dt.date(2026, 1, 2)))
GONE = journey(3, consent=OPEN_CONSENT.replaced(withdrawn_on=dt.date(2026, 3, 4)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "saml"
    home.mkdir()
    for number, one in enumerate((FAR, NEAR, GONE)):
        write_journey(home / f"{number}.journey.json", one)
    (home / "4.journey.json").write_text("ikke en rejse", "utf-8")
    return home


def packs(window: MainWindow, person: Person, qtbot: QtBot, folder: Path, *replies: Reply) -> None:
    see_set(window, folder)
    with person.answers(*replies):
        window.actions_by_name[Name.PACK].trigger()
        settled(window, person, qtbot)


def writes_passphrase(dialog: Asking) -> None:
    for name in ("Adgangssætning", "Den samme en gang til"):
        field_of(dialog, name).setFocus()
        write(PASSPHRASE)


def agrees(dialog: Asking) -> None:
    writes_passphrase(dialog)
    press("Return")


def rows(dialog: Asking) -> list[str]:
    (found,) = dialog.findChildren(QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def test_it_is_seen_who_goes_who_stays_and_why_before_anything_is_written(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    seen: list[str] = []
    before = sorted(folder.iterdir())

    def reads(dialog: Asking) -> None:
        seen.extend(rows(dialog))
        press("Escape")

    packs(window, person, qtbot, folder, reads)
    assert seen[0] == "Går med: 1 rejse"
    assert seen[1].startswith(FAR.code)
    assert seen[1].endswith("samtykke: på tværs af kommuner, citater ja")
    assert seen[2] == "Bliver her: 3 rejser"
    assert seen[3].startswith(NEAR.code)
    assert seen[3].endswith("samtykket når ikke så langt (samtykke: teamet, citater nej)")
    assert seen[4].endswith("samtykket er trukket tilbage 4. marts 2026")
    assert seen[5].startswith("4.journey.json")
    assert "Fødselsår går aldrig med" in person.heard[0]
    assert "ingen nulstilling" in person.heard[0]
    assert sorted(folder.iterdir()) == before


def test_a_nearer_receiver_gets_more(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    def walks(dialog: Asking) -> None:
        press("Up", "Up")
        assert "Går med: 2 rejser" in said(dialog)
        without = [row for row in rows(dialog) if row.endswith("· går med uden ord")]
        assert [row.split("\n")[0].split(" · ")[0] for row in without] == [NEAR.code]
        press("Down", "Down", "Down")
        assert "Går med: ingen rejser" in said(dialog)
        writes_passphrase(dialog)
        assert not button_of(dialog, "Pak…").isEnabled()
        press("Escape")

    packs(window, person, qtbot, folder, walks)


@pytest.mark.parametrize(
    ("kind", "suffix"), [("Krypteret pakke (age)", ".journeys.age"), ("Krypteret ZIP", ".zip")]
)
def test_what_was_shown_is_what_is_packed(
    *,
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    kind: str,
    suffix: str,
) -> None:
    def chooses(dialog: Asking) -> None:
        button_of(dialog, "Krypteret pakke (age)").setFocus()
        if kind != "Krypteret pakke (age)":
            press("Down")
        agrees(dialog)

    out = tmp_path / f"ud{suffix}"
    packs(window, person, qtbot, folder, chooses, types_name(str(out)), presses("Escape"))
    assert f"1 rejse ligger krypteret i ud{suffix}" in person.heard[2]
    assert "3 rejser blev her" in person.heard[2]
    (packed,) = open_package(out, PASSPHRASE).journeys.values()
    assert packed == FAR.replaced(birth_year=None, history=only_counted(FAR.history))


def test_a_weak_or_mistyped_passphrase_packs_nothing(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    def tries(dialog: Asking) -> None:
        first, again = (field_of(dialog, n) for n in ("Adgangssætning", "Den samme en gang til"))
        for given, repeated, told in (
            ("kort", "kort", "For let at gætte"),
            (PASSPHRASE, "noget andet", "De to er ikke ens"),
        ):
            for field, text in ((first, given), (again, repeated)):
                assert isinstance(field, QLineEdit)
                field.setFocus()
                press("Ctrl+A")
                write(text)
            assert told in said(dialog)
            assert not button_of(dialog, "Pak…").isEnabled()
        press("Escape")

    packs(window, person, qtbot, folder, tries)


def test_a_proposed_passphrase_is_in_sight_strong_and_used(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    proposed: list[str] = []

    def takes_it(dialog: Asking) -> None:
        presses_button("Foreslå en")(dialog)
        field = field_of(dialog, "Adgangssætning")
        assert isinstance(field, QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Normal
        (shown,) = dialog.findChildren(QCheckBox)
        assert shown.isChecked()
        assert "Godt valgt" in said(dialog)
        proposed.append(field.text())
        presses_button("Pak…")(dialog)

    out = tmp_path / "ud.journeys.age"
    packs(window, person, qtbot, folder, takes_it, types_name(str(out)), presses("Escape"))
    assert len(set(proposed[0].split())) == 6
    assert open_package(out, proposed[0]).journeys


def test_names_are_seen_first_and_leaving_the_list_leads_back_to_the_package(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    named = journey(5, event("e1", good("g1", text="Min ven Ali Demir kom")))
    write_journey(folder / "5.journey.json", named)
    out = tmp_path / "ud.journeys.age"
    packs(
        window,
        person,
        qtbot,
        folder,
        agrees,
        presses("Escape"),  # the list: not yet
        presses_button("Pak…"),  # the passphrase stands where it stood
        presses_button("Gå videre"),
        types_name(str(out)),
        presses("Escape"),
    )
    assert "1 sted ligner" in person.heard[0]
    assert "1 sted ligner" in person.heard[1]
    assert len(open_package(out, PASSPHRASE).journeys) == 2


def test_from_the_list_one_can_go_to_the_note_and_nothing_is_packed(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    named = journey(5, event("e1", good("g1", text="Min ven Ali Demir kom")))
    write_journey(folder / "5.journey.json", named)
    packs(window, person, qtbot, folder, agrees, presses("Return"))
    assert window.desk.path == folder / "5.journey.json"
    assert window.workspace is not None
    assert window.workspace.view.hands.place.note_id == "g1"


# Opening.


@pytest.fixture
def package(window: MainWindow, person: Person, qtbot: QtBot, folder: Path, tmp_path: Path) -> Path:
    out = tmp_path / "ind" / "pakke.journeys.age"
    out.parent.mkdir()
    packs(window, person, qtbot, folder, agrees, types_name(str(out)), presses("Escape"))
    press("Alt+Up")
    return out


def types_passphrase(text: str) -> Reply:
    def reply(_dialog: Asking) -> None:
        write(text)
        press("Return")

    return reply


def opens_path(window: MainWindow, path: Path) -> None:
    window.open_path(path)


def drops(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = QPointF(window.rect().center())
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, data, button, no_key))


@pytest.mark.parametrize("way", [opens_path, drops])
def test_a_package_opens_into_a_new_folder_which_is_then_shown(
    *,
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    package: Path,
    tmp_path: Path,
    way: Callable[[MainWindow, Path], None],
) -> None:
    to = tmp_path / "ny"
    with person.answers(types_passphrase(PASSPHRASE), types_name(str(to)), presses("Return")):
        way(window, package)
        settled(window, person, qtbot)
    assert "1 rejse er pakket ud" in person.heard[-1]
    assert window.files.folder == to
    assert [card.code for card in window.set_page.cards.cards()] == [FAR.code]
    assert package.exists()


def test_a_wrong_passphrase_is_said_and_asked_for_again_and_nothing_written(
    window: MainWindow, person: Person, qtbot: QtBot, package: Path, tmp_path: Path
) -> None:
    with person.answers(types_passphrase("en helt anden sætning"), presses("Escape")):
        window.open_path(package)
        settled(window, person, qtbot)
    assert "passer ikke" in person.heard[-1]
    assert [path.name for path in package.parent.iterdir()] == [package.name]


def test_the_menu_asks_for_a_package_and_what_lies_there_is_not_written_over(
    window: MainWindow, person: Person, qtbot: QtBot, package: Path, folder: Path
) -> None:
    before = sorted(folder.iterdir())
    with person.answers(
        types_name(str(package)),
        types_passphrase(PASSPHRASE),
        types_name(str(folder / "0.journey.json")),
        presses("Return"),
    ):
        window.actions_by_name[Name.UNPACK].trigger()
        settled(window, person, qtbot)
    assert "blev ikke åbnet" in person.heard[-1]
    assert sorted(folder.iterdir()) == before


def test_what_is_no_package_is_refused_in_plain_words(
    window: MainWindow, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "noget.zip"
    path.write_text("ikke en pakke", "utf-8")
    with person.answers(types_passphrase("hvad som helst"), presses("Return")):
        window.open_path(path)
        settled(window, person, qtbot)
    assert "noget.zip blev ikke åbnet" in person.heard[-1]


def test_packing_can_be_stopped_with_the_window(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    pause = threading.Event()

    def reads_for_ever(_paths: object, watch: Callable[[int, int], None]) -> Journey:
        while True:
            watch(0, 3)
            begun[:] = [True]
            pause.wait(0.001)

    monkeypatch.setattr("journeymap.ui.packages.packing_of", reads_for_ever)
    see_set(window, folder)
    window.actions_by_name[Name.PACK].trigger()
    qtbot.waitUntil(lambda: bool(begun))
    window.close()
    QApplication.processEvents()
    assert not window.outputs.work.is_busy

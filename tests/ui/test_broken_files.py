"""A file that cannot be read says so in a sentence; nothing that was open and no byte is lost."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journeymap.storage.resources import load_words, sample_folder
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.window import MainWindow
from tests.ui.person import Person, press, presses, types_name, write
from tests.ui.sets import see_set

GOOD = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"
Spoil = Callable[[Path], object]


def with_changes(**changes: object) -> bytes:
    return json.dumps(json.loads(GOOD.read_bytes()) | changes).encode()


def without_code(path: Path) -> None:
    file = json.loads(GOOD.read_bytes())
    del file["journey"]["code"]
    path.write_bytes(json.dumps(file).encode())


def as_large_as(path: Path) -> None:
    path.touch()
    os.truncate(path, 65 * 1024 * 1024)


# How it is spoilt, and what the window says of it in Danish and in English.
BROKEN: dict[str, tuple[Spoil, str, str]] = {
    "empty": (lambda p: p.write_bytes(b""), "Filen er tom.", "The file is empty."),
    "not UTF-8": (
        lambda p: p.write_bytes(GOOD.read_bytes().replace("æ".encode(), b"\xe6")),
        "er ikke UTF-8-tekst",
        "is not UTF-8 text",
    ),
    "truncated": (
        lambda p: p.write_bytes(GOOD.read_bytes()[:-200]),
        "går i stykker i linje",
        "breaks off in line",
    ),
    "a list": (lambda p: p.write_bytes(b"[1, 2]"), "ikke fra dette program", "not from this"),
    "another program's": (
        lambda p: p.write_bytes(b'{"name": "package"}'),
        "fra et andet program",
        "from another program",
    ),
    "key missing": (without_code, "Feltet code mangler.", "The field code is missing."),
    "unknown key": (
        lambda p: p.write_bytes(with_changes(fremtid=1)),
        "Feltet fremtid kendes ikke.",
        "The field fremtid is not known.",
    ),
    "nested": (
        lambda p: p.write_bytes(b'{"a":' * 100_000),
        "for dybt inde i sig selv",
        "too deep inside itself",
    ),
    "65 MiB": (as_large_as, "mere end 64 MiB", "larger than 64 MiB"),
}
broken = pytest.mark.parametrize("kind", BROKEN)


def bytes_of(path: Path) -> tuple[bytes, int]:
    return path.read_bytes(), path.stat().st_mtime_ns


def speak(window: MainWindow, preferences: Preferences, language: str) -> None:
    window.dress(replace(surroundings(preferences, language), motion=False))


@broken
def test_a_broken_file_is_named_with_what_is_wrong_and_left_alone(
    *,
    window: MainWindow,
    person: Person,
    preferences: Preferences,
    each_language: str,
    kind: str,
    tmp_path: Path,
) -> None:
    speak(window, preferences, each_language)
    spoil, danish, english = BROKEN[kind]
    path = tmp_path / "itu.journey.json"
    spoil(path)
    before = bytes_of(path)
    press("Ctrl+N")
    write("Det, jeg havde skrevet")
    press("Escape")

    discard = presses("Tab", "Space")
    with person.answers(types_name(str(path)), discard, presses("Return")):
        press("Ctrl+O")

    words = load_words(each_language)
    told = person.heard[-1]
    assert words("dialog.not_opened_title") in told
    assert f"itu.journey.json {'kan ikke åbnes' if each_language == 'da' else 'cannot'}" in told
    assert (danish if each_language == "da" else english) in told
    assert bytes_of(path) == before
    assert window.desk.document is not None
    assert [e.text for e in window.desk.document.journey.events] == ["Det, jeg havde skrevet"]
    assert window.isWindowModified()


def test_a_file_nobody_may_read(
    window: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "låst.journey.json"
    path.write_bytes(GOOD.read_bytes())
    really_open = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied")  # a test run by root may read anything
        return really_open(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    press("Ctrl+N")
    with person.answers(types_name(str(path)), presses("Return")):
        press("Ctrl+O")
    assert "låst.journey.json kan ikke åbnes: Du har ikke lov til at læse her." in person.heard[-1]
    assert window.desk.document is not None


def test_a_file_that_is_not_there(window: MainWindow, person: Person, tmp_path: Path) -> None:
    press("Ctrl+N")
    with person.answers(presses("Return")):
        window.open_path(tmp_path / "væk.journey.json")
    assert "væk.journey.json kan ikke åbnes: Filen findes ikke." in person.heard[0]
    assert window.desk.document is not None


def test_a_folder_with_the_name_of_a_journey_is_a_folder(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    folder = tmp_path / "mappe.journey.json"
    folder.mkdir()
    see_set(window, folder)
    assert window.windowTitle() == "mappe.journey.json"
    assert "ingen rejser i mappen" in window.set_page.lead.text()
    assert list(folder.iterdir()) == []


def test_nothing_in_a_file_name_is_taken_for_markup(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "<b>fed<b>.journey.json"
    path.touch()
    formats = []

    def looks(box: QWidget) -> None:
        labels = [label for label in box.findChildren(QLabel) if label.text()]
        formats.extend(label.textFormat() for label in labels)
        press("Return")

    with person.answers(looks):
        window.open_path(path)
    assert "<b>fed<b>.journey.json kan ikke åbnes" in person.heard[0]
    assert formats == [Qt.TextFormat.PlainText] * 2


def test_a_newer_programs_file_is_shown_but_not_changed(
    window: MainWindow, person: Person, preferences: Preferences, each_language: str, tmp_path: Path
) -> None:
    speak(window, preferences, each_language)
    path = tmp_path / "fremtid.journey.json"
    path.write_bytes(with_changes(schema=99, fremtid=1))
    before = bytes_of(path)
    with person.answers(types_name(str(path)), presses("Return")):
        press("Ctrl+O")
    version = "udgave 99; dette kender 1" if each_language == "da" else "version 99; this one"
    assert version in person.heard[-1]
    assert window.desk.document is not None
    story = window.desk.document.journey
    assert story.events

    press("Home", "Delete", "Ctrl+E", "Ctrl+Up", "Ctrl+D", "Alt+Right", "F2")
    write("må ikke")
    press("Ctrl+S", "Ctrl+Shift+S")
    assert window.desk.document.journey == story
    assert not window.isWindowModified()
    press("Alt+Up")
    assert bytes_of(path) == before
    assert [card.path for card in window.start_page.cards.cards()] == [path]


def test_a_set_names_what_it_cannot_read_and_shows_the_rest(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    folder = tmp_path / "samling"
    folder.mkdir()
    (folder / "god.journey.json").write_bytes(GOOD.read_bytes())
    spoilt = dict(list(BROKEN.items())[:5])
    for kind, (spoil, _, _) in spoilt.items():
        spoil(folder / f"{kind}.journey.json")
    before = {path: bytes_of(path) for path in folder.iterdir()}

    with person.answers(types_name(str(folder))):
        press("Ctrl+Shift+O")

    assert [card.path.name for card in window.set_page.cards.cards()] == ["god.journey.json"]
    assert window.set_page.lead.text().startswith("1 rejse fra 1 kommune.")
    notice = window.set_page.notice
    assert notice.isVisible()
    assert notice.text().startswith("5 filer kan ikke læses og er ikke med.")
    for kind, (_, danish, _) in spoilt.items():
        assert f"{kind}.journey.json: " in notice.text()
        assert danish in notice.text()
    assert {path: bytes_of(path) for path in folder.iterdir()} == before


def test_a_set_of_nothing_but_broken_files_is_still_shown(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    for number in range(9):
        (tmp_path / f"{number}.journey.json").write_bytes(b"")
    see_set(window, tmp_path)
    notice = window.set_page.notice.text()
    assert notice.startswith("9 filer kan ikke læses")
    assert "0.journey.json: Filen er tom." in notice
    assert window.set_page.cards.cards() == ()

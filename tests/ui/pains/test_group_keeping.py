"""Groups are saved beside the window: it never waits for them, and nothing of them is lost."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model import grouping
from journeymap.model.grouping import Groups
from journeymap.model.journey import Valence
from journeymap.storage import collection, recovery, sealed, sealed_sets
from journeymap.storage.collection import SET_FILE, SET_FORMAT, encode_collection, open_set
from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.journeys import is_protected, write_journey
from journeymap.storage.sealed import has_passphrase, opened, take_along
from journeymap.storage.sealed_sets import protect_set
from journeymap.ui import protection, set_protection
from journeymap.ui.pains import group_keeping, keeping
from journeymap.ui.pains.page import PainsPage
from journeymap.ui.window import MainWindow
from tests.factories import bad, event, journey
from tests.sealing import HEAD, PASSPHRASE, QuickSeal, open_quickly
from tests.ui.person import Asking, Person, Reply, press, presses_button, write
from tests.ui.sets import see_set, settled

OTHER = "en ganske anden sætning"


class Gate:
    """Holds up what would take a second, until it is opened."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()
        self.passed: list[bool] = []
        """Of each save whether it ran in the window's thread."""

    def shut(self) -> None:
        self._open.clear()

    def open(self) -> None:
        self._open.set()

    def open_soon(self) -> None:
        """Even while the window waits."""
        threading.Timer(0.05, self.open).start()

    def pass_through(self) -> None:
        self.passed.append(threading.current_thread() is threading.main_thread())
        assert self._open.wait(5)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Before each writing of a set's file."""
    made = Gate()
    in_earnest = QuickSeal.encrypt

    def encrypt(self: QuickSeal, data: bytes, path: Path | str) -> bytes:
        if Path(path).name == SET_FILE and has_passphrase():
            made.pass_through()
        return in_earnest(self, data, path)

    monkeypatch.setattr(QuickSeal, "encrypt", encrypt)
    yield made
    made.open()


@pytest.fixture(autouse=True)
def _quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "data"))
    open_quickly(monkeypatch)
    monkeypatch.setattr(sealed, "Seal", QuickSeal)
    for module in (set_protection, protection, recovery):
        monkeypatch.setattr(module, "Seal", QuickSeal)
    for module in (sealed_sets, keeping):
        monkeypatch.setattr(module, "open_beside", lambda _data, _path: None)
    yield
    take_along(None)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A set of two journeys, each with two red notes."""
    return a_set(tmp_path / "saml")


@pytest.fixture
def protected(plain: Path) -> Path:
    protect_set(plain, QuickSeal(PASSPHRASE))
    return plain


def a_set(folder: Path) -> Path:
    folder.mkdir()
    for number in (1, 2):
        notes = (bad("b1").replaced(text=f"Lang ventetid {number}"), bad("b2"))
        write_journey(folder / f"{number}.journey.json", journey(number, event("e1", *notes)))
    return folder


def types(text: str) -> Reply:
    def reply(_dialog: Asking) -> None:
        write(text)
        press("Return")

    return reply


def opens(window: MainWindow, person: Person, qtbot: QtBot, folder: Path, *replies: Reply) -> None:
    with person.answers(*replies):
        see_set(window, folder)
        settled(window, person, qtbot)


def begins(window: MainWindow, qtbot: QtBot) -> PainsPage:
    press("Ctrl+Shift+B")
    qtbot.waitUntil(
        lambda: window.of_set.pains.page is not None and not window.of_set.pains.is_busy
    )
    assert window.of_set.pains.page is not None
    return window.of_set.pains.page


@pytest.fixture
def page(window: MainWindow, person: Person, qtbot: QtBot, protected: Path) -> PainsPage:
    """The pain points of the protected set, whose passphrase was given once."""
    opens(window, person, qtbot, protected, types(PASSPHRASE))
    return begins(window, qtbot)


def makes(name: str) -> None:
    """A group by keys alone."""
    press("N")
    write(name)
    press("Return")


def groups_of(folder: Path, passphrase: str = PASSPHRASE) -> Groups:
    """What lies in the file, opened with the passphrase alone."""
    path = folder / SET_FILE
    return SET_FORMAT.decode(opened(path.read_bytes(), path, passphrase), path).groups


def names(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    return [group.name for group in groups_of(folder, passphrase)]


def is_saved(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.of_set.pains.keeping.is_unsaved)


def somebody_else_makes(folder: Path, name: str) -> None:
    """At another machine, and so without this one's gate."""
    known = open_set(folder)
    groups = grouping.create(known.collection.groups, Valence.BAD, name=name, group_id="theirs")
    data = encode_collection(known.collection.replaced(groups=groups))
    (folder / SET_FILE).write_bytes(HEAD + PASSPHRASE.encode() + b"\n" + data[::-1])


def fails(_self: object, _data: bytes, path: Path) -> bytes:
    """No other process can be begun."""
    raise WriteError(path, Problem("problem.not_sealed"))


def test_groups_of_a_protected_set_come_back_under_its_passphrase(
    window: MainWindow, page: PainsPage, protected: Path
) -> None:
    press("Shift+Down")
    makes("Man venter")
    press("Escape")
    assert window.of_set.pains.page is None
    (group,) = groups_of(protected)
    assert (group.name, len(group.notes)) == ("Man venter", 2)
    assert is_protected(protected / SET_FILE)
    assert b"Man venter" not in (protected / SET_FILE).read_bytes()

    press("Alt+Up")
    assert window.files.folder is None
    assert not has_passphrase()
    assert names(protected) == ["Man venter"]


def test_the_window_goes_on_while_a_save_is_under_way_and_the_latest_is_saved(
    window: MainWindow, page: PainsPage, protected: Path, gate: Gate, qtbot: QtBot
) -> None:
    gate.shut()
    makes("Første")
    makes("Anden")
    makes("Tredje")
    assert [card.name for card in page.groups.cards.cards] == ["Første", "Anden", "Tredje"]
    qtbot.waitUntil(lambda: page.saved.text() == "Gemmer …")
    assert names(protected) == []

    gate.open()
    is_saved(window, qtbot)
    assert names(protected) == ["Første", "Anden", "Tredje"]
    assert page.saved.text().startswith("Gemt kl. ")
    assert gate.passed == [False, False]


def test_a_set_in_clear_is_saved_beside_the_window_too(
    window: MainWindow, plain: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: list[threading.Thread] = []
    in_earnest = collection.write_atomically

    def write_there(*told: object, **how: object) -> None:
        where.append(threading.current_thread())
        in_earnest(*told, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(collection, "write_atomically", write_there)
    see_set(window, plain)
    page = begins(window, qtbot)
    makes("Man venter")
    is_saved(window, qtbot)
    assert where
    assert threading.main_thread() not in where
    assert names(plain) == ["Man venter"]
    assert page.saved.text().startswith("Gemt kl. ")


def test_closing_right_after_a_change_loses_nothing(
    window: MainWindow, page: PainsPage, protected: Path, gate: Gate
) -> None:
    gate.shut()
    makes("Første")
    makes("Anden")
    gate.open_soon()
    assert window.close()
    assert names(protected) == ["Første", "Anden"]
    assert gate.passed == [False, False]


def test_a_name_half_written_is_saved_when_the_journey_is_opened(
    window: MainWindow, page: PainsPage, protected: Path
) -> None:
    makes("Man venter")
    press("F2")
    write("Man venter længe")
    window.open_path(protected / "1.journey.json")
    assert window.workspace is not None
    assert names(protected) == ["Man venter længe"]


def test_what_others_save_while_it_is_encrypted_stays_and_so_does_what_is_done_meanwhile(
    window: MainWindow, page: PainsPage, protected: Path, gate: Gate, qtbot: QtBot
) -> None:
    gate.shut()
    makes("Første")
    somebody_else_makes(protected, "Fra en anden")
    makes("Anden")
    gate.open()
    is_saved(window, qtbot)
    assert sorted(names(protected)) == ["Anden", "Fra en anden", "Første"]
    assert [card.name for card in page.groups.cards.cards] == names(protected)
    assert "En anden har arbejdet" in page.notice.text()
    press("Ctrl+Z", "Ctrl+Z")
    is_saved(window, qtbot)
    assert "Fra en anden" in names(protected)


def test_what_is_taken_back_while_it_is_being_saved_is_taken_back_on_the_disk(
    window: MainWindow, page: PainsPage, protected: Path, gate: Gate, qtbot: QtBot
) -> None:
    gate.shut()
    press("N", "Return", "Ctrl+Z")
    assert page.groups.cards.cards == ()
    assert window.of_set.pains.keeping.is_unsaved
    gate.open()
    is_saved(window, qtbot)
    assert names(protected) == []
    assert len(gate.passed) == 2


def test_a_save_that_went_wrong_is_told_and_tried_again(
    window: MainWindow,
    page: PainsPage,
    protected: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(group_keeping, "RETRY_MS", 20)
    with monkeypatch.context() as patch:
        patch.setattr(QuickSeal, "encrypt", fails)
        makes("Man venter")
        qtbot.waitUntil(lambda: page.saved.text().startswith("Ikke gemt"))
        assert names(protected) == []
    is_saved(window, qtbot)
    assert names(protected) == ["Man venter"]
    assert page.saved.text().startswith("Gemt kl. ")


def test_each_set_is_saved_under_its_own_passphrase(
    window: MainWindow, page: PainsPage, protected: Path, person: Person, qtbot: QtBot
) -> None:
    other = a_set(protected.parent / "en anden")
    protect_set(other, QuickSeal(OTHER))
    makes("Man venter")
    opens(window, person, qtbot, other, types(OTHER))
    begins(window, qtbot)
    makes("Breve")
    is_saved(window, qtbot)
    assert names(protected) == ["Man venter"]
    assert names(other, OTHER) == ["Breve"]


def test_what_could_not_be_saved_never_goes_under_the_passphrase_of_another_set(
    window: MainWindow,
    page: PainsPage,
    person: Person,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    protected = window.files.folder
    assert protected is not None
    other = a_set(protected.parent / "en anden")
    protect_set(other, QuickSeal(OTHER))
    with monkeypatch.context() as patch:
        patch.setattr(QuickSeal, "encrypt", fails)
        makes("Man venter")
        with person.answers(presses_button("Annuller")):
            window.open_path(other)
        assert window.of_set.pains.page is page
        window.files.open_path(other.parent)
    take_along(OTHER, keeps=True)
    assert not window.of_set.pains.keeping.flush()
    assert names(protected) == []

    opens(window, person, qtbot, protected, types(PASSPHRASE))
    begins(window, qtbot)
    assert names(protected) == ["Man venter"]

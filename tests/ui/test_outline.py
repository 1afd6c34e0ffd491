"""The outline is the canvas in words: the same notes, the same order, the same place."""

import random
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from journeymap.canvas.hands import Hands
from journeymap.canvas.palette import PALETTES, Theme
from journeymap.layout.columns import Captions
from journeymap.model.commands import (
    ChangeFacts,
    ChangeNote,
    Command,
    EditText,
    MoveEvent,
    MoveExperience,
    RemoveNote,
    answer_id,
)
from journeymap.model.document import Document
from journeymap.model.journey import (
    Answer,
    Event,
    Experience,
    Journey,
    Valence,
    When,
    new_id,
)
from journeymap.storage.journeys import write_journey
from journeymap.storage.resources import load_vocabulary
from journeymap.ui.outline import Outline, WrappingDelegate
from journeymap.ui.outline_rows import NOTE_ID, SHOWN
from journeymap.ui.window import MainWindow
from journeymap.words import Words
from tests.ui.person import click, heard_of, press, tab_to, write

Tree = list[tuple[str, list[str]]]
SIGN = {Valence.GOOD: "+  ", Valence.BAD: "−  "}


def below(outline: Outline, parent: QModelIndex | None = None) -> list[QModelIndex]:
    """The rows of the tree below one of them, else those at the top."""
    model, parent = outline.model(), parent or QModelIndex()
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def shown(index: QModelIndex) -> str:
    """The words of a row as they are painted."""
    return index.data(SHOWN)  # type: ignore[no-any-return]


def told_by(outline: Outline) -> Tree:
    """What stands in the tree, line by line; of an event the first line."""
    return [
        (shown(top).split("\n")[0], [shown(row) for row in below(outline, top)])
        for top in below(outline)
    ]


def told_of(journey: Journey) -> Tree:
    """What should stand there."""
    empty = "(tom seddel)"
    events = [
        (
            f"{number}. {(event.text or empty).splitlines()[0]}",
            [SIGN[x.valence] + (x.text or empty) for x in event.experiences]
            + [f"{a.prompt} {a.text}" for a in event.answers],
        )
        for number, event in enumerate(journey.events, 1)
    ]
    return events + [(f"{a.prompt} {a.text}".splitlines()[0], []) for a in journey.answers]


def a_journey() -> Journey:
    """Three events with all kinds of notes."""
    answer = Answer(prompt="Hvad er vigtigt for dig?", text="Ro")
    return Journey(
        id=new_id(),
        code="Borger A3",
        answers=(answer, Answer(prompt="Hvem?", text="Mor")),
        events=(
            Event(id="e1", text="Brev", answers=(answer,), when=When(text="i 2019", edtf="2019")),
            Event(
                id="e2",
                text="Møde",
                actor="jobcenter",
                experiences=(
                    Experience(id="x1", valence=Valence.GOOD, text="Hun lyttede"),
                    Experience(id="x2", valence=Valence.BAD, text="For langt væk"),
                ),
                answers=(answer, answer),
            ),
            Event(id="e3", text="Praktik"),
        ),
    )


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The journey above in the window, with the outline unfolded."""
    path = tmp_path / "a.journey.json"
    write_journey(path, a_journey())
    window.open_path(path)
    press("Ctrl+1")
    assert outline_of(window).isVisible()
    return window


def outline_of(window: MainWindow) -> Outline:
    assert window.workspace is not None
    return window.workspace.outline


def journey_of(window: MainWindow) -> Journey:
    assert window.desk.document is not None
    return window.desk.document.journey


def chosen_in_outline(window: MainWindow) -> str | None:
    index = outline_of(window).currentIndex()
    return shown(index).split("\n")[0] if index.isValid() else None


def text_on_canvas(window: MainWindow) -> str | None:
    assert window.workspace is not None
    hands = window.workspace.view.hands
    return hands.text_of(hands.place.note_id) if hands.place.note_id else None


def in_step(window: MainWindow) -> bool:
    """Both show the same notes and the same one of them selected."""
    assert window.workspace is not None
    place = window.workspace.view.hands.place.note_id
    chosen = outline_of(window).currentIndex().data(NOTE_ID)
    return chosen == place and told_by(outline_of(window)) == told_of(journey_of(window))


def test_the_outline_shows_every_note_in_its_place(opened: MainWindow) -> None:
    assert told_by(outline_of(opened)) == [
        ("1. Brev", ["Hvad er vigtigt for dig? Ro"]),
        (
            "2. Møde",
            [
                "+  Hun lyttede",
                "−  For langt væk",
                "Hvad er vigtigt for dig? Ro",
                "Hvad er vigtigt for dig? Ro",
            ],
        ),
        ("3. Praktik", []),
        ("Hvad er vigtigt for dig? Ro", []),
        ("Hvem? Mor", []),
    ]


def test_time_and_actor_stand_under_an_event(opened: MainWindow) -> None:
    first, second, *_ = below(outline_of(opened))
    assert [shown(index).split("\n")[1] for index in (first, second)] == ["i 2019", "Jobcenter"]


def test_time_and_actor_stand_on_a_line_of_their_own(opened: MainWindow) -> None:
    press("Home", "Right")
    outline = outline_of(opened)
    picture = outline.viewport().grab().toImage()

    def lines(index: QModelIndex) -> int:
        """How many lines of ink, with plain ground between them, are painted in a row."""
        rect, ground = outline.visualRect(index), picture.pixel(0, 0)
        inked = [
            any(picture.pixel(x, y) != ground for x in range(rect.left(), rect.right()))
            for y in range(rect.top(), rect.bottom() + 1)
        ]
        return sum(ink and not above for ink, above in pairwise([*reversed(inked), False]))

    first, _, third, *_ = below(outline)
    assert (lines(first), lines(third)) == (2, 1)


def test_walking_on_the_canvas_walks_in_the_outline(opened: MainWindow) -> None:
    press("Home")
    walked = [chosen_in_outline(opened)]
    for key in ("Right", "Up", "Down", "Down", "Right", "End"):
        press(key)
        walked.append(chosen_in_outline(opened))
        assert in_step(opened)
    assert walked[:3] == ["1. Brev", "2. Møde", "+  Hun lyttede"]
    assert len(set(walked)) >= 4


def test_walking_in_the_outline_walks_on_the_canvas(opened: MainWindow) -> None:
    press("Home")
    tab_to(outline_of(opened))
    met = []
    for _ in range(8):
        met.append(text_on_canvas(opened))
        assert in_step(opened)
        press("Down")
    assert met == ["Brev", "Ro", "Møde", "Hun lyttede", "For langt væk", "Ro", "Ro", "Praktik"]
    assert outline_of(opened).hasFocus(), "the focus stays where the walking is"


def test_a_note_is_written_from_the_outline(opened: MainWindow) -> None:
    tab_to(outline_of(opened))
    press("Home", "Down", "Down", "Down", "F2")
    write(" på mig")
    press("Escape")
    assert dict(told_by(outline_of(opened)))["2. Møde"][0] == "+  Hun lyttede på mig"
    tab_to(outline_of(opened))
    press("Return")
    write(" længe")
    press("Escape")
    assert dict(told_by(outline_of(opened)))["2. Møde"][0] == "+  Hun lyttede på mig længe"


def test_notes_are_moved_and_deleted_from_the_outline(opened: MainWindow) -> None:
    tab_to(outline_of(opened))
    press("Home", "Alt+Right")
    assert [top for top, _ in told_by(outline_of(opened))][:2] == ["1. Møde", "2. Brev"]
    assert chosen_in_outline(opened) == "2. Brev"
    press("Delete")
    assert [top for top, _ in told_by(outline_of(opened))][:2] == ["1. Møde", "2. Praktik"]
    assert in_step(opened)
    press("Down", "Up", "Ctrl+Z", "Ctrl+Z")
    assert outline_of(opened).hasFocus()
    assert [top for top, _ in told_by(outline_of(opened))][:2] == ["1. Brev", "2. Møde"]


def test_a_click_in_the_outline_selects_on_the_canvas_and_shows_it(opened: MainWindow) -> None:
    outline = outline_of(opened)
    click(outline.viewport(), outline.visualRect(below(outline)[2]).center())
    assert text_on_canvas(opened) == "Praktik"
    assert opened.workspace is not None
    view = opened.workspace.view
    note = view.selected_note()
    assert note is not None
    box = view.camera.box_to_px(note.box)
    assert view.viewport().rect().contains(QPoint(round(box.center_x), round(box.center_y)))


def test_a_click_on_the_canvas_selects_in_the_outline(opened: MainWindow) -> None:
    assert opened.workspace is not None
    view = opened.workspace.view
    note = view.row.find("x2")
    assert note is not None
    box = view.camera.box_to_px(note.box)
    click(view.viewport(), QPoint(round(box.center_x), round(box.center_y)))
    assert chosen_in_outline(opened) == "−  For langt væk"


STEPS: dict[str, Callable[[], None]] = {
    "an event": lambda: (press("End", "Return"), write("Ny"), press("Escape")),  # type: ignore[dict-item]
    "an event first": lambda: (press("Home", "Ctrl+E"), write("Ny"), press("Escape")),  # type: ignore[dict-item]
    "a green note": lambda: (press("Home", "Ctrl+Up"), write("Godt!"), press("Escape")),  # type: ignore[dict-item]
    "a red note": lambda: (press("End", "Ctrl+Down"), write("Hårdt"), press("Escape")),  # type: ignore[dict-item]
    "an edit": lambda: (press("Home", "F2"), write(" fra\nNAV"), press("Escape")),  # type: ignore[dict-item]
    "an edit of an experience": lambda: (
        press("Home", "Right", "Up", "F2"),
        write(" på mig"),
        press("Escape"),
    ),  # type: ignore[dict-item]
    "a move": lambda: press("Home", "Alt+Right"),
    "a move to the end": lambda: press("Home", "Right", "Alt+Right"),
    "a deleted event": lambda: press("Home", "Right", "Delete"),
    "a deleted experience": lambda: press("Home", "Right", "Down", "Delete"),
    "all deleted": lambda: press("Home", "Delete", "Delete", "Delete"),
    "a copy of an event": lambda: press("Home", "Right", "Ctrl+D"),
    "a copy of an experience": lambda: press("Home", "Right", "Up", "Ctrl+D"),
    "an empty note that goes again": lambda: press("Home", "Ctrl+Up", "Escape"),
}


@pytest.mark.parametrize("step", STEPS)
def test_the_outline_follows_each_step_back_and_forth(opened: MainWindow, step: str) -> None:
    before = told_by(outline_of(opened))
    STEPS[step]()
    assert in_step(opened)
    after = told_by(outline_of(opened))
    undone = 0
    while opened.actions_by_name["undo"].isEnabled():  # type: ignore[index]
        press("Ctrl+Z")
        assert in_step(opened)
        undone += 1
    assert told_by(outline_of(opened)) == before
    for _ in range(undone):
        press("Ctrl+Y")
        assert in_step(opened)
    assert told_by(outline_of(opened)) == after
    assert (after != before) == (undone > 0)


def test_an_experience_dragged_to_another_event_moves_in_the_outline(opened: MainWindow) -> None:
    assert opened.workspace is not None
    view = opened.workspace.view
    taken, target = view.row.find("x2"), view.row.find("e3")
    assert taken is not None
    assert target is not None
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def px(x: float, y: float) -> QPoint:
        return QPoint(*(round(v) for v in view.camera.to_px(x, y)))

    start = px(taken.box.center_x, taken.box.center_y)
    end = px(target.box.center_x, taken.box.center_y)
    QTest.mousePress(view.viewport(), left, none, start)
    for part in range(1, 11):
        QTest.mouseMove(view.viewport(), start + (end - start) * part / 10)
    QTest.mouseRelease(view.viewport(), left, none, end)
    tree = dict(told_by(outline_of(opened)))
    assert tree["3. Praktik"] == ["−  For langt væk"]
    assert "−  For langt væk" not in tree["2. Møde"]
    assert chosen_in_outline(opened) == "−  For langt væk"
    press("Ctrl+Z")
    assert "−  For langt væk" in dict(told_by(outline_of(opened)))["2. Møde"]
    assert in_step(opened)


def test_answers_follow_too(opened: MainWindow) -> None:
    document = opened.desk.document
    assert document is not None
    journey = document.journey
    document.execute(EditText(answer_id("e2", 1), "Fred"))
    document.execute(EditText(answer_id(journey.id, 1), "Far"))
    assert in_step(opened)
    assert told_by(outline_of(opened))[-1] == ("Hvem? Far", [])
    tab_to(outline_of(opened))
    press("Home", "End")
    assert text_on_canvas(opened) == "Far"
    tab_to(opened.workspace.view)  # type: ignore[union-attr]
    press("Delete")
    assert in_step(opened)
    assert "Hvem?" not in str(told_by(outline_of(opened)))


def test_a_screen_reader_hears_the_journey(opened: MainWindow) -> None:
    (role, name, _), inside = heard_of(outline_of(opened))
    assert role == QAccessible.Role.Tree
    assert name == "Oversigt over rejsen"
    heard = [name for role, name, _ in inside if role == QAccessible.Role.TreeItem]
    assert heard[:4] == [
        "1. Brev\ni 2019",
        "Hvad er vigtigt for dig? Ro",
        "2. Møde\nJobcenter",
        "Godt: Hun lyttede",
    ]
    assert "Svært: For langt væk" in heard
    headers = [name for role, name, _ in inside if role != QAccessible.Role.TreeItem]
    assert not [text for text in headers if text.isdigit()], "no unnamed column"


def test_a_screen_reader_hears_the_canvas_and_the_editor(opened: MainWindow) -> None:
    assert opened.workspace is not None
    (_, name, description), _ = heard_of(opened.workspace.view)
    assert name == "Rejsen"
    assert "oversigten" in description
    press("Home", "Right", "Up", "F2")
    (_, name, _), _ = heard_of(opened.focusWidget())
    assert name == "Godt"


# At random: whatever is done, the tree says what the journey is.


class Chance:
    """Does something at random that hands, panels, undo or redo may do."""

    def __init__(self, document: Document, seed: int) -> None:
        self.lots = random.Random(seed)
        self.document = document
        self.hands = Hands(document)

    def act(self) -> str:
        """Does it, and says what it was."""
        acts = [
            self.add_event,
            self.add_event_at,
            self.add_experience,
            self.write,
            self.delete,
            self.duplicate,
            self.move_event,
            self.move_experience,
            self.change,
            self.change_facts,
            self.hands.undo,
            self.hands.undo,
            self.hands.redo,
        ]
        act = self.lots.choice(acts)
        notes = self.notes()
        self.hands.go_to(self.lots.choice(notes) if notes else None)
        act()
        return act.__name__

    def notes(self) -> list[str]:
        journey = self.document.journey
        found = [answer_id(journey.id, i) for i in range(len(journey.answers))]
        for event in journey.events:
            found.append(event.id)
            found.extend(x.id for x in event.experiences)
            found.extend(answer_id(event.id, i) for i in range(len(event.answers)))
        return found

    def text(self) -> str:
        return self.lots.choice(("", "Brev", "Møde\nmed mange", "æøå", "1. ikke et nummer"))

    def add_event(self) -> None:
        self.hands.add_event(self.text())

    def add_event_at(self) -> None:
        events = self.document.journey.events
        place = self.lots.randint(0, len(events))
        self.hands.add_event_after(events[place - 1].id if place else None)

    def add_experience(self) -> None:
        self.hands.add_experience(self.lots.choice(list(Valence)))

    def write(self) -> None:
        if self.hands.place.note_id is not None:
            self.hands.write(self.hands.place.note_id, self.text())
        if self.lots.random() < 0.5:
            self.document.seal()

    def delete(self) -> None:
        self.hands.delete()

    def duplicate(self) -> None:
        self.hands.duplicate()

    def move_event(self) -> None:
        self.hands.move_event(self.lots.randint(-4, 4))

    def move_experience(self) -> None:
        journey = self.document.journey
        experiences = [x.id for _, x in journey.experiences()]
        if experiences:
            target = self.lots.choice(journey.events)
            which, index = self.lots.choice(experiences), self.lots.randint(0, 3)
            self.document.execute(MoveExperience(which, target.id, index))

    def change(self) -> None:
        journey = self.document.journey
        if not journey.events:
            return
        event = self.lots.choice(journey.events)
        name, value = self.lots.choice(
            (("actor", "skole"), ("when", When(text="i går")), ("key_moment", True))
        )
        self.document.execute(ChangeNote(event.id, name, value))
        for experience in event.experiences[:1]:
            valence = self.lots.choice(list(Valence))
            self.document.execute(ChangeNote(experience.id, "valence", valence))

    def change_facts(self) -> None:
        self.document.execute(ChangeFacts("title", self.text().replace("\n", " ")))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.usefixtures("painted")
def test_whatever_is_done_the_tree_is_the_journey(words: Words, seed: int) -> None:
    document = Document(a_journey())
    captions = Captions(words, load_vocabulary())
    palette = PALETTES[Theme.LIGHT]
    outline = Outline(document, captions=captions, palette=palette, parent=None)  # type: ignore[arg-type]
    watched = QAbstractItemModelTester(
        outline.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )  # a warning of Qt's fails the test
    chance = Chance(document, seed)
    done = []
    for _ in range(120):
        done.append(chance.act())
        assert told_by(outline) == told_of(document.journey), done[-5:]
        fresh = Outline(document, captions=captions, palette=palette, parent=None)  # type: ignore[arg-type]
        assert everything(outline) == everything(fresh), done[-5:]
        fresh.detach()
    assert watched.model() is outline.model()
    outline.detach()


def everything(outline: Outline) -> list[tuple[object, ...]]:
    """All that is seen and heard of each row: words, colour, weight, whether it is unfolded."""
    rows = []
    for top in below(outline):
        for index in (top, *below(outline, top)):
            heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
            color = index.data(Qt.ItemDataRole.ForegroundRole)
            font = index.data(Qt.ItemDataRole.FontRole) or outline.font()
            folded = bool(below(outline, index)) and not outline.isExpanded(index)
            assert not folded
            note_id = index.data(NOTE_ID)
            looks = color.color().name() if color else None, font.weight(), font.italic()
            rows.append((note_id, shown(index), heard, *looks))
    return rows


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_in_the_window_both_show_the_same(opened: MainWindow, seed: int) -> None:
    assert opened.workspace is not None
    document = opened.desk.document
    assert document is not None
    chance = Chance(document, 100 + seed)
    chance.hands = opened.workspace.view.hands
    for _ in range(40):
        chance.act()
        assert in_step(opened)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("listens", ["all along", "now and then"])
def test_whatever_is_done_a_screen_reader_hears_each_row(
    opened: MainWindow, seed: int, listens: str, screen_reader: None
) -> None:
    assert opened.workspace is not None
    document, outline = opened.desk.document, outline_of(opened)
    assert document is not None
    chance = Chance(document, 300 + seed)
    chance.hands = opened.workspace.view.hands
    for step in range(40):
        chance.act()
        QApplication.processEvents()
        if listens == "all along" or step % 7 == 0:
            assert heard_in(outline) == [row[2] for row in everything(outline)]


@pytest.fixture
def screen_reader(painted: QApplication) -> Iterator[None]:
    """One is listening: only then does Qt tell of rows that come and go."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard_in(outline: Outline) -> list[str]:
    """What a screen reader is told of the rows, in their order."""
    _, inside = heard_of(outline)
    return [name for role, name, _ in inside if role == QAccessible.Role.TreeItem]


class Heard:
    """What a view is told of the rows: comes to the same tree by that alone."""

    def __init__(self, outline: Outline) -> None:
        self.model = outline.model()
        self.told: list[str] = []
        self.tree = [[self.at(top), *map(self.at, below(outline, top))] for top in below(outline)]
        self.model.rowsInserted.connect(self._inserted)
        self.model.rowsRemoved.connect(self._removed)
        self.model.dataChanged.connect(self._changed)

    def at(self, index: QModelIndex) -> tuple[str, str]:
        return index.data(NOTE_ID), shown(index)

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        rows = [self.at(self.model.index(row, 0, parent)) for row in range(first, last + 1)]
        self.told.append(f"+{len(rows)}")
        if parent.isValid():
            self.tree[parent.row()][1 + first : 1 + first] = rows
        else:
            self.tree[first:first] = [[row] for row in rows]

    def _removed(self, parent: QModelIndex, first: int, last: int) -> None:
        self.told.append(f"-{last + 1 - first}")
        if parent.isValid():
            del self.tree[parent.row()][1 + first : 2 + last]
        else:
            del self.tree[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.told.append(f"~{last.row() + 1 - first.row()}")
        for row in range(first.row(), last.row() + 1):
            index = first.siblingAtRow(row)
            if index.parent().isValid():
                self.tree[index.parent().row()][1 + row] = self.at(index)
            else:
                self.tree[row][0] = self.at(index)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.usefixtures("painted")
def test_whoever_listens_to_the_rows_holds_the_tree(words: Words, seed: int) -> None:
    document = Document(a_journey())
    outline = Outline(
        document,
        captions=Captions(words, load_vocabulary()),
        palette=PALETTES[Theme.LIGHT],
        parent=None,  # type: ignore[arg-type]
    )
    heard, chance, done = Heard(outline), Chance(document, 200 + seed), []
    for _ in range(120):
        done.append(chance.act())
        tree = [[heard.at(top), *map(heard.at, below(outline, top))] for top in below(outline)]
        assert heard.tree == tree, done[-5:]
    outline.detach()


def test_a_step_tells_of_no_more_rows_than_it_touches(opened: MainWindow) -> None:
    heard, document = Heard(outline_of(opened)), opened.desk.document
    assert document is not None

    def told_of_step(command: Command) -> list[str]:
        heard.told.clear()
        document.execute(command)
        return heard.told

    assert told_of_step(EditText("x1", "Hun hørte")) == ["~1"]
    assert told_of_step(ChangeNote("e2", "key_moment", True)) == ["~1"]
    assert told_of_step(ChangeNote("e2", "channel", "phone")) == []
    assert told_of_step(ChangeFacts("title", "Brevet")) == []
    assert told_of_step(MoveExperience("x1", "e2", 1)) == ["-1", "+1"]
    assert told_of_step(MoveEvent("e1", 2)) == ["-1", "+1", "+1", "~3"]
    assert told_of_step(RemoveNote("e1")) == ["-1"]


def test_a_long_journey_is_not_measured_where_nobody_looks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = tuple(Event(id=f"e{n}", text=f"Nummer {n} " * (n % 9)) for n in range(1_500))
    document = Document(Journey(id=new_id(), code="Borger A3", events=events))
    measured: list[int] = []
    measure = WrappingDelegate.sizeHint

    def counted(self: WrappingDelegate, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        measured.append(index.row())
        return measure(self, option, index)

    monkeypatch.setattr(WrappingDelegate, "sizeHint", counted)
    window.desk.document = document
    window.show_what_is_open()
    press("Ctrl+1")
    assert measured, "the rows in view are measured"
    window.workspace.view.setFocus()  # type: ignore[union-attr]
    for step in ("End", "Home", "Alt+Right", "Delete", "Ctrl+Z", "End", "Alt+Left"):
        measured.clear()
        press(step)
        QApplication.processEvents()
        assert len(measured) < 300, step
        index = outline_of(window).currentIndex()
        assert outline_of(window).viewport().rect().contains(outline_of(window).visualRect(index))

"""A view that was closed is gone: nobody keeps it, and the document has forgotten it."""

import gc
import sys
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.camera import Camera
from journeymap.canvas.note_painter import NotePainter
from journeymap.canvas.palette import PALETTES, Theme
from journeymap.canvas.table_painter import Sight, TablePainter
from journeymap.canvas.view import JourneyView
from journeymap.layout.columns import Captions
from journeymap.layout.row import Placer
from journeymap.layout.style import table_style
from journeymap.model.commands import AddEvent
from journeymap.model.document import Document
from journeymap.model.journey import Event, Journey
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.resources import load_metrics
from journeymap.words import Words
from tests.canvas.person import CTRL, Key, Person
from tests.factories import bad, event, good, journey

FEW = journey(1, event("e1", good("g1"), bad("b1")), event("e2"))


def opened(document: Document, captions: Captions, *, motion: bool = False) -> JourneyView:
    view = JourneyView(
        document,
        style=table_style(load_metrics()),
        captions=captions,
        palette=PALETTES[Theme.LIGHT],
        motion=motion,
    )
    view.resize(900, 600)
    view.show()
    view.setFocus()
    return view


@pytest.fixture
def captions(painted: QApplication, words: Words, vocabulary: Vocabulary) -> Captions:
    return Captions(words, vocabulary)


def use(view: JourneyView) -> None:
    """Does a little of everything."""
    person = Person(view)
    person.type("Ny")
    person.press(Key.Key_G, CTRL)
    person.type("God")
    person.press(Key.Key_Escape)
    person.undo()
    person.drag("e1", QPoint(700, 300))
    person.wheel(QPoint(300, 300), 1, CTRL)
    view.grab()


@pytest.mark.parametrize("motion", [False, True])
def test_a_closed_view_is_freed(captions: Captions, qtbot: QtBot, motion: bool) -> None:
    document = Document(FEW)
    view = opened(document, captions, motion=motion)
    qtbot.waitUntil(view.isActiveWindow)
    use(view)
    kept = weakref.ref(view)
    view.detach()
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(view)
    del view
    gc.collect()
    assert kept() is None


def test_a_detached_view_hears_no_more(captions: Captions, qtbot: QtBot) -> None:
    document = Document(FEW)
    view, other = opened(document, captions), opened(document, captions)
    for one in (view, other):
        qtbot.addWidget(one)
    view.detach()
    assert len(document._observers) == 1
    document.execute(AddEvent(Event(id="e9", text="Ny")))
    assert view.row.find("e9") is None
    assert other.row.find("e9") is not None
    other.detach()
    assert document._observers == []


def test_a_view_detached_while_writing_leaves_what_was_said(
    captions: Captions, qtbot: QtBot
) -> None:
    document = Document(FEW)
    view = opened(document, captions)
    qtbot.addWidget(view)
    qtbot.waitUntil(view.isActiveWindow)
    person = Person(view)
    person.type("Ny")
    view.detach()
    assert [event.text for event in document.journey.events] == ["Møde", "Møde", "Ny"]
    assert not view.is_writing


def test_a_view_detached_on_an_empty_note_leaves_none(captions: Captions, qtbot: QtBot) -> None:
    document = Document(FEW)
    view = opened(document, captions)
    qtbot.addWidget(view)
    qtbot.waitUntil(view.isActiveWindow)
    Person(view).press(Key.Key_E, CTRL)
    view.detach()
    assert document.journey == FEW
    assert document.undo_label is None


def test_painting_does_not_wear_out_none(captions: Captions, sample: Journey) -> None:
    """PySide6 6.12.0 lost a reference to None with each item painted (STYLE, decision 1)."""
    style = table_style(load_metrics())
    row = Placer(style, captions).place(sample)
    painter_of = NotePainter(PALETTES[Theme.LIGHT], captions.words, style)
    image = QImage(300, 300, QImage.Format.Format_ARGB32_Premultiplied)
    notes = [note for column in row.columns for note in column.notes]
    gc.collect()  # what is thrown away meanwhile gives references back, and is no loss
    before = sys.getrefcount(None)
    painter = QPainter(image)
    for number in range(3_000):
        painter_of.paint(painter, notes[number % len(notes)])
    table = TablePainter(painter_of)
    for number in range(400):
        camera = Camera(1.0 - number / 500, number * 10.0, -150.0)
        table.paint(painter, Sight(row, camera, 300, 300, selected=notes[0].id))
    painter.end()
    assert sys.getrefcount(None) > before - 100


def test_frames_and_steps_do_not_wear_out_none(captions: Captions, qtbot: QtBot) -> None:
    document = Document(FEW)
    view = opened(document, captions)
    qtbot.addWidget(view)
    gc.collect()  # what is thrown away meanwhile gives references back, and is no loss
    before = sys.getrefcount(None)
    for number in range(1_000):
        view.hands.write("e1", str(number))
        view.look(view.camera.panned((-1) ** number * 7, 0))
        view.viewport().repaint()
    for _ in range(500):
        view.hands.undo()
        view.hands.redo()
    assert sys.getrefcount(None) > before - 100
    view.detach()

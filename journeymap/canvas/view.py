"""The canvas: shows the journey and lets the hands work on it, at the speed of talk."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from journeymap.canvas.acts import Acts
from journeymap.canvas.camera import Camera
from journeymap.canvas.chips import Chips
from journeymap.canvas.completion import ActorList
from journeymap.canvas.editor import NoteEditor
from journeymap.canvas.feeling_lane import FeelingLane
from journeymap.canvas.hands import Hands, Place
from journeymap.canvas.hint_tips import HintTips
from journeymap.canvas.keys import Act, act_of
from journeymap.canvas.lanes import Lanes
from journeymap.canvas.mouse import Mouse
from journeymap.canvas.note_painter import NotePainter
from journeymap.canvas.notice import Notice
from journeymap.canvas.overview import BELOW_SCALE
from journeymap.canvas.palette import Palette
from journeymap.canvas.period_lane import PeriodLane
from journeymap.canvas.prompting import NO_PROMPTS, Prompting, Prompts
from journeymap.canvas.remarks import remarks
from journeymap.canvas.showing import Showing
from journeymap.canvas.sight import chip_under, column_box, slot_box, text_box, whole_note
from journeymap.canvas.slide import Slide
from journeymap.canvas.table_painter import Sight, TablePainter
from journeymap.canvas.touch import Touch
from journeymap.canvas.viewfinder import Viewfinder
from journeymap.canvas.writing import Writing
from journeymap.layout.chronology import Chronicler, Chronology
from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.notes import Chip, NoteBox
from journeymap.layout.row import Placer, Row
from journeymap.layout.style import TableStyle
from journeymap.model.capture import mention_at
from journeymap.model.changes import Changes
from journeymap.model.document import Document
from journeymap.model.journey import When
from journeymap.words import key

_MIN_SIZE: Final = QSize(320, 104)
_BELOW_CURSOR: Final = QPoint(0, 6)
_NAMES: Final = {
    "event": key("note.event"),
    "good": key("note.good"),
    "bad": key("note.bad"),
    "answer": key("note.answer"),
}


class JourneyView(QAbstractScrollArea):
    """One journey on the table.

    Owns the row, the camera, the editor and the mouse; what is done to the journey goes through
    `hands`.
    """

    place_changed = Signal(Place)
    zoom_changed = Signal(float)
    """How close the table is: 1 for 100 %."""
    writing_changed = Signal(bool)
    prompt_changed = Signal()
    menu_asked = Signal(object, QPoint)
    """The menu of a note (its id), or of the table (None), at a pixel of the viewport."""

    identifier_asked = Signal()
    """What to do about the words that may say who somebody is."""

    def __init__(
        self,
        document: Document,
        *,
        style: TableStyle,
        captions: Captions,
        palette: Palette,
        motion: bool,
        prompts: Prompts = NO_PROMPTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.hands = Hands(document)
        self.prompting = Prompting(self.hands, prompts)
        self._captions = captions
        self._palette = palette
        self._placer = Placer(style, captions)
        self._painter = TablePainter(NotePainter(palette, captions.words, style))
        self.showing = Showing()
        self._chronicler = Chronicler()
        self._row = self._placed()
        self._slide = Slide(self, self._refresh, enabled=motion)
        self._is_fresh = True
        self.one_at_a_time = False
        """True where the selected column is shown alone, the others as through a veil."""
        self.viewfinder = Viewfinder(
            self, self.horizontalScrollBar(), lambda: self._row, self._size_px, motion=motion
        )
        self._first_look: Callable[[], None] = self.viewfinder.first_look
        self.editor = NoteEditor(self)
        vocabulary, language = captions.vocabulary, captions.words.language
        self.writing = Writing(self.hands, self.editor, vocabulary, language)
        self.actors = ActorList(vocabulary, language, self)
        self.acts = Acts(self)
        self.mouse = Mouse(self)
        self.chips = Chips(self, captions)
        self.touch = Touch(self, motion=motion)
        above = PeriodLane(self, palette, captions.words)
        self.notice = Notice(self, palette)
        self.hint_tips = HintTips(self, captions.words)
        self.lanes = Lanes(self, above, FeelingLane(self, palette, captions.words))
        self._set_up()
        self._connect()
        self.lanes.follow()

    def _set_up(self) -> None:
        words = self._captions.words
        # Not by click: a press first looks what it meets, and then takes the focus itself.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(words("canvas.name"))
        self.setAccessibleDescription(words("canvas.description"))
        self.setMinimumSize(_MIN_SIZE)

    def _connect(self) -> None:
        self.editor.act.connect(self.perform)
        self.editor.left.connect(self.finish_writing)
        self.editor.full.connect(self.explain_full)
        self.editor.turned.connect(self.wheelEvent)
        self.editor.written.connect(self.writing.write)
        self.editor.written.connect(self._offer_actors)
        self.editor.first_taker = self.actors.take_key
        self.actors.chosen.connect(self.writing.choose_actor)
        self.viewfinder.moved.connect(self._moved)
        self.viewfinder.zoomed.connect(self.zoom_changed)
        self.hands.document.subscribe(self._apply)
        self.hands.listen(self._show_place)

    # What others ask of the canvas.

    @property
    def row(self) -> Row:
        """The notes as they lie."""
        return self._row

    @property
    def chronology(self) -> Chronology:
        """What the dates of the events say."""
        return self._chronicler.of(self.hands.journey.events)

    @property
    def whens(self) -> Mapping[str, When | None]:
        """When each event was, by its id."""
        return self._chronicler.whens

    @property
    def camera(self) -> Camera:
        """What part of the table is shown."""
        return self.viewfinder.camera

    @property
    def zoom(self) -> float:
        """How close the table is: 1 for 100 %."""
        return self.camera.scale / self.viewfinder.full_size

    @property
    def is_writing(self) -> bool:
        """True while a note is being written."""
        return self.editor.is_writing

    def detach(self) -> None:
        """Stops hearing of the document; the view is about to go."""
        self.finish_writing()
        self.hands.document.unsubscribe(self._apply)

    def show_as(self, showing: Showing) -> None:
        """Shows the journey otherwise; the selected event stays where it is on the screen."""
        if showing == self.showing:
            return
        self.mouse.cancel()
        self.viewfinder.settle()
        self.showing = showing
        before, note = self._row, self.selected_note()
        self._row = self._placed()
        after = self.selected_note()
        shift = after.box.x - note.box.x if note is not None and after is not None else 0.0
        self._slide.begin(before, self._row, shift)
        camera = self.camera
        self.viewfinder.look(Camera(camera.scale, camera.x + shift, camera.y))
        self.lanes.follow()
        self._moved()

    def slide_of(self, owner: str) -> float:
        """How far a column still is from its place while it glides there."""
        return self._slide.offsets.get(owner, 0.0)

    def remarks(self) -> dict[str, str]:
        """What is only drawn about events, in words, by their ids."""
        words = self._captions.words
        return remarks(self.hands.journey, self.chronology, self.showing, words)

    def explain_fixed(self) -> None:
        """Says why an event does not move: by time its date decides."""
        self.notice.say(self._captions.words("canvas.fixed"))

    def explain_full(self) -> None:
        """Says that a note is full, and that the rest is not in it."""
        self.notice.say(self._captions.words("canvas.full"))

    def _placed(self) -> Row:
        by_time = self.chronology if self.showing.by_time else None
        return self._placer.place(self.hands.journey, by_time)

    def _refresh(self) -> None:
        self.viewport().update()
        self.lanes.update()

    def perform(self, act: Act) -> None:
        """Does what a key or a menu asks."""
        self.acts.perform(act)

    def take_prompts(self, prompts: Prompts) -> None:
        """Other prompts may be asked from now on."""
        self.prompting.prompts = prompts
        self.prompt_changed.emit()

    def stand_at(self, place: Place) -> None:
        """Takes the place another view had; the talk has not gone on, nor has its prompt."""
        with self.prompting.held():
            self.hands.go_to(place.note_id, ready=place.ready)
        self.prompt_changed.emit()

    def look(self, camera: Camera) -> None:
        """Shows another part of the table at once."""
        self._is_fresh = False
        self.viewfinder.look(camera)

    def outlook(self) -> tuple[Camera, float, float]:
        """What a view that takes this one's place must show: the camera, and the middle in table
        units."""
        width, height = self._size_px()
        return (self.camera, *self.camera.to_table(width / 2, height / 2))

    def look_as_before(self, outlook: tuple[Camera, float, float], grown: float) -> None:
        """Shows what another view showed, its words `grown` times as large.

        What that is depends on how much room there is, so it waits until this view has its place.
        """
        self._first_look = partial(self._look_as_before, *outlook, grown)
        self._is_fresh = True

    def _look_as_before(self, camera: Camera, x: float, y: float, grown: float) -> None:
        if grown == 1:
            self.look(camera)
            return
        width, height = self._size_px()
        scale = camera.scale
        middle = Camera(scale, x - width / 2 / scale, y - height / 2 / scale)
        self.look(middle.zoomed(grown, width / 2, height / 2))
        self.reveal_selected()

    def begin_writing(self) -> None:
        """Opens the selected note for writing."""
        note = self.selected_note()
        if note is None or self.hands.document.read_only:
            return
        self.hands.go_to(note.id)
        self.viewfinder.come_close(note.box)
        name = _NAMES[note.kind]
        self.writing.begin(note.id, self._captions.words(name))
        self._place_editor()
        self.writing_changed.emit(True)
        self.viewport().update()

    def finish_writing(self, *, keep_blank: bool = False) -> None:
        """Ends the writing, wherever it is; a note left empty was never there."""
        self.chips.leave()
        if not self.editor.is_writing:
            return
        had_focus = self.editor.hasFocus()
        self.writing.finish(keep_blank=keep_blank)
        self._writing_ended(had_focus=had_focus)

    def _offer_actors(self) -> None:
        """Opens the short list while the cursor stands in an "@…" of an event."""
        mention = None
        if self.writing.takes_actor():
            cursor = self.editor.textCursor().position()
            mention = mention_at(self.editor.toPlainText(), cursor)
        below = self.editor.cursorRect().bottomLeft() + self.editor.pos() + _BELOW_CURSOR
        self.actors.offer(mention, below)

    def _writing_ended(self, *, had_focus: bool) -> None:
        self.actors.hide()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.writing_changed.emit(False)
        self.viewport().update()

    def selected_note(self) -> NoteBox | None:
        """The selected note where it lies, or None."""
        note_id = self.hands.place.note_id
        return self._row.find(note_id) if note_id is not None else None

    def reveal_selected(self) -> None:
        """Moves the table no more than it takes to show the selected note."""
        note = self.selected_note()
        if note is not None:
            self.viewfinder.reveal(note.box)

    def selected_column(self) -> Box | None:
        """The box around the selected note's event and all that hangs on it, or None."""
        note_id = self.hands.place.note_id
        return column_box(self._row, note_id) if note_id is not None else None

    def note_under(self, position_px: QPoint) -> NoteBox | None:
        """The note under a pixel of the viewport, or None."""
        x, y = self.camera.to_table(position_px.x(), position_px.y())
        opened = self._opened_note()
        if opened is not None and opened.box.contains(x, y):
            return opened
        return self._row.note_at(x, y)

    def shown_note(self, note_id: str) -> NoteBox | None:
        """A note as it is shown: with its whole text, should it be opened."""
        opened = self._opened_note()
        return opened if opened and opened.id == note_id else self._row.find(note_id)

    def chip_under(self, position_px: QPoint, reach_px: float = 0) -> Chip | None:
        """The chip under a pixel of the viewport or so near it, where chips are drawn at all."""
        note = self.note_under(position_px)
        if note is None or self.camera.scale < BELOW_SCALE:
            return None
        table = self.camera.to_table(position_px.x(), position_px.y())
        return chip_under(note, *table, reach_px / self.camera.scale)

    def ask_for_menu(self, position_px: QPoint | None = None) -> None:
        """Asks for the menu of what lies at a pixel; of the selected note where that is None."""
        if position_px is not None:
            note = self.note_under(position_px)
        else:
            note = self.selected_note()
            target = (note.box if note else self._slot()) or self._row.bounds
            box = self.camera.box_to_px(target)
            position_px = QPoint(round(box.x + 12), round(box.bottom))
        self.menu_asked.emit(note.id if note else None, position_px)

    def is_on_slot(self, position_px: QPoint) -> bool:
        """True when the waiting, empty note lies under a pixel of the viewport."""
        slot = self._slot()
        x, y = self.camera.to_table(position_px.x(), position_px.y())
        return slot is not None and slot.contains(x, y)

    # What the document, the hands and the camera tell.

    def _apply(self, changes: Changes) -> None:
        before, self._row = self._row, self._placed()
        drag = self.mouse.drag
        if drag is not None and self._row.column_of(drag.lifted) is None:
            self.mouse.cancel()  # the note in the hand was taken away in another view
        was_writing, had_focus = self.is_writing, self.editor.hasFocus()
        if not was_writing:
            self._slide.begin(before, self._row)
        self.lanes.follow()
        self.viewfinder.sync()
        self.writing.follow()
        if was_writing and not self.is_writing:
            self._writing_ended(had_focus=had_focus)
        self._place_editor()
        if self.is_writing:
            self._reveal_cursor()
        elif self.hands.is_travelling:
            self._reveal_changed(changes)
        elif self.showing.by_time:
            self._reveal_moved(before)
        self.viewport().update()

    def _reveal_cursor(self) -> None:
        """What is being written stays in view, however long the note grows."""
        offset = self.editor.pos() - self.viewport().pos()
        cursor = self.editor.cursorRect().translated(offset)
        x, y = self.camera.to_table(cursor.x(), cursor.y())
        height = cursor.height() / self.camera.scale
        note = self.selected_note()
        width = note.box.width if note is not None else 0.0
        left = note.box.x if note is not None else x
        self.viewfinder.reveal(Box(left, y, width, height))

    def _reveal_moved(self, before: Row) -> None:
        """An event that was given another time is followed to where it lies now."""
        note = self.selected_note()
        former = before.find(note.id) if note is not None else None
        if note is None or former is None or self.mouse.is_busy:
            return
        if note.box.x != former.box.x:
            self.viewfinder.reveal(note.box)

    def _reveal_changed(self, changes: Changes) -> None:
        """What undo or redo changed comes into view."""
        for note_id in (*changes.added, *changes.updated):
            note = self._row.find(note_id)
            if note is not None:
                self.viewfinder.reveal(note.box)
                return

    def _show_place(self, place: Place) -> None:
        self.prompting.return_to_moment()
        note = self.selected_note()
        target = self._slot() or (note.box if note else None)
        if target is not None and not self.mouse.holds_still:
            self.viewfinder.reveal(target)
        self.place_changed.emit(place)
        self.prompt_changed.emit()
        self.viewport().update()

    def _moved(self) -> None:
        self._place_editor()
        self._refresh()

    def _size_px(self) -> tuple[float, float]:
        return self.viewport().width(), self.viewport().height()

    def _slot(self) -> Box | None:
        place = self.hands.place
        events = self.hands.journey.events
        last = events[-1].id if events else None
        return slot_box(self._row, place, last) if place.ready else None

    def _opened_note(self) -> NoteBox | None:
        note = self.selected_note()
        if note is None or not note.faded or self.mouse.is_busy:
            return None
        return whole_note(note, self.hands.journey, self._row.style, self._captions)

    def _place_editor(self) -> None:
        self.chips.follow()
        if self.editor.note_id is None:
            return
        note = self._opened_note() or self._row.find(self.editor.note_id)
        if note is None:
            return
        measures = self._painter.note_painter.note_style(note.kind)
        corner = self.viewport().pos()
        box = self.camera.box_to_px(text_box(note, measures)).moved(corner.x(), corner.y())
        ink = self._palette.notes[note.kind].ink
        self.editor.lie_over(box, measures.text, self.camera.scale, ink)

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the visible part; changes nothing."""
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self._sight())
        painter.end()

    def _sight(self) -> Sight:
        width, height = self._size_px()
        drag = self.mouse.drag
        return Sight(
            row=self._row,
            camera=self.camera,
            width_px=width,
            height_px=height,
            selected=self.hands.place.note_id,
            writing=self.editor.note_id,
            slot=self._slot(),
            outlined=self.chips.outlined() if not self._slide.offsets else (),
            invitation=self._invitation(),
            lifted=(drag.lifted, *drag.position) if drag else None,
            slide=self._slide.offsets,
            opened=self._opened_note(),
            focused=self.hasFocus() or self.editor.hasFocus(),
            rough=self.viewfinder.is_zooming,
            alone=self.one_at_a_time,
            hints=self.chronology if self.showing.hints else None,
        )

    def _invitation(self) -> str:
        words = self._captions.words
        if self.hands.document.read_only:
            return ""
        return words("canvas.what_then") if self._row.events else words("canvas.what_first")

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of the canvas, or the first letter of the next event."""
        act = act_of(event)
        if act is not None:
            self.perform(act)
        elif event.key() == Qt.Key.Key_Space:
            self.mouse.hold_space(down=True)
        elif _types(event):
            self.acts.type(event.text())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Lets go of the table when the space bar comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.mouse.hold_space(down=False)
        super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A letter made of several keys (´ and e) begins an event like any other."""
        if event.commitString().strip():
            self.acts.type(event.commitString())
        event.accept()

    # The rest of what Qt tells a widget.

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is strong again."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring is paler while the focus is elsewhere."""
        super().focusOutEvent(event)
        self.mouse.hold_space(down=False)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the key for it."""
        if not self.mouse.is_busy:
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.ask_for_menu(event.pos() if by_mouse else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes up the note that was aimed at, though an empty one before it may vanish now."""
        note = self.note_under(event.position().toPoint())
        self.finish_writing()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.mouse.press(event, self._row.find(note.id) if note else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carries what the hand holds."""
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lays down what the hand holds."""
        self.mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Writes on the note, or lays a new event on the empty table."""
        self.mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Along the row, across it, closer."""
        self.mouse.wheel(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the journey sensibly the first time; keeps the place after."""
        super().resizeEvent(event)
        if self._is_fresh and self.viewport().width() > _MIN_SIZE.width():
            self._is_fresh = False
            self._first_look()
        self.viewfinder.sync()
        self.lanes.lie()
        self._place_editor()


def _types(event: QKeyEvent) -> bool:
    """True for a key that writes a character. AltGr is Ctrl+Alt on Windows: both together type."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and control == alt

"""Pictures of painted notes, kept while the notes do not change."""

from collections import OrderedDict
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.canvas.note_painter import SHADOW_REACH, NotePainter
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox, NoteKind

_SPARE_BYTES: Final = 4 * 1024 * 1024
"""How much is kept of what is not on the table just now."""
_STRETCH: Final = 1.6
"""So much larger or smaller a picture may be shown while the table is being zoomed."""
_ANEW: Final = 6
"""So many pictures are made in each frame of a zoom, where there are none or too far off."""
_SHEET_HEAD: Final = 40
_SHEET_FOOT: Final = 12
"""Between these a sheet of paper is the same all the way down."""


@dataclass(frozen=True, slots=True)
class _Look:
    """At what zoom, and on what kind of screen."""

    scale: float
    ratio: float


@dataclass(slots=True)
class _Shown:
    """A note that was shown, how and in which frame last; its picture, and how that looks."""

    note: NoteBox
    frame: int = 0
    look: _Look | None = None
    picture: QPixmap | None = None
    pictured: _Look | None = None


class Sprites:
    """Draws notes; keeps pictures of those shown more than once, forgets the oldest.

    A note laid out is known by identity: layout hands out the same object until it changes. A
    picture is made when a note is shown a second time at the same zoom. During a zoom, when no
    frame is like the last, the pictures there are get stretched. Paper, shadow and sign cost more
    than the words, so they are painted once for each kind of note and each zoom.
    """

    def __init__(self, note_painter: NotePainter) -> None:
        self._painter = note_painter
        self._shown: OrderedDict[int, _Shown] = OrderedDict()
        self._sheets: dict[tuple[NoteKind, bool], QPixmap] = {}
        self._look = _Look(0, 0)
        self._bytes = 0
        self._frame = 0
        self._anew = 0

    def draw(
        self,
        painter: QPainter,
        note: NoteBox,
        x_px: float,
        y_px: float,
        *,
        scale: float,
        rough: bool = False,
    ) -> None:
        """Draws `note` with its upper left corner at a pixel of the device's grid.

        With `rough`, while the table is being zoomed, it may be a little blurred.
        """
        self._use_look(_Look(scale, painter.device().devicePixelRatioF()))
        margin = SHADOW_REACH * scale
        corner = self._on_grid(x_px - margin, y_px - margin)
        shown = self._recall(note)
        if shown.picture is not None and shown.pictured == self._look:
            painter.drawPixmap(corner, shown.picture)
        elif rough and self._serves(shown):
            self._stretch(painter, shown, x_px - margin, y_px - margin)
        elif self._deserves(shown, rough=rough):
            painter.drawPixmap(corner, self._picture(shown))
        else:
            self._paint(painter, note, corner)
        shown.look = self._look

    def end_frame(self) -> None:
        """Forgets the oldest pictures, but none that was just shown."""
        while self._bytes > _SPARE_BYTES:
            oldest = next(iter(self._shown.values()))
            if oldest.frame == self._frame:
                break
            self._forget(oldest.note)
        self._frame += 1
        self._anew = 0

    def clear(self) -> None:
        """Forgets all pictures: the theme or the screen has changed."""
        self._shown.clear()
        self._sheets.clear()
        self._bytes = 0

    # What is kept.

    def _use_look(self, look: _Look) -> None:
        if self._look != look:
            self._look = look
            self._sheets.clear()

    def _recall(self, note: NoteBox) -> _Shown:
        shown = self._shown.get(id(note))
        if shown is None or shown.note is not note:
            self._forget(note)
            shown = self._shown[id(note)] = _Shown(note)
        shown.frame = self._frame
        self._shown.move_to_end(id(note))
        return shown

    def _forget(self, note: NoteBox) -> None:
        shown = self._shown.pop(id(note), None)
        if shown is not None:
            self._bytes -= _size(shown.picture)

    def _deserves(self, shown: _Shown, *, rough: bool) -> bool:
        """True when a picture is worth making: it will be shown again just so, or stretched."""
        return self._anew < _ANEW if rough else shown.look == self._look

    def _picture(self, shown: _Shown) -> QPixmap:
        """Makes the note's picture at the present look."""
        picture = self._blank(shown.note.box)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, shown.note, QPointF(0, 0))
        painter.end()
        self._bytes += _size(picture) - _size(shown.picture)
        self._anew += 1
        shown.picture, shown.pictured = picture, self._look
        return picture

    # Stretching.

    def _serves(self, shown: _Shown) -> bool:
        """True when there is a picture that need not be stretched far, or none can be made now."""
        if shown.picture is None or shown.pictured is None:
            return False
        stretched = self._look.scale / shown.pictured.scale
        return 1 / _STRETCH < stretched < _STRETCH or self._anew >= _ANEW

    def _stretch(self, painter: QPainter, shown: _Shown, x_px: float, y_px: float) -> None:
        assert shown.picture is not None
        assert shown.pictured is not None
        stretched = self._look.scale / shown.pictured.scale
        size = shown.picture.deviceIndependentSize() * stretched
        target = QRectF(x_px, y_px, size.width(), size.height())
        # Unsmoothed: smoothing takes four times as long, for a tenth of a second of motion.
        painter.drawPixmap(target, shown.picture, QRectF(shown.picture.rect()))

    # Painting.

    def _paint(self, painter: QPainter, note: NoteBox, corner: QPointF) -> None:
        """Paints a note and its shadow on a table, or on a picture of its own."""
        painter.save()
        painter.translate(corner)
        self._lay_sheet(painter, note)
        self._go_to_corner(painter)
        self._painter.paint_words(painter, note)
        painter.restore()

    def _lay_sheet(self, painter: QPainter, note: NoteBox) -> None:
        """Draws the note's paper as tall as it is, by stretching one row of the sheet."""
        sheet, ratio = self._sheet(note), self._look.ratio
        width = sheet.width()
        head = ceil((SHADOW_REACH + _SHEET_HEAD - 1) * self._look.scale * ratio)
        foot = sheet.height() - head - 1
        between = self._pixels(note.box.height) - head - foot
        to = 0
        for start, rows, drawn in ((0, head, head), (head, 1, between), (head + 1, foot, foot)):
            target = QRectF(0, to / ratio, width / ratio, drawn / ratio)
            painter.drawPixmap(target, sheet, QRectF(0, start, width, rows))
            to += drawn

    def _sheet(self, note: NoteBox) -> QPixmap:
        """The paper of a kind of note, just tall enough for its head and foot."""
        key = note.kind, note.prepared
        if key not in self._sheets:
            empty = replace(note, box=Box(0, 0, note.box.width, _SHEET_HEAD + _SHEET_FOOT))
            sheet = self._sheets[key] = self._blank(empty.box)
            painter = QPainter(sheet)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._go_to_corner(painter)
            self._painter.paint_sheet(painter, empty)
            painter.end()
        return self._sheets[key]

    def _blank(self, box: Box) -> QPixmap:
        """A clear picture with room for a note of this size and its shadow."""
        picture = QPixmap(self._pixels(box.width), self._pixels(box.height))
        picture.setDevicePixelRatio(self._look.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _go_to_corner(self, painter: QPainter) -> None:
        """From the corner of a picture to that of the note, and from pixels to table units."""
        painter.scale(self._look.scale, self._look.scale)
        painter.translate(SHADOW_REACH, SHADOW_REACH)

    def _pixels(self, length: float) -> int:
        """How many pixels a note of this length takes with its shadow on both sides."""
        return int((length + 2 * SHADOW_REACH) * self._look.scale * self._look.ratio) + 1

    def _on_grid(self, x_px: float, y_px: float) -> QPointF:
        ratio = self._look.ratio
        return QPointF(round(x_px * ratio) / ratio, round(y_px * ratio) / ratio)


def _size(picture: QPixmap | None) -> int:
    return picture.width() * picture.height() * 4 if picture is not None else 0

"""Columns that move along the row glide to their new place instead of jumping."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from journeymap.canvas.motion import Glide
from journeymap.layout.row import Row


class Slide:
    """How far each column (by owner) still is from its place, in table units."""

    def __init__(self, parent: QObject, paint: Callable[[], None], *, enabled: bool) -> None:
        self._paint = paint
        self._start: dict[str, float] = {}
        self.offsets: dict[str, float] = {}
        self._glide = Glide(parent, self._advance, enabled=enabled)

    def begin(self, before: Row, after: Row, shift: float = 0.0) -> None:
        """Starts the columns of `after` from where they lay in `before`.

        `shift` is how far the table itself has moved under the window meanwhile.
        """
        if not self._glide.enabled:
            return
        old = {column.owner: x for column, x in zip(before.columns, before.xs, strict=True)}
        self._start = {
            column.owner: old[column.owner] - x + shift
            for column, x in zip(after.columns, after.xs, strict=True)
            if column.owner in old and old[column.owner] != x - shift
        }
        if self._start:
            self.offsets = dict(self._start)
            self._glide.start()

    def _advance(self, t: float) -> None:
        self.offsets = {owner: x * (1 - t) for owner, x in self._start.items()} if t < 1 else {}
        self._paint()

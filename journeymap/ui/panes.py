"""Three panes side by side: the middle one takes what the others leave."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from journeymap.canvas.fonts import px


@dataclass(frozen=True, slots=True)
class Side:
    """How wide a pane at the side is: so many pixels, and at most a share of the whole."""

    wide_px: int
    share: float

    def of(self, whole: int) -> int:
        """Its width where all panes together have `whole` pixels."""
        return min(px(self.wide_px), round(whole * self.share))


class Panes(QSplitter):
    """Each pane has its share, until somebody moves the lines between them."""

    def __init__(self, left: Side, right: Side, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._left, self._right = left, right
        self._has_own_widths = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._keep_widths)

    def hold(self, panes: Sequence[QWidget]) -> None:
        """Holds these three."""
        for pane in panes:
            self.addWidget(pane)
        self.setStretchFactor(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives each its share."""
        super().resizeEvent(event)
        if not self._has_own_widths:
            whole = self.width()
            left, right = self._left.of(whole), self._right.of(whole)
            self.setSizes([left, whole - left - right, right])

    def _keep_widths(self) -> None:
        self._has_own_widths = True

"""Two halves of a dialog: beside each other, or one below the other where that is too wide."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Beside(QWidget):
    """Holds two halves; how wide it is decides how they lie."""

    def __init__(self, parent: QWidget, *, gap_px: int) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap_px)

    def hold(self, first: QWidget, second: QWidget, *, shares: tuple[int, int] = (1, 1)) -> None:
        """Takes in its halves; `shares` says how they share the width that is left over."""
        for half, share in zip((first, second), shares, strict=True):
            self._box.addWidget(half, share)

    @property
    def is_beside(self) -> bool:
        """False while the second half lies below the first."""
        return self._box.direction() is QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """No wider than the wider half: the other can lie below it."""
        widths = self._narrowest()
        margins = self.contentsMargins()
        wide = max(widths, default=0) + margins.left() + margins.right()
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays them anew for another width."""
        super().resizeEvent(event)
        widths = self._narrowest()
        fits = sum(widths) + self._box.spacing() <= self.contentsRect().width()
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if fits else way.TopToBottom
        if wanted is not self._box.direction():
            self._box.setDirection(wanted)
            self.updateGeometry()

    def _narrowest(self) -> list[int]:
        """How narrow each half can become: what it holds, or what was asked of it."""
        items = [self._box.itemAt(index) for index in range(self._box.count())]
        return [item.minimumSize().width() for item in items if item is not None]

"""Dialogs on small screens: what they hold can be scrolled to, and their buttons are in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_AIR_PX = 8
_AROUND_PX = 48
"""What stays free of the window or the screen around a dialog: its title bar too."""


class _Scrolled(QScrollArea):
    """As large as what it holds while there is room for that."""

    def sizeHint(self) -> QSize:
        """All of it, and the scroll bar that comes when it becomes lower."""
        inside = self.widget()
        if inside is None:
            return super().sizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return inside.sizeHint() + QSize(bar + _AIR_PX, 0)

    def minimumSizeHint(self) -> QSize:
        """Never cut at the side, and low."""
        return QSize(0, self.fontMetrics().height() * 4)


def scrolled(content: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """What a dialog holds, in an area that scrolls with the arrow keys too."""
    area = _Scrolled(parent)
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return area


def fit_on_screen(dialog: QWidget) -> None:
    """As large as it likes to be, and no larger than its window and the screen have room for."""
    parent, wanted = dialog.parentWidget(), dialog.sizeHint()
    room = dialog.screen().availableSize()
    if parent is not None:
        room = room.boundedTo(parent.window().size())
    dialog.resize(wanted.boundedTo(room - QSize(_AROUND_PX, _AROUND_PX)))

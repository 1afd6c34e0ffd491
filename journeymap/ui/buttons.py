"""A button that does what an action does and can be used when it can, in its own clothes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QToolButton, QWidget


class ActionButton(QToolButton):
    """Follows an action without taking its text: menus name things longer than buttons do."""

    def __init__(self, action: QAction, parent: QWidget, *, text: str = "", icon: QIcon) -> None:
        super().__init__(parent)
        self._action = action
        self.setText(text)
        self.setIcon(icon)
        shape = Qt.ToolButtonStyle
        self.setToolButtonStyle(shape.ToolButtonTextOnly if text else shape.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(action.isCheckable())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        name, _, shown = action.text().replace("&", "").partition("\t")
        keys = shown or action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        self.setToolTip(f"{name}  ({keys})" if keys else name)
        self.setAccessibleName(name)

"""What lies side by side goes on below where there is no room for it, and is never cut."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journeymap.ui.beside import Beside
from journeymap.ui.flow import Flow

GAP = 10


def half(width: int, parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setMinimumSize(width, 40)
    return made


@pytest.mark.parametrize(("room", "is_beside"), [(809, False), (810, True)])
def test_halves_that_were_asked_to_be_wide_never_lie_over_each_other(
    qtbot: QtBot, room: int, is_beside: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sides = Beside(window, gap_px=GAP)
    first, second = half(400, sides), half(400, sides)
    sides.hold(first, second)
    sides.resize(room, 300)
    window.show()
    QApplication.processEvents()
    assert sides.is_beside is is_beside
    assert not first.geometry().intersects(second.geometry())
    assert sides.rect().contains(second.geometry())
    assert sides.minimumSizeHint().width() == 400


@given(
    sizes=st.lists(st.tuples(st.integers(20, 200), st.integers(10, 40)), min_size=1, max_size=12),
    room=st.integers(200, 900),
)
def test_buttons_keep_their_order_in_lines_that_fit(
    qapp: QApplication, sizes: list[tuple[int, int]], room: int
) -> None:
    holder = QWidget()
    flow = Flow(holder, gap_px=GAP, margins=QMargins(3, 4, 5, 6))
    parts = []
    for size in sizes:
        part = QPushButton(holder)
        part.setFixedSize(*size)
        flow.addWidget(part)
        parts.append(part)
    holder.resize(room + 8, flow.heightForWidth(room + 8))
    holder.show()
    flow.activate()
    places = [part.geometry() for part in parts]
    inside = holder.rect().marginsRemoved(QMargins(3, 4, 5, 6))
    assert all(inside.contains(place) for place in places)
    for before, after in pairwise(places):
        beside = after.left() == before.right() + 1 + GAP
        assert beside or after.top() > before.bottom()
        if not beside:
            assert before.right() + GAP + after.width() > inside.right() or after.left() == 3
    holder.deleteLater()

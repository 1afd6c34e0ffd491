"""What makes zooming quick changes nothing of what is seen once the zoom is over."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from benchmarks.windows import view_of
from journeymap.canvas.camera import Camera
from journeymap.canvas.view import JourneyView
from journeymap.model.journey import Journey

Open = Callable[[], JourneyView]


@pytest.fixture
def open_view(painted: QApplication, sample: Journey):
    views: list[JourneyView] = []

    def opened() -> JourneyView:
        view = view_of(sample)
        views.append(view)
        return view

    yield opened
    for view in views:
        view.detach()
        view.close()
        view.deleteLater()


def _picture(view: JourneyView) -> QImage:
    return view.viewport().grab().toImage()


def test_a_zoom_comes_to_rest_as_sharp_as_if_it_had_never_moved(open_view: Open):
    zoomed, still = open_view(), open_view()
    start = zoomed.camera
    for step in range(12):
        zoomed.look(Camera(1 - 0.04 * step, start.x, start.y))
        zoomed.viewport().repaint()
    assert zoomed.viewfinder.is_zooming
    zoomed.viewfinder.settle()
    still.look(zoomed.camera)
    still.viewfinder.settle()
    assert not zoomed.viewfinder.is_zooming
    assert _picture(zoomed) == _picture(still)


def test_a_note_looks_the_same_painted_and_from_its_kept_picture(open_view: Open):
    view = open_view()
    for scale in (0.4, 0.73, 1.0, 2.0):
        view.look(Camera(scale, view.camera.x, view.camera.y))
        view.viewfinder.settle()
        QApplication.processEvents()
        first, second, third = _picture(view), _picture(view), _picture(view)
        assert first == second == third


def test_panning_is_no_zoom(open_view: Open):
    view = open_view()
    view.look(view.camera.panned(-300, 0))
    assert not view.viewfinder.is_zooming

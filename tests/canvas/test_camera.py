"""The camera's arithmetic: what is zoomed, fitted and shown stays where it should."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.canvas.camera import MAX_SCALE, MIN_SCALE, Camera, between, clamp, fitting
from journeymap.layout.geometry import Box

scales = st.floats(MIN_SCALE, MAX_SCALE)
spots = st.floats(-50_000, 50_000)
pixels = st.floats(0, 2_000)
cameras = st.builds(Camera, scales, spots, spots)
sizes = st.floats(1, 5_000)
boxes = st.builds(Box, spots, spots, sizes, sizes)
windows = st.tuples(st.floats(320, 4_000), st.floats(240, 2_000))


@given(camera=cameras, x=spots, y=spots)
def test_table_and_pixels_lead_back_to_each_other(camera: Camera, x: float, y: float) -> None:
    assert camera.to_table(*camera.to_px(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(camera=cameras, factor=st.floats(0.01, 100), x_px=pixels, y_px=pixels)
def test_zooming_keeps_the_point_under_the_mouse(
    camera: Camera, factor: float, x_px: float, y_px: float
) -> None:
    zoomed = camera.zoomed(factor, x_px, y_px)
    assert MIN_SCALE <= zoomed.scale <= MAX_SCALE
    before, after = camera.to_table(x_px, y_px), zoomed.to_table(x_px, y_px)
    assert after == pytest.approx(before, rel=1e-9, abs=1e-6)


@given(camera=cameras, dx=pixels, dy=pixels, x=spots, y=spots)
def test_panning_moves_every_point_by_as_many_pixels(
    camera: Camera, dx: float, dy: float, x: float, y: float
) -> None:
    (x0, y0), (x1, y1) = camera.to_px(x, y), camera.panned(dx, dy).to_px(x, y)
    assert (x1 - x0, y1 - y0) == pytest.approx((dx, dy), abs=1e-5)
    assert camera.panned(dx, dy).scale == camera.scale


@given(box=boxes, window=windows)
def test_what_is_fitted_is_all_in_view_in_the_middle_and_not_larger_than_life(
    box: Box, window: tuple[float, float]
) -> None:
    width, height = window
    camera = fitting(box, width, height)
    seen = camera.box_to_px(box)
    assert MIN_SCALE <= camera.scale <= 1.25
    assert (seen.center_x, seen.center_y) == pytest.approx((width / 2, height / 2), abs=1e-3)
    assert seen.width <= width
    assert seen.height <= height


@given(camera=cameras, box=boxes, window=windows, margin=st.floats(0, 150))
def test_what_is_shown_lies_in_the_window_or_begins_there(
    camera: Camera, box: Box, window: tuple[float, float], margin: float
) -> None:
    width, height = window
    shown = camera.showing(box, width, height, margin)
    seen = shown.box_to_px(box)
    assert shown.scale == camera.scale
    for start, end, room in ((seen.x, seen.right, width), (seen.y, seen.bottom, height)):
        if end - start <= room:
            assert start >= -1e-3
            assert end <= room + 1e-3
        else:
            assert start == pytest.approx(0, abs=1e-3)


@given(camera=cameras, box=boxes, window=windows)
def test_what_is_shown_already_stays(camera: Camera, box: Box, window: tuple[float, float]) -> None:
    shown = camera.showing(box, *window)
    again = shown.showing(box, *window)
    assert (again.x, again.y) == pytest.approx((shown.x, shown.y), rel=1e-9, abs=1e-3)


@given(camera=cameras, box=boxes, window=windows)
def test_what_is_kept_near_touches_the_middle_of_the_window(
    camera: Camera, box: Box, window: tuple[float, float]
) -> None:
    width, height = window
    seen = camera.kept_near(box, width, height).box_to_px(box)
    assert seen.x <= width / 2 + 1e-3
    assert seen.right >= width / 2 - 1e-3
    assert seen.y <= height / 2 + 1e-3
    assert seen.bottom >= height / 2 - 1e-3


@given(start=cameras, end=cameras)
def test_between_begins_and_ends_where_it_should(start: Camera, end: Camera) -> None:
    assert between(start, end, 0) == start
    arrived = between(start, end, 1)
    assert (arrived.scale, arrived.x, arrived.y) == pytest.approx((end.scale, end.x, end.y))


@given(value=spots, low=spots, high=spots)
def test_clamped_lies_between_its_bounds(value: float, low: float, high: float) -> None:
    clamped = clamp(value, low, high)
    if low > high:
        assert clamped == (low + high) / 2
    else:
        assert low <= clamped <= high
        assert clamped in (value, low, high)

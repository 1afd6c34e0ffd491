"""The pictures for the README."""

from pathlib import Path

import pytest
from PIL import Image

from tools import screens


def test_pages_lie_side_by_side_with_room_around_them():
    sheet = screens.beside([Image.new("RGB", (100, 200), "white")] * 2)
    assert sheet.height > 200
    assert sheet.width > 200
    assert sheet.getpixel((0, 0)) == sheet.getpixel((sheet.width - 1, sheet.height - 1))


def test_a_picture_for_the_readme_is_small_and_has_few_colours(tmp_path: Path):
    path = tmp_path / "pictures" / "canvas.png"
    screens.save_small(Image.new("RGB", (1366, 768), "#F4F1EA"), path)
    with Image.open(path) as saved:
        assert saved.mode == "P"
        assert saved.size == (1366, 768)
    assert path.stat().st_size < screens.MAX_README_BYTES


def test_a_picture_too_big_for_the_readme_is_refused(tmp_path: Path):
    noise = Image.effect_noise((1600, 900), 90)
    with pytest.raises(SystemExit, match=r"canvas\.png"):
        screens.save_small(noise, tmp_path / "canvas.png")

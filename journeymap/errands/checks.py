"""What is written is looked at once more before it takes its place. Each raises ValueError."""

import io
import zipfile
from typing import Final


def must_be_pdf(data: bytes) -> None:
    """A whole PDF."""
    if not (data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")):
        raise ValueError


def must_be_zip(data: bytes) -> None:
    """An archive in which every file is whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            whole = archive.testzip() is None
    except zipfile.BadZipFile as error:
        raise ValueError from error
    if not whole:
        raise ValueError


def must_be_csv(data: bytes) -> None:
    """UTF-8 with the mark by which Danish spreadsheets know it."""
    if not data.decode("utf-8").startswith("\ufeff"):
        raise ValueError


def must_be_open_data(data: bytes) -> None:
    """Open data that can be read again."""
    from journeymap.storage.open_data import decode_open_data

    decode_open_data(data)


def must_be_png(data: bytes) -> None:
    """A whole PNG."""
    if not (data.startswith(b"\x89PNG") and b"IEND" in data[-16:]):
        raise ValueError


def must_be_svg(data: bytes) -> None:
    """A whole SVG."""
    if not data.rstrip().endswith(b"</svg>"):
        raise ValueError


PICTURES: Final = {".pdf": must_be_pdf, ".png": must_be_png, ".svg": must_be_svg}
"""How a picture is looked at, by its suffix."""

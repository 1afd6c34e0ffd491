"""The logo on the first page: a picture from a file, checked and taken out of its file.

What is kept are its colours alone, on white: whatever else a picture file may carry (who took it,
where, with what) stays behind. Drawings as SVG are turned into such a picture before (in `canvas`).
"""

import io
from dataclasses import dataclass, field
from typing import Final

from journeymap.words import key

MAX_BYTES: Final = 2_000_000
MAX_SIDE: Final = 4_000
"""Pixels."""
_KEPT_SIDE: Final = 1_200
KINDS: Final = ("PNG", "JPEG")


class BadLogo(ValueError):
    """A file that cannot be a logo: a catalogue key and what fills its placeholders."""

    def __init__(self, message: str, **values: int) -> None:
        super().__init__(message)
        self.message = message
        self.values = values


@dataclass(frozen=True, slots=True)
class Logo:
    """Rows of red, green, blue, one byte each, from the top."""

    width: int
    height: int
    colours: bytes = field(repr=False)


def read_logo(data: bytes) -> Logo:
    """The picture in a PNG or JPEG file. Raises BadLogo."""
    from PIL import Image, UnidentifiedImageError

    if len(data) > MAX_BYTES:
        raise BadLogo(key("logo.too_large"), limit=MAX_BYTES // 1_000_000)
    try:
        with Image.open(io.BytesIO(data), formats=KINDS) as picture:
            if max(picture.size) > MAX_SIDE:
                raise BadLogo(key("logo.too_many_pixels"), limit=MAX_SIDE)
            clear = picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        if isinstance(error, BadLogo):
            raise
        raise BadLogo(key("logo.no_picture")) from error
    clear.thumbnail((_KEPT_SIDE, _KEPT_SIDE))
    flat = Image.new("RGB", clear.size, "white")
    flat.paste(clear, mask=clear.getchannel("A"))
    return Logo(*flat.size, flat.tobytes())

"""The bundled font inside the PDF, and what it can show."""

import hashlib
import io
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from journeymap.layout.metrics import FontMetrics

MISSING: Final = "□"
"""Stands for a character that the font does not have, such as an emoji."""

_JOINER: Final = "\N{ZERO WIDTH JOINER}"


@dataclass(frozen=True, slots=True)
class Typeface:
    """The names under which reportlab knows the weights, and the characters they all have."""

    regular: str
    semibold: str
    bold: str
    italic: str
    characters: frozenset[int] = field(repr=False)

    def visible(self, text: str) -> str:
        """`text` with a visible mark for each character that the font does not have.

        Invisible controls (bidi marks, soft hyphens) are dropped; an emoji made of several
        characters becomes one mark. Line breaks stay.
        """
        if text.isascii():
            return text
        shown: list[str] = []
        joined = False
        for character in unicodedata.normalize("NFC", text):
            if not _dropped(character) and not (joined and not self._has(character)):
                shown.append(self._mark(character))
            joined = character == _JOINER
        return "".join(shown)

    def _has(self, character: str) -> bool:
        return ord(character) in self.characters or character in "\n\t"

    def _mark(self, character: str) -> str:
        if self._has(character):
            return character
        if character in "\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}":
            return "\n"
        return " " if character.isspace() else MISSING


def register(fonts: Mapping[str, bytes]) -> Typeface:
    """Makes TTF files ("regular", "semibold", "bold", "italic") known to reportlab."""
    names = {weight: _register(weight, data) for weight, data in fonts.items()}
    faces = [_characters(name) for name in names.values()]
    return Typeface(
        regular=names["regular"],
        semibold=names["semibold"],
        bold=names["bold"],
        italic=names["italic"],
        characters=frozenset.intersection(*faces),
    )


def metrics(face: Typeface) -> dict[str, FontMetrics]:
    """The advance widths of the registered weights, for charts."""
    weights = {"regular": face.regular, "semibold": face.semibold, "bold": face.bold}
    return {weight: _metrics(name) for weight, name in weights.items()}


def _metrics(name: str) -> FontMetrics:
    font: Any = pdfmetrics.getFont(name)
    known = font.face
    return FontMetrics(
        units_per_em=1000,
        ascent=known.ascent,
        descent=known.descent,
        default_advance=known.defaultWidth,
        advances={chr(point): width for point, width in known.charWidths.items()},
    )


def _register(weight: str, data: bytes) -> str:
    """reportlab keeps its fonts for the whole process, so the name must tell them apart."""
    name = f"{weight}-{hashlib.sha256(data).hexdigest()[:12]}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, io.BytesIO(data)))
    return name


def _characters(name: str) -> frozenset[int]:
    font: Any = pdfmetrics.getFont(name)
    return frozenset(font.face.charToGlyph)


def _dropped(character: str) -> bool:
    """Controls of direction and joining, variation selectors, skin tones."""
    point = ord(character)
    return (
        unicodedata.category(character) == "Cf"
        or 0xFE00 <= point <= 0xFE0F
        or 0x1F3FB <= point <= 0x1F3FF
    )

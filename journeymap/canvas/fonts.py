"""The bundled font for painting. Without it the same text can be a third wider."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

_families: Final[dict[str, str]] = {}
_text_scale = 1.0
_WEIGHTS: Final = {
    "regular": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


def install_fonts(files: dict[str, bytes]) -> None:
    """Registers the bundled font with Qt: weight → TTF bytes. Needs a QGuiApplication.

    Raises RuntimeError when Qt cannot read a font.
    """
    for weight, data in files.items():
        if weight in _families:
            continue
        font_id = QFontDatabase.addApplicationFontFromData(data)
        if font_id < 0:
            raise RuntimeError(f"font {weight}")
        _families[weight] = QFontDatabase.applicationFontFamilies(font_id)[0]


def use_text_scale(scale: float) -> None:
    """Sets the text size of everything around the notes: 1.5 for 150 %."""
    global _text_scale  # noqa: PLW0603 - as the fonts are, it is the whole program's
    _text_scale = scale


def px(length: float) -> int:
    """A length around the notes that has words in it, at the text size that was chosen."""
    return round(length * _text_scale)


def font(size: float, weight: str = "regular") -> QFont:
    """The bundled font at `size` pixels: unhinted, so that it is as wide as layout says."""
    made = QFont(_families.get(weight, "Source Sans 3"))
    made.setPixelSize(max(1, round(size)))
    made.setWeight(_WEIGHTS[weight])
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made

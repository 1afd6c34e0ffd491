"""What things look like on the screen: LOOK's colours, in three themes.

Notes stay paper in the dark, a little dimmed; high contrast leaves the saying to borders, signs
and words.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from journeymap.layout.notes import NoteKind


class Theme(StrEnum):
    """How light the program is."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class NoteColors:
    """One kind of note: paper, edge and the disc its sign stands on (None: no sign)."""

    fill: str
    edge: str
    sign: str | None = None
    ink: str = "#2A2824"
    edge_width: float = 1.6
    prepared_fill: str = "#FFF7D0"


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of a theme."""

    theme: Theme
    table: str
    chrome: str
    field: str
    hairline: str
    line: str
    stem: str
    ink: str
    soft: str
    accent: str
    on_accent: str
    hover: str
    star: str
    shadow: int
    """Alpha of the darkest step of a note's shadow, 0–255."""
    notes: dict[NoteKind, NoteColors]

    def __hash__(self) -> int:
        return hash(self.theme)

    @property
    def on_paper(self) -> str:
        """A quiet colour on notes, which stay paper in every theme."""
        return self.ink if self.theme is Theme.CONTRAST else _SOFT_ON_PAPER

    def on_chrome(self, kind: NoteKind) -> str:
        """The colour in which words of a kind of note stand out on the chrome."""
        colors = self.notes[kind]
        return colors.fill if self.theme is Theme.DARK else colors.sign or self.ink


_SOFT_ON_PAPER: Final = "#6F6A60"

_LIGHT_NOTES: Final = {
    NoteKind.EVENT: NoteColors("#FFF3B8", "#E8D57A"),
    NoteKind.GOOD: NoteColors("#DDF0D8", "#9CCB97", sign="#2D763D"),
    NoteKind.BAD: NoteColors("#FBE0DA", "#E3A396", sign="#B23A2B"),
    NoteKind.ANSWER: NoteColors("#E6ECF4", "#B3C1D4"),
}
_DIMMED: Final = {
    NoteKind.EVENT: NoteColors("#EFE3AC", "#C9B765", prepared_fill="#EDE6C8"),
    NoteKind.GOOD: NoteColors("#CFE2CA", "#8DB988", sign="#296D38"),
    NoteKind.BAD: NoteColors("#EDD2CC", "#CF9488", sign="#A73728"),
    NoteKind.ANSWER: NoteColors("#D8DEE7", "#A3B1C4"),
}
assert set(_LIGHT_NOTES) == set(_DIMMED) == set(NoteKind)

_LIGHT: Final = Palette(
    theme=Theme.LIGHT,
    table="#F4F1EA",
    chrome="#FBFAF7",
    field="#FFFFFF",
    hairline="#E4DFD3",
    line="#CFC7B6",
    stem="#C9C1B0",
    ink="#2A2824",
    soft="#6F6A60",
    accent="#2B5C8A",
    on_accent="#FFFFFF",
    hover="#F0ECE2",
    star="#8A6A00",
    shadow=22,
    notes=_LIGHT_NOTES,
)
_DARK: Final = Palette(
    theme=Theme.DARK,
    table="#24231F",
    chrome="#2C2B27",
    field="#35332E",
    hairline="#45423A",
    line="#5B564A",
    stem="#5B564A",
    ink="#EDE9DF",
    soft="#B5AFA2",
    accent="#8FBCE6",
    on_accent="#1C1B18",
    hover="#3A3832",
    star="#8A6A00",
    shadow=60,
    notes=_DIMMED,
)
_CONTRAST: Final = Palette(
    theme=Theme.CONTRAST,
    table="#FFFFFF",
    chrome="#FFFFFF",
    field="#FFFFFF",
    hairline="#000000",
    line="#000000",
    stem="#000000",
    ink="#000000",
    soft="#000000",
    accent="#0000C8",
    on_accent="#FFFFFF",
    hover="#E6E6FF",
    star="#000000",
    shadow=0,
    notes={
        kind: replace(
            colors,
            fill="#FFFFFF",
            prepared_fill="#FFFFFF",
            edge="#000000",
            ink="#000000",
            edge_width=3,
            sign="#000000" if colors.sign else None,
        )
        for kind, colors in _LIGHT_NOTES.items()
    },
)

PALETTES: Final = {Theme.LIGHT: _LIGHT, Theme.DARK: _DARK, Theme.CONTRAST: _CONTRAST}
assert set(PALETTES) == set(Theme)

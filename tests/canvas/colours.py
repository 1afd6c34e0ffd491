"""How colours look, and how well they stand out, to eyes of different kinds.

Contrast is that of WCAG 2.2 (1 to 21). What people without working red or green cones see is
simulated with the matrices for full severity of Machado, Oliveira and Fernandes: "A
Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, in
linear RGB. Differences are CIE 1976 ΔE in L*a*b*: 2 can just be told when side by side, 10 at once.
"""

from collections.abc import Callable
from math import dist
from typing import Final

Linear = tuple[float, float, float]
Eye = Callable[[Linear], Linear]

_PROTANOPIA: Final = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
_DEUTERANOPIA: Final = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
_WHITE: Final = (0.95047, 1.0, 1.08883)


def linear(colour: str) -> Linear:
    """ "#RRGGBB" as linear light, each channel from 0 to 1."""
    red, green, blue = (_expanded(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return red, green, blue


def _expanded(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def luminance(light: Linear) -> float:
    """From 0 (black) to 1 (white)."""
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]


def contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours."""
    low, high = sorted(luminance(linear(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def over(ink: str, paper: str, alpha: float) -> str:
    """A see-through ink over paper."""
    pairs = ((int(ink[i : i + 2], 16), int(paper[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(p + (i - p) * alpha):02X}" for i, p in pairs)


def _through(matrix: tuple[Linear, Linear, Linear]) -> Eye:
    def see(light: Linear) -> Linear:
        mixed = (sum(a * b for a, b in zip(row, light, strict=True)) for row in matrix)
        red, green, blue = (min(1.0, max(0.0, value)) for value in mixed)
        return red, green, blue

    return see


def _grey(light: Linear) -> Linear:
    return (luminance(light),) * 3


EYES: Final[dict[str, Eye]] = {
    "usual": lambda light: light,
    "protanopia": _through(_PROTANOPIA),
    "deuteranopia": _through(_DEUTERANOPIA),
    "grey": _grey,
}


def difference(one: str, other: str, eye: Eye) -> float:
    """How different two colours look to an eye: CIE 1976 ΔE."""
    return dist(_lab(eye(linear(one))), _lab(eye(linear(other))))


def _lab(light: Linear) -> Linear:
    red, green, blue = light
    xyz = (
        0.4124 * red + 0.3576 * green + 0.1805 * blue,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        0.0193 * red + 0.1192 * green + 0.9505 * blue,
    )
    x, y, z = (_cube(value / white) for value, white in zip(xyz, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube(value: float) -> float:
    return value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116

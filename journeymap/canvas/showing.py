"""How a view shows a journey: in which arrangement, and with what beside the notes."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Showing:
    """A wish of who looks; no part of the journey.

    `by_time` lets the dates decide where events lie, else the order they were told in.
    `feelings` draws the emotion line, `hints` points out long empty stretches and what is told
    astray of its date, `large` is for reading from a metre.
    """

    by_time: bool = False
    feelings: bool = False
    hints: bool = True
    large: bool = False


TOLD_ORDER: Final = Showing()
"""As the citizen told it: how every view begins."""

"""What the reader of a report can choose."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from journeymap.aggregate.guard import MIN_CELL
from journeymap.model.vocabulary import DEFAULT_LENS
from journeymap.report.logo import Logo
from journeymap.report.shapes import Shape

By = Literal["municipality", "target-group"]
FEW: Final = 10
"""Under so many citizens the report warns that its numbers are examples."""
BREAKDOWNS: Final[tuple[By, ...]] = ("municipality", "target-group")


PUBLIC_GROUPS: Final = frozenset({"municipal", "regional", "state"})
"""The groups of actors that are a unit of the public sector."""


class Section(StrEnum):
    """The parts of a report that can be left out, in their order.

    The cover, and how the report was made, are not among them: no number leaves without them.
    """

    SUMMARY = "summary"
    WORKS = "works"
    PAINS = "pains"
    THEMES = "themes"
    ACTORS = "actors"
    HANDOVERS = "handovers"
    TURNING = "turning"
    ROUNDS = "rounds"
    NEEDED = "needed"
    MOMENTS = "moments"
    BREAKDOWNS = "breakdowns"
    APPENDIX = "appendix"


EVERY_SECTION: Final = frozenset(Section)


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """`lens` names the coding scheme, `by` what the themes are broken down by as well.

    Numbers of citizens over 0 and under `min_cell` are hidden; 0 or 1 hides nothing. `title`
    replaces the usual title. `text_scale` makes the words larger, the page stays as it is. `shape`
    "slides" is for showing: each finding on a page of its own, lying down. `sections` are the parts
    wanted; `logo` stands on the first page.
    """

    lens: str = DEFAULT_LENS
    by: By | None = None
    min_cell: int = MIN_CELL
    title: str | None = None
    text_scale: float = 1.0
    shape: Shape = "a4"
    sections: frozenset[Section] = EVERY_SECTION
    logo: Logo | None = None


class UnknownLens(ValueError):
    """No lens of this id is in the vocabulary."""

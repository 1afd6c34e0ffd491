import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from journeymap.aggregate.collect import collect
from journeymap.model.collection import Collection
from journeymap.model.groups import Group
from journeymap.model.journey import Journey
from journeymap.report.fonts import Typeface, register
from journeymap.report.gather import gather
from journeymap.report.material import Material
from journeymap.report.options import ReportOptions
from journeymap.report.report import build_report
from journeymap.storage.resources import load_fonts, load_vocabulary, load_words
from tests.factories import copies

MakeReport = Callable[..., bytes]
MakeMaterial = Callable[..., Material]


@pytest.fixture(scope="session")
def make_report() -> MakeReport:
    """journeys → PDF; `language`, `unreadable`, `groups` and fields of ReportOptions by name."""

    def make(
        journeys: Iterable[Journey],
        *,
        language: str = "da",
        unreadable: tuple[tuple[str, str], ...] = (),
        groups: tuple[Group, ...] = (),
        **options: Any,
    ) -> bytes:
        return build_report(
            collect(copies(journeys), unreadable=unreadable, known=Collection(groups=groups)),
            options=ReportOptions(**options),
            words=load_words(language),
            vocabulary=load_vocabulary(),
            fonts=load_fonts(),
            date=dt.date(2024, 3, 12),
        )

    return make


@pytest.fixture(scope="session")
def make_material() -> MakeMaterial:
    """journeys → what a report in Danish prints."""

    def make(
        journeys: Iterable[Journey], *, groups: tuple[Group, ...] = (), **options: Any
    ) -> Material:
        evidence = collect(copies(journeys), known=Collection(groups=groups))
        return gather(evidence, ReportOptions(**options), load_words("da"), load_vocabulary())

    return make


@pytest.fixture(scope="session")
def face() -> Typeface:
    """The bundled font, known to reportlab."""
    return register(load_fonts())

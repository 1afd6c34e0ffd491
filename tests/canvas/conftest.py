"""A person at a canvas."""

from collections.abc import Callable

import pytest

from journeymap.model.journey import Journey
from tests.canvas.person import Person
from tests.conftest import MakeView

Sit = Callable[[Journey], Person]


@pytest.fixture
def sit(make_view: MakeView) -> Sit:
    """Puts a person in front of a journey."""
    return lambda journey: Person(make_view(journey))

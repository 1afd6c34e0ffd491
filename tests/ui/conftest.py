"""What holds for tests of the window: somebody sits before it and is never left waiting."""

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.ui.person import Person

OFFSCREEN: Final = (
    "This plugin does not support raise",
    "This plugin does not support grabbing the keyboard",
)
"""What the offscreen platform says of each dialog and each menu; no real platform does."""

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Dialogs and menus stand in every test here."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN, extend=True))


@pytest.fixture(autouse=True)
def _tidied_in_this_thread() -> Iterator[None]:
    """As in the program: no thread beside the window takes apart what belongs to the window."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def person(painted: "QApplication") -> Iterator[Person]:
    """Answers dialogs; one that nobody has an answer to fails the test instead of hanging it."""
    made = Person()
    yield made
    made.leave()

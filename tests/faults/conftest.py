"""Some of the faults strike while somebody sits before the window."""

from pathlib import Path

import pytest

from tests.ui.conftest import OFFSCREEN, person

__all__ = ["person"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Dialogs and menus stand in some of the tests here."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN, extend=True))

"""What holds only itself is thrown away in the window's thread, and not while somebody tells."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from journeymap.ui.tidying import QUIET, Tidying


class Loop:
    """Holds itself, as windows do; says in which thread it was thrown away."""

    ends: list[threading.Thread] = []  # noqa: RUF012

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.ends.append(threading.current_thread())


@pytest.fixture
def told() -> list[object]:
    """What lies on the table: the last of them."""
    return [object()]


@pytest.fixture
def tidying(painted: object, told: list[object]) -> Iterator[Tidying]:
    owner = QObject()
    made = Tidying(lambda: told[-1], owner)
    made.begin()
    Loop.ends.clear()
    yield made
    made.end()


def busy() -> None:
    """Makes enough for Python to want to tidy up, were it let."""
    kept = [Loop() for _number in range(5_000)]
    kept.clear()


def test_a_thread_beside_the_window_throws_nothing_away(tidying: Tidying) -> None:
    beside = threading.Thread(target=busy)
    beside.start()
    beside.join()
    assert not Loop.ends
    tidying.look()
    assert set(Loop.ends) == {threading.main_thread()}


def test_what_is_old_is_looked_through_when_nothing_is_told(
    tidying: Tidying, told: list[object]
) -> None:
    old = Loop()
    gone = weakref.ref(old)
    gc.collect(0)
    gc.collect(1)
    del old
    for _time in range(200):  # a long talk
        busy()
        told.append(object())
        tidying.look()
    assert gone() is not None, "not while somebody tells"
    for _time in range(QUIET + 1):
        busy()
        tidying.look()
    assert gone() is None


def test_python_does_it_by_itself_after_the_end(tidying: Tidying) -> None:
    assert not gc.isenabled()
    tidying.end()
    assert gc.isenabled()

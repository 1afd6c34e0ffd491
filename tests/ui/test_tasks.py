"""Work beside the window: the latest thing asked for is done, and nobody waits for the others."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from journeymap.ui.tasks import Latest, Task

ENDS_WITHOUT_A_WORD = """
import threading, time
from PySide6.QtCore import QCoreApplication, QObject
from journeymap.ui.tasks import Latest

application, parent, begun = QCoreApplication([]), QObject(), threading.Event()
Latest(parent).begin(lambda task: (begun.set(), time.sleep(0.3)))
assert begun.wait(5)
"""


@pytest.fixture
def latest(qapp: QObject) -> Iterator[Latest]:
    parent = QObject()
    yield Latest(parent)
    parent.deleteLater()


def told_by(latest: Latest) -> list[object]:
    told: list[object] = []
    latest.done.connect(told.append)
    return told


def test_only_what_was_asked_for_last_is_heard_of(latest: Latest, qtbot: QtBot) -> None:
    may_go_on, told = threading.Event(), told_by(latest)

    def first(_task: Task) -> str:
        may_go_on.wait()
        return "first"

    latest.begin(first)
    latest.begin(lambda _task: "second")
    may_go_on.set()
    qtbot.waitUntil(lambda: not latest.is_busy)
    assert told == ["second"]


def test_what_is_stopped_is_not_waited_for_and_says_nothing(latest: Latest, qtbot: QtBot) -> None:
    has_begun, has_ended, told = threading.Event(), threading.Event(), told_by(latest)

    def work(task: Task) -> None:
        has_begun.set()
        try:
            while True:
                task.tell(0, 1)
        finally:
            has_ended.set()

    latest.begin(work)
    assert has_begun.wait(5)
    latest.stop()
    assert not latest.is_busy
    qtbot.waitUntil(has_ended.is_set)
    qtbot.wait(1)
    assert told == []


def test_one_that_goes_while_something_is_done_hurts_nobody(qtbot: QtBot) -> None:
    has_begun, may_go_on, has_ended = (threading.Event() for _ in range(3))

    def work(_task: Task) -> None:
        has_begun.set()
        may_go_on.wait()
        has_ended.set()

    parent = QObject()
    Latest(parent).begin(work)
    assert has_begun.wait(5)
    parent.deleteLater()
    del parent
    qtbot.wait(1)
    may_go_on.set()
    qtbot.waitUntil(has_ended.is_set)
    qtbot.wait(1)


def test_it_can_be_waited_for(latest: Latest) -> None:
    told = told_by(latest)
    latest.begin(lambda _task: "done")
    latest.finish()
    assert told == ["done"]
    assert not latest.is_busy


def test_what_it_raises_is_raised_in_the_window(latest: Latest, qtbot: QtBot) -> None:
    def work(_task: Task) -> None:
        raise ValueError("nobody expected it")

    with qtbot.captureExceptions() as raised:
        latest.begin(work)
        qtbot.waitUntil(lambda: not latest.is_busy)
    assert [kind for kind, _, _ in raised] == [ValueError]


def test_a_program_that_ends_meanwhile_ends_well() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ENDS_WITHOUT_A_WORD], capture_output=True, check=False, timeout=30
    )
    assert (ended.returncode, ended.stderr) == (0, b"")

"""Every benchmark runs, at a size that takes no time. What it measures is never asserted."""

import pytest
from PySide6.QtWidgets import QApplication

import benchmarks.__main__
from benchmarks.figures import Figure


def _cases(figures: list[Figure]) -> int:
    assert all(figure.samples and figure.median >= 0 for figure in figures)
    return len(figures)


def test_canvas(qapp: QApplication):
    from benchmarks.canvas import run

    assert _cases(run(notes=30, frames=4, rounds=1)) == 8


def test_keystrokes(qapp: QApplication):
    from benchmarks.keystrokes import run

    assert _cases(run(notes=(30,), rounds=1)) == 2


def test_the_bounds_of_a_key_press_are_those_promised(qapp: QApplication):
    from benchmarks.keystrokes import run

    _, window = run(notes=(1_000,), rounds=1)
    assert (window.case, window.bound) == ("window, 1,000 notes", 16.0)
    assert window.p99 is not None, "the slowest hundredth is judged, not the median"
    assert window.floor, "a bare text field stands beside it"


def test_edits(qapp: QApplication):
    from benchmarks.edits import run

    assert _cases(run(notes=(30,), times=2)) == 5


def test_save(tmp_path, monkeypatch: pytest.MonkeyPatch):
    from benchmarks.save import run

    monkeypatch.chdir(tmp_path)
    assert _cases(run(notes=30, times=2)) == 3


def test_whole_processes():
    from benchmarks.startup import run

    assert _cases(run(times=1)) == 1


def test_similar():
    from benchmarks.similar import run

    assert _cases(run(times=1, notes=20)) == 1


def test_an_unknown_name_is_wrong_usage(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as end:
        benchmarks.__main__.main(["canvsa"])
    assert end.value.code == 2
    assert "canvsa" in capsys.readouterr().err

"""The sizes that are shown are those of the source."""

from pathlib import Path

import pytest

from tools.sizes import main, measure

SOURCE = """class Note:
    def grow(self):
        def inner():
            return 1

        return inner
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    package = tmp_path / "journeymap"
    package.mkdir()
    (package / "note.py").write_text(SOURCE, encoding="utf-8")
    return package


def test_files_functions_and_classes_are_measured(package: Path) -> None:
    sizes = measure(package)
    assert sizes.files == [(6, "journeymap/note.py")]
    assert sizes.classes == [(6, "journeymap/note.py:1 Note")]
    assert sizes.functions == [
        (5, "journeymap/note.py:2 Note.grow"),
        (2, "journeymap/note.py:3 Note.grow.inner"),
    ]


def test_only_the_longest_are_shown(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(package), "--top", "1"])
    shown = capsys.readouterr().out
    assert "functions: 2, median 3.5 lines" in shown
    assert "Note.grow\n" in shown
    assert "inner" not in shown

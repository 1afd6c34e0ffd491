"""The check of files finds what touches them, and leaves dialogs and texts alone."""

from pathlib import Path

import pytest

from tools.check_files import findings, main


@pytest.mark.parametrize(
    "code",
    [
        'open("a")',
        "import io\nio.open('a')",
        "import os\nos.replace(a, b)",
        "import os as system\nsystem.remove(a)",
        "from os import unlink as forget\nforget(a)",
        "import os\nos.mkdir(a)",
        "import shutil",
        "from tempfile import mkdtemp",
        "from pathlib import Path\nPath('a').read_text()",
        "from pathlib import Path\nPath('a').open()",
        "import pathlib\npathlib.Path('a').open()",
        "from pathlib import Path\n(Path('a') / 'b').open()",
        "target_path.rename(other)",
        "self.folder.open()",
        "x.with_suffix('.b').replace(y)",
        "x.write_bytes(b'')",
        "from PySide6.QtCore import QSaveFile\nQSaveFile('a')",
        "def late():\n    import shutil",
    ],
)
def test_touching_a_file_is_found(code: str) -> None:
    assert len(findings(code, "layout")) == 1


@pytest.mark.parametrize("layer", ["storage", "app", "cli", "__main__"])
def test_some_layers_may_touch_files(layer: str) -> None:
    assert findings('open("a")', layer) == []


@pytest.mark.parametrize(
    "code",
    [
        "dialog.open()",
        "text.replace('a', 'b')",
        "from pathlib import Path\nPath('a') / 'b'\nPath('a').name",
        "import os\nos.environ['A']\nos.path.join('a', 'b')",
        "from storage import open_set\nopen_set(path)",
        "self.open(path)",
    ],
)
def test_paths_and_namesakes_are_left_alone(code: str) -> None:
    assert findings(code, "ui") == []


@pytest.mark.parametrize(
    "code",
    [
        "import reportlab",
        "from reportlab.pdfgen import canvas",
        "try:\n    import xlsxwriter\nexcept ImportError:\n    pass",
        "class Late:\n    import reportlab",
    ],
)
def test_slow_imports_at_the_top_are_found(code: str) -> None:
    assert len(findings(code, "cli")) == 1
    assert findings(code, "report") == []


@pytest.mark.parametrize(
    "code",
    [
        "def late():\n    import reportlab",
        "class Late:\n    def now(self):\n        import xlsxwriter",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import reportlab",
    ],
)
def test_slow_imports_where_they_are_used_are_welcome(code: str) -> None:
    assert findings(code, "cli") == []


def test_a_finding_says_where_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "journeymap"
    (package / "layout").mkdir(parents=True)
    (package / "layout" / "rows.py").write_text('\nopen("a")\n', encoding="utf-8")
    assert main([str(package)]) == 1
    said = capsys.readouterr().out
    assert said.startswith("journeymap/layout/rows.py:2: calls open()")

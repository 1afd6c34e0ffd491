"""The widths of characters fit the bundled fonts."""

import json
import shutil
from pathlib import Path

import pytest

from tools.font_metrics import FOLDER, main


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of one bundled font, with its metrics."""
    shutil.copy(FOLDER / "SourceSans3-Regular.ttf", tmp_path)
    main(["--folder", str(tmp_path)])
    return tmp_path


def test_the_committed_metrics_fit_the_fonts() -> None:
    assert main(["--check"]) == 0


def test_danish_letters_have_widths(folder: Path) -> None:
    metrics = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))
    regular = metrics["regular"]
    assert all(regular["advances"][str(ord(letter))] > 0 for letter in "æøåÆØÅ–−€→")
    assert regular["descent"] < 0 < regular["ascent"]
    assert max(map(int, regular["advances"])) < 0x2E80


def test_every_weight_has_its_line() -> None:
    lines = (FOLDER / "metrics.json").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[0].strip('"') for line in lines[1:-1]]
    assert names == ["bold", "italic", "regular", "semibold"]


def test_stale_metrics_are_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = folder / "metrics.json"
    target.write_text(target.read_text(encoding="utf-8").replace(":", ": ", 1), encoding="utf-8")
    assert main(["--check", "--folder", str(folder)]) == 1
    assert "does not fit the fonts" in capsys.readouterr().err


def test_missing_metrics_are_refused(folder: Path) -> None:
    (folder / "metrics.json").unlink()
    assert main(["--check", "--folder", str(folder)]) == 1

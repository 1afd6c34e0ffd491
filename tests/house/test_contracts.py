"""Each contract on the shape of the program can fail; one that cannot would guard nothing.

Every test breaks one contract once, in a copy of the package, and expects the checker to name it.
"""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

import pytest

from tools.check_files import check

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGES: Final = ("model", "layout", "aggregate", "storage", "privacy", "report", "canvas", "ui")
MODULES: Final = ("words", "app", "__main__")

LAYERS: Final = "Imports only go downwards"
QT: Final = "Qt only in canvas, ui and app"
QT_DIRECT: Final = "Qt reaches the command line only through app and canvas"
REPORTLAB: Final = "reportlab only in report"
PYDANTIC: Final = "pydantic only in model and storage"
NETWORK: Final = "Nobody opens a socket"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package with its contracts; layers that do not exist yet are empty in it."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / "journeymap"
    shutil.copytree(
        ROOT / "journeymap", package, ignore=shutil.ignore_patterns("__pycache__", "resources")
    )
    for name in PACKAGES:
        (package / name).mkdir(exist_ok=True)
        (package / name / "__init__.py").touch()
    for name in MODULES:
        (package / f"{name}.py").touch()
    return package


def add(package: Path, module: str, line: str) -> None:
    """Adds a line at the end of a module, which is made when it is not there."""
    with (package / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")


def lint_imports(package: Path) -> tuple[int, str]:
    """Exit code and output of the import checker for a copy of the package."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=package.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_program_keeps_every_contract(package: Path) -> None:
    code, output = lint_imports(package)
    assert code == 0, output
    assert check(package) == []


BREAKS: Final = (
    (LAYERS, "model/broken.py", "from journeymap.ui import actions"),
    (LAYERS, "canvas/broken.py", "import journeymap.app"),
    (LAYERS, "report/broken.py", "import journeymap.storage"),
    (LAYERS, "layout/broken.py", "import journeymap.aggregate"),
    (LAYERS, "words.py", "import journeymap.model"),
    (LAYERS, "helpers.py", '"""A module that belongs to no layer."""'),
    (QT, "model/broken.py", "import PySide6"),
    (QT, "report/broken.py", "from PySide6.QtGui import QPainter"),
    (QT_DIRECT, "cli/late.py", "from PySide6 import QtCore"),
    (REPORTLAB, "canvas/broken.py", "from reportlab.pdfgen import canvas"),
    (REPORTLAB, "cli/late.py", "def late():\n    import reportlab"),
    (PYDANTIC, "layout/broken.py", "import pydantic"),
    (PYDANTIC, "ui/broken.py", "from pydantic import BaseModel"),
    (NETWORK, "storage/broken.py", "import socket"),
    (NETWORK, "cli/late.py", "def late():\n    from urllib.request import urlopen"),
    (NETWORK, "app.py", "import http.client"),
)


def test_every_contract_is_broken_below() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in contracts} == {name for name, _, _ in BREAKS}


@pytest.mark.parametrize(("contract", "module", "line"), BREAKS)
def test_a_broken_import_contract_is_named(
    package: Path, contract: str, module: str, line: str
) -> None:
    add(package, module, line)
    code, output = lint_imports(package)
    assert code == 1, output
    assert f"{contract} BROKEN" in output


@pytest.mark.parametrize(
    ("module", "line", "finding"),
    [
        ("layout/broken.py", 'open("journey.json")', "calls open(): only storage"),
        ("report/broken.py", "import tempfile", "imports tempfile: only storage"),
        ("cli/late.py", "import reportlab", "imports reportlab at the top"),
        ("ui/late.py", "from PySide6 import QtNetwork", "imports PySide6.QtNetwork: nobody"),
        ("app.py", "import PySide6.QtDBus", "imports PySide6.QtDBus: nobody"),
    ],
)
def test_a_file_or_a_slow_import_in_the_wrong_place_is_named(
    package: Path, module: str, line: str, finding: str
) -> None:
    add(package, module, line)
    (found,) = check(package)
    assert found.startswith(f"journeymap/{module}:")
    assert finding in found

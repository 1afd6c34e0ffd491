"""The core works where there is neither Qt nor reportlab."""

import subprocess
import sys

import pytest

BLOCKED = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "reportlab"}:
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocker())
"""

EVERYTHING = """
import importlib, pkgutil
for name in ("journeymap.words", "journeymap.model", "journeymap.storage", "journeymap.privacy",
             "journeymap.aggregate", "journeymap.layout"):
    module = importlib.import_module(name)
    for found in pkgutil.iter_modules(getattr(module, "__path__", ()), name + "."):
        importlib.import_module(found.name)
"""

WORK = """
import tempfile
from pathlib import Path
from journeymap.model.commands import AddEvent
from journeymap.model.document import Document
from journeymap.model.journey import Event, Journey, new_id
from journeymap.storage.journeys import read_journey, write_journey
document = Document(Journey(id=new_id(), code="Borger A3"))
document.execute(AddEvent(Event(id="a", text="Brev")))
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "a.journey.json"
    write_journey(path, document.to_save())
    assert read_journey(path) == document.to_save()
print("done")
"""

CHECK = """
from journeymap.cli import main
from journeymap.storage.resources import sample_folder
code = main(["check", str(sample_folder())])
print("done" if code == 0 else code)
"""


@pytest.mark.parametrize(
    "code", [EVERYTHING + "print('done')", WORK, CHECK], ids=["import", "work", "check"]
)
def test_without_qt_and_reportlab(code: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", BLOCKED + code],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout.splitlines()[-1:], ran.stderr) == (["done"], "")


def test_the_block_blocks() -> None:
    for name in ("PySide6.QtCore", "reportlab"):
        ran = subprocess.run(
            [sys.executable, "-c", f"{BLOCKED}\nimport {name}"], capture_output=True, check=False
        )
        assert ran.returncode == 1
        assert b"is blocked" in ran.stderr

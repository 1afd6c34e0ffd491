"""Golden files: what a test once found right, kept beside this module and compared.

To renew them after a change that was meant, run the tests once with UPDATE_GOLDEN=1 in the
environment, read `git diff tests/golden`, and commit only what you can explain:

    UPDATE_GOLDEN=1 .venv/bin/python -m pytest tests/layout tests/canvas
"""

import os
from pathlib import Path
from typing import Final

GOLDEN: Final = Path(__file__).parent


def is_renewing() -> bool:
    """True when golden files are to be written instead of compared."""
    return bool(os.environ.get("UPDATE_GOLDEN"))


def check_text(name: str, text: str) -> None:
    """Compares `text` with the golden file `name`."""
    file = GOLDEN / name
    if is_renewing():
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8"), f"{file} (see tests/golden/snapshots.py)"

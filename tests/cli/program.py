"""Runs the program as a person does: in a process of its own, with what it says."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """What came of it."""

    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        """Lines on standard error."""
        return self.err.splitlines()


NOBODY = ("setpriv", "--reuid=65534", "--clear-groups")
"""Root may read everything; nobody may not."""


def run(
    *arguments: str | Path,
    environment: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
    cwd: Path | None = None,
    module: str = "journeymap",
) -> Ran:
    """Runs `journeymap` in Danish unless the environment says otherwise; warnings are errors."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LAN"))
    }
    command = [*before, sys.executable, "-W", "error", "-m", module, *map(str, arguments)]
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        command,
        capture_output=True,
        check=False,
        cwd=cwd,
        env={
            **kept,
            "LANG": "da_DK.UTF-8",
            "PYTHONPATH": str(root),
            "PYTHONIOENCODING": "utf-8",
            **(environment or {}),
        },
    )
    out, err = (text.decode("utf-8", "surrogateescape") for text in (ran.stdout, ran.stderr))
    assert "Traceback" not in err, err
    return Ran(ran.returncode, out, err)

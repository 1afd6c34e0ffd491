"""Measures: `python -m benchmarks [NAME…] [--check]`. Without names, everything."""

import argparse
import datetime as dt
import os
import platform
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, append, table
from benchmarks.processes import apart

NAMES: Final = ("canvas", "keystrokes", "edits", "memory", "startup", "report", "save", "similar")
_RESULTS: Final = Path("out", "bench.json")
_BUSY: Final = 0.5
"""From this load for each processor, other programs get in the way."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures and adds them to the results; 1 with `--check` when a bound is broken."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of: {', '.join(NAMES)}")
    parser.add_argument("--check", action="store_true", help="say which bounds are kept")
    options = parser.parse_args(arguments)
    for name in options.names:
        if name not in NAMES:
            parser.error(f"no benchmark {name!r}; there are: {', '.join(NAMES)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Of each window the platform without a display says that it cannot do something.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    load = _load()
    figures = _measured(options.names or NAMES)
    print(table(figures, verdicts=options.check))
    if load is not None and load > _BUSY:
        print(f"The machine was busy ({load:.1f} of each processor): expect a higher p99 and max.")
    append(_RESULTS, _run(figures, load))
    broken = any(figure.holds is False for figure in figures)
    return 1 if options.check and broken else 0


def _measured(names: Sequence[str]) -> list[Figure]:
    figures: list[Figure] = []
    for name in names:
        print(f"{name} …", file=sys.stderr, flush=True)
        figures += apart(f"benchmarks.{name}", "run")
    return figures


def _load() -> float | None:
    """How busy each processor was in the last minute, where the system tells."""
    if not hasattr(os, "getloadavg"):
        return None
    return os.getloadavg()[0] / (os.cpu_count() or 1)


def _run(figures: Sequence[Figure], load: float | None) -> dict[str, object]:
    return {
        "at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "journeymap": version("journeymap"),
        "python": platform.python_version(),
        "qt": version("PySide6-Essentials"),
        "load": load,
        "figures": [figure.as_json() for figure in figures],
    }


if __name__ == "__main__":
    sys.exit(main())

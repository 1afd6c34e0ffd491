"""Whole processes, measured from outside: how long until they are ready, or end."""

import importlib
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any, Final

BARE_PYTHON: Final = ("-c", "pass")


def seconds_until_end(arguments: Sequence[str]) -> float:
    """How long a Python process takes in all. Raises CalledProcessError when it fails."""
    start = monotonic()
    _run(arguments)
    return monotonic() - start


def seconds_until_ready(arguments: Sequence[str]) -> float:
    """How long until a Python process says `ready()`, from its start."""
    start = monotonic()
    return float(_run(arguments)) - start


def ready() -> None:
    """Says that this process is ready: clocks of this kind agree between processes."""
    print(monotonic(), flush=True)


def output_of(arguments: Sequence[str]) -> str:
    """What a Python process prints."""
    return _run(arguments)


def alternately(
    one: Callable[[], float], other: Callable[[], float], times: int
) -> tuple[list[float], list[float]]:
    """Samples of both, taken in turn so that both meet the same machine, after one for nothing."""
    pairs = [(one(), other()) for _ in range(times + 1)][1:]
    return [first for first, _ in pairs], [second for _, second in pairs]


def apart(module: str, function: str) -> Any:
    """What a function gives in a process of its own: what it leaves in memory slows down nobody."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_call, (module, function))


def _call(module: str, function: str) -> Any:
    return getattr(importlib.import_module(module), function)()


def _run(arguments: Sequence[str]) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        check=True,
    )
    return done.stdout

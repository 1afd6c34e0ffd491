"""However a file was broken on its way: a named error, soon, in little memory. Never anything else.

Also what is read of a mutated file and not refused saves again as what it is.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults import mutants

ROOT = Path(__file__).parents[2]
COUNTS = {"journeys": 30_000, "sets": 8_000, "archives": 4_000, "zip packages": 3_000}
"""45,000 in all."""
SHARES = {"journeys": 70, "sets": 15, "archives": 10, "zip packages": 5}
"""Of a hundred, of so many as `make soak MUTANTS=…` asks for."""
MANY = {
    kind: int(os.environ.get("MUTANTS", "1000000")) * share // 100 for kind, share in SHARES.items()
}
SLOWEST_S = 2.0
PEAK_MB = 500
AGE_COUNTS = {"age packages": 12, "protected journeys": 12}
"""Few, for each costs a second when its first lines are whole."""


def read_mutants(kind: str, count: int, seed: int, *, watched: bool = False) -> dict[str, float]:
    """Lets a process of its own read so many broken files; what it tells of them."""
    command = [sys.executable, "-m", "tests.faults.mutants", kind, str(count), str(seed)]
    ran = subprocess.run(
        [*command, "watched"] if watched else command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=None if watched else subprocess.PIPE,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, (ran.stderr or "")[-6_000:]
    told: dict[str, float] = json.loads(ran.stdout)
    return told


def read_all(
    counts: dict[str, int], seed: int, *, watched: bool = False
) -> dict[str, dict[str, float]]:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(
            lambda kind: read_mutants(kind, counts[kind], seed, watched=watched), counts
        )
        return dict(zip(counts, found, strict=True))


def judge(found: dict[str, dict[str, float]], counts: dict[str, int]) -> None:
    for kind, told in found.items():
        assert told["read"] + told["refused"] == counts[kind]
        assert told["refused"] > counts[kind] / 2, f"{kind} are hardly broken"
        assert told["read"], f"{kind}: none was whole enough to be read, so none went all the way"
        assert told["slowest_s"] < SLOWEST_S, kind
        assert told["peak_mb"] < PEAK_MB, kind


def test_more_than_twenty_thousand_broken_files() -> None:
    judge(read_all(COUNTS, 1), COUNTS)


def test_a_file_that_takes_for_ever_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def spin() -> None:
        while True:
            pass

    monkeypatch.setattr(mutants, "_PATIENCE_S", 0.05)
    with pytest.raises(TimeoutError), mutants._in_time():
        spin()


@pytest.mark.parametrize("kind", AGE_COUNTS)
def test_what_is_broken_under_a_passphrase(kind: str) -> None:
    """Opening one takes what the program asks for when it writes; more nobody can make it take."""
    counts = {kind: AGE_COUNTS[kind]}
    judge(read_all(counts, 2), counts)


@pytest.mark.soak
def test_a_million_broken_files() -> None:
    """How far they are is told as they go, and at the end what they cost."""
    found = read_all(MANY, 20261120, watched=True)
    sys.stderr.write(f"{json.dumps(found, indent=1)}\n")
    judge(found, MANY)


@pytest.mark.soak
def test_much_that_is_broken_under_a_passphrase() -> None:
    counts = dict.fromkeys(AGE_COUNTS, 400)
    judge(read_all(counts, 3), counts)

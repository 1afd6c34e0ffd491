"""`journeymap --self-test`: does everything that travels with the program work on this machine?

What fails raises: the last name printed says which it was.
"""

import datetime as dt
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from journeymap.cli.speech import DONE, tell
from journeymap.errands import evidence_of, gather, write_poster, write_report
from journeymap.report.options import ReportOptions
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.resources import (
    load_fonts,
    load_metrics,
    load_vocabulary,
    load_words,
    sample_folder,
)
from journeymap.words import LANGUAGES, Words, key

Check = Callable[[Words, Path], object]


def run(words: Words) -> int:
    """Tries one thing after another in a temporary folder. Raises what the first failure raises."""
    with tempfile.TemporaryDirectory() as folder:
        for name, check in CHECKS:
            sys.stdout.write(f"{words(name)} … ")
            sys.stdout.flush()
            check(words, Path(folder))
            tell(words("selftest.ok"))
    tell(words("selftest.done"))
    return DONE


def _must(holds: bool) -> None:
    if not holds:
        raise ValueError


def _words(_words: Words, _folder: Path) -> None:
    for language in LANGUAGES:
        load_words(language)


def _vocabulary(_words: Words, _folder: Path) -> None:
    load_vocabulary()


def _fonts(_words: Words, _folder: Path) -> None:
    _must(load_fonts().keys() == load_metrics().keys())


def _samples(_words: Words, _folder: Path) -> None:
    gathered = gather([sample_folder()])
    for error in gathered.errors:
        raise error
    _must(bool(gathered.copies))


def _saving(_words: Words, folder: Path) -> None:
    journey = gather([sample_folder()]).copies[0].journey
    path = folder / "selftest.journey.json"
    write_journey(path, journey)
    _must(read_journey(path) == journey)


def _report(words: Words, folder: Path) -> None:
    evidence = evidence_of(gather([sample_folder()]), (), words)
    day = dt.date(2024, 1, 1)
    write_report(evidence, folder / "report.pdf", options=ReportOptions(), words=words, date=day)


def _picture(words: Words, folder: Path) -> None:
    journey = gather([sample_folder()]).copies[0].journey
    for name in ("poster.pdf", "poster.png"):
        write_poster(journey, folder / name, paper="A4", arrangement="pages", words=words)


CHECKS: Final[tuple[tuple[str, Check], ...]] = (
    (key("selftest.words"), _words),
    (key("selftest.vocabulary"), _vocabulary),
    (key("selftest.fonts"), _fonts),
    (key("selftest.samples"), _samples),
    (key("selftest.saving"), _saving),
    (key("selftest.report"), _report),
    (key("selftest.picture"), _picture),
)
"""In the order they are tried."""

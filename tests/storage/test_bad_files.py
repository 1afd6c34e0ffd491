"""Whatever a file holds, the user gets a sentence that names it, and the file stays as it was."""

import json
import os
import pickle
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from journeymap.storage.codec import decode
from journeymap.storage.errors import ReadError
from journeymap.storage.journeys import read_journey
from journeymap.storage.resources import load_words
from tests.storage.broken import SECRET, Broken, broken, whole

CASES = list(broken())
DA, EN = load_words("da"), load_words("en")
ENGLISH = re.compile(r"\b(the|should|must|input|valid|invalid|value|is not|field)\b", re.IGNORECASE)


def test_there_are_no_two_cases_of_one_name() -> None:
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_broken_file_is_named_with_the_place(case: Broken, tmp_path: Path) -> None:
    path = tmp_path / "æble.journey.json"
    path.write_bytes(case.data)
    before = path.stat()
    with pytest.raises(ReadError) as caught:
        read_journey(path)
    error = caught.value
    assert (type(error), error.place, error.key) == (case.error, case.place, case.key)
    assert error.path == path or error.path == str(path)
    for words in (DA, EN):
        for line in error.lines(words):
            assert line.startswith(f"{path}: ")
            assert SECRET not in line
            assert "{" not in line
            assert "\n" not in line
    assert error.sentence(DA) != error.sentence(EN)
    assert not ENGLISH.search(error.sentence(DA)), error.sentence(DA)
    assert SECRET not in str(error)
    after = path.stat()
    assert path.read_bytes() == case.data
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_the_line_reads_as_the_contract_says(tmp_path: Path) -> None:
    content = whole()
    content["journey"]["events"][0]["experiences"][0]["valence"] = "green"
    path = tmp_path / "a.journey.json"
    path.write_text(json.dumps(content))
    with pytest.raises(ReadError) as caught:
        read_journey(path)
    assert caught.value.line(DA) == (
        f"{path}: events[0].experiences[0].valence: Her kan kun stå good, bad."
    )


def test_each_problem_of_a_file_has_a_line_of_its_own(tmp_path: Path) -> None:
    content = whole()
    content["journey"] |= {"title": 1, "municipality": "x", "birth_year": 3, "mood": None}
    path = tmp_path / "a.journey.json"
    path.write_text(json.dumps(content))
    with pytest.raises(ReadError) as caught:
        read_journey(path)
    places = [line.split(": ")[1] for line in caught.value.lines(EN)]
    assert places == ["title", "municipality", "birth_year", "mood"]


def test_words_of_the_file_are_short_and_harmless_in_a_message(tmp_path: Path) -> None:
    path = tmp_path / "a\nb.journey.json"
    path.write_text('{"format": "\\u001b[31m' + "x" * 5000 + '"}')
    with pytest.raises(ReadError) as caught:
        read_journey(path)
    line = caught.value.line(DA)
    assert line.isprintable()
    assert len(line) < len(str(path)) + 200


def test_an_error_survives_the_way_between_processes() -> None:
    for case in CASES[::7]:
        with pytest.raises(ReadError) as caught:
            decode(case.data, "here")
        again = pickle.loads(pickle.dumps(caught.value))
        assert type(again) is type(caught.value)
        assert again.lines(DA) == caught.value.lines(DA)


# --- files that cannot be read at all -------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda _path: None, "problem.missing"),
        (lambda path: path.mkdir(), "problem.is_folder"),
        (lambda path: path.symlink_to(path.with_name("gone")), "problem.missing"),
        (lambda path: path.symlink_to(path), "problem.not_read"),
        (os.mkfifo, "problem.not_ordinary"),
    ],
)
def test_what_is_no_file(make: Callable[[Path], None], key: str, tmp_path: Path) -> None:
    path = tmp_path / "a.journey.json"
    make(path)
    with pytest.raises(ReadError) as caught:
        read_journey(path)
    assert caught.value.key == key
    assert caught.value.sentence(DA) != caught.value.sentence(EN)


@pytest.mark.parametrize("path", [Path("/dev/null"), Path("a\0b"), Path(__file__) / "below"])
def test_names_that_no_file_has(path: Path) -> None:
    with pytest.raises(ReadError):
        read_journey(path)

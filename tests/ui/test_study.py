"""The questions put to a set, without a window: filters that were kept, and what is left out."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.aggregate.collect import (
    CONDITION_KEYS,
    Condition,
    condition_text,
    parse_condition,
)
from journeymap.errands import gather
from journeymap.model.groups import SavedFilter
from journeymap.report.exhibits.catalogue import Name
from journeymap.report.names import Names
from journeymap.storage.collection import SET_FILE
from journeymap.storage.resources import load_words
from journeymap.ui.analysis.study import Study, as_saved
from tests.factories import copies, event, journey
from tests.strategies import lines


def study_of(folder: Path) -> Study:
    gathered = gather([folder])
    return Study(gathered, Names(load_words("da"), gathered.vocabulary))


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    made = tmp_path / "samling"
    shutil.copytree(samples, made)
    return made


def remarks(study: Study, name: Name = Name.CODES_BAD) -> str:
    return " ".join(remark.text for remark in study.exhibit(name).remarks)


@given(st.sampled_from(sorted(CONDITION_KEYS)), st.lists(lines.map(str.strip), min_size=1))
def test_a_condition_is_read_as_it_was_written(name: str, values: list[str]) -> None:
    condition = Condition(name, tuple(values))

    assert parse_condition(condition_text(condition)) == condition


def test_a_unit_with_a_comma_in_its_name_is_found_again_by_a_kept_filter() -> None:
    from journeymap.errands import Gathered

    units = ("Job, unge", "Job", "Visitation")
    found = copies(journey(n, event("e"), unit=unit) for n, unit in enumerate(units))
    gathered = Gathered(found, ())
    study = Study(gathered, Names(load_words("da"), gathered.vocabulary))
    kept = as_saved("De unge", study.with_filter("unit", ("Job, unge",)).where)

    (counted,) = study.recalled(kept).evidence.journeys

    assert counted.unit == "Job, unge"


def test_a_kept_filter_that_is_not_understood_says_so_under_every_number(folder: Path) -> None:
    study = study_of(folder)
    strange = SavedFilter(name="Ny", where=("municipality=0751", "moon-phase=full"))

    asked = study.recalled(strange)

    assert asked.where == (Condition("municipality", ("0751",)),)
    assert "moon-phase=full" in remarks(asked)
    assert "moon-phase" in remarks(asked.asked(lens_id="barrier"))
    assert "moon-phase" not in remarks(asked.asked(where=()))


def test_a_file_that_cannot_be_read_is_told_under_every_number_and_not_by_name(
    folder: Path,
) -> None:
    (folder / "Kirsten-Jensen.journey.json").write_text("{", encoding="utf-8")

    for name in (Name.CODES_BAD, Name.ACTORS, Name.WAITS):
        assert "1 fil kunne ikke læses" in remarks(study_of(folder), name)
        assert "Kirsten" not in remarks(study_of(folder), name)


def test_a_set_that_cannot_be_read_is_told_under_every_number(folder: Path) -> None:
    (folder / SET_FILE).write_text("{", encoding="utf-8")

    told = remarks(study_of(folder))

    assert "trukket sig" in told
    assert "fil kunne ikke læses og er ikke talt med" not in told


def test_another_question_merges_nothing_anew(folder: Path) -> None:
    study = study_of(folder)

    asked = study.with_filter("municipality", ("0751",)).asked(lens_id="barrier")

    assert asked.pool is study.pool
    assert 0 < len(asked.evidence.journeys) < len(asked.everything.journeys)

"""Finding and reading journey files."""

from pathlib import Path

import pytest

from journeymap.model.merge import Copy
from journeymap.model.revision import succeed
from journeymap.storage.checking import survey
from journeymap.storage.errors import CannotRead, NotAJourney, ReadError, WriteError
from journeymap.storage.journeys import (
    find_files_named,
    find_journey_files,
    make_folder,
    read_journeys,
    write_journey,
)
from tests.factories import journey


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Journeys and other things, in folders."""
    for name in (
        "b.journey.json",
        "a.JOURNEY.json",
        "Ærø/c.journey.json",
        "Ærø/dyb/d.journey.json",
        "Ærø/notes.json",
        "set.json",
        ".skjult/e.journey.json",
        ".f.journey.json",
        "readme.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"{}")
    return tmp_path


def found(*paths: Path, below: Path) -> list[str]:
    return [str(path.relative_to(below)) for path in find_journey_files(paths)]


def test_folders_are_searched_and_what_is_hidden_is_left_out(tree: Path) -> None:
    assert found(tree, below=tree) == [
        "a.JOURNEY.json",
        "b.journey.json",
        "Ærø/c.journey.json",
        "Ærø/dyb/d.journey.json",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "a.journey.sync-conflict-20261120-101010-ABCDEFG.json",
        "a.journey (Mettes konfliktkopi 2026-11-20).json",
        "a.journey (conflicted copy 2026-11-20 101010).json",
        "a.journey_conflict-20261120-101010.json",
        "a.journey-BÆRBAR.json",
        "A.Journey (1).json",
        "a (1).journey.json",
        "a.journey 2.json",
    ],
)
def test_the_second_version_a_sync_client_leaves_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"{}")
    (tmp_path / "a.journeys.json").write_bytes(b"{}")
    (tmp_path / "journey (1).json").write_bytes(b"{}")
    assert found(tmp_path, below=tmp_path) == [name]


def test_a_file_given_by_name_is_taken_whatever_its_name(tree: Path) -> None:
    assert found(tree / "readme.txt", tree / ".f.journey.json", below=tree) == [
        ".f.journey.json",
        "readme.txt",
    ]


def test_the_order_and_the_number_of_times_do_not_matter(tree: Path) -> None:
    once = find_journey_files([tree])
    again = find_journey_files([tree / "Ærø", tree / "b.journey.json", tree, tree / "Ærø" / "dyb"])
    assert again == once


def test_links_in_a_circle_end(tree: Path) -> None:
    (tree / "Ærø" / "tilbage").symlink_to(tree)
    (tree / "g.journey.json").symlink_to(tree / "b.journey.json")
    assert len(find_journey_files([tree])) == 5


def test_set_files_are_found_beside_the_journeys(tree: Path) -> None:
    assert find_files_named("set.json", [tree]) == (tree / "set.json",)


def test_what_cannot_be_read_stands_among_the_rest_with_its_reason(tree: Path) -> None:
    good = tree / "Ærø" / "c.journey.json"
    write_journey(good, journey(1))
    outcomes = list(read_journeys([tree / "gone", tree / "Ærø"]))
    assert [type(outcome) for outcome in outcomes] == [CannotRead, Copy, NotAJourney]
    gone, copy, other = outcomes
    assert isinstance(gone, ReadError)
    assert gone.path == tree / "gone"
    assert isinstance(copy, Copy)
    assert copy == Copy(str(good), journey(1))
    assert isinstance(other, ReadError)
    assert Path(other.path).name == "d.journey.json"


def test_a_folder_is_made_once_and_only_one_level(tmp_path: Path) -> None:
    make_folder(tmp_path / "ny")
    make_folder(tmp_path / "ny")
    assert (tmp_path / "ny").is_dir()
    (tmp_path / "fil").write_bytes(b"x")
    for place, key in (("a/b", "problem.no_folder"), ("fil", "problem.not_folder")):
        with pytest.raises(WriteError) as caught:
            make_folder(tmp_path / place)
        assert caught.value.key == key


def test_a_survey_counts_and_names_diverged_copies(tmp_path: Path) -> None:
    one = journey(1)
    write_journey(tmp_path / "a.journey.json", succeed(one.replaced(title="a"), one))
    write_journey(tmp_path / "b.journey.json", succeed(one.replaced(title="b"), one))
    write_journey(tmp_path / "c.journey.json", journey(2))
    write_journey(tmp_path / "d.journey.json", journey(2))
    (tmp_path / "e.journey.json").write_bytes(b"")
    watched: list[tuple[int, int]] = []
    result = survey([tmp_path], lambda done, total: watched.append((done, total)))
    assert result.faulty == 1
    assert [checked.path.name for checked in result.files if checked.error] == ["e.journey.json"]
    assert result.diverged.keys() == {one.id}
    sources = {Path(source).name for source in result.diverged[one.id]}
    assert sources == {"a.journey.json", "b.journey.json"}
    assert watched[-1] == (5, 5)

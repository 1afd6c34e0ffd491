"""Merging folders into a set: the law holds for bytes on the disk, and nothing else is touched."""

import datetime as dt
import errno
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model.collection import Collection, Outcome
from journeymap.model.groups import Group
from journeymap.model.journey import Journey, Valence
from journeymap.model.revision import revision, succeed
from journeymap.storage.codec import encode
from journeymap.storage.collection import read_collection, write_collection
from journeymap.storage.errors import CannotMerge, WriteError
from journeymap.storage.journeys import find_journey_files, read_journey, write_journey
from journeymap.storage.merging import Plan, carry_out, plan_merge
from tests.factories import journey, journey_id
from tests.strategies import collections, lineages, long_lineages

Tree = dict[str, bytes]


def tree(folder: Path) -> Tree:
    """Every file below a folder, and every folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b"folder"
        for path in folder.rglob("*")
    }


def lay(folder: Path, *journeys: Journey) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number, one in enumerate(journeys):
        (folder / f"{number}.journey.json").write_bytes(encode(one))
    return folder


def do_merge(paths: Sequence[Path], folder: Path) -> Plan:
    plan = plan_merge(paths, folder)
    carry_out(plan)
    return plan


def edited(parent: Journey, **changes: object) -> Journey:
    return succeed(parent.replaced(**changes), parent)


FIRST = journey(1)
SECOND = edited(FIRST, title="anden")
ASIDE = edited(FIRST, title="ved siden af")
OTHER = journey(2, municipality="0751")
NAME = f"borger-t1-{FIRST.id[:8]}.journey.json"


# --- the law --------------------------------------------------------------------------------

families = st.one_of(
    st.tuples(lineages(journey_id(1), 6), lineages(journey_id(2), 3)).map(lambda t: t[0] + t[1]),
    long_lineages(journey_id(1)),
)


@given(
    families,
    st.lists(st.integers(0, 2), min_size=9, max_size=9),
    st.randoms(use_true_random=False),
)
@settings(max_examples=40, deadline=None)
def test_merging_in_any_way_gives_the_same_bytes(
    family: list[Journey], parts: list[int], chance: random.Random
) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        folders = [lay(root / f"in{n}") for n in range(3)]
        for number, (one, part) in enumerate(zip(family, parts, strict=False)):
            (folders[part] / f"{number}.journey.json").write_bytes(encode(one))
        do_merge(folders, root / "at once")
        expected = tree(root / "at once")
        do_merge(folders, root / "at once")
        assert tree(root / "at once") == expected, "merging twice"

        for folder in chance.sample(folders, 3):
            do_merge([folder], root / "in steps")
        assert tree(root / "in steps") == expected, "merging in steps"

        do_merge(folders[:2], root / "set 1")
        do_merge(folders[1:], root / "set 2")
        do_merge(chance.sample([root / "set 1", root / "set 2"], 2), root / "of sets")
        assert tree(root / "of sets") == expected, "merging sets"
        assert not plan_merge([root / "in steps"], root / "of sets").writes


@given(
    st.lists(collections([journey_id(1), journey_id(2)]), min_size=3, max_size=3),
    st.randoms(use_true_random=False),
)
@settings(max_examples=12, deadline=None)
def test_what_sets_know_is_merged_by_the_same_law(
    known: list[Collection], chance: random.Random
) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        folders = [lay(root / f"in{n}", FIRST, OTHER) for n in range(3)]
        for folder, one in zip(folders, known, strict=True):
            write_collection(folder / "set.json", one)
        do_merge(folders, root / "at once")
        expected = tree(root / "at once")
        assert plan_merge(folders, root / "at once").changes_nothing, "merging twice"

        for folder in chance.sample(folders, 3):
            do_merge([folder], root / "in steps")
        assert tree(root / "in steps") == expected, "merging in steps"

        do_merge(folders[:2], root / "set 1")
        do_merge(folders[1:], root / "set 2")
        do_merge(chance.sample([root / "set 1", root / "set 2"], 2), root / "of sets")
        assert tree(root / "of sets") == expected, "merging sets"

        after = read_collection(root / "at once" / "set.json")
        assert not {note.journey for group in after.groups for note in group.notes} & {
            stone.journey for one in known for stone in one.tombstones
        }


# --- what comes to lie where ----------------------------------------------------------------


def test_journeys_lie_by_municipality_under_code_and_id(tmp_path: Path) -> None:
    nowhere = journey(3, municipality=None).replaced(code="Ærø/../x: Å?")
    unknown = journey(4, municipality="9999").replaced(code="")
    do_merge([lay(tmp_path / "in", FIRST, OTHER, nowhere, unknown)], tmp_path / "M")
    assert sorted(name for name, data in tree(tmp_path / "M").items() if data != b"folder") == [
        f"9999/rejse-{unknown.id[:8]}.journey.json",
        f"Aabenraa/{NAME}",
        f"Aarhus/borger-t2-{OTHER.id[:8]}.journey.json",
        "set.json",
        f"ukendt kommune/ærø-x-å-{nowhere.id[:8]}.journey.json",
    ]


def test_journeys_that_would_share_a_name_do_not(tmp_path: Path) -> None:
    twin = FIRST.replaced(id=FIRST.id[:-1] + ("0" if FIRST.id[-1] != "0" else "1"))
    do_merge([lay(tmp_path / "in", FIRST, twin)], tmp_path / "M")
    found = find_journey_files([tmp_path / "M"])
    assert {read_journey(path).id for path in found} == {FIRST.id, twin.id}
    assert {path.name for path in found} == {
        f"borger-t1-{one.id}.journey.json" for one in (FIRST, twin)
    }


def test_an_ancestor_gives_way_and_its_old_name_goes(tmp_path: Path) -> None:
    moved = edited(SECOND, municipality="0751", code="Borger B9")
    do_merge([lay(tmp_path / "a", FIRST)], tmp_path / "M")
    plan = do_merge([lay(tmp_path / "b", moved)], tmp_path / "M")
    assert [copy.journey for copy in plan.merged[0].replaced] == [FIRST]
    (only,) = find_journey_files([tmp_path / "M"])
    assert only == tmp_path / "M" / "Aarhus" / f"borger-b9-{FIRST.id[:8]}.journey.json"
    assert not (tmp_path / "M" / "Aabenraa").exists()


def test_diverged_copies_lie_side_by_side_until_one_is_chosen(tmp_path: Path) -> None:
    plan = do_merge([lay(tmp_path / "a", SECOND), lay(tmp_path / "b", ASIDE)], tmp_path / "M")
    assert [one.diverged for one in plan.merged] == [True]
    stem = NAME.removesuffix(".journey.json")
    paths = {
        tmp_path / "M" / "Aabenraa" / f"{stem}-{revision(one)}.journey.json": one
        for one in (SECOND, ASIDE)
    }
    assert {path: read_journey(path) for path in find_journey_files([tmp_path / "M"])} == paths
    outcomes = {entry.outcome for entry in read_collection(tmp_path / "M" / "set.json").merged_from}
    assert outcomes == {Outcome.DIVERGED}

    for path, one in paths.items():
        if one == ASIDE:
            path.unlink()
    lay(tmp_path / "c", edited(SECOND, title="valgt"))
    do_merge([tmp_path / "c"], tmp_path / "M")
    (left,) = find_journey_files([tmp_path / "M"])
    assert left.name == NAME


def test_what_is_in_the_folder_already_is_an_input(tmp_path: Path) -> None:
    lay(tmp_path / "M" / "mine egne", FIRST)
    do_merge([lay(tmp_path / "in", OTHER)], tmp_path / "M")
    found = find_journey_files([tmp_path / "M"])
    assert {read_journey(path) for path in found} == {FIRST, OTHER}
    assert not (tmp_path / "M" / "mine egne").exists()


def test_nothing_else_in_the_folder_is_touched(tmp_path: Path) -> None:
    others = {
        "notat.txt": b"x",
        "Aabenraa/notat.txt": b"y",
        ".git/config": b"z",
        "reviews/a.review.json": b"{}",
        "gammel.journey.json": b"cannot be read",
    }
    for name, data in others.items():
        path = tmp_path / "M" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    plan = do_merge([lay(tmp_path / "in", FIRST, SECOND)], tmp_path / "M")
    after = tree(tmp_path / "M")
    assert {name: after[name] for name in others} == others
    assert [Path(error.path).name for error in plan.unreadable] == ["gammel.journey.json"]


def test_a_file_with_the_right_bytes_is_not_written_again(tmp_path: Path) -> None:
    do_merge([lay(tmp_path / "in", FIRST, OTHER)], tmp_path / "M")
    before = {path: path.stat() for path in (tmp_path / "M").rglob("*")}
    plan = do_merge([tmp_path / "in"], tmp_path / "M")
    assert plan.changes_nothing
    after = {path: path.stat() for path in (tmp_path / "M").rglob("*")}
    assert {p: (s.st_ino, s.st_mtime_ns) for p, s in before.items()} == {
        p: (s.st_ino, s.st_mtime_ns) for p, s in after.items()
    }


def test_a_plan_writes_nothing(tmp_path: Path) -> None:
    lay(tmp_path / "M", FIRST)
    before = tree(tmp_path / "M")
    plan = plan_merge([lay(tmp_path / "in", SECOND)], tmp_path / "M")
    assert plan.writes
    assert plan.removals
    assert tree(tmp_path / "M") == before
    plan_merge([tmp_path / "in"], tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_the_inputs_are_never_changed(tmp_path: Path) -> None:
    folders = [lay(tmp_path / "a", FIRST, OTHER), lay(tmp_path / "b", SECOND, ASIDE)]
    before = [tree(folder) for folder in folders]
    do_merge(folders, tmp_path / "M")
    assert [tree(folder) for folder in folders] == before


def test_the_output_may_lie_in_a_folder_that_is_merged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path / "a", FIRST)
    monkeypatch.chdir(tmp_path)
    do_merge([Path()], Path("M"))
    expected = tree(tmp_path / "M")
    do_merge([tmp_path], Path("M"))
    assert tree(tmp_path / "M") == expected
    assert read_journey(tmp_path / "a" / "0.journey.json") == FIRST


# --- the set --------------------------------------------------------------------------------


def test_a_set_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / "M").mkdir()
    write_collection(tmp_path / "M" / "set.json", Collection(name="Ni kommuner"))
    do_merge([lay(tmp_path / "in", FIRST)], tmp_path / "M")
    after = read_collection(tmp_path / "M" / "set.json")
    assert after.name == "Ni kommuner"
    assert [(entry.journey, entry.outcome) for entry in after.merged_from] == [
        (FIRST.id, Outcome.KEPT)
    ]


def test_a_set_without_journeys_keeps_its_analysis(tmp_path: Path) -> None:
    group = Group(id="g", valence=Valence.BAD, name="Lang ventetid")
    (tmp_path / "in").mkdir()
    write_collection(tmp_path / "in" / "set.json", Collection(groups=(group,)))
    do_merge([tmp_path / "in"], tmp_path / "M")
    assert read_collection(tmp_path / "M" / "set.json").groups == (group,)


def test_more_than_a_set_can_hold_is_refused_and_nothing_written(tmp_path: Path) -> None:
    for name in ("a", "b"):
        groups = tuple(Group(id=f"{name}{n}", valence=Valence.BAD) for n in range(600))
        lay(tmp_path / name, FIRST)
        write_collection(tmp_path / name / "set.json", Collection(groups=groups))
    with pytest.raises(CannotMerge) as caught:
        plan_merge([tmp_path / "a", tmp_path / "b"], tmp_path / "M")
    assert caught.value.key == "merge.too_much_analysis"
    assert not (tmp_path / "M").exists()


def test_the_log_names_no_folder_of_anybody(tmp_path: Path) -> None:
    do_merge([lay(tmp_path / "hemmelig mappe", FIRST)], tmp_path / "M")
    assert b"hemmelig" not in (tmp_path / "M" / "set.json").read_bytes()


def test_journeys_of_a_set_that_cannot_be_read_stay_out_and_it_is_told(tmp_path: Path) -> None:
    """Somebody may have withdrawn from it."""
    lay(tmp_path / "in", FIRST)
    (tmp_path / "in" / "set.json").write_bytes(b"{")
    plan = plan_merge([tmp_path / "in"], tmp_path / "M")
    assert [Path(error.path).name for error in plan.unreadable] == ["set.json"]
    assert plan.merged == ()
    assert plan.writes == ()


# --- what is refused ------------------------------------------------------------------------


def occupy_with_bytes(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"cannot be read")


def occupy_with_folder(path: Path) -> None:
    path.mkdir(parents=True)


def occupy_with_link(path: Path) -> None:
    path.parent.mkdir(parents=True)
    outside = path.parent.parent.parent / "outside.json"
    outside.write_bytes(encode(FIRST))
    path.symlink_to(outside)


def occupy_the_folder(path: Path) -> None:
    path.parent.parent.mkdir()
    path.parent.write_bytes(b"a file")


def link_the_folder(path: Path) -> None:
    path.parent.parent.mkdir()
    elsewhere = path.parent.parent.parent / "elsewhere"
    elsewhere.mkdir()
    path.parent.symlink_to(elsewhere)


def break_the_set(path: Path) -> None:
    path.parent.parent.mkdir()
    (path.parent.parent / "set.json").write_bytes(b"")


@pytest.mark.parametrize(
    "occupy",
    [
        occupy_with_bytes,
        occupy_with_folder,
        occupy_with_link,
        occupy_the_folder,
        link_the_folder,
        break_the_set,
    ],
)
def test_what_is_not_ours_is_never_overwritten(
    occupy: Callable[[Path], None], tmp_path: Path
) -> None:
    occupy(tmp_path / "M" / "Aabenraa" / NAME)
    before = tree(tmp_path)
    lay(tmp_path / "in", SECOND, OTHER)
    with pytest.raises(CannotMerge):
        plan_merge([tmp_path / "in"], tmp_path / "M")
    shutil.rmtree(tmp_path / "in")
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "place", ["M", "M/Aabenraa", f"M/Aabenraa/{NAME}", "link", "link/Aabenraa"]
)
def test_the_output_is_no_input(place: str, tmp_path: Path) -> None:
    do_merge([lay(tmp_path / "in", FIRST)], tmp_path / "M")
    (tmp_path / "link").symlink_to(tmp_path / "M")
    with pytest.raises(CannotMerge) as caught:
        plan_merge([tmp_path / "in", tmp_path / place], tmp_path / "M")
    assert caught.value.key == "merge.inside"
    assert caught.value.path == tmp_path / place


def test_a_file_is_no_folder_to_merge_into(tmp_path: Path) -> None:
    (tmp_path / "M").write_bytes(b"x")
    with pytest.raises(CannotMerge) as caught:
        plan_merge([lay(tmp_path / "in", FIRST)], tmp_path / "M")
    assert caught.value.key == "problem.not_folder"


def test_no_journeys_make_no_set(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    plan = plan_merge([tmp_path / "in", tmp_path / "gone"], tmp_path / "M")
    assert plan.merged == ()
    assert plan.changes_nothing
    assert [error.key for error in plan.unreadable] == ["problem.missing"]


def test_a_file_of_another_name_that_was_just_written_is_not_removed(tmp_path: Path) -> None:
    """As on systems where "Borger.json" and "borger.json" are one file."""
    plan = plan_merge([lay(tmp_path / "in", FIRST)], tmp_path / "M")
    (path,) = plan.files
    carry_out(replace(plan, removals=(path.parent / ".." / path.parent.name / path.name,)))
    assert read_journey(path) == FIRST


# --- when it breaks off ---------------------------------------------------------------------


def test_a_merge_that_breaks_off_loses_nothing_and_is_finished_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = edited(SECOND, municipality="0751")
    lay(tmp_path / "a", FIRST, OTHER)
    lay(tmp_path / "b", moved, edited(OTHER, title="x"))
    do_merge([tmp_path / "a", tmp_path / "b"], tmp_path / "expected")
    expected, nth = tree(tmp_path / "expected"), 0
    while True:
        nth += 1
        shutil.rmtree(tmp_path / "M", ignore_errors=True)
        do_merge([tmp_path / "a"], tmp_path / "M")
        with monkeypatch.context() as patch:
            done = fail_at(nth, patch)
            finished = tries(lambda: do_merge([tmp_path / "b"], tmp_path / "M"))
        for one in (FIRST, OTHER):
            assert any(
                found.id == one.id
                for found in map(read_journey, find_journey_files([tmp_path / "M"]))
            )
        do_merge([tmp_path / "b"], tmp_path / "M")
        assert tree(tmp_path / "M") == expected
        if finished and len(done) < nth:
            break
    assert nth > 5


def tries(work: Callable[[], object]) -> bool:
    try:
        work()
    except WriteError:
        return False
    return True


def fail_at(nth: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Lets the n-th replacing or removing of a file fail."""
    done: list[str] = []

    def failing(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **more: object) -> object:
            done.append(real.__name__)
            if len(done) == nth:
                raise OSError(errno.EIO, "broken")
            return real(*args, **more)

        return call

    for name in ("replace", "fsync", "mkdir"):
        monkeypatch.setattr(os, name, failing(getattr(os, name)))
    monkeypatch.setattr(Path, "unlink", failing(Path.unlink))
    return done


def test_leftovers_of_killed_saves_do_not_count(tmp_path: Path) -> None:
    lay(tmp_path / "in", FIRST)
    left = tmp_path / "in" / ".journeymap-0123456789abcdef.tmp"
    left.write_bytes(encode(OTHER))
    plan = plan_merge([tmp_path / "in"], tmp_path / "M")
    assert [one.id for one in plan.merged] == [FIRST.id]


def test_a_journey_written_elsewhere_is_merged_with_its_changes(tmp_path: Path) -> None:
    do_merge([lay(tmp_path / "in", FIRST)], tmp_path / "M")
    path = tmp_path / "M" / "Aabenraa" / NAME
    changed = edited(read_journey(path), title="rettet i samlingen")
    write_journey(path, changed)
    do_merge([tmp_path / "in"], tmp_path / "M")
    assert read_journey(path) == changed
    log = read_collection(tmp_path / "M" / "set.json").merged_from
    assert {entry.revision: entry.outcome for entry in log} == {
        revision(FIRST): Outcome.REPLACED,
        revision(changed): Outcome.KEPT,
    }


def test_the_earliest_day_until_which_a_set_is_kept_holds(tmp_path: Path) -> None:
    late, early = dt.date(2027, 12, 31), dt.date(2026, 6, 30)
    for name, day, one in (("A", late, FIRST), ("B", early, OTHER), ("C", None, ASIDE)):
        lay(tmp_path / name, one)
        write_collection(tmp_path / name / "set.json", Collection(keep_until=day))
    trees = []
    for number, order in enumerate((("A", "B", "C"), ("C", "B", "A"))):
        for name in order:  # one after the other
            do_merge([tmp_path / name], tmp_path / f"M{number}")
        trees.append(tree(tmp_path / f"M{number}"))
    assert trees[0] == trees[1]
    assert read_collection(tmp_path / "M0" / "set.json").keep_until == early

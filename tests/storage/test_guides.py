"""Guides in set files: where they are found, how they are written, what merging makes of them."""

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from journeymap.model.collection import MAX_GUIDES, Collection
from journeymap.model.guide import MAX_PROMPT, MAX_PROMPTS, Guide, Prompt
from journeymap.storage import collection
from journeymap.storage.codec import encode
from journeymap.storage.collection import (
    encode_collection,
    guide_above,
    open_set,
    read_collection,
    set_above,
    write_collection,
)
from journeymap.storage.errors import CannotMerge, ChangedOutside, ReadError, WriteError
from journeymap.storage.merging import carry_out, plan_merge
from journeymap.storage.resources import load_words
from tests.cli.program import run
from tests.factories import journey
from tests.report.reading import words_of

A = Guide(name="A", prompts=(Prompt(text="Hvem?"), Prompt(text="Hvad?", is_open=False)))
B = Guide(built_in="short")
C = Guide(name="C", prompts=())


def lay(folder: Path, number: int, collection: Collection | None = None) -> Path:
    """A folder with one journey, and a set file where there is something to know."""
    folder.mkdir(parents=True)
    (folder / f"{number}.journey.json").write_bytes(encode(journey(number)))
    if collection is not None:
        write_collection(folder / "set.json", collection)
    return folder


@pytest.mark.parametrize("guide", [None, A, B, C])
def test_a_set_file_keeps_its_guides(tmp_path: Path, guide: Guide | None) -> None:
    path = tmp_path / "set.json"
    told = Collection(name="Unge", guide=guide, other_guides=(A, B))
    write_collection(path, told)
    assert read_collection(path) == told
    assert encode_collection(read_collection(path)) == path.read_bytes()


def test_a_set_file_from_before_guides_is_read(tmp_path: Path) -> None:
    content = json.loads(encode_collection(Collection(name="Unge")))
    content["set"] = {"name": "Unge", "merged_from": []}
    (tmp_path / "set.json").write_text(json.dumps(content))
    assert read_collection(tmp_path / "set.json") == Collection(name="Unge")


def prompt(**fields: Any) -> dict[str, Any]:
    return {"guide": {"prompts": [{"text": "Hvem?"} | fields]}}


@pytest.mark.parametrize(
    ("change", "place", "key"),
    [
        (prompt(text=""), "guide.prompts[0].text", "must_not_be_empty"),
        (prompt(text="x" * (MAX_PROMPT + 1)), "guide.prompts[0].text", "too_many_characters"),
        (prompt(text="a\nb"), "guide.prompts[0].text", "control_character"),
        (prompt(text=3), "guide.prompts[0].text", "must_be_text"),
        (prompt(is_open="ja"), "guide.prompts[0].is_open", "must_be_bool"),
        (prompt(kind="open"), "guide.prompts[0].kind", "key_unknown"),
        (
            {"guide": {"prompts": [{"text": "?"}] * (MAX_PROMPTS + 1)}},
            "guide.prompts",
            "too_many_items",
        ),
        ({"guide": {"name": "x" * 81}}, "guide.name", "too_many_characters"),
        ({"guide": []}, "guide", "must_be_object"),
        ({"guide": {"prompts": {}}}, "guide.prompts", "must_be_list"),
        ({"other_guides": [{}] * (MAX_GUIDES + 1)}, "other_guides", "too_many_items"),
    ],
)
def test_a_broken_guide_is_named_with_its_place(
    tmp_path: Path, change: dict[str, Any], place: str, key: str
) -> None:
    content = json.loads(encode_collection(Collection()))
    content["set"] |= change
    path = tmp_path / "set.json"
    path.write_text(json.dumps(content))
    with pytest.raises(ReadError) as caught:
        read_collection(path)
    assert (caught.value.place, caught.value.key) == (place, f"problem.{key}")
    for language in ("da", "en"):
        assert "{" not in caught.value.sentence(load_words(language))


# --- where it is found ----------------------------------------------------------------------


def test_the_nearest_set_above_is_the_one(tmp_path: Path) -> None:
    outer = lay(tmp_path / "outer", 1, Collection(guide=A))
    inner = lay(outer / "x" / "inner", 2, Collection(guide=B))
    (outer / "y").mkdir()
    assert set_above(inner / "2.journey.json") == inner
    assert set_above(inner) == inner
    assert set_above(outer / "y" / "not-there-yet.journey.json") == outer
    assert set_above(tmp_path) is None
    assert guide_above(inner / "2.journey.json") == B
    assert guide_above(outer / "1.journey.json") == A
    assert guide_above(tmp_path) is None


def test_saving_refuses_what_somebody_else_has_changed(tmp_path: Path) -> None:
    path = lay(tmp_path / "s", 1, Collection(name="Unge")) / "set.json"
    opened = open_set(path.parent)
    write_collection(path, Collection(name="Andres"))
    with pytest.raises(WriteError) as caught:
        opened.save(opened.collection.with_guide(A))
    assert caught.value.key == "problem.changed_outside"
    assert read_collection(path) == Collection(name="Andres")
    again = open_set(path.parent)
    again.save(again.collection.with_guide(A))
    assert read_collection(path) == Collection(name="Andres", guide=A)


def test_what_somebody_else_saves_while_it_is_encrypted_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = lay(tmp_path / "s", 1, Collection(name="Unge")) / "set.json"
    opened = open_set(path.parent)
    theirs = encode_collection(Collection(name="Andres"))

    class SlowSeal:
        def encrypt(self, data: bytes, _path: Path) -> bytes:
            path.write_bytes(theirs)
            return data

    monkeypatch.setattr(collection, "is_protected", lambda _path: True)
    monkeypatch.setattr(collection, "at_hand", SlowSeal)
    with pytest.raises(ChangedOutside):
        opened.save(opened.collection.with_guide(A))
    assert path.read_bytes() == theirs
    assert sorted(file.name for file in path.parent.iterdir()) == ["1.journey.json", "set.json"]


def test_a_set_file_that_came_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    folder = lay(tmp_path / "s", 1)
    opened = open_set(folder)
    write_collection(folder / "set.json", Collection(guide=B))
    with pytest.raises(WriteError):
        opened.save(opened.collection.with_guide(A))
    assert read_collection(folder / "set.json").guide == B


# --- merging --------------------------------------------------------------------------------


def merged(paths: list[Path], folder: Path) -> Collection:
    carry_out(plan_merge(paths, folder))
    return read_collection(folder / "set.json")


def test_merging_in_any_way_keeps_the_same_guides(tmp_path: Path) -> None:
    sets = [
        lay(tmp_path / "1", 1, Collection(guide=A)),
        lay(tmp_path / "2", 2, Collection(guide=B, other_guides=(C,))),
        lay(tmp_path / "3", 3, Collection(guide=A)),
        lay(tmp_path / "4", 4),
    ]
    at_once = merged(sets, tmp_path / "at once")
    assert at_once.guide is None
    assert set(at_once.other_guides) == {A, B, C}
    for number, order in enumerate(permutations(sets)):
        folder = tmp_path / f"steps {number}"
        for one in order:
            found = merged([one], folder)
        assert found == at_once
        assert (folder / "set.json").read_bytes() == (tmp_path / "at once/set.json").read_bytes()
    assert merged([tmp_path / "at once"], tmp_path / "again") == at_once
    assert plan_merge([tmp_path / "again"], tmp_path / "at once").changes_nothing


def test_the_guide_chosen_for_the_folder_stays_and_the_others_lie_beside(tmp_path: Path) -> None:
    folder = lay(tmp_path / "M", 1, Collection(name="Vores", guide=A))
    found = merged([lay(tmp_path / "in", 2, Collection(name="Deres", guide=B))], folder)
    assert (found.name, found.guide, found.other_guides) == ("Vores", A, (B,))
    assert found.guide_in_use == A
    assert merged([lay(tmp_path / "same", 3, Collection(guide=A))], folder).other_guides == (B,)


def test_the_only_guide_of_a_merge_is_used(tmp_path: Path) -> None:
    found = merged([lay(tmp_path / "in", 1, Collection(guide=B))], tmp_path / "M")
    assert found.guide_in_use == B


def test_too_many_guides_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    many = [Guide(name=str(n), prompts=()) for n in range(MAX_GUIDES)]
    first = lay(tmp_path / "1", 1, Collection(other_guides=tuple(many)))
    second = lay(tmp_path / "2", 2, Collection(guide=A))
    with pytest.raises(CannotMerge) as caught:
        plan_merge([first, second], tmp_path / "M")
    assert caught.value.key == "merge.too_many_guides"
    assert "100" in caught.value.sentence(load_words("da"))
    assert not (tmp_path / "M").exists()


def test_the_command_line_tells_of_guides_that_come_along(tmp_path: Path) -> None:
    lay(tmp_path / "a", 1, Collection(guide=A))
    lay(tmp_path / "b", 2, Collection(guide=B))
    paths = (tmp_path / "a", tmp_path / "b")
    tried = run("merge", *paths, "-o", tmp_path / "M", "--dry-run")
    assert "2 spørgeguider følger med" in tried.out
    assert not (tmp_path / "M").exists()
    assert "2 spørgeguider følger med" in run("merge", *paths, "-o", tmp_path / "M").out
    again = run("merge", *paths, "-o", tmp_path / "M")
    assert "spørgeguide" not in again.out


def test_the_kit_of_a_journey_in_a_set_asks_what_the_set_asks(tmp_path: Path) -> None:
    folder = lay(tmp_path / "s", 1, Collection(guide=A))
    assert run("kit", folder / "1.journey.json", "-o", tmp_path / "s.pdf").code == 0
    assert run("kit", "-o", tmp_path / "blank.pdf").code == 0
    assert "Hvem?" in words_of((tmp_path / "s.pdf").read_bytes())
    blank = words_of((tmp_path / "blank.pdf").read_bytes())
    assert "Hvem?" not in blank
    assert "Hvor vil du gerne begynde?" in blank


def test_a_kit_in_a_set_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    folder = lay(tmp_path / "s", 1)
    (folder / "set.json").write_bytes(b"{")
    ran = run("kit", folder / "1.journey.json", "-o", tmp_path / "s.pdf")
    assert ran.code == 1
    assert "set.json" in ran.err
    assert not (tmp_path / "s.pdf").exists()

"""Codes reach the journey's file on top of whatever lies there by then."""

import datetime as dt
from pathlib import Path

import pytest

from journeymap.model.coding import Codes, Recoding
from journeymap.model.journey import Coding, Event, Experience, Journey, Valence, new_id
from journeymap.storage import coding as storage_coding
from journeymap.storage.backups import Retention, backups_of
from journeymap.storage.coding import CodesFile, read_notes
from journeymap.storage.errors import ChangedOutside, NeedsPassphrase, NotAJourney
from journeymap.storage.journeys import is_protected, read_journey, write_journey
from journeymap.storage.saving import Backups, Saved, Saving
from journeymap.storage.sealed import Seal

_APPROVED = dt.date(2026, 3, 2)


def code(name: str, by: str = "KL") -> Coding:
    return Coding(lens="themes", code=name, by=by)


def put(name: str, note_id: str = "a") -> Recoding:
    return Recoding(note_id, put=(code(name),))


@pytest.fixture
def journey() -> Journey:
    notes = tuple(Experience(id=name, valence=Valence.BAD, text=name) for name in "ab")
    event = Event(id="event", text="Et møde", experiences=notes)
    return Journey(id=new_id(), code="Borger A1", events=(event,), approval=_APPROVED)


@pytest.fixture
def path(tmp_path: Path, journey: Journey) -> Path:
    made = tmp_path / "a1.journey.json"
    write_journey(made, journey)
    return made


def codes_in(path: Path, passphrase: str | None = None) -> dict[str, Codes]:
    found = read_journey(path, passphrase)
    return {note.id: note.codes for _, note in found.experiences()}


def rewritten(journey: Journey, **changes: object) -> Journey:
    event = journey.events[0]
    first = event.experiences[0].replaced(**changes)
    return journey.with_event(0, event.replaced(experiences=(first, *event.experiences[1:])))


def test_codes_are_saved_and_the_story_stays_approved(path: Path, journey: Journey) -> None:
    saved = CodesFile(path, journey.id).save((put("heard"), put("red-thread", "b")))
    assert codes_in(path) == {"a": (code("heard"),), "b": (code("red-thread"),)} == saved.on_disk
    assert read_journey(path).approval == _APPROVED


def test_what_others_saved_meanwhile_is_kept(path: Path, journey: Journey) -> None:
    file = CodesFile(path, journey.id)
    file.save((put("heard"),))
    theirs = rewritten(
        read_journey(path), text="rettet", codes=(code("heard"), code("other-ways", "MB"))
    )
    write_journey(path, theirs)
    saved = file.save((put("red-thread"),))
    assert saved.on_disk["a"] == (code("heard"), code("other-ways", "MB"), code("red-thread"))
    assert read_journey(path).events[0].experiences[0].text == "rettet"


def test_others_who_save_in_the_very_moment_are_not_overwritten(
    path: Path, journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile = [rewritten(journey, text="rettet i samme sekund")]

    class Slow(Saving):
        def carry_out(self) -> Saved:
            if meanwhile:
                write_journey(path, meanwhile.pop())
            return super().carry_out()

    monkeypatch.setattr(storage_coding, "Saving", Slow)
    CodesFile(path, journey.id).save((put("heard"),))
    assert codes_in(path)["a"] == (code("heard"),)
    assert read_journey(path).events[0].experiences[0].text == "rettet i samme sekund"


def test_a_save_that_failed_leaves_nothing_behind(
    path: Path, journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = CodesFile(path, journey.id)

    class Refused(Saving):
        def carry_out(self) -> Saved:
            raise ChangedOutside(self.path)

    with monkeypatch.context() as patched:
        patched.setattr(storage_coding, "Saving", Refused)
        with pytest.raises(ChangedOutside):
            file.save((put("heard"),))
    file.save((put("red-thread"),))  # "heard" was taken off again before this save
    assert codes_in(path)["a"] == (code("red-thread"),)


def test_a_note_that_was_taken_away_is_told_of(path: Path, journey: Journey) -> None:
    saved = CodesFile(path, journey.id).save((put("heard", "gone"), put("heard")))
    assert saved.missing == ("gone",)
    assert codes_in(path)["a"] == (code("heard"),)


def test_another_journey_in_its_place_is_left_alone(path: Path, journey: Journey) -> None:
    write_journey(path, journey.replaced(id=new_id()))
    before = path.read_bytes()
    with pytest.raises(NotAJourney):
        CodesFile(path, journey.id).save((put("heard"),))
    assert path.read_bytes() == before


def test_the_version_before_is_kept_and_many_saves_are_one_revision(
    path: Path, journey: Journey, tmp_path: Path
) -> None:
    kept = tmp_path / "backups"
    file = CodesFile(path, journey.id, Backups(kept, Retention()))
    before = read_journey(path).history
    for number in range(20):
        file.save((put(f"c{number}"),))
    assert len(backups_of(kept, journey.id)) == 1
    assert len(read_journey(path).history) <= len(before) + 9


def test_a_protected_journey_stays_protected(path: Path, journey: Journey) -> None:
    passphrase = "et langt sæt ord om is"
    write_journey(path, journey, Seal(passphrase))
    with pytest.raises(NeedsPassphrase):
        CodesFile(path, journey.id).save((put("heard"),))
    CodesFile(path, journey.id, passphrase=passphrase).save((put("heard"),))
    assert is_protected(path)
    assert codes_in(path, passphrase)["a"] == (code("heard"),)


def test_notes_of_a_set_are_read_file_by_file(path: Path, journey: Journey) -> None:
    other = rewritten(journey, text="hemmelig").replaced(id=new_id())
    write_journey(path.with_name("b2.journey.json"), other, Seal("et langt sæt ord om is"))
    path.with_name("c3.journey.json").write_text("{")
    told: list[tuple[int, int]] = []
    found = read_notes(path.parent, watch=lambda done, total: told.append((done, total)))
    assert [note.key for note in found.notes] == [(str(path), "a"), (str(path), "b")]
    assert (found.journeys, len(found.locked), len(found.unreadable)) == (1, 1, 1)
    assert told == [(0, 3), (1, 3), (2, 3)]
    opened = read_notes(path.parent, ["en forkert sætning", "et langt sæt ord om is"])
    assert [note.experience.text for note in opened.notes] == ["a", "b", "hemmelig", "b"]
    assert (opened.locked, len(opened.sealed)) == ((), 1)

"""The pass through notes: what is looked at, where one is, and that no code gets lost."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.coding import (
    Coded,
    CodingPass,
    Marks,
    Noted,
    Recoding,
    Refused,
    Sift,
    key_of,
    notes_of,
    place_of,
    recoding,
)
from journeymap.model.journey import (
    Coding,
    Consent,
    Event,
    Experience,
    Journey,
    Valence,
    new_id,
)

GOOD, BAD = Valence.GOOD, Valence.BAD


def code(name: str, by: str = "KL", lens: str = "themes") -> Coding:
    return Coding(lens=lens, code=name, by=by)


def note(note_id: str, valence: Valence = BAD, *codes: Coding, text: str = "") -> Experience:
    return Experience(id=note_id, valence=valence, text=text, codes=codes)


def told(*experiences: Experience, actor: str | None = None, **facts: object) -> Journey:
    event = Event(id="event", text="Et møde", actor=actor, experiences=experiences)
    return Journey(id=new_id(), code="Borger A1", events=(event,), **facts)


def through(*experiences: Experience, **wishes: object) -> CodingPass:
    return CodingPass(notes_of(told(*experiences), "a"), by="KL", **wishes)  # type: ignore[arg-type]


def names(going: CodingPass) -> list[str]:
    """The notes that are gone through, first to last."""
    going.go_to_end(last=False)
    found = [going.note.experience.id] if going.note else []
    while going.step(1):
        assert going.note is not None
        found.append(going.note.experience.id)
    return found


def on(going: CodingPass) -> set[tuple[str, str]]:
    assert going.note is not None
    return {(coding.code, coding.by) for coding in going.codes(going.note)}


def test_each_note_is_met_once_and_the_place_is_counted() -> None:
    going = through(note("a"), note("b", GOOD, code("heard")), note("c"))
    assert names(going) == ["a", "b", "c"]
    assert (going.standing.at, going.standing.total, going.standing.uncoded) == (3, 3, 2)


def test_a_code_is_signed_and_taken_off_by_the_same_key() -> None:
    going = through(note("a"))
    assert going.toggle("heard") is None
    assert on(going) == {("heard", "KL")}
    going.toggle("heard")
    assert on(going) == set()
    assert going.unsaved == ()


def test_the_note_at_hand_stays_until_it_is_left() -> None:
    going = through(note("a"), note("b"), note("c"), sift=Sift(uncoded=True))
    going.toggle("heard")
    assert going.note is not None
    assert going.note.experience.id == "a"
    assert going.standing.uncoded == 2
    going.step(1)
    assert going.standing.total == 2
    assert names(going) == ["b", "c"]


def test_tab_goes_to_what_is_uncoded_and_round_at_the_end() -> None:
    going = through(note("a"), note("b", BAD, code("heard")), note("c"))
    going.next_uncoded()
    assert going.note is not None
    assert going.note.experience.id == "c"
    going.next_uncoded()
    assert going.note.experience.id == "a"
    going.toggle("heard")
    going.next_uncoded()
    going.toggle("heard")
    assert not going.next_uncoded()


def test_undo_goes_where_the_code_was_put() -> None:
    going = through(note("a"), note("b"))
    going.toggle("heard")
    going.step(1)
    going.toggle("other-ways")
    assert going.undo()
    assert going.undo()
    assert not going.undo()
    assert going.note is not None
    assert (going.note.experience.id, on(going)) == ("a", set())
    assert going.redo()
    assert on(going) == {("heard", "KL")}
    going.toggle("heard")
    assert not going.redo()


def test_an_ordinal_lens_has_one_code_on_a_note() -> None:
    going = through(note("a", BAD, code("heard")), lens="involvement")
    going.ordinal = frozenset({"involvement"})
    going.toggle("object")
    going.toggle("listened-to")
    assert on(going) == {("heard", "KL"), ("listened-to", "KL")}
    going.undo()
    assert on(going) == {("heard", "KL"), ("object", "KL")}


def test_a_note_holds_no_more_codes_than_its_file_may() -> None:
    going = through(note("a", BAD, *(code(f"c{n}") for n in range(100))))
    assert going.toggle("heard") is Refused.FULL
    assert CodingPass().toggle("heard") is Refused.NOWHERE


@pytest.mark.parametrize(
    ("sift", "found"),
    [
        (Sift(valence=GOOD), ["good"]),
        (Sift(coded=Coded.BY_OTHERS), ["theirs", "unsigned"]),
        (Sift(coded=Coded.NOT_BY_ME), ["good", "theirs", "unsigned"]),
        (Sift(code="heard"), ["mine", "theirs"]),
        (Sift(recode=True), ["unsigned"]),
        (Sift(uncoded=True), ["good", "unsigned"]),
        (Sift(text="  LÆREREN ringede"), ["good"]),
        (Sift(actor="skole"), ["good", "mine", "theirs", "unsigned"]),
        (Sift(actor=""), []),
        (Sift(municipality="0580"), ["good", "mine", "theirs", "unsigned"]),
        (Sift(municipality="0751"), []),
    ],
)
def test_a_sift_leaves_what_it_says(sift: Sift, found: list[str]) -> None:
    journey = told(
        note("good", GOOD, text="Læreren\nringede selv"),
        note("mine", BAD, code("heard")),
        note("theirs", BAD, code("heard", by="MB")),
        note("unsigned", BAD, code("gone", by="")),
        actor="skole",
        municipality="0580",
    )
    stale = frozenset({("themes", "gone")})
    going = CodingPass(notes_of(journey, "a"), by="KL", stale=stale)
    going.look_for(sift)
    assert names(going) == found


def test_another_lens_has_codes_of_its_own() -> None:
    going = through(note("a", BAD, code("heard")), note("b"), sift=Sift(code="heard"))
    going.look_through("barrier")
    assert going.sift.code is None
    assert going.standing.uncoded == going.standing.total == 2


def test_neighbours_are_of_the_same_journey() -> None:
    one, other = told(note("a"), note("b")), told(note("c"))
    going = CodingPass((*notes_of(one, "1"), *notes_of(other, "2")))
    going.step(1)
    before, after = going.neighbours
    assert before is not None
    assert (before.experience.id, after) == ("a", None)


def test_who_withdrew_is_not_coded() -> None:
    journey = told(note("a"), consent=Consent(withdrawn_on=dt.date(2026, 1, 2)))
    assert notes_of(journey, "a") == ()


def test_what_others_put_there_meanwhile_stays() -> None:
    going = through(note("a", BAD, code("heard", by="MB")))
    going.toggle("other-ways")
    sent = going.to_save("a")
    going.toggle("red-thread")  # while it is being written
    theirs = (code("heard", by="MB"), code("own-strengths", by="MB"))
    going.note_saved("a", sent, {"a": sent[0].of(theirs)})
    assert on(going) == {
        ("heard", "MB"),
        ("own-strengths", "MB"),
        ("other-ways", "KL"),
        ("red-thread", "KL"),
    }
    assert going.to_save("a") == (Recoding("a", put=(code("red-thread"),)),)


def test_what_cannot_be_saved_is_taken_back() -> None:
    going = through(note("a", BAD, code("heard", by="MB")))
    going.toggle("heard")
    going.take_back("a")
    assert on(going) == {("heard", "MB")}
    assert going.unsaved == ()


def test_notes_read_anew_keep_place_and_what_is_not_saved() -> None:
    journey = told(note("a"), note("b"))
    going = CodingPass(notes_of(journey, "a"), by="KL")
    going.step(1)
    going.toggle("heard")
    more = told(note("x"), note("b", BAD, code("red-thread", by="MB"))).replaced(id=journey.id)
    going.take_notes(notes_of(more, "a"))
    assert going.note is not None
    assert going.note.experience.id == "b"
    assert on(going) == {("red-thread", "MB"), ("heard", "KL")}
    assert going.unsaved == ("a",)


_CODES = st.lists(
    st.builds(code, st.sampled_from("abcd"), st.sampled_from(["KL", "MB"])),
    unique_by=lambda c: c.code,
).map(tuple)


@given(_CODES, _CODES, _CODES)
def test_a_change_carried_out_elsewhere_does_all_it_says_and_no_more(
    before: tuple[Coding, ...], after: tuple[Coding, ...], theirs: tuple[Coding, ...]
) -> None:
    change = recoding("a", before, after)
    there = {c.code for c in theirs}
    result = {c.code for c in change.of(theirs)}
    put, taken = {c.code for c in change.put}, {c.code for c in change.taken}
    assert result == (there - taken) | put
    assert change.of(change.of(theirs)) == change.of(theirs)
    assert {c.code for c in change.of(before)} == {c.code for c in after}


_DEEDS = st.lists(
    st.sampled_from(["1", "2", "on", "back", "tab", "undo", "redo", "sift", "all", "save"]),
    max_size=30,
)


@given(_DEEDS)
def test_however_one_goes_the_count_is_true_and_undo_leads_home(deeds: list[str]) -> None:
    notes = notes_of(told(*(note(f"n{n}") for n in range(5))), "a")
    going = CodingPass(notes, by="KL")
    disk = {each.experience.id: each.experience.codes for each in notes}
    for deed in deeds:
        _do(going, deed, disk)
        standing = going.standing
        assert 0 <= standing.uncoded <= standing.total
        assert (standing.at > 0) == (going.note is not None)
        unsaved = {change.note_id for change in going.to_save("a")}
        assert unsaved == {n.experience.id for n in notes if going.codes(n) != disk[n.key[1]]}
    while going.undo():
        pass
    assert all(going.codes(each) == () for each in notes)


def _do(going: CodingPass, deed: str, disk: dict[str, tuple[Coding, ...]]) -> None:
    deeds = {
        "1": lambda: going.toggle("heard"),
        "2": lambda: going.toggle("red-thread"),
        "on": lambda: going.step(1),
        "back": lambda: going.step(-1),
        "tab": going.next_uncoded,
        "undo": going.undo,
        "redo": going.redo,
        "sift": lambda: going.look_for(Sift(uncoded=True)),
        "all": lambda: going.look_for(Sift()),
        "save": lambda: _save(going, disk),
    }
    deeds[deed]()


def _save(going: CodingPass, disk: dict[str, tuple[Coding, ...]]) -> None:
    sent = going.to_save("a")
    for change in sent:
        disk[change.note_id] = change.of(disk[change.note_id])
    going.note_saved("a", sent, disk)


def test_the_keys_of_codes_are_no_other_keys() -> None:
    keys = [key_of(place) for place in range(60)]
    used = [one for one in keys if one]
    assert used[:10] == list("1234567890")
    assert not set("glru") & set(used)
    assert [place_of(one) for one in used] == list(range(len(used)))
    assert place_of("G") is None
    assert place_of("Æ") == place_of("æ")
    assert keys[-1] == ""
    assert place_of("") is None


def test_a_note_names_its_file() -> None:
    noted: Noted = notes_of(told(note("a")), "file")[0]
    assert noted.key == ("file", "a")


def test_a_merged_code_counts_as_the_one_that_stands_for_it() -> None:
    going = through(note("a", BAD, code("old", by="MB")))
    merged = {("themes", "old"): ("themes", "heard")}
    going.follow_codebook(Marks(frozenset(), merged, frozenset()))
    assert going.standing.uncoded == 0
    going.toggle("heard")
    assert on(going) == set()

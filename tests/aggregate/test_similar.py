"""Suggestions of notes that may say the same thing."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.similar import grouped, plain, share_right
from journeymap.aggregate.alike.lexicon import danish
from journeymap.aggregate.alike.stems import stem, word_list
from journeymap.aggregate.similar import nearest

NOTES = grouped("dev_red").notes
some_notes = st.lists(st.sampled_from(NOTES), max_size=12)
any_texts = st.lists(st.text(max_size=40), max_size=8)


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("held_out_red", 0.77),
        ("held_out_green", 0.84),
        ("last_red", 0.60),
        ("last_green", 0.53),
        ("fresh_red", 0.90),
        ("fresh_green", 0.90),
        ("plain_red", 0.73),
        ("plain_green", 0.78),
    ],
)
def test_it_is_right_for_far_more_notes_than_letters_alone(name: str, share: float):
    """The second figure guards what was reached: of sets the lexicon knows it promises nothing."""
    found = grouped(name)
    right = share_right(found, nearest)
    assert right >= 1.4 * share_right(found, plain)
    assert right >= share


def test_letters_alone_get_what_the_sets_were_made_for():
    """The sets are hard: where they grow easier, the ratio above says less."""
    assert 0.36 <= share_right(grouped("held_out_red"), plain) <= 0.44
    assert 0.49 <= share_right(grouped("held_out_green"), plain) <= 0.57


@given(any_texts, st.integers(0, 4))
def test_a_text_is_never_its_own_neighbour_and_k_is_kept(texts: list[str], k: int):
    found = nearest(texts, k)
    assert len(found) == len(texts)
    for place, others in enumerate(found):
        assert place not in others
        assert len(set(others)) == len(others) <= k
        assert all(0 <= other < len(texts) for other in others)


@settings(max_examples=20)
@given(some_notes)
def test_asking_for_fewer_gives_the_first_of_them(texts: list[str]):
    three = nearest(texts, 3)
    assert nearest(texts, 1) == tuple(others[:1] for others in three)
    assert nearest(texts) == three


@settings(max_examples=20)
@given(st.lists(st.sampled_from(NOTES), max_size=12, unique=True), st.randoms())
def test_the_order_of_the_notes_decides_nothing(texts: list[str], chance: random.Random):
    order = list(range(len(texts)))
    chance.shuffle(order)
    mixed = nearest([texts[place] for place in order])
    straight = nearest(texts)
    for new, old in enumerate(order):
        assert sorted(order[other] for other in mixed[new]) == sorted(straight[old])


def test_there_are_three_where_three_are_alike():
    assert {len(others) for others in nearest(NOTES)} == {3}


def test_nothing_is_suggested_for_nothing():
    assert nearest([]) == ()
    assert nearest(["", "  ", "…", "Jeg venter"]) == ((), (), (), ())
    assert nearest(["Jeg venter", "Vi ventede"], 0) == ((), ())
    with pytest.raises(ValueError, match="-1"):
        nearest(["Jeg venter"], -1)


def test_equal_notes_find_each_other_first():
    texts = ["Jeg ventede et år", "Bussen kom ikke", "JEG VENTEDE ET ÅR!", "Vi stod i kø i et år"]
    found = nearest(texts)
    assert found[0][0] == 2
    assert found[2][0] == 0
    assert nearest(["xyz"] * 100)[7] == (0, 1, 2)


def test_a_very_long_note_is_compared_by_its_beginning():
    long = "Jeg har ventet i ni måneder på psykiateren. " + "Og så videre. " * 5_000
    found = nearest([long, "Køen til psykiatrien er på over et halvt år", "Bussen kører ikke"])
    assert found[0][0] == 1


@pytest.mark.parametrize(
    ("note", "same", "opposite"),
    [
        ("De lyttede til mig", "Jeg blev hørt", "De lyttede ikke til mig"),
        ("Jeg fik hjælp i skolen", "Skolen støttede mig", "Jeg fik aldrig hjælp i skolen"),
        ("De troede på mig", "Hun stolede på mig", "De troede ikke på mig"),
        ("De forklarede mig det hele", "De fortalte mig alt", "Ingen forklarede mig det hele"),
    ],
)
def test_a_note_that_denies_it_says_something_else(note: str, same: str, opposite: str):
    others = ["Bussen kører kun to gange om dagen", "Brevet lå i min e-Boks", "Maden er kold"]
    found = nearest([note, opposite, same, *others])
    assert found[0][0] == 2


@pytest.mark.parametrize(
    ("note", "other"),
    [
        ("Ny sagsbehandler igen", "Min rådgiver blev skiftet ud"),
        ("Jeg er en kastebold", "Vi blev sendt rundt fra dør til dør"),
        ("Jeg må fortælle forfra hver gang", "Igen skulle jeg gentage min historie"),
        ("De havde mistillid til mig", "Ingen troede på, hvad jeg sagde"),
        ("Hjemmehjælpen har travlt", "Pigerne løber hele tiden"),
    ],
)
def test_words_of_everyday_and_of_the_offices_meet(note: str, other: str):
    strange = ["Bussen kører kun to gange", "Jeg fik et brev fra skat", "Min hund hedder Kaj"]
    assert nearest([note, *strange, other])[0][0] == 4


def test_inflections_share_a_stem_and_irregular_forms_a_lemma():
    assert len({stem(word) for word in word_list("ventetid ventetiden ventetider")}) == 1
    assert len({stem(word) for word in word_list("gav giver givet")}) == 1
    assert (
        len({stem(word) for word in word_list("sagsbehandler sagsbehandlere sagsbehandleren")}) == 1
    )
    assert word_list("Min E-Boks — 18-årig, ikke?") == ["min", "eboks", "18årig", "ikke"]


def test_what_is_denied_is_told_from_what_is_said():
    said = danish().find(word_list("Hun lyttede")).concepts
    denied = danish().find(word_list("Hun lyttede aldrig")).concepts
    assert "listen" in said
    assert "-listen" in denied
    assert "listen" not in denied


def test_a_part_of_a_compound_is_found():
    assert "meeting" in danish().find(word_list("Netværksmøderne")).concepts


@pytest.mark.parametrize(
    ("note", "thing"),
    [
        ("Vi bad om hjælp", "bath"),
        ("Kontoret er lukket", "money"),
        ("Hun tog imod mig", "field-transport"),
        ("Så blev det mandag", "field-noticed"),
        ("Jeg blev glad", "field-toilet"),
        ("Vi spiser sammen", "same"),
    ],
)
def test_words_that_only_look_alike_are_kept_apart(note: str, thing: str):
    assert thing not in danish().find(word_list(note)).concepts


@pytest.mark.parametrize(
    ("note", "other"),
    [
        ("Hun tager altid røret", "Jeg kan bare sende en sms, så svarer han"),
        ("Han så stort på reglerne", "De fandt en løsning uden for boksen"),
        ("De beklagede", "Det var vores fejl, sagde chefen, og undskyldte"),
        ("Jeg fik alt sagt", "Hun lod mig tale ud"),
        ("De slap mig aldrig", "Han blev ved med at banke på"),
    ],
)
def test_the_kind_of_help_is_known_by_everyday_words(note: str, other: str):
    strange = ["Vi fik en ny vaskemaskine", "Min hest hedder Kaj", "Sovs og kartofler hver fredag"]
    assert nearest([note, *strange, other])[0][0] == 4

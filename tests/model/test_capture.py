"""Actors named with "@" while writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.capture import (
    Mention,
    meant_by,
    mention_at,
    suggest,
    take_mention,
    without_mention,
)
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.resources import load_vocabulary

VOCABULARY = load_vocabulary()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("job", "jobcenter"),
        ("JC", "jobcenter"),
        ("jobcentr", "jobcenter"),
        ("jobcetner", "jobcenter"),
        ("Jobcentret", "jobcenter"),
        ("laege", "praktiserende-laege"),
        ("egen læge", "praktiserende-laege"),
        ("psyk", "psykiatri"),
        ("skole", "skole"),
        ("familieafd", "familieafdeling"),
        ("sygehus", "sygehus"),
        ("kui", "ungeindsats"),
    ],
)
def test_the_likeliest_actor_stands_first(typed: str, first: str) -> None:
    assert suggest(typed, VOCABULARY, "da")[0] == first


def test_what_is_like_nothing_suggests_nothing() -> None:
    assert suggest("xqzw", VOCABULARY, "da") == ()


@pytest.mark.parametrize(
    ("text", "left", "actor"),
    [
        ("fik brev @jobcenter", "fik brev", "jobcenter"),
        ("@jobcenter indkaldte mig", "indkaldte mig", "jobcenter"),
        ("Møde på @jobcenter om praktik", "Møde på jobcenter om praktik", "jobcenter"),
        ("fik brev @praktiserende læge", "fik brev", "praktiserende-laege"),
        ("fik brev @jobcentr.", "fik brev.", "jobcenter"),
        ("kaffe @Værestedet", "kaffe", "Værestedet"),
        ("fik svar @kommune", "fik svar", "kommune"),
        ("@JC", "", "jobcenter"),
    ],
)
def test_a_mention_becomes_the_actor(text: str, left: str, actor: str) -> None:
    named = take_mention(text, VOCABULARY, "da")
    assert named is not None
    assert (named.text, named.actor) == (left, actor)


@pytest.mark.parametrize(
    "own",
    ["kommune", "regionen", "lærer", "psykolog", "udlejer", "fagforening", "vejleder", "børn"],
)
def test_an_actor_of_ones_own_becomes_none_that_is_only_alike(own: str) -> None:
    assert suggest(own, VOCABULARY, "da"), "it is offered"
    assert meant_by(own, VOCABULARY, "da") is None
    named = take_mention(f"fik nej @{own}", VOCABULARY, "da")
    assert named is not None
    assert named.actor == own


@pytest.mark.parametrize(
    ("typed", "actor"),
    [
        ("job", "jobcenter"),
        ("JC", "jobcenter"),
        ("jobcetner", "jobcenter"),
        ("sygehsu", "sygehus"),
        ("egen læ", "praktiserende-laege"),
        ("kommunens job", "jobcenter"),
    ],
)
def test_a_beginning_or_a_slip_of_the_key_is_understood(typed: str, actor: str) -> None:
    assert meant_by(typed, VOCABULARY, "da") == actor


def test_each_name_of_an_actor_means_the_one_that_is_called_so() -> None:
    for language in ("da", "en"):
        for actor in VOCABULARY.actors:
            for name in (*actor.labels.values(), *actor.aliases):
                assert meant_by(name, VOCABULARY, language) == VOCABULARY.actor_id(name)


@pytest.mark.parametrize("text", ["skriv til a@b.dk", "@", "@ jobcenter", "ingen her", ""])
def test_what_is_no_mention_is_left_alone(text: str) -> None:
    assert take_mention(text, VOCABULARY, "da") is None


def test_the_mention_under_the_cursor() -> None:
    text = "brev @job og mere"
    assert mention_at(text, 9) == Mention(5, "job")
    assert mention_at(text, 3) is None
    assert mention_at("a@b", 3) is None


def test_choosing_takes_the_mention_away() -> None:
    assert without_mention("brev @job og mere", Mention(5, "job"), "jobcenter").text == (
        "brev og mere"
    )
    assert without_mention("brev @job", Mention(5, "job"), "jobcenter").text == "brev"


@given(st.text(max_size=80))
def test_any_text_can_be_asked(text: str) -> None:
    vocabulary: Vocabulary = VOCABULARY
    named = take_mention(text, vocabulary, "da")
    assert named is None or "@" in text
    for cursor in (0, len(text) // 2, len(text)):
        mention = mention_at(text, cursor)
        assert mention is None or text[mention.start] == "@"

from typing import Any

import pytest

from journeymap.aggregate.places import NoteRef
from journeymap.aggregate.quotes import HeldBack, Request, choose, quotable
from journeymap.model.journey import Consent, Coverage, Experience, Journey
from tests.factories import bad, event, journey, journeys


def refs(*found: Journey) -> tuple[NoteRef, ...]:
    return tuple(NoteRef(j.id, e.id, x.id) for j in found for e, x in j.experiences())


def said(found: list[Journey], *requests: Request) -> list[list[str]]:
    return [[quote.text for quote in q] for q in choose(quotable(found), requests)]


def telling(number: int, *texts: str, **fields: Any) -> Journey:
    notes = (bad(f"x{place}", text=text) for place, text in enumerate(texts))
    return journey(number, event("e", *notes), **fields)


def test_quotes_need_consent_and_a_shareable_note_with_words() -> None:
    silent = telling(1, "Må ikke citeres", consent=Consent(covers=tuple(Coverage)))
    open_ = journey(
        2,
        event(
            "e", bad("a", text="Må gerne citeres"), bad("b", shareable=False), bad("c", text=" \n")
        ),
    )

    available = quotable([silent, open_])

    assert [quote.text for quote in available.quotes.values()] == ["Må gerne citeres"]
    assert available.held_back == HeldBack(consent=1, note=1)
    assert available.held_back.notes == 2


@pytest.mark.parametrize(
    ("covers", "several", "quoted"),
    [
        ((), False, False),
        ((), True, False),
        ((Coverage.TEAM,), False, False),
        ((Coverage.TEAM,), True, False),
        ((Coverage.MUNICIPALITY,), False, True),
        ((Coverage.MUNICIPALITY,), True, False),
        ((Coverage.TEAM, Coverage.MUNICIPALITY), False, True),
        ((Coverage.CROSS_MUNICIPAL,), False, True),
        ((Coverage.CROSS_MUNICIPAL,), True, True),
        ((Coverage.PUBLICATION,), False, True),
        ((Coverage.PUBLICATION,), True, True),
    ],
)
def test_a_quote_needs_a_consent_that_reaches_as_far_as_the_report(
    covers: tuple[Coverage, ...], several: bool, quoted: bool
) -> None:
    consent = Consent(covers=covers, quotes_allowed=True)
    found = [telling(1, "Et sted i den ene kommune", consent=consent)]
    found += [journey(2, municipality="0751")] if several else []

    available = quotable(found)

    assert bool(available.quotes) is quoted
    assert available.held_back.reach == (not quoted)


def test_every_citizen_speaks_before_anyone_speaks_again() -> None:
    found = [
        telling(1, "Først: en lang nok tekst", "Så: en lang nok tekst"),
        telling(2, "Anden: en lang nok tekst"),
    ]

    (first, second, third) = said(found, Request(refs(*found), 3))[0]

    assert {first, second} == {"Først: en lang nok tekst", "Anden: en lang nok tekst"}
    assert third == "Så: en lang nok tekst"


def test_who_has_been_quoted_least_comes_first() -> None:
    found = [telling(1, "A: nok ord til et citat", "B: nok ord til et citat")]
    found += [telling(2, "C: nok ord til et citat")]

    answers = said(found, Request(refs(found[0]), 1), Request(refs(*found), 1))

    assert answers == [["A: nok ord til et citat"], ["C: nok ord til et citat"]]


def test_who_is_quoted_beside_it_speaks_after_all_others_however_seldom_quoted() -> None:
    found = [telling(1, "A: nok ord til et citat", "B: nok ord til et citat")]
    found += [telling(2, "C: nok ord til et citat", "D: nok ord til et citat")]
    busy = Request(refs(found[1])[:1], 1)
    first, more = Request(refs(found[0]), 1), Request(refs(*found), 2, beside=(1,))
    twice = Request(refs(found[1])[:1], 1)

    answers = said(found, busy, first, twice, more)

    assert answers[3] == ["D: nok ord til et citat", "B: nok ord til et citat"]


def test_who_is_quoted_in_what_it_stands_apart_from_is_silent() -> None:
    found = [telling(1, "A: nok ord til et citat", "B: nok ord til et citat")]
    first, apart = Request(refs(*found), 1), Request(refs(*found), 2, apart=(0,))

    assert said(found, first, apart) == [["A: nok ord til et citat"], []]


def test_a_note_and_a_wording_are_quoted_once_in_the_whole_report() -> None:
    one = telling(1, "De samme ord som før igen", "De samme ord som før igen")

    assert said([one], Request(refs(one), 5), Request(refs(one), 5)) == [
        ["De samme ord som før igen"],
        [],
    ]


def test_two_citizens_may_use_the_same_words() -> None:
    found = [telling(n, "Jeg skulle fortælle det forfra") for n in (1, 2)]

    assert len(said(found, Request(refs(*found), 5))[0]) == 2


def note(note_id: str, **fields: Any) -> Experience:
    return bad(note_id, text=f"{note_id}: nok ord til et citat", **fields)


def test_key_moments_then_own_words_then_strength() -> None:
    notes = [
        note("plain"),
        note("strong", strength=3),
        note("verbatim", verbatim=True),
        note("key", key_moment=True),
        bad("short", text="Kort", key_moment=True, verbatim=True),
        bad("long", text="ord " * 200, key_moment=True, verbatim=True),
    ]
    one = journey(1, event("e", *notes))

    (order,) = said([one], Request(refs(one), 9))

    assert [text.split()[0] for text in order] == [
        "key:",
        "verbatim:",
        "strong:",
        "plain:",
        "Kort",
        "ord",
    ]


def test_a_longest_quote() -> None:
    one = telling(1, "ord " * 50, "Nok ord til et citat her")

    assert said([one], Request(refs(one), 5, longest=60)) == [["Nok ord til et citat her"]]


def test_no_quote_twice_among_many_and_always_the_same_choice() -> None:
    found = list(journeys(30))
    requests = [Request(refs(*found), 7) for _ in range(9)]

    chosen = choose(quotable(found), requests)

    notes = [quote.note for quotes in chosen for quote in quotes]
    assert len(notes) == len(set(notes)) == 63
    assert chosen == choose(quotable(found), requests)

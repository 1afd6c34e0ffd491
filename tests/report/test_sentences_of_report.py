"""What a table hides stands in no sentence: all that is said with a number in it is read."""

import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

from journeymap.aggregate.collect import collect
from journeymap.model.collection import Collection
from journeymap.model.groups import Group
from journeymap.model.journey import Consent, Interview, Journey, Valence, When
from journeymap.report.drawings.look import Look
from journeymap.report.fonts import Typeface, metrics
from journeymap.report.gather import gather
from journeymap.report.material import Material
from journeymap.report.names import Names
from journeymap.report.options import ReportOptions
from journeymap.report.pages.unit import unit_page
from journeymap.report.report import report_blocks
from journeymap.report.sentences import Speech
from journeymap.storage.resources import load_vocabulary, load_words
from tests.factories import OPEN_CONSENT, bad, copies, event, good, journey, journeys
from tests.report.conftest import MakeReport
from tests.report.groups import groups_of
from tests.report.heard import Heard, numbers_in
from tests.report.reading import words_of

LIMIT = 5
DAY = "12. marts 2024"
Of = Callable[[Journey], int]


def heard(
    found: Sequence[Journey], face: Typeface, groups: tuple[Group, ...] = (), **options: Any
) -> tuple[Material, dict[str, int]]:
    """Everything a report says, as pages, as slides, and on the page of each actor."""
    danish, vocabulary = load_words("da"), load_vocabulary()
    words = Heard(danish.language, danish.texts)
    evidence = collect(copies(found), known=Collection(groups=groups))
    for shape in ("a4", "slides"):
        chosen = ReportOptions(shape=shape, **options)
        material = gather(evidence, chosen, words, vocabulary)
        report_blocks(material, words, vocabulary, DAY, face)
    look = Look(metrics(face), Speech(words, LIMIT))
    for row in material.actors:
        if row.key:
            unit_page(material, row.key, Names(words, vocabulary), look, DAY)
    return material, numbers_in(words.said)


def _notes(valence: Valence | None, coded: bool | None = None) -> Of:
    def count(one: Journey) -> int:
        return sum(
            valence in (None, note.valence) and coded in (None, bool(note.codes))
            for _, note in one.experiences()
        )

    return count


def _held(one: Journey) -> int:
    told = [note for _, note in one.experiences() if note.text]
    if not (one.consent.quotes_allowed and len(one.consent.covers) > 2):
        return len(told)
    return sum(not note.shareable for note in told)


def _events(is_so: Callable[[When | None], bool]) -> Of:
    return lambda one: sum(is_so(event.when) for event in one.events)


GOOD, BAD = Valence.GOOD, Valence.BAD
COUNTED: dict[str, tuple[Of, Of]] = {
    "notes": (_notes(None), lambda _: 0),
    "good notes": (_notes(GOOD), lambda _: 0),
    "bad notes": (_notes(BAD), lambda _: 0),
    "good uncoded": (_notes(GOOD, False), _notes(GOOD, True)),
    "bad uncoded": (_notes(BAD, False), _notes(BAD, True)),
    "uncoded": (_notes(None, False), _notes(None, True)),
    "undated": (_events(lambda when: when is None), _events(lambda when: when is not None)),
    "in words": (
        _events(lambda when: when is not None and not when.edtf),
        _events(lambda when: when is None or bool(when.edtf)),
    ),
    "held back": (_held, lambda one: _notes(None)(one) - _held(one)),
}
"""How to count a number again: what it counts of a citizen, and what it leaves of its whole."""


def citizens(found: Iterable[Journey], of: Of) -> int:
    return sum(of(one) > 0 for one in found)


def mixed(count: int, seed: int) -> tuple[Journey, ...]:
    """Citizens of whom many tell of the same, and few of something else."""
    chance, found = random.Random(seed), []
    for number in range(count):
        rare = [chance.random() < chance.choice((0.1, 0.5)) for _ in range(6)]
        codes = [] if rare[0] else ["themes/heard"]
        notes = [good(f"g{n}", *codes) for n in range(chance.randint(1, 2))]
        if rare[1]:
            notes += [bad(f"b{n}", *([] if rare[2] else ["themes/red-thread"])) for n in range(7)]
        when = When(text="dengang") if rare[3] else When(text="i 2020", edtf="2020")
        found.append(
            journey(
                number,
                event("e1", *notes, actor="jobcenter", when=None if rare[4] else when),
                event("e2", actor="skole", when=When(text="i 2021", edtf="2021")),
                consent=Consent(quotes_allowed=False) if rare[5] else OPEN_CONSENT,
            )
        )
    return tuple(found)


@pytest.mark.parametrize("count", [3, 8, 21])
def test_no_number_of_a_sentence_is_about_a_few_citizens(count: int, face: Typeface) -> None:
    for seed in range(4):
        found = mixed(count, seed) if seed else journeys(count)
        for groups in ((), groups_of(found)):
            _, numbers = heard(found, face, groups)

            for what in numbers.keys() & COUNTED.keys():
                part, left = COUNTED[what]
                assert numbers[what] == sum(map(part, found)), what
                for few in (citizens(found, part), citizens(found, left)):
                    assert not 0 < few < LIMIT, (what, seed)
            if {"good notes", "bad notes"} & numbers.keys():
                # What one side leaves of both is the other.
                assert numbers.keys() >= {"good notes", "bad notes"} or "notes" not in numbers


def one_red(notes: int = 1) -> list[Journey]:
    """Eight citizens tell of something good, and one of them of something hard."""
    hard = [bad(f"b{n}", "themes/red-thread", shareable=False) for n in range(notes)]
    return [
        journey(n, event("e", good("g", "themes/heard"), *(hard if n == 0 else [])))
        for n in range(8)
    ]


@pytest.mark.parametrize("notes", [1, 4, 9])
def test_one_citizen_with_something_hard_is_told_in_no_sentence(
    notes: int, make_report: MakeReport
) -> None:
    """Nine notes of one citizen are hidden as one is."""
    for shape in ("a4", "slides"):
        text = words_of(make_report(one_red(notes), shape=shape))

        for told in (f"{notes} svære", f"{8 + notes} oplevelser", f"af {8 + notes} sedler"):
            assert told not in text
        assert f"{notes} seddel" not in text
        assert f"{notes} sedler" not in text
        assert "Under 5 af" not in text


def test_what_many_tell_is_told_as_before(make_report: MakeReport) -> None:
    found = [
        journey(n, event("e", good("g", "themes/heard"), bad("b"), when=When(text="i fjor")))
        for n in range(8)
    ]

    text = words_of(make_report(found))

    assert "8 gode og 8 svære oplevelser" in text
    assert "8 af 16 sedler har ingen kode i linsen (50 %)" in text
    assert "Af 8 begivenheder er 0 uden tidspunkt (0 %), og 8 har kun en tid" in text


def test_years_of_few_are_not_told(make_report: MakeReport) -> None:
    dated = When(text="i 1987", edtf="1987")
    found = [journey(n, event("e", good("g"), when=dated if n < 4 else None)) for n in range(8)]

    assert "1987" not in words_of(make_report(found))


def test_few_notes_with_a_code_do_not_speak_for_the_other_side(make_report: MakeReport) -> None:
    """That the lens says next to nothing is told of the side where it does."""
    found = [
        journey(n, event("e", good("g", "themes/heard"), bad("b", *(["themes/heard"] * (n < 2)))))
        for n in range(8)
    ]

    text = words_of(make_report(found))

    assert "Under 5 af 8 sedler har en kode" in text
    assert "Så få sedler har en kode i linsen" not in text


def test_own_words_for_whom_few_have_met_are_not_printed(make_report: MakeReport) -> None:
    """An actor or a target group that nobody else has may be a person's name."""
    own = ("Frk. Rask på 3.", "Naboens hest")
    found = [
        journey(
            n,
            event("e1", good("g", "themes/heard"), bad("b"), actor="jobcenter"),
            event("e2", bad("c"), actor=own[n] if n < 2 else "skole"),
            target_groups=("unge", "Fyrpassere") if n == 0 else ("unge",),
            interview=Interview(selection="Kendt fra kirken" if n == 0 else "Meldte sig selv"),
        )
        for n in range(12)
    ]
    for chosen in ({}, {"shape": "slides"}, {"by": "target-group"}):
        text = words_of(make_report(found, **chosen))

        for word in ("Rask", "hest", "Fyrpasser", "kirken"):
            assert word not in text
        assert "2, der ikke nævnes ved navn" in text
        assert "1, der ikke nævnes ved navn" in text
        assert "Meldte sig selv (11)" in text or "andre svar" in text


def test_own_words_of_many_are_printed(make_report: MakeReport) -> None:
    found = [journey(n, event("e", bad("b"), actor="Frivilligcentret")) for n in range(6)]

    assert "Frivilligcentret" in words_of(make_report(found))

"""What leaves the analysis keeps few citizens hidden, also from a reader who can reckon."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings

from journeymap.aggregate.alignment import Anchor, AnchorKind
from journeymap.aggregate.needs import needs_prompts
from journeymap.model.groups import Group
from journeymap.model.journey import Event, Journey, Valence
from journeymap.report.drawings.drawing import Text
from journeymap.report.drawings.look import Look
from journeymap.report.exhibits.catalogue import Name, build
from journeymap.report.exhibits.charts import CHARTS, ONLY_IN_THE_ROOM, draw
from journeymap.report.exhibits.exhibit import (
    Column,
    Exhibit,
    Kind,
    Row,
    Subject,
    Value,
)
from journeymap.report.exhibits.files import as_csv, as_html, as_tsv
from journeymap.report.exhibits.release import released
from journeymap.report.names import Names
from journeymap.report.sentences import Speech
from journeymap.storage.resources import (
    load_guides,
    load_metrics,
    load_vocabulary,
    load_words,
)
from tests.aggregate.material import Plain, plain_sets, told
from tests.factories import bad, event, good, journey, journeys

SPEECH = Speech(load_words("da"), 5)


def subject_of(journeys: Sequence[Journey]) -> Subject:
    vocabulary = load_vocabulary()
    lens = vocabulary.lens("themes")
    assert lens is not None
    return Subject(
        journeys,
        lens,
        Names(load_words("da"), vocabulary),
        needs_prompts=needs_prompts(load_guides()),
        anchor=Anchor(AnchorKind.FIRST_EVENT),
    )


def leaving(name: Name, journeys: Sequence[Journey]) -> Exhibit:
    return released(build(name, subject_of(journeys)), SPEECH)


def many(count: int, events: Callable[[int], tuple[Event, ...]]) -> tuple[Journey, ...]:
    return tuple(journey(number, *events(number)) for number in range(count))


def test_what_a_number_leaves_of_all_is_shown_as_in_the_report() -> None:
    """Not having told of something points at nobody."""
    found = many(20, lambda n: (event("e", *([bad("x", "themes/heard")] if n else [])),))

    row = leaving(Name.CODES_BAD, found).rows[0]

    assert (row.values[0].number, row.values[1].text[:4]) == (19, "95 %")


def test_a_share_at_a_step_is_hidden_where_its_few_citizens_are() -> None:
    found = many(20, lambda n: (event("e", *([bad("x")] if n < 2 else [])),))

    row = leaving(Name.ALIGNED, found).rows[0]

    assert [value.text for value in row.values] == ["20", "0", "<5", ".."]


def test_citizens_of_the_thirds_do_not_tell_the_one_that_is_hidden() -> None:
    """10 citizens, 6 of them early and nobody midway: so 4 or more late, and "<5" says 4."""

    def of(number: int) -> tuple[Event, ...]:
        early = [bad("x", "themes/heard")] if number < 6 else []
        late = [] if number < 6 else [bad("y", "themes/heard")]
        return event("a", *early), event("b"), event("c", *late)

    row = leaving(Name.WHERE_BAD, many(10, of)).rows[0]

    assert [value.text for value in row.values].count("<5") <= 1
    shown = [value.number for value in row.values]
    assert None in shown[:3]


def test_the_order_of_rows_tells_nothing_of_hidden_numbers() -> None:
    def of(number: int) -> tuple[Event, ...]:
        codes = ["themes/heard"]
        codes += ["themes/red-thread"] if number < 1 else []
        codes += ["themes/other-ways"] if number < 4 else []
        return (event("e", bad("x", *codes)),)

    rows = leaving(Name.CODES_BAD, many(20, of)).rows

    assert rows[0].values[0].number == 20
    assert [row.key for row in rows[1:]] == ["red-thread", "other-ways"]


def test_a_way_that_few_went_is_not_told_at_all() -> None:
    def of(number: int) -> tuple[Event, ...]:
        between = "skole" if number else "psykiatri"
        return tuple(
            event(f"e{n}", actor=actor)
            for n, actor in enumerate(("jobcenter", between, "jobcenter"))
        )

    outside = leaving(Name.LOOPS, many(20, of))

    assert "Psykiatri" not in as_csv(outside).decode()
    assert any("1 vej" in text for text in outside.caveats)


def test_the_longest_wait_of_one_citizen_stays() -> None:
    from journeymap.model.journey import When

    def of(number: int) -> tuple[Event, ...]:
        last = "2024-01-01" if number else "2031-05-06"
        return (
            event("a", actor="skole", when=When(text="da", edtf="2023-01-01")),
            event("b", actor="jobcenter", when=When(text="så", edtf=last)),
        )

    inside = build(Name.WAITS, subject_of(many(20, of)))
    longest = inside.rows[0].values[3].text

    assert longest
    assert longest not in as_csv(released(inside, SPEECH)).decode()


def test_no_citizen_leaves_by_their_pseudonym() -> None:
    found = told([_with_answer(number) for number in range(8)])
    inside, outside = build(Name.NEEDS, subject_of(found)), leaving(Name.NEEDS, found)

    assert len(inside.rows) == 8
    for text in (as_tsv(outside), as_html(outside), as_csv(outside).decode()):
        assert "Borger T" not in text
        assert "bliver inde i analysen" in text


def _with_answer(number: int) -> Plain:
    from tests.factories import journey_id

    asked = {"prompt": "Hvad havde du egentlig brug for?", "text": "ro"}
    return {"id": journey_id(number), "code": f"Borger T{number}", "answers": [asked]}


def test_two_citizens_in_two_places_leave_no_table() -> None:
    found = tuple(
        journey(number, event("e", bad("x")), municipality=place)
        for number, place in enumerate(("0580", "0751"))
    )

    outside = leaving(Name.MUNICIPALITIES, found)

    assert not outside.rows
    assert any("regnes ud" in text for text in outside.caveats)


def test_before_and_after_does_not_tell_how_few_have_a_turning_point() -> None:
    def of(number: int) -> tuple[Event, ...]:
        turn = event("t", turning_point=number < 3)
        return event("a", bad("x")), turn, event("b", good("y"))

    subject = subject_of(many(20, of))
    outside = released(build(Name.TURNED, subject), SPEECH)
    drawing = draw(Name.TURNED, outside, subject, Look(load_metrics(), SPEECH), 480)
    said = [line for mark in drawing.marks if isinstance(mark, Text) for line in mark.lines]

    assert not any("3" in line for line in said)
    assert "3" not in drawing.alt


def test_what_leaves_says_that_it_was_guarded_alone() -> None:
    found = many(20, lambda _: (event("e", good("x", "themes/heard")),))

    outside = leaving(Name.CODES_GOOD, found)

    for text in (as_tsv(outside), as_html(outside), as_csv(outside).decode()):
        assert "udgiv rapporten" in text


def test_a_name_that_a_spreadsheet_takes_for_a_formula_is_guarded_everywhere() -> None:
    row = Row("=1+1", (Value("2"),))
    exhibit = Exhibit("T", "D", 9, "N", (Column("C", Kind.NUMBER),), (row,))

    assert "<td>=1" not in as_html(exhibit)
    assert "\n'=1+1\t" in as_tsv(exhibit)
    assert "\r\n'=1+1;" in as_csv(exhibit).decode()


@settings(max_examples=25, deadline=None)
@given(plain_sets)
def test_every_exhibit_of_any_set_can_leave(plain: list[Plain]) -> None:
    """0 to 6 citizens: only 0, 5 and 6 may stand anywhere, and no share of fewer."""
    subject = subject_of(told(plain))
    for name in Name:
        outside = released(build(name, subject), SPEECH)
        for row in outside.rows:
            for column, value in zip(outside.columns, row.values, strict=True):
                if column.kind is Kind.CITIZENS:
                    assert value.number in (None, 0, 5, 6)
                    assert value.text not in set("1234")


@pytest.mark.parametrize("count", [0, 1, 2])
def test_charts_of_few_or_no_citizens_are_drawn_and_say_no_number(count: int) -> None:
    subject = subject_of(journeys(count))
    look = Look(load_metrics(), SPEECH)
    for name in sorted(set(CHARTS) - ONLY_IN_THE_ROOM):
        drawing = draw(name, released(build(name, subject), SPEECH), subject, look, 482)
        said = [line for mark in drawing.marks if isinstance(mark, Text) for line in mark.lines]

        assert not [line for line in said if line[:1] in "1234" and line[:1]]


def test_a_remark_on_notes_leaves_only_with_a_table_that_hides_nothing() -> None:
    """The notes without a code would tell of a hidden row."""

    def told(few: int) -> Exhibit:
        notes, rare = [bad("x", "themes/heard"), bad("y")], bad("z", "themes/red-thread")
        found = many(20, lambda n: (event("e", *notes, *([rare] if n < few else [])),))
        return leaving(Name.CODES_BAD, found)

    assert [remark.text[:8] for remark in told(5).remarks] == ["20 noter"]
    assert told(2).remarks == ()


def test_uncoded_notes_of_few_are_not_remarked_on() -> None:
    found = many(20, lambda n: (event("e", bad("x", *(["themes/heard"] if n else []))),))

    assert leaving(Name.CODES_BAD, found).remarks == ()


def test_own_words_for_an_actor_leave_where_many_have_met_them() -> None:
    names = ["Frk. Rask"] * 2 + ["Frivilligcentret"] * 8 + ["jobcenter"] * 2
    found = many(12, lambda n: (event("e", bad("x"), actor=names[n]), event("f", actor="skole")))
    for name in (Name.ACTORS, Name.HANDOVERS, Name.HANDOVER_GRID, Name.WITH_WHOM_BAD):
        assert "Rask" not in as_csv(leaving(name, found)).decode()
    actors = leaving(Name.ACTORS, found)
    assert "1 navn, som nogen selv har skrevet" in " ".join(actors.caveats)
    assert "Frivilligcentret" in as_csv(actors).decode()


def test_a_group_without_notes_stays_in_the_room() -> None:
    groups = (Group(id="g", valence=Valence.BAD, name="Ord for en, der ikke er med"),)
    found = replace(subject_of(many(9, lambda _: (event("e", bad("x")),))), groups=groups)

    inside = build(Name.GROUPS_BAD, found)

    assert [row.label for row in inside.rows] == ["Ord for en, der ikke er med"]
    assert released(inside, SPEECH).rows == ()

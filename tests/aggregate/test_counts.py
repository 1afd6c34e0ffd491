from collections import defaultdict
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from journeymap.aggregate.counts import (
    both_ways,
    by_actor,
    by_municipality,
    by_target_group,
    count_codes,
    count_parts,
    cross,
)
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens, Vocabulary
from journeymap.storage.resources import load_vocabulary
from tests.factories import bad, event, good, journey, journeys

THEMES = next(lens for lens in load_vocabulary().lenses if lens.id == "themes")

sets = st.builds(
    lambda count, seed: journeys(count, seed=seed), st.integers(0, 12), st.integers(0, 10_000)
)


def test_a_talkative_citizen_counts_once() -> None:
    talkative = journey(1, *(event(f"e{n}", bad(f"x{n}", "themes/heard")) for n in range(40)))
    quiet = [journey(n, event("e", bad("x", "themes/red-thread"))) for n in (2, 3)]

    first, second = count_codes([talkative, *quiet], THEMES, Valence.BAD).rows

    assert (first.code, first.journeys, first.mentions) == ("red-thread", 2, 2)
    assert (second.code, second.journeys, second.mentions) == ("heard", 1, 40)


def test_two_notes_on_one_theme_are_one_journey_and_two_mentions() -> None:
    one = journey(1, event("e", bad("x", "themes/heard"), bad("y", "themes/heard")))

    (row,) = count_codes([one], THEMES, Valence.BAD).rows

    assert (row.journeys, row.mentions) == (1, 2)
    assert [note.experience_id for note in row.notes] == ["x", "y"]


def test_a_note_with_two_codes_stands_in_both_rows() -> None:
    one = journey(1, event("e", bad("x", "themes/heard", "themes/red-thread", "themes/heard")))

    rows = count_codes([one], THEMES, Valence.BAD).rows

    assert [(row.code, row.mentions) for row in rows] == [("heard", 1), ("red-thread", 1)]
    assert rows[0].notes == rows[1].notes


def test_ties_follow_mentions_then_the_codebook_then_the_name() -> None:
    notes = [
        bad("a", "themes/zzz"),
        bad("b", "themes/own"),
        bad("c", "themes/other-ways"),
        bad("d", "themes/heard"),
        bad("g", "themes/red-thread"),
        bad("f", "themes/red-thread"),
    ]

    rows = count_codes([journey(1, event("e", *notes))], THEMES, Valence.BAD).rows

    assert [row.code for row in rows] == ["red-thread", "heard", "other-ways", "own", "zzz"]


def test_other_lenses_and_the_other_valence_do_not_count() -> None:
    one = journey(1, event("e", bad("x", "barrier/it"), good("y", "themes/heard"), bad("z")))

    table = count_codes([one, journey(2)], THEMES, Valence.BAD)

    assert table.rows == ()
    assert (table.journeys, table.touched, table.experiences, table.uncoded) == (2, 1, 2, 2)


def test_actors_are_met_even_without_a_note_and_may_be_missing() -> None:
    one = journey(
        1,
        event("a", bad("x"), actor="skole"),
        event("b", actor="skole"),
        event("c", good("y")),
    )
    two = journey(2, event("a", actor="skole"))

    school, nobody = count_parts([one, two], by_actor)

    assert (school.part, school.journeys, school.with_bad, school.with_good) == ("skole", 2, 1, 0)
    assert (nobody.part, nobody.journeys, nobody.with_good) == (None, 1, 1)


def test_a_journey_without_events_still_belongs_to_its_municipality() -> None:
    rows = count_parts([journey(1), journey(2, municipality=None)], by_municipality)

    assert [(row.part, row.journeys) for row in rows] == [("0580", 1), (None, 1)]


def test_target_groups_overlap() -> None:
    one = journey(1, event("e", bad("x")), target_groups=("unge", "familier", "unge"))

    rows = count_parts([one, journey(2)], by_target_group)

    assert [(row.part, row.journeys, len(row.bad)) for row in rows] == [
        ("familier", 1, 1),
        ("unge", 1, 1),
        (None, 1, 0),
    ]


def test_a_matrix_knows_the_notes_of_each_cell() -> None:
    one = journey(
        1,
        event("a", bad("x", "themes/red-thread"), actor="skole"),
        event("b", bad("y", "themes/heard", "themes/red-thread"), actor="jobcenter"),
    )

    matrix = cross([one], THEMES, Valence.BAD, by_actor)

    assert (matrix.parts, matrix.codes) == (("jobcenter", "skole"), ("heard", "red-thread"))
    assert matrix.journeys == ((1, 1), (0, 1))
    assert [note.experience_id for note in matrix.notes[1][1]] == ["x"]


def test_both_ways_counts_citizens_who_told_of_both() -> None:
    found = [
        journey(1, event("e", good("x", "themes/heard"), bad("y", "themes/heard"))),
        journey(2, event("e", good("x", "themes/heard"))),
    ]
    (on_good,), (on_bad,) = (count_codes(found, THEMES, valence).rows for valence in Valence)

    assert both_ways(on_good, on_bad) == 1


@given(sets, st.randoms(use_true_random=False))
def test_permuting_the_journeys_changes_no_number(found: tuple[Journey, ...], chance: Any) -> None:
    mixed = chance.sample(found, len(found))

    for valence in Valence:
        assert numbers(found, valence) == numbers(mixed, valence)
        for parts in (by_actor, by_municipality, by_target_group):
            one, other = (cross(f, THEMES, valence, parts) for f in (found, mixed))
            assert (one.parts, one.codes, one.journeys) == (
                other.parts,
                other.codes,
                other.journeys,
            )


def numbers(found: Any, valence: Valence) -> Any:
    table = count_codes(found, THEMES, valence)
    rows = [(row.code, row.journeys, row.mentions) for row in table.rows]
    return rows, table.touched, table.experiences, table.uncoded, table.journeys


@given(sets)
def test_an_independent_count_of_the_plain_files_agrees(found: tuple[Journey, ...]) -> None:
    plain = [one.model_dump(mode="json") for one in found]

    for valence in ("good", "bad"):
        touched: dict[str, set[str]] = defaultdict(set)
        mentions: dict[str, int] = defaultdict(int)
        at: dict[Any, set[str]] = defaultdict(set)
        for one in plain:
            for happened in one["events"]:
                for note in happened["experiences"]:
                    codes = {c["code"] for c in note["codes"] if c["lens"] == "themes"}
                    for code in codes if note["valence"] == valence else ():
                        touched[code].add(one["id"])
                        mentions[code] += 1
                        at[happened["actor"], code].add(one["id"])

        table = count_codes(found, THEMES, Valence(valence))
        matrix = cross(found, THEMES, Valence(valence), by_actor)

        assert {row.code: row.journeys for row in table.rows} == {
            code: len(citizens) for code, citizens in touched.items()
        }
        assert {row.code: row.mentions for row in table.rows} == mentions
        assert {
            (part, code): matrix.journeys[row][column]
            for row, part in enumerate(matrix.parts)
            for column, code in enumerate(matrix.codes)
            if matrix.journeys[row][column]
        } == {place: len(citizens) for place, citizens in at.items()}


@given(sets, sets)
def test_two_sets_together_have_the_mentions_of_both(
    one: tuple[Journey, ...], other: tuple[Journey, ...]
) -> None:
    for valence in Valence:
        apart = [count_codes(part, THEMES, valence) for part in (one, other)]
        together = count_codes((*one, *other), THEMES, valence)

        assert together.experiences == sum(table.experiences for table in apart)
        assert together.uncoded == sum(table.uncoded for table in apart)


def test_a_lens_without_notes_gives_empty_tables(vocabulary: Vocabulary) -> None:
    for lens in vocabulary.lenses:
        assert isinstance(lens, Lens)
        assert count_codes([], lens, Valence.GOOD).rows == ()
        assert cross([journey(1)], lens, Valence.GOOD, by_actor).journeys == ()

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.aggregate.collect import BadCondition, Condition, collect, parse_condition, pooled
from journeymap.model.collection import Collection
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Consent, Interview, Journey, Mode, Valence
from journeymap.model.merge import Copy
from journeymap.model.revision import succeed
from tests.aggregate.material import Plain, plain_sets, told
from tests.factories import bad, copies, event, journey, journeys


def ids(found: tuple[Journey, ...]) -> list[str]:
    return [one.id for one in found]


def test_the_order_of_the_copies_does_not_matter() -> None:
    found = list(copies(journeys(12)))
    mixed = random.Random(7).sample(found, len(found))

    assert collect(found) == collect(mixed)
    assert ids(collect(found).journeys) == sorted(one.journey.id for one in found)


def test_identical_copies_count_once_and_are_reported() -> None:
    one = journey(1, event("e", bad("x")))

    evidence = collect([Copy("a", one), Copy("b", one), Copy("c", journey(2))])

    assert (len(evidence.journeys), evidence.identical, evidence.replaced) == (2, 1, 0)


def test_an_ancestor_is_replaced_by_its_descendant() -> None:
    old = journey(1)
    new = succeed(old.replaced(events=(event("e", bad("x")),)), old)

    evidence = collect([Copy("new", new), Copy("old", old)])

    assert evidence.journeys == (new,)
    assert evidence.replaced == 1


def test_diverged_copies_count_once_and_are_reported() -> None:
    root = journey(1)
    left, right = (succeed(root.replaced(title=title), root) for title in ("venstre", "højre"))

    evidence = collect([Copy("a", left), Copy("b", right)])

    assert len(evidence.journeys) == 1
    assert evidence.diverged == 1


def test_a_withdrawn_journey_is_left_out_even_if_only_one_copy_says_so() -> None:
    root = journey(1)
    kept = succeed(root.replaced(title="udgave"), root)
    gone = root.replaced(consent=Consent(withdrawn_on=dt.date(2024, 2, 1)))

    evidence = collect([Copy("a", kept), Copy("b", succeed(gone, root)), Copy("c", journey(2))])

    assert ids(evidence.journeys) == [journey(2).id]
    assert (evidence.withdrawn, evidence.diverged) == (1, 0)


def test_conditions_are_or_inside_and_and_between() -> None:
    found = copies(
        (
            journey(1, event("e", actor="skole"), municipality="0580"),
            journey(2, event("e", actor="skole"), municipality="0751"),
            journey(3, event("e", actor="jobcenter"), municipality="0751"),
            journey(4, municipality=None),
        )
    )
    where = (parse_condition("municipality=0580, 0751"), parse_condition("actor=SKOLE"))

    evidence = collect(found, where=where)

    assert set(ids(evidence.journeys)) == {journey(1).id, journey(2).id}
    assert (evidence.filtered_out, evidence.where) == (2, where)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("municipality=", {3}),
        ("target-group=unge", {1}),
        ("target-group=", {3}),
        ("mode=telephone", {1}),
        ("unit=ungeindsatsen", {2}),
        ("age-band=20-29", {2}),
        ("selection=meldte sig selv", {3}),
        ("actor=skole,familie", {1, 2}),
        ("actor=", {3}),
    ],
)
def test_every_key_selects(text: str, kept: set[int]) -> None:
    found = copies(
        (
            journey(
                1,
                event("e", actor="skole"),
                target_groups=("unge", "familier"),
                interview=Interview(mode=Mode.TELEPHONE),
            ),
            journey(
                2,
                event("e", actor="familie"),
                unit="Ungeindsatsen",
                age_band="20-29",
                target_groups=("familier",),
            ),
            journey(3, municipality=None, interview=Interview(selection="Meldte sig selv")),
        )
    )

    evidence = collect(found, where=(parse_condition(text),))

    assert set(ids(evidence.journeys)) == {journey(number).id for number in kept}


@pytest.mark.parametrize("text", ["kommune=0580", "=x", "municipality"])
def test_an_unknown_condition_says_which_are_known(text: str) -> None:
    with pytest.raises(BadCondition) as caught:
        parse_condition(text)

    assert caught.value.message.startswith("aggregate.condition.")


def test_a_condition_keeps_its_words() -> None:
    assert parse_condition("unit = A, B ") == Condition("unit", ("A", "B"))


def test_unreadable_files_are_kept_in_order() -> None:
    evidence = collect([], unreadable=[("b", "tom"), ("a", "ikke JSON")])

    assert evidence.unreadable == (("a", "ikke JSON"), ("b", "tom"))
    assert evidence.journeys == ()


@given(plain_sets, st.sampled_from(["15-29", "30-44", ""]))
def test_conditions_put_to_a_pool_in_turn_keep_what_each_asks_for(
    plain: list[Plain], band: str
) -> None:
    pool = pooled(copies(told(plain)))
    wanted = sorted(one["id"] for one in plain if (one["age_band"] or "") == band)

    kept = pool.evidence((Condition("age-band", (band,)),))

    assert ids(kept.journeys) == wanted
    assert kept.filtered_out == len(plain) - len(wanted)
    assert ids(pool.evidence(()).journeys) == sorted(one["id"] for one in plain)


def test_groups_that_nobody_counted_stands_behind_are_not_among_the_evidence() -> None:
    first, second = (journey(n, event("e", bad("b"))) for n in (1, 2))
    own = [
        Group(id=f"g{n}", valence=Valence.BAD, notes=(GroupNote(journey=one.id, note="b"),))
        for n, one in enumerate((first, second))
    ]
    known = Collection(groups=(*own, Group(id="empty", valence=Valence.GOOD)))

    assert [group.id for group in collect(copies([first]), known=known).groups] == ["g0"]

"""What may leave: the consent decides, and the counts stay the same."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.journey import Consent, Coverage, Journey, Period, When
from journeymap.model.merge import merge
from journeymap.model.revision import revision, succeed
from journeymap.privacy.sharing import Reason, prepare_to_share
from tests.factories import bad, copies, event, good, journey, journey_id


def told(covers: tuple[Coverage, ...] = (), **consent: object) -> Journey:
    return journey(
        1,
        event(
            "e1",
            good("g1", text="Hun ringede", verbatim=True),
            bad("b1", "themes/heard", text="Ingen lyttede", verbatim=False),
            bad("b2", text="Det er mellem os", shareable=False),
        ),
        birth_year=1961,
        consent=Consent(covers=covers, **consent),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("reach", Coverage)
@pytest.mark.parametrize("covers", Coverage)
def test_a_consent_covers_what_is_no_farther(reach: Coverage, covers: Coverage) -> None:
    order = list(Coverage)
    shared = prepare_to_share([told((covers,))], reach)
    assert bool(shared.journeys) == (order.index(covers) >= order.index(reach))
    assert [one.reason for one in shared.left_out] == (
        [] if shared.journeys else [Reason.NOT_COVERED]
    )


def test_no_consent_and_a_withdrawn_one_stay_at_home() -> None:
    withdrawn = told((Coverage.PUBLICATION,), withdrawn_on=dt.date(2026, 1, 1))
    withdrawn = withdrawn.replaced(id=journey_id(2))
    shared = prepare_to_share([told(), withdrawn], Coverage.TEAM)
    assert shared.journeys == ()
    assert [one.reason for one in shared.left_out] == [Reason.NOT_COVERED, Reason.WITHDRAWN]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (told((Coverage.PUBLICATION,), withdrawn_on=dt.date(2026, 1, 1)), Reason.WITHDRAWN),
        (told(), Reason.NOT_COVERED),
    ],
)
def test_no_copy_leaves_when_another_of_the_same_citizen_may_not(
    other: Journey, why: Reason
) -> None:
    covered = told((Coverage.PUBLICATION,))
    for found in ([covered, other], [other, covered]):
        shared = prepare_to_share(found, Coverage.TEAM)
        assert shared.journeys == ()
        assert [one.reason for one in shared.left_out] == [why, why]


@pytest.mark.parametrize(
    ("said", "edtf", "left"),
    [
        ("da jeg var 15", "1976", None),
        ("som 15-årig", "1976", None),
        ("i 1976", "1976", "1976"),
        ("lige efter jul", None, None),
    ],
)
def test_a_year_told_by_age_leaves_as_little_as_the_year_of_birth(
    said: str, edtf: str | None, left: str | None
) -> None:
    when = When(text=said, edtf=edtf)
    before = told((Coverage.PUBLICATION,))
    before = before.replaced(
        events=(before.events[0].replaced(when=when),), periods=(Period(text="Skole", when=when),)
    )
    (after,) = prepare_to_share([before], Coverage.TEAM).journeys
    assert [after.events[0].when, after.periods[0].when] == 2 * [When(text=said, edtf=left)]
    (kept,) = prepare_to_share([before], Coverage.TEAM, keep_birth_year=True).journeys
    assert [kept.events[0].when, kept.periods[0].when] == [when, when]


def test_words_leave_only_where_they_may_be_quoted() -> None:
    open_one = told((Coverage.PUBLICATION,), quotes_allowed=True)
    (one,) = prepare_to_share([open_one], Coverage.PUBLICATION).journeys
    assert [x.text for _, x in one.experiences()] == ["Hun ringede", "Ingen lyttede", ""]
    closed = told((Coverage.PUBLICATION,), quotes_allowed=False)
    shared = prepare_to_share([closed], Coverage.PUBLICATION)
    (other,) = shared.journeys
    assert [x.text for _, x in other.experiences()] == ["", "Ingen lyttede", ""]
    assert shared.wordless == 2


@given(st.booleans(), st.booleans())
def test_no_note_goes_and_no_count_changes(quotes: bool, keep: bool) -> None:
    before = told((Coverage.PUBLICATION,), quotes_allowed=quotes)
    (after,) = prepare_to_share([before], Coverage.TEAM, keep_birth_year=keep).journeys
    bare = [(e.id, x.id, x.valence, x.codes, x.strength) for e, x in after.experiences()]
    assert bare == [(e.id, x.id, x.valence, x.codes, x.strength) for e, x in before.experiences()]
    assert after.birth_year == (1961 if keep else None)


def versions() -> tuple[Journey, Journey, Journey]:
    """Somebody's name was replaced, then the journey was read back and approved."""
    named = told((Coverage.PUBLICATION,), quotes_allowed=True).replaced(title="Hos Mette")
    nameless = succeed(named.replaced(title="Hos en sagsbehandler"), named)
    return named, nameless, succeed(nameless.replaced(approval=dt.date(2026, 3, 1)), nameless)


@pytest.mark.parametrize("keep", [False, True])
def test_nothing_that_was_taken_out_can_be_guessed_from_the_history(keep: bool) -> None:
    """Whoever has a package can try every year, every name and every short word."""
    named, nameless, approved = versions()
    (left,) = prepare_to_share([approved], Coverage.TEAM, keep_birth_year=keep).journeys
    hashes = {revision(named), revision(nameless), revision(approved), *approved.history}
    assert hashes.isdisjoint(left.history)
    assert len(left.history) == 2


def test_of_two_packages_the_one_saved_most_often_counts() -> None:
    """They cannot be put in a line any more; which one counts must not be a throw of dice."""
    packed = [prepare_to_share([one], Coverage.TEAM).journeys[0] for one in versions()]
    for order in (packed, packed[::-1]):
        (merged,) = merge(copies(order))
        assert [len(copy.journey.history) for copy in merged.kept] == [2, 1, 0]
        assert merged.diverged

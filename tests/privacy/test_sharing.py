"""What may leave: the consent decides, and the counts stay the same."""

import datetime as dt
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.journey import Answer, Consent, Coverage, Journey, Period, When
from journeymap.model.merge import Copy, merge
from journeymap.model.revision import revision, succeed
from journeymap.privacy.sharing import Reason, prepare_to_share
from journeymap.storage.codec import encode
from tests.factories import bad, copies, event, good, journey, journey_id
from tests.report.opendata.exports import rows

SALT = "0123456789abcdef" * 2


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
    before = told((Coverage.PUBLICATION,), quotes_allowed=True)
    before = before.replaced(
        events=(before.events[0].replaced(when=when),), periods=(Period(text="Skole", when=when),)
    )
    (after,) = prepare_to_share([before], Coverage.TEAM).journeys
    assert [after.events[0].when, after.periods[0].when] == 2 * [When(text=said, edtf=left)]
    (kept,) = prepare_to_share([before], Coverage.TEAM, keep_birth_year=True).journeys
    assert [kept.events[0].when, kept.periods[0].when] == [when, when]


def rich(*, quotes: bool) -> Journey:
    """Words stand wherever a journey has room for them."""
    before = told((Coverage.PUBLICATION,), quotes_allowed=quotes)
    said = Answer(prompt="Hvad havde du brug for?", text="At nogen ringede")
    (one,) = before.events
    spoken = one.replaced(
        text="Min datter flyttede", answers=(said,), when=When(text="da mor døde", edtf="2019-04")
    )
    by_words = event("e2").replaced(text="", when=When(text="samme dag som flytningen"))
    return before.replaced(
        title="Kampen om Ida",
        events=(spoken, by_words),
        answers=(said,),
        periods=(Period(text="Skilsmissen"),),
        not_identifiers=("0123456789abcdef",),
        salt=SALT,
    )


def test_of_a_citizen_who_may_be_quoted_all_words_leave_but_those_kept_back() -> None:
    before = rich(quotes=True)
    shared = prepare_to_share([before], Coverage.PUBLICATION)
    (after,) = shared.journeys
    assert [x.text for _, x in after.experiences()] == ["Hun ringede", "Ingen lyttede", ""]
    assert after.events[0].text == "Min datter flyttede"
    assert (after.title, after.answers, after.periods) == (
        before.title,
        before.answers,
        before.periods,
    )
    assert (shared.wordless, shared.unquoted) == (1, 0)


def test_of_a_citizen_who_may_not_be_quoted_no_word_leaves() -> None:
    shared = prepare_to_share([rich(quotes=False)], Coverage.PUBLICATION)
    (after,) = shared.journeys
    file = encode(after).decode()
    for words in ("Min datter", "mor døde", "flytningen", "Ida", "Hun ringede", "Ingen lyttede"):
        assert words not in file
    for words in ("Det er mellem os", "At nogen ringede", "Skilsmissen"):
        assert words not in file
    assert [e.when for e in after.events] == [When(text="2019-04", edtf="2019-04"), When(text="…")]
    assert "Hvad havde du brug for?" in file, "what was asked is no word of the citizen"
    assert (shared.wordless, shared.unquoted) == (6, 1)


@pytest.mark.parametrize("reach", Coverage)
@pytest.mark.parametrize("quotes", [True, False])
def test_a_package_says_the_same_as_open_data(reach: Coverage, quotes: bool) -> None:
    before = rich(quotes=quotes)
    (after,) = prepare_to_share([before], reach).journeys
    notes = [x for e in after.events for x in (e, *e.experiences, *e.answers)]
    table = rows([before], reach=reach).notes
    assert [row.text or "" for row in table] == [one.text for one in (*notes, *after.answers)]


def test_a_package_is_not_taken_for_another_story_by_those_who_have_the_whole() -> None:
    whole = rich(quotes=False)
    (less,) = prepare_to_share([whole], Coverage.TEAM).journeys
    later = succeed(whole.replaced(title="Ida kom hjem"), whole)
    (anew,) = prepare_to_share([later], Coverage.TEAM).journeys
    coded = succeed(less.replaced(unit="Læst af andre"), less)
    for met, kept in (
        ((whole, less), [whole]),
        ((later, less), [later]),
        ((whole, later, less, anew), [later]),
        ((less, anew), [anew]),
        ((less, coded), [coded]),
    ):
        for order in permutations(met):
            (one,) = merge([Copy(str(n), journey) for n, journey in enumerate(order)])
            assert [copy.journey for copy in one.kept] == kept
    (both,) = merge([Copy("a", whole), Copy("b", coded)])
    assert both.diverged, "what others have added is not thrown away"


def test_what_leaves_whole_is_the_same_copy() -> None:
    before = journey(1, consent=Consent(covers=(Coverage.TEAM,), quotes_allowed=True))
    (after,) = prepare_to_share([before], Coverage.TEAM).journeys
    assert after is before
    (less,) = prepare_to_share([rich(quotes=False)], Coverage.TEAM).journeys
    (again,) = prepare_to_share([less], Coverage.TEAM).journeys
    assert again is less, "packed once more it is still known for what it is"


@given(st.booleans(), st.booleans())
def test_no_note_goes_and_no_count_changes(quotes: bool, keep: bool) -> None:
    before = told((Coverage.PUBLICATION,), quotes_allowed=quotes)
    (after,) = prepare_to_share([before], Coverage.TEAM, keep_birth_year=keep).journeys
    bare = [(e.id, x.id, x.valence, x.codes, x.strength) for e, x in after.experiences()]
    assert bare == [(e.id, x.id, x.valence, x.codes, x.strength) for e, x in before.experiences()]
    assert after.birth_year == (1961 if keep else None)


def versions(salt: str | None) -> tuple[Journey, Journey, Journey]:
    """Somebody's name was replaced, then the journey was read back and approved."""
    named = told((Coverage.PUBLICATION,), quotes_allowed=True)
    named = named.replaced(title="Hos Mette", salt=salt)
    nameless = succeed(named.replaced(title="Hos en sagsbehandler"), named)
    return named, nameless, succeed(nameless.replaced(approval=dt.date(2026, 3, 1)), nameless)


@pytest.mark.parametrize("keep", [False, True])
@pytest.mark.parametrize("salt", [None, SALT])
def test_nothing_that_was_taken_out_can_be_guessed_from_the_history(
    keep: bool, salt: str | None
) -> None:
    """Whoever has a package can try every year, every name and every short word."""
    versions_at_home = versions(salt)
    approved = versions_at_home[-1]
    (left,) = prepare_to_share([approved], Coverage.TEAM, keep_birth_year=keep).journeys
    assert left.salt is None
    assert len(left.history) >= 2
    guesses = {
        revision(version.replaced(history=history, salt=None, birth_year=year))
        for version in versions_at_home
        for history in (version.history, left.history[: len(version.history)])
        for year in (None, 1961)
    }
    assert guesses.isdisjoint(left.history)


def test_of_two_packages_without_a_salt_the_one_saved_most_often_counts() -> None:
    """They cannot be put in a line any more; which one counts must not be a throw of dice."""
    packed = [prepare_to_share([one], Coverage.TEAM).journeys[0] for one in versions(None)]
    for order in (packed, packed[::-1]):
        (merged,) = merge(copies(order))
        assert [len(copy.journey.history) for copy in merged.kept] == [2, 1, 0]
        assert merged.diverged


def test_of_what_a_receiver_changed_nothing_can_be_guessed_either() -> None:
    (less,) = prepare_to_share([rich(quotes=False)], Coverage.TEAM).journeys
    named = succeed(less.replaced(unit="Hos Mette"), less)
    nameless = succeed(named.replaced(unit="Hos en sagsbehandler"), named)
    (again,) = prepare_to_share([nameless], Coverage.TEAM).journeys
    assert again.history[: len(less.history)] == less.history
    assert not {revision(less), revision(named), revision(nameless)} & set(again.history)


def test_of_two_packages_with_a_salt_the_later_one_replaces_the_earlier() -> None:
    packed = [prepare_to_share([one], Coverage.TEAM).journeys[0] for one in versions(SALT)]
    for order in (packed, packed[::-1]):
        (merged,) = merge(copies(order))
        assert [copy.journey for copy in merged.kept] == [packed[-1]]

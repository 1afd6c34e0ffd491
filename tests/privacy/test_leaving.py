"""Only what would really leave is looked through before it does."""

from journeymap.model.journey import Answer, Consent, Coverage, Interview, Journey
from journeymap.privacy.leaving import Suspect, in_export, in_package, in_report
from journeymap.privacy.sharing import prepare_to_share
from journeymap.privacy.walk import dismissal, identifiers_in
from tests.factories import OPEN_CONSENT, bad, event, good, journey


def unwatched(_done: int, _total: int) -> None:
    """Nobody waits."""


def values(suspects: tuple[Suspect, ...]) -> list[str]:
    return [suspect.finding.identifier.value for suspect in suspects]


def told(number: int, consent: Consent = OPEN_CONSENT) -> Journey:
    """A journey with a name in each place that leaves otherwise than the others."""
    return journey(
        number,
        event(
            "e1",
            good("g1", text="Min ven Ali Demir kom"),
            bad("b1", text="Ring til Karen Holm").replaced(shareable=False),
        ).replaced(text="Min sagsbehandler Mette Hansen ringede", actor="Bente Friis"),
        interview=Interview(interviewer="Jens Krogh"),
        consent=consent,
    )


def test_a_report_prints_quotes_and_actors_and_nothing_of_events() -> None:
    assert values(in_report([told(1)], unwatched)) == ["Bente Friis", "Ali Demir"]


def test_what_may_not_be_quoted_is_not_asked_about() -> None:
    silent = OPEN_CONSENT.replaced(quotes_allowed=False)
    near = OPEN_CONSENT.replaced(covers=(Coverage.TEAM,))
    for consent in (silent, near):
        assert values(in_report([told(1, consent)], unwatched)) == ["Bente Friis"]


def test_open_data_hold_what_was_said_where_it_may_be_quoted() -> None:
    found = values(in_export([told(1)], Coverage.CROSS_MUNICIPAL, unwatched))

    assert found == ["Mette Hansen", "Bente Friis", "Ali Demir"]


def test_open_data_without_quotes_hold_facts_and_no_words() -> None:
    silent = told(1, OPEN_CONSENT.replaced(quotes_allowed=False))
    far = told(2)

    assert values(in_export([silent], Coverage.TEAM, unwatched)) == ["Bente Friis"]
    assert values(in_export([far], Coverage.PUBLICATION, unwatched)) == []


def test_all_texts_for_inside_are_looked_through() -> None:
    found = in_export([told(1, Consent())], Coverage.PUBLICATION, unwatched, all_texts=True)

    assert {"Mette Hansen", "Bente Friis", "Ali Demir", "Karen Holm"} <= set(values(found))
    assert "Jens Krogh" not in values(found)


def test_a_package_holds_all_but_the_words_that_may_not_be_quoted() -> None:
    shared = prepare_to_share([told(1), told(2, Consent())], Coverage.MUNICIPALITY)
    found = values(in_package(shared, unwatched))
    assert sorted(found) == ["Ali Demir", "Bente Friis", "Jens Krogh", "Mette Hansen"]


def test_what_was_dismissed_at_home_is_not_asked_about_again() -> None:
    one = told(1)
    (friis,) = [f for f in identifiers_in(one) if f.identifier.value == "Bente Friis"]
    one = dismissal(one, friis).apply(one)
    assert values(in_report([one], unwatched)) == ["Ali Demir"]
    shared = prepare_to_share([one], Coverage.MUNICIPALITY)
    assert "Bente Friis" not in values(in_package(shared, unwatched))


def test_it_tells_how_far_it_has_come() -> None:
    heard: list[tuple[int, int]] = []
    in_report([told(1), told(2)], lambda done, total: heard.append((done, total)))
    assert heard == [(0, 2), (1, 2), (2, 2)]


def test_answers_that_may_be_quoted_leave_with_a_report() -> None:
    said = (Answer(prompt="Hvad havde du egentlig brug for?", text="Ring til mig på 20 12 34 56"),)
    open_one, closed = journey(1, answers=said), journey(2, answers=said, consent=Consent())

    found = in_report((open_one, closed), lambda _done, _all: None)

    assert [suspect.journey for suspect in found] == [open_one]

"""Copies that contradict each other allow what all of them allow."""

import pytest

from journeymap.aggregate.collect import collect
from journeymap.model.journey import Consent, Coverage, Journey
from journeymap.model.merge import Copy
from tests.factories import bad, event, journey


def of(text: str, *covers: Coverage, quotes: bool = True, shareable: bool = True) -> Journey:
    consent = Consent(covers=covers, quotes_allowed=quotes)
    return journey(1, event("e", bad("x", text=text, shareable=shareable)), consent=consent)


def counted(*journeys: Journey) -> Journey:
    evidence = collect(Copy(f"{n}", one) for n, one in enumerate(journeys))
    assert evidence.diverged == (len(journeys) > 1)
    (one,) = evidence.journeys
    return one


@pytest.mark.parametrize("turned", [False, True])
def test_a_no_in_one_copy_is_a_no(turned: bool) -> None:
    open_one = of("a", Coverage.MUNICIPALITY, Coverage.PUBLICATION)
    narrow = of("b", Coverage.TEAM, quotes=False, shareable=False)

    one = counted(*([narrow, open_one] if turned else [open_one, narrow]))

    assert not one.consent.quotes_allowed
    assert one.consent.reaches(Coverage.TEAM)
    assert not one.consent.reaches(Coverage.MUNICIPALITY)
    assert not one.events[0].experiences[0].shareable


def test_a_copy_that_covers_nothing_lets_nothing_leave() -> None:
    one = counted(of("a", Coverage.PUBLICATION), of("b"))

    assert not any(one.consent.reaches(reach) for reach in Coverage)


def test_copies_that_agree_allow_what_each_allows() -> None:
    told = Coverage.MUNICIPALITY, Coverage.CROSS_MUNICIPAL

    one = counted(of("a", *told), of("b", *told))

    assert one.consent.covers == told
    assert one.consent.quotes_allowed
    assert one.events[0].experiences[0].shareable


def test_a_copy_alone_stays_as_it_is() -> None:
    alone = of("a", Coverage.TEAM)

    assert counted(alone) is alone

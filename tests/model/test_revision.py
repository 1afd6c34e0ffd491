from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.journey import MAX_HISTORY, Journey
from journeymap.model.revision import Revisions, content_hash, descends, revision, succeed
from journeymap.storage.journeys import find_journey_files, read_journey
from tests.factories import journey
from tests.strategies import journeys


def test_a_saved_change_descends_from_all_before_it() -> None:
    first = journey(1)
    second = succeed(first.replaced(title="b"), first)
    third = succeed(second.replaced(title="c"), second)
    assert descends(third, revision(first))
    assert descends(third, revision(second))
    assert not descends(first, revision(third))
    assert not descends(third, revision(third))


def test_going_back_to_an_earlier_wording_is_a_new_revision() -> None:
    first = journey(1)
    second = succeed(first.replaced(title="b"), first)
    back = succeed(second.replaced(title=""), second)
    assert content_hash(back) == content_hash(first)
    assert revision(back) != revision(first)
    assert not descends(second, revision(back))


def test_only_the_latest_revisions_are_remembered() -> None:
    journeys = [journey(1)]
    for number in range(MAX_HISTORY + 5):
        journeys.append(succeed(journeys[-1].replaced(title=str(number)), journeys[-1]))
    assert journeys[-1].history == tuple(map(revision, journeys[-1 - MAX_HISTORY : -1]))


@given(journeys(), st.text("ab", min_size=1, max_size=3))
def test_any_change_is_another_revision(one: Journey, code: str) -> None:
    other = one.replaced(code=one.code + code)
    assert revision(one) == revision(one.replaced())
    assert len({revision(one), revision(other)}) == 2
    assert len({content_hash(one), content_hash(other)}) == 2


@given(st.lists(journeys(), min_size=1, max_size=3))
def test_reckoned_step_by_step_it_is_the_same(several: list[Journey]) -> None:
    """Also where versions share events, and where the next one has none of them."""
    revisions = Revisions()
    for one in several:
        for version in (one, one.replaced(title="ny"), one.replaced(events=one.events[1:])):
            assert revisions.of(version) == revision(version)
            while not revisions.make_ready(one, 1):
                pass
            assert revisions.succeed(version, one) == succeed(version, one)


def test_reckoned_step_by_step_over_the_samples(samples: Path) -> None:
    revisions = Revisions()
    for path in find_journey_files([samples]):
        one = read_journey(path)
        assert revisions.of(one) == revision(one)
        changed = one.replaced(events=one.events[1:])
        assert revisions.of(changed) == revision(changed)

"""The emotion line's definition: only what was said, weighted by the strength it was given."""

import pytest

from journeymap.model.feeling import Feeling, feeling
from tests.factories import bad, event, good


def test_nothing_said_is_no_feeling() -> None:
    assert feeling(event("e1")) is None


def test_all_good_all_hard_and_as_much_of_both() -> None:
    assert feeling(event("e1", good("g1"), good("g2"))) == Feeling(1, 2)
    assert feeling(event("e1", bad("b1"))) == Feeling(-1, 1)
    assert feeling(event("e1", good("g1"), bad("b1"))) == Feeling(0, 2)


def test_the_balance_is_of_the_notes() -> None:
    felt = feeling(event("e1", good("g1"), bad("b1"), bad("b2")))
    assert felt is not None
    assert felt.level == pytest.approx(-1 / 3)
    assert felt.n == 3


def test_a_strong_note_weighs_more_and_one_without_strength_one() -> None:
    felt = feeling(event("e1", good("g1", strength=3), bad("b1")))
    assert felt == Feeling(0.5, 2)
    assert feeling(event("e1", good("g1", strength=1), bad("b1"))) == Feeling(0, 2)


def test_the_order_of_the_notes_does_not_matter() -> None:
    one = feeling(event("e1", good("a", strength=2), bad("b")))
    assert one == feeling(event("e1", bad("b"), good("a", strength=2)))

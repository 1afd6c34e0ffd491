from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.aggregate.counts import (
    by_actor,
    by_municipality,
    by_target_group,
    count_codes,
    count_parts,
    cross,
)
from journeymap.aggregate.entries import (
    ALL,
    Split,
    cell_key,
    code_key,
    enter_codes,
    enter_matrix,
    enter_parts,
    enter_transitions,
    part_key,
    touched_key,
)
from journeymap.aggregate.ledger import Ledger, Protected, protect
from journeymap.aggregate.transitions import count_transitions
from journeymap.model.journey import Journey, Valence
from journeymap.storage.resources import load_vocabulary
from tests.aggregate.material import sample_set, told
from tests.factories import journeys

THEMES = next(lens for lens in load_vocabulary().lenses if lens.id == "themes")
WAYS = (
    ("municipality", by_municipality, Split.CITIZENS),
    ("target-group", by_target_group, Split.NOTHING),
    ("actor", by_actor, Split.NOTES),
)


def whole_report(found: Sequence[Journey]) -> Ledger:
    ledger = Ledger()
    for valence in Valence:
        enter_codes(ledger, count_codes(found, THEMES, valence))
    for what, parts_of, split in WAYS:
        enter_parts(ledger, what, count_parts(found, parts_of), split)
        for valence in Valence:
            matrix = cross(found, THEMES, valence, parts_of)
            enter_matrix(ledger, what, THEMES.id, matrix, split)
    enter_transitions(ledger, count_transitions(found))
    return ledger


def hidden_alone(ledger: Ledger, safe: Protected) -> list[object]:
    """Sums over the municipalities, gone through one by one, in which one number is hidden."""
    where = [key[2] for key in ledger.values if key[:2] == ("citizens", "municipality")]
    places = list(dict.fromkeys(where))
    alone = []
    for valence in Valence:
        sums = [(touched_key(valence), [part_key("municipality", p, valence) for p in places])]
        for code in THEMES.codes:
            cells = [cell_key("municipality", p, THEMES.id, code.id, valence) for p in places]
            whole = code_key(THEMES.id, code.id, valence)
            sums.append((whole, [cell for cell in cells if cell in ledger.values]))
        for whole, parts in sums:
            if parts:
                assert ledger.values[whole] == sum(ledger.values[part] for part in parts)
                alone += [whole] if sum(safe[k].hidden for k in (whole, *parts)) == 1 else []
    parts = [part_key("municipality", place) for place in places]
    assert ledger.values[ALL] == sum(ledger.values[part] for part in parts)
    return alone + ([ALL] if sum(safe[part].hidden for part in parts) == 1 < len(parts) else [])


def test_the_sample_report_hides_what_points_at_few() -> None:
    found = told(sample_set())
    ledger = whole_report(found)

    safe = protect(ledger, 5)

    assert safe[ALL].value == len(found)
    assert safe.exposed == ()
    assert hidden_alone(ledger, safe) == []
    few = {key for key, value in ledger.values.items() if 0 < value < 5 and key != ALL}
    assert few
    assert all(safe[key].hidden for key in few)


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 60), st.integers(0, 1_000))
def test_any_report_does(count: int, seed: int) -> None:
    ledger = whole_report(journeys(count, seed=seed))

    safe = protect(ledger, 5)

    assert [whole for whole in hidden_alone(ledger, safe) if not safe.exposed] == []
    for key, value in ledger.values.items():
        known = key in ledger.known
        assert safe[key].value in (None, value)
        assert safe[key].hidden or known or not 0 < value < 5

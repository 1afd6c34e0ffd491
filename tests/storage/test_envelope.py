"""The text that every file of the program is written as."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.storage.envelope import json_text

leaves = st.none() | st.booleans() | st.integers()
values = st.recursive(
    leaves | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(values)
def test_it_is_what_the_standard_library_writes(value: object) -> None:
    whole = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False)
    assert json_text(value) == whole


@pytest.mark.parametrize("odd", [0.5, 1.0, math.nan, math.inf, -math.inf])
def test_fractions_are_refused(odd: float) -> None:
    with pytest.raises(ValueError, match="float"):
        json_text({"a": [odd]})

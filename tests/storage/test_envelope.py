"""The text that every file of the program is written as."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.storage.envelope import json_text

leaves = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
values = st.recursive(
    leaves | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(values)
def test_it_is_what_the_standard_library_writes(value: object) -> None:
    whole = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False)
    assert json_text(value) == whole


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(odd: float) -> None:
    with pytest.raises(ValueError, match="Out of range"):
        json_text({"a": [odd]})

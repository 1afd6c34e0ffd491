"""Open data as JSON: what is read back is what was written, and nothing else is taken for it."""

import json

import pytest

from journeymap.storage.open_data import decode_open_data, encode_open_data
from tests.factories import journeys
from tests.report.opendata.exports import everything, group, rows

DATA = rows((*everything(), *journeys(15)[3:]), groups=(group(),))


def test_it_is_read_back_as_it_was() -> None:
    written = encode_open_data(DATA)
    assert decode_open_data(written) == DATA
    assert encode_open_data(DATA) == written
    assert written.endswith(b"}\n")


def test_one_object_for_each_note() -> None:
    file = json.loads(encode_open_data(DATA))
    assert (file["format"], file["schema"]) == ("journeymap/export", 1)
    notes = file["export"]["notes"]
    assert len(notes) == len(DATA.notes)
    withheld = [note for note in notes if note["text"] is None]
    assert len(withheld) == file["export"]["method"]["withheld"] > 0
    day = next(note["day"] for note in notes if note["day"])
    assert day == "2019-03-12"


@pytest.mark.parametrize("change", [{"schema": 2}, {"format": "x"}, {"more": 1}])
def test_something_else_is_refused(change: dict[str, object]) -> None:
    file = {**json.loads(encode_open_data(DATA)), **change}
    with pytest.raises(ValueError, match=r"validation error"):
        decode_open_data(json.dumps(file).encode())


def test_a_field_too_many_is_refused() -> None:
    file = json.loads(encode_open_data(DATA))
    file["export"]["notes"][0]["birth_year"] = 1999
    with pytest.raises(ValueError, match="birth_year"):
        decode_open_data(json.dumps(file).encode())

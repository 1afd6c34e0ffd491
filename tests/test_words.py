import datetime as dt

import pytest

from journeymap.storage.resources import load_words
from journeymap.words import Counted, Words

DA, EN = load_words("da"), load_words("en")
TINY = Words("da", {"hi": "Hej {name}", "notes": Counted("{n} seddel", "{n} sedler")})


def test_a_text_with_its_places_filled() -> None:
    assert TINY("hi", name="Åse") == "Hej Åse"


@pytest.mark.parametrize(("n", "text"), [(0, "0 sedler"), (1, "1 seddel"), (1234, "1.234 sedler")])
def test_counted_texts(n: int, text: str) -> None:
    assert TINY.count("notes", n) == text


def test_a_text_asked_for_in_the_wrong_way() -> None:
    with pytest.raises(KeyError):
        TINY("nothing")
    with pytest.raises(TypeError):
        TINY("notes")
    with pytest.raises(TypeError):
        TINY.count("hi", 2)


def test_numbers_and_dates_as_each_language_writes_them() -> None:
    day = dt.date(2024, 3, 12)
    assert (DA.number(1234.5, 1), EN.number(1234.5, 1)) == ("1.234,5", "1,234.5")
    assert (DA.percent(0.744), EN.percent(0.744)) == ("74 %", "74%")
    assert (DA.date(day), EN.date(day)) == ("12. marts 2024", "12 March 2024")
    assert (DA.clock(dt.time(10, 42)), EN.clock(dt.time(10, 42))) == ("10.42", "10:42")


def test_lists() -> None:
    assert [DA.listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a og b",
        "a, b og c",
    ]
    assert EN.listed(["a", "b"]) == "a and b"

"""The days a date may mean, and the order of dates."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.edtf import bounds, is_edtf, is_marked, sort_key, year_span


def day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019-03-12", "2019-03-12", "2019-03-12"),
        ("2019-03", "2019-03-01", "2019-03-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019-21", "2019-03-01", "2019-05-31"),
        ("2019-22", "2019-06-01", "2019-08-31"),
        ("2019-23", "2019-09-01", "2019-11-30"),
        ("2019-24", "2019-01-01", "2020-02-29"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2019-XX", "2019-01-01", "2019-12-31"),
        ("2019-03-XX", "2019-03-01", "2019-03-31"),
        ("2019-XX-XX", "2019-01-01", "2019-12-31"),
        ("2019~", "2019-01-01", "2019-12-31"),
        ("2019-03?", "2019-03-01", "2019-03-31"),
        ("2018/2020-03", "2018-01-01", "2020-03-31"),
        ("2018-22~/2019-21?", "2018-06-01", "2019-05-31"),
        ("2020/..", "2020-01-01", ""),
        ("2020/", "2020-01-01", ""),
        ("../2020-03", "", "2020-03-31"),
        ("/2020", "", "2020-12-31"),
        ("-0044", "0001-01-01", "0001-01-01"),
        ("9999-24", "9999-01-01", "9999-12-31"),
    ],
)
def test_bounds(text: str, first: str, last: str) -> None:
    assert bounds(text) == (day(first), day(last))


def test_the_order_of_time() -> None:
    ordered = [
        "199X",
        "2001",
        "../2018",
        "2018",
        "2018/2019",
        "2018/..",
        "2018-21",
        "2018-03-12",
        "2018-03-12/2018-03-18",
        "2018-04~",
        "2018-22",
        "2018-23",
        "2018-12-01",
        "2018-12",
        "2018-24",
        "2019-01",
        "2019?",
    ]
    assert sorted(sorted(ordered), key=sort_key) == ordered


def test_sorting_is_stable() -> None:
    assert sort_key("2019") == sort_key("2019?") == sort_key("2019~")


@pytest.mark.parametrize("text", ["2019~", "2019-03?", "2019%", "2018~/2019", "../2019?"])
def test_marked_uncertain(text: str) -> None:
    assert is_marked(text)


@pytest.mark.parametrize("text", ["2019", "2019-21", "199X", "2018/2019", "../2019", "2019-XX"])
def test_not_marked_uncertain(text: str) -> None:
    assert not is_marked(text)


points = st.from_regex(
    r"[0-9]{3}[0-9X](-(0[1-9]|1[0-2]|2[1-4]|XX)(-(0[1-9]|[12][0-9]|3[01]|XX))?)?[?~%]?",
    fullmatch=True,
)
dates = (points | st.tuples(points | st.just(".."), points | st.just("..")).map("/".join)).filter(
    is_edtf
)


@given(dates)
def test_bounds_agree_with_the_years(text: str) -> None:
    (first, last), (first_year, last_year) = bounds(text), year_span(text)
    assert (first is None) == (first_year is None)
    assert (last is None) == (last_year is None)
    if first is not None and first_year is not None:
        assert first.year == max(first_year, 1)
    if last is not None and last_year is not None:
        assert last.year - max(last_year, 1) in (0, 1)
    assert all(isinstance(part, dt.date) for part in sort_key(text))


@given(points.filter(is_edtf))
def test_a_point_begins_before_it_ends(text: str) -> None:
    first, last = bounds(text)
    assert first is not None
    assert last is not None
    assert first <= last
    assert first <= sort_key(text)[0] <= last

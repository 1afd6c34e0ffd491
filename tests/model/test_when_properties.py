"""What holds for whatever is said."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.edtf import bounds, is_edtf
from journeymap.model.when import parse_when, split_leading
from tests.model.test_when import BORN, DANISH, ENGLISH, TODAY, edtf_of, rows, traps

MONTH_NAMES = "januar februar marts april maj juni juli august september oktober november december"
MONTHS = MONTH_NAMES.split()
CALENDAR_WORDS = """
i løbet af,den,fra,til,mellem,og,eller,før,efter,siden,senest,omkring,ca.,måske,midt,først,sidst,
marts,maj,12. marts,3. maj,uge 12,forår,sommeren,vinteren,jul,påsken,sommerferien,nytårsaften,
1. kvartal,1. halvår,af,på,året,2018,2019,2020,–,/
"""
SAID = [text for text, _ in rows(DANISH) + rows(ENGLISH)] + traps()

years = st.integers(1900, 2034)
days = st.dates(dt.date(1900, 1, 1), dt.date(2034, 12, 31))
soup = st.lists(
    st.sampled_from([*" ".join(SAID).split(), "2019", "2020", "kl.", "/", "–", "-", "?"]),
    max_size=8,
).map(" ".join)
calendar_soup = st.lists(
    st.sampled_from(CALENDAR_WORDS.replace("\n", "").split(",")), max_size=8
).map(" ".join)
tails = st.sampled_from([": x", ", x", " x", ""])


def years_in(text: str) -> set[str]:
    return set(re.findall(r"\d{4}", text))


@given(st.text() | soup, st.none() | st.integers(1890, 2030))
def test_never_raises_and_keeps_the_words(text: str, birth_year: int | None) -> None:
    when = parse_when(text, today=TODAY, birth_year=birth_year)
    assert when.edtf is None or is_edtf(when.edtf)
    if text.isprintable():
        assert when.text == text.strip()


@given(
    st.text() | soup, st.none() | st.integers(1890, 2030), st.sampled_from([": x", ", x", " x", ""])
)
def test_splitting_loses_no_word(text: str, birth_year: int | None, tail: str) -> None:
    note = text + tail
    when, rest = split_leading(note, today=TODAY, birth_year=birth_year)
    if when is None:
        assert rest == note
    elif note.isprintable():
        assert note.strip().startswith(when.text)
        assert note.strip().endswith(rest)
        assert when.edtf == parse_when(when.text, today=TODAY, birth_year=birth_year).edtf


@given(st.dates(), soup)
def test_any_day_may_be_today(today: dt.date, text: str) -> None:
    when = parse_when(text, today=today, birth_year=None)
    assert when.edtf is None or is_edtf(when.edtf)


@given(calendar_soup)
def test_no_year_is_invented(text: str) -> None:
    edtf = edtf_of(text)
    if edtf is not None:
        allowed = years_in(text)
        if re.search(r"\b(før|efter|uge)\b", text):  # a week or the month before may cross over
            allowed |= {str(int(year) + step) for year in allowed for step in (-1, 1)}
        assert years_in(edtf) <= allowed


@given(days)
def test_a_day_is_that_day_however_it_is_written(day: dt.date) -> None:
    month = MONTHS[day.month - 1]
    for text in (
        f"{day.day}. {month} {day.year}",
        f"den {day.day}. {month} {day.year}",
        f"{day.day}/{day.month} {day.year}",
        f"{day.day}/{day.month}-{day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%d-%m-%Y}",
        day.isoformat(),
    ):
        assert edtf_of(text) == day.isoformat()


@given(years, st.sampled_from(MONTHS))
def test_a_month_is_that_month(year: int, month: str) -> None:
    assert edtf_of(f"{month} {year}") == f"{year}-{MONTHS.index(month) + 1:02d}"


@given(years, st.integers(1, 60))
def test_a_week_is_that_week(year: int, week: int) -> None:
    edtf = edtf_of(f"uge {week} {year}")
    last = dt.date(year, 12, 28).isocalendar().week
    assert (edtf is not None) == (week <= last)
    if edtf is not None:
        monday, sunday = bounds(edtf)
        assert monday is not None
        assert sunday is not None
        assert monday.isocalendar()[:2] == sunday.isocalendar()[:2] == (year, week)


@given(years, years)
def test_a_stretch_goes_forward_or_nowhere(first: int, last: int) -> None:
    expected = f"{first}/{last}" if first < last else None
    for text in (f"fra {first} til {last}", f"mellem {first} og {last}", f"{first} til {last}"):
        assert edtf_of(text) == expected


@given(st.integers(1, 99).filter(lambda number: number not in range(12, 13)), years)
def test_numbers_with_units_are_no_dates(number: int, year: int) -> None:
    for text in (
        f"{number} timer",
        f"{number} år",
        f"i {number} år",
        f"{year} kr.",
        f"{year} borgere",
        f"sag {year}-{number:04d}",
        f"{year}-{number:04d}",
        f"§ {number}",
        f"kl. {number % 24}.{number % 60:02d}",
    ):
        assert edtf_of(text) is None


@pytest.mark.parametrize("text", SAID)
def test_case_space_and_letters_do_not_matter(text: str) -> None:
    edtf = edtf_of(text)
    assert edtf_of(f" {text.upper()}  ".replace(" ", "  ")) == edtf
    plain = text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    assert edtf_of(plain) == edtf
    assert edtf_of(f"{text}.") == edtf


@pytest.mark.parametrize(("text", "edtf"), [row for row in rows(DANISH) + rows(ENGLISH) if row[1]])
def test_the_year_said_lies_within(text: str, edtf: str) -> None:
    said = re.search(r"\b(?:19|20)\d\d\b(?!['’e-])", text)
    first, last = bounds(edtf)
    if said and not re.search(r"efter|før|tallet|before|after", text):
        assert first is None or first.year <= int(said[0])
        assert last is None or last.year >= int(said[0])


@pytest.mark.parametrize("birth_year", [None, BORN, 1935])
def test_only_ages_and_bare_decades_know_the_birth_year(birth_year: int | None) -> None:
    for text, edtf in rows(DANISH) + rows(ENGLISH):
        if not re.search(r"jeg|årig|års|aged|as a|when I", text):
            assert edtf_of(text, birth_year=birth_year) == edtf

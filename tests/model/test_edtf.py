import pytest

from journeymap.model.edtf import is_edtf, year_span


@pytest.mark.parametrize(
    "text",
    [
        "2019",
        "2019-03",
        "2019-03-12",
        "2020-02-29",
        "2019-21",
        "2019-24",
        "201X",
        "19XX",
        "2019-XX",
        "2019-03-XX",
        "2019-XX-XX",
        "2019?",
        "2019-03~",
        "2019-03-12%",
        "-0044",
        "2018/2019",
        "2018-03/2019-21~",
        "2020/..",
        "../2020",
        "2020/",
        "/2020",
    ],
)
def test_dates_as_edtf_writes_them(text: str) -> None:
    assert is_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hest",
        "19",
        "20190312",
        "2019-13",
        "2019-00",
        "2019-25",
        "2019-02-29",
        "2019-02-30",
        "2019-04-31",
        "2019-3-12",
        "2019-21-12",
        "2019-03-12?~",
        " 2019",
        "2019\n",
        "12-03-2019",
        "/",
        "../..",
        "..",
        "2018/2019/2020",
        "2018-2019",
        "٢٠١٩",
        "XXXX",
    ],
)
def test_what_is_not_edtf(text: str) -> None:
    assert not is_edtf(text)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2019", (2019, 2019)),
        ("2019-21", (2019, 2019)),
        ("201X", (2010, 2019)),
        ("19XX", (1900, 1999)),
        ("2018/2020", (2018, 2020)),
        ("201X/2020-03", (2010, 2020)),
        ("2020/..", (2020, None)),
        ("../2020", (None, 2020)),
        ("/2020", (None, 2020)),
    ],
)
def test_the_years_a_date_may_lie_in(text: str, span: tuple[int | None, int | None]) -> None:
    assert year_span(text) == span

"""The names of time, as tables. To teach the program a word, add it to a row.

Spelling is folded ("foraar" is "forår") and case does not count, so each word stands once.
Holidays are in `holidays`, the small words in `particles`.
"""

from enum import StrEnum
from typing import Final

from journeymap.model.times.tokens import Table, listed

MONTHS: Final = Table(
    {
        1: "januar, jan, january",
        2: "februar, feb, febr, february",
        3: "marts, mar, march",
        4: "april, apr",
        5: "maj, may",
        6: "juni, jun, june",
        7: "juli, july",  # "jul" is Christmas unless a day or a full stop says otherwise
        8: "august, aug",
        9: "september, sep, sept",
        10: "oktober, okt, october, oct",
        11: "november, nov",
        12: "december, dec",
    }
)
DANISH_MONTHS: Final = frozenset(listed("januar februar febr marts maj juni juli oktober okt"))
"""Only Danish writes these, so a number behind one is a year; English "April 19" is a day."""

SEASONS: Final = Table(
    {
        21: "forår, foråret, forårs, forårsmånederne, et forår, en forårsdag, en forårsaften, "
        "spring, springtime",
        22: "sommer, sommeren, sommers, sommermånederne, en sommer, en sommerdag, en sommeraften, "
        "summer, summertime",
        23: "efterår, efteråret, efterårs, efterårsmånederne, et efterår, en efterårsdag, "
        "en efterårsaften, autumn, fall",
        24: "vinter, vinteren, vinters, vintres, vintermånederne, en vinter, en vinterdag, "
        "en vinteraften, winter, wintertime",
    }
)
BETWEEN_SEASONS: Final = Table(
    {
        (5, 6): "forsommer, forsommeren",
        (8, 9): "sensommer, sensommeren",
        (10, 11): "senefterår, senefteråret",
    }
)
"""What lies across two seasons: its first and its last month."""

WEEKDAYS: Final = Table(
    {
        1: "mandag, man, monday, mon",
        2: "tirsdag, tirs, tir, tuesday, tue",
        3: "onsdag, ons, wednesday, wed",
        4: "torsdag, tors, tor, thursday, thu",
        5: "fredag, fre, friday, fri",
        6: "lørdag, lør, saturday, sat",
        7: "søndag, søn, sunday, sun",
    }
)
LAST_WEEKDAYS: Final = Table(
    {
        1: "i mandags, sidste mandag, last monday",
        2: "i tirsdags, sidste tirsdag, last tuesday",
        3: "i onsdags, sidste onsdag, last wednesday",
        4: "i torsdags, sidste torsdag, last thursday",
        5: "i fredags, sidste fredag, last friday",
        6: "i lørdags, sidste lørdag, last saturday",
        7: "i søndags, sidste søndag, last sunday",
    }
)


def _danish_numbers() -> tuple[str, ...]:
    """From "nul" to "nioghalvfems"."""
    ones = listed("nul en to tre fire fem seks syv otte ni")
    teens = listed("ti elleve tolv tretten fjorten femten seksten sytten atten nitten")
    tens = listed("tyve tredive fyrre halvtreds tres halvfjerds firs halvfems")
    rest = [f"{ones[one]}og{ten}" if one else ten for ten in tens for one in range(10)]
    return (*ones, *teens, *rest)


_ENGLISH: Final = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
CARDINALS: Final = {
    **{word: number for number, word in enumerate(_ENGLISH)},
    **{word: number for number, word in enumerate(_danish_numbers())},
    **dict.fromkeys(listed("et én ét a an"), 1),
    **dict(zip(listed("thirty forty fifty sixty seventy eighty"), range(30, 90, 10), strict=True)),
    "tredve": 30,
}
assert CARDINALS["femogfirs"] == 85
assert CARDINALS["halvfems"] == 90

ORDINALS: Final = Table(
    {
        1: "første, first",
        2: "anden, andet, andre, second",
        3: "tredje, tredie, third",
        4: "fjerde, fourth",
        5: "femte, fifth",
        6: "sjette, sixth",
        7: "syvende, seventh",
        8: "ottende, eighth",
        9: "niende, ninth",
        10: "tiende, tenth",
        11: "ellevte, eleventh",
        12: "tolvte, twelfth",
        13: "trettende, thirteenth",
        14: "fjortende, fourteenth",
        15: "femtende, fifteenth",
        16: "sekstende, sixteenth",
        17: "syttende, seventeenth",
        18: "attende, eighteenth",
        19: "nittende, nineteenth",
        20: "tyvende, twentieth",
        21: "enogtyvende",
        22: "toogtyvende",
        23: "treogtyvende",
        24: "fireogtyvende",
        25: "femogtyvende",
        26: "seksogtyvende",
        27: "syvogtyvende",
        28: "otteogtyvende",
        29: "niogtyvende",
        30: "tredivte",
        31: "enogtredivte",
    }
)

DECADES: Final = Table(
    {
        1950: "halvtredserne, fifties",
        1960: "tresserne, tredserne, sixties",
        1970: "halvfjerdserne, halvfjerserne, seventies",
        1980: "firserne, eighties",
        1990: "halvfemserne, nineties",
        2000: "nullerne, noughties",
        2010: "tierne",
    }
)
DECADE_NUMBERS: Final = {50: 1950, 60: 1960, 70: 1970, 80: 1980, 90: 1990, 0: 2000, 10: 2010}
"""Only decades that two figures name beyond doubt: "i 30'erne" is as often somebody's age."""

CENTURY_WORDS: Final = Table({True: "århundrede, century"})
CENTURIES: Final = {20: 19, 21: 20}
"""The 20th century has the years 19XX."""

YEAR_WORDS: Final = Table(
    {
        1900: "nitten hundrede og, nitten hundrede, nittenhundrede og, nittenhundrede, nitten, "
        "nineteen hundred and, nineteen",
        2000: "to tusind og, to tusind, to tusinde og, to tusinde, totusind og, totusind, "
        "totusinde og, totusinde, tyve, two thousand and, twenty",
    }
)
"""The first half of a year in words: "nitten femogfirs", "to tusind og nitten"."""


class Unit(StrEnum):
    """What time is counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


UNITS: Final = Table(
    {
        Unit.DAY: "dag, dage, døgn, day, days",
        Unit.WEEK: "uge, uger, week, weeks",
        Unit.MONTH: "måned, måneder, mdr, month, months",
        Unit.YEAR: "år, year, years",
    }
)
UNITS_OR_SO: Final = Table(
    {
        Unit.DAY: "dages tid",
        Unit.WEEK: "uges tid, ugers tid",
        Unit.MONTH: "måneds tid, måneders tid",
        Unit.YEAR: "års tid",
    }
)
QUARTERS: Final = Table({True: "kvartal, kvt, quarter"})
HALVES: Final = Table({True: "halvår, half year, half"})
LAST_OF: Final = Table({True: "sidste, last"})
WEEKS: Final = Table({True: "uge, ugen, ugerne, uger, u, week, weeks"})
MONTH_WORDS: Final = Table({True: "måned"})
"""May stand behind a month: "i marts måned 2019"."""

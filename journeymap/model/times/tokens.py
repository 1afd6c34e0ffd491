"""A phrase cut into words and numbers, with spelling and typography evened out."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Kind(StrEnum):
    """What a piece of a phrase looks like."""

    CLOCK = "clock"  # kl. 10.30
    DATE = "date"  # 12/3 2019; numbers as written, a year first or last
    PAIR = "pair"  # 2019/20, 2019-03
    MONTH_YEAR = "month_year"  # 03/2019
    WEEK_YEAR = "week_year"  # 2019-W12
    DECADE = "decade"  # 90'erne, 1990'erne
    SECONDS = "seconds"  # 90s: a decade or seconds
    CENTURY = "century"  # 1900-tallet
    SHORT_YEAR = "short_year"  # '19
    DAY_MONTH = "day_month"  # 12/3, 12.3
    DECIMAL = "decimal"  # 2,5
    ORDINAL = "ordinal"  # 12., 12th
    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"


class Token(NamedTuple):
    """One piece: folded, with its numbers and where it lies in the text.

    `dotted`: a full stop follows a word, as in "jul.", which is July and not Christmas.
    """

    kind: Kind
    word: str
    numbers: tuple[int, ...]
    start: int
    end: int
    dotted: bool


# One character for one character: places in the text stay the same.
_EVEN: Final = str.maketrans("‐‑‒–—−’‘ʼ´`\u00a0\u202f\u2009\t", "------'''''    ")
_FOLD: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "è": "e", "ü": "u"})
_END: Final = r"(?![0-9]|[./-][0-9])"
_END_DATE: Final = r"(?![0-9]|[./][0-9]|-(?![0-9]{1,2}[./])[0-9])"
"""Behind a year in four figures "-" may lead to another date."""
_YEAR: Final = r"(?:19|20)[0-9]{2}"
_N: Final = r"[0-9]{1,2}"

# The first pattern that fits wins.
PATTERNS: Final = (
    (Kind.CLOCK, rf"kl(?:okken)?\b\.?\s*{_N}(?:[.:][0-9]{{2}})?(?![0-9])"),
    (Kind.DATE, rf"[0-9]{{4}}[-/.]{_N}[-/.]{_N}{_END}"),
    (Kind.DATE, rf"{_N} *[./-] *{_N} *[./-] *(?:[0-9]{{4}}{_END_DATE}|'?[0-9]{{2}}{_END})"),
    (Kind.DATE, rf"{_N} *[./] *{_N}\.?,? +[0-9]{{4}}{_END_DATE}"),
    (Kind.DATE, rf"{_N}/{_N} *'?(?<=[ '])[0-9]{{2}}{_END}"),
    (Kind.PAIR, rf"{_YEAR} *[-/] *[0-9]{{2}}(?!\.){_END}"),
    (Kind.MONTH_YEAR, rf"(?:{_N}/|[0-9]{{2}}[-.]){_YEAR}{_END}"),
    (Kind.WEEK_YEAR, rf"{_YEAR}-?w{_N}(?!\w)"),
    (Kind.DECADE, r"(?:[0-9]{4}|[0-9]{2})['-]?(?:erne|ere)(?!\w)"),
    (Kind.SECONDS, r"(?:[0-9]{4}|[0-9]{2})'?s(?!\w)"),
    (Kind.CENTURY, r"[0-9]{2}00-?tallet(?!\w)"),
    (Kind.SHORT_YEAR, r"'[0-9]{2}(?![0-9])"),
    (Kind.DAY_MONTH, rf"{_N}[./]{_N}\.?(?![0-9])"),
    (Kind.DECIMAL, r"[0-9]+,[0-9]+"),
    (Kind.ORDINAL, rf"{_N}(?:(?:st|nd|rd|th)(?!\w)|\.(?![0-9]))"),
    (Kind.NUMBER, r"[0-9]+\.?"),
    (Kind.WORD, r"[^\W\d_]+(?:'[^\W\d_]+)?\.?"),
    (Kind.SIGN, r"[^\s,;()\"!]"),
)
assert {kind for kind, _ in PATTERNS} == set(Kind)

_TOKEN: Final = re.compile(
    "|".join(f"(?P<{kind}_{row}>{pattern})" for row, (kind, pattern) in enumerate(PATTERNS)),
    re.IGNORECASE,
)
_KINDS: Final = {f"{kind}_{row}": kind for row, (kind, _) in enumerate(PATTERNS)}
_DIGITS: Final = re.compile(r"[0-9]+")


def even(text: str) -> str:
    """`text` with one kind of dash, apostrophe and space; as long as before."""
    return text.translate(_EVEN)


def tokens(text: str) -> tuple[Token, ...]:
    """The pieces of `text`; commas, brackets and quotation marks are passed over."""
    return tuple(_token(match) for match in _TOKEN.finditer(even(text)))


def _token(match: re.Match[str]) -> Token:
    kind = _KINDS[match.lastgroup or ""]
    raw = match[0]
    if kind in (Kind.WORD, Kind.SIGN):
        word = raw.lower().translate(_FOLD)
        return Token(kind, word.rstrip("."), (), *match.span(), raw.endswith("."))
    numbers = tuple(int(digits[:9]) for digits in _DIGITS.findall(raw))
    return Token(kind, raw.rstrip("."), numbers, *match.span(), False)


def listed(text: str) -> tuple[str, ...]:
    """The folded words of `text`."""
    return tuple(token.word for token in tokens(text))


class Table(Generic[T]):
    """Phrases and what they mean; of several that fit, the longest counts."""

    def __init__(self, rows: Mapping[T, str]) -> None:
        """`rows`: meaning → phrases with commas between them. No phrase may stand twice."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        seen: set[tuple[str, ...]] = set()
        for value, phrases in rows.items():
            for phrase in phrases.split(","):
                self._add(listed(phrase), value, seen)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, phrase: tuple[str, ...], value: T, seen: set[tuple[str, ...]]) -> None:
        assert phrase not in seen, phrase
        seen.add(phrase)
        self._by_first.setdefault(phrase[0], []).append((phrase, value))

    def at(self, said: tuple[str, ...], index: int) -> tuple[T, int] | None:
        """The meaning of the phrase that begins at `index`, and the index after it."""
        if index >= len(said):
            return None
        for phrase, value in self._by_first.get(said[index], ()):
            after = index + len(phrase)
            if said[index:after] == phrase:
                return value, after
        return None

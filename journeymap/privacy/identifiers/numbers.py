"""Numbers that are somebody's: CPR, telephone, case, account, number plate.

Every pattern is bounded, so that no text takes longer than its length.
"""

import re
from collections.abc import Iterator
from typing import Final

Span = tuple[int, int]

_CPR: Final = re.compile(
    r"(?<![\d,])(?<!\d[./-])"
    r"(?P<day>[0-3]\d|[6-9]\d)(?P<a>[ .\-/]?)(?P<month>[01]\d)(?P<b>[ .\-/]?)(?P<century>(?:19"
    r"|20)?)"
    r"(?P<year>\d\d)(?P<gap>[ ]?[-–—‐‑−./_]{0,2}[ ]?)"
    r"(?P<last>\d\d ?\d\d|[xX*?#•]{4})(?!\d)(?![.,]\d)"
)
_MONTH_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_CPR_WORD: Final = re.compile(r"\bcpr|\bpersonn|\bcivil reg|\bsocial security", re.IGNORECASE)
_BEFORE: Final = 28


def cprs(text: str) -> Iterator[Span]:
    """A valid date and four digits. Since 2007 the modulus check no longer decides."""
    for match in _CPR.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        said = _CPR_WORD.search(before) is not None
        if not said and _ACCOUNT_WORD.search(before):
            continue
        if not _is_day(int(match["day"]), int(match["month"])):
            continue
        if said or not _is_date_and_year(match):
            yield match.span()
    for match in _SPECIAL.finditer(text):
        if not match[0].isdigit():
            yield match.span()
    yield from _odd_cprs(text)


def _odd_cprs(text: str) -> Iterator[Span]:
    for pattern in (_LETTERED, _SHORT_MONTH):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - _BEFORE) : match.start()]
            if not _is_day(int(match["day"]), int(match["month"])):
                continue
            if _CPR_WORD.search(before) or _is_surely_last(match["gap"], match["last"]):
                yield match.span()


def _is_surely_last(gap: str, last: str) -> bool:
    return bool(gap.strip()) and last[0].isdigit() and not _YEAR.fullmatch(last)


_SHORT_MONTH: Final = re.compile(
    r"(?<![\d.,/-])(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./ -](?:19|20)?\d\d"
    r"(?P<gap> ?[-–] ?)(?P<last>\d{4})(?!\d)"
)
"""A date as people write it, and four digits: "12/3-61-1234"."""
_LETTERED: Final = re.compile(
    r"(?<![\w.,/-])(?P<day>\d\d)(?P<month>[01]\d)\d\d(?P<gap> ?[-–]? ?)"
    r"(?P<last>(?=\d{0,3}[A-Z])[A-Z\d]{4})(?![\w-])"
)
"""Given out in place of a number, and written as one: a date and letters among the last four."""
_SPECIAL: Final = re.compile(r"(?<!\w)(?:[6-9]\d[01]\d\d\d-?\d[\dA-Z]{3})(?!\w)")
"""A number for somebody who has none: a day + 60, and letters."""


def _is_day(day: int, month: int) -> bool:
    day = day - 60 if day > 60 else day  # people without a number of their own get a day + 60
    return 1 <= month <= 12 and 1 <= day <= _MONTH_DAYS[month - 1]


def _is_date_and_year(match: re.Match[str]) -> bool:
    """True for dates and times beside each other: "10.10.20 1400", "12 03 2019"."""
    spread = match["a"] != "" or match["b"] != ""
    return spread and match["gap"] == " " and match["a"] in {".", "/"} and match["last"][2:] == "00"


_PHONE_WORD: Final = re.compile(
    r"\b(?:tlf|tel|telefon\w{0,8}|mobil\w{0,8}|nummer|nummeret|nr|ring\w{0,3}|ringe\w{0,4}"
    r"|sms\w{0,3}|"
    r"phone|mobile|call\w{0,3}|text\w{0,3}|fastnet|vagttelefon\w{0,2}|mobilepay|whatsapp"
    r"|kald\w{0,3}|"
    r"fanges?|træffes|skriv)\b[^\d\n]{0,24}\Z",
    re.IGNORECASE,
)
_NOT_PHONE_WORD: Final = re.compile(
    r"(?:\b(?:sag|sags\w{0,12}|journal\w{0,10}|j\.? ?nr|cvr|se-?nr|p-?nr|ean|konto\w{0,10}|reg"
    r"|faktura\w{0,8}|"
    r"kunde\w{0,8}|ordre\w{0,8}|løbe\w{0,8}|police\w{0,8}|id|ref|reference\w{0,6}|kr"
    r"|beløb\w{0,4})\b[^\d\n]{0,12}"
    r"|§ ?)\Z",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(
    r"(?<![\w,+-])(?<!(?<!\d\d\d\d)(?<!\d\d \d\d)/)(?<!\d[. ])(?:\(?\+?\d{2,3}\)[ ]?)?"
    r"(?:(?:\+|00)\d\d ?[-–/.] ?)?\+?\d(?:[ .\-\u00a0]{0,2}\d){7,14}(?!\d)(?!-?\w{0,20}\d)"
)
_UNIT_AFTER: Final = re.compile(
    r"(?:,-|,\d|\s?(?:kr\b|kroner|dkk|euro|timer|dage|år\b|%|pct|procent|mio|personer|stk|km\b"
    r"|gange))",
    re.IGNORECASE,
)
_PREFIX: Final = re.compile(
    r"(?:\+|00)\(?45\)?|\(\+?45\)|45(?=[ ]\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}\Z)"
)
_SHAPES: Final = {
    "2 2 2 2",
    "4 4",
    "8",
    "2 3 3",
    "3 2 3",
    "3 3 2",
    "2 2 4",
    "4 2 2",
    "2 6",
    "2 4 2",
}
"""How eight digits are grouped when they are a telephone number."""  # fmt: skip
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def phones(text: str) -> Iterator[Span]:
    """Eight digits in the groups people use, or a number with its country."""
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        before = text[max(0, start - 36) : start]
        said = _PHONE_WORD.search(before) is not None
        if _UNIT_AFTER.match(text, end) or (not said and _NOT_PHONE_WORD.search(before)):
            continue
        if _is_phone(match[0], said=said):
            extension = _EXTENSION.match(text, end)
            yield start, extension.end() if extension else end
    for match in _SPELLED.finditer(text):
        spelled = any(map(str.isalpha, match[0]))
        if spelled or re.findall(r"[^\d]+", match[0]) in ([" - "] * 3, ["–"] * 3, [" – "] * 3):
            yield match.span()


_EXTENSION: Final = re.compile(
    r"[ ,]{0,2}\(?(?:lokal(?:nr|nummer)?|lok|ext|omstilling|tast)[.:]{0,2} ?\d{1,5}(?!\d)\)?",
    re.IGNORECASE,
)
_TENS: Final = r"(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)"
_PAIR: Final = rf"(?:\d\d|(?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)?\s?og\s?)?{_TENS})"
_SPELLED: Final = re.compile(
    rf"(?<![\w,.]){_PAIR}(?:[ ,–-]{{1,3}}{_PAIR}){{3}}(?!\w)", re.IGNORECASE
)
"""Four pairs as they are said aloud, some of them in words, or held apart by dashes."""


def _is_phone(written: str, *, said: bool) -> bool:
    prefix = _PREFIX.match(written)
    rest = written[prefix.end() :] if prefix else written
    groups = re.findall(r"\d+", rest)
    digits = "".join(groups)
    if written.startswith(("+", "00")) and not prefix:
        return 8 <= len(digits) <= 15
    if len(digits) != 8:
        return False
    shape = " ".join(str(len(group)) for group in groups)
    if shape not in _SHAPES and not said and not prefix:
        return False
    if prefix or said:
        return True
    separators = set(re.findall(r"[^\d]+", rest))
    return digits[0] in _FIRST.get(shape, "23456789") and not (
        len(separators) > 1
        or _is_time_or_date(groups, separators)
        or (shape == "4 4" and all(_YEAR.fullmatch(group) for group in groups))
        or (len(groups) > 1 and groups[-1] in {"000", "0000"} and separators <= {" ", "."})
    )


_FIRST: Final = {"2 2 2 2": "123456789"}


def _is_time_or_date(groups: list[str], separators: set[str]) -> bool:
    if len(groups) == 1:  # 20230512
        year, month, day = int(groups[0][:4]), int(groups[0][4:6]), int(groups[0][6:])
        return 1900 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 31
    if len(groups) == 3 and separators & {".", "-", "/"}:  # 12-05-2019, 2019-05-12
        return [len(group) for group in groups] in ([2, 2, 4], [4, 2, 2])
    return False


_CASE: Final = re.compile(
    r"\b(?:(?:klage|anke|aktindsigts|skade|straffe|bolig|børne|social)?sags?[- ]?(?:nummer"
    r"|nummeret|nr|id|no)"
    r"|(?:klage|anke|skade|straffe|bolig|social)?(?:sag|sagen)|journal(?:nummer|nummeret|nr| nr"
    r"| nummer)?|j\.? ?nr|jnr"
    r"|cvr(?:[- ]?(?:nr|nummer))?|se[- ]?nr|p[- ]?(?:nr|nummer)|ean(?:[- ]?(?:nr|nummer))?"
    r"|(?:kunde|medlems|police|skade|skades|klage|reference|referencens|ref|løbe|patient|borger"
    r"|elev|pas|pasnummer|"
    r"kørekorts?|faktura|lejemåls|lejer|ordre|dokument|id|afgørelses|ansøgnings|bevillings"
    r"|aftale)[-. ]{0,2}"
    r"(?:nummer|nummeret|nr|id|no)"
    r"|ref|reference|case(?: (?:no|number|id))?|file (?:no|number)|passport(?: (?:no|number))?"
    r"|klagen|afgørelsen)\b"
    r"[.:]{0,2}(?:\s?(?:nr|nummer|nummeret|har|er|med|med nummer|lyder|hedder|is|was|no|number"
    r"|id|:|#)[.:]?){0,3}\s{0,2}[\"#(]?"
    r"(?P<number>\d\d \d\d \d\d \d\d(?!\d)|(?=[\w./-]{0,20}\d)[\w][\w./-]{1,24}\w)",
    re.IGNORECASE,
)
_LOOSE_WORD: Final = re.compile(
    r"(?:sag|sagen|ref|reference|klagen|afgørelsen|case|journal)\b", re.IGNORECASE
)
_ALONE: Final = re.compile(
    r"(?<![\w.-])(?:\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}"
    r"|[A-ZÆØÅ]{0,3}-?(?:19|20)\d\d-\d{4,7}(?:-\d{1,6})?"
    r"|(?:19|20)\d\d-\d{2}-\d{4,7}"
    r"|(?:1|2)\d/\d{5,7}"
    r"|[A-ZÆØÅ]-\d{2,4}-\d{2,6}(?:-\d{2,6})?)(?![\w-])"
)


_SHORT_CASE: Final = re.compile(
    r"\b(?:nr|nummer|nummeret|sag|sagen|j|journal)\b[.:]{0,2} ?"
    r"(?P<number>\d\d[-/](?!(?:19|20)\d\d(?!\d))\d{4,7}(?:[-/]\d{1,4})?)(?![\w-])",
    re.IGNORECASE,
)
"""A year in two digits and a number, beside the word for it."""


_FILED: Final = re.compile(r"(?<![\w.,/-])[12]\d-\d{5,6}(?![\w-])")
_OFFICE_WORD: Final = re.compile(
    r"ankestyrelse|afgørelse|klage|journal|kommunen|\bsag|familieret|jobcent", re.IGNORECASE
)
_OFFICE_REACH: Final = 60
"""How near a word of offices must stand before a number shaped like theirs."""


def case_numbers(text: str) -> Iterator[Span]:
    """What follows "sag", "j.nr.", "CVR" …, and the shapes only case systems write."""
    for match in _CASE.finditer(text):
        number = match["number"].rstrip("./-")
        digits = sum(character.isdigit() for character in number)
        loose = _LOOSE_WORD.match(match[0]) is not None
        if digits < (4 if loose else 3) or (loose and not _looks_filed(number)):
            continue
        if _UNIT_AFTER.match(text, match.start("number") + len(number)):
            continue
        yield match.start("number"), match.start("number") + len(number)
    for match in _SHORT_CASE.finditer(text):
        yield match.span("number")
    for match in _FILED.finditer(text):
        if _OFFICE_WORD.search(text, max(0, match.start() - _OFFICE_REACH), match.start()):
            yield match.span()
    for match in _ALONE.finditer(text):
        last = match[0].rpartition("-")[2]
        if not (_YEAR.fullmatch(last) and _YEAR.match(match[0]) and match[0].count("-") == 1):
            yield match.span()


def _looks_filed(number: str) -> bool:
    """Not a year, a date, a span of years or a time."""
    if re.fullmatch(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?", number):
        return False
    return not re.fullmatch(r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?", number)


_ACCOUNT_WORD: Final = re.compile(
    r"\b(?:\w{0,12}konto(?:en|nummer|nummeret|nr|n)?|reg|regnr|registreringsn\w{1,7}"
    r"|account)\b[^\n]{0,20}\Z",
    re.IGNORECASE,
)
_ACCOUNT: Final = re.compile(
    r"\b(?:\w{0,12}konto(?:en|nummer|nummeret|nr)?|reg(?:istrerings)?[. ]{0,2}(?:nr|nummer)?"
    r"|account(?: (?:no|number))?)\b"
    r"[.:]{0,2}(?:\s?(?:nr|nummer|nummeret|er|no|number|is|:)[.:]?){0,3}\s{0,2}"
    r"(?P<number>\d{4}(?:[ .,/-]{1,3}(?:og |(?:konto|kt|kto)(?:nr"
    r"|nummer)?[.:]? ?(?:nr[.:]? ?)?)?)?\d[\d ]{4,12}\d|\d{6,14})(?!\d)",
    re.IGNORECASE,
)
_IBAN: Final = re.compile(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?!\w)")
_READ_ALOUD: Final = re.compile(
    r"konto\w{0,10}\b[^\d\n]{0,24}(?P<number>\d{4}[ -]{1,3}(?:\d[ -]?){5,9}\d)(?![\w-])",
    re.IGNORECASE,
)
"""However its digits are grouped: the first four, and six to ten more."""
_LONG: Final = re.compile(r"(?<![\d-])(?:\d{4}[ -]\d{10}|(?:\d{4}[ -]){3}\d{4}|\d{16})(?!\d)")


def accounts(text: str) -> Iterator[Span]:
    """Registration and account number, IBAN, the number of a card."""
    for match in _IBAN.finditer(text):
        if sum(character.isdigit() for character in match[0]) >= 12:
            yield match.span()
    for match in _ACCOUNT.finditer(text):
        if not _UNIT_AFTER.match(text, match.end()):
            yield match.span("number")
    for match in _READ_ALOUD.finditer(text):
        yield match.span("number")
    for match in _LONG.finditer(text):
        yield match.span()


_PLATE: Final = re.compile(
    r"(?<![\w-])(?P<letters>[A-ZÆØÅ]{2})(?:[ ]?\d{2}[ .]?\d{3}|-\d\d[- ]\d{3})(?![\w-]|[.,]\d)"
)
_SAID_PLATE: Final = re.compile(
    r"\b(?:nummerplade|nummerpladen|registreringsnummer|reg\.nr|plade|license plate|number plate)\b"
    r"[^\d\n]{0,12}?\b(?P<plate>[a-zæøå]{2} ?\d{2} ?\d{3})(?!\w)",
    re.IGNORECASE,
)
_FOREIGN_PLATE: Final = re.compile(
    r"\b(?i:nummerplade|nummerpladen|plade|pladen|plate|plates|registration)\b[^\d\n]{0,12}?\b"
    r"(?P<plate>[A-ZÆØÅ]{1,3}[ -]?(?:[A-Z]{1,2}[ ])?"
    r"(?=[A-Z]{0,5}\d)[A-Z\d]{3,6}(?:[ -][A-Z\d]{1,4})?)(?![\w-])"
)
_CAR: Final = re.compile(r"bil(?:en|ens|er)?[,:]?\s\Z", re.IGNORECASE)
_NOT_PLATES: Final = {"KR", "SU", "NR", "DK", "EU", "HF", "PO", "ID", "CA", "OK", "TV", "JC"}


def plates(text: str) -> Iterator[Span]:
    """Two capitals and five digits."""
    for pattern in (_SAID_PLATE, _FOREIGN_PLATE):
        for match in pattern.finditer(text):
            yield match.span("plate")
    for match in _PLATE.finditer(text):
        word = match["letters"] in _NOT_PLATES and not _CAR.search(
            text, max(0, match.start() - 9), match.start()
        )
        if not word and not _UNIT_AFTER.match(text, match.end()):
            yield match.span()

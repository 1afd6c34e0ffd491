"""Where somebody lives: street and number, a street after "bor på", postcode and town."""

import re
from collections.abc import Iterator
from typing import Final

from journeymap.privacy.identifiers.elsewhere import NOT_PEOPLE, TOWNS, is_body
from journeymap.privacy.identifiers.streets import (
    FIRST,
    FIRST_OF_TOWN,
    KIND,
    LAST_OF_TOWN,
    SURE,
    TOWN_ENDINGS,
)

Span = tuple[int, int]

_ENGLISH: Final = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Crescent|Grove|Square|Terrace|Way|Gardens|Court"
)
_UPPER: Final = "[A-ZÆØÅÉÖÄÜ]"
_LETTER: Final = r"[^\W\d_]"
_LEADING: Final = (
    r"(?!(?:Fra|På|Til|Hos|Bor|I|Og|Men|Adressen)\s)"
    rf"(?:{_UPPER}(?:{_LETTER}|[.'’-]){{0,24}}\s){{0,3}}"
)
_NOT_UNIT: Final = (
    r"(?![.,:/]\d|\s?%|,-)(?!\s(?:kr|kroner|år|års|måned|måneder|mdr|dag|dage|uge|uger|time|timer|"
    r"timers|gange|gang|minutter|min|km|m|meter|pct|procent|personer|mennesker|børn|elever|andre|"
    r"kilometer|nye|forskellige|stykker|møder|samtaler|af|ansøgninger)\b)"
)
_NUMBER: Final = (
    r"\s{1,2}(?:[Nn]r\.?\s|nummer\s)?\d{1,3}(?:\s?[-–]\s?\d{1,3}(?![\d.]))?"
    r"(?:\s?[A-HJ-Z]|\s?[a-h](?![\w])|[a-z])?(?![\w])"
)
_HOUSE: Final = _NUMBER + _NOT_UNIT
_SIDE: Final = r"(?:t\.?\s?v|t\.?\s?h|m\.?\s?f|(?:til\s)?(?:venstre|højre)|midtfor)(?![\w])\.?"
_NO_FLOOR: Final = (
    r"\d{1,2}\.\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|gang|uge|klasse|dag|time|"
    r"måned|år|plads|marts|juli|juni)"
)
_FLOOR: Final = (
    rf"(?:,?\s{{0,2}}(?:(?:[Ss]t|[Kk]ld?|[Ss]tuen|[Kk]ælder(?:en)?)(?![\w])\.?(?:,?\s?(?:{_SIDE}|dør\s?\d{{1,3}}))?"
    rf"|\d{{1,2}}\.?\s?(?:sal(?![\w])\.?|{_SIDE})(?:,?\s{_SIDE})?"
    rf"|(?!{_NO_FLOOR})\d{{1,2}}\.(?:\s\d{{1,2}}\.)?(?!\s?\d(?!\d{{3}}\s{_UPPER}))(?=$|[\s,.])"
    rf"|\d{{1,2}}\.\s\d{{1,3}}(?!\.?\s?[\w:-])"
    rf"|(?:lejl|lejlighed|dør|vær|værelse|hus|blok|flat|apt)(?![\w])\.?\s?(?:nr\.?\s?)?\d{{1,4}}"
    rf"|(?:opg|opgang)(?![\w])\.?\s?(?:{_UPPER}|\d{{1,3}})(?![\w])|\d{{1,2}}(?:st|nd|rd|th)\sfloor|[Bb]aghuset|[Ff]orhuset"
    rf"|{_SIDE}))"
)
_POST: Final = (
    rf"(?:,\s(?:(?:{FIRST_OF_TOWN})\s)?{_UPPER}{_LETTER}{{1,20}}(?=,\s\d{{4}}\s))?"
    rf"(?:[,.;]?\s{{1,2}}|\s[-–]\s)\(?(?:DK-)?(?P<code>\d{{4}})\s{{1,2}}(?P<post>(?:(?:{FIRST_OF_TOWN})\s)?"
    rf"{_LETTER}{{2,20}})(?:\s(?:{_UPPER}{{1,2}}(?![\w])|Sj(?![\w])|{LAST_OF_TOWN}))?"
)
_TOWN: Final = (
    rf"(?:{_POST}|(?:,| i)\s(?P<town>(?P<first>(?:{FIRST_OF_TOWN})\s)?{_UPPER}{_LETTER}{{1,20}}))?"
)
_REST: Final = rf"{_HOUSE}{_FLOOR}{{0,2}}{_TOWN}"

_BEFORE_NUMBER: Final = rf"(?:{_LETTER}|-){{1,44}}\s{{1,2}}(?:[Nn]r\.?\s|nummer\s)?\d"
"""Looked at first, for it is quick: most words stand before no number."""
_NUMBERED: Final = re.compile(
    rf"(?<![\w-]){_LEADING}(?={_BEFORE_NUMBER})"
    rf"(?P<street>{_UPPER}?(?:{_LETTER}|-){{0,30}}(?i:{KIND}))(?![\w]){_REST}"
)
_FLOORED: Final = re.compile(
    rf"(?<![\w-]){_LEADING}(?P<street>{_LETTER}{{3,30}}){_HOUSE}{_FLOOR}{{1,2}}{_TOWN}"
)
_POSTED: Final = re.compile(
    rf"(?<![\w-])(?:(?:{FIRST})\.?\s|{_LEADING})(?P<street>(?:{_LETTER}|-){{3,30}}){_NUMBER}"
    rf"{_FLOOR}{{0,2}}{_POST}(?![\w])"
)
"""Before a postcode and its town a street may be called anything."""
_BOX: Final = re.compile(
    rf"(?<![\w-])(?:[Pp]ostboks|[Pp]ostbox|P\.?\s?O\.?\s?[Bb]ox)\s(?:nr\.?\s)?\d{{1,6}}(?![\w]){_TOWN}"
)
_BARE: Final = re.compile(
    rf"(?<![\w-])(?P<lead>{_LEADING})(?P<street>{_UPPER}?{_LETTER}{{0,30}}(?:{SURE}|Vej|Gade"
    rf"|Allé|Alle|"
    rf"Stræde|Boulevard|Plads|Torv))(?!-?\w)"
)
_LIVES: Final = re.compile(
    r"\b(?:bor|boede|boet|bo|bosat|bopæl|flytte|flyttede|flytter|flyttet|adresse|adressen|lives?|"
    r"lived|living|moved|address|hjemme|hjemmeadresse|bopælen|naboen|naboerne|opgangen|lejlighed|lejligheden)\b"
    r"(?:\s(?:nu|hende|ham|os|dem|mig|stadig|dengang|selv|alene|ind|ud|hjem|derefter|altid|is|was|er|var"
    r"|(?P<company>med\s\w{1,12}|sammen\smed\s\w{1,12}))){0,2}"
    r":?\s(?:(?:oppe|ude|nede|henne|lige)\s)?(?:(?P<where>på|i|til|ved|fra|at|in|on|to)\s)?"
    rf"(?P<place>{_LEADING}(?P<street>{_UPPER}(?:{_LETTER}|-){{2,30}})(?P<rest>{_REST})?)",
)
_LIVES_SMALL: Final = re.compile(
    rf"\b(?:bor|boede|boet|flyttede|flytter|flyttet)\s(?:på|i|til)\s"
    rf"(?P<street>[a-zæøå]{{2,30}}(?:{SURE}))(?![\w])"
)
"""Written in small letters, a street without a number needs more beside it."""
_SMALL: Final = re.compile(
    rf"\b(?P<before>på|i|til|fra|ved|bor|adr|adresse|adressen)[.:]?\s"
    rf"(?P<place>(?P<street>[a-zæøå]{{3,30}}(?:{KIND})){_HOUSE}{_FLOOR}{{0,2}})"
)
_PHRASE_END: Final = re.compile(r"\s?(?:[,.;:!?)]|\Z)")
_GOES_ON: Final = re.compile(
    r"\s(?:fordi|da|men|og|hvor|som|der|i|uden|selvom|efter|så|med|nu|siden|igen|er|var|har)\b"
)
_ON: Final = re.compile(
    rf"\b(?:[Pp]å|[Tt]il|[Ff]ra|[Vv]ed)\s(?P<place>(?P<street>{_UPPER}{_LETTER}{{3,30}}(?:en|et|erne))"
    rf"{_REST})"
)
"""Many new streets are called after flowers, birds and boats: "på Åkanden 3"."""
_POSTCODE: Final = re.compile(
    rf"(?<![\w.,/-])(?:DK-)?(?P<code>\d{{4}})\s{{1,2}}(?P<town>{_UPPER}{_LETTER}{{1,20}})(?![\w])"
    rf"(?P<more>\s(?:{_UPPER}{{1,2}}(?![\w])|Sj(?![\w])|Strand|Sund|Ladeplads))?"
)
_YEAR_BEFORE: Final = re.compile(
    r"\b(?:i|siden|år|året|fra|til|før|efter|in|since|kl|kr|ca|på|og|end|of|med)\.?\s{1,2}\Z",
    re.IGNORECASE,
)
_ABROAD: Final = re.compile(
    rf"(?<![\w.,/-])\d{{1,4}}[A-Za-z]?\s(?:{_UPPER}[a-z'’]{{1,20}}\s){{1,3}}(?:{_ENGLISH})(?![\w])"
)
_NO_STREETS: Final = frozenset(
    """
    vejen vejene gaden gader huset huse have haven bro broen led ring ringen byen by park parken
    plads pladsen torv torvet stien gård gården skov skoven strand port dal dam sø eng mark hus
    motorvejen motorvej landevejen
    dag
    """.split()
)
"""Ordinary words, which name a street only where something else says so."""
_ORDINARY: Final = re.compile(
    r"(?:motor|om|gen|ud|ind|hoved|mellem|lande|ad|skille|hjem|kryds|side|skole|arbejds|livs"
    r"|stikke|villa|grus|om|køre|"
    r"cykel|lege|skov|mark|til|tur|veje|sving|trafik)(?:vej|vejen)\Z",
    re.IGNORECASE,
)
_AT: Final = re.compile(
    r"\b(?:på|i|ved|fra|til|ad|hos|langs|om|af|for|at|in|on)\s\Z", re.IGNORECASE
)


_SHORTEST: Final = 4


def addresses(text: str) -> Iterator[Span]:
    """Every stretch that says where somebody lives; the longest first where they overlap."""
    found = {*_bare(text), *_lived_in(text), *_lived_in_small(text)}
    if any(map(str.isdigit, text)):
        found.update(_numbered(text), _postcodes(text), _posted(text), _weak(text))
        found.update(_with_town(match) for match in _BOX.finditer(text))
        found.update(match.span() for match in _ABROAD.finditer(text))
    yield from _longest(found)


def _longest(spans: set[Span]) -> Iterator[Span]:
    end = -1
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if span[0] >= end:
            yield span
            end = span[1]


def _numbered(text: str) -> Iterator[Span]:
    for match in _NUMBERED.finditer(text):
        street = match["street"]
        plain = street[:1].islower()
        alone = match.start("street") == match.start()
        if plain and not re.search(rf"(?:{SURE})\Z", street):
            continue
        if alone and (street.casefold() in _NO_STREETS or len(street) < _SHORTEST):
            continue
        yield _with_town(match)
    for match in _FLOORED.finditer(text):
        if not _ROOMS.search(match["street"]):
            yield _with_town(match)


def _posted(text: str) -> Iterator[Span]:
    for match in _POSTED.finditer(text):
        if _is_town(match["code"], match["post"]) and not _ROOMS.search(match["street"]):
            yield match.span()


def _is_town(code: str, town: str) -> bool:
    """True for "7400 Herning", "9000 aalborg"; a year and a word are none."""
    low = town.casefold()
    year = 1900 <= int(code) <= 2099
    known = low in TOWNS and (not year or low in _OLD_CODES)
    named = town[0].isupper() or (len(low) > 3 and low.endswith(TOWN_ENDINGS))
    return known or (800 <= int(code) <= 9990 and not year and named)


def _with_town(match: re.Match[str]) -> Span:
    """The town after it belongs to the address only when it is one."""
    town, code = match["town"], match["code"]
    if town and not match["first"] and town.casefold() not in TOWNS:
        before = match[0][: match.start("town") - match.start()]
        return match.start(), match.start() + len(re.sub(r"(?:,| i)\s\Z", "", before))
    if code and not _is_town(code, match["post"]):
        before = match[0][: match.start("code") - match.start()]
        return match.start(), match.start() + len(
            re.sub(r"(?:[,.;]?\s{1,2}|\s[-–]\s)\(?(?:DK-)?\Z", "", before)
        )
    return match.span()


def _bare(text: str) -> Iterator[Span]:
    """A street without a number; its name must begin with a capital."""
    for match in _BARE.finditer(text):
        lead, street = match["lead"], match["street"]
        own = street[:1].isupper() and street.casefold() not in _WORDS_OF_STREETS
        if not lead and not own:
            continue
        low = street.casefold()
        if not lead and (low in _NO_STREETS or len(street) < 6):
            continue
        if (
            not lead
            and _ORDINARY.match(low)
            and not _AT.search(text, max(0, match.start() - 8), match.start())
        ):
            continue
        if lead and street[:1].islower():
            continue
        if _is_called_after_it(text, match) or _DEFINITE.search(street):
            continue
        start = match.start("street") if own else match.start()
        yield start, match.end()


_DEFINITE: Final = re.compile(r"(?:vejen|gaden|alléen|alleen|strædet|boulevarden|vænget)\Z")
"""Where people drive and shop: "hele Strandvejen"; an address where somebody lives."""
_BEFORE: Final = re.compile(r"([^\W\d]{1,40})\s\Z")
_AFTER: Final = re.compile(r"\s([^\W\d]{1,40})")


def _is_called_after_it(text: str, match: re.Match[str]) -> bool:
    """True for a place named after its street: "botilbuddet Skovvej", "Skovvej Skole"."""
    before = _BEFORE.search(text, max(0, match.start("street") - 42), match.start("street"))
    after = _AFTER.match(text, match.end())
    named = after is not None and after[1][0].isupper() and is_body(after[1])
    return named or (before is not None and is_body(before[1]))


_WORDS_OF_STREETS: Final = {
    "vej", "gade", "allé", "alle", "stræde", "boulevard", "plads", "torv", "vænge"
}  # fmt: skip


def _lived_in(text: str) -> Iterator[Span]:
    for match in _LIVES.finditer(text):
        street = match["street"]
        told = match["rest"] is not None or re.search(rf"(?:{KIND})\Z", street)
        low = street.casefold()
        if match["company"] and not match["where"]:
            continue
        if told and low not in TOWNS and low not in NOT_PEOPLE and not is_body(street):
            yield match.span("place")


def _lived_in_small(text: str) -> Iterator[Span]:
    for match in _LIVES_SMALL.finditer(text):
        street = match["street"]
        if street not in _NO_STREETS and not _ORDINARY.match(street) and len(street) > 6:
            yield match.span("street")


def _weak(text: str) -> Iterator[Span]:
    """Streets in small letters where the phrase ends behind the number, and those after "på"."""
    for match in _SMALL.finditer(text):
        street = match["street"]
        if street not in _NO_STREETS and len(street) > 6 and not _ORDINARY.match(street):
            ends = _PHRASE_END.match(text, match.end())
            goes_on = match["before"] not in {"på", "i", "ved"} and _GOES_ON.match(
                text, match.end()
            )
            if ends or goes_on or text[match.end() - 1].isalpha():
                yield match.span("place")
    for match in _ON.finditer(text):
        street = match["street"].casefold()
        plain = street in NOT_PEOPLE or street in _NO_STREETS or street in TOWNS
        if not plain and not is_body(street) and not _ROOMS.search(street):
            yield match.start("place"), _with_town(match)[1]


def _postcodes(text: str) -> Iterator[Span]:
    for match in _POSTCODE.finditer(text):
        code, town = int(match["code"]), match["town"].casefold()
        known = town in TOWNS
        year = 1900 <= code <= 2099
        before = _YEAR_BEFORE.search(text[max(0, match.start() - 10) : match.start()])
        if not 800 <= code <= 9990 or (year and not (known and town in _OLD_CODES)):
            continue
        if known or (not before and match["more"] and not is_body(match["town"])):
            yield match.span()


_ROOMS: Final = re.compile(
    r"(?:lokale|stuen?|afdeling|afsnit|indgang|klasse|sal|etage|værelse|blok|opgang|hus|side|kapitel|"
    r"punkt|bus|linje|uge|kl|nr|stk|zone|trin|fase|den|og|på|fra|til)\Z",
    re.IGNORECASE,
)
"""What stands before a number that is no house's."""
_OLD_CODES: Final = {"københavn", "frederiksberg", "kbh"}
"""Towns whose postcodes look like years."""

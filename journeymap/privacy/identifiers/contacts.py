"""E-mail addresses, written plainly or around the machines; handles; links to profiles."""

import re
from collections.abc import Iterator
from typing import Final

from journeymap.privacy.identifiers.elsewhere import is_body
from journeymap.privacy.identifiers.given_names import COMMON_NAMES, GIVEN_NAMES
from journeymap.privacy.identifiers.surnames import SURNAMES

Span = tuple[int, int]

_LOCAL_END: Final = re.compile(r"[\w.+%'-]{1,64}\Z")
_DOMAIN: Final = re.compile(r"[^\W_](?:[\w-]{0,62}\.)(?:[\w-]{1,63}\.){0,4}[^\W\d_]{2,24}")
_SPOKEN_AT: Final = re.compile(
    r"\s?[(\[{<]\s?(?:at|@|snabel-?a|a)\s?[)\]}>]\s?"
    r"|\s(?:snabel(?:[- ]?a)?|at|krøl(?:le)?[- ]?(?:a|alfa)|alfakrøl)\s|\s@\s?|@\s",
    re.IGNORECASE,
)
_SPOKEN_DOMAIN: Final = re.compile(
    r"[\w-]{1,63}"
    r"(?:(?:\s?[(\[{<]\s?(?:dot|punktum|punkt|prik|\.)\s?[)\]}>]\s?|\s(?:dot|punktum|punkt"
    r"|prik)\s|\.)"
    r"[\w-]{1,63}){1,4}",
    re.IGNORECASE,
)
_SPACED_DOMAIN: Final = re.compile(
    r"[\w-]{2,63}(?:\s?[.,]\s?|\s)(?:dk|com|net|org|eu)(?!\w)", re.IGNORECASE
)
"""A slip of the keys: "mette@kommune .dk", "mette@kommune,dk"."""
_SPOKEN_DOT: Final = re.compile(r"dot|punktum|punkt|prik|\.")
_TOP: Final = re.compile(
    r"(?:dk|com|net|org|eu|se|no|de|nu|info|uk|io|pl|me|edu|gov|online|email|live|biz)\Z",
    re.IGNORECASE,
)
_LOCAL_WORDS: Final = re.compile(
    r"[\w+%'-]{1,64}(?:(?:\.|\s(?:punktum|punkt|prik|dot|bindestreg"
    r"|underscore)\s)[\w+%'-]{1,64}){0,3}\Z",
    re.IGNORECASE,
)


def emails(text: str) -> Iterator[Span]:
    """ "mette@kommune.dk", and "mette snabel-a kommune punktum dk"."""
    for at in re.finditer("@", text):
        local = _LOCAL_END.search(text, max(0, at.start() - 64), at.start())
        domain = _DOMAIN.match(text, at.end())
        if local and domain:
            start = local.start() + len(local[0]) - len(local[0].lstrip(".-'"))
            if start < at.start():
                yield start, domain.end()
        elif local and (spaced := _SPACED_DOMAIN.match(text, at.end())):
            yield local.start(), spaced.end()
    for at in _SPOKEN_AT.finditer(text):
        domain = _SPOKEN_DOMAIN.match(text, at.end())
        local = _LOCAL_WORDS.search(text, max(0, at.start() - 100), at.start())
        if not domain or not local or not _TOP.search(domain[0]):
            continue
        yield local.start(), domain.end()


_HANDLE: Final = re.compile(r"(?<![\w@./])@([^\W\d]\w{1,29}(?:[.-]\w{1,30}){0,3})")
_SAID_HANDLE: Final = re.compile(
    r"(?:\b(?:hedder|kalder sig|called)|\b[Xx]:?|\b(?i:bluesky|threads|mastodon|telegram|signal|"
    r"twitch|vinted|roblox|jodel)\W{0,2}(?:som|as)?)\s{1,2}\Z"
)
_OFFICE: Final = re.compile(r"jobcent|kommun|ydelse|region|skole|center")
_CAMEL: Final = re.compile(r"[a-zæøå][A-ZÆØÅ]")
_NETWORK: Final = re.compile(
    r"\b(?:instagram|insta|ig|snapchat|snap|tiktok|twitter|facebook|messenger|discord|steam|reddit|"
    r"youtube|linkedin|profil(?:en|navn)?|brugernavn(?:et)?|username|handle|gamertag)\b",
    re.IGNORECASE,
)
_USER_NAME: Final = re.compile(
    r"\b(?:brugernavn(?:et)?|profilnavn(?:et)?|profil(?:en)?|instagram|insta|snapchat|snap|tiktok|"
    r"discord|twitter|username|gamertag)"
    r"(?:\s(?:er|som|hedder|hed|is|as|under|navnet)|:){0,2}\s{1,2}[@\"']?"
    r"((?=[\w.]{0,29}(?:[\d_]|\.\w))[^\W\d][\w.]{2,29}\w)",
    re.IGNORECASE,
)


def handles(text: str) -> Iterator[Span]:
    """ "@mette84" and "snap: mette_84", but no actor ("@jobcenter")."""
    network = _NETWORK.search(text) is not None
    for match in _HANDLE.finditer(text):
        word = match[1].casefold()
        telling = any(c.isdigit() or c in "_." for c in word)
        known = word in GIVEN_NAMES or ("-" in word and any(map(_is_name, word.split("-"))))
        said = _SAID_HANDLE.search(text, max(0, match.start() - 24), match.start())
        camel = _CAMEL.search(match[1]) and not is_body(word) and not _OFFICE.search(word)
        if telling or network or known or said or camel:
            yield match.span()
    for match in _USER_NAME.finditer(text):
        yield match.span(1)


_PROFILE: Final = re.compile(
    r"(?:https?://)?(?:[\w-]{1,20}\.){0,2}"
    r"(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|linkedin\.com|twitter\.com|x\.com|"
    r"tiktok\.com|snapchat\.com|youtube\.com|github\.com|t\.me|wa\.me|about\.me|threads\.net|"
    r"bsky\.app|discord\.gg|pinterest\.com|soundcloud\.com|twitch\.tv)"
    r"/(?!groups/|events/|p/|watch|search)[^\s<>\"')\],;]{1,300}",
    re.IGNORECASE,
)
_HOME_PAGE: Final = re.compile(
    r"(?:https?://|www\.)([\w-]{1,63})\.[^\s<>\"')\],;]{2,300}", re.IGNORECASE
)
_NAME_LENGTH: Final = 4


def profiles(text: str) -> Iterator[Span]:
    """A link to somebody's profile, or to a page called after somebody."""
    for match in _PROFILE.finditer(text):
        yield match.start(), match.start() + len(match[0].rstrip(".!?:"))
    for match in _HOME_PAGE.finditer(text):
        if any(_is_name(part) for part in re.split(r"[-_\d]", match[1])):
            yield match.start(), match.start() + len(match[0].rstrip(".!?:"))


def _is_name(part: str) -> bool:
    low = part.casefold()
    if len(low) >= _NAME_LENGTH and low in GIVEN_NAMES:
        return True
    return any(
        low[:end] in COMMON_NAMES and (low[end] == "s" or low[end:] in SURNAMES)
        for end in range(_NAME_LENGTH, len(low))
        if end > _NAME_LENGTH or low[end:] in SURNAMES
    )

"""Names of people: where they begin and end.

A capital in the middle of a Danish sentence is a name of something. Whether it is a person's is
decided by the lists of names and by a role, a title, kin or a verb of people beside it
(`evidence.py`), and by the lists of what is not a person (`elsewhere.py`).
"""

from collections.abc import Iterator
from typing import Final

from journeymap.privacy.identifiers.doubtful import ALSO_WORDS, FAMILY_WORDS
from journeymap.privacy.identifiers.elsewhere import HEADS, NOT_PEOPLE, TOWNS, is_body
from journeymap.privacy.identifiers.evidence import Evidence
from journeymap.privacy.identifiers.given_names import COMMON_NAMES, GIVEN_NAMES
from journeymap.privacy.identifiers.identifier import Identifier, Kind
from journeymap.privacy.identifiers.name_words import OF_NATURE, closes, given, is_family, is_sen
from journeymap.privacy.identifiers.people_words import (
    CALLED,
    OWNERS,
    SAYS,
    SOMEBODY,
    TITLES,
    WITH,
    is_role,
)
from journeymap.privacy.identifiers.surnames import SURNAMES

_MAX_WORDS: Final = 5

_PARTICLES: Final = frozenset("von van de der la le el al bin ibn da dos du".split())

_SHORTENED: Final = frozenset("chr joh fr kr jr th".split())

_GROWN: Final = tuple(ending for ending in OF_NATURE if len(ending) > 3)

_SAINTS: Final = frozenset(
    "sankt sct skt st dronning kong prins prinsesse kronprins hotel café cafe".split()
)

_NEVER_SMALL: Final = ALSO_WORDS | NOT_PEOPLE | TOWNS

_STORIES: Final = {
    "anders and",
    "peter pan",
    "sankt hans",
    "morten bisp",
    "niels brock",
    "harry potter",
}


def names(text: str, language: str) -> Iterator[Identifier]:
    """Each name in `text`, with the role beside it."""
    yield from _Reader(text, language).names()


class _Reader(Evidence):
    """Goes through the words of one text."""

    def names(self) -> Iterator[Identifier]:
        """The names from left to right."""
        index, last = 0, -2
        while index < len(self.tokens):
            stop = self._name_at(index, after_name=self._joined(index, last))
            if stop is None:
                index += 1
                continue
            yield self._identifier(index, stop)
            index = last = stop

    def _name_at(self, index: int, *, after_name: bool) -> int | None:
        """The index after the last word of a name that begins at `index`, or None."""
        token = self.tokens[index]
        if token.initial:
            return self._after_initials(index)
        if not token.capital:
            small = self._is_small_name(index)
            return self._small_end(index) if small else None
        if self._is_no_person(index):
            return None
        stop = self._end(index)
        if self._is_place_called_after(index, stop) or self._is_story(index, stop):
            return None
        return stop if self.is_told(index, stop, after_name=after_name) else None

    def _is_story(self, index: int, stop: int) -> bool:
        return " ".join(token.low for token in self.tokens[index:stop]) in _STORIES

    def _is_no_person(self, index: int) -> bool:
        token = self.tokens[index]
        low, stem = token.low, token.low.removesuffix("s")
        if low in NOT_PEOPLE or stem in NOT_PEOPLE:
            return low not in GIVEN_NAMES or not self.is_presented(index)
        if low in TITLES or low in SAYS or low in SOMEBODY or is_role(low):
            return True
        if given(low) is None and (
            low in OWNERS
            or low in TOWNS
            or stem in TOWNS
            or is_body(low)
            or _is_compound(token.word)
        ):
            return True
        before = self.tokens[index - 1].low if index else ""
        return before in _SAINTS and token.gap in {" ", ". "}

    def _is_place_called_after(self, index: int, stop: int) -> bool:
        """True for "Peter Sabroes Skole", "Ole Kirks Fond"."""
        for token in self.tokens[index + 1 : stop + 1]:
            if token.gap not in {" ", "-", ".", ". "}:
                return False
            if token.first:
                return False
            low = token.low
            if token.capital and (low in HEADS or is_body(low)) and given(low) is None:
                return low not in SURNAMES or low in {"skole", "kommune"}
        return False

    def _end(self, index: int) -> int:
        stop = index + 1
        while stop < len(self.tokens) and stop - index < _MAX_WORDS:
            if closes(self.tokens[stop - 1].low) and given(self.tokens[stop - 1].low[:-1]):
                break
            if not self._continues(stop):
                break
            stop += 1
        while stop - index > 1 and self.tokens[stop - 1].low in _PARTICLES:
            stop -= 1
        return stop

    def _continues(self, index: int) -> bool:
        token = self.tokens[index]
        if not self._is_close(index):
            return False
        if token.low in _PARTICLES and not token.capital:
            return self._is_family_at(index + 1)
        if token.initial:
            return self._is_initial_after(index)
        if token.low in NOT_PEOPLE:
            return given(token.low) is not None and self._is_family_at(index + 1)
        return token.capital and self._may_be_part(index)

    def _is_close(self, index: int) -> bool:
        """True where nothing but a space, or the dot of an initial, stands before."""
        before, gap = self.tokens[index - 1], self.tokens[index].gap
        shortened = before.initial or before.low in _SHORTENED
        return gap in {" ", "  "} or (shortened and gap in {". ", "."})

    def _may_be_part(self, index: int) -> bool:
        token = self.tokens[index]
        if is_role(token.low) or self._is_louder(index) or _is_compound(token.word):
            return False
        known = given(token.low) is not None or is_family(token.low)
        return known or not (is_body(token.low) or token.low in HEADS or token.low in TOWNS)

    def _is_louder(self, index: int) -> bool:
        """True for an abbreviation after words that are none."""
        return self.is_loud(index) and not self.tokens[index - 1].word.isupper()

    def _is_family_at(self, index: int) -> bool:
        """True when a capitalised word follows directly that may be a family name."""
        if index >= len(self.tokens) or self.tokens[index].gap != " ":
            return False
        token = self.tokens[index]
        return token.capital and token.low not in NOT_PEOPLE and not is_body(token.low)

    def _is_initial_after(self, index: int) -> bool:
        """True for the K in "Birgitte K."; "I" is also a word in Danish."""
        token = self.tokens[index]
        follows = self.text[token.end : token.end + 1]
        return token.word != "I" or follows == "."

    def _after_initials(self, index: int) -> int | None:
        """The end of "J. Holm", "B.K. Sørensen"; None when it is something else."""
        stop = index + 1
        while stop < len(self.tokens) and self.tokens[stop].initial and stop - index < 3:
            stop += 1
        if stop >= len(self.tokens):
            return None
        family = self.tokens[stop]
        dotted = all(token.gap in {".", ". "} for token in self.tokens[index + 1 : stop + 1])
        if not dotted or not family.capital or family.initial or family.low in NOT_PEOPLE:
            return None
        before = self.tokens[index - 1].low if index else ""
        presented = self.tokens[index].gap in {" ", ". "} and (
            is_role(before) or before in TITLES or before in WITH
        )
        end = self._end(stop)
        several = stop - index > 1 and not self._is_no_person(stop) and len(family.low) > 3
        natural = len(family.low) > 5 and family.low.endswith(_GROWN) and dotted
        natural = natural and not self._is_no_person(stop)
        told = presented or several or natural or is_family(family.low) or self.is_numbered(end)
        return end if told and not self._is_place_called_after(index, end) else None

    def _is_small_name(self, index: int) -> bool:
        """True for "min sagsbehandler mette" and "hun hedder mette"."""
        token = self.tokens[index]
        stem = given(token.low)
        if self.is_titled(index) and (stem or is_sen(token.low)):
            return True
        if stem is None or {stem, token.low} & _NEVER_SMALL:
            return False
        if not all(part in COMMON_NAMES for part in stem.split("-")):
            return False
        if len(stem) > 3:
            return True
        before = self.tokens[index - 1].low if index else ""
        return token.gap in {" ", ", "} and (before in CALLED or is_role(before))

    def _small_end(self, index: int) -> int:
        stop = index + 1
        while stop < len(self.tokens) and stop - index < 4:
            token = self.tokens[stop]
            if token.gap != " " or not (
                is_sen(token.low)
                or (is_family(token.low) and (token.capital or token.low not in FAMILY_WORDS))
            ):
                break
            stop += 1
        return stop

    def _joined(self, index: int, last: int) -> bool:
        """True when "og" joins this word to a name that ended at `last`."""
        if index == last + 1 and self.tokens[last].low in {"og", "and"}:
            return self.tokens[last].gap == " " and self.tokens[index].gap == " "
        return index == last and index > 0 and self.tokens[index].gap in {", ", "/", " & "}

    def _identifier(self, index: int, stop: int) -> Identifier:
        start, end = self.tokens[index].start, self.tokens[stop - 1].end
        if self.tokens[stop - 1].initial and self.text[end : end + 1] == ".":
            end += 1
        value = self.text[start:end]
        role_start = self._role_start(index)
        role = "" if role_start is None else self.text[role_start : self.tokens[index - 1].end]
        last = self.tokens[stop - 1].low
        ending = "s" if closes(last) and last not in GIVEN_NAMES and last not in SURNAMES else ""
        return Identifier(
            Kind.NAME,
            value,
            start,
            end,
            role=role,
            role_start=-1 if role_start is None else role_start,
            ending=ending,
        )

    def _role_start(self, index: int) -> int | None:
        """Where the role before a name begins, with its "min"; None without one."""
        if index == 0 or not is_role(self.tokens[index - 1].low):
            return None
        if self.tokens[index].gap not in {" ", ", "}:
            return None
        first = index - 1
        while first > 0 and self.tokens[first - 1].low in OWNERS and self.tokens[first].gap == " ":
            first -= 1
        return self.tokens[first].start


def _is_compound(word: str) -> bool:
    """True for "Plus-ordningen": only the first part has a capital."""
    first, hyphen, last = word.rpartition("-")
    return bool(hyphen) and bool(first) and last[:1].islower()

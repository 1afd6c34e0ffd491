"""What tells that a capitalised word is a person: the lists, and what stands beside it."""

import re
from typing import Final

from journeymap.privacy.identifiers.doubtful import (
    ALSO_WORDS,
    DOUBTFUL,
    DOUBTFUL_IN_ENGLISH,
    MONTHS,
)
from journeymap.privacy.identifiers.elsewhere import is_body
from journeymap.privacy.identifiers.name_words import (
    FAMILY_ENDINGS,
    OF_NATURE,
    bare,
    given,
    is_family,
    is_sen,
)
from journeymap.privacy.identifiers.people_words import (
    CALLED,
    OWNERS,
    SAYS,
    SAYS_BEFORE,
    SOMEBODY,
    SPEAKS,
    TITLES,
    WITH,
    is_role,
)
from journeymap.privacy.identifiers.tokens import tokens

_REACH: Final = 6
_LONGEST_LIST: Final = 8

_TOGETHER: Final = {
    "sammen med",
    "gift med",
    "kæreste med",
    "venner med",
    "takket være",
    "skilt fra",
    "forlovet med",
    "together with",
    "married to",
    "thanks to",
}

_CPR_AFTER: Final = re.compile(
    r"[,:]?\s?[(–-]?\s?(?:[Cc][Pp][Rr][^\d\n]{0,12})?[0-3]\d[01]\d\d\d ?[-–]? ?\d{4}(?!\d)"
)
_NOT_GIVEN: Final = tuple(
    "sk ske store lille gamle ny nye nørre sønder øster vester nordre søndre østre vestre "
    "røde blå grønne hvide den det de".split()
)
"""How first words of names of places and bodies end."""

_BEFORE_MONTHS: Final = frozenset(
    "i til fra siden før efter in since until from next sidste næste".split()
)


class Evidence:
    """Looks around words of one text. A name lies from `index` up to `stop`, among its tokens."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.tokens = tokens(text)
        self.doubtful = DOUBTFUL | DOUBTFUL_IN_ENGLISH if language == "en" else DOUBTFUL

    def is_told(self, index: int, stop: int, *, after_name: bool) -> bool:
        """True where the lists or the words around say that this is somebody's name."""
        return (
            self._is_known(index, stop)
            or self.is_presented(index)
            or self._is_called(index)
            or self._is_kin(index, stop)
            or (after_name and not self.tokens[index].first and not self.is_loud(index))
            or self._looks_like_somebody(index, stop)
            or self._is_pair(index, stop)
            or self._is_care_of(index)
            or (self._may_be_alone(index, stop) and self.is_numbered(stop))
            or self._does_something(index, stop)
        )

    def _is_known(self, index: int, stop: int) -> bool:
        token = self.tokens[index]
        stem = given(token.low)
        if stem is None:
            return is_sen(token.low)
        more = stop - index > 1
        if more and self._follows_family(index, stop):
            return True
        if stem in MONTHS and self._is_dated(index):
            return False
        if stem in self.doubtful and (token.first or self._is_in_a_list(index)):
            return self._acts(stop) or self.is_numbered(stop)
        return True

    def _is_in_a_list(self, index: int) -> bool:
        """True in "Rose, Lilje og Viol": words that are also names, from the first one on."""
        for _ in range(_LONGEST_LIST):
            if index <= 0 or self.tokens[index].first:
                break
            token = self.tokens[index]
            index -= 1
            if self.tokens[index].low in {"og", "eller", "and", "or"} and token.gap == " ":
                index -= 1
            elif token.gap != ", ":
                return False
            if index < 0 or self.tokens[index].low not in self.doubtful:
                return False
        return True

    def _may_be_alone(self, index: int, stop: int) -> bool:
        """True unless it is any word that begins a sentence: "Ansøger, 240499-2718"."""
        token, last = self.tokens[index], bare(self.tokens[stop - 1].low)
        if self.is_loud(index) or token.low.startswith("cpr") or len(token.word) < 3:
            return False
        return stop - index > 1 or not token.first or is_family(last) or last.endswith(OF_NATURE)

    def is_numbered(self, stop: int) -> bool:
        """True right before a CPR number: "Line, 240499-2718"."""
        return _CPR_AFTER.match(self.text, self.tokens[stop - 1].end) is not None

    def _is_care_of(self, index: int) -> bool:
        """True after "c/o"."""
        return index > 1 and self.text[self.tokens[index - 2].start : self.tokens[index].start] in {
            "c/o ",
            "C/O ",
        }

    def _is_pair(self, index: int, stop: int) -> bool:
        """True for "med Torben Ravnskilde": two words, the last made of words of nature."""
        if index == 0 or stop - index not in {2, 3} or self.is_loud(index):
            return False
        first, last = self.tokens[index], bare(self.tokens[stop - 1].low)
        with_somebody = self.tokens[index - 1].low in WITH | CALLED and first.gap == " "
        natural = len(last) > 5 and last.endswith(OF_NATURE) and len(first.low) > 2
        return with_somebody and natural and not first.low.endswith(_NOT_GIVEN)

    def _is_dated(self, index: int) -> bool:
        """True for a month: "i maj", "maj 2020", "12. August"."""
        token = self.tokens[index]
        after = self.text[token.end : token.end + 3].lstrip(". ")
        before = self.tokens[index - 1].low if index else ""
        return (
            after[:1].isdigit() or any(c.isdigit() for c in token.gap) or before in _BEFORE_MONTHS
        )

    def _follows_family(self, index: int, stop: int) -> bool:
        """True when a family name, another given name or an initial follows."""
        for token in self.tokens[index + 1 : stop]:
            if token.initial or is_family(token.low) or given(token.low) is not None:
                return True
        return False

    def _acts(self, stop: int) -> bool:
        """True when a verb of people, or "og" and a name, or "fra" and a place of work follow."""
        if stop >= len(self.tokens):
            return False
        after = self.tokens[stop]
        if after.gap != " ":
            return after.gap == ", " and (self._is_role_phrase(stop) or self._is_sure(stop))
        if after.low in SAYS:
            return True
        if after.low in {"og", "&"} and stop + 1 < len(self.tokens):
            other = self.tokens[stop + 1]
            return other.low in {"jeg", "hans", "hendes"} or (
                other.capital and given(other.low) is not None
            )
        if after.low == "fra" and stop + 1 < len(self.tokens):
            return self._is_work(stop + 1)
        token = self.tokens[stop - 1]
        return given(token.low) != token.low and is_role(after.low)

    def _is_sure(self, index: int) -> bool:
        """True at a given name that is no other word."""
        token = self.tokens[index]
        return token.capital and given(token.low) is not None and token.low not in ALSO_WORDS

    def _is_work(self, index: int) -> bool:
        word = self.tokens[index]
        return is_body(word.word) or word.capital or word.low in {"kommunen", "nummer"}

    def is_presented(self, index: int) -> bool:
        """True after a role or a title: "min sagsbehandler …", "overlæge …", "fru …"."""
        if index == 0:
            return False
        before, token = self.tokens[index - 1], self.tokens[index]
        if self.is_titled(index) and not token.initial:
            return not self.is_loud(index)
        if not is_role(before.low):
            return False
        stem = given(token.low)
        if token.gap == " ":
            return not self.is_loud(index) or stem is not None
        return (
            token.gap in {", ", " (", ' "', " '", ": ", " – ", " - ", " “", " ”"}
            and stem is not None
        )

    def is_titled(self, index: int) -> bool:
        """True after "hr.", "fru", "dr."."""
        before, gap = self.tokens[index - 1].low if index else "", self.tokens[index].gap
        return before in TITLES and (gap == " " or (gap == ". " and len(before) < 5))

    def _is_called(self, index: int) -> bool:
        """True after "hedder", "ved navn", "mit navn er"."""
        token = self.tokens[index]
        if index == 0 or token.gap not in {" ", ": ", ' "', " “"}:
            return False
        before = [other.low for other in self.tokens[max(0, index - _REACH) : index]]
        phrase = " ".join(before[-2:])
        if before[-1] not in CALLED and phrase not in {
            "ved navn",
            "navn er",
            "name is",
            "navnet er",
        }:
            return False
        if given(token.low) is not None or is_family(token.low):
            return True
        person = any(word in SOMEBODY or is_role(word) for word in before)
        return person and not self.is_loud(index) and "det" not in before[-2:]

    def _is_kin(self, index: int, stop: int) -> bool:
        """True for "Yrsas mor": a genitive before kin or a role."""
        token = self.tokens[stop - 1]
        if stop >= len(self.tokens) or not token.low.endswith("s") or len(token.low) < 4:
            return False
        after = self.tokens[stop]
        return (
            after.gap == " "
            and is_role(after.low)
            and not self.tokens[index].first
            and not self.is_loud(index)
        )

    def _looks_like_somebody(self, index: int, stop: int) -> bool:
        """True for two unknown words of which the last ends as family names do."""
        if stop - index < 2 or self.is_loud(index):
            return False
        family = bare(self.tokens[stop - 1].low)
        begins = self.tokens[index].first and stop < len(self.tokens)
        if begins and self.tokens[stop].low in SPEAKS | {"skriver", "skrev"}:
            unlike = self.tokens[index].low.endswith(_NOT_GIVEN) or is_body(family)
            return not unlike and self.tokens[stop].gap == " "
        return len(family) > 5 and family.endswith(FAMILY_ENDINGS)

    def _does_something(self, index: int, stop: int) -> bool:
        """True for an unknown capitalised word beside a verb of people."""
        token = self.tokens[index]
        if self.is_loud(index) or len(token.word) < 3:
            return False
        if token.first:
            return self._is_introduced(stop)
        before = self.tokens[index - 1].low
        if token.gap == " " and is_body(before):
            return False
        if self._goes_on_as_a_person(stop):
            return True
        together = f"{self.tokens[index - 2].low} {before}" in _TOGETHER
        return token.gap == " " and (before in SAYS_BEFORE or together)

    def _goes_on_as_a_person(self, stop: int) -> bool:
        """True before "sagde", ", min sagsbehandler", "fra kommunen"."""
        if stop >= len(self.tokens):
            return False
        after = self.tokens[stop]
        if after.gap == ", ":
            return self._is_role_phrase(stop)
        if after.low != "fra" or stop + 1 >= len(self.tokens):
            return after.gap == " " and after.low in SPEAKS
        place = self.tokens[stop + 1]
        return is_body(place.word) and not place.low.endswith("s")

    def _is_introduced(self, stop: int) -> bool:
        """True before ", min kontaktperson, …"."""
        if stop >= len(self.tokens) or self.tokens[stop].gap != ", ":
            return False
        if not self._is_role_phrase(stop):
            return False
        return any(token.gap.startswith(",") for token in self.tokens[stop + 2 : stop + 6])

    def _is_role_phrase(self, index: int) -> bool:
        """True at "min sagsbehandler", "som var min mentor"."""
        words = [token.low for token in self.tokens[index : index + 5]]
        if not words:
            return False
        if words[0] in {"som", "der", "who"} and len(words) > 2:
            words = words[2:]
        if words[0] not in OWNERS - {"den", "det", "en", "et", "the", "a", "an"}:
            return False
        return any(is_role(word) for word in words[1:3])

    def is_loud(self, index: int) -> bool:
        """True for abbreviations: ADHD, PPR."""
        word = self.tokens[index].word
        return word.isupper() or sum(letter.isupper() for letter in word) > 2

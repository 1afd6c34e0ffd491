"""Why a change of a codebook is refused, told in the user's language.

CodebookError
├── NoSuchLens, NoSuchCode
├── NotInUse            the code is merged, split or retired
├── EmptyLabel, LongLabel
├── DoubleLabel         another code in use of the lens is called that
├── PlainCommunication  "kommunikation" alone is no finding
├── BadMerge, BadSplit, BadOrder
└── CodebookFull
"""

from collections.abc import Sequence

from journeymap.model.refusal import Refusal
from journeymap.model.vocabulary import Code
from journeymap.words import Words, key


class CodebookError(Refusal):
    """A change of a codebook that is not made."""


class NoSuchLens(CodebookError):
    """Neither the program nor the set has this lens."""

    message = key("codebook.no_lens")


class NoSuchCode(CodebookError):
    """The lens has no such code."""

    message = key("codebook.no_code")


class NotInUse(CodebookError):
    """The code was merged, split or retired, and the change is for codes in use."""

    message = key("codebook.not_in_use")


class EmptyLabel(CodebookError):
    """A code or a lens without a name."""

    message = key("codebook.empty_label")


class LongLabel(CodebookError):
    """A name that no list could show."""

    message = key("codebook.long_label")


class DoubleLabel(CodebookError):
    """Another code in use of the lens is called that, in one of the languages."""

    message = key("codebook.double_label")


class BadMerge(CodebookError):
    """A code cannot be merged into itself, and none is nothing to merge."""

    message = key("codebook.bad_merge")


class BadSplit(CodebookError):
    """One code split into fewer than two is not split."""

    message = key("codebook.bad_split")


class BadOrder(CodebookError):
    """An order names each code in use once."""

    message = key("codebook.bad_order")


class CodebookFull(CodebookError):
    """A limit of the set file is reached."""

    message = key("codebook.full")


class PlainCommunication(CodebookError):
    """ "Kommunikation" alone, as a code: too easy an explanation, it says neither who nor what.

    `instead` are the codes of relational coordination to choose from.
    """

    message = key("codebook.plain_communication")

    def __init__(self, label: str, instead: Sequence[Code]) -> None:
        super().__init__(label=label)
        self.instead = tuple(instead)

    def sentence(self, words: Words) -> str:
        """Why, and what to use instead."""
        labels = [code.label(words.language) for code in self.instead]
        return words(self.message, **self.values, instead=words.listed(labels))

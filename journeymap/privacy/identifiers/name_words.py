"""Words as names: stripped of their genitive, and looked up in the lists."""

from typing import Final

from journeymap.privacy.identifiers.given_names import GIVEN_NAMES
from journeymap.privacy.identifiers.surnames import SURNAMES

FAMILY_ENDINGS: Final = tuple(
    """
    ic ić ič ova eva ski ska sky oglu oğlu enko zadeh zade pour uddin nathan iqi oui aoui yan
    idian anian arian
    """.split()
)
"""How family names end that stand in no list."""

OF_NATURE: Final = tuple(
    """
    skov lund kilde gaard gård bæk bech dal dahl holm bjerg berg vang toft høj borg by mark strøm
    gren quist qvist kvist rup torp sted kær kjær skjold feldt wald vig næs ø sø strand hede have
    kamp løv blad sten stein rød hoff land lev um ager ris bro bo klint klit brink brandt
    """.split()
)
"""How family names end that are made of two words; places too, so that more must tell."""


def bare(low: str) -> str:
    """A name without its genitive."""
    if low.endswith(("'s", "’s")):
        return low[:-2]
    if low.endswith(("'", "’", "s")):
        return low[:-1]
    return low


def given(low: str) -> str | None:
    """The given name a word is, or is the genitive of; None when it is none."""
    if low in GIVEN_NAMES:
        return low
    without = bare(low)
    if without != low and without in GIVEN_NAMES:
        return without
    if "-" in low:
        parts = low.split("-")
        if all(part in GIVEN_NAMES or bare(part) in GIVEN_NAMES for part in parts):
            return low
    return None


def closes(low: str) -> bool:
    """True where a genitive may end."""
    return low.endswith(("s", "'", "’"))


def is_family(low: str) -> bool:
    """True for a family name, also in the genitive and with a hyphen."""
    return low in SURNAMES or bare(low) in SURNAMES or all(p in SURNAMES for p in low.split("-"))


def is_sen(low: str) -> bool:
    """A family name in -sen, which is nothing else."""
    return bare(low).endswith("sen") and is_family(low)

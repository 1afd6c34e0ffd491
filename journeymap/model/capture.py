"""What is written on a note besides its words: "@jobcenter" names the actor.

Pure text in, pure values out; the canvas decides when to ask. Spelling is forgiven: "@jobcentr"
finds Jobcenter, and so do its aliases ("@JC"). What is only alike is suggested, and taken when
somebody chooses it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from journeymap.model.vocabulary import Actor, Vocabulary

MARK: Final = "@"
_CLOSE: Final = 0.75
"""How alike two spellings must be to be suggested for each other (difflib ratio, 0–1)."""
_SLIP: Final = 0.85
"""How alike they must be to be the same word, unasked: one letter in seven or eight."""
_NEARLY: Final = 0.75
"""How much of a name must be written to be the whole name, unasked."""
_MAX_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """An "@…" in a text: `start` is where the mark stands, `query` what follows it so far."""

    start: int
    query: str


@dataclass(frozen=True, slots=True)
class Named:
    """A text without its mention, and the actor it named (an id, or free words)."""

    text: str
    actor: str


def mention_at(text: str, cursor: int) -> Mention | None:
    """The mention the cursor stands in, or None. A mark inside a word (an e-mail) is none."""
    start = text.rfind(MARK, 0, cursor)
    if start < 0 or (start > 0 and not text[start - 1].isspace()):
        return None
    query = text[start + 1 : cursor]
    if "\n" in query or query.startswith(" ") or len(query.split(" ")) > _MAX_WORDS:
        return None
    return Mention(start, query)


def suggest(query: str, vocabulary: Vocabulary, language: str, limit: int = 6) -> tuple[str, ...]:
    """Ids of the actors that `query` may mean, the likeliest first; all kinds when it is empty."""
    best = _scored(query, vocabulary, language)
    return tuple(vocabulary.actors[i].id for _, i in best[:limit])


def _scored(query: str, vocabulary: Vocabulary, language: str) -> list[tuple[float, int]]:
    """How far the actors are from what was written, by their number, the nearest first."""
    wanted = _folded(query)
    scored = [(_score(wanted, actor, language), i) for i, actor in enumerate(vocabulary.actors)]
    return sorted((score, i) for score, i in scored if score is not None)


def meant_by(query: str, vocabulary: Vocabulary, language: str) -> str | None:
    """The actor that words nobody chose from the list stand for; None where they are one's own.

    That is one that is called so, whose name begins so, or is all but written, a slip or an ending
    away. Whatever else is alike is only suggested: "kommune" is no "kommunens jobcenter", and
    "lærer" no "lærested".
    """
    wanted = _folded(query)
    if not wanted:
        return None
    names = {actor.id: _names(actor, language) for actor in vocabulary.actors}
    for is_meant in (_is_called, _begins_label, _is_nearly, _is_slip):
        for actor_id, known in names.items():
            if is_meant(wanted, known):
                return actor_id
    if " " not in wanted:
        return None
    # Several words, and the beginning of the name of one actor alone.
    begun = [i for i, known in names.items() if any(n.startswith(wanted) for n in known)]
    return begun[0] if len(begun) == 1 else None


def _is_called(wanted: str, names: tuple[str, ...]) -> bool:
    return wanted in names


def _begins_label(wanted: str, names: tuple[str, ...]) -> bool:
    return names[0].startswith(wanted)


def _is_nearly(wanted: str, names: tuple[str, ...]) -> bool:
    return any(n.startswith(wanted) and len(wanted) >= _NEARLY * len(n) for n in names)


def _is_slip(wanted: str, names: tuple[str, ...]) -> bool:
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    for name in names:
        matcher.set_seq1(name)
        bounds = name[:1] == wanted[:1] and min(matcher.real_quick_ratio(), matcher.quick_ratio())
        if bounds >= _SLIP and matcher.ratio() >= _SLIP:
            return True
    return False


def _names(actor: Actor, language: str) -> tuple[str, ...]:
    """What an actor is called, its label first, as it is compared."""
    return tuple(map(_folded, (actor.label(language), *actor.labels.values(), *actor.aliases)))


def _score(wanted: str, actor: Actor, language: str) -> float | None:
    """How far an actor is from what was written: 0 the same, None too far."""
    label, *_ = names = _names(actor, language)
    if not wanted or wanted in names:
        return 0.0
    if label.startswith(wanted):
        return 1.0
    if any(name.startswith(wanted) for name in names):
        return 2.0
    if any(f" {wanted}" in name or f"/{wanted}" in name for name in names):
        return 3.0
    likeness = max(_alike(wanted, name) for name in names)
    return 5.0 - likeness if likeness >= _CLOSE else None


@lru_cache(maxsize=2048)
def _folded(name: str) -> str:
    """Small letters, and the Danish ones as people write them on other keyboards."""
    folded = name.strip().casefold()
    return folded.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _alike(wanted: str, name: str) -> float:
    """Likeness to the beginning of a name too: most mentions are unfinished words."""
    matcher = SequenceMatcher(a=wanted, b=name, autojunk=False)
    if matcher.quick_ratio() < _CLOSE and len(name) <= len(wanted):
        return 0.0
    beginning = SequenceMatcher(a=wanted, b=name[: len(wanted)], autojunk=False)
    return max(matcher.ratio(), beginning.ratio() * 0.95)


def take_mention(text: str, vocabulary: Vocabulary, language: str) -> Named | None:
    """Takes the first finished mention out of a text, or None when there is none.

    The longest run of words that an actor is called is the mention; a single word that means one
    (`meant_by`) counts as it; any other single word is an actor of the citizen's own.
    """
    mention = _first_mention(text)
    if mention is None:
        return None
    words = text[mention + 1 :].split(" ")
    for count in range(min(_MAX_WORDS, len(words)), 0, -1):
        name = _trimmed(" ".join(words[:count]))
        actor = vocabulary.actor_id(name)
        if actor != name or _is_id(actor, vocabulary):
            return _without(text, mention, 1 + len(name), actor)
    name = _trimmed(words[0])
    if not name:
        return None
    meant = meant_by(name, vocabulary, language)
    return _without(text, mention, 1 + len(name), meant or name)


def without_mention(text: str, mention: Mention, actor: str) -> Named:
    """`text` after the actor of a mention was chosen from a list: the mention goes."""
    end = mention.start + 1 + len(mention.query)
    before, after = text[: mention.start], text[end:]
    if before.endswith(" ") and after.startswith(" "):
        after = after[1:]
    return Named((before + after).strip(" "), actor)


def _first_mention(text: str) -> int | None:
    start = -1
    while (start := text.find(MARK, start + 1)) >= 0:
        at_word = start == 0 or text[start - 1].isspace()
        if at_word and text[start + 1 : start + 2].strip():
            return start
    return None


def _trimmed(name: str) -> str:
    """A name without the punctuation after it."""
    return name.partition("\n")[0].rstrip(".,;:!?")


def _is_id(name: str, vocabulary: Vocabulary) -> bool:
    return any(actor.id == name for actor in vocabulary.actors)


def _without(text: str, start: int, length: int, actor: str) -> Named:
    """Takes the mention off; in the middle of a sentence its words stay, without the mark."""
    before, after = text[:start], text[start + length :]
    if before.strip() and after.strip(" .,:;!?"):
        return Named(before + text[start + 1 :], actor)
    return Named((before.rstrip(" ") + after).strip(" "), actor)


def actors_by_id(vocabulary: Vocabulary, ids: Sequence[str]) -> tuple[Actor, ...]:
    """The actors of some ids, in that order."""
    known = {actor.id: actor for actor in vocabulary.actors}
    return tuple(known[actor_id] for actor_id in ids if actor_id in known)

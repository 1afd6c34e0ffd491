"""Reads the tables of words, and finds in a note the things and themes they tell of.

A cue is one of

- `brev`: the word in any inflection (by its stem); one of five letters or more also as the first or
  last part of a compound, if three letters or more are left over,
- `vent*`, `*tid`: any word that begins or ends so,
- `@worker`: any word of that thing in `concepts.py`,
- `tog_over`: these one after the other, with at most two words between,
- `ny+@worker`: all of these anywhere in the note.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from journeymap.aggregate.alike.concepts import CONCEPTS, DENIABLE
from journeymap.aggregate.alike.fields import FIELDS
from journeymap.aggregate.alike.good_help import GOOD_HELP
from journeymap.aggregate.alike.good_themes import GOOD_THEMES
from journeymap.aggregate.alike.good_turns import GOOD_TURNS
from journeymap.aggregate.alike.hard_needs import HARD_NEEDS
from journeymap.aggregate.alike.hard_themes import HARD_THEMES
from journeymap.aggregate.alike.hard_turns import HARD_TURNS
from journeymap.aggregate.alike.stems import stem

_GAP: Final = 3
_COMPOUND: Final = 5
"""From this length a stem is also looked for at the ends of longer words."""
_HEAD: Final = 3
"""A compound has at least so many letters before its last word, and after its first one."""
_IN_COMPOUND: Final = 0.7
_IN_ORDER: Final = 1.6
_TOGETHER: Final = 1.3
_NEGATING: Final = frozenset(
    "ikke aldrig ingen intet uden hverken ej manglende mangler manglede mangel næppe".split()
)

Table = Mapping[str, Sequence[str]]
Places = Mapping[str, Sequence[int]]


class Cue(NamedTuple):
    """Words that point to themes: in this order, or anywhere in the note."""

    atoms: tuple[str, ...]
    in_order: bool
    themes: tuple[str, ...]
    weight: float


class Hit(NamedTuple):
    """How strongly a cue stands in a note, and at which words."""

    strength: float
    places: tuple[int, ...]


class Found(NamedTuple):
    """What a note tells of: things (`-worker` where they are denied) and cues of themes."""

    concepts: Mapping[str, float]
    cues: Mapping[Cue, Hit]


class Lexicon:
    """The tables, ready for looking words up."""

    def __init__(self, concepts: Table, *themes: Table):
        """Takes cues by the name of the thing or theme.

        A cue tells the less of a theme, the more themes of the same table it points to.
        """
        self._exact: dict[str, list[tuple[str, float]]] = defaultdict(list)
        self._heads: dict[str, list[tuple[str, float]]] = defaultdict(list)
        self._fronts: dict[str, list[tuple[str, float]]] = defaultdict(list)
        self._tails: dict[str, list[tuple[str, float]]] = defaultdict(list)
        self._known: set[str] = set()
        self._theme_cues: dict[str, list[Cue]] = defaultdict(list)
        self._things: dict[str, list[Cue]] = defaultdict(list)
        tables = (*((table, self._theme_cues) for table in themes), (concepts, self._things))
        for table, target in tables:
            for cue, names in _by_cue(table).items():
                parsed = _parsed(cue, names)
                key = max(parsed.atoms, key=lambda atom: (not atom.startswith("@"), len(atom)))
                target[key].append(parsed)
                for atom in parsed.atoms:
                    self._learn(atom)

    def _learn(self, atom: str) -> None:
        if atom.startswith("@") or atom in self._known:
            return
        self._known.add(atom)
        bare = atom.strip("*")
        if atom.startswith("*"):
            self._tails[bare].append((atom, 1.0))
        if atom.endswith("*"):
            self._heads[bare].append((atom, 1.0))
        if "*" not in atom:
            self._exact[atom].append((atom, 1.0))
            if len(atom) >= _COMPOUND:
                self._fronts[atom].append((atom, _IN_COMPOUND))
                self._tails[atom].append((atom, _IN_COMPOUND))

    @cache  # noqa: B019 - one lexicon lives as long as the program
    def atoms(self, word: str) -> tuple[tuple[str, float], ...]:
        """The parts of cues that a word matches, with how surely."""
        root = stem(word)
        best: dict[str, float] = {}
        hits = chain(
            self._exact.get(root, ()),
            *(self._heads.get(word[:end], ()) for end in range(2, len(word) + 1)),
            *(self._fronts.get(word[:end], ()) for end in range(_COMPOUND, len(word) - _HEAD + 1)),
            *(self._tails.get(end, ()) for end in _ends(word, root)),
        )
        for atom, sure in hits:
            best[atom] = max(best.get(atom, 0.0), sure)
        return tuple(best.items())

    def find(self, tokens: Sequence[str]) -> Found:
        """The things and themes of a note, given its words in order."""
        places: dict[str, list[int]] = defaultdict(list)
        sure: dict[str, float] = {}
        for place, token in enumerate(tokens):
            for atom, strength in self.atoms(token):
                places[atom].append(place)
                sure[atom] = max(sure.get(atom, 0.0), strength)
        concepts = self._concepts(places, sure, tokens)
        return Found(concepts, self._cues(places, sure))

    def _concepts(
        self, places: dict[str, list[int]], sure: dict[str, float], tokens: Sequence[str]
    ) -> dict[str, float]:
        found: dict[str, float] = {}
        denied = {place for place, token in enumerate(tokens) if token in _NEGATING}
        for cue in _candidates(self._things, list(places)):
            at = _match(cue, places)
            if at is None:
                continue
            for name in cue.themes:
                places[f"@{name}"] = sorted({*places.get(f"@{name}", ()), *at})
                sure[f"@{name}"] = 1.0
                key = f"-{name}" if name in DENIABLE and _near(denied, at) else name
                found[key] = max(found.get(key, 0.0), cue.weight * sure_of(cue, sure))
        return found

    def _cues(self, places: Places, sure: Mapping[str, float]) -> dict[Cue, Hit]:
        found: dict[Cue, Hit] = {}
        for cue in _candidates(self._theme_cues, list(places)):
            at = _match(cue, places)
            if at is not None:
                found[cue] = Hit(cue.weight * sure_of(cue, sure), tuple(at))
        return found


def _near(denied: Iterable[int], at: Sequence[int]) -> bool:
    return any(abs(place - no) <= _GAP for no in denied for place in at)


def sure_of(cue: Cue, sure: Mapping[str, float]) -> float:
    """How surely a cue stands there: as its least sure word."""
    return min(sure[atom] for atom in cue.atoms)


def _ends(word: str, root: str) -> set[str]:
    return {form[start:] for form in (word, root) for start in range(_HEAD, len(form) - 1)}


def _candidates(table: Mapping[str, list[Cue]], atoms: Iterable[str]) -> Iterable[Cue]:
    return chain.from_iterable(table.get(atom, ()) for atom in atoms)


def _match(cue: Cue, places: Places) -> list[int] | None:
    """Where the words of a cue stand in a note; None where one is missing."""
    lists = [places.get(atom) for atom in cue.atoms]
    if not all(lists):
        return None
    if len(lists) == 1:
        return list(lists[0] or ())
    if cue.in_order:
        return _in_order([at or () for at in lists])
    return _together([at or () for at in lists])


def _in_order(lists: Sequence[Sequence[int]]) -> list[int] | None:
    for first in lists[0]:
        chosen = [first]
        for at in lists[1:]:
            following = [place for place in at if chosen[-1] < place <= chosen[-1] + _GAP]
            if not following:
                break
            chosen.append(following[0])
        else:
            return chosen
    return None


def _together(lists: Sequence[Sequence[int]]) -> list[int] | None:
    chosen: list[int] = []
    for at in sorted(lists, key=len):
        free = [place for place in at if place not in chosen]
        if not free:
            return None
        chosen.append(free[0])
    return chosen


def _parsed(cue: tuple[tuple[str, ...], bool], names: Sequence[str]) -> Cue:
    atoms, in_order = cue
    kind = 1.0 if len(atoms) == 1 else _IN_ORDER if in_order else _TOGETHER
    return Cue(atoms, in_order, tuple(names), kind / len(names) ** 0.5)


def _atom(part: str) -> str:
    bare = part.replace("-", "").replace(".", "")
    return part if part.startswith("@") else bare if "*" in part else stem(bare)


def _by_cue(table: Mapping[str, Sequence[str]]) -> dict[tuple[tuple[str, ...], bool], list[str]]:
    """What each cue points to; inflections of a word are one cue."""
    found: dict[tuple[tuple[str, ...], bool], dict[str, None]] = defaultdict(dict)
    for name, cues in table.items():
        for cue in cues:
            in_order = "_" in cue
            atoms = tuple(_atom(part) for part in cue.split("_" if in_order else "+"))
            found[atoms, in_order][name] = None
    return {cue: list(names) for cue, names in found.items()}


def read_table(text: str) -> dict[str, list[str]]:
    """`name: cues`, continued on the lines that follow, as cues by name."""
    table: dict[str, list[str]] = {}
    name = ""
    for part in text.split():
        if part.endswith(":"):
            name = part[:-1]
            table.setdefault(name, [])
        else:
            table[name].append(part)
    return table


@cache
def danish() -> Lexicon:
    """The lexicon that comes with the program; its themes are called "hard-…" and "good-…"."""
    things = read_table(CONCEPTS) | _named("field", FIELDS)
    hard = _named("hard", HARD_THEMES + HARD_TURNS + HARD_NEEDS)
    good = _named("good", GOOD_THEMES + GOOD_TURNS + GOOD_HELP)
    return Lexicon(things, hard, good)


def _named(kind: str, text: str) -> dict[str, list[str]]:
    return {f"{kind}-{name}": cues for name, cues in read_table(text).items()}

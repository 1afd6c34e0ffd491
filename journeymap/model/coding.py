"""A pass through the notes of a set, one after the other, to put codes on them.

What is looked at (`Sift`), where one is, what was put on each note and what of that lies on the
disk. Nothing here knows windows or files: `source` names the file a note came from and is opaque.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from journeymap.model.codebook import Codebook
from journeymap.model.find import folded
from journeymap.model.journey import MAX_CODES, Coding, Event, Experience, Journey, Valence
from journeymap.model.recoding import codes_in_use, standing
from journeymap.model.vocabulary import DEFAULT_LENS, Vocabulary

Codes = tuple[Coding, ...]
Named = tuple[str, str]
"""A code: its lens and its id."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose notes they are: a journey without its notes."""

    source: str
    journey_id: str
    code: str
    municipality: str = ""


@dataclass(frozen=True, slots=True)
class Noted:
    """A green or red note with the event it hangs on; `event` carries no notes of its own."""

    voice: Voice
    event: Event
    experience: Experience

    @property
    def key(self) -> Named:
        """Names it among the notes of all files."""
        return self.voice.source, self.experience.id


def notes_of(journey: Journey, source: str) -> tuple[Noted, ...]:
    """The notes of a journey in the order of its row; none once its consent is withdrawn."""
    if journey.consent.withdrawn_on is not None:
        return ()
    voice = Voice(source, journey.id, journey.code, journey.municipality or "")
    noted: list[Noted] = []
    for event in journey.events:
        if event.experiences:
            bare = event.replaced(experiences=(), answers=())
            noted.extend(Noted(voice, bare, experience) for experience in event.experiences)
    return tuple(noted)


class Coded(StrEnum):
    """By whom a note is coded through the lens."""

    BY_ANYBODY = "anybody"
    """Whoever did it, or nobody."""
    BY_OTHERS = "others"
    """Somebody else has put a code on it."""
    NOT_BY_ME = "not-me"
    """I have put none on it."""


@dataclass(frozen=True, slots=True)
class Sift:
    """Which notes are gone through; by default all. None and "" ask for nothing."""

    uncoded: bool = False
    """Without a code of the lens."""
    recode: bool = False
    """With a code that is no longer in use."""
    valence: Valence | None = None
    coded: Coded = Coded.BY_ANYBODY
    municipality: str | None = None
    actor: str | None = None
    code: str | None = None
    """With this code of the lens."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What was done to one note: undo takes it back wherever one is."""

    key: Named
    before: Codes
    after: Codes


@dataclass(frozen=True, slots=True)
class Recoding:
    """What is to change among the codes of one note; codes put there by others stay."""

    note_id: str
    put: Codes = ()
    taken: Codes = ()

    def of(self, codes: Codes) -> Codes:
        """The codes after the change. A code that is there already keeps who put it there."""
        gone = {_name(coding) for coding in self.taken}
        kept = tuple(coding for coding in codes if _name(coding) not in gone)
        there = {_name(coding) for coding in kept}
        return kept + tuple(coding for coding in self.put if _name(coding) not in there)


def recoding(note_id: str, before: Codes, after: Codes) -> Recoding:
    """What leads from some codes to others."""
    old, new = {_name(coding) for coding in before}, {_name(coding) for coding in after}
    return Recoding(
        note_id,
        put=tuple(coding for coding in after if _name(coding) not in old),
        taken=tuple(coding for coding in before if _name(coding) not in new),
    )


def _name(coding: Coding) -> Named:
    return coding.lens, coding.code


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one is: number `at` of `total` notes sifted, `uncoded` of them without a code."""

    at: int
    total: int
    uncoded: int


class Refused(StrEnum):
    """Why a code was not put on a note."""

    NOWHERE = "nowhere"
    FULL = "full"


class CodingPass:
    """Where one is among the notes, and what was done. The note at hand stays while one is on it,
    even when it no longer is what was looked for: it goes out of the way once it is left.

    `stale` are the codes no longer in use: notes that carry one wait to be coded anew.
    """

    def __init__(
        self,
        notes: Sequence[Noted] = (),
        *,
        lens: str = DEFAULT_LENS,
        by: str = "",
        sift: Sift | None = None,
        stale: frozenset[Named] = frozenset(),
    ) -> None:
        self.lens, self.by = lens, by
        self.sift = sift or Sift()
        self.stale = stale
        self.ordinal: frozenset[str] = frozenset()
        """Lenses of which a note carries one code at most."""
        self.merged: Mapping[Named, Named] = {}
        """Of codes that were merged, the code that stands for them now."""
        self._codes: dict[Named, Codes] = {}
        self._on_disk: dict[Named, Codes] = {}
        self._unsaved: dict[Named, None] = {}
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._at: int | None = None
        self.notes: tuple[Noted, ...] = ()
        self.take_notes(notes)

    # What there is.

    def take_notes(self, notes: Sequence[Noted]) -> None:
        """Goes on among these notes: they were read anew. What is not saved yet stays put."""
        here = self.note
        self.notes = tuple(notes)
        keys = [note.key for note in self.notes]
        self._index = dict(zip(keys, range(len(keys)), strict=True))
        fresh = {key: note.experience.codes for key, note in zip(keys, notes, strict=True)}
        unsaved = {key: self._change(key) for key in self._unsaved if key in fresh}
        self._unsaved = dict.fromkeys(unsaved)
        self._on_disk = fresh
        self._codes = {**fresh, **{key: change.of(fresh[key]) for key, change in unsaved.items()}}
        self._at = self._index.get(here.key) if here is not None else None
        self._look_anew()

    def codes(self, note: Noted) -> Codes:
        """The codes on a note as they stand."""
        return self._codes[note.key]

    @property
    def note(self) -> Noted | None:
        """The note at hand; None where nothing is left to look at."""
        return self.notes[self._at] if self._at is not None else None

    @property
    def standing(self) -> Standing:
        """Where one is."""
        at = bisect_left(self._shown, self._at) + 1 if self._at is not None else 0
        uncoded = len(self._bare.intersection(self._shown))
        return Standing(at, len(self._shown), uncoded)

    @property
    def neighbours(self) -> tuple[Noted | None, Noted | None]:
        """The notes told right before and after the one at hand, in the same journey."""
        if self._at is None:
            return None, None
        return self._neighbour(self._at - 1), self._neighbour(self._at + 1)

    def _neighbour(self, index: int) -> Noted | None:
        if not 0 <= index < len(self.notes):
            return None
        beside, here = self.notes[index], self.note
        return beside if here is not None and beside.voice == here.voice else None

    def is_uncoded(self, note: Noted) -> bool:
        """Without a code of the lens that is in use."""
        codes = self._codes[note.key]
        return not codes or not any(
            coding.lens == self.lens and self.meaning(coding) not in self.stale for coding in codes
        )

    def waits(self, note: Noted) -> bool:
        """True for a note with a code of the lens that is no longer in use."""
        return any(
            coding.lens == self.lens and self.meaning(coding) in self.stale
            for coding in self._codes[note.key]
        )

    def meaning(self, coding: Coding) -> Named:
        """The code that stands for what was put on a note."""
        return self.merged.get(_name(coding), _name(coding))

    # Where one goes.

    def look_through(self, lens: str) -> None:
        """Looks at the same notes another way; a code that was asked for is of the old lens."""
        if lens != self.lens:
            self.lens, self.sift = lens, replace(self.sift, code=None)
            self._look_anew()

    def look_for(self, sift: Sift) -> None:
        """Goes through other notes: stays where one is, or goes to the next that is meant."""
        self.sift = sift
        self._sift_anew(hold=False)

    def follow_codebook(self, marks: "Marks") -> None:
        """The codebook was read, or changed."""
        self.stale, self.merged, self.ordinal = marks.stale, marks.merged, marks.ordinal
        self._look_anew()

    def step(self, by: int) -> bool:
        """One note on, or back. False at the end."""
        if self._at is None:
            return False
        place = bisect_left(self._shown, self._at) + by
        if not 0 <= place < len(self._shown):
            return False
        self._go(self._shown[place])
        return True

    def go_to_end(self, *, last: bool) -> None:
        """To the first note, or the last."""
        if self._shown:
            self._go(self._shown[-1 if last else 0])

    def next_uncoded(self) -> bool:
        """To the next note without a code, beginning anew at the end. False when none is left."""
        if self._at is None:
            return False
        place = bisect_left(self._shown, self._at) + 1
        for index in (*self._shown[place:], *self._shown[:place]):
            if index != self._at and index in self._bare:
                self._go(index)
                return True
        return False

    def go_to(self, key: Named) -> bool:
        """To a note, whether it is looked for or not. False when it is not there."""
        index = self._index.get(key)
        if index is not None:
            self._go(index)
        return index is not None

    def _go(self, index: int) -> None:
        left, self._at = self._at, index
        place = bisect_left(self._shown, index)
        if place == len(self._shown) or self._shown[place] != index:
            insort(self._shown, index)
        if left is not None and left != index and not self._is_meant(left):
            self._shown.remove(left)

    def _look_anew(self) -> None:
        """Other codes count, or other notes lie there."""
        self._bare = {i for i, note in enumerate(self.notes) if self.is_uncoded(note)}
        self._sift_anew()

    def _sift_anew(self, *, hold: bool = True) -> None:
        self._query = folded(self.sift.text)
        shown = [index for index in range(len(self.notes)) if self._is_meant(index)]
        at, self._shown = self._at, shown
        if at is not None and hold and self.notes[at : at + 1]:
            place = bisect_left(shown, at)
            if place == len(shown) or shown[place] != at:
                shown.insert(place, at)
        elif shown:
            place = bisect_left(shown, at or 0)
            self._at = shown[min(place, len(shown) - 1)]
        else:
            self._at = None

    def _is_meant(self, index: int) -> bool:
        note, sift = self.notes[index], self.sift
        return (
            (sift.valence is None or note.experience.valence is sift.valence)
            and (sift.municipality is None or note.voice.municipality == sift.municipality)
            and (sift.actor is None or (note.event.actor or "") == sift.actor)
            and (not sift.uncoded or index in self._bare)
            and (not sift.recode or self.waits(note))
            and (self._asks_for_any_codes or self._is_coded_so(note))
            and (not self._query or self._query in folded(_words_of(note)))
        )

    @property
    def _asks_for_any_codes(self) -> bool:
        return self.sift.code is None and self.sift.coded is Coded.BY_ANYBODY

    def _is_coded_so(self, note: Noted) -> bool:
        sift = self.sift
        mine = [coding for coding in self._codes[note.key] if coding.lens == self.lens]
        if sift.code is not None and all(self.meaning(coding)[1] != sift.code for coding in mine):
            return False
        if sift.coded is Coded.BY_OTHERS:
            return any(coding.by != self.by for coding in mine)
        return sift.coded is Coded.BY_ANYBODY or all(coding.by != self.by for coding in mine)

    # What one does.

    def toggle(self, code: str) -> Refused | None:
        """Puts a code of the lens on the note at hand, or takes it off: one step.

        Through an ordinal lens it takes the place of the one that was there.
        """
        note = self.note
        if note is None:
            return Refused.NOWHERE
        before, name = self._codes[note.key], (self.lens, code)
        if any(self.meaning(coding) == name for coding in before):
            after = tuple(coding for coding in before if self.meaning(coding) != name)
        else:
            rank = self.lens in self.ordinal
            kept = tuple(c for c in before if not rank or c.lens != self.lens)
            if len(kept) >= MAX_CODES:
                return Refused.FULL
            after = (*kept, Coding(lens=self.lens, code=code, by=self.by))
        self._done.append(Step(note.key, before, after))
        self._undone.clear()
        self._put(note.key, after)
        return None

    @property
    def undoable(self) -> Step | None:
        """What undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Step | None:
        """What redo makes again."""
        return self._undone[-1] if self._undone else None

    def undo(self) -> bool:
        """Takes the last step back and goes to its note. False when there is nothing to undo."""
        return self._shift(self._done, self._undone, back=True)

    def redo(self) -> bool:
        """Makes the step last undone again and goes to its note."""
        return self._shift(self._undone, self._done, back=False)

    def _shift(self, steps: list[Step], others: list[Step], *, back: bool) -> bool:
        while steps:
            step = steps.pop()
            if not self.go_to(step.key):
                continue  # somebody took the note away meanwhile
            others.append(step)
            way = (step.after, step.before) if back else (step.before, step.after)
            change = recoding(step.key[1], *way)
            self._put(step.key, change.of(self._codes[step.key]))
            return True
        return False

    def _put(self, key: Named, codes: Codes) -> None:
        self._codes[key] = codes
        if _names(codes) == _names(self._on_disk[key]):
            self._unsaved.pop(key, None)
        else:
            self._unsaved[key] = None
        index = self._index[key]
        if self.is_uncoded(self.notes[index]):
            self._bare.add(index)
        else:
            self._bare.discard(index)

    # What of it lies on the disk.

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The files with codes that are not saved, each once."""
        return tuple(dict.fromkeys(source for source, _ in self._unsaved))

    def to_save(self, source: str) -> tuple[Recoding, ...]:
        """What is to change in a file."""
        return tuple(self._change(key) for key in self._unsaved if key[0] == source)

    def note_saved(
        self, source: str, sent: Iterable[Recoding], on_disk: Mapping[str, Codes]
    ) -> None:
        """These changes were carried out, and so the notes of the file stand on the disk now.

        What others put there is taken in; what was done here meanwhile stays to be saved.
        """
        carried = {change.note_id: change for change in sent}
        for note_id, codes in on_disk.items():
            key = source, note_id
            if key not in self._codes:
                continue
            change = carried.get(note_id, Recoding(note_id))
            later = recoding(note_id, change.of(self._on_disk[key]), self._codes[key])
            self._on_disk[key] = codes
            self._put(key, later.of(codes))

    def take_back(self, source: str) -> None:
        """What is not saved of a file cannot be: it goes."""
        for key in [key for key in self._unsaved if key[0] == source]:
            self._put(key, self._on_disk[key])

    def _change(self, key: Named) -> Recoding:
        return recoding(key[1], self._on_disk[key], self._codes[key])


def _names(codes: Codes) -> frozenset[Named]:
    return frozenset(map(_name, codes))


def _words_of(note: Noted) -> str:
    return f"{note.experience.text} {note.event.text} {note.voice.code}"


_KEYS: Final = "1234567890abcdefhijkmnopqstvwxyzæøå"
"""What puts the first codes of a lens on a note. G, L, R and U do other things."""


def key_of(place: int) -> str:
    """The key of a lens's code by its place, from 0; "" for those beyond the keys."""
    return _KEYS[place] if place < len(_KEYS) else ""


def place_of(text: str) -> int | None:
    """The place of the code that a key stands for; None for every other key."""
    place = _KEYS.find(text.casefold()) if len(text) == 1 else -1
    return place if place >= 0 else None


@dataclass(frozen=True, slots=True)
class Marks:
    """What a codebook says of codes on notes, for `CodingPass.follow_codebook`."""

    stale: frozenset[Named]
    merged: Mapping[Named, Named]
    ordinal: frozenset[str]


def marks_of(book: Codebook, vocabulary: Vocabulary) -> Marks:
    """What a set's codebook says; `vocabulary` is the one `with_codebook` made of it."""
    stale: set[Named] = set()
    merged: dict[Named, Named] = {}
    for lens in book.lenses:
        used = {code.id for code in codes_in_use(lens)}
        for code_id, end in standing(lens).items():
            if end != code_id:
                merged[lens.id, code_id] = lens.id, end
            if end not in used:
                stale.add((lens.id, end))
    ordinal = frozenset(lens.id for lens in vocabulary.lenses if lens.ordinal)
    return Marks(frozenset(stale), merged, ordinal)

"""Journeys and vocabularies as a codebook makes them read. The files of journeys stay untouched.

`Vocabulary` knows nothing of sets: what the set has changed is put in its lenses, and all that
names, ticks or counts codes goes on as before.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from journeymap.model.codebook import BookCode, BookLens, Codebook, Help, Label
from journeymap.model.journey import Coding, Event, Experience, Journey
from journeymap.model.vocabulary import Code, Lens, Vocabulary


def with_codebook(vocabulary: Vocabulary, book: Codebook) -> Vocabulary:
    """The vocabulary with the lenses of a set: changed ones in their place, own ones last.

    A lens has only the codes in use, in the order of the set, and those that were retired apart:
    notes that wait to be coded anew still carry them.
    """
    if not book.lenses:
        return vocabulary
    own = {lens.id: lens for lens in book.lenses}
    known = tuple(
        _lens(own.pop(lens.id), default=lens.default) if lens.id in own else lens
        for lens in vocabulary.lenses
    )
    return replace(
        vocabulary, lenses=(*known, *(_lens(lens, default=True) for lens in own.values()))
    )


def standing(lens: BookLens) -> dict[str, str]:
    """Of each code of a lens, the id of the code that stands for it now; most often itself.

    Two sets may have merged the same codes in opposite directions before they met: of codes that
    lead in a circle the one whose id comes first stands for all.
    """
    codes = {code.id: code for code in lens.codes}
    return {code_id: _end(code_id, codes) for code_id in codes}


def codes_in_use(lens: BookLens) -> tuple[BookCode, ...]:
    """The codes that may be put on a note, in their order."""
    ends = standing(lens)
    return tuple(code for code in lens.codes if ends[code.id] == code.id and not code.retired)


def recoded(journey: Journey, book: Codebook) -> Journey:
    """The journey with what stands now for codes that were merged.

    A note carries a code once, signed by the first who put it there. Codes that are retired
    stay: `waiting` finds them. Use `recoder` for many journeys.
    """
    return recoder(book)(journey)


def recoder(book: Codebook) -> Callable[[Journey], Journey]:
    """`recoded` for one codebook; a journey with nothing to change is handed back itself."""
    moves = {
        (lens.id, code_id): end
        for lens in book.lenses
        for code_id, end in standing(lens).items()
        if end != code_id
    }
    return (lambda journey: _recoded(journey, moves)) if moves else (lambda journey: journey)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A note that carries a code which is no longer used, and waits to be coded anew."""

    journey: str
    note: str
    coding: Coding


def waiting(journeys: Iterable[Journey], book: Codebook) -> tuple[Waiting, ...]:
    """The notes of the rows that carry retired codes, in the order of the journeys."""
    gone = {
        (lens.id, code_id)
        for lens in book.lenses
        for code_id, end in standing(lens).items()
        if next(code for code in lens.codes if code.id == end).retired
    }
    if not gone:
        return ()
    return tuple(
        Waiting(journey.id, note.id, coding)
        for journey in journeys
        for _, note in journey.experiences()
        for coding in note.codes
        if (coding.lens, coding.code) in gone
    )


def _end(code_id: str, codes: Mapping[str, BookCode]) -> str:
    path = [code_id]
    while True:
        after = codes[path[-1]].merged_into
        if after is None or after not in codes:
            return path[-1]
        if after in path:
            return min(path[path.index(after) :])
        path.append(after)


def _recoded(journey: Journey, moves: Mapping[tuple[str, str], str]) -> Journey:
    events = tuple(_event(event, moves) for event in journey.events)
    aside = tuple(_event(event, moves) for event in journey.set_aside)
    if events == journey.events and aside == journey.set_aside:
        return journey
    return journey.replaced(events=events, set_aside=aside)


def _event(event: Event, moves: Mapping[tuple[str, str], str]) -> Event:
    notes = tuple(_note(note, moves) for note in event.experiences)
    changed = any(new is not old for new, old in zip(notes, event.experiences, strict=True))
    return event.replaced(experiences=notes) if changed else event


def _note(note: Experience, moves: Mapping[tuple[str, str], str]) -> Experience:
    if not any((coding.lens, coding.code) in moves for coding in note.codes):
        return note
    kept: dict[tuple[str, str], Coding] = {}
    for coding in note.codes:
        code = moves.get((coding.lens, coding.code), coding.code)
        kept.setdefault((coding.lens, code), coding.replaced(code=code))
    return note.replaced(codes=tuple(kept.values()))


def _lens(lens: BookLens, *, default: bool) -> Lens:
    return Lens(
        lens.id,
        _texts(lens.name),
        help=_texts(lens.help),
        ordinal=lens.ordinal,
        default=default,
        codes=tuple(map(_code, codes_in_use(lens))),
        former=tuple(_code(code) for code in lens.codes if code.retired),
    )


def _code(code: BookCode) -> Code:
    return Code(code.id, _texts(code.label), help=_texts(code.help))


def _texts(text: Label | Help) -> dict[str, str]:
    """In both languages; where one is empty, the other stands for it."""
    return {"da": text.da or text.en, "en": text.en or text.da}

"""What can be done to a codebook. Each command gives a new codebook with one line more in its log.

All take the codebook, the vocabulary (a built-in lens is copied into the codebook when it is first
changed), who signs the change, and the id of the lens. All raise CodebookError, and change
nothing then; `journeymap.model.codebook_errors` has the tree. A code is never removed.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.model.codebook import (
    MAX_LENS_CODES,
    MAX_LENSES,
    MAX_LOG,
    BookCode,
    BookLens,
    Change,
    Codebook,
    CodebookChange,
    Help,
    Label,
)
from journeymap.model.codebook_errors import (
    BadMerge,
    BadOrder,
    BadSplit,
    CodebookFull,
    DoubleLabel,
    NoSuchCode,
    NoSuchLens,
    NotInUse,
)
from journeymap.model.labels import check_label, check_name, unused_id
from journeymap.model.recoding import codes_in_use
from journeymap.model.vocabulary import Lens, Vocabulary

NO_HELP: Final = Help()


@dataclass(frozen=True, slots=True)
class Signed:
    """Who makes a change, and on which day."""

    by: str
    on: dt.date


def lens_of(book: Codebook, vocabulary: Vocabulary, lens_id: str) -> BookLens:
    """A lens as the set has it, with all its codes, also those no longer in use.

    Raises NoSuchLens.
    """
    for lens in book.lenses:
        if lens.id == lens_id:
            return lens
    built_in = vocabulary.lens(lens_id)
    if built_in is None:
        raise NoSuchLens(lens=lens_id)
    return book_lens(built_in)


def lenses_of(book: Codebook, vocabulary: Vocabulary) -> tuple[BookLens, ...]:
    """All lenses as the set has them, in the order of the vocabulary, own ones last."""
    built_in = [lens.id for lens in vocabulary.lenses]
    own = [lens.id for lens in book.lenses if lens.id not in built_in]
    return tuple(lens_of(book, vocabulary, lens_id) for lens_id in (*built_in, *own))


def book_lens(lens: Lens) -> BookLens:
    """A built-in lens as a codebook holds it."""
    codes = tuple(
        BookCode(id=code.id, label=_label(code.labels), help=_help(code.help), place=place)
        for place, code in enumerate(lens.codes)
    )
    return BookLens(
        id=lens.id,
        name=_label(lens.labels),
        help=_help(lens.help),
        ordinal=lens.ordinal,
        codes=codes,
    )


def add_code(
    book: Codebook,
    vocabulary: Vocabulary,
    signed: Signed,
    lens_id: str,
    *,
    label: Label,
    text: Help = NO_HELP,
) -> Codebook:
    """A new code, last in its lens; `journeymap.model.labels.proposed_id` tells its id before."""
    lens = lens_of(book, vocabulary, lens_id)
    code = _new(lens.codes, vocabulary, label, text)
    return _changed(book, _with(lens, code), signed, Change.ADDED, into=[code], after=label)


def rename_code(
    book: Codebook,
    vocabulary: Vocabulary,
    signed: Signed,
    lens_id: str,
    *,
    code_id: str,
    label: Label,
) -> Codebook:
    """Another name for a code in use; its id, and so every note that carries it, stays."""
    lens = lens_of(book, vocabulary, lens_id)
    code = _used(lens, code_id)
    check_label(label, lens.codes, vocabulary, besides=code_id)
    fresh = _with(lens, code.replaced(label=label))
    return _changed(
        book, fresh, signed, Change.RENAMED, codes=[code], before=code.label, after=label
    )


def explain_code(
    book: Codebook,
    vocabulary: Vocabulary,
    signed: Signed,
    lens_id: str,
    *,
    code_id: str,
    text: Help,
) -> Codebook:
    """Another help text for a code in use."""
    lens = lens_of(book, vocabulary, lens_id)
    code = _used(lens, code_id)
    fresh = _with(lens, code.replaced(help=text))
    return _changed(book, fresh, signed, Change.EXPLAINED, codes=[code])


def merge_codes(
    book: Codebook,
    vocabulary: Vocabulary,
    signed: Signed,
    lens_id: str,
    *,
    code_ids: Sequence[str],
    into: str,
) -> Codebook:
    """Some codes become one that is there already; notes that carry them count as carrying it.

    Also raises BadMerge for none, and for a code into itself.
    """
    lens = lens_of(book, vocabulary, lens_id)
    target = _used(lens, into)
    gone = [_used(lens, code_id) for code_id in dict.fromkeys(code_ids)]
    if not gone or target in gone:
        raise BadMerge(code=str(target.label))
    fresh = _with(lens, *(code.replaced(merged_into=into) for code in gone))
    return _changed(book, fresh, signed, Change.MERGED, codes=gone, into=[target])


def split_code(
    book: Codebook,
    vocabulary: Vocabulary,
    signed: Signed,
    lens_id: str,
    *,
    code_id: str,
    parts: Sequence[tuple[Label, Help]],
) -> Codebook:
    """A code gives way to two or more new ones; its notes wait to be coded anew.

    Also raises BadSplit for fewer than two.
    """
    lens = lens_of(book, vocabulary, lens_id)
    code = _used(lens, code_id)
    if len(parts) < 2:
        raise BadSplit(code=str(code.label))
    codes = [code.replaced(retired=True), *(one for one in lens.codes if one is not code)]
    for label, text in parts:
        codes.append(_new(codes, vocabulary, label, text))
    fresh = _with(lens, codes[0], *codes[-len(parts) :])
    return _changed(book, fresh, signed, Change.SPLIT, codes=[code], into=codes[-len(parts) :])


def retire_code(
    book: Codebook, vocabulary: Vocabulary, signed: Signed, lens_id: str, code_id: str
) -> Codebook:
    """Nobody is to use the code any more; its notes wait to be coded anew."""
    lens = lens_of(book, vocabulary, lens_id)
    code = _used(lens, code_id)
    return _changed(
        book, _with(lens, code.replaced(retired=True)), signed, Change.RETIRED, codes=[code]
    )


def restore_code(
    book: Codebook, vocabulary: Vocabulary, signed: Signed, lens_id: str, code_id: str
) -> Codebook:
    """A code that was merged, split or retired is in use again; raises DoubleLabel.

    One that is in use stays as it is, and the codebook too.
    """
    lens = lens_of(book, vocabulary, lens_id)
    code = _code(lens, code_id)
    if code in codes_in_use(lens):
        return book
    check_label(code.label, lens.codes, vocabulary, besides=code_id)
    fresh = _with(lens, code.replaced(retired=False, merged_into=None))
    return _changed(book, fresh, signed, Change.RESTORED, codes=[code])


def order_codes(
    book: Codebook,
    vocabulary: Vocabulary,
    signed: Signed,
    lens_id: str,
    code_ids: Sequence[str],
) -> Codebook:
    """The codes in use in another order; those no longer in use lie last.

    Raises BadOrder unless every code in use is named once.
    """
    lens = lens_of(book, vocabulary, lens_id)
    used = {code.id for code in codes_in_use(lens)}
    if sorted(code_ids) != sorted(used):
        raise BadOrder(lens=str(lens.name))
    order = [*code_ids, *(code.id for code in lens.codes if code.id not in used)]
    places = {code_id: place for place, code_id in enumerate(order)}
    version = lens.version + 1
    codes = (code.replaced(place=places[code.id], placed=version) for code in lens.codes)
    fresh = lens.replaced(version=version, codes=in_order(codes))
    return _changed(book, fresh, signed, Change.ORDERED, into=fresh.codes[: len(used)])


def add_lens(
    book: Codebook,
    vocabulary: Vocabulary,
    signed: Signed,
    name: Label,
    text: Help = NO_HELP,
    *,
    ordinal: bool = False,
) -> Codebook:
    """A lens of the set's own, without codes yet; `lens_id_for` tells its id before."""
    check_name(name)
    known = [*book.lenses, *map(book_lens, vocabulary.lenses)]
    for lens in known:
        if str(lens.name).casefold() == str(name).casefold():
            raise DoubleLabel(label=str(name), other=str(lens.name))
    lens = BookLens(id=lens_id_for(book, vocabulary, name), name=name, help=text, ordinal=ordinal)
    return _changed(book, lens, signed, Change.ADDED, after=name)


def rename_lens(
    book: Codebook, vocabulary: Vocabulary, signed: Signed, lens_id: str, *, name: Label, text: Help
) -> Codebook:
    """Another name and help text for a whole lens."""
    check_name(name)
    lens = lens_of(book, vocabulary, lens_id)
    fresh = lens.replaced(name=name, help=text, version=lens.version + 1)
    return _changed(book, fresh, signed, Change.RENAMED, before=lens.name, after=name)


def lens_id_for(book: Codebook, vocabulary: Vocabulary, name: Label) -> str:
    """The id a new lens of this name gets."""
    taken = {lens.id for lens in book.lenses} | {lens.id for lens in vocabulary.lenses}
    return unused_id(name, taken)


def in_order(codes: Iterable[BookCode]) -> tuple[BookCode, ...]:
    """Codes as they lie: by place, then by id."""
    return tuple(sorted(codes, key=lambda code: (code.place, code.id)))


def sorted_log(log: Iterable[CodebookChange]) -> tuple[CodebookChange, ...]:
    """Each line once, oldest first; of one day, lens by lens in the order of their versions.

    One that has come back in a package without its names stands for the line it was.
    """
    found = tuple(log)
    named = {one.nameless for one in found if one != one.nameless}
    lines = {
        (one.on, one.lens, one.version, one.model_dump_json()): one
        for one in found
        if one not in named
    }
    return tuple(lines[line] for line in sorted(lines))


def _new(codes: Sequence[BookCode], vocabulary: Vocabulary, label: Label, text: Help) -> BookCode:
    check_label(label, codes, vocabulary)
    taken = {code.id for code in codes}
    return BookCode(id=unused_id(label, taken), label=label, help=text)


def _with(lens: BookLens, *changed: BookCode) -> BookLens:
    """The next version of a lens, with some codes changed, or new and last."""
    version = lens.version + 1
    fresh = {code.id: code.replaced(version=version) for code in changed}
    codes = [fresh.pop(code.id, code) for code in lens.codes]
    last = max((code.place for code in codes), default=-1)
    codes += [code.replaced(place=last + n) for n, code in enumerate(fresh.values(), 1)]
    if len(codes) > MAX_LENS_CODES:
        raise CodebookFull(limit=MAX_LENS_CODES)
    return lens.replaced(version=version, codes=tuple(codes))


def _changed(
    book: Codebook,
    lens: BookLens,
    signed: Signed,
    what: Change,
    *,
    codes: Iterable[BookCode] = (),
    into: Iterable[BookCode] = (),
    before: Label | str = "",
    after: Label | str = "",
) -> Codebook:
    line = CodebookChange(
        on=signed.on,
        by=signed.by,
        what=what,
        lens=lens.id,
        version=lens.version,
        codes=tuple(code.id for code in codes),
        into=tuple(code.id for code in into),
        before=str(before),
        after=str(after),
    )
    lenses = {**{one.id: one for one in book.lenses}, lens.id: lens}
    if len(lenses) > MAX_LENSES or len(book.log) >= MAX_LOG:
        raise CodebookFull(limit=MAX_LENSES if len(lenses) > MAX_LENSES else MAX_LOG)
    return Codebook(
        lenses=tuple(lenses[lens_id] for lens_id in sorted(lenses)),
        log=sorted_log((*book.log, line)),
    )


def _code(lens: BookLens, code_id: str) -> BookCode:
    for code in lens.codes:
        if code.id == code_id:
            return code
    raise NoSuchCode(code=code_id, lens=str(lens.name))


def _used(lens: BookLens, code_id: str) -> BookCode:
    code = _code(lens, code_id)
    if code not in codes_in_use(lens):
        raise NotInUse(code=str(code.label))
    return code


def _label(texts: dict[str, str]) -> Label:
    return Label(da=texts.get("da", ""), en=texts.get("en", ""))


def _help(texts: dict[str, str]) -> Help:
    return Help(da=texts.get("da", ""), en=texts.get("en", ""))

"""A codebook from elsewhere: first what it would change, which is shown, then the change.

Nothing of the set's own is removed by an import, and nothing of the file is dropped unseen: each
code of the file is added, changed, unchanged or refused, and codes only the set has are kept.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from journeymap.model.codebook import (
    MAX_LENS_CODES,
    MAX_LENSES,
    MAX_LOG,
    BookCode,
    BookLens,
    Change,
    Codebook,
    CodebookChange,
)
from journeymap.model.codebook_commands import Signed, in_order, lens_of, sorted_log
from journeymap.model.codebook_errors import (
    CodebookError,
    CodebookFull,
    NoSuchCode,
    NoSuchLens,
)
from journeymap.model.labels import check_label
from journeymap.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Changed:
    """A code the file has otherwise than the set."""

    lens: str
    before: BookCode
    after: BookCode


@dataclass(frozen=True, slots=True)
class Refused:
    """A code of the file that may not be one; `why` tells it in the user's language."""

    lens: str
    code: BookCode
    why: CodebookError


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What importing a file comes to; codes come with the id of their lens.

    `renamed` are lenses the set has, under their new name and help text.
    """

    new_lenses: tuple[BookLens, ...] = ()
    """Without codes; those are among `added`."""
    renamed: tuple[BookLens, ...] = ()
    added: tuple[tuple[str, BookCode], ...] = ()
    changed: tuple[Changed, ...] = ()
    unchanged: tuple[tuple[str, BookCode], ...] = ()
    kept: tuple[tuple[str, BookCode], ...] = ()
    """Codes of these lenses that only the set has."""
    refused: tuple[Refused, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        """True when the set has all of it already."""
        return not (self.new_lenses or self.renamed or self.added or self.changed)


def plan_import(book: Codebook, vocabulary: Vocabulary, lenses: Iterable[BookLens]) -> ImportPlan:
    """What importing some lenses would change. Codes are the same when lens and id are."""
    parts = [_plan_lens(book, vocabulary, lens) for lens in lenses]
    return ImportPlan(
        new_lenses=tuple(one for part in parts for one in part.new_lenses),
        renamed=tuple(one for part in parts for one in part.renamed),
        added=tuple(one for part in parts for one in part.added),
        changed=tuple(one for part in parts for one in part.changed),
        unchanged=tuple(one for part in parts for one in part.unchanged),
        kept=tuple(one for part in parts for one in part.kept),
        refused=tuple(one for part in parts for one in part.refused),
    )


def import_codes(
    book: Codebook, vocabulary: Vocabulary, signed: Signed, plan: ImportPlan
) -> Codebook:
    """The codebook with what a plan adds and changes; one line in the log for each lens.

    A new name has a line of its own, which says what the code was called. Raises CodebookFull.
    """
    fresh = {lens.id: lens for lens in (*plan.new_lenses, *plan.renamed)}
    touched = dict.fromkeys(
        [*fresh, *(lens for lens, _ in plan.added), *(one.lens for one in plan.changed)]
    )
    lenses = {lens.id: lens for lens in book.lenses}
    log = list(book.log)
    for lens_id in touched:
        own = _own(book, vocabulary, lens_id) or fresh[lens_id].replaced(version=1)
        lenses[lens_id] = _imported(own, fresh.get(lens_id), plan)
        log += _lines(lenses[lens_id], signed, plan)
    if len(lenses) > MAX_LENSES or len(log) > MAX_LOG:
        raise CodebookFull(limit=MAX_LENSES if len(lenses) > MAX_LENSES else MAX_LOG)
    return Codebook(
        lenses=tuple(lenses[lens_id] for lens_id in sorted(lenses)), log=sorted_log(log)
    )


def _own(book: Codebook, vocabulary: Vocabulary, lens_id: str) -> BookLens | None:
    try:
        return lens_of(book, vocabulary, lens_id)
    except NoSuchLens:
        return None


def _plan_lens(book: Codebook, vocabulary: Vocabulary, lens: BookLens) -> ImportPlan:
    own = _own(book, vocabulary, lens.id)
    known = {code.id: code for code in own.codes} if own else {}
    told = {code.id: _as_known(code, known.get(code.id)) for code in lens.codes}
    refused = _refused(lens.id, told, known, vocabulary)
    taken = {code_id: code for code_id, code in told.items() if code_id not in refused}
    head = lens.replaced(codes=())
    return ImportPlan(
        new_lenses=() if own else (head,),
        renamed=(head,) if own and _said(own) != _said(lens) else (),
        added=tuple((lens.id, code) for code in taken.values() if code.id not in known),
        changed=tuple(
            Changed(lens.id, known[code.id], code)
            for code in taken.values()
            if code.id in known and code != known[code.id]
        ),
        unchanged=tuple((lens.id, c) for c in taken.values() if known.get(c.id) == c),
        kept=tuple((lens.id, code) for code in known.values() if code.id not in told),
        refused=tuple(refused.values()),
    )


def _as_known(code: BookCode, known: BookCode | None) -> BookCode:
    """Version and place are the set's own: a file says neither."""
    if known is None:
        return code
    return code.replaced(version=known.version, place=known.place, placed=known.placed)


def _refused(
    lens: str, told: dict[str, BookCode], known: dict[str, BookCode], vocabulary: Vocabulary
) -> dict[str, Refused]:
    """Codes that cannot be taken; of two with the same name that is the later one.

    A code that is refused keeps the name the set has for it, which others then cannot take, and
    none can be merged into one that does not come: so it is gone through until no more are refused.
    """
    refused: dict[str, Refused] = {}
    while True:
        stay = {i: code for i, code in known.items() if i not in told or i in refused}
        same = {i: c for i, c in told.items() if i in known and _is_named_as(c, known[i])}
        accepted = stay | {i: c for i, c in same.items() if i not in stay}
        there = known.keys() | (told.keys() - refused.keys())
        found = dict(refused)
        for code in told.values():
            try:
                if code.id not in refused:
                    _must_lead_on(code, there)
                if code.id not in accepted and code.id not in refused:
                    _check(code, accepted.values(), vocabulary)
                    accepted[code.id] = code
            except CodebookError as error:
                found[code.id] = Refused(lens, code, error)
        if found.keys() == refused.keys():
            return refused
        refused = found


def _is_named_as(code: BookCode, known: BookCode) -> bool:
    """Whether it goes on under its name; one that comes back into use is asked for it again."""
    return known.label == code.label and (known.in_use or not code.in_use)


def _must_lead_on(code: BookCode, there: Container[str]) -> None:
    """Refuses a code that is merged into none."""
    if code.merged_into is not None and code.merged_into not in there:
        raise NoSuchCode(code=code.merged_into, lens=str(code.label))


def _check(code: BookCode, accepted: Iterable[BookCode], vocabulary: Vocabulary) -> None:
    if code.in_use:
        check_label(code.label, accepted, vocabulary)


def _said(lens: BookLens) -> tuple[object, ...]:
    return lens.name, lens.help, lens.ordinal


def _imported(own: BookLens, head: BookLens | None, plan: ImportPlan) -> BookLens:
    version = own.version + 1
    changes = {one.after.id: one.after for one in plan.changed if one.lens == own.id}
    codes = [
        changes[code.id].replaced(version=version) if code.id in changes else code
        for code in own.codes
    ]
    last = max((code.place for code in codes), default=-1)
    added = [code for lens, code in plan.added if lens == own.id]
    codes += [
        code.replaced(version=version, place=last + number, placed=0)
        for number, code in enumerate(added, 1)
    ]
    if head is not None:
        own = own.replaced(name=head.name, help=head.help, ordinal=head.ordinal)
    if len(codes) > MAX_LENS_CODES:
        raise CodebookFull(limit=MAX_LENS_CODES)
    return own.replaced(version=version, codes=in_order(codes))


def _lines(lens: BookLens, signed: Signed, plan: ImportPlan) -> Sequence[CodebookChange]:
    changed = [one for one in plan.changed if one.lens == lens.id]
    line = CodebookChange(
        on=signed.on,
        by=signed.by,
        what=Change.IMPORTED,
        lens=lens.id,
        version=lens.version,
        codes=tuple(one.after.id for one in changed),
        into=tuple(code.id for lens_id, code in plan.added if lens_id == lens.id),
        after=str(lens.name),
    )
    renamed = [one for one in changed if one.before.label != one.after.label]
    return [
        line,
        *(
            line.replaced(
                what=Change.RENAMED,
                codes=(one.after.id,),
                into=(),
                before=str(one.before.label),
                after=str(one.after.label),
            )
            for one in renamed
        ),
    ]

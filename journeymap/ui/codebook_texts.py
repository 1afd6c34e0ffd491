"""The codebook in words: its rows, and what was done to it when and by whom."""

from dataclasses import dataclass
from typing import Final

from journeymap.model.codebook import BookLens, Change, Codebook, CodebookChange, Help, Label
from journeymap.model.codebook_commands import lens_of
from journeymap.model.codebook_errors import NoSuchLens
from journeymap.model.recoding import codes_in_use
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words, key

_DONE: Final = {
    Change.ADDED: key("codebook.log_added"),
    Change.RENAMED: key("codebook.log_renamed"),
    Change.EXPLAINED: key("codebook.log_explained"),
    Change.MERGED: key("codebook.log_merged"),
    Change.SPLIT: key("codebook.log_split"),
    Change.RETIRED: key("codebook.log_retired"),
    Change.RESTORED: key("codebook.log_restored"),
    Change.ORDERED: key("codebook.log_ordered"),
    Change.IMPORTED: key("codebook.log_imported"),
}
assert set(_DONE) == set(Change)


@dataclass(frozen=True, slots=True)
class Row:
    """A lens, or a code of it. `is_used` is false for a code that is only there to be known."""

    lens: str
    code: str | None
    text: str
    is_used: bool = True


def said(text: Label | Help, language: str) -> str:
    """A text in a language, in the other one where it is missing."""
    return (text.en or text.da) if language == "en" else (text.da or text.en)


def rows_of(lens: BookLens, words: Words) -> tuple[Row, ...]:
    """A lens and its codes; those no longer in use last, and why."""
    language = words.language
    used = codes_in_use(lens)
    names = {code.id: said(code.label, language) for code in lens.codes}
    rows = [Row(lens.id, None, said(lens.name, language))]
    rows += [Row(lens.id, code.id, names[code.id]) for code in used]
    for code in lens.codes:
        if code not in used:
            into = names.get(code.merged_into or "", "")
            text = (
                words("codebook.merged_row", label=names[code.id], into=into)
                if into
                else words("codebook.retired_row", label=names[code.id])
            )
            rows.append(Row(lens.id, code.id, text, is_used=False))
    return tuple(rows)


def log_line(line: CodebookChange, book: Codebook, vocabulary: Vocabulary, words: Words) -> str:
    """ "12. november 2026 · KL · Relationel koordinering: omdøbte ”Tempo” til ”Fart”"."""
    try:
        lens = lens_of(book, vocabulary, line.lens)
        names = {code.id: said(code.label, words.language) for code in lens.codes}
        name = said(lens.name, words.language)
    except NoSuchLens:
        names, name = {}, line.lens
    values = {
        "codes": _quoted([names.get(code, code) for code in line.codes], words),
        "into": _quoted([names.get(code, code) for code in line.into], words),
        "before": line.before,
        "after": line.after,
    }
    what = _DONE[line.what]
    if line.what is Change.ADDED and not line.into:
        what = key("codebook.log_lens_added")
    elif line.what is Change.RENAMED and not line.codes:
        what = key("codebook.log_lens_renamed")
    if line.what is Change.RENAMED and line == line.nameless:
        there = key("codebook.log_renamed_there")
        what = there if line.codes else key("codebook.log_lens_renamed_there")
    parts = [words.date(line.on), *([line.by] if line.by else [])]
    return "  ·  ".join((*parts, f"{name}: {words(what, **values)}"))


def _quoted(names: list[str], words: Words) -> str:
    return words.listed([words("codebook.quoted", name=name) for name in names])

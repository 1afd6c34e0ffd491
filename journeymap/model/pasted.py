"""Pasted text as records of cells: lines, or the rows of a table.

A cell may stand in quotes and then hold line breaks and separators, as spreadsheets copy them.
A quote that is never closed is a quote like any other character: somebody's words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from journeymap.model.values import MAX_TEXT, clean_line, clean_text

LINES: Final = ""
"""The separator of text that is no table."""
SEPARATORS: Final = ("\t", ";", ",")
"""What may stand between cells, the surest first."""

_SAID: Final = 200

_BREAKS: Final = re.compile("\r\n|[\r\u0085\u2028\u2029\x0b\x0c]")
_HINT: Final = re.compile(r"\ufeff?sep=[;,\t](?=\n|\Z)")
"""A first line some programs write for Excel."""
_LIST_SIGN: Final = re.compile(r"^[ \t]*(?:[•·▪◦‣○●■□➢✓]|o)\t+", re.MULTILINE)
_LIST_NUMBER: Final = re.compile(r"^([ \t]*\(?\d{1,3}[.)])\t+", re.MULTILINE)
"""What a text processor sets before the items of a list."""


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a table, or a line: `line` is its first one in the text, from 1."""

    line: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """True when there is nothing but white space and separators."""
        return not any(cell.strip(" \t\n;,\u00a0\ufeff") for cell in self.cells)

    @property
    def said(self) -> str:
        """The beginning of what the cells hold, on one line, to find the record by."""
        return clean_line(" ".join(cell[:_SAID] for cell in self.cells if cell)[:_SAID])


def unified(text: str) -> str:
    """`text` with one kind of line break, and lists without the tabs after their signs."""
    text = _HINT.sub("", _BREAKS.sub("\n", text), count=1)
    text = _LIST_SIGN.sub("• ", text)
    lines = sum(not line.isspace() for line in text.split("\n") if line)
    numbers = len(_LIST_NUMBER.findall(text))
    return _LIST_NUMBER.sub(r"\1 ", text) if numbers == lines else text


def records(text: str, separator: str) -> Iterator[Record]:
    """All records of a `unified` text that are not blank, cleaned, in time linear in its length."""
    pattern = _cell(separator)
    position, line = 0, 1
    while position <= len(text):
        first, cells = line, []
        while True:
            match = pattern.match(text, position)
            assert match is not None  # the bare cell matches anything
            cells.append(_cleaned(match, separator))
            line += text.count("\n", position, match.end())
            position = match.end() + 1
            if text[match.end() : position] != separator or not separator:
                break
        line += 1
        record = Record(first, tuple(cells))
        if not record.is_blank:
            yield record


@cache
def _cell(separator: str) -> re.Pattern[str]:
    stop = re.escape(separator) + r"\n"
    quoted = rf'[ ]*"(?P<quoted>(?:[^"]++|"")*+)"[ ]*(?=[{stop}]|\Z)'
    return re.compile(rf"{quoted}|(?P<bare>[^{stop}]*+)")


def _cleaned(match: re.Match[str], separator: str) -> str:
    quoted: str | None = match["quoted"]
    if quoted is None or (separator == LINES and "\n" not in quoted):
        return _tidy(match.group())  # a line in quotes is a quotation
    return _tidy(quoted.replace('""', '"'))


def _tidy(text: str) -> str:
    """Without control characters and white space around it; not shortened."""
    text = text.strip("\ufeff")
    if not text.isprintable():
        pieces = range(0, len(text), MAX_TEXT)
        text = "".join(clean_text(text[start : start + MAX_TEXT]) for start in pieces)
    return text.strip()

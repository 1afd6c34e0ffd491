"""Cells of tables for spreadsheets, which take a text that begins as a formula does for one.

A cell that would be taken so begins with an apostrophe; so does one that began with an apostrophe
before such a sign, so that `unguarded` gives back what was there.
"""

import re
from typing import Final

_FORMULA: Final = re.compile(
    "'*[=+\\-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}]"
)
"""Owasp's list of what begins a formula, with any apostrophes before it."""


def guarded(text: str) -> str:
    """A text as a spreadsheet will show it, whatever it begins with."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """What stood in a cell before it was guarded."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell

"""The words the program speaks: one catalogue for window, command line and report.

A catalogue is read by `journeymap.storage.resources` from `resources/translations/<language>.toml`
and handed down as one frozen value, so that the report and the command line speak the same
language as the window without knowing Qt (docs/adr/0003).
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

LANGUAGES: Final = ("da", "en")


@dataclass(frozen=True, slots=True)
class Counted:
    """A text that depends on a number: "1 rejse", "2 rejser"."""

    one: str
    other: str


def key(name: str) -> str:
    """Marks a catalogue key that stands in a table; the translation check follows it."""
    return name


@dataclass(frozen=True, slots=True)
class Words:
    """Texts, numbers and dates in one language.

    Raises KeyError for a key that is not in the catalogue; `tools/check_words.py` sees to it that
    this cannot happen in a program that passed `make lint`.
    """

    language: str
    texts: Mapping[str, str | Counted] = field(repr=False)

    def __call__(self, name: str, /, **values: object) -> str:
        """The text called `name`, with its {placeholders} filled in."""
        text = self.texts[name]
        if isinstance(text, Counted):
            raise TypeError(f"{name} is counted: use count()")
        return text.format(**values) if values else text

    def count(self, name: str, n: int, /, **values: object) -> str:
        """The text called `name` for the whole number `n`, which fills the placeholder {n}."""
        text = self.texts[name]
        if not isinstance(text, Counted):
            raise TypeError(f"{name} is not counted")
        form = text.one if n == 1 else text.other
        return form.format(n=self.number(n), **values)

    def number(self, value: float, decimals: int = 0) -> str:
        """1234.5 → "1.234,5" in Danish, "1,234.5" in English."""
        text = f"{value:,.{decimals}f}"
        if self.language == "da":
            text = text.translate(str.maketrans(",.", ".,"))
        return text

    def percent(self, share: float) -> str:
        """A share between 0 and 1 as whole per cent: "74 %" in Danish, "74%" in English."""
        return f"{share * 100:.0f} %" if self.language == "da" else f"{share * 100:.0f}%"

    def date(self, day: dt.date) -> str:
        """A day in words: "12. marts 2024", "12 March 2024"."""
        month = str(self.texts[f"month.{day.month}"])
        return (
            f"{day.day}. {month} {day.year}"
            if self.language == "da"
            else f"{day.day} {month} {day.year}"
        )

    def clock(self, moment: dt.time | dt.datetime) -> str:
        """The time of day: "10.42" in Danish, "10:42" in English."""
        return moment.strftime("%H.%M" if self.language == "da" else "%H:%M")

    def moment(self, moment: dt.datetime) -> str:
        """Day and time of day: "12. marts 2024 kl. 10.42", "12 March 2024 at 10:42"."""
        return self("list.moment", day=self.date(moment.date()), time=self.clock(moment))

    def listed(self, items: Sequence[str]) -> str:
        """ "a, b og c"."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {self('list.and')} {items[-1]}"

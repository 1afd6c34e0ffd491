"""The columns of open data: what each is called, and what it says of a row.

The same columns make the CSV and the sheets of the workbook.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from journeymap.aggregate.opendata import (
    Coded,
    Kind,
    NoteRow,
    OpenData,
)
from journeymap.report.names import Names
from journeymap.words import Words, key

Cell = str | int | bool | dt.date | None
BETWEEN: Final = " | "
"""Between several things in one cell."""

KINDS: Final = {
    Kind.EVENT: key("export.kind.event"),
    Kind.GOOD: key("export.kind.good"),
    Kind.BAD: key("export.kind.bad"),
    Kind.ANSWER: key("export.kind.answer"),
}
assert set(KINDS) == set(Kind)
_SOURCES: Final = {
    "": key("export.nothing_said"),
    "prepared": key("export.source.prepared"),
    "told": key("export.source.told"),
}
_GROUPS: Final = {"good": key("export.works"), "bad": key("export.pain")}


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, the cell it has of a row, and how wide it is shown, in characters."""

    title: str
    cell: Callable[[Any], Cell]
    width: int = 14


def listed(texts: Iterable[str]) -> str:
    """Several things in one cell."""
    return BETWEEN.join(texts)


def used_lenses(data: OpenData) -> tuple[tuple[str, str], ...]:
    """Id and name of each lens that was asked for, or that notes carry codes of."""
    asked = set(data.method.lenses)
    used = {row.lens: row.lens_name for row in data.codebook if row.notes or row.lens in asked}
    return tuple(used.items())


@dataclass(frozen=True)
class Columns:
    """The columns in one language."""

    names: Names
    data: OpenData

    @property
    def words(self) -> Words:
        """The language."""
        return self.names.words

    def told(self, text: str | None) -> str:
        """What the citizen said, or that it was withheld."""
        return self.words("export.withheld") if text is None else text

    def yes_no(self, answer: bool) -> str:
        """An answer that filters alike in every program."""
        return self.words("export.yes") if answer else self.words("export.no")

    def called(self, name: str) -> str:
        """A word of a table."""
        return self.words(name)

    def whole(self) -> tuple[Column, ...]:
        """Of one note, everything: the row of the CSV."""
        return (
            *self._whose(),
            *self._where_in_the_row(),
            *self._about_the_event(),
            *self._what(),
            *self._how(),
            *self._analysis(),
            *self._set_aside(),
        )

    def events(self) -> tuple[Column, ...]:
        """Of one event."""
        w = self.words
        return (
            *self._whose(),
            *self._where_in_the_row(),
            *self._about_the_event(),
            Column(w("export.column.key_moment"), lambda row: self.yes_no(row.key_moment), 10),
            *self._set_aside(),
        )

    def experiences(self) -> tuple[Column, ...]:
        """Of one green or red note."""
        return (
            *self._whose(),
            *self._where_in_the_row(),
            *self._what(),
            *self._how(),
            *self._analysis(),
            *self._set_aside(),
        )

    def answers(self) -> tuple[Column, ...]:
        """Of one answer."""
        return (*self._whose(), *self._where_in_the_row(), *self._what(), *self._set_aside())

    def _whose(self) -> tuple[Column, ...]:
        w = self.words
        return (
            Column(w("export.column.code"), lambda row: row.journey_code),
            Column(w("export.column.journey"), lambda row: row.journey, 38),
            Column(w("export.column.municipality"), lambda row: row.municipality, 12),
            Column(w("export.column.municipality_name"), lambda row: row.municipality_name, 18),
            Column(w("export.column.target_groups"), lambda row: listed(row.target_groups), 26),
            Column(w("export.column.age_band"), lambda row: row.age_band, 10),
        )

    def _where_in_the_row(self) -> tuple[Column, ...]:
        w = self.words
        return (
            Column(w("export.column.event_number"), lambda row: row.event_number, 9),
            Column(w("export.column.event"), lambda row: row.event, 14),
            Column(w("export.column.event_text"), lambda row: self.told(row.event_text), 48),
        )

    def _about_the_event(self) -> tuple[Column, ...]:
        w = self.words
        return (
            Column(w("export.column.when"), lambda row: self.told(row.when_spoken), 20),
            Column(w("export.column.edtf"), lambda row: row.when_edtf, 14),
            Column(w("export.column.first_day"), lambda row: row.first_day, 12),
            Column(w("export.column.last_day"), lambda row: row.last_day, 12),
            Column(w("export.column.day"), lambda row: row.day, 12),
            Column(w("export.column.uncertain"), lambda row: self.yes_no(row.uncertain), 10),
            Column(w("export.column.actor"), lambda row: row.actor_name, 24),
            Column(w("export.column.actor_group"), lambda row: row.actor_group, 14),
            Column(w("export.column.channel"), lambda row: row.channel, 14),
            Column(w("export.column.source"), lambda row: self.called(_SOURCES[row.source]), 12),
            Column(
                w("export.column.turning_point"), lambda row: self.yes_no(row.turning_point), 10
            ),
        )

    def _what(self) -> tuple[Column, ...]:
        w = self.words
        return (
            Column(w("export.column.note"), lambda row: row.note, 14),
            Column(w("export.column.kind"), lambda row: self.called(KINDS[row.kind]), 12),
            Column(w("export.column.prompt"), lambda row: row.prompt, 24),
            Column(w("export.column.text"), lambda row: self.told(row.text), 60),
        )

    def _how(self) -> tuple[Column, ...]:
        w = self.words
        return (
            Column(w("export.column.verbatim"), lambda row: self.yes_no(row.verbatim), 10),
            Column(w("export.column.shareable"), lambda row: self.yes_no(row.shareable), 10),
            Column(w("export.column.quotable"), lambda row: self.yes_no(row.quotable), 10),
            Column(w("export.column.strength"), lambda row: row.strength, 9),
            Column(w("export.column.key_moment"), lambda row: self.yes_no(row.key_moment), 10),
        )

    def _set_aside(self) -> tuple[Column, ...]:
        title = self.words("export.column.set_aside")
        return (Column(title, lambda row: self.yes_no(row.set_aside), 10),)

    def _analysis(self) -> tuple[Column, ...]:
        """For each lens the codes, and in the same order who put them there; then the groups."""
        w, made = self.words, []
        for lens, name in used_lenses(self.data):
            title = w("export.column.coded", lens=name)
            made.append(Column(title, _codes_of(lens, lambda coded: coded.label), 30))
            title = w("export.column.coded_by", lens=name)
            made.append(Column(title, _codes_of(lens, lambda coded: coded.by), 14))
        called = {group.id: group.name for group in self.data.groups}
        groups = lambda row: listed(called[group] for group in row.groups)  # noqa: E731
        return (*made, Column(w("export.column.groups"), groups, 30))

    def journeys(self) -> tuple[Column, ...]:
        """Of one journey."""
        w = self.words
        return (
            Column(w("export.column.code"), lambda row: row.code),
            Column(w("export.column.journey"), lambda row: row.id, 38),
            Column(w("export.column.municipality"), lambda row: row.municipality, 12),
            Column(w("export.column.municipality_name"), lambda row: row.municipality_name, 18),
            Column(w("export.column.unit"), lambda row: row.unit, 22),
            Column(w("export.column.target_groups"), lambda row: listed(row.target_groups), 26),
            Column(w("export.column.age_band"), lambda row: row.age_band, 10),
            Column(w("export.column.interview_date"), lambda row: row.interview_date, 12),
            Column(w("export.column.mode"), lambda row: self.names.mode(row.mode or ""), 18),
            Column(w("export.column.relation"), lambda row: row.relation, 24),
            Column(w("export.column.selection"), lambda row: row.selection, 24),
            Column(w("export.column.reach"), lambda row: self.names.coverage(row.reach), 22),
            Column(w("export.column.quotes"), lambda row: self.yes_no(row.quotes_allowed), 10),
            Column(w("export.column.approved_on"), lambda row: row.approved_on, 12),
            Column(w("export.column.events"), lambda row: row.events, 12),
            Column(w("export.column.good"), lambda row: row.good, 8),
            Column(w("export.column.bad"), lambda row: row.bad, 8),
            Column(w("export.column.answers"), lambda row: row.answers, 8),
        )

    def codings(self) -> tuple[Column, ...]:
        """Of one code on one note: the row is the note and its code."""
        w = self.words
        lenses = {row.lens: row.lens_name for row in self.data.codebook}
        return (
            Column(w("export.column.code"), lambda row: row[0].journey_code),
            Column(w("export.column.journey"), lambda row: row[0].journey, 38),
            Column(w("export.column.note"), lambda row: row[0].note, 14),
            Column(w("export.column.kind"), lambda row: self.called(KINDS[row[0].kind]), 12),
            Column(w("export.column.lens"), lambda row: lenses[row[1].lens], 34),
            Column(w("export.column.analysis_code"), lambda row: row[1].label, 40),
            Column(w("export.column.code_id"), lambda row: row[1].code, 18),
            Column(w("export.column.by"), lambda row: row[1].by, 14),
        )

    def groups(self) -> tuple[Column, ...]:
        """Of one pain point, or of something that works."""
        w = self.words
        return (
            Column(w("export.column.kind"), lambda row: self.called(_GROUPS[row.valence]), 18),
            Column(w("export.column.name"), lambda row: row.name, 48),
            Column(w("export.column.description"), lambda row: row.description, 60),
            Column(w("export.column.citizens"), lambda row: row.citizens, 10),
            Column(w("export.column.notes"), lambda row: row.notes, 10),
            Column(w("export.column.group"), lambda row: row.id, 38),
        )

    def codebook(self) -> tuple[Column, ...]:
        """Of one code."""
        w = self.words
        return (
            Column(w("export.column.lens"), lambda row: row.lens_name, 34),
            Column(w("export.column.analysis_code"), lambda row: row.label, 44),
            Column(w("export.column.help"), lambda row: row.help, 70),
            Column(w("export.column.citizens"), lambda row: row.citizens, 10),
            Column(w("export.column.notes"), lambda row: row.notes, 10),
            Column(w("export.column.lens_id"), lambda row: row.lens, 16),
            Column(w("export.column.code_id"), lambda row: row.code, 18),
        )


def _codes_of(lens: str, say: Callable[[Coded], str]) -> Callable[[NoteRow], str]:
    def cell(row: NoteRow) -> str:
        said = [say(coded) for coded in row.codes if coded.lens == lens]
        return listed(said) if any(said) else ""

    return cell

"""Journeys as hypothesis makes them: anything the format allows, and families of copies."""

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from hypothesis import strategies as st

from journeymap.model.codebook import (
    BookCode,
    BookLens,
    Change,
    Codebook,
    CodebookChange,
    Label,
)
from journeymap.model.collection import ActorAlias, Collection, Tombstone
from journeymap.model.groups import Group, GroupNote, SavedFilter
from journeymap.model.journey import (
    Answer,
    Coding,
    Consent,
    Coverage,
    Event,
    Experience,
    Interview,
    Journey,
    Mode,
    Period,
    Source,
    Valence,
    When,
)
from journeymap.model.revision import succeed

SENSIBLE: Final = st.characters(exclude_categories=("Cc", "Cs"))
lines = st.text(SENSIBLE, max_size=12)
texts = st.text(SENSIBLE | st.sampled_from("\n\t"), max_size=20)
days = st.dates(dt.date(1, 1, 1))
edtf = st.sampled_from(["2019", "2019-21", "2019-03-12", "201X", "2019~", "2020/..", "../2018"])
whens = st.none() | st.builds(When, text=lines, edtf=st.none() | edtf)
codings = st.builds(Coding, lens=lines, code=lines, by=lines)
answers = st.builds(Answer, prompt=lines, text=texts)


def tuples(items: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=most).map(tuple)


def experiences(ids: st.SearchStrategy[str]) -> st.SearchStrategy[Experience]:
    return st.builds(
        Experience,
        id=ids,
        valence=st.sampled_from(Valence),
        text=texts,
        verbatim=st.booleans(),
        shareable=st.booleans(),
        strength=st.none() | st.integers(1, 3),
        key_moment=st.booleans(),
        codes=tuples(codings),
    )


def events(ids: st.SearchStrategy[str]) -> st.SearchStrategy[Event]:
    return st.builds(
        Event,
        id=ids,
        text=texts,
        when=whens,
        actor=st.none() | lines,
        channel=st.none() | lines,
        source=st.sampled_from(Source),
        turning_point=st.booleans(),
        key_moment=st.booleans(),
        experiences=tuples(experiences(ids)),
        answers=tuples(answers),
    )


def aside(ids: st.SearchStrategy[str]) -> st.SearchStrategy[Event]:
    """An event that was set aside, with little on it: there is enough to draw already."""
    source = st.sampled_from(Source)
    return st.builds(
        Event, id=ids, text=texts, source=source, experiences=tuples(experiences(ids), 1)
    )


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    """A journey with any value in any field."""
    numbers = iter(range(1000))
    ids = st.builds(lambda: f"n{next(numbers)}")
    interview = st.builds(
        Interview,
        date=st.none() | days,
        mode=st.none() | st.sampled_from(Mode),
        interviewer=lines,
        relation=lines,
        selection=lines,
        language=lines,
        minutes=st.none() | st.integers(0, 1440),
        place=lines,
    )
    consent = st.builds(
        Consent,
        basis=lines,
        date=st.none() | days,
        covers=tuples(st.sampled_from(Coverage)),
        quotes_allowed=st.booleans(),
        withdrawn_on=st.none() | days,
    )
    return draw(
        st.builds(
            Journey,
            id=st.uuids().map(str),
            code=lines,
            title=lines,
            municipality=st.none() | st.from_regex(r"[0-9]{4}", fullmatch=True),
            unit=lines,
            target_groups=tuples(lines),
            age_band=st.none() | lines,
            birth_year=st.none() | st.integers(1890, 2100),
            interview=interview,
            consent=consent,
            events=tuples(events(ids), 4),
            set_aside=tuples(aside(ids), 1),
            answers=tuples(answers),
            periods=tuples(st.builds(Period, text=lines, when=whens)),
            approval=st.none() | days,
            history=tuples(st.from_regex(r"[0-9a-f]{16}", fullmatch=True), 4),
        )
    )


@st.composite
def lineages(draw: st.DrawFn, journey_id: str, most: int = 7) -> list[Journey]:
    """Copies of one journey as edits make them: a random tree; few titles, so that some agree."""
    title = st.sampled_from(["", "a", "b", "c"])
    place = st.sampled_from([None, "0580", "0751"])
    first = Journey(id=journey_id, code=draw(st.sampled_from(["Borger A3", "Borger B7"])))
    family = [first]
    for _ in range(draw(st.integers(0, most - 1))):
        parent = draw(st.sampled_from(family))
        edited = parent.replaced(title=draw(title), municipality=draw(place))
        family.append(succeed(edited, parent))
    return family


@cache
def _long_line(journey_id: str) -> list[Journey]:
    line = [Journey(id=journey_id, code="Borger A3")]
    for number in range(150):
        line.append(succeed(line[-1].replaced(title=str(number)), line[-1]))
    return line


def long_lineages(journey_id: str) -> st.SearchStrategy[list[Journey]]:
    """Copies that lie further apart than a history reaches back."""
    some = st.sampled_from(_long_line(journey_id))
    return st.lists(some, min_size=1, max_size=6, unique_by=id)


# --- what sets know -----------------------------------------------------------------------------

_few = st.integers(0, 3)
_words = st.sampled_from(["", "a", "b"])
_ids = st.sampled_from(["k", "l", "m", "n"])


def _book_codes() -> st.SearchStrategy[BookCode]:
    return st.builds(
        BookCode,
        id=_ids,
        label=st.builds(Label, da=_words),
        merged_into=st.none() | _ids,
        retired=st.booleans(),
        version=st.integers(1, 3),
        place=_few,
        placed=_few,
    )


def _book_lenses() -> st.SearchStrategy[BookLens]:
    codes = st.lists(_book_codes(), max_size=4, unique_by=lambda code: code.id).map(tuple)
    return st.builds(
        BookLens,
        id=st.sampled_from(["themes", "own"]),
        name=st.builds(Label, da=_words),
        ordinal=st.booleans(),
        version=st.integers(1, 3),
        codes=codes,
    )


def _changes() -> st.SearchStrategy[CodebookChange]:
    return st.builds(
        CodebookChange,
        on=st.sampled_from([dt.date(2024, 1, 1), dt.date(2024, 1, 2)]),
        by=_words,
        what=st.sampled_from(Change),
        lens=st.sampled_from(["themes", "own"]),
        version=st.integers(1, 3),
    )


def books() -> st.SearchStrategy[Codebook]:
    """Codebooks of few codes, so that several of them have much in common."""
    lenses = st.lists(_book_lenses(), max_size=2, unique_by=lambda lens: lens.id).map(tuple)
    return st.builds(Codebook, lenses=lenses, log=tuples(_changes(), 3))


def groups(journey_ids: Sequence[str]) -> st.SearchStrategy[Group]:
    """A group of few names, with notes "x" and "y" of some journeys."""
    notes = st.builds(
        GroupNote, journey=st.sampled_from(journey_ids), note=st.sampled_from(["x", "y"])
    )
    return st.builds(
        Group,
        id=_ids,
        valence=st.sampled_from(Valence),
        name=_words,
        notes=st.sets(notes, max_size=3).map(tuple),
        edited=_few,
        place=_few,
        placed=_few,
    )


def collections(journey_ids: Sequence[str]) -> st.SearchStrategy[Collection]:
    """What a set knows of its analysis, in no particular order."""
    row = st.lists(groups(journey_ids), max_size=3, unique_by=lambda group: group.id).map(tuple)
    stones = st.builds(
        Tombstone, journey=st.sampled_from(journey_ids), withdrawn_on=st.just(dt.date(2024, 1, 1))
    )
    return st.builds(
        Collection,
        codebook=books(),
        groups=row,
        actor_aliases=tuples(st.builds(ActorAlias, name=_words, actor=_words)),
        filters=tuples(st.builds(SavedFilter, name=_words, where=tuples(_words))),
        tombstones=tuples(stones, 1),
    )

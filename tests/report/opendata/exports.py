"""Makes open data for tests, and a set that has one of everything."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from journeymap.aggregate.collect import collect
from journeymap.aggregate.opendata import Choice, OpenData, open_data
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import (
    Answer,
    Coding,
    Consent,
    Coverage,
    Journey,
    Source,
    Valence,
    When,
)
from journeymap.report.names import Names
from journeymap.storage.resources import load_vocabulary, load_words
from tests.factories import bad, copies, event, good, journey, journey_id

DAY = dt.date(2024, 3, 12)
NASTY = '=HYPERLINK("x");<b>&\'"\nnæste linje ☺ 𝄞'


def everything() -> tuple[Journey, ...]:
    """Two journeys: all that a row can hold, and one whose words stay at home."""
    coded = bad("x1", "themes/heard", "barrier/it", text=NASTY, strength=3, verbatim=True)
    coded = coded.replaced(codes=(*coded.codes, Coding(lens="themes", code="egen", by="AB")))
    told = event(
        "e1",
        coded,
        good("x2", text="Det gik", shareable=False),
        when=When(text="12. marts 2019", edtf="2019-03-12"),
        actor="jobcenter",
        channel="brev",
        source=Source.PREPARED,
        turning_point=True,
        answers=(Answer(prompt="Hvad havde du brug for?", text="En der ringede"),),
    )
    rich = journey(
        1,
        told,
        event("e2", when=When(text="engang", edtf="2019?"), key_moment=True),
        event("e3", when=When(text="senere")),
        target_groups=("unge", "noget eget"),
        age_band="15-29",
        birth_year=1999,
        answers=(Answer(prompt="Hvad er vigtigt?", text="Ro"),),
        set_aside=(event("e9", bad("x9", text="Det kendte jeg ikke")),),
        not_identifiers=("ab" * 8,),
    )
    silent = Consent(basis="samtykke", covers=(Coverage.PUBLICATION,), quotes_allowed=False)
    quiet = journey(2, event("e1", bad("x1", text="Sig det ikke")), consent=silent)
    return rich, quiet


def group() -> Group:
    """A pain point with a note of each of the two."""
    notes = tuple(GroupNote(journey=journey_id(number), note="x1") for number in (1, 2))
    return Group(id="g1", valence=Valence.BAD, name="Forfra igen", notes=notes)


def rows(
    journeys: Iterable[Journey],
    *,
    language: str = "da",
    groups: Any = (),
    unreadable: tuple[tuple[str, str], ...] = (),
    **wanted: Any,
) -> OpenData:
    """The open data of some journeys."""
    return open_data(
        replace(collect(copies(journeys)), groups=groups, unreadable=unreadable),
        Choice(DAY, **wanted),
        vocabulary=load_vocabulary(),
        language=language,
    )


def names(language: str = "da") -> Names:
    """What things are called."""
    return Names(load_words(language), load_vocabulary())

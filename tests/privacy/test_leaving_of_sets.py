"""What a set says of its journeys is looked through before it leaves, like the journeys."""

import datetime as dt

from journeymap.model.codebook import (
    BookCode,
    BookLens,
    Change,
    Codebook,
    CodebookChange,
    Help,
    Label,
)
from journeymap.model.codebook_commands import sorted_log
from journeymap.model.collection import ActorAlias, Collection
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Valence
from journeymap.privacy.leaving import Suspect, in_set
from tests.factories import journey_id

LINE = CodebookChange(
    on=dt.date(2024, 1, 1),
    by="Birgitte Kolding",
    what=Change.RENAMED,
    lens="themes",
    version=2,
    codes=("heard",),
    before="Ring 23 45 67 89",
    after="Hørt",
)
BOOK = Codebook(
    lenses=(
        BookLens(
            id="themes",
            name=Label(da="Temaer"),
            codes=(
                BookCode(
                    id="heard",
                    label=Label(da="Spurgt af Mette Hansen"),
                    help=Help(da="Skriv til mette@kommune.dk"),
                ),
            ),
        ),
    ),
    log=(LINE,),
)
GROUP = Group(
    id="g",
    valence=Valence.BAD,
    name="Birgitte Kolding fik nej",
    description="Ring på 23 45 67 89, cpr 120361-1234",
    notes=(GroupNote(journey=journey_id(1), note="b"),),
)


def values(suspects: tuple[Suspect, ...]) -> list[str]:
    return [suspect.finding.identifier.value for suspect in suspects]


def test_names_and_descriptions_of_groups_are_looked_through() -> None:
    assert values(in_set([GROUP])) == ["Birgitte Kolding", "23 45 67 89", "120361-1234"]


def test_codes_and_their_help_and_local_names_are_looked_through_and_the_log_is_not() -> None:
    found = values(in_set((), BOOK, [ActorAlias(name="Hos Jens Krogh", actor="jobcenter")]))

    assert set(found) == {"Mette Hansen", "mette@kommune.dk", "Jens Krogh"}


def test_nothing_of_a_set_is_of_a_journey() -> None:
    assert {suspect.journey for suspect in in_set([GROUP], BOOK)} == {None}


def test_a_codebook_leaves_without_who_changed_it_and_what_codes_were_called() -> None:
    (line,) = BOOK.to_share.log

    assert (line.by, line.before, line.after) == ("", "", "")
    assert (line.what, line.codes, line.version) == (LINE.what, LINE.codes, LINE.version)
    assert BOOK.to_share.lenses == BOOK.lenses


def test_a_line_that_comes_back_from_a_package_stands_once() -> None:
    other = LINE.replaced(version=3)

    assert sorted_log((*BOOK.to_share.log, LINE, other.nameless)) == (LINE, other.nameless)


def test_a_set_that_says_nothing_is_silent() -> None:
    assert in_set((), Collection().codebook) == ()

"""Journeys and words for the layout's tests, and questions the tests ask about boxes."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any, Final

from hypothesis import settings
from hypothesis import strategies as st

from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.style import TableStyle, table_style
from journeymap.model.journey import Answer, Event, Experience, Journey, Source, Valence, When
from journeymap.storage.resources import load_metrics, load_vocabulary, load_words
from tests.factories import journey, journey_id

STYLE: Final = table_style(load_metrics())
PAPER_STYLE: Final = table_style(load_metrics(), max_lines=None)
CAPTIONS: Final = Captions(load_words("da"), load_vocabulary())
SOME: Final = settings(max_examples=30, deadline=None)
"""For properties of whole journeys, which take a while to make up."""
MANY: Final = settings(max_examples=100, deadline=None)
HAIR: Final = 1e-6
"""What floating point may be off."""

_WORDS: Final = (
    "jeg",
    "å",
    "sagsbehandleren",
    "ikke-uddannelsesparat",
    "Rehabiliteringsteamsmødeindkaldelsesbrev" * 2,
    "–",
    "😀",
    "(forår 2019)",
    "a\tb",
    "\n",
    "  ",
)
talk: Final = st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join)
"""What people say: short and long words, breaks, spaces, a word wider than a note."""

letters: Final = st.characters(exclude_categories=("Cc", "Cs"))
odd_text: Final = st.text(letters | st.sampled_from("\n\t -"), max_size=60)
texts: Final = talk | odd_text
odd_line: Final = st.text(letters | st.sampled_from(" -"), max_size=40)
whens: Final = st.none() | st.builds(
    When, text=odd_line, edtf=st.none() | st.sampled_from(["2019", "2019-21", "2019~"])
)


def lists(items: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=most).map(tuple)


answers: Final = st.builds(Answer, prompt=odd_line, text=texts)


def experiences(ids: st.SearchStrategy[str]) -> st.SearchStrategy[Experience]:
    return st.builds(
        Experience,
        id=ids,
        valence=st.sampled_from(Valence),
        text=texts,
        key_moment=st.booleans(),
    )


def events(ids: st.SearchStrategy[str], *, most: int = 4) -> st.SearchStrategy[Event]:
    return st.builds(
        Event,
        id=ids,
        text=texts,
        when=whens,
        actor=st.none() | st.sampled_from(["jobcenter", "psykiatri"]) | odd_line,
        source=st.sampled_from(Source),
        turning_point=st.booleans(),
        key_moment=st.booleans(),
        experiences=lists(experiences(ids), most),
        answers=lists(answers, 2),
    )


@st.composite
def journeys(draw: st.DrawFn, *, least: int = 0, most: int = 5) -> Journey:
    """A journey with all that layout looks at, and any words in it."""
    numbers = iter(range(10_000))
    ids = st.builds(lambda: f"n{next(numbers)}")
    row = draw(st.lists(events(ids), min_size=least, max_size=most))
    return Journey(
        id=journey_id(1), code="Borger T1", events=tuple(row), answers=draw(lists(answers, 2))
    )


def by_hand() -> Journey:
    """Every kind of note and mark there is, on three events."""
    long = "Der kom et brev, og så kom der et brev om brevet. " * 12
    first = Event(
        id="e1",
        text="Flyttede hjemmefra",
        when=When(text="forår 2019", edtf="2019-21"),
        actor="familie",
        source=Source.PREPARED,
        experiences=(
            Experience(id="g1", valence=Valence.GOOD, text="Endelig ro.", key_moment=True),
            Experience(id="b1", valence=Valence.BAD, text="Ingen at spørge\ni weekenden."),
            Experience(id="g2", valence=Valence.GOOD, text=""),
        ),
        answers=(Answer(prompt="Hvem hjalp dig?", text="Min moster."),),
    )
    second = Event(
        id="e2",
        text=long,
        when=When(text="da jeg gik i 9. klasse på den gamle skole ved åen"),
        actor="jobcenter",
        turning_point=True,
        key_moment=True,
        experiences=(Experience(id="b2", valence=Valence.BAD, text=long),),
    )
    third = Event(id="e3", text="Ungdomsuddannelsesvejledningscenteret 😀 <b>&amp;")
    own = (Answer(prompt="Hvad skal vi huske?", text="At jeg selv fandt vejen."),)
    return journey(1, first, second, third, answers=own)


def retold(paragraph: str, lines: Sequence[str]) -> bool:
    """True when `lines` hold every character in its order, but for spaces at the breaks."""
    rest = paragraph.expandtabs(4)
    for number, line in enumerate(lines):
        if number and not rest.startswith(line):
            rest = rest.lstrip(" ")
        if not rest.startswith(line):
            return False
        rest = rest[len(line) :]
    return not rest.strip(" ")


def overlap(one: Box, other: Box) -> bool:
    """True when two boxes share more than an edge."""
    return (
        one.x < other.right - HAIR
        and other.x < one.right - HAIR
        and one.y < other.bottom - HAIR
        and other.y < one.bottom - HAIR
    )


def overlapping(boxes: Iterable[Box]) -> list[tuple[Box, Box]]:
    """The pairs that lie over each other."""
    return [(one, other) for one, other in combinations(boxes, 2) if overlap(one, other)]


def inside(box: Box, room: Box) -> bool:
    """True when `box` lies in `room`."""
    return (
        box.x >= room.x - HAIR
        and box.y >= room.y - HAIR
        and box.right <= room.right + HAIR
        and box.bottom <= room.bottom + HAIR
    )


def style_of(kind: str, style: TableStyle) -> Any:
    """The measures of one kind of note."""
    return {"event": style.event, "answer": style.answer}.get(kind, style.experience)

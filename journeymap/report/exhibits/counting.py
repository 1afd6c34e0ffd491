"""Values of exhibits: citizens, shares, mentions, days."""

from collections.abc import Iterable, Iterator, Sequence

from journeymap.aggregate.intervals import wilson
from journeymap.aggregate.places import EventRef, NoteRef, Passage, journeys_of
from journeymap.aggregate.waiting import Days
from journeymap.model.journey import Valence
from journeymap.report.exhibits.exhibit import Column, Kind, Remark, Spot, Subject, Value, spots_of
from journeymap.report.sentences import Speech
from journeymap.words import Words

Place = NoteRef | EventRef | Passage


def citizens(words: Words, places: Sequence[Place]) -> Value:
    """How many citizens the places belong to; opens the places."""
    return counted(words, journeys_of(places), places)


def counted(words: Words, number: int, places: Iterable[Place] = ()) -> Value:
    """A number that was counted elsewhere; opens the places."""
    return Value(words.number(number), number, spots_of(places))


def listed(words: Words, number: int, spots: Iterable[Spot]) -> Value:
    """A number that opens the given notes."""
    return Value(words.number(number), number, tuple(dict.fromkeys(spots)))


def share(words: Words, part: int, whole: int) -> Value:
    """ "43 % (26–63 %)": the share of all citizens with its Wilson interval."""
    if not whole:
        return Value("–")
    span = Speech(words, 0).in_percent(wilson(part, whole))
    text = words("exhibit.share", share=words.percent(part / whole), span=span)
    return Value(text, part / whole)


def days(words: Words, wait: Days | None) -> Value:
    """ "12 dage", "30–61 dage", "mindst 30 dage"."""
    if wait is None:
        return Value("–")
    low = words.number(wait.low)
    if wait.high is None:
        return Value(words("exhibit.days_at_least", low=low), wait.low)
    high = words.number(wait.high)
    if low == high:
        return Value(words.count("exhibit.days", round(wait.low)), wait.low)
    return Value(words("exhibit.days_between", low=low, high=high), wait.low)


def remarked(
    words: Words, name: str, number: int, *, counts: bool = True, **values: object
) -> Iterator[Remark]:
    """A remark on a number of notes or steps, where there are any."""
    if number:
        yield Remark(words.count(name, number, **values), counts=counts)


def usual_columns(words: Words, valence: Valence | None = None) -> tuple[Column, ...]:
    """Citizens, their share, and mentions."""
    return (
        Column(words("exhibit.citizens"), Kind.CITIZENS, valence),
        Column(words("exhibit.share_of_all"), Kind.NUMBER),
        Column(words("exhibit.mentions"), Kind.NUMBER),
    )


def usual_values(subject: Subject, notes: Sequence[Place]) -> tuple[Value, ...]:
    """The numbers of `usual_columns` for the given notes."""
    words, touched = subject.names.words, journeys_of(notes)
    return (
        citizens(words, notes),
        share(words, touched, len(subject.journeys)),
        counted(words, len(notes), notes),
    )

"""The way through the system: hand-overs, returns, loops, waiting."""

from collections.abc import Iterator
from dataclasses import replace

from journeymap.aggregate.rounds import ReturnRow, sent_round
from journeymap.aggregate.transitions import Transition, Transitions, count_transitions
from journeymap.aggregate.waiting import Waiting, waiting_times
from journeymap.model.journey import Valence
from journeymap.report.exhibits.counting import citizens, counted, days, remarked, share
from journeymap.report.exhibits.exhibit import Column, Exhibit, Kind, Remark, Row, Subject, Value
from journeymap.words import Words, key


def handovers(subject: Subject) -> Exhibit:
    """Each way from one actor to another, those where most citizens met something hard first."""
    words = subject.names.words
    found = count_transitions(subject.journeys)
    return Exhibit(
        title=words("exhibit.handovers.title"),
        definition=words("exhibit.handovers.definition"),
        journeys=found.journeys,
        names=words("exhibit.handovers.names"),
        columns=(
            Column(words("exhibit.citizens")),
            Column(words("exhibit.handovers.good"), Kind.CITIZENS, Valence.GOOD),
            Column(words("exhibit.handovers.bad"), Kind.CITIZENS, Valence.BAD),
            Column(words("exhibit.times"), Kind.NUMBER),
        ),
        rows=tuple(
            Row(
                way(subject, row.from_actor, row.to_actor),
                (
                    citizens(words, row.passages),
                    citizens(words, row.good_around),
                    citizens(words, row.bad_around),
                    counted(words, row.times, row.passages),
                ),
                is_own=_is_own(subject, row.from_actor, row.to_actor),
            )
            for row in found.rows
        ),
        remarks=_passed_over(words, found),
        is_ranked=True,
    )


def handover_grid(subject: Subject) -> Exhibit:
    """From (rows) to (columns): citizens who met something hard around the hand-over."""
    words, names = subject.names.words, subject.names
    found = count_transitions(subject.journeys)
    order = sorted(range(len(found.actors)), key=lambda at: names.actor_place(found.actors[at]))
    return Exhibit(
        title=words("exhibit.handovers.grid_title"),
        definition=words("exhibit.handovers.grid_definition"),
        journeys=found.journeys,
        names=words("exhibit.handovers.from"),
        columns=tuple(
            Column(
                names.actor(found.actors[at]),
                Kind.CITIZENS,
                Valence.BAD,
                is_own=_is_own(subject, found.actors[at]),
            )
            for at in order
        ),
        rows=tuple(
            Row(
                names.actor(found.actors[row]),
                tuple(_arrivals(words, found.matrix[row][column]) for column in order),
                names.group_title(names.actor_group(found.actors[row])),
                found.actors[row],
                is_own=_is_own(subject, found.actors[row]),
            )
            for row in order
        ),
        remarks=_passed_over(words, found),
        is_grid=True,
    )


def _arrivals(words: Words, cell: Transition | None) -> Value:
    return citizens(words, cell.bad_around if cell else ())


def _passed_over(words: Words, found: Transitions) -> tuple[Remark, ...]:
    name, of = key("exhibit.handovers.without_actor"), words.number(found.events)
    return tuple(remarked(words, name, found.without_actor, of=of))


def way(subject: Subject, *actors: str | None) -> str:
    """ "Jobcenter → Sygehus"."""
    return " → ".join(subject.names.actor(actor) for actor in actors)


def _is_own(subject: Subject, *actors: str | None) -> bool:
    """Whether one of the actors is called as somebody wrote it."""
    return not all(subject.names.is_known("actor", actor) for actor in actors)


def returns(subject: Subject) -> Exhibit:
    """Back to the same actor, by actor: by name, since coming back can be good."""
    words = subject.names.words
    found = sent_round(subject.journeys)
    rows = sorted(found.to_actor, key=lambda row: subject.names.actor_place(row.actors[0]))
    return Exhibit(
        title=words("exhibit.returns.title"),
        definition=words("exhibit.returns.definition"),
        journeys=found.journeys,
        names=words("exhibit.returns.names"),
        columns=_return_columns(words),
        rows=tuple(
            replace(
                _return_row(subject, row),
                group=subject.names.group_title(subject.names.actor_group(row.actors[0])),
            )
            for row in rows
        ),
        remarks=(
            Remark(
                words.count("exhibit.returns.with_return", found.with_return),
                (found.with_return, found.journeys - found.with_return),
                counts=True,
            ),
            Remark(
                words.count("exhibit.returns.median_actors", found.median_actors),
                (found.journeys,),
            ),
            Remark(
                words.count("exhibit.returns.together", found.with_together),
                (found.with_together, found.journeys - found.with_together),
                counts=True,
            ),
        ),
    )


def loops(subject: Subject) -> Exhibit:
    """The shortest rounds: from an actor over others and back, by their way."""
    words = subject.names.words
    found = sent_round(subject.journeys)
    return Exhibit(
        title=words("exhibit.loops.title"),
        definition=words("exhibit.loops.definition"),
        journeys=found.journeys,
        names=words("exhibit.loops.names"),
        columns=_return_columns(words),
        rows=tuple(_return_row(subject, row) for row in found.loops),
        is_ranked=True,
        is_told_by_names=True,
    )


def _return_columns(words: Words) -> tuple[Column, ...]:
    return (
        Column(words("exhibit.citizens")),
        Column(words("exhibit.share_of_all"), Kind.NUMBER),
        Column(words("exhibit.times"), Kind.NUMBER),
    )


def _return_row(subject: Subject, row: ReturnRow) -> Row:
    words = subject.names.words
    passages = [one.passage for one in row.returns]
    return Row(
        way(subject, *row.actors),
        (
            citizens(words, passages),
            share(words, row.journeys, len(subject.journeys)),
            counted(words, row.times, passages),
        ),
        key=row.actors[0],
        is_own=_is_own(subject, *row.actors),
    )


def waits(subject: Subject) -> Exhibit:
    """How long it took from one event to the next, by pair of actors."""
    words = subject.names.words
    found = waiting_times(subject.journeys)
    return Exhibit(
        title=words("exhibit.waits.title"),
        definition=words("exhibit.waits.definition"),
        journeys=found.journeys,
        names=words("exhibit.handovers.names"),
        columns=(
            Column(words("exhibit.citizens")),
            Column(words("exhibit.times"), Kind.NUMBER),
            Column(words("exhibit.waits.median"), Kind.NUMBER),
            Column(words("exhibit.waits.longest"), Kind.NUMBER, of_one=True),
        ),
        rows=tuple(
            Row(
                way(subject, row.from_actor, row.to_actor),
                (
                    citizens(words, [wait.passage for wait in row.waits]),
                    counted(words, row.times, [wait.passage for wait in row.waits]),
                    days(words, row.median),
                    days(words, row.waits[0].days),
                ),
                is_own=_is_own(subject, row.from_actor, row.to_actor),
            )
            for row in found.rows
        ),
        remarks=tuple(_measured(words, found)),
        is_ranked=True,
    )


def _measured(words: Words, found: Waiting) -> Iterator[Remark]:
    yield Remark(
        words(
            "exhibit.waits.measured",
            waits=words.number(len(found.waits)),
            pairs=words.number(found.pairs),
            undated=words.number(found.undated),
        ),
        (found.with_wait,),
        counts=True,
    )
    yield from remarked(words, key("exhibit.waits.backwards"), found.backwards)
    if found.median_longest is not None:
        longest = days(words, found.median_longest).text
        text = words("exhibit.waits.median_longest", days=longest)
        yield Remark(text, (found.with_wait,))

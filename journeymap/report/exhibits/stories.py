"""What each citizen's own story says: before and after, needs, key moments, side by side."""

from collections.abc import Iterator, Sequence
from typing import Final

from journeymap.aggregate.alignment import Alignment, AnchorKind, Position, align
from journeymap.aggregate.moments import Moment, MomentRow, key_moments
from journeymap.aggregate.needs import NeedRow, needed_and_given
from journeymap.aggregate.turning import BeforeAfter, Side, Turned, before_after
from journeymap.model.journey import Valence
from journeymap.report.exhibits.counting import citizens, counted, listed, share
from journeymap.report.exhibits.exhibit import (
    Column,
    Exhibit,
    Kind,
    Remark,
    Row,
    Spot,
    Subject,
    Value,
    spots_of,
)
from journeymap.words import Words, key

ANCHORS: Final = {
    AnchorKind.FIRST_EVENT: key("exhibit.anchor.first_event"),
    AnchorKind.FIRST_CONTACT: key("exhibit.anchor.first_contact"),
    AnchorKind.TURNING_POINT: key("exhibit.anchor.turning_point"),
    AnchorKind.FIRST_BAD: key("exhibit.anchor.first_bad"),
    AnchorKind.FIRST_GOOD: key("exhibit.anchor.first_good"),
    AnchorKind.KEY_MOMENT: key("exhibit.anchor.key_moment"),
    AnchorKind.WORDS: key("exhibit.anchor.words"),
}
_LEAST_P: Final = 0.001
assert set(ANCHORS) == set(AnchorKind)


def turned(subject: Subject) -> Exhibit:
    """Before and after the turning point: which way the share of hard notes went."""
    words = subject.names.words
    found = before_after(subject.journeys)
    ways = (
        (words("exhibit.turned.better"), [t for t in found.pairs if (t.change or 0) < 0]),
        (words("exhibit.turned.same"), [t for t in found.pairs if t.change == 0]),
        (words("exhibit.turned.worse"), [t for t in found.pairs if (t.change or 0) > 0]),
    )
    return Exhibit(
        title=words("exhibit.turned.title"),
        definition=words("exhibit.turned.definition"),
        journeys=found.journeys,
        names=words("exhibit.turned.names"),
        columns=(
            Column(words("exhibit.citizens")),
            Column(words("exhibit.turned.before"), Kind.NUMBER, Valence.BAD),
            Column(words("exhibit.turned.after"), Kind.NUMBER, Valence.BAD),
        ),
        rows=tuple(_turned_row(words, label, pairs) for label, pairs in ways),
        totals=(0,),
        remarks=tuple(_turned_remarks(words, found)),
    )


def _turned_row(words: Words, label: str, pairs: Sequence[Turned]) -> Row:
    return Row(
        label,
        (
            counted(words, len(pairs), [pair.turning_point for pair in pairs]),
            _bad_share(words, [pair.before for pair in pairs]),
            _bad_share(words, [pair.after for pair in pairs]),
        ),
    )


def _bad_share(words: Words, sides: Sequence[Side]) -> Value:
    """The mean of the citizens' own shares: each citizen counts once."""
    shares = [side.share_bad for side in sides if side.share_bad is not None]
    if not shares:
        return Value("–")
    mean = sum(shares) / len(shares)
    notes = [note for side in sides for note in (*side.good, *side.bad)]
    return Value(words.percent(mean), mean, spots_of(notes))


def _turned_remarks(words: Words, found: BeforeAfter) -> Iterator[Remark]:
    pairs, one_sided = len(found.pairs), len(found.one_sided)
    yield Remark(
        words(
            "exhibit.turned.pairs",
            pairs=words.number(pairs),
            one_sided=words.number(one_sided),
            without=words.number(found.without),
        ),
        (pairs, one_sided, found.without),
        counts=True,
    )
    if found.pairs:
        least = words.number(_LEAST_P, 3)
        p = f"= {words.number(found.sign.p, 3)}" if found.sign.p >= _LEAST_P else f"< {least}"
        # The test and its n together give away how few went the other way.
        ways = (found.better, found.worse, found.same)
        yield Remark(words("exhibit.turned.test", p=p, n=found.sign.n), ways, counts=True)
    change = found.change
    if change is not None and change.low is not None and change.high is not None:
        median, low, high = (
            points(words, share) for share in (change.median, change.low, change.high)
        )
        text = words("exhibit.turned.change", median=median, low=low, high=high)
        yield Remark(text, (change.n,))


def points(words: Words, share: float) -> str:
    """ "−48": a difference of shares in percentage points."""
    return words.number(round(share * 100)).replace("-", "−")


def needs(subject: Subject) -> Exhibit:
    """What citizens say they needed, beside whom they met."""
    words = subject.names.words
    found = needed_and_given(subject.journeys, subject.needs_prompts)
    return Exhibit(
        title=words("exhibit.needs.title"),
        definition=words("exhibit.needs.definition"),
        journeys=found.journeys,
        names=words("exhibit.needs.names"),
        columns=(
            Column(words("exhibit.needs.needed"), Kind.WORDS),
            Column(words("exhibit.needs.given"), Kind.WORDS),
        ),
        rows=tuple(_need_row(subject, row) for row in found.rows),
        remarks=(
            Remark(
                words.count("exhibit.needs.answered", found.answered),
                (found.answered, found.journeys - found.answered),
            ),
        ),
        is_of_single=True,
    )


def _need_row(subject: Subject, row: NeedRow) -> Row:
    codes = {journey.id: journey.code for journey in subject.journeys}
    asked = "\n".join(need.text for need in row.needs)
    met = ", ".join(subject.names.actor(given.actor) for given in row.given)
    events = [event for given in row.given for event in given.events]
    told = [Spot(need.journey_id, need.event_id or "") for need in row.needs]
    return Row(
        codes[row.journey_id],
        (Value(asked, None, tuple(told)), Value(met, None, spots_of(events))),
        key=row.journey_id,
    )


def moments(subject: Subject) -> Exhibit:
    """What citizens find most important, by whom it was with."""
    words = subject.names.words
    found = key_moments(subject.journeys, subject.lens)
    rows = sorted(found.by_actor, key=lambda row: subject.names.actor_place(row.name))
    return Exhibit(
        title=words("exhibit.moments.title"),
        definition=words("exhibit.moments.definition"),
        journeys=found.journeys,
        names=words("exhibit.actor"),
        columns=(
            Column(words("exhibit.citizens")),
            Column(words("exhibit.with_good"), Kind.CITIZENS, Valence.GOOD),
            Column(words("exhibit.with_bad"), Kind.CITIZENS, Valence.BAD),
            Column(words("exhibit.moments.moments"), Kind.NUMBER),
        ),
        rows=tuple(_moment_row(subject, row) for row in rows),
        remarks=(
            Remark(
                words.count("exhibit.moments.with_any", found.with_any),
                (found.with_any, found.journeys - found.with_any),
                counts=True,
            ),
        ),
    )


def _moment_row(subject: Subject, row: MomentRow) -> Row:
    words = subject.names.words
    return Row(
        subject.names.actor(row.name),
        (
            _moments(words, row.moments),
            _moments(words, row.of(Valence.GOOD)),
            _moments(words, row.of(Valence.BAD)),
            listed(words, row.mentions, map(_moment_spot, row.moments)),
        ),
        subject.names.group_title(subject.names.actor_group(row.name)),
        row.name or "",
        is_own=not subject.names.is_known("actor", row.name),
    )


def _moments(words: Words, found: Sequence[Moment]) -> Value:
    journeys = len({moment.journey_id for moment in found})
    return listed(words, journeys, map(_moment_spot, found))


def _moment_spot(moment: Moment) -> Spot:
    return Spot(moment.journey_id, moment.experience_id or moment.event_id)


def aligned(subject: Subject) -> Exhibit:
    """Journeys laid over each other at one event: what came before and what came after."""
    words = subject.names.words
    found = align(subject.journeys, subject.anchor)
    anchor = ANCHORS[subject.anchor.kind]
    return Exhibit(
        title=words("exhibit.aligned.title", anchor=words(anchor)),
        definition=words("exhibit.aligned.definition"),
        journeys=found.journeys,
        names=words("exhibit.aligned.names"),
        columns=(
            Column(words("exhibit.citizens")),
            Column(words("exhibit.with_good"), Kind.CITIZENS, Valence.GOOD),
            Column(words("exhibit.with_bad"), Kind.CITIZENS, Valence.BAD),
            Column(words("exhibit.aligned.share_bad"), Kind.NUMBER, Valence.BAD),
        ),
        rows=tuple(_position_row(subject, found, position) for position in found.positions),
        remarks=tuple(_without_anchor(words, found)),
        governed_by={3: 2},
    )


def _without_anchor(words: Words, found: Alignment) -> Iterator[Remark]:
    if found.without:
        text = words.count("exhibit.aligned.without", found.without)
        yield Remark(text, (found.without, found.journeys - found.without), counts=True)


def _position_row(subject: Subject, found: Alignment, position: Position) -> Row:
    words, offset = subject.names.words, position.offset
    label = words("exhibit.aligned.anchor") if offset == 0 else f"{offset:+d}".replace("-", "−")
    events = [
        Spot(row.journey_id, event.event_id)
        for row in found.rows
        for event in row.events
        if event.offset == offset
    ]
    return Row(
        label,
        (
            listed(words, position.journeys, events),
            citizens(words, position.good),
            citizens(words, position.bad),
            share(words, position.with_bad, position.journeys),
        ),
        key=str(offset),
    )

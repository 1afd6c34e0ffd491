"""Puts all numbers of one report into one ledger, and says of each what may be printed.

Also those of its sentences (`saying_entries`): what a table hides must not stand in the prose.

The lists that would be long and mostly of single citizens (hand-overs, returns, waits, key moments,
what a finding is about) only print rows of at least as many citizens as the limit: the others are
in no table, and so in no equation.

What a single number leaves of N is not printed and not guarded ("19 of 21": that two did not
mention something points at nobody), but for the numbers that are told with all their counterparts:
municipalities, answers about the interview, and which way it went at a turning point.
"""

from dataclasses import replace
from typing import Final

from journeymap.aggregate.entries import (
    ALL,
    Split,
    cell_key,
    code_key,
    enter_codes,
    enter_matrix,
    enter_parts,
    enter_transitions,
    part_key,
    touched_key,
    way_key,
)
from journeymap.aggregate.ledger import Key, Ledger, Protected, protect
from journeymap.aggregate.moments import MomentRow
from journeymap.aggregate.places import journeys_of
from journeymap.aggregate.saying_entries import enter_sayings
from journeymap.aggregate.topics import Topic, TopicCounts, Way
from journeymap.aggregate.turning import BeforeAfter
from journeymap.aggregate.whole import ACTOR, Whole
from journeymap.model.journey import Valence

SPLITS: Final = {"municipality": Split.CITIZENS, "target-group": Split.NOTHING}
BETTER: Final = "better"
INTO: Final = "into"
OUT: Final = "out"
PAIRS: Final = "pairs"
SAME: Final = "same"
WORSE: Final = "worse"


def topic_key(topic: Topic, lens: str, *, mentions: bool = False) -> Key:
    """Citizens (or mentions) of a topic."""
    if topic.group is None:
        return code_key(lens, topic.code, topic.valence, mentions=mentions)
    what = "mentions" if mentions else "citizens"
    return (what, "group", topic.group.id, topic.valence.value)


def third_key(topic: Topic, third: int) -> Key:
    """Citizens with a note of the topic in a third (0–2) of their journey."""
    return ("citizens", "third", *topic.name, topic.valence.value, third)


def with_key(topic: Topic, actor: str | None, lens: str) -> Key:
    """Citizens who tell of the topic with an actor; of a code, the very cell of the table."""
    if topic.group is None:
        return cell_key(ACTOR, actor, lens, topic.code, topic.valence)
    return ("citizens", ACTOR, actor, *topic.name, topic.valence.value)


def end_key(end: str, actor: str | None, valence: Valence | None = None) -> Key:
    """Citizens who were passed on to (or by) an actor; those with a note around it."""
    return ("citizens", end, actor, *([valence.value] if valence else []))


def along_key(topic: Topic, way: Way) -> Key:
    """Citizens with a note of the topic around a hand-over."""
    return ("citizens", "along", *way, *topic.name, topic.valence.value)


def coded_key(topic: Topic, code: str) -> Key:
    """Citizens whose notes of a group carry a code."""
    return ("citizens", "coded", *topic.name, topic.valence.value, code)


def both_key(lens: str, code: str) -> Key:
    """Citizens with a green and a red note on a code."""
    return ("citizens", "both", lens, code)


def tally_key(what: str, text: str) -> Key:
    """Citizens of an answer about how a journey came in."""
    return ("citizens", what, text)


def turned_key(which: str) -> Key:
    """Citizens by what their turning point tells."""
    return ("citizens", "turned", which)


def any_key(what: str) -> Key:
    """Citizens with at least one return, wait, key moment …"""
    return ("citizens", "any", what)


def return_key(actor: str, *, times: bool = False) -> Key:
    """Citizens who came back to an actor, or how many times."""
    return ("times" if times else "citizens", "return", actor)


def wait_key(from_actor: str, to_actor: str) -> Key:
    """Citizens with a measured wait from one actor to another."""
    return ("citizens", "wait", from_actor, to_actor)


def needed_key(actor: str) -> Key:
    """Citizens who said what they needed and met an actor."""
    return ("citizens", "needed", actor)


def moment_key(actor: str | None, valence: Valence | None = None) -> Key:
    """Citizens with a key moment with an actor, or those of them with a green (red) one."""
    return ("citizens", "moment", actor, *([valence.value] if valence else []))


def protected(whole: Whole, min_cell: int) -> tuple[Ledger, Protected]:
    """The ledger of a report, and what may be printed of it."""
    ledger, least = Ledger(), max(min_cell, 1)
    for valence in Valence:
        enter_codes(ledger, whole.codes[valence], rests=False)
    _enter_both_ways(ledger, whole)
    enter_parts(ledger, ACTOR, whole.actors, Split.NOTES, notes=False)
    for valence in Valence:
        matrix = whole.actor_grids[valence]
        enter_matrix(ledger, ACTOR, whole.lens.id, matrix, Split.NOTES)
    for what, rows in whole.parts.items():
        enter_parts(ledger, what, rows, SPLITS[what], rests=False)
    for (what, _), matrix in whole.grids.items():
        enter_matrix(ledger, what, whole.lens.id, matrix, SPLITS[what])
    _enter_material(ledger, whole)
    _enter_ways(ledger, whole, least)
    for valence in Valence:
        told = zip(whole.topics[valence], whole.told[valence], strict=True)
        for topic, counts in told:
            _enter_topic(ledger, whole, topic, counts, least)
    _enter_turned(ledger, whole.turned, least)
    _enter_rounds(ledger, whole, least)
    _enter_needs(ledger, whole, least)
    _enter_moments(ledger, whole, least)
    enter_sayings(ledger, whole, min_cell)
    return ledger, protect(ledger, min_cell)


def _enter_both_ways(ledger: Ledger, whole: Whole) -> None:
    good, bad = (
        {row.code: row for row in whole.codes[valence].rows}
        for valence in (Valence.GOOD, Valence.BAD)
    )
    for code in good.keys() & bad.keys():
        both = {n.journey_id for n in good[code].notes} & {n.journey_id for n in bad[code].notes}
        sides = [code_key(whole.lens.id, code, v) for v in (Valence.GOOD, Valence.BAD)]
        common = both_key(whole.lens.id, code)
        ledger.put(common, len(both))
        ledger.overlap(common, sides[0], sides[1], ALL)


def _enter_material(ledger: Ledger, whole: Whole) -> None:
    for what, tally in whole.tallies.items():
        for text, number in tally:
            ledger.put(tally_key(what, text), number)
        if len(tally) > 1:
            ledger.total(ALL, [tally_key(what, text) for text, _ in tally])
    for what, number in (
        ("quotes", whole.facts.quotes_allowed),
        ("approved", whole.facts.approved),
    ):
        _enter_part(ledger, any_key(what), number, ALL)


def _enter_part(ledger: Ledger, key: Key, number: int, *wholes: Key) -> None:
    """A number that is no more than each of the wholes."""
    ledger.put(key, number)
    for whole in wholes:
        ledger.within(key, whole)


def _enter_row(ledger: Ledger, key: Key, number: int, *wholes: Key) -> None:
    """The same, and hidden where one of the wholes is."""
    _enter_part(ledger, key, number, *wholes)
    for whole in wholes:
        ledger.follows(key, whole)


def _enter_ways(ledger: Ledger, whole: Whole, least: int) -> None:
    rows = tuple(row for row in whole.ways.rows if row.journeys >= least)
    enter_transitions(ledger, replace(whole.ways, rows=rows), arrivals=False)
    _enter_part(ledger, any_key("way"), whole.ways.with_any, ALL)
    for row in rows:
        key = way_key(row.from_actor, row.to_actor)
        ledger.within(key, any_key("way"))
        for actor in (row.from_actor, row.to_actor):
            ledger.within(key, part_key(ACTOR, actor))
        for valence in Valence:
            near = way_key(row.from_actor, row.to_actor, valence)
            ledger.within(near, touched_key(valence))
    _enter_ends(ledger, whole)
    for row in rows:
        for end, actor in ((OUT, row.from_actor), (INTO, row.to_actor)):
            ledger.within(way_key(row.from_actor, row.to_actor), end_key(end, actor))
            for valence in Valence:
                near = way_key(row.from_actor, row.to_actor, valence)
                ledger.within(near, end_key(end, actor, valence))


def _enter_ends(ledger: Ledger, whole: Whole) -> None:
    """Citizens who were passed on to an actor, and by one."""
    for end, rows in ((OUT, whole.ends_out), (INTO, whole.ends_into)):
        for row in rows:
            actor = part_key(ACTOR, row.part)
            _enter_row(ledger, end_key(end, row.part), row.journeys, any_key("way"), actor)
            for valence, number in ((Valence.GOOD, row.with_good), (Valence.BAD, row.with_bad)):
                near = end_key(end, row.part, valence)
                _enter_row(ledger, near, number, end_key(end, row.part), touched_key(valence))


def _enter_topic(
    ledger: Ledger, whole: Whole, topic: Topic, counts: TopicCounts, least: int
) -> None:
    lens, valence = whole.lens.id, topic.valence
    citizens = topic_key(topic, lens)
    mentions = topic_key(topic, lens, mentions=True)
    if topic.group is not None:
        _enter_part(ledger, citizens, topic.journeys, touched_key(valence))
        ledger.put(mentions, topic.mentions)
        ledger.within(citizens, mentions)
        ledger.follows(mentions, citizens)
        actors = [(actor, number) for actor, number in counts.actors if number >= least]
        for actor, number in actors:
            known = part_key(ACTOR, actor, valence)
            _enter_row(ledger, with_key(topic, actor, lens), number, citizens, known)
        ledger.fits([with_key(topic, actor, lens) for actor, _ in actors], mentions)
        for code, number in counts.codes:
            if number >= least:
                known = code_key(lens, code, valence)
                _enter_row(ledger, coded_key(topic, code), number, citizens, known)
    for third, number in enumerate(counts.thirds):
        _enter_row(ledger, third_key(topic, third), number, citizens)
    ledger.within(citizens, *(third_key(topic, third) for third in range(3)))
    ledger.fits([third_key(topic, third) for third in range(3)], mentions)
    for way, number in counts.ways:
        if number >= least:
            near = way_key(*way, valence)
            _enter_row(ledger, along_key(topic, way), number, citizens, near)


def _enter_turned(ledger: Ledger, found: BeforeAfter, least: int) -> None:
    _enter_part(ledger, turned_key(PAIRS), len(found.pairs), ALL)
    ways = told_ways(found, least)
    for which, number in ways:
        _enter_row(ledger, turned_key(which), number, turned_key(PAIRS))
    if len(ways) > 1:
        ledger.total(turned_key(PAIRS), [turned_key(which) for which, _ in ways])


def told_ways(found: BeforeAfter, least: int) -> tuple[tuple[str, int], ...]:
    """Which way it went at the turning point, and for how many.

    All three where none is a few; else only where most went, since the three add up.
    """
    ways = ((BETTER, found.better), (SAME, found.same), (WORSE, found.worse))
    if all(number == 0 or number >= least for _, number in ways):
        return ways
    return (ways[0] if found.better >= found.worse else ways[2],)


def _enter_rounds(ledger: Ledger, whole: Whole, least: int) -> None:
    _enter_part(ledger, any_key("return"), whole.rounds.with_return, ALL)
    _enter_part(ledger, any_key("together"), whole.rounds.with_together, ALL)
    for row in whole.rounds.to_actor:
        if row.journeys >= least:
            key, actor = return_key(row.actors[0]), part_key(ACTOR, row.actors[0])
            _enter_row(ledger, key, row.journeys, any_key("return"), actor)
            times = return_key(row.actors[0], times=True)
            ledger.put(times, row.times)
            ledger.within(key, times)
            ledger.follows(times, key)
    _enter_part(ledger, any_key("wait"), whole.waits.with_wait, ALL)
    for wait in whole.waits.rows:
        pair = (wait.from_actor, wait.to_actor)
        if pair[0] is not None and pair[1] is not None and wait.journeys >= least:
            actors = [part_key(ACTOR, actor) for actor in pair]
            _enter_row(ledger, wait_key(pair[0], pair[1]), wait.journeys, any_key("wait"), *actors)


def _enter_needs(ledger: Ledger, whole: Whole, least: int) -> None:
    _enter_part(ledger, any_key("need"), whole.needs.answered, ALL)
    for actor, number in given(whole):
        if number >= least:
            actors = part_key(ACTOR, actor)
            _enter_row(ledger, needed_key(actor), number, any_key("need"), actors)


def given(whole: Whole) -> list[tuple[str, int]]:
    """Whom those met who said what they needed: citizens, the most first, then by name."""
    met: dict[str, int] = {}
    for row in whole.needs.rows:
        for one in row.given:
            met[one.actor] = met.get(one.actor, 0) + 1
    return sorted(met.items(), key=lambda one: (-one[1], one[0]))


def _enter_moments(ledger: Ledger, whole: Whole, least: int) -> None:
    _enter_part(ledger, any_key("moment"), whole.moments.with_any, ALL)
    for valence in Valence:
        told = journeys_of(whole.moments.of(valence))
        anyone = any_key("moment")
        key = any_key(f"moment {valence.value}")
        _enter_row(ledger, key, told, anyone)
        ledger.within(key, touched_key(valence))
    for row in whole.moments.by_actor:
        if row.journeys >= least:
            _enter_moment_row(ledger, row)


def _enter_moment_row(ledger: Ledger, row: MomentRow) -> None:
    _enter_row(
        ledger,
        moment_key(row.name),
        row.journeys,
        any_key("moment"),
        part_key(ACTOR, row.name),
    )
    for valence in Valence:
        _enter_row(
            ledger,
            moment_key(row.name, valence),
            journeys_of(row.of(valence)),
            moment_key(row.name),
            part_key(ACTOR, row.name, valence),
        )

"""Every analysis against a count of the plain files by loops that share nothing with it."""

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Callable
from statistics import median, median_low
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.aggregate.alignment import Anchor, AnchorKind, align
from journeymap.aggregate.cooccurrence import co_occurrence
from journeymap.aggregate.counts import count_parts
from journeymap.aggregate.grouping import count_groups
from journeymap.aggregate.moments import key_moments
from journeymap.aggregate.needs import needed_and_given, needs_prompts
from journeymap.aggregate.parts import by_age_band, by_channel, by_turn, by_year
from journeymap.aggregate.position import positions
from journeymap.aggregate.rounds import sent_round
from journeymap.aggregate.transitions import count_transitions
from journeymap.aggregate.turning import before_after
from journeymap.aggregate.waiting import waiting_times
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Journey, Valence
from journeymap.storage.resources import load_guides, load_vocabulary
from tests.aggregate.material import NEED, Plain, plain_sets, sample_set, told

THEMES = next(lens for lens in load_vocabulary().lenses if lens.id == "themes")
PROMPTS = needs_prompts(load_guides())

Check = Callable[[list[Plain]], None]


def bad_of(happened: Plain) -> list[str]:
    return [note["id"] for note in happened["experiences"] if note["valence"] == "bad"]


def good_of(happened: Plain) -> list[str]:
    return [note["id"] for note in happened["experiences"] if note["valence"] == "good"]


def transitions(plain: list[Plain]) -> None:
    times: Counter[Any] = Counter()
    citizens, bad_at, around = defaultdict(set), Counter(), defaultdict(set)
    nameless = 0
    for one in plain:
        last = None
        for n, happened in enumerate(one["events"]):
            if not happened["actor"]:
                nameless += 1
                continue
            if last is not None:
                a, b = one["events"][last]["actor"], happened["actor"]
                if a != b:
                    times[a, b] += 1
                    citizens[a, b].add(one["id"])
                    bad_at[a, b] += len(bad_of(happened))
                    for m in range(last, n + 1):
                        around[a, b] |= {(one["id"], x) for x in bad_of(one["events"][m])}
            last = n

    table = count_transitions(told(plain))

    assert {(r.from_actor, r.to_actor): r.times for r in table.rows} == times
    for row in table.rows:
        way = row.from_actor, row.to_actor
        assert row.journeys == len(citizens[way])
        assert len(row.bad_at) == bad_at[way]
        assert {(ref.journey_id, ref.experience_id) for ref in row.bad_around} == around[way]
        assert len(row.bad_around) == len(around[way])
        assert table.between(*way) is row
    assert table.with_any == len(set().union(*citizens.values()))
    assert table.without_actor == nameless
    assert sum(cell.times for line in table.matrix for cell in line if cell) == table.times


def turning(plain: list[Plain]) -> None:
    changes: dict[str, float] = {}
    one_sided = without = 0
    for one in plain:
        marks = [n for n, happened in enumerate(one["events"]) if happened["turning_point"]]
        if not marks:
            without += 1
            continue
        shares = []
        for side in (one["events"][: marks[0]], one["events"][marks[0] + 1 :]):
            bad = sum(len(bad_of(happened)) for happened in side)
            notes = sum(len(happened["experiences"]) for happened in side)
            shares.append(bad / notes if notes else None)
        if None in shares:
            one_sided += 1
        else:
            changes[one["id"]] = shares[1] - shares[0]

    table = before_after(told(plain))

    assert {pair.journey_id: pair.change for pair in table.pairs} == changes
    assert (len(table.one_sided), table.without) == (one_sided, without)
    assert table.better == sum(change < 0 for change in changes.values())
    assert table.worse == sum(change > 0 for change in changes.values())
    assert table.better + table.worse + table.same == len(changes) == len(table.pairs)
    assert table.sign.n == table.ranks.n == table.better + table.worse
    if table.change is None:
        assert not changes
    else:
        assert table.change.median == pytest.approx(median(changes.values()))


def rounds(plain: list[Plain]) -> None:
    returns: Counter[str] = Counter()
    loops: Counter[Any] = Counter()
    met = []
    for one in plain:
        way: list[str] = []
        for happened in one["events"]:
            if happened["actor"] and happened["actor"] != (way[-1] if way else None):
                way.append(happened["actor"])
        met.append(len(set(way)))
        for n, actor in enumerate(way):
            if actor in way[:n]:
                returns[actor] += 1
                former = max(m for m in range(n) if way[m] == actor)
                between = way[former + 1 : n]
                if len(set(between)) == len(between):
                    loops[tuple(way[former : n + 1])] += 1

    table = sent_round(told(plain))

    assert {row.actors[0]: row.times for row in table.to_actor} == returns
    assert {row.actors: row.times for row in table.loops} == loops
    assert [len(row.actors) for row in table.rows] == met
    assert table.median_actors == (median_low(met) if met else 0)


SPANS = {
    "2019": ((2019, 1, 1), (2019, 12, 31)),
    "2019-03-12": ((2019, 3, 12), (2019, 3, 12)),
    "2019-21": ((2019, 3, 1), (2019, 5, 31)),
    "2020-24": ((2020, 1, 1), (2021, 2, 28)),
    "2020-02": ((2020, 2, 1), (2020, 2, 29)),
    "201X": ((2010, 1, 1), (2019, 12, 31)),
    "2019~": ((2019, 1, 1), (2019, 12, 31)),
    "2021-06-01": ((2021, 6, 1), (2021, 6, 1)),
}


def waiting(plain: list[Plain]) -> None:
    """Only pairs of plain dates, which are looked up; the others have tests of their own."""
    pairs = undated = 0
    expected = {}
    for one in plain:
        for left, reached in zip(one["events"], one["events"][1:], strict=False):
            pairs += 1
            dates = [(e["when"] or {}).get("edtf") for e in (left, reached)]
            undated += None in dates
            if all(date in SPANS for date in dates):
                (a, b), (c, d) = (
                    [dt.date(*day).toordinal() for day in SPANS[date]] for date in dates
                )
                if d >= a:
                    span = (max(0, c - b), max(0, d - a))
                    expected[one["id"], left["id"], reached["id"]] = span

    table = waiting_times(told(plain))

    assert (table.pairs, table.undated) == (pairs, undated)
    assert table.pairs == len(table.waits) + table.undated + table.backwards
    found = {tuple(wait.passage): (wait.days.low, wait.days.high) for wait in table.waits}
    assert {place: found.get(place) for place in expected} == expected
    assert sum(row.times for row in table.rows) == len(table.waits)
    if table.median is not None:
        assert table.median.low == median(wait.days.low for wait in table.waits)
        highs = [math.inf if w.days.high is None else w.days.high for w in table.waits]
        assert (math.inf if table.median.high is None else table.median.high) == median(highs)


def needs(plain: list[Plain]) -> None:
    wanted = (NEED, "What did you actually need?")
    expected = {}
    for one in plain:
        said = [*one["answers"], *(a for e in one["events"] for a in e["answers"])]
        texts = [a["text"].strip() for a in said if a["prompt"] in wanted and a["text"].strip()]
        if texts:
            met = dict.fromkeys(e["actor"] for e in one["events"] if e["actor"])
            expected[one["id"]] = (texts, list(met))

    table = needed_and_given(told(plain), PROMPTS)

    assert expected == {
        row.journey_id: ([n.text for n in row.needs], [g.actor for g in row.given])
        for row in table.rows
    }
    assert table.answered == len(expected)


def moments(plain: list[Plain]) -> None:
    found: Counter[Any] = Counter()
    by_code = defaultdict(set)
    for one in plain:
        for happened in one["events"]:
            found[None] += happened["key_moment"]
            for note in happened["experiences"]:
                found[note["valence"]] += note["key_moment"]
                if note["key_moment"]:
                    codes = {c["code"] for c in note["codes"] if c["lens"] == "themes"}
                    for code in codes or {None}:
                        by_code[code].add(one["id"])

    table = key_moments(told(plain), THEMES)

    for valence in (None, *Valence):
        assert len(table.of(valence)) == found[valence]
    assert {row.name: row.journeys for row in table.by_code} == {
        code: len(citizens) for code, citizens in by_code.items()
    }
    assert sum(row.mentions for row in table.by_actor) == len(table.moments)


def together(plain: list[Plain]) -> None:
    for valence in Valence:
        on_note: Counter[Any] = Counter()
        codes_told = defaultdict(set)
        for one in plain:
            for happened in one["events"]:
                for note in happened["experiences"]:
                    if note["valence"] == valence:
                        codes = {c["code"] for c in note["codes"] if c["lens"] == "themes"}
                        codes_told[one["id"]] |= codes
                        on_note.update(frozenset((a, b)) for a in codes for b in codes if a < b)
        table = co_occurrence(told(plain), THEMES, valence)
        assert {frozenset((r.first, r.second)): len(r.notes) for r in table.rows if r.notes} == (
            on_note
        )
        every = set().union(*codes_told.values())
        expected = {
            frozenset((a, b)): (
                sum({a, b} <= codes for codes in codes_told.values()),
                sum(bool({a, b} & codes) for codes in codes_told.values()),
            )
            for a in every
            for b in every
            if a < b and any({a, b} <= codes for codes in codes_told.values())
        }
        assert {
            frozenset((r.first, r.second)): (r.journeys, r.either) for r in table.rows
        } == expected


def where(plain: list[Plain]) -> None:
    for valence in Valence:
        expected: Counter[Any] = Counter()
        for one in plain:
            for n, happened in enumerate(one["events"]):
                third = min(2, int((n + 0.5) / len(one["events"]) * 3 + 1e-9))
                for note in happened["experiences"]:
                    if note["valence"] == valence:
                        codes = {c["code"] for c in note["codes"] if c["lens"] == "themes"}
                        expected.update((code, third) for code in codes or {None})
        table = positions(told(plain), THEMES, valence)
        assert {
            (row.code, third): len(notes)
            for row in table.rows
            for third, notes in enumerate(row.thirds)
            if notes
        } == expected


def parts(plain: list[Plain]) -> None:
    channels, years, turns = defaultdict(set), Counter(), Counter()
    for one in plain:
        turn = [n for n, happened in enumerate(one["events"]) if happened["turning_point"]][:1]
        for n, happened in enumerate(one["events"]):
            channels[happened["channel"]].add(one["id"])
            edtf = (happened["when"] or {}).get("edtf") or "none"
            ends = [end[:4] for end in edtf.split("/")]
            single = len(set(ends)) == 1 and ends[0].isdigit()
            years[ends[0] if single else None] += len(bad_of(happened))
            side = ("before", "at", "after")[(n >= turn[0]) + (n > turn[0])] if turn else None
            turns[side] += len(good_of(happened))
    found = told(plain)
    assert {r.part: r.journeys for r in count_parts(found, by_channel)} == {
        channel: len(citizens) for channel, citizens in channels.items()
    }
    of_years = {row.part: len(row.bad) for row in count_parts(found, by_year) if row.bad}
    assert of_years == {year: n for year, n in years.items() if n}
    of_turns = {row.part: len(row.good) for row in count_parts(found, by_turn) if row.good}
    assert of_turns == {side: n for side, n in turns.items() if n}
    bands = Counter(one.get("age_band") for one in plain)
    assert {row.part: row.journeys for row in count_parts(found, by_age_band)} == bands


def aligned(plain: list[Plain]) -> None:
    tests: dict[AnchorKind, Callable[[Plain], object]] = {
        AnchorKind.FIRST_EVENT: lambda _: True,
        AnchorKind.FIRST_CONTACT: lambda happened: happened["actor"] == "skole",
        AnchorKind.TURNING_POINT: lambda happened: happened["turning_point"],
        AnchorKind.FIRST_BAD: bad_of,
        AnchorKind.FIRST_GOOD: good_of,
        AnchorKind.KEY_MOMENT: lambda happened: (
            happened["key_moment"] or any(note["key_moment"] for note in happened["experiences"])
        ),
        AnchorKind.WORDS: lambda happened: "henvis" in happened["text"].lower(),
    }
    assert set(tests) == set(AnchorKind)
    for kind, is_anchor in tests.items():
        n_at: Counter[int] = Counter()
        bad_at = Counter()
        touched = defaultdict(set)
        without = 0
        for one in plain:
            at = next((n for n, e in enumerate(one["events"]) if is_anchor(e)), None)
            if at is None:
                without += 1
                continue
            for n, happened in enumerate(one["events"]):
                if abs(n - at) <= 3:
                    n_at[n - at] += 1
                    bad_at[n - at] += len(bad_of(happened))
                    touched[n - at] |= {one["id"]} if bad_of(happened) else set()
        table = align(told(plain), Anchor(kind, "skole", ("Henvis",)), reach=3)
        assert {p.offset: p.journeys for p in table.positions} == n_at
        assert {p.offset: len(p.bad) for p in table.positions} == bad_at
        assert {p.offset: p.with_bad for p in table.positions} == {
            offset: len(touched[offset]) for offset in n_at
        }
        assert (table.without, len(table.rows)) == (without, len(plain) - without)


CHECKS: tuple[Check, ...] = (
    *(transitions, turning, rounds, waiting, needs, moments),
    *(together, where, parts, aligned),
)


@pytest.mark.parametrize("check", CHECKS)
def test_an_independent_count_of_the_sample_set_agrees(check: Check) -> None:
    plain = sample_set()
    assert len(plain) > 20

    check(plain)


@settings(max_examples=40)
@given(plain=plain_sets)
def test_an_independent_count_of_made_up_sets_agrees(plain: list[Plain]) -> None:
    for check in CHECKS:
        check(plain)


def numbers(found: tuple[Journey, ...]) -> list[Any]:
    """What each analysis says of a set, without the order of the notes."""
    moved, ways, turned = sent_round(found), count_transitions(found), before_after(found)
    waits, key = waiting_times(found), key_moments(found, THEMES)
    return [
        [(r.from_actor, r.to_actor, r.journeys, r.times, r.with_bad_around) for r in ways.rows],
        [(r.actors, r.journeys, r.times) for r in (*moved.to_actor, *moved.loops)],
        (moved.median_actors, moved.median_returns, moved.with_return, moved.with_together),
        (turned.sign, turned.ranks, turned.change, turned.better, turned.worse, turned.without),
        (waits.waits, waits.median, waits.median_longest, waits.pairs, waits.undated),
        [(r.from_actor, r.to_actor, r.journeys, r.median) for r in waits.rows],
        [(r.name, r.journeys, r.mentions) for r in (*key.by_actor, *key.by_code)],
        [
            (r.first, r.second, r.together, r.either, len(r.notes))
            for v in Valence
            for r in co_occurrence(found, THEMES, v).rows
        ],
        [(r.code, r.citizens, r.median) for v in Valence for r in positions(found, THEMES, v).rows],
        [
            (p.offset, p.journeys, p.with_bad, p.with_good)
            for p in align(found, Anchor(AnchorKind.TURNING_POINT)).positions
        ],
        needed_and_given(found, PROMPTS).answers,
    ]


@settings(max_examples=40)
@given(plain=plain_sets, chance=st.randoms(use_true_random=False))
def test_permuting_the_journeys_changes_no_number(plain: list[Plain], chance: Any) -> None:
    found = told(plain)

    assert numbers(found) == numbers(tuple(chance.sample(found, len(found))))


@settings(max_examples=40)
@given(plain=plain_sets, cut=st.integers(0, 6))
def test_two_halves_together_hold_what_the_whole_holds(plain: list[Plain], cut: int) -> None:
    whole = told(plain)
    halves = whole[:cut], whole[cut:]

    def total(size: Callable[[tuple[Journey, ...]], Counter[Any]]) -> None:
        assert size(whole) == sum(map(size, halves), Counter())

    total(lambda s: Counter({(r.from_actor, r.to_actor): r.times for r in _ways(s)}))
    total(lambda s: Counter({(r.from_actor, r.to_actor): r.journeys for r in _ways(s)}))
    total(lambda s: Counter({r.actors: r.times for r in sent_round(s).loops}))
    total(lambda s: Counter(wait.passage for wait in waiting_times(s).waits))
    total(lambda s: Counter(pair.turning_point for pair in before_after(s).pairs))
    total(lambda s: Counter(key_moments(s, THEMES).moments))
    total(lambda s: Counter(n for r in needed_and_given(s, PROMPTS).rows for n in r.needs))
    total(
        lambda s: Counter(
            {(r.first, r.second): r.journeys for r in co_occurrence(s, THEMES, Valence.BAD).rows}
        )
    )


def _ways(found: tuple[Journey, ...]) -> Any:
    return count_transitions(found).rows


@settings(max_examples=40)
@given(
    plain=plain_sets,
    chosen=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(0, 2))),
)
def test_groups_are_counted_as_the_files_have_them(
    plain: list[Plain], chosen: list[tuple[int, int, int]]
) -> None:
    found = told(plain)
    ids = [one["id"] for one in plain] + ["00000000-0000-4000-8000-000000000000"]
    asked = [(ids[a % len(ids)], f"x{b}.{c}") for a, b, c in chosen]
    notes = tuple(GroupNote(journey=journey, note=note) for journey, note in asked)
    group = Group(id="g", valence=Valence.BAD, notes=notes)
    exists = {(one["id"], note) for one in plain for e in one["events"] for note in bad_of(e)}

    table = count_groups(found, [group])

    (row,) = table.rows
    assert {(n.journey_id, n.experience_id) for n in row.notes} == exists & set(asked)
    assert row.mentions + row.missing == len(set(asked))
    assert row.journeys == len({journey for journey, _ in exists & set(asked)})
    left = {(n.journey_id, n.experience_id) for n in table.ungrouped_bad}
    assert left == exists - set(asked)

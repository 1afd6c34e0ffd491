"""Nothing hidden can be worked out, says a solver that shares nothing with the program."""

import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.aggregate.guard import COVER, SMALL, Cell
from journeymap.aggregate.ledger import Inconsistent, Key, Ledger, Protected, protect

Equation = dict[Key, int]
"""Factors of keys; 1 stands for the key "one", whose value is 1."""


class Citizen(NamedTuple):
    municipality: str
    group: str
    told: frozenset[str]
    notes: int


MUNICIPALITIES = ("Aa", "He", "Ko", "Mo")
GROUPS = ("aeldre", "familier", "unge")
CODES = ("heard", "red-thread")


def drawn(count: int, seed: int) -> list[Citizen]:
    """Citizens of whom some places and groups have many and some few."""
    chance = random.Random(seed)
    return [
        Citizen(
            chance.choices(MUNICIPALITIES, (9, 5, 2, 1))[0],
            chance.choices(GROUPS, (6, 3, 1))[0],
            frozenset(code for code in CODES if chance.random() < 0.4),
            chance.randint(1, 3),
        )
        for _ in range(count)
    ]


citizens = st.builds(drawn, st.integers(1, 160), st.integers(0, 10_000))
limits = st.integers(3, 5)


def report(found: Sequence[Citizen]) -> tuple[Ledger, list[Equation]]:
    """Four tables of one report, and what a reader can write down of them."""
    ledger, equations = Ledger(), []
    ledger.fix("N", len(found))
    equations.append({"N": 1, "one": -len(found)})

    def put(key: Key, value: int) -> Key:
        ledger.put(key, value)
        return key

    def total(whole: Key, parts: list[Key]) -> None:
        ledger.total(whole, parts)
        equations.append({whole: -1, **dict.fromkeys(parts, 1)})

    for axis in ("municipality", "group"):
        every = MUNICIPALITIES if axis == "municipality" else GROUPS
        sizes = Counter(getattr(one, axis) for one in found)
        total("N", [put((axis, part), sizes[part]) for part in every])
    pairs = Counter((one.municipality, one.group) for one in found)
    cells = {p: put(("both", *p), pairs[p]) for p in product(MUNICIPALITIES, GROUPS)}
    for m in MUNICIPALITIES:
        total(("municipality", m), [cells[m, g] for g in GROUPS])
    for g in GROUPS:
        total(("group", g), [cells[m, g] for m in MUNICIPALITIES])
    for code in CODES:
        telling = [one for one in found if code in one.told]
        put(("code", code), len(telling))
        ledger.rest(("code", code), "N")
        equations.append({("code", code): 1, ("not", code): 1, "N": -1})
        for axis, every in (("municipality", MUNICIPALITIES), ("group", GROUPS)):
            sizes = Counter(getattr(one, axis) for one in telling)
            parts = [put((axis, part, code), sizes[part]) for part in every]
            total(("code", code), parts)
            for part in every:
                ledger.within((axis, part, code), (axis, part))
                ledger.follows((axis, part, code), (axis, part))
    return ledger, equations


def determined(unknown: list[Key], equations: list[Equation], known: dict[Key, int]) -> set[Key]:
    """The unknown keys with one value only, by Gaussian elimination over the rationals."""
    place = {key: n for n, key in enumerate(unknown)}
    rows = []
    for equation in equations:
        row = [Fraction(0)] * (len(unknown) + 1)
        for key, factor in equation.items():
            if key in place:
                row[place[key]] += factor
            else:
                row[-1] -= factor * (1 if key == "one" else known[key])
        rows.append(row)
    found, column = 0, 0
    while found < len(rows) and column < len(unknown):
        pivot = next((r for r in range(found, len(rows)) if rows[r][column]), None)
        if pivot is not None:
            rows[found], rows[pivot] = rows[pivot], rows[found]
            lead = rows[found][column]
            rows[found] = [x / lead for x in rows[found]]
            for r in range(len(rows)):
                if r != found and rows[r][column]:
                    by = rows[r][column]
                    rows[r] = [x - by * y for x, y in zip(rows[r], rows[found], strict=True)]
            found += 1
        column += 1
    alone = set()
    for row in rows[:found]:
        factors = [n for n, factor in enumerate(row[:-1]) if factor]
        if len(factors) == 1:
            alone.add(unknown[factors[0]])
    return alone


def small_ones(ledger: Ledger, safe: Protected, limit: int) -> set[Key]:
    return {
        key
        for key, value in ledger.values.items()
        if 0 < value < limit and key not in ledger.known and key not in safe.exposed
    }


@settings(max_examples=60, deadline=None)
@given(found=citizens, limit=limits)
def test_no_hidden_number_of_several_tables_can_be_solved_for(
    found: list[Citizen], limit: int
) -> None:
    ledger, equations = report(found)

    safe = protect(ledger, limit)

    known = {key: cell.value for key, cell in safe.cells.items() if cell.value is not None}
    assert all(ledger.values[key] == value for key, value in known.items())
    shown_small = [k for k, v in known.items() if 0 < v < limit and k not in ledger.known]
    assert shown_small == []
    unknown = [key for key in ledger.values if key not in known]
    unknown += [("not", code) for code in CODES]
    solved = determined(unknown, equations, known)
    assert not solved & small_ones(ledger, safe, limit)
    for code in CODES:
        left = len(found) - ledger.values["code", code]
        told = ("code", code)
        if 0 < left < limit and told not in safe.exposed:
            assert safe[told].hidden
            assert ("not", code) not in solved
            assert safe[told].at_least in (None, len(found) - limit + 1)


def fillings(
    ledger: Ledger, safe: Protected, equations: list[Equation], limit: int
) -> Iterator[dict[Key, int]]:
    """Every way to fill the hidden places that fits the marks and the equations.

    A number that covers is 0 or at least the limit, unless some in the report must not say that
    they are small.
    """
    known = {key: cell.value for key, cell in safe.cells.items() if cell.value is not None}
    keys = [key for key in ledger.values if key not in known]
    rests = [key for equation in equations for key in equation if str(key).startswith("('not'")]
    most = max(known.values())
    covers = [ledger.values[key] for key in keys if safe[key] == COVER]
    vague = any(0 < value < limit for value in covers)
    cover = range(most + 1) if vague else [0, *range(limit, most + 1)]
    domains: list[Sequence[int]] = [range(1, limit) if safe[key].small else cover for key in keys]
    told = [safe["column", key[1]].at_least is not None for key in rests]  # type: ignore[index]
    domains += [range(1, limit) if few else range(most + 1) for few in told]
    keys += rests

    def go(n: int, filled: dict[Key, int]) -> Iterator[dict[Key, int]]:
        for equation in equations:
            if all(key in filled for key in equation) and (
                sum(factor * filled[key] for key, factor in equation.items()) != 0
            ):
                return
        if n == len(keys):
            yield dict(filled)
            return
        for value in domains[n]:
            yield from go(n + 1, {**filled, keys[n]: value})

    return go(0, {**known, "one": 1})


@settings(max_examples=25, deadline=None)
@given(
    rows=st.lists(st.lists(st.integers(0, 8), min_size=3, max_size=3), min_size=2, max_size=3),
    limit=limits,
)
def test_every_way_to_fill_two_tables_leaves_each_small_number_in_doubt(
    rows: list[list[int]], limit: int
) -> None:
    """A table with both totals printed, and its row totals again in a table of their own."""
    ledger, equations = Ledger(), []
    sums = [sum(row) for row in rows]
    ledger.fix("all", sum(sums))
    equations.append({"all": 1, "one": -sum(sums)})
    for r, row in enumerate(rows):
        ledger.put(("row", r), sums[r])
        for c, value in enumerate(row):
            ledger.put((r, c), value)
    for c in range(3):
        ledger.put(("column", c), sum(row[c] for row in rows))
    lines = [
        ("all", [("row", r) for r in range(len(rows))]),
        ("all", [("column", c) for c in range(3)]),
    ]
    lines += [(("row", r), [(r, c) for c in range(3)]) for r in range(len(rows))]
    lines += [(("column", c), [(r, c) for r in range(len(rows))]) for c in range(3)]
    for whole, parts in lines:
        ledger.total(whole, parts)
        equations.append({whole: -1, **dict.fromkeys(parts, 1)})
    truth = dict(ledger.values)
    for c in range(3):
        ledger.rest(("column", c), "all")
        truth["not", c] = truth["all"] - truth["column", c]
        equations.append({"all": -1, ("column", c): 1, ("not", c): 1})

    safe = protect(ledger, limit)

    doubt = small_ones(ledger, safe, limit)
    doubt |= {
        ("not", c)
        for c in range(3)
        if 0 < truth["not", c] < limit and ("column", c) not in safe.exposed
    }
    for tries, way in enumerate(fillings(ledger, safe, equations, limit)):
        doubt = {key for key in doubt if way[key] == truth[key]}
        if not doubt or tries > 20_000:
            break
    assert not doubt


def test_the_same_number_in_two_tables_is_hidden_in_both() -> None:
    ledger = Ledger()
    ledger.fix("N", 30)
    for key, value in {"a": 3, "b": 9, "c": 18, "x": 9, "y": 21}.items():
        ledger.put(key, value)
    ledger.total("N", ["a", "b", "c"])
    ledger.total("N", ["x", "y"])
    ledger.total("x", ["b"])
    ledger.put("b", 9)

    safe = protect(ledger, 5)

    assert safe["a"] == SMALL
    # 9 is the cheapest cover, but it stands in three tables; hiding 18 spares the other two.
    assert (safe["b"], safe["c"], safe["x"]) == (Cell(9), COVER, Cell(9))
    assert (safe.small, safe.covers, safe.exposed) == (1, 1, ())


def test_nineteen_of_twenty_one_tells_that_two_did_not() -> None:
    ledger = Ledger()
    ledger.fix("N", 21)
    for key, value in {"heard": 19, "tempo": 16, "all": 21, "few": 2}.items():
        ledger.put(key, value)
        ledger.rest(key, "N")

    safe = protect(ledger, 5)

    assert safe["heard"] == Cell(None, at_least=17)
    assert (safe["tempo"], safe["all"], safe["few"]) == (Cell(16), Cell(21), SMALL)
    assert (safe.small, safe.covers) == (2, 0)


def test_at_least_is_not_said_where_it_would_tell_the_number() -> None:
    ledger = Ledger()
    ledger.fix("N", 6)
    ledger.put("heard", 5)
    ledger.rest("heard", "N")

    assert protect(ledger, 5)["heard"] == COVER


def test_a_number_that_nothing_can_cover_is_named() -> None:
    ledger = Ledger()
    ledger.fix("N", 2)
    for part in ("Herlev", "Kolding"):
        ledger.put(part, 1)
    ledger.total("N", ["Herlev", "Kolding"])

    assert set(protect(ledger, 5).exposed) == {"Herlev", "Kolding"}


def test_where_all_marks_together_would_tell_they_say_less() -> None:
    # "<5" in four places and no other: of less than 5 in all, each must be 1.
    ledger = Ledger()
    ledger.put("all", 4)
    for n in range(4):
        ledger.put(n, 1)
    ledger.put("none", 0)
    ledger.total("all", [*range(4), "none"])

    safe = protect(ledger, 5)

    assert {safe[key] for key in ledger.values} == {COVER}
    assert (safe.small, safe.covers, safe.exposed) == (0, 6, ())


def test_a_sum_of_parts_that_overlap_can_give_a_number_away() -> None:
    # 9 citizens met somebody, 5 of them the school: the other actor was met by 4 at the least.
    ledger = Ledger()
    for key, value in {"any": 9, "school": 5, "hospital": 4}.items():
        ledger.put(key, value)
    ledger.within("any", "school", "hospital")

    safe = protect(ledger, 5)

    assert safe["hospital"] == SMALL
    assert safe["school"].hidden or safe["any"].hidden


def test_mentions_follow_their_citizens() -> None:
    ledger = Ledger()
    ledger.fix("notes", 40)
    for key, value in {"a": 3, "a notes": 12, "b notes": 20, "c notes": 8}.items():
        ledger.put(key, value)
    ledger.follows("a notes", "a")
    ledger.total("notes", ["a notes", "b notes", "c notes"])

    safe = protect(ledger, 5)

    assert safe["a notes"].hidden
    assert safe["c notes"].hidden
    assert safe["b notes"] == Cell(20)


@pytest.mark.parametrize("limit", [0, 1])
def test_a_limit_of_0_or_1_hides_nothing(limit: int) -> None:
    ledger, _ = report([Citizen("Aa", "unge", frozenset(["heard"]), 1)] * 2)

    assert not any(cell.hidden for cell in protect(ledger, limit).cells.values())


def test_numbers_that_contradict_each_other_are_refused() -> None:
    ledger = Ledger()
    ledger.put("a", 3)
    with pytest.raises(ValueError, match="a: 4 and 3"):
        ledger.put("a", 4)
    ledger.put("b", 5)
    ledger.total("b", ["a"])
    with pytest.raises(Inconsistent):
        protect(ledger, 5)


def large(count: int, seed: int = 1) -> Ledger:
    """A report of some 1,300 numbers: 30 municipalities × 20 codes on both sides, and more."""
    chance = random.Random(seed)
    ledger = Ledger()
    ledger.fix("N", count)
    places = [f"{n:02}" for n in range(30)]
    codes = [f"code {n}" for n in range(20)]
    found = [
        (min(29, int(chance.expovariate(0.12))), {c for c in codes if chance.random() < 0.3})
        for _ in range(count)
    ]
    sizes = Counter(place for place, _ in found)
    for n, place in enumerate(places):
        ledger.put(("place", place), sizes[n])
    ledger.total("N", [("place", place) for place in places])
    for side in ("good", "bad"):
        told = Counter((n, code) for n, own in found for code in own if hash((n, code)) % 5)
        for code in codes:
            key = (side, code)
            ledger.put(key, sum(told[n, code] for n in range(30)))
            ledger.rest(key, "N")
            for n, place in enumerate(places):
                ledger.put((*key, place), told[n, code])
                ledger.follows((*key, place), ("place", place))
                ledger.within((*key, place), ("place", place))
            ledger.total(key, [(*key, place) for place in places])
    return ledger


@pytest.mark.parametrize("count", [10, 200, 10_000])
def test_a_large_report_takes_little_time(count: int) -> None:
    """30 municipalities × 20 codes on both sides."""
    ledger = large(count)
    start = time.process_time()
    safe = protect(ledger, 5)
    took = time.process_time() - start
    assert len(safe.cells) > 1_200
    assert took < 1  # a tenth of a second on a machine that does nothing else


def test_the_order_of_the_numbers_decides_nothing_that_is_unsafe() -> None:
    found: Any = [Citizen("Aa", "unge", frozenset(["heard"]), 1)] * 9
    found += [Citizen("He", "aeldre", frozenset(), 1)] * 3
    cells = [protect(report(order)[0], 5).cells for order in (found, found[::-1])]

    assert cells[0] == cells[1]


def test_disjoint_parts_of_known_notes_give_the_last_away() -> None:
    """8 + 7 of 16 notes, and 16 citizens in all: the third part would be exactly 1."""
    ledger = Ledger()
    ledger.fix("notes", 16)
    ledger.put("citizens", 16)
    parts = {"a": 8, "b": 7, "c": 1}
    for part, value in parts.items():
        ledger.put(part, value)
    ledger.within("citizens", *parts)
    assert not protect(ledger, 5)["b"].hidden

    ledger.fits(parts, "notes")

    safe = protect(ledger, 5)
    assert safe.exposed == ()
    assert sum(safe[key].hidden for key in ("citizens", *parts)) > 1


def test_two_large_parts_give_away_what_they_share() -> None:
    """20 and 5 of 21 share at least 4; and a number called small is at most 4."""
    ledger = Ledger()
    ledger.fix("N", 21)
    for key, value in (("one", 20), ("other", 5), ("both", 4)):
        ledger.put(key, value)
    ledger.within("one", "N")
    ledger.overlap("both", "one", "other", "N")

    safe = protect(ledger, 5)

    assert safe["both"].hidden
    assert safe["one"].hidden or safe["other"].hidden


def test_parts_that_are_more_than_the_whole_are_told() -> None:
    for relate in (
        lambda ledger: ledger.fits(["a", "b"], "N"),
        lambda ledger: ledger.overlap("both", "a", "b", "N"),
    ):
        ledger = Ledger()
        ledger.fix("N", 9)
        for key, value in (("a", 8), ("b", 7), ("both", 1)):
            ledger.put(key, value)
        relate(ledger)
        with pytest.raises(Inconsistent):
            protect(ledger, 5)

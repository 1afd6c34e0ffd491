"""Nothing hidden can be worked out from what a report prints, says a solver of its own.

The equations are written down here from what stands on the pages, not from the program's ledger.
"""

from collections.abc import Iterator
from fractions import Fraction

import pytest

from journeymap.aggregate.guard import Cell
from journeymap.model.journey import Journey
from journeymap.report.material import Finding, Grid, Material, Row
from tests.factories import bad, event, good, journey, journeys
from tests.report.conftest import MakeMaterial
from tests.report.groups import groups_of

Equation = tuple[list[tuple[str, int]], int]
"""Factors of hidden numbers, and what they come to."""


class Page:
    """The numbers of a report, under the names that a reader would give them."""

    def __init__(self) -> None:
        self.cells: dict[str, Cell] = {}
        self.sums: list[tuple[list[tuple[str, int]], int]] = []

    def put(self, name: str, cell: Cell) -> str:
        """The same name stands for the same number: hidden in one place, hidden in all."""
        assert self.cells.setdefault(name, cell) == cell, name
        return name

    def says(self, whole: int | str, parts: list[str]) -> None:
        """The parts add up to the whole."""
        terms = [(part, 1) for part in parts]
        if isinstance(whole, str):
            self.sums.append(([*terms, (whole, -1)], 0))
        else:
            self.sums.append((terms, whole))

    def equations(self) -> Iterator[Equation]:
        for terms, total in self.sums:
            known = sum(factor * (self.cells[name].value or 0) for name, factor in terms)
            yield [term for term in terms if self.cells[term[0]].hidden], total - known


def read(material: Material) -> Page:
    page = Page()
    for side, touched in (("good", material.good.touched), ("bad", material.bad.touched)):
        page.put(side, touched)
    for finding in (*material.good.findings, *material.bad.findings):
        _read_finding(page, finding)
    for theme in material.themes:
        page.put(f"good {theme.code}", theme.good)
        page.put(f"bad {theme.code}", theme.bad)
    for grid in material.actor_grids:
        for row in grid.rows:
            for code, cell in zip(grid.codes, row.cells, strict=True):
                page.put(f"{grid.valence} {code} {row.key}", cell)
    for part in material.breakdowns:
        _read_part(page, material, part.by, part.rows)
        for grid in part.grids:
            _read_grid(page, part.by, grid)
    _read_tallies(page, material)
    _read_turning(page, material)
    _read_sentences(page, material)
    return page


def _read_sentences(page: Page, material: Material) -> None:
    """What stands in the prose alone; `test_sentences_of_report` hears that this is all of it."""
    told, events = material.told, material.facts.events
    for name, side in (("good", material.good), ("bad", material.bad)):
        page.put(f"{name} notes", side.notes)
        page.put(f"{name} uncoded", side.uncoded)
        if side.coded.hidden:  # it is printed nowhere, and must not be worked out
            page.put(f"{name} coded", side.coded)
            page.says(f"{name} notes", [f"{name} coded", f"{name} uncoded"])
        page.put(f"{name} ungrouped", side.ungrouped)
    page.put("notes", told.experiences)
    page.says("notes", ["good notes", "bad notes"])
    page.put("uncoded", told.uncoded)
    page.says("uncoded", ["good uncoded", "bad uncoded"])
    page.put("held back", told.held_back)
    page.says("held back", [page.put(f"held by {why}", cell) for why, cell in told.held.items()])
    times = [page.put("undated", told.undated), page.put("in words", told.in_words)]
    dated = material.numbers["mentions", "time", "dated"]
    if dated.hidden:
        page.says(events, [*times, page.put("dated", dated)])


def _read_tallies(page: Page, material: Material) -> None:
    for what, rows in (
        ("mode", material.modes),
        ("selection", material.selections),
        ("coverage", material.coverage),
    ):
        names = [page.put(f"{what} {row.label}", row.cells[0]) for row in rows]
        if len(names) > 1:
            page.says(material.facts.journeys, names)


def _read_turning(page: Page, material: Material) -> None:
    ways = [page.put(f"turned {which}", cell) for which, cell, _ in material.turning.ways]
    page.put("pairs", material.turning.pairs)
    if len(ways) > 1:
        page.says("pairs", ways)


def _read_finding(page: Page, finding: Finding) -> None:
    name = f"{finding.valence} {finding.group or finding.code}"
    page.put(name, finding.citizens)
    page.put(f"{name} mentions", finding.mentions)
    for row in finding.actors if finding.code else ():
        page.put(f"{name} {row.key}", row.cells[0])


def _read_grid(page: Page, by: str, grid: Grid) -> None:
    for place, code in enumerate(grid.codes):
        names = [
            page.put(f"{grid.valence} {code} in {row.label}", row.cells[place + 1])
            for row in grid.rows
        ]
        if by == "municipality":
            page.says(f"{grid.valence} {code}", names)


def _read_part(page: Page, material: Material, by: str, rows: tuple[Row, ...]) -> None:
    if len(rows) < 2:
        return
    columns = [
        [page.put(f"{by} {row.label} {place}", row.cells[place]) for row in rows]
        for place in range(5)
    ]
    if by == "municipality":
        journeys = material.facts.journeys
        wholes = (journeys, "good", "bad", "good notes", "bad notes")
        for whole, names in zip(wholes, columns, strict=True):
            page.says(whole, names)


def solved(page: Page) -> set[str]:
    """The hidden numbers with one value only, by elimination over the rationals."""
    unknown = sorted(name for name, cell in page.cells.items() if cell.hidden)
    place = {name: n for n, name in enumerate(unknown)}
    rows = []
    for terms, total in page.equations():
        row = [Fraction(0)] * (len(unknown) + 1)
        for name, factor in terms:
            row[place[name]] += factor
        row[-1] = Fraction(total)
        rows.append(row)
    done = 0
    for column in range(len(unknown)):
        pivot = next((r for r in range(done, len(rows)) if rows[r][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        lead = rows[done][column]
        rows[done] = [value / lead for value in rows[done]]
        for other in range(len(rows)):
            by = rows[other][column]
            if other != done and by:
                rows[other] = [a - by * b for a, b in zip(rows[other], rows[done], strict=True)]
        done += 1
    alone = ([n for n, value in enumerate(row[:-1]) if value] for row in rows[:done])
    return {unknown[found[0]] for found in alone if len(found) == 1}


@pytest.mark.parametrize("count", [2, 5, 12, 21, 40])
@pytest.mark.parametrize("by", [None, "municipality"])
def test_no_hidden_number_of_a_report_can_be_solved_for(
    make_material: MakeMaterial, count: int, by: str | None
) -> None:
    for seed in range(3):
        found = journeys(count, seed=seed)
        for groups in ((), groups_of(found)):
            material = make_material(found, by=by, groups=groups)

            page = read(material)

            shown = [c.value for c in page.cells.values() if c.value is not None]
            small = [n for n, c in page.cells.items() if "mentions" not in n and _is_small(c)]
            assert small == [] or all(_of_notes(name) for name in small)
            assert shown
            assert solved(page) == set()


def _is_small(cell: Cell) -> bool:
    return cell.value is not None and 0 < cell.value < 5


def _of_notes(name: str) -> bool:
    """Columns 3 and 4 of a breakdown count notes, which may be few where citizens are not."""
    return name.endswith((" 3", " 4"))


def test_a_solver_that_finds_something_when_there_is_something_to_find() -> None:
    page = Page()
    page.put("a", Cell(8))
    page.put("b", Cell(None, small=True))
    page.says(10, ["a", "b"])

    assert solved(page) == {"b"}


def test_what_a_single_number_leaves_is_not_hidden(make_material: MakeMaterial) -> None:
    """ "19 of 21" stays: that two did not mention something points at nobody."""
    found = [journey(n, event("e", bad("x", "themes/heard"))) for n in range(19)]
    found += [journey(n, event("e", good("y", "themes/heard"))) for n in range(19, 30)]

    material = make_material(found)

    assert material.bad.touched == Cell(19)
    assert [f.citizens for f in material.bad.findings] == [Cell(19)]


def test_the_same_number_is_hidden_wherever_it_stands(make_material: MakeMaterial) -> None:
    for seed in range(10):
        found = journeys(25, seed=seed)
        material = make_material(found, by="municipality")
        actors = {row.key: row.cells for row in material.actors}
        for row in material.moments.rows:
            assert not row.cells[0].hidden
            assert not actors[row.key][0].hidden
        for row in material.handovers.ends:
            if row.cells[0].value:
                assert actors[row.key][0].value is not None


def turned(number: int, before: int, after: int) -> Journey:
    """So many hard notes of four on each side of a turning point."""

    def side(name: str, hard: int) -> list[object]:
        return [(bad if n < hard else good)(f"{name}{n}") for n in range(4)]

    return journey(
        number,
        event("a", *side("a", before)),
        event("t", turning_point=True),
        event("b", *side("b", after)),
    )


def test_few_who_went_the_other_way_are_told_nowhere(make_material: MakeMaterial) -> None:
    """17 of 18 is told alone: with the one who went the other way it would add up."""
    found = [turned(n, 3, 1) for n in range(17)] + [turned(17, 1, 3)]

    turning = make_material(found).turning

    assert [(which, cell) for which, cell, _ in turning.ways] == [("better", Cell(17))]
    assert (turning.before, turning.after) == (
        pytest.approx((17 * 0.75 + 0.25) / 18),
        pytest.approx((17 * 0.25 + 0.75) / 18),
    )


def test_all_ways_are_told_where_none_is_few(make_material: MakeMaterial) -> None:
    found = [turned(n, 3, 1) for n in range(9)] + [turned(n, 1, 3) for n in range(9, 15)]

    turning = make_material(found).turning

    assert [(which, cell.value) for which, cell, _ in turning.ways] == [
        ("better", 9),
        ("same", 0),
        ("worse", 6),
    ]


def test_means_of_few_are_not_told(make_material: MakeMaterial) -> None:
    turning = make_material([turned(n, 3, 1) for n in range(4)]).turning

    assert turning.pairs.hidden
    assert (turning.before, turning.after, turning.p) == (None, None, None)


def test_an_actor_that_takes_up_all_other_notes_is_covered(make_material: MakeMaterial) -> None:
    """Each citizen of an actor has a note of their own there: 8 + 7 of 16 notes leave 1."""
    met = ["jobcenter"] * 8 + ["skole"] * 7 + ["psykiatri"]
    found = [
        journey(n, event("e", bad("x", "themes/heard"), actor=actor)) for n, actor in enumerate(met)
    ]

    grid = make_material(found).actor_grids[1]

    assert sum(row.cells[0].hidden for row in grid.rows) == 2

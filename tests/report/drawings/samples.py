"""One drawing of each kind, with all that may stand in it."""

from journeymap.aggregate.guard import COVER, SMALL, Cell
from journeymap.report.drawings.aligned import AlignedJourney, Step, aligned
from journeymap.report.drawings.bars import Bar, BarRow, bars
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.drawings.handovers import Handover, handover_map
from journeymap.report.drawings.look import Look
from journeymap.report.drawings.matrix import Matrix, matrix
from journeymap.report.drawings.slopes import Slope, slopes
from journeymap.report.drawings.thirds import thirds
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech
from journeymap.storage.resources import load_metrics, load_words

WIDTH = 481.0
THEMES = (
    "At blive set, hørt og inddraget",
    "At kunne se en rød tråd",
    "En gennemgående, handlekraftig relation",
    "At opleve succes og få styrket egne ressourcer",
    "Hjælp til andre veje, når man ikke passer ind i skabelonen",
)
ACTORS = ("Jobcenter", "Familieafdeling", "Socialafdeling (myndighed)", "Sygehus", "Koordinator")


def look() -> Look:
    return Look(load_metrics(), Speech(load_words("da"), 5))


def some_bars(width: float = WIDTH) -> Drawing:
    cells = (Cell(31), Cell(17), Cell(6), SMALL, COVER)
    rows = [
        BarRow(
            name,
            (
                Bar(Tone.GOOD, Cell(9), 40),
                Bar(Tone.BAD, cell, 40, remark="60–92 %" if cell.value else ""),
            ),
        )
        for name, cell in zip(THEMES, cells, strict=True)
    ]
    return bars(rows, 40, look=look(), width=width, alt="Søjler")


def a_matrix(width: float = WIDTH) -> Drawing:
    rows = tuple(
        (actor, tuple((Cell(n * m % 13 + 5), SMALL, Cell(0), COVER)[(n * m) % 4] for m in range(5)))
        for n, actor in enumerate(ACTORS, start=1)
    )
    table = Matrix(THEMES, rows, Tone.BAD, corner="Aktør")
    return matrix(table, look=look(), width=width, alt="Tabel")


def some_thirds(width: float = WIDTH) -> Drawing:
    names = ("først", "midt", "sidst")
    cells = (Cell(12), SMALL, Cell(0))
    return thirds(cells, names, Tone.BAD, look=look(), width=width, alt="Hvor i rejsen")


def some_slopes(width: float = WIDTH) -> Drawing:
    lines = [
        Slope("Noget svært", Tone.BAD, Cell(18), Cell(7), 20),
        Slope("Noget godt", Tone.GOOD, Cell(7), Cell(19), 20),
        Slope("En rød tråd", Tone.GOOD, Cell(6), Cell(18), 20),
        Slope("Svært med jobcentret", Tone.BAD, SMALL, Cell(0), 20),
    ]
    titles = "Før", "Efter vendepunktet"
    return slopes(lines, titles, look=look(), width=width, alt="Før og efter")


def a_map(width: float = WIDTH) -> Drawing:
    pairs = [(a, b) for a in ACTORS for b in ACTORS if a != b and (len(a) + len(b)) % 3]
    found = [
        Handover(a, b, SMALL, SMALL, Cell(0))
        if n % 5 == 0
        else Handover(a, b, Cell(30 - 2 * n if n < 12 else 6), Cell(n % 7 + 5), Cell(5 + n % 3))
        for n, (a, b) in enumerate(pairs)
    ]
    titles = "Giver videre", "Borgere", "Tager imod"
    return handover_map(found, titles, look=look(), width=width, alt="Overgange")


def some_aligned(width: float = WIDTH) -> Drawing:
    rows = [
        AlignedJourney(
            f"Borger A{n}",
            tuple(Step(at, (at * n) % 3, (at + n) % 4) for at in range(-n - 1, 14 - n)),
        )
        for n in range(14)
    ]
    text = "Henvisning"
    return aligned(rows, text, reach=9, look=look(), width=width, alt="Rejser")


ALL = {
    "bars": some_bars,
    "matrix": a_matrix,
    "slopes": some_slopes,
    "map": a_map,
    "aligned": some_aligned,
    "thirds": some_thirds,
}

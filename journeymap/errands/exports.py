"""Open data, and single analyses, as files."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.aggregate.opendata import Choice, Method, OpenData, TooManyRows, open_data
from journeymap.errands.checks import PICTURES, must_be_csv, must_be_open_data, must_be_zip
from journeymap.model.recoding import with_codebook
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.exhibits.exhibit import Exhibit
from journeymap.report.names import Names
from journeymap.report.palette import WHITE
from journeymap.storage.atomic import write_atomically
from journeymap.storage.collection import SET_FILE
from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.journeys import SUFFIX
from journeymap.storage.resources import load_vocabulary
from journeymap.words import Words, key

EXPORT_SUFFIXES: Final = (".csv", ".xlsx", ".qdpx", ".json")

Step = Callable[[], object]
"""Called now and then in long work; raises to stop it."""


def write_export(
    evidence: Evidence,
    out: Path,
    *,
    choice: Choice,
    words: Words,
    ready: Callable[[], object] = lambda: None,
) -> Method:
    """Writes open data and says what is in it; the suffix of `out` decides the format.

    A new file may be read by its owner alone. Raises WriteError, also where no journey may
    leave, or for the name of a file of a set; ValueError for a suffix not in EXPORT_SUFFIXES.
    `ready` is called now and then, at last before anything is written, and may raise to stop the
    work.
    """
    build, verify = _EXPORTS[out.suffix.lower()]
    if out.name.endswith(SUFFIX) or out.name == SET_FILE:
        raise WriteError(out, Problem(key("export.over_a_set")))
    vocabulary = with_codebook(load_vocabulary(), evidence.codebook)
    data = open_data(evidence, choice, vocabulary=vocabulary, language=words.language, step=ready)
    if not data.journeys:
        raise WriteError(out, Problem(key("export.nobody")))
    try:
        built = build(data, Names(words, vocabulary), ready)
    except TooManyRows as error:
        values: dict[str, str | int] = {"sheet": error.sheet, "rows": error.rows}
        raise WriteError(out, Problem(key("export.too_many_rows"), values=values)) from error
    ready()
    write_atomically(out, built, verify)
    return data.method


def _csv(data: OpenData, names: Names, step: Step) -> bytes:
    from journeymap.report.opendata.csv_file import build_csv

    return build_csv(data, names, step)


def _xlsx(data: OpenData, names: Names, step: Step) -> bytes:
    from journeymap.report.opendata.xlsx_file import build_xlsx

    return build_xlsx(data, names, step)


def _qdpx(data: OpenData, names: Names, step: Step) -> bytes:
    from journeymap.report.opendata.qdpx_file import build_qdpx

    return build_qdpx(data, names, step)


def _json(data: OpenData, _names: Names, _step: Step) -> bytes:
    from journeymap.storage.open_data import encode_open_data

    return encode_open_data(data)


def write_exhibit(exhibit: Exhibit, drawing: Drawing | None, out: Path, *, words: Words) -> None:
    """Writes one analysis as it may leave: the table as CSV, or its chart as SVG or PNG.

    The suffix of `out` decides. `exhibit` is released already, and `drawing` drawn from it. Raises
    WriteError; ValueError for another suffix, or a picture of what has no chart.
    """
    from journeymap.report.exhibits.files import as_csv

    suffix = out.suffix.lower()
    if suffix == ".csv":
        write_atomically(out, as_csv(exhibit), lambda data: data.decode("utf-8"), private=False)
        return
    if drawing is None or suffix not in (".svg", ".png"):
        raise ValueError(out.suffix)
    if suffix == ".svg":
        from journeymap.report.drawings.drawing import as_svg

        data = as_svg(drawing, language=words.language, ground=WHITE)
    else:
        from journeymap.canvas.drawing_view import drawing_png

        data = drawing_png(drawing)
    write_atomically(out, data, PICTURES[suffix], private=False)


_EXPORTS: Final[
    dict[str, tuple[Callable[[OpenData, Names, Step], bytes], Callable[[bytes], object]]]
] = {
    ".csv": (_csv, must_be_csv),
    ".xlsx": (_xlsx, must_be_zip),
    ".qdpx": (_qdpx, must_be_zip),
    ".json": (_json, must_be_open_data),
}
assert set(_EXPORTS) == set(EXPORT_SUFFIXES)

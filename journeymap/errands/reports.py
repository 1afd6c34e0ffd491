"""The report of many journeys, and one page for each unit, as files."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from journeymap.aggregate.collect import Evidence
from journeymap.aggregate.needs import needs_prompts
from journeymap.errands.checks import must_be_pdf
from journeymap.model.recoding import with_codebook
from journeymap.report.logo import MAX_BYTES, BadLogo, Logo, read_logo
from journeymap.report.options import PUBLIC_GROUPS, ReportOptions
from journeymap.storage.atomic import write_atomically
from journeymap.storage.errors import Problem, ReadError
from journeymap.storage.journeys import read_bytes
from journeymap.storage.resources import load_fonts, load_guides, load_vocabulary
from journeymap.words import Words


def write_report(
    evidence: Evidence,
    out: Path,
    *,
    options: ReportOptions,
    words: Words,
    date: dt.date,
    ready: Callable[[], object] = lambda: None,
) -> None:
    """Writes the aggregated PDF. Raises WriteError, UnknownLens.

    `ready` is called now and then, at last before anything is written, and may raise to stop the
    work.
    """
    from journeymap.report.report import build_report

    data = build_report(
        evidence,
        options=options,
        words=words,
        vocabulary=with_codebook(load_vocabulary(), evidence.codebook),
        fonts=load_fonts(),
        date=date,
        prompts=needs_prompts(load_guides()),
        step=ready,
    )
    ready()
    write_atomically(out, data, must_be_pdf, private=False)


def write_units(
    evidence: Evidence,
    files: Mapping[str, Path],
    *,
    options: ReportOptions,
    words: Words,
    date: dt.date,
    ready: Callable[[], object] = lambda: None,
) -> None:
    """Writes one page for each actor, by id, into its file. Raises WriteError, UnknownLens.

    All pages are made before any is written; `ready` as in `write_report`.
    """
    from journeymap.report.report import build_units

    made = build_units(
        evidence,
        files,
        options=options,
        words=words,
        vocabulary=with_codebook(load_vocabulary(), evidence.codebook),
        fonts=load_fonts(),
        date=date,
        step=ready,
    )
    ready()
    for actor, data in made.items():
        write_atomically(files[actor], data, must_be_pdf, private=False)


def units_of(evidence: Evidence, min_cell: int) -> tuple[str, ...]:
    """The public units that enough citizens have met for a page of their own, by id."""
    met = Counter(
        actor for one in evidence.journeys for actor in {e.actor for e in one.events if e.actor}
    )
    vocabulary = load_vocabulary()
    public = [one.id for one in vocabulary.actors if one.group in PUBLIC_GROUPS]
    return tuple(actor for actor in public if met[actor] >= max(min_cell, 1))


def unit_files(out: Path, actors: Sequence[str], *, beside: bool = False) -> dict[str, Path]:
    """Where the page of each actor goes: `out` for one, a file beside it for each of several.

    With `beside` none takes `out` itself.
    """
    if len(actors) == 1 and not beside:
        return {actors[0]: out}
    taken: dict[str, Path] = {}
    for number, actor in enumerate(actors, start=1):
        name = re.sub(r"[^\w-]+", "-", actor.casefold()).strip("-")[:60] or str(number)
        path = out.with_name(f"{out.stem}-{name}{out.suffix}")
        again = path in taken.values()
        taken[actor] = out.with_name(f"{out.stem}-{name}-{number}{out.suffix}") if again else path
    return taken


def load_logo(path: Path) -> Logo:
    """The picture in a PNG, JPEG or SVG file. Raises ReadError."""
    try:
        data = read_bytes(path, MAX_BYTES)
        if path.suffix.lower() == ".svg":
            from journeymap.canvas.svg_logo import svg_as_png

            data = svg_as_png(data)
        return read_logo(data)
    except BadLogo as error:
        problem = Problem(error.message, values=dict(error.values))
        raise ReadError(path, problem) from error

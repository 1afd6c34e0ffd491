"""From files to files: what the command line and the window both do. No Qt until it is needed."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from journeymap.aggregate.collect import Condition, Evidence, collect
from journeymap.layout.columns import Captions
from journeymap.model.collection import Collection, earliest_end, with_tombstones
from journeymap.model.document import Document
from journeymap.model.guide import Guide, Prompt, prompts_of
from journeymap.model.journey import Coverage, Journey
from journeymap.model.merge import Copy, merge
from journeymap.privacy.sharing import Shared, prepare_to_share
from journeymap.privacy.walk import Finding, dismissal
from journeymap.report.options import ReportOptions
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.atomic import write_atomically
from journeymap.storage.codec import encode
from journeymap.storage.collection import guide_above
from journeymap.storage.errors import ReadError
from journeymap.storage.journeys import (
    Watch,
    is_protected,
    read_journey,
    read_journeys,
    stamp,
    unwatched,
)
from journeymap.storage.merging import collections_in
from journeymap.storage.resources import (
    load_fonts,
    load_guides,
    load_metrics,
    load_prompts,
    load_vocabulary,
)
from journeymap.storage.saving import Backups, Saving
from journeymap.storage.sealed import at_hand
from journeymap.words import Words

POSTER_SUFFIXES: Final = (".pdf", ".png", ".svg")
PAPERS: Final = ("A4", "A3", "A2")
KIT_PAPERS: Final = ("A4", "A3")
ARRANGEMENTS: Final = ("pages", "poster")


@dataclass(frozen=True, slots=True)
class Gathered:
    """What lay in files and folders: copies of journeys, and the files that could not be read."""

    copies: tuple[Copy, ...]
    errors: tuple[ReadError, ...]


def gather(paths: Iterable[Path], watch: Watch = unwatched) -> Gathered:
    """Reads every journey of files and folders; `watch` may raise to stop the work."""
    copies: list[Copy] = []
    errors: list[ReadError] = []
    for found in read_journeys(paths, watch):
        if isinstance(found, Copy):
            copies.append(found)
        else:
            errors.append(found)
    return Gathered(tuple(copies), tuple(errors))


@dataclass(frozen=True, slots=True)
class Packing:
    """What files and folders hold that could be packed: each journey once, or its diverged copies.

    `unreadable` are the journeys and set files that stay because they cannot be read.
    """

    copies: tuple[Copy, ...]
    collection: Collection
    unreadable: tuple[ReadError, ...]

    def shared(self, reach: Coverage, *, keep_birth_year: bool = False) -> Shared:
        """What of it leaves for a receiver as far away as `reach`."""
        found = (copy.journey for copy in self.copies)
        return prepare_to_share(found, reach, keep_birth_year=keep_birth_year)


def packing_of(paths: Sequence[Path], watch: Watch = unwatched) -> Packing:
    """Gathers what could be packed; whose citizen has withdrawn is not even among it."""
    gathered = gather(paths, watch)
    sets, lost = collections_in(paths)
    stones = [stone for one in sets for stone in one.tombstones]
    collection = with_tombstones(Collection(keep_until=earliest_end(sets)), stones)
    found = (
        copy
        for one in merge(gathered.copies)
        for copy in one.kept
        if one.id not in collection.withdrawn
    )
    return Packing(tuple(found), collection, (*gathered.errors, *lost))


def dismiss_in_file(path: Path, finding: Finding, backups: Backups | None = None) -> None:
    """Remembers in a journey's file that something found there is no identifier.

    Raises ReadError, WriteError; then the file is as it was.
    """
    known = stamp(path)
    document = Document.opened(read_journey(path))
    document.execute(dismissal(document.journey, finding))
    journey = document.to_save()
    seal = at_hand() if is_protected(path) else None
    Saving(path, journey, encode(journey), known, backups, seal).carry_out()


def evidence_of(gathered: Gathered, where: tuple[Condition, ...], words: Words) -> Evidence:
    """What a report may count of what was gathered."""
    unreadable = [(Path(error.path).name, error.sentence(words)) for error in gathered.errors]
    return collect(gathered.copies, unreadable=unreadable, where=where)


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

    `ready` is called before anything is written and may raise to stop the work.
    """
    from journeymap.report.report import build_report

    data = build_report(
        evidence,
        options=options,
        words=words,
        vocabulary=load_vocabulary(),
        fonts=load_fonts(),
        date=date,
    )
    ready()
    write_atomically(out, data, _must_be_pdf, private=False)


def write_poster(
    journey: Journey,
    out: Path,
    *,
    paper: str,
    arrangement: str,
    words: Words,
    copy: CitizenCopy | None = None,
    text_scale: float = 1.0,
) -> None:
    """Writes one journey as a picture; the suffix of `out` decides the format.

    Only a PDF has pages; SVG and PNG are one picture, whatever `arrangement` says. With `copy` it
    is the citizen's own. Raises WriteError; ValueError for a suffix not in POSTER_SUFFIXES.
    """
    suffix = out.suffix.lower()
    if suffix not in POSTER_SUFFIXES:
        raise ValueError(out.suffix)
    captions = Captions(words, load_vocabulary())
    if suffix == ".png":
        from journeymap.canvas.picture import render_png

        data = render_png(journey, captions=captions, paper=paper, copy=copy, text_scale=text_scale)
    elif suffix == ".svg":
        from journeymap.report.poster import build_svg

        data = build_svg(
            journey,
            paper=paper,
            captions=captions,
            metrics=load_metrics(),
            copy=copy,
            text_scale=text_scale,
        )
    else:
        draw = partial(_poster_pdf, journey, captions=captions, paper=paper, copy=copy)
        data = draw(arrangement=arrangement, text_scale=text_scale)
    write_atomically(out, data, _MUST_BE[suffix], private=False)


def _poster_pdf(
    journey: Journey,
    *,
    paper: str,
    arrangement: str,
    captions: Captions,
    copy: CitizenCopy | None,
    text_scale: float,
) -> bytes:
    from journeymap.report.poster import build_poster

    return build_poster(
        journey,
        paper=paper,
        arrangement=arrangement,
        captions=captions,
        metrics=load_metrics(),
        fonts=load_fonts(),
        copy=copy,
        text_scale=text_scale,
    )


def write_kit(
    journey: Journey | None,
    out: Path,
    *,
    paper: str,
    words: Words,
    guide: Sequence[Prompt] = (),
    contact: str = "",
) -> None:
    """Writes the paper for a talk without a computer, blank or prepared for `journey`.

    `paper` is in KIT_PAPERS; `guide` is what may be asked. Raises WriteError.
    """
    from journeymap.report.kit import build_kit

    data = build_kit(
        journey,
        paper=paper,
        captions=Captions(words, load_vocabulary()),
        guide=guide,
        prompts=load_prompts(),
        metrics=load_metrics(),
        fonts=load_fonts(),
        contact=contact,
    )
    write_atomically(out, data, _must_be_pdf, private=False)


def guide_for(path: Path | None, words: Words) -> tuple[Prompt, ...]:
    """The guide of the set that a file lies in, the first built-in one elsewhere.

    Raises ReadError for a set that cannot be read.
    """
    found = guide_above(path) if path else None
    return prompts_of(found or Guide(), load_guides(), words.language)


def _must_be_pdf(data: bytes) -> None:
    if not (data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")):
        raise ValueError


def _must_be_png(data: bytes) -> None:
    if not (data.startswith(b"\x89PNG") and b"IEND" in data[-16:]):
        raise ValueError


def _must_be_svg(data: bytes) -> None:
    if not data.rstrip().endswith(b"</svg>"):
        raise ValueError


_MUST_BE: Final = {".pdf": _must_be_pdf, ".png": _must_be_png, ".svg": _must_be_svg}
assert set(_MUST_BE) == set(POSTER_SUFFIXES)

"""From files to files: what the command line and the window both do. No Qt until it is needed."""

import datetime as dt
import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from journeymap.aggregate.collect import Condition, Evidence, Pool, pooled
from journeymap.aggregate.needs import needs_prompts
from journeymap.aggregate.opendata import Choice, Method, OpenData, TooManyRows, open_data
from journeymap.layout.columns import Captions
from journeymap.model.aliases import aliaser
from journeymap.model.collection import Collection
from journeymap.model.document import Document
from journeymap.model.guide import Guide, Prompt, prompts_of
from journeymap.model.journey import Coverage, Journey
from journeymap.model.merge import Copy, merge
from journeymap.model.recoding import recoder, with_codebook
from journeymap.model.uniting import SetsTooLarge, united
from journeymap.model.vocabulary import Vocabulary
from journeymap.privacy.sharing import Shared, prepare_to_share
from journeymap.privacy.walk import Finding, dismissal
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.exhibits.exhibit import Exhibit
from journeymap.report.logo import MAX_BYTES, BadLogo, Logo, read_logo
from journeymap.report.names import Names
from journeymap.report.options import PUBLIC_GROUPS, ReportOptions
from journeymap.report.palette import WHITE
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.atomic import write_atomically
from journeymap.storage.codec import encode
from journeymap.storage.collection import SET_FILE, guide_above, left_out, lies_in_unread, sets_of
from journeymap.storage.content import content_of
from journeymap.storage.errors import Problem, ReadError, WriteError
from journeymap.storage.journeys import (
    SUFFIX,
    Watch,
    is_protected,
    read_bytes,
    read_journey,
    read_journeys,
    unwatched,
)
from journeymap.storage.resources import (
    load_fonts,
    load_guides,
    load_metrics,
    load_prompts,
    load_vocabulary,
)
from journeymap.storage.saving import Backups, Saving
from journeymap.storage.sealed import at_hand
from journeymap.words import Words, key

POSTER_SUFFIXES: Final = (".pdf", ".png", ".svg")
EXPORT_SUFFIXES: Final = (".csv", ".xlsx", ".qdpx", ".json")
PAPERS: Final = ("A4", "A3", "A2")
KIT_PAPERS: Final = ("A4", "A3")
ARRANGEMENTS: Final = ("pages", "poster")


Step = Callable[[], object]
"""Called now and then in long work; raises to stop it."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What lay in files and folders: copies of journeys, and the files that could not be read.

    `collection` is what the sets know that the journeys lie in, united.
    """

    copies: tuple[Copy, ...]
    errors: tuple[ReadError, ...]
    collection: Collection = field(default_factory=Collection)

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabularies with the lenses of the sets."""
        return with_codebook(load_vocabulary(), self.collection.codebook)


def gather(paths: Iterable[Path], watch: Watch = unwatched) -> Gathered:
    """Reads every journey and every set of files and folders; `watch` may raise to stop the work.

    A set counts whether it lies in one of the paths or one of the paths lies in it. Where a set
    file cannot be read its journeys stay out: one of them may be of a citizen who has withdrawn.
    """
    paths = tuple(paths)
    copies: list[Copy] = []
    errors: list[ReadError] = []
    for found in read_journeys(paths, watch):
        if isinstance(found, Copy):
            copies.append(found)
        else:
            errors.append(found)
    sets, unreadable = sets_of(paths)
    errors.extend(map(left_out, unreadable))
    copies = [copy for copy in copies if not lies_in_unread(Path(copy.source), unreadable)]
    try:
        known = united(sets)
    except SetsTooLarge as error:  # who withdrew is never forgotten
        errors.append(ReadError(SET_FILE, Problem(error.message)))
        known = united(Collection(tombstones=one.tombstones) for one in sets)
    return Gathered(tuple(copies), tuple(errors), known)


@dataclass(frozen=True, slots=True)
class Packing:
    """What files and folders hold that could be packed: each journey once, or its diverged copies.

    `collection` is what a receiver needs in order to read and count them: codes, local names, who
    has withdrawn and until when all of it may be kept. Pain points, filters and guides stay at
    home, `leaves_work` says whether there are any. `unreadable` are the journeys and set files that
    stay because they cannot be read.
    """

    copies: tuple[Copy, ...]
    collection: Collection
    unreadable: tuple[ReadError, ...]
    leaves_work: bool = False

    def shared(self, reach: Coverage, *, keep_birth_year: bool = False) -> Shared:
        """What of it leaves for a receiver as far away as `reach`."""
        found = (copy.journey for copy in self.copies)
        return prepare_to_share(found, reach, keep_birth_year=keep_birth_year)


def packing_of(paths: Sequence[Path], watch: Watch = unwatched) -> Packing:
    """Gathers what could be packed; whose citizen has withdrawn is not even among it."""
    gathered = gather(paths, watch)
    known = gathered.collection
    collection = Collection(
        tombstones=known.tombstones,
        codebook=known.codebook,
        actor_aliases=known.actor_aliases,
        keep_until=known.keep_until,
    )
    found = (
        copy
        for one in merge(gathered.copies)
        for copy in one.kept
        if one.id not in collection.withdrawn
    )
    work = bool(known.groups or known.filters or known.guide or known.other_guides)
    return Packing(tuple(found), collection, gathered.errors, leaves_work=work)


def dismiss_in_file(path: Path, finding: Finding, backups: Backups | None = None) -> None:
    """Remembers in a journey's file that something found there is no identifier.

    Raises ReadError, WriteError; then the file is as it was.
    """
    known = content_of(path)
    document = Document.opened(read_journey(path))
    document.execute(dismissal(document.journey, finding))
    journey = document.to_save()
    seal = at_hand() if is_protected(path) else None
    Saving(path, journey, encode(journey), known, backups, seal).carry_out()


def evidence_of(gathered: Gathered, where: tuple[Condition, ...], words: Words) -> Evidence:
    """What a report may count of what was gathered, with the codes and actors of its sets."""
    return pool_of(gathered, words).evidence(where)


def pool_of(gathered: Gathered, words: Words) -> Pool:
    """Like `evidence_of`, for several conditions in turn: merging takes the time."""
    unreadable = [(Path(error.path).name, error.sentence(words)) for error in gathered.errors]
    known = gathered.collection
    coded = recoder(known.codebook)
    named = aliaser(known.actor_aliases, load_vocabulary())
    return pooled(
        gathered.copies,
        unreadable=unreadable,
        known=known,
        read_as=lambda journey: named(coded(journey)),
    )


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
    write_atomically(out, data, _must_be_pdf, private=False)


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
        write_atomically(files[actor], data, _must_be_pdf, private=False)


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
    write_atomically(out, data, _MUST_BE[suffix], private=False)


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

    It is the whole story of somebody: a new file may be read by its owner alone.
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
    write_atomically(out, data, _MUST_BE[suffix])


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

    `paper` is in KIT_PAPERS; `guide` is what may be asked. Prepared for somebody, a new file may be
    read by its owner alone. Raises WriteError.
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
    write_atomically(out, data, _must_be_pdf, private=journey is not None)


def guide_for(path: Path | None, words: Words) -> tuple[Prompt, ...]:
    """The guide of the set that a file lies in, the first built-in one elsewhere.

    Raises ReadError for a set that cannot be read.
    """
    found = guide_above(path) if path else None
    return prompts_of(found or Guide(), load_guides(), words.language)


def _must_be_pdf(data: bytes) -> None:
    if not (data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")):
        raise ValueError


def _must_be_zip(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            whole = archive.testzip() is None
    except zipfile.BadZipFile as error:
        raise ValueError from error
    if not whole:
        raise ValueError


def _must_be_csv(data: bytes) -> None:
    if not data.decode("utf-8").startswith("\ufeff"):
        raise ValueError


def _must_be_open_data(data: bytes) -> None:
    from journeymap.storage.open_data import decode_open_data

    decode_open_data(data)


def _must_be_png(data: bytes) -> None:
    if not (data.startswith(b"\x89PNG") and b"IEND" in data[-16:]):
        raise ValueError


def _must_be_svg(data: bytes) -> None:
    if not data.rstrip().endswith(b"</svg>"):
        raise ValueError


_MUST_BE: Final = {".pdf": _must_be_pdf, ".png": _must_be_png, ".svg": _must_be_svg}
assert set(_MUST_BE) == set(POSTER_SUFFIXES)

_EXPORTS: Final[
    dict[str, tuple[Callable[[OpenData, Names, Step], bytes], Callable[[bytes], object]]]
] = {
    ".csv": (_csv, _must_be_csv),
    ".xlsx": (_xlsx, _must_be_zip),
    ".qdpx": (_qdpx, _must_be_zip),
    ".json": (_json, _must_be_open_data),
}
assert set(_EXPORTS) == set(EXPORT_SUFFIXES)

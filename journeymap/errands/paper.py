"""One journey on paper or as a picture, and the paper for a talk without a computer."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from journeymap.errands.checks import PICTURES, must_be_pdf
from journeymap.layout.columns import Captions
from journeymap.model.guide import Guide, Prompt, prompts_of
from journeymap.model.journey import Journey
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.atomic import write_atomically
from journeymap.storage.collection import guide_above
from journeymap.storage.resources import (
    load_fonts,
    load_guides,
    load_metrics,
    load_prompts,
    load_vocabulary,
)
from journeymap.words import Words

POSTER_SUFFIXES: Final = (".pdf", ".png", ".svg")
assert set(PICTURES) == set(POSTER_SUFFIXES)
PAPERS: Final = ("A4", "A3", "A2")
KIT_PAPERS: Final = ("A4", "A3")
ARRANGEMENTS: Final = ("pages", "poster")


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
    write_atomically(out, data, PICTURES[suffix])


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
    write_atomically(out, data, must_be_pdf, private=journey is not None)


def guide_for(path: Path | None, words: Words) -> tuple[Prompt, ...]:
    """The guide of the set that a file lies in, the first built-in one elsewhere.

    Raises ReadError for a set that cannot be read.
    """
    found = guide_above(path) if path else None
    return prompts_of(found or Guide(), load_guides(), words.language)

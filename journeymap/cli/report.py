"""`journeymap report`: many journeys → one PDF of what works and what hurts."""

import argparse
import datetime as dt
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from journeymap.cli.arguments import Parser
from journeymap.cli.outputs import refuse_inputs
from journeymap.cli.speech import (
    DONE,
    REFUSED,
    Progress,
    complain,
    complain_of,
    complain_of_identifiers,
    tell,
)
from journeymap.storage.resources import load_vocabulary
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.aggregate.collect import Evidence
    from journeymap.errands import Gathered
    from journeymap.report.options import ReportOptions, Section

_ALL: Final = "all"
"""Every unit that enough citizens have met."""


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "report", words("cli.help.report"))
    parser.takes_paths(words("cli.help.paths"))
    parser.takes_output(words("cli.output_pdf"), words("cli.help.report_output"), ".pdf")
    _add_choices(parser, words)
    parser.takes_where(words("cli.help.report_where"))
    parser.options.add_argument(
        "--title", metavar=words("cli.title"), help=words("cli.help.report_title")
    )
    _add_sections(parser, words)
    parser.options.add_argument(
        "--logo", type=parser.path, metavar=words("cli.file"), help=words("cli.help.report_logo")
    )
    parser.options.add_argument(
        "--unit",
        type=listed,
        default=(),
        metavar=words("cli.actor"),
        help=words("cli.help.report_unit"),
    )
    parser.takes_text_size(words("cli.help.text_size"))
    parser.takes_flag("--strict", words("cli.help.strict"))
    return parser


def _add_sections(parser: Parser, words: Words) -> None:
    from journeymap.report.options import Section

    every = ", ".join(Section)
    parts = parser.options.add_mutually_exclusive_group()
    for name, text in (
        ("--sections", words("cli.help.report_sections", sections=every)),
        ("--without", words("cli.help.report_without")),
    ):
        parts.add_argument(name, type=listed, default=(), metavar=words("cli.section"), help=text)


def listed(text: str) -> tuple[str, ...]:
    """What stands between commas, each once."""
    return tuple(dict.fromkeys(filter(None, (part.strip() for part in text.split(",")))))


def _add_choices(parser: Parser, words: Words) -> None:
    from journeymap.report.options import BREAKDOWNS, ReportOptions
    from journeymap.report.shapes import SHAPES

    usual = ReportOptions()
    add = parser.options.add_argument
    lenses = [lens.id for lens in load_vocabulary().lenses]
    text = f"{words('cli.help.report_lens')}: {', '.join(lenses)}"
    add("--lens", default=usual.lens, metavar=words("cli.lens"), help=text)
    add("--shape", choices=tuple(SHAPES), default=usual.shape, help=words("cli.help.report_shape"))
    add("--by", choices=BREAKDOWNS, help=words("cli.help.report_by"))
    add(
        "--min-cell",
        type=parser.count,
        default=usual.min_cell,
        metavar=words("cli.number"),
        help=words("cli.help.report_min_cell"),
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """Writes the report of all journeys that can be read. Raises WriteError, ReadError."""
    from journeymap.aggregate.collect import united_conditions
    from journeymap.errands import evidence_of, gather, write_report
    from journeymap.privacy.leaving import in_report, in_set
    from journeymap.report.reach import is_recognisable

    refuse_inputs(options.output, options.paths)
    chosen = _chosen(options, words)
    progress = Progress(words)
    gathered = gather(options.paths, progress)
    progress.end()
    _must_fit(options, gathered, words)
    complain_of(gathered.errors, words)
    if not gathered.copies:
        complain(words("cli.no_journeys"))
        return REFUSED
    evidence = evidence_of(gathered, united_conditions(options.where), words)
    if not evidence.journeys:
        complain(words("cli.nobody"))
        return REFUSED
    found = in_report(evidence.journeys, progress)
    progress.end()
    said = in_set(evidence.groups, evidence.codebook)
    complain_of_identifiers(len(found) + len(said), words)
    if is_recognisable(len(evidence.journeys), chosen.min_cell):
        complain(words.count("report.reach.recognisable", len(evidence.journeys)))
    if options.unit:
        return _write_units(options, evidence, chosen, words) or _verdict(options, gathered)
    write_report(evidence, options.output, options=chosen, words=words, date=today())
    tell(words("cli.written", file=options.output))
    return _verdict(options, gathered)


def _verdict(options: argparse.Namespace, gathered: "Gathered") -> int:
    return REFUSED if gathered.errors and options.strict else DONE


def _must_fit(options: argparse.Namespace, gathered: "Gathered", words: Words) -> None:
    known = [lens.id for lens in gathered.vocabulary.lenses]
    parser(words).must_be_known("--lens", options.lens, known)


def _chosen(options: argparse.Namespace, words: Words) -> "ReportOptions":
    from journeymap.errands import load_logo
    from journeymap.report.options import ReportOptions

    return ReportOptions(
        lens=options.lens,
        by=options.by,
        min_cell=options.min_cell,
        title=options.title,
        text_scale=options.text_size / 100,
        shape=options.shape,
        sections=_sections(options, words),
        logo=load_logo(options.logo) if options.logo else None,
    )


def _sections(options: argparse.Namespace, words: Words) -> "frozenset[Section]":
    from journeymap.report.options import EVERY_SECTION, Section

    for name, values in (("--sections", options.sections), ("--without", options.without)):
        for value in values:
            parser(words).must_be_known(name, value, list(Section))
    if options.sections:
        return frozenset(map(Section, options.sections))
    return EVERY_SECTION - frozenset(map(Section, options.without))


def _write_units(
    options: argparse.Namespace, evidence: "Evidence", chosen: "ReportOptions", words: Words
) -> int:
    from journeymap.errands import unit_files, units_of, write_units

    met = sorted({event.actor for one in evidence.journeys for event in one.events if event.actor})
    actors: Sequence[str] = options.unit
    if tuple(actors) == (_ALL,):
        actors = units_of(evidence, chosen.min_cell)
    for actor in actors:
        parser(words).must_be_known("--unit", actor, [_ALL, *met])
    if not actors:
        complain(words("cli.no_units", limit=chosen.min_cell))
        return REFUSED
    files = unit_files(options.output, actors)
    for file in files.values():
        refuse_inputs(file, options.paths)
    write_units(evidence, files, options=chosen, words=words, date=today())
    for file in files.values():
        tell(words("cli.written", file=file))
    return DONE


def today() -> dt.date:
    """The day that stands on a report; SOURCE_DATE_EPOCH sets it where bytes must come again."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    with suppress(ValueError, OverflowError, OSError):  # a number no clock shows is no date
        return dt.datetime.fromtimestamp(int(told), tz=dt.UTC).date()
    return dt.datetime.now().astimezone().date()

"""`journeymap report`: many journeys → one PDF of what works and what hurts."""

import argparse
import datetime as dt
import os
from contextlib import suppress
from typing import TYPE_CHECKING

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
    pass


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
    parser.takes_text_size(words("cli.help.text_size"))
    parser.takes_flag("--strict", words("cli.help.strict"))
    return parser


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
    """Writes the report of all journeys that can be read. Raises WriteError."""
    from journeymap.errands import evidence_of, gather, write_report
    from journeymap.privacy.leaving import in_report
    from journeymap.report.options import ReportOptions

    refuse_inputs(options.output, options.paths)
    progress = Progress(words)
    gathered = gather(options.paths, progress)
    progress.end()
    known = [lens.id for lens in gathered.vocabulary.lenses]
    parser(words).must_be_known("--lens", options.lens, known)
    complain_of(gathered.errors, words)
    if not gathered.copies:
        complain(words("cli.no_journeys"))
        return REFUSED
    chosen = ReportOptions(
        options.lens,
        options.by,
        options.min_cell,
        options.title,
        options.text_size / 100,
        options.shape,
    )
    evidence = evidence_of(gathered, tuple(options.where), words)
    if not evidence.journeys:
        complain(words("cli.nobody"))
        return REFUSED
    found = in_report(evidence.journeys, progress)
    progress.end()
    complain_of_identifiers(len(found), words)
    write_report(evidence, options.output, options=chosen, words=words, date=today())
    tell(words("cli.written", file=options.output))
    return REFUSED if gathered.errors and options.strict else DONE


def today() -> dt.date:
    """The day that stands on a report; SOURCE_DATE_EPOCH sets it where bytes must come again."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    with suppress(ValueError, OverflowError, OSError):  # a number no clock shows is no date
        return dt.datetime.fromtimestamp(int(told), tz=dt.UTC).date()
    return dt.datetime.now().astimezone().date()

"""`journeymap export`: many journeys → open data, one row for each note."""

import argparse
from typing import TYPE_CHECKING

from journeymap.cli.arguments import Parser
from journeymap.cli.outputs import refuse_inputs
from journeymap.cli.report import today
from journeymap.cli.speech import (
    DONE,
    REFUSED,
    Progress,
    complain,
    complain_of,
    complain_of_identifiers,
    tell,
)
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.aggregate.opendata import Method

_SUFFIXES = (".csv", ".xlsx", ".qdpx", ".json")
_REACHES = ("team", "municipality", "cross-municipal", "publication")


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "export", words("cli.help.export"))
    parser.takes_paths(words("cli.help.paths"))
    parser.takes_output(words("cli.output_data"), words("cli.help.export_output"), *_SUFFIXES)
    add = parser.options.add_argument
    add(
        "--reach",
        choices=_REACHES,
        default="cross-municipal",
        metavar=words("cli.reach"),
        help=words("cli.help.reach"),
    )
    parser.takes_flag("--all-texts", words("cli.help.all_texts"))
    add(
        "--lens",
        action="append",
        default=[],
        metavar=words("cli.lens"),
        help=words("cli.help.export_lens"),
    )
    parser.takes_where(words("cli.help.report_where"))
    parser.takes_flag("--strict", words("cli.help.strict"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Writes what may leave of all journeys that can be read. Raises WriteError."""
    from journeymap.aggregate.collect import united_conditions
    from journeymap.aggregate.opendata import Choice
    from journeymap.errands import evidence_of, gather, write_export
    from journeymap.model.journey import Coverage
    from journeymap.privacy.leaving import in_export, in_set

    refuse_inputs(options.output, options.paths)
    progress = Progress(words)
    gathered = gather(options.paths, progress)
    progress.end()
    for lens in options.lens:
        known = [one.id for one in gathered.vocabulary.lenses]
        parser(words).must_be_known("--lens", lens, known)
    complain_of(gathered.errors, words)
    if not gathered.copies:
        complain(words("cli.no_journeys"))
        return REFUSED
    evidence = evidence_of(gathered, united_conditions(options.where), words)
    if not evidence.journeys:
        complain(words("cli.nobody"))
        return REFUSED
    reach, lenses = Coverage(options.reach), tuple(dict.fromkeys(options.lens))
    choice = Choice(today(), reach, all_texts=options.all_texts, lenses=lenses)
    found = in_export(evidence.journeys, reach, progress, all_texts=choice.all_texts)
    progress.end()
    said = in_set(choice.groups_of(evidence), evidence.codebook)
    complain_of_identifiers(len(found) + len(said), words)
    try:
        method = write_export(
            evidence, options.output, choice=choice, words=words, ready=progress.working
        )
    finally:
        progress.end()
    _tell(method, words)
    tell(words("cli.written", file=options.output))
    return REFUSED if gathered.errors and options.strict else DONE


def _tell(method: "Method", words: Words) -> None:
    """What stayed at home; what is there and must not go on is said where errors are."""
    if method.all_texts:
        complain(words.count("export.inside", method.without_leave))
    if method.not_covered and not method.all_texts:
        tell(words.count("export.left_out", method.not_covered))
    if method.withheld:
        tell(words.count("export.kept_back", method.withheld))

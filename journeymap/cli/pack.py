"""`journeymap pack`: the journeys that may leave → one encrypted package."""

import argparse
from typing import TYPE_CHECKING

from journeymap.cli.arguments import Parser
from journeymap.cli.passphrases import NoPassphrase, ask
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
    from journeymap.privacy.sharing import Shared

_REACHES = ("team", "municipality", "cross-municipal", "publication")


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "pack", words("cli.help.pack"))
    parser.takes_paths(words("cli.help.paths"))
    parser.takes_output(words("cli.file"), words("cli.help.pack_output"), ".age", ".zip")
    parser.options.add_argument(
        "--reach",
        choices=_REACHES,
        default="cross-municipal",
        metavar=words("cli.reach"),
        help=words("cli.help.reach"),
    )
    parser.takes_flag("--keep-birth-year", words("cli.help.keep_birth_year"))
    parser.takes_flag("--strict", words("cli.help.strict"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Packs what may leave and lists what stays. Raises WriteError."""
    from journeymap.errands import packing_of
    from journeymap.model.journey import Coverage
    from journeymap.privacy.leaving import in_package, in_set
    from journeymap.storage.package import pack

    progress = Progress(words)
    packing = packing_of(options.paths, progress)
    reach, collection = Coverage(options.reach), packing.collection
    shared = packing.shared(reach, keep_birth_year=options.keep_birth_year)
    unreadable = packing.unreadable
    complain_of(unreadable, words)
    if not shared.journeys:
        progress.end()
        _tell_left_out(shared, words)
        complain(words("pack.nothing"))
        return REFUSED
    found = in_package(shared, progress)
    progress.end()
    said = in_set((), collection.codebook, collection.actor_aliases)
    complain_of_identifiers(len(found) + len(said), words)
    try:
        passphrase = ask(words, twice=True)
    except NoPassphrase as error:
        progress.end()
        complain(str(error))
        return REFUSED
    pack(shared.journeys, collection, options.output, passphrase, reach=reach, watch=progress)
    progress.end()
    _tell_left_out(shared, words)
    if shared.wordless:
        tell(words.count("pack.wordless", shared.wordless))
    if packing.leaves_work:
        tell(words("pack.stays"))
    tell(words.count("pack.packed", len(shared.journeys), file=options.output))
    return REFUSED if unreadable and options.strict else DONE


def _tell_left_out(shared: "Shared", words: Words) -> None:
    from journeymap.privacy.sharing import REASON_LABELS

    for one in shared.left_out:
        why, journey = REASON_LABELS[one.reason], one.journey
        tell(words("pack.left_out", code=journey.code, id=journey.id[:8], reason=words(why)))

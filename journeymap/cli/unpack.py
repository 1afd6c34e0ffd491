"""`journeymap unpack`: a package → a folder of journeys."""

import argparse

from journeymap.cli.arguments import Parser
from journeymap.cli.passphrases import NoPassphrase, ask
from journeymap.cli.speech import DONE, REFUSED, Progress, complain, tell
from journeymap.words import Words


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "unpack", words("cli.help.unpack"))
    parser.inputs.add_argument(
        "file", type=parser.path, metavar=words("cli.file"), help=words("cli.help.package")
    )
    parser.takes_output(words("cli.folder"), words("cli.help.unpack_output"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Unpacks all of it, or nothing. Raises ReadError, WriteError."""
    from journeymap.storage.package import open_package, unpack

    try:
        passphrase = ask(words, twice=False)
    except NoPassphrase as error:
        complain(str(error))
        return REFUSED
    progress = Progress(words)
    package = open_package(options.file, passphrase, progress)
    withdrawn = unpack(package, options.output, progress)
    progress.end()
    for one in withdrawn:
        tell(words("unpack.withdrawn", code=one.code, id=one.id[:8]))
    written = len(package.journeys) - len(withdrawn)
    tell(words.count("unpack.unpacked", written, folder=options.output))
    return DONE

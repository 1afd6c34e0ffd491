"""The command line: what an analyst repeats runs without a window.

Only composition: the work is done where it belongs, and is imported when a command needs it, so
that `check` never loads Qt or reportlab. Exit 0 done, 1 refused or findings, 2 wrong usage.
"""

import locale
import os
from collections.abc import Mapping, Sequence
from itertools import pairwise

from journeymap.cli.commands import command_of
from journeymap.cli.passphrases import VARIABLE, asked_for
from journeymap.cli.speech import REFUSED, complain
from journeymap.storage.errors import StorageError
from journeymap.storage.resources import load_words
from journeymap.storage.sealed import take_along
from journeymap.words import LANGUAGES


def main(arguments: Sequence[str]) -> int:
    """Does what the arguments (without the program's name) say and gives the exit code.

    Raises SystemExit as argparse does, for wrong usage and for help.
    """
    words = load_words(chosen_language(arguments, os.environ))
    command, rest = command_of(arguments)
    options = command.parser(words).parse_args(rest)
    if command.reads_protected:
        take_along(os.environ.get(VARIABLE) or asked_for(options, words))
    try:
        return command.run(options, words)
    except StorageError as error:
        complain(*error.lines(words))
        return REFUSED


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """What `--lang` says, or else the system's language: Danish unless it is English."""
    for name, value in pairwise([*arguments, ""]):
        told = value if name == "--lang" else name.removeprefix("--lang=")
        if (name == "--lang" or told != name) and told in LANGUAGES:
            return told
    named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = next(filter(None, named), None) or locale.getlocale()[0] or ""
    return "en" if system.lower().startswith("en") else "da"

"""The commands by name, and which of them the arguments name."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap import __version__
from journeymap.cli import check, export, kit, merge, pack, poster, report, unpack, withdraw
from journeymap.cli.arguments import Parser
from journeymap.cli.speech import PROGRAM, REFUSED, WRONG_USAGE, complain
from journeymap.words import Words, key


@dataclass(frozen=True)
class Command:
    """How its arguments are understood, and what it does; gives the exit code."""

    parser: Callable[[Words], Parser]
    run: Callable[[argparse.Namespace, Words], int]
    summary: str
    reads_protected: bool = True
    """With the passphrase of the environment; the window asks by itself."""


COMMANDS: Final = {
    "report": Command(report.parser, report.run, key("cli.help.report")),
    "export": Command(export.parser, export.run, key("cli.help.export")),
    "poster": Command(poster.parser, poster.run, key("cli.help.poster")),
    "kit": Command(kit.parser, kit.run, key("cli.help.kit")),
    "check": Command(check.parser, check.run, key("cli.help.check")),
    "merge": Command(merge.parser, merge.run, key("cli.help.merge")),
    "pack": Command(pack.parser, pack.run, key("cli.help.pack")),
    "unpack": Command(unpack.parser, unpack.run, key("cli.help.unpack")),
    "withdraw": Command(withdraw.parser, withdraw.run, key("cli.help.withdraw")),
}


def command_of(arguments: Sequence[str]) -> tuple[Command, list[str]]:
    """The command that the first argument names which is no option, and the other arguments."""
    is_value = False
    for place, argument in enumerate(arguments):
        if not is_value and not argument.startswith("-"):
            if argument in COMMANDS:
                return COMMANDS[argument], [*arguments[:place], *arguments[place + 1 :]]
            break
        is_value = argument == "--lang"
    return _WINDOW, list(arguments)


def _window_parser(words: Words) -> Parser:
    listed = "\n".join(f"  {name:9} {words(c.summary)}" for name, c in COMMANDS.items())
    epilog = f"{words('cli.commands')}:\n{listed}\n\n{words('cli.more')}"
    parser = Parser(words, "", words("cli.about"), epilog)
    parser.takes_paths(words("cli.help.window_paths"), at_least="*")
    version = f"{PROGRAM} {__version__}"
    parser.options.add_argument(
        "--version", action="version", version=version, help=words("cli.help.version")
    )
    parser.takes_flag("--self-test", words("cli.help.self_test"))
    return parser


def _window(options: argparse.Namespace, words: Words) -> int:
    if options.self_test:
        from journeymap.cli.selftest import run

        return run(words)
    for path in options.paths:
        if _is_misspelt(path):
            complain(f"{PROGRAM}: {words('cli.wrong.neither', what=path)}")
            return WRONG_USAGE
    if not _has_screen(os.environ):
        complain(f"{PROGRAM}: {words('cli.no_window')}")
        return REFUSED
    from journeymap.app import run_window

    return run_window(options.paths, words.language)


def _has_screen(environment: Mapping[str, str]) -> bool:
    """Without one Qt would end the process with a message of its own."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(environment.get(name) for name in named)


def _is_misspelt(path: Path) -> bool:
    """A bare word that is no file is rather a command; of other paths the window tells more."""
    return path == Path(path.name) and not path.suffix and not os.path.lexists(path)


_WINDOW: Final = Command(_window_parser, _window, key("cli.about"), reads_protected=False)

"""The outermost door: whatever happens inside, the user gets a sentence and never a traceback."""

import io
import os
import sys
import traceback
from pathlib import Path
from typing import Final

from journeymap.cli import chosen_language
from journeymap.cli import main as command_line
from journeymap.cli.speech import PROGRAM, REFUSED, complain
from journeymap.storage.resources import load_words
from journeymap.storage.sealed import OPENER, SEALER, open_standard_input, seal_standard_input

_INTERRUPTED: Final = 130
_BROKEN: Final = "Programmet er ikke helt installeret. / The program is not installed whole."
"""Where not even the words can be read."""


def main() -> int:
    """Runs the program with the arguments of the process; gives its exit code."""
    _open_mouths()
    try:
        return _run()
    except BrokenPipeError:
        _fall_silent()
        return REFUSED
    except KeyboardInterrupt:
        complain("", _sentence_on_interruption())
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outermost door
        complain(f"{PROGRAM}: {_sentence_on(error)}")
        _fall_silent()
        return REFUSED


def _run() -> int:
    if sys.argv[1:] == [SEALER]:
        return seal_standard_input()
    if sys.argv[1:] == [OPENER]:
        return open_standard_input()
    try:
        code = command_line(sys.argv[1:])
    except SystemExit as told:  # argparse, after help and for wrong usage
        code = int(told.code or 0)
    sys.stdout.flush()
    return code


def _open_mouths() -> None:
    """Makes the standard streams fit to say anything to."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # a program built for windows only has no streams
            silence = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - till the end
            setattr(sys, name, silence)
        elif isinstance(stream, io.TextIOWrapper):
            # A file name may hold bytes that no encoding knows; they are shown as \\udcff.
            stream.reconfigure(errors="backslashreplace")


def _fall_silent() -> None:
    """Where nobody listens or the disk is full, Python would complain of it at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _sentence_on_interruption() -> str:
    words = load_words(chosen_language(sys.argv[1:], os.environ))
    return words("cli.interrupted")


def _sentence_on(error: Exception) -> str:
    try:
        words = load_words(chosen_language(sys.argv[1:], os.environ))
    except (OSError, ValueError):
        return f"{_BROKEN} ({_where(error)})"
    return words("cli.unexpected", where=_where(error))


def _where(error: Exception) -> str:
    """What was raised where: enough for us to look, and nothing a citizen said."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"


if __name__ == "__main__":
    sys.exit(main())

"""The outermost door: whatever happens inside, the user gets a sentence and never a traceback."""

import io
import os
import sys
import traceback
from pathlib import Path

from journeymap.cli import chosen_language
from journeymap.cli import main as command_line
from journeymap.cli.speech import PROGRAM, REFUSED, complain
from journeymap.storage.resources import load_words
from journeymap.words import Words

_INTERRUPTED = 130


def main() -> int:
    """Runs the program with the arguments of the process; gives its exit code."""
    _open_mouths()
    try:
        code = command_line(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        return _nobody_listens()
    except KeyboardInterrupt:
        words = _words()
        complain("", words("cli.interrupted"))
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outermost door
        words = _words()
        complain(f"{PROGRAM}: {words('cli.unexpected', where=_where(error))}")
        return REFUSED
    return code


def _open_mouths() -> None:
    """Makes the standard streams fit to say anything to."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # a program built for windows only has no streams
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        elif isinstance(stream, io.TextIOWrapper):
            # A file name may hold bytes that no encoding knows; they are shown as \\udcff.
            stream.reconfigure(errors="backslashreplace")


def _nobody_listens() -> int:
    """Keeps Python from complaining at its end that it cannot write the rest."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return REFUSED


def _words() -> Words:
    return load_words(chosen_language(sys.argv[1:], os.environ))


def _where(error: Exception) -> str:
    """What was raised where: enough for us to look, and nothing a citizen said."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"


if __name__ == "__main__":
    sys.exit(main())

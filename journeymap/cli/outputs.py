"""What a command may write to."""

import os.path
from collections.abc import Iterable
from pathlib import Path

from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.journeys import find_journey_files
from journeymap.words import key


def refuse_inputs(output: Path, inputs: Iterable[Path]) -> None:
    """Raises WriteError when the output is one of the files read, or its folder is not there."""
    if not output.parent.is_dir():
        raise WriteError(output, Problem(key("problem.no_folder")))
    target = os.path.realpath(output)
    if any(os.path.realpath(path) == target for path in find_journey_files(inputs)):
        raise WriteError(output, Problem(key("cli.is_input")))

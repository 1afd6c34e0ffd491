"""`journeymap check`: is every file readable, valid and of a schema the program knows?"""

import argparse
from typing import TYPE_CHECKING, Any

from journeymap.cli.arguments import Parser
from journeymap.cli.speech import (
    DONE,
    REFUSED,
    Progress,
    complain_of,
    problems_as_json,
    tell,
    tell_json,
)
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.storage.checking import Checked, Survey


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "check", words("cli.help.check"))
    parser.takes_paths(words("cli.help.paths"))
    parser.takes_flag("--json", words("cli.help.json"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Lists what is wrong; exit 1 if anything is."""
    from journeymap.storage.checking import survey

    progress = Progress(words)
    found = survey(options.paths, progress)
    progress.end()
    complain_of((file.error for file in found.files if file.error), words)
    if options.json:
        tell_json({"files": [_as_json(file, words) for file in found.files]})
    else:
        _summarise(found, words)
    return REFUSED if found.faulty else DONE


def _summarise(found: "Survey", words: Words) -> None:
    if not found.files:
        tell(words("cli.no_journeys"))
        return
    for journey_id, sources in found.diverged.items():
        files = words.listed(sources)
        tell(words("cli.diverged", id=journey_id, files=files))
    summary = words.count("cli.files_ok", len(found.files) - found.faulty)
    if found.faulty:
        summary += f", {words.count('cli.files_bad', found.faulty)}"
    tell(f"{summary}.")


def _as_json(file: "Checked", words: Words) -> dict[str, Any]:
    return {
        "path": str(file.path),
        "ok": file.error is None,
        "problems": problems_as_json(file.error, words),
        "identifiers": [],
    }

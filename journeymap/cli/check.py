"""`journeymap check`: is every file readable and valid, and does it say who somebody is?

A set whose last day of keeping has passed is a finding of its own, at "set.keep_until"; its file
is in order all the same ("ok" stays true).
"""

import argparse
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from journeymap.cli.arguments import Parser
from journeymap.cli.speech import (
    DONE,
    REFUSED,
    Progress,
    complain,
    complain_of,
    problems_as_json,
    tell,
    tell_json,
)
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.model.values import Value
    from journeymap.privacy.walk import Finding
    from journeymap.storage.checking import Checked, Survey

    Found = dict[Path, Sequence[Finding]]

_KEPT: Final = "set.keep_until"


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "check", words("cli.help.check"))
    parser.takes_paths(words("cli.help.paths"))
    parser.takes_flag("--privacy", words("cli.help.privacy"))
    parser.takes_flag("--json", words("cli.help.json"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Lists what is wrong; exit 1 if anything is."""
    from journeymap.cli.report import today
    from journeymap.model.retention import End, end_of
    from journeymap.storage.checking import survey

    identifiers: Found = {}
    overdue: dict[Path, dt.date] = {}

    def look(path: Path, content: "Value") -> None:
        until = getattr(content, "keep_until", None)  # what only a set has
        if until is not None and end_of(until, today()) is End.PAST:
            overdue[path] = until
        if options.privacy:
            from journeymap.privacy.walk import identifiers_in

            identifiers[path] = identifiers_in(content)

    progress = Progress(words)
    found = survey(options.paths, progress, look)
    progress.end()
    for file in found.files:
        complain_of((file.error,) if file.error else (), words)
        if file.path in overdue:
            complain(f"{file.path}: {_KEPT}: {_too_long(overdue[file.path], words)}")
        if findings := identifiers.get(file.path):
            complain(*_lines(file.path, findings, words))
    if options.json:
        _tell_as_json(found, identifiers, overdue, words)
    else:
        _summarise(found, words)
        if options.privacy and found.files:
            _summarise_identifiers(identifiers, words)
    return REFUSED if found.faulty or overdue or any(identifiers.values()) else DONE


def _tell_as_json(
    found: "Survey", identifiers: "Found", overdue: dict[Path, dt.date], words: Words
) -> None:
    files = [_as_json(file, identifiers.get(file.path, ()), words) for file in found.files]
    for file, told in zip(found.files, files, strict=True):
        if file.path in overdue:
            message = _too_long(overdue[file.path], words)
            told["problems"].append({"place": _KEPT, "message": message})
    tell_json({"files": files})


def _too_long(until: dt.date, words: Words) -> str:
    return words("cli.kept_too_long", day=words.date(until))


def _lines(path: Path, findings: "Sequence[Finding]", words: Words) -> list[str]:
    """Each possible identifier as "path: place: what it may be"."""
    from journeymap.privacy.identifiers import KIND_LABELS
    from journeymap.storage.strict_json import place_of

    lines = []
    for finding in findings:
        label = KIND_LABELS[finding.identifier.kind]
        value = " ".join(finding.identifier.value.split())
        told = words("cli.identifier", kind=words(label), value=value)
        lines.append(f"{path}: {place_of(finding.parts)}: {told}")
    return lines


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


def _summarise_identifiers(identifiers: "Found", words: Words) -> None:
    count = sum(map(len, identifiers.values()))
    tell(words.count("cli.identifiers", count) if count else words("cli.no_identifiers"))


def _as_json(file: "Checked", findings: "Sequence[Finding]", words: Words) -> dict[str, Any]:
    from journeymap.storage.strict_json import place_of

    return {
        "path": str(file.path),
        "ok": file.error is None,
        "problems": problems_as_json(file.error, words),
        "identifiers": [
            {
                "place": place_of(finding.parts),
                "kind": finding.identifier.kind.value,
                "value": finding.identifier.value,
                "start": finding.identifier.start,
                "end": finding.identifier.end,
            }
            for finding in findings
        ],
    }

"""`journeymap merge`: files and folders from many places → one set."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    from journeymap.model.merge import Merged
    from journeymap.storage.merging import Plan


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "merge", words("cli.help.merge"))
    parser.takes_paths(words("cli.help.paths"))
    parser.takes_output(words("cli.folder"), words("cli.help.merge_output"))
    parser.takes_flag("--dry-run", words("cli.help.dry_run"))
    parser.takes_flag("--json", words("cli.help.json"))
    parser.takes_flag("--strict", words("cli.help.strict"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Merges, or shows what it would do. Raises CannotMerge, WriteError."""
    from journeymap.storage.merging import carry_out, plan_merge

    progress = Progress(words)
    plan = plan_merge(options.paths, options.output, progress)
    progress.end()
    complain_of(plan.unreadable, words)
    if not plan.merged and not plan.withdrawn:
        complain(words("merge.nothing"))
        return REFUSED
    if not options.dry_run:
        carry_out(plan)
    if options.json:
        tell_json(_as_json(plan, words, dry_run=options.dry_run))
    else:
        _summarise(plan, words, dry_run=options.dry_run)
    return REFUSED if plan.unreadable and options.strict else DONE


def _summarise(plan: "Plan", words: Words, *, dry_run: bool) -> None:
    for one in plan.merged:
        if one.diverged:
            files = words.listed([str(path) for path in _files(plan, one)])
            code = one.kept[0].journey.code
            tell(words("merge.diverged", code=code, id=one.id[:8], files=files))
    if dry_run:
        tell(*(words("merge.would_write", file=path) for path in plan.writes))
        tell(*(words("merge.would_remove", file=path) for path in plan.removals))
        tell(words("merge.dry"))
    elif plan.changes_nothing:
        tell(words("merge.unchanged"))
    else:
        tell(words.count("merge.written", len(plan.writes)))
        if plan.removals:
            tell(words.count("merge.removed", len(plan.removals)))
    if plan.withdrawn:
        tell(words.count("merge.withdrawn", len({c.journey.id for c in plan.withdrawn})))
    _tell_of_taken(plan, words, dry_run=dry_run)
    if plan.new_guides:
        tell(words.count("merge.guides", len(plan.new_guides)))
    _tell_of_names(plan, words)
    if plan.unreadable:
        tell(words.count("merge.unreadable", len(plan.unreadable)))
    tell(words.count("merge.journeys", len(plan.merged), folder=plan.folder))


def _tell_of_taken(plan: "Plan", words: Words, *, dry_run: bool) -> None:
    """Each file that others say must go: whoever merges has perhaps not heard of it."""
    from journeymap.storage.places import backup_folder

    for path in plan.taken:
        one = plan.journey_in(path)
        values = {"code": one.code, "id": one.id[:8], "file": path, "says": plan.says[one.id]}
        tell(words("merge.taken", **values))
    if dry_run:
        return
    for journey_id in plan.says:
        folder = backup_folder() / journey_id
        tell(words("merge.taken_kept", id=journey_id, kept=folder, folder=plan.folder))


def _tell_of_names(plan: "Plan", words: Words) -> None:
    """What the sets call by one name and is not the same: a person must decide."""
    from journeymap.model.aliases import ambiguous
    from journeymap.model.grouping import namesakes
    from journeymap.storage.resources import load_vocabulary

    for name in ambiguous(plan.collection.actor_aliases, load_vocabulary()):
        tell(words("merge.ambiguous", name=name))
    for name in namesakes(plan.collection.groups):
        tell(words("merge.same_name", name=name))


def _files(plan: "Plan", one: "Merged") -> list[Path]:
    return [path for path, copy in plan.files.items() if copy in one.kept]


def _as_json(plan: "Plan", words: Words, *, dry_run: bool) -> dict[str, Any]:
    return {
        "folder": str(plan.folder),
        "dry_run": dry_run,
        "journeys": [
            {
                "id": one.id,
                "code": one.kept[0].journey.code,
                "diverged": one.diverged,
                "files": [str(path) for path in _files(plan, one)],
                "replaced": [copy.source for copy in one.replaced],
                "identical": [copy.source for copy in one.identical],
            }
            for one in plan.merged
        ],
        "withdrawn": sorted({copy.journey.id for copy in plan.withdrawn}),
        "taken_out": [
            {"id": one.id, "code": one.code, "file": str(path), "says": str(plan.says[one.id])}
            for path in plan.taken
            for one in [plan.journey_in(path)]
        ],
        "written": [str(path) for path in plan.writes],
        "guides_kept_beside": len(plan.new_guides),
        "removed": [str(path) for path in plan.removals],
        "unreadable": [
            {"path": str(error.path), "problems": problems_as_json(error, words)}
            for error in plan.unreadable
        ],
    }

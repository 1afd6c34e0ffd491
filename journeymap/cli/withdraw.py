"""`journeymap withdraw`: a citizen's journey goes from a set for good."""

import argparse
import datetime as dt

from journeymap.cli.arguments import Parser
from journeymap.cli.speech import DONE, REFUSED, complain, complain_of, tell
from journeymap.words import Words


def parser(words: Words) -> Parser:
    """What the command takes."""
    parser = Parser(words, "withdraw", words("cli.help.withdraw"))
    parser.inputs.add_argument(
        "name", metavar=words("cli.code_or_id"), help=words("cli.help.code_or_id")
    )
    parser.options.add_argument(
        "--set",
        dest="folder",
        required=True,
        type=parser.path,
        metavar=words("cli.folder"),
        help=words("cli.help.withdraw_set"),
    )
    parser.takes_flag("--dry-run", words("cli.help.withdraw_dry_run"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Removes the journey and says what went and what a person must look at.

    Raises CannotWithdraw, WriteError, ReadError.
    """
    from journeymap.storage.places import backup_folder, recovery_folder
    from journeymap.storage.withdrawal import (
        carry_out_withdrawal,
        files_to_look_at,
        plan_withdrawal,
    )
    from journeymap.ui.locks import held

    kept = {"backups": backup_folder(), "recovery": recovery_folder()}
    plan = plan_withdrawal(options.name, options.folder, **kept)
    complain_of(plan.unreadable, words)
    for path in plan.files:
        tell(words("withdraw.removes", file=path))
    tell(words.count("withdraw.backups", plan.backups))
    tell(words.count("withdraw.recoveries", plan.recoveries))
    if plan.begun:
        tell(words.count("withdraw.begun", plan.begun))
    if plan.groups:
        tell(words.count("withdraw.groups", plan.groups))
    complain(*files_to_look_at(plan, words))
    if options.dry_run:
        tell(words("merge.dry"))
        return DONE
    today = dt.datetime.now().astimezone().date()
    with held(plan.files):
        receipt = carry_out_withdrawal(plan, day=today, words=words, **kept)
    tell(words("withdraw.done", receipt=receipt))
    return REFUSED if plan.unreadable or plan.mentions else DONE

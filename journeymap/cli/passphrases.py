"""Where a passphrase comes from: the environment, or somebody who types it unseen."""

import getpass
import os
import sys
from typing import Final

from journeymap.storage.sealed import SHORTEST
from journeymap.words import Words

VARIABLE: Final = "JOURNEYMAP_PASSPHRASE"


class NoPassphrase(Exception):
    """There is none, or the two that were typed differ; the message is for the user."""


def ask(words: Words, *, twice: bool) -> str:
    """The passphrase; typed `twice` when a typing mistake would lock everybody out.

    Raises NoPassphrase.
    """
    found = os.environ.get(VARIABLE)
    if found is None:
        if not sys.stdin.isatty():
            raise NoPassphrase(words("passphrase.missing", variable=VARIABLE))
        found = getpass.getpass(f"{words('passphrase.prompt')} ")
        if twice and found != getpass.getpass(f"{words('passphrase.again')} "):
            raise NoPassphrase(words("passphrase.differ"))
    if not found:
        raise NoPassphrase(words("passphrase.empty"))
    if twice and len(found) < SHORTEST:
        raise NoPassphrase(words.count("passphrase.short", SHORTEST))
    return found

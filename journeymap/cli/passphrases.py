"""Where a passphrase comes from: the environment, or somebody who types it unseen."""

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import Final

from journeymap.storage.journeys import is_folder, is_protected
from journeymap.storage.package import is_package
from journeymap.storage.sealed import SHORTEST
from journeymap.storage.sealed_sets import set_files
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
    if not _is_text(found):
        raise NoPassphrase(words("passphrase.not_text", variable=VARIABLE))
    if twice and len(found) < SHORTEST:
        raise NoPassphrase(words.count("passphrase.short", SHORTEST))
    return found


def _is_text(passphrase: str) -> bool:
    """False for what holds bytes that are no character: nobody could type it again."""
    try:
        passphrase.encode()
    except UnicodeEncodeError:
        return False
    return True


def asked_for(options: argparse.Namespace, words: Words) -> str | None:
    """The passphrase of the protected files a command is to read, typed on a terminal.

    None where none of them is protected, or nobody is there to ask.
    """
    given = (*getattr(options, "paths", ()), getattr(options, "file", None))
    paths = [path for path in given if isinstance(path, Path)]
    packed = any(map(is_package, getattr(options, "paths", ())))  # one to unpack asks by itself
    if not sys.stdin.isatty() or not (packed or any(map(_is_protected, paths))):
        return None
    return getpass.getpass(f"{words('passphrase.prompt')} ") or None


def _is_protected(path: Path) -> bool:
    """A protected file, or a folder whose set says so, or any of its journeys."""
    if not is_folder(path):
        return is_protected(path) and not is_package(path)
    return any(map(is_protected, set_files(path)))

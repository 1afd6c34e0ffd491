"""Where the program keeps what it keeps for itself: on this machine, outside synced folders."""

import os
import sys
from pathlib import Path


def own_folder() -> Path:
    """The folder of the program in the user's local data; it need not be there yet.

    The local one of each system, never the roaming one, which travels between machines. Where
    the environment names another folder (an encrypted disk, say) in JOURNEYMAP_DATA, that one.
    """
    named = os.environ.get("JOURNEYMAP_DATA")
    return Path(named) if named else _local_data() / "journeymap"


def recovery_folder() -> Path:
    """Where recovery files lie while journeys are open."""
    return own_folder() / "recovery"


def backup_folder() -> Path:
    """Where earlier versions of journeys lie, a folder for each journey's id."""
    return own_folder() / "backups"


def _local_data() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")

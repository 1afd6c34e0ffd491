"""Saves one journey again and again as the window does, and says of each save what came of it.

    python -m tests.faults.saver FILE TIMES LOG [MILLISECONDS]

The text of the first note is the number of the save. A line of LOG is written, past all buffers,
once a save has come back: "3 saved", "4 problem.disk_full".
"""

import os
import sys
import time
from pathlib import Path

from journeymap.model.commands import EditText
from journeymap.storage.backups import Retention
from journeymap.storage.errors import StorageError
from journeymap.storage.saving import Backups
from journeymap.ui.desk import Desk


def main(path: Path, times: int, log: Path, pause_s: float) -> None:
    desk = Desk(Backups(path.parent.with_name("backups"), Retention()))
    desk.open(path)
    document = desk.document
    assert document is not None
    told = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for number in range(1, times + 1):
        document.execute(EditText("e1", str(number)))
        try:
            desk.save(path)
        except StorageError as error:
            came = error.key
            assert document.is_modified, "it says saved, and is not"
        else:
            came = "saved"
            assert not document.is_modified
        os.write(told, f"{number} {came}\n".encode())
        time.sleep(pause_s)
    desk.clear()


if __name__ == "__main__":
    pause = float(sys.argv[4]) / 1000 if len(sys.argv) > 4 else 0.0
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), pause)

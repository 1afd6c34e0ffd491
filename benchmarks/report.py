"""`journeymap report` of the sample journeys, whole process; the floor is bare Python."""

import tempfile
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, figure
from benchmarks.processes import BARE_PYTHON, alternately, seconds_until_end
from journeymap.storage.resources import sample_folder

TIMES: Final = 5
BOUND_S: Final = 3.0


def run(times: int = TIMES) -> list[Figure]:
    """Writes the report and starts bare Python in turn."""
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder, "report.pdf"))
        report = ("-m", "journeymap", "report", str(sample_folder()), "-o", out)
        samples, floor = alternately(
            lambda: seconds_until_end(report), lambda: seconds_until_end(BARE_PYTHON), times
        )
    return [figure("report", "sample journeys to PDF", "s", samples, floor=floor, bound=BOUND_S)]

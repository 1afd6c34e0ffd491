"""An independent judge: veraPDF finds every kind of document PDF/UA-1 and PDF/A-2a clean.

A development-only check (veraPDF is GPL/MPL and needs Java); what it cannot be run for, the other
tests read themselves. The script that runs it takes a flavour and files; it lies beside the
checkout or where VERAPDF says.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from journeymap.report.logo import Logo, read_logo
from journeymap.report.poster_frame import CitizenCopy
from tests.factories import journeys
from tests.report.conftest import MakeReport
from tests.report.groups import groups_of
from tests.report.posters import of_events, poster
from tests.report.test_kit import kit, ready
from tests.report.test_report_choices import picture, units

BARE = "bare"
BRIEF = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
"""Java takes half the time when it does not prepare to run for long."""
REPOSITORY = Path(__file__).resolve().parents[2]
BESIDE = REPOSITORY.parent / "shared" / "tools" / "verapdf.sh"


@pytest.fixture(scope="module")
def verapdf() -> list[str]:
    """The command, or a skip that says what is missing."""
    script = Path(os.environ.get("VERAPDF", BESIDE))
    if not script.is_file():
        pytest.skip("veraPDF is not here: VERAPDF names no script, and none lies beside")
    if not shutil.which("java"):
        pytest.skip("veraPDF needs Java, which is not installed")
    shell = shutil.which("bash")
    if shell is None:
        pytest.skip("the script of veraPDF needs bash")
    return [shell, str(script)]


@pytest.fixture(scope="module")
def documents(make_report: MakeReport, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """One of each kind, in both languages."""
    made = {
        "report-0-en": make_report(journeys(0), language="en"),
        "report-12-da": make_report(journeys(12), by="municipality", text_scale=1.25),
        "groups-21-da": make_report(journeys(21), groups=groups_of(journeys(21)), logo=logo()),
        "slides-5-en": make_report(journeys(5), language="en", shape="slides"),
        "unit-21-da": units(journeys(21), "jobcenter")["jobcenter"],
        "pages-8-en": poster(of_events(8), language="en"),
        "sheet-8-da": poster(of_events(8), arrangement="poster"),
        "copy-5-da": poster(of_events(5), copy=CitizenCopy("Borgerrådgiveren")),
        "kit-7-en": kit(ready(7), language="en"),
        BARE: _bare(),
    }
    folder = tmp_path_factory.mktemp("verapdf")
    for name, pdf in made.items():
        (folder / f"{name}.pdf").write_bytes(pdf)
    return sorted(folder.iterdir())


def logo() -> Logo:
    return read_logo(picture())


def _bare() -> bytes:
    """A PDF without tags, else the judge might judge nothing."""
    canvas = Canvas("", invariant=1)
    canvas.drawString(72, 72, "bare")
    pdf: bytes = canvas.getpdfdata()
    return pdf


@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_every_document_is_clean(verapdf: list[str], documents: list[Path], flavour: str) -> None:
    ran = subprocess.run(
        [*verapdf, flavour, *map(str, documents)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={**os.environ, "JAVA_TOOL_OPTIONS": BRIEF},
    )
    found = [line for line in ran.stdout.splitlines() if "compliant=" in line]
    if not found:
        pytest.skip(f"veraPDF could not be started: {ran.stderr.strip()[-300:]}")
    clean = [path for path in documents if path.stem != BARE]
    assert len(found) == len(documents)
    assert sum("compliant=true" in line for line in found) == len(clean), ran.stdout
    assert all(
        any(line.startswith(f"{path} ") and "=true" in line for line in found) for path in clean
    )

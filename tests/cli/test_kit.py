"""`kit` and what `poster` can do beside it, from files to files."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2 as pdfium
import pytest

from journeymap.cli import main
from journeymap.storage.journeys import find_journey_files, write_journey
from journeymap.storage.resources import sample_folder
from tests.cli.program import run
from tests.factories import journeys
from tests.report.reading import words_of

SAMPLE = find_journey_files([sample_folder()])[0]


def test_a_kit_without_a_journey(tmp_path: Path) -> None:
    out = tmp_path / "kit.pdf"
    ran = run("kit", "-o", out)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"Skrevet: {out}\n"
    assert "Samtale på papir" in words_of(out.read_bytes())


def test_a_kit_for_a_journey(tmp_path: Path) -> None:
    out = tmp_path / "kit.pdf"
    ran = run("kit", SAMPLE, "-o", out, "--paper", "A3", "--contact", "Team Syd", "--lang", "en")
    assert (ran.code, ran.err) == (0, "")
    found = words_of(out.read_bytes())
    assert "A talk on paper" in found
    assert "Contact Team Syd" in found
    assert "Prepared yellow notes" in found
    with pdfium.PdfDocument(out) as document:
        assert round(document[0].get_width() / 72 * 25.4) == 420


def test_the_same_kit_twice(tmp_path: Path) -> None:
    made = [tmp_path / "1.pdf", tmp_path / "2.pdf"]
    for out in made:
        assert main(["kit", str(SAMPLE), "-o", str(out)]) == 0
    assert made[0].read_bytes() == made[1].read_bytes()


@pytest.mark.parametrize("command", ["kit", "poster"])
def test_a_broken_journey_leaves_what_was_there(command: str, tmp_path: Path) -> None:
    broken, out = tmp_path / "x.journey.json", tmp_path / "a.pdf"
    broken.write_bytes(b"[")
    out.write_bytes(b"before")
    ran = run(command, broken, "-o", out)
    assert ran.code == 1
    assert ran.complaints[0].startswith(f"{broken}: ")
    assert out.read_bytes() == b"before"


def test_an_input_is_no_kit(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_journey(path, journeys(1)[0])
    before = path.read_bytes()
    assert run("kit", path, "-o", path).code == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["kit"], "Der mangler: -o/--output"),
        (["kit", "-o", "a.png"], "navnet skal ende på .pdf"),
        (["kit", "-o", "a.pdf", "--paper", "A2"], "A2 er ikke en mulighed. Vælg mellem A4, A3"),
        (["kit", "-o", "a.pdf", "--contact", "x" * 201], "højst have 200 tegn"),
        (["poster", "a", "-o", "a.pdf", "--contact", "x"], "hører til --citizen-copy"),
        (["poster", "a", "-o", "a.svg", "--layout", "pages"], ".svg er ét billede"),
    ],
)
def test_wrong_usage(arguments: list[str], complaint: str, tmp_path: Path) -> None:
    ran = run(*arguments, cwd=tmp_path)
    assert ran.code == 2
    assert complaint in ran.complaints[-1]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["a.svg", "A.SVG"])
def test_a_poster_as_svg(name: str, tmp_path: Path) -> None:
    ran = run("poster", SAMPLE, "-o", tmp_path / name)
    assert (ran.code, ran.err) == (0, "")
    assert ET.parse(tmp_path / name).getroot().tag.endswith("svg")


@pytest.mark.parametrize("name", ["a.pdf", "a.svg", "a.png"])
def test_the_citizens_copy(name: str, tmp_path: Path) -> None:
    arguments = ["poster", str(SAMPLE), "-o", str(tmp_path / name), "--citizen-copy"]
    ran = run(*arguments, environment={"QT_QPA_PLATFORM": "offscreen"})
    assert (ran.code, ran.err) == (0, "")
    first = (tmp_path / name).read_bytes()
    named = run(*arguments, "--contact", "Ann", environment={"QT_QPA_PLATFORM": "offscreen"})
    assert named.code == 0
    assert (tmp_path / name).read_bytes() != first
    if name == "a.pdf":
        assert "Kontakt: Ann" in words_of((tmp_path / name).read_bytes())

"""What leaves no trace: the words of a citizen, and who sits at the machine, in whatever is left.

A journey is full of unmistakable words; what the program says of broken files, of its own
mistakes and of a fall is searched for them.
"""

import base64
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeymap.app import Fall
from journeymap.model.journey import Answer, Journey
from journeymap.storage.codec import encode
from journeymap.storage.journeys import write_journey
from journeymap.ui.mishaps import report_of
from tests.cli.program import run
from tests.factories import OPEN_CONSENT, bad, event, good, journey

SEEDS = (
    *("Sognefoged", "Klintebakke", "010190-1239", "0101901239", "20 11 22 33", "20112233"),
    *("kresten@eksempel.dk", "Blåbærgrød", "Havremælksbad", "Skovtroldehule", "Lyserødmand"),
)
USER = "mosekonen"
"""Who sits at the machine; the home folder is called so too."""
PASSPHRASE = "JOURNEYMAP_PASSPHRASE"
PASS = "fire gule sedler på bordet"
ROOT = str(Path(__file__).parents[2])


def seeded() -> Journey:
    return journey(
        1,
        event(
            "e1",
            good("g1", "themes/heard", text="Blåbærgrød med Kresten Sognefoged, 20 11 22 33"),
            bad("b1", text="Havremælksbad, skrev kresten@eksempel.dk", verbatim=True),
            answers=(Answer(prompt="Hvem?", text="Lyserødmand 20112233"),),
        ).replaced(text="Skovtroldehule på Klintebakke 4, cpr 010190-1239 og 0101901239"),
        title="Klintebakke",
        unit="Sognefoged",
        municipality="0580",
        consent=OPEN_CONSENT,
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home of somebody, with a folder of journeys in it."""
    made = tmp_path / USER
    (made / "rejser").mkdir(parents=True)
    (made / "temp").mkdir()
    write_journey(made / "rejser" / "en.journey.json", seeded())
    return made


def environment(home: Path) -> dict[str, str]:
    named = dict.fromkeys(("USER", "LOGNAME", "USERNAME", "LNAME"), USER)
    folders = {"HOME": home, "TMPDIR": home / "temp", "JOURNEYMAP_DATA": home / "own"}
    return {**named, **{name: str(path) for name, path in folders.items()}, PASSPHRASE: PASS}


def spellings(word: str) -> Iterator[bytes]:
    """How it might stand in a file."""
    for shape in (word, word.lower(), word.upper()):
        yield from (shape.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"))
        yield shape.encode("unicode_escape")
    yield base64.b64encode(word.encode())[:-4]


def found_in(data: bytes | str, *words: str) -> list[str]:
    """Which of the words, or of the seeds, stand there."""
    held = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
    sought = words or (*SEEDS, USER, ROOT)
    return [word for word in sought if any(spelt in held for spelt in spellings(word))]


def test_that_the_search_would_find_it() -> None:
    data = encode(seeded())
    assert set(found_in(data)) == set(SEEDS)
    assert found_in("Havremælksbad".encode("utf-16-be")) == ["Havremælksbad"]


def test_broken_files_are_told_without_their_words(home: Path) -> None:
    whole = encode(seeded())
    broken = {
        "cut": whole[:-200],
        "key": whole.replace(b'"verbatim": true', b'"verbatim": "Havrem\xc3\xa6lksbad"'),
        "twice": whole.replace(b'"code"', b'"code": "x", "code"', 1),
        "year": whole.replace(b'"birth_year": null', b'"birth_year": "010190-1239"'),
        "odd": whole.replace(b"Skovtroldehule", b"Skovtroldehule\\u0007"),
        "edtf": whole.replace(b'"when": null', b'"when": {"text": "x", "edtf": "20 11 22 33"}'),
        "utf": whole.replace("Blåbær".encode(), b"Bl\xe5b\xe6r"),
        "id": whole.replace(b'"id": "g1"', b'"id": "b1"'),
    }
    folder = home / "knust"
    folder.mkdir()
    for name, data in broken.items():
        assert data != whole
        (folder / f"{name}.journey.json").write_bytes(data)
    for command in (["check", folder], ["report", folder, "-o", home / "nej.pdf"]):
        ran = run(*command, environment=environment(home))
        assert ran.code != 0
        told = ran.out + ran.err
        assert all(name in told for name in broken), "each is told"
        assert found_in(told, *SEEDS) == []


def test_the_words_of_chained_errors_stay_inside_too() -> None:
    def inner(text: str) -> None:
        raise KeyError(text)

    try:
        try:
            inner("Skovtroldehule")
        except KeyError as error:
            raise RuntimeError(f"010190-1239 {USER}") from error
    except RuntimeError as error:
        report = report_of(type(error), error.__traceback__)
        by_python = "".join(traceback.format_exception(error))
    assert "Skovtroldehule" in by_python, "there is something to tell"
    assert found_in(report) == []


FALLS = """
import faulthandler, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from journeymap.app import Fall
fall = Fall(Path({own!r}))
def told(text):
    import os
    os.abort()
told("Skovtroldehule 010190-1239")
"""


def test_what_a_fall_leaves_names_places_in_the_program_alone(home: Path) -> None:
    script = home / "falder.py"
    script.write_text(FALLS.format(root=ROOT, own=str(home / "own")), encoding="utf-8")
    ran = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert ran.returncode != 0
    (left,) = (home / "own").glob("fault-*.txt")
    assert found_in(left.read_bytes(), *SEEDS) == []
    fall = Fall(home / "own")
    fall.forget()
    assert "falder.py" in fall.report
    assert "told" in fall.report
    assert found_in(fall.report) == [], "what is shown, and may be copied, names nobody"

"""Everything the program can be told to do, in turn, on journeys full of unmistakable words.

It is watched from outside: what it opens, what it leaves behind, and what is said of it.
"""

import json
import re
import shutil
import socket
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pypdfium2 as pdfium
import pytest

from journeymap.storage.journeys import read_journey, write_journey
from tests.cli.program import run
from tests.factories import OPEN_CONSENT, bad, event, good, journey
from tests.faults.at_the_window import TOLD
from tests.faults.test_nothing_leaks import (
    ROOT,
    SEEDS,
    USER,
    environment,
    found_in,
    seeded,
    spellings,
)

WORDS: Final = (*SEEDS, "Pilefløjten")
"""What citizens said, and who they are."""
HOST: Final = socket.gethostname()
WATCHING: Final = Path(__file__).with_name("watching")
CALLS: Final = "trace=network,open,openat,creat,mkdir,mkdirat,mknod,mknodat"
STRACE: Final = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", CALLS)


@dataclass
class Afternoon:
    """One home, and what was heard and seen of each thing that was done in it."""

    home: Path
    heard: dict[str, str]
    """What was said, by what was done."""
    seen: dict[str, list[str]]
    """What Python told of files that were opened to be written, and of sockets."""
    traced: dict[str, list[str]]
    """What the system was asked for; empty where strace is not here."""
    temporary: dict[str, list[str]]
    """What lay in the folder for temporary files afterwards."""

    def does(self, name: str, *arguments: str | Path, module: str = "") -> None:
        told, trace = self.home.parent / "told", self.home.parent / "trace"
        around = {
            **environment(self.home),
            "WATCHED": str(told),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "PYTHONPATH": f"{WATCHING}:{ROOT}",
            "QT_QPA_PLATFORM": "offscreen",
        }
        before = (*STRACE, "-o", str(trace)) if strace_works() else ()
        ran = run(*arguments, environment=around, before=before, module=module or "journeymap")
        assert ran.code == 0, f"{name}: {ran.out}{ran.err}"
        self.heard[name] = ran.out + ran.err
        self.seen[name] = told.read_text(encoding="utf-8", errors="replace").splitlines()
        self.traced[name] = trace.read_text(errors="replace").splitlines() if before else []
        self.temporary[name] = [str(path) for path in (self.home / "temp").rglob("*")]
        told.unlink()


def strace_works() -> bool:
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    tried = subprocess.run([*STRACE, "true"], capture_output=True, check=False)
    return tried.returncode == 0


def others() -> Iterator[tuple[str, object]]:
    for number in range(2, 5):
        notes = event(f"e{number}", good("g1", "themes/heard"), bad("b1", "themes/red-thread"))
        yield str(number), journey(number, notes, municipality="0580", consent=OPEN_CONSENT)


@pytest.fixture(scope="module")
def afternoon(tmp_path_factory: pytest.TempPathFactory) -> Afternoon:
    home = tmp_path_factory.mktemp("afternoon") / USER
    rejser, ud = home / "rejser", home / "ud"
    for folder in (rejser, ud, home / "temp"):
        folder.mkdir(parents=True)
    en = rejser / "en.journey.json"
    write_journey(en, seeded())
    for name, one in others():
        write_journey(rejser / f"{name}.journey.json", one)
    made = Afternoon(home, {}, {}, {}, {})
    made.does("window", en, home.parent / "heard.json", module="tests.faults.at_the_window")
    made.does("self-test", "--self-test")
    made.does("check", "check", rejser, "--json")
    made.does("report", "report", rejser, "-o", ud / "rapport.pdf", "--min-cell", "1")
    made.does("poster", "poster", en, "-o", ud / "plakat.pdf")
    made.does("svg", "poster", en, "-o", ud / "plakat.svg", "--layout", "poster")
    made.does("png", "poster", en, "-o", ud / "plakat.png", "--layout", "poster")
    made.does("copy", "poster", en, "-o", ud / "kopi.pdf", "--citizen-copy")
    made.does("kit", "kit", en, "-o", ud / "papir.pdf")
    made.does("pack", "pack", rejser, "-o", ud / "deling.journeys.age")
    made.does("pack as zip", "pack", rejser, "-o", ud / "deling.zip")
    made.does("unpack", "unpack", ud / "deling.journeys.age", "-o", home / "modtaget")
    made.does("merge", "merge", rejser, home / "modtaget", "-o", home / "samlet")
    for folder in ("samlet", "modtaget", "rejser"):
        made.does(f"withdraw from {folder}", "withdraw", seeded().id, "--set", home / folder)
    return made


def test_the_afternoon_was_what_it_should_be(afternoon: Afternoon) -> None:
    """That there was something to see."""
    heard = json.loads((afternoon.home.parent / "heard.json").read_text(encoding="utf-8"))
    assert "KeyError" in heard[-1], "the mistake was told"
    assert all(lines[0] == "begins" for lines in afternoon.seen.values())
    for name in ("window", "report", "svg", "png", "pack", "unpack", "merge"):
        assert any(line.startswith("writes ") for line in afternoon.seen[name]), name
    drawn = (afternoon.home / "ud" / "plakat.svg").read_text(encoding="utf-8")
    assert "Skovtroldehule" in drawn
    assert "Pilefløjten" in TOLD
    assert "Pilefløjten" in drawn, "what was told at the window was saved"
    left = list(afternoon.home.rglob("*.journey.json"))
    assert read_journey(left[0]).id != seeded().id


# --- nothing is sent ----------------------------------------------------------------------


def test_no_socket_is_opened(afternoon: Afternoon) -> None:
    """Not one, not even to the screen or to the session: the platform is offscreen."""
    for name in afternoon.seen:
        asked = [line for line in afternoon.seen[name] if line.startswith("socket.")]
        assert asked == [], name
        traced = [line for line in afternoon.traced[name] if "socket" in line]
        assert [line for line in traced if "socket(" in line or "socketpair(" in line] == [], name
        assert "AF_INET" not in "".join(traced), name


def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    told, trace = tmp_path / "told", tmp_path / "trace"
    code = "import socket; socket.socket().close()"
    before = [*STRACE, "-o", trace] if strace_works() else []
    subprocess.run(
        [*before, sys.executable, "-c", code],
        env={"PYTHONPATH": str(WATCHING), "WATCHED": str(told)},
        check=True,
    )
    assert "socket.__new__" in told.read_text(encoding="utf-8")
    assert not before or "socket(AF_INET" in trace.read_text(encoding="utf-8")


# --- nothing stays behind -----------------------------------------------------------------


def test_nothing_is_ever_laid_into_the_temporary_folder(afternoon: Afternoon) -> None:
    temporary = str(afternoon.home / "temp")
    for name in afternoon.seen:
        lines = [*afternoon.seen[name], *afternoon.traced[name]]
        made = [line for line in lines if temporary in line or '"/tmp/' in line]
        written = [line for line in made if line.startswith("writes ") or "O_CREAT" in line]
        inside = [line for line in written if str(afternoon.home.parent) not in line]
        assert inside == [], name
        assert afternoon.temporary[name] == [], name
        if name != "self-test":  # which writes what it has made up, and takes it away again
            assert [line for line in written if temporary in line] == [], name


def test_what_is_said_holds_no_word_of_a_citizen(afternoon: Afternoon) -> None:
    for name, told in afternoon.heard.items():
        assert found_in(told, *WORDS) == [], name
    heard = (afternoon.home.parent / "heard.json").read_text(encoding="utf-8")
    assert found_in(heard, *WORDS, USER, ROOT) == [], "the dialog that tells of a mistake"


def test_after_withdrawal_no_word_is_left_but_on_what_was_made(afternoon: Afternoon) -> None:
    """Journeys, backups, recovery files, receipts, settings: all but what was printed or packed."""
    ud = afternoon.home / "ud"
    left = [path for path in afternoon.home.rglob("*") if path.is_file()]
    searched = [path for path in left if not path.is_relative_to(ud)]
    assert any(path.suffix == ".ini" for path in searched), "the wishes were kept"
    assert any(path.suffix == ".txt" for path in searched), "there is a receipt"
    for path in searched:
        assert found_in(path.read_bytes(), *WORDS) == [], path
    assert list((afternoon.home / "own" / "recovery").glob("*")) == []
    assert list((afternoon.home / "own").glob("fault-*")) == []


# --- what is handed on says nothing of who made it -------------------------------------------

DRAWN: Final = ("rapport.pdf", "plakat.pdf", "kopi.pdf", "papir.pdf", "plakat.svg", "plakat.png")
PACKED: Final = ("deling.journeys.age", "deling.zip")


def inflated(data: bytes) -> bytes:
    """A PDF with its streams unpacked."""
    found = [data]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            found.append(stream)
    return b"\n".join(found)


def test_what_is_handed_on_names_neither_user_nor_machine(afternoon: Afternoon) -> None:
    for name in (*DRAWN, *PACKED):
        data = (afternoon.home / "ud" / name).read_bytes()
        whole = inflated(data) if name.endswith(".pdf") else data
        assert found_in(whole, USER, str(afternoon.home), ROOT) == [], name
        assert not any(spelt in whole for spelt in spellings(HOST) if len(HOST) > 5), name


def test_packages_hold_no_word_in_clear(afternoon: Afternoon) -> None:
    for name in PACKED:
        assert found_in((afternoon.home / "ud" / name).read_bytes(), *WORDS) == [], name


@pytest.mark.parametrize("name", [name for name in DRAWN if name.endswith(".pdf")])
def test_what_a_pdf_tells_of_itself(afternoon: Afternoon, name: str) -> None:
    data = (afternoon.home / "ud" / name).read_bytes()
    with pdfium.PdfDocument(data) as document:
        told = document.get_metadata_dict()
    assert not told["Author"]
    assert told["CreationDate"][10:16] in {"", "000000"}, "the day, where a report bears one"
    packets = b"".join(re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", inflated(data), re.DOTALL))
    assert found_in(json.dumps(told, ensure_ascii=False), *WORDS, USER, ROOT) == []
    assert found_in(packets, *WORDS, USER, ROOT) == []


def test_what_a_picture_tells_of_itself(afternoon: Afternoon) -> None:
    png = (afternoon.home / "ud" / "plakat.png").read_bytes()
    kinds, at = set(), 8
    while at < len(png):
        kinds.add(png[at + 4 : at + 8])
        at += 12 + int.from_bytes(png[at : at + 4], "big")
    assert kinds <= {b"IHDR", b"PLTE", b"pHYs", b"sRGB", b"gAMA", b"IDAT", b"IEND"}
    svg = (afternoon.home / "ud" / "plakat.svg").read_text(encoding="utf-8")
    assert re.search(r"<metadata|<!--|rdf:|<desc|sodipodi|docname", svg) is None
    assert "<title>Borger T1</title>" in svg

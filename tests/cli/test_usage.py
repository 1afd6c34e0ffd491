"""What the command line understands, in both languages, and what it says when it does not."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import journeymap
from journeymap import __main__ as door
from journeymap.cli import chosen_language, main
from journeymap.cli.commands import COMMANDS
from journeymap.cli.speech import Progress
from journeymap.storage.resources import load_words
from tests.cli.program import run

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
ENGLISH = re.compile(r"(?i)\b(usage|options|positional|required|the following|show this|exit)\b")


Spoken = tuple[object, str, str]
Speak = Callable[..., Spoken]


@pytest.fixture
def speak(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Speak:
    """Runs the command line in this process: exit code, standard output, standard error."""
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")

    def run_here(*arguments: str) -> Spoken:
        try:
            code: object = main(arguments)
        except SystemExit as told:
            code = told.code
        return code, *capsys.readouterr()

    return run_here


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_in_danish_is_danish(command: str, speak: Speak) -> None:
    code, out, err = speak(*filter(None, [command]), "--help")
    assert (code, err) == (0, "")
    assert out.startswith("brug: journeymap")
    assert not ENGLISH.search(out), out


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_in_english(command: str, speak: Speak) -> None:
    _, out, _ = speak(*filter(None, [command]), "--lang=en", "-h")
    assert out.startswith("usage: journeymap")
    assert "vis denne" not in out


WRONG = {
    ("check",): "Der mangler: STI",
    ("merge", "a"): "Der mangler: -o/--output",
    ("check", "a", "--quick"): "Kender ikke: --quick",
    ("check", ""): "STI: navnet er tomt",
    ("report", "a", "-o"): "-o/--output skal have en værdi.",
    ("report", "a", "-o", "a.txt"): "-o/--output: navnet skal ende på .pdf",
    ("poster", "a", "-o", "a.gif"): "-o/--output: navnet skal ende på .pdf, .png",
    ("poster", "a", "-o", "a.png", "--paper", "A9"): "--paper: A9 er ikke en mulighed. Vælg mellem",
    ("report", "a", "-o", "a.pdf", "--lens", "x"): "--lens: x er ikke en mulighed. Vælg mellem the",
    ("report", "a", "-o", "a.pdf", "--min-cell", "x"): "--min-cell: x er ikke et helt tal.",
    ("report", "a", "-o", "a.pdf", "--min-cell", "-1"): "--min-cell: tallet kan ikke være under 0",
    ("report", "a", "-o", "a.pdf", "--where", "x"): "--where: ”x” er ingen betingelse",
    ("check", "a", "--json=x"): "--json skal ikke have en værdi.",
    ("check", "a", "--lang", "fr"): "--lang: fr er ikke en mulighed. Vælg mellem da, en",
    ("raport",): "raport er hverken en kommando eller en fil.",
}


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_explained_in_danish(arguments: tuple[str, ...], speak: Speak) -> None:
    code, out, err = speak(*arguments)
    assert (code, out) == (2, "")
    assert WRONG[arguments] in err.splitlines()[-1]
    assert not ENGLISH.search(err), err
    code, _, english = speak("--lang", "en", *arguments)
    assert code == 2
    assert english.splitlines()[-1] != err.splitlines()[-1]


def test_wrong_usage_ends_the_process_with_2(tmp_path: Path) -> None:
    ran = run("merge", tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.complaints[-1] == "journeymap merge: Der mangler: -o/--output"


def test_the_version() -> None:
    assert run("--version").out == f"journeymap {journeymap.__version__}\n"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_language_may_be_said_anywhere(place: int, tmp_path: Path) -> None:
    arguments: list[str | Path] = ["check", tmp_path]
    arguments[place:place] = ["--lang", "en"]
    assert run(*arguments).out.startswith("No journeys found")


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {"LANG": "da_DK.UTF-8"}, "da"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "C"}, "da"),
        ([], {"LANG": "de_DE.UTF-8"}, "da"),
        ([], {"LANG": "da_DK", "LC_ALL": "en_US"}, "en"),
        ([], {"LANG": "en_US", "LC_MESSAGES": "da_DK", "LC_ALL": ""}, "da"),
        (["--lang", "da"], {"LANG": "en_US"}, "da"),
        (["check", "--lang=en", "x"], {"LANG": "da_DK"}, "en"),
        (["check", "--lang"], {"LANG": "en_US"}, "en"),
        (["check", "--lang", "fr"], {"LANG": "da_DK"}, "da"),
    ],
)
def test_the_language(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert chosen_language(arguments, environment) == language


def test_without_a_screen_the_window_is_refused_in_a_sentence() -> None:
    nowhere = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    ran = run(environment=nowhere)
    assert ran.code == 1
    assert "Vinduet kan ikke åbnes her" in ran.err


# --- the outermost door ---------------------------------------------------------------------


@pytest.fixture
def danish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["journeymap", "--lang", "da"])


def test_what_nobody_expected_is_one_sentence_without_what_was_said(
    danish: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_arguments: object) -> int:
        raise ZeroDivisionError("Hemmelig seddel")

    monkeypatch.setattr(door, "command_line", fails)
    assert door.main() == 1
    said = capsys.readouterr().err
    assert "Noget gik galt" in said
    assert "ZeroDivisionError test_usage.py:" in said
    assert "Hemmelig" not in said
    assert said.count("\n") == 1


def test_ctrl_c_ends_quietly(
    danish: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(door, "command_line", interrupted)
    assert door.main() == 130
    assert "Afbrudt" in capsys.readouterr().err


def test_a_program_without_its_words_still_says_a_sentence(
    danish: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_language: str) -> None:
        raise FileNotFoundError("resources")

    monkeypatch.setattr("journeymap.cli.load_words", gone)
    monkeypatch.setattr(door, "load_words", gone)
    assert door.main() == 1
    assert "ikke helt installeret" in capsys.readouterr().err


def test_a_program_built_for_windows_has_no_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["journeymap", "--version"])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert door.main() == 0
    sys.stdout.close()
    sys.stderr.close()


@pytest.mark.parametrize("arguments", [("--help",), ("check", "."), ("--version",)])
def test_output_onto_a_full_disk(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "journeymap", "--lang", "da", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={
                **os.environ,
                "PYTHONUNBUFFERED": "",
                "PYTHONPATH": str(Path(__file__).parents[2]),
            },
        )
    assert ran.returncode == 1
    assert ran.stderr.decode().count("\n") == 1
    assert "Traceback" not in ran.stderr.decode()


def test_nobody_listens_any_more(tmp_path: Path) -> None:
    for number in range(600):
        (tmp_path / f"{'x' * 60}{number}.journey.json").touch()
    direct = subprocess.Popen(
        [sys.executable, "-m", "journeymap", "check", "--json", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    assert direct.stdout is not None
    assert direct.stderr is not None
    direct.stdout.close()
    said = direct.stderr.read()
    direct.stderr.close()
    assert direct.wait() == 1
    assert b"Traceback" not in said
    assert b"BrokenPipe" not in said


# --- how far it is --------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "spoken"), [(Terminal(), True), (io.StringIO(), False)])
def test_progress_is_told_on_a_terminal_and_only_when_it_takes_long(
    stream: io.StringIO, spoken: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr(sys, "stderr", stream)
    progress = Progress(load_words("da"))
    progress(1, 3000)
    assert stream.getvalue() == ""
    now[0] = 2.5
    progress(1500, 3000)
    progress.end()
    assert ("Læser 1.500 af 3.000" in stream.getvalue()) is spoken
    assert stream.getvalue().endswith("\r\033[K") is spoken

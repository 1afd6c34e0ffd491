"""`report`, `poster` and the self-test, from files to files."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from journeymap.cli import main
from journeymap.storage.journeys import find_journey_files, write_journey
from journeymap.storage.resources import sample_folder
from tests.cli.program import run
from tests.factories import journeys

SAMPLE = find_journey_files([sample_folder()])[0]
DAY = {"SOURCE_DATE_EPOCH": "1710241200"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Eight journeys and one broken file."""
    (tmp_path / "in").mkdir()
    for number, one in enumerate(journeys(8)):
        write_journey(tmp_path / "in" / f"{number}.journey.json", one)
    (tmp_path / "in" / "x.journey.json").write_bytes(b"[")
    return tmp_path


def test_a_report_is_written_whatever_cannot_be_read(folder: Path) -> None:
    out = folder / "a.pdf"
    ran = run("report", folder / "in", "-o", out)
    assert ran.code == 0
    assert ran.out == f"Skrevet: {out}\n"
    assert [line.partition(": ")[0] for line in ran.complaints] == [
        str(folder / "in" / "x.journey.json")
    ]
    assert out.read_bytes().startswith(b"%PDF-")
    assert run("report", folder / "in", "-o", out, "--strict").code == 1


@pytest.mark.parametrize("min_cell", ["0", "3", "5"])
def test_a_report_on_few_citizens_is_warned_of(tmp_path: Path, min_cell: str) -> None:
    for number, one in enumerate(journeys(4)):
        write_journey(tmp_path / f"{number}.journey.json", one)

    ran = run("report", tmp_path, "-o", tmp_path / "a.pdf", "--min-cell", min_cell)

    assert ran.code == 0
    assert "Kun 4 borgere: En rapport om så få kan genkendes." in ran.complaints


def test_a_report_is_the_same_bytes_twice(folder: Path) -> None:
    arguments = ("report", sample_folder(), "--by", "municipality", "--title", "Rejser <b> & æøå")
    first, second = folder / "1.pdf", folder / "2.pdf"
    assert run(*arguments, "-o", first, environment=DAY).code == 0
    assert run(*arguments, "-o", second, environment=DAY).code == 0
    assert first.read_bytes() == second.read_bytes()


def test_choices_change_the_report(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY["SOURCE_DATE_EPOCH"])
    made = set()
    for number, more in enumerate(
        [[], ["--lens", "barrier"], ["--min-cell", "0"], ["--where", "municipality=0751"]]
    ):
        out = folder / f"{number}.pdf"
        assert main(["report", str(sample_folder()), "-o", str(out), *more]) == 0
        made.add(out.read_bytes())
    assert len(made) == 4


@pytest.mark.parametrize(
    ("more", "there", "gone"),
    [
        (("--sections", "works,summary"), "Det, der virker", "Målgrupper og kommuner"),
        (("--without", "appendix, actors"), "Målgrupper og kommuner", "Hvem borgerne har mødt"),
    ],
)
def test_parts_of_a_report_are_chosen(
    folder: Path, more: tuple[str, ...], there: str, gone: str
) -> None:
    out = folder / "a.pdf"
    assert main(["report", str(folder / "in"), "-o", str(out), *more]) == 0
    heads = [mark.get_title() for mark in PdfDocument(out.read_bytes()).get_toc()]
    assert there in heads
    assert gone not in heads


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--sections", "works,farver"), "--sections: farver er ikke en mulighed"),
        (("--without", "method"), "--without: method er ikke en mulighed"),
        (("--unit", "månen"), "--unit: månen er ikke en mulighed"),
    ],
)
def test_what_cannot_be_chosen_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], told: str
) -> None:
    out = folder / "a.pdf"
    with pytest.raises(SystemExit) as ended:
        main(["report", str(sample_folder()), "-o", str(out), *more])
    assert ended.value.code == 2
    assert told in capsys.readouterr().err
    assert not out.exists()


def test_one_page_for_one_unit_and_a_file_for_each_of_several(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder / "side.pdf"
    samples = str(sample_folder())
    assert main(["report", samples, "-o", str(out), "--unit", "jobcenter"]) == 0
    assert len(PdfDocument(out.read_bytes())) == 1
    out.unlink()
    assert main(["report", samples, "-o", str(out), "--unit", "jobcenter,skole"]) == 0
    assert not out.exists()
    assert {path.name for path in folder.glob("*.pdf")} == {"side-jobcenter.pdf", "side-skole.pdf"}
    capsys.readouterr()


def test_all_units_are_those_that_enough_citizens_have_met(folder: Path) -> None:
    out = folder / "alle.pdf"
    assert main(["report", str(sample_folder()), "-o", str(out), "--unit", "all"]) == 0
    made = {path.stem.removeprefix("alle-") for path in folder.glob("alle-*.pdf")}
    assert {"jobcenter", "koordinator", "psykiatri"} <= made
    assert "visitation" not in made, "too few have been there"
    assert "familie" not in made, "a family is no unit"


def test_a_bad_logo_is_named_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, logo = folder / "a.pdf", folder / "logo.svg"
    for data in (b"", b"<svg", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/x"/></svg>'):
        logo.write_bytes(data)
        assert main(["report", str(sample_folder()), "-o", str(out), "--logo", str(logo)]) == 1
        assert f"{logo}: Logoet kan ikke læses." in capsys.readouterr().err
    assert main(["report", str(sample_folder()), "-o", str(out), "--logo", str(folder / "x")]) == 1
    assert not out.exists()


def test_a_drawn_logo_is_in_the_report(folder: Path) -> None:
    out, logo = folder / "a.pdf", folder / "logo.svg"
    box = '<rect width="30" height="10" fill="#2B5C8A"/>'
    logo.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">{box}</svg>', "utf-8"
    )
    chosen = ("--logo", str(logo), "--sections", "summary")
    assert main(["report", str(folder / "in"), "-o", str(out), *chosen]) == 0
    first = PdfDocument(out.read_bytes())[0].render(scale=0.5).to_pil().convert("RGB")
    colours = {colour for _, colour in first.getcolors(1 << 20) or []}
    assert (0x2B, 0x5C, 0x8A) in colours


def test_no_journeys_make_no_report(tmp_path: Path) -> None:
    ran = run("report", tmp_path, "-o", tmp_path / "a.pdf")
    assert ran.code == 1
    assert "Ingen rejser fundet" in ran.complaints[-1]
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("name", ["a.pdf", "a.png", "A.PNG"])
def test_a_poster(name: str, tmp_path: Path) -> None:
    ran = run("poster", SAMPLE, "-o", tmp_path / name, environment={"QT_QPA_PLATFORM": "offscreen"})
    assert (ran.code, ran.err) == (0, "")
    data = (tmp_path / name).read_bytes()
    assert data.startswith(b"%PDF-" if name.endswith("pdf") else b"\x89PNG")
    assert len(data) > 5000


def test_a_name_cannot_play_tricks_on_the_terminal(tmp_path: Path) -> None:
    ran = run("poster", SAMPLE, "-o", tmp_path / "a\x1b[31m\n.pdf")
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert ran.out.count("\n") == 1


def test_paper_and_layout_change_the_poster(tmp_path: Path) -> None:
    made = set()
    for number, more in enumerate([[], ["--paper", "A3"], ["--layout", "poster"]]):
        out = tmp_path / f"{number}.pdf"
        assert main(["poster", str(SAMPLE), "-o", str(out), *more]) == 0
        made.add(out.read_bytes())
    assert len(made) == 3


def test_a_poster_of_a_broken_file_leaves_what_was_there(folder: Path) -> None:
    out = folder / "a.pdf"
    out.write_bytes(b"before")
    ran = run("poster", folder / "in" / "x.journey.json", "-o", out)
    assert ran.code == 1
    assert len(ran.complaints) == 1
    assert out.read_bytes() == b"before"


@pytest.mark.parametrize("command", ["report", "poster"])
def test_an_input_is_no_output(command: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_journey(path, journeys(1)[0])
    before = path.read_bytes()
    (tmp_path / "link").symlink_to(tmp_path)
    ran = run(command, path, "-o", tmp_path / "link" / "a.pdf")
    assert ran.code == 1
    assert "der læses fra" in ran.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", ["report", "poster"])
def test_a_folder_that_is_not_there_is_named_before_the_work(command: str, tmp_path: Path) -> None:
    ran = run(command, SAMPLE, "-o", tmp_path / "gone" / "a.pdf")
    assert ran.code == 1
    assert ran.complaints == [
        f"{tmp_path / 'gone' / 'a.pdf'}: Mappen findes ikke. Lav den først, eller vælg en anden."
    ]


def test_the_self_test() -> None:
    ran = run("--self-test", environment={"QT_QPA_PLATFORM": "offscreen"})
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[-1] == "Alt virker."
    assert len(lines) == 8
    assert all(line.endswith("i orden") for line in lines[:-1])


def test_the_self_test_fails_where_something_is_broken(tmp_path: Path) -> None:
    ran = run(
        "--self-test",
        environment={
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(tmp_path),
            "HOME": str(tmp_path),
        },
        before=("bash", "-c", 'ulimit -f 1; exec "$@"', "-"),
    )
    assert ran.code == 1
    assert "gem og læs igen" in ran.out
    assert "Alt virker" not in ran.out

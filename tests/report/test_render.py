"""Blocks that are hard to set."""

import datetime as dt

import pytest

from journeymap.report import blocks as b
from journeymap.report.document import Properties, build
from journeymap.report.fonts import Typeface
from journeymap.report.palette import Tone, tint
from tests.report.reading import outside, overlapping, pages, words_of

LONG = " ".join(f"ord{n}" for n in range(1500))


def made(face: Typeface, *blocks: b.Block) -> bytes:
    properties = Properties(
        title="Prøve",
        subject="",
        language="da",
        date=dt.date(2024, 3, 12),
        foot="Prøve",
        place=lambda page, of: f"side {page} af {of}",
    )
    return build((b.Heading(1, "Først"), *blocks), properties, face)


@pytest.mark.parametrize(
    "block",
    [
        b.Quote(LONG, "Borger A3", Tone.BAD, ("”", "”")),
        b.Paragraph(LONG, b.Style.FIGURE),
        b.KeepTogether((b.Heading(2, "Overskrift"), b.Paragraph(LONG))),
        b.KeepTogether(
            (
                b.Heading(2, "Overskrift"),
                b.beside((b.Paragraph("17"),), (b.Quote(LONG, "Borger A3", Tone.GOOD),)),
            )
        ),
        b.Panel((b.Heading(3, "Overskrift"), b.Paragraph(LONG))),
        b.Columns(((b.Paragraph(LONG),), (b.Paragraph("kort"),)), (0, 0)),
        b.BulletList((b.Item(LONG), b.Item(LONG, "Begreb")), numbered=True),
    ],
)
def test_a_long_text_flows_over_the_pages_whole(face: Typeface, block: b.Block) -> None:
    pdf = made(face, b.Space(300), block, b.Paragraph("Slut"))

    text = words_of(pdf)
    assert all(f"ord{n} " in text or f"ord{n}”" in text for n in range(1500))
    assert overlapping(pdf) == []
    assert outside(pdf) == []
    assert len(pages(pdf)) > 1


def test_bars_of_very_many_codes_flow_over_the_pages(face: Typeface) -> None:
    groups = tuple(
        b.BarGroup(
            f"Kode nummer {n} med et navn, der fylder to linjer", (b.Bar(Tone.BAD, n, f"{n}"),)
        )
        for n in range(90)
    )
    pdf = made(face, b.Figure(groups, 90, "Søjler"))

    assert "Kode nummer 89" in words_of(pdf)
    assert overlapping(pdf) == []
    assert outside(pdf) == []


def test_a_long_table_repeats_its_header(face: Typeface) -> None:
    columns = (b.Column("Aktør", 0, b.Align.LEFT), b.Column("Borgere", 60))
    rows = tuple(b.TableRow((b.TableCell(f"Række {n}"), b.TableCell(str(n)))) for n in range(120))
    found = pages(made(face, b.Heading(2, "Tabel"), b.Table("Mange rækker", columns, rows)))

    assert len(found) > 2
    assert all("Aktør" in page for page in found)


def test_a_heading_never_stands_alone_at_the_foot(face: Typeface) -> None:
    for height in range(400, 700, 7):
        found = pages(
            made(face, b.Space(height), b.Heading(2, "Overskrift"), b.Paragraph("Tekst " * 300))
        )
        page = next(page for page in found if "Overskrift" in page)
        assert "Tekst Tekst" in page


def test_empty_parts_are_no_trouble(face: Typeface) -> None:
    pdf = made(
        face,
        b.Paragraph(""),
        b.BulletList(()),
        b.Columns(((), (b.Paragraph("x"),)), (0, 0)),
        b.Table("Tom", (b.Column("A"), b.Column("B")), ()),
        b.KeepTogether((b.Paragraph("y"),)),
    )

    assert "Tom" in words_of(pdf)


def test_every_kind_of_block_states_its_role() -> None:
    assert all(isinstance(kind.role, b.Role) for kind in b.Block.__args__)


def test_tints_are_light_enough_for_ink() -> None:
    for tone in (Tone.GOOD, Tone.BAD):
        for share in (-1, 0, 0.5, 1, 7):
            red, green, blue = (int(tint(tone, share)[n : n + 2], 16) for n in (1, 3, 5))
            assert 0.2126 * red + 0.7152 * green + 0.0722 * blue > 160


@pytest.mark.parametrize("words", [12, 70, 420])
@pytest.mark.parametrize("down", [330, 418, 484, 495, 506, 550, 605])
def test_a_quote_in_a_column_and_its_source_stay_on_one_page(
    face: Typeface, down: int, words: int
) -> None:
    said = [" ".join([*(f"ord{n}" for n in range(words)), f"slut{place}"]) for place in range(3)]
    quotes = tuple(b.Quote(text, f"Borger A{n}", Tone.BAD) for n, text in enumerate(said))

    pdf = made(face, b.Space(down), b.beside((b.Paragraph("17"),), quotes))

    texts = pages(pdf)
    for place in range(3):
        assert [f"slut{place}" in text for text in texts] == [
            f"Borger A{place}" in text for text in texts
        ]
    assert overlapping(pdf) == []

"""Builds whole reports and reads them back."""

import datetime as dt
import io
import os
import re
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest

from journeymap.aggregate.collect import collect, parse_condition
from journeymap.model.journey import Consent, Journey
from journeymap.model.merge import Copy
from journeymap.report.report import ReportOptions, UnknownLens, build_report
from journeymap.storage.journeys import read_journey
from journeymap.storage.resources import load_fonts, load_vocabulary, load_words, sample_folder
from tests.factories import bad, event, good, journey, journeys
from tests.report.conftest import MakeMaterial, MakeReport
from tests.report.reading import outside, overlapping, pages, words_of

GOLDEN = Path(__file__).parent / "golden" / "small.da.txt"

ODD_TITLE = "Ærø & Øster Å – <b>en meget lang titel</b>, som bliver ved og ved " * 5


def told_by(number: int, red: str, green: str = "Det gik godt", **fields: object) -> Journey:
    """A journey with one red and one green note, both the citizen's own words."""
    return journey(
        number,
        event(
            "e",
            bad("x", "themes/heard", text=red, verbatim=True),
            good("y", "themes/red-thread", text=f"{green} nummer {number}", verbatim=True),
            actor="jobcenter",
        ),
        **fields,
    )


@pytest.mark.parametrize("count", [0, 1, 2, 5, 40, 400])
def test_any_number_of_journeys(make_report: MakeReport, count: int, each_language: str) -> None:
    pdf = make_report(journeys(count), language=each_language)

    text = words_of(pdf)
    words = load_words(each_language)
    assert words.count("report.citizens", count) in text
    assert words("report.method.title") in text
    assert overlapping(pdf) == []
    assert outside(pdf) == []


@pytest.mark.parametrize("by", ["municipality", "target-group"])
@pytest.mark.parametrize("min_cell", [0, 5, 1000])
def test_any_limit_and_breakdown(make_report: MakeReport, by: str, min_cell: int) -> None:
    pdf = make_report(journeys(40), by=by, min_cell=min_cell, title=ODD_TITLE)

    assert overlapping(pdf) == []
    assert outside(pdf) == []


@pytest.mark.parametrize("lens", [lens.id for lens in load_vocabulary().lenses])
def test_any_lens(make_report: MakeReport, lens: str, each_language: str) -> None:
    codes = [code.id for one in load_vocabulary().lenses if one.id == lens for code in one.codes]
    found = [
        journey(
            n,
            *(
                event(f"e{place}", bad(f"x{place}", f"{lens}/{code}"), actor="skole")
                for place, code in enumerate(codes)
            ),
            event("g", *(good(f"g{p}", f"{lens}/{code}") for p, code in enumerate(codes))),
        )
        for n in range(6)
    ]

    pdf = make_report(found, lens=lens, language=each_language, by="municipality")

    text = words_of(pdf)
    for code in codes:
        assert load_vocabulary().code_label(lens, code, each_language) in text
    assert overlapping(pdf) == []
    assert outside(pdf) == []


def test_an_unknown_lens(make_report: MakeReport) -> None:
    with pytest.raises(UnknownLens):
        make_report([], lens="farver")


@pytest.mark.parametrize("count", [3, 30])
def test_the_same_bytes_twice_in_any_order(make_report: MakeReport, count: int) -> None:
    found = journeys(count)

    assert make_report(found) == make_report(tuple(reversed(found)))


def test_nothing_of_another_day_or_of_this_machine(
    make_report: MakeReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = make_report(journeys(2))
    with pdfium.PdfDocument(pdf) as document:
        known = document.get_metadata_dict()

    assert known["CreationDate"] == known["ModDate"] == "D:20240312000000Z"
    assert (known["Author"], known["Creator"], known["Producer"]) == (
        "",
        "journeymap",
        "journeymap",
    )
    assert b"ReportLab" not in re.sub(rb"%.*", b"", pdf)
    assert os.fsencode(os.path.expanduser("~")) not in pdf  # noqa: PTH111 - as bytes


@pytest.mark.parametrize(("language", "tag"), [("da", "da-DK"), ("en", "en-GB")])
def test_language_and_title_are_set(make_report: MakeReport, language: str, tag: str) -> None:
    pdf = make_report(journeys(1), language=language, title="Åben & ærlig")

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.Root.Lang == tag
        assert opened.Root.ViewerPreferences.DisplayDocTitle is True
    with pdfium.PdfDocument(pdf) as document:
        assert document.get_metadata_dict()["Title"] == "Åben & ærlig"


def test_bookmarks_for_headings(make_report: MakeReport) -> None:
    with pdfium.PdfDocument(make_report(journeys(12))) as document:
        found = [(mark.level, mark.get_title()) for mark in document.get_toc()]

    assert [title for level, title in found if level == 0][:3] == [
        "Kort fortalt",
        "Det, der virker",
        "Det, der er svært",
    ]
    assert (1, "At kunne se en rød tråd") in found


def test_the_contents_name_the_right_pages(make_report: MakeReport) -> None:
    pdf = make_report(journeys(40))
    found = pages(pdf)
    with pdfium.PdfDocument(pdf) as document:
        heads = [
            (m.get_title(), m.get_dest().get_index()) for m in document.get_toc() if not m.level
        ]

    for title, index in heads:
        assert title in found[index]
        assert re.search(rf"\b{index + 1} ?{re.escape(title)}", " ".join(found[0].split()))


def test_all_fonts_are_embedded(make_report: MakeReport) -> None:
    raw = pdfium.raw
    with pdfium.PdfDocument(make_report(journeys(12), by="municipality")) as document:
        for page in document:
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                assert raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(thing.raw)) == 1


def test_the_samples_name_every_municipality_and_rank_by_citizens() -> None:
    paths = sorted(sample_folder().rglob("*.journey.json"))
    evidence = collect(Copy(str(path), read_journey(path)) for path in paths)
    vocabulary = load_vocabulary()
    pdf = build_report(
        evidence,
        options=ReportOptions(),
        words=load_words("da"),
        vocabulary=vocabulary,
        fonts=load_fonts(),
        date=dt.date(2024, 3, 12),
    )

    found = pages(pdf)
    for one in evidence.journeys:
        assert one.municipality
        assert vocabulary.municipality_label(one.municipality) in found[0]
    for page in found:
        if page.startswith(("Det, der virker", "Det, der er svært")):
            ranks = [int(n) for n in re.findall(rf"(\d+) af {len(evidence.journeys)}\n", page)]
            assert ranks[:5] == sorted(ranks[:5], reverse=True)
    assert overlapping(pdf) == []
    assert outside(pdf) == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_summary_is_one_page(make_report: MakeReport, language: str) -> None:
    for count in (1, 9, 21, 60):
        found = pages(make_report(journeys(count), language=language))
        words = load_words(language)
        assert words("report.summary.title") in found[1]
        assert words("report.good.title") in found[2].split("\n")[0]


def test_every_quote_stands_once(make_report: MakeReport, make_material: MakeMaterial) -> None:
    found = journeys(30)
    material = make_material(found)
    sides = (material.good, material.bad)
    quotes = [q for side in sides for f in side.findings for q in f.quotes]
    quotes += [q for side in sides for q in side.opening]
    quotes += [q for side in sides for f in side.findings for q in f.against]
    quotes += [*material.moments.good_quotes, *material.moments.bad_quotes]

    text = words_of(make_report(found))

    assert len(quotes) > 25
    for quote in quotes:
        assert text.count(" ".join(quote.text.split())) == 1, quote


def test_what_may_not_be_quoted_is_not(make_report: MakeReport) -> None:
    found = [
        told_by(1, "Hemmelige ord uden samtykke", consent=Consent()),
        journey(2, event("e", bad("x", "themes/heard", text="Ikke til deling", shareable=False))),
        *(told_by(n, f"Åbne ord {n}") for n in range(3, 9)),
    ]

    text = words_of(make_report(found))

    assert "Hemmelige ord" not in text
    assert "Ikke til deling" not in text
    assert "Åbne ord" in text
    assert "7 af 8" in text or "8 af 8" in text


def test_no_consent_for_quotes_at_all(make_report: MakeReport) -> None:
    found = [told_by(n, f"Skjulte ord {n}", consent=Consent()) for n in range(12)]

    text = words_of(make_report(found))

    assert "Skjulte ord" not in text
    assert "12 af 12" in text


def test_nothing_of_a_withdrawn_journey(make_report: MakeReport) -> None:
    gone = Journey(
        id=journey(99).id,
        code="Borger TILBAGE",
        municipality="0101",
        events=(
            event("e", bad("x", "themes/heard", text="Fortrudte ord"), actor="Hos Fru Jensen"),
        ),
        consent=Consent(quotes_allowed=True, withdrawn_on=dt.date(2024, 3, 1)),
    )

    text = words_of(make_report([gone, *journeys(6)]))

    for trace in ("TILBAGE", "København", "Fortrudte", "Jensen"):
        assert trace not in text
    assert "Under 5 borgere har trukket deres samtykke tilbage" in text


@pytest.mark.parametrize(
    "said",
    [
        "<b>fed</b> & <para> &amp; <font color=",
        "=1+1",
        "{n} %s \\n {ukendt}",
        "æøå ÆØÅ é ü – ” “ … ½ €",
        "</para><br/><img src='x'/>",
        "-- ; DROP TABLE",
    ],
)
def test_any_text_is_shown_as_it_is(make_report: MakeReport, said: str) -> None:
    found = [told_by(n, f"{said} nummer {n}", unit=said) for n in range(6)]
    number = re.compile(re.escape(said) + r" nummer \d")

    text = words_of(make_report(found, title=said, unreadable=((f"{said}.json", said),)))

    assert number.search(text)
    assert text.count(said) > 4


@pytest.mark.parametrize("said", ["😀", "👩‍👩‍👧", "مرحبا", "👍🏽"])
def test_what_the_font_lacks_becomes_a_visible_mark(make_report: MakeReport, said: str) -> None:
    found = [told_by(n, f"Før {said} efter {n}") for n in range(6)]

    assert re.search(r"Før □+ efter \d", words_of(make_report(found)))


def test_a_note_of_10000_characters_is_whole_and_flows(make_report: MakeReport) -> None:
    words = [f"ord{n}" for n in range(1, 1400)]
    long = " ".join(words)[:10_000].rsplit(" ", 1)[0]
    pdf = make_report([told_by(n, long, green=long[:9000]) for n in range(2)])

    text = words_of(pdf)
    for word in long.split():
        assert re.search(rf"\b{word}\b", text), word
    assert overlapping(pdf) == []
    assert outside(pdf) == []


def test_a_word_without_end_is_broken(make_report: MakeReport) -> None:
    pdf = make_report([told_by(n, "a" * 10_000) for n in range(2)])

    assert "".join(pages(pdf)).count("a") > 10_000
    assert outside(pdf) == []


def test_a_note_of_many_lines(make_report: MakeReport) -> None:
    pdf = make_report([told_by(n, "\n".join(f"linje {k}" for k in range(900))) for n in range(2)])

    assert "linje 899" in words_of(pdf)
    assert overlapping(pdf) == []


@pytest.mark.parametrize("title", ["Kort", "Å" * 300, "Lang titel om borgernes rejser " * 10])
def test_a_long_title_fits(make_report: MakeReport, title: str) -> None:
    pdf = make_report(journeys(21), title=title)

    cover = "".join(pages(pdf)[0].split())
    assert title.replace(" ", "") in cover
    assert "Sådanerrapportenlavet" in cover
    assert overlapping(pdf) == []
    assert outside(pdf) == []


def test_very_many_actors_and_groups_with_long_names(make_report: MakeReport) -> None:
    found = [
        journey(
            n,
            *(
                event(
                    f"e{k}",
                    bad(f"x{k}", "themes/heard", "themes/red-thread"),
                    actor=f"Afdelingen for tværgående koordination af sammenhængende {k}",
                )
                for k in range(70)
            ),
            target_groups=tuple(f"Gruppe med et langt og selvopfundet navn {k}" for k in range(50)),
        )
        for n in range(6)
    ]

    pdf = make_report(found, by="target-group")

    text = words_of(pdf)
    assert text.count("sammenhængende 69") >= 2
    assert overlapping(pdf) == []
    assert outside(pdf) == []


def test_unreadable_files_are_counted_by_their_reason_and_never_named(
    make_report: MakeReport,
) -> None:
    files = [(f"/mappe/Åbenrå/Jens Hansen {n}.journey.json", "Filen er tom.") for n in range(57)]
    files += [(f"Else Holm {n}.journey.json", "Et tal er alt for stort.") for n in range(3)]

    text = words_of(make_report(journeys(3), unreadable=tuple(files)))

    assert "60 filer kunne ikke læses" in text
    assert "Hvorfor Filer Filen er tom. 57 Et tal er alt for stort. 3" in text
    for trace in ("mappe", "Åbenrå", "Hansen", "Holm", "journey.json"):
        assert trace not in text


def test_small_numbers_are_hidden(make_report: MakeReport) -> None:
    found = [told_by(n, f"Ord {n}") for n in range(3)]
    found += [journey(n, event("e", bad("x", "themes/own-strengths"))) for n in range(3, 20)]

    text = words_of(make_report(found))

    assert "<5 af 20" in text
    assert "3 af 20" not in text
    assert "17 af 20" in text


def living_in(*places: tuple[str | None, int]) -> list[Journey]:
    """So many journeys in each municipality."""
    codes = [code for code, count in places for _ in range(count)]
    return [journey(n, municipality=code) for n, code in enumerate(codes)]


@pytest.mark.parametrize(
    ("language", "told", "untold"),
    [
        (
            "da",
            (
                "For få borgere til at vise tal (under 5): ikke oplyst.",
                "Skjult for at dække over et lille tal: Aarhus.",
                "Ikke alle rejser har en kommune.",
            ),
            "1 rejse har ingen kommune",
        ),
        (
            "en",
            (
                "Too few citizens to show numbers (fewer than 5): not stated.",
                "Hidden to cover for a small number: Aarhus.",
                "Not all journeys have a municipality.",
            ),
            "1 journey has no municipality",
        ),
    ],
)
def test_a_row_hidden_as_cover_is_not_called_small_and_the_method_does_not_tell(
    make_report: MakeReport, language: str, told: tuple[str, ...], untold: str
) -> None:
    found = living_in(("0580", 8), ("0751", 7), (None, 1))

    text = words_of(make_report(found, language=language))

    assert [sentence for sentence in told if sentence not in text] == []
    assert untold not in text


def test_where_no_row_is_shown_the_small_one_is_not_pointed_out(make_report: MakeReport) -> None:
    """6 citizens, one number under 5 and the other not: 1 and 5, if it were told which."""
    text = words_of(make_report(living_in(("0580", 5), ("0751", 1))))

    assert "Ingen tal vises, fordi mindst ét af dem er under 5: Aabenraa og Aarhus." in text
    assert "Skjult for at dække" not in text
    assert "For få borgere" not in text


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ((("0580", 8), (None, 6)), "6 rejser har ingen kommune."),
        (((None, 3),), "3 rejser har ingen kommune."),
        ((("0580", 8), (None, 2)), "Ikke alle rejser har en kommune."),
    ],
)
def test_journeys_without_municipality_are_told_as_in_the_breakdown(
    make_report: MakeReport, places: tuple[tuple[str | None, int], ...], told: str
) -> None:
    assert told in words_of(make_report(living_in(*places)))


def test_an_actor_hidden_as_cover_is_not_called_small(make_report: MakeReport) -> None:
    met = ["jobcenter"] * 8 + ["skole"] * 7 + ["psykiatri"]
    found = [
        journey(n, event("e", bad("x", "themes/heard"), actor=actor)) for n, actor in enumerate(met)
    ]

    text = words_of(make_report(found))

    small, cover = "(under 5): Psykiatri", "dækker over et lille tal: Skole."
    assert f"For få borgere til at vise tal på noget tema {small}" in text
    assert f"Ingen tal vises, fordi nogle af dem {cover}" in text


def test_a_warning_at_small_n(make_report: MakeReport) -> None:
    assert "Kun 9 borgere er med" in words_of(make_report(journeys(9)))
    assert "er med. Læs tallene" not in words_of(make_report(journeys(10)))


def small() -> list[Journey]:
    """Seven citizens, two municipalities, everything a report can show."""
    found = []
    for n in range(7):
        notes = [bad("x", "themes/heard", text=f"Ingen spurgte mig, dag {n}", verbatim=True)]
        notes += [good("y", "themes/steady-relation", text=f"Hun ringede tilbage, dag {n}")]
        notes += [good("z", "themes/heard", text=f"Han lyttede, dag {n}", verbatim=True)] * (n > 1)
        one = event("e", *notes, actor="jobcenter")
        found.append(
            journey(
                n,
                one,
                event("f", bad("w", text="Uden kode")),
                municipality="0580" if n < 5 else "0751",
                target_groups=("unge",),
            )
        )
    return found


def test_golden_text(make_report: MakeReport) -> None:
    """The whole text of a small report. UPDATE_GOLDEN=1 writes it anew: read the difference."""
    text = "\n\f\n".join(pages(make_report(small()))) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8", newline="\n")

    assert text == GOLDEN.read_text(encoding="utf-8")


def test_a_report_of_a_selection_says_so_where_it_is_read_first() -> None:
    found = [told_by(number, "Ingen ringede", target_groups=("unge",)) for number in range(6)]
    copies = [Copy(f"{number}", one) for number, one in enumerate(found)]
    evidence = collect(copies, where=(parse_condition("target-group=unge"),))
    pdf = build_report(
        evidence,
        options=ReportOptions(),
        words=load_words("da"),
        vocabulary=load_vocabulary(),
        fonts=load_fonts(),
        date=dt.date(2026, 3, 2),
    )
    text = words_of(pdf)
    assert "Rapporten gælder kun et udvalg: Målgruppe: Unge 15–29 år." in text
    assert text.count("Målgruppe: Unge 15–29 år") == 3, "cover, summary and method"

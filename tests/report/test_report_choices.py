"""Sections, title, logo, groups, pages for units: what is chosen is there, and nothing else."""

import datetime as dt
import io
from collections.abc import Sequence

import pytest
from PIL import Image

from journeymap.aggregate.collect import collect
from journeymap.model.collection import Collection
from journeymap.model.groups import Group
from journeymap.model.journey import Journey
from journeymap.report.logo import MAX_BYTES, MAX_SIDE, BadLogo, Logo, read_logo
from journeymap.report.options import EVERY_SECTION, ReportOptions, Section
from journeymap.report.report import build_report, build_units
from journeymap.storage.resources import load_fonts, load_vocabulary, load_words
from tests.factories import bad, copies, event, good, journey, journeys
from tests.report.conftest import MakeMaterial, MakeReport
from tests.report.groups import EMPTY, groups_of
from tests.report.reading import outside, overlapping, pages, words_of
from tests.report.tags import check_tags

TITLES = {
    Section.SUMMARY: "report.summary.title",
    Section.WORKS: "report.good.lead",
    Section.PAINS: "report.bad.lead",
    Section.THEMES: "report.themes.title",
    Section.ACTORS: "report.actors.title",
    Section.HANDOVERS: "report.handovers.lead",
    Section.ROUNDS: "report.rounds.lead",
    Section.MOMENTS: "report.moments.lead",
    Section.BREAKDOWNS: "report.breakdown.title",
    Section.APPENDIX: "report.appendix.lead",
}
"""Something that only stands in the section, as far as its first placeholder."""


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 90), mode: str = "RGBA") -> bytes:
    data = io.BytesIO()
    Image.new(mode, size, 90).save(data, kind)
    return data.getvalue()


def units(
    found: Sequence[Journey], *actors: str, language: str = "da", groups: tuple[Group, ...] = ()
) -> dict[str, bytes]:
    return build_units(
        collect(copies(found), known=Collection(groups=groups)),
        actors,
        options=ReportOptions(),
        words=load_words(language),
        vocabulary=load_vocabulary(),
        fonts=load_fonts(),
        date=dt.date(2024, 3, 12),
    )


@pytest.mark.parametrize("count", [1, 2, 5, 21])
def test_groups_lead_the_report(make_report: MakeReport, count: int, each_language: str) -> None:
    found = journeys(count)

    pdf = make_report(found, language=each_language, groups=groups_of(found))

    text = words_of(pdf)
    assert "…" in text
    assert EMPTY not in text
    assert overlapping(pdf) == []
    assert outside(pdf) == []


def test_groups_rank_by_citizens_and_empty_ones_stay_at_home(make_material: MakeMaterial) -> None:
    found = journeys(40)

    side = make_material(found, groups=groups_of(found)).bad

    numbers = [finding.citizens.value or 0 for finding in side.findings]
    assert side.is_grouped
    assert numbers == sorted(numbers, reverse=True)
    assert EMPTY not in {finding.label for finding in side.findings}


def test_every_quote_stands_once_with_groups(
    make_report: MakeReport, make_material: MakeMaterial
) -> None:
    found = journeys(30)
    groups = groups_of(found)
    material = make_material(found, groups=groups)
    findings = [*material.good.findings, *material.bad.findings]
    quotes = [q for f in findings for q in (*f.quotes, *f.against)]
    quotes += [*material.good.opening, *material.bad.opening]
    quotes += [*material.moments.good_quotes, *material.moments.bad_quotes]

    text = words_of(make_report(found, groups=groups))

    assert sum(bool(f.against) for f in findings) > 5
    for quote in quotes:
        assert text.count(" ".join(quote.text.split())) == 1, quote


@pytest.mark.parametrize("shape", ["a4", "slides"])
def test_long_names_and_descriptions_of_groups_are_whole(
    make_report: MakeReport, shape: str
) -> None:
    found = journeys(12)
    name = " ".join(f"navn{n}" for n in range(60))
    told = " ".join(f"ord{n}" for n in range(400))
    groups = tuple(one.replaced(name=name, description=told) for one in groups_of(found))

    pdf = make_report(found, groups=groups, shape=shape, title="Lang titel om rejser " * 15)

    text = words_of(pdf)
    assert "navn59" in text
    assert "ord399" in text
    assert overlapping(pdf) == []
    check_tags(pdf, "da-DK")


def test_a_voice_against_says_the_opposite(make_material: MakeMaterial) -> None:
    found = journeys(40)
    valences = {(one.id, note.id): note.valence for one in found for _, note in one.experiences()}
    material = make_material(found, groups=groups_of(found))

    for finding in (*material.good.findings, *material.bad.findings):
        for quote in finding.against:
            assert valences[quote.note.journey_id, quote.note.experience_id] != finding.valence


@pytest.mark.parametrize("grouped", [False, True])
def test_the_voices_of_a_finding_are_different_citizens(
    make_material: MakeMaterial, grouped: bool
) -> None:
    found = journeys(40)
    material = make_material(found, groups=groups_of(found) if grouped else ())

    findings = (*material.good.findings, *material.bad.findings)
    assert sum(bool(one.against) for one in findings) > 5
    for finding in findings:
        said = [quote.note.journey_id for quote in (*finding.quotes, *finding.against)]
        assert len(set(said)) == len(said)


@pytest.mark.parametrize("grouped", [False, True])
def test_where_all_numbers_are_hidden_no_order_is_told(
    make_report: MakeReport, each_language: str, grouped: bool
) -> None:
    found = [
        journey(n, event("e", bad("b", f"themes/{code}", text=f"{code} var svært for mig")))
        for n, code in enumerate(("other-ways", "heard", "heard", "heard"))
    ]
    found += [journey(n) for n in range(4, 9)]
    words, groups = load_words(each_language), groups_of(found) if grouped else ()

    text = words_of(make_report(found, groups=groups, language=each_language))

    assert words("report.summary.most_first") not in text
    assert words("report.summary.no_order") in text
    assert words("report.monday.any_asked") in text
    assert words("report.theme.heard.question") not in text
    order = words("report.bad.hidden_groups" if grouped else "report.bad.hidden", touched="¤")
    assert order.split("¤")[-1] in text


def test_one_citizen_from_one_municipality_is_told_of_in_the_singular(
    make_report: MakeReport,
) -> None:
    text = words_of(make_report(journeys(1)))

    assert "1 borger fra 1 kommune har fortalt om sin vej" in text
    assert "Kommunen er " in text
    assert "Kommunerne er " not in text


@pytest.mark.parametrize("section", TITLES)
def test_a_section_left_out_is_not_there(make_report: MakeReport, section: Section) -> None:
    found = journeys(12)
    words = load_words("da")
    told = words(TITLES[section], citizens="¤", touched="¤").split("¤")[-1]

    without = make_report(found, sections=EVERY_SECTION - {section})
    alone = make_report(found, sections=frozenset({section}))

    assert told not in words_of(without)
    assert told in words_of(alone)
    assert words("report.method.title") in words_of(without)
    assert overlapping(alone) == []


@pytest.mark.parametrize("shape", ["a4", "slides"])
def test_no_section_at_all(make_report: MakeReport, shape: str) -> None:
    pdf = make_report(journeys(21), sections=frozenset(), shape=shape)

    assert load_words("da")("report.method.title") in words_of(pdf)
    check_tags(pdf, "da-DK")


@pytest.mark.parametrize("count", [0, 5])
def test_everything_suppressed(make_report: MakeReport, count: int) -> None:
    found = journeys(count)

    pdf = make_report(found, groups=groups_of(found), min_cell=1000)

    assert overlapping(pdf) == []
    assert outside(pdf) == []
    check_tags(pdf, "da-DK")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_stands_on_the_first_page(make_report: MakeReport, kind: str) -> None:
    logo = read_logo(picture(kind, mode="RGBA" if kind == "PNG" else "RGB"))

    pdf = make_report(journeys(12), logo=logo)

    read = check_tags(pdf, "da-DK")
    badges = [f for f in read.root.all("Figure") if f.alt == "Afsenderens logo"]
    assert [badge.pages for badge in badges] == [{0}]
    assert outside(pdf) == []


def test_what_a_picture_tells_beside_its_colours_stays_behind() -> None:
    data = io.BytesIO()
    exif = Image.Exif()
    exif[0x9C9D] = "Jens Hansen"
    exif[0x013B] = "Jens Hansen"
    Image.new("RGB", (40, 20), "red").save(data, "JPEG", exif=exif)
    assert b"Jens" in data.getvalue()

    logo = read_logo(data.getvalue())

    assert logo == Logo(40, 20, logo.colours)
    assert len(logo.colours) == 40 * 20 * 3


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "logo.no_picture"),
        (b"GIF89a", "logo.no_picture"),
        (picture()[:60], "logo.no_picture"),
        (bytes(MAX_BYTES + 1), "logo.too_large"),
        (picture(size=(MAX_SIDE + 1, 1)), "logo.too_many_pixels"),
    ],
)
def test_what_is_no_logo_is_refused_by_name(data: bytes, message: str) -> None:
    with pytest.raises(BadLogo) as refused:
        read_logo(data)
    assert refused.value.message == message


@pytest.mark.parametrize("count", [1, 5, 40])
def test_a_unit_gets_one_page(count: int, each_language: str) -> None:
    found = journeys(count)
    actors = ("jobcenter", "psykiatri")

    made = units(found, *actors, language=each_language, groups=groups_of(found))

    assert tuple(made) == actors
    for pdf in made.values():
        assert len(pages(pdf)) == 1
        assert overlapping(pdf) == []
        assert outside(pdf) == []
        check_tags(pdf, {"da": "da-DK", "en": "en-GB"}[each_language])


def test_what_works_stands_before_what_is_hard_on_the_page_of_a_unit() -> None:
    (pdf,) = units(journeys(40), "jobcenter").values()

    text = words_of(pdf)
    assert text.index("noget, der virkede dér") < text.index("noget, der var svært dér")
    assert "Et spørgsmål til mandag" in text


def test_the_page_of_a_unit_tells_the_numbers_of_the_report(make_material: MakeMaterial) -> None:
    for seed in range(4):
        found = journeys(25, seed=seed)
        rows = {row.key: row.cells for row in make_material(found).actors}
        for actor, pdf in units(found, "jobcenter", "skole", "psykiatri").items():
            number = rows[actor][0].value
            told = f"{number} af 25 borgere har mødt" if number else "For få borgere fortæller"
            assert told in words_of(pdf)


@pytest.mark.parametrize(
    ("worked", "asked"),
    [
        (0, "Hvad oplever borgerne som svært i mødet med"),
        (2, "Hvad oplever borgerne som svært i mødet med"),
        (6, "som vi kan gøre mere af"),
    ],
)
def test_a_unit_is_asked_to_do_more_only_of_what_citizens_tell_of(worked: int, asked: str) -> None:
    found = [
        journey(n, event("e", *([good("g")] if n < worked else ()), bad("b"), actor="jobcenter"))
        for n in range(12)
    ]

    (pdf,) = units(found, "jobcenter").values()

    assert asked in words_of(pdf)


def test_nothing_is_told_of_a_unit_that_few_have_met() -> None:
    found = journeys(3)

    (pdf,) = units(found, "jobcenter").values()

    text = words_of(pdf)
    assert "For få borgere fortæller om mødet" in text
    assert not any(note.text in text for one in found for _, note in one.experiences())


def test_work_can_be_stopped_at_every_page() -> None:
    steps: list[int] = []

    class Stopped(Exception):
        pass

    def step() -> None:
        steps.append(1)
        if len(steps) > 12:
            raise Stopped

    with pytest.raises(Stopped):
        build_report(
            collect(copies(journeys(12))),
            options=ReportOptions(),
            words=load_words("da"),
            vocabulary=load_vocabulary(),
            fonts=load_fonts(),
            date=dt.date(2024, 3, 12),
            step=step,
        )

"""The first page says whom the report may be shown to, and when its numbers can point at people."""

import datetime as dt

import pytest

from journeymap.aggregate.collect import collect
from journeymap.model.journey import Coverage, Journey
from journeymap.report.options import ReportOptions, Section
from journeymap.report.report import build_units
from journeymap.storage.resources import load_fonts, load_vocabulary, load_words
from tests.factories import OPEN_CONSENT, bad, copies, event, journey, journeys
from tests.report.conftest import MakeReport
from tests.report.reading import pages

_TOLD = {
    Coverage.MUNICIPALITY: "report.reach.municipality",
    Coverage.CROSS_MUNICIPAL: "report.reach.cross_municipal",
    Coverage.PUBLICATION: "report.reach.publication",
}


def telling(number: int, farthest: Coverage, *, quoted: bool = True) -> Journey:
    consent = OPEN_CONSENT.replaced(covers=(farthest,), quotes_allowed=quoted)
    note = bad("x", "themes/heard", text=f"Brev nummer {number} kom for sent", verbatim=True)
    return journey(number, event("e", note, actor="jobcenter"), consent=consent)


def first(pdf: bytes) -> str:
    return " ".join(pages(pdf)[0].split())


@pytest.mark.parametrize("shape", ["a4", "slides"])
@pytest.mark.parametrize("least", _TOLD)
def test_the_report_goes_as_far_as_the_nearest_consent_of_those_quoted(
    make_report: MakeReport, least: Coverage, shape: str, each_language: str
) -> None:
    found = [telling(1, least), telling(2, Coverage.PUBLICATION)]
    found += [telling(3, Coverage.TEAM), telling(4, Coverage.MUNICIPALITY, quoted=False)]

    told = first(make_report(found, min_cell=0, shape=shape, language=each_language))

    assert load_words(each_language)(_TOLD[least]) in told


@pytest.mark.parametrize("shape", ["a4", "slides"])
def test_a_report_without_quotes_says_so(make_report: MakeReport, shape: str) -> None:
    found = [telling(n, Coverage.PUBLICATION) for n in range(6)]
    sections = frozenset({Section.BREAKDOWNS})

    told = first(make_report(found, sections=sections, shape=shape))

    assert load_words("da")("report.reach.no_quotes") in told


@pytest.mark.parametrize("shape", ["a4", "slides"])
@pytest.mark.parametrize(
    ("count", "min_cell", "told"),
    [
        (6, 5, ()),
        (6, 1, ("Små tal er ikke skjult.",)),
        (6, 3, ("Kun tal under 3 er skjult.",)),
        (4, 5, ("Kun 4 borgere: En rapport om så få kan genkendes.",)),
        (1, 0, ("Små tal er ikke skjult.", "Kun 1 borger: En rapport om så få kan genkendes.")),
    ],
)
def test_numbers_that_may_point_at_people_are_announced(
    make_report: MakeReport, count: int, min_cell: int, told: tuple[str, ...], shape: str
) -> None:
    found = [telling(n, Coverage.PUBLICATION) for n in range(count)]

    page = first(make_report(found, min_cell=min_cell, shape=shape))

    assert all(text in page for text in told)
    assert bool(told) is ("er skjult" in page or "ikke skjult" in page or "genkendes" in page)


def test_the_page_of_a_unit_says_how_far_it_may_go() -> None:
    found = [telling(n, Coverage.CROSS_MUNICIPAL) for n in range(6)]
    made = build_units(
        collect(copies(found)),
        ["jobcenter", "skole"],
        options=ReportOptions(min_cell=2),
        words=load_words("da"),
        vocabulary=load_vocabulary(),
        fonts=load_fonts(),
        date=dt.date(2024, 3, 12),
    )

    assert "Må deles: På tværs af kommuner, ikke offentliggøres" in first(made["jobcenter"])
    assert "Kun tal under 2 er skjult." in first(made["jobcenter"])
    assert "Her står ingen af borgernes egne ord." in first(made["skole"])


@pytest.mark.parametrize("text_scale", [1.0, 1.15, 1.3])
def test_a_cover_with_warnings_takes_one_page(make_report: MakeReport, text_scale: float) -> None:
    pdf = make_report(journeys(4), min_cell=0, text_scale=text_scale)

    assert load_words("da")("report.summary.title") in pages(pdf)[1].splitlines()[0]

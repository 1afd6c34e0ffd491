"""The citizen's copy: the code, the days, how to withdraw, and nothing else about them."""

import datetime as dt
from xml.etree import ElementTree as ET

import pypdfium2 as pdfium
import pytest

from journeymap.model.journey import Answer, Interview, Journey
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.resources import load_vocabulary
from tests.factories import OPEN_CONSENT, event, good, journey
from tests.report.posters import (
    ARRANGEMENTS,
    check_places,
    of_events,
    poster,
    squeezed,
    svg,
)
from tests.report.reading import pages, words_of

DAY, LATER = dt.date(2024, 3, 12), dt.date(2024, 4, 2)


def private() -> Journey:
    return journey(
        1,
        event("e1", good("g1", "themes/heard", "barrier/it")),
        title="Et navn i en overskrift",
        unit="Ungeenheden i Rådhusgade",
        municipality="0580",
        target_groups=("unge",),
        interview=Interview(
            date=DAY, interviewer="KLM", place="Rådhuset", relation="Sagsbehandler"
        ),
        consent=OPEN_CONSENT,
        approval=LATER,
        answers=(Answer(prompt="Hvad er vigtigt for dig?", text="At jeg kan sove"),),
    )


def read(kind: str, of: Journey, copy: CitizenCopy | None, language: str = "da") -> str:
    if kind == "svg":
        text = " ".join(ET.fromstring(svg(of, copy=copy, language=language)).itertext())
        return " ".join(text.split())
    return words_of(poster(of, copy=copy, language=language))


@pytest.mark.parametrize("kind", ["pdf", "svg"])
@pytest.mark.parametrize("copy", [None, CitizenCopy(), CitizenCopy("Team Syd, tlf. 12 34 56 78")])
def test_posters_tell_nothing_of_themes_units_and_places(
    kind: str, copy: CitizenCopy | None
) -> None:
    vocabulary, found = load_vocabulary(), read(kind, private(), copy)
    hidden = ["Ungeenheden", "Rådhus", "0580", "Aabenraa", "KLM", "Sagsbehandler", "heard"]
    hidden += [vocabulary.code_label("themes", "heard", "da"), "15–29"]
    for secret in hidden:
        assert secret not in found


@pytest.mark.parametrize("kind", ["pdf", "svg"])
def test_the_citizens_copy_bears_the_code_the_days_and_the_answers(kind: str) -> None:
    found = read(kind, private(), CitizenCopy())
    assert "Borger T1" in found
    assert "Et navn i en overskrift" not in found
    assert "fortalt 12. marts 2024 · godkendt 2. april 2024" in found
    assert "At jeg kan sove" in found
    assert "Vil du trække din fortælling tilbage? Kontakt:" in found
    english = read(kind, private(), CitizenCopy("Ann"), "en")
    assert "Do you want to withdraw your story? Contact: Ann" in english
    assert "told 12 March 2024" in english
    assert "Et navn" in read(kind, private(), None)


def test_the_title_of_the_citizens_file_is_the_code_alone() -> None:
    with pdfium.PdfDocument(poster(private(), copy=CitizenCopy())) as document:
        assert document.get_metadata_dict()["Title"] == "Borger T1"


def test_days_that_are_not_known_are_not_told() -> None:
    found = words_of(poster(journey(1, event("e1")), copy=CitizenCopy()))
    assert "fortalt" not in found.replace("fortælling", "")
    assert "godkendt" not in found


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_a_long_contact_is_told_whole_and_in_nobodys_way(arrangement: str) -> None:
    contact = "Borgerrådgiveren i Aabenraa, telefon 12 34 56 78, mandag til torsdag, " * 5
    pdf = poster(of_events(30), copy=CitizenCopy(contact.strip()), arrangement=arrangement)
    check_places(pdf)
    for page in pages(pdf):
        assert squeezed(contact) in squeezed(page)

"""The main job without a mouse: tell a journey, save it, open it again, report it."""

from pathlib import Path

import pypdfium2
from pytestqt.qtbot import QtBot

from journeymap.model.journey import Journey, Valence
from journeymap.storage.journeys import read_journey
from journeymap.ui.window import MainWindow
from tests.ui.person import Person, press, presses, types_name, write

EVENTS = (
    "Jeg fik brev fra kommunen",
    "Første møde på jobcentret",
    "Min sagsbehandler blev syg",
    "Ny sagsbehandler, tredje på et år",
    "Indlagt på Aabenraa Sygehus",
    "Samtale hos psykiateren",
    "Vi flyttede til Løgumkloster",
    "Praktik i Netto – 20 timer",
    "Møde med fem mennesker & en pædagog",
    "Jeg begyndte på EUD",
)
# Which event each experience belongs to, green or red, and its words.
EXPERIENCES = (
    (0, Valence.BAD, "Jeg forstod ikke et ord"),
    (1, Valence.GOOD, "Hun spurgte, hvad jeg selv ville"),
    (1, Valence.BAD, "Der var 40 minutter, så skulle hun videre"),
    (2, Valence.BAD, "Ingen ringede"),
    (3, Valence.BAD, "Jeg måtte fortælle det hele forfra"),
    (4, Valence.GOOD, "De så mig"),
    (4, Valence.GOOD, "Maden var god\nog der var ro"),
    (6, Valence.BAD, "Så talte kommunerne ikke sammen"),
    (7, Valence.GOOD, "Chefen sagde: ”Vi ses i morgen!”"),
    (8, Valence.BAD, "Alle kiggede på æ papirer (€ 100 < 200)"),
    (9, Valence.GOOD, "Jeg er god til noget"),
    (9, Valence.GOOD, "Mor græd af glæde"),
)
assert (len(EVENTS), len(EXPERIENCES)) == (10, 12)


def told(journey: Journey) -> list[tuple[str, list[tuple[Valence, str]]]]:
    return [(e.text, [(x.valence, x.text) for x in e.experiences]) for e in journey.events]


def as_typed() -> list[tuple[str, list[tuple[Valence, str]]]]:
    return [
        (text, [(valence, said) for place, valence, said in EXPERIENCES if place == index])
        for index, text in enumerate(EVENTS)
    ]


def tell_the_journey() -> None:
    """Ten events and twelve experiences, as an interviewer types them."""
    for index, text in enumerate(EVENTS):
        write(text)
        for place, valence, said in EXPERIENCES:
            if place == index:
                press("Ctrl+Up" if valence is Valence.GOOD else "Ctrl+Down")
                write(said)
        press("Return")


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_journey_is_told_saved_reopened_and_reported_with_keys_alone(
    window: MainWindow, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Aabenraa"
    folder.mkdir()
    window.preferences.last_folder = str(folder)

    press("Ctrl+N")
    tell_the_journey()
    assert window.isWindowModified()
    with person.answers(types_name("Min første rejse")):
        press("Ctrl+S")

    file = folder / "Min første rejse.journey.json"
    assert told(read_journey(file)) == as_typed()
    assert not window.isWindowModified()

    press("Alt+Up")
    assert window.desk.document is None
    with person.answers(types_name("Min første rejse.journey.json")):
        press("Ctrl+O")
    assert window.desk.document is not None
    assert told(window.desk.document.journey) == as_typed()
    assert not window.isWindowModified()

    press("Alt+Up")
    with person.answers(types_name(str(folder))):
        press("Ctrl+Shift+O")
    pdf = folder / "Borgerrejserne.pdf"
    with person.answers(presses("Return"), types_name("Borgerrejserne"), presses("Escape")):
        press("Ctrl+Shift+R")
        qtbot.waitUntil(lambda: person.has_answered, timeout=20_000)

    assert "Borgerrejserne.pdf er gemt." in person.heard[-1]
    words = text_of(pdf)
    assert "1 borger" in words
    assert "10 begivenheder" in words
    assert "Hvor mange gode og svære oplevelser" in words, "of one citizen no number is told"

import pytest

from journeymap.aggregate.guard import COVER, SMALL, Cell
from journeymap.aggregate.intervals import Interval, wilson
from journeymap.aggregate.places import NoteRef
from journeymap.aggregate.quotes import Quote
from journeymap.report.palette import Tone
from journeymap.report.sentences import Speech, sentence
from journeymap.storage.resources import load_words


@pytest.fixture
def speech() -> Speech:
    return Speech(load_words("da"), 5)


def test_numbers(speech: Speech) -> None:
    assert speech.number(Cell(1234)) == "1.234"
    assert speech.number(SMALL) == "<5"
    assert speech.number(COVER) == ".."


def test_of_all(speech: Speech) -> None:
    assert speech.of(Cell(17), 21) == "17 af 21"
    assert speech.of(SMALL, 21) == "<5 af 21"
    assert speech.of(SMALL, 3) == "<5"
    assert speech.citizens_of(Cell(1), 1) == "1 af 1 borger"
    assert speech.citizens_of(SMALL, 3) == "under 5 borgere"
    assert speech.citizens(SMALL) == "under 5 borgere"
    assert speech.citizens(COVER) == "et antal borgere, der ikke vises"
    assert speech.number(Cell(None, at_least=17)) == "mindst 17"
    assert speech.mentions(COVER) == "Omtaler vises ikke"


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (wilson(15, 21), "mellem 5 og 9 ud af 10"),
        (wilson(21, 21), "mindst 8 ud af 10"),
        (wilson(0, 21), "højst 2 ud af 10"),
        (wilson(1, 1), "mindst 2 ud af 10"),
        (wilson(1, 2), "for få til at sige noget"),
        (Interval(0.3, 0.5), "mellem 3 og 5 ud af 10"),
    ],
)
def test_intervals_in_tenths(speech: Speech, interval: Interval, said: str) -> None:
    assert speech.in_tenths(interval) == said


def test_intervals_in_percent(speech: Speech) -> None:
    assert speech.in_percent(wilson(15, 21)) == "50–87 %"
    assert speech.share(1, 3) == "33 %"
    assert speech.share(0, 0) == "–"


def test_only_own_words_stand_in_quotation_marks(speech: Speech) -> None:
    note = NoteRef("j", "e", "x")

    own = speech.quote(Quote(note, "Ja", "Borger A3", verbatim=True), Tone.GOOD)
    retold = speech.quote(Quote(note, "Ja", "Borger A3", verbatim=False), Tone.GOOD)

    assert (own.marks, own.source) == (("”", "”"), "Borger A3")
    assert (retold.marks, retold.source) == (("", ""), "Borger A3 – gengivet af intervieweren")


def test_a_sentence_begins_with_a_capital() -> None:
    assert sentence("under 5 borgere") == "Under 5 borgere"
    assert sentence("") == ""

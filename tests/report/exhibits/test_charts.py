"""Charts say in words what they show, and show nothing small once they leave."""

import re

import pytest

from journeymap.report.drawings.drawing import Text
from journeymap.report.drawings.look import Look
from journeymap.report.exhibits.catalogue import Name
from journeymap.report.exhibits.charts import CHARTS, ONLY_IN_THE_ROOM, draw
from journeymap.report.exhibits.exhibit import Subject
from journeymap.report.exhibits.release import released
from journeymap.report.names import Names
from journeymap.report.sentences import Speech
from journeymap.storage.resources import load_metrics, load_vocabulary, load_words
from tests.report.exhibits.test_exhibits import LANGUAGES, exhibit, samples

WIDTH = 482.0


def subject(language: str) -> Subject:
    vocabulary = load_vocabulary()
    lens = vocabulary.lens("themes")
    assert lens is not None
    return Subject(samples(), lens, Names(load_words(language), vocabulary))


def words_of(marks: tuple[object, ...]) -> list[str]:
    return [line for mark in marks if isinstance(mark, Text) for line in mark.lines]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_says_what_it_shows(name: Name, language: str) -> None:
    look = Look(load_metrics(), Speech(load_words(language), 0))
    drawing = draw(name, exhibit(name, language), subject(language), look, WIDTH)

    assert exhibit(name, language).title in drawing.alt
    assert drawing.height > 0
    assert words_of(drawing.marks)


@pytest.mark.parametrize("name", sorted(set(CHARTS) - ONLY_IN_THE_ROOM))
def test_a_chart_that_leaves_shows_no_small_number(name: Name) -> None:
    speech = Speech(load_words("da"), 5)
    leaving = released(exhibit(name, "da"), speech)
    drawing = draw(name, leaving, subject("da"), Look(load_metrics(), speech), WIDTH)
    numbers = [word for word in words_of(drawing.marks) if re.fullmatch(r"[1-4]( af \d+)?", word)]

    assert not numbers

"""Finding words on the notes."""

from journeymap.model.commands import answer_id
from journeymap.model.find import find
from journeymap.model.journey import Answer, Journey, When
from tests.factories import bad, event, good, journey


def told() -> Journey:
    first = event("e1", good("g", text="Der var en HUND"), bad("b", text="ingen\nspurgte"))
    second = event("e2", when=When(text="forår 2019"), answers=(Answer(prompt="Hvad?", text="ro"),))
    return journey(1, first, second, answers=(Answer(prompt="Hvem?", text="min hund"),))


def test_finds_notes_of_every_kind_in_their_order() -> None:
    of = told()
    assert find(of, "hund") == ("g", answer_id(of.id, 0))
    assert find(of, "forår") == ("e2",)
    assert find(of, "ro") == (answer_id("e2", 0),)


def test_line_breaks_and_spaces_do_not_hide_words() -> None:
    assert find(told(), " ingen   spurgte ") == ("b",)


def test_nothing_is_found_for_nothing() -> None:
    assert find(told(), "  ") == ()
    assert find(told(), "kat") == ()

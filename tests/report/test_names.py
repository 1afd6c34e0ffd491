from journeymap.model.vocabulary import Vocabulary
from journeymap.report.names import Names, shortened
from journeymap.report.ordering import alphabetical
from journeymap.words import Words


def test_the_danish_alphabet_ends_with_ae_oe_aa() -> None:
    names = ["Aabenraa", "Ærø", "Aarhus", "Øst", "Vejle", "Brøndby", "åben", "zoo"]

    assert alphabetical(names, "da") == [
        "Brøndby",
        "Vejle",
        "zoo",
        "Ærø",
        "Øst",
        "åben",
        "Aabenraa",
        "Aarhus",
    ]
    assert alphabetical(names, "en")[0] == "Aabenraa"


def test_actors_stand_by_group_then_name(words: Words, vocabulary: Vocabulary) -> None:
    names = Names(words, vocabulary)
    found = [None, "familie", "En egen aktør", "sygehus", "skole", "jobcenter"]

    assert sorted(found, key=names.actor_place) == [
        "jobcenter",
        "skole",
        "sygehus",
        "familie",
        "En egen aktør",
        None,
    ]
    assert names.actor(None) == "Uden aktør"
    assert names.group_title(names.actor_group("En egen aktør")) == "Andre"


def test_long_names_are_shortened() -> None:
    assert shortened("kort") == "kort"
    assert len(shortened("ord " * 2000)) <= 90
    assert shortened("ord " * 2000).endswith("…")

from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.resources import load_vocabulary

VOCABULARY: Vocabulary = load_vocabulary()


def test_names_of_an_actor_lead_to_it() -> None:
    for name in ("jobcenter", "Jobcenter", " JOBCENTRET ", "job centre"):
        assert VOCABULARY.actor_id(name) == "jobcenter"
    assert VOCABULARY.actor_id(" Tante Oda ") == "Tante Oda"


def test_no_two_actors_share_a_name() -> None:
    owners: dict[str, set[str]] = {}
    for actor in VOCABULARY.actors:
        for name in {actor.id, *actor.labels.values(), *actor.aliases}:
            owners.setdefault(name.casefold(), set()).add(actor.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_labels_in_both_languages_and_what_is_not_known_is_its_own_name() -> None:
    assert VOCABULARY.actor_label("jobcenter", "en") == "Job centre"
    assert VOCABULARY.actor_label("Tante Oda", "en") == "Tante Oda"
    assert VOCABULARY.target_group_label("unge", "da") != "unge"
    assert VOCABULARY.target_group_label("andre", "da") == "andre"
    assert VOCABULARY.code_label("themes", "heard", "da") == "At blive set, hørt og inddraget"
    assert VOCABULARY.code_label("themes", "nyt", "da") == "nyt"
    assert VOCABULARY.code_label("ukendt", "heard", "da") == "heard"


def test_all_municipalities_are_there() -> None:
    assert len(VOCABULARY.municipalities) == 98
    assert VOCABULARY.municipality_label("0773") == "Morsø"
    assert VOCABULARY.municipality_label("9999") == "9999"


def test_lenses_have_codes_with_labels_in_both_languages() -> None:
    assert [lens.id for lens in VOCABULARY.lenses] == [
        "themes",
        "coordination",
        "coherence",
        "barrier",
        "who-can-change",
        "keys",
        "coupling",
        "involvement",
    ]
    for lens in VOCABULARY.lenses:
        assert lens.codes
        ids = [code.id for code in lens.codes]
        assert len(ids) == len(set(ids))
        for term in (lens, *lens.codes):
            assert term.labels["da"]
            assert term.labels["en"]

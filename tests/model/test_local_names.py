"""The actors of a set's own: which look alike, and what they are counted as."""

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.aliases import ambiguous, followed, with_aliases
from journeymap.model.collection import ActorAlias
from journeymap.model.journey import Journey
from journeymap.model.local_names import local_names, settled
from journeymap.storage.resources import load_vocabulary
from tests.factories import event, journey

VOCABULARY = load_vocabulary()


def met(number: int, *actors: str) -> Journey:
    events = (event(f"e{index}").replaced(actor=actor) for index, actor in enumerate(actors))
    return journey(number, *events)


JOURNEYS = (
    met(1, "Værestedet", "jobcenter", "Værestedet"),
    met(2, "værestedet ", "Værestedet Oasen", "Jobcentret"),
    met(3, "Kommunen", "Naboen"),
)


def test_own_names_are_counted_by_citizen_however_they_are_spelled() -> None:
    names = {one.name: one for one in local_names(JOURNEYS, (), VOCABULARY, "da")}
    assert set(names) == {"Værestedet", "Værestedet Oasen", "Kommunen", "Naboen"}
    assert (names["Værestedet"].citizens, names["Værestedet"].events) == (2, 3)
    assert "Værestedet Oasen" in names["Værestedet"].likely
    assert "jobcenter" in names["Kommunen"].likely
    assert names["Naboen"].likely == ()


def test_what_is_to_be_decided_stands_first() -> None:
    aliases = (
        ActorAlias(name="Naboen", actor="netvaerk"),
        ActorAlias(name="naboen", actor="familie"),
        ActorAlias(name="Kommunen", actor="jobcenter"),
        ActorAlias(name="Gammelt navn", actor="skole"),
    )
    found = local_names(JOURNEYS, aliases, VOCABULARY, "da")
    assert found[0].name == "Naboen"
    assert found[0].is_unsure
    assert [one.name for one in found[1:3]] == ["Værestedet", "Værestedet Oasen"]
    assert {one.name: one.counts_as for one in found[3:]} == {
        "Kommunen": "jobcenter",
        "Gammelt navn": "skole",
    }, "a settled name that is met no more can still be taken out"


def test_a_settled_name_is_counted_so_and_can_be_taken_out_again() -> None:
    aliases = settled((), "Kommunen", "jobcenter")
    assert with_aliases(JOURNEYS[2], aliases, VOCABULARY).events[0].actor == "jobcenter"
    assert settled(aliases, "kommunen", "") == ()


def test_all_spellings_of_a_name_are_counted_together_once_it_is_settled_as_itself() -> None:
    (one,) = [n for n in local_names(JOURNEYS, (), VOCABULARY, "da") if n.name == "Værestedet"]
    assert one.spellings == 2
    aliases = settled((), "Værestedet", "Værestedet")
    assert with_aliases(JOURNEYS[1], aliases, VOCABULARY).events[0].actor == "Værestedet"


def test_settling_ends_a_disagreement() -> None:
    aliases = (ActorAlias(name="A", actor="skole"), ActorAlias(name="a", actor="ppr"))
    assert ambiguous(aliases, VOCABULARY) == ("a",)
    assert settled(aliases, "A", "ppr") == (ActorAlias(name="A", actor="ppr"),)


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(["a", "b", "c", "d", "skole"]))))
def test_what_was_settled_last_holds_whatever_came_before(choices: list[tuple[str, str]]) -> None:
    aliases: tuple[ActorAlias, ...] = ()
    for name, actor in choices:
        aliases = settled(aliases, name, actor)
        assert followed(aliases, name) == followed(aliases, actor)
        assert name == actor or followed(aliases, name) != name
        assert not ambiguous(aliases, VOCABULARY)

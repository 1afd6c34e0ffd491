"""Local names of actors lead to whom they mean, and never further than is known."""

from journeymap.model.aliases import ambiguous, with_aliases
from journeymap.model.collection import ActorAlias
from journeymap.model.vocabulary import Vocabulary
from tests.factories import event, journey


def met(vocabulary: Vocabulary, actor: str | None, *aliases: tuple[str, str]) -> str | None:
    told = [ActorAlias(name=name, actor=whom) for name, whom in aliases]
    one = journey(1, event("e", actor=actor))
    return with_aliases(one, told, vocabulary).events[0].actor


def test_a_local_name_leads_to_the_actor(vocabulary: Vocabulary) -> None:
    assert met(vocabulary, "Nordhuset", ("nordhuset ", "jobcenter")) == "jobcenter"
    assert met(vocabulary, "Nordhuset", ("Nordhuset", "Den lokale forening")) == (
        "Den lokale forening"
    )
    assert met(vocabulary, "Nordhuset") == "Nordhuset"
    assert met(vocabulary, None, ("", "jobcenter")) is None


def test_a_name_of_the_vocabulary_needs_no_alias(vocabulary: Vocabulary) -> None:
    assert met(vocabulary, "Jobcentret") == "jobcenter"


def test_an_id_of_the_vocabulary_is_nobody_elses_name(vocabulary: Vocabulary) -> None:
    assert met(vocabulary, "skole", ("skole", "jobcenter")) == "skole"


def test_names_may_lead_to_names_but_not_in_circles(vocabulary: Vocabulary) -> None:
    assert met(vocabulary, "A", ("A", "B"), ("B", "jobcenter")) == "jobcenter"
    assert met(vocabulary, "A", ("A", "B"), ("B", "A")) == "A"


def test_a_name_that_means_two_things_is_not_guessed(vocabulary: Vocabulary) -> None:
    both = (("Huset", "jobcenter"), ("huset", "skole"))
    assert met(vocabulary, "Huset", *both) == "Huset"
    told = [ActorAlias(name=name, actor=whom) for name, whom in both]
    assert ambiguous(told, vocabulary) == ("huset",)
    same = [ActorAlias(name="Huset", actor=whom) for whom in ("jobcenter", "Jobcentret")]
    assert ambiguous(same, vocabulary) == ()


def test_a_journey_without_such_names_is_handed_back_itself(vocabulary: Vocabulary) -> None:
    one = journey(1, event("e", actor="jobcenter"))
    assert with_aliases(one, (), vocabulary) is one

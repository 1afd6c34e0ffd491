import datetime as dt

from journeymap.aggregate.facts import facts
from journeymap.model.journey import Consent, Coverage, Interview, Mode, When
from journeymap.model.vocabulary import Vocabulary
from tests.factories import bad, event, good, journey


def when(text: str, edtf: str | None = None) -> When:
    return When(text=text, edtf=edtf)


def test_facts_of_nothing(vocabulary: Vocabulary) -> None:
    known = facts([], vocabulary.lenses[0])

    assert (known.journeys, known.period, known.interviewed, known.actors_met) == (0, None, None, 0)
    assert (known.modes, known.experiences) == ((), 0)


def test_facts_of_three_journeys(vocabulary: Vocabulary) -> None:
    one = journey(
        1,
        event("a", good("x", "themes/heard"), bad("y"), when=when("i 2010", "2010"), actor="skole"),
        event("b", when=when("siden", "2019/.."), actor="ppr"),
        event("c", bad("z", "barrier/it")),
        interview=Interview(date=dt.date(2023, 3, 1), mode=Mode.TELEPHONE, relation="Ingen"),
        approval=dt.date(2023, 4, 1),
    )
    two = journey(
        2,
        event("a", when=when("da jeg var lille")),
        event("b", when=when("engang", "200X")),
        interview=Interview(date=dt.date(2023, 9, 2), mode=Mode.FACE_TO_FACE, relation="Ingen "),
        consent=Consent(covers=(Coverage.MUNICIPALITY, Coverage.TEAM)),
        municipality="0751",
    )

    known = facts([one, two, journey(3, municipality=None)], vocabulary.lenses[0])

    assert known.municipalities == ("0580", "0751")
    assert known.without_municipality == 1
    assert known.modes == (("face-to-face", 1), ("telephone", 1), ("", 1))
    assert known.relations == (("", 1), ("Ingen", 2))
    assert known.interviewed == (dt.date(2023, 3, 1), dt.date(2023, 9, 2))
    assert known.period == (2000, 2019)
    assert (known.events, known.events_undated, known.events_in_words) == (5, 1, 1)
    assert (known.good, known.bad, known.uncoded) == (1, 2, 2)
    assert known.coverage == (("municipality", 1), ("cross-municipal", 2))
    assert (known.quotes_allowed, known.approved, known.actors_met) == (2, 1, 0)

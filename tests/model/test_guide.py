"""Interview guides."""

import pytest

from journeymap.model.collection import MAX_GUIDES, Collection, guides_beside
from journeymap.model.guide import (
    MAX_PROMPT,
    MAX_PROMPTS,
    Guide,
    Moment,
    Prompt,
    guide_as_text,
    guide_from_text,
    prompt_at,
    prompt_lines,
    prompts_of,
)
from journeymap.model.guide_draft import GuideDraft, PromptTooLong, TooManyGuides, TooManyPrompts
from journeymap.storage.resources import load_guides, load_prompts

OWN = Guide(
    built_in="short",
    name="Vores",
    prompts=(Prompt(text="Hvem hjalp dig?"), Prompt(text="Hvad så?", is_open=False)),
)
KOLDINGS = Guide(name="Koldings", prompts=(Prompt(text="Hvem kom?"),))


def asked(draft: GuideDraft) -> list[str]:
    return [prompt.text for prompt in draft.prompts]


def draft(guide: Guide = OWN) -> GuideDraft:
    return GuideDraft(guide, load_guides(), "da")


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_moment_has_its_prompt(language: str) -> None:
    for moment in Moment:
        assert prompt_at(moment, load_prompts(), language).endswith("?")


def test_without_a_guide_the_first_built_in_one_is_asked() -> None:
    prompts = prompts_of(Guide(), load_guides(), "da")
    assert prompts[0].text == "Hvor vil du gerne begynde?"
    opened = [prompt.text for prompt in prompts if prompt.is_open]
    assert opened[0] == "Hvad er vigtigt for dig?"
    assert "Hvad skete der så?" not in [prompt.text for prompt in prompts]


def test_a_guide_of_its_own_is_asked_instead_and_in_every_language() -> None:
    for language in ("da", "en"):
        assert prompts_of(OWN, load_guides(), language) == OWN.prompts


def test_a_built_in_guide_follows_the_language() -> None:
    short = Guide(built_in="short")
    danish, english = (prompts_of(short, load_guides(), lang) for lang in ("da", "en"))
    assert danish[0].text == "Hvor vil du gerne begynde?"
    assert english[0].text == "Where would you like to begin?"
    assert [p.is_open for p in danish] == [p.is_open for p in english]


@pytest.mark.parametrize("guide", load_guides(), ids=lambda guide: guide.id)
def test_built_in_guides_are_short_open_questions(guide: object) -> None:
    assert isinstance(guide, type(load_guides()[0]))
    method = {prompt.label("da") for prompt in load_prompts()}
    for language in ("da", "en"):
        texts = [prompt.label(language) for prompt in guide.prompts]
        assert len(set(texts)) == len(texts)
        assert all(text.endswith("?") and len(text) <= 60 for text in texts)
        assert guide.help[language]
        assert not method & set(texts), "the prompts of the method come by themselves"
    assert any(prompt.is_open for prompt in guide.prompts)


def test_a_guide_of_a_later_program_is_the_first_one() -> None:
    assert prompts_of(Guide(built_in="later"), load_guides(), "da") == prompts_of(
        Guide(), load_guides(), "da"
    )


@pytest.mark.parametrize("guide", [Guide(), OWN, Guide(built_in="short"), Guide(prompts=())])
def test_a_guide_is_kept_among_the_wishes(guide: Guide) -> None:
    assert guide_from_text(guide_as_text(guide)) == guide


@pytest.mark.parametrize("text", ["", "null", "[]", '{"prompts": 3}', '{"prompts": [{}]}', "{"])
def test_what_is_no_guide_is_none(text: str) -> None:
    assert guide_from_text(text) is None


def test_pasted_lines_lose_their_bullets_and_numbers() -> None:
    text = "1. Hvem?\n\n  • Hvad så?\r\n- Og hvordan?\n(3) Hvorfor?\n10) Ti?\n2019 var et år\n-"
    assert prompt_lines(text) == (
        "Hvem?",
        "Hvad så?",
        "Og hvordan?",
        "Hvorfor?",
        "Ti?",
        "2019 var et år",
    )


# --- the draft ------------------------------------------------------------------------------


def test_changing_a_built_in_guide_makes_it_ones_own_and_it_can_be_had_again() -> None:
    made = draft(Guide(built_in="short"))
    before = asked(made)
    made.change(0, "Hvor begynder det?")
    assert made.guide.is_own
    assert asked(made) == ["Hvor begynder det?", *before[1:]]
    made.restore()
    assert made.guide == Guide(built_in="short")
    assert asked(made) == before
    (own,) = made.own
    assert own.prompts is not None
    assert own.prompts[0].text == "Hvor begynder det?", "it can still be chosen"
    assert made.beside == (own,)


def test_no_list_is_lost_by_choosing_another_and_deleting_is_taken_back() -> None:
    made = GuideDraft(OWN, load_guides(), "da", (KOLDINGS, Guide(built_in="short")))
    made.choose(KOLDINGS)
    made.add(["Hvad mere?"])
    changed = made.guide
    assert made.own == (changed, OWN), "an edit of the same list is no other list"
    made.choose(Guide())
    made.change(0, "Hvor begynder det?")
    assert len(made.own) == 3
    assert {changed, OWN} <= set(made.beside)
    made.delete()
    assert made.own == (changed, OWN)
    made.undo()
    assert len(made.own) == 3
    for _ in range(4):
        made.undo()
    assert made.guide == OWN
    assert made.own == (KOLDINGS, OWN)
    assert not made.can_undo


def test_a_list_made_like_another_is_not_that_other() -> None:
    made = GuideDraft(OWN, load_guides(), "da", (KOLDINGS,))
    made.rename(KOLDINGS.name)
    while made.prompts:
        made.remove(0)
    made.add([prompt.text for prompt in KOLDINGS.prompts or ()])
    made.add(["Og så?"])
    assert KOLDINGS in made.beside


def test_more_guides_than_a_set_may_keep_are_refused() -> None:
    many = tuple(Guide(name=str(n), prompts=()) for n in range(MAX_GUIDES))
    made = GuideDraft(OWN, load_guides(), "da", many)
    with pytest.raises(TooManyGuides):
        made.choose(Guide())
    assert made.guide == OWN
    made.choose(many[0])
    assert len(Collection().with_guide(made.guide, made.beside).other_guides) == MAX_GUIDES


def test_each_change_is_taken_back_exactly() -> None:
    made = draft()
    states = [made.guide]
    changes = (
        lambda: made.add(["Ny?", "Nyere?"], 1),
        lambda: made.move(0, 3),
        lambda: made.mark(3, is_open=False),
        lambda: made.change(1, "Rettet?"),
        lambda: made.remove(0),
        lambda: made.rename("Nyt navn"),
        lambda: made.choose(Guide(built_in="family")),
    )
    for change in changes:
        change()
        assert made.guide != states[-1]
        states.append(made.guide)
    for state in reversed(states[:-1]):
        made.undo()
        assert made.guide == state
    assert not made.can_undo
    for state in states[1:]:
        made.redo()
        assert made.guide == state


def test_what_changes_nothing_is_no_step() -> None:
    made = draft()
    made.change(0, " Hvem  hjalp dig? ")
    made.move(0, 0)
    made.move(1, 9)
    made.mark(0, is_open=True)
    made.rename("Vores ")
    made.choose(OWN)
    assert not made.can_undo


def test_a_prompt_left_without_words_goes() -> None:
    made = draft()
    made.change(0, "  ")
    assert asked(made) == ["Hvad så?"]


def test_beyond_the_limits_nothing_changes_and_the_limit_is_named() -> None:
    made = draft()
    with pytest.raises(TooManyPrompts) as many:
        made.add(["?"] * (MAX_PROMPTS - 1))
    assert many.value.limit == MAX_PROMPTS
    for change in (
        lambda: made.add(["fin", "x" * (MAX_PROMPT + 1)]),
        lambda: made.change(0, "x" * (MAX_PROMPT + 1)),
    ):
        with pytest.raises(PromptTooLong) as long:
            change()
        assert long.value.limit == MAX_PROMPT
    assert made.guide == OWN
    made.add(["?"] * (MAX_PROMPTS - 2))
    assert len(made.prompts) == MAX_PROMPTS


# --- sets -----------------------------------------------------------------------------------

OTHER = Guide(built_in="family")
THIRD = Guide(name="Tredje", prompts=())


def test_the_guide_of_a_set_is_the_chosen_one_or_the_only_one() -> None:
    assert Collection().guide_in_use is None
    assert Collection(other_guides=(OTHER,)).guide_in_use == OTHER
    assert Collection(other_guides=(OTHER, THIRD)).guide_in_use is None
    assert Collection(guide=OWN, other_guides=(OTHER,)).guide_in_use == OWN


def test_choosing_takes_a_guide_from_those_beside() -> None:
    chosen = Collection(other_guides=(OTHER, THIRD)).with_guide(THIRD)
    assert (chosen.guide, chosen.other_guides) == (THIRD, (OTHER,))


def test_choosing_another_guide_for_a_set_keeps_its_own_list() -> None:
    chosen = Collection(guide=OWN, other_guides=(OTHER,)).with_guide(Guide(built_in="short"))
    assert chosen.guide == Guide(built_in="short")
    assert set(chosen.other_guides) == {OTHER, OWN}
    assert set(chosen.with_guide(OWN).other_guides) == {OTHER}


def test_guides_beside_are_each_there_once_in_any_order() -> None:
    sets = [
        Collection(guide=OWN, other_guides=(OTHER,)),
        Collection(guide=OTHER),
        Collection(guide=THIRD),
        Collection(),
    ]
    found = guides_beside(OWN, sets)
    assert set(found) == {OTHER, THIRD}
    assert guides_beside(OWN, sets[::-1]) == found
    assert guides_beside(OWN, [Collection(other_guides=found), *sets]) == found

"""Interview guides."""

import pytest

from journeymap.model.guide import Guide, Moment, open_prompts, prompt_at
from journeymap.storage.resources import load_prompts


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_moment_has_its_prompt(language: str) -> None:
    for moment in Moment:
        assert prompt_at(moment, load_prompts(), language).endswith("?")


def test_without_a_guide_the_built_in_open_prompts_are_asked() -> None:
    assert open_prompts(Guide(), load_prompts(), "da")[0] == "Hvad er vigtigt for dig?"
    assert "Hvad skete der så?" not in open_prompts(Guide(), load_prompts(), "da")


def test_a_guide_of_its_own_is_asked_instead() -> None:
    guide = Guide(prompts=("Hvem hjalp dig?", "Hvad ville du ønske?"))
    assert open_prompts(guide, load_prompts(), "da") == guide.prompts

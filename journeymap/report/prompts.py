"""What a finding means in a sentence, and the question it leaves a team with.

Only the themes citizens themselves return to have their own; other lenses get a question that
fits any code.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.model.journey import Valence
from journeymap.model.vocabulary import DEFAULT_LENS
from journeymap.report.material import Finding
from journeymap.words import Words, key


@dataclass(frozen=True, slots=True)
class _Prompts:
    good: str
    bad: str
    question: str


_THEMES: Final = {
    "heard": _Prompts(
        key("report.theme.heard.good"),
        key("report.theme.heard.bad"),
        key("report.theme.heard.question"),
    ),
    "red-thread": _Prompts(
        key("report.theme.red_thread.good"),
        key("report.theme.red_thread.bad"),
        key("report.theme.red_thread.question"),
    ),
    "steady-relation": _Prompts(
        key("report.theme.steady_relation.good"),
        key("report.theme.steady_relation.bad"),
        key("report.theme.steady_relation.question"),
    ),
    "own-strengths": _Prompts(
        key("report.theme.own_strengths.good"),
        key("report.theme.own_strengths.bad"),
        key("report.theme.own_strengths.question"),
    ),
    "other-ways": _Prompts(
        key("report.theme.other_ways.good"),
        key("report.theme.other_ways.bad"),
        key("report.theme.other_ways.question"),
    ),
}
_ABOUT_A_CODE: Final = (
    key("report.monday.code_seen"),
    key("report.monday.code_together"),
    key("report.monday.code_try"),
)
_ABOUT_ANY: Final = (
    key("report.monday.any_asked"),
    key("report.monday.any_together"),
    key("report.monday.any_try"),
)
QUESTIONS: Final = len(_ABOUT_ANY)


def statement(words: Words, lens: str, code: str, valence: Valence) -> str:
    """What citizens tell of under this code; empty where no sentence is known."""
    prompts = _THEMES.get(code) if lens == DEFAULT_LENS else None
    if prompts is None:
        return ""
    name = prompts.good if valence is Valence.GOOD else prompts.bad
    return words(name)


def questions(words: Words, lens: str, pain_points: Sequence[Finding]) -> tuple[str, ...]:
    """Three questions for the next meeting, from the pain points that most citizens tell of.

    Those whose number is hidden stand in no order and are not picked from.
    """
    told = [finding for finding in pain_points if finding.citizens.value]
    asked = [
        _question(words, lens, finding, place) for place, finding in enumerate(told[:QUESTIONS])
    ]
    return (*asked, *(words(name) for name in _ABOUT_ANY[len(asked) :]))


def _question(words: Words, lens: str, finding: Finding, place: int) -> str:
    if lens == DEFAULT_LENS and finding.code in _THEMES:
        name = _THEMES[finding.code].question
        return words(name)
    name = _ABOUT_A_CODE[place]
    return words(name, theme=finding.label)

"""What the canvas only draws about an event, in words: for tool tips and for the outline."""

from collections.abc import Mapping
from itertools import pairwise

from journeymap.canvas.showing import Showing
from journeymap.layout.chronology import Chronology
from journeymap.model.feeling import Feeling, feeling
from journeymap.model.journey import Event, Journey
from journeymap.words import Words

_TOLD = 40
"""Characters of another event: enough to know it by."""


def remarks(
    journey: Journey, chronology: Chronology, showing: Showing, words: Words
) -> dict[str, str]:
    """What there is to say beside events, by their ids; nothing for most of them."""
    said: dict[str, list[str]] = {}
    if showing.hints:
        for event_id, text in astray_words(journey, chronology, words).items():
            said.setdefault(event_id, []).append(text)
        for event_id, text in _gaps_told(journey, chronology, words).items():
            said.setdefault(event_id, []).append(text)
    if showing.feelings:
        for event in journey.events:
            felt = feeling(event)
            if felt is not None:
                said.setdefault(event.id, []).append(feeling_words(felt, words))
    return {event_id: " · ".join(texts) for event_id, texts in said.items()}


def astray_words(journey: Journey, chronology: Chronology, words: Words) -> dict[str, str]:
    """For each event that is told astray of its date, with which it disagrees."""
    if not chronology.astray:
        return {}
    others = {astray.other for astray in chronology.astray.values()}
    names = {event.id: _name(event, words) for event in journey.events if event.id in others}
    return {
        event_id: _disagreement(words, name, ahead=astray.ahead)
        for event_id, astray in chronology.astray.items()
        if (name := names.get(astray.other)) is not None
    }


def gap_words(years: int, words: Words) -> str:
    """ "4 år uden noter"."""
    return words.count("hint.gap", years)


def feeling_words(felt: Feeling, words: Words) -> str:
    """ "Oplevet mest svært (3 oplevelser)"."""
    notes = words.count("foot.experiences", felt.n)
    if felt.level in (1, -1):
        level = words("feeling.all_good") if felt.level > 0 else words("feeling.all_hard")
    elif felt.level:
        level = words("feeling.mostly_good") if felt.level > 0 else words("feeling.mostly_hard")
    else:
        level = words("feeling.even")
    return words("feeling.said", level=level, notes=notes)


def _gaps_told(journey: Journey, chronology: Chronology, words: Words) -> Mapping[str, str]:
    """The empty stretches that also lie between neighbours in told order."""
    if not chronology.gaps:
        return {}
    said = {}
    for event, following in pairwise(journey.events):
        gap = chronology.gaps.get(event.id)
        if gap is not None and gap.until == following.id:
            said[event.id] = words("hint.then_gap", gap=gap_words(gap.years, words))
    return said


def _name(event: Event, words: Words) -> str:
    text = " ".join(event.text.split()) or words("outline.empty")
    return text if len(text) <= _TOLD else text[: _TOLD - 1].rstrip() + "…"


def _disagreement(words: Words, other: str, *, ahead: bool) -> str:
    if ahead:
        return words("hint.told_before", other=other)
    return words("hint.told_after", other=other)

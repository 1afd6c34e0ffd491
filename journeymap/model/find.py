"""Finding words in a journey: events, experiences and answers, in the order they are told."""

from collections.abc import Iterator

from journeymap.model.commands import answer_id
from journeymap.model.journey import Journey


def find(journey: Journey, query: str) -> tuple[str, ...]:
    """The names of the notes that hold `query`, capitals or not; none for an empty query."""
    wanted = folded(query)
    if not wanted:
        return ()
    return tuple(note_id for note_id, words in _said(journey) if wanted in folded(words))


def folded(text: str) -> str:
    """Words as they are compared: without capitals, one space between them."""
    return " ".join(text.casefold().split())


def _said(journey: Journey) -> Iterator[tuple[str, str]]:
    """Each note's name with all words on it."""
    for event in journey.events:
        when = event.when.text if event.when else ""
        yield event.id, f"{event.text} {when}"
        for experience in event.experiences:
            yield experience.id, experience.text
        for index, answer in enumerate(event.answers):
            yield answer_id(event.id, index), f"{answer.prompt} {answer.text}"
    for index, answer in enumerate(journey.answers):
        yield answer_id(journey.id, index), f"{answer.prompt} {answer.text}"

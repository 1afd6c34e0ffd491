import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from journeymap.model.collection import Collection
from journeymap.model.commands import AddEvent, EditText
from journeymap.model.document import Document
from journeymap.model.journey import (
    Answer,
    Coding,
    Event,
    Experience,
    Interview,
    Journey,
    Valence,
    When,
)
from journeymap.model.revision import revision, succeed
from journeymap.model.values import Value
from journeymap.privacy.walk import dismissal, identifiers_in, texts
from journeymap.storage.codec import decode, encode
from tests.factories import journey

SEED = "Ring til Mette på 23 45 67 89"


def places(value: Value) -> set[str]:
    return {".".join(map(str, found.parts)) for found in identifiers_in(value)}


def example(schema: Any, definitions: Any) -> Any:
    """A value that a JSON Schema allows, with words wherever words are allowed."""
    if "$ref" in schema:
        return example(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    for choice in schema.get("anyOf", ()):
        if choice.get("type") != "null":
            return example(choice, definitions)
    if "enum" in schema:
        return schema["enum"][0]
    return _of_type(schema, definitions)


def _of_type(schema: Any, definitions: Any) -> Any:
    kind = schema["type"]
    if kind == "object":
        return {name: example(of, definitions) for name, of in schema["properties"].items()}
    if kind == "array":
        return [example(schema["items"], definitions)]
    if kind == "string":
        return _string(schema)
    return {"boolean": False, "integer": schema.get("minimum", 0)}[kind]


def _string(schema: Any) -> str:
    if schema.get("format") == "date":
        return "2024-01-15"
    if schema.get("format") == "uuid":
        return "00000000-0000-4000-8000-000000000000"
    pattern = schema.get("pattern", "")
    if pattern.startswith("^[0-9]{4}"):
        return "0751"
    if pattern.startswith("^[0-9a-f]"):
        return "0123456789abcdef"
    return "n1" if pattern else SEED


def strings(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from strings(inner, f"{place}.{name}" if place else name)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from strings(inner, f"{place}.{index}")
    elif isinstance(value, str):
        yield place, value


def everything(model: type[Value]) -> Any:
    schema = model.model_json_schema()
    return example(schema, schema.get("$defs", {}))


def _with_own_ids(value: Any, number: list[int]) -> Any:
    """Note ids must differ; EDTF must be a date."""
    if isinstance(value, dict):
        made = {name: _with_own_ids(inner, number) for name, inner in value.items()}
        if made.get("id") == "n1":
            number[0] += 1
            made["id"] = f"n{number[0]}"
        if "edtf" in made:
            made["edtf"] = "2019"
        return made
    return [_with_own_ids(v, number) for v in value] if isinstance(value, list) else value


def test_no_text_of_a_journey_is_forgotten() -> None:
    """Whatever field is added to the model that may hold words: it is looked at."""
    data = _with_own_ids(everything(Journey), [0])
    story = Journey.model_validate_json(json.dumps(data))
    wanted = {place for place, text in strings(data) if text == SEED}
    assert "events.0.experiences.0.text" in wanted
    assert "interview.place" in wanted
    assert places(story) == wanted


def test_no_text_of_a_set_is_forgotten() -> None:
    data = _with_own_ids(everything(Collection), [0])
    collection = Collection.model_validate_json(json.dumps(data))
    words = {place for place, text in strings(data) if text == SEED}
    # The id of a code is made from its label, which is read.
    assert places(collection) == {place for place in words if not place.endswith(".id")}
    assert places(collection)


def test_ids_dates_and_hashes_are_not_read() -> None:
    read = {text for _, _, text in texts(journey(1))}
    assert not read & {journey(1).id, journey(1).municipality, "bad", "face-to-face"}


def story() -> Journey:
    return journey(1).replaced(
        title="",
        events=(
            Event(
                id="e1",
                text="Jeg mødte Liv",
                actor="Mette fra kommunen",
                when=When(text="da Lars var syg"),
                experiences=(Experience(id="x1", valence=Valence.BAD, text="Liv sagde nej"),),
                answers=(Answer(prompt="Hvem?", text="Liv Holm"),),
            ),
            Event(id="e2", text="Jeg mødte Liv igen"),
        ),
    )


def by_place(value: Journey) -> dict[str, str]:
    return {".".join(map(str, f.parts)): f.identifier.value for f in identifiers_in(value)}


def test_each_finding_names_its_place_and_note() -> None:
    assert by_place(story()) == {
        "events.0.text": "Liv",
        "events.0.when.text": "Lars",
        "events.0.actor": "Mette",
        "events.0.experiences.0.text": "Liv",
        "events.0.answers.0.text": "Liv Holm",
        "events.1.text": "Liv",
    }
    owners = {found.owner for found in identifiers_in(story())}
    assert owners == {"e1", "x1", "e2"}


def test_analysts_who_sign_with_their_name_are_found() -> None:
    coded = Experience(
        id="x",
        valence=Valence.GOOD,
        codes=(Coding(lens="themes", code="heard", by="Mette Hansen"),),
    )
    told = journey(1).replaced(events=(Event(id="e", experiences=(coded,)),), title="")
    assert by_place(told) == {"events.0.experiences.0.codes.0.by": "Mette Hansen"}


def test_a_story_in_english_is_read_as_english() -> None:
    told = journey(1).replaced(
        title="",
        events=(Event(id="e", text="Carol singers came every December"),),
        interview=Interview(language="en"),
    )
    assert by_place(told) == {}
    assert by_place(told.replaced(interview=Interview(language="da"))) == {"events.0.text": "Carol"}


# --- "not an identifier"


def test_what_was_dismissed_stays_dismissed_in_its_note_alone() -> None:
    document = Document(story())
    found = next(f for f in identifiers_in(document.journey) if f.owner == "e1")
    document.execute(dismissal(document.journey, found))
    assert "events.0.text" not in by_place(document.journey)
    assert by_place(document.journey)["events.0.experiences.0.text"] == "Liv"
    assert by_place(document.journey)["events.1.text"] == "Liv"
    document.undo()
    assert by_place(document.journey)["events.0.text"] == "Liv"
    document.redo()
    assert "events.0.text" not in by_place(document.journey)


def test_two_dismissals_are_two_steps() -> None:
    document = Document(story())
    for owner in ("e1", "e2"):
        found = next(f for f in identifiers_in(document.journey) if f.owner == owner)
        document.execute(dismissal(document.journey, found))
    document.undo()
    assert "events.0.text" not in by_place(document.journey)
    assert by_place(document.journey)["events.1.text"] == "Liv"


def test_it_survives_saving_moving_and_other_words_beside_it() -> None:
    told = story()
    found = next(f for f in identifiers_in(told) if f.owner == "e2")
    told = decode(encode(dismissal(told, found).apply(told)), "a.journey.json")
    assert "events.1.text" not in by_place(told)
    told = EditText("e2", "Bagefter mødte jeg så Liv igen").apply(told)
    told = AddEvent(Event(id="e0", text="Først"), after=None).apply(told)
    assert "events.2.text" not in by_place(told)
    told = EditText("e2", "Jeg mødte Mette").apply(told)
    assert by_place(told)["events.2.text"] == "Mette"


def test_no_word_of_what_was_dismissed_is_written_and_it_is_forgotten_with_the_words() -> None:
    told = story()
    one, other = (next(f for f in identifiers_in(told) if f.owner == o) for o in ("e1", "e2"))
    told = dismissal(told, one).apply(told)
    told = EditText("e1", "Jeg mødte hende").apply(told)
    assert len(told.not_identifiers) == 1
    assert "liv" not in "".join(told.not_identifiers)
    told = dismissal(told, other).apply(told)
    assert told.not_identifiers == (other.mark,)


def test_the_citizens_approval_stands_when_something_is_dismissed() -> None:
    document = Document(story().replaced(approval=dt.date(2024, 2, 1)))
    found = identifiers_in(document.journey)[0]
    document.execute(dismissal(document.journey, found))
    assert document.journey.approval == dt.date(2024, 2, 1)


def test_a_dismissal_is_a_revision_of_its_own() -> None:
    told = story()
    later = dismissal(told, identifiers_in(told)[0]).apply(told)
    assert revision(succeed(later, told)) != revision(told)

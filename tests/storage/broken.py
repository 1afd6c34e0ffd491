"""Files that are not what they should be: bytes, the error, the place and what is wrong."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from journeymap.storage.codec import encode
from journeymap.storage.errors import NewerSchema, NotAJourney, ReadError, TooLarge
from tests.factories import bad, event, good, journey

SECRET = "Hemmelig"
"""Stands in every note; no message may repeat it."""

_WHOLE = journey(
    1,
    event("e1", good("g1", text=f"{SECRET} ros"), bad("b1", "themes/heard", text=SECRET)),
    event("e2"),
    title=SECRET,
)


@dataclass(frozen=True)
class Broken:
    """One broken file."""

    name: str
    data: bytes
    error: type[ReadError]
    place: str
    key: str


def whole() -> dict[str, Any]:
    """A sound file, to be broken."""
    found: dict[str, Any] = json.loads(encode(_WHOLE))
    return found


def text_of(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True).encode()


def _bytes() -> Iterator[tuple[str, bytes, type[ReadError], str, str]]:
    sound = encode(_WHOLE)
    yield "empty", b"", NotAJourney, "", "empty"
    yield "blank", b" \n\t\n", NotAJourney, "", "empty"
    yield "bom only", b"\xef\xbb\xbf", NotAJourney, "", "empty"
    yield "latin-1", sound.decode().encode("latin-1"), NotAJourney, "", "not_utf8"
    yield "utf-16", sound.decode().encode("utf-16"), NotAJourney, "", "not_utf8"
    yield "cut off", sound[: len(sound) // 2], NotAJourney, "", "not_json"
    yield "cut in a letter", sound[: sound.index("ø".encode()) + 1], NotAJourney, "", "not_utf8"
    yield "zeros", b"\x00" * 4096, NotAJourney, "", "not_json"
    yield "pdf", b"%PDF-1.7\n1 0 obj", NotAJourney, "", "not_json"
    yield "twice", sound + sound, NotAJourney, "", "not_json"
    yield "raw control", sound.replace(b"Hemmelig", b"Hem\x07lig", 1), NotAJourney, "", "not_json"
    yield "list", b"[1, 2, 3]", NotAJourney, "", "not_object"
    yield "text", b'"hej"', NotAJourney, "", "not_object"
    yield "null", b"null", NotAJourney, "", "not_object"
    yield "nothing in it", b"{}", NotAJourney, "", "no_format"
    yield "nested", b"[" * 200_000 + b"]" * 200_000, NotAJourney, "", "nested"
    yield "nested a little", _deep(sound, 300), NotAJourney, "", "nested"
    yield "nan", sound.replace(b'"birth_year": null', b'"birth_year": NaN'), *_no_number
    yield "infinity", sound.replace(b'"birth_year": null', b'"birth_year": -Infinity'), *_no_number
    yield "huge", sound.replace(b'"birth_year": null', b'"birth_year": 1' + b"0" * 5000), *_huge
    yield "huge float", sound.replace(b'"birth_year": null', b'"birth_year": 1e999'), *_huge
    twice = sound.replace(b'"code": "Bor', b'"code": "x", "code": "Bor', 1)
    yield "key twice", twice, NotAJourney, "code", "key_twice"
    deep = sound.replace(b'"verbatim": false', b'"verbatim": false, "verbatim": true', 1)
    yield "key twice in a note", deep, NotAJourney, _FIRST + ".verbatim", "key_twice"
    half = sound.replace(b'"Hemmelig ros"', b'"\\ud83d ros"')
    yield "lone surrogate", half, NotAJourney, _FIRST + ".text", "surrogate"
    key = sound.replace(b'"title"', b'"\\udc00"')
    yield "surrogate in a key", key, NotAJourney, "journey", "surrogate"
    yield "many values", b"[" + b"0," * 5_000_001 + b"0]", TooLarge, "", "too_many_values"
    keys = b"{" + b",".join(b'"k%d":0' % n for n in range(200)) + b"}"
    yield "many keys", keys, TooLarge, "", "too_many_keys"
    yield "large", b" " * (64 * 1024 * 1024) + sound, TooLarge, "", "too_many_bytes"


_no_number = (NotAJourney, "", "no_number")
_huge = (NotAJourney, "", "huge_number")
_FIRST = "events[0].experiences[0]"


def _deep(sound: bytes, depth: int) -> bytes:
    return sound.replace(b'"history": []', b'"history": ' + b"[" * depth + b"]" * depth)


Change = Callable[[dict[str, Any]], object]


def _envelopes() -> Iterator[tuple[str, Change, type[ReadError], str, str]]:
    yield (
        "other format",
        lambda f: f.update(format="geojson"),
        NotAJourney,
        "format",
        "other_format",
    )
    yield "format no text", lambda f: f.update(format=7), NotAJourney, "format", "other_format"
    yield (
        "a set",
        lambda f: f.update(format="journeymap/set"),
        NotAJourney,
        "format",
        "other_format",
    )
    yield "no schema", lambda f: f.pop("schema"), NotAJourney, "schema", "no_schema"
    yield "schema true", lambda f: f.update(schema=True), NotAJourney, "schema", "no_schema"
    yield "schema text", lambda f: f.update(schema="1"), NotAJourney, "schema", "no_schema"
    yield "schema 0", lambda f: f.update(schema=0), NotAJourney, "schema", "no_schema"
    yield "schema 1.0", lambda f: f.update(schema=1.0), NotAJourney, "schema", "no_schema"
    yield "newer", lambda f: f.update(schema=2), NewerSchema, "schema", "newer_schema"
    yield "no app", lambda f: f.pop("app"), NotAJourney, "app", "key_missing"
    yield "no journey", lambda f: f.pop("journey"), NotAJourney, "journey", "key_missing"
    yield "journey null", lambda f: f.update(journey=None), NotAJourney, "journey", "must_be_object"
    yield "more beside", lambda f: f.update(extra=1), NotAJourney, "extra", "key_unknown"


def _journeys() -> Iterator[tuple[str, Change, type[ReadError], str, str]]:
    def to_event(**fields: Any) -> Change:
        return lambda j: j["events"][1].update(fields)

    def to_note(**fields: Any) -> Change:
        return lambda j: j["events"][0]["experiences"][0].update(fields)

    yield "unknown key", lambda j: j.update(colour=1), NotAJourney, "colour", "key_unknown"
    yield "unknown in a note", to_note(colour=1), NotAJourney, f"{_FIRST}.colour", "key_unknown"
    yield "no id", lambda j: j.pop("id"), NotAJourney, "id", "key_missing"
    yield (
        "no valence",
        lambda j: j["events"][0]["experiences"][0].pop("valence"),
        NotAJourney,
        f"{_FIRST}.valence",
        "key_missing",
    )
    yield "green", to_note(valence="green"), NotAJourney, f"{_FIRST}.valence", "must_be_one_of"
    yield (
        "yes",
        to_event(turning_point="yes"),
        NotAJourney,
        "events[1].turning_point",
        "must_be_bool",
    )
    yield "1 for true", to_event(key_moment=1), NotAJourney, "events[1].key_moment", "must_be_bool"
    yield "number as text", to_event(text=7), NotAJourney, "events[1].text", "must_be_text"
    yield "strength 4", to_note(strength=4), NotAJourney, f"{_FIRST}.strength", "too_high"
    yield "strength 0", to_note(strength=0), NotAJourney, f"{_FIRST}.strength", "too_low"
    yield "strength 1.0", to_note(strength=1.0), NotAJourney, f"{_FIRST}.strength", "must_be_number"
    yield "events no list", lambda j: j.update(events={}), NotAJourney, "events", "must_be_list"
    yield (
        "an event no object",
        lambda j: j["events"].append(1),
        NotAJourney,
        "events[2]",
        "must_be_object",
    )
    yield "no date", lambda j: j.update(approval="i går"), NotAJourney, "approval", "must_be_date"
    yield (
        "30 February",
        lambda j: j.update(approval="2024-02-30"),
        NotAJourney,
        "approval",
        "must_be_date",
    )
    yield (
        "date as number",
        lambda j: j.update(approval=20240312),
        NotAJourney,
        "approval",
        "must_be_date",
    )
    when = {"text": "engang", "edtf": "før 2019"}
    yield "not edtf", to_event(when=when), NotAJourney, "events[1].when.edtf", "not_edtf"
    yield "bad id", to_event(id="Borger Åse"), NotAJourney, "events[1].id", "pattern"
    yield "no uuid", lambda j: j.update(id="1"), NotAJourney, "id", "not_uuid"
    upper = _WHOLE.id.upper()
    yield "uuid in capitals", lambda j: j.update(id=upper), NotAJourney, "id", "not_uuid"
    yield (
        "municipality name",
        lambda j: j.update(municipality="Aarhus"),
        NotAJourney,
        "municipality",
        "pattern",
    )
    yield "id twice", to_event(id="e1"), NotAJourney, "events[1].id", "id_twice"
    yield (
        "id twice, once aside",
        lambda j: j.update(set_aside=[j["events"][1]]),
        NotAJourney,
        "set_aside[0].id",
        "id_twice",
    )
    yield (
        "aside no list",
        lambda j: j.update(set_aside={}),
        NotAJourney,
        "set_aside",
        "must_be_list",
    )
    yield (
        "unknown in a note aside",
        lambda j: j.update(set_aside=[{"id": "a1", "colour": 1}]),
        NotAJourney,
        "set_aside[0].colour",
        "key_unknown",
    )
    yield "id of another kind", to_event(id="b1"), NotAJourney, "events[1].id", "id_twice"
    yield "control", to_note(text="a\x07b"), NotAJourney, f"{_FIRST}.text", "control_character"
    yield (
        "delete character",
        to_note(text="a\x7fb"),
        NotAJourney,
        f"{_FIRST}.text",
        "control_character",
    )
    yield (
        "line break in a line",
        lambda j: j.update(code="a\nb"),
        NotAJourney,
        "code",
        "control_character",
    )
    yield "long text", to_note(text="x" * 10_001), TooLarge, f"{_FIRST}.text", "too_many_characters"
    yield (
        "many events",
        lambda j: j.update(events=[{"id": f"e{n}"} for n in range(20_001)]),
        TooLarge,
        "events",
        "too_many_items",
    )
    yield "many notes", _many_notes, TooLarge, "journey", "too_many_notes"
    yield (
        "long history",
        lambda j: j.update(history=["0" * 16] * 65),
        TooLarge,
        "history",
        "too_many_items",
    )


def _many_notes(content: dict[str, Any]) -> None:
    notes = ({"id": f"x{n}", "valence": "good"} for n in range(200_000))
    content["events"] = [{"id": "e", "experiences": list(notes)}]


def _changed(change: Change, *, inside: bool) -> bytes:
    found = whole()
    change(found["journey"] if inside else found)
    return text_of(found)


def broken() -> Iterator[Broken]:
    """Every broken file."""
    for name, data, error, place, key in _bytes():
        yield Broken(name, data, error, place, f"problem.{key}")
    for inside, table in ((False, _envelopes()), (True, _journeys())):
        for name, change, error, place, key in table:
            data = _changed(change, inside=inside)
            yield Broken(name, data, error, place, f"problem.{key}")

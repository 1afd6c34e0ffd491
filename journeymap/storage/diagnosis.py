"""What pydantic found wrong, as problems in the words of the catalogue."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from journeymap.storage.errors import NotAJourney, Problem, ReadError, TooLarge, quoted
from journeymap.storage.strict_json import Part, place_of, walk
from journeymap.words import key

_MAX_PROBLEMS: Final = 20

_KEYS: Final = {
    "missing": key("problem.key_missing"),
    "extra_forbidden": key("problem.key_unknown"),
    "unexpected_keyword_argument": key("problem.key_unknown"),
    "string_type": key("problem.must_be_text"),
    "bool_type": key("problem.must_be_bool"),
    "int_type": key("problem.must_be_number"),
    "tuple_type": key("problem.must_be_list"),
    "model_type": key("problem.must_be_object"),
    "enum": key("problem.must_be_one_of"),
    "date_type": key("problem.must_be_date"),
    "date_parsing": key("problem.must_be_date"),
    "greater_than_equal": key("problem.too_low"),
    "less_than_equal": key("problem.too_high"),
    "string_too_short": key("problem.must_not_be_empty"),
    "string_pattern_mismatch": key("problem.pattern"),
    "control_character": key("problem.control_character"),
    "not_edtf": key("problem.not_edtf"),
    "not_uuid": key("problem.not_uuid"),
    "duplicate_id": key("problem.id_twice"),
    # The two parsers of JSON agree on all that strict_json lets pass, but for the depth.
    "json_invalid": key("problem.nested"),
}
_OTHERWISE: Final = key("problem.not_allowed")
_LIMITS: Final = {
    "string_too_long": key("problem.too_many_characters"),
    "too_long": key("problem.too_many_items"),
    "too_many_notes": key("problem.too_many_notes"),
}
_VALUES: Final = ("ge", "le", "max_length", "code", "id", "expected")


def read_error(path: Path | str, error: ValidationError, value: Any, *, inside: str) -> ReadError:
    """The error to raise for what pydantic found in `value`, which was read from `path`.

    `inside` is the key of the envelope that places are told from.
    """
    found = error.errors(include_url=False, include_input=False)[:_MAX_PROBLEMS]
    limited = found[0]["type"] in _LIMITS
    problems = [_problem(detail, value, inside) for detail in found]
    return TooLarge(path, *problems) if limited else NotAJourney(path, *problems)


def _problem(detail: Mapping[str, Any], value: Any, inside: str) -> Problem:
    kind, parts = detail["type"], detail["loc"]
    if kind == "duplicate_id":
        parts = _second(value, detail["ctx"]["id"])
    name = _KEYS.get(kind) or _LIMITS.get(kind, _OTHERWISE)
    return Problem(name, place_of(parts, inside), _values(detail.get("ctx", {}), parts))


def _values(context: Mapping[str, Any], parts: tuple[Part, ...]) -> dict[str, str | int]:
    values: dict[str, str | int] = {"found": quoted(str(parts[-1]))} if parts else {}
    for name in _VALUES:
        if name in context:
            told = context[name]
            values[name] = told if isinstance(told, int) else quoted(str(told))
    if "expected" in context:
        values["expected"] = ", ".join(re.findall(r"'([^']*)'", context["expected"]))
    return values


def _second(value: Any, note_id: str) -> tuple[Part, ...]:
    """Where in `value` an id stands for the second time."""
    places = [
        (*parts, "id")
        for parts, inner in walk(value)
        if isinstance(inner, dict) and inner.get("id") == note_id
    ]
    return places[1] if len(places) > 1 else ()

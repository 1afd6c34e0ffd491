"""What every file of the program is wrapped in, and the one way through it.

    {"format": "journeymap/…", "schema": 1, "app": "journeymap 0.1.0", "…": {…}}

Written as UTF-8 with sorted keys, indent 1 and a final newline, so that saving what did not
change gives the same bytes and versions can be compared line by line.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import to_json

from journeymap import __version__
from journeymap.storage.diagnosis import read_error
from journeymap.storage.errors import NewerSchema, NotAJourney, Problem, quoted
from journeymap.storage.migrations import Migration, migrated
from journeymap.storage.strict_json import parse, text_of
from journeymap.words import key

M = TypeVar("M", bound=BaseModel)

APP: Final = f"journeymap {__version__}"
WHOLE_FILE: Final = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)
"""How the envelopes of all formats are validated."""


@dataclass(frozen=True)
class Format(Generic[M]):
    """One kind of file: its name, the key its content lies under, and its newest schema.

    `file` validates a whole file; `migrations` lead from each older schema to the next.
    """

    name: str
    key: str
    schema: int
    file: TypeAdapter[Any]
    migrations: Mapping[int, Migration]

    def encode(self, content: M) -> bytes:
        """The bytes of a file that holds `content`."""
        envelope = {
            "format": self.name,
            "schema": self.schema,
            "app": APP,
            self.key: content.model_dump(mode="json"),
        }
        return f"{json_text(envelope)}\n".encode()

    def decode(self, data: bytes, path: Path | str) -> M:
        """The content of a file. Raises NotAJourney, TooLarge, NewerSchema, naming `path`."""
        envelope = parse(data, path, inside=self.key)
        schema = self._schema(envelope, path)
        if schema > self.schema:
            raise NewerSchema(path, schema, self.schema)
        text = text_of(data)
        if schema < self.schema:
            envelope = self._migrated(envelope, schema)
            text = json.dumps(envelope).encode()
        try:
            return self._content(self.file.validate_json(text))
        except ValidationError as error:
            raise read_error(path, error, envelope, inside=self.key) from None

    def decode_newer(self, data: bytes, path: Path | str) -> M | None:
        """What this program understands of a file of a newer schema; None if that is too little.

        Keys it does not know are left out, so what comes back may be looked at, never saved.
        Raises NotAJourney and TooLarge for what no schema allows.
        """
        envelope = parse(data, path, inside=self.key)
        self._schema(envelope, path)
        text = json.dumps(envelope | {"schema": self.schema})
        try:
            return self._content(self.file.validate_json(text, extra="ignore"))
        except ValidationError:
            return None

    def _content(self, envelope: Any) -> M:
        content: M = getattr(envelope, self.key)
        return content

    def _schema(self, envelope: Any, path: Path | str) -> int:
        """The schema of a file that claims to be of this format."""
        if not isinstance(envelope, dict):
            _refuse(path, Problem(key("problem.not_object")))
        if "format" not in envelope:
            _refuse(path, Problem(key("problem.no_format"), values={"expected": self.name}))
        found = envelope["format"]
        if found != self.name:
            shown = quoted(found) if isinstance(found, str) else "?"
            values = {"found": shown, "expected": self.name}
            _refuse(path, Problem(key("problem.other_format"), "format", values))
        schema = envelope.get("schema")
        if type(schema) is not int or schema < 1:
            _refuse(path, Problem(key("problem.no_schema"), "schema"))
        return schema

    def _migrated(self, envelope: dict[str, Any], schema: int) -> dict[str, Any]:
        content = migrated(envelope.get(self.key), schema, self.schema, self.migrations)
        return envelope | {"schema": self.schema, self.key: content}


def json_text(value: object) -> str:
    """A value as the program writes it: equal values give equal text.

    What `json.dumps(sort_keys=True, indent=1)` gives, which takes six times as long: with an
    indent it leaves its compiled half aside. Raises ValueError for a fraction: no file holds any,
    and the two do not write all of them alike.
    """
    return to_json(_in_order(value), indent=1).decode()


def _in_order(value: object) -> object:
    if isinstance(value, dict):
        return {name: _in_order(value[name]) for name in sorted(value)}
    if isinstance(value, list | tuple):
        return [_in_order(one) for one in value]
    if isinstance(value, float):
        raise ValueError(type(value))
    return value


def _refuse(path: Path | str, problem: Problem) -> NoReturn:
    raise NotAJourney(path, problem)

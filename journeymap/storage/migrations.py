"""How content of an older schema becomes content of the next one, a version at a time.

A migration takes the content as plain JSON values, of whatever shape the file has: what it does
not recognise it leaves alone, and validation names it afterwards. Each schema leaves a sample in
tests/files that must load for ever.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

JOURNEY_SCHEMA: Final = 1
SET_SCHEMA: Final = 1

Content = dict[str, Any]
Migration = Callable[[Content], Content]

JOURNEY_MIGRATIONS: Final[Mapping[int, Migration]] = {}
"""From schema n of a journey to n + 1."""

SET_MIGRATIONS: Final[Mapping[int, Migration]] = {}
"""From schema n of a set to n + 1."""

for _schema, _table in (
    (JOURNEY_SCHEMA, JOURNEY_MIGRATIONS),
    (SET_SCHEMA, SET_MIGRATIONS),
):
    assert set(_table) == set(range(1, _schema)), "a schema has no way to the next"


def migrated(content: Any, schema: int, newest: int, table: Mapping[int, Migration]) -> Any:
    """`content` of one schema as that of the newest; what is no object is left to validation."""
    if not isinstance(content, dict):
        return content
    for version in range(schema, newest):
        content = table[version](content)
    return content

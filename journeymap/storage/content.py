"""What a file held when it was last read or written here: is it still what lies there?"""

from functools import cached_property
from pathlib import Path

from journeymap.storage.atomic import holds
from journeymap.storage.journeys import open_to_read, read_bytes, stamp, stamp_of


class Content:
    """The bytes of a file where they are known, or their stamp alone.

    Bytes are compared as they are, which is quicker than hashing both, and misses nothing.
    """

    def __init__(self, content: bytes | str) -> None:
        self._content = content

    @cached_property
    def stamp(self) -> str:
        """What tells this content from another; reckoned when somebody asks."""
        return self._content if isinstance(self._content, str) else stamp_of(self._content)

    def is_of(self, data: bytes) -> bool:
        """True when the bytes are just this."""
        if isinstance(self._content, str):
            return stamp_of(data) == self._content
        return data == self._content

    def lies_in(self, path: Path) -> bool:
        """True when the file holds just this. Raises CannotRead."""
        if isinstance(self._content, str):
            return self.is_of(read_bytes(path))
        with open_to_read(path) as descriptor:
            return holds(descriptor, self._content)


def content_of(path: Path) -> Content | None:
    """What a file holds; None when there is nothing to read."""
    found = stamp(path)
    return Content(found) if found is not None else None

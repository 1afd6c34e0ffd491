"""Text from outside inside XML: some characters exist that no XML may hold."""

import re
from typing import Final

_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_safe(text: str) -> str:
    """The text with a visible mark, one character as well, for each that XML cannot hold."""
    return _NOT_XML.sub("\N{WHITE SQUARE}", text)

"""The colour space sRGB as an ICC profile: what the colours of a PDF/A mean.

Written from the numbers of IEC 61966-2-1, adapted to the D50 white of profiles (ICC.1:2004-10,
version 4.2), so that no file of someone else's has to travel along.
"""

import struct
from collections.abc import Iterable
from typing import Final

_D50: Final = (0.9642, 1.0, 0.8249)
_PRIMARIES: Final = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
_ADAPTATION: Final = (
    *(1.04788, 0.02292, -0.05022),
    *(0.02959, 0.99048, -0.01707),
    *(-0.00925, 0.01508, 0.75168),
)
"""From the D65 white of sRGB to D50, after Bradford."""
_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_HEADER: Final = 128


def profile() -> bytes:
    """The profile, about 600 bytes, always the same."""
    tags = {
        "desc": _text("sRGB IEC61966-2.1"),
        "cprt": _text("CC0"),
        "wtpt": _xyz(_D50),
        "chad": b"sf32\0\0\0\0" + _fixed(_ADAPTATION),
        **{name: _xyz(colour) for name, colour in _PRIMARIES.items()},
        **dict.fromkeys(("rTRC", "gTRC", "bTRC"), b"para\0\0\0\0\0\3\0\0" + _fixed(_CURVE)),
    }
    places, body = _placed(tags, _HEADER + 4 + 12 * len(tags))
    table = struct.pack(">I", len(tags)) + b"".join(places)
    return _header(_HEADER + len(table) + len(body)) + table + body


def _placed(tags: dict[str, bytes], start: int) -> tuple[list[bytes], bytes]:
    """The lines of the table of tags, and the data; tags of the same data share it."""
    body, known, places = b"", dict[bytes, int](), list[bytes]()
    for name, data in tags.items():
        if data not in known:
            known[data] = start + len(body)
            body += data + b"\0" * (-len(data) % 4)
        places.append(struct.pack(">4sII", name.encode(), known[data], len(data)))
    return places, body


def _header(size: int) -> bytes:
    day = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    return b"".join(
        (
            struct.pack(">I4sI4s4s4s", size, b"", 0x04200000, b"mntr", b"RGB ", b"XYZ "),
            day,
            b"acsp",
            bytes(28),
            _fixed(_D50),
            bytes(48),
        )
    )


def _fixed(values: Iterable[float]) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _text(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return struct.pack(">4sIII2s2sII", b"mluc", 0, 1, 12, b"en", b"US", len(data), 28) + data

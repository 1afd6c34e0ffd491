"""How large a file may be. What a journey may hold is told beside its fields, in `model`."""

from typing import Final

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_VALUES: Final = 5_000_000
"""Counted with the commas in texts. More than a journey within its limits comes to, and few
enough to lie in memory."""
MAX_KEYS: Final = 100
"""Keys of one object. No object of the formats has more than twenty."""
MAX_SEALED: Final = MAX_BYTES + 64 * 1024
"""Encryption adds 16 bytes to each 64 KiB, and a few lines."""

"""Writes down what a Python program opens, from its first line on, in the file WATCHED names.

Python loads a module of this name by itself when it begins; nothing else of the tests is here.
"""

import os
import sys

_TOLD = os.open(os.environ["WATCHED"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _hear(event: str, about: tuple[object, ...]) -> None:
    if event.startswith("socket."):
        os.write(_TOLD, f"{event}\n".encode())
    elif event == "open" and isinstance(about[2], int) and about[2] & _WRITING:
        os.write(_TOLD, f"writes {about[0]}\n".encode("utf-8", "surrogateescape"))


sys.addaudithook(_hear)
os.write(_TOLD, b"begins\n")

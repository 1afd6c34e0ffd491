"""What keys do on a page: each act with its keys, and what the card of keys says of it."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from journeymap.words import Words

CTRL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
NONE: Final = Qt.KeyboardModifier.NoModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier

Act = TypeVar("Act", bound=StrEnum)


class KeyTable(Generic[Act]):
    """Every act of a page has keys, and no key two acts. `says` has the words of each."""

    def __init__(
        self, keys: Mapping[Act, Sequence[QKeyCombination]], says: Mapping[Act, str]
    ) -> None:
        assert set(keys) == set(says)
        self._keys, self._says = keys, says
        self._acts = {key.toCombined(): act for act, some in keys.items() for key in some}
        assert len(self._acts) == sum(map(len, keys.values())), "one key does two things"

    def act_of(self, event: QKeyEvent) -> Act | None:
        """What a key press means here, or None; the keypad is like the other keys."""
        modifiers = event.modifiers() & ~_KEYPAD
        return self._acts.get(QKeyCombination(modifiers, Qt.Key(event.key())).toCombined())

    def rows(self, words: Words, shown: Callable[[Act], int]) -> list[tuple[str, str]]:
        """The keys and what they do, those that do the same in one row.

        `shown` says how many of an act are told of: Enter of the number keys is Enter too.
        """
        native = QKeySequence.SequenceFormat.NativeText
        told: dict[str, list[str]] = {}
        for act, keys in self._keys.items():
            names = [QKeySequence(one).toString(native) for one in keys[: shown(act)]]
            told.setdefault(self._says[act], []).extend(names)
        return [(" · ".join(names), words(says)) for says, names in told.items()]

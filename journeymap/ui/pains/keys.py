"""What keys do while groups are put together, in one table; lists have their usual ones beside."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from journeymap.words import Words, key


class Act(StrEnum):
    """What can be done with one key."""

    PUT = "put"
    NEW = "new"
    TAKE_FIRST = "take_first"
    TAKE_SECOND = "take_second"
    TAKE_THIRD = "take_third"
    TAKE_OUT = "take_out"
    RENAME = "rename"
    SPLIT = "split"
    UNITE = "unite"
    EARLIER = "earlier"
    LATER = "later"
    UNDO = "undo"
    REDO = "redo"
    GOOD = "good"
    BAD = "bad"
    FIND = "find"
    AREA = "area"
    OPEN = "open"
    LEAVE = "leave"


_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier

KEYS: Final[dict[Act, tuple[QKeyCombination, ...]]] = {
    Act.PUT: (
        _NONE | Qt.Key.Key_G,
        _CTRL | Qt.Key.Key_Return,
        _CTRL | Qt.Key.Key_Enter,
    ),
    Act.NEW: (_NONE | Qt.Key.Key_N,),
    Act.TAKE_FIRST: (_NONE | Qt.Key.Key_1,),
    Act.TAKE_SECOND: (_NONE | Qt.Key.Key_2,),
    Act.TAKE_THIRD: (_NONE | Qt.Key.Key_3,),
    Act.TAKE_OUT: (_NONE | Qt.Key.Key_Delete,),
    Act.RENAME: (_NONE | Qt.Key.Key_F2,),
    Act.SPLIT: (_NONE | Qt.Key.Key_S,),
    Act.UNITE: (_NONE | Qt.Key.Key_M,),
    Act.EARLIER: (_CTRL | _SHIFT | Qt.Key.Key_Up,),
    Act.LATER: (_CTRL | _SHIFT | Qt.Key.Key_Down,),
    Act.UNDO: (_CTRL | Qt.Key.Key_Z,),
    Act.REDO: (_CTRL | Qt.Key.Key_Y, _CTRL | _SHIFT | Qt.Key.Key_Z),
    Act.GOOD: (_NONE | Qt.Key.Key_Plus,),
    Act.BAD: (_NONE | Qt.Key.Key_Minus,),
    Act.FIND: (_CTRL | Qt.Key.Key_F,),
    Act.AREA: (_NONE | Qt.Key.Key_F6,),
    Act.OPEN: (_NONE | Qt.Key.Key_Return, _NONE | Qt.Key.Key_Enter),
    Act.LEAVE: (_NONE | Qt.Key.Key_Escape,),
}
assert set(KEYS) == set(Act)

_ACTS: Final = {combination.toCombined(): act for act, keys in KEYS.items() for combination in keys}
assert len(_ACTS) == sum(len(keys) for keys in KEYS.values()), "one key does two things"

_SAYS: Final[dict[Act, str]] = {
    Act.PUT: key("pains.key_put"),
    Act.NEW: key("pains.key_new"),
    Act.TAKE_FIRST: key("pains.key_take"),
    Act.TAKE_SECOND: key("pains.key_take"),
    Act.TAKE_THIRD: key("pains.key_take"),
    Act.TAKE_OUT: key("pains.key_take_out"),
    Act.RENAME: key("pains.key_rename"),
    Act.SPLIT: key("pains.key_split"),
    Act.UNITE: key("pains.key_unite"),
    Act.EARLIER: key("pains.key_earlier"),
    Act.LATER: key("pains.key_later"),
    Act.UNDO: key("pains.key_undo"),
    Act.REDO: key("pains.key_redo"),
    Act.GOOD: key("pains.key_good"),
    Act.BAD: key("pains.key_bad"),
    Act.FIND: key("pains.key_find"),
    Act.AREA: key("pains.key_area"),
    Act.OPEN: key("pains.key_open"),
    Act.LEAVE: key("pains.key_leave"),
}
assert set(_SAYS) == set(Act)
TAKES: Final = (Act.TAKE_FIRST, Act.TAKE_SECOND, Act.TAKE_THIRD)
_SHOWN: Final = 2
"""So many keys of one act are told of; Enter of the number keys is Enter too."""


def act_of(event: QKeyEvent) -> Act | None:
    """What a key press means while groups are put together, or None."""
    modifiers = event.modifiers() & ~_KEYPAD
    found = _ACTS.get(QKeyCombination(modifiers, Qt.Key(event.key())).toCombined())
    if found is None and event.text() in ("+", "-"):  # a Danish and an American keyboard differ
        return Act.GOOD if event.text() == "+" else Act.BAD
    return found


def key_rows(words: Words) -> list[tuple[str, str]]:
    """The keys and what they do, for the card that F1 shows; keys that do the same in one row."""
    native = QKeySequence.SequenceFormat.NativeText
    shown: dict[str, list[str]] = {}
    for act, keys in KEYS.items():
        keys_here = shown.setdefault(_SAYS[act], [])
        keys_here += [QKeySequence(one).toString(native) for one in keys[: _shown(act)]]
    return [(" · ".join(keys), words(says)) for says, keys in shown.items()]


def _shown(act: Act) -> int:
    return 1 if act is Act.OPEN else _SHOWN

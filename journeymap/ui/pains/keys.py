"""What keys do while groups are put together, in one table; lists have their usual ones beside."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from journeymap.ui.key_table import CTRL, NONE, SHIFT, KeyTable
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


_KEYS: Final[dict[Act, tuple[QKeyCombination, ...]]] = {
    Act.PUT: (
        NONE | Qt.Key.Key_G,
        CTRL | Qt.Key.Key_Return,
        CTRL | Qt.Key.Key_Enter,
    ),
    Act.NEW: (NONE | Qt.Key.Key_N,),
    Act.TAKE_FIRST: (NONE | Qt.Key.Key_1,),
    Act.TAKE_SECOND: (NONE | Qt.Key.Key_2,),
    Act.TAKE_THIRD: (NONE | Qt.Key.Key_3,),
    Act.TAKE_OUT: (NONE | Qt.Key.Key_Delete,),
    Act.RENAME: (NONE | Qt.Key.Key_F2,),
    Act.SPLIT: (NONE | Qt.Key.Key_S,),
    Act.UNITE: (NONE | Qt.Key.Key_M,),
    Act.EARLIER: (CTRL | SHIFT | Qt.Key.Key_Up,),
    Act.LATER: (CTRL | SHIFT | Qt.Key.Key_Down,),
    Act.UNDO: (CTRL | Qt.Key.Key_Z,),
    Act.REDO: (CTRL | Qt.Key.Key_Y, CTRL | SHIFT | Qt.Key.Key_Z),
    Act.GOOD: (NONE | Qt.Key.Key_Plus,),
    Act.BAD: (NONE | Qt.Key.Key_Minus,),
    Act.FIND: (CTRL | Qt.Key.Key_F,),
    Act.AREA: (NONE | Qt.Key.Key_F6,),
    Act.OPEN: (NONE | Qt.Key.Key_Return, NONE | Qt.Key.Key_Enter),
    Act.LEAVE: (NONE | Qt.Key.Key_Escape,),
}

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
assert set(_KEYS) == set(Act)
_TABLE: Final = KeyTable(_KEYS, _SAYS)
TAKES: Final = (Act.TAKE_FIRST, Act.TAKE_SECOND, Act.TAKE_THIRD)
_SHOWN: Final = 2


def act_of(event: QKeyEvent) -> Act | None:
    """What a key press means while groups are put together, or None."""
    found = _TABLE.act_of(event)
    if found is None and event.text() in ("+", "-"):  # a Danish and an American keyboard differ
        return Act.GOOD if event.text() == "+" else Act.BAD
    return found


def key_rows(words: Words) -> list[tuple[str, str]]:
    """The keys and what they do, for the card that F1 shows."""
    return _TABLE.rows(words, lambda act: 1 if act is Act.OPEN else _SHOWN)

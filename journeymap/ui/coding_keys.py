"""What keys do while notes are coded, in one table; the codes have their own, by their place."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from journeymap.ui.key_table import CTRL, NONE, SHIFT, KeyTable
from journeymap.words import Words, key


class Act(StrEnum):
    """What can be done with one key, beside putting a code on the note."""

    NEXT = "next"
    BACK = "back"
    NEXT_UNCODED = "next_uncoded"
    FIRST = "first"
    LAST = "last"
    UNDO = "undo"
    REDO = "redo"
    NEXT_LENS = "next_lens"
    LAST_LENS = "last_lens"
    CODE_BELOW = "code_below"
    CODE_ABOVE = "code_above"
    ONLY_UNCODED = "only_uncoded"
    ONLY_GOOD = "only_good"
    ONLY_BAD = "only_bad"
    FIND = "find"
    OPEN_JOURNEY = "open_journey"
    AREA = "area"
    LEAVE = "leave"


_KEYS: Final[dict[Act, tuple[QKeyCombination, ...]]] = {
    Act.NEXT: (
        NONE | Qt.Key.Key_Return,
        NONE | Qt.Key.Key_Right,
        NONE | Qt.Key.Key_Space,
        NONE | Qt.Key.Key_Enter,
    ),
    Act.BACK: (NONE | Qt.Key.Key_Left, NONE | Qt.Key.Key_Backspace),
    Act.NEXT_UNCODED: (NONE | Qt.Key.Key_Tab,),
    Act.FIRST: (NONE | Qt.Key.Key_Home,),
    Act.LAST: (NONE | Qt.Key.Key_End,),
    Act.UNDO: (CTRL | Qt.Key.Key_Z,),
    Act.REDO: (CTRL | Qt.Key.Key_Y, CTRL | SHIFT | Qt.Key.Key_Z),
    Act.NEXT_LENS: (NONE | Qt.Key.Key_L,),
    Act.LAST_LENS: (SHIFT | Qt.Key.Key_L,),
    Act.CODE_BELOW: (NONE | Qt.Key.Key_Down,),
    Act.CODE_ABOVE: (NONE | Qt.Key.Key_Up,),
    Act.ONLY_UNCODED: (NONE | Qt.Key.Key_U,),
    Act.ONLY_GOOD: (NONE | Qt.Key.Key_G,),
    Act.ONLY_BAD: (NONE | Qt.Key.Key_R,),
    Act.FIND: (CTRL | Qt.Key.Key_F,),
    Act.OPEN_JOURNEY: (CTRL | Qt.Key.Key_J,),
    Act.AREA: (NONE | Qt.Key.Key_F6,),
    Act.LEAVE: (NONE | Qt.Key.Key_Escape,),
}

_SAYS: Final[dict[Act, str]] = {
    Act.NEXT: key("coding.key_next"),
    Act.BACK: key("coding.key_back"),
    Act.NEXT_UNCODED: key("coding.key_next_uncoded"),
    Act.FIRST: key("coding.key_first"),
    Act.LAST: key("coding.key_last"),
    Act.UNDO: key("coding.key_undo"),
    Act.REDO: key("coding.key_redo"),
    Act.NEXT_LENS: key("coding.key_next_lens"),
    Act.LAST_LENS: key("coding.key_last_lens"),
    Act.CODE_BELOW: key("coding.key_code_below"),
    Act.CODE_ABOVE: key("coding.key_code_above"),
    Act.ONLY_UNCODED: key("coding.key_only_uncoded"),
    Act.ONLY_GOOD: key("coding.key_only_good"),
    Act.ONLY_BAD: key("coding.key_only_bad"),
    Act.FIND: key("coding.key_find"),
    Act.OPEN_JOURNEY: key("coding.key_open_journey"),
    Act.AREA: key("coding.key_area"),
    Act.LEAVE: key("coding.key_leave"),
}
assert set(_KEYS) == set(Act)
_TABLE: Final = KeyTable(_KEYS, _SAYS)
_SHOWN: Final = 3


def act_of(event: QKeyEvent) -> Act | None:
    """What a key press means while notes are coded, or None."""
    return _TABLE.act_of(event)


def key_rows(words: Words) -> list[tuple[str, str]]:
    """The keys and what they do, for the card that F1 shows."""
    codes = words("coding.key_codes"), words("coding.key_codes_does")
    return [codes, *_TABLE.rows(words, lambda _act: _SHOWN)]

"""What keys do while notes are coded, in one table; the codes have their own, by their place."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

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


_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier

KEYS: Final[dict[Act, tuple[QKeyCombination, ...]]] = {
    Act.NEXT: (
        _NONE | Qt.Key.Key_Return,
        _NONE | Qt.Key.Key_Right,
        _NONE | Qt.Key.Key_Space,
        _NONE | Qt.Key.Key_Enter,
    ),
    Act.BACK: (_NONE | Qt.Key.Key_Left, _NONE | Qt.Key.Key_Backspace),
    Act.NEXT_UNCODED: (_NONE | Qt.Key.Key_Tab,),
    Act.FIRST: (_NONE | Qt.Key.Key_Home,),
    Act.LAST: (_NONE | Qt.Key.Key_End,),
    Act.UNDO: (_CTRL | Qt.Key.Key_Z,),
    Act.REDO: (_CTRL | Qt.Key.Key_Y, _CTRL | _SHIFT | Qt.Key.Key_Z),
    Act.NEXT_LENS: (_NONE | Qt.Key.Key_L,),
    Act.LAST_LENS: (_SHIFT | Qt.Key.Key_L,),
    Act.CODE_BELOW: (_NONE | Qt.Key.Key_Down,),
    Act.CODE_ABOVE: (_NONE | Qt.Key.Key_Up,),
    Act.ONLY_UNCODED: (_NONE | Qt.Key.Key_U,),
    Act.ONLY_GOOD: (_NONE | Qt.Key.Key_G,),
    Act.ONLY_BAD: (_NONE | Qt.Key.Key_R,),
    Act.FIND: (_CTRL | Qt.Key.Key_F,),
    Act.OPEN_JOURNEY: (_CTRL | Qt.Key.Key_J,),
    Act.AREA: (_NONE | Qt.Key.Key_F6,),
    Act.LEAVE: (_NONE | Qt.Key.Key_Escape,),
}
assert set(KEYS) == set(Act)

_ACTS: Final = {combination.toCombined(): act for act, keys in KEYS.items() for combination in keys}
assert len(_ACTS) == sum(len(keys) for keys in KEYS.values()), "one key does two things"

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
assert set(_SAYS) == set(Act)
_SHOWN: Final = 3
"""So many keys of one act are told of; Enter of the number keys is Enter too."""


def act_of(event: QKeyEvent) -> Act | None:
    """What a key press means while notes are coded, or None."""
    modifiers = event.modifiers() & ~_KEYPAD
    return _ACTS.get(QKeyCombination(modifiers, Qt.Key(event.key())).toCombined())


def key_rows(words: Words) -> list[tuple[str, str]]:
    """The keys and what they do, for the card that F1 shows."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = [(words("coding.key_codes"), words("coding.key_codes_does"))]
    for act, keys in KEYS.items():
        shown = " · ".join(QKeySequence(one).toString(native) for one in keys[:_SHOWN])
        does = _SAYS[act]
        rows.append((shown, words(does)))
    return rows

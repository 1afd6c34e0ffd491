"""Which key does what on the canvas: one table, read by the view, the menus and the key card."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class Act(StrEnum):
    """One thing a key does on the canvas."""

    ADD_EVENT = "add_event"
    ADD_GOOD = "add_good"
    ADD_BAD = "add_bad"
    ADD_ANSWER = "add_answer"
    NEXT_PROMPT = "next_prompt"
    LAST_PROMPT = "last_prompt"
    EDIT = "edit"
    EDIT_TIME = "edit_time"
    EDIT_ACTOR = "edit_actor"
    TURNING_POINT = "turning_point"
    PASTE = "paste"
    DELETE = "delete"
    SET_ASIDE = "set_aside"
    DUPLICATE = "duplicate"
    MOVE_LEFT = "move_left"
    MOVE_RIGHT = "move_right"
    KEY_MOMENT = "key_moment"
    STRENGTH_1 = "strength_1"
    STRENGTH_2 = "strength_2"
    STRENGTH_3 = "strength_3"
    NO_STRENGTH = "no_strength"
    GO_LEFT = "go_left"
    GO_RIGHT = "go_right"
    GO_UP = "go_up"
    GO_DOWN = "go_down"
    GO_FIRST = "go_first"
    GO_LAST = "go_last"
    FINISH = "finish"
    LEAVE = "leave"
    MENU = "menu"
    SEE_IDENTIFIER = "see_identifier"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_RESET = "zoom_reset"
    FIT_ALL = "fit_all"
    FIT_SELECTION = "fit_selection"


KEYS: Final[dict[Act, tuple[QKeyCombination, ...]]] = {
    Act.ADD_EVENT: (_CTRL | Qt.Key.Key_E,),
    Act.ADD_GOOD: (_CTRL | Qt.Key.Key_Up, _CTRL | Qt.Key.Key_G),
    Act.ADD_BAD: (_CTRL | Qt.Key.Key_Down, _CTRL | Qt.Key.Key_R),
    Act.ADD_ANSWER: (_CTRL | Qt.Key.Key_B,),
    Act.NEXT_PROMPT: (_NONE | Qt.Key.Key_PageDown,),
    Act.LAST_PROMPT: (_NONE | Qt.Key.Key_PageUp,),
    Act.EDIT: (_NONE | Qt.Key.Key_F2,),
    Act.EDIT_TIME: (_CTRL | Qt.Key.Key_T,),
    Act.EDIT_ACTOR: (_CTRL | Qt.Key.Key_K,),
    Act.TURNING_POINT: (),
    Act.PASTE: (_CTRL | Qt.Key.Key_V,),
    Act.DELETE: (_NONE | Qt.Key.Key_Delete,),
    Act.SET_ASIDE: (_ALT | Qt.Key.Key_Down,),
    Act.DUPLICATE: (_CTRL | Qt.Key.Key_D,),
    Act.MOVE_LEFT: (_ALT | Qt.Key.Key_Left,),
    Act.MOVE_RIGHT: (_ALT | Qt.Key.Key_Right,),
    Act.KEY_MOMENT: (_ALT | Qt.Key.Key_K,),
    Act.STRENGTH_1: (_ALT | Qt.Key.Key_1,),
    Act.STRENGTH_2: (_ALT | Qt.Key.Key_2,),
    Act.STRENGTH_3: (_ALT | Qt.Key.Key_3,),
    Act.NO_STRENGTH: (_ALT | Qt.Key.Key_0,),
    Act.GO_LEFT: (_NONE | Qt.Key.Key_Left,),
    Act.GO_RIGHT: (_NONE | Qt.Key.Key_Right,),
    Act.GO_UP: (_NONE | Qt.Key.Key_Up,),
    Act.GO_DOWN: (_NONE | Qt.Key.Key_Down,),
    Act.GO_FIRST: (_NONE | Qt.Key.Key_Home,),
    Act.GO_LAST: (_NONE | Qt.Key.Key_End,),
    Act.FINISH: (
        _NONE | Qt.Key.Key_Return,
        _NONE | Qt.Key.Key_Enter,
        _NONE | Qt.Key.Key_Tab,
    ),
    Act.LEAVE: (_NONE | Qt.Key.Key_Escape,),
    Act.MENU: (_NONE | Qt.Key.Key_Menu, _SHIFT | Qt.Key.Key_F10),
    # Two, for some input methods on Linux take Ctrl+. for pictures of faces.
    Act.SEE_IDENTIFIER: (_CTRL | Qt.Key.Key_Period, _ALT | Qt.Key.Key_Return),
    Act.ZOOM_IN: (_CTRL | Qt.Key.Key_Plus, _CTRL | Qt.Key.Key_Equal),
    Act.ZOOM_OUT: (_CTRL | Qt.Key.Key_Minus,),
    Act.ZOOM_RESET: (_CTRL | Qt.Key.Key_0,),
    # Shift+1 arrives as the character on the key: "!" everywhere, and for Shift+2 "\"" or "@".
    Act.FIT_ALL: (_SHIFT | Qt.Key.Key_1, _SHIFT | Qt.Key.Key_Exclam),
    Act.FIT_SELECTION: (
        _SHIFT | Qt.Key.Key_2,
        _SHIFT | Qt.Key.Key_QuoteDbl,
        _SHIFT | Qt.Key.Key_At,
    ),
}
assert set(KEYS) == set(Act)

WHILE_WRITING: Final = frozenset(
    {
        Act.ADD_EVENT,
        Act.ADD_GOOD,
        Act.ADD_BAD,
        Act.ADD_ANSWER,
        Act.NEXT_PROMPT,
        Act.LAST_PROMPT,
        Act.EDIT_TIME,
        Act.EDIT_ACTOR,
        Act.DUPLICATE,
        Act.KEY_MOMENT,
        Act.STRENGTH_1,
        Act.STRENGTH_2,
        Act.STRENGTH_3,
        Act.NO_STRENGTH,
        Act.SEE_IDENTIFIER,
        Act.FINISH,
        Act.LEAVE,
        Act.ZOOM_IN,
        Act.ZOOM_OUT,
        Act.ZOOM_RESET,
    }
)
"""What keys still do while a note is being written; the others belong to the text."""

_ACTS: Final = {combination.toCombined(): act for act, keys in KEYS.items() for combination in keys}
assert len(_ACTS) == sum(len(keys) for keys in KEYS.values()), "one key does two things"


_DIGIT_KEYS: Final = {
    Qt.Key.Key_Exclam: frozenset({2, 10}),
    Qt.Key.Key_QuoteDbl: frozenset({3, 11}),
    Qt.Key.Key_At: frozenset({3, 11}),
}
"""The scan codes of the keys 1 and 2, on Windows and under X11 and Wayland."""
_NO_SCAN_CODE: Final = frozenset({0, 1})
"""What is told of a key where there is none to tell: 1 on macOS (QKeyEvent::nativeScanCode)."""


def act_of(event: QKeyEvent) -> Act | None:
    """What a key press means on the canvas, or None."""
    if _is_text_after_all(event):
        return None
    modifiers = event.modifiers() & ~_KEYPAD
    return _ACTS.get(QKeyCombination(modifiers, Qt.Key(event.key())).toCombined())


def _is_text_after_all(event: QKeyEvent) -> bool:
    """True for a `"` or an "@" that another key than 2 writes, as Shift+' does in England."""
    digit = _DIGIT_KEYS.get(Qt.Key(event.key()))
    return digit is not None and event.nativeScanCode() not in digit | _NO_SCAN_CODE

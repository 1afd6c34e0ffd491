"""Every action of the program in one table, and the menus as another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from journeymap.canvas.keys import KEYS, Act
from journeymap.words import Words, key


class Name(StrEnum):
    """The actions."""

    NEW = "new"
    OPEN = "open"
    OPEN_SET = "open_set"
    SAVE = "save"
    SAVE_AS = "save_as"
    SAFETY = "safety"
    AUTOSAVE = "autosave"
    EARLIER = "earlier"
    PACK = "pack"
    UNPACK = "unpack"
    KEEP_UNTIL = "keep_until"
    ACTORS = "actors"
    PROTECT_SET = "protect_set"
    UNPROTECT_SET = "unprotect_set"
    PROTECT = "protect"
    UNPROTECT = "unprotect"
    POSTER = "poster"
    CITIZEN_COPY = "citizen_copy"
    KIT = "kit"
    PREPARE = "prepare"
    GUIDE = "guide"
    TRANSCRIBE = "transcribe"
    INTERVIEW = "interview"
    FIND = "find"
    CONVERSATION = "conversation"
    SECOND_SCREEN = "second_screen"
    READ_BACK = "read_back"
    ADD_ANSWER = "add_answer"
    NEXT_PROMPT = "next_prompt"
    LAST_PROMPT = "last_prompt"
    REPORT = "report"
    EXPORT = "export"
    ANALYSE = "analyse"
    PAINS = "pains"
    CODE = "code"
    CODEBOOK = "codebook"
    OPEN_SAMPLES = "open_samples"
    START = "start"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    ADD_EVENT = "add_event"
    ADD_GOOD = "add_good"
    ADD_BAD = "add_bad"
    EDIT = "edit"
    EDIT_TIME = "edit_time"
    EDIT_ACTOR = "edit_actor"
    TURNING_POINT = "turning_point"
    PASTE = "paste"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    SET_ASIDE = "set_aside"
    MOVE_LEFT = "move_left"
    MOVE_RIGHT = "move_right"
    SEE_IDENTIFIER = "see_identifier"
    CHECK_NAMES = "check_names"
    WITHDRAW = "withdraw"
    KEY_MOMENT = "key_moment"
    STRENGTH_1 = "strength_1"
    STRENGTH_2 = "strength_2"
    STRENGTH_3 = "strength_3"
    NO_STRENGTH = "no_strength"
    BY_TIME = "by_time"
    FEELINGS = "feelings"
    LANDMARKS = "landmarks"
    OUTLINE = "outline"
    FACTS = "facts"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_RESET = "zoom_reset"
    FIT_ALL = "fit_all"
    FIT_SELECTION = "fit_selection"
    DANISH = "danish"
    ENGLISH = "english"
    THEME_SYSTEM = "theme_system"
    THEME_LIGHT = "theme_light"
    THEME_DARK = "theme_dark"
    THEME_CONTRAST = "theme_contrast"
    TEXT_SIZE = "text_size"
    TEXT_LARGER = "text_larger"
    TEXT_SMALLER = "text_smaller"
    TEXT_100 = "text_100"
    TEXT_115 = "text_115"
    TEXT_130 = "text_130"
    TEXT_150 = "text_150"
    TEXT_200 = "text_200"
    KEYS = "keys"
    ABOUT = "about"


class Needs(StrEnum):
    """When a group of actions can be used."""

    NOTHING = "nothing"
    JOURNEY = "journey"
    STORY = "story"
    EDITABLE = "editable"
    EVENT = "event"
    NOTE = "note"
    PREPARED = "prepared"
    PROTECTED = "protected"
    UNDO = "undo"
    REDO = "redo"
    SET = "set"
    JOURNEY_OR_SET = "journey_or_set"
    PROTECTED_SET = "protected_set"
    WITHDRAWABLE = "withdrawable"


@dataclass(frozen=True, slots=True)
class Spec:
    """One action: its text, its keys for the whole window, or the canvas act that has the keys."""

    text: str
    needs: Needs = Needs.NOTHING
    keys: tuple[str, ...] = ()
    act: Act | None = None
    checkable: bool = False
    icon: str = ""


_J, _E, _N = Needs.JOURNEY, Needs.EDITABLE, Needs.NOTE
SPECS: Final[dict[Name, Spec]] = {
    Name.NEW: Spec(key("action.new"), keys=("Ctrl+N",), icon="new"),
    Name.OPEN: Spec(key("action.open"), keys=("Ctrl+O",), icon="open"),
    Name.OPEN_SET: Spec(key("action.open_set"), keys=("Ctrl+Shift+O",), icon="set"),
    Name.SAVE: Spec(key("action.save"), _E, keys=("Ctrl+S",)),
    Name.SAVE_AS: Spec(key("action.save_as"), _E, keys=("Ctrl+Shift+S",)),
    Name.SAFETY: Spec(key("action.safety")),
    Name.AUTOSAVE: Spec(key("action.autosave"), checkable=True),
    Name.EARLIER: Spec(key("action.earlier"), Needs.JOURNEY_OR_SET),
    Name.PACK: Spec(key("action.pack"), Needs.SET, icon="package"),
    Name.UNPACK: Spec(key("action.unpack")),
    Name.KEEP_UNTIL: Spec(key("action.keep_until"), Needs.SET),
    Name.ACTORS: Spec(key("action.actors"), Needs.SET),
    Name.PROTECT_SET: Spec(key("action.protect_set"), Needs.SET),
    Name.UNPROTECT_SET: Spec(key("action.unprotect_set"), Needs.PROTECTED_SET),
    Name.PROTECT: Spec(key("action.protect"), _E),
    Name.UNPROTECT: Spec(key("action.unprotect"), Needs.PROTECTED),
    Name.POSTER: Spec(key("action.poster"), _J, keys=("Ctrl+P",)),
    Name.CITIZEN_COPY: Spec(key("action.citizen_copy"), _J),
    Name.KIT: Spec(key("action.kit")),
    Name.PREPARE: Spec(key("action.prepare"), _E, keys=("Ctrl+Shift+P",)),
    Name.GUIDE: Spec(key("action.guide"), keys=("Ctrl+Shift+G",)),
    Name.TRANSCRIBE: Spec(key("action.transcribe"), _E, keys=("Ctrl+Shift+T",)),
    Name.INTERVIEW: Spec(key("action.interview"), _J, keys=("Ctrl+Shift+I",)),
    Name.FIND: Spec(key("action.find"), _J, keys=("Ctrl+F",)),
    Name.CONVERSATION: Spec(key("action.conversation"), _J, keys=("F11",)),
    Name.SECOND_SCREEN: Spec(key("action.second_screen"), _J, keys=("Shift+F11",)),
    Name.READ_BACK: Spec(key("action.read_back"), Needs.STORY, keys=("F5",)),
    Name.ADD_ANSWER: Spec(key("action.add_answer"), _E, act=Act.ADD_ANSWER),
    Name.NEXT_PROMPT: Spec(key("action.next_prompt"), _J, act=Act.NEXT_PROMPT),
    Name.LAST_PROMPT: Spec(key("action.last_prompt"), _J, act=Act.LAST_PROMPT),
    Name.REPORT: Spec(key("action.report"), Needs.SET, keys=("Ctrl+Shift+R",), icon="report"),
    Name.EXPORT: Spec(key("action.export"), Needs.SET, keys=("Ctrl+Shift+X",)),
    Name.ANALYSE: Spec(key("action.analyse"), Needs.SET, keys=("Ctrl+Shift+A",), icon="analysis"),
    Name.PAINS: Spec(key("action.pains"), Needs.SET, keys=("Ctrl+Shift+B",), icon="pains"),
    Name.CODE: Spec(key("action.code"), Needs.SET, keys=("Ctrl+Shift+K",), icon="code"),
    Name.CODEBOOK: Spec(key("action.codebook"), Needs.SET),
    Name.OPEN_SAMPLES: Spec(key("action.open_samples"), icon="set"),
    Name.START: Spec(key("action.start"), keys=("Alt+Up",), icon="back"),
    Name.QUIT: Spec(key("action.quit"), keys=("Ctrl+Q",)),
    Name.UNDO: Spec(key("action.undo"), Needs.UNDO, keys=("Ctrl+Z",), icon="undo"),
    Name.REDO: Spec(key("action.redo"), Needs.REDO, keys=("Ctrl+Y", "Ctrl+Shift+Z"), icon="redo"),
    Name.ADD_EVENT: Spec(key("action.add_event"), _E, act=Act.ADD_EVENT),
    Name.ADD_GOOD: Spec(key("action.add_good"), Needs.EVENT, act=Act.ADD_GOOD),
    Name.ADD_BAD: Spec(key("action.add_bad"), Needs.EVENT, act=Act.ADD_BAD),
    Name.EDIT: Spec(key("action.edit"), _N, act=Act.EDIT),
    Name.EDIT_TIME: Spec(key("action.edit_time"), Needs.EVENT, act=Act.EDIT_TIME),
    Name.EDIT_ACTOR: Spec(key("action.edit_actor"), Needs.EVENT, act=Act.EDIT_ACTOR),
    Name.TURNING_POINT: Spec(
        key("action.turning_point"), Needs.EVENT, act=Act.TURNING_POINT, checkable=True
    ),
    Name.PASTE: Spec(key("action.paste"), _E, act=Act.PASTE),
    Name.DUPLICATE: Spec(key("action.duplicate"), _N, act=Act.DUPLICATE),
    Name.DELETE: Spec(key("action.delete"), _N, act=Act.DELETE),
    Name.SET_ASIDE: Spec(key("action.set_aside"), Needs.PREPARED, act=Act.SET_ASIDE),
    Name.MOVE_LEFT: Spec(key("action.move_left"), _N, act=Act.MOVE_LEFT),
    Name.MOVE_RIGHT: Spec(key("action.move_right"), _N, act=Act.MOVE_RIGHT),
    Name.SEE_IDENTIFIER: Spec(key("action.see_identifier"), _N, act=Act.SEE_IDENTIFIER),
    Name.CHECK_NAMES: Spec(key("action.check_names"), _J, keys=("Ctrl+Shift+N",)),
    Name.WITHDRAW: Spec(key("action.withdraw"), Needs.WITHDRAWABLE),
    Name.KEY_MOMENT: Spec(key("action.key_moment"), _N, act=Act.KEY_MOMENT, checkable=True),
    Name.STRENGTH_1: Spec(key("action.strength_1"), _N, act=Act.STRENGTH_1),
    Name.STRENGTH_2: Spec(key("action.strength_2"), _N, act=Act.STRENGTH_2),
    Name.STRENGTH_3: Spec(key("action.strength_3"), _N, act=Act.STRENGTH_3),
    Name.NO_STRENGTH: Spec(key("action.no_strength"), _N, act=Act.NO_STRENGTH),
    Name.BY_TIME: Spec(
        key("action.by_time"), _J, keys=("Ctrl+Shift+L",), checkable=True, icon="time"
    ),
    Name.FEELINGS: Spec(key("action.feelings"), _J, keys=("Ctrl+Shift+F",), checkable=True),
    Name.LANDMARKS: Spec(key("action.landmarks"), _E, keys=("Ctrl+Shift+H",)),
    Name.OUTLINE: Spec(key("action.outline"), _J, keys=("Ctrl+1",), checkable=True, icon="outline"),
    Name.FACTS: Spec(key("action.facts"), _J, keys=("Ctrl+2",), checkable=True, icon="facts"),
    Name.ZOOM_IN: Spec(key("action.zoom_in"), _J, act=Act.ZOOM_IN),
    Name.ZOOM_OUT: Spec(key("action.zoom_out"), _J, act=Act.ZOOM_OUT),
    Name.ZOOM_RESET: Spec(key("action.zoom_reset"), _J, act=Act.ZOOM_RESET),
    Name.FIT_ALL: Spec(key("action.fit_all"), _J, act=Act.FIT_ALL, icon="fit"),
    Name.FIT_SELECTION: Spec(key("action.fit_selection"), _J, act=Act.FIT_SELECTION),
    Name.DANISH: Spec(key("action.danish"), checkable=True),
    Name.ENGLISH: Spec(key("action.english"), checkable=True),
    Name.THEME_SYSTEM: Spec(key("action.theme_system"), checkable=True),
    Name.THEME_LIGHT: Spec(key("action.theme_light"), checkable=True),
    Name.THEME_DARK: Spec(key("action.theme_dark"), checkable=True),
    Name.THEME_CONTRAST: Spec(key("action.theme_contrast"), checkable=True),
    Name.TEXT_SIZE: Spec(key("action.text_size")),
    Name.TEXT_LARGER: Spec(key("action.text_larger"), keys=("Alt++", "Alt+=")),
    Name.TEXT_SMALLER: Spec(key("action.text_smaller"), keys=("Alt+-",)),
    Name.TEXT_100: Spec(key("action.text_100"), checkable=True),
    Name.TEXT_115: Spec(key("action.text_115"), checkable=True),
    Name.TEXT_130: Spec(key("action.text_130"), checkable=True),
    Name.TEXT_150: Spec(key("action.text_150"), checkable=True),
    Name.TEXT_200: Spec(key("action.text_200"), checkable=True),
    Name.KEYS: Spec(key("action.keys"), keys=("F1",)),
    Name.ABOUT: Spec(key("action.about")),
}
assert set(SPECS) == set(Name)

Menu = tuple[str, tuple[Name | None, ...]]
"""A menu's text and its actions; None is a line between."""

MENUS: Final[tuple[Menu, ...]] = (
    (
        key("menu.file"),
        (
            Name.NEW,
            Name.OPEN,
            Name.OPEN_SET,
            Name.OPEN_SAMPLES,
            None,
            Name.SAVE,
            Name.SAVE_AS,
            Name.SAFETY,
            None,
            Name.PREPARE,
            Name.GUIDE,
            Name.TRANSCRIBE,
            Name.INTERVIEW,
            None,
            Name.POSTER,
            Name.CITIZEN_COPY,
            Name.KIT,
            Name.REPORT,
            Name.EXPORT,
            None,
            Name.START,
            Name.QUIT,
        ),
    ),
    (
        key("menu.edit"),
        (
            Name.UNDO,
            Name.REDO,
            None,
            Name.ADD_EVENT,
            Name.ADD_GOOD,
            Name.ADD_BAD,
            Name.ADD_ANSWER,
            None,
            Name.EDIT,
            Name.EDIT_TIME,
            Name.EDIT_ACTOR,
            Name.TURNING_POINT,
            None,
            Name.PASTE,
            Name.DUPLICATE,
            Name.DELETE,
            Name.SET_ASIDE,
            None,
            Name.MOVE_LEFT,
            Name.MOVE_RIGHT,
            None,
            Name.KEY_MOMENT,
            Name.STRENGTH_1,
            Name.STRENGTH_2,
            Name.STRENGTH_3,
            Name.NO_STRENGTH,
            None,
            Name.LANDMARKS,
            None,
            Name.SEE_IDENTIFIER,
            Name.FIND,
        ),
    ),
    (
        key("menu.view"),
        (
            Name.CONVERSATION,
            Name.SECOND_SCREEN,
            Name.READ_BACK,
            Name.NEXT_PROMPT,
            Name.LAST_PROMPT,
            None,
            Name.BY_TIME,
            Name.FEELINGS,
            None,
            Name.OUTLINE,
            Name.FACTS,
            None,
            Name.ZOOM_IN,
            Name.ZOOM_OUT,
            Name.ZOOM_RESET,
            Name.FIT_ALL,
            Name.FIT_SELECTION,
            None,
            Name.TEXT_SIZE,
            None,
            Name.THEME_SYSTEM,
            Name.THEME_LIGHT,
            Name.THEME_DARK,
            Name.THEME_CONTRAST,
            None,
            Name.DANISH,
            Name.ENGLISH,
        ),
    ),
    (key("menu.analysis"), (Name.ANALYSE, Name.PAINS, Name.CODE, Name.CODEBOOK, Name.ACTORS)),
    (key("menu.help"), (Name.KEYS, Name.ABOUT)),
)

SUBMENUS: Final[dict[Name, tuple[Name | None, ...]]] = {
    Name.SAFETY: (
        Name.AUTOSAVE,
        Name.EARLIER,
        None,
        Name.PROTECT,
        Name.UNPROTECT,
        Name.PROTECT_SET,
        Name.UNPROTECT_SET,
        None,
        Name.PACK,
        Name.UNPACK,
        None,
        Name.KEEP_UNTIL,
        Name.CHECK_NAMES,
        Name.WITHDRAW,
    ),
    Name.TEXT_SIZE: (
        Name.TEXT_LARGER,
        Name.TEXT_SMALLER,
        None,
        Name.TEXT_100,
        Name.TEXT_115,
        Name.TEXT_130,
        Name.TEXT_150,
        Name.TEXT_200,
    ),
}
"""Items that open a menu of their own, and what is in it."""

_LISTED: Final = (*(names for _, names in MENUS), *SUBMENUS.values())
assert {name for names in _LISTED for name in names if name} == set(Name)

_IN_WINDOW: Final = frozenset(
    {
        Act.ADD_EVENT,
        Act.ADD_GOOD,
        Act.ADD_BAD,
        Act.ADD_ANSWER,
        Act.EDIT_TIME,
        Act.EDIT_ACTOR,
        Act.DUPLICATE,
        Act.KEY_MOMENT,
        Act.STRENGTH_1,
        Act.STRENGTH_2,
        Act.STRENGTH_3,
        Act.NO_STRENGTH,
        Act.ZOOM_IN,
        Act.ZOOM_OUT,
        Act.ZOOM_RESET,
    }
)
"""Canvas keys that hold in the panels too; the other acts belong to the canvas alone."""


def make_actions(
    parent: QObject, words: Words, run: Mapping[Name, Callable[[], None]]
) -> dict[Name, QAction]:
    """The actions as Qt knows them; `run` says what each does."""
    assert set(run) == set(Name) - set(SUBMENUS)
    made = {}
    for name, spec in SPECS.items():
        action = QAction(words(spec.text), parent)
        action.setObjectName(name)
        action.setCheckable(spec.checkable)
        if spec.act is None or spec.act in _IN_WINDOW:
            action.setShortcuts(_sequences(spec))
        else:
            action.setText(shown_text(spec, words(spec.text)))
        if name in run:
            action.triggered.connect(run[name])
        made[name] = action
    return made


def shown_text(spec: Spec, text: str) -> str:
    """What a menu shows of an action whose keys belong to the canvas: its words and its key."""
    sequences = _sequences(spec)
    if not sequences:
        return text
    return f"{text}\t{sequences[0].toString(QKeySequence.SequenceFormat.NativeText)}"


_SPELT_TWICE: Final = frozenset(
    {Act.ZOOM_IN, Act.ZOOM_OUT, Act.ZOOM_RESET, Act.FIT_ALL, Act.FIT_SELECTION}
)
"""Acts whose further keys are the same key by another name."""


def shortcut_text(spec: Spec) -> str:
    """The keys of an action as a person reads them; empty without any."""
    native = QKeySequence.SequenceFormat.NativeText
    shown = _sequences(spec)[: 1 if spec.act in _SPELT_TWICE else 2]
    return " · ".join(sequence.toString(native) for sequence in shown)


def _sequences(spec: Spec) -> list[QKeySequence]:
    if spec.act is not None:
        return [QKeySequence(combination) for combination in KEYS[spec.act]]
    return [QKeySequence(text) for text in spec.keys]

"""How things stand: which actions can be used, what undo is called, what the title says."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from journeymap.canvas.aside import event_at
from journeymap.canvas.hands import Place
from journeymap.canvas.palette import Theme
from journeymap.canvas.showing import Showing
from journeymap.model.journey import Journey, Source
from journeymap.ui.actions import SPECS, Name, Needs, shown_text
from journeymap.ui.desk import Desk
from journeymap.ui.preferences import Preferences
from journeymap.ui.text_size import SIZE_OF
from journeymap.words import Words


@dataclass(frozen=True, slots=True)
class Standing:
    """What a window shows: the journey on the desk with the place the talk is at, or a set.

    `place` is None while no journey is shown; `countable` says that the set holds journeys,
    `is_protected` that it is open under a passphrase, `chosen` that one of its journeys is chosen.
    """

    desk: Desk
    folder: Path | None
    place: Place | None
    countable: bool
    is_protected: bool
    chosen: bool = False

    @property
    def usable(self) -> set[Needs]:
        """The groups of actions that can be used."""
        usable = {Needs.NOTHING}
        document = self.desk.document
        if self.folder is not None and document is None and self.countable:
            usable.update((Needs.SET, *((Needs.PROTECTED_SET,) if self.is_protected else ())))
        if self.folder is not None and document is None:
            usable.add(Needs.JOURNEY_OR_SET)
        if document is None and self.chosen:
            usable.add(Needs.WITHDRAWABLE)
        if document is None or self.place is None:
            return usable
        usable.update((Needs.JOURNEY, Needs.JOURNEY_OR_SET))
        if document.journey.events or document.journey.answers:
            usable.add(Needs.STORY)
        if document.read_only:
            return usable
        table = {
            Needs.EDITABLE: True,
            Needs.WITHDRAWABLE: True,
            Needs.PROTECTED: self.desk.seal is not None,
            Needs.EVENT: bool(document.journey.events),
            Needs.NOTE: self.place.note_id is not None,
            Needs.PREPARED: _is_prepared(document.journey, self.place.note_id),
            Needs.UNDO: document.undo_label is not None,
            Needs.REDO: document.redo_label is not None,
        }
        return usable | {need for need, met in table.items() if met}

    def show_actions(self, actions: dict[Name, QAction], words: Words) -> None:
        """Enables by group, and says what undo takes back: "Fortryd flyt begivenhed"."""
        usable, document = self.usable, self.desk.document
        for name, spec in SPECS.items():
            actions[name].setEnabled(spec.needs in usable)
        undo = document.undo_label if document else None
        redo = document.redo_label if document else None
        actions[Name.UNDO].setText(
            words("action.undo_named", what=words(undo)) if undo else words("action.undo")
        )
        actions[Name.REDO].setText(
            words("action.redo_named", what=words(redo)) if redo else words("action.redo")
        )
        told = Needs.NOTE in usable and Needs.PREPARED not in usable
        aside = words("action.set_aside_told") if told else words("action.set_aside")
        actions[Name.SET_ASIDE].setText(shown_text(SPECS[Name.SET_ASIDE], aside))

    def show_title(self, window: QWidget, words: Words) -> None:
        """Names the journey, its file and whether it is saved; or the set."""
        document = self.desk.document
        if document is not None:
            file = self.desk.path.name if self.desk.path else words("window.unnamed")
            code = document.journey.code
            window.setWindowTitle(words("window.journey", code=code, file=file, mark="[*]"))
        elif self.folder is not None:
            window.setWindowTitle(words("window.set", name=self.folder.name))
        else:
            window.setWindowTitle(words("window.start"))
        # After the title, for Qt complains of one without a place for its mark.
        window.setWindowModified(document is not None and document.is_modified)


def _is_prepared(journey: Journey, note_id: str | None) -> bool:
    event = event_at(journey, note_id)
    return event is not None and event.source is Source.PREPARED


LOOKS: Final = (Name.BY_TIME, Name.FEELINGS)
"""The actions that say how a journey is shown; ticked, and the same in all views of a window."""


def ticked_showing(actions: dict[Name, QAction]) -> Showing:
    """How the journey is to be shown, as it is ticked."""
    by_time, feelings = (actions[name].isChecked() for name in LOOKS)
    return Showing(by_time=by_time, feelings=feelings)


def tick_showing(actions: dict[Name, QAction], showing: Showing) -> None:
    """Ticks how the journey is shown."""
    for name, on in zip(LOOKS, (showing.by_time, showing.feelings), strict=True):
        actions[name].setChecked(on)


def tick_wishes(actions: dict[Name, QAction], preferences: Preferences, language: str) -> None:
    """Ticks the language, the theme and the text size in use."""
    theme = preferences.theme
    ticks = {
        Name.DANISH: language == "da",
        Name.ENGLISH: language == "en",
        Name.THEME_SYSTEM: theme is None,
        Name.THEME_LIGHT: theme is Theme.LIGHT,
        Name.THEME_DARK: theme is Theme.DARK,
        Name.THEME_CONTRAST: theme is Theme.CONTRAST,
    }
    ticks |= {name: size == preferences.text_size for name, size in SIZE_OF.items()}
    for name, on in ticks.items():
        actions[name].setChecked(on)

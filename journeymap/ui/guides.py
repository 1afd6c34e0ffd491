"""The interview guide of the open journey: the set's own, else the one among the user's wishes."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from journeymap.canvas.prompting import Turning
from journeymap.model.document import Document
from journeymap.model.guide import Guide, Prompt, prompts_of
from journeymap.storage.collection import OpenSet, guide_above, open_set, set_above
from journeymap.storage.errors import ReadError
from journeymap.storage.resources import is_sample, load_guides
from journeymap.ui.desk import Desk
from journeymap.ui.guide_dialog import GuideDialog
from journeymap.ui.messages import Messages
from journeymap.ui.preferences import Preferences
from journeymap.ui.set_copies import SetCopies
from journeymap.ui.set_safekeeping import SetSafekeeping, Unsaved
from journeymap.ui.surroundings import Surroundings


class Guides:
    """Finds the guide for what lies on the desk, and lets the user work on it."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        self._desk = desk
        self._preferences = preferences
        self._turning = Turning()
        self._document: Document | None = None

    def dressed(self, around: Surroundings, folder: Path | None) -> Surroundings:
        """The surroundings with the prompts for what is open; `folder` is the open set."""
        if self._desk.document is not self._document:
            self._document, self._turning = self._desk.document, Turning()
        guide = self.prompts(around.words.language, folder)
        return replace(around, prompts=replace(around.prompts, guide=guide, turning=self._turning))

    def prompts(self, language: str, folder: Path | None) -> tuple[Prompt, ...]:
        """What may be asked; a set that cannot be read leaves it to the user's wishes."""
        return prompts_of(self._guide(folder) or self._preferences.guide, load_guides(), language)

    def edit(
        self,
        around: Surroundings,
        folder: Path | None,
        messages: Messages,
        parent: QWidget,
        copies: SetCopies,
    ) -> bool:
        """Opens the dialog on the guide that holds here; True when another one holds after it."""
        words = around.words
        try:
            of_set = self._set(folder)
        except ReadError as error:
            messages.tell(
                words("guide.no_set_title"),
                words("guide.no_set", problem=error.sentence(words)),
                words("guide.no_set_detail"),
            )
            of_set = None
        held = of_set.collection.guide_in_use if of_set else None
        guide = held or self._preferences.guide
        others = of_set.collection.other_guides if of_set else self._preferences.other_guides
        dialog = GuideDialog(
            around,
            guide,
            others=others,
            undecided=of_set is not None and held is None and bool(others),
            folder=of_set.folder.name if of_set else "",
            parent=parent,
        )
        safe = SetSafekeeping(partial(_unsaved, of_set, dialog), dialog)
        dialog.stirred.connect(safe.stir)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen, beside = dialog.guide, dialog.beside
        safe.close()
        dialog.deleteLater()
        if not accepted:
            return False
        if of_set is None:
            self._preferences.guide, self._preferences.other_guides = chosen, beside
            return True
        if held is None:  # the user's own list stays with the user
            beside = tuple(one for one in beside if one != guide or one in others)
        return _keep(of_set, chosen, beside, messages, copies)

    def _guide(self, folder: Path | None) -> Guide | None:
        place = self._place(folder)
        try:
            return guide_above(place) if place else None
        except ReadError:
            return None

    def _place(self, folder: Path | None) -> Path | None:
        """Where the journey lies; one that lies nowhere yet belongs to the open set."""
        return self._desk.path or folder

    def _set(self, folder: Path | None) -> OpenSet | None:
        """The set whose guide is meant: the one the journey lies in, or the open folder."""
        place = self._place(folder)
        if place is None or is_sample(place):
            return None
        is_inside = folder is not None and place.is_relative_to(folder)
        found = set_above(place) or (folder if is_inside else None)
        return open_set(found) if found else None


def _unsaved(of_set: OpenSet | None, dialog: GuideDialog) -> Unsaved | None:
    """The set with the guide as it stands; None for the user's own, which is no set's."""
    if of_set is None or is_sample(of_set.folder):
        return None
    held, now = of_set.collection, dialog.with_half_written
    return None if now == held.guide_in_use else (of_set, held.with_guide(now, dialog.beside))


def _keep(
    of_set: OpenSet,
    guide: Guide,
    beside: tuple[Guide, ...],
    messages: Messages,
    copies: SetCopies,
) -> bool:
    """Saves the guide; after somebody else has saved the set too, if one tries again."""
    tries = [of_set]

    def save() -> None:
        known = tries.pop() if tries else open_set(of_set.folder)
        known.save(known.collection.with_guide(guide, beside))

    unsaved = of_set, of_set.collection.with_guide(guide, beside)
    return copies.saved(save, lambda: unsaved, messages)

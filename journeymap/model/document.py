"""The journey that is being worked on: executes commands and tells what changed."""

from collections.abc import Callable
from typing import Final

from journeymap.model.approval import with_true_approval
from journeymap.model.changes import Changes, diff
from journeymap.model.commands import Command
from journeymap.model.history import History, Step
from journeymap.model.journey import Journey
from journeymap.model.revision import Revisions, differ, with_history

Observer = Callable[[Changes], None]
_PASSING: Final = 8
"""So many revisions the program saved by itself are remembered."""


class ReadOnly(RuntimeError):
    """The document may be looked at, not changed."""


class Document:
    """One open journey with its history, its observers and what was last saved of it.

    A new document lies nowhere; `opened` makes one of a journey that lies on disk.
    """

    def __init__(self, journey: Journey, *, read_only: bool = False) -> None:
        self._journey = journey
        self._saved: Journey | None = journey
        self._on_disk: Journey | None = None
        self._base: Journey | None = None
        """What was last opened, or saved on purpose."""
        self._passing: tuple[str, ...] = ()
        """Revisions the program saved by itself since then."""
        self._revisions = Revisions()
        self._history = History()
        self._observers: list[Observer] = []
        self.read_only = read_only

    @classmethod
    def opened(cls, journey: Journey, *, read_only: bool = False) -> "Document":
        """A document of a journey as it lies on disk."""
        document = cls(journey, read_only=read_only)
        document._on_disk = document._base = journey
        return document

    @classmethod
    def recovered(cls, journey: Journey, on_disk: Journey | None) -> "Document":
        """A document of what was told and never saved, beside the journey as it lies on disk."""
        document = cls(journey)
        document._saved = None
        document._on_disk = document._base = on_disk
        return document

    @property
    def journey(self) -> Journey:
        """The journey as it stands."""
        return self._journey

    @property
    def is_modified(self) -> bool:
        """True when there is something to save."""
        return self._journey != self._saved

    @property
    def undo_label(self) -> str | None:
        """The catalogue key of what undo takes back, or None."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """The catalogue key of what redo makes again, or None."""
        return self._history.redo_label

    def subscribe(self, observer: Observer) -> None:
        """Calls `observer` with the changes of each step from now on."""
        self._observers.append(observer)

    def unsubscribe(self, observer: Observer) -> None:
        """Stops calling `observer`."""
        self._observers.remove(observer)

    def execute(self, command: Command) -> None:
        """Carries out a command. A command that raises changes nothing.

        Raises UnknownNote, pydantic.ValidationError, ReadOnly.
        """
        if self.read_only:
            raise ReadOnly
        before = self._journey
        start = self._history.start_of(before, command.merge_key)
        after = with_true_approval(start, before, command.apply(before))
        self._history.record(Step(before, after, command.label, command.merge_key))
        self._become(after)

    def as_if(self, journey: Journey) -> Journey:
        """A journey that this one may become, approved only if it is still the same story."""
        return with_true_approval(self._journey, self._journey, journey)

    def seal(self) -> None:
        """Ends the current undo step: a pause in the typing, the end of a drag."""
        self._history.seal()

    def undo(self) -> None:
        """Takes the last step back, if there is one."""
        self._become(self._history.undo())

    def redo(self) -> None:
        """Makes the step last undone again, if there is one."""
        self._become(self._history.redo())

    def to_save(self) -> Journey:
        """The journey to write: it descends from what lies on disk."""
        if self._on_disk is None or self._base is None:
            return with_history(self._journey, ())
        current = with_history(self._journey, self._on_disk.history)
        if current == self._on_disk:
            return current
        before = self._revisions.succeed(current, self._base)
        if self._on_disk is self._base:
            return before
        passing = (*self._passing, self._revisions.of(self._on_disk))[-_PASSING:]
        return with_history(before, (*before.history, *passing))

    def make_ready(self, few: int) -> bool:
        """Reckons what the next save will ask for, a few events each time; True when it is."""
        return self._on_disk is None or self._revisions.make_ready(self._on_disk, few)

    def mark_missed(self) -> None:
        """What was saved lies on disk no more: it is to be saved again."""
        self._saved = None

    def let_be(self) -> None:
        """It is to lie nowhere, and that is known."""
        self._saved = self._journey

    def mark_saved(self, written: Journey, *, on_purpose: bool = True) -> None:
        """What `to_save` gave now lies on disk.

        What the program saves by itself, over and over during one talk, leaves few traces in the
        history: it would push out the revisions that others hold copies of.
        """
        if on_purpose or self._base is None:
            self._base, self._passing = written, ()
        elif self._on_disk is not None and self._on_disk is not self._base:
            self._passing = (*self._passing, self._revisions.of(self._on_disk))[-_PASSING:]
        self._on_disk = written
        self._saved = None if differ(self._journey, written) else self._journey
        self._history.seal()

    @property
    def last_common(self) -> Journey | None:
        """What lay on disk when it was last read or written here; None for a new journey."""
        return self._on_disk

    def follow_on(self, on_disk: Journey) -> None:
        """What is saved from now on descends from `on_disk`, which others put there."""
        self._on_disk = self._base = on_disk
        self._passing = ()
        self._saved = None if differ(self._journey, on_disk) else self._journey

    def _become(self, journey: Journey | None) -> None:
        if journey is None or journey is self._journey:
            return
        changes = diff(self._journey, journey)
        self._journey.forget_numbers()
        self._journey = journey
        if changes:
            for observer in tuple(self._observers):
                observer(changes)

"""The journey that is being worked on: executes commands and tells what changed."""

from collections.abc import Callable

from journeymap.model.approval import with_true_approval
from journeymap.model.changes import Changes, diff
from journeymap.model.commands import Command
from journeymap.model.history import History, Step
from journeymap.model.journey import Journey
from journeymap.model.revision import succeed

Observer = Callable[[Changes], None]


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
        self._history = History()
        self._observers: list[Observer] = []
        self.read_only = read_only

    @classmethod
    def opened(cls, journey: Journey, *, read_only: bool = False) -> "Document":
        """A document of a journey as it lies on disk."""
        document = cls(journey, read_only=read_only)
        document._on_disk = journey
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
        if self._on_disk is None:
            return self._journey.replaced(history=())
        current = self._journey.replaced(history=self._on_disk.history)
        return current if current == self._on_disk else succeed(current, self._on_disk)

    def mark_saved(self, written: Journey) -> None:
        """What `to_save` gave now lies on disk."""
        self._on_disk = written
        self._saved = self._journey if _same_but_history(self._journey, written) else None
        self._history.seal()

    def _become(self, journey: Journey | None) -> None:
        if journey is None or journey is self._journey:
            return
        changes = diff(self._journey, journey)
        self._journey.forget_numbers()
        self._journey = journey
        if changes:
            for observer in tuple(self._observers):
                observer(changes)


def _same_but_history(one: Journey, other: Journey) -> bool:
    return one.replaced(history=()) == other.replaced(history=())

"""Packages in the window: journeys that leave in one encrypted file, and such a file opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from journeymap.errands import Packing, packing_of
from journeymap.model.journey import Coverage, Journey
from journeymap.privacy.leaving import Suspect, in_package, in_set
from journeymap.privacy.sharing import Shared
from journeymap.storage.errors import StorageError, WrongPassphrase
from journeymap.storage.package import Unpacked, open_package, pack, unpack
from journeymap.storage.resources import is_sample
from journeymap.ui.desk import Desk
from journeymap.ui.leaving_dialog import Asking, Way, gone_through
from journeymap.ui.messages import Messages
from journeymap.ui.pack_dialog import KINDS, Kind, PackDialog, Wanted
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.tasks import Task
from journeymap.ui.work import Work


class Packages(QObject):
    """Packs a set and opens packages; asks, works beside the window, says what came of it."""

    see = Signal(Path, object)
    """A journey is to be opened at what was found in it."""
    opened = Signal(Path)
    """A package was unpacked into this folder."""

    def __init__(self, window: QWidget, desk: Desk, preferences: Preferences, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._preferences = preferences
        self._work = work
        self._messages: Messages
        self._around: Surroundings

    def dress(self, messages: Messages, around: Surroundings) -> None:
        """Speaks this language from now on; what is being made goes on."""
        self._messages, self._around = messages, around

    # Out of the house.

    def pack(self, folder: Path) -> None:
        """Reads the set, shows what would leave, and packs it if that is what is wanted."""
        if self._work.is_busy:
            return

        def look(task: Task) -> tuple[Packing, tuple[Suspect, ...]]:
            packing = packing_of([folder], task.tell)
            # Who may be told the least may be told by everybody: the nearest reach has them all.
            told = in_package(packing.shared(Coverage.TEAM), task.tell)
            known = packing.collection
            return packing, (*told, *in_set((), known.codebook, known.actor_aliases))

        words = self._around.words
        self._work.start(
            look,
            words,
            title=words("packing.title"),
            text=words("packing.searching"),
            done=self._ask,
            failed=self._tell_not_packed,
        )

    def _ask(self, read: tuple[Packing, tuple[Suspect, ...]]) -> None:
        packing, suspects = read
        words = self._around.words
        if not packing.copies:
            self._messages.tell(words("packing.title"), words("packing.empty"))
            return
        wanted: Wanted | None = None
        while (asked := self._asked(packing, suspects, wanted)) is not None:
            wanted, shared = asked
            going = set(map(id, shared.originals))
            way, left = self._go_through(
                [one for one in suspects if _goes(one, going)], packing, wanted
            )
            out = self._place(wanted.kind) if way is Way.GO_ON else None
            if out is not None:
                self._pack(shared, packing, wanted, out)
            if out is not None or way is Way.GO_TO:
                return
            kept = set(map(id, left))  # what was dismissed is not asked about again
            suspects = tuple(one for one in suspects if not _goes(one, going) or id(one) in kept)

    def _asked(
        self, packing: Packing, suspects: tuple[Suspect, ...], before: Wanted | None
    ) -> tuple[Wanted, Shared] | None:
        """What is wanted, beginning with what was wanted `before`; None when nothing is."""
        begun = {} if before is None else {"wanted": before}
        dialog = PackDialog(packing, suspects, self._around, self._window, **begun)
        accepted = dialog.exec()
        wanted, shared = dialog.wanted, dialog.shared()
        dialog.deleteLater()
        return (wanted, shared) if accepted else None

    def _go_through(
        self, suspects: Sequence[Suspect], packing: Packing, wanted: Wanted
    ) -> tuple[Way, tuple[Suspect, ...]]:
        """Shows what may say who somebody is, if anything does."""
        sources = {id(copy.journey): Path(copy.source) for copy in packing.copies}
        asking = Asking(self._around, self._desk.backups, self._window, self.see.emit)
        name = self._around.words("packing.name") + wanted.kind
        return gone_through(suspects, sources, Path(name), asking)

    def _place(self, kind: Kind) -> Path | None:
        words = self._around.words
        name = KINDS[kind][0]
        proposed = self._home() / f"{words('packing.name')}{kind}"
        return self._messages.choose_place(proposed, {str(kind): words(name)})

    def _pack(self, shared: Shared, packing: Packing, wanted: Wanted, out: Path) -> None:
        words = self._around.words

        def work(task: Task) -> None:
            pack(
                shared.journeys,
                packing.collection,
                out,
                wanted.passphrase,
                reach=wanted.reach,
                watch=task.tell,
            )

        staying = len(shared.left_out) + len(packing.unreadable)
        self._work.start(
            work,
            words,
            title=words("packing.title"),
            text=words("packing.working"),
            done=lambda _nothing: self._tell_packed(shared, staying, out),
            failed=self._tell_not_packed,
        )

    def _tell_packed(self, shared: Shared, staying: int, out: Path) -> None:
        words = self._around.words
        self._preferences.last_folder = str(out.parent)
        lines = [words("outputs.made_detail", folder=str(out.parent))]
        if staying:
            lines.append(words.count("packing.left", staying))
        if shared.wordless:
            lines.append(words.count("packing.wordless", shared.wordless))
        lines.append(words("packing.no_reset"))
        packed = words.count("packing.packed", len(shared.journeys), file=out.name)
        title, show = words("packing.done_title"), words("packing.show")
        if self._messages.offer(title, packed, "\n\n".join(lines), show):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(out.parent)))

    def _tell_not_packed(self, error: StorageError) -> None:
        words = self._around.words
        problem = words("packing.failed", problem=error.sentence(words))
        detail = words("outputs.failed_detail")
        self._messages.tell(words("packing.failed_title"), problem, detail)

    # Into the house.

    def ask_and_unpack(self) -> None:
        """Asks for a package and opens it."""
        path = self._messages.choose_package(str(self._home()))
        if path is not None:
            self.unpack(path)

    def unpack(self, path: Path, *, wrong: bool = False) -> None:
        """Asks for the passphrase of a package and for a folder, and unpacks all of it there."""
        if self._work.is_busy:
            return
        passphrase = self._messages.ask_passphrase(path.name, wrong=wrong)
        if passphrase is None:
            return
        self._begin_unpacking(
            path,
            lambda task: open_package(path, passphrase, task.tell),
            lambda package: self._unpack_into(path, package),
        )

    def _unpack_into(self, path: Path, package: Unpacked) -> None:
        stem = path.name.partition(".")[0] or path.name
        folder = self._messages.choose_new_folder(self._home() / stem)
        if folder is None:
            return
        self._begin_unpacking(
            path,
            lambda task: unpack(package, folder, task.tell),
            lambda withdrawn: self._tell_unpacked(package, folder, withdrawn),
        )

    def _begin_unpacking(
        self, path: Path, work: Callable[[Task], Any], done: Callable[[Any], object]
    ) -> None:
        words = self._around.words
        self._work.start(
            work,
            words,
            title=words("unpacking.title"),
            text=words("unpacking.working"),
            done=done,
            failed=lambda error: self._tell_not_unpacked(path, error),
        )

    def _tell_unpacked(
        self, package: Unpacked, folder: Path, withdrawn: tuple[Journey, ...]
    ) -> None:
        words = self._around.words
        left_out = (words("unpack.withdrawn", code=one.code, id=one.id[:8]) for one in withdrawn)
        self._messages.tell(
            words("unpacking.done_title"),
            words.count("unpacking.done", len(package.journeys) - len(withdrawn)),
            "\n".join((words("unpacking.where", folder=str(folder)), *left_out)),
        )
        self.opened.emit(folder)

    def _tell_not_unpacked(self, path: Path, error: StorageError) -> None:
        if isinstance(error, WrongPassphrase):
            self.unpack(path, wrong=True)
            return
        words = self._around.words
        self._messages.tell(
            words("unpacking.failed_title"),
            words("unpacking.failed", file=path.name, problem=error.sentence(words)),
            words("unpacking.failed_detail"),
        )

    def _home(self) -> Path:
        """Where the dialogs for files begin: never among the samples."""
        here = self._desk.path
        if here is not None and not is_sample(here):
            return here.parent
        return Path(self._preferences.last_folder or Path.home())


def _goes(suspect: Suspect, going: set[int]) -> bool:
    """What the set says goes to everybody."""
    return suspect.journey is None or id(suspect.journey) in going

"""What keys, buttons and the mouse do on the page where groups are put together."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from journeymap.model.grouping import GroupError
from journeymap.model.groups import GroupNote
from journeymap.model.journey import Valence
from journeymap.ui.pains.desk import PainDesk
from journeymap.ui.pains.keys import TAKES, Act, act_of
from journeymap.ui.pains.note_list import NoteList
from journeymap.ui.pains.slips import Code, Sieve, Slip
from journeymap.words import Words, key

if TYPE_CHECKING:
    from journeymap.ui.pains.page import PainsPage


class PainHands(QObject):
    """Does on the desk what is asked for, has it shown and saved, and says what was done."""

    def __init__(self, page: "PainsPage", desk: PainDesk, words: Words) -> None:
        super().__init__(page)
        self._page, self._desk, self._words = page, desk, words
        self._came_from: QWidget | None = None
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.back.clicked.connect(page.left)
        page.undo.clicked.connect(self._undo)
        page.redo.clicked.connect(self._redo)
        page.sides[Valence.GOOD].clicked.connect(self._to_good)
        page.sides[Valence.BAD].clicked.connect(self._to_bad)
        page.groups.new.clicked.connect(self._new)
        page.groups.codes_chosen.connect(self._from_codes)
        cards = page.groups.cards
        cards.chosen.connect(self._choose)
        cards.notes_dropped.connect(self._drop_on_card)
        cards.placed.connect(self._place)
        cards.menu_asked.connect(self._card_menu)
        group = page.group
        group.named.connect(self._name)
        group.described.connect(self._describe)
        group.paused.connect(self._pause)
        group.united.connect(self._unite)
        group.split.clicked.connect(self._split)
        group.delete.clicked.connect(self._delete)
        group.remove_gone.clicked.connect(self._remove_gone)
        group.name.done.connect(self._named)
        group.notes.dropped.connect(self._drop_on_group)
        group.notes.menu_asked.connect(self._note_menu)
        page.loose.notes.dropped.connect(self._drop_on_loose)
        page.loose.notes.menu_asked.connect(self._note_menu)
        page.loose.searched.connect(self._search)
        page.loose.sieve.sifted.connect(self._sift)
        for notes in (group.notes, page.loose.notes):
            notes.moved.connect(self._compare)
            notes.activated_note.connect(page.opened)
        page.loose.alike.activated_note.connect(self._take_slip)

    # Keys.

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key means here; what is being written is left alone. False to leave it."""
        act, focus = act_of(event), QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            if act is Act.LEAVE:
                self._return_focus()
            elif act in (Act.AREA, Act.FIND, Act.RENAME, Act.UNDO, Act.REDO):
                self._do(act)
            return True
        if act is not None:
            self._do(act)
        return act is not None

    def _do(self, act: Act) -> None:
        deeds: dict[Act, Callable[[], object]] = {
            Act.PUT: self._put,
            Act.NEW: self._new,
            Act.TAKE_OUT: self._take_out_or_delete,
            Act.RENAME: self._rename,
            Act.SPLIT: self._split,
            Act.UNITE: self._open_unite_menu,
            Act.EARLIER: lambda: self._tell(self._desk.shift(-1)),
            Act.LATER: lambda: self._tell(self._desk.shift(1)),
            Act.UNDO: self._undo,
            Act.REDO: self._redo,
            Act.GOOD: self._to_good,
            Act.BAD: self._to_bad,
            Act.FIND: self._find,
            Act.AREA: self._next_area,
            Act.OPEN: self._open_or_take,
            Act.LEAVE: self._leave,
        }
        deeds |= {act: lambda n=number: self._take(n) for number, act in enumerate(TAKES)}  # type: ignore[misc]
        assert set(deeds) == set(Act)
        deeds[act]()

    def _notes_at_hand(self) -> NoteList | None:
        focus = QApplication.focusWidget()
        lists = (self._page.group.notes, self._page.loose.notes, self._page.loose.alike)
        return next((one for one in lists if one is focus), None)

    def _selected(self) -> tuple[GroupNote, ...]:
        notes = self._notes_at_hand()
        return notes.selected_refs() if notes is not None else ()

    def _next_area(self) -> None:
        page = self._page
        areas: list[QWidget] = [page.groups.cards, page.group.notes, page.loose.notes]
        if self._page.loose.alike.isVisible():
            areas.append(self._page.loose.alike)
        focus = QApplication.focusWidget()
        here = areas.index(focus) if focus in areas else -1
        areas[(here + 1) % len(areas)].setFocus()

    def _find(self) -> None:
        self._page.loose.search.setFocus()
        self._page.loose.search.selectAll()

    def _leave(self) -> None:
        self._page.left.emit()

    def _return_focus(self) -> None:
        focus, came_from = QApplication.focusWidget(), self._came_from
        if focus is self._page.loose.search:
            self._page.loose.notes.setFocus()
        else:
            (came_from or self._page.groups.cards).setFocus()

    def _rename(self) -> None:
        if self._desk.chosen is not None:
            focus = QApplication.focusWidget()
            if focus not in (self._page.group.name, self._page.group.description):
                self._came_from = focus
            self._page.group.begin_naming()

    def _named(self) -> None:
        self._pause()
        (self._came_from or self._page.groups.cards).setFocus()

    # Deeds.

    def _tell(self, done: bool, text: str = "") -> None:
        """Shows what was done, and has it saved."""
        if done:
            self._page.changed.emit()
            self._page.refresh()
            self._say_standing(text)

    def _say_standing(self, text: str) -> None:
        group = self._desk.chosen
        if text:
            self._page.say(text)
        elif group is not None:
            count = self._page.count(self._desk.behind(group))
            self._page.say(f"{self._page.title(group)}: {count}")

    def _try(self, deed: Callable[[], bool], text: str = "") -> None:
        """Does what a set file may have no room for."""
        try:
            done = deed()
        except GroupError as error:
            self._page.show_notice(error.sentence(self._words))
            return
        self._tell(done, text)

    def _put(self) -> None:
        """The selected notes go into the chosen group."""
        refs, notes = self._selected(), self._notes_at_hand()
        if refs and notes is not self._page.group.notes:
            self._try(lambda: self._desk.put(refs))

    def _new(self) -> None:
        """A new group of the selected loose notes, or an empty one; its name is written next."""
        refs, notes = self._selected(), self._notes_at_hand()
        source = self._desk.chosen
        if notes is self._page.group.notes and refs and source is not None:
            self._try(lambda: self._desk.move_to_new(refs, source.id))
        else:
            self._try(lambda: self._desk.start(refs))
        self._came_from = notes or self._page.groups.cards
        self._page.group.begin_naming()

    def _take(self, number: int) -> None:
        suggestions = self._desk.suggestions
        if number < len(suggestions):
            self._try(lambda: self._desk.take(suggestions[number]))

    def _take_slip(self, slip: Slip) -> None:
        numbers = [n for n, one in enumerate(self._desk.suggestions) if one.slip == slip]
        if numbers:
            self._take(numbers[0])

    def _open_or_take(self) -> None:
        notes = self._notes_at_hand()
        slip = notes.current_slip() if notes is not None else None
        if slip is None:
            if QApplication.focusWidget() is self._page.groups.cards:
                self._page.group.notes.setFocus()
        elif notes is self._page.loose.alike:
            self._take_slip(slip)
        else:
            self._page.opened.emit(slip)

    def _take_out_or_delete(self) -> None:
        if self._notes_at_hand() is self._page.group.notes:
            refs = self._selected()
            self._tell(bool(refs) and self._desk.take_out(refs))
        elif QApplication.focusWidget() is self._page.groups.cards:
            self._delete()

    def _delete(self) -> None:
        group = self._desk.chosen
        if group is not None:
            text = self._words("pains.deleted", name=self._page.title(group))
            self._tell(self._desk.delete(), text)
            self._page.groups.cards.setFocus()

    def _remove_gone(self) -> None:
        self._tell(self._desk.remove_gone())

    def _split(self) -> None:
        group, refs = self._desk.chosen, self._page.group.notes.selected_refs()
        if group is not None and refs and len(refs) < len(group.notes):
            self._try(lambda: self._desk.move_to_new(refs, group.id))
            self._came_from = self._page.groups.cards
            self._page.group.begin_naming()
        elif group is not None:
            self._page.say(self._words("pains.split_what"))

    def _open_unite_menu(self) -> None:
        if self._page.group.unite.isVisible() and self._page.group.unite.isEnabled():
            self._page.group.unite.showMenu()

    def _unite(self, group_id: str) -> None:
        self._try(lambda: self._desk.unite_with(group_id))

    def _from_codes(self, named: list[tuple[Code, str]]) -> None:
        self._try(lambda: self._desk.from_codes(named))
        self._page.groups.cards.setFocus()

    def _place(self, group_id: str, place: int) -> None:
        self._tell(self._desk.place(group_id, place))

    def _name(self, text: str) -> None:
        if self._desk.name(text):
            self._show_writing()

    def _describe(self, text: str) -> None:
        if self._desk.describe(text):
            self._show_writing()

    def _pause(self) -> None:
        """Somebody has stopped writing: it is saved, and what follows is a step of its own."""
        self._desk.work.pause()
        self._page.changed.emit()

    def _show_writing(self) -> None:
        self._page.written.emit()
        self._page.show_cards()

    def _undo(self) -> None:
        self._tell(self._desk.undo(), self._words("pains.undone"))

    def _redo(self) -> None:
        self._tell(self._desk.redo(), self._words("pains.redone"))

    # Looking around.

    def _choose(self, group_id: str) -> None:
        self._desk.choose(group_id)
        self._page.refresh()

    def _to_good(self) -> None:
        self._turn_to(Valence.GOOD)

    def _to_bad(self) -> None:
        self._turn_to(Valence.BAD)

    def _turn_to(self, side: Valence) -> None:
        if side is not self._desk.side:
            self._desk.turn_to(side)
            self._desk.sieve = Sieve()
            self._page.loose.search.clear()
            self._page.show_all()
            self._page.announce(self._page.sides[side].text())
            self._page.take_focus()
        self._page.sides[side].setChecked(True)

    def _search(self, text: str) -> None:
        self._sift(replace(self._desk.sieve, text=text))

    def _sift(self, sieve: Sieve) -> None:
        self._desk.sieve = sieve
        self._page.show_choices()
        self._page.show_loose()
        self._page.sifted.emit()

    def _compare(self) -> None:
        notes = self._notes_at_hand()
        if notes is not None:
            self._desk.subject = notes.current_ref()
            self._page.show_alike()

    # The mouse.

    def _drop_on_card(self, refs: tuple[GroupNote, ...], source: str, onto: str) -> None:
        desk = self._desk
        if source and onto:
            self._try(lambda: desk.move(refs, source, onto))
        elif source:
            self._try(lambda: desk.move_to_new(refs, source))
        elif onto:
            self._try(lambda: desk.put(refs, onto))
        else:
            self._try(lambda: desk.start(refs))
        if not onto:
            self._came_from = self._page.groups.cards
            self._page.group.begin_naming()

    def _drop_on_group(self, refs: tuple[GroupNote, ...], source: str) -> None:
        if not source:
            self._try(lambda: self._desk.put(refs))

    def _drop_on_loose(self, refs: tuple[GroupNote, ...], source: str) -> None:
        if source:
            self._tell(self._desk.take_out(refs, source))

    def _card_menu(self, where: QPoint) -> None:
        words = self._words
        menu = QMenu(self._page)
        for text, act in (
            (key("pains.key_rename"), Act.RENAME),
            (key("pains.key_unite"), Act.UNITE),
            (key("pains.key_earlier"), Act.EARLIER),
            (key("pains.key_later"), Act.LATER),
        ):
            menu.addAction(words(text)).setData(act)
        menu.addAction(words("pains.delete")).setData(Act.TAKE_OUT)
        chosen: QAction | None = menu.exec(where)
        menu.deleteLater()
        if chosen is not None:
            self._do(chosen.data())

    def _note_menu(self, where: QPoint) -> None:
        """What can be done with the selected notes, and the groups they may go to."""
        words, notes = self._words, self._notes_at_hand()
        if notes is None:
            return
        menu, refs = QMenu(self._page), notes.selected_refs()
        in_group = notes is self._page.group.notes
        menu.addAction(words("pains.key_open")).setData(Act.OPEN)
        menu.addAction(words("pains.key_new")).setData(Act.NEW)
        if in_group:
            menu.addAction(words("pains.take_out")).setData(Act.TAKE_OUT)
            self._offer_groups(menu, words("pains.move_to"), move=True)
        self._offer_groups(menu, words("pains.put_in"), move=False)
        chosen: QAction | None = menu.exec(where)
        menu.deleteLater()
        if chosen is not None:
            self._do_from_menu(chosen.data(), refs)

    def _offer_groups(self, menu: QMenu, text: str, *, move: bool) -> None:
        here = self._desk.chosen if self._notes_at_hand() is self._page.group.notes else None
        inner = menu.addMenu(text)
        for group in self._desk.groups:
            if group is not here:
                title = self._page.title(group).replace("&", "&&")
                inner.addAction(title).setData((group.id, move))
        inner.setEnabled(not inner.isEmpty())

    def _do_from_menu(self, asked: object, refs: tuple[GroupNote, ...]) -> None:
        source = self._desk.chosen
        if isinstance(asked, str):
            self._do(Act(asked))
        elif isinstance(asked, tuple | list) and source is not None:
            target, move = asked
            if move:
                self._try(lambda: self._desk.move(refs, source.id, target))
            else:
                self._try(lambda: self._desk.put(refs, target))

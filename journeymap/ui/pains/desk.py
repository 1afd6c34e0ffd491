"""What lies before somebody who puts groups together: a side, a group, the notes. No Qt, no files.

Each deed changes the groups at once (`GroupWork`, so it can be taken back) and says whether
anything changed; the group it was about is the chosen one afterwards.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.model import grouping
from journeymap.model.grouping import Groups
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Valence, new_id
from journeymap.ui.pains.likeness import Likeness
from journeymap.ui.pains.slips import Behind, Code, Shelf, Sieve, Slip, codes_on, refs_with, sifted
from journeymap.ui.pains.work import GroupWork

MAX_COMPARED: Final = 4_000
"""Notes of one side: so many take about ten seconds beside the window."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A note that may say the same, and the groups of this side it lies in already."""

    slip: Slip
    groups: tuple[Group, ...]


class PainDesk:
    """Notes on a table, and the groups they are put into."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        self.work = GroupWork()
        self.side = Valence.BAD
        self.sieve = Sieve()
        self.likeness: dict[Valence, Likeness] = {}
        self.subject: GroupNote | None = None
        """The note that others are compared with; None for the chosen group."""
        self._chosen: dict[Valence, str] = {}

    # What there is.

    @property
    def groups(self) -> Groups:
        """The groups of this side, in order."""
        return tuple(group for group in self.work.groups if group.valence is self.side)

    @property
    def chosen(self) -> Group | None:
        """The group one is at; the first one where none was chosen, None where there is none."""
        groups, wanted = self.groups, self._chosen.get(self.side, "")
        return next((g for g in groups if g.id == wanted), groups[0] if groups else None)

    def behind(self, group: Group) -> Behind:
        """What lies behind a group."""
        return self.shelf.behind(group)

    @property
    def loose(self) -> tuple[Slip, ...]:
        """The notes in no group, as far as they are looked for."""
        return sifted(self.all_loose, self.sieve)

    @property
    def all_loose(self) -> tuple[Slip, ...]:
        """All notes in no group."""
        return self.shelf.loose(self.work.groups, self.side)

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """Three notes that may say the same as the subject; fewer where fewer are alike."""
        likeness, group = self.likeness.get(self.side), self.chosen
        if likeness is None:
            return ()
        members = set(group.notes) if group is not None else set()
        if self.subject is None:
            found = likeness.to_group(members)
        else:
            found = likeness.to_note(self.subject, members - {self.subject})
        slips = [slip for ref in found if (slip := self.shelf.slip(ref)) is not None]
        return tuple(Suggestion(slip, self.groups_of(slip.ref)) for slip in slips)

    @property
    def is_out_of_suggestions(self) -> bool:
        """Whether there are loose notes, and none is like what one is at; not while it is read."""
        compares = self.subject is not None or (self.chosen is not None and bool(self.chosen.notes))
        is_known = self.likeness.get(self.side) is not None
        return is_known and compares and bool(self.all_loose) and not self.suggestions

    def groups_of(self, ref: GroupNote) -> tuple[Group, ...]:
        """The groups of this side that a note lies in."""
        return tuple(group for group in self.groups if ref in group.notes)

    def compared(self, side: Valence) -> tuple[Slip, ...]:
        """The notes of a side that are compared with each other.

        All of them; of more than MAX_COMPARED those in groups and those looked for, and none where
        that is still too many.
        """
        every = self.shelf.of_side(side)
        if len(every) <= MAX_COMPARED:
            return every
        grouped = {ref for group in self.work.groups for ref in group.notes}
        some = tuple(s for s in every if s.ref in grouped or self.sieve.passes(s))
        return some if len(some) <= MAX_COMPARED else ()

    @property
    def is_too_much(self) -> bool:
        """Whether so many notes are looked for that none are suggested."""
        return len(self.shelf.of_side(self.side)) > MAX_COMPARED and not self.compared(self.side)

    def codes(self) -> dict[Code, int]:
        """The codes on the notes of this side, and on how many each."""
        return dict(codes_on(self.shelf.of_side(self.side)))

    # Looking around.

    def turn_to(self, side: Valence) -> None:
        """To what works, or to what hurts."""
        self.side, self.subject = side, None

    def choose(self, group_id: str) -> None:
        """To a group of this side."""
        self._chosen[self.side] = group_id
        self.subject = None
        self.work.pause()

    # Deeds.

    def put(self, refs: Iterable[GroupNote], group_id: str = "") -> bool:
        """Puts notes into a group, the chosen one unless told; a new one where there is none."""
        fitting = self._fitting(refs)
        into = group_id or (self.chosen.id if self.chosen else "")
        if not into:
            return self.start(fitting)
        return self._do(lambda groups: grouping.put_in(groups, into, fitting), into)

    def start(self, refs: Iterable[GroupNote] = (), *, name: str = "") -> bool:
        """A new group, of some notes or of none yet."""
        group_id, fitting = new_id(), self._fitting(refs)
        side = self.side
        return self._do(
            lambda groups: grouping.create(
                groups, side, name=name, notes=fitting, group_id=group_id
            ),
            group_id,
        )

    def take(self, suggestion: Suggestion) -> bool:
        """Puts a suggested note together with the one it was compared with, or into the group."""
        with_it = (self.subject,) if self.subject is not None else ()
        return self.put((*with_it, suggestion.slip.ref))

    def take_out(self, refs: Collection[GroupNote], group_id: str = "") -> bool:
        """Takes notes out of a group, the chosen one unless told."""
        source = group_id or (self.chosen.id if self.chosen else "")
        if not source:
            return False
        return self._do(lambda groups: grouping.take_out(groups, source, refs))

    def move(self, refs: Collection[GroupNote], source: str, target: str) -> bool:
        """Moves notes from one group into another."""
        return self._do(lambda groups: grouping.move(groups, refs, source, target))

    def move_to_new(self, refs: Collection[GroupNote], source: str) -> bool:
        """Notes of a group become one of their own, right after it."""
        group_id = new_id()
        return self._do(
            lambda groups: grouping.split(groups, source, refs, new_group_id=group_id), group_id
        )

    def delete(self) -> bool:
        """The chosen group goes; its notes are loose again. The next one is chosen."""
        gone, groups = self.chosen, self.groups
        if gone is None:
            return False
        place = groups.index(gone)
        after = (*groups[place + 1 :], *groups[:place][::-1])
        return self._do(
            lambda all_of_them: grouping.delete(all_of_them, gone.id),
            after[0].id if after else "",
        )

    def unite_with(self, other: str) -> bool:
        """Another group becomes part of the chosen one."""
        into = self.chosen
        if into is None:
            return False
        return self._do(lambda groups: grouping.unite(groups, [other], into.id), into.id)

    def shift(self, by: int) -> bool:
        """The chosen group further ahead (-1) or back (1)."""
        group = self.chosen
        if group is None:
            return False
        place = self.groups.index(group) + by
        return 0 <= place < len(self.groups) and self.place(group.id, place)

    def place(self, group_id: str, place: int) -> bool:
        """A group to a place among those of its side, counted without it."""
        side = [group.id for group in self.groups if group.id != group_id]
        side.insert(place, group_id)
        others = [group.id for group in self.work.groups if group.valence is not self.side]
        return self._do(lambda groups: grouping.reorder(groups, [*others, *side]), group_id)

    def name(self, text: str) -> bool:
        """What the notes of the chosen group say; writing on is one step."""
        return self._describe("name", name=text)

    def describe(self, text: str) -> bool:
        """More about the chosen group; writing on is one step."""
        return self._describe("description", description=text)

    def from_codes(self, named: Sequence[tuple[Code, str]]) -> bool:
        """A group for each code, of the notes of this side that carry it, in one step."""
        slips, side = self.shelf.of_side(self.side), self.side
        made = [(code, name, refs_with(slips, code), new_id()) for code, name in named]
        made = [one for one in made if one[2]]

        def change(groups: Groups) -> Groups:
            for (lens, code), name, refs, group_id in made:
                made_from = {"lens": lens, "code": code, "group_id": group_id}
                groups = grouping.create(groups, side, name=name, notes=refs, **made_from)
            return groups

        return self._do(change, made[0][3] if made else "")

    def remove_gone(self) -> bool:
        """Notes that no journey has any more go out of the chosen group."""
        group = self.chosen
        return group is not None and self.take_out(self.behind(group).gone)

    def undo(self) -> bool:
        """Takes the last step back."""
        return self._step(self.work.undo)

    def redo(self) -> bool:
        """Takes a step again."""
        return self._step(self.work.redo)

    # How.

    def _fitting(self, refs: Iterable[GroupNote]) -> tuple[GroupNote, ...]:
        """Those of some notes that are there and of this side."""
        slips = (self.shelf.slip(ref) for ref in refs)
        return tuple(slip.ref for slip in slips if slip is not None and slip.valence is self.side)

    def _describe(self, field: str, **words: str) -> bool:
        group = self.chosen
        if group is None:
            return False
        key = f"{field} {group.id}"
        return self.work.do(lambda groups: grouping.describe(groups, group.id, **words), key)

    def _do(self, change: Callable[[Groups], Groups], choose: str = "") -> bool:
        """Does it, and chooses a group; the suggestions are for it from now on."""
        self.work.pause()
        done = self.work.do(change)
        if choose:
            self._chosen[self.side] = choose
        self.subject = None
        return done

    def _step(self, step: Callable[[], bool]) -> bool:
        """Takes a step back or again, and goes to the group it was about."""
        before = {group.id: group for group in self.work.groups}
        done = step()
        after = {group.id: group for group in self.work.groups}
        changed = [group for group in self.work.groups if before.get(group.id) != group]
        gone = [group for group in before.values() if group.id not in after]
        if changed or gone:
            self.side = (changed or gone)[0].valence
        if changed and self._chosen.get(self.side) not in {group.id for group in changed}:
            self._chosen[self.side] = changed[0].id
        self.subject = None
        return done

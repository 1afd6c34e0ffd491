"""What can be done to pain points and what works. Each command gives the groups anew.

A note lies in a group of its own valence only: `refs` finds the notes that may. Groups lie by
place and then by id, notes within a group by journey and note; every command keeps it so. What is
asked of a group that is not there raises NoSuchGroup, what a set file could not hold GroupsFull.
Undo is the caller's: the values are frozen.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from journeymap.model.groups import MAX_GROUP_NOTES, MAX_GROUPS, Group, GroupNote
from journeymap.model.journey import Journey, Valence, new_id
from journeymap.model.refusal import Refusal
from journeymap.model.values import MAX_TEXT
from journeymap.words import key

Groups = tuple[Group, ...]


class GroupError(Refusal):
    """A change of groups that is not made."""


class NoSuchGroup(GroupError):
    """No group of this id is in the set: somebody else may have deleted it."""

    message = key("groups.none")


class GroupsDiffer(GroupError):
    """What hurts and what works do not become one group."""

    message = key("groups.differ")


class GroupsFull(GroupError):
    """More groups, notes of one, or words than a set file holds."""

    message = key("groups.full")


def group_of(groups: Groups, group_id: str) -> Group:
    """The group of this id. Raises NoSuchGroup."""
    for group in groups:
        if group.id == group_id:
            return group
    raise NoSuchGroup


def namesakes(groups: Groups) -> tuple[str, ...]:
    """Names that several groups of one valence have, as when sets were merged."""
    found = Counter((group.valence, group.name) for group in groups if group.name)
    return tuple(name for (_, name), times in found.items() if times > 1)


def create(
    groups: Groups,
    valence: Valence,
    *,
    name: str = "",
    description: str = "",
    notes: Iterable[GroupNote] = (),
    lens: str = "",
    code: str = "",
    group_id: str = "",
) -> Groups:
    """A new group, last; `group_id` is made up unless told (`journeymap.model.journey.new_id`).

    A group made from a code of a lens remembers the code and does not follow it: notes coded later
    are put in by hand.
    """
    group = Group(
        id=group_id or new_id(),
        valence=valence,
        name=name,
        description=description,
        lens=lens,
        code=code,
        notes=_in_order(notes),
        place=_next_place(groups),
    )
    return _checked((*groups, group))


def describe(
    groups: Groups, group_id: str, *, name: str | None = None, description: str | None = None
) -> Groups:
    """Another name or description; None leaves it. What is said already changes nothing."""
    group = group_of(groups, group_id)
    changes = {
        field: value
        for field, value in (("name", name), ("description", description))
        if value is not None and value != getattr(group, field)
    }
    if not changes:
        return groups
    return _with(groups, group.replaced(**changes, edited=group.edited + 1))


def put_in(groups: Groups, group_id: str, notes: Iterable[GroupNote]) -> Groups:
    """More notes in a group; one that is there already stays once."""
    group = group_of(groups, group_id)
    return _with(groups, group.replaced(notes=_in_order((*group.notes, *notes))))


def take_out(groups: Groups, group_id: str, notes: Collection[GroupNote]) -> Groups:
    """Fewer notes in a group."""
    group = group_of(groups, group_id)
    gone = set(notes)
    return _with(groups, group.replaced(notes=tuple(n for n in group.notes if n not in gone)))


def move(groups: Groups, notes: Collection[GroupNote], source: str, target: str) -> Groups:
    """Notes of one group into another of the same valence; only those that lie in `source`.

    Raises GroupsDiffer.
    """
    found = set(group_of(groups, source).notes) & set(notes)
    _must_agree([group_of(groups, source), group_of(groups, target)])
    return put_in(take_out(groups, source, found), target, found) if source != target else groups


def unite(groups: Groups, group_ids: Sequence[str], into: str) -> Groups:
    """Groups become one, which keeps its name; theirs are added to its description.

    So no word of them is lost. Raises GroupsDiffer.
    """
    target = group_of(groups, into)
    others = [group_of(groups, one) for one in dict.fromkeys(group_ids) if one != into]
    _must_agree([target, *others])
    if not others:
        return groups
    said = [target.description, *(text for one in others for text in (one.name, one.description))]
    notes = _in_order(note for one in (target, *others) for note in one.notes)
    description = "\n".join(dict.fromkeys(text for text in said if text))
    if len(description) > MAX_TEXT:
        raise GroupsFull(limit=MAX_TEXT)
    fresh = target.replaced(notes=notes, description=description, edited=target.edited + 1)
    gone = {one.id for one in others}
    return _with(tuple(group for group in groups if group.id not in gone), fresh)


def split(
    groups: Groups,
    group_id: str,
    notes: Collection[GroupNote],
    *,
    name: str = "",
    new_group_id: str = "",
) -> Groups:
    """Some notes of a group become a group of their own, right after it."""
    group = group_of(groups, group_id)
    found = set(group.notes) & set(notes)
    less = take_out(groups, group_id, found)
    made = create(less, group.valence, name=name, notes=found, group_id=new_group_id)
    order = [one.id for one in less]
    order.insert(order.index(group_id) + 1, made[-1].id)
    return reorder(made, order)


def reorder(groups: Groups, group_ids: Sequence[str]) -> Groups:
    """The groups in another order; those not named keep theirs and lie last."""
    for group_id in group_ids:
        group_of(groups, group_id)
    rest = (group.id for group in groups if group.id not in set(group_ids))
    order = [*dict.fromkeys(group_ids), *rest]
    if order == [group.id for group in groups]:
        return groups
    by_id = {group.id: group for group in groups}
    placed = max(group.placed for group in groups) + 1
    return tuple(
        by_id[group_id].replaced(place=place, placed=placed) for place, group_id in enumerate(order)
    )


def delete(groups: Groups, group_id: str) -> Groups:
    """The groups without one; its notes stay in their journeys."""
    gone = group_of(groups, group_id)
    return tuple(group for group in groups if group is not gone)


def refs(
    journeys: Iterable[Journey], valence: Valence, *, lens: str = "", code: str = ""
) -> tuple[GroupNote, ...]:
    """The notes of a valence in the rows of some journeys; with `code` those that carry it."""
    return _in_order(
        GroupNote(journey=journey.id, note=note.id)
        for journey in journeys
        for _, note in journey.experiences()
        if note.valence is valence
        and (not code or any((c.lens, c.code) == (lens, code) for c in note.codes))
    )


def fitting(
    notes: Iterable[GroupNote], valence: Valence, journeys: Iterable[Journey]
) -> tuple[GroupNote, ...]:
    """Those of some notes that may lie in a group of this valence: they are there, and are so."""
    asked = tuple(notes)
    there = _there(journeys, {note.journey for note in asked})
    return _in_order(note for note in asked if (note.journey, note.note, valence) in there)


def missing(
    groups: Iterable[Group], journeys: Iterable[Journey]
) -> Mapping[str, tuple[GroupNote, ...]]:
    """Of each group by id, the notes that are not to be found; groups that miss none are left out.

    A note is missing when its journey is not among `journeys`, or has it no more in its row as a
    note of the group's valence. Missing notes stay in the group: the journey may come back.
    """
    told = tuple(groups)
    there = _there(journeys, {note.journey for group in told for note in group.notes})
    found = {
        group.id: tuple(
            note for note in group.notes if (note.journey, note.note, group.valence) not in there
        )
        for group in told
    }
    return {group_id: notes for group_id, notes in found.items() if notes}


def present(groups: Iterable[Group], journeys: Iterable[Journey]) -> Groups:
    """The groups with only the notes that can be counted in `journeys`; none is left out."""
    told = tuple(groups)
    lost = {group_id: set(notes) for group_id, notes in missing(told, journeys).items()}
    return tuple(
        group.replaced(notes=tuple(n for n in group.notes if n not in lost[group.id]))
        if group.id in lost
        else group
        for group in told
    )


def touching(groups: Iterable[Group], journeys: Iterable[Journey]) -> Groups:
    """Like `present`, and only the groups of which a note is left: nobody who is counted stands
    behind the name of another, which may be the words of one who is not."""
    return tuple(group for group in present(groups, journeys) if group.notes)


def without_journeys(groups: Iterable[Group], gone: Collection[str]) -> Groups:
    """The groups without the notes of some journeys, whose citizens withdrew."""
    return _each(groups, lambda note: note.journey not in gone)


def in_order(groups: Iterable[Group]) -> Groups:
    """Groups as they lie: by place, then by id."""
    return tuple(sorted(groups, key=lambda group: (group.place, group.id)))


def _there(
    journeys: Iterable[Journey], wanted: Collection[str]
) -> frozenset[tuple[str, str, Valence]]:
    """Journey, note and valence of what lies in the rows of the wanted journeys.

    Groups name few of the notes of a large set: the others are not looked at.
    """
    return frozenset(
        (journey.id, note.id, note.valence)
        for journey in journeys
        if journey.id in wanted
        for _, note in journey.experiences()
    )


def _each(groups: Iterable[Group], stays: Callable[[GroupNote], bool]) -> Groups:
    return tuple(
        group
        if all(map(stays, group.notes))
        else group.replaced(notes=tuple(filter(stays, group.notes)))
        for group in groups
    )


def _with(groups: Groups, fresh: Group) -> Groups:
    return _checked(tuple(fresh if group.id == fresh.id else group for group in groups))


def _checked(groups: Groups) -> Groups:
    if len(groups) > MAX_GROUPS:
        raise GroupsFull(limit=MAX_GROUPS)
    return groups


def _in_order(notes: Iterable[GroupNote]) -> tuple[GroupNote, ...]:
    """Each note once, by journey and note."""
    found = sorted(set(notes), key=lambda note: (note.journey, note.note))
    if len(found) > MAX_GROUP_NOTES:
        raise GroupsFull(limit=MAX_GROUP_NOTES)
    return tuple(found)


def _next_place(groups: Groups) -> int:
    return max((group.place for group in groups), default=-1) + 1


def _must_agree(groups: Sequence[Group]) -> None:
    if len({group.valence for group in groups}) > 1:
        raise GroupsDiffer

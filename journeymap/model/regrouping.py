"""A change of groups, made to groups that have become others meanwhile. Pure.

Two people may work with the groups of one set at a time, and undo goes back past what the other
has done. So a change is known by the groups before and after it, and `carried_over` makes it to
the groups as they are now:

- notes that were put in or taken out are put in or taken out;
- a name or description that was written stands, unless the other has written another meanwhile:
  then the newer stands, as when sets are united (`journeymap.model.uniting`);
- a group that was deleted goes, unless the other has put notes or words into it meanwhile;
- a group that the other has deleted comes back if it was changed here;
- an order that was chosen holds, and groups of the other's lie after it.

Carried over to `before` itself, a change gives `after`; nothing changed carries nothing over.
"""

from collections.abc import Mapping

from journeymap.model import grouping
from journeymap.model.grouping import Groups
from journeymap.model.groups import Group

_WORDS = ("name", "description")


def carried_over(before: Groups, after: Groups, onto: Groups) -> Groups:
    """The change from `before` to `after`, made to `onto`. Raises GroupsFull."""
    was, new, now = _by_id(before), _by_id(after), _by_id(onto)
    made: list[Group] = []
    for group in onto:
        old, fresh = was.get(group.id), new.get(group.id)
        if fresh is not None:
            made.append(_changed(old or _empty(fresh), fresh, group))
        elif old is None or _has_more(group, old):
            made.append(group)
    made += [
        group
        for group in after
        if group.id not in now and (group.id not in was or group != was[group.id])
    ]
    done = grouping.in_order(made)
    if _order_changed(was, new):
        there = {group.id for group in done}
        done = grouping.reorder(done, [group.id for group in after if group.id in there])
    return done


def _changed(old: Group, fresh: Group, now: Group) -> Group:
    put_in, taken_out = set(fresh.notes) - set(old.notes), set(old.notes) - set(fresh.notes)
    row = grouping.put_in((now,), now.id, put_in) if put_in else (now,)
    row = grouping.take_out(row, now.id, taken_out) if taken_out else row
    words = {name: _word(name, old, fresh, now) for name in _WORDS}
    if all(words[name] == getattr(now, name) for name in _WORDS):
        return row[0]
    return row[0].replaced(**words, edited=max(fresh.edited, now.edited + 1))


def _word(name: str, old: Group, fresh: Group, now: Group) -> str:
    before, here, there = (str(getattr(group, name)) for group in (old, fresh, now))
    if here == before:
        return there
    if there == before:
        return here
    return max((fresh.edited, here), (now.edited, there))[1]


def _has_more(group: Group, old: Group) -> bool:
    """Whether somebody has put something into a group since."""
    return group.edited > old.edited or not set(group.notes) <= set(old.notes)


def _empty(group: Group) -> Group:
    return group.replaced(name="", description="", notes=())


def _order_changed(was: Mapping[str, Group], new: Mapping[str, Group]) -> bool:
    return any(
        (group.place, group.placed) != (was[group_id].place, was[group_id].placed)
        for group_id, group in new.items()
        if group_id in was
    )


def _by_id(groups: Groups) -> dict[str, Group]:
    return {group.id: group for group in groups}

"""What several sets know beside their journeys, as one. Pure.

The law is that of `journeymap.model.merge`: the outcome depends on the sets alone, never on their
order or on how many merges they came through, and uniting it again changes nothing.

Codes, lenses and groups are united by id. Of two versions of one the newer stands: the one of the
higher count of changes (`BookCode.version`, `BookLens.version`, `Group.edited`), and of equally
new ones the one whose text sorts last. Where it lies is decided apart, by who put things in order
last, so that a new name in one set and a new order in another both hold. The notes of groups, the
lines of logs, actor names and filters are kept from all sets. A set cannot say that something is
gone: a group that was deleted, or a note that was taken out, comes back with a set that has it.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Final, TypeVar

from pydantic import ValidationError

from journeymap.model import grouping
from journeymap.model.codebook import BookCode, BookLens, Codebook
from journeymap.model.codebook_commands import in_order, sorted_log
from journeymap.model.collection import ActorAlias, Collection, earliest_end, with_tombstones
from journeymap.model.groups import Group, SavedFilter
from journeymap.model.refusal import Refusal
from journeymap.model.values import Value
from journeymap.words import key

A = TypeVar("A", BookCode, BookLens, Group)
P = TypeVar("P", BookCode, Group)
V = TypeVar("V", bound=Value)

_APART: Final = ("notes", "place", "placed")
"""Fields of a group that are united each by a rule of its own."""


def unite_books(books: Iterable[Codebook]) -> Codebook:
    """The codebooks of several sets as one; lenses sorted by id."""
    told = tuple(books)
    lenses = _by_id(lens for book in told for lens in book.lenses)
    return Codebook(
        lenses=tuple(_lens(lenses[lens_id]) for lens_id in sorted(lenses)),
        log=sorted_log(chain.from_iterable(book.log for book in told)),
    )


def unite_groups(rows: Iterable[Sequence[Group]]) -> tuple[Group, ...]:
    """The groups of several sets, in the order somebody gave them last."""
    by_id = _by_id(chain.from_iterable(_numbered(row) for row in rows))
    return grouping.in_order(_group(versions) for versions in by_id.values())


def unite_aliases(rows: Iterable[Iterable[ActorAlias]]) -> tuple[ActorAlias, ...]:
    """All aliases, each once, sorted; one name may mean different actors (`ambiguous`)."""
    return _union(rows, lambda alias: (alias.name, alias.actor))


def unite_filters(rows: Iterable[Iterable[SavedFilter]]) -> tuple[SavedFilter, ...]:
    """All saved filters, each once, sorted by name; two of one name may differ, and both stay."""
    return _union(rows, lambda one: (one.name, one.where))


class SetsTooLarge(Refusal):
    """Together they have more codes, groups or filters than one set file holds."""

    message = key("merge.too_much_analysis")


def unite(own: Collection, others: Iterable[Collection]) -> Collection:
    """A set with codebook, groups, actor names and filters of others too, kept as long as all may.

    Notes of journeys that `own` knows as withdrawn go out of the groups. What else a set knows
    (name, guides, log, tombstones) has laws of its own and stays as it is in `own`. Raises
    SetsTooLarge.
    """
    sets = (own, *others)
    try:
        groups = unite_groups(one.groups for one in sets)
        return own.replaced(
            codebook=unite_books(one.codebook for one in sets),
            keep_until=earliest_end(sets),
            groups=grouping.without_journeys(groups, own.withdrawn),
            actor_aliases=unite_aliases(one.actor_aliases for one in sets),
            filters=unite_filters(one.filters for one in sets),
        )
    except ValidationError as error:
        raise SetsTooLarge from error


def united(sets: Iterable[Collection]) -> Collection:
    """What several sets know that counting needs: that of `unite`, and who withdrew.

    Raises SetsTooLarge.
    """
    told = tuple(sets)
    stones = [stone for one in told for stone in one.tombstones]
    return unite(with_tombstones(Collection(), stones), told)


def _lens(versions: Sequence[BookLens]) -> BookLens:
    newest = max(versions, key=lambda lens: (lens.version, _text(lens, "codes", "version")))
    codes = _by_id(chain.from_iterable(_codes_numbered(lens.codes) for lens in versions))
    return newest.replaced(codes=in_order(_code(found) for found in codes.values()))


def _code(versions: Sequence[BookCode]) -> BookCode:
    newest = max(versions, key=lambda code: (code.version, _text(code, "place", "placed")))
    return _placed(newest, versions)


def _group(versions: Sequence[Group]) -> Group:
    newest = max(versions, key=lambda group: (group.edited, _text(group, *_APART)))
    notes = set(chain.from_iterable(group.notes for group in versions))
    in_row = tuple(sorted(notes, key=lambda note: (note.journey, note.note)))
    return _placed(newest.replaced(notes=in_row), versions)


def _placed(newest: P, versions: Sequence[P]) -> P:
    """Where the newest order puts it; of equally new ones, further ahead."""
    order = max(versions, key=lambda one: (one.placed, -one.place))
    return newest.replaced(place=order.place, placed=order.placed)


def _numbered(row: Sequence[Group]) -> tuple[Group, ...]:
    """A row whose places tell its order, as commands and merges leave it."""
    if tuple(row) == grouping.in_order(row):
        return tuple(row)
    return tuple(group.replaced(place=place) for place, group in enumerate(row))


def _codes_numbered(row: Sequence[BookCode]) -> tuple[BookCode, ...]:
    if tuple(row) == in_order(row):
        return tuple(row)
    return tuple(code.replaced(place=place) for place, code in enumerate(row))


def _by_id(items: Iterable[A]) -> dict[str, list[A]]:
    found: dict[str, list[A]] = {}
    for item in items:
        found.setdefault(item.id, []).append(item)
    return found


def _text(value: Value, *apart: str) -> str:
    return value.model_dump_json(exclude=set(apart))


def _union(rows: Iterable[Iterable[V]], order: Callable[[V], tuple[object, ...]]) -> tuple[V, ...]:
    return tuple(sorted(dict.fromkeys(chain.from_iterable(rows)), key=order))

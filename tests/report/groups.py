"""Curated groups over made-up journeys: the notes of one wording say the same."""

import uuid
from collections import defaultdict
from collections.abc import Sequence

from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Journey, Valence

EMPTY = "Et punkt, som ingen seddel hører til"


def groups_of(found: Sequence[Journey]) -> tuple[Group, ...]:
    """One for each wording (as far as its last words), and one without notes on either side."""
    notes: dict[tuple[Valence, str], list[GroupNote]] = defaultdict(list)
    for journey in found:
        for _, note in journey.experiences():
            wording = " ".join(note.text.split()[:4])
            notes[note.valence, wording].append(GroupNote(journey=journey.id, note=note.id))
    made = [_group(v, f"{wording} …", tuple(own)) for (v, wording), own in sorted(notes.items())]
    return (*made, *(_group(valence, EMPTY, ()) for valence in Valence))


def _group(valence: Valence, name: str, notes: tuple[GroupNote, ...]) -> Group:
    return Group(
        id=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{valence}{name}")),
        valence=valence,
        name=name,
        description="Det siger flere på hver sin måde.",
        notes=notes,
    )
